import '../../shared/words/sv/plan-proposal.ts';
import { adoptedActivities } from '@samsyn/domain/plan';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { formatNumber } from '../../shared/format.ts';
import { SummaryList } from '../../shared/ui/summary-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import { PlaceLink } from './place-link.tsx';

/** What the plan will hold, counted as it will be counted. */
export function ContentSummary() {
  const t = useWords('planProposal');
  const tUi = useWords('ui');
  const { content } = useProposalDraft();
  const activities = adoptedActivities(content);
  const merged = activities.filter(({ places }) => places.length > 1).length;
  const withoutGoal = activities.filter(({ goals }) => goals.length === 0).length;
  const assigned = activities.filter(({ responsiblePersonIds }) => responsiblePersonIds.length > 0).length;
  const side = (of: 'association' | 'municipalities') =>
    content.goals.reduce((sum, { commitments }) => sum + commitments[of].length, 0);
  const changeOf = (page: 'om-planen' | 'mal' | 'projekt' | 'ansvariga' | 'oversikt', what: string) => (
    <PlaceLink place={{ page }}>
      {tUi('change')}
      <span className="visually-hidden"> {what}</span>
    </PlaceLink>
  );
  const results = content.sections.reduce((sum, { expectedResults }) => sum + expectedResults.length, 0);
  return (
    <SummaryList
      items={[
        { label: t('rowTitle'), value: content.title, action: changeOf('om-planen', t('rowTitle')) },
        { label: t('rowYear'), value: content.year, action: changeOf('om-planen', t('rowYear')) },
        {
          label: t('rowGoals'),
          value: formatNumber(content.goals.length),
          action: changeOf('mal', t('rowGoals')),
        },
        {
          label: t('rowCommitments'),
          value: t('rowCommitmentsValue', {
            association: side('association'),
            municipalities: side('municipalities'),
          }),
          action: changeOf('mal', t('rowCommitments')),
        },
        {
          label: t('rowSections'),
          value: formatNumber(content.sections.length),
          action: changeOf('oversikt', t('rowSections')),
        },
        { label: t('rowResults'), value: formatNumber(results) },
        {
          label: t('rowActivities'),
          value:
            merged > 0
              ? t('rowActivitiesMerged', { count: activities.length, merged })
              : formatNumber(activities.length),
        },
        { label: t('rowWithoutGoal'), value: formatNumber(withoutGoal) },
        {
          label: t('rowProjects'),
          value: formatNumber(content.projects.length),
          action: changeOf('projekt', t('rowProjects')),
        },
        {
          label: t('rowResponsible'),
          value: t('rowResponsibleValue', { assigned, all: activities.length }),
          action: changeOf('ansvariga', t('rowResponsible')),
        },
      ]}
    />
  );
}
