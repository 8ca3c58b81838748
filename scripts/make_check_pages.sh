#!/bin/sh
# Writes docs/checks/CODE.md: the page of every check, as `communique checks CODE` prints it.
set -eu
cd "$(dirname "$0")/.."
program=${COMMUNIQUE:-.build/debug/communique}
mkdir -p docs/checks
rm -f docs/checks/*.md
for code in $("$program" checks --lang en | sed -n 's/^\([a-z][a-z-]*\)  *\(error\|warning\|note\) .*/\1/p'); do
  "$program" checks "$code" --lang en > "docs/checks/$code.md"
done
