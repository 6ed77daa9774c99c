#!/bin/sh
# Run once by the database image, on an empty data volume.
set -eu
psql --username postgres \
  --set "api_password=$SAMSYN_API_PASSWORD" \
  --set "migrator_password=$SAMSYN_MIGRATOR_PASSWORD" \
  --set "backup_password=$SAMSYN_BACKUP_PASSWORD" \
  --file /samsyn/roles.sql
