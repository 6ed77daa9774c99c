import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import classes from './show-more.module.css';

interface ShowMoreProps {
  readonly shown: number;
  /** Undefined when all are shown. */
  readonly onMore?: (() => void) | undefined;
  readonly busy?: boolean;
}

/** The end of a list that comes a page at a time; more is added below, so that nothing moves. */
export function ShowMore({ shown, onMore, busy = false }: ShowMoreProps) {
  const t = useWords('ui');
  return (
    <div className={classes.more}>
      {onMore && (
        <Button busy={busy} onClick={onMore}>
          {t('showMore')}
        </Button>
      )}
      <p className={classes.count} role="status">
        {onMore ? t('shown', { count: shown }) : t('allShown', { count: shown })}
      </p>
    </div>
  );
}
