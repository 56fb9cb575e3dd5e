"""What starting costs: `--version` and `--help` import no engine, `import factlint` imports nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

ENGINE = (
    *(
        f"factlint.{stage}"
        for stage in ("read", "segment", "extract", "claims", "ledger", "match", "checks", "audit", "rulebook", "suppress")
    ),
    *("sentencex", "pyromark", "Stemmer", "pycld2", "regex", "yaml"),
)
SLOW = ("pydantic", "asyncio", "importlib.metadata", "rich.markdown", "rich.traceback")


def imported(*arguments: str) -> set[str]:
    """The modules that a run of the interpreter imports, by -X importtime."""
    run = subprocess.run([sys.executable, "-X", "importtime", *arguments], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr[-500:]
    lines = [line for line in run.stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip() for line in lines}


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_no_engine(option: str) -> None:
    modules = imported("-m", "factlint", option)
    assert not [name for name in ENGINE if name in modules]
    assert not [name for name in SLOW if name in modules]


def test_import_costs_nothing() -> None:
    modules = imported("-c", "import factlint")
    assert {name for name in modules if name.startswith("factlint")} == {"factlint"}


def test_version_needs_no_terminal_library() -> None:
    modules = imported("-m", "factlint", "--version")
    assert not {"typer", "click", "rich"} & modules
