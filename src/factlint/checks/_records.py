"""A sentence and a ledger in; records of all time ("the highest in the city's history") and a figure's twins of other years out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.checks._words import Words, padded
from factlint.language import section, stem
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.ledger import Figure, Ledger
from factlint.model.span import Span

_APART = 8
"""Words from the superlative to what makes it one of all time."""
_WORD = lazy.compile(r"[^\W\d_]+")
_SINCE = lazy.compile(r"(?<![^\W\d_])(?P<cue>[^\W\d_]+) (?P<fill>[^\W\d_]+ )?(?P<year>(?:19|20)\d\d)(?!\d)")
_NEAR = 90
"""Characters behind a number in which its record is told."""


def all_time(text: str, start: int, end: int, language: Words) -> tuple[int, Span]:
    """1 where text[start:end] has a record high of all time, -1 a record low, 0 none; and where it stands."""
    stretch = text[start:end]
    cut = re.search(r"[;?!]|\d", stretch)
    stretch = stretch[: cut.start()] if cut else stretch
    tokens = [Span(start + found.start(), start + found.end()) for found in _WORD.finditer(stretch)]
    folded = [padded(token.of(text)).strip() for token in tokens]
    for sign, name in ((1, "highest"), (-1, "lowest")):
        for index in range(len(tokens)):
            took = language[name].starts(" " + " ".join(folded[index : index + 4]) + " ")
            if not took:
                continue
            ever = _ever(folded, index, took, language)
            if ever is not None:
                first, last = min(index, ever[0]), max(index + took, ever[1]) - 1
                return sign, Span(tokens[first].start, tokens[last].end)
    return 0, Span(start, start)


def since(text: str, start: int, end: int, language: Words) -> tuple[int, int, Span] | None:
    """ "the highest since 2005" right behind a number: 1 for a high and -1 for a low, the year, and where it stands."""
    cues = frozenset(padded(str(word)).strip() for word in section(language.code, "news").get("since") or ())
    found = _SINCE.search(text, start, min(end, start + _NEAR))
    if found is None:
        return None
    close = found["fill"] is not None and padded(found["fill"]).strip() in cues
    if not close and padded(found["cue"]).strip() not in cues:
        return None
    ahead = text[start : found.start("fill") if close else found.start()]
    if any(char.isdigit() for char in ahead) or set(ahead) & set(";.?!"):
        return None
    tokens = padded(ahead).split()
    for sign, name in ((1, "highest"), (-1, "lowest")):
        for index in range(len(tokens)):
            if language[name].starts(" " + " ".join(tokens[index : index + 4]) + " "):
                other = _WORD.search(text, start)
                return sign, int(found["year"]), Span(other.start() if other else found.start(), found.end())
    return None


def _ever(folded: list[str], index: int, took: int, language: Words) -> tuple[int, int] | None:
    """The place of "ever", "in its history" and the like soon after a superlative, or right before it."""
    for at in (*range(index + took, min(index + took + _APART, len(folded))), index - 1, index - 2):
        if at < 0:
            continue
        found = language["ever"].starts(" " + " ".join(folded[at : at + 5]) + " ")
        if found and (at > index or at + found >= index):
            return at, at + found
    return None


def twins(ledger: Ledger, figure: Figure) -> Iterator[Figure]:
    """The other figures whose labels are the same but for years, months and the numbers in them: one election's turnout and another's."""
    own = _kernel(figure)
    if len(own) < 2:
        return
    for other in ledger.figures.values():
        if other.id != figure.id and other.unit == figure.unit and other.kind == figure.kind and _kernel(other) == own:
            yield other


def _kernel(figure: Figure) -> frozenset[str]:
    """The stems of a label's content words, without months."""
    code = (figure.languages or ("en",))[0]
    stop = {str(word) for key in ("stop", "articles") for word in section(code, "words").get(key) or ()}
    months = lexicon(code).months
    return frozenset(
        stem(word, code) for word in _WORD.findall(figure.label.lower()) if len(word) > 2 and word not in stop and word not in months
    )
