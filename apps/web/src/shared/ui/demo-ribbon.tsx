import { formatDay } from '../format.ts';
import { useWords } from '../words/words.ts';
import classes from './demo-ribbon.module.css';

/** Reminds that the association and its day are made up. */
export function DemoRibbon({ today }: { readonly today: string }) {
  const t = useWords('ui');
  return <p className={classes.ribbon}>{t('demo', { date: formatDay(today) })}</p>;
}
