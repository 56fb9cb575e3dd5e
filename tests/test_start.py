"""What linting one page imports: by counting modules and not by the clock. Each module named here costs a few milliseconds of every start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DRAFT = "---\ntitle: Storm\ndate: 2025-03-04\nlang: en\n---\n\nAt least 131 boats were lost in the storm, the Harbour Office said.\n{more}"
LEDGER = """\
factlint: 1
sources:
  harbour: {name: Harbour Office}
figures:
  - {id: boats, label: boats lost in the storm, unit: boats, value: 131, source: harbour, as_of: 2025-03-03}
"""
NOT_NEEDED = {
    "what reads options and draws": ("typer", "click", "rich", "argparse", "textwrap"),
    "what parses": ("yaml", "ruamel", "regex", "pyromark", "html", "tomllib", "ftfy"),
    "what knows languages that are named": ("pycld2",),
    "what makes classes from text": ("dataclasses", "inspect", "ast"),
    "what other processes need": ("subprocess", "multiprocessing", "concurrent", "asyncio", "threading", "socket"),
    "what is large and little used": (
        "hashlib",
        "calendar",
        "locale",
        "difflib",
        "urllib",
        "pathlib",
        "importlib.metadata",
        "email",
        "sqlite3",
        "logging",
    ),
    "what reads a ledger that is compiled": ("factlint.ledger.build", "factlint.ledger.tree", "factlint.ledger.schema"),
    "what other commands need": (
        "factlint.shell.commands",
        "factlint.shell.git",
        "factlint.report.html",
        "factlint.read.docx",
        "factlint.read.markup",
    ),
}
MOST = 360


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that a run has imported at its end: a draft not seen before, a ledger seen before."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "ledger.yaml").write_text(LEDGER, encoding="utf-8")
    code = "import sys; before = set(sys.modules); from factlint.__main__ import main; code = main(['draft.md']); print(code, *(set(sys.modules) - before))"
    environment = {**os.environ, "FACTLINT_CACHE_DIR": str(folder / "cache"), "PYTHONPATH": str(ROOT / "src")}
    found: list[set[str]] = []
    for more in ("", "\nNobody was hurt.\n", "\nNobody was harmed.\n"):
        (folder / "draft.md").write_text(DRAFT.format(more=more), encoding="utf-8")
        run = subprocess.run([sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
        assert run.returncode == 0, run.stderr
        said = run.stdout.splitlines()[-1].split()
        assert said[0] == "0", run.stdout
        found.append(set(said[1:]))
    return min(found, key=len)  # a language file that was edited a moment ago is compiled by one of the runs


@pytest.mark.parametrize("names", NOT_NEEDED.values(), ids=[about.replace(" ", "-") for about in NOT_NEEDED])
def test_not_imported(modules: set[str], names: tuple[str, ...]) -> None:
    assert not [each for each in sorted(modules) if any(each == name or each.startswith(f"{name}.") for name in names)]


def test_few_modules(modules: set[str]) -> None:
    assert len(modules) <= MOST, f"{len(modules)} modules are imported to lint one page"


def test_light_classes_everywhere() -> None:
    """Dataclasses and named tuples come from the model: the standard library's compile their methods at every start."""
    own = {"model/dataclasses.py", "model/tuples.py"}
    for path in sorted((ROOT / "src" / "factlint").rglob("*.py")):
        name = path.relative_to(ROOT / "src" / "factlint").as_posix()
        lines = path.read_text(encoding="utf-8").splitlines()
        if name not in own:
            assert not [line for line in lines if line.lstrip().startswith(("from dataclasses import", "import dataclasses"))], name
            assert not [line for line in lines if line.startswith("from typing import") and "NamedTuple" in line], name
