import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';

interface FilterBarProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onShow: (written: FormData) => void;
}

/** What a list is narrowed by, above the list; nothing happens until it is asked for. */
export function FilterBar({ label, children, actions, onShow }: FilterBarProps) {
  return (
    <form
      role="search"
      aria-label={label}
      className={classes.bar}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(new FormData(event.currentTarget));
      }}
    >
      {children}
      <div className={classes.actions}>{actions}</div>
    </form>
  );
}
