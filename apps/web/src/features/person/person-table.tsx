import '../../shared/words/sv/person.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import type { Person } from '@samsyn/contracts/person';
import { Link } from '@tanstack/react-router';
import { StatusTag, Tag } from '../../shared/ui/tag.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import { rolesText } from './role-text.ts';

interface PersonTableProps {
  readonly persons: readonly Person[];
  readonly municipalities: readonly Municipality[];
}

/** People by name; the order is the API's, since the list comes a page at a time. */
export function PersonTable({ persons, municipalities }: PersonTableProps) {
  const t = useWords('person');
  return (
    <Table
      caption={t('caption')}
      rows={persons}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          head: t('name'),
          namesRow: true,
          cell: ({ id, name }) => (
            <Link to="/personer/$personId" params={{ personId: id }}>
              {name}
            </Link>
          ),
        },
        { id: 'roles', head: t('roles'), cell: ({ roles }) => rolesText(roles, municipalities) },
        { id: 'access', head: t('access'), cell: (person) => <Access person={person} /> },
        { id: 'email', head: t('email'), cell: ({ email }) => email },
      ]}
    />
  );
}

function Access({ person }: { readonly person: Person }) {
  const t = useWords('person');
  if (person.disabled) return <StatusTag status="disabled" />;
  return person.hasAccount ? t('canSignIn') : <Tag>{t('noAccount')}</Tag>;
}
