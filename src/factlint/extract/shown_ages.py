"""A text, a number read in it and those beside it in; whether signs and neighbours show it to be an age out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factlint import language
from factlint.extract.lexicon import lexicon
from factlint.model import lazy
from factlint.model.quantity import Kind, Quantity

_ONE_NAME = lazy.compile(r"(?:^|[\n.!?…“”\"»]\s*)([A-ZÀ-Þ][^\W\d_]+), $")
_FENCED = lazy.compile(r", [^\W\d_A-ZÀ-Þ]")
_NAME_BEFORE = lazy.compile(r"(?:^|[\s(])[A-ZÀ-Þ][^\W\d_]+, $")
_OPENED = lazy.compile(r"\((?:\d{1,2}, )*\d{1,2},? [^\W\d_]{1,4} $")
_TIE = lazy.compile(r",? [^\W\d_]{1,4} $")
_YOUNGEST = 5
_OLDEST = 105
_CLAUSE = 48
_BACK = 14
_ADULT = 125
_FAR = 32


def beside(found: Sequence[Quantity], at: int) -> tuple[Quantity, ...]:
    """The quantities before and behind one."""
    return (*found[max(0, at - 1) : at], *found[at + 1 : at + 2])


def years(text: str, each: Quantity, at: int, found: Sequence[Quantity]) -> tuple[Kind, str] | None:
    """ "Van 0 tot 19 jaar", "de 12 a 18 y de 19 a 29 años": years from nought on, and two groups of years of which the second begins where the first ends."""
    if not isinstance(each.high, int) or not 0 < each.high <= _ADULT or each.low == each.high:
        return None
    if each.low == 0 and each.unit == "year":
        return Kind.AGE, each.form
    for other in beside(found, at):
        first, second = (other, each) if other.start < each.start else (each, other)
        joined = isinstance(first.high, int) and second.low == first.high + 1 and second.low != second.high
        if joined and "year" in (first.unit, second.unit) and second.start - first.end < _BACK:
            return Kind.AGE, each.form
    return None


def of_age(text: str, each: Quantity, code: str) -> bool:
    """ "L'età media è 36,2 anni", "Sofia, 4 anni e mezzo,": years with a part that are an age."""
    if each.unit != "year" or each.low != each.high or not 0 < (each.low or 0) < _ADULT:
        return False
    before = text[max(0, each.start - _CLAUSE) : each.start]
    if _NAME_BEFORE.search(before) is not None and text[each.end : each.end + 1] == ",":
        return True
    words = re.split(r"[.!?;,(]", before)[-1].lower().replace("'", " ").split()
    return not lexicon(code).age_nouns.isdisjoint(words)


def in_brackets(text: str, each: Quantity, at: int, found: Sequence[Quantity]) -> tuple[Kind, str] | None:
    """ "(55 en 48 jaar)": numbers alone in brackets, the last with its years."""
    if each.low != each.high or not 0 < (each.low or 0) <= _ADULT:
        return None
    first, last = (
        (each, found[at + 1]) if each.kind is Kind.COUNT and at + 1 < len(found) else (found[at - 1], each) if at else (each, each)
    )
    if (
        first is last
        or last.unit != "year"
        or text[last.end : last.end + 1] != ")"
        or text[first.start - 1 : first.start] not in ("(", " ")
    ):
        return None
    return (
        (Kind.AGE, "") if _TIE.match(text, first.end, last.start) and _OPENED.search(text, max(0, last.start - _FAR), last.start) else None
    )


def is_old(text: str, each: Quantity, code: str) -> bool:
    """ "Dominik, 24, arbeitet", "When Auster was 14,", ", now 28,": a bare number of somebody told by one name, or by what he is now."""
    start, end = each.number
    if each.low != each.high or not _YOUNGEST <= (each.low or 0) <= _OLDEST:
        return False
    before, after = text[max(0, start - _CLAUSE) : start], text[end : end + 3]
    if before.endswith(", ") and _FENCED.match(after) and (name := _ONE_NAME.search(before)) is not None:
        name_only = not lexicon(code).nouns_capital or text.count(name[1]) > 1
        return name_only and name[1].lower() not in small_words(code)
    patterns = _so_old(code)
    return after[:1] in ",.;" and patterns is not None and patterns.search(before) is not None


@lru_cache(maxsize=16)
def _so_old(code: str) -> re.Pattern[str] | None:
    lex = lexicon(code)
    if not lex.age_when or not lex.age_be or lex.nouns_capital:
        return None
    when, be, now = ("|".join(map(re.escape, sorted(words))) for words in (lex.age_when, lex.age_be, lex.age_now))
    return re.compile(rf"(?:\b(?i:{when}) [A-Z][\w’']+ (?:{be})|[^\W\d_], (?:{now})) $")


@lru_cache(maxsize=16)
def small_words(code: str) -> frozenset[str]:
    """Words that with a capital too are no name."""
    words, dates = language.section(code, "words"), language.section(code, "dates")
    names = ("prepositions", "articles", "joins", "auxiliaries", "stop", "breaks", "many_articles")
    months = dates.get("months") or ()
    return frozenset(str(word) for name in names for word in words.get(name) or ()) | frozenset(map(str, months))
