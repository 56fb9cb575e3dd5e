"""A verb of saying with its subject before it in; the side on which stands what is said out."""

from __future__ import annotations

from factlint.claims.phrase import QUOTES, is_later, right_of
from factlint.claims.saw import LEFT, RIGHT, Hit
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds
from factlint.language.dates import lexicon

_CLAUSE = 40  # words of what somebody is told


def side_of(hit: Hit, subject: Bounds, sort: str) -> str:
    """Left where the sentence is done behind the verb (a time or a place aside) and something stands before the subject."""
    tokens, words, end = hit.tokens, hit.words, hit.end
    lower, size = tokens.lower, len(tokens.raw)
    start = subject[0]
    before = start > 0 and (lower[start - 1] == "," or lower[start - 1] in QUOTES)
    subordinate = start > 1 and lower[start - 1] in words.as_ones
    at = end
    if sort == "tell" and before and not (words.gerund and lower[end - 1].endswith(words.gerund)):
        listener = right_of(tokens, words, at, size, apposition=False)
        if listener is not None and not tokens.lower[listener[0]][0].isdigit():
            at = listener[1]
    if (
        sort == "tell"
        and at > end
        and hit.numerals.isdisjoint(range(start))
        and not hit.numerals.isdisjoint(range(end, min(size, end + _CLAUSE)))
    ):
        return RIGHT
    if at < size and lower[at] not in words.that and (before or subordinate):
        quoted = lower[start - 1] in QUOTES and lower[at] not in QUOTES and lower[at] != ":"
        gives = (sort == "count" or lower[end - 1] in words.expecting or lower[at] in hit.cue.partner) and gives_number(
            tokens, words, at, hit.numerals
        )
        if not gives and (at in hit.numerals or _leads_on(tokens, words, at, hit.numerals)):
            counts = sort == "count" and at in hit.numerals
            gives = counts or hit.numerals.isdisjoint(range(start)) or is_later(lower[start - 2], words)
        if quoted or (not gives and _done(tokens, words, at)):
            return LEFT
    while at < size and lower[at] in ".,;":
        at += 1
    if at >= size and start > 0:
        return LEFT
    return RIGHT


def _done(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether nothing but a time or a place comes behind the verb."""
    lower, size = tokens.lower, len(tokens.raw)
    while at < size:
        hit = words.settings.at(lower, at)
        if hit is None:
            break
        if lower[at] in words.prepositions:
            return True  # "in a statement posted online": runs on to the end of its part
        at += hit[0]
        while at < size and (lower[at][0].isdigit() or (len(lower[at]) > 2 and lower[at] in lexicon(words.code).sets["fill"])):
            at += 1  # "said Wednesday morning"
    return at >= size or lower[at] in (",", ".", ";", "—", "–", ")") or lower[at] in words.prepositions


def _leads_on(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> bool:
    """ "El lunes, el sindicato informó de 760 heridos", "insistió en que hubo 760": a preposition and the number, or the clause."""
    if tokens.lower[at] not in words.prepositions:
        return False
    return not numerals.isdisjoint((at + 1, at + 2)) or not words.that.isdisjoint(tokens.lower[at + 1 : at + 2])


def gives_number(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> bool:
    """ "había cifrado en 212": nothing but a preposition between verb and number."""
    return at < len(tokens.lower) and tokens.lower[at] in words.prepositions and at + 1 in numerals
