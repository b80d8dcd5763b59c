#!/bin/sh
# The Debian package and what it brings, as cpack makes it from a finished build: check.sh BUILD
# Prints what is not as it should be, then "N passed, N failed".
set -u
build=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# expect WHAT COMMAND…: the command succeeds.
expect() {
  what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "not so: $what"
    cat "$work/said"
  fi
}

cpack --config "$build/CPackConfig.cmake" -B "$work/made" >"$work/cpack.log" 2>&1 || cat "$work/cpack.log"
package=$(find "$work/made" -maxdepth 1 -name '*.deb')
root=$work/root
dpkg-deb -x "$package" "$root"
vankho=$root/usr/bin/vankho

expect 'the program of the package runs' "$vankho" --version
expect 'the program does not load libzim' sh -c "! ldd '$vankho' | grep -q libzim"
expect 'it finds what makes ZIM files' sh -c "XDG_STATE_HOME='$work' '$vankho' pack --repo '$build/..' --no-downloads \
  --to '$work/site.zim' && zimcheck -A '$work/site.zim'"
hardened() {
  readelf -hW "$1" | grep -q 'Type: *DYN' && readelf -dW "$1" | grep -q BIND_NOW &&
    readelf -lW "$1" | grep -q GNU_RELRO && readelf -W --dyn-syms "$1" | grep -q __stack_chk_fail
}
expect 'the program is hardened as those of Debian are' hardened "$vankho"
expect 'it has no more permissions than Debian allows' \
  [ -z "$(find "$root" -perm /022 -o -type f -perm /111 ! -path "$vankho" ! -name vankho-zim)" ]
expect 'it depends on libgit2' sh -c "dpkg-deb -f '$package' Depends | grep -q 'libgit2-1'"
expect 'cmark-gfm is inside the program' sh -c "! dpkg-deb -f '$package' Depends | grep -q cmark"

# Every command and option of the program, one a line: "build --repo".
options_of() {
  # shellcheck disable=SC2086 # a command within a command
  "$vankho" $1 --help | grep -o -- '--[a-z][a-z-]*' | grep -v -e --help -e --version | sort -u
}
commands=$("$vankho" --help | sed -n '/^Lệnh:/,$ s/^  \([a-z]*\) .*/\1/p')
expect 'help tells of commands' [ "$(echo "$commands" | wc -l)" -gt 8 ]

# told_in PAGE: every command and every option stands there.
told_in() {
  gzip -dc "$root/usr/share/man/$1/vankho.1.gz" | sed 's/\\-/-/g' >"$work/page"
  missing=0
  for command in $commands; do
    grep -qE "^\.It Cm $command( |\$)" "$work/page" || { echo "no word of $command" && missing=1; }
    for option in $(options_of "$command"); do
      grep -qE -e "Fl ${option#-}( |\$)" "$work/page" || { echo "no word of $command $option" && missing=1; }
    done
  done
  return $missing
}
expect 'the English man page tells of everything' told_in man1
expect 'the Vietnamese man page tells of everything' told_in vi/man1
for folder in man1 vi/man1; do
  gzip -dc "$root/usr/share/man/$folder/vankho.1.gz" >"$work/vankho.1"
  expect "mandoc has nothing to say about $folder" [ -z "$(mandoc -T lint -W error "$work/vankho.1")" ]
  # groff 1.23 keeps no name that stands in a section which is not called NAME. Lines are justified with blanks.
  expect "man names the program in its name, synopsis and description in $folder" sh -c "[ \$(LC_ALL=C.UTF-8 \
    man -l '$work/vankho.1' 2>/dev/null | grep -cE '^ +vankho +(—|\[|reads |đọc )') = 3 ]"
done

# offered SHELL WORD…: what the shell offers where the last word was begun.
offered_bash() {
  bash -c '. "$0"; COMP_WORDS=(vankho "$@"); COMP_CWORD=$#; _vankho; printf "%s\n" "${COMPREPLY[@]}"' \
    "$root/usr/share/bash-completion/completions/vankho" "$@"
}
offered_fish() {
  fish --no-config -c 'source $argv[1]; complete --do-complete "$argv[2]"' \
    "$root/usr/share/fish/vendor_completions.d/vankho.fish" "vankho $*" | cut -f1
}
offered_zsh() {
  zsh -fc 'compdef() { :; }; _files() { :; }
    _describe() { local -a all=("${(@P)2}"); all=("${(@)all%%:*}"); print -rl -- ${(M)all:#${words[CURRENT]}*}; }
    file=$1; shift; words=(vankho "$@"); CURRENT=$#words; source $file; _vankho' \
    - "$root/usr/share/zsh/vendor-completions/_vankho" "$@"
}
for shell in bash fish zsh; do
  expect "$shell completes a command" [ "$(offered_$shell bui)" = build ]
  expect "$shell completes a command's option" [ "$(offered_$shell build --wor)" = --worktree ]
  expect "$shell completes an option of every command" [ "$(offered_$shell check --lan)" = --lang ]
  expect "$shell completes a command within a command" [ "$(offered_$shell hook inst)" = install ]
  expect "$shell completes nothing that a command has not" [ -z "$(offered_$shell inspect --wor)" ]
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
