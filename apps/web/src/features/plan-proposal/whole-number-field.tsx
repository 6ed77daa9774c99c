import { TextField } from '../../shared/ui/text-field.tsx';
import { useWritten } from './use-written.ts';

interface WholeNumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly optional?: boolean;
  readonly error?: string | undefined;
}

/** A year or a page: a whole number, or nothing. */
export function WholeNumberField({ value, onChange, error, ...field }: WholeNumberFieldProps) {
  const written = useWritten<number | null>({
    value,
    write: (number) => (number === null ? '' : String(number)),
    read: (text) => {
      if (text.trim() === '') return null;
      return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined;
    },
    onChange,
  });
  return (
    <TextField {...field} {...written} width="short" inputMode="numeric" error={error ?? written.error} />
  );
}
