#!/bin/sh
# Times vankho's search beside Pagefind on the same pages: sh tests/bench/search.sh [DOCUMENTS [RUNS]]
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

count=${1:-1000} runs=${2:-3}
pagefind=1.6.0
install_packages git python3 nodejs chromium
command -v npm >/dev/null || install_packages npm
[ -x build/vankho ] || sh generator/build.sh
[ -d tests/browser/node_modules/playwright-core ] || (cd tests/browser && npm ci --loglevel=error --ignore-scripts)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm install --prefix "$scratch" --no-save --loglevel=error "pagefind@$pagefind" >/dev/null
python3 tests/bench/corpus.py "$count" build/bench
. /etc/os-release
echo "$PRETTY_NAME, $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
echo "$(build/vankho --version), Pagefind $pagefind, $(chromium --version 2>/dev/null)"
python3 tests/bench/search.py build/bench build/vankho "$scratch/node_modules/.bin/pagefind" "$runs"
node tests/bench/search.mjs build/bench/searched
rm -rf build/bench/searched
