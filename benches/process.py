#!/usr/bin/env python3
"""Measures the release program from outside, in a pseudo-terminal of 80x24: `benches/process.py`.

Wants `cargo build --release` first. Uses what is installed of nano and vim (beside which the program
is measured), valgrind (instructions, which do not depend on what else the machine does) and strace
(syncs of the disk). Registers of 1,000 and 200,000 people are made once, under target/bench-data
(the big one takes 2 GB and a minute). Prints a table in Markdown.
"""
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target/release/ccr"
DATA = ROOT / "target/bench-data"
SIZES = ((1_000, 5), (200_000, 20))
DOWN, RUNS, KEYS = b"\x1b[B", 5, 80


class Run:
    """A program in a terminal of its own."""

    def __init__(self, command, home):
        self.begun = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.environ.update(HOME=home, TERM="xterm", LANG="fr_CA.UTF-8")
            for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LC_ALL"):
                os.environ.pop(name, None)
            os.execvp(command[0], command)
        self.out = b""

    def read(self, quiet, most=30.0, until=None):
        """Reads until nothing came for `quiet` seconds (after `until`, a pattern, was seen).
        Returns the time of the last byte and how many there were."""
        end, last, count, seen = time.perf_counter() + most, None, 0, until is None
        while (now := time.perf_counter()) < end:
            wait = min(quiet, end - now) if seen and count else end - now
            if not select.select([self.fd], [], [], wait)[0]:
                break
            try:
                got = os.read(self.fd, 65536)
            except OSError:
                break
            if not got:
                break
            last, count, self.out = time.perf_counter(), count + len(got), self.out + got
            seen = seen or re.search(until, self.out) is not None
        return last or time.perf_counter(), count

    def type(self, keys, quiet=0.03, most=30.0, until=None):
        """Types and waits for the answer: seconds until its last byte, and its bytes."""
        self.out = b""
        typed = time.perf_counter()
        os.write(self.fd, keys)
        last, count = self.read(quiet, most, until)
        return last - typed, count

    def end(self, keys):
        """Types what quits; seconds until the program is gone."""
        typed = time.perf_counter()
        os.write(self.fd, keys)
        while not os.waitpid(self.pid, os.WNOHANG)[0]:
            if time.perf_counter() - typed > 60:
                os.kill(self.pid, signal.SIGKILL)
            try:
                if select.select([self.fd], [], [], 0.0005)[0]:
                    os.read(self.fd, 65536)
            except OSError:
                pass
        ended = time.perf_counter() - typed
        os.close(self.fd)
        return ended

    def status(self, name):
        """A number of /proc/PID/status."""
        text = Path(f"/proc/{self.pid}/status").read_text()
        return int(re.search(rf"^{name}:\s+(\d+)", text, re.M)[1])

    def private_kib(self):
        """Memory that is this process's alone and not its file's."""
        text = Path(f"/proc/{self.pid}/smaps_rollup").read_text()
        return int(re.search(r"^Anonymous:\s+(\d+)", text, re.M)[1])


class Program:
    """A program, how one knows that it is there, how one leaves, how its lists are come to."""

    def __init__(self, name, command, ready, quit_keys, to_list=b"", to_other=b""):
        self.name, self.command, self.ready = name, [str(part) for part in command], ready
        self.quit_keys, self.to_list, self.to_other = quit_keys, to_list, to_other

    def begin(self, home, before=(), quiet=0.15):
        run = Run([*before, *self.command], home)
        first, _ = run.read(quiet, until=self.ready)
        return run, first - run.begun

    def open_list(self, run, quiet=0.15):
        if self.to_list:
            run.type(self.to_list, quiet)

    def instructions(self, home, keys):
        """Instructions up to the first frame, and of a run with so many keys, by valgrind."""
        counts = Path(home, "callgrind")
        before = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}"]
        run, _ = self.begin(home, before, 0.6)
        subprocess.run(["callgrind_control", "-d", str(run.pid)], check=True, capture_output=True)
        if keys:
            self.open_list(run, 0.6)
            for _ in range(keys):
                run.type(DOWN, 0.06)
        run.end(self.quit_keys)
        parts = [path.read_text() for path in (Path(f"{counts}.1"), counts)]
        total = r"^(?:summary|totals): (\d+)"
        first, rest = (int(re.search(total, part, re.M)[1]) for part in parts)
        return first, first + rest

    def measure(self, home):
        found, keys, sent = {}, [], []
        starts, ends, bursts, flood, others = [], [], [], [], []
        for number in range(RUNS):
            run, start = self.begin(home)
            starts.append(start * 1e3)
            self.open_list(run)
            for _ in range(KEYS):
                took, count = run.type(DOWN)
                keys.append(took * 1e3)
                sent.append(count)
            took, count = run.type(DOWN * 500, 0.1)
            bursts.append(took * 1e3)
            flood.append(count)
            if number == 0:
                names = ("voluntary_ctxt_switches", "nonvoluntary_ctxt_switches")
                before = sum(map(run.status, names))
                time.sleep(5)
                found["wake-ups in 5 s"] = sum(map(run.status, names)) - before
                found["private MiB"] = f"{run.private_kib() / 1024:.1f}"
                found["threads"] = run.status("Threads")
            if self.to_other:
                others.append(run.type(self.to_other, 0.15)[0] * 1e3)
            ends.append(run.end(self.quit_keys) * 1e3)
        middle = statistics.median
        found["first frame ms"] = f"{middle(starts):.1f}"
        found["key p50 ms"] = f"{middle(keys):.2f}"
        found["bytes a key"] = f"{statistics.mean(sent):.0f} (most {max(sent)})"
        found["500 keys ms"] = f"{middle(bursts):.1f}"
        found["500 keys bytes"] = f"{middle(flood):.0f}"
        found["exit ms"] = f"{middle(ends):.1f}"
        if others:
            found["resolutions open ms"] = f"{middle(others):.1f}"
        if shutil.which("valgrind"):
            first, all_of_it = self.instructions(home, 0)
            found["first frame, M instr."] = f"{first / 1e6:.1f}"
            found["exit, M instr."] = f"{(all_of_it - first) / 1e6:.1f}"
            some, more = self.instructions(home, 20)[1], self.instructions(home, 100)[1]
            found["key, M instr."] = f"{(more - some) / 80e6:.2f}"
        return found


ROWS = (
    "first frame ms", "first frame, M instr.", "resolutions open ms", "key p50 ms",
    "key, M instr.", "bytes a key", "500 keys ms", "500 keys bytes", "wake-ups in 5 s",
    "private MiB", "threads", "exit ms", "exit, M instr.",
)


def programs(people, years):
    """The program on its register, and the editors on as many lines."""
    register, lines = DATA / f"{people}.ccr", DATA / f"{people}.txt"
    if not register.exists():
        size = ["--membres", people, "--annees", years, "--graine", 1]
        begun = time.perf_counter()
        ccr("demo", *size, "--vers", register)
        mib = register.stat().st_size / 2**20
        print(f"{register.name}: {mib:.0f} MiB in {time.perf_counter() - begun:.0f} s\n")
    lines.write_text("".join(f"Essai{n}, Marie  450 555-{n % 10_000:04}\n" for n in range(people)))
    yield Program("ccr", [PROGRAM, "--registre", register], rb"aide", b"q", b"2", b"4")
    if shutil.which("nano"):
        yield Program("nano", ["nano", "-I", lines], rb"Essai0", b"\x18")
    if shutil.which("vim"):
        yield Program("vim", ["vim", "-n", "-u", "NONE", lines], rb"Essai0", b":q!\r")


def ccr(*args, before=(), fine=(0,), **more):
    command = [*map(str, before), str(PROGRAM), *map(str, args)]
    done = subprocess.run(command, capture_output=True, text=True, **more)
    if done.returncode not in fine:
        sys.exit(f"{' '.join(command)}: {done.returncode}\n{done.stderr}")
    return done


def syncs(home, acts):
    """How often so many acts wait for the disk."""
    register = Path(home, f"{acts}.ccr")
    ccr("demo", "--vers", register)
    lines = "".join(
        f'{{"do": "save", "what": "site", "set": {{"name": "Essai {n}"}}}}\n' for n in range(acts)
    )
    before = ["strace", "-f", "-c", "-e", "trace=fsync,fdatasync"]
    told = ccr("--registre", register, "faire", "-", before=before, input=lines).stderr
    return sum(int(count) for count in re.findall(r"(\d+)\s+f(?:data)?sync$", told, re.M))


def writing(home):
    """What is written without a screen."""
    print(f"- binary: {PROGRAM.stat().st_size / 1e6:.1f} MB")
    if shutil.which("strace"):
        print(f"- syncs of the disk an act: {(syncs(home, 11) - syncs(home, 1)) / 10:g}")
    members, register = Path(home, "membres.csv"), Path(home, "import.ccr")
    rows = (f"Essai{n};Marie;Îlot {n % 40};{n};450 555-{n:04}\n" for n in range(10_000))
    members.write_text("Nom;Prénom;Ensemble;Logement;Téléphone\n" + "".join(rows))
    ccr("demo", "--vers", register)
    begun = time.perf_counter()
    # 1: some of the invented people look like one another, and wait for a decision.
    ccr("--registre", register, "importer", "membres", members, fine=(0, 1))
    print(f"- import of 10,000 members: {time.perf_counter() - begun:.2f} s")


def main():
    if not PROGRAM.exists():
        sys.exit("cargo build --release comes first")
    DATA.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        columns = {}
        for people, years in SIZES:
            for program in programs(people, years):
                columns[f"{program.name} {people:,}"] = program.measure(home)
        print("| |", " | ".join(columns), "|")
        print("|---|" + "---:|" * len(columns))
        for row in ROWS:
            cells = (str(column.get(row, "–")) for column in columns.values())
            print(f"| {row} |", " | ".join(cells), "|")
        print()
        writing(home)


if __name__ == "__main__":
    main()
