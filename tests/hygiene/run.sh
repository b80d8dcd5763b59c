#!/bin/sh
# What compilers and checkers have to say beyond the tests; CMakePresets.json has the builds:
# run.sh sanitized | coverage | threads | tidy | valgrind | memory | gates
#   sanitized   the unit tests, the golden sites and a build of the portal under AddressSanitizer and
#               UndefinedBehaviorSanitizer
#   coverage    lines and branches that the run before of `sanitized` reached, by room
#   threads     builds of the portal by four threads, and as many tests, under ThreadSanitizer
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
  rm -rf build/sanitized/profiles
  ctest --test-dir build/sanitized --output-on-failure
  portal build/sanitized
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
  ctest --test-dir build/threads --output-on-failure
  portal build/threads
}

tidy() {
  install_packages clang-tidy
  built release vankho
  git ls-files 'generator/*.cc' | grep -v '^generator/commands/' | # whose precompiled header is GCC's
    xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p build --extra-arg=-Wno-unknown-warning-option
}

under_valgrind() {
  install_packages valgrind
  built valgrind vankho
  rm -rf build/valgrind/portal
  valgrind --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
    build/valgrind/vankho build --repo . --worktree --out build/valgrind/portal
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
