import type { Project } from '@samsyn/contracts/plan';
import { Link } from '@tanstack/react-router';
import { projectDays } from '../../shared/project-days.ts';
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
          <span className={classes.days}>{projectDays(project)}</span>
        </li>
      ))}
    </ul>
  );
}
