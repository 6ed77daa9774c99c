import { followUpRoutes, type FollowUp } from '@samsyn/contracts/follow-up';
import { addressOf } from '@samsyn/contracts/kernel/route';
import { periodName } from '@samsyn/contracts/period-name';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { followUpQuery } from '../../features/follow-up/follow-up.queries.ts';
import { FigureLink } from '../../features/follow-up/figure-link.tsx';
import { formatDay } from '../../shared/format.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { buttonClasses } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import { FollowUpCharts } from './follow-up-charts.tsx';
import { GapList } from './gap-list.tsx';
import { GoalTable } from './goal-table.tsx';
import { StandingMeanings } from './standing-meanings.tsx';

const address = getRouteApi('/allowed/uppfoljning/$period');

export function FollowUpPage() {
  const { period } = address.useParams();
  return (
    <AskedPage query={useQuery(followUpQuery(period))}>
      {(followUp) => <WholeFollowUp key={period} followUp={followUp} />}
    </AskedPage>
  );
}

/** First what answers "are we on track, and where are the gaps?"; then depth. */
function WholeFollowUp({ followUp }: { readonly followUp: FollowUp }) {
  const t = useWords('followUp');
  const { period, goals, gaps, associationName } = followUp;
  const day = formatDay(period.endsOn);
  return (
    <Page
      title={t('title', { period: periodName(period.code) })}
      above={t(period.code.includes('-') ? 'half' : 'whole', { day })}
      lead={<Completeness followUp={followUp} />}
      actions={
        <a
          className={buttonClasses('secondary')}
          href={addressOf(followUpRoutes.print, { params: { period: period.code } })}
          download
        >
          {t('pdf')}
        </a>
      }
    >
      <Section wide title={t('goals')} note={t('goalsNote')}>
        <GoalTable goals={goals} />
        <StandingMeanings />
      </Section>
      <Section title={t('gaps')} note={t('gapsNote')}>
        {gaps.length === 0 ? <p>{t('noGaps')}</p> : <GapList gaps={gaps} />}
      </Section>
      <FollowUpCharts followUp={followUp} source={t('source', { association: associationName, day })} />
    </Page>
  );
}

function Completeness({
  followUp: { completeness, period, activities: all },
}: {
  readonly followUp: FollowUp;
}) {
  const t = useWords('followUp');
  const { submissions, activities } = completeness;
  const { late, deviating } = all.byStatus;
  return (
    <>
      <p>
        <FigureLink figure={submissions.answered} /> {t('of')} <FigureLink figure={submissions.expected} />{' '}
        {t('approvedReports')} <FigureLink figure={activities.answered} /> {t('of')}{' '}
        <FigureLink figure={activities.expected} /> {t('toldActivities')} <FigureLink figure={late} />{' '}
        {t('lateActivities', { count: late.value })} <FigureLink figure={deviating} />{' '}
        {t('deviatingActivities')}
      </p>
      <p>
        {period.closedOn === null ? t('live') : t('closed', { day: formatDay(period.closedOn) })}{' '}
        {t('openFigures')}
      </p>
    </>
  );
}
