import '../../shared/words/sv/plan-proposal.ts';
import { Link } from '@tanstack/react-router';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';
import keep from './keep-plan.module.css';
import classes from './section-tasks.module.css';

/** The sections in the plan's order, each with what it holds and what is unsettled in it. */
export function SectionTasks() {
  const t = useWords('planProposal');
  const { proposal, content, violations } = useProposalDraft();
  return (
    <ol role="list" className={classes.sections}>
      {content.sections.map(({ number, title, keyActivities }, index) => {
        const doubts = content.doubts.filter(
          (doubt) => doubt.section === number && doubt.answer === undefined,
        ).length;
        const wrong = violations.filter(({ field }) => field.startsWith(`sections.${index}.`)).length;
        const withoutGoal = keyActivities.filter(({ goals }) => goals.length === 0).length;
        return (
          <li key={number} className={classes.section} data-depth={Math.min(number.split('.').length - 1, 2)}>
            <Link to="/planforslag/$proposalId/avsnitt/$number" params={{ proposalId: proposal.id, number }}>
              {number} {title}
            </Link>
            <span className={keep.states}>
              {wrong > 0 && <Tag look="red">{t('toFix', { count: wrong })}</Tag>}
              {doubts > 0 && <Tag look="amber">{t('questions', { count: doubts })}</Tag>}
              {withoutGoal > 0 && <Tag look="grey">{t('withoutGoal', { count: withoutGoal })}</Tag>}
              {keyActivities.length > 0 && (
                <span className={keep.note}>{t('activities', { count: keyActivities.length })}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
