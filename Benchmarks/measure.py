"""Runs commands side by side and says what they cost: wall time, processor time, memory."""

import dataclasses
import os
import pathlib
import statistics
import subprocess
import tempfile
import threading
import time


@dataclasses.dataclass
class Cost:
    wall: float  # seconds
    cpu: float  # seconds of user and system time, of the command and what it started


@dataclasses.dataclass
class Memory:
    tree: int = 0  # peak of the resident memory of all processes together, bytes
    parent: int = 0  # peak of the command's own process
    child: int = 0  # peak of its largest child


def run(command: list[str], stdin: bytes | None = None, memory: Memory | None = None) -> Cost:
    """Runs a command to its end; fills `memory` where it is given."""
    source = subprocess.PIPE if stdin is not None else subprocess.DEVNULL
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    watch = MemoryWatch(process.pid, memory) if memory else None
    if stdin is not None:
        process.stdin.write(stdin)
        process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    if watch:
        watch.finish()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"bench: {' '.join(map(str, command))[:200]} ended with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def peak_memory(command: list[str]) -> int:
    """The peak of one process, bytes, by GNU time: a child started from Python would count Python's own memory."""
    with tempfile.NamedTemporaryFile("r") as said:
        subprocess.run(["/usr/bin/time", "-f", "%M", "-o", said.name, *command], check=True, stdout=subprocess.DEVNULL)
        return int(said.read()) * 1024


def side_by_side(commands: dict[str, list[str]], rounds: int, stdin: dict[str, bytes] | None = None) -> dict[str, Cost]:
    """The median of each command's costs over `rounds`; the commands take turns, so that all meet the same machine."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            costs[name].append(run(command, (stdin or {}).get(name)))
    return {name: median(measured) for name, measured in costs.items()}


def median(costs: list[Cost]) -> Cost:
    return Cost(*(statistics.median(getattr(cost, field.name) for cost in costs) for field in dataclasses.fields(Cost)))


class MemoryWatch:
    """Samples /proc every 20 ms for the resident memory of a process and its descendants."""

    def __init__(self, root: int, memory: Memory):
        self.root, self.memory, self.over = root, memory, threading.Event()
        self.thread = threading.Thread(target=self.sample)
        self.thread.start()

    def sample(self) -> None:
        while not self.over.wait(0.02):
            resident = {pid: resident_memory(pid) for pid in family(self.root)}
            seen = self.memory
            seen.tree = max(seen.tree, sum(resident.values()))
            seen.parent = max(seen.parent, resident.pop(self.root))
            seen.child = max([seen.child, *resident.values()])

    def finish(self) -> None:
        self.over.set()
        self.thread.join()


def family(root: int) -> list[int]:
    members = [root]
    for pid in members:
        try:
            for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
                members += map(int, (task / "children").read_text().split())
        except OSError:
            continue
    return members


def resident_memory(pid: int) -> int:
    try:
        return int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0
