# shellcheck shell=bash
# The application on the running server: deployed, healthy, with people and a night behind it.

DEPLOYED=$WORK/deployed

deploy() {
  local archive
  archive=$(sha256sum <"$EAR")
  [[ -f $DEPLOYED && $(<"$DEPLOYED") == "$archive" ]] && return
  rm -f "$DEPLOYED"
  asadmin deploy --name ziyara --force=true "$EAR" ||
    fail "The application could not be deployed." "$(why)" "See $SERVER_LOG"
  printf '%s' "$archive" >"$DEPLOYED"
}

undeploy() {
  [[ -f $DEPLOYED ]] || return 0
  asadmin undeploy ziyara || fail "The application could not be undeployed." "See $ASADMIN_LOG"
  rm -f "$DEPLOYED"
}

wait_for_health() {
  until_true 180 is_healthy || fail "The application does not report itself healthy." \
    "http://localhost:$HTTP_PORT/health says: $(http GET /health || printf 'nothing')" "See $SERVER_LOG"
}

is_healthy() { [[ $(http GET /health) == 200$'\n'* ]]; }

load_demonstration() {
  demonstration LoadDemonstration || fail "The demonstration data could not be loaded."
  demonstration AdmitKey || fail "The demonstration's key of the API could not be admitted."
}

# After the night, which makes the slots.
book_demonstration() {
  demonstration BookDemonstration || fail "The demonstration's visits could not be booked."
}

# demonstration PROGRAM: never where real people are
demonstration() {
  [[ $ZIYARA_DEMO == true ]] || return 0
  "$JAVA_HOME/bin/java" -cp "$TARGET/classes:$(<"$TARGET/runtime.classpath")" "org.ziyara.demo.$1" \
    --jdbc-url "$(jdbc_url)" --user "$DB_USER" --password-file "$(database_password_file)" \
    --scale "$SCALE" --seed 2026 --today "$(business_date)" --api-key-file "$(secret api-key)"
}

# The day on which the demonstration lives: that of ZIYARA_CLOCK, or today in Morocco.
business_date() {
  if [[ -n ${ZIYARA_CLOCK:-} ]]; then
    printf '%s' "${ZIYARA_CLOCK%%T*}"
  else
    TZ=Africa/Casablanca date +%F
  fi
}

# Asks the application for tonight's run and watches it; a night already completed stays as it is.
run_night() {
  local answer
  answer=$(night POST) || fail "The night could not be started." "The server says: $answer"
  until_true 600 night_is_over || fail "The night has not ended within ten minutes." "$(night GET)"
  [[ $NIGHT =~ \"state\":\"COMPLETED\" ]] ||
    fail "The night failed." "$NIGHT" "Central administration sees the cause at /central/nights."
  say "    night: $(number institutionsDone) institutions, $(number slotsCreated) slots created"
}

# night METHOD: the body of the answer; fails unless the status is 2xx
night() {
  local answer
  answer=$(http "$1" /ops/night "Authorization: Bearer $(<"$(secret ops-token)")") || return 1
  printf '%s' "${answer#*$'\n'}"
  [[ $answer == 2* ]]
}

night_is_over() {
  NIGHT=$(night GET) && [[ $NIGHT =~ \"state\":\"(COMPLETED|FAILED)\" ]]
}

number() { [[ $NIGHT =~ \"$1\":([0-9]+) ]] && printf '%s' "${BASH_REMATCH[1]}"; }
