#!/usr/bin/env bash
# Every test, in order: unit and command-line tests, style, instruction counts, corpus floor. Stops at the first that fails.
set -euo pipefail
cd "$(dirname "$0")/.."
# The Python packages that setup installed: the tests that run Python find them first.
export PATH="$PWD/.build/python/bin:$PATH"
log=.build/swift-test.log

mkdir -p .build
swift build --build-tests
swift test --skip-build 2>&1 </dev/null | tee "$log"
make --no-print-directory lint
make --no-print-directory release
Benchmarks/instruction_counts.py
scripts/corpus_floor.sh

# The Swift Testing runner's own last line; XCTest's «Executed 0 tests» stands before it and is not the result.
grep -a 'Test run with .* passed' "$log" | tail -n 1
echo "All tests passed."
