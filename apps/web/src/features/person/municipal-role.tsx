import '../../shared/words/sv/person.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import type { Role } from '@samsyn/domain/access/role';
import { FieldGroup } from '../../shared/ui/form-field.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { useWords } from '../../shared/words/words.ts';

interface MunicipalRoleProps {
  readonly role: Role;
  readonly municipalities: readonly Municipality[];
  /** The codes of the municipalities the role is held in. */
  readonly heldIn: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/**
 * The municipalities that one municipal role is held in: a select for each, and an empty one after them. What is chosen
 * counts at once, so nothing is lost by somebody who saves without pressing anything more.
 */
export function MunicipalRole({ role, municipalities, heldIn, onChange }: MunicipalRoleProps) {
  const t = useWords('person');
  const roleWords = useWords('role');
  const id = `municipalities-of-${role}`;
  const places = heldIn.length < municipalities.length ? [...heldIn, ''] : heldIn;

  function choose(place: number, code: string) {
    onChange(places.with(place, code).filter((kept) => kept !== ''));
  }

  return (
    <FieldGroup id={id} label={roleWords(role)}>
      <div>
        {places.map((held, place) => (
          <Select
            // oxlint-disable-next-line react/no-array-index-key -- the place is the identity: a new choice must not take focus away
            key={place}
            id={`${id}-${place}`}
            label={place === 0 ? t('municipality') : t('furtherMunicipality')}
            width="medium"
            none={t('noMunicipality')}
            value={held}
            onChange={({ target }) => choose(place, target.value)}
            choices={municipalities
              .filter(({ code }) => code === held || !heldIn.includes(code))
              .map(({ code, name }) => ({ value: code, label: name }))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
