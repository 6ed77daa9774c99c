import '../../shared/words/sv/plan-proposal.ts';
import type {
  PlanDoubt,
  PlanGoal,
  PlanKeyActivity,
  PlanProject,
  PlanSameAs,
  PlanSection,
} from '@samsyn/contracts/plan-content';
import { formatList } from '../../shared/format.ts';
import { projectDays } from '../../shared/project-days.ts';
import { wordsOf } from '../../shared/words/words.ts';
import type { PartName } from './content-parts.ts';

/** A part of the content as text, to be compared by a person; empty when the side does not have it. */
export function partText({ kind }: PartName, value: unknown): string {
  const t = wordsOf('planProposal');
  if (value === undefined || value === null) return '';
  switch (kind) {
    case 'title':
      return value as string;
    case 'year':
      return (value as number).toString();
    case 'areas':
    case 'results':
      return (value as string[]).join('\n');
    case 'goal': {
      const { code, title, commitments } = value as PlanGoal;
      return [`${code} ${title}`, ...commitments.association, ...commitments.municipalities].join('\n');
    }
    case 'project': {
      const project = value as PlanProject;
      return `${project.title}\n${projectDays(project)}`;
    }
    case 'section': {
      const { number, title, parent, headingGoals } = value as PlanSection;
      return [`${number} ${title}`, parent && `${t('sectionParent')} ${parent}`, formatList(headingGoals)]
        .filter(Boolean)
        .join('\n');
    }
    case 'activities':
      return (value as PlanKeyActivity[])
        .map(({ text, goals }, index) =>
          `${index + 1}. ${text} ${goals.length > 0 ? `(${goals.join(', ')})` : ''}`.trim(),
        )
        .join('\n');
    case 'doubt':
      return (value as PlanDoubt).answer ?? '';
    case 'sameAs': {
      const { decision } = value as PlanSameAs;
      return decision ? t(decision) : '';
    }
  }
}
