import '../../shared/words/sv/follow-up.ts';
import type { FigureSource } from '@samsyn/contracts/follow-up';
import { definitionText, figureHeading, readableShare } from '@samsyn/contracts/follow-up-sentences';
import { elsewhereWords, sourceWords } from '@samsyn/contracts/follow-up-words';
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
        const { figure, about } = first;
        const readable = readableShare(first);
        const sources = pages.flatMap(({ items }) => items);
        return (
          <Page
            title={figureHeading(figure)}
            above={
              <Link to="/uppfoljning/$period" params={{ period }}>
                {t('title', { period: periodName(period) })}
              </Link>
            }
            lead={
              <>
                {about && <p>{t(`about-${about.kind}`, { name: about.name ?? elsewhereWords })}</p>}
                <p>{definitionText({ figure, about })}</p>
              </>
            }
          >
            {readable !== undefined && <p>{readable}</p>}
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

interface SourceTableProps {
  readonly period: string;
  readonly sources: readonly FigureSource[];
}

function SourceTable({ period, sources }: SourceTableProps) {
  const t = useWords('followUp');
  const hasDays = sources.some(({ on }) => on !== null);
  const hasAmounts = sources.some(({ amount }) => amount !== 1);
  const [onlyKind, ...otherKinds] = new Set(sources.map(({ kind }) => kind));
  return (
    <Table
      caption={t('caption')}
      stacksWhenNarrow
      rows={sources}
      rowKey={({ kind, id, municipalityCode }) => [kind, id, municipalityCode].join(' ')}
      columns={[
        {
          id: 'record',
          head: onlyKind && otherKinds.length === 0 ? sourceWords[onlyKind] : t('record'),
          namesRow: true,
          cell: (source) => <SourceLink period={period} source={source} />,
        },
        ...(hasDays ? [{ id: 'day', head: t('day'), cell: dayCell }] : []),
        ...(otherKinds.length > 0 ? [{ id: 'kind', head: t('kind'), cell: kindCell }] : []),
        ...(hasAmounts ? [{ id: 'amount', head: t('amount'), figures: true, cell: amountCell }] : []),
      ]}
    />
  );
}

function dayCell({ on }: FigureSource) {
  return on !== null && formatDay(on);
}

function kindCell({ kind }: FigureSource) {
  return sourceWords[kind];
}

function amountCell({ amount }: FigureSource) {
  return formatNumber(amount);
}
