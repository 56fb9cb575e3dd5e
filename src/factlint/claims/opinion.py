"""A sentence with what was seen in it in; the sources that a "for" names ("Pour la maire, 38 écoles étaient fermées") out."""

from __future__ import annotations

from factlint.claims.phrase import right_of
from factlint.claims.saw import RIGHT, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, is_role
from factlint.model.claim import Strength

_SHORT = 8  # words of such a source
_FAR = 14  # words between such a source and its verb
_CLAUSE = 40  # words of its clause up to the number
_PERSON = 3  # words of an office and a name
_NEAR = 3  # words between it and its number


def opinions(tokens: Tokens, words: Saying, saws: list[Saw], numerals: frozenset[int]) -> list[Saw]:
    """The saws with those of a "for" at the head of a part of the sentence, in order of place.

    "Pour les hôpitaux, 38 millions" is no source: it counts before somebody who holds an office, before a number that stands alone,
    or where another source of the sentence has another number.
    """
    lower = tokens.lower
    if not numerals or words.beside.isdisjoint(tokens.words):
        return saws
    found: list[Saw] = []
    known = {saw.cue[0] for saw in saws}
    named = any(saw.source is not None and saw.until < 0 for saw in saws)
    for at, word in enumerate(lower):
        if word not in words.beside or (
            at and lower[at - 1] not in ",;:—–" and lower[at - 1] not in words.joining and lower[at - 1] not in words.breaks
        ):
            continue
        if at in known:
            continue
        source = _office(tokens, words, at + 1)
        if source is None:
            instead = _set_against(tokens, words, at + 1, numerals)
            if instead is not None:
                found.append(Saw((at, at + 1), instead, RIGHT, Strength.NEUTRAL, "opinion"))
                continue
        needing = _needing(tokens, words, source, numerals) if source is not None and not at else None
        if needing is not None:
            found.append(Saw((at, at + 1), needing, RIGHT, Strength.NEUTRAL, "opinion"))
            continue
        number = _number(tokens, words, source[1], numerals) if source is not None else None
        if source is not None and number is None and _is_named_person(tokens, words, source):
            number = next((each for each in range(source[1], min(len(lower), source[1] + _CLAUSE)) if each in numerals), None)
            if number is not None:
                found.append(Saw((at, at + 1), source, RIGHT, Strength.NEUTRAL, "opinion"))
            continue
        if source is None or number is None:
            continue
        person = any(lower[each] in words.persons for each in range(*source))
        if person or _alone(tokens, number) or named or found:
            found.append(Saw((at, at + 1), source, RIGHT, Strength.NEUTRAL, "opinion"))
    return sorted([*saws, *found], key=lambda saw: saw.start) if found else saws


def _needing(tokens: Tokens, words: Saying, source: Bounds, numerals: frozenset[int]) -> Bounds | None:
    """ "Per la sindaca, 52 anni, ne serviranno 15": somebody who holds an office, where a verb says how many there must be; a prosecution,
    where one says what something comes to ("Per la Procura l'evasione ammonta a 8 milioni")."""
    lower, size = tokens.lower, len(tokens.raw)
    if any(lower[at] in words.claimants for at in range(*source)):
        verb = next((at for at in range(source[1], min(size, source[1] + _FAR)) if lower[at] in words.amounting), None)
        if verb is not None and not numerals.isdisjoint(range(verb + 1, verb + 1 + _NEAR + 1)):
            return source
    office = next((at + 1 for at in range(*source) if lower[at] in words.persons), None)
    if office is None:
        return None
    verb = next((at for at in range(office, min(size, source[1] + _FAR)) if lower[at] in words.needing), None)
    if verb is None or numerals.isdisjoint(range(verb + 1, verb + _SHORT)):
        return None
    return source if source[1] <= verb else (source[0], office)


def _is_named_person(tokens: Tokens, words: Saying, source: Bounds) -> bool:
    """ "Para el analista Caio Brandt, ...": an office with the name of who holds it, closed by a comma."""
    closed = source[1] < len(tokens.lower) and tokens.lower[source[1]] == ","
    named = closed and source[1] - source[0] >= _PERSON and tokens.is_capital(source[1] - 1) and tokens.is_capital(source[1] - 2)
    return named and is_role(words, tokens.lower[source[1] - _PERSON])


def _set_against(tokens: Tokens, words: Saying, start: int, numerals: frozenset[int]) -> Bounds | None:
    """The name that "instead" sets against the source before it, where the mood is that of reported speech: "per X, invece, sarebbero 60"."""
    lower = tokens.lower
    comma = next((at for at in range(start, min(len(lower), start + _SHORT)) if lower[at] == ","), None)
    if comma is None or comma == start or not tokens.is_capital(comma - 1) or comma + 1 >= len(lower):
        return None
    aside = words.instead.at(lower, comma + 1)
    number = next((at for at in range(comma, min(len(lower), comma + _CLAUSE)) if at in numerals), None)
    if aside is None or number is None or words.conditional.isdisjoint(lower[comma:number]):
        return None
    return start, comma


def _office(tokens: Tokens, words: Saying, start: int) -> Bounds | None:
    """The office with its article that begins at `start`."""
    if start >= len(tokens.raw) or tokens.lower[start] not in words.articles:
        return None
    source = right_of(tokens, words, start, len(tokens.raw), apposition=False)
    if source is None or source[1] - source[0] > _SHORT:
        return None
    named = next((at for at in range(*source) if is_role(words, tokens.lower[at]) or tokens.lower[at] in words.claimants), None)
    if named is None:
        return None
    for at in range(named + 1, source[1]):
        if tokens.lower[at] in words.articles - words.of and tokens.lower[at - 1] not in words.of:
            return (start, at)  # "per l'associazione dei familiari le vittime sono ..."
    return source


def _number(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> int | None:
    """The number behind it, over a comma, a verb of being and a hedge; none where another word stands between."""
    lower, size = tokens.lower, len(tokens.raw)
    at += at < size and lower[at] == ","
    for verb in range(at + 2, min(size, at + 4)):  # "le vittime sono 240"
        if lower[at] in words.articles and lower[verb] in words.helping:
            at = verb
            break
    while at < size and lower[at] in words.auxiliaries:
        at += 1
    for each in range(at, min(size, at + _NEAR)):
        if each in numerals:
            return each
        if each + 2 in numerals and lower[each] in words.comparatives and lower[each + 1] in words.prepositions:
            return each + 2  # "non più di 11.000"
        if not tokens.is_word(each) or lower[each] in words.articles or lower[each] in words.prepositions:
            return None
    return None


def _alone(tokens: Tokens, number: int) -> bool:
    """Whether nothing follows a number in its part: neither what is counted nor a currency."""
    at = number + 1
    while at < len(tokens.raw) and tokens.raw[at][0].isdigit():
        at += 1
    return at >= len(tokens.raw) or tokens.lower[at] in (".", ";", ",", ")", ":")
