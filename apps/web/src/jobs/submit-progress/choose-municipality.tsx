import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { useQuery } from '@tanstack/react-query';
import { StandingTags } from '../../features/submission/standing-tags.tsx';
import { submissionsQuery } from '../../features/submission/submission.queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TaskList } from '../../shared/ui/task-list.tsx';
import { useWords } from '../../shared/words/words.ts';

/** For somebody who works for several municipalities. */
export function ChooseMunicipality({ period }: { readonly period: ReportingPeriod }) {
  const t = useWords('submission');
  return (
    <Page title={t('title')} above={periodName(period.code)} lead={t('choose')}>
      <Asked query={useQuery(submissionsQuery(period.code))}>
        {({ items }) => (
          <TaskList
            tasks={items.map((standing) => ({
              id: standing.municipalityCode,
              title: standing.municipalityName,
              state: <StandingTags standing={standing} />,
              link: {
                to: '/rapport/$period/$kommun',
                params: { period: period.code, kommun: standing.municipalityCode },
              },
            }))}
          />
        )}
      </Asked>
    </Page>
  );
}
