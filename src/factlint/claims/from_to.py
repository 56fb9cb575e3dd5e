"""A number of a sentence, its moments and the numbers beside it in; the moments without those of the other end of a move ("from 238 in 2024 to 261"), out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from factlint.claims.moments import Moment
from factlint.claims.setting import ASIDE
from factlint.language import fold, section
from factlint.model.quantity import Quantity

_BESIDE = 24  # characters between a number and its moment
_LEADS = 14  # characters ahead of the first end in which its "from" stands
_MARKS = frozenset(",;:.!?")
_NUMBERS = 8  # of a sentence, beyond which nothing is looked for


def of_its_end(moments: list[Moment], quantity: Quantity, numbers: Sequence[Quantity], text: str, language: str) -> list[Moment]:
    """The moments that a number of "from A in 2024 to B last year" can have: A the one between, B none that stands before its "to"."""
    if not moments or len(numbers) > _NUMBERS:
        return moments
    ends = [each for each in numbers if each.kind not in ASIDE]
    for first, last in pairwise(ends):
        if quantity is not first and quantity is not last:
            continue
        between = [each for each in moments if first.end <= each.span.start and each.span.end <= last.start]
        if not between or not _moves(text, first, last, between[-1], language):
            continue
        if quantity is first:
            return between
        return [each for each in moments if each not in between]
    return moments


def _moves(text: str, first: Quantity, last: Quantity, moment: Moment, language: str) -> bool:
    """Whether one number moves to the other, and the moment stands beside the first: no mark but its brackets parts the three."""
    origins, goals = _ends(language)
    if moment.span.start - first.end > _BESIDE or not goals:
        return False
    marks = set(text[first.end : last.start]) & _MARKS - set(moment.span.of(text))  # "Dec. 31" has its own
    to = text[moment.span.end : last.start].strip(" ()\u00a0\u202f")
    ahead = fold(text[max(0, first.start - _LEADS) : first.start]).replace("'", " ").replace("\u2019", " ").split()[-2:]
    return not marks and fold(to) in goals and not origins.isdisjoint(ahead)


@lru_cache(maxsize=16)
def _ends(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """ "from" and "to"."""
    reckon = section(language, "reckon")
    return (frozenset(fold(str(each)) for each in reckon.get("from") or ()), frozenset(fold(str(each)) for each in reckon.get("to") or ()))
