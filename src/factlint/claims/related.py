"""A number with words that say whose it is ("the union's figure of 3,200", "the 1,700 that the company gave") in; who gives it out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claims.according import credible
from factlint.claims.phrase import MARKS, is_relative, name_end, right_of
from factlint.claims.saw import LEFT, RIGHT, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens, places_of
from factlint.claims.who import Bounds, has_paper, is_institution, is_role
from factlint.model.claim import Strength

_NOUN = 4  # words of what is counted, between the number and what hangs on it
_CLAUSE = 9  # words of a relative clause up to its verb
_HEDGE = 3  # words before a number that belong to it
_OWNER = 6  # words of an owner
_GAP = 4  # words between "the figure given by X" and its number


def related(tokens: Tokens, words: Saying, numerals: frozenset[int]) -> Iterator[Saw]:
    """What a sentence says of single numbers, in order of place; the content of each is its number alone."""
    lower, size = tokens.lower, len(tokens.raw)
    for at in places_of(words.lending, lower):
        if at and not words.capital_nouns and tokens.is_capital(at):
            continue
        if numerals.isdisjoint(range(max(0, at - _CLAUSE - _NOUN), min(size, at + _GAP + 2))):
            continue
        word = lower[at]
        found: Saw | None = None
        if word in words.figures:
            found = _figure_of(tokens, words, at, numerals)
        if found is None and word in words.owned:
            found = _owned(tokens, words, at, numerals)
        if found is None and word in words.attributive:
            found = _attributive(tokens, words, at, numerals)
        if found is None and word in words.lend:
            found = _given_by(tokens, words, at, numerals) or _relative(tokens, words, at, numerals)
        if found is not None:
            yield found


def _figure_of(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> Saw | None:
    """ "the union's figure of 3,200", "the police count of 300": a count with its owner before it and its number behind it."""
    lower, size = tokens.lower, len(tokens.raw)
    number = next((each for each in range(at + 2, min(size, at + 2 + _HEDGE)) if each in numerals), None)
    if at + 2 >= size or lower[at + 1] not in words.figure_links or number is None:
        return None
    last = next((each for each in range(at - 1, max(0, at - _GAP), -1) if lower[each] in ("'s", "'")), at)
    first = last
    while first > 0 and last - first < _OWNER and _in_name(tokens, words, first - 1):
        first -= 1
        if lower[first] in words.articles:
            break
    source = (first, last)
    owned = last < at or is_role(words, lower[at - 1])
    if first >= last or not owned or not is_institution(tokens, words, source) or has_paper(tokens, words, source):
        return None
    return _seen((at, at + 1), source, RIGHT, (at + 2, _after(tokens, words, number, numerals)))


def _owned(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> Saw | None:
    """ "Sendikanın hesabı 80 bin": a count behind its owner, right before its number."""
    number = next((each for each in range(at + 1, min(len(tokens.raw), at + 1 + _HEDGE)) if each in numerals), None)
    first = at
    while first > 0 and at - first < _OWNER and (tokens.is_word(first - 1) or tokens.lower[first - 1] == "'"):
        first -= 1
    while first < at and (tokens.lower[first] in words.adverbs or tokens.lower[first] in words.between):
        first += 1
    if number is None or first >= at or not tokens.lower[at - 1].endswith(words.genitive) or not credible(tokens, words, (first, at)):
        return None
    return _seen((at, at + 1), (first, at), RIGHT, (at + 1, _after(tokens, words, number, numerals)))


def _in_name(tokens: Tokens, words: Saying, at: int) -> bool:
    word = tokens.lower[at]
    if word in words.articles or word in words.of:
        return True
    return tokens.is_word(at) and not (
        word in words.auxiliaries or word in words.prepositions or word in words.breaks or word in words.joining
    )


def _given_by(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> Saw | None:
    """ "i 3.200 esuberi denunciati dal sindacato": the participle right behind its number, and by whom."""
    lower, size = tokens.lower, len(tokens.raw)
    by = _past_aside(tokens, words, at + 1)
    if by + 1 >= size or lower[by] not in words.by:
        return None
    number = next((each for each in range(at - 1, max(0, at - _NOUN - 2) - 1, -1) if each in numerals), None)
    if number is None or not all(_in_noun(tokens, words, each) for each in range(number + 1, at)):
        return None
    source = right_of(tokens, words, by + 1, size, apposition=False)
    if source is None or not is_institution(tokens, words, source):
        return None
    source = (source[0], name_end(tokens, words, *source))
    return _seen((at, at + 1), source, LEFT, (_before(tokens, words, number, numerals), at))


def _past_aside(tokens: Tokens, words: Saying, at: int) -> int:
    """Over a time or a small word behind a participle ("les 90 prévues au départ par la région")."""
    if at >= len(tokens.lower):
        return at
    for phrases in (words.aside, words.settings):
        hit = phrases.at(tokens.lower, at)
        if hit is not None and tokens.lower[at] not in words.by:
            return at + hit[0]
    return at + (tokens.lower[at] in words.adverbs and tokens.lower[at] not in words.joining)


def _relative(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> Saw | None:
    """ "the 1,700 that the company gave", "los 3.200 despidos que denuncia el sindicato", "die 1.700, die der Konzern gemeldet hatte"."""
    lower = tokens.lower
    number = next((each for each in range(at - 1, max(0, at - _CLAUSE - _NOUN) - 1, -1) if each in numerals), None)
    if number is None or at + 1 in numerals or (at + 1 < len(lower) and lower[at + 1] in words.objects):
        return None
    noun = number + 1
    while noun < at and lower[noun][0].isdigit():
        noun += 1
    begin = _before(tokens, words, number, numerals)
    opening = _opening(tokens, words, noun, at, definite=not words.articles.isdisjoint(lower[begin:number]))
    source = _doer(tokens, words, opening[1], at) if opening is not None else None
    return _seen((at, at + 1), source, LEFT, (begin, opening[0])) if opening is not None and source is not None else None


def _opening(tokens: Tokens, words: Saying, noun: int, verb: int, *, definite: bool) -> Bounds | None:
    """Where what is counted ends, and where the clause begins that hangs on it; `noun` is the first word behind the number."""
    lower = tokens.lower
    for at in range(noun, min(verb, noun + _NOUN + 1)):
        word = lower[at]
        if word == "," and at + 1 < verb and lower[at + 1] in words.relatives:
            return (at, at + 2)
        if is_relative(words, word) or (word in words.relatives and words.verb_second and not words.relative_comma):
            return (at, at + 1)
        if words.bare_relative and definite and (word in words.articles or word in words.pronouns):
            return (at, at)
        if not _in_noun(tokens, words, at):
            return None
    return None


def _in_noun(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether a word can belong to what is counted: no verb, no joining word, no preposition but "of"."""
    word = tokens.lower[at]
    if word in words.of or tokens.raw[at][0].isdigit() or word in ("%", "'"):
        return True
    return tokens.is_word(at) and not (
        word in words.auxiliaries or word in words.prepositions or word in words.joining or word in words.breaks
    )


def _doer(tokens: Tokens, words: Saying, first: int, verb: int) -> Bounds | None:
    """Who gives the number in a relative clause that begins at `first`: before its verb, or behind it ("que denuncia el sindicato")."""
    lower, size = tokens.lower, len(tokens.raw)
    if all(_is_small(words, lower[at]) for at in range(first, verb)):
        if words.bare_relative or words.verb_second or verb + 1 >= size:
            return None
        source = right_of(tokens, words, verb + 1, size, apposition=False)
        if source is None or not is_institution(tokens, words, source):
            return None
        return (source[0], name_end(tokens, words, *source))
    source = right_of(tokens, words, first, verb, apposition=False)
    if source is None or any(lower[at] == "," or lower[at] in MARKS for at in range(source[1], verb)):
        return None
    if source[1] - source[0] == 1 and lower[source[0]] in words.pronouns:
        return source
    if source[1] - source[0] > _OWNER:
        source = (source[0], name_end(tokens, words, *source))
    generic = any(words.generic.at(lower, at) for at in range(*source))
    return source if generic or is_institution(tokens, words, source) or has_paper(tokens, words, source) else None


def _is_small(words: Saying, word: str) -> bool:
    return word in words.between or (word in words.helping)


def _attributive(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> Saw | None:
    """ "die von der Gewerkschaft genannte Zahl von 3.200", "Sendikanın açıkladığı 3 bin 200": a participle before its number."""
    lower, size = tokens.lower, len(tokens.raw)
    number = next((each for each in range(at + 1, min(size, at + 1 + _GAP)) if each in numerals), None)
    if number is None or any(not tokens.is_word(each) or _is_small(words, lower[each]) for each in range(at + 1, number)):
        return None
    if words.verb_final:
        source = _owner_before(tokens, words, at)
    else:
        by = next((each for each in range(at - 1, max(0, at - _CLAUSE) - 1, -1) if lower[each] in words.by), None)
        source = right_of(tokens, words, by + 1, at, apposition=False) if by is not None else None
    if source is None or not (is_institution(tokens, words, source) or has_paper(tokens, words, source)):
        return None
    return _seen((at, at + 1), source, RIGHT, (at + 1, _after(tokens, words, number, numerals)))


def _owner_before(tokens: Tokens, words: Saying, verb: int) -> Bounds | None:
    """ "şirketin 2 Haziran'da" before its participle: the owner, over a time."""
    lower, first = tokens.lower, verb
    while first > 0 and verb - first < _CLAUSE and lower[first - 1] != "," and lower[first - 1] not in MARKS:
        first -= 1
    while first < verb and (lower[first] in words.adverbs or lower[first] in words.joining):
        first += 1
    end = first
    while end < verb and not (lower[end][0].isdigit() or (end > first and words.settings.at(lower, end))):
        end += 1
    while end > first and lower[end - 1] in words.between:
        end -= 1
    return (first, end) if first < end and credible(tokens, words, (first, end)) else None


def _before(tokens: Tokens, words: Saying, number: int, numerals: frozenset[int]) -> int:
    """Where the phrase of a number begins: over its article and its hedge."""
    lower, at = tokens.lower, number
    while at > 0 and number - at < _HEDGE and tokens.is_word(at - 1) and at - 1 not in numerals:
        if is_relative(words, lower[at - 1]) or lower[at - 1] in words.joining:
            break
        at -= 1
    return at


def _after(tokens: Tokens, words: Saying, number: int, numerals: frozenset[int]) -> int:
    """Where the phrase of a number ends: behind what is counted."""
    at = number + 1
    while at < len(tokens.raw) and at - number <= _NOUN and at not in numerals and _in_noun(tokens, words, at):
        at += 1
    return at


def _seen(cue: Bounds, source: Bounds, side: str, content: Bounds) -> Saw:
    return Saw(cue, source, side, Strength.NEUTRAL, "related", since=content[0], until=content[1], limited=True)
