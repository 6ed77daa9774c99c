import '../../shared/words/sv/plan-proposal.ts';
import type { PlanProposalSummary } from '@samsyn/contracts/plan-proposal';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '../../shared/format.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { StatusTag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './keep-plan.module.css';

const statusOf = { open: 'draft', adopted: 'adopted', discarded: 'discarded' } as const;

/** The plans that have been read in, each with what is to be done next. */
export function ProposalTable({ proposals }: { readonly proposals: readonly PlanProposalSummary[] }) {
  const t = useWords('planProposal');
  if (proposals.length === 0) {
    return (
      <EmptyState title={t('noProposalsTitle')}>
        <p>{t('noProposalsText')}</p>
      </EmptyState>
    );
  }
  const columns: Column<PlanProposalSummary>[] = [
    {
      id: 'plan',
      head: t('columnPlan'),
      namesRow: true,
      cell: ({ title, fileName, keyActivities }) => (
        <>
          {title}
          <div className={classes.note}>{t('fileAndCount', { file: fileName, count: keyActivities })}</div>
        </>
      ),
    },
    { id: 'next', head: t('columnNext'), cell: (proposal) => <NextStep proposal={proposal} /> },
    { id: 'status', head: t('columnStatus'), cell: ({ status }) => <StatusTag status={statusOf[status]} /> },
    {
      id: 'uploaded',
      head: t('columnUploaded'),
      cell: ({ uploadedAt, uploadedBy }) =>
        t('uploadedBy', { time: formatInstant(uploadedAt), name: uploadedBy }),
    },
  ];
  return <Table caption={t('proposals')} columns={columns} rows={proposals} rowKey={({ id }) => id} />;
}

function NextStep({
  proposal: { id, status, year, openQuestions, title },
}: {
  readonly proposal: PlanProposalSummary;
}) {
  const t = useWords('planProposal');
  if (status === 'discarded') return t('nextNothing');
  const of = <span className="visually-hidden"> – {title}</span>;
  if (status === 'adopted') {
    return (
      <Link to="/plan/$year" params={{ year: String(year) }}>
        {t('nextRead', { year: String(year) })}
        {of}
      </Link>
    );
  }
  return (
    <Link to="/planforslag/$proposalId" params={{ proposalId: id }}>
      {openQuestions > 0 ? t('nextAnswer', { count: openQuestions }) : t('nextAdopt')}
      {of}
    </Link>
  );
}
