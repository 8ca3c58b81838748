#!/usr/bin/env python3
"""Count the instructions of three fixed runs and compare them with Benchmarks/instructions.json.

    Benchmarks/instruction_counts.py             fails when a run takes over 5 % more than the file says
    Benchmarks/instruction_counts.py --update    writes the file

Instructions, unlike seconds, are the same on a busy machine. They still depend on the compiler and on the C libraries,
so the file names the ones it was made with, and elsewhere the counts are shown but not judged.
"""

import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys

import inputs

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEPT = ROOT / "Benchmarks" / "instructions.json"
PROGRAM = ROOT / ".build" / "release" / "communique"
ALLOWED_GROWTH = 0.05

RUNS = {
    "start-up": ["--version"],
    "extract": ["extract", "Samples/visite-ministre-pyrenees-atlantiques.pdf", "--format", "jsonl"],
    "parse": ["parse", "--reference-date", "2026-06-16", "--department", "64"],
}


def first_line(*command: str) -> str:
    result = subprocess.run(command, capture_output=True, text=True)
    return (result.stdout or result.stderr).strip().splitlines()[0]


def environment() -> dict[str, str]:
    return {
        "machine": platform.machine(),
        "libc": " ".join(platform.libc_ver()),
        "poppler": first_line("pkg-config", "--modversion", "poppler-glib"),
        "swift": first_line("swift", "--version"),
        "valgrind": first_line("valgrind", "--version"),
    }


def count(arguments: list[str]) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(PROGRAM), *arguments]
    settings = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1", "LANG": "C.UTF-8", "TZ": "UTC"}
    done = subprocess.run(command, cwd=ROOT, env=settings, input=inputs.text_of(100_000), capture_output=True)
    if done.returncode != 0:
        sys.exit(f"instruction counts: {' '.join(arguments)} ended with {done.returncode}: {done.stderr.decode()[-300:]}")
    return int(re.search(rb"Collected : (\d+)", done.stderr)[1])


def main() -> int:
    if not shutil.which("valgrind"):
        print("instruction counts: skipped, valgrind is not installed (scripts/setup.sh test)")
        return 0
    here, counts = environment(), {name: count(arguments) for name, arguments in RUNS.items()}
    if "--update" in sys.argv:
        KEPT.write_text(json.dumps({"environment": here, "instructions": counts}, indent=2) + "\n")
    kept = json.loads(KEPT.read_text())
    comparable = kept["environment"] == here
    failed = False
    for name, now in counts.items():
        before = kept["instructions"][name]
        grown = now / before - 1
        print(f"instruction counts: {name:10} {now:>14,}  {grown:+7.1%} of {before:,}")
        failed |= grown > ALLOWED_GROWTH
    if not comparable:
        print(f"instruction counts: not judged, the file was made with {kept['environment']}, this is {here}")
        return 0
    if failed:
        print("instruction counts: over 5 % more. Where that is wanted: Benchmarks/instruction_counts.py --update")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
