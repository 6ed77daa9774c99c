import '../../shared/words/sv/registration.ts';
import type { ReactNode } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { Radios } from '../../shared/ui/radios.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import type { RegistrationWritten } from './registration-written.ts';
import type { Workplaces } from './workplace-text.ts';

const sorts = ['municipality', 'organisation', 'elsewhere'] as const;

type Sort = (typeof sorts)[number];

interface WorkplaceFieldsProps {
  readonly form: UseFormReturn<RegistrationWritten, unknown, RegistrationWritten>;
  readonly workplaces: Workplaces;
  /** The way to an organisation that is not among the choices. */
  readonly addOrganisation: ReactNode;
}

/** Where the person works: in a municipality, in an extern organisation, or elsewhere; never in two of them. */
export function WorkplaceFields({
  form,
  workplaces: { municipalities, organisations },
  addOrganisation,
}: WorkplaceFieldsProps) {
  const t = useWords('registration');
  const { control } = form;
  const municipality = useController({ control, name: 'municipalityCode' });
  const organisation = useController({ control, name: 'organisationId' });
  const held = { municipalityCode: municipality.field.value, organisationId: organisation.field.value };
  const sort = sortOf(held);

  // What is still to be chosen is held as nothing written, which is refused; null is an answer: not there.
  function choose(next: Sort) {
    municipality.field.onChange(next === 'municipality' ? '' : null);
    organisation.field.onChange(next === 'organisation' ? '' : null);
  }

  return (
    <>
      <Radios
        id="workplace"
        name="workplace"
        label={t('workplaceQuestion')}
        choices={sorts.map((each) => ({ value: each, label: t(each), checked: each === sort }))}
        onChange={({ target }) => choose(target.value as Sort)}
      />
      {sort === 'municipality' && (
        <Select
          id={fieldId('municipalityCode')}
          label={t('whichMunicipality')}
          width="medium"
          value={municipality.field.value ?? ''}
          error={municipality.fieldState.error?.message}
          onChange={municipality.field.onChange}
          choices={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {sort === 'organisation' && (
        <>
          <Select
            id={fieldId('organisationId')}
            label={t('whichOrganisation')}
            width="medium"
            value={organisation.field.value ?? ''}
            error={organisation.fieldState.error?.message}
            onChange={organisation.field.onChange}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {addOrganisation}
        </>
      )}
    </>
  );
}

function sortOf({
  municipalityCode,
  organisationId,
}: Pick<RegistrationWritten, 'municipalityCode' | 'organisationId'>): Sort {
  if (municipalityCode !== null) return 'municipality';
  return organisationId === null ? 'elsewhere' : 'organisation';
}
