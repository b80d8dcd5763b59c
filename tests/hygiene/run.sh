#!/bin/sh
# What compilers and checkers have to say beyond the tests; CMakePresets.json has the builds:
# run.sh sanitized | coverage | threads | tidy | valgrind | memory | gates
#   sanitized   the unit tests, the golden sites, a build of the portal, and what editors, webmasters and those who get
#               offline copies do, under AddressSanitizer and UndefinedBehaviorSanitizer
#   coverage    lines and branches that the run before of `sanitized` reached, by room
#   threads     the tests, a build of the portal by four threads, and its preview, under ThreadSanitizer
#   tidy        clang-tidy with the checks of .clang-tidy over every source
#   valgrind    a build of the portal under memcheck
#   memory      memory that runs out at each place where it is asked for
#   gates       whether the tests of the gates reach every condition of theirs, and notice when one is turned round
# Ends with the status 0 where nothing was found.
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

# built PRESET TARGET…
built() {
  preset=$1
  shift
  # shellcheck disable=SC2086,SC2154 # a list, from install.sh
  install_packages $packages_to_build doctest-dev libqpdf-dev clang llvm
  cmake --preset "$preset" >/dev/null
  case $preset in release) folder=build ;; *) folder=build/$preset ;; esac
  # shellcheck disable=SC2046 # words
  cmake --build "$folder" $([ $# = 0 ] || echo --target "$@")
}

# portal FOLDER: built by the program in it, with four threads.
portal() {
  rm -rf "$1/portal"
  "$1/vankho" build --repo . --worktree --jobs 4 --out "$1/portal"
}

sanitized() {
  built sanitized
  reports=$PWD/build/sanitized/reports
  rm -rf build/sanitized/profiles "$reports"
  mkdir "$reports"
  export ASAN_OPTIONS="log_path=$reports/memory" UBSAN_OPTIONS="log_path=$reports/behaviour:print_stacktrace=1"
  # Where two threads want the same table of a font, HarfBuzz 6 loses that of one: once a table, some 10 kB.
  echo 'leak:libharfbuzz-subset' >build/sanitized/suppressed
  export LSAN_OPTIONS="suppressions=$PWD/build/sanitized/suppressed:print_suppressions=0"
  ctest --test-dir build/sanitized --output-on-failure
  portal build/sanitized
  as_used "$PWD/build/sanitized/vankho"
  ! grep -h -A 40 'ERROR: \|runtime error: ' "$reports"/* 2>/dev/null
}

# as_used VANKHO: the tests of whole commands. Some hold the program to a time that it cannot keep here: only what they
# make it do counts.
as_used() {
  for suite in packs publish messages; do /usr/bin/python3 tests/$suite/check.py "$1" | tail -n 1; done
  /usr/bin/python3 tests/import/check.py "$1" content build/sanitized/portal | tail -n 1
  sh tests/hooks/check.sh "$1" | tail -n 1
  served "$1"
}

# served VANKHO: the portal as an editor sees it.
served() {
  "$1" serve --repo . --port 8099 >/dev/null 2>&1 &
  server=$!
  for page in index.html tim-kiem.html van-ban/thi-uy-ben-da/2023/ke-hoach-an-toan-giao-thong-tet-giap-thin.html; do
    curl --silent --retry 60 --retry-connrefused --retry-delay 1 --output /dev/null "http://127.0.0.1:8099/$page"
  done
  kill -INT "$server"
  wait "$server"
}

coverage() {
  llvm-profdata merge -o build/sanitized/reached build/sanitized/profiles/*.profraw
  # shellcheck disable=SC2046 # words
  llvm-cov export --summary-only --instr-profile build/sanitized/reached build/sanitized/vankho \
    $(find build/sanitized/tests/unit -type f -name 'unit_*' -exec printf -- '--object %s ' {} ';') |
    python3 -B tests/hygiene/coverage.py
}

threads() {
  built threads
  # What that library makes once for all threads is guarded where ThreadSanitizer does not look.
  echo 'called_from_lib:libcpp-httplib.so' >build/threads/suppressed
  export TSAN_OPTIONS="suppressions=$PWD/build/threads/suppressed"
  ctest --test-dir build/threads --output-on-failure
  portal build/threads
  served build/threads/vankho
}

tidy() {
  install_packages clang-tidy
  built release vankho
  git ls-files 'generator/*.cc' | grep -v '^generator/commands/' | # whose precompiled header is GCC's
    xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p build --extra-arg=-Wno-unknown-warning-option
}

under_valgrind() {
  install_packages valgrind
  built release vankho
  rm -rf build/valgrind
  valgrind --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
    build/vankho build --repo . --worktree --out build/valgrind
}

case ${1:-} in
  sanitized | coverage | threads | tidy) "$1" ;;
  valgrind) under_valgrind ;;
  memory)
    built release vankho starve
    python3 -B tests/hygiene/starve.py build/vankho build/tests/hygiene/libstarve.so
    ;;
  gates)
    built release
    python3 -B tests/hygiene/gates.py build
    python3 -B tests/hygiene/mutants.py build
    ;;
  *) echo "usage: sh tests/hygiene/run.sh sanitized | coverage | threads | tidy | valgrind | memory | gates" >&2 && exit 2 ;;
esac
