#!/bin/sh
# Restores a backup into a new database, beside the one in use:
#
#   restore.sh /backup/samsyn-2026-01-31T033000.dump samsyn_restored
#
# Run as a superuser of a server where roles.sql has been run (PGHOST, PGUSER ... name the server). Nothing in use is touched:
# look at the new database first, then let Samsyn use it by changing DATABASE_URL, or by renaming the two databases.
set -eu

dump=${1:?the backup file}
database=${2:?the name of the new database}

case $database in
  [0-9]* | *[!a-z0-9_]*)
    echo "Name the database with small letters, digits and _, and a letter first" >&2
    exit 1
    ;;
esac

if [ -f "$dump.sha256" ]; then
  (cd "$(dirname "$dump")" && sha256sum --check --quiet "$(basename "$dump").sha256")
else
  echo "$dump.sha256 is missing: the file cannot be checked against what was written" >&2
  exit 1
fi

if [ -n "$(psql --dbname postgres --no-align --tuples-only --command "SELECT 1 FROM pg_database WHERE datname = '$database'")" ]; then
  echo "The database $database already exists: name another" >&2
  exit 1
fi

createdb --owner samsyn_owner "$database"
# One transaction: all of it or nothing. Owners and rights come from the backup.
if ! pg_restore --dbname "$database" --exit-on-error --single-transaction "$dump"; then
  dropdb "$database"
  echo "The restore failed; nothing was kept" >&2
  exit 1
fi

psql --dbname "$database" --quiet --set ON_ERROR_STOP=1 <<SQL
REVOKE ALL ON DATABASE $database FROM PUBLIC;
GRANT CONNECT ON DATABASE $database TO samsyn_app, samsyn_read, samsyn_backup, samsyn_migrator;
ANALYZE;
SQL

# Row-level security must have come along: a table that has an association and no forced policy is a leak.
open=$(psql --dbname "$database" --no-align --tuples-only <<'SQL'
SELECT c.oid::regclass
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'association_id' AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
  AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
SQL
)
if [ -n "$open" ]; then
  printf 'Restored, but these tables are not kept apart by association, so do not use it:\n%s\n' "$open" >&2
  exit 1
fi
echo "$database"
