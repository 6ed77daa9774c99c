import '../../shared/words/sv/plan-proposal.ts';
import type { PlanContent } from '@samsyn/contracts/plan-content';
import type { Violation } from '@samsyn/domain/violation';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { wordsOf } from '../../shared/words/words.ts';

/** The page of the workspace where something is put right, and the control on it. */
export interface ViolationPlace {
  /** What it is called in the list of what is left. */
  readonly title: string;
  readonly page: 'fragor' | 'lika' | 'om-planen' | 'mal' | 'avsnitt' | 'projekt' | 'ansvariga' | 'oversikt';
  /** The number of the section, where the page is a section's. */
  readonly section?: string;
  readonly controlId?: string;
}

/** Leads from a broken rule to where it can be mended. */
export function violationPlace(content: PlanContent, { field }: Violation): ViolationPlace {
  const t = wordsOf('planProposal');
  const [part = '', index = ''] = field.split('.');
  const controlId = fieldId(field);
  switch (part) {
    case 'doubts':
      return { title: t('doubts'), page: 'fragor' };
    case 'sameAs':
      return { title: t('likenesses'), page: 'lika' };
    case 'goals':
      return { title: content.goals[Number(index)]?.code || t('goals'), page: 'mal', controlId };
    case 'projects':
      return { title: content.projects[Number(index)]?.title || t('projects'), page: 'projekt', controlId };
    case 'sections': {
      const section = content.sections[Number(index)];
      if (index === '' || !section) return { title: t('keyActivities'), page: 'oversikt' };
      const title = `${section.number} ${section.title}`;
      if (field.endsWith('.responsiblePersonId')) return { title, page: 'ansvariga' };
      return { title, page: 'avsnitt', section: section.number, controlId };
    }
    default:
      return { title: t('about'), page: 'om-planen', controlId };
  }
}
