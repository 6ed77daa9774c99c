import classes from './page.module.css';
import { Skeleton } from './skeleton.tsx';

/** A page of which not even the title is known yet. */
export function WaitingPage() {
  return (
    <div className={classes.page}>
      <Skeleton lines={['title', 'medium', 'heading', 'long', 'long', 'medium']} />
    </div>
  );
}
