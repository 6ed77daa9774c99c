#!/bin/sh
# Takes one backup of the database that PGDATABASE and the other PG* variables name, into a folder:
#
#   backup.sh /backup
#
# A backup is a file in pg_dump's own format and its SHA-256 beside it. It is written under another name first, so a file that
# has its name is whole. Files older than SAMSYN_BACKUP_DAYS (35) are removed, but only after a new one has succeeded.
set -eu
umask 077

folder=${1:?the folder to write to}
days=${SAMSYN_BACKUP_DAYS:-35}
name="samsyn-$(date +%Y-%m-%dT%H%M%S).dump"

pg_dump --format=custom --compress=6 --file="$folder/$name.part"
# A dump that cannot be listed cannot be restored.
pg_restore --list "$folder/$name.part" >/dev/null
mv "$folder/$name.part" "$folder/$name"
(cd "$folder" && sha256sum "$name" >"$name.sha256")

find "$folder" -maxdepth 1 -name 'samsyn-*.dump*' -mtime "+$days" -delete
echo "$folder/$name"
