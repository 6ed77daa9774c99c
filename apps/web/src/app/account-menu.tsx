import { sessionRoutes, type Session } from '@samsyn/contracts/session';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { sessionQuery } from '../features/session/session.queries.ts';
import { useSending } from '../shared/api/queries.ts';
import { formatList } from '../shared/format.ts';
import { Button } from '../shared/ui/button.tsx';
import { joined } from '../shared/ui/joined.ts';
import { useWords } from '../shared/words/words.ts';
import classes from './account-menu.module.css';
import { wayIn } from './way-in.ts';

interface AccountMenuProps {
  readonly session: Session;
  /** A link was followed: what the menu stands in can close too. */
  readonly onLeave: () => void;
}

/** Who one is signed in as, and the way out. */
export function AccountMenu({ session, onLeave }: AccountMenuProps) {
  const t = useWords('shell');
  const roleName = useWords('role');
  const { open, setOpen, box } = useDisclosure();
  const panelId = useId();
  const closing = useSending(sessionRoutes.close);
  const queryClient = useQueryClient();
  const router = useRouter();
  const roles = [...new Set(session.roles.map(({ role }) => roleName(role).toLocaleLowerCase('sv')))];

  function leave() {
    setOpen(false);
    onLeave();
  }

  async function signOut() {
    await closing.mutateAsync({});
    forgetAll(queryClient);
    await router.navigate({ to: wayIn.signIn, search: {} });
  }

  return (
    <div className={classes.account} ref={box}>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{t('account')}: </span>
        {session.person.name}
      </button>
      <div id={panelId} className={classes.panel} data-open={open}>
        <p className={classes.name}>{session.person.name}</p>
        <p className={classes.detail}>{session.person.email}</p>
        {roles.length > 0 && <p className={joined(classes.detail, classes.roles)}>{formatList(roles)}</p>}
        {closing.isError && <p role="alert">{t('signOutFailed')}</p>}
        <div className={classes.ways}>
          {!session.mustChangePassword && (
            <Link to={wayIn.changePassword} className={classes.way} onClick={leave}>
              {t('changePassword')}
            </Link>
          )}
          <Button busy={closing.isPending} onClick={() => void signOut().catch(() => undefined)}>
            {t('signOut')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/**
 * Nothing that one person has seen is left for the next at the same screen. Only who is signed in stays in mind, which
 * is nobody: the frame around the pages goes on listening for the next one.
 */
function forgetAll(queryClient: QueryClient) {
  const [whoIsSignedIn] = sessionQuery.queryKey;
  queryClient.setQueryData(sessionQuery.queryKey, (state) => state && { ...state, session: null });
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== whoIsSignedIn });
  queryClient.getMutationCache().clear();
}

/** Open until Escape, or until one presses or tabs somewhere else. */
function useDisclosure() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      setOpen(false);
      box.current?.querySelector('button')?.focus();
    }
    function closeWhenLeft(event: Event) {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    }
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('pointerdown', closeWhenLeft);
    document.addEventListener('focusin', closeWhenLeft);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('pointerdown', closeWhenLeft);
      document.removeEventListener('focusin', closeWhenLeft);
    };
  }, [open]);
  return { open, setOpen, box };
}
