#!/usr/bin/env python3
"""Run the commands of README.md and put what they print under them.

    scripts/update_readme.py [PROGRAM]      .build/release/communique by default
"""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = ROOT / (sys.argv[1] if len(sys.argv) > 1 else ".build/release/communique")
BLOCK = re.compile(r"(?<=```console\n)\$ (.*communique .*)\n(?:.*\n)*?(?=```$)", re.MULTILINE)


def run(block: re.Match) -> str:
    settings = os.environ | {"PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "LANG": "fr_FR.UTF-8"}
    done = subprocess.run(["sh", "-c", block[1]], cwd=ROOT, env=settings, text=True, capture_output=True)
    return f"$ {block[1]}\n{done.stdout}{done.stderr}"


readme = ROOT / "README.md"
readme.write_text(BLOCK.sub(run, readme.read_text(encoding="utf-8")), encoding="utf-8")
