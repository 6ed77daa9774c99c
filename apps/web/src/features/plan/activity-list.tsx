import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/words/words.ts';
import classes from './activity-list.module.css';
import { GoalCodes } from './goal-codes.tsx';
import { anchorOf, type PlacedActivity } from './plan-reading.ts';
import { Responsible } from './responsible.tsx';

interface ActivityListProps {
  readonly year: number;
  readonly activities: readonly PlacedActivity[];
  readonly mayAssign: boolean;
  /** Whether this is the list that links to an activity lead to. */
  readonly anchored?: boolean;
}

/** Key activities by their numbers in the section, which are links to them. */
export function ActivityList({ year, activities, mayAssign, anchored = false }: ActivityListProps) {
  const t = useWords('plan');
  return (
    <ol role="list" className={classes.list}>
      {activities.map((placed) => (
        <li
          key={placed.number}
          className={classes.activity}
          {...(anchored && { id: anchorOf(placed), tabIndex: -1 })}
        >
          <Link
            to="/plan/$year"
            params={{ year: String(year) }}
            search={{ visa: 'avsnitt' }}
            hash={anchorOf(placed)}
            className={classes.number}
            aria-label={t('linkTo', { number: placed.number, section: placed.section.number })}
          >
            {placed.number}
          </Link>
          <div>
            <p>{placed.activity.text}</p>
            <div className={classes.facts}>
              <GoalCodes codes={placed.activity.goals} />
              <Responsible activity={placed.activity} mayAssign={mayAssign} />
              {placed.alsoIn.length > 0 && <AlsoIn year={year} placed={placed} />}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function AlsoIn({ year, placed }: { readonly year: number; readonly placed: PlacedActivity }) {
  const t = useWords('plan');
  return (
    <span>
      {t('alsoIn')}{' '}
      {placed.alsoIn.map((section, index) => (
        <span key={section.number}>
          {index > 0 && ', '}
          <Link
            to="/plan/$year"
            params={{ year: String(year) }}
            search={{ visa: 'avsnitt' }}
            hash={anchorOf({ section, number: section.keyActivities.indexOf(placed.activity.id) + 1 })}
          >
            {section.number} {section.title}
          </Link>
        </span>
      ))}
    </span>
  );
}
