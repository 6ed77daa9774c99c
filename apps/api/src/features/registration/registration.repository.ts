import { Injectable } from '@nestjs/common';
import type { Registration, RegistrationDraft } from '@samsyn/contracts/registration';
import { Filters } from '../../platform/database/filters.ts';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';

const selectRegistration = `
  SELECT registration.id, registration.course_id AS "courseId", registration.name, registration.email,
    registration.municipality_code AS "municipalityCode", registration.organisation_id AS "organisationId",
    registration.gender, registration.version,
    array(
      SELECT session.id
      FROM course_attendance attended
      JOIN course_session session ON session.association_id = $1 AND session.id = attended.session_id
      WHERE attended.association_id = $1 AND attended.registration_id = registration.id
      ORDER BY session.held_on, session.starts_at, session.id) AS attended
  FROM registration
  WHERE registration.association_id = $1`;

@Injectable()
export class RegistrationRepository {
  /** The registrations that follow the one with the id `after`, by name, and one more where there are more. */
  list(
    associationId: string,
    courseId: string,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<Registration[]> {
    const filters = new Filters(associationId, limit + 1, courseId).when(
      after,
      (id) => `(registration.name COLLATE "sv-x-icu", registration.id) > (
        (SELECT last.name FROM registration last WHERE last.association_id = $1 AND last.id = ${id}), ${id})`,
    );
    return currentQuery(
      `${selectRegistration} AND registration.course_id = $3${filters.sql}
       ORDER BY registration.name COLLATE "sv-x-icu", registration.id
       LIMIT $2`,
      filters.parameters,
    );
  }

  async find(associationId: string, registrationId: string): Promise<Registration | undefined> {
    const [registration] = await currentQuery<Registration>(
      `${selectRegistration} AND registration.id = $2`,
      [associationId, registrationId],
    );
    return registration;
  }

  /** What is asked of the course's other registrations before one (null: a new one) is kept with this address. */
  async findCircumstances(
    associationId: string,
    courseId: string,
    registrationId: string | null,
    email: string,
  ): Promise<{ emailTaken: boolean; others: number }> {
    const [circumstances] = await currentQuery<{ emailTaken: boolean; others: number }>(
      `SELECT coalesce(bool_or(registration.email = $4), false) AS "emailTaken", count(*)::integer AS others
       FROM registration
       WHERE registration.association_id = $1 AND registration.course_id = $2
         AND registration.id IS DISTINCT FROM $3`,
      [associationId, courseId, registrationId, email],
    );
    return circumstances ?? { emailTaken: false, others: 0 };
  }

  /** Gives the person the lowest free seat. Whoever calls holds the course alone. */
  async add(associationId: string, courseId: string, draft: RegistrationDraft): Promise<string> {
    const { name, email, municipalityCode, organisationId, gender } = draft;
    const [registration] = await currentQuery<{ id: string }>(
      `INSERT INTO registration
         (association_id, course_id, seat, name, email, municipality_code, organisation_id, gender)
       SELECT $1, $2, min(free.seat), $3, $4, $5, $6, $7
       FROM (
         SELECT 1 AS seat
         UNION ALL
         SELECT taken.seat + 1 FROM registration taken WHERE taken.association_id = $1 AND taken.course_id = $2
       ) AS free
       WHERE NOT EXISTS (
         SELECT FROM registration taken
         WHERE taken.association_id = $1 AND taken.course_id = $2 AND taken.seat = free.seat)
       RETURNING id`,
      [associationId, courseId, name, email, municipalityCode, organisationId, gender],
    );
    return registration?.id ?? '';
  }

  async change(
    associationId: string,
    { id, version }: Registration,
    { name, email, municipalityCode, organisationId, gender }: RegistrationDraft,
  ): Promise<void> {
    const touched = await touchedRows(
      `UPDATE registration
       SET name = $4, email = $5, municipality_code = $6, organisation_id = $7, gender = $8, version = version + 1
       WHERE association_id = $1 AND id = $2 AND version = $3`,
      [associationId, id, version, name, email, municipalityCode, organisationId, gender],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
  }

  /** Removes what the person came to with it. */
  async remove(associationId: string, { id, version }: Registration): Promise<void> {
    const touched = await touchedRows(
      'DELETE FROM registration WHERE association_id = $1 AND id = $2 AND version = $3',
      [associationId, id, version],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
  }

  /** However often it is ticked, the person came once. */
  async tick(associationId: string, { id, courseId }: Registration, sessionId: string): Promise<void> {
    await currentQuery(
      `INSERT INTO course_attendance (association_id, course_id, session_id, registration_id)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT course_attendance_pk DO NOTHING`,
      [associationId, courseId, sessionId, id],
    );
  }

  async untick(associationId: string, { id }: Registration, sessionId: string): Promise<void> {
    await currentQuery(
      'DELETE FROM course_attendance WHERE association_id = $1 AND registration_id = $2 AND session_id = $3',
      [associationId, id, sessionId],
    );
  }
}
