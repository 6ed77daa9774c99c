import type { GoalFollowUp, ProgressFigures, Side } from '@samsyn/contracts/follow-up';
import { FigureLink } from '../../features/follow-up/figure-link.tsx';
import { StandingTag } from '../../features/follow-up/standing-tag.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './goal-table.module.css';

/** Goal by goal, both sides kept apart: where each stands, and on how much that is built. */
export function GoalTable({ goals }: { readonly goals: readonly GoalFollowUp[] }) {
  const t = useWords('followUp');
  return (
    <Table
      caption={t('goalsCaption')}
      stacksWhenNarrow
      rows={goals}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'goal',
          head: t('goal'),
          namesRow: true,
          cell: ({ code, title }) => (
            <>
              {code} <span className={classes.title}>{title}</span>
            </>
          ),
        },
        {
          id: 'association',
          head: t('associationSide'),
          cell: ({ association }) => <SideCell side={association} />,
        },
        {
          id: 'municipalities',
          head: t('municipalSide'),
          cell: ({ municipalities }) => <SideCell side={municipalities} />,
        },
        {
          id: 'meetings',
          head: t('meetings'),
          figures: true,
          cell: ({ meetings }) => <FigureLink figure={meetings} />,
        },
        {
          id: 'courses',
          head: t('courses'),
          figures: true,
          cell: ({ courses }) => <FigureLink figure={courses} />,
        },
      ]}
    />
  );
}

function SideCell({ side: { standing, progress } }: { readonly side: Side }) {
  const t = useWords('followUp');
  return (
    <>
      <StandingTag standing={standing} />
      {standing !== 'not-asked' && (
        <div className={classes.share}>
          <FigureLink figure={progress.told} /> {t('of')} <FigureLink figure={progress.asked} /> {t('told')}
          <Strayed byStatus={progress.byStatus} />
        </div>
      )}
    </>
  );
}

/** What keeps a side from being on track: without it all the sides that partly are would look alike. */
function Strayed({ byStatus: { late, deviating } }: Pick<ProgressFigures, 'byStatus'>) {
  const t = useWords('followUp');
  return (
    <>
      {late.value > 0 && (
        <div>
          <FigureLink figure={late} /> {t('late', { count: late.value })}
        </div>
      )}
      {deviating.value > 0 && (
        <div>
          <FigureLink figure={deviating} /> {t('deviating')}
        </div>
      )}
    </>
  );
}
