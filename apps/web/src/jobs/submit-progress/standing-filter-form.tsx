import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { standingStates } from '../../features/submission/standing-filter.ts';
import { Button } from '../../shared/ui/button.tsx';
import { FilterBar } from '../../shared/ui/filter-bar.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { useWords } from '../../shared/words/words.ts';

interface StandingFilterFormProps {
  readonly periods: readonly ReportingPeriod[];
  /** The code of the one that is shown. */
  readonly period: string;
}

const address = getRouteApi('/allowed/rapport');

/** Which period and which reports are shown; it lives in the address, so it can be shared and gone back to. */
export function StandingFilterForm({ periods, period }: StandingFilterFormProps) {
  const t = useWords('submission');
  const statusWord = useWords('status');
  const { lage } = address.useSearch();
  const navigate = useNavigate();

  return (
    <FilterBar
      label={t('filter')}
      onShow={(search) => void navigate({ to: '/rapport', search, resetScroll: false })}
      actions={
        <>
          <Button type="submit">{t('show')}</Button>
          {lage !== undefined && (
            <LinkButton look="quiet" to="/rapport" search={{ period }} resetScroll={false}>
              {t('clear')}
            </LinkButton>
          )}
        </>
      }
    >
      <Select
        id="period"
        name="period"
        label={t('period')}
        none={null}
        defaultValue={period}
        choices={periods.map(({ code }) => ({ value: code, label: periodName(code) }))}
      />
      <Select
        // A select keeps what it shows; what the address says anew needs a new one.
        key={lage}
        id="lage"
        name="lage"
        label={t('state')}
        none={t('allStates')}
        defaultValue={lage}
        choices={Object.entries(standingStates).map(([value, status]) => ({
          value,
          label: statusWord(status),
        }))}
      />
    </FilterBar>
  );
}
