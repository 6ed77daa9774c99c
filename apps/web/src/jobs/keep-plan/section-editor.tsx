import '../../shared/words/sv/plan-proposal.ts';
import type { PlanSection } from '@samsyn/contracts/plan-content';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { LinesField } from '../../features/plan-proposal/lines-field.tsx';
import { proposalSourceQuery } from '../../features/plan-proposal/plan-proposal.queries.ts';
import { useFieldError, useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { SourceText } from '../../features/plan-proposal/source-text.tsx';
import { Asked } from '../../shared/ui/asked.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { ActivitiesEditor } from './activities-editor.tsx';
import { RemoveSection } from './remove-section.tsx';
import classes from './section-editor.module.css';
import { SectionDoubts } from './section-doubts.tsx';
import { SectionHeading } from './section-heading.tsx';
import { SectionNeighbours } from './section-neighbours.tsx';
import { useFocusOnHash } from './use-focus-on-hash.ts';

interface SectionEditorProps {
  readonly section: PlanSection;
  readonly index: number;
}

/** Everything in one section, with the document's text beside it that follows what is being worked on. */
export function SectionEditor({ section, index }: SectionEditorProps) {
  const t = useWords('planProposal');
  const { proposal, content, edit } = useProposalDraft();
  const errorOf = useFieldError();
  const source = useQuery(proposalSourceQuery(proposal.id));
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const [open, setOpen] = useState(() => activityIn(hash));
  const activity = open === undefined ? undefined : section.keyActivities[open];
  useFocusOnHash();
  return (
    <Page title={`${section.number} ${section.title}`} above={content.title}>
      <div className={classes.columns}>
        <div className={classes.content}>
          <SectionDoubts number={section.number} />
          <SectionHeading section={section} index={index} />
          <LinesField
            id={fieldId(`sections.${index}.expectedResults`)}
            label={t('expectedResults')}
            lines={section.expectedResults}
            onChange={(expectedResults) =>
              edit((plan) => ({
                ...plan,
                sections: plan.sections.map((each, at) =>
                  at === index ? { ...each, expectedResults } : each,
                ),
              }))
            }
            error={errorOf(`sections.${index}.expectedResults`)}
          />
          <ActivitiesEditor section={section} sectionIndex={index} open={open} onOpen={setOpen} />
          <RemoveSection section={section} />
        </div>
        <aside className={classes.source} aria-label={t('source')} data-print="no">
          <Asked query={source}>
            {({ pages }) => (
              <SourceText
                pages={pages}
                page={activity?.page ?? section.page}
                text={activity?.text ?? section.title}
              />
            )}
          </Asked>
        </aside>
      </div>
      <SectionNeighbours index={index} />
    </Page>
  );
}

/** The activity that a link to one of its fields leads to. */
function activityIn(hash: string): number | undefined {
  const [, index] = /-keyActivities-(\d+)-/.exec(hash) ?? [];
  return index === undefined ? undefined : Number(index);
}
