import '../../shared/words/sv/start.ts';
import type { Start } from '@samsyn/contracts/start';
import { startRoutes } from '@samsyn/contracts/start';
import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { rolesInSentence } from '../../features/person/role-text.ts';
import { useSession, useToday } from '../../features/session/session.queries.ts';
import { asking } from '../../shared/api/queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TaskList } from '../../shared/ui/task-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import { FirstStep } from './first-step.tsx';
import { taskOf } from './next-step.ts';
import { OwnReports } from './own-reports.tsx';
import classes from './start-page.module.css';
import { ThisYear } from './this-year.tsx';

/** What waits for the person, the most pressing first, and then what of the year's plan is theirs. */
export function StartPage() {
  const t = useWords('start');
  const query = useQuery(asking(startRoutes.read, {}));
  return (
    <Page title={t('title')} lead={<Greeting />}>
      <Asked query={query}>{(start) => <Waiting start={start} />}</Asked>
    </Page>
  );
}

function Greeting() {
  const t = useWords('start');
  const { person, roles } = useSession();
  const municipalities = useQuery(municipalitiesQuery).data?.items;
  return (
    <p>
      {t('greeting', { name: person.name })}{' '}
      {roles.length === 0
        ? t('noRole')
        : municipalities && t('yourRoles', { roles: rolesInSentence(roles, municipalities) })}
    </p>
  );
}

function Waiting({ start: { steps, reports } }: { readonly start: Start }) {
  const t = useWords('start');
  const today = useToday();
  const [first, ...others] = steps.map((step) => taskOf(step, today));
  const readable = steps.find(({ step }) => step === 'read-plan');
  return (
    <>
      {first ? <FirstStep step={first} /> : <EmptyState title={t('titleNothing')}>{t('nothing')}</EmptyState>}
      {others.length > 0 && <TaskList tasks={others} />}
      <div className={classes.sections}>
        <OwnReports reports={reports} />
        {readable?.step === 'read-plan' && <ThisYear year={readable.year} />}
      </div>
    </>
  );
}
