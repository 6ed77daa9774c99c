import { useId, type ReactNode } from 'react';
import classes from './section.module.css';
import { joined } from './joined.ts';

interface SectionProps {
  readonly title: string;
  /** A line under the heading, in the margin: a count, a date, a state. */
  readonly note?: ReactNode;
  /** The heading stands above and not in the margin, so that a wide table gets the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its own thin rule. On a wide screen its heading hangs in the margin, as in a printed report. */
export function Section({ title, note, wide = false, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={joined(classes.section, wide && classes.wide)} aria-labelledby={titleId}>
      <div className={classes.margin}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {note !== undefined && <div className={classes.note}>{note}</div>}
      </div>
      <div className={classes.content}>{children}</div>
    </section>
  );
}
