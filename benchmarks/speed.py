"""Made-up news in; how long factlint and its peers take on it, and how much memory, out as a table.

    python benchmarks/speed.py                       start-up, one page, 1 MB, ledger sizes, growth
    python benchmarks/speed.py --full                20 MB in 5,306 files as well
    python benchmarks/speed.py --write               into docs/performance.md; with --only, these parts of it
    python benchmarks/speed.py --no-peers            factlint alone

Each peer is installed from the package registry into an environment of its own below --cache (default ~/.cache/factlint-benchmarks), once.
Times are the best of --runs runs; CPU seconds are those of the process and its children and hardly depend on what else the machine does.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import news

HERE = Path(__file__).resolve().parent
FACTLINT = str(Path(sys.executable).with_name("factlint"))
PEERS = ("numaudit", "proselint", "onus", "quantulum3")
FLOOR = "import typer, rich.console, yaml, regex"
QUANTULUM = "import sys; from quantulum3 import parser\nfor path in sys.argv[1:]:\n    parser.parse(open(path, encoding='utf-8').read())"
SAMPLE = 3  # files that quantulum3 reads; its time is scaled up
COMPILED = """## Compiled to C

Tried with mypyc 2.4.1 and gcc 12 (-O2) on 73 modules of `extract`, `claims`, `match` and `compare`, and not offered: it takes 0.89 to 1.09 times as
long. CPU milliseconds for 0.2 MB of the news above and a ledger of 1,000 figures, each stage's best of 12 rounds, in two comparisons:

| stage | interpreted | compiled |
|---|---|---|
| extraction | 84.5, 86.3 | 92.0, 82.7 |
| claims | 150.7, 151.1 | 154.6, 135.0 |
| matching | 259.1, 273.9 | 280.6, 246.6 |

The time goes into fields of frozen classes, tuples, sets, dicts and patterns. The interpreter has shortcuts to these fields, compiled code has them
only to classes of its own, and the model's classes are made in ways that it cannot compile (`model/dataclasses.py`). Compiling took five minutes.

Nor does Cython 3.3 help, on 53 modules, all of `match` and `compare` and what they read words with, of which it refused four: matching takes 0.95 to 1.17
times as long, and a first run over the 266 files 1.24 to 1.33 times, since so many libraries are loaded. It took eight minutes. The interpreter's
own loop is a third of the time; the rest is what its C code does for dicts, sets, strings, patterns and memory, compiled or not.
"""


class Took(NamedTuple):
    """Wall and CPU seconds, and the largest resident memory in MB."""

    wall: float
    cpu: float
    memory: float


def measure(command: list[str], *, runs: int = 3, limit: float = 600, before: Callable[[], None] | None = None) -> Took | None:
    """The best of some runs; None where the command is not there or takes longer than `limit` seconds."""
    best: Took | None = None
    for _ in range(runs):
        if before is not None:
            before()
        took = _once(command, limit)
        if took is None:
            return best
        best = _better(best, took)
        if took.wall > 30:
            break
    return best


def measure_in_turn(commands: list[list[str]], *, runs: int) -> list[Took | None]:
    """The best of some runs of each, one after the other again and again: a slow minute of the machine falls on all of them alike."""
    best: list[Took | None] = [None] * len(commands)
    for _ in range(runs):
        for place, command in enumerate(commands):
            took = _once(command, 600)
            best[place] = best[place] if took is None else _better(best[place], took)
    return best


def _better(one: Took | None, other: Took) -> Took:
    return other if one is None else Took(min(one.wall, other.wall), min(one.cpu, other.cpu), min(one.memory, other.memory))


def _once(command: list[str], limit: float) -> Took | None:
    """One run in a process between, so that memory and CPU time are of this command alone."""
    code = (
        "import resource, subprocess, sys, time\n"
        "begin = time.perf_counter()\n"
        "done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "wall = time.perf_counter() - begin\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, done.returncode)\n"
    )
    if shutil.which(command[0]) is None:
        return None
    try:
        done = subprocess.run([sys.executable, "-S", "-c", code, *command], capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    wall, cpu, memory, status = map(float, done.stdout.split())
    if command[0] == FACTLINT and status not in (0, 1):
        print(f"exit code {status:.0f} of {' '.join(command)}", file=sys.stderr)
        return None
    return Took(wall, cpu, memory)


def peers(cache: Path) -> dict[str, Path]:
    """The `bin` folder of every peer that could be installed."""
    found: dict[str, Path] = {}
    for name in PEERS:
        folder = cache / name
        binary = folder / "bin"
        if not (folder / "ready").exists():
            venv.create(folder, with_pip=True, clear=True)
            extra = ["setuptools<81"] if name == "quantulum3" else []
            done = subprocess.run([str(binary / "pip"), "install", "--quiet", "--disable-pip-version-check", name, *extra], check=False)
            if done.returncode:
                print(f"{name} could not be installed and is left out", file=sys.stderr)
                continue
            (folder / "ready").touch()
        found[name] = binary
    return found


def version(binary: Path, name: str) -> str:
    code = f"from importlib.metadata import version; print(version({name!r}))"
    return subprocess.run([str(binary / "python"), "-c", code], capture_output=True, text=True, check=False).stdout.strip()


class Suite:
    """Folders, peers and the rows gathered so far."""

    def __init__(self, work: Path, found: dict[str, Path], runs: int) -> None:
        self.work, self.peers, self.runs = work, found, runs
        self.lines: list[str] = []

    def heading(self, title: str, *columns: str) -> None:
        self.lines += ["", f"## {title}", "", "| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
        print(f"\n{title}", file=sys.stderr)

    def row(self, *cells: str) -> None:
        self.lines.append("| " + " | ".join(cells) + " |")
        print("  " + "  ".join(cells), file=sys.stderr)

    def timed(self, label: str, took: Took | None, base: Took | None, scale: float = 1.0) -> None:
        if took is None:
            self.row(label, "no result", "", "", "")
            return
        ratio = f"{took.wall * scale / base.wall:.2f}" if base else "1.00"
        self.row(label, f"{took.wall * scale:.3f}", f"{took.cpu * scale:.3f}", f"{took.memory:.0f}", ratio)

    def command(self, name: str, paths: list[str], evidence: Path) -> list[str]:
        binary = self.peers[name]
        return {
            "numaudit": [str(binary / "numaudit"), *paths, "--data", str(evidence)],
            "proselint": [str(binary / "proselint"), "check", *paths],
            "onus": [str(binary / "onus"), *paths, "--no-llm", "-e", str(evidence)],
            "quantulum3": [str(binary / "python"), "-c", QUANTULUM, *paths[:SAMPLE]],
        }[name]

    def startup(self) -> None:
        self.heading("Start-up", "command", "seconds", "CPU s", "MB", "times bare Python")
        python = sys.executable
        bare = measure([python, "-c", "pass"], runs=self.runs + 4)
        self.timed("`python -c pass`", bare, bare)
        self.timed(f"`python -c '{FLOOR}'`", measure([python, "-c", FLOOR], runs=self.runs + 4), bare)
        self.timed("`factlint --version`", measure([FACTLINT, "--version"], runs=self.runs + 4), bare)
        self.timed("`factlint --help`", measure([FACTLINT, "--help"], runs=self.runs + 4), bare)
        for name in self.peers:
            if name != "quantulum3":
                option = "version" if name == "proselint" else "--version"
                self.timed(f"`{name} {option}`", measure([str(self.peers[name] / name), option], runs=self.runs), bare)

    def page(self) -> None:
        self.heading("One page (3.8 KB), ledger of 50 figures", "command", "seconds", "CPU s", "MB", "times the import floor")
        page = self.work / "page.md"
        page.write_text(news.News(7).story(), encoding="utf-8")
        ledger, evidence = self.ledger(50)
        check = [FACTLINT, "check", str(page), "--ledger", str(ledger), "--isolated"]
        floor, fresh, warm = measure_in_turn([[sys.executable, "-c", FLOOR], [*check, "--no-cache"], check], runs=self.runs + 4)
        self.timed("import floor", floor, floor)
        self.timed("factlint, no result cache", fresh, floor)
        self.timed("factlint, warm", warm, floor)
        for name in self.peers:
            self.timed(name, measure(self.command(name, [str(page)], evidence), runs=self.runs), floor)

    def ledger(self, figures: int) -> tuple[Path, Path]:
        """A ledger, and the same values as plain text for tools that take any text as evidence."""
        path, evidence = self.work / f"ledger-{figures}.yaml", self.work / f"evidence-{figures}.txt"
        if not path.exists():
            text = news.News(3).ledger(figures)
            path.write_text(text, encoding="utf-8")
            lines = [line for line in text.splitlines() if "value:" in line]
            evidence.write_text("\n".join(line.split("label: ")[1].replace("value: ", "") for line in lines), encoding="utf-8")
        return path, evidence

    def corpus(self, megabytes: float) -> None:
        folder = self.work / f"news-{megabytes}"
        files = news.write(folder, megabytes)
        title = f"{megabytes:g} MB of news in {files:,} files, ledger of 1,000 figures, all rules"
        self.heading(title, "command", "seconds", "CPU s", "MB", "times factlint with 2 jobs")
        ledger, evidence = self.ledger(1000)
        check = [FACTLINT, "check", str(folder), "--ledger", str(ledger), "--isolated", "--quiet"]
        two = measure([*check, "--no-cache", "--jobs", "2"], runs=self.runs)
        self.timed("factlint --jobs 2", two, two)
        self.timed("factlint --jobs 1", measure([*check, "--no-cache", "--jobs", "1"], runs=self.runs), two)
        self.timed("factlint, first run, fills its caches", measure(check, runs=1), two)
        self.timed("factlint, second run, nothing changed", measure(check, runs=self.runs), two)
        paths = sorted(str(path) for path in folder.rglob("*.md"))
        for name in self.peers:
            scale = len(paths) / SAMPLE if name == "quantulum3" else 1.0
            label = f"{name} (from {SAMPLE} files)" if scale > 1 else name
            self.timed(label, measure(self.command(name, paths, evidence), runs=self.runs), two, scale)

    def ledgers(self, sizes: tuple[int, ...]) -> None:
        self.heading("Ledger sizes, one page", "figures", "first run, s", "later runs, s", "later runs, CPU s", "MB", "times 100 figures")
        page = self.work / "page.md"
        base: Took | None = None
        other = self.work / "other.md"
        for size in sizes:
            ledger, _ = self.ledger(size)
            check = [FACTLINT, "check", str(page), "--ledger", str(ledger), "--isolated"]
            first = measure(check, runs=1)
            other.write_text(news.News(8).story(), encoding="utf-8")
            check[2] = str(other)
            warm = measure(check, runs=self.runs, before=lambda: _touch(other))
            if first is None or warm is None:
                self.row(f"{size:,}", "no result", "", "", "", "")
                continue
            base = base or warm
            self.row(
                f"{size:,}",
                f"{first.wall:.2f}",
                f"{warm.wall:.3f}",
                f"{warm.cpu:.3f}",
                f"{warm.memory:.0f}",
                f"{warm.wall / base.wall:.2f}",
            )

    def growth(self) -> None:
        self.heading("Growth", "text", "CPU s without start-up", "times the row above", "MB")
        empty = self.work / "empty.md"
        empty.write_text("Nothing.\n", encoding="utf-8")
        options = ["--no-cache", "--isolated", "--jobs", "1", "--quiet"]
        nothing = measure([FACTLINT, "check", str(empty), *options], runs=self.runs + 4)
        last: float | None = None
        for size in (30_000, 300_000, 3_000_000):
            path = self.work / f"long-{size}.md"
            path.write_text(news.News(9).story(size), encoding="utf-8")
            took = measure([FACTLINT, "check", str(path), *options], runs=self.runs + (4 if size < 100_000 else 0))
            last = self.grown(f"one file of {size:,} characters", took, nothing, last)
        last = None
        for files in (30, 300, 3000):
            folder = self.work / f"many-{files}"
            news.write(folder, files / news.FILES_PER_MB)
            took = measure([FACTLINT, "check", str(folder), *options], runs=max(1, self.runs - 1))
            last = self.grown(f"{files:,} files of one page", took, nothing, last)

    def grown(self, label: str, took: Took | None, nothing: Took | None, last: float | None) -> float | None:
        if took is None or nothing is None:
            self.row(label, "no result", "", "")
            return None
        cpu = took.cpu - nothing.cpu
        self.row(label, f"{cpu:.2f}", f"{cpu / last:.1f}" if last else "", f"{took.memory:.0f}")
        return cpu


def _touch(path: Path) -> None:
    """Another text each time, so that no cached result answers."""
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\nThe count was {time.time_ns() % 1000}.\n")


def _parts(text: str) -> dict[str, str]:
    """The parts of a page by their headings."""
    return {part.partition("\n")[0]: f"## {part.rstrip()}\n" for part in ("\n" + text).split("\n## ")[1:]}


def machine() -> str:
    name = platform.processor() or platform.machine()
    with contextlib.suppress(OSError, StopIteration):
        name = next(line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name"))
    return f"{name}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, Python {platform.python_version()}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--full", action="store_true", help="20 MB in 5,306 files as well")
    options.add_argument("--write", action="store_true", help="write docs/performance.md")
    options.add_argument("--no-peers", action="store_true", help="factlint alone")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--only", default="", help="some of startup,page,corpus,full,ledgers,growth")
    options.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "factlint-benchmarks")
    given = options.parse_args()
    found = {} if given.no_peers else peers(given.cache)
    wanted = given.only.split(",") if given.only else ["startup", "page", "corpus", "ledgers", "growth"]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        os.chdir(work)
        os.environ["XDG_CACHE_HOME"] = str(work / "cache")
        (work / "page.md").write_text(news.News(7).story(), encoding="utf-8")
        suite = Suite(work, found, given.runs)
        if "startup" in wanted:
            suite.startup()
        if "page" in wanted:
            suite.page()
        if "corpus" in wanted:
            suite.corpus(1)
        if given.full or "full" in wanted:
            suite.corpus(20)
        if "ledgers" in wanted:
            suite.ledgers((100, 1_000, 10_000, 100_000))
        if "growth" in wanted:
            suite.growth()
    versions = ", ".join(f"{name} {version(binary, name)}" for name, binary in found.items())
    head = [
        "# Performance",
        "",
        f"Made by `python benchmarks/speed.py{' --full' if given.full else ''} --write` on {datetime.date.today()}.",
        f"Machine: {machine()}. {'Peers: ' + versions + '.' if versions else ''}",
        "",
        "The text is made-up English news of ordinary density, about 4,000 numbers, number words and hedges a megabyte, from a fixed seed",
        "(`benchmarks/news.py`). numaudit looks up whether a number stands anywhere in the data; proselint reads style; onus compares numbers",
        "and dates with a text; quantulum3 extracts quantities. Ratios compare rows of one run; seconds depend on the machine.",
        "`--no-cache` keeps no results; the ledger is compiled by the first run all the same, and the best of several runs is told.",
    ]
    if suite.lines and load > 1.5 * (os.cpu_count() or 1):
        head += [
            "",
            f"The machine was busy with other work (load {load:.0f}), so compare CPU seconds: the others and their ratios say little.",
        ]
    page = HERE.parent / "docs" / "performance.md"
    parts = {**_parts("\n".join(suite.lines)), **_parts(COMPILED)}
    if given.only and page.exists():  # the other parts stay as they were measured
        parts = {**_parts(page.read_text(encoding="utf-8")), **parts}
    text = "\n".join([*head, "", *parts.values()]).rstrip("\n") + "\n"
    print(text)
    if given.write:
        page.write_text(text, encoding="utf-8")
    print(f"all in {resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime:.0f} CPU seconds", file=sys.stderr)


if __name__ == "__main__":
    main()
