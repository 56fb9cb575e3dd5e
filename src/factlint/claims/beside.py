"""A source told with its preposition in; the second one of the sentence, which has another preposition ("..., 2 100 pour la direction"), out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS, right_of
from factlint.claims.saw import LEFT, RIGHT, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_role


def beside(tokens: Tokens, words: Saying, saw: Saw, stop: int, numerals: frozenset[int]) -> Saw | None:
    """ "..., 2 100 pour la direction", "put at 40 by X, 60 by Y": behind a source with its preposition, a number with its own and an office."""
    lower, at = tokens.lower, saw.end
    links = words.by if saw.sort == "passive" else words.beside
    afar = saw.side == RIGHT
    if afar:
        at = _past_number(tokens, words, at, stop, numerals)
    if at + 3 >= stop or not (lower[at] in (",", ";") or lower[at] in words.joining):
        return None
    number = next((each for each in range(at + 1, min(stop, at + 4)) if each in numerals), None)
    if number is None:
        return None
    behind = number + 1
    while behind < min(stop, number + 4) and tokens.raw[behind][0].isdigit():
        behind += 1  # "12 000"
    for each in range(behind, min(stop, behind + (1 if afar else 5))):
        if lower[each] in links:
            source = right_of(tokens, words, each + 1, stop, apposition=False)
            if source is not None and (has_role(tokens, words, source) or _alone(tokens, words, number, each, source)):
                return Saw((each, each + 1), source, LEFT, saw.strength, "before", since=at + 1)
            return None
        if lower[each] in words.auxiliaries or lower[each] in MARKS:
            return None
    return None


def _alone(tokens: Tokens, words: Saying, number: int, preposition: int, source: Bounds) -> bool:
    """ "3.000 lavoratori secondo la questura, 1.800 per la Fiom": a number alone before the preposition, and one name with its article."""
    article = tokens.lower[source[0]] in words.articles
    plain = all(tokens.raw[at][0].isdigit() for at in range(number, preposition))
    return (
        plain
        and article
        and source[1] - source[0] <= 3
        and all(tokens.is_capital(at) or tokens.lower[at] == "'" for at in range(source[0] + 1, source[1]))
    )


def _past_number(tokens: Tokens, words: Saying, at: int, stop: int, numerals: frozenset[int]) -> int:
    """Where the part with the number ends that a verb gives ("La préfecture compte 14 blessés, ..."); `stop` where it has the preposition itself."""
    seen = False
    for each in range(at, min(stop, at + 12)):
        word = tokens.lower[each]
        if word in words.beside:
            return stop
        if seen and (word in (",", ";") or word in words.joining):
            return each
        seen = seen or each in numerals
    return stop
