import '../../shared/words/sv/follow-up.ts';
import type { Figure, ProgressFigures, Turnout } from '@samsyn/contracts/follow-up';
import { progressWords } from '@samsyn/contracts/follow-up-words';
import { progressStatuses } from '@samsyn/domain/progress';
import { FigureLink } from '../../features/follow-up/figure-link.tsx';
import { headcountColumns } from '../../shared/headcount-text.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './totals.module.css';

interface Total {
  readonly label: string;
  readonly figure: Figure;
}

interface TotalsProps {
  readonly title: string;
  readonly totals: readonly Total[];
}

/** The sums of a part, each to be opened; the charts below part them. */
function Totals({ title, totals }: TotalsProps) {
  return (
    <div className={classes.totals}>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.list}>
        {totals.map(({ label, figure }) => (
          <div key={label} className={classes.total}>
            <dt>{label}</dt>
            <dd>
              <FigureLink figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export function ProgressTotals({
  title,
  progress,
}: {
  readonly title: string;
  readonly progress: ProgressFigures;
}) {
  const t = useWords('followUp');
  return (
    <Totals
      title={title}
      totals={[
        { label: t('all'), figure: progress.asked },
        ...progressStatuses.map((status) => ({
          label: progressWords[status],
          figure: progress.byStatus[status],
        })),
        { label: progressWords.untold, figure: progress.untold },
      ]}
    />
  );
}

export function TurnoutTotals({ title, turnout }: { readonly title: string; readonly turnout: Turnout }) {
  const t = useWords('followUp');
  const headcount = useWords('headcount');
  return (
    <Totals
      title={title}
      totals={[
        { label: t('held'), figure: turnout.held },
        ...headcountColumns.map((column) => ({ label: headcount(column), figure: turnout[column] })),
        { label: t('estimated'), figure: turnout.estimated },
      ]}
    />
  );
}
