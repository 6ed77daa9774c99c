import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import { AddMunicipality } from './add-municipality.tsx';

export function MunicipalitiesPage() {
  const t = useWords('municipality');
  const query = useQuery(municipalitiesQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Asked query={query}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
            ) : (
              <Table
                caption={t('caption')}
                rows={items}
                rowKey={({ code }) => code}
                sorting={{ column: 'name', descending: false }}
                columns={[
                  {
                    id: 'name',
                    head: t('name'),
                    namesRow: true,
                    sortBy: ({ name }) => name,
                    cell: ({ code, name }) => (
                      <Link to="/kommuner/$code" params={{ code }}>
                        {name}
                      </Link>
                    ),
                  },
                  { id: 'code', head: t('code'), sortBy: ({ code }) => code, cell: ({ code }) => code },
                ]}
              />
            )}
            <Section title={t('addTitle')}>
              <AddMunicipality others={items} />
            </Section>
          </>
        )}
      </Asked>
    </Page>
  );
}
