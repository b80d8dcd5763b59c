#!/bin/sh
# Times how soon a browser shows what was saved: sh tests/bench/serve.sh [DOCUMENTS [SAVES]]
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

count=${1:-10000} saves=${2:-15} vankho=${VANKHO:-build/vankho}
packages_from_trixie="$packages_from_trixie hugo libwebp7 libsharpyuv0" # Debian 12 has 0.111
install_packages 'hugo>=0.131' git python3 chromium nodejs
[ -x "$vankho" ] || sh generator/build.sh
(cd tests/browser && npm ci --silent --ignore-scripts)

corpus=build/bench-serve
python3 tests/bench/corpus.py "$count" "$corpus"
rm -rf "$corpus/vankho"
git clone --quiet "$corpus/vankho.git" "$corpus/vankho"
node tests/bench/serve.mjs "$corpus" "$vankho" "$saves"
