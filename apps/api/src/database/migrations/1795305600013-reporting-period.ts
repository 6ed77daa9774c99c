import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

// The periods that are reported and followed up. A table whose rows belong to a day or to a period refuses, by the
// function made here, to have them written while a period they belong to is closed. Whoever writes holds the periods
// (FOR SHARE) until the end, so a closing waits for them and no row arrives after it.
export class ReportingPeriod1795305600013 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE reporting_period (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        code text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        due_on date NOT NULL,
        closed_on date,
        closed_by uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reporting_period_pk PRIMARY KEY (id),
        CONSTRAINT reporting_period_in_association UNIQUE (association_id, id),
        CONSTRAINT reporting_period_code_is_unique UNIQUE (association_id, code),
        CONSTRAINT reporting_period_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT reporting_period_closed_by_person
          FOREIGN KEY (association_id, closed_by) REFERENCES person (association_id, id),
        CONSTRAINT reporting_period_code_is_known CHECK (code ~ '^[0-9]{4}(-H[12])?$'),
        CONSTRAINT reporting_period_days_are_in_order CHECK (starts_on < ends_on AND ends_on < due_on),
        CONSTRAINT reporting_period_closed_on_day_by_person CHECK ((closed_on IS NULL) = (closed_by IS NULL))
      );
      COMMENT ON COLUMN reporting_period.closed_on IS 'Absent while the period is open';
      ${rowLevelSecurity('reporting_period')}

      CREATE FUNCTION refuse_write_in_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        written jsonb;
        place text;
        period record;
      BEGIN
        FOREACH written IN ARRAY ARRAY[to_jsonb(OLD), to_jsonb(NEW)] LOOP
          place := written ->> TG_ARGV[0];
          FOR period IN
            SELECT code, closed_on FROM reporting_period
            WHERE association_id = (written ->> 'association_id')::uuid
              AND CASE WHEN place ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN place::date BETWEEN starts_on AND ends_on
                  ELSE code IN (place, left(place, 4)) END
            ORDER BY code FOR SHARE
          LOOP
            IF period.closed_on IS NOT NULL THEN
              RAISE EXCEPTION 'the period % is closed to %', period.code, TG_TABLE_NAME
                USING ERRCODE = 'object_not_in_prerequisite_state';
            END IF;
          END LOOP;
        END LOOP;
        RETURN coalesce(NEW, OLD);
      END $$;
      REVOKE EXECUTE ON FUNCTION refuse_write_in_closed_period() FROM PUBLIC;
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP FUNCTION refuse_write_in_closed_period(); DROP TABLE reporting_period');
  }
}
