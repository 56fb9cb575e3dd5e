"""The documentation says what is so: generated pages are current, links lead somewhere, commands and options exist."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import pytest

from factlint.__main__ import main

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*(ROOT / "docs").rglob("*.md"), *(ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md"))])
WRITTEN = [page for page in PAGES if page.parent.name != "rules"]


def _make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_make", ROOT / "docs" / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_current() -> None:
    assert _make().stale() == [], "run python docs/make.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#\s]+)", text):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


@lru_cache(maxsize=64)
def _help(command: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out), contextlib.suppress(SystemExit):
        main([*command.split(), "--help"])
    return out.getvalue()


def _commands() -> set[str]:
    return set(re.findall(r"^  ([a-z]+) {2,}", _help("").split("Commands:")[1], flags=re.MULTILINE))


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_exist(page: Path) -> None:
    """`factlint word` names a command, unless the word is a file."""
    known = _commands()
    for word in re.findall(r"(?:`|\$ |^    )factlint ([a-z]+)(?=[ `\n])", page.read_text(encoding="utf-8"), flags=re.MULTILINE):
        assert word in known, f"{page.name}: factlint {word}"


def test_options_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every option that the pages name is one of some command."""
    monkeypatch.setenv("COLUMNS", "200")
    _help.cache_clear()
    commands = [*sorted(_commands()), *(f"ledger {word}" for word in re.findall(r"^\W*([a-z]+) {2,}", _help("ledger"), flags=re.MULTILINE))]
    known = set(re.findall(r"--[a-z][a-z-]+", "".join(_help(command) for command in commands)))
    for page in WRITTEN:
        for line in page.read_text(encoding="utf-8").splitlines():
            if "factlint" in line or "`--" in line:
                for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", line):
                    assert option in known | {"--quiet", "--editable", "--help", "--version", "--check", "--write"}, (
                        f"{page.name}: {option} in {line!r}"
                    )


def test_readme_has_two_commands() -> None:
    commands = [line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("    python3")]
    assert len(commands) == 2


def test_readme_shows_what_is_printed() -> None:
    """The finding that the README shows is printed for the fixture story."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").split("## What it looks like")[1].split("##")[0]
    shown = [line[4:] for line in text.splitlines() if line.startswith("    ")]
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "factlint", "fixtures/venezuela/errors.md", "--no-cache"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert "\n".join(shown) in run.stdout


def test_python_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The code of docs/python.md runs, and prints what it promises."""
    (tmp_path / "ledger.yaml").write_text((ROOT / "fixtures" / "venezuela" / "ledger.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    names: dict[str, object] = {}
    for code in re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL):
        exec(code, names)
    printed = capsys.readouterr().out
    assert "Sekitar 2.400 count 2400 approx orang" in printed
    assert "Foro Penal said" in printed
    assert "superseded-value error" in printed or "dropped-hedge warning" in printed
