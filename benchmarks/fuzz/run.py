"""Fuzzing guided by coverage: a target's name and seconds in; executions counted, and every failure kept as a file of the corpus, out.

    pip install atheris
    python benchmarks/fuzz/run.py reader 300
    python benchmarks/fuzz/run.py all 300            each target in turn
    python benchmarks/fuzz/run.py short 4            each target in turn, nothing kept or noted; exit code 1 where one fails

Without atheris (it has wheels for Linux alone) `short` gives the seeds and texts made by chance from them to the same targets.

Targets: those of tests/fuzz/fuzz_targets.py. Seeds: the fixtures and tests/fuzz/corpus; what a run found interesting is kept for the next
one below the folder for temporary files. A failure does not end a run: it is written to the corpus once, as TARGET.LANGUAGE.NUMBER.ENDING,
where pytest finds it. Each run adds a line to benchmarks/fuzz/rounds.jsonl, from which docs/reliability.md counts.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent.parent
FUZZ = ROOT / "tests" / "fuzz"
CORPUS = FUZZ / "corpus"
ROUNDS = Path(__file__).with_name("rounds.jsonl")
LONGEST, SLOW = 4000, 10
LENGTHS = dict.fromkeys(("whole", "fixes", "ignores", "claims"), 600)  # all rules on every text take their time
sys.path.insert(0, str(FUZZ))
TARGETS = ("reader", "extractor", "claims", "whole", "fixes", "ignores", "ledgers", "tidy", "values", "config")
ENDINGS = {"ledgers": "yaml", "tidy": "yaml", "config": "toml", "values": "txt", "extractor": "txt"}


def seeds(name: str, folder: Path) -> None:
    """Copies of our own drafts, ledgers and past failures, to begin with, each behind the bytes that say how it is read."""
    ending = ENDINGS.get(name, "md")
    found = [*(ROOT / "fixtures").rglob(f"*.{ending}"), *CORPUS.glob(f"*.{ending}")]
    for number, path in enumerate(found):
        (folder / f"seed-{number}").write_bytes(b"\0\0\0" + path.read_bytes()[: LENGTHS.get(name, LONGEST) - 3])


def one(name: str, seconds: int) -> int:
    """Run one target in a process of its own, and note how often it was run; how many failures were new."""
    kept = Path(tempfile.gettempdir()) / "factlint-fuzz" / name
    kept.mkdir(parents=True, exist_ok=True)
    count = kept.parent / f"{name}.{os.getpid()}.json"
    with tempfile.TemporaryDirectory() as first:
        seeds(name, Path(first))
        command = [sys.executable, __file__, "--inside", name, str(count), str(kept), first, f"-max_total_time={seconds}"]
        command += [
            f"-artifact_prefix={kept.parent}/{name}-",
            "-timeout=60",
            "-rss_limit_mb=3000",
            f"-max_len={LENGTHS.get(name, LONGEST)}",
            "-verbosity=0",
        ]
        begun = time.monotonic()
        code = subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode
    told = json.loads(count.read_text()) if count.exists() else {"executions": 0, "failures": []}
    count.unlink(missing_ok=True)
    if code:
        told["failures"].append(f"the process ended with {code}: see {kept.parent}/{name}-*")
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    line = {"date": datetime.date.today().isoformat(), "engine": "atheris", "target": name, "seconds": round(time.monotonic() - begun)}
    line |= {"executions": told["executions"], "failures": len(told["failures"]), "commit": commit}
    with ROUNDS.open("a") as file:
        file.write(json.dumps(line) + "\n")
    print(f"{name:<10} {line['seconds']:>5} s {line['executions']:>9,} executions {line['failures']:>3} failures", flush=True)
    for each in told["failures"]:
        print(f"    {each}", flush=True)
    return len(told["failures"])


def short(seconds: int) -> int:
    """A round of every target that leaves nothing behind; how many failures there were."""
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FACTLINT_FUZZ_KEEP"] = folder
        options = ["-timeout=60", "-verbosity=0", f"-artifact_prefix={folder}/", f"-max_total_time={seconds}"]
        work = {name: (Path(folder, name), Path(folder, f"{name}.json")) for name in TARGETS}
        for name, (first, _) in work.items():
            first.mkdir()
            seeds(name, first)
        subprocess.run([sys.executable, __file__, "--each", folder, *options], check=True, capture_output=True)
        for name, (_, count) in work.items():
            told = json.loads(count.read_text()) if count.exists() else {"executions": 0, "failures": []}
            ended = count.with_suffix(".code").read_text()
            if ended != "0" or not told["executions"]:
                told["failures"].append(f"its process ended with {ended}")
            print(f"{name:<10} {told['executions']:>9,} executions {len(told['failures']):>3} failures", flush=True)
            for each in told["failures"]:
                print(f"    {each}", flush=True)
            failures += len(told["failures"])
    return failures


def each_in_turn(folder: Path, options: list[str]) -> None:
    """Every target in a process of its own, forked from one that has instrumented the code once."""
    try:
        import atheris
    except ImportError:
        runners = {name: Runner(name, folder / f"{name}.json") for name in TARGETS}
    else:
        with atheris.instrument_imports(include=["factlint"]):
            runners = {name: Runner(name, folder / f"{name}.json") for name in TARGETS}
    for name, runner in runners.items():
        child = os.fork()
        if not child:
            fuzz(runner, [*options, f"-max_len={LENGTHS.get(name, LONGEST)}", str(folder / name)])
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        (folder / f"{name}.code").write_text(str(code))


def fuzz(runner: Runner, arguments: list[str]) -> None:
    """Run it on what atheris makes up; without atheris, on what chance makes up."""
    signal.signal(signal.SIGVTALRM, slow)
    try:
        import atheris
    except ImportError:
        folder = next(Path(each) for each in reversed(arguments) if not each.startswith("-"))
        limit = next(each for each in arguments if each.startswith("-max_total_time="))
        by_chance(runner, folder, int(limit.partition("=")[2]))
        return
    atheris.Setup([sys.argv[0], *arguments], runner)
    atheris.Fuzz()


def by_chance(runner: Runner, folder: Path, seconds: int) -> None:
    """What is run where there is no atheris: the seeds, then pieces of two of them put together, from a fixed seed of chance."""
    import random

    chance, until = random.Random(1), time.monotonic() + seconds
    given = [path.read_bytes() for path in sorted(folder.iterdir())] or [b"\0\0\0"]
    for data in given:
        if time.monotonic() < until:
            runner(data)
    while time.monotonic() < until:
        one, other = chance.choice(given)[3:], chance.choice(given)[3:]
        cut, start = chance.randint(0, len(one)), chance.randint(0, len(other))
        mixed = one[:cut] + chance.randbytes(chance.randint(0, 8)) + other[start : start + 300]
        runner((chance.randbytes(2) + chance.choice((b"\0", b"\1")) + mixed)[: LENGTHS.get(runner.name, LONGEST)])
    runner.tell()


def slow(number: int, frame: FrameType | None) -> None:
    raise TimeoutError(f"more than {SLOW} seconds of work")


class Runner:
    """What atheris calls with bytes; counts, and keeps each kind of failure once."""

    def __init__(self, name: str, count: Path) -> None:
        import fuzz_targets
        import fuzz_words

        self.name, self.count = name, count
        self.targets, self.text_of = fuzz_targets, fuzz_words.text_of
        self.words = {"ledgers": fuzz_words.YAML, "tidy": fuzz_words.YAML, "config": fuzz_words.TOML}.get(name, fuzz_words.WORDS)
        if name == "ignores":
            self.words = fuzz_words.IGNORES
        self.executions, self.told = 0, time.monotonic()
        self.failures: dict[str, str] = {}

    def __call__(self, data: bytes) -> None:
        code = self.targets.CODES[(data[0] if data else 0) % len(self.targets.CODES)]
        kind = self.targets.NAMES[(data[1] if len(data) > 1 else 0) % len(self.targets.NAMES)]
        raw = data[2:]
        given: bytes | str = raw[1:] if self.name in ("reader", "whole", "fixes") and raw[:1] == b"\0" else self.text_of(raw, self.words)
        signal.setitimer(signal.ITIMER_VIRTUAL, SLOW)
        try:
            self.targets.run(self.name, given, kind, code)
        except Exception as error:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            self.keep(error, given, kind, code)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        self.executions += 1
        if time.monotonic() - self.told > 1:
            self.tell()

    def keep(self, error: Exception, given: bytes | str, kind: str, code: str) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        where = f"{frames[-1].filename}:{frames[-1].name}" if not isinstance(error, TimeoutError) else "slow"
        sign = f"{type(error).__name__} {where}"
        if sign in self.failures:
            return
        data = given if isinstance(given, bytes) else given.encode("utf-8", "replace")
        ending = ENDINGS.get(self.name, kind.rpartition(".")[2])
        path = (
            Path(os.environ.get("FACTLINT_FUZZ_KEEP", CORPUS))
            / f"{self.name}.{code or 'any'}.{hashlib.sha256(data).hexdigest()[:8]}.{ending}"
        )
        path.write_bytes(data)
        self.failures[sign] = f"{path.name}: {type(error).__name__}: {str(error)[:200]} in {frames[-1].filename}:{frames[-1].lineno}"
        self.tell()

    def tell(self) -> None:
        self.told = time.monotonic()
        self.count.write_text(json.dumps({"executions": self.executions, "failures": list(self.failures.values())}))


def inside(name: str, count: str, arguments: list[str]) -> None:
    """The process that atheris instruments."""
    import atheris

    with atheris.instrument_imports(include=["factlint"]):
        runner = Runner(name, Path(count))
    fuzz(runner, arguments)


def main() -> None:
    if sys.argv[1:2] == ["--inside"]:
        inside(sys.argv[2], sys.argv[3], sys.argv[4:])
        return
    if sys.argv[1:2] == ["--each"]:
        each_in_turn(Path(sys.argv[2]), sys.argv[3:])
        return
    if len(sys.argv) == 3 and sys.argv[1] == "short":
        sys.exit(min(1, short(int(sys.argv[2]))))
    if len(sys.argv) != 3 or sys.argv[1] not in (*TARGETS, "all"):
        sys.exit(__doc__)
    names = TARGETS if sys.argv[1] == "all" else (sys.argv[1],)
    sys.exit(min(1, sum(one(name, int(sys.argv[2])) for name in names)))


if __name__ == "__main__":
    main()
