"""A number in a sentence that has words of revision; whether they tell that it is an earlier value, out."""

from __future__ import annotations

from collections.abc import Callable

from factlint.claims.lexicon import Grammar, phrase_in
from factlint.claims.past import is_coordinate
from factlint.claims.tokens import Tokens

_CLOSING = frozenset(",;:.()")
_NEAR = 12  # words before a number in which "had earlier" speaks of it


def is_revised(
    tokens: Tokens,
    grammar: Grammar,
    numeral: tuple[int, int],
    bounds: tuple[int, int],
    between: tuple[int, int],
    *,
    joins: bool,
    dated: Callable[[], bool],
) -> bool:
    """Whether words of revision stand with the number: before it in its clause with no other number between, or right behind it.

    `between` are the end of the number before and the start of the next one; `joins` says that the number before is such a one,
    `dated` tells whether a day of its own says when it held ("Am Mittwochabend waren es noch 4,52 Meter").
    """
    first, last = numeral
    begin = max(bounds[0] - 1, between[0])  # "until then" opens with a word that opens clauses
    lower = tokens.lower
    if phrase_in(grammar.revised, lower, begin, first) and (grammar.still.isdisjoint(lower[begin:first]) or not dated()):
        return True
    near = max(between[0], first - _NEAR)
    if _had_earlier(lower, grammar, near, first) or phrase_in(grammar.past_totals, lower, near, first):
        return True
    if joins and is_coordinate(tokens, grammar, between[0], numeral):
        return True
    stop = min(bounds[1], last + 4, between[1])
    return phrase_in(grammar.revised, lower, last, stop) or _stood_there(lower, grammar, last, between[1])


def _stood_there(lower: list[str], grammar: Grammar, last: int, stop: int) -> bool:
    """ "3 percent, where it had stood since April": what the level was before, behind the number and its unit."""
    for at in range(last, min(last + 3, stop - 1)):
        if lower[at] == "," and lower[at + 1] in grammar.where:
            end = min(stop, at + 8)
            marks = [place for place in range(at + 2, end) if lower[place] in _CLOSING]
            return phrase_in(grammar.stood, lower, at + 2, marks[0] if marks else end)
    return False


def _had_earlier(lower: list[str], grammar: Grammar, begin: int, first: int) -> bool:
    """ "had earlier spoken of 19", "había cifrado antes los heridos en 19", "an earlier statement, issued at noon, had spoken of 19": a past
    perfect in the number's own part of the sentence, and its "earlier" before the number."""
    near = lower[begin:first]
    if grammar.past_perfect.isdisjoint(near):
        return False
    for mark in (",", ";", ":"):
        if mark in near:
            near = near[len(near) - near[::-1].index(mark) :]
    return not grammar.past_perfect.isdisjoint(near) and not grammar.earlier.isdisjoint(lower[max(0, first - 2 * _NEAR) : first])


def names_earlier(tokens: Tokens, grammar: Grammar) -> bool:
    """Whether a table head speaks of an earlier estimate."""
    return phrase_in(grammar.revised, tokens.lower, 0, len(tokens.raw))
