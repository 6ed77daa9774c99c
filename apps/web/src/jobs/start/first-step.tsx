import '../../shared/words/sv/start.ts';
import { Link } from '@tanstack/react-router';
import type { Task } from '../../shared/ui/task-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './first-step.module.css';

/** The most pressing step, set off from all the others; the whole of it is the link. */
export function FirstStep({ step: { title, note, link } }: { readonly step: Task }) {
  const t = useWords('start');
  return (
    <div className={classes.step}>
      <p className={classes.sign}>{t('first')}</p>
      <h2 className={classes.title}>
        <Link {...link} className={classes.link}>
          {title}
        </Link>
      </h2>
      <p className={classes.note}>{note}</p>
    </div>
  );
}
