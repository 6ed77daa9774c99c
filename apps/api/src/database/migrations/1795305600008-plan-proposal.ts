import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

export class PlanProposal1795305600008 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE plan_proposal (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'open',
        content jsonb NOT NULL,
        pages jsonb NOT NULL DEFAULT '[]',
        title text NOT NULL GENERATED ALWAYS AS (content ->> 'title') STORED,
        year integer GENERATED ALWAYS AS ((content ->> 'year')::integer) STORED,
        key_activities integer NOT NULL GENERATED ALWAYS AS
          (jsonb_array_length(jsonb_path_query_array(content, '$.sections[*].keyActivities[*]'))) STORED,
        open_questions integer NOT NULL GENERATED ALWAYS AS (
          jsonb_array_length(jsonb_path_query_array(content, '$.doubts[*] ? (!exists(@.answer))'))
          + jsonb_array_length(jsonb_path_query_array(content, '$.sameAs[*] ? (!exists(@.decision))'))
        ) STORED,
        file_name text NOT NULL,
        file_sha256 text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plan_proposal_pk PRIMARY KEY (id),
        CONSTRAINT plan_proposal_in_association UNIQUE (association_id, id),
        CONSTRAINT plan_proposal_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT plan_proposal_created_by_person
          FOREIGN KEY (association_id, created_by) REFERENCES person (association_id, id),
        CONSTRAINT plan_proposal_status_is_known CHECK (status IN ('open', 'discarded')),
        CONSTRAINT plan_proposal_file_is_sha256 CHECK (file_sha256 ~ '^[0-9a-f]{64}$')
      );
      COMMENT ON COLUMN plan_proposal.status IS 'A proposal is adopted when a plan was made from it';
      COMMENT ON COLUMN plan_proposal.open_questions IS 'Doubts without an answer and likenesses without a decision';
      COMMENT ON COLUMN plan_proposal.content IS 'The plan as read and since edited, until it is adopted';
      COMMENT ON COLUMN plan_proposal.pages IS 'The text of the document, page by page, as it was read';
      CREATE INDEX plan_proposal_by_age ON plan_proposal (association_id, created_at);
      ${rowLevelSecurity('plan_proposal')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE plan_proposal');
  }
}
