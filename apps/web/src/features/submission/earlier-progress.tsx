import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { Submission } from '@samsyn/contracts/submission';
import { Details } from '../../shared/ui/details.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ToldProgress } from './told-progress.tsx';

type Earlier = NonNullable<Submission['goals'][number]['commitments'][number]['previous']>;

interface EarlierProgressProps {
  readonly previous: Earlier;
  readonly open?: boolean;
}

/** What was said of the commitment the last time a report was sent. */
export function EarlierProgress({ previous, open = false }: EarlierProgressProps) {
  const t = useWords('submission');
  return (
    <Details summary={t('lastTime', { period: periodName(previous.period) })} open={open}>
      <ToldProgress told={previous} />
    </Details>
  );
}
