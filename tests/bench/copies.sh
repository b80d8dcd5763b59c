#!/bin/sh
# Times PDF and DOCX against LibreOffice and WeasyPrint: sh tests/bench/copies.sh [DOCUMENTS [SAMPLE [RUNS]]]
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

count=${1:-1000} sample=${2:-8} runs=${3:-3}
install_packages git python3 libreoffice-writer weasyprint
[ -x build/vankho ] || sh generator/build.sh

python3 tests/bench/corpus.py "$count" build/bench
. /etc/os-release
echo "$PRETTY_NAME, $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
build/vankho --version
soffice --version
weasyprint --version
python3 tests/bench/copies.py build/bench build/vankho "$sample" "$runs"
