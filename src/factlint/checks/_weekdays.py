"""A day as it is written in; the weekday out that stands behind it: "June 28, a Saturday", "28 de março, segunda-feira", "28. Juni (Samstag)"."""

from __future__ import annotations

import re

from factlint.checks._words import Words, padded
from factlint.checks._words import words as reckoning
from factlint.language.dates import Lexicon, lexicon
from factlint.model.audit import Context
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_SIGHT = 64
"""Characters behind a date in which its weekday stands."""
_MOST = 4
"""Words between the comma and the weekday: "that fell on a"."""
_ENDING = re.compile(r"['’][^\W\d_]{1,5}")
_MARK = re.compile(r"\s?([,(–—])\s?")
_LATER = re.compile(r"(?: [^\W\d_]+){1,3}([,–—]) ")
"""A word or three and a comma, behind which only "that was a Sunday" is of the date."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]")
_CLOSES = frozenset(".,;:)–—!?")


def weekday_behind(context: Context, quantity: Quantity) -> tuple[int, Span] | None:
    """The weekday in apposition to a date, Monday 0, and where it stands."""
    lex, words = lexicon(context.draft.language), reckoning(context.draft.language)
    start = quantity.span.end
    text = context.text[start : start + _SIGHT]
    ending = _ENDING.match(text)
    mark = _MARK.match(text, ending.end() if ending else 0)
    least = 0
    if mark is None:
        mark, least = _LATER.match(text), 2
    if mark is None:
        return None
    found = list(_WORD.finditer(text, mark.end()))
    at = next((index for index, each in enumerate(found[: _MOST + 1]) if not words["day_apposed"].has(padded(each.group()).strip())), -1)
    if at < least:
        return None
    weekday, last = _named(found, at, lex)
    if weekday is None or not _closed(found, last, mark.group(1), words, lex, bare=at == 0):
        return None
    span = Span(start + found[at].start(), start + found[last].end())
    return None if any(_dated(each, span) for each in context.quantities) else (weekday, span)


def _dated(quantity: Quantity, weekday: Span) -> bool:
    """Whether a weekday belongs to a date of its own: "June 28, Sunday, June 29"."""
    written = quantity.written_date
    return written is not None and written.day is not None and quantity.span.covers(weekday)


def _named(found: list[re.Match[str]], at: int, lex: Lexicon) -> tuple[int | None, int]:
    """The weekday that a word and its tail ("-feira", "günü") name, and the index of its last word."""
    raw = found[at].group()
    word = raw.lower()
    if "weekdays_capital" in lex.flags and not raw[:1].isupper() and not _tailed(found, at, lex.sets["weekdays_small"]):
        return None, at
    after = [each.group().lower() for each in found[at + 1 : at + 3]]
    if after[:1] == ["-"] and len(after) == 2 and after[1] in lex.sets["weekday_tails"]:
        return lex.tables["weekdays_short"].get(word), at + 2
    known = lex.tables["weekdays"]
    if word.endswith("s") and word[:-1] in known:  # "sábados"
        return None, at
    return known.get(word), at + 1 if _tailed(found, at, lex.sets["weekdays_small"]) else at


def _tailed(found: list[re.Match[str]], at: int, tails: frozenset[str]) -> bool:
    return at + 1 < len(found) and found[at + 1].group().lower() in tails


def _closed(found: list[re.Match[str]], last: int, mark: str, words: Words, lex: Lexicon, *, bare: bool) -> bool:
    """Whether the apposition ends behind the weekday, and no list of weekdays goes on there."""
    rest = [each.group().lower() for each in found[last + 1 : last + 4]]
    if mark == "(":
        return rest[:1] == [")"] or (rest[:1] == [","] and not bare)
    if bare and (not rest or any(each in lex.weekdays or words["and"].has(padded(each).strip()) for each in rest)):
        return False
    return not rest or rest[0] in _CLOSES or (not bare and words["was"].has(padded(rest[0]).strip()))
