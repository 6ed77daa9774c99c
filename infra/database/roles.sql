-- The roles of a Samsyn database server. Run as a superuser, as often as you like:
--
--   psql -v api_password=... -v migrator_password=... -v backup_password=... -f roles.sql
--
-- Group roles hold the rights and cannot sign in; each user that signs in is a member of one.

\set ON_ERROR_STOP on

SELECT format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', name)
FROM unnest(ARRAY['samsyn_owner', 'samsyn_app', 'samsyn_read']) AS name
WHERE name NOT IN (SELECT rolname FROM pg_roles)
\gexec

SELECT format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', name)
FROM unnest(ARRAY['samsyn_migrator', 'samsyn_api', 'samsyn_backup']) AS name
WHERE name NOT IN (SELECT rolname FROM pg_roles)
\gexec

-- Owns the schema; what migrates signs in as samsyn_migrator, before the API starts, and acts as the owner.
GRANT samsyn_owner TO samsyn_migrator;
-- The API owns nothing and is held by row-level security.
GRANT samsyn_app TO samsyn_api;
-- A backup holds every association's rows, so its user alone passes by the policies, and may only read.
ALTER ROLE samsyn_backup BYPASSRLS;
GRANT pg_read_all_data TO samsyn_backup;

ALTER ROLE samsyn_migrator PASSWORD :'migrator_password';
ALTER ROLE samsyn_api PASSWORD :'api_password' CONNECTION LIMIT 50;
ALTER ROLE samsyn_backup PASSWORD :'backup_password' CONNECTION LIMIT 3;

SELECT 'CREATE DATABASE samsyn OWNER samsyn_owner'
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'samsyn')
\gexec

REVOKE ALL ON DATABASE samsyn FROM PUBLIC;
GRANT CONNECT ON DATABASE samsyn TO samsyn_app, samsyn_read, samsyn_backup, samsyn_migrator;

\connect samsyn

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO samsyn_owner;
