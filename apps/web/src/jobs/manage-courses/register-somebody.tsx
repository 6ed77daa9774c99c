import '../../shared/words/sv/registration.ts';
import type { Course } from '@samsyn/contracts/course';
import { RegistrationDraft, registrationRoutes } from '@samsyn/contracts/registration';
import { Link } from '@tanstack/react-router';
import { useSending } from '../../shared/api/queries.ts';
import { formatNumber } from '../../shared/format.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useWords } from '../../shared/words/words.ts';
import { RegistrationFormParts } from './registration-form-parts.tsx';
import { useWorkplaces } from './use-workplaces.ts';

const empty = { name: '', email: '', municipalityCode: '', organisationId: null };

/** Registers one after the other: the form is empty again when somebody has got a place, and gone with the last place. */
export function RegisterSomebody({ course }: { readonly course: Course }) {
  const t = useWords('registration');
  const workplaces = useWorkplaces();
  const registering = useSending(registrationRoutes.register);
  const form = useDraft(RegistrationDraft, { start: empty });
  return (
    <>
      {registering.data && <Notice kind="success" live title={t('added', { name: registering.data.name })} />}
      {course.registered >= course.capacity ? (
        <Notice title={t('full')}>
          <p>{t('fullText', { capacity: formatNumber(course.capacity) })}</p>
          <p>
            <Link to="/kurser/$courseId/andra" params={{ courseId: course.id }}>
              {t('toCourseChange')}
            </Link>
          </p>
        </Notice>
      ) : (
        <Form
          form={form}
          onSubmit={async (input) => {
            await registering.mutateAsync({ params: { courseId: course.id }, input });
            // The boxes are kept, or else there is none to go to until the form has been drawn anew.
            form.reset(empty, { keepFieldsRef: true });
            form.setFocus('name');
          }}
        >
          <RegistrationFormParts form={form} workplaces={workplaces} />
          <Actions>
            <Button type="submit" look="primary" busy={registering.isPending}>
              {t('add')}
            </Button>
          </Actions>
        </Form>
      )}
    </>
  );
}
