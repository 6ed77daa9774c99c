import '../../shared/words/sv/course.ts';
import { CourseDraft, courseRoutes, type Course } from '@samsyn/contracts/course';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { courseQuery } from '../../features/course/course.queries.ts';
import { courseWritten } from '../../features/course/course-written.ts';
import { sessionsText } from '../../features/course/session-text.ts';
import { useSending } from '../../shared/api/queries.ts';
import { formatNumber } from '../../shared/format.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useWords } from '../../shared/words/words.ts';
import { CourseFormParts } from './course-form-parts.tsx';
import { CourseLocked } from './course-locked.tsx';
import { RemoveCourse } from './remove-course.tsx';

const address = getRouteApi('/allowed/kurser/$courseId/andra');

export function ChangeCoursePage() {
  const t = useWords('course');
  const { courseId } = address.useParams();
  return (
    <AskedPage query={useQuery(courseQuery(courseId))}>
      {(course) => (
        <Page
          title={t('changeTitle', { title: course.title })}
          above={
            <Link to="/kurser/$courseId" params={{ courseId }}>
              {t('backToCourse')}
            </Link>
          }
        >
          {course.locked ? (
            <CourseLocked course={course} />
          ) : (
            <>
              <CourseForm key={course.id} course={course} />
              <RemoveCourse course={course} />
            </>
          )}
        </Page>
      )}
    </AskedPage>
  );
}

function CourseForm({ course }: { readonly course: Course }) {
  const t = useWords('course');
  const effectWords = useWords('effect');
  const changing = useSending(courseRoutes.change);
  const form = useDraft(CourseDraft, { start: courseWritten(course) });
  const count = (chosen: readonly string[]) => t('chosen', { count: chosen.length });
  return (
    <ChangeForm
      form={form}
      record={course}
      draftFrom={courseWritten}
      compared={[
        { field: 'kind', label: t('kindQuestion'), show: ({ kind }) => t(kind) },
        { field: 'title', label: t('name'), show: ({ title }) => title },
        { field: 'capacity', label: t('capacity'), show: ({ capacity }) => formatNumber(capacity) },
        { field: 'sessions', label: t('sessions'), show: ({ sessions }) => sessionsText(sessions) },
        { field: 'goals', label: t('goals'), show: ({ goals }) => count(goals) },
        { field: 'keyActivities', label: t('keyActivities'), show: (draft) => count(draft.keyActivities) },
        {
          field: 'effect',
          label: t('effect'),
          show: ({ effect }) =>
            effect ? `${effectWords(`level${effect.level}`)}: ${effect.text}` : effectWords('notYet'),
        },
      ]}
      save={async (input, version) => {
        const kept = await changing.mutateAsync({ params: { courseId: course.id }, input, version });
        // What was a new session has an id from now on, so that it is the same session next time it is saved.
        form.reset(courseWritten(kept));
        return kept;
      }}
      submit={t('changeSave')}
      saved={({ title }) => t('saved', { title })}
    >
      <CourseFormParts form={form} withEffect />
    </ChangeForm>
  );
}
