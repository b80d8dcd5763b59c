#!/bin/sh
# Times vankho beside Hugo, Eleventy and what none is faster than, on the same documents: sh tests/bench/run.sh [DOCUMENTS [RUNS]]
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

count=${1:-1000} runs=${2:-7}
eleventy=3.1.8
packages_from_trixie="$packages_from_trixie hugo libwebp7 libsharpyuv0 cmark-gfm" # Debian 12 has 0.111
install_packages 'hugo>=0.131' 'cmark-gfm>=0.29.0.gfm.13' git python3 nodejs
command -v npm >/dev/null || install_packages npm
[ -x build/vankho ] || sh generator/build.sh

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm install --prefix "$scratch" --no-save --loglevel=error "@11ty/eleventy@$eleventy" >/dev/null
python3 tests/bench/corpus.py "$count" build/bench
. /etc/os-release
echo "$PRETTY_NAME, $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
build/vankho --version
hugo version
echo "Eleventy $eleventy, $(cmark-gfm --version | head -n 1)"
python3 tests/bench/compare.py build/bench build/vankho "$runs" "$scratch/node_modules/.bin/eleventy"
