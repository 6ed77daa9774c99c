import '../../shared/words/sv/course.ts';
import { CourseDraft, courseRoutes } from '@samsyn/contracts/course';
import { courseViolations, type CourseContext } from '@samsyn/domain/course';
import { Link, useNavigate } from '@tanstack/react-router';
import type { CourseWritten } from '../../features/course/course-written.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useWords } from '../../shared/words/words.ts';
import { CourseFormParts } from './course-form-parts.tsx';

const empty = {
  title: '',
  kind: 'course',
  sessions: [{ heldOn: '', startsAt: '', endsAt: '', place: '' }],
  goals: [],
  keyActivities: [],
  effect: null,
} as const satisfies Partial<CourseWritten>;

export function AddCoursePage() {
  const t = useWords('course');
  const navigate = useNavigate();
  const adding = useSending(courseRoutes.add);
  const form = useDraft(CourseDraft, { start: empty, rules: rulesOfNewCourse });
  return (
    <Page title={t('addTitle')} above={<Link to="/kurser">{t('back')}</Link>}>
      <Form
        form={form}
        onSubmit={async (input) => {
          const { id } = await adding.mutateAsync({ input });
          await navigate({ to: '/kurser/$courseId', params: { courseId: id }, search: { ny: 'ja' } });
        }}
      >
        <CourseFormParts form={form} />
        <Actions>
          <Button type="submit" look="primary" busy={adding.isPending}>
            {t('addSave')}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The rules that can be answered before it is kept; what is chosen of the plan is chosen among what it holds. */
function rulesOfNewCourse(draft: CourseDraft) {
  const { goals, keyActivities } = draft;
  const context: CourseContext = { registered: 0, sessions: [], plan: { goals, keyActivities } };
  return courseViolations(draft, context);
}
