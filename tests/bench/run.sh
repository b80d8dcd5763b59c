#!/bin/sh
# Times vankho against Hugo on the same documents: sh tests/bench/run.sh [DOCUMENTS [RUNS]]
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

count=${1:-1000} runs=${2:-7}
packages_from_trixie="$packages_from_trixie hugo libwebp7 libsharpyuv0" # Debian 12 has 0.111
install_packages 'hugo>=0.131' git python3
[ -x build/vankho ] || sh generator/build.sh

python3 tests/bench/corpus.py "$count" build/bench
. /etc/os-release
echo "$PRETTY_NAME, $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
build/vankho --version
hugo version
python3 tests/bench/compare.py build/bench build/vankho "$runs"
