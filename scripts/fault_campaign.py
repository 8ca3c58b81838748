#!/usr/bin/env python3
"""The long fault campaign: hurts a batch in every way that a night can, and compares what is left with an undisturbed run.

    scripts/fault_campaign.py [PROGRAM] [--kills N] [--only NAME] [--documents N]

Prints one line a trial and ends with status 1 if any fails. Trials that need root or strace say so and are passed over.
"""
import argparse
import hashlib
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOWNS = ["Gennevilliers", "Nanterre", "Rouen", "Brest", "Nantes", "Albi"]


class Skipped(Exception):
    """The machine lacks what the trial needs."""


class Campaign:
    def __init__(self, program, kills, documents):
        self.program = program
        self.kills = kills
        self.documents = documents
        self.random = random.Random(1)

    def run(self, only):
        trials = [name for name in dir(self) if name.startswith("trial_") and (only is None or only in name)]
        return all([self.report(name) for name in trials])

    def report(self, name):
        self.work = Path(tempfile.mkdtemp(prefix="faults."))
        self.inputs = self.work / "in"
        begin = time.monotonic()
        try:
            outcome = getattr(self, name)() or "passed"
        except Skipped as reason:
            outcome = f"passed over: {reason}"
        except AssertionError as reason:
            outcome = f"FAILED: {reason}"
        finally:
            shutil.rmtree(self.work, ignore_errors=True)
        print(f"{name.removeprefix('trial_'):24} {time.monotonic() - begin:7.1f} s  {outcome}", flush=True)
        return not outcome.startswith("FAILED")

    # Trials

    def trial_kill_program(self):
        self.kill_again_and_again(os.kill)

    def trial_kill_group(self):
        self.kill_again_and_again(os.killpg)

    def kill_again_and_again(self, kill):
        clean = self.clean_run(self.documents)
        done = 0
        while done < self.kills:
            output = self.work / "out"
            while done < self.kills:
                batch = self.start(output)
                try:
                    batch.wait(self.random.uniform(0.02, max(0.1, self.clean_time * 0.35)))
                    break
                except subprocess.TimeoutExpired:
                    kill(batch.pid, signal.SIGKILL)
                    batch.wait()
                    done += 1
                    whole_lines(output / "records.jsonl")
            self.finish(output)
            same(output, clean)
            shutil.rmtree(output)

    def trial_kill_workers(self):
        clean = self.clean_run(self.documents)
        done = 0
        while done < self.kills:
            output = self.work / "out"
            batch = self.start(output)
            while batch.poll() is None:
                time.sleep(self.random.uniform(0.005, 0.1))
                for worker in children(batch.pid)[: done < self.kills]:
                    os.kill(worker, signal.SIGKILL)
                    done += 1
            assert batch.returncode == 0, f"status {batch.returncode}"
            same(output, clean)
            shutil.rmtree(output)

    def trial_signals(self):
        for number in [signal.SIGTERM, signal.SIGINT] * 5:
            self.make_inputs(self.documents * 4)
            output = self.work / "out"
            batch = self.start(output)
            while batch.poll() is None and not visible_files(output):
                time.sleep(0.005)
            time.sleep(self.random.uniform(0, 0.2))
            if batch.poll() is None:
                begin = time.monotonic()
                batch.send_signal(number)
                status = batch.wait(timeout=10)
                assert status in (128 + number, 0), f"status {status} after {time.monotonic() - begin:.1f} s"
            self.finish(output)
            self.complete(output)
            shutil.rmtree(output)

    def trial_file_size_limit(self):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

        self.refused_then_finished(preexec_fn=limit)

    def trial_full_disk(self):
        self.on_a_disk_of_its_own("size=256k", "remount,size=1g")

    def trial_read_only_disk(self):
        self.on_a_disk_of_its_own("ro", "remount,rw")

    def on_a_disk_of_its_own(self, options, mended):
        if os.geteuid() != 0:
            raise Skipped("needs root, to mount a small disk")
        output = self.work / "out"
        output.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", output], check=True)
        try:
            self.refused_then_finished(mend=lambda: subprocess.run(["mount", "-o", mended, output], check=True))
        finally:
            subprocess.run(["umount", output], check=True)

    def refused_then_finished(self, mend=lambda: None, **limits):
        self.make_inputs(self.documents)
        output = self.work / "out"
        refused = subprocess.run(self.command(output), capture_output=True, **limits)
        assert refused.returncode == 5, f"status {refused.returncode}"
        assert refused.stderr.strip(), "no message"
        whole_lines(output / "records.jsonl")
        mend()
        self.finish(output)
        self.complete(output)

    def trial_lock(self):
        self.make_inputs(self.documents)
        output = self.work / "out"
        statuses = sorted(batch.wait() for batch in [self.start(output) for _ in range(5)])
        assert statuses == [0, 75, 75, 75, 75], f"statuses {statuses}"
        self.complete(output)

    def trial_order_of_writes(self):
        if not shutil.which("strace"):
            raise Skipped("needs strace")
        self.make_inputs(30)
        log = self.work / "calls"
        calls = "trace=fsync,fdatasync,rename,renameat,renameat2"
        subprocess.run(["strace", "-f", "-y", "-s", "4096", "-o", log, "-e", calls, *self.command(self.work / "out")], check=True, capture_output=True)
        synced, unsynced_folders = set(), set()
        for line in log.read_text(errors="replace").splitlines():
            if sync := re.search(r"f(?:data)?sync\(\d+<([^>]+)>\)\s+= 0", line):
                synced.add(sync[1])
                unsynced_folders.discard(sync[1])
            if rename := re.search(r'rename\w*\(.*?"([^"]+)".*?"([^"]+)".*\)\s+= 0', line):
                assert rename[1] in synced, f"{rename[1]} got its name before it was synced"
                unsynced_folders.add(os.path.dirname(rename[2]))
        assert not unsynced_folders, f"folders never synced: {unsynced_folders}"

    def trial_memory_and_second_run(self):
        peaks = {}
        for count in (500, 10_000):
            shutil.rmtree(self.inputs, ignore_errors=True)
            self.make_inputs(count)
            output = self.work / f"out{count}"
            begin = time.monotonic()
            peaks[count] = self.peak_memory(output)
            first = time.monotonic() - begin
        begin = time.monotonic()
        self.finish(output)
        second = time.monotonic() - begin
        memory = peaks[10_000] / peaks[500]
        assert memory <= 1.5, f"10,000 documents take {memory:.2f} times the memory of 500"
        assert second <= 0.05 * first, f"the second run takes {second / first:.1%} of the first"
        return f"passed: memory {memory:.2f} ({peaks[10_000] >> 20} MiB), second run {second / first:.1%} of {first:.1f} s"

    # Batches

    def command(self, output):
        return [self.program, "batch", str(self.inputs), "--output", str(output), "--quiet"]

    def start(self, output):
        return subprocess.Popen(self.command(output), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def finish(self, output):
        run = subprocess.run(self.command(output), capture_output=True)
        assert run.returncode == 0, f"status {run.returncode}: {run.stderr[-300:]}"

    def clean_run(self, count):
        self.make_inputs(count)
        begin = time.monotonic()
        self.finish(self.work / "clean")
        self.clean_time = time.monotonic() - begin
        return self.work / "clean"

    def complete(self, output):
        names = [json.loads(line)["document"]["file"] for line in whole_lines(output / "records.jsonl")]
        assert names == sorted(path.name for path in self.inputs.iterdir()), "records do not match the inputs"

    def peak_memory(self, output):
        """The most that the program and its workers hold at once, pages that they share counted in parts (PSS)."""
        batch, peak = self.start(output), 0
        while batch.poll() is None:
            peak = max(peak, sum(proportional_size(pid) for pid in [batch.pid, *children(batch.pid)]))
            time.sleep(0.05)
        assert batch.returncode == 0, f"status {batch.returncode}"
        return peak

    def make_inputs(self, count):
        self.inputs.mkdir(exist_ok=True)
        for number in range(count):
            path = self.inputs / f"{number:06d}.pdf"
            if not path.exists():
                path.write_bytes(small_pdf(number))


def small_pdf(number):
    """A release of one page; Poppler mends the missing table of objects."""
    choose = random.Random(number)
    lines = [f"Communique de presse n {number}"] + [
        f"Le {choose.randint(1, 28)}/{choose.randint(1, 12):02}/2024, {choose.randint(2, 99999)} habitants de {choose.choice(TOWNS)} "
        f"ont recu {choose.randint(1, 99)},{choose.randint(1, 9)} % des aides."
        for _ in range(choose.randint(3, 25))
    ]
    content = "BT /F 11 Tf 60 780 Td 15 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    return f"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length {len(content)}>>stream
{content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
trailer<</Root 1 0 R>>
%%EOF
""".encode()


def visible_files(folder):
    return [path for path in folder.rglob("*") if path.is_file() and ".communique" not in path.parts] if folder.is_dir() else []


def whole_lines(path):
    """The lines of a file that need not be there; each must be whole."""
    if not path.exists():
        return []
    text = path.read_text()
    assert text == "" or text.endswith("\n"), f"{path.name} is torn"
    for line in text.splitlines():
        json.loads(line)
    return text.splitlines()


def same(output, clean):
    digests = [
        {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in visible_files(folder)}
        for folder in (output, clean)
    ]
    different = {name for name in digests[0].keys() | digests[1].keys() if digests[0].get(name) != digests[1].get(name)}
    assert not different, f"not as in a clean run: {sorted(different)[:5]}"


def children(pid):
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def proportional_size(pid):
    try:
        return int(re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)[1]) << 10
    except (OSError, TypeError):
        return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", default=".build/release/communique")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--only")
    options = parser.parse_args()
    campaign = Campaign(os.path.abspath(options.program), options.kills, options.documents)
    sys.exit(0 if campaign.run(options.only) else 1)


main()
