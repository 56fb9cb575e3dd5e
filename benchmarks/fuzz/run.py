"""Coverage-guided fuzzing: a target's name and seconds in; the number of executions out, and every failure as a file of the corpus.

    pip install atheris
    python benchmarks/fuzz/run.py reader 600
    python benchmarks/fuzz/run.py all 600            each target in turn

Targets: reader, extractor, whole, ledgers, values, config. Seeds: the fixture stories and tests/fuzz/corpus.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "fuzz"))
TARGETS = ("reader", "extractor", "whole", "ledgers", "values", "config")


def seeds(name: str, folder: Path) -> None:
    """Copies of our own drafts, ledgers and past failures, to begin with."""
    pattern = {"ledgers": "*.yaml", "config": "*.toml"}.get(name, "*.md")
    found = [*(ROOT / "fixtures").rglob(pattern), *(ROOT / "tests" / "fuzz" / "corpus").glob(pattern)]
    for number, path in enumerate(found):
        (folder / f"seed-{number}").write_bytes(path.read_bytes()[:4000])


def one(name: str, seconds: int) -> int:
    """Run one target in a process of its own; what libFuzzer says at the end goes to the terminal."""
    with tempfile.TemporaryDirectory() as work:
        seeds(name, Path(work))
        prefix = str(ROOT / "tests" / "fuzz" / "corpus" / f"{name}-")
        command = [sys.executable, __file__, "--inside", name, work, f"-max_total_time={seconds}", f"-artifact_prefix={prefix}"]
        command += ["-timeout=20", "-rss_limit_mb=2500", "-max_len=4000", "-print_final_stats=1", "-verbosity=0"]
        return subprocess.run(command, check=False).returncode


def inside(name: str, arguments: list[str]) -> None:
    """The process that atheris instruments."""
    import atheris

    with atheris.instrument_imports(include=["factlint"]):
        import fuzz_targets

    def test(data: bytes) -> None:
        given = atheris.FuzzedDataProvider(data)
        code = fuzz_targets.CODES[given.ConsumeIntInRange(0, len(fuzz_targets.CODES) - 1)]
        kind = fuzz_targets.NAMES[given.ConsumeIntInRange(0, len(fuzz_targets.NAMES) - 1)]
        rest = given.ConsumeBytes(4000)
        text = rest.decode("utf-8", "replace")
        if name == "reader":
            fuzz_targets.reader(rest, kind)
        elif name == "extractor":
            fuzz_targets.extractor(text, code)
        elif name == "whole":
            fuzz_targets.whole(rest, kind, code)
        elif name == "ledgers":
            fuzz_targets.ledgers(text)
        elif name == "values":
            fuzz_targets.values(text, code)
        else:
            fuzz_targets.config(text)

    atheris.Setup([sys.argv[0], *arguments], test)
    atheris.Fuzz()


def main() -> None:
    if sys.argv[1:2] == ["--inside"]:
        inside(sys.argv[2], sys.argv[3:])
        return
    if len(sys.argv) != 3 or sys.argv[1] not in (*TARGETS, "all"):
        sys.exit(__doc__)
    names = TARGETS if sys.argv[1] == "all" else (sys.argv[1],)
    sys.exit(max(one(name, int(sys.argv[2])) for name in names))


if __name__ == "__main__":
    main()
