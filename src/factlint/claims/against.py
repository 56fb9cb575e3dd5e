"""A number that another is compared with in; whose it is, where its owner stands beside it ("than the sheriff's 45", "frente a los 19 de X"), out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claims.phrase import name_end, right_of
from factlint.claims.saw import LEFT, RIGHT, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_role, is_institution, is_role
from factlint.model.claim import Strength

_OWNER = 6  # words of an owner
_COUNTED = 3  # words of what is counted
_OFFICE = 3  # words in which an owner shows that it can count
_MANY = 60  # numbers of a sentence that are looked at


def against(tokens: Tokens, words: Saying, numerals: frozenset[int]) -> Iterator[Saw]:
    """The owners of the numbers behind a word of comparison, in order of place; the content of each is its number alone."""
    lower = tokens.lower
    if (
        words.base_before.lasts.isdisjoint(tokens.words)
        and words.of.isdisjoint(tokens.words)
        and not words.genitives
        and not words.genitive
    ):
        return
    for number in sorted(numerals)[:_MANY]:
        if not words.verb_final and not (number and lower[number - 1] in words.owned_behind):
            continue  # what the readers below ask for first
        source = _owner_before(tokens, words, number) or _owner_behind(tokens, words, number)
        loose = source is None
        if source is None:
            source = _owner_of_counted(tokens, words, number)
        if source is None:
            continue
        if source[0] < number:
            cue, side, end = (source[1], number), RIGHT, number + 1
        else:
            cue, side, end = (source[0] - 1, source[0]), LEFT, source[0] - 1
        yield Saw(cue, source, side, Strength.NEUTRAL, "related", since=number, until=end, loose=loose, limited=True)


def _owner_before(tokens: Tokens, words: Saying, number: int) -> Bounds | None:
    """ "the sheriff" of "than the sheriff's 45"."""
    lower = tokens.lower
    if number < 2 or lower[number - 1] != "'s":
        return None
    for first in range(number - 2, max(0, number - 2 - _OWNER), -1):
        opening = words.base_before.before(lower, first) is not None or lower[first - 1] in words.than
        if opening or (lower[first] in words.articles and words.base_before.before(lower, first + 1) is not None):
            source = (first, number - 1)
            return source if is_institution(tokens, words, source) else None
        if not tokens.is_word(first):
            return None
    return None


def _owner_behind(tokens: Tokens, words: Saying, number: int) -> Bounds | None:
    """ "la oposición" of "frente a los 19 de la oposición"."""
    lower, size = tokens.lower, len(tokens.raw)
    opens = words.base_before.before(lower, number) is not None
    article = number > 0 and lower[number - 1] in words.articles
    if not opens and not (article and words.base_before.before(lower, number - 1) is not None):
        return None
    if not article and lower[number - 1] not in words.articles:
        return None  # "frente a 19 de la policía" are some of its men
    behind = number + 1
    while behind < size and tokens.raw[behind][0].isdigit():
        behind += 1
    if behind + 1 >= size or not (lower[behind] in words.of or lower[behind] in words.genitives):
        return None
    start = behind if lower[behind] in words.genitives else behind + 1
    source = right_of(tokens, words, start, size, apposition=False)
    if source is None or not has_role(tokens, words, source):
        return None
    return (source[0], name_end(tokens, words, *source))


def _owner_of_counted(tokens: Tokens, words: Saying, number: int) -> Bounds | None:
    """ "Sanidad" of "los 430 contagios de Sanidad", "bakanlığın" of "bakanlığın 430 vaka": whose count it is, or of whom it is one."""
    lower, size = tokens.lower, len(tokens.raw)
    if words.verb_final:
        owner = lower[number - 1] if number else ""
        owned = bool(owner) and owner.endswith(words.genitive) and owner not in words.roles and is_role(words, owner)
        return (number - 1, number) if owned else None
    if not number or lower[number - 1] not in words.definite:
        return None
    at = number + 1
    while at < size and tokens.raw[at][0].isdigit():
        at += 1
    last = at + _COUNTED
    while at < min(size - 1, last) and tokens.is_word(at) and lower[at] not in words.of and lower[at] not in words.genitives:
        if lower[at] in words.prepositions or lower[at] in words.joining or lower[at] in words.auxiliaries or lower[at] in words.relatives:
            return None
        at += 1
    if at >= size - 1 or (at == number + 1 and lower[at] in words.genitives) or not (lower[at] in words.of or lower[at] in words.genitives):
        return None
    start = at if lower[at] in words.genitives else at + 1
    source = right_of(tokens, words, start, size, apposition=False)
    if source is None or words.settings.at(lower, start) is not None:
        return None
    return (
        (source[0], name_end(tokens, words, *source))
        if is_institution(tokens, words, (source[0], min(source[1], start + _OFFICE)))
        else None
    )
