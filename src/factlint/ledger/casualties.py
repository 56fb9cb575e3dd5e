"""A figure's label and unit in; whether it counts deaths or injuries out, by the words of the ledger's languages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from factlint.language import codes, section, stem

_WORD = re.compile(r"[^\W\d_]+")
_CONCEPTS = ("killed", "injured", "dead", "died", "deaths", "casualties", "wounded")
"""Concepts of `language/<code>/news.yaml` that stand for people who came to harm."""


def counts_casualties(label: str, unit: str, languages: tuple[str, ...]) -> bool:
    """Whether a word for killing, dying or injuring stands in the label or the unit. Labels are often English whatever the ledger's languages are."""
    words = _WORD.findall(f"{label} {unit}".lower())
    for code in dict.fromkeys((*languages, "en")):
        stems = _stems(code if code in codes() else "en")
        if not stems.isdisjoint([stem(word, code) for word in words]):
            return True
    return False


@lru_cache(maxsize=16)
def _stems(code: str) -> frozenset[str]:
    news = section(code, "news").get("concepts") or {}
    found: set[str] = set()
    for concept in _CONCEPTS:
        found.update(stem(word, code) for word in _words(news.get(concept)) if " " not in word)
    return frozenset(found)


def _words(data: Any) -> list[str]:
    if isinstance(data, str):
        return [data]
    if isinstance(data, dict):
        return [word for value in data.values() for word in _words(value)]
    return [str(word) for word in data or ()]
