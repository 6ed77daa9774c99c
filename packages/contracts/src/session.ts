import { roles } from '@samsyn/domain/access/role';
import { z } from 'zod';
import { routesOf } from './kernel/route.ts';
import { MunicipalityCode } from './municipality.ts';

export const RoleAssignment = z.strictObject({
  role: z.enum(roles),
  municipalityCode: MunicipalityCode.nullable(),
});

/** A password as it is sent: its quality is a rule, its length a limit on what is hashed. */
export const Password = z.string().min(1).max(256);

export const SignIn = z.strictObject({ email: z.string().trim().min(1).max(254), password: Password });

export const PasswordChange = z.strictObject({ current: Password, next: Password });

export const Session = z.strictObject({
  person: z.strictObject({ id: z.uuid(), name: z.string(), email: z.string() }),
  association: z.strictObject({ id: z.uuid(), name: z.string() }),
  roles: z.array(RoleAssignment),
  /** The password was handed out by someone else; nothing but changing it is allowed until that is done. */
  mustChangePassword: z.boolean(),
});

/** All that the first page needs before it can be drawn, also for somebody who has not signed in. */
export const SessionState = z.strictObject({
  /** False until the installation has an association and its first admin. */
  installed: z.boolean(),
  /** The day it is in the demo; null outside demo mode. */
  demoToday: z.iso.date().nullable(),
  session: Session.nullable(),
});

export type Session = z.infer<typeof Session>;
export type SessionState = z.infer<typeof SessionState>;

export const sessionRoutes = routesOf('session', {
  read: {
    method: 'GET',
    path: '/session',
    permission: 'session:read',
    summary: 'Who is signed in, if anyone, and the state of the installation',
    output: SessionState,
  },
  open: {
    method: 'POST',
    path: '/session',
    permission: 'session:open',
    summary: 'Sign in with e-mail and password; the answer sets the session cookie',
    input: SignIn,
    output: SessionState,
    keyless: true,
  },
  close: {
    method: 'DELETE',
    path: '/session',
    permission: 'session:close',
    summary: 'Sign out',
    output: null,
  },
  changePassword: {
    method: 'POST',
    path: '/session/password',
    permission: 'session:change-password',
    summary: "Change one's own password; every other session of the person ends",
    input: PasswordChange,
    output: null,
    keyless: true,
  },
});
