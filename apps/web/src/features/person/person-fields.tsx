import '../../shared/words/sv/person.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import type { PersonWritten } from './person-written.ts';
import { RoleFields } from './role-fields.tsx';

interface PersonFieldsProps<Draft extends PersonWritten> {
  readonly form: UseFormReturn<Draft, unknown, Draft>;
  readonly municipalities: readonly Municipality[];
}

/** Name, address and roles: what is asked of a person both when it is added and when it is changed. */
export function PersonFields<Draft extends PersonWritten>({
  form,
  municipalities,
}: PersonFieldsProps<Draft>) {
  const t = useWords('person');
  // The fields are those that every draft of a person has, whatever more the form's own draft holds.
  const shared = form as unknown as UseFormReturn<PersonWritten, unknown, PersonWritten>;
  const field = useFields(shared);
  return (
    <>
      <TextField label={t('name')} autoComplete="off" {...field('name')} />
      <TextField
        label={t('email')}
        help={t('emailHelp')}
        type="email"
        autoComplete="off"
        {...field('email')}
      />
      <RoleFields form={shared} municipalities={municipalities} />
    </>
  );
}
