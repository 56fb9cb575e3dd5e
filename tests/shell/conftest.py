"""A newsroom of its own for every test: its folder is where the test stands, its cache lies in it, git asks nobody."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from newsroom import Newsroom, standard


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Newsroom:
    """A folder with nothing in it."""
    folder = tmp_path / "room"
    folder.mkdir()
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name in [name for name in os.environ if name.startswith("GIT_")]:  # set where the tests run from a hook of git's
        monkeypatch.delenv(name)
    from factlint.shell.linting import forget

    forget()
    return Newsroom(folder, capsys)


@pytest.fixture
def room(empty: Newsroom) -> Newsroom:
    """A ledger, a draft that is right (right.md) and one that is wrong (wrong.md: S301)."""
    return standard(empty)
