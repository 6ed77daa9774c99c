import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Actions } from './actions.tsx';
import classes from './page.module.css';

interface PageProps {
  /** The task of the page: its h1 and its title. */
  readonly title: string;
  /** What the page belongs to, above the title: "Verksamhetsplan 2015". */
  readonly above?: ReactNode;
  /** A sentence or two of what the page is for. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** The address of the page that last took its turn; undefined until the first page of the visit stands. */
let announced: string | undefined;

/** One page of the product: names the document, and is read from its heading when one comes from another page. */
export function Page({ title, above, lead, actions, children }: PageProps) {
  const t = useWords('shell');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('product')}`;
    if (announced !== undefined && announced !== location.pathname)
      heading.current?.focus({ preventScroll: true });
    announced = location.pathname;
  }, [title, t]);
  return (
    <article className={classes.page}>
      <div className={classes.head}>
        {above !== undefined && <p className={classes.above}>{above}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        {actions !== undefined && <Actions>{actions}</Actions>}
      </div>
      {children}
    </article>
  );
}
