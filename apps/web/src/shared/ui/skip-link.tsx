import { useWords } from '../words/words.ts';
import classes from './skip-link.module.css';

/** The first stop of the Tab key: past the header, to what the page is about. */
export function SkipLink({ to }: { readonly to: string }) {
  const t = useWords('ui');
  return (
    <a className={classes.skip} href={`#${to}`} data-print="no">
      {t('skipToContent')}
    </a>
  );
}
