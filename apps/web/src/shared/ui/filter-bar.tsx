import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';

interface FilterBarProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Gets what was written or chosen by the names of the fields; what was left empty is not there. */
  readonly onShow: (chosen: Readonly<Record<string, string>>) => void;
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
        onShow(chosenIn(new FormData(event.currentTarget)));
      }}
    >
      {children}
      <div className={classes.actions}>{actions}</div>
    </form>
  );
}

function chosenIn(written: FormData): Record<string, string> {
  const texts = [...written].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.trim()]] : [],
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== '')) as Record<string, string>;
}
