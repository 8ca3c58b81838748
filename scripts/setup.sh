#!/usr/bin/env bash
# Installs what the project needs on Debian 12 (or a system of its family) that has a Swift toolchain.
#
#   scripts/setup.sh [build | test | bench]     build by default; test adds to build, bench adds to test
#
# What is there already is left alone: a second run does nothing. Python packages go into .build/python, not the system.
set -euo pipefail
cd "$(dirname "$0")/.."

for_build="make libpoppler-glib-dev libsqlite3-dev zlib1g-dev nettle-dev pkg-config poppler-data fontconfig fonts-liberation fonts-dejavu-core"
for_test="hunspell-fr-comprehensive unicode-cldr-core python3 python3-venv python3-pip poppler-utils valgrind tesseract-ocr tesseract-ocr-fra"
for_bench="gcc mupdf-tools time"

say() { printf 'setup: %s\n' "$*" >&2; }

main() {
  case "${1:-build}" in
    build) require_swift; packages $for_build ;;
    test) require_swift; packages $for_build $for_test; python_packages test ;;
    bench) require_swift; packages $for_build $for_test $for_bench; python_packages test; python_packages bench ;;
    *) say "unknown set «$1»: build, test or bench"; exit 2 ;;
  esac
}

require_swift() {
  command -v swift >/dev/null && return
  say "no Swift toolchain on the PATH. Install Swift 6.2 or later from https://www.swift.org/install/linux and run this again."
  exit 1
}

# Debian packages, only those that are missing.
packages() {
  local missing=()
  if ! command -v apt-get >/dev/null; then
    if ! pkg-config --exists poppler-glib sqlite3 zlib nettle 2>/dev/null; then
      say "this is not a Debian system: install the equivalents of $* yourself and run this again."
      exit 1
    fi
    return
  fi
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "installing ${missing[*]}"
  as_root apt-get -o DPkg::Lock::Timeout=400 -qq update
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=400 -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  elif command -v sudo >/dev/null && [ -t 0 ]; then
    sudo "$@"
  else
    say "needs root for: $*"
    say "run it as root (or with sudo), then start again."
    exit 1
  fi
}

# Pinned packages from PyPI; those of the system are used where the version is the same.
python_packages() {
  local wanted="scripts/requirements-$1.txt" done=".build/python/$1.installed"
  cmp -s "$wanted" "$done" && return
  [ -x .build/python/bin/python ] || python3 -m venv --system-site-packages .build/python
  say "installing the Python packages of $wanted"
  .build/python/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" "$done"
}

main "$@"
