#!/bin/sh
# Builds vankho into build/ and the portal of content/, as committed, into public/. What is missing is installed
# first. Arguments go to `vankho build`: --worktree shows changes that are not committed yet.
set -eu
cd "$(dirname "$0")/.."
. generator/install.sh

# shellcheck disable=SC2086,SC2154 # a list, from install.sh
install_packages $packages_to_build

echo 'Biên dịch (compiling): build/vankho'
cmake -G Ninja -S . -B build -DCMAKE_BUILD_TYPE=Release -DVANKHO_TESTS=OFF >/dev/null
cmake --build build

# Sources that were unpacked rather than cloned have no commit to read.
if ! git --git-dir=.git rev-parse --quiet --verify 'HEAD^{commit}' >/dev/null 2>&1; then
  set -- --worktree "$@"
fi
echo 'Dựng cổng (building the portal): content/ → public/'
build/vankho build --repo . --out public "$@"

address=$(pwd | sed 's/%/%25/g; s/ /%20/g; s/#/%23/g; s/?/%3F/g')
echo "Chương trình (program): $PWD/build/vankho"
echo "Cổng (portal):          $PWD/public, $(find public -type f ! -name '.*' | wc -l) tệp (files)"
echo "Mở trong trình duyệt (open in a browser): file://$address/public/index.html"
