# shellcheck shell=bash
# Words, clocks, processes, ports and files: what every other part of "run" stands on.

SECRETS=$WORK/secrets

say() { printf '%s\n' "$*"; }

# fail SENTENCE [DETAIL...]
fail() {
  {
    printf '\n  ✗ %s\n' "$1"
    shift
    printf '%s\n' "$@" | sed -n 's/^./    &/p'
  } >&2
  exit 1
}

# seconds since START (an $EPOCHREALTIME), with one decimal; the locale may write a comma
seconds_since() {
  local start=${1/[.,]/} now=${EPOCHREALTIME/[.,]/}
  local tenths=$(((now - start) / 100000))
  printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
}

# step TITLE COMMAND...: does it and says how long it took
step() {
  local title=$1 start=$EPOCHREALTIME
  shift
  "$@"
  printf '  ✓ %-46s %8s\n' "$title" "$(seconds_since "$start")"
}

# together "TITLE|COMMAND" "TITLE|COMMAND": two steps at the same time; fails if either fails
together() {
  local task tasks=() failed=0
  for task; do
    step "${task%%|*}" "${task#*|}" &
    tasks+=($!)
  done
  for task in "${tasks[@]}"; do wait "$task" || failed=1; done
  [[ $failed -eq 0 ]] || exit 1
}

# until_true SECONDS COMMAND...: asks again twice a second
until_true() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS < deadline)) || return 1
    sleep 0.5
  done
}

# The processes that carry exactly this argument. An argument with our own folder in it is a surer
# sign than a pid file, which goes stale with a kill -9 and whose number may be another's by then.
processes_with() {
  { grep -slzxF -f <(printf '%s\n' "$1") /proc/[0-9]*/cmdline || true; } | cut -d/ -f3
}

# stop_processes ARGUMENT SECONDS: asks to end, waits, insists
stop_processes() {
  local pids
  mapfile -t pids < <(processes_with "$1")
  [[ ${#pids[@]} -gt 0 ]] || return 0
  kill "${pids[@]}" 2>/dev/null || true
  until_true "$2" none_with "$1" && return
  mapfile -t pids < <(processes_with "$1")
  kill -9 "${pids[@]}" 2>/dev/null || true
  until_true 10 none_with "$1"
}

none_with() { [[ -z $(processes_with "$1") ]]; }

# Whether anything on this machine listens on the port (state 0A in the kernel's table).
port_taken() {
  grep -qsE "^ *[0-9]+: [0-9A-F]+:$(printf '%04X' "$1") [0-9A-F]+:0000 0A" /proc/net/tcp /proc/net/tcp6
}

port_free() { ! port_taken "$1"; }

# need_free_port PORT VARIABLE PURPOSE: whoever was killed just now gives it up a moment later
need_free_port() {
  until_true 3 port_free "$1" || fail "Port $1 ($3) is in use by another program." \
    "Stop that program, or choose another port: $2=$(($1 + 1)) server-config/run"
}

# secret NAME: the file of a generated password, made on first use, readable by its owner alone
secret() {
  local file=$SECRETS/$1
  if [[ ! -s $file ]]; then
    mkdir -p "$SECRETS" && chmod 700 "$SECRETS"
    (umask 077 && od -An -N18 -tx1 /dev/urandom | tr -d ' \n' >"$file.new" && mv "$file.new" "$file")
  fi
  printf '%s' "$file"
}

# private_file FILE: writes standard input to a file readable by its owner alone
private_file() {
  (umask 077 && cat >"$1.new" && mv "$1.new" "$1")
}

# fill_in TEMPLATE: the template with our ports and the coordinates of database and mail server in place of @NAMES@
fill_in() {
  local text name
  text=$(<"$1")
  for name in HTTP_PORT HTTPS_PORT ADMIN_PORT DB_HOST DB_PORT DB_NAME DB_USER DB_SSL_MODE \
    MAIL_HOST MAIL_PORT MAIL_FROM MAIL_USER MAIL_AUTH MAIL_STARTTLS MAIL_SSL SECRETS; do
    text=${text//"@$name@"/"${!name}"}
  done
  printf '%s\n' "$text"
}

# http METHOD PATH [HEADER]: prints the status on the first line, then the body
http() {
  local line status
  {
    printf '%s %s HTTP/1.0\r\nHost: localhost\r\nContent-Length: 0\r\n%s\r\n' \
      "$1" "$2" "${3:+$3$'\r\n'}" >&3
    read -r -t 60 line <&3 || return 1
    status=${line#* }
    while read -r -t 10 line <&3 && [[ $line != $'\r' && -n $line ]]; do :; done
    printf '%s\n' "${status%% *}"
    timeout 10 cat <&3
  } 3<>"/dev/tcp/127.0.0.1/$HTTP_PORT"
} 2>/dev/null
