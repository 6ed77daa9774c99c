import '../../shared/words/sv/person.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import { roles } from '@samsyn/domain/access/role';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from '../../shared/ui/button.tsx';
import { FilterBar } from '../../shared/ui/filter-bar.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';

const address = getRouteApi('/allowed/personer');

/** What the list of people is narrowed by; it lives in the address, so it can be shared and gone back to. */
export function PersonFilterForm({ municipalities }: { readonly municipalities: readonly Municipality[] }) {
  const t = useWords('person');
  const roleWords = useWords('role');
  const { sok, roll, kommun } = address.useSearch();
  const navigate = useNavigate();

  return (
    <FilterBar
      label={t('filter')}
      onShow={(search) => void navigate({ to: '/personer', search })}
      actions={
        <>
          <Button type="submit">{t('show')}</Button>
          {(sok ?? roll ?? kommun) !== undefined && (
            <LinkButton look="quiet" to="/personer">
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
        id="roll"
        name="roll"
        label={t('role')}
        none={t('allRoles')}
        defaultValue={roll}
        choices={roles.map((role) => ({ value: role, label: roleWords(role) }))}
      />
      <Select
        // The choices come after the page; a select that starts without its choice would show another.
        key={municipalities.length}
        id="kommun"
        name="kommun"
        label={t('municipality')}
        none={t('allMunicipalities')}
        defaultValue={kommun}
        choices={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FilterBar>
  );
}
