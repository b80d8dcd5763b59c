#!/bin/sh
# Whether a fresh Debian builds this repository's HEAD: sh tests/roots/check.sh [--tests] [--deb822] bookworm|trixie
# --tests runs tests/run.sh there too; --deb822 writes the root's apt sources in the newer format. As root.
set -eu
cd "$(dirname "$0")/../.."
. generator/install.sh

tests=no format=one-line
for argument; do
  case $argument in
    --tests) tests=yes ;;
    --deb822) format=deb822 ;;
    *) suite=$argument ;;
  esac
done
: "${suite:?which suite: bookworm or trixie?}"
install_packages mmdebstrap git

root=$(mktemp -d "${TMPDIR:-/tmp}/vankho-$suite.XXXXXX")
clean_up() {
  if mountpoint -q "$root/proc"; then umount "$root/proc"; fi
  rm -rf "$root"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# The archive that this machine itself installs from.
# shellcheck disable=SC2016 # apt expands these
archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' \
  "Codename: $(codename)" 'Component: main' | head -n 1)
if [ "$format" = deb822 ]; then
  source="Types: deb
URIs: $archive
Suites: $suite
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg"
else
  source="deb $archive $suite main"
fi
echo "$source" | mmdebstrap --quiet --variant=apt "$suite" "$root" -
mount -t proc proc "$root/proc"

# Certificate authorities of this machine's own, which npm may need to reach its registry.
if [ -d /usr/local/share/ca-certificates ]; then
  mkdir -p "$root/usr/local/share/ca-certificates"
  cp -R /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates"
fi

git clone --quiet --no-hardlinks . "$root/srv/vankho/main"
if [ -d ../shared ]; then cp -R ../shared "$root/srv/vankho/shared"; fi

# With nothing of this shell's environment but the way out.
in_root() {
  echo "── $suite: $*"
  started=$(date +%s)
  chroot "$root" env -i --chdir=/srv/vankho/main HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} "$@"
  echo "── $suite: $* took $(($(date +%s) - started)) s"
}
in_root sh generator/build.sh
if [ "$tests" = yes ]; then in_root sh tests/run.sh; fi
