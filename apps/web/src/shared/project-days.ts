import type { Project } from '@samsyn/contracts/plan';
import { formatDay } from './format.ts';
import { wordsOf } from './words/words.ts';

/** When a project runs, as far as the plan tells. */
export function projectDays({ startsOn, endsOn }: Pick<Project, 'startsOn' | 'endsOn'>): string {
  const t = wordsOf('plan');
  if (startsOn && endsOn) return t('projectDays', { from: formatDay(startsOn), to: formatDay(endsOn) });
  if (startsOn) return t('projectFrom', { day: formatDay(startsOn) });
  return endsOn ? t('projectTo', { day: formatDay(endsOn) }) : t('projectWithoutDays');
}
