import '../../shared/words/sv/plan-proposal.ts';
import type { PlanProject } from '@samsyn/contracts/plan-content';
import { DayField } from '../../features/plan-proposal/day-field.tsx';
import { useFieldError, useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './keep-plan.module.css';

interface ProjectEditorProps {
  readonly project: PlanProject;
  readonly index: number;
}

/** One project: its name, and when it begins and ends. */
export function ProjectEditor({ project, index }: ProjectEditorProps) {
  const t = useWords('planProposal');
  const { edit } = useProposalDraft();
  const errorOf = useFieldError();
  const field = `projects.${index}`;

  function change(changed: Partial<PlanProject>) {
    edit((plan) => ({
      ...plan,
      projects: plan.projects.map((each, at) => (at === index ? { ...each, ...changed } : each)),
    }));
  }

  return (
    <Section title={`${t('projectNumber')} ${project.number}`}>
      <div className={classes.form}>
        <TextField
          id={fieldId(`${field}.title`)}
          label={t('projectTitle')}
          value={project.title}
          onChange={({ target }) => change({ title: target.value })}
          error={errorOf(`${field}.title`)}
        />
        <div className={classes.fields}>
          {(['startsOn', 'endsOn'] as const).map((end) => (
            <DayField
              key={end}
              id={fieldId(`${field}.${end}`)}
              label={t(end)}
              value={project[end]}
              onChange={(day) => change({ [end]: day })}
              error={errorOf(`${field}.${end}`)}
            />
          ))}
        </div>
        <Actions>
          <Button
            look="quiet"
            onClick={() => edit((plan) => ({ ...plan, projects: plan.projects.toSpliced(index, 1) }))}
          >
            {t('removeProject', { title: project.title })}
          </Button>
        </Actions>
      </div>
    </Section>
  );
}
