#!/usr/bin/env python3
"""Measure Communiqué beside the tools it stands next to, and write docs/performance.md.

    bench.py [--rounds N] [--most N] [FOLDER]      N rounds (5); batches of at most N documents (10,000);
                                                   FOLDER: more PDFs to read in the first table

Everything is a ratio of medians of runs that took turns on the same machine (measure.py); the inputs are made from
Samples (inputs.py).
"""

import argparse
import importlib.metadata
import os
import pathlib
import platform
import shlex
import statistics
import subprocess
import sys
import tempfile

import inputs
from measure import Cost, Memory, peak_memory, run, side_by_side

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = str(HERE.parent / ".build" / "release" / "communique")
REPORT = HERE.parent / "docs" / "performance.md"
MEGABYTE = 1_000_000


class Bench:
    def __init__(self, scratch: pathlib.Path, rounds: int, most: int, folder: pathlib.Path | None):
        self.scratch, self.rounds, self.folder = scratch, rounds, folder
        self.batches = [count for count in (10, 100, 1_000, 10_000) if count <= most]
        self.loop = str(scratch / "poppler_loop")

    def build_loop(self) -> None:
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "poppler-glib"], capture_output=True, text=True, check=True)
        source = str(HERE / "poppler_loop.c")
        subprocess.run(["cc", "-O2", "-o", self.loop, source, *flags.stdout.split()], check=True)

    # MARK: The tables

    def reading(self) -> str:
        """Text and records of many PDFs, against whatever else reads them."""
        made = sorted(inputs.folder_of(100, self.scratch / "reading").iterdir())
        tables = [self.reading_table("100 PDFs made from the samples", made)]
        if self.folder:
            tables.append(self.reading_table(f"the PDFs of `{self.folder.name}`", sorted(self.folder.rglob("*.pdf"))))
        return "## Reading PDFs\n\n" + "\n\n".join(tables)

    def reading_table(self, title: str, files: list[pathlib.Path]) -> str:
        paths = [str(path) for path in files]
        script = [sys.executable, str(HERE / "scripted.py")]
        costs = side_by_side(
            {
                "bare poppler-glib loop: text, layout, attributes": [self.loop, *paths],
                "**communique**, text alone": [PROGRAM, "extract", "--format", "text", *paths],
                "**communique**, record, checks and summary": [PROGRAM, "extract", "--format", "jsonl", *paths],
                "`pdftotext`, one process a file": each("pdftotext {} -", paths),
                "`mutool draw -F txt`, one process a file": each("mutool draw -q -F txt {}", paths),
                "PyMuPDF, text": [sys.executable, str(HERE / "readers.py"), "pymupdf", *paths],
                "pypdfium2, text": [sys.executable, str(HERE / "readers.py"), "pypdfium2", *paths],
                "pdfplumber, text": [sys.executable, str(HERE / "readers.py"), "pdfplumber", *paths],
                "script: pdftotext, dateparser, spaCy, expressions": [*script, "--reader", "pdftotext", *paths],
                "script: pdfplumber, dateparser, spaCy, expressions": [*script, *paths],
            },
            self.rounds,
        )
        stages = subprocess.run([PROGRAM, "extract", "--format", "jsonl", "--timings", *paths], capture_output=True, text=True).stderr
        return f"{title} ({len(paths)} files); the loop is 1.\n\n{ratio_table(costs)}\n\nWhere the time went, by stage:\n\n```\n{stages}```"

    def text(self) -> str:
        """The parser alone on text, and whether it stays linear."""
        one, ten = inputs.text_of(MEGABYTE), inputs.text_of(10 * MEGABYTE)
        small = inputs.text_of(1)
        parse = [PROGRAM, "parse", "--reference-date", "2026-06-16", "--department", "64"]
        normaliser = [sys.executable, str(HERE / "normalisers.py")]
        feeds = {"cat": ten, "1 MB": one, "10 MB": ten, "dateparser": small, "text2num": one}
        costs = side_by_side(
            {
                "cat": ["cat"],
                "1 MB": parse,
                "10 MB": parse,
                "dateparser": [*normaliser, "dateparser"],
                "text2num": [*normaliser, "text2num"],
            },
            self.rounds,
            feeds,
        )
        names = {
            "cat": "`cat`, a plain read",
            "1 MB": "**communique parse**, 1 MB",
            "10 MB": "**communique parse**, 10 MB",
            "dateparser": f"dateparser `search_dates` ({len(small) // 1000} kB)",
            "text2num": "text2num `alpha2digit`, 1 MB",
        }
        rows = [[names[name], f"{len(feeds[name]) / MEGABYTE / cost.cpu:.2f}", f"{cost.cpu:.2f}"] for name, cost in costs.items()]
        return (
            "## Parsing text\n\nWhole process: start, tokens, all dimensions, resolution, checks, record written.\n\n"
            + table(["", "MB/s of CPU", "CPU, s"], rows)
            + "\n\nThe parser by dimension, each with its resolution, 1 MB:\n\n"
            + self.dimensions(parse, one)
        )

    def dimensions(self, parse: list[str], text: bytes) -> str:
        """What each dimension of the parser takes, by the program's own clock; the medians of the rounds."""
        spent: dict[str, list[float]] = {}
        for _ in range(self.rounds):
            said = subprocess.run([*parse, "--timings"], input=text, capture_output=True, check=True).stderr.decode()
            for line in said.splitlines():
                name, milliseconds = line[:16].rstrip(), line[16:].split()[0]
                if name == "parsing" or name.startswith(" "):
                    spent.setdefault(name.strip(), []).append(float(milliseconds) / 1000)
        medians = {name: statistics.median(times) for name, times in spent.items()}
        rows = [[name, f"{len(text) / MEGABYTE / seconds:.1f}", f"{1000 * seconds:.0f}"] for name, seconds in medians.items()]
        return table(["", "MB/s", "ms"], rows)

    def one_file(self) -> str:
        """Start-up, and the price of one small file."""
        sample = str(inputs.SAMPLES[0])
        costs = side_by_side(
            {
                "C program, the same poppler-glib calls": [self.loop, sample],
                "`pdftotext`": ["pdftotext", sample, "-"],
                "**communique extract**": [PROGRAM, "extract", "--format", "jsonl", sample],
                "**communique --version**": [PROGRAM, "--version"],
            },
            self.rounds * 5,
        )
        return f"## One small file\n\n`{pathlib.Path(sample).name}`; the C program is 1.\n\n" + ratio_table(costs)

    def long_documents(self) -> str:
        """Does the time grow as the pages do?"""
        rows = []
        for pages in (1, 10, 100, 1_000):
            document = str(inputs.document_of(pages, self.scratch / f"pages-{pages}.pdf"))
            ours = [PROGRAM, "extract", "--format", "jsonl", "--max-pages", "2000", document]
            costs = side_by_side({"loop": [self.loop, document], "ours": ours}, min(self.rounds, 3))
            cpu = costs["ours"].cpu
            rows.append([f"{pages:,}", f"{cpu / costs['loop'].cpu:.2f}", f"{1000 * cpu / pages:.2f}", megabytes(peak_memory(ours))])
        return "## One long document\n\n" + table(["pages", "CPU against the loop", "CPU a page, ms", "peak memory, MB"], rows)

    def batch(self) -> str:
        """Rate and memory of the batch as it grows, and of a second run."""
        rows = []
        for count in self.batches:
            folder = inputs.folder_of(count, self.scratch / f"batch-{count}")
            shell = run(each("pdftotext {} -", sorted(map(str, folder.iterdir())), self.scratch))
            for workers in (1, 2):
                output = str(self.scratch / f"output-{count}-{workers}")
                command = [PROGRAM, "batch", str(folder), "--output", output, "--workers", str(workers), "--quiet"]
                memory = Memory()
                first, second = run(command, memory=memory), run(command)
                speed = [f"{count / first.wall:,.0f}", f"{first.wall / shell.wall:.2f}", f"{second.wall / first.wall:.1%}"]
                sizes = [megabytes(size) for size in (memory.tree, memory.parent, memory.child)]
                rows.append([f"{count:,}", str(workers), *speed, *sizes])
        speed_header = ["PDFs/s", "wall against a loop of `pdftotext`", "second run, nothing changed"]
        header = ["PDFs", "workers", *speed_header, "all processes, MB", "parent, MB", "largest worker, MB"]
        return "## The batch\n\nPeak resident memory; shared pages count once a process.\n\n" + table(header, rows)

    def report(self) -> str:
        self.build_loop()
        sections = [self.reading(), self.text(), self.one_file(), self.long_documents(), self.batch()]
        return "\n\n".join([INTRODUCTION, *sections, machine()]) + "\n"


INTRODUCTION = """# Performance

Written by `make bench`. Ratios of medians, measured side by side in one run: on another machine the seconds differ, the
ratios hardly. The inputs are made from `Samples` by `Benchmarks/inputs.py`; what each command does is in `Benchmarks/bench.py`."""


def each(template: str, paths: list[str], scratch: pathlib.Path | None = None) -> list[str]:
    """A shell loop that runs a command once a file."""
    command = template.format('"$f"')
    if scratch:
        listing = scratch / "listing"
        listing.write_text("".join(f"{path}\n" for path in paths))
        return ["sh", "-c", f"while read -r f; do {command}; done <{shlex.quote(str(listing))}"]
    return ["sh", "-c", f"for f; do {command}; done", "sh", *paths]


def ratio_table(costs: dict[str, Cost]) -> str:
    base = next(iter(costs.values()))
    rows = [[name, f"{cost.cpu / base.cpu:.2f}", f"{cost.wall / base.wall:.2f}", f"{1000 * cost.wall:.0f}"] for name, cost in costs.items()]
    return table(["", "CPU", "wall", "wall, ms"], rows)


def megabytes(size: float) -> str:
    return f"{size / MEGABYTE:.0f}"


def table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def machine() -> str:
    packages = ["dateparser", "pdfplumber", "pymupdf", "pypdfium2", "spacy", "text2num"]
    versions = [f"{name} {importlib.metadata.version(name)}" for name in packages]
    facts = [
        f"{os.cpu_count()} × {processor()}, {platform.system()} {platform.release()}",
        output("swift", "--version"),
        f"poppler-glib {output('pkg-config', '--modversion', 'poppler-glib')}, {output('mutool', '-v')}",
        f"Python {platform.python_version()}: {', '.join(versions)}",
    ]
    return "## Machine and versions\n\n" + "\n".join(f"- {fact}" for fact in facts)


def processor() -> str:
    lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.split(": ")[1] for line in lines if line.startswith("model name")), platform.machine())


def output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    return (done.stdout or done.stderr).strip().splitlines()[0]


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--most", type=int, default=10_000)
    arguments.add_argument("folder", nargs="?", type=pathlib.Path)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        report = Bench(pathlib.Path(scratch), options.rounds, options.most, options.folder).report()
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()
