import type { Network } from '@samsyn/contracts/network';
import { Link } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../shared/format.ts';
import { Table } from '../../shared/ui/table.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The networks by name, for the one who keeps them in order. */
export function NetworkTable({ networks }: { readonly networks: readonly Network[] }) {
  const t = useWords('network');
  return (
    <Table
      caption={t('caption')}
      rows={networks}
      rowKey={({ id }) => id}
      sorting={{ column: 'name', descending: false }}
      columns={[
        {
          id: 'name',
          head: t('name'),
          namesRow: true,
          sortBy: ({ name }) => name,
          cell: ({ id, name }) => (
            <Link to="/natverk/$networkId" params={{ networkId: id }}>
              {name}
            </Link>
          ),
        },
        {
          id: 'coordinator',
          head: t('coordinator'),
          sortBy: ({ coordinator }) => coordinator?.name ?? '',
          cell: ({ coordinator }) => (
            <>
              {coordinator?.name} {!coordinator && <Tag look="amber">{t('nobody')}</Tag>}
              {coordinator?.active === false && <Tag look="amber">{t('inactive')}</Tag>}
            </>
          ),
        },
        {
          id: 'meetings',
          head: t('meetings'),
          figures: true,
          sortBy: ({ meetings }) => meetings,
          cell: ({ meetings }) => formatNumber(meetings),
        },
        {
          id: 'lastHeldOn',
          head: t('lastHeldOn'),
          sortBy: ({ lastHeldOn }) => lastHeldOn ?? '',
          cell: ({ lastHeldOn }) => (lastHeldOn === null ? t('neverHeld') : formatDay(lastHeldOn)),
        },
      ]}
    />
  );
}
