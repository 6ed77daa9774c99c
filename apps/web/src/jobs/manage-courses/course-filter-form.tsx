import '../../shared/words/sv/course.ts';
import { periodName } from '@samsyn/contracts/period-name';
import { courseKinds } from '@samsyn/domain/course';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { FilterBar } from '../../shared/ui/filter-bar.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';

const address = getRouteApi('/allowed/kurser');

/** What the list of courses is narrowed by; it lives in the address, so it can be shared and gone back to. */
export function CourseFilterForm() {
  const t = useWords('course');
  const { sok, typ, period } = address.useSearch();
  const navigate = useNavigate();
  const periods = useQuery(reportingPeriodsQuery).data?.items ?? [];

  return (
    <FilterBar
      label={t('filter')}
      onShow={(search) => void navigate({ to: '/kurser', search })}
      actions={
        <>
          <Button type="submit">{t('show')}</Button>
          {(sok ?? typ ?? period) !== undefined && (
            <LinkButton look="quiet" to="/kurser">
              {t('clear')}
            </LinkButton>
          )}
        </>
      }
    >
      <TextField
        id="sok"
        name="sok"
        type="search"
        label={t('search')}
        defaultValue={sok}
        autoComplete="off"
      />
      <Select
        id="typ"
        name="typ"
        label={t('kind')}
        none={t('allKinds')}
        defaultValue={typ}
        choices={courseKinds.map((kind) => ({ value: kind, label: t(kind) }))}
      />
      <Select
        // The choices come after the page; a select that starts without its choice would show another.
        key={periods.length}
        id="period"
        name="period"
        label={t('period')}
        none={t('allPeriods')}
        defaultValue={period}
        choices={periods.map(({ code }) => ({ value: code, label: periodName(code) }))}
      />
    </FilterBar>
  );
}
