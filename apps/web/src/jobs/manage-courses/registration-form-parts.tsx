import '../../shared/words/sv/registration.ts';
import type { UseFormReturn } from 'react-hook-form';
import { AddOrganisation } from '../../features/organisation/add-organisation.tsx';
import { RegistrationFields } from '../../features/registration/registration-fields.tsx';
import type { RegistrationWritten } from '../../features/registration/registration-written.ts';
import type { Workplaces } from '../../features/registration/workplace-text.ts';
import { useWords } from '../../shared/words/words.ts';

interface RegistrationFormPartsProps {
  readonly form: UseFormReturn<RegistrationWritten, unknown, RegistrationWritten>;
  readonly workplaces: Workplaces;
}

/** What is asked of somebody both when registered and when it is corrected; an organisation can be named on the way. */
export function RegistrationFormParts({ form, workplaces }: RegistrationFormPartsProps) {
  const t = useWords('registration');
  return (
    <RegistrationFields
      form={form}
      workplaces={workplaces}
      addOrganisation={
        <AddOrganisation
          summary={t('otherOrganisation')}
          organisations={workplaces.organisations}
          onAdd={(organisationId) => form.setValue('organisationId', organisationId, { shouldDirty: true })}
        />
      }
    />
  );
}
