import '../../shared/words/sv/plan-proposal.ts';
import type { PlanSameAs } from '@samsyn/contracts/plan-content';
import { decideSameAs } from '@samsyn/domain/plan-editing';
import { activityTextAt } from '../../features/plan-proposal/open-questions.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Radios } from '../../shared/ui/radios.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './like-activities.module.css';
import keep from './keep-plan.module.css';

interface LikeActivitiesProps {
  readonly pair: PlanSameAs;
  readonly index: number;
}

/** Two activities beside each other, and the question whether they are one. */
export function LikeActivities({ pair, index }: LikeActivitiesProps) {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const places = [
    { section: pair.section, index: pair.index },
    { section: pair.asSection, index: pair.asIndex },
  ].map((place) => ({ ...place, text: activityTextAt(content, place.section, place.index) }));
  const [one, other] = places;
  return (
    <div className={classes.pair}>
      <div className={classes.sides}>
        {places.map((place) => (
          <div key={`${place.section} ${place.index}`}>
            <p className={keep.note}>
              {t('likenessOf', { number: place.index + 1, section: place.section })}
            </p>
            <p>{place.text}</p>
          </div>
        ))}
      </div>
      <Radios
        id={`likeness-${index}`}
        name={`likeness-${index}`}
        label={t('decision')}
        help={one?.text === other?.text ? t('theSame') : t('theDiffering')}
        choices={(['merge', 'separate'] as const).map((decision) => ({
          value: decision,
          label: t(decision),
          checked: pair.decision === decision,
        }))}
        onChange={({ target }) =>
          edit((plan) => decideSameAs(plan, [index], target.value === 'merge' ? 'merge' : 'separate'))
        }
      />
    </div>
  );
}
