import '../../shared/words/sv/follow-up.ts';
import type { GoalFollowUp, Side } from '@samsyn/contracts/follow-up';
import { sentenceText, sideSentences } from '@samsyn/contracts/follow-up-sentences';
import { sideWords } from '@samsyn/contracts/follow-up-words';
import { sides } from '@samsyn/domain/follow-up-definition';
import type { SideName } from '@samsyn/domain/follow-up-definition';
import { Fragment } from 'react';
import { FigureLink } from '../../features/follow-up/figure-link.tsx';
import { StandingTag } from '../../features/follow-up/standing-tag.tsx';
import { Told } from '../../features/follow-up/told.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './goal-table.module.css';

/** Goal by goal, both sides kept apart: where each stands, and on how much that is built. */
export function GoalTable({ goals }: { readonly goals: readonly GoalFollowUp[] }) {
  const t = useWords('followUp');
  return (
    <Table
      caption={<span className="visually-hidden">{t('goals')}</span>}
      stacksWhenNarrow
      rows={goals}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'goal',
          head: t('goal'),
          namesRow: true,
          cell: ({ code, title }) => (
            <span className={classes.goal}>
              {code} <span className={classes.title}>{title}</span>
            </span>
          ),
        },
        ...sides.map((side) => ({
          id: side,
          head: sideWords[side],
          cell: (goal: GoalFollowUp) => <SideCell name={side} side={goal[side]} />,
        })),
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

function SideCell({ name, side }: { readonly name: SideName; readonly side: Side }) {
  const told = sideSentences(name, side);
  return (
    <>
      <StandingTag standing={side.standing} />
      {told.length > 0 && (
        <div className={classes.told}>
          {told.map((sentence, index) => (
            <Fragment key={sentenceText(sentence)}>
              {index > 0 && ', '}
              <span className={classes.whole}>
                <Told sentence={sentence} />
              </span>
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}
