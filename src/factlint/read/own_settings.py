"""What front matter says under `factlint` in; a problem for each setting that cannot be meant so out. Loaded where a draft has one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from factlint.model.span import Span
from factlint.read.build import Builder

_KNOWN = ("ledger", "ignore", "dateline")
_HOW = "write factlint: {ledger: ledger.yaml}, or ignore: and dateline: in its place"
_SHOWN = 60


def check(builder: Builder, key: str, value: Any) -> None:
    """Tell what factlint cannot use of its own part of the front matter."""
    if key != "factlint" and isinstance(value, Mapping) and not {str(each) for each in value}.isdisjoint(_KNOWN):
        _problem(builder, key, "", f"“{key}” is not read; write factlint, in small letters")
    if key != "factlint" or value is None:
        return
    if not isinstance(value, Mapping):
        _problem(builder, key, "", f"factlint: settings are written with their names; {_HOW}")
        return
    for name, each in value.items():
        if name not in _KNOWN:
            _problem(builder, key, str(name), f"factlint: it has no setting “{str(name)[:_SHOWN]}”{_nearest(str(name))}")
        elif name == "ledger" and not _paths(each):
            _problem(builder, key, "ledger", "factlint: ledger is the path of a ledger, or a list of paths")
        elif name == "ignore" and not _rules(each):
            _problem(builder, key, "ignore", "factlint: ignore is the name of a rule, or a list of names")


def _nearest(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), _KNOWN, n=1)
    return f" (did you mean {near[0]}?)" if near else f"; it has {', '.join(_KNOWN[:-1])} and {_KNOWN[-1]}"


def _paths(value: Any) -> bool:
    return value is None or isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value))


def _rules(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return all(_rules(each) for each in value)
    return value is None or isinstance(value, (str, Mapping))


def _problem(builder: Builder, key: str, name: str, says: str) -> None:
    """Tell it at the setting's name, or at the whole where there is none."""
    place = builder.places.get(key)
    if place is None:
        builder.problem(says)
        return
    found = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])").search(builder.source, place.start, place.end) if name else None
    there = Span(*found.span()) if found is not None else place
    builder.problem(says, there.start, there.end)
