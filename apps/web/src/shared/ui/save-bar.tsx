import type { ReactNode } from 'react';
import classes from './save-bar.module.css';
import { SavedStatus, type Saving } from './saved-status.tsx';

interface SaveBarProps {
  /** What the links lead around in. */
  readonly label: string;
  readonly saving: Saving;
  /** The links. */
  readonly children: ReactNode;
}

/** Where one is in what saves itself, and whether it is saved. Stays in sight. */
export function SaveBar({ label, saving, children }: SaveBarProps) {
  return (
    <div className={classes.bar} data-print="no">
      <nav className={classes.ways} aria-label={label}>
        {children}
      </nav>
      <SavedStatus saving={saving} />
    </div>
  );
}
