import '../../shared/words/sv/registration.ts';
import { genders } from '@samsyn/domain/registration';
import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Radios } from '../../shared/ui/radios.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import type { RegistrationWritten } from './registration-written.ts';
import { WorkplaceFields } from './workplace-fields.tsx';
import type { Workplaces } from './workplace-text.ts';

interface RegistrationFieldsProps {
  readonly form: UseFormReturn<RegistrationWritten, unknown, RegistrationWritten>;
  readonly workplaces: Workplaces;
  /** The way to an organisation that nobody is registered from yet. */
  readonly addOrganisation: ReactNode;
}

/** Who is registered, from where, and the gender the person states. */
export function RegistrationFields({ form, workplaces, addOrganisation }: RegistrationFieldsProps) {
  const t = useWords('registration');
  const field = useFields(form);
  return (
    <>
      <TextField label={t('name')} autoComplete="off" {...field('name')} />
      <TextField label={t('email')} type="email" autoComplete="off" {...field('email')} />
      <WorkplaceFields form={form} workplaces={workplaces} addOrganisation={addOrganisation} />
      <Radios
        label={t('genderQuestion')}
        help={t('genderHelp')}
        choices={genders.map((gender) => ({ value: gender, label: t(gender) }))}
        {...field('gender')}
      />
    </>
  );
}
