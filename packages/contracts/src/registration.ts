import { genders } from '@samsyn/domain/registration';
import { z } from 'zod';
import { pageOf, pageQuery } from './kernel/page.ts';
import { routesOf } from './kernel/route.ts';
import { line, Version } from './kernel/text.ts';
import { MunicipalityCode } from './municipality.ts';

export const RegistrationDraft = z.strictObject({
  name: line(120),
  email: z.email().max(254),
  /** Where the person works: a municipality of the association or an extern organisation; neither when it is elsewhere. */
  municipalityCode: MunicipalityCode.nullable(),
  organisationId: z.uuid().nullable(),
  /** As the person states it. */
  gender: z.enum(genders),
});
export type RegistrationDraft = z.infer<typeof RegistrationDraft>;

export const Registration = RegistrationDraft.extend({
  id: z.uuid(),
  courseId: z.uuid(),
  /** The sessions the person came to. */
  attended: z.array(z.uuid()),
  version: Version,
});
export type Registration = z.infer<typeof Registration>;

const ofCourse = z.strictObject({ courseId: z.uuid() });
const params = z.strictObject({ registrationId: z.uuid() });

export const registrationRoutes = routesOf('registration', {
  list: {
    method: 'GET',
    path: '/courses/:courseId/registrations',
    permission: 'registration:read',
    summary: 'Who is registered for the course, by name',
    params: ofCourse,
    query: z.strictObject(pageQuery),
    output: pageOf(Registration),
    personal: true,
  },
  read: {
    method: 'GET',
    path: '/registrations/:registrationId',
    permission: 'registration:read',
    summary: 'One registration, with the sessions the person came to',
    params,
    output: Registration,
    versioned: true,
    personal: true,
  },
  register: {
    method: 'POST',
    path: '/courses/:courseId/registrations',
    permission: 'registration:keep',
    summary: 'Register somebody while there are places left',
    params: ofCourse,
    input: RegistrationDraft,
    output: Registration,
    versioned: true,
  },
  change: {
    method: 'PUT',
    path: '/registrations/:registrationId',
    permission: 'registration:keep',
    summary: 'Correct a registration',
    params,
    input: RegistrationDraft,
    output: Registration,
    versioned: true,
  },
  remove: {
    method: 'DELETE',
    path: '/registrations/:registrationId',
    permission: 'registration:keep',
    summary: 'Remove a registration; its place is free again',
    params,
    output: null,
    versioned: true,
  },
  tick: {
    method: 'POST',
    path: '/registrations/:registrationId/attendance',
    permission: 'registration:keep',
    summary: 'Tick or untick that the person came to a session; the last word stands',
    params,
    input: z.strictObject({ sessionId: z.uuid(), present: z.boolean() }),
    output: Registration,
  },
});
