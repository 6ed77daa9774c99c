import '../../shared/words/sv/follow-up.ts';
import type { Chart } from '@samsyn/charts/chart';
import {
  activitiesByArea,
  activitiesByGoal,
  commitmentMatrix,
  commitmentsByGoal,
  coursesByPlace,
  effectsByLevel,
  meetingsByPlace,
  municipalitiesCompared,
} from '@samsyn/charts/follow-up-charts';
import type { FollowUp } from '@samsyn/contracts/follow-up';
import { ChartFigure } from '../../features/follow-up/chart-figure.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { useWords } from '../../shared/words/words.ts';
import { FollowUpPart } from './follow-up-part.tsx';
import { SubmissionTable } from './submission-table.tsx';
import { ProgressTotals, TurnoutTotals } from './totals.tsx';

interface FollowUpChartsProps {
  readonly followUp: FollowUp;
  readonly source: string;
}

/** The depth of the follow-up, in the order of the first page's questions: sums first, then what they are parted into. */
export function FollowUpCharts({ followUp, source }: FollowUpChartsProps) {
  const t = useWords('followUp');
  const { activities, commitments, meetings, courses } = followUp;
  return (
    <>
      <FollowUpPart part="activitiesAndCommitments">
        <ProgressTotals title={t('associationActivities')} progress={activities} />
        <ProgressTotals title={t('municipalCommitments')} progress={commitments} />
        <Charts charts={[activitiesByGoal(followUp), commitmentsByGoal(followUp)]} source={source} />
      </FollowUpPart>
      <FollowUpPart part="municipalities">
        <Charts charts={[municipalitiesCompared(followUp), commitmentMatrix(followUp)]} source={source} />
        <Details summary={t('showSubmissions')}>
          <SubmissionTable municipalities={followUp.municipalities} />
        </Details>
      </FollowUpPart>
      <FollowUpPart part="gatherings">
        <TurnoutTotals title={t('networkMeetings')} turnout={meetings.whole} />
        <TurnoutTotals title={t('coursesAndConferences')} turnout={courses.whole} />
        <Charts charts={[meetingsByPlace(followUp), coursesByPlace(followUp)]} source={source} />
      </FollowUpPart>
      <FollowUpPart part="effects">
        <Charts charts={[effectsByLevel(followUp)]} source={source} />
      </FollowUpPart>
      <FollowUpPart part="areas">
        <Charts charts={[activitiesByArea(followUp)]} source={source} />
      </FollowUpPart>
    </>
  );
}

function Charts({ charts, source }: { readonly charts: readonly Chart[]; readonly source: string }) {
  return charts.map((chart) => <ChartFigure key={chart.title} chart={chart} source={source} />);
}
