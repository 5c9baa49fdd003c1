# shellcheck shell=bash
# The mail server: what the recipe of the domain wants to know of it.
# shellcheck disable=SC2034 # read by fill_in

MAIL_HOST=${ZIYARA_MAIL_HOST:-localhost} # the application reads from the variable whether there is one
MAIL_PORT=${ZIYARA_MAIL_PORT:-587}
MAIL_FROM=${ZIYARA_MAIL_FROM:-ziyara@localhost}
MAIL_USER=${ZIYARA_MAIL_USER:-nobody}
MAIL_AUTH=false MAIL_STARTTLS=false MAIL_SSL=false
[[ -z ${ZIYARA_MAIL_USER-} ]] || MAIL_AUTH=true
case ${ZIYARA_MAIL_TLS:-starttls} in
  starttls) MAIL_STARTTLS=true ;;
  tls) MAIL_SSL=true ;;
  off) ;;
  *) fail "ZIYARA_MAIL_TLS is starttls, tls or off, not '$ZIYARA_MAIL_TLS'." ;;
esac

# Without a mail server's password there is one that nobody asks for.
mail_password_file() {
  local file=${ZIYARA_MAIL_PASSWORD_FILE-}
  [[ -z $file || -r $file ]] || fail "The mail server's password cannot be read." "ZIYARA_MAIL_PASSWORD_FILE=$file"
  printf '%s' "${file:-$(secret mail-password)}"
}
