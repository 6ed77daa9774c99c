import '../../shared/words/sv/follow-up.ts';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words/words.ts';
import { followUpParts, type FollowUpPartName } from './follow-up-part.tsx';
import classes from './follow-up-contents.module.css';

/** What the page holds, each a step away, and how to take all of it along. */
export function FollowUpContents({ print }: { readonly print: ReactNode }) {
  const t = useWords('followUp');
  const parts = Object.keys(followUpParts) as FollowUpPartName[];
  return (
    <div className={classes.contents}>
      <nav aria-label={t('contents')}>
        <ul role="list" className={classes.list}>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${followUpParts[part]}`}>{t(part)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {print}
    </div>
  );
}
