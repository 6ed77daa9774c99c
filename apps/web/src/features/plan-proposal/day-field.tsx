import { parseDay } from '../../shared/format.ts';
import { DateField } from '../../shared/ui/date-field.tsx';
import { useWritten } from './use-written.ts';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
}

/** A day, or nothing. */
export function DayField({ value, onChange, error, ...field }: DayFieldProps) {
  const written = useWritten<string | null>({
    value,
    write: (day) => day ?? '',
    read: (text) => (text.trim() === '' ? null : parseDay(text)),
    onChange,
  });
  return <DateField {...field} {...written} optional error={error ?? written.error} />;
}
