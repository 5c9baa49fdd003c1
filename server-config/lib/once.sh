# shellcheck shell=bash
# Kills server and database in the middle of nights, at random, and sees whether each ends as an undisturbed night does.

ONCE=$WORK/once
PATIENCE=300 # seconds for a night that is resumed

# once [ROUNDS [SEED]]: so many rounds for each thing that may die
once() {
  local rounds=${1:-10} kind failed=0
  RANDOM=${2:-2026}
  $EMBEDDED || fail "Only the embedded database can be killed; ZIYARA_DB_HOST names another."
  take_over
  step "A night of much work prepared" prepare_input
  step "A second server made" make_second
  step "An undisturbed night" undisturbed
  tell_steps
  for kind in server database holder; do
    say "" "$(printf '%-9s %-9s %-28s %-22s %s' killed "at" "in" "goes on" "ends")"
    for ((number = 1; number <= rounds; number++)); do
      round "$kind" "$number" "$rounds" || failed=$((failed + 1))
    done
  done
  ((failed == 0)) || fail "$failed of $((3 * rounds)) nights ended otherwise." "The dumps lie in $ONCE"
  say "" "All $((3 * rounds)) nights ended as the undisturbed one, byte for byte."
}

# The demonstration is put aside, and comes back however this ends.
take_over() {
  local name=ZIYARA_CLOCK
  AS_FOUND=$(declare -p ZIYARA_CLOCK ZIYARA_SMS_URL ZIYARA_TEST 2>/dev/null || true)
  NIGHT_DATE=$(date -d "$(business_date) + 1 day" +%F)
  trap give_back EXIT
  stop_server
  stop_database
  rm -rf "$ONCE/found" "$ONCE/input"
  mkdir -p "$ONCE"
  cp -a "$DATA" "$ONCE/found"
  export ZIYARA_CLOCK=${NIGHT_DATE}T00:30 # before the hour at which a server claims the night by itself
  unset ZIYARA_SMS_URL                    # messages wait
}
