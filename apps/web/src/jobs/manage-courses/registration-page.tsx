import '../../shared/words/sv/registration.ts';
import type { Course } from '@samsyn/contracts/course';
import { RegistrationDraft, registrationRoutes, type Registration } from '@samsyn/contracts/registration';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { courseQuery } from '../../features/course/course.queries.ts';
import { registrationQuery } from '../../features/registration/registration.queries.ts';
import { registrationWritten } from '../../features/registration/registration-written.ts';
import { workplaceText } from '../../features/registration/workplace-text.ts';
import { useSending } from '../../shared/api/queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { SummaryList } from '../../shared/ui/summary-list.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useWords } from '../../shared/words/words.ts';
import { CourseLocked } from './course-locked.tsx';
import { RegistrationFormParts } from './registration-form-parts.tsx';
import { RemoveRegistration } from './remove-registration.tsx';
import { useWorkplaces } from './use-workplaces.ts';

const address = getRouteApi('/allowed/kurser/$courseId/anmalda/$registrationId');

export function RegistrationPage() {
  const t = useWords('registration');
  const { courseId, registrationId } = address.useParams();
  const course = useQuery(courseQuery(courseId));
  const registration = useQuery(registrationQuery(registrationId));
  return (
    <AskedPage query={course}>
      {(ofCourse) => (
        <AskedPage query={registration}>
          {(found) => (
            <Page
              title={found.name}
              above={
                <Link to="/kurser/$courseId/anmalda" params={{ courseId }}>
                  {t('title', { course: ofCourse.title })}
                </Link>
              }
            >
              {ofCourse.locked ? (
                <LockedRegistration course={ofCourse} registration={found} />
              ) : (
                <>
                  <Section title={t('change')}>
                    <RegistrationForm key={found.id} registration={found} />
                  </Section>
                  <RemoveRegistration registration={found} />
                </>
              )}
            </Page>
          )}
        </AskedPage>
      )}
    </AskedPage>
  );
}

function RegistrationForm({ registration }: { readonly registration: Registration }) {
  const t = useWords('registration');
  const changing = useSending(registrationRoutes.change);
  const workplaces = useWorkplaces();
  const form = useDraft(RegistrationDraft, { start: registrationWritten(registration) });
  return (
    <ChangeForm
      form={form}
      record={registration}
      draftFrom={registrationWritten}
      compared={[
        { field: 'name', label: t('name'), show: ({ name }) => name },
        { field: 'email', label: t('email'), show: ({ email }) => email },
        {
          field: 'municipalityCode',
          label: t('whichMunicipality'),
          show: (draft) => workplaceText(draft, workplaces),
        },
        {
          field: 'organisationId',
          label: t('whichOrganisation'),
          show: (draft) => workplaceText(draft, workplaces),
        },
        { field: 'gender', label: t('gender'), show: ({ gender }) => t(gender) },
      ]}
      save={(input, version) =>
        changing.mutateAsync({ params: { registrationId: registration.id }, input, version })
      }
      submit={t('changeSave')}
      saved={({ name }) => t('saved', { name })}
    >
      <RegistrationFormParts form={form} workplaces={workplaces} />
    </ChangeForm>
  );
}

function LockedRegistration({
  course,
  registration,
}: {
  readonly course: Course;
  readonly registration: Registration;
}) {
  const t = useWords('registration');
  const workplaces = useWorkplaces();
  return (
    <>
      <CourseLocked course={course} />
      <SummaryList
        items={[
          { label: t('email'), value: registration.email },
          { label: t('workplace'), value: workplaceText(registration, workplaces) },
          { label: t('gender'), value: t(registration.gender) },
        ]}
      />
    </>
  );
}
