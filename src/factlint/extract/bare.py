"""The quantities of a sentence in; the same out, but that bare digits which nothing shows to count claim nothing.

A count has something to show for itself: the noun behind it, a bound, a scale, a unit. Digits that have none of these may be a count that the words
around them tell ("the toll rose to 31", "14 in the north, 11 in the south") or the number of a name, an address, a list, a page. Which of the two
they are is weighed, by what stands right beside them, how they look, what else is counted near and what the text tells elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import fsum, inf

from factlint.extract.bare_sorts import sort_at
from factlint.extract.bare_text import Elsewhere
from factlint.extract.bare_traits import CLOSES, NAMES, Around, Place, surroundings, traits
from factlint.extract.bare_weights import BIAS, SURE, WEIGHTS
from factlint.extract.cardinal import Line
from factlint.extract.frozen import is_bare
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind, Quantity

_NEVER = frozenset({"list", "pair", "chain", "day of the month", "in a party"})
"""What bare digits that count never are: the mark of a list, one of two over a dash with spaces, the rest of a chain of digits, a day behind its weekday,
an age beside a party."""
_ALWAYS = frozenset({"noun behind brackets", "tallied", "told apart"})
"""What bare digits that count nothing seldom are: in brackets before their noun, behind a word for tallies and a preposition, before the colon of their list."""
_OLDEST, _CENTURY, _LAST_DAY = 125, 100, 31
_MOST = {Kind.AGE: _OLDEST, Kind.ORDINAL: 999, Kind.DATE: _LAST_DAY}
_BEFORE = NAMES | {"opening capital"}


def counts_alone(line: Line, found: list[Quantity], elsewhere: Elsewhere) -> list[Quantity]:
    """The quantities of a line: bare digits that hardly count are made names."""
    around = surroundings(line, found)
    counts = _weighed(line, found, around, elsewhere)
    told = [_named(each) if not counts.get(each.start, True) else each for each in found]
    goes_on = False
    for at in range(len(told) - 2, -1, -1):
        goes_on = is_bare(told[at]) and _goes_with(line, around.places[told[at].start], told[at], told[at + 1], goes_on=goes_on)
        if goes_on:
            told[at] = _named(told[at])
    for at in range(1, len(told)):
        if is_bare(told[at]) and _goes_on_from(line, around.places[told[at].start], told[at], told[at - 1]):
            told[at] = _named(told[at])
    return told


def _goes_on_from(line: Line, place: Place, number: Quantity, earlier: Quantity) -> bool:
    """ "Clauses 5 and 6", "siglo 18 y 19", "points 10, 55 et 66": bare digits that are tied to the digits of a name before them and end a phrase."""
    tied = place.before == "joining" or line.words[place.first - 1] in ("&", ",")
    if (
        not tied
        or line.ends[place.first - 2] != earlier.end
        or place.after not in CLOSES
        or not earlier.text.rpartition(" ")[2].isdecimal()
    ):
        return False
    named = earlier.kind is Kind.OTHER and earlier.form in ("name", "bare")
    if not named and not (earlier.kind is Kind.DATE and earlier.form in ("century", "decade")):
        return False
    return named or (number.high is not None and number.high < _CENTURY)


def _goes_with(line: Line, place: Place, number: Quantity, following: Quantity, *, goes_on: bool) -> bool:
    """ "24, 23 et 14 ans", "7, 8 et 9e", "22 & 23 septembre": bare digits before an age, an ordinal or a day that they are tied to are what it is.

    `goes_on`: the next number is such digits itself, so that a comma ties them too."""
    tie = line.words[place.last]
    goes_on = goes_on or (following.kind is Kind.AGE and following.text.isdecimal())
    tied = sort_at(line, place.last, -1) == "joining" or tie == "&" or (goes_on and tie == ",")
    if not tied or line.starts[place.last + 1] != following.start or number.high is None:
        return False
    most = _MOST.get(following.kind, 0) if not goes_on else _OLDEST
    return number.high <= most and (goes_on or following.text[0].isdecimal())


def _weighed(line: Line, found: Sequence[Quantity], around: Around, elsewhere: Elsewhere) -> dict[int, bool]:
    """Where bare digits begin, and whether they count, as far as can be told: those that stand alike behind names or in brackets all do or none."""
    weights: dict[int, float] = {}
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for each in filter(is_bare, found):
        told = traits(line, each, around, elsewhere)
        if told.isdisjoint(_NEVER) and told.isdisjoint(_ALWAYS):
            weights[each.start] = fsum((BIAS, *(WEIGHTS.get(trait, 0.0) for trait in told)))
            alike[_row(around.places[each.start])].append(each.start)
        else:
            weights[each.start] = inf if told.isdisjoint(_NEVER) else -inf
    alike.pop((), None)
    for starts in alike.values():
        mean = fsum(weights[start] for start in starts) / len(starts)
        weights.update(dict.fromkeys(starts, mean))
    return {start: weight >= SURE for start, weight in weights.items()}


def _row(place: Place) -> tuple[str, ...]:
    """What numbers of one row have in common: the name or the bracket right before them; nothing for others."""
    if place.before == "open" and place.after == "close":
        return (place.before, place.second)
    return ("name",) if place.before in _BEFORE else ()


def _named(each: Quantity) -> Quantity:
    return replace(each, kind=Kind.OTHER, form="bare")
