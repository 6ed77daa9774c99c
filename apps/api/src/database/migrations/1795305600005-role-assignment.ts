import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

export class RoleAssignment1795305600005 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE role_assignment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        municipality_code text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT role_assignment_pk PRIMARY KEY (id),
        CONSTRAINT role_assignment_is_unique
          UNIQUE NULLS NOT DISTINCT (association_id, person_id, role, municipality_code),
        CONSTRAINT role_assignment_of_person
          FOREIGN KEY (association_id, person_id) REFERENCES person (association_id, id),
        CONSTRAINT role_assignment_for_municipality
          FOREIGN KEY (association_id, municipality_code) REFERENCES municipality (association_id, code),
        CONSTRAINT role_assignment_role_is_known
          CHECK (role IN ('coordinator', 'reporter', 'approver', 'board-member', 'course-admin', 'admin')),
        CONSTRAINT role_assignment_needs_municipality
          CHECK (role NOT IN ('reporter', 'approver') OR municipality_code IS NOT NULL)
      );
      COMMENT ON COLUMN role_assignment.municipality_code IS 'Absent when the role is for the whole association';
      CREATE INDEX role_assignment_municipality ON role_assignment (association_id, municipality_code);
      ${rowLevelSecurity('role_assignment')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE role_assignment');
  }
}
