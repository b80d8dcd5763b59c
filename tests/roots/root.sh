# shellcheck shell=sh
# A fresh Debian in a folder, as `$root`, which goes when the script ends. Read with `.` from the project's folder,
# behind generator/install.sh. Only root can make one.

# make_root SUITE [FORMAT]: FORMAT deb822 writes its apt sources the newer way.
make_root() {
  suite=$1
  root=$(mktemp -d "${TMPDIR:-/tmp}/vankho-$suite.XXXXXX")
  trap remove_root EXIT
  trap 'exit 1' INT TERM
  sources "${2:-one-line}" | mmdebstrap --quiet --variant=apt "$suite" "$root" -
  mount --bind "$root" "$root" # whoever makes a root in it looks for what is mounted at /
  mount -t proc proc "$root/proc"
  mkdir -p "$root/dev/pts"
  mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
  # Certificate authorities of this machine's own, which npm may need to reach its registry.
  if [ -d /usr/local/share/ca-certificates ]; then
    mkdir -p "$root/usr/local/share/ca-certificates"
    cp -R /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates"
  fi
}

remove_root() {
  for mounted in dev/pts proc .; do
    if mountpoint -q "$root/$mounted"; then umount "$root/$mounted"; fi
  done
  rm -rf "$root"
}

# Where this machine itself installs from.
sources() {
  # shellcheck disable=SC2016 # apt expands these
  archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' \
    "Codename: $(codename)" 'Component: main' | head -n 1)
  if [ "$1" = deb822 ]; then
    printf '%s\n' 'Types: deb' "URIs: $archive" "Suites: $suite" 'Components: main' \
      'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'
  else
    echo "deb $archive $suite main"
  fi
}

# in_root FOLDER COMMAND…: with nothing of this shell's environment but the way out.
in_root() {
  folder=$1
  shift
  echo "── $suite: $*"
  started=$(date +%s)
  chroot "$root" env -i --chdir="$folder" HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} "$@"
  echo "── $suite: $* took $(($(date +%s) - started)) s"
}
