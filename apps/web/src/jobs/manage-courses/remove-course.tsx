import '../../shared/words/sv/course.ts';
import { courseRoutes, type Course } from '@samsyn/contracts/course';
import { courseRemovalViolations } from '@samsyn/domain/course';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { courseQuery } from '../../features/course/course.queries.ts';
import { isRefusal } from '../../shared/api/problem-error.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { reasonIn } from '../../shared/words/reason-in.ts';
import { useWords } from '../../shared/words/words.ts';

/** Takes away a course that was added by mistake, as long as nobody is registered for it; until then it says what to do. */
export function RemoveCourse({ course }: { readonly course: Course }) {
  const t = useWords('course');
  if (courseRemovalViolations(course).length === 0) return <Removal course={course} />;
  return (
    <Section title={t('remove')}>
      <p>{t('removeRegistered', { count: course.registered })}</p>
      <p>
        <Link to="/kurser/$courseId/anmalda" params={{ courseId: course.id }}>
          {t('toRegistrations')}
        </Link>
      </p>
    </Section>
  );
}

function Removal({ course: { id, title, version } }: { readonly course: Course }) {
  const t = useWords('course');
  const navigate = useNavigate();
  const client = useQueryClient();
  const removing = useSending(courseRoutes.remove);
  const [asking, setAsking] = useState(false);

  async function remove() {
    try {
      await removing.mutateAsync({ params: { courseId: id }, version });
    } catch (error) {
      // It is gone: by somebody else, or by a first try whose answer was lost.
      if (!isRefusal(error, 'not-found')) return; // What was refused stands in the dialog.
      await client.invalidateQueries();
    }
    await navigate({ to: '/kurser', search: { borttagen: 'ja' }, replace: true });
    client.removeQueries(courseQuery(id)); // Or else the way back shows it as if it were there.
  }

  return (
    <Section title={t('remove')} note={t('removeLead')}>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog
        open={asking}
        title={t('removeSure', { title })}
        confirm={t('remove')}
        look="danger"
        busy={removing.isPending}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('removeSureText')}</p>
        {removing.error && <Notice kind="failure" live title={reasonIn(removing.error)} />}
      </Dialog>
    </Section>
  );
}
