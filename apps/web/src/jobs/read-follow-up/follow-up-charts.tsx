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
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
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
      <Section title={t('activitiesAndCommitments')}>
        <ProgressTotals title={t('associationActivities')} progress={activities} />
        <ProgressTotals title={t('municipalCommitments')} progress={commitments} />
        <Charts charts={[activitiesByGoal(followUp), commitmentsByGoal(followUp)]} source={source} />
      </Section>
      <Section title={t('municipalities')}>
        <Charts charts={[municipalitiesCompared(followUp), commitmentMatrix(followUp)]} source={source} />
      </Section>
      <Section title={t('gatherings')}>
        <TurnoutTotals title={t('networkMeetings')} turnout={meetings.whole} />
        <TurnoutTotals title={t('coursesAndConferences')} turnout={courses.whole} />
        <Charts charts={[meetingsByPlace(followUp), coursesByPlace(followUp)]} source={source} />
      </Section>
      <Section title={t('effects')}>
        <Charts charts={[effectsByLevel(followUp)]} source={source} />
      </Section>
      <Section title={t('areas')}>
        <Charts charts={[activitiesByArea(followUp)]} source={source} />
      </Section>
    </>
  );
}

function Charts({ charts, source }: { readonly charts: readonly Chart[]; readonly source: string }) {
  return charts.map((chart) => <ChartFigure key={chart.title} chart={chart} source={source} />);
}
