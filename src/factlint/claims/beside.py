"""A source told with its preposition in; the second one of the sentence, which has another preposition ("..., 2 100 pour la direction"),
and where the source of a "what" begins ("secondo quanto si apprende dalla polizia") out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS, right_of
from factlint.claims.saw import LEFT, RIGHT, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_role

_SAID = 8  # words of "what is heard from"
_OWNER = 7  # words of an owner whose count is left out


def beside(tokens: Tokens, words: Saying, saw: Saw, stop: int, numerals: frozenset[int]) -> Saw | None:
    """ "..., 2 100 pour la direction", "put at 40 by X, 60 by Y": behind a source with its preposition, a number with its own and an office."""
    lower, at = tokens.lower, saw.end
    links = words.by if saw.sort in ("passive", "tally") else words.beside
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
            if saw.sort == "tally":
                owner = _owner(tokens, each + 1, stop)
                return Saw((each, each + 1), owner, LEFT, saw.strength, "before", since=at + 1) if owner is not None else None
            source = right_of(tokens, words, each + 1, stop, apposition=False)
            if source is not None and (has_role(tokens, words, source) or _alone(tokens, words, number, each, source)):
                return Saw((each, each + 1), source, LEFT, saw.strength, "before", since=at + 1)
            return None
        if lower[each] in words.auxiliaries or lower[each] in MARKS:
            return None
    return None


def _owner(tokens: Tokens, start: int, stop: int) -> Bounds | None:
    """ "by the federation's count, 9.4 by the trust's": an owner whose count is left out."""
    mark = next((at for at in range(start + 1, min(stop, start + _OWNER)) if tokens.lower[at] in ("'s", "'")), None)
    alone = mark is not None and (mark + 1 >= len(tokens.raw) or not tokens.is_word(mark + 1))
    return (start, mark) if mark is not None and alone else None


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


def past_what(tokens: Tokens, words: Saying, at: int) -> int:
    """Behind "what", its verb and its "by" where they stand between the preposition and the source: "secondo quanto si apprende dalla polizia"."""
    lower, stop = tokens.lower, min(len(tokens.raw) - 1, at + _SAID)
    if lower[at] not in words.what or at + 2 >= len(lower):
        return at
    behind = at + 1
    if lower[at] in words.articles and lower[behind] not in words.that and not _is_told(words, lower, behind):
        return at  # "segundo o governo"
    behind += lower[behind] in words.that
    behind += lower[behind] == "'"
    while behind < stop and (
        lower[behind] in words.reflexives
        or lower[behind] in words.helping
        or lower[behind] in words.by
        or (lower[behind] in words.cues.by_first and not tokens.is_capital(behind) and lower[behind] not in words.articles)
    ):
        behind += 1
    return behind


def _is_told(words: Saying, lower: list[str], at: int) -> bool:
    """Whether a participle of saying stands there: "según lo informado por"."""
    hit = words.cues.at(lower, at)
    return hit is not None and "passive" in hit[1].sorts
