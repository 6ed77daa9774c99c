import { progressStatuses, type ProgressStatus } from '@samsyn/domain/progress';
import { useWords } from '../words/words.ts';
import { Radios, type RadiosProps } from './radios.tsx';

interface ProgressRadiosProps extends Pick<RadiosProps, 'id' | 'name' | 'label' | 'help' | 'error'> {
  readonly status: ProgressStatus | null;
  readonly onChoose: (status: ProgressStatus) => void;
}

/** How far something has come, in the words everyone uses. */
export function ProgressRadios({ status, onChoose, ...radios }: ProgressRadiosProps) {
  const t = useWords('status');
  return (
    <Radios
      {...radios}
      choices={progressStatuses.map((value) => ({ value, label: t(value), checked: value === status }))}
      onChange={({ target }) => {
        const chosen = progressStatuses.find((each) => each === target.value);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}
