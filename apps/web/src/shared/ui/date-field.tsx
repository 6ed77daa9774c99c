import { useWords } from '../words/words.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

/**
 * A day as text, "2015-04-23" or "23 april 2015". With `useFields`, pass `readDay` so that the form holds the day itself:
 * `<DateField label="…" {...field('startsOn', readDay)} />`.
 */
export function DateField({ help, ...field }: Omit<TextFieldProps, 'type' | 'width' | 'inputMode'>) {
  const t = useWords('ui');
  return <TextField autoComplete="off" {...field} help={help ?? t('dateFormat')} width="medium" />;
}
