"""A ledger read again after its file changed, or under the same name in another folder, is the one that stands there now."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Newsroom

from factlint.shell.ledgers import forget, load_ledger

TEXT = "factlint: 1\nsources:\n  a: {name: Agency}\nfigures:\n  - {id: %s, label: boats lost in the storm, unit: boats, value: 131, source: a, as_of: 2025-01-01}\n"


def test_the_same_name_in_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("first", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "ledger.yaml").write_text(TEXT % name, encoding="utf-8")
        monkeypatch.chdir(tmp_path / name)
        assert list(load_ledger(["ledger.yaml"]).figures) == [name]


def test_a_changed_file(tmp_path: Path) -> None:
    path = tmp_path / "ledger.yaml"
    for name in ("before", "afterwards"):
        path.write_text(TEXT % name, encoding="utf-8")
        assert list(load_ledger([str(path)]).figures) == [name]


def test_compiled_ledgers_are_no_results(room: Newsroom, tmp_path: Path) -> None:
    """`--no-cache` is about results; with `cache = false` nothing is written, and what was compiled before is used."""
    ledgers = tmp_path / "cache" / "ledgers"
    room.run("wrong.md", "--config", "cache=false")
    assert not ledgers.exists()
    room.run("wrong.md", "--no-cache")
    assert not (tmp_path / "cache" / "results").exists()
    assert len(list(ledgers.glob("ledger-*.json"))) == 1
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("factlint.ledger.load", lambda *args, **kwargs: pytest.fail("the ledger was read anew"))
        for words in (["--no-cache"], ["--config", "cache=false"]):
            forget()
            assert room.run("wrong.md", *words) == 1
