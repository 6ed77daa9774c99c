#!/bin/sh
# Takes a backup every night at 03:30 local time, and says so; a failed one is said too and tried again after an hour.
# Not between two and three: one night in spring has no such hour.
set -eu

here=$(dirname "$0")

seconds_until() {
  wait=$(($(date -d "$1" +%s) - $(date +%s)))
  [ "$wait" -gt 0 ] || wait=$(($(date -d "tomorrow $1" +%s) - $(date +%s)))
  echo "$wait"
}

trap 'exit 0' TERM INT
while true; do
  sleep "$(seconds_until 03:30)" &
  wait $!
  until "$here/backup.sh" /backup; do
    echo "The backup failed; trying again in an hour" >&2
    sleep 3600 &
    wait $!
  done
done
