import '../../shared/words/sv/follow-up.ts';
import type { FollowUp } from '@samsyn/contracts/follow-up';
import {
  approvedReports,
  goalsByStanding,
  lacking,
  sentenceText,
  strayedActivities,
  toldActivities,
} from '@samsyn/contracts/follow-up-sentences';
import type { Sentence } from '@samsyn/contracts/follow-up-sentences';
import { sideWords } from '@samsyn/contracts/follow-up-words';
import { sides } from '@samsyn/domain/follow-up-definition';
import type { ReactNode } from 'react';
import { FigureLink } from '../../features/follow-up/figure-link.tsx';
import { StandingTag } from '../../features/follow-up/standing-tag.tsx';
import { Told } from '../../features/follow-up/told.tsx';
import { formatDay } from '../../shared/format.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './in-short.module.css';

/** The answer before anything else: where each side's goals stand, on how much that rests, and what is missing. */
export function InShort({ followUp }: { readonly followUp: FollowUp }) {
  const t = useWords('followUp');
  const { completeness, standings, activities, goals, period } = followUp;
  const lacks = lacking(followUp);
  return (
    <section aria-label={t('inShort')} className={classes.inShort}>
      <dl className={classes.facts}>
        {sides.map((side) => (
          <Fact key={side} name={sideWords[side]}>
            {goals.length === 0
              ? t('noGoals')
              : goalsByStanding(standings[side]).map(({ standing, figure }) => (
                  <span key={standing} className={classes.standing}>
                    <FigureLink figure={figure} /> {t('goalsStanding')}{' '}
                    <StandingTag standing={standing} />{' '}
                  </span>
                ))}
          </Fact>
        ))}
        <Fact name={t('basis')}>
          <Sentences
            told={[
              approvedReports(completeness.submissions),
              toldActivities(activities),
              strayedActivities(activities),
            ]}
          />
        </Fact>
        {lacks.length > 0 && (
          <Fact name={t('lacking')}>
            <Sentences told={lacks} />
          </Fact>
        )}
      </dl>
      <p className={classes.note}>
        {period.closedOn === null ? t('live') : t('closed', { day: formatDay(period.closedOn) })}{' '}
        {t('openFigures')}
      </p>
    </section>
  );
}

function Sentences({ told }: { readonly told: readonly Sentence[] }) {
  return told.map((sentence) => (
    <span key={sentenceText(sentence)}>
      <Told sentence={sentence} />.{' '}
    </span>
  ));
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
