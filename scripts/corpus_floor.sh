#!/usr/bin/env bash
# Fails when the records of an annotated corpus fall below the figures of Tests/corpus-floor.txt.
#
# The corpus is not part of the project: without one beside it (or in $COMMUNIQUE_CORPUS) this says so and succeeds.
set -euo pipefail
cd "$(dirname "$0")/.."
home="${COMMUNIQUE_CORPUS:-../shared}"

if [ ! -f "$home/eval/score.py" ]; then
  echo "corpus floor: skipped, no annotated corpus in $home"
  exit 0
fi
empty=$(find "$home/corpus" -name '*.pdf' -size 0 | wc -l)
if [ "$empty" -gt 0 ]; then
  echo "corpus floor: skipped, $empty PDFs in $home/corpus are empty files; restore them, or name a whole corpus in COMMUNIQUE_CORPUS"
  exit 0
fi
needs=()
while read -r floor; do
  case "$floor" in '' | '#'*) ;; *) needs+=(--need "$floor") ;; esac
done <Tests/corpus-floor.txt
python3 "$home/eval/score.py" "$home/corpus" --run "$PWD/.build/release/communique extract --format jsonl" "${needs[@]}"
echo "corpus floor: held"
