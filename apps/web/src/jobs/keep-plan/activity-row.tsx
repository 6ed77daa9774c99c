import '../../shared/words/sv/plan-proposal.ts';
import type { PlanKeyActivity } from '@samsyn/contracts/plan-content';
import type { ActivityPlace } from '@samsyn/domain/plan';
import { GoalCodes } from '../../features/plan/goal-codes.tsx';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './activities-editor.module.css';

interface ActivityRowProps {
  readonly activity: PlanKeyActivity;
  readonly place: ActivityPlace;
  readonly onOpen: () => void;
}

/** An activity as it will stand in the plan, with a way to change it. */
export function ActivityRow({ activity, place, onOpen }: ActivityRowProps) {
  const t = useWords('planProposal');
  const tUi = useWords('ui');
  const { sameAs } = useProposalDraft().content;
  const twins = sameAs.flatMap((pair) => {
    if (pair.decision !== 'merge') return [];
    if (pair.section === place.section && pair.index === place.index) return [pair.asSection];
    return pair.asSection === place.section && pair.asIndex === place.index ? [pair.section] : [];
  });
  const number = place.index + 1;
  return (
    <div className={classes.row}>
      <span className={classes.number}>{number}</span>
      <div>
        <p>{activity.text}</p>
        <div className={classes.facts}>
          <GoalCodes codes={activity.goals} />
          {twins.map((section) => (
            <span key={section}>{t('comparedWith', { section })}</span>
          ))}
        </div>
      </div>
      <Button
        look="quiet"
        id={`change-activity-${place.index}`}
        className={classes.change}
        aria-label={t('changeActivity', { number })}
        onClick={onOpen}
      >
        {tUi('change')}
      </Button>
    </div>
  );
}
