import '../../shared/words/sv/plan-proposal.ts';
import { PlanProject } from '@samsyn/contracts/plan-content';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

const shape = PlanProject.pick({ number: true, title: true });

/** Adds a project that the reader missed: one of the sections that is none yet. */
export function AddProjectForm() {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const form = useDraft(shape, { start: { number: '', title: '' } });
  const field = useFields(form);
  const free = content.sections.filter(
    ({ number }) => !content.projects.some((project) => project.number === number),
  );
  return (
    <Details summary={t('addProject')}>
      <Form
        form={form}
        onSubmit={(project) => {
          edit((plan) => ({
            ...plan,
            projects: [...plan.projects, { ...project, startsOn: null, endsOn: null }],
          }));
          form.reset();
        }}
      >
        <Select
          label={t('projectNumber')}
          choices={free.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }))}
          {...field('number')}
        />
        <TextField label={t('projectTitle')} {...field('title')} />
        <Button type="submit">{t('addProjectSave')}</Button>
      </Form>
    </Details>
  );
}
