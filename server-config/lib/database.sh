# shellcheck shell=bash
# The embedded MariaDB, or the server that ZIYARA_DB_HOST names.

DATA=$WORK/database
DATABASE_LOG=$WORK/log/mariadb.log

DB_HOST=${ZIYARA_DB_HOST:-127.0.0.1}
DB_NAME=${ZIYARA_DB_NAME:-ziyara}
DB_USER=${ZIYARA_DB_USER:-ziyara}
if [[ -n ${ZIYARA_DB_HOST:-} ]]; then
  EMBEDDED=false
  DB_PORT=${ZIYARA_DB_PORT:-3306}
  DB_SSL_MODE=PREFERRED
else
  EMBEDDED=true
  DB_PORT=${ZIYARA_DB_PORT:-3307}
  DB_SSL_MODE=DISABLED # it never leaves the loopback interface
fi

database_password_file() {
  if $EMBEDDED; then
    secret database-password
  else
    [[ -r ${ZIYARA_DB_PASSWORD_FILE:-} ]] ||
      fail "ZIYARA_DB_HOST is set: ZIYARA_DB_PASSWORD_FILE must name a readable file with the password."
    printf '%s' "$ZIYARA_DB_PASSWORD_FILE"
  fi
}

jdbc_url() {
  printf 'jdbc:mysql://%s:%s/%s?sslMode=%s&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true' \
    "$DB_HOST" "$DB_PORT" "$DB_NAME" "$DB_SSL_MODE"
}

# The version that the server names in the first packet of the protocol; fails while it is not up.
database_version() {
  local version
  {
    timeout 5 head -c 5 <&3 >/dev/null && IFS= read -r -d '' -t 5 version <&3
  } 3<>"/dev/tcp/$DB_HOST/$DB_PORT" || return 1
  printf '%s' "$version"
} 2>/dev/null

start_database() {
  [[ -d $DATA ]] || initialise_database
  listens_as_asked || { stop_database && start_embedded; }
  until_true 60 database_answers ||
    fail "The database did not start." "$(tail -n 5 "$DATABASE_LOG")" "All of its log: $DATABASE_LOG"
}

# A database of one's own is looked at before anything else is done.
check_external_database() {
  local version
  database_password_file >/dev/null
  version=$(database_version) ||
    fail "No MySQL or MariaDB answers at $DB_HOST:$DB_PORT (ZIYARA_DB_HOST, ZIYARA_DB_PORT)."
  [[ $version != 5.5.5-* ]] || fail "The server at $DB_HOST:$DB_PORT introduces itself as $version." \
    "MariaDB up to 10.11 puts 5.5.5 before its version, and the driver then drops fractions of seconds." \
    "Start it with another, in its [mariadbd] section: version=5.7.10-${version#5.5.5-}"
}

database_runs() { [[ -n $(processes_with "--datadir=$DATA") ]]; }

# Whether it runs on the port of this call: an earlier one may have been told another.
listens_as_asked() {
  database_runs && [[ $(processes_with "--port=$DB_PORT") == *$(processes_with "--datadir=$DATA")* ]]
}

database_answers() { database_version >/dev/null; }

# What mariadb-install-db does, without its trouble with spaces in paths. The operating system's user
# is the administrator, through the socket: no password to keep.
initialise_database() {
  local scripts=(system_tables performance_tables system_tables_data sys_schema)
  scripts=("${scripts[@]/#/$MARIADB/share/mariadb_}")
  rm -rf "$DATA.partial"
  mkdir -p "$DATA.partial"
  {
    printf '%s\n' 'CREATE DATABASE mysql;' 'USE mysql;' "SET @auth_root_socket = '$(id -un)';"
    cat "${scripts[@]/%/.sql}"
  } | "$MARIADB/bin/mariadbd" --no-defaults --bootstrap --user="$(id -un)" --basedir="$MARIADB" \
    --datadir="$DATA.partial" --enforce-storage-engine= --max-allowed-packet=8M \
    >"$WORK/log/mariadb-install.log" 2>&1 ||
    fail "The database could not be initialised." "$(grep -m 3 -i error "$WORK/log/mariadb-install.log")"
  mv "$DATA.partial" "$DATA"
}

start_embedded() {
  need_free_port "$DB_PORT" ZIYARA_DB_PORT database
  private_file "$SECRETS/init.sql" <<SQL
CREATE DATABASE IF NOT EXISTS $DB_NAME CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS '$DB_USER'@'%';
ALTER USER '$DB_USER'@'%' IDENTIFIED BY '$(<"$(database_password_file)")';
GRANT ALL ON $DB_NAME.* TO '$DB_USER'@'%';
SQL
  # A socket named relative to the data folder: an absolute path may exceed what the kernel allows.
  setsid "$MARIADB/bin/mariadbd" --defaults-file="$ROOT/server-config/mariadb/server.cnf" \
    --user="$(id -un)" --basedir="$MARIADB" --datadir="$DATA" --port="$DB_PORT" \
    --socket=mariadb.sock --pid-file=mariadb.pid --init-file="$SECRETS/init.sql" \
    >"$DATABASE_LOG" 2>&1 </dev/null 9>&- &
}

stop_database() { stop_processes "--datadir=$DATA" 60; }
