import '../../shared/words/sv/plan-proposal.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { AddProjectForm } from './add-project-form.tsx';
import { ProjectEditor } from './project-editor.tsx';
import { useFocusOnHash } from './use-focus-on-hash.ts';

/** The plan's projects and the days they run. */
export function ProjectsPage() {
  const t = useWords('planProposal');
  const { content } = useProposalDraft();
  useFocusOnHash();
  return (
    <Page title={t('projectsTitle')} above={content.title} lead={t('projectsLead')}>
      {content.projects.length === 0 && (
        <EmptyState title={t('noProjects')}>
          <p>{t('noProjectsText')}</p>
        </EmptyState>
      )}
      {content.projects.map((project, index) => (
        <ProjectEditor key={project.number} project={project} index={index} />
      ))}
      <AddProjectForm />
    </Page>
  );
}
