# shellcheck shell=bash
# Payara: a domain made from the stock one by our recipe, started, and read back.

HTTP_PORT=${ZIYARA_HTTP_PORT:-8080}
HTTPS_PORT=${ZIYARA_HTTPS_PORT:-8181}
ADMIN_PORT=${ZIYARA_ADMIN_PORT:-4848}
export ZIYARA_ADDRESS=${ZIYARA_ADDRESS:-http://localhost:$HTTP_PORT} # read by the application
DOMAINS=$WORK/payara
DOMAIN=$DOMAINS/ziyara
RECIPE=$ROOT/server-config/payara
SERVER_ARGUMENT=-Dcom.sun.aas.instanceRoot=$DOMAIN
SERVER_LOG=$DOMAIN/logs/server.log
ASADMIN_LOG=$WORK/log/asadmin.log

# asadmin ARGUMENT...: as our administrator. It runs in a session of its own, so that a Ctrl-C in
# the terminal reaches this script alone, which then ends things in order.
asadmin() {
  setsid "$PAYARA/bin/asadmin" --user admin --passwordfile "$SECRETS/asadmin" \
    --port "$ADMIN_PORT" "$@" </dev/null >>"$ASADMIN_LOG" 2>&1 &
  wait $!
}

# asadmin_script FILE OUTPUT: all commands of a file in one session; multimode itself tells only of
# the last one's failure. Runs in the file's folder, so that a space in its path does no harm.
asadmin_script() {
  : >"$2"
  (cd "$(dirname "$1")" && ASADMIN_LOG=$2 asadmin multimode --file "$(basename "$1")") &&
    ! grep -q '^Command .* failed' "$2"
}

# All that decides how the domain comes out: when this changes, the domain is made anew.
recipe() {
  local file
  for file in before-first-start.sed create.asadmin settings.properties; do fill_in "$RECIPE/$file"; done
  printf '%s\n' "$PAYARA_VERSION" "$(pinned mysql-connector.version)" "$DOMAIN"
  cat "$(database_password_file)" "$(mail_password_file)" "$(secret ops-token)" "$(secret admin-password)"
}

# The domain keeps no state of its own, so it is never mended: either it is complete and from this
# recipe (the mark, written last, says so), or it is thrown away and made again from the stock one.
prepare_domain() {
  local mark
  mark=$(recipe | sha256sum)
  [[ -f $DOMAIN/recipe && $(<"$DOMAIN/recipe") == "$mark" ]] && return
  stop_server
  need_free_ports
  rm -rf "$DOMAIN" "$WORK/deployed"
  mkdir -p "$DOMAINS" && chmod 700 "$DOMAINS"
  cp -a "$PAYARA/glassfish/domains/domain1" "$DOMAIN"
  cp "$TARGET/server/connector.jar" "$DOMAIN/lib/"
  sed -i -f <(fill_in "$RECIPE/before-first-start.sed") "$DOMAIN/config/domain.xml"
  make_certificate
  set_admin_password
  boot
  provision
  stop_server
  printf '%s' "$mark" >"$DOMAIN/recipe"
}

# The stock domain's key for HTTPS is known to everybody who downloads Payara.
make_certificate() {
  local store=(-keystore "$DOMAIN/config/keystore.p12" -storepass changeit -alias s1as)
  {
    keytool -delete "${store[@]}"
    keytool -genkeypair "${store[@]}" -keyalg RSA -keysize 3072 -validity 3650 \
      -dname CN=localhost,O=Ziyara -ext SAN=DNS:localhost,IP:127.0.0.1
  } >"$WORK/log/keytool.log" 2>&1 || fail "No certificate could be made." "See $WORK/log/keytool.log"
}

need_free_ports() {
  need_free_port "$HTTP_PORT" ZIYARA_HTTP_PORT HTTP
  need_free_port "$HTTPS_PORT" ZIYARA_HTTPS_PORT HTTPS
  need_free_port "$ADMIN_PORT" ZIYARA_ADMIN_PORT administration
}

set_admin_password() {
  local password
  password=$(<"$(secret admin-password)")
  printf 'AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=%s\n' "$password" | private_file "$SECRETS/asadmin"
  asadmin change-admin-password --domaindir "$DOMAINS" --domain_name ziyara ||
    fail "The administrator's password could not be set." "See $ASADMIN_LOG"
  printf 'AS_ADMIN_PASSWORD=%s\n' "$password" | private_file "$SECRETS/asadmin"
}

# Payara starts its services in parallel, and about once in thirty starts they trip over each other
# (ConcurrentModificationException in HK2): then a second start does it.
boot() {
  start_domain && return
  stop_server
  start_domain || fail "The server did not start." "$(why)" "See $ASADMIN_LOG and $SERVER_LOG"
}

# The likeliest reason in the last lines of the logs.
why() { tail -qn 300 "$SERVER_LOG" "$ASADMIN_LOG" 2>/dev/null | grep -E 'Caused by|No space left' | tail -n 1; }

# asadmin calls the start a success even when the server has died in it: so a look at the process.
start_domain() {
  asadmin start-domain --domaindir "$DOMAINS" ziyara && ! none_with "$SERVER_ARGUMENT"
}

# alias_file NAME FILE: what asadmin wants to read to make an alias of the password in the file
alias_file() {
  printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$(<"$2")" | cat "$SECRETS/asadmin" - | private_file "$SECRETS/$1.alias"
}

provision() {
  local script=$SECRETS/provision
  alias_file database "$(database_password_file)"
  alias_file mail "$(mail_password_file)"
  alias_file ops "$(secret ops-token)"
  {
    fill_in "$RECIPE/create.asadmin"
    settings | sed 's/^/set /'
  } | private_file "$script"
  asadmin_script "$script" "$WORK/log/provision.log" ||
    fail "The server could not be provisioned." "See $WORK/log/provision.log"
  rm -f "$script" "$SECRETS"/*.alias
}

settings() { fill_in "$RECIPE/settings.properties" | grep -v -e '^#' -e '^$'; }

start_server() {
  none_with "$SERVER_ARGUMENT" || { lives_as_asked && return; }
  stop_server
  need_free_ports
  boot
}

# Whether the running server was given the same settings of the application as this call.
lives_as_asked() {
  local process name
  process=$(processes_with "$SERVER_ARGUMENT")
  for name in ZIYARA_CLOCK ZIYARA_DEMO ZIYARA_TEST ZIYARA_ADDRESS ZIYARA_SMS_URL ZIYARA_MAIL_HOST \
    ZIYARA_REGISTRY_FOLDER; do
    [[ $(sed -zn "s/^$name=//p" "/proc/$process/environ" | tr -d '\0') == "${!name-}" ]] || return 1
  done
}

# First an asadmin that is just about to start one, then the server itself.
stop_server() {
  stop_processes "$DOMAINS" 5
  stop_processes "$SERVER_ARGUMENT" 30
}

# Reads back every value of the recipe from the running server and tries the database from there.
verify_domain() {
  local answers=$WORK/log/verify.log differing=() expected
  printf '%s\n' 'get resources.*' 'get configs.config.server-config.*' list-jvm-options \
    list-password-aliases 'ping-connection-pool ZiyaraPool' >"$WORK/log/verify.asadmin"
  asadmin_script "$WORK/log/verify.asadmin" "$answers" ||
    differing+=("a command failed: $(sed -n '/^remote failure/{N;s/\n/ /;p;q}' "$answers")")
  while read -r expected; do
    grep -qxF -- "$expected" "$answers" || differing+=("missing: $expected")
  done < <(
    settings
    sed -nE 's/^create-jvm-options //p; s/^create-password-alias .* //p' "$RECIPE/create.asadmin"
  )
  [[ ${#differing[@]} -eq 0 ]] || fail "The server is not configured as it should be." "${differing[@]}"
}
