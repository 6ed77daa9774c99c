import { parseCookies } from 'better-auth/cookies';
import type { CookieOptions } from 'better-auth';
import type { Config } from '../config.ts';
import { hashToken } from './hashed-tokens.ts';

export interface SessionCookie {
  readonly name: string;
  readonly attributes: CookieOptions;
}

/** Over https the browser itself holds the cookie to this host; on a developer's http://localhost it cannot. */
export function sessionCookieFor({ publicOrigin }: Pick<Config, 'publicOrigin'>): SessionCookie {
  const secure = publicOrigin?.startsWith('https:') ?? false;
  return {
    name: secure ? '__Host-samsyn' : 'samsyn',
    attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  };
}

/**
 * The hash of the session token that came with a request. better-auth signs the token in the cookie; a token of 190
 * random bits cannot be found by trying, so the signature adds nothing and is left out of account here.
 */
export function findTokenHash(cookieHeader: string | undefined, { name }: SessionCookie): string | undefined {
  const value = cookieHeader && parseCookies(cookieHeader).get(name);
  const token = value && /^[^.]+/.exec(value)?.[0];
  return token ? hashToken(token) : undefined;
}
