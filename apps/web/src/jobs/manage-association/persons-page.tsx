import '../../shared/words/sv/person.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { personsQuery } from '../../features/person/person.queries.ts';
import { PersonTable } from '../../features/person/person-table.tsx';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { ShowMore } from '../../shared/ui/show-more.tsx';
import { useWords } from '../../shared/words/words.ts';
import { PersonFilterForm } from './person-filter-form.tsx';

const address = getRouteApi('/allowed/personer');

export function PersonsPage() {
  const t = useWords('person');
  const { sok, roll, kommun } = address.useSearch();
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const query = useInfiniteQuery(personsQuery({ search: sok, role: roll, municipality: kommun }));
  const filtered = sok !== undefined || roll !== undefined || kommun !== undefined;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<LinkButton to="/personer/ny">{t('add')}</LinkButton>}>
      <PersonFilterForm key={JSON.stringify([sok, roll, kommun])} municipalities={municipalities} />
      <Asked query={query}>
        {({ pages }) => {
          const persons = pages.flatMap(({ items }) => items);
          if (persons.length === 0) {
            return filtered ? (
              <EmptyState title={t('noneFound')}>{t('noneFoundText')}</EmptyState>
            ) : (
              <EmptyState title={t('none')} />
            );
          }
          return (
            <>
              <PersonTable persons={persons} municipalities={municipalities} />
              <ShowMore
                shown={persons.length}
                busy={query.isFetchingNextPage}
                onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
