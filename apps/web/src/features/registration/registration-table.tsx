import '../../shared/words/sv/registration.ts';
import type { Registration } from '@samsyn/contracts/registration';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../shared/format.ts';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import { workplaceText, type Workplaces } from './workplace-text.ts';

interface RegistrationTableProps {
  readonly registrations: readonly Registration[];
  readonly workplaces: Workplaces;
  /** How many sessions the course has. */
  readonly sessions: number;
}

/** Who is registered, by name; the order is the API's, since the list comes a page at a time. */
export function RegistrationTable({ registrations, workplaces, sessions }: RegistrationTableProps) {
  const t = useWords('registration');
  return (
    <Table
      caption={t('caption')}
      rows={registrations}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          head: t('name'),
          namesRow: true,
          cell: ({ id, courseId, name }) => (
            <Link to="/kurser/$courseId/anmalda/$registrationId" params={{ courseId, registrationId: id }}>
              {name}
            </Link>
          ),
        },
        { id: 'workplace', head: t('workplace'), cell: (each) => workplaceText(each, workplaces) },
        {
          id: 'gender',
          head: t('gender'),
          cell: ({ gender }) => t(gender),
        },
        {
          id: 'attended',
          head: t('attended'),
          cell: ({ attended }) =>
            t('attendedOf', { came: formatNumber(attended.length), sessions: formatNumber(sessions) }),
        },
        { id: 'email', head: t('email'), cell: ({ email }) => email },
      ]}
    />
  );
}
