# shellcheck shell=bash
# Everything a command of this folder needs: where things lie, and the parts that do the work.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
WORK=${ZIYARA_WORK:-$ROOT/.work}
mkdir -p "$WORK/log"
WORK=$(cd "$WORK" && pwd -P)
export ZIYARA_DEMO=${ZIYARA_DEMO:-true} # read by the application, as is ZIYARA_CLOCK
export ZIYARA_REGISTRY_FOLDER=${ZIYARA_REGISTRY_FOLDER:-$WORK/registry}
mkdir -p "$ZIYARA_REGISTRY_FOLDER"

for part in common build database mail domain application; do
  # shellcheck source=/dev/null
  . "$ROOT/server-config/lib/$part.sh"
done
