import '../../shared/words/sv/plan-proposal.ts';
import { LinesField } from '../../features/plan-proposal/lines-field.tsx';
import { useFieldError, useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { WholeNumberField } from '../../features/plan-proposal/whole-number-field.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './keep-plan.module.css';
import { useFocusOnHash } from './use-focus-on-hash.ts';

/** The plan's title, year and areas. */
export function AboutPlanPage() {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const errorOf = useFieldError();
  useFocusOnHash();
  return (
    <Page title={t('aboutTitle')} above={content.title}>
      <div className={classes.form}>
        <TextField
          id={fieldId('title')}
          label={t('title')}
          value={content.title}
          onChange={({ target }) => edit((plan) => ({ ...plan, title: target.value }))}
          error={errorOf('title')}
        />
        <WholeNumberField
          id={fieldId('year')}
          label={t('year')}
          help={t('yearHelp')}
          value={content.year}
          onChange={(year) => edit((plan) => ({ ...plan, year }))}
          error={errorOf('year')}
        />
        <LinesField
          id={fieldId('areas')}
          label={t('areas')}
          help={t('areasHelp')}
          lines={content.areas}
          onChange={(areas) => edit((plan) => ({ ...plan, areas }))}
          error={errorOf('areas')}
        />
      </div>
    </Page>
  );
}
