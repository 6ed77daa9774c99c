import type { FigureSource, OpenedFigure } from '@samsyn/contracts/follow-up';
import { definitionWords, sourceWords } from '@samsyn/contracts/follow-up-words';
import { periodName } from '@samsyn/contracts/period-name';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { figureQuery } from '../../features/follow-up/follow-up.queries.ts';
import { formatDay, formatNumber } from '../../shared/format.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { ShowMore } from '../../shared/ui/show-more.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import { SourceLink } from './source-link.tsx';

const address = getRouteApi('/allowed/uppfoljning/$period/siffra/$figureId');

/** A figure opened: what it counts, and the records it is the sum of. */
export function FigurePage() {
  const t = useWords('followUp');
  const { period, figureId } = address.useParams();
  const query = useInfiniteQuery(figureQuery(period, figureId));
  return (
    <AskedPage query={query}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return null;
        const { figure } = first;
        const sources = pages.flatMap(({ items }) => items);
        return (
          <Page
            title={t('figure', { value: formatNumber(figure.value) })}
            above={
              <Link to="/uppfoljning/$period" params={{ period }}>
                {t('title', { period: periodName(period) })}
              </Link>
            }
            lead={definitionWords[figure.definition]}
          >
            <Readable opened={first} />
            {figure.value === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
            {sources.length > 0 && (
              <>
                <SourceTable period={period} sources={sources} />
                <ShowMore
                  shown={sources.length}
                  busy={query.isFetchingNextPage}
                  onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
                />
              </>
            )}
          </Page>
        );
      }}
    </AskedPage>
  );
}

function Readable({ opened: { figure, readable } }: { readonly opened: OpenedFigure }) {
  const t = useWords('followUp');
  if (readable === figure.value) return null;
  return <p>{t('readable', { readable: formatNumber(readable), value: formatNumber(figure.value) })}</p>;
}

interface SourceTableProps {
  readonly period: string;
  readonly sources: readonly FigureSource[];
}

function SourceTable({ period, sources }: SourceTableProps) {
  const t = useWords('followUp');
  return (
    <Table
      caption={t('caption')}
      rows={sources}
      rowKey={({ kind, id, municipalityCode }) => [kind, id, municipalityCode].join(' ')}
      columns={[
        {
          id: 'record',
          head: t('record'),
          namesRow: true,
          cell: (source) => <SourceLink period={period} source={source} />,
        },
        { id: 'amount', head: t('amount'), figures: true, cell: ({ amount }) => formatNumber(amount) },
        { id: 'kind', head: t('kind'), cell: ({ kind }) => sourceWords[kind] },
        { id: 'day', head: t('day'), cell: ({ on }) => on !== null && formatDay(on) },
      ]}
    />
  );
}
