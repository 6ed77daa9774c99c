import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockedWithPeriodOf, rowLevelSecurity } from './schema-parts.ts';

// Who is registered for a course and which sessions they came to. Each registration has a numbered seat that nobody else
// in the course has and that is no higher than its places, so a course cannot be overbooked whoever writes.
export class Registration1795305600020 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE registration (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        course_id uuid NOT NULL,
        seat integer NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        municipality_code text,
        organisation_id uuid,
        gender text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT registration_pk PRIMARY KEY (id),
        CONSTRAINT registration_in_course UNIQUE (association_id, course_id, id),
        CONSTRAINT registration_seat_is_unique UNIQUE (association_id, course_id, seat) DEFERRABLE INITIALLY IMMEDIATE,
        CONSTRAINT registration_email_is_unique UNIQUE (association_id, course_id, email),
        CONSTRAINT registration_for_course
          FOREIGN KEY (association_id, course_id) REFERENCES course (association_id, id),
        CONSTRAINT registration_from_municipality
          FOREIGN KEY (association_id, municipality_code) REFERENCES municipality (association_id, code),
        CONSTRAINT registration_from_organisation
          FOREIGN KEY (association_id, organisation_id) REFERENCES organisation (association_id, id),
        CONSTRAINT registration_seat_is_numbered CHECK (seat > 0),
        CONSTRAINT registration_email_is_normal CHECK (email = lower(btrim(email))),
        CONSTRAINT registration_from_one_workplace CHECK (municipality_code IS NULL OR organisation_id IS NULL),
        CONSTRAINT registration_gender_is_known CHECK (gender IN ('woman', 'man', 'other-or-not-stated'))
      );
      COMMENT ON COLUMN registration.municipality_code IS 'Absent when the person works elsewhere';
      COMMENT ON COLUMN registration.organisation_id IS 'Absent when the person works elsewhere';
      CREATE INDEX registration_by_name ON registration (association_id, course_id, name COLLATE "sv-x-icu", id);
      CREATE INDEX registration_by_municipality ON registration (association_id, municipality_code);
      CREATE INDEX registration_by_organisation ON registration (association_id, organisation_id);
      ${rowLevelSecurity('registration')}
      ${lockedWithPeriodOf('course', 'ends_on', 'registration', 'course_id')}

      CREATE FUNCTION refuse_seat_beyond_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM course
          JOIN registration ON registration.association_id = course.association_id AND registration.course_id = course.id
          WHERE course.association_id = NEW.association_id
            AND course.id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid AND registration.seat > course.capacity
        ) THEN
          RAISE EXCEPTION 'a seat is beyond the places of its course'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'registration_seat_within_capacity';
        END IF;
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION refuse_seat_beyond_capacity() FROM PUBLIC;
      CREATE TRIGGER registration_seat_within_capacity AFTER INSERT OR UPDATE OF seat ON registration
        FOR EACH ROW EXECUTE FUNCTION refuse_seat_beyond_capacity('course_id');
      CREATE TRIGGER course_capacity_for_seats AFTER UPDATE OF capacity ON course
        FOR EACH ROW EXECUTE FUNCTION refuse_seat_beyond_capacity('id');

      CREATE TABLE course_attendance (
        association_id uuid NOT NULL,
        course_id uuid NOT NULL,
        session_id uuid NOT NULL,
        registration_id uuid NOT NULL,
        ticked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT course_attendance_pk PRIMARY KEY (association_id, registration_id, session_id),
        CONSTRAINT course_attendance_at_session
          FOREIGN KEY (association_id, course_id, session_id) REFERENCES course_session (association_id, course_id, id),
        CONSTRAINT course_attendance_of_registration FOREIGN KEY (association_id, course_id, registration_id)
          REFERENCES registration (association_id, course_id, id) ON DELETE CASCADE
      );
      CREATE INDEX course_attendance_by_session ON course_attendance (association_id, session_id);
      ${rowLevelSecurity('course_attendance')}
      ${lockedWithPeriodOf('course', 'ends_on', 'course_attendance', 'course_id')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query(`
      DROP TABLE course_attendance, registration;
      DROP TRIGGER course_capacity_for_seats ON course;
      DROP FUNCTION refuse_seat_beyond_capacity();
    `);
  }
}
