# shellcheck shell=sh disable=SC2034,SC2046,SC2086 # lists of packages are read elsewhere and split into words here
# Installs the Debian packages that are missing. Read with `.` by the scripts that build and test vankho; apt is
# called only where something is missing, so that a machine which has everything needs no network.

# What compiling vankho takes. cmark-gfm before 0.29.0.gfm.13 has open CVEs, and the build refuses it.
packages_to_build='g++ cmake ninja-build pkg-config git
  libcmark-gfm-dev>=0.29.0.gfm.13 libcmark-gfm-extensions-dev>=0.29.0.gfm.13
  libgit2-dev libfyaml-dev libicu-dev libarchive-dev libssl-dev libfmt-dev libcli11-dev nlohmann-json3-dev
  libharfbuzz-dev libdeflate-dev libbrotli-dev libzstd-dev libpng-dev libsodium-dev zlib1g-dev
  libzim-dev libcpp-httplib-dev fonts-liberation2'

# What Debian 12 has too old: it may take these packages from Debian 13, and nothing else.
packages_from_trixie='libcmark-gfm*'

# install_packages PACKAGE…, each as NAME or NAME>=VERSION. Ends the script where that cannot be done.
install_packages() {
  command -v dpkg-query >/dev/null || return 0 # not Debian: CMake says what is missing
  missing=$(missing_of "$@")
  [ -n "$missing" ] || return 0
  [ "$(id -u)" = 0 ] || ask_administrator_for $missing
  echo "Cài các gói còn thiếu (installing):" $(names_of $missing)
  apt_get update
  if [ -n "$(too_old_of $missing)" ]; then borrow_from_trixie; fi
  apt_get install -y --no-install-recommends $(names_of $missing)
}

ask_administrator_for() {
  cat >&2 <<END
Máy còn thiếu các gói sau; nhờ người quản trị cài, hoặc chạy lại lệnh này với quyền root.
These packages are missing; ask the administrator for them, or run this again as root:
  $*
END
  exit 1
}

missing_of() {
  for package; do
    known=$(dpkg-query -W -f '${db:Status-Status} ${Version}' "${package%%>=*}" 2>/dev/null || true)
    satisfies "$package" "$known" || echo "$package"
  done
}

# Those that apt would install in a version older than asked for.
too_old_of() {
  for package; do
    candidate=$(apt-cache policy "${package%%>=*}" | sed -n 's/^ *Candidate: //p')
    satisfies "$package" "installed $candidate" || echo "$package"
  done
}

# satisfies NAME>=VERSION 'installed VERSION'
satisfies() {
  case $2 in 'installed '*) ;; *) return 1 ;; esac
  case $1 in *'>='*) dpkg --compare-versions "${2#installed }" ge "${1#*>=}" ;; esac
}

names_of() {
  for package; do echo "${package%%>=*}"; done
}

apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

# Gives apt on Debian 12 a source for Debian 13, where all is pinned below what is installed but packages_from_trixie.
borrow_from_trixie() {
  [ "$(codename)" = bookworm ] || return 0 # elsewhere CMake says what is too old
  [ -e /usr/share/keyrings/debian-archive-trixie-stable.gpg ] || apt_get install -y debian-archive-keyring
  write_source_for_trixie
  cat >/etc/apt/preferences.d/vankho-trixie <<END
Package: *
Pin: release n=trixie
Pin-Priority: 1

Package: $packages_from_trixie
Pin: release n=trixie
Pin-Priority: 990
END
  echo "Thêm nguồn Debian 13, chỉ để lấy (source added, for these alone): $packages_from_trixie"
  apt_get update
}

codename() {
  sed -n 's/^VERSION_CODENAME=//p' /etc/os-release
}

# The machine's own entry for Debian's main archive, with the other suite. apt names the entry as FILE:N, N being
# the number of a line in a .list file and of a paragraph in a .sources file.
write_source_for_trixie() {
  # shellcheck disable=SC2016 # apt expands these
  entry=$(apt-get indextargets --format '$(SOURCESENTRY)' 'Created-By: Packages' 'Origin: Debian' \
    "Codename: $(codename)" 'Component: main' | head -n 1)
  file=${entry%:*} number=${entry##*:}
  case $file in
    *.list) line_for_trixie >/etc/apt/sources.list.d/vankho-trixie.list ;;
    *.sources) paragraph_for_trixie >/etc/apt/sources.list.d/vankho-trixie.sources ;;
    *)
      echo 'Cấu hình apt không có kho chính của Debian (apt has no entry for the main archive of Debian).' >&2
      exit 1
      ;;
  esac
}

line_for_trixie() {
  sed -n -E "${number}s/[[:space:]](bookworm|oldstable|stable)[[:space:]]/ trixie /p" "$file"
}

paragraph_for_trixie() {
  grep -v '^#' "$file" | awk -v RS= -v number="$number" 'NR == number' | awk '
    /^[^[:space:]]/ { field = tolower($1) }
    field == "types:" { $0 = "Types: deb" }
    field == "suites:" { if (/^[[:space:]]/) next; $0 = "Suites: trixie" }
    { print }'
}
