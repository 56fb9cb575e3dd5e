"""A folder with a ledger and drafts, and the command line called in it, for the tests beside this."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from factlint.__main__ import main

LEDGER = """\
factlint: 1
ledger: {languages: [en]}
defaults: {attribution: none}
sources:
  harbour: {name: Harbour Office}
  union: {name: Dockers' Union}
figures:
  - id: boats-lost
    label: boats lost in the storm
    unit: boats
    observations:
      - {value: at least 70 boats, source: harbour, as_of: 2024-11-16}
      - {value: 131 boats, source: harbour, as_of: 2024-11-17}
  - id: boats-repaired
    label: boats repaired after the storm
    unit: boats
    value: 48 boats
    source: union
    as_of: 2024-11-17
"""

RIGHT = """\
---
title: After the storm
date: 2024-11-18
lang: en
---

In the storm 131 boats were lost, the Harbour Office said.
"""

WRONG = RIGHT.replace("131 boats", "at least 70 boats")


class Newsroom:
    """The folder, and what a call printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    def read(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode("utf-8")

    def run(self, *words: str) -> int:
        """The exit code; the output is in `out` and `err`."""
        self._capsys.readouterr()
        code = main(list(words))
        self.out, self.err = self._capsys.readouterr()
        return code

    def json(self, *words: str) -> Any:
        """What a call with --format json printed."""
        self.run(*words, "--format", "json")
        return json.loads(self.out)

    def codes(self, *words: str) -> list[str]:
        """The codes that check found, in order."""
        return [finding["code"] for finding in self.json("check", *words)["findings"]]


def word_file(text: str) -> bytes:
    """A Word file with a paragraph."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
            f"<w:t>{text}</w:t></w:r></w:p></w:body></w:document>",
        )
    return out.getvalue()


def standard(room: Newsroom, names: Sequence[str] = ("right.md", "wrong.md")) -> Newsroom:
    """A ledger, a right draft and a wrong one."""
    room.write("ledger.yaml", LEDGER)
    for name in names:
        room.write(name, WRONG if "wrong" in name else RIGHT)
    return room
