import '../../shared/words/sv/plan-proposal.ts';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { useWords } from '../../shared/words/words.ts';
import { useWritten } from './use-written.ts';

interface LinesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly error?: string | undefined;
}

/** Several short texts, one on each line. */
export function LinesField({ id, label, help, lines, onChange, error }: LinesFieldProps) {
  const t = useWords('planProposal');
  const written = useWritten<readonly string[]>({
    value: lines,
    write: (value) => value.join('\n'),
    read: (text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    onChange: (value) => onChange([...value]),
  });
  return (
    <TextArea
      {...written}
      id={id}
      label={label}
      help={help ?? t('onePerLine')}
      rows={Math.max(2, lines.length)}
      error={error}
    />
  );
}
