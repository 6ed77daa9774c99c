import type { SessionState } from '@samsyn/contracts/session';

/** The pages that stand outside the product's own: each shows itself only in its own state of the session. */
export const wayIn = { install: '/kom-igang', signIn: '/logga-in', changePassword: '/byt-losenord' } as const;

export interface Elsewhere {
  readonly to: string;
  /** The address to come back to afterwards. */
  readonly back?: string;
}

/** Where somebody who asked for the address has to go first; undefined when they may stay. */
export function elsewhere(
  state: SessionState,
  path: string,
  address: string,
  back = '/',
): Elsewhere | undefined {
  const { installed, session } = state;
  if (!installed) return path === wayIn.install ? undefined : { to: wayIn.install };
  if (!session) {
    if (path === wayIn.signIn) return undefined;
    return address === '/' || path === wayIn.install
      ? { to: wayIn.signIn }
      : { to: wayIn.signIn, back: address };
  }
  if (session.mustChangePassword)
    return path === wayIn.changePassword ? undefined : { to: wayIn.changePassword };
  if (path === wayIn.signIn) return { to: ownAddress(back) };
  return path === wayIn.install ? { to: '/' } : undefined;
}

/** Only an address of this product is gone to: `//elsewhere.example` is none. */
export function ownAddress(address: string): string {
  return /^\/(?![/\\])/.test(address) ? address : '/';
}
