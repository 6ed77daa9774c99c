import type { Session } from '@samsyn/contracts/session';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useSessionState } from '../features/session/session.queries.ts';
import { DemoRibbon } from '../shared/ui/demo-ribbon.tsx';
import { SkipLink } from '../shared/ui/skip-link.tsx';
import { useWords } from '../shared/words/words.ts';
import { AccountMenu } from './account-menu.tsx';
import { menuOf } from './navigation.ts';
import classes from './shell.module.css';

const content = 'innehall';

export function Shell() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

/** What stands around every page. Without a session there is neither menu nor account. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const t = useWords('shell');
  const state = useSessionState();
  const session = state?.session ?? null;
  useRenewalWithout(session);
  return (
    <>
      <SkipLink to={content} />
      <header className={classes.header}>
        {state?.demoToday && <DemoRibbon today={state.demoToday} />}
        <div className={classes.inner}>
          <Link to="/" className={classes.name}>
            {session?.association.name ?? t('product')}
          </Link>
          {session && <Menu session={session} />}
        </div>
      </header>
      <main className={classes.main} id={content} tabIndex={-1}>
        {children}
      </main>
      {session && (
        <footer className={classes.footer}>
          <p>{t('footer', { association: session.association.name })}</p>
        </footer>
      )}
    </>
  );
}

/** A short row on a wide screen; on a phone behind one button. */
function Menu({ session }: { readonly session: Session }) {
  const t = useWords('shell');
  const menuId = useId();
  const { routesByPath } = useRouter();
  const items = menuOf(
    session,
    (path) => routesByPath[path as keyof typeof routesByPath]?.options.staticData?.permission,
  );
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        {t('menu')}
      </button>
      <div id={menuId} className={classes.menu} data-open={open}>
        {items.length > 0 && (
          <nav className={classes.jobs} aria-label={t('jobs')}>
            <ul role="list">
              {items.map(({ to, label }) => (
                <li key={to}>
                  <Link
                    to={to}
                    activeOptions={{ exact: to === '/', includeSearch: false }}
                    className={classes.job}
                    onClick={close}
                  >
                    {t(label)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <AccountMenu session={session} onLeave={close} />
      </div>
    </>
  );
}

/** When the session ends under way, the way in is asked for anew. */
function useRenewalWithout(session: Session | null) {
  const router = useRouter();
  const hadSession = useRef(false);
  useEffect(() => {
    if (hadSession.current && !session) void router.invalidate();
    hadSession.current = session !== null;
  }, [session, router]);
}
