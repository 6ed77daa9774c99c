import '../../shared/words/sv/network-meeting.ts';
import { periodName } from '@samsyn/contracts/period-name';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { networksQuery } from '../../features/network/network.queries.ts';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { FilterBar } from '../../shared/ui/filter-bar.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Select, type Choice } from '../../shared/ui/select.tsx';
import { useWords } from '../../shared/words/words.ts';

const address = getRouteApi('/allowed/traffar');

type Filter = 'natverk' | 'period' | 'kommun';

/** What the list of meetings is narrowed by; it lives in the address, so it can be shared and gone back to. */
export function MeetingFilterForm() {
  const t = useWords('networkMeeting');
  const chosen = address.useSearch();
  const navigate = useNavigate();
  const networks = useQuery(networksQuery).data?.items ?? [];
  const periods = useQuery(reportingPeriodsQuery).data?.items ?? [];
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];

  const isFiltered = (chosen.natverk ?? chosen.period ?? chosen.kommun) !== undefined;

  return (
    <FilterBar
      label={t('filter')}
      onShow={(search) => void navigate({ to: '/traffar', search, resetScroll: false })}
      actions={
        <>
          <Button type="submit">{t('show')}</Button>
          {isFiltered && (
            <LinkButton look="quiet" to="/traffar" resetScroll={false}>
              {t('clear')}
            </LinkButton>
          )}
        </>
      }
    >
      <FilterSelect
        name="natverk"
        label={t('network')}
        none={t('allNetworks')}
        choices={networks.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="period"
        label={t('period')}
        none={t('allPeriods')}
        choices={periods.map(({ code }) => ({ value: code, label: periodName(code) }))}
      />
      <FilterSelect
        name="kommun"
        label={t('municipality')}
        none={t('allMunicipalities')}
        choices={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FilterBar>
  );
}

interface FilterSelectProps {
  readonly name: Filter;
  readonly label: string;
  readonly none: string;
  readonly choices: readonly Choice[];
}

function FilterSelect({ name, choices, ...words }: FilterSelectProps) {
  const chosen = address.useSearch();
  return (
    <Select
      // The choices come after the page; a select that starts without its choice would show another.
      key={choices.length}
      id={name}
      name={name}
      defaultValue={chosen[name]}
      choices={choices}
      {...words}
    />
  );
}
