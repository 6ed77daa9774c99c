import '../../shared/words/sv/network-meeting.ts';
import type { Network } from '@samsyn/contracts/network';
import { useQuery } from '@tanstack/react-query';
import { networksOfQuery } from '../../features/network/network.queries.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { formatDay } from '../../shared/format.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './own-networks.module.css';

/** The networks that the person keeps, each one tap from its form. */
export function OwnNetworks() {
  const t = useWords('networkMeeting');
  const { person } = useSession();
  return (
    <Section title={t('now')} note={t('nowNote')}>
      <Asked query={useQuery(networksOfQuery(person.id))}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noOwnNetworks')}>{t('noOwnNetworksText')}</EmptyState>
          ) : (
            <ul role="list">
              {items.map((network) => (
                <OwnNetwork key={network.id} network={network} isOnly={items.length === 1} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Section>
  );
}

interface OwnNetworkProps {
  readonly network: Network;
  readonly isOnly: boolean;
}

function OwnNetwork({ network: { id, name, lastHeldOn }, isOnly }: OwnNetworkProps) {
  const t = useWords('networkMeeting');
  return (
    <li className={classes.network}>
      <div>
        <p className={classes.name}>{name}</p>
        <p className={classes.last}>
          {lastHeldOn === null ? t('neverHeld') : t('lastHeldOn', { day: formatDay(lastHeldOn) })}
        </p>
      </div>
      <LinkButton
        to="/traffar/ny"
        search={{ natverk: id }}
        look={isOnly ? 'primary' : 'secondary'}
        aria-label={t('recordFor', { network: name })}
      >
        {t('record')}
      </LinkButton>
    </li>
  );
}
