import '../../shared/words/sv/person.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import {
  isMunicipalRole,
  municipalRoles,
  roles,
  type Role,
  type RoleAssignment,
} from '@samsyn/domain/access/role';
import { get, useController, type UseFormReturn } from 'react-hook-form';
import { Checkbox } from '../../shared/ui/checkbox.tsx';
import { FieldGroup } from '../../shared/ui/form-field.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { MunicipalRole } from './municipal-role.tsx';
import type { PersonWritten } from './person-written.ts';

const associationRoles = roles.filter((role) => !isMunicipalRole(role));

interface RoleFieldsProps {
  readonly form: UseFormReturn<PersonWritten, unknown, PersonWritten>;
  readonly municipalities: readonly Municipality[];
}

/** Which roles a person holds: boxes for those of the association, a list of municipalities for each of theirs. */
export function RoleFields({ form, municipalities }: RoleFieldsProps) {
  const t = useWords('person');
  const roleWords = useWords('role');
  const { field } = useController({ control: form.control, name: 'roles' });
  const held: readonly RoleAssignment[] = field.value;
  const error = firstMessage(get(form.formState.errors, 'roles'));

  function hold(role: Role, places: readonly (string | null)[]) {
    const others = held.filter((other) => other.role !== role);
    field.onChange([...others, ...places.map((municipalityCode) => ({ role, municipalityCode }))]);
  }

  return (
    <>
      <FieldGroup id={fieldId('roles')} label={t('associationRoles')} error={error}>
        <div>
          {associationRoles.map((role, index) => (
            <Checkbox
              key={role}
              id={index === 0 ? fieldId('roles') : `${fieldId('roles')}-${role}`}
              label={roleWords(role)}
              checked={held.some((other) => other.role === role)}
              onChange={({ target }) => hold(role, target.checked ? [null] : [])}
            />
          ))}
        </div>
      </FieldGroup>
      {municipalities.length > 0 &&
        municipalRoles.map((role) => (
          <MunicipalRole
            key={role}
            role={role}
            municipalities={municipalities}
            heldIn={held.flatMap((other) => (other.role === role ? (other.municipalityCode ?? []) : []))}
            onChange={(codes) => hold(role, codes)}
          />
        ))}
    </>
  );
}

/** What is wrong with the roles as a whole, or else with the first one that is wrong. */
function firstMessage(error: unknown): string | undefined {
  if (error === undefined || error === null || typeof error !== 'object') return undefined;
  if ('message' in error && typeof error.message === 'string') return error.message;
  return Object.values(error)
    .map(firstMessage)
    .find((message) => message !== undefined);
}
