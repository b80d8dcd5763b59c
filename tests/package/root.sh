#!/bin/sh
# Whether the package is installed, used and removed cleanly in a fresh Debian: root.sh BUILD bookworm|trixie
# The package must have been built on that Debian: cpack finds the libraries of the machine it runs on. As root.
set -eu
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
. generator/install.sh
. tests/roots/root.sh
install_packages mmdebstrap mount git file dpkg-dev lintian

make_root "$2"
cpack --config "$build/CPackConfig.cmake" -B "$root/srv/package" >/dev/null
# The project has no address for mail, and its changes are git's to tell.
lintian --allow-root --fail-on error,warning --suppress-tags bogus-mail-host,no-changelog "$root"/srv/package/*.deb
git clone --quiet --no-hardlinks --bare . "$root/srv/van-ban.git"

traces() { (cd "$root" && find . -xdev -path '*vankho*' -not -path './srv/*' -not -path './proc/*' | sort); }
before=$(traces)
in_root / apt-get -qq update
in_root / sh -c 'apt-get -qq -y --no-install-recommends install /srv/package/*.deb >/dev/null'
# What vankho remembers for its user is the user's, and stays.
as_user() { in_root / env XDG_CACHE_HOME=/srv/cache XDG_STATE_HOME=/srv/state vankho "$@"; }
as_user build --repo /srv/van-ban.git --out /srv/trang
in_root / test -s /srv/trang/index.html
as_user pack --repo /srv/van-ban.git --to /srv/trang.zim
in_root / test -s /srv/trang.zim
as_user hook install --repo /srv/van-ban.git
in_root / apt-get -qq -y purge vankho
left=$(traces)
[ "$left" = "$before" ] || { echo "left behind: $left" && exit 1; }
echo "$suite: installed, used and removed"
