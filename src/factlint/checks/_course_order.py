"""Two numbers in; which of them the copy says was first, and how it says so, out: by a "from" and "to", by dates, by "a year earlier"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from factlint.checks._lines import Line, alike
from factlint.checks._words import Words, any_of, count, joined, padded
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_YEAR = re.compile(r"(19|20)\d\d$")
_STOP = re.compile(r'[;()–—"“”«»]|[,:](?!\d)')
_PARTS = re.compile(r"[;:](?!\d)")
_LABEL = re.compile(r"[(,;] ?((?:19|20)\d\d): ?$")
_WORD = re.compile(r"[^\W\d_]+")
_CALLED = {"after_base": "versus", "up_from": "from", "down_from": "from", "since": "from", "over_the": "than", "under_the": "than"}
_JOINTS = ("versus", "to", "from", "after_base", "and", "than", "instead", "whereas")
_BASES = ("versus", "after_base", "since", "instead", "than", "up_from", "down_from", "over_the", "under_the")
"""The lists of words that stand right ahead of what a number is held against."""
_BOTH = 9
_BREAKS = frozenset({";", "?", "(", ")", ":"})
_COMPARED = ("more", "less", "over", "under")
_THEN = 18
"""Words between a number and the one of the time that a "than" names, at most."""


class Placed(Protocol):
    @property
    def claim(self) -> Claim: ...
    @property
    def line(self) -> Line: ...
    @property
    def index(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Zone:
    """The part of a clause that is a number's own, and its words ahead of the number and behind it, padded."""

    span: Span
    ahead: str
    behind: str


@dataclass(frozen=True, slots=True)
class Order:
    """Whether the first of two numbers was first, and by what the copy says so."""

    first: bool
    by: tuple[str, ...]


def order_of(context: Context, one: Placed, two: Placed, *, only: bool | None = None) -> Order | None:
    """Which of two numbers, in the order of the copy, was first; None where nothing says so, or two things say otherwise.

    With `only` given, an order of which `first` is another matters to nobody: the times, which take the most to read, are then not asked.
    """
    if one.line is two.line and two.index == one.index + 1:
        if _from_to(one, two):
            return Order(first=True, by=("from to",))
        if _to_from(one, two):
            return Order(first=False, by=("to from",))
        if _than_then(one, two):
            return Order(first=False, by=("than then",))
    votes = [(name, first) for each, first in ((one, True), (two, False)) for name in _marks(each)]
    if only is not None and any(first is not only for _, first in votes):
        return None
    zones = [zone(each) for each in (one, two)]
    votes += _in_time(context, *(_when(each, parts) for each, parts in zip((one, two), zones, strict=True)))
    expected = [within(one.line, parts, "foreseen") for parts in zones]
    if expected[0] != expected[1] and not _arrived_at(one if expected[0] else two):
        votes.append(("foreseen", expected[0]))
    if not votes or len({first for _, first in votes}) != 1:
        return None
    return Order(first=votes[0][1], by=tuple(sorted({name for name, _ in votes})))


def _from_to(one: Placed, two: Placed) -> bool:
    """Whether "from 41, on Monday, to 23" stands there."""
    language, line = one.line.words, one.line
    gap, ahead = line.between(one.index, two.index), line.before(one.index)
    if language["from_suffix"].words:
        part = line.words["part_suffix"].has((line.after(two.index).split() or [""])[0])  # "10 üründen 9'u"
        return _has(one, "from_suffix") and _has(two, "to_suffix") and count(gap) <= 10 and not part
    return (
        _in_one_breath(gap, language)
        and 0 <= language["from"].last(ahead) <= 1
        and 0 <= language["to"].last(gap) <= 1
        and not language["versus"].ends(gap)
    )


def _to_from(one: Placed, two: Placed) -> bool:
    """Whether "to 23 on Tuesday from 41" stands there."""
    language, line = one.line.words, one.line
    gap, ahead = line.between(one.index, two.index), line.before(one.index)
    if language["from_suffix"].words:
        return _has(one, "to_suffix") and _has(two, "from_suffix") and count(gap) <= 10
    if not _in_one_breath(gap, language) or ("," in gap.split() and count(gap) > 2):
        return False  # "to 58.1 percent, whereas in health it is of 64"
    return (
        0 <= language["to"].last(ahead) <= 1 and 0 <= language["from"].last(gap) <= 1 and (count(gap) > 2 or not language["of"].ends(gap))
    )


def _arrived_at(each: Placed) -> bool:
    """Whether a "to" stands right ahead of a number, or ahead of one word more: "falls to an expected 3.8 million"."""
    ahead = each.line.before(each.index)
    return 0 <= each.line.words["to"].last(ahead) <= 2


def _than_then(one: Placed, two: Placed) -> bool:
    """Whether "41, more than a year ago, when there were 23" stands there: the second number is that of the time that a "than" names."""
    language, tokens = one.line.words, one.line.between(one.index, two.index).split()
    if len(tokens) > _THEN or not _BREAKS.isdisjoint(tokens[:-1]):
        return False
    at = next(
        (place for place in range(1, len(tokens)) if language["than"].has(tokens[place]) and _compares(language, tokens[: place + 1])), 0
    )
    if not at or language["and"].within(joined(tokens)):
        return False
    named = joined(tokens[at + 1 :])
    told = tokens[-1] == "(" or language["where"].within(named) or language["was"].within(named)
    return told and _names_a_time(named, language)


def _compares(language: Words, tokens: Sequence[str]) -> bool:
    """Whether a comparative stands right ahead of a "than", or ahead of the noun it is of, "mehr Gäste als", or the two are one phrase."""
    compared = any_of(language.code, *_COMPARED)
    return any(compared.has(token) for token in tokens[-3:-1]) or compared.ends(joined(tokens)) > 1


def _names_a_time(text: str, language: Words) -> bool:
    """Whether some words name an earlier time: a year, a month, "last week"."""
    months = lexicon(language.code).months
    dated = any(_YEAR.match(token) or token in months for token in text.split())
    return dated or any(language[name].within(text) for name in ("earlier", "before_that", "prior_period"))


def _in_one_breath(gap: str, language: Words) -> bool:
    """Whether few words stand between two numbers, none that parts them and no "and"."""
    tokens = gap.split()
    return count(gap) <= 9 and _BREAKS.isdisjoint(tokens) and not any(language["and"].has(token) for token in tokens)


def _has(each: Placed, name: str) -> bool:
    suffixes = each.line.words[name]
    own = padded(each.claim.span.of(each.line.text)).split()[-1:]
    own = own if own and own[0].isalpha() else []
    near = [*own, *each.line.after(each.index).split()[: 2 - len(own)]]
    return any(suffixes.has(token) or (len(token) > 3 and token.endswith(tuple(suffixes.words))) for token in near)


def _marks(each: Placed) -> Iterator[str]:
    """The words right ahead of a number, or ahead of its article, that make it what another is held against."""
    language, tokens = each.line.words, each.line.before(each.index).split()
    articles = lexicon(language.code).sets["articles"]
    while tokens and (
        tokens[-1] in articles
        or language["the"].has(tokens[-1])
        or _YEAR.match(tokens[-1])
        or language["current"].has(tokens[-1])
        or tokens[-1] in "$€£("
    ):
        if any(language[name].has(tokens[-1]) for name in ("after_base", "since", "versus")):
            break
        tokens.pop()
    ahead = joined(tokens[-4:])
    for name in _BASES:
        took = language[name].ends(ahead)
        if took and (took > 1 or not language["of"].has(tokens[-1]) or _moved(tokens[:-1], each)):
            yield _CALLED.get(name, name)
    if each.claim.part is Part.BASE:
        yield "base"


def _moved(tokens: list[str], each: Placed) -> bool:
    """Whether a word of direction stands right ahead: "gestegen van"."""
    lists = ("up", "down", "more", "less", "rising", "falling", "going_up", "going_down")
    return bool(tokens) and any_of(each.line.words.code, *lists).has(tokens[-1])


def zone(each: Placed) -> Zone:
    """A number's own part of the clause."""
    span, text, own = _zone(each), each.line.text, each.claim.span
    return Zone(span, padded(text[span.start : own.start]), padded(text[own.end : span.end]))


def within(line: Line, parts: Zone, name: str) -> bool:
    """Whether one of a list of words stands in the part of the clause of a number."""
    return line.words[name].within(parts.ahead) or line.words[name].within(parts.behind)


def _zone(each: Placed) -> Span:
    """From the stop, or the word that joins, behind the number of its kind before it to the one ahead of the next."""
    line, quantity = each.line, each.claim.quantity
    same = [at for at, other in enumerate(line.figures) if at != each.index and _of_kind(other.quantity, quantity)]
    last, following = max((at for at in same if at < each.index), default=-1), min((at for at in same if at > each.index), default=-1)
    own, text, whole = each.claim.span, line.text, line.sentence.span
    end = _cut(line, own.end, line.figures[following].span.start if following >= 0 else whole.end)[0]
    label = _LABEL.search(text, whole.start, own.start)
    if label is not None:  # "(2023: 311, 2013: 298)"
        return Span(label.start(1), end)
    if text[whole.start : own.start].rstrip().endswith(":"):
        return Span(own.start, end)
    if last >= 0:
        return Span(_cut(line, line.figures[last].span.end, own.start)[1], end)
    marks = [found.end() for found in _PARTS.finditer(text, whole.start, own.start)]
    return Span(max(marks, default=whole.start), end)


def _of_kind(one: Quantity, two: Quantity) -> bool:
    """Whether two numbers are of one kind, or a bare one in millions stands beside a sum."""
    return one.kind is two.kind or alike(one, two)


def _cut(line: Line, start: int, end: int) -> tuple[int, int]:
    """Where the words between two numbers, or behind the last, are parted: at the first stop, or else around the word that joins them."""
    stop = _STOP.search(line.text, start, end)
    if stop is not None:
        return stop.start(), stop.end()
    for found in _WORD.finditer(line.text, start, end):
        if any_of(line.words.code, *_JOINTS).has(padded(found.group()).strip()):
            return found.start(), found.start()
    return end, start


@dataclass(frozen=True, slots=True)
class Time:
    """When a number was: from the first day to the last, where that is said; and whether it is said to have been before, or to be now."""

    start: date | None
    end: date | None
    said: int


def _when(each: Placed, parts: Zone) -> Time:
    """What is said of the time of a number."""
    claim, said = each.claim, _time(each.line, parts)
    if claim.dated == "own":
        for moment, span in ((claim.period, claim.period_span), (claim.as_of, claim.as_of_span)):
            if moment is not None and span is not None and parts.span.covers(span):
                return Time(moment.start, moment.end, said)
    years = {int(token) for part in (parts.ahead, parts.behind) for token in part.split() if _YEAR.match(token)}
    if len(years) == 1:
        year = years.pop()
        return Time(date(year, 1, 1), date(year, 12, 31), said)
    return Time(None, None, said)


def _in_time(context: Context, one: Time, two: Time) -> Iterator[tuple[str, bool]]:
    """The votes of two times for the one or the other as the first."""
    if one.start and one.end and two.start and two.end:
        if one.end < two.start or two.end < one.start:
            yield "dated", one.start < two.start
        return
    if _BOTH in (one.said, two.said):
        return
    if one.said != two.said:
        yield ("earlier" if -1 in (one.said, two.said) else "now"), one.said < two.said
    for old, new, first in ((one, two, True), (two, one, False)):
        if old.end is None or new.start is not None:
            continue
        if new.said == -1 and old.end.year <= context.date.year - 2:
            yield "dated", first  # "last year, against 7,450 in 2022"
        if not context.clock and old.end.year < context.date.year:
            yield ("year now" if new.said == 1 else "year alone"), first


def _time(line: Line, parts: Zone) -> int:
    """-1 where the words beside a number say that it was before, 1 where they say that it is now, 0 where they say neither."""
    before = any(within(line, parts, name) for name in ("earlier", "before_that", "prior_period"))
    now = within(line, parts, "now")
    return _BOTH if before and now else -1 if before else int(now)
