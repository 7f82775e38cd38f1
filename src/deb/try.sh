#!/usr/bin/env bash
# Installs the package on this machine, runs what its unit runs, upgrades, removes and purges it, and
# looks each time at what is there. Needs root, and a machine where Samsvar is not installed.
set -euo pipefail
home=$1
port=${SAMSVAR_TRY_PORT:-9418}
address=drift@normland.example
password="Normland er bare et eksempel"
work=$(mktemp -d)
service=

say() { printf '%s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

[ "$(id -u)" = 0 ] || fail "the trial installs a package: run it as root"
! dpkg -s samsvar >/dev/null 2>&1 || fail "samsvar is installed here: the trial would remove it"
! getent passwd samsvar >/dev/null || fail "there is a user samsvar here already"

stop() {
  [ -n "$service" ] || return 0
  kill -TERM "$service" 2>/dev/null || true
  wait "$service" 2>/dev/null || true
  service=
}
clean() {
  stop
  dpkg -P samsvar >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap clean EXIT

# What systemd would do: the unit's command as the unit's user, and nothing of this shell's surroundings.
start() {
  local unit=/lib/systemd/system/samsvar.service command user
  command=$(sed -n 's/^ExecStart=//p' "$unit")
  user=$(sed -n 's/^User=//p' "$unit")
  setpriv --reuid="$user" --regid="$user" --clear-groups --no-new-privs env -i PATH=/usr/bin:/bin HOME=/var/lib/samsvar \
    $command > "$work/terminal" 2>&1 &
  service=$!
  for _ in $(seq 600); do
    grep -q 'is ready at' "$work/terminal" && return
    kill -0 "$service" 2>/dev/null || fail "it does not start: $(cat "$work/terminal")"
    sleep 0.5
  done
  fail "it is not ready after five minutes: $(cat "$work/terminal")"
}

answers() { curl -s -o "$work/page" -w '%{http_code}' "$@"; }
token() { sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' "$work/page" | head -1; }

# post PATH FIELD=VALUE...: as a browser, with the form's token; the status.
post() {
  local path=$1 fields=()
  shift
  answers -c "$work/cookies" -b "$work/cookies" "http://localhost:$port$path" >/dev/null
  for field in "$@"; do fields+=(--data-urlencode "$field"); done
  answers -c "$work/cookies" -b "$work/cookies" --data-urlencode "_csrf=$(token)" "${fields[@]}" "http://localhost:$port$path"
}

sign_in() {
  rm -f "$work/cookies"
  [ "$(post /sign-in "address=$address" "password=$password")" = 302 ] || fail "nobody can sign in"
  [ "$(answers -b "$work/cookies" "http://localhost:$port/operator")" = 200 ] || fail "the operator's page does not answer"
}

say "1. Two packages"
"$home/samsvar" package 0.1.0~try1
"$home/samsvar" package 0.1.0~try2
dpkg-deb -I "$home/target/samsvar_0.1.0~try1_all.deb" | grep -q 'Version: 0.1.0~try1' || fail "the package has another version"
if command -v lintian >/dev/null; then lintian "$home/target/samsvar_0.1.0~try1_all.deb" || true; else say "   (lintian is not here)"; fi

say "2. Installing"
dpkg -i "$home/target/samsvar_0.1.0~try1_all.deb"
[ "$(stat -c '%U %a' /var/lib/samsvar)" = "samsvar 750" ] || fail "the data folder is not the service's alone"
[ "$(stat -c '%U:%G %a' /etc/samsvar/samsvar.conf)" = "root:samsvar 640" ] || fail "others can read the settings"
sed -i "s/^SAMSVAR_PORT=.*/SAMSVAR_PORT='$port'/" /etc/samsvar/samsvar.conf

say "3. Starting what the unit runs"
start
[ "$(answers "http://localhost:$port/sign-in")" = 200 ] || fail "the sign-in page does not answer"
ps -eo user:20,args | grep '[p]ostgres.*var/lib/samsvar' > "$work/servers" || fail "its database does not run"
! grep -q '^root' "$work/servers" || fail "its database runs as root"
[ -s /var/log/samsvar/samsvar.log ] || fail "there is no log under /var/log/samsvar"
link=$(samsvar operator "$address" | grep -o '/invitation/[^ ]*')
[ "$(post "$link" "password=$password")" = 302 ] || fail "the operator's link does not open"
sign_in
samsvar backup /var/backups/samsvar/try.zip
say "   signed in as the operator; a backup of $(stat -c %s /var/backups/samsvar/try.zip) bytes"

say "4. Upgrading"
stop
dpkg -i "$home/target/samsvar_0.1.0~try2_all.deb"
dpkg -s samsvar | grep -q 'Version: 0.1.0~try2' || fail "the new version is not there"
grep -q "SAMSVAR_PORT='$port'" /etc/samsvar/samsvar.conf || fail "the settings are lost"
start
sign_in
say "   settings and data are kept: the same password signs in"

say "5. Removing"
stop
dpkg -r samsvar
[ ! -e /usr/bin/samsvar ] && [ ! -e /lib/systemd/system/samsvar.service ] || fail "the program is still there"
[ -d /var/lib/samsvar/postgres ] && [ -e /etc/samsvar/samsvar.conf ] || fail "data or settings are gone"
dpkg -i "$home/target/samsvar_0.1.0~try2_all.deb"
start
sign_in
say "   installed again, the data are there"

say "6. Purging"
stop
dpkg -P samsvar
for gone in /var/lib/samsvar /var/log/samsvar /etc/samsvar /usr/share/samsvar; do
  [ ! -e "$gone" ] || fail "$gone is still there"
done
! getent passwd samsvar >/dev/null || fail "the user is still there"
[ -s /var/backups/samsvar/try.zip ] || fail "the backup is gone"
rm -rf /var/backups/samsvar
say "All of it holds."
