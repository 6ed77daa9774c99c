import { parseCookies } from 'better-auth/cookies';
import type { CookieOptions } from 'better-auth';
import { createHmac, timingSafeEqual } from 'node:crypto';
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
 * The hash of the session token that came with a request, if this installation's secret has signed it as better-auth
 * does: a changed secret ends every session.
 */
export function findTokenHash(
  cookieHeader: string | undefined,
  { name }: SessionCookie,
  secret: string,
): string | undefined {
  const value = cookieHeader && parseCookies(cookieHeader).get(name);
  const [, token, signature] = (value && /^([^.]+)\.(.+)$/.exec(value)) || [];
  if (!token || !signature) return undefined;
  const signed = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === signed.length && timingSafeEqual(given, signed) ? hashToken(token) : undefined;
}
