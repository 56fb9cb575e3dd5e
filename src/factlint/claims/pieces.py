"""An attribution in its sentence in; where the part begins that it speaks of, and whether it is put into the middle of it, out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS, QUOTES
from factlint.claims.saw import Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens

_FAR = 60  # words that are looked over, so that a sentence without end stays linear
_NOUN, _AS_CLAUSE = 4, 9  # words of what a number counts, and of "as the company maintains"


def own_clause(tokens: Tokens, words: Saying, saw: Saw) -> int:
    """Where the clause begins that a source is put into, if its number follows and the one before is the main clause's.

    "... of only 31 vacancies when the true number, by the union's reckoning, is 58"; 0 where there is no such clause.
    """
    lower, raw = tokens.lower, tokens.raw
    if lower[saw.start - 1] != "," or saw.end >= len(raw) or lower[saw.end] != ",":
        return 0
    for at in range(saw.start - 1, max(0, saw.start - _FAR), -1):
        word = lower[at]
        if raw[at][0].isdigit():
            return 0
        if word in words.when or word in words.contrast:
            told = any(each[0].isdigit() for each in raw[saw.end : saw.end + _FAR])
            return at if told else 0
    return 0


def is_inserted(tokens: Tokens, saw: Saw, low: int, high: int, turns: frozenset[str]) -> bool:
    """ "That is, X said, almost 1.6 metres a year": put into a sentence whose number is still to come."""
    comma = saw.end + (saw.end + 1 < high and tokens.is_word(saw.end) and saw.sort == "split")  # "rechnet X vor, "
    if comma + 1 >= high or tokens.lower[comma] != "," or tokens.lower[comma + 1] in turns:
        return False
    if any(raw[0].isdigit() for raw in tokens.raw[max(low, saw.start - _FAR) : saw.start]):
        return False
    return any(raw[0].isdigit() for raw in tokens.raw[comma : min(high, comma + _FAR)])


def quotation(tokens: Tokens, saw: Saw, low: int) -> int | None:
    """Where the quotation opens that closes right before "..., precisa su portavoz" and not before token `low`: it alone is what he says."""
    close = saw.start - 1 - (tokens.lower[saw.start - 1] == ",")
    if close <= low or tokens.lower[close] not in QUOTES:
        return None
    return next((at for at in range(close - 1, max(low, close - _FAR) - 1, -1) if tokens.lower[at] in QUOTES), None)


def denied_part(tokens: Tokens, words: Saying, saw: Saw, low: int) -> int:
    """Where the part begins that "as X had said" speaks of: "el 9 %, y no el 4 %, como había comunicado X" of what is denied alone."""
    lower, start = tokens.lower, saw.start
    while (
        start > low and lower[start] not in words.as_ones and (lower[start - 1] in words.auxiliaries or lower[start - 1] in words.between)
    ):
        start -= 1
    start -= start > low and lower[start - 1] in words.as_ones
    if lower[start] not in words.as_ones or start - 1 <= low or lower[start - 1] != ",":
        return low
    first = next((at + 1 for at in range(start - 2, max(low, start - _FAR) - 1, -1) if lower[at] == "," or lower[at] in MARKS), None)
    if first is None or not any(tokens.raw[at][0].isdigit() for at in range(first, start)):
        return low
    return first if any(word in words.negation for word in lower[first : first + 3]) else low


def set_right(tokens: Tokens, words: Saying, number: int) -> int | None:
    """Behind a denied number, where what is right is set against what somebody holds: the "but" of "not 14, as the company maintains, but 22"."""
    lower, size = tokens.lower, len(tokens.raw)
    opening = next((at for at in range(number + 1, min(size, number + 2 + _NOUN)) if lower[at] in words.as_ones), None)
    if opening is None:
        return None
    closing = next((at for at in range(opening + 1, min(size - 1, opening + 1 + _AS_CLAUSE)) if lower[at] == ","), None)
    return closing + 1 if closing is not None and lower[closing + 1] in words.but else None


def is_set_right(tokens: Tokens, words: Saying, saw: Saw, low: int) -> bool:
    """Whether an attribution is such an "as X maintains", which speaks of the denied number alone."""
    comma = saw.end
    if comma + 1 >= len(tokens.raw) or tokens.lower[comma] != "," or tokens.lower[comma + 1] not in words.but:
        return False
    first = max(low, saw.start - _NOUN - 2)
    told = next((at for at in range(saw.start, first - 1, -1) if tokens.lower[at] in words.as_ones), None)
    if told is None:
        return False
    number = next((at for at in range(told - 1, max(low, told - 2 - _NOUN) - 1, -1) if tokens.raw[at][0].isdigit()), None)
    return number is not None and not words.negation.isdisjoint(tokens.lower[max(low, number - _AS_CLAUSE) : number])
