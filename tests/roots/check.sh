#!/bin/sh
# Whether a fresh Debian builds this repository's HEAD: sh tests/roots/check.sh [OPTION…] bookworm|trixie
# --tests runs tests/run.sh there too; --package installs, uses and removes the package that is built there, in yet
# another root; --deb822 writes the root's apt sources in the newer format. As root.
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh
. tests/roots/root.sh

tests=no package=no format=one-line
for argument; do
  case $argument in
    --tests) tests=yes ;;
    --package) package=yes ;;
    --deb822) format=deb822 ;;
    *) asked=$argument ;;
  esac
done
: "${asked:?which suite: bookworm or trixie?}"
install_packages mmdebstrap mount git

make_root "$asked" "$format"
git clone --quiet --no-hardlinks . "$root/srv/vankho/main"
if [ -d ../shared ]; then cp -RL ../shared "$root/srv/vankho/shared"; fi
in_root /srv/vankho/main sh generator/build.sh
if [ "$tests" = yes ]; then in_root /srv/vankho/main sh tests/run.sh; fi
if [ "$package" = yes ]; then in_root /srv/vankho/main sh tests/package/root.sh build "$asked"; fi
