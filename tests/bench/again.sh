#!/bin/sh
# Times what a commit that changes one document costs: sh tests/bench/again.sh [DOCUMENTS [ROUNDS]]
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

count=${1:-10000} rounds=${2:-3} vankho=${VANKHO:-build/vankho}
packages_from_trixie="$packages_from_trixie hugo libwebp7 libsharpyuv0" # Debian 12 has 0.111
install_packages 'hugo>=0.131' git python3
[ -x "$vankho" ] || sh generator/build.sh
python3 tests/bench/corpus.py "$count" build/bench-again
python3 tests/bench/again.py build/bench-again "$vankho" "$rounds"
