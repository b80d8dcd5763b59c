#!/bin/sh
# Runs every test: installs what they need, builds, and ends with the line "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
. generator/install.sh

sites=
# One line each time: parts that run at once all append.
count() {
  echo "${1:-0} ${2:-1}" >>build/counts
}

part() {
  printf '\n── %s\n' "$*"
}

build() {
  tools='doctest-dev chromium nodejs poppler-utils libxml2-utils unzip zip python3 python3-jinja2'
  tools="$tools python3-yaml python3-icalendar python3-recurring-ical-events python3-jsonschema python3-pyld" # formats
  tools="$tools qpdf libqpdf-dev python3-docx pandoc libreoffice-writer"                         # PDF, DOCX
  tools="$tools rsync rclone brotli zstd strace nginx-light caddy"                               # publishing
  tools="$tools minisign p7zip-full zim-tools kiwix-tools epubcheck"                             # offline copies
  tools="$tools default-jre-headless"                                                            # for vnu-jar
  tools="$tools dpkg-dev file mandoc man-db groff-base zsh fish"                                 # the package
  command -v npm >/dev/null || tools="$tools npm" # some packages of nodejs bring it
  # shellcheck disable=SC2086,SC2154 # lists; the first is from install.sh
  install_packages $packages_to_build $tools
  cmake -G Ninja -S . -B build -DCMAKE_BUILD_TYPE=Release -DVANKHO_TESTS=ON >/dev/null
  cmake --build build
}

unit_tests() {
  part 'unit tests, golden sites, the house'
  ctest --test-dir build --verbose >build/tests.log 2>&1 || true
  # shellcheck disable=SC2046 # two numbers
  count $(awk -f tests/tally.awk build/tests.log)
}

reference_records() {
  part 'reference records'
  [ -d ../shared/reference ] || { echo 'skipped: ../shared is not here' && return; }
  for expected in ../shared/reference/*.expected.json; do
    name=$(basename "$expected" .expected.json)
    build/vankho inspect --json "../shared/seeds/$name.txt" >"build/$name.json" || true
    if python3 ../shared/reference/score.py "$expected" "build/$name.json" >"build/$name.score"; then
      echo "$name: 1.00"
      count 1 0
    else
      echo "$name: $(cat "build/$name.score")"
      count 0 1
    fi
  done
}

# build_site NAME ARGUMENT…: into build/sites/NAME, which is added to $sites.
build_site() {
  site=build/sites/$1
  shift
  mkdir -p build/sites
  if build/vankho build --out "$site" "$@"; then
    count 1 0
    sites="$sites $site"
  else
    count 0 1
  fi
}

build_sites() {
  part 'sites'
  node tests/browser/edited.mjs . build/edited.git || true # no repository, no site: counted there
  XDG_STATE_HOME=$PWD/build/state build/vankho pack --repo build/edited.git --to build/sites/edited && count 1 0 || count 0 1
  build_site hard --repo tests/pdf/hard --worktree
  sites= # those are for the tests of each kind of page and of copies; the others would find what they find in the portal
  build_site portal --repo . --worktree
  [ -d ../shared/seeds ] || { echo 'plans as they came: skipped, ../shared is not here' && return; }
  node tests/browser/seeds.mjs ../shared build/seeds.git || true # no repository, no site: counted there
  build_site seeds --repo build/seeds.git
}

# lane NAME PART…: parts one after the other, beside other lanes; what they print comes when all are done.
lane() {
  lane=$1
  shift
  { (for part; do "$part"; done) || count 0 1; } >"build/lane-$lane.log" 2>&1 &
  lanes="$lanes $lane"
}

# checked NAME COMMAND…: a program that ends with a line "N passed, N failed".
checked() {
  log=build/$1.log started=$(date +%s)
  shift
  "$@" >"$log" 2>&1 || cat "$log"
  good=$(sed -n 's/^\([0-9]*\) passed, [0-9]* failed$/\1/p' "$log")
  bad=$(sed -n 's/^[0-9]* passed, \([0-9]*\) failed$/\1/p' "$log")
  echo "$1 $2: ${good:-0} of $((${good:-0} + ${bad:-1})), $(($(date +%s) - started)) s"
  count "${good:-0}" "${bad:-1}"
}

# What the sites offer, and what editors get, read by others' programs. Debian's own python3 has Debian's modules,
# whatever other one comes first in the path.
formats() {
  part 'formats'
  # shellcheck disable=SC2086 # a list
  checked formats /usr/bin/python3 tests/formats/check.py $sites
  checked messages /usr/bin/python3 tests/messages/check.py build/vankho
  checked schemas /usr/bin/python3 tests/formats/schemas.py build/vankho content
}

editing() {
  part 'the handbook, git hooks, documents of other programs'
  checked handbook /usr/bin/python3 tests/handbook/check.py build/vankho
  checked hooks sh tests/hooks/check.sh build/vankho
  checked import /usr/bin/python3 tests/import/check.py build/vankho content build/sites/portal
}

publishing() {
  part 'publishing'
  checked publish /usr/bin/python3 tests/publish/check.py build/vankho
  checked histories /usr/bin/python3 tests/publish/histories.py build/vankho
  checked editions /usr/bin/python3 tests/publish/editions.py build/vankho
  checked canaries /usr/bin/python3 tests/publish/canaries.py build/vankho
  checked unmet /usr/bin/python3 tests/publish/unmet.py build/vankho
  checked servers /usr/bin/python3 tests/publish/servers.py build/vankho
  checked disasters /usr/bin/python3 tests/publish/disasters.py build/vankho
}

# 1,000 rounds are the long form: python3 tests/packs/check.py build/vankho 1000
offline_copies() {
  part 'offline copies'
  checked packs /usr/bin/python3 tests/packs/check.py build/vankho
}

books() {
  part 'EPUB'
  checked books /usr/bin/python3 tests/packs/books.py build/vankho
}

copies() {
  part 'PDF and DOCX'
  # shellcheck disable=SC2086 # a list
  checked pdf python3 tests/pdf/check.py $sites build/sites/hard
  (cd tests/docx && install_node_modules) || { count 0 1 && return; }
  checked docx /usr/bin/python3 tests/docx/check.py build/vankho content build/sites/portal \
    tests/pdf/hard/content build/sites/hard
}

# The long forms: sh tests/fuzz/run.sh SECONDS, node tests/fuzz/search.mjs SITE ROUNDS,
# python3 tests/hostile/check.py build/vankho --all
hostile() {
  part 'hostile input'
  checked fuzz sh tests/fuzz/run.sh short build
  checked search-reader node tests/fuzz/search.mjs build/sites/portal
  checked hostile /usr/bin/python3 tests/hostile/check.py build/vankho
}

package() {
  part 'the Debian package'
  checked package sh tests/package/check.sh build
}

browser_tests() {
  part 'browser'
  command -v chromium >/dev/null || { echo 'skipped: there is no Chromium for this machine' && return; }
  (cd tests/browser && install_node_modules) || { count 0 1 && return; }
  # shellcheck disable=SC2086 # a list
  browser_test site $sites
  browser_test search build/sites/portal
  browser_test accessible build/sites/edited
  browser_test keyboard build/sites/edited
  browser_test weight build/sites/portal
  browser_test reading build/sites/portal
  node tests/browser/tiny.mjs build/vankho build/tiny || true # no site, no page: counted there
  # shellcheck disable=SC2086 # a list
  browser_test markup $sites build/sites/edited build/tiny
  browser_test serve build/vankho
  browser_test copies build/vankho
  browser_test zim build/vankho
  checked pictures node tests/browser/handbook.mjs build/vankho check
}

# browser_test NAME SITE…
browser_test() {
  log=build/browser-$1.log started=$(date +%s)
  test=tests/browser/$1.test.mjs
  shift
  node --test-reporter=tap "$test" "$@" >"$log" 2>&1 || cat "$log"
  good=$(sed -n 's/^# pass //p' "$log")
  bad=$(sed -n 's/^# fail //p' "$log")
  echo "$test: ${good:-0} of $((${good:-0} + ${bad:-1})), $(($(date +%s) - started)) s"
  count "${good:-0}" "${bad:-1}"
}

install_node_modules() {
  cmp -s package-lock.json node_modules/installed && return
  npm ci --omit=dev --loglevel=error --ignore-scripts && cp package-lock.json node_modules/installed
}

build
rm -f build/counts
unit_tests
reference_records
build_sites
# LibreOffice serves one at a time, so that all that ask for it are in one lane.
lanes=
lane office formats editing copies package
lane server publishing offline_copies hostile
lane browser browser_tests books
wait
for lane in $lanes; do cat "build/lane-$lane.log"; done
awk '{ passed += $1; failed += $2 } END { printf "\n%d passed, %d failed\n", passed, failed; exit failed > 0 }' build/counts
