import '../../shared/words/sv/plan-proposal.ts';
import { decideSameAs } from '@samsyn/domain/plan-editing';
import type { SectionPair } from '../../features/plan-proposal/open-questions.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './like-activities.module.css';
import { LikeActivities } from './like-activities.tsx';

/** All that looks the same in two sections, to be decided one by one or at once. */
export function LikeSections({ group }: { readonly group: SectionPair }) {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const open = group.pairs.filter(({ pair }) => pair.decision === undefined);
  const titleOf = (wanted: string) =>
    `${wanted} ${content.sections.find(({ number }) => number === wanted)?.title ?? ''}`.trim();
  const decideAll = (decision: 'merge' | 'separate') =>
    edit((plan) =>
      decideSameAs(
        plan,
        open.map(({ index }) => index),
        decision,
      ),
    );
  return (
    <Section
      wide
      title={t('pairOfSections', { one: titleOf(group.section), other: titleOf(group.asSection) })}
      note={open.length > 0 ? t('left', { count: open.length }) : t('likenessesAllDone')}
    >
      {open.length > 1 && (
        <Actions>
          <Button look="primary" onClick={() => decideAll('merge')}>
            {t('mergeAll', { count: open.length })}
          </Button>
          <Button onClick={() => decideAll('separate')}>{t('separateAll', { count: open.length })}</Button>
        </Actions>
      )}
      <div className={classes.pairs}>
        {group.pairs.map(({ pair, index }) => (
          <LikeActivities key={index} pair={pair} index={index} />
        ))}
      </div>
    </Section>
  );
}
