import '../../shared/words/sv/submission.ts';
import type { CommitmentProgress } from '@samsyn/contracts/submission';
import { ProgressRadios } from '../../shared/ui/progress-radios.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { useWords } from '../../shared/words/words.ts';

interface CommitmentFieldsProps {
  readonly told: CommitmentProgress;
  readonly onTell: (told: Partial<CommitmentProgress>) => void;
}

const longest = 4000;

/** What is asked of one commitment. */
export function CommitmentFields({ told: { status, done, forecast }, onTell }: CommitmentFieldsProps) {
  const t = useWords('submission');
  return (
    <>
      <ProgressRadios
        id="status"
        name="status"
        label={t('statusQuestion')}
        status={status}
        onChoose={(chosen) => onTell({ status: chosen })}
      />
      <TextArea
        id="done"
        label={t('doneQuestion')}
        help={t('doneHelp')}
        rows={6}
        maxLength={longest}
        optional={status === 'not-started'}
        value={done}
        onChange={({ target }) => onTell({ done: target.value })}
      />
      <TextArea
        id="forecast"
        label={t('forecastQuestion')}
        rows={4}
        maxLength={longest}
        optional
        value={forecast}
        onChange={({ target }) => onTell({ forecast: target.value })}
      />
    </>
  );
}
