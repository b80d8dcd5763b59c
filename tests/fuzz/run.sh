#!/bin/sh
# Fuzzes every target, or those that are named: run.sh short BUILD | run.sh SECONDS [TARGET…]
# short plays the corpus and 2,000 inputs made from it with the targets in BUILD, and ends with "N passed, N failed".
# Else clang builds them for libFuzzer in build/sanitized, with AddressSanitizer and UndefinedBehaviorSanitizer; what it
# finds to be new stays in build/fuzz/corpus, and build/fuzz/executions counts what was ever run. An input that a
# target dies of is left in build/fuzz/found: put it into tests/fuzz/found/TARGET once it is mended.
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

targets='document markdown dates pages registries names templates pictures attachments copies differences zips growth'

# seeds TARGET FOLDER: inputs for it, from the project's own files, and those that it once died of.
seeds() {
  mkdir -p "$2"
  case $1 in
    document | markdown | dates | pages | growth) find content tests/records tests/sites tests/pdf -name '*.md' -o -path 'tests/records/*.txt' ;;
    registries) find content tests/sites -name '*.yaml' ;;
    templates) find themes -name '*.html' ;;
    pictures) find content tests -name '*.png' -o -name '*.jpg' ;;
    attachments) find content tests -type f '(' -name '*.zip' -o -path 'content/van-ban/*.md' ')' ;;
    names) find content -name '*.md' | sed 's|.*/||' | split -l 1 - "$2/name-" ;;
    differences | zips) find content -type f | sort | awk '{ print substr("-+~ ", NR % 4 + 1, 1) $0, NR % 9 ? NR % 50 : 2000, $0 }' | split -l 8 - "$2/tree-" ;;
    copies) find "$packed" -maxdepth 1 -type f ;;
  esac | grep -v node_modules | number_into "$2"
  if [ -d "tests/fuzz/found/$1" ]; then cp "tests/fuzz/found/$1"/* "$2"; fi
}

# number_into FOLDER: copies the files whose paths come in, under numbers.
number_into() {
  n=0
  while read -r file; do
    n=$((n + 1))
    cp "$file" "$1/seed-$n"
  done
}

# pack_for_seeds VANKHO: a copy of a small site in $packed, as a zip and as its parts.
pack_for_seeds() {
  packed=$(mktemp -d)
  trap 'rm -rf "$packed"' EXIT
  repository=$packed/repository
  git init --quiet "$repository"
  mkdir -p "$repository/content/van-ban/thu-vien"
  printf -- '---\nloai: ke-hoach\ntrich_yeu: đọc sách\nngay: 2026-01-05\n---\n\n1. Mở cửa.\n' \
    >"$repository/content/van-ban/thu-vien/mot.md"
  git -C "$repository" add --all
  git -C "$repository" -c user.name=a -c user.email=a@b.vn commit --quiet -m một
  XDG_STATE_HOME="$packed/state" "$1" pack --repo "$repository" --to "$packed/copy.zip" --no-downloads >/dev/null 2>&1
  unzip -q -j -o "$packed/copy.zip" '*BAN-SAO.txt' '*SHA256SUMS' -d "$packed"
}

short() {
  build=$1 passed=0 failed=0
  work=$build/fuzz-short
  rm -rf "$work"
  pack_for_seeds "$build/vankho"
  for target in $targets; do
    seeds "$target" "$work/$target"
    runs=2000
    [ "$target" != growth ] || runs=100 # a slow one
    if "$build/tests/fuzz/fuzz_$target" -runs=$runs -keep="$work/$target.found" "$work/$target"; then
      passed=$((passed + 1))
    else
      echo "$target: died of $work/$target.found"
      failed=$((failed + 1))
    fi
  done
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}

long() {
  seconds=$1
  shift
  # shellcheck disable=SC2086,SC2154 # a list, from install.sh
  install_packages $packages_to_build clang unzip doctest-dev
  cmake --preset sanitized >/dev/null
  # shellcheck disable=SC2046 # a list
  cmake --build build/sanitized --target vankho $(printf 'fuzz_%s ' "$@")
  pack_for_seeds build/sanitized/vankho
  mkdir -p build/fuzz/found
  for target; do
    seeds "$target" "build/fuzz/corpus/$target"
    slow=10
    [ "$target" != growth ] || slow=60
    # Weighing its inputs (-entropic) takes libFuzzer as long as trying them; so does memory that is fresh each time.
    ASAN_OPTIONS=quarantine_size_mb=8 \
      build/sanitized/tests/fuzz/fuzz_"$target" -max_total_time="$seconds" -timeout=$slow -rss_limit_mb=2048 \
      -entropic=0 -max_len=6000 \
      -print_final_stats=1 -print_funcs=0 -artifact_prefix="build/fuzz/found/$target-" "build/fuzz/corpus/$target" \
      >"build/fuzz/$target.log" 2>&1 || echo "$target: see build/fuzz/$target.log"
    ran=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$target.log")
    echo "$target ${ran:-0}" >>build/fuzz/executions
    awk -v target="$target" '$1 == target { all += $2 } END { print target ": " all " executions so far" }' \
      build/fuzz/executions
  done
}

case ${1:-} in
  short) short "$2" ;;
  [1-9]*)
    seconds=$1
    shift
    # shellcheck disable=SC2086 # a list
    [ $# -gt 0 ] || set -- $targets
    long "$seconds" "$@"
    ;;
  *) echo "usage: sh tests/fuzz/run.sh short BUILD | SECONDS [TARGET…]" >&2 && exit 2 ;;
esac
