import type { MigrationInterface, QueryRunner } from 'typeorm';

// How people prove who they are, before it is known which association they belong to: no row-level security, and a
// schema of its own that only platform/access reads and writes. The tables are better-auth's, with the columns in use.
export class Account1795305600012 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE SCHEMA auth;

      CREATE TABLE auth.user (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        association_id uuid NOT NULL,
        email text NOT NULL,
        email_verified boolean NOT NULL DEFAULT false,
        name text NOT NULL DEFAULT '',
        must_change_password boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT user_pk PRIMARY KEY (id),
        CONSTRAINT user_email_is_unique UNIQUE (email),
        CONSTRAINT user_once_per_person UNIQUE (association_id, person_id),
        CONSTRAINT user_of_person FOREIGN KEY (association_id, person_id) REFERENCES person (association_id, id),
        CONSTRAINT user_name_is_the_persons CHECK (name = '')
      );

      CREATE TABLE auth.account (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL,
        provider_id text NOT NULL,
        account_id text NOT NULL,
        password text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT account_pk PRIMARY KEY (id),
        CONSTRAINT account_is_unique UNIQUE (provider_id, account_id),
        CONSTRAINT account_of_user FOREIGN KEY (user_id) REFERENCES auth.user (id) ON DELETE CASCADE,
        CONSTRAINT account_password_is_hashed CHECK (password LIKE '$argon2id$%')
      );
      CREATE INDEX account_user ON auth.account (user_id);

      CREATE TABLE auth.session (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL,
        token text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT session_pk PRIMARY KEY (id),
        CONSTRAINT session_token_is_unique UNIQUE (token),
        CONSTRAINT session_of_user FOREIGN KEY (user_id) REFERENCES auth.user (id) ON DELETE CASCADE,
        CONSTRAINT session_token_is_hashed CHECK (token ~ '^[0-9a-f]{64}$')
      );
      COMMENT ON COLUMN auth.session.token IS 'SHA-256 of the token that the cookie holds';
      COMMENT ON COLUMN auth.session.updated_at IS 'When the session was last used, to within a minute';
      CREATE INDEX session_by_user ON auth.session (user_id);
      CREATE INDEX session_expiry ON auth.session (expires_at);

      CREATE TABLE auth.attempt (
        key text NOT NULL,
        count integer NOT NULL,
        open_at timestamptz NOT NULL,
        forget_at timestamptz NOT NULL,
        CONSTRAINT attempt_pk PRIMARY KEY (key)
      );
      COMMENT ON COLUMN auth.attempt.key IS 'Keyed hash of what is counted: an account, an address, everyone';
      COMMENT ON COLUMN auth.attempt.open_at IS 'When the next attempt is let through';
      CREATE INDEX attempt_forgetting ON auth.attempt (forget_at);
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP SCHEMA auth CASCADE');
  }
}
