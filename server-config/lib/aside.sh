# shellcheck shell=bash
# For measurements that change the demonstration beyond repair: it is put aside meanwhile, and as before in the end.

# As the running server was started, whatever this shell's environment says.
mapfile -t environment < <(sed -n 's/^ziyara\.environment\.//p' "${ZIYARA_WORK:-$HERE/../../.work}/server.properties")
export "${environment[@]}"
# shellcheck source=server-config/lib/all.sh
. "$HERE/all.sh"

DATABASE_ARGUMENT=--datadir=$DATA

# put_aside FOLDER: stops all and keeps what was found there. NIGHT_DATE is the next day; the clock is to say half an hour
# after its midnight, before a server claims the night by itself, and without gateways messages wait.
put_aside() {
  ASIDE=$1 FOUND=("ZIYARA_CLOCK=${ZIYARA_CLOCK-}" "ZIYARA_TEST=${ZIYARA_TEST-}"
    "ZIYARA_SMS_URL=${ZIYARA_SMS_URL-}" "ZIYARA_MAIL_HOST=${ZIYARA_MAIL_HOST-}" "ZIYARA_REGISTRY_FOLDER=$ZIYARA_REGISTRY_FOLDER")
  NIGHT_DATE=$(date -d "$(business_date) + 1 day" +%F)
  rm -rf "$ASIDE"/{found,registry}
  mkdir -p "$ASIDE/registry"
  stop_server
  stop_database
  cp -a "$DATA" "$ASIDE/found"
  trap give_back EXIT
  export ZIYARA_CLOCK=${NIGHT_DATE}T00:30 ZIYARA_SMS_URL='' ZIYARA_MAIL_HOST='' ZIYARA_REGISTRY_FOLDER=$ASIDE/registry
}

give_back() {
  local code=$?
  trap - EXIT
  set +e
  kill_processes "${ALSO_KILLED[@]}" "$SERVER_ARGUMENT" "$DATABASE_ARGUMENT"
  rm -rf "$DATA"
  mv "$ASIDE/found" "$DATA"
  export "${FOUND[@]}"
  step "The demonstration as before" bring_up
  exit "$code"
}
ALSO_KILLED=()

bring_up() {
  start_database
  start_server
  wait_for_health
}

# kill_processes ARGUMENT...: at once, in the middle of whatever they do
kill_processes() {
  local argument pids
  disown -a # the shell is not to speak of it
  for argument; do
    mapfile -t pids < <(processes_with "$argument")
    [[ ${#pids[@]} -eq 0 ]] || kill -9 "${pids[@]}"
    until_true 10 none_with "$argument"
  done
}
