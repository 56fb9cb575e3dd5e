"""What starting costs: `--version` and `--help` import no engine, `import factlint` imports nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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


def test_a_run_ends_at_once_but_where_its_usual_end_is_waited_for(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("Officials have released 160 of the 129 minors.\n", encoding="utf-8")
    plain = [sys.executable, "-m", "factlint", str(draft), "--isolated"]
    ended = subprocess.run(plain, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert "M605" in ended.stdout
    code = "import os, sys; os._exit = lambda code: sys.exit(f'at once: {code}'); from factlint.__main__ import main; sys.exit(main())"
    at_once = subprocess.run([sys.executable, "-c", code, *plain[3:]], capture_output=True, text=True, timeout=60)
    assert "at once: 1" in at_once.stderr
    assert at_once.stdout == ended.stdout
    waited = f"import atexit; atexit.register(print, 'the usual end'); {code}"
    usual = subprocess.run([sys.executable, "-c", waited, *plain[3:]], capture_output=True, text=True, timeout=60)
    assert usual.returncode == 1
    assert usual.stdout == f"{ended.stdout}the usual end\n"
