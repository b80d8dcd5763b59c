#!/bin/sh
# What compilers and checkers have to say beyond the tests, each in a build folder of its own:
# run.sh sanitized | threads | tidy | valgrind | coverage
#   sanitized   the unit tests, the golden sites and a build of the portal under AddressSanitizer and
#               UndefinedBehaviorSanitizer
#   threads     the same under ThreadSanitizer, with four threads
#   tidy        clang-tidy with the checks of .clang-tidy over every source
#   valgrind    a build of the portal under memcheck
#   coverage    lines and branches that the unit tests and golden sites reach, by room
# Ends with the status 0 where nothing was found.
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

# built FOLDER TARGET OPTION…: configured and built.
built() {
  folder=build/$1 target=$2
  shift 2
  # shellcheck disable=SC2086,SC2154 # a list, from install.sh
  install_packages $packages_to_build doctest-dev libqpdf-dev
  cmake -G Ninja -S . -B "$folder" -DVANKHO_TESTS=ON "$@" >/dev/null
  cmake --build "$folder" --target "$target"
}

# with_sanitizers FOLDER SANITIZERS
with_sanitizers() {
  built "$1" all -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O1 -g1' -DVANKHO_SANITIZE="$2"
  ctest --test-dir "build/$1" --output-on-failure
  rm -rf "build/$1/portal"
  "build/$1/vankho" build --repo . --worktree --jobs 4 --out "build/$1/portal"
}

tidy() {
  install_packages clang-tidy
  built tidy vankho -DCMAKE_BUILD_TYPE=Release -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON
  git ls-files 'generator/*.cc' |
    xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p build/tidy --extra-arg=-Wno-unknown-warning-option
}

under_valgrind() {
  install_packages valgrind
  built valgrind vankho -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O1 -g1'
  rm -rf build/valgrind/portal
  valgrind --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
    build/valgrind/vankho build --repo . --worktree --out build/valgrind/portal
}

coverage() {
  install_packages gcovr
  built coverage all -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O0 --coverage'
  ctest --test-dir build/coverage --output-on-failure
  gcovr --root . --filter generator/ --exclude-throw-branches --exclude-unreachable-branches \
    --txt build/coverage/lines.txt --json-summary build/coverage/summary.json build/coverage
  tail -n 3 build/coverage/lines.txt
}

case ${1:-} in
  sanitized) with_sanitizers sanitized address,undefined ;;
  threads) with_sanitizers threads thread ;;
  tidy) tidy ;;
  valgrind) under_valgrind ;;
  coverage) coverage ;;
  *) echo "usage: sh tests/hygiene/run.sh sanitized | threads | tidy | valgrind | coverage" >&2 && exit 2 ;;
esac
