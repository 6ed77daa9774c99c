import '../../shared/words/sv/follow-up.ts';
import type { FollowUp } from '@samsyn/contracts/follow-up';
import { periodName } from '@samsyn/contracts/period-name';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { followUpQuery } from '../../features/follow-up/follow-up.queries.ts';
import { formatDay } from '../../shared/format.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { FollowUpCharts } from './follow-up-charts.tsx';
import { FollowUpContents } from './follow-up-contents.tsx';
import { FollowUpPart } from './follow-up-part.tsx';
import { GapList } from './gap-list.tsx';
import { GoalTable } from './goal-table.tsx';
import classes from './follow-up-page.module.css';
import { InShort } from './in-short.tsx';
import { PrintLink } from './print-link.tsx';
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
    >
      <div className={classes.opening}>
        <InShort followUp={followUp} />
        <FollowUpContents print={<PrintLink period={period.code} />} />
      </div>
      <FollowUpPart part="goals" wide note={t('goalsNote')}>
        <GoalTable goals={goals} />
        <StandingMeanings />
      </FollowUpPart>
      <FollowUpPart part="gaps" note={t('gapsNote')}>
        {gaps.length === 0 ? <p>{t('noGaps')}</p> : <GapList gaps={gaps} />}
      </FollowUpPart>
      <FollowUpCharts followUp={followUp} source={t('source', { association: associationName, day })} />
    </Page>
  );
}
