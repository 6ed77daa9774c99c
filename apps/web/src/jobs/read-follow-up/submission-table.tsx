import '../../shared/words/sv/follow-up.ts';
import type { MunicipalityFollowUp } from '@samsyn/contracts/follow-up';
import { FigureLink } from '../../features/follow-up/figure-link.tsx';
import { StandingTags } from '../../features/submission/standing-tags.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';

interface SubmissionTableProps {
  readonly municipalities: readonly MunicipalityFollowUp[];
}

/** How far each municipality's report has come, and how much of what it is asked is in the figures. */
export function SubmissionTable({ municipalities }: SubmissionTableProps) {
  const t = useWords('followUp');
  return (
    <Table
      caption={t('submissions')}
      stacksWhenNarrow
      rows={municipalities}
      rowKey={({ code }) => code}
      columns={[
        { id: 'municipality', head: t('municipality'), namesRow: true, cell: ({ name }) => name },
        {
          id: 'submission',
          head: t('submission'),
          cell: ({ submission: status, late }) => <StandingTags standing={{ status, late }} />,
        },
        {
          id: 'answers',
          head: t('answers'),
          figures: true,
          cell: ({ progress: { told, asked } }) => (
            <>
              <FigureLink figure={told} /> {t('of')} <FigureLink figure={asked} />
            </>
          ),
        },
      ]}
    />
  );
}
