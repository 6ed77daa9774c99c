import { Tag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './goal-codes.module.css';

/** The goals something serves, or that it serves none. */
export function GoalCodes({ codes }: { readonly codes: readonly string[] }) {
  const t = useWords('plan');
  if (codes.length === 0) return <Tag look="grey">{t('withoutGoal')}</Tag>;
  return (
    <span className={classes.codes}>
      {codes.map((code) => (
        <Tag key={code} look="blue">
          {code}
        </Tag>
      ))}
    </span>
  );
}
