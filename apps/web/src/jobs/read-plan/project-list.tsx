import type { Project } from '@samsyn/contracts/plan';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../shared/format.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './plan-overview.module.css';
import { sectionAnchor } from './section-anchor.ts';

/** The plan's projects with the days they run, each a link to its section. */
export function ProjectList({
  year,
  projects,
}: {
  readonly year: number;
  readonly projects: readonly Project[];
}) {
  return (
    <ul role="list" className={classes.projects}>
      {projects.map((project) => (
        <li key={project.number} className={classes.project}>
          <Link
            to="/plan/$year"
            params={{ year: String(year) }}
            search={{ visa: 'avsnitt' }}
            hash={sectionAnchor(project.number)}
          >
            {project.number} {project.title}
          </Link>
          <span className={classes.days}>
            <ProjectDays project={project} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ProjectDays({ project: { startsOn, endsOn } }: { readonly project: Project }) {
  const t = useWords('plan');
  if (startsOn && endsOn) return t('projectDays', { from: formatDay(startsOn), to: formatDay(endsOn) });
  if (startsOn) return t('projectFrom', { day: formatDay(startsOn) });
  return endsOn ? t('projectTo', { day: formatDay(endsOn) }) : t('projectWithoutDays');
}
