"""Tokens and a place in; the noun phrase that names the speaker, left or right of it, out."""

from __future__ import annotations

from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.model.claim import SourceKind

Bounds = tuple[int, int]
MARKS = frozenset(";:—–()[]!?…")
QUOTES = frozenset('"“”«»„‟‹›')
_LONGEST = 14
_LONGEST_AFTER = 22


def left_of(tokens: Tokens, words: Saying, verb: int, low: int) -> Bounds | None:
    """The subject that ends before the verb, or None; (verb, verb) where the verb shares the subject of the verb before it."""
    lower = tokens.lower
    at = verb - 1
    while at >= low and lower[at] in words.between:
        at -= 1
    if at < low:
        return None
    word = lower[at]
    if word in QUOTES:
        return None
    if word in ("and", "or") or (word in words.relatives and at == low):
        return (verb, verb)
    if word in words.relatives:
        at -= 1
        if at >= low and lower[at] == ",":
            at -= 1
        if at < low:
            return None
        return _trim(tokens, words, _phrase_start(tokens, words, at, low), at + 1)
    if word in words.pronouns or word in words.first_persons:
        return (at, at + 1)
    if word == ",":
        return _with_apposition(tokens, words, at, low)
    if not (lower[at][0].isalpha() or lower[at] in ("'s", "'", ".", "%")):
        return None
    return _trim(tokens, words, _phrase_start(tokens, words, at, low), at + 1)


def _phrase_start(tokens: Tokens, words: Saying, at: int, low: int) -> int:
    """Where the noun phrase begins that ends with token `at`."""
    lower = tokens.lower
    start = at
    while start > low and at - start < _LONGEST:
        word = lower[start - 1]
        if word == "," or word in MARKS or word in QUOTES or word in words.that or word in words.relatives:
            break
        if word in words.auxiliaries and word not in words.articles and word != "'s":
            break
        start -= 1
    return start


def _trim(tokens: Tokens, words: Saying, start: int, end: int) -> Bounds | None:
    """The phrase without the adverbials in front of it ("But", "On Monday")."""
    lower = tokens.lower
    while start < end and (lower[start] in words.adverbs or lower[start] in (".", "'", "-") or lower[start] in words.between):
        start += 1
    if start < end and lower[start] in words.prepositions and lower[start] not in words.articles:
        at = start + 1
        while at < end and lower[at] not in words.articles:
            at += 1
        setting = words.settings.at(lower, start)
        if setting is not None and start + setting[0] < end:
            start += setting[0]
        elif start + 1 < at < end:
            start = at
        elif at >= end:
            start += 1
    return (start, end) if start < end else None


def _with_apposition(tokens: Tokens, words: Saying, comma: int, low: int) -> Bounds | None:
    """The phrase before ", 47, the group's director," that ends at the comma."""
    lower = tokens.lower
    pieces: list[Bounds] = []
    end = comma
    at = comma
    while at > low and comma - at < 45 and len(pieces) < 5:
        at -= 1
        if lower[at] == "," or lower[at] in MARKS or lower[at] in QUOTES:
            pieces.append((at + 1, end))
            end = at
            if lower[at] != ",":
                break
    else:
        pieces.append((at, end))
    head: Bounds | None = None
    for number, (start, stop) in enumerate(pieces):
        if start >= stop:
            break
        first = lower[start]
        participle = number == 0 and (words.cues.at(lower, start) is not None or first.endswith("ed"))
        relative = participle or first in words.relatives or first in words.prepositions or first[0].isdigit()
        if relative:
            if number == 0 or first[0].isdigit() or first in words.relatives:
                continue
            break
        if any(lower[each] in words.auxiliaries and lower[each] != "'s" for each in range(start, stop)):
            break
        if stop - start > 9:
            break
        head = (start, stop)
    if head is None:
        return None
    trimmed = _trim(tokens, words, *head)
    if trimmed is None:
        return None
    begin, finish = trimmed
    # the apposition belongs to the source, a relative clause does not
    reach = finish
    while reach < comma and lower[reach] == "," and reach + 1 < comma and _describes(tokens, words, reach + 1):
        reach += 1
        while reach < comma and lower[reach] != ",":
            reach += 1
    return (begin, reach)


def _describes(tokens: Tokens, words: Saying, at: int) -> bool:
    word = tokens.lower[at]
    return word not in words.relatives and not word.endswith("ed") and words.cues.at(tokens.lower, at) is None


def right_of(tokens: Tokens, words: Saying, start: int, high: int, *, apposition: bool) -> Bounds | None:
    """The noun phrase that begins at `start`; with `apposition` also what stands behind a comma and describes it."""
    lower = tokens.lower
    while start < high and lower[start] in words.between:
        start += 1
    at = start
    while at < high and at - start < _LONGEST_AFTER:
        word = lower[at]
        if word in MARKS or word in QUOTES:
            break
        if at > start and (word in words.relatives or (word in words.that and word not in words.articles)):
            break
        if at > start and words.settings.at(lower, at):
            break
        if at > start and word in words.auxiliaries and word not in words.articles and word != "'s":
            break
        if word == "," and not (apposition and _is_apposition(tokens, words, at + 1, high)):
            break
        at += 1
    while at > start and (lower[at - 1] in (",", ".", "'") or lower[at - 1] in words.prepositions):
        if lower[at - 1] == "." and at - 1 > start and len(tokens.raw[at - 2]) <= 3 and at < high:
            break
        at -= 1
    return (start, at) if at > start else None


def _is_apposition(tokens: Tokens, words: Saying, start: int, high: int) -> bool:
    """Whether what follows a comma describes the name before it: an age, an office; no verb until the next comma."""
    if start >= high:
        return False
    lower = tokens.lower
    first = lower[start]
    if first in words.relatives or first in words.adverbs or first in words.prepositions or first.endswith("ing"):
        return False
    for at in range(start, min(high, start + 12)):
        word = lower[at]
        if word == "," or word in MARKS:
            return at > start
        if word in words.auxiliaries and word != "'s" and word not in words.articles:
            return False
        if words.settings.at(lower, at):
            return at > start
    return first[0].isdigit() or first in words.articles or first in words.roles


def kind_of(tokens: Tokens, words: Saying, bounds: Bounds) -> SourceKind:
    """What sort of source the phrase names."""
    start, end = bounds
    lower = tokens.lower
    if end - start == 1 and (lower[start] in words.pronouns or lower[start] in words.first_persons):
        return SourceKind.PRONOUN
    first = start
    while first < end - 1 and (lower[first] in words.articles or lower[first] == "'"):
        first += 1
    for at in range(start, end):
        if words.media.at(lower, at):
            return SourceKind.MEDIA
    generic = words.generic.at(lower, first)
    definite = first > start
    has_name = any(_is_name(tokens, words, at, start) for at in range(start, end))
    if generic and not has_name and (not definite or first + generic[0] < end or words.capital_nouns):
        return SourceKind.GENERIC
    if has_name:
        return SourceKind.NAMED
    return SourceKind.ROLE if definite or _has_role(tokens, words, bounds) else SourceKind.GENERIC


def _is_name(tokens: Tokens, words: Saying, at: int, start: int) -> bool:
    raw, word = tokens.raw[at], tokens.lower[at]
    if not raw[0].isupper() or word in words.articles or word in words.adverbs:
        return False
    if len(raw) > 1 and raw.isupper():
        return True
    if is_role(words, word) or word in words.papers:
        return at > start and not words.capital_nouns and tokens.raw[at - 1][0].isupper() and tokens.lower[at - 1] not in words.articles
    if words.capital_nouns:
        return not any(words.generic.at(tokens.lower, at) or () for _ in (0,))
    return at > 0 or (len(raw) > 1 and not words.generic.at(tokens.lower, at))


def is_role(words: Saying, word: str) -> bool:
    """Whether a word names an office or a body that can say something; in languages of compounds by its last part."""
    if word in words.roles:
        return True
    if not words.compounds or len(word) < 8:
        return False
    return any(word[cut:] in words.roles for cut in range(3, len(word) - 3))


def _has_role(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    return any(is_role(words, tokens.lower[at]) for at in range(*bounds))


def is_institution(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase can count and record: an office, an abbreviation, a name of two words, a pronoun."""
    start, end = bounds
    if end <= start or tokens.lower[start][0].isdigit():
        return False
    if end - start == 1 and tokens.lower[start] in words.pronouns:
        return True
    capitals = 0
    for at in range(start, end):
        raw = tokens.raw[at]
        if is_role(words, tokens.lower[at]):
            return True
        if len(raw) > 1 and raw.isupper() and raw.isalpha():
            return True
        if raw[0].isupper() and tokens.lower[at] not in words.articles:
            capitals += 1
    if words.capital_nouns:
        return False
    return capitals >= 2 or (capitals == 1 and start > 0)


def has_paper(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase names a paper, a poll, a list, data."""
    for at in range(*bounds):
        word = tokens.lower[at]
        if word in words.papers or (
            words.compounds and len(word) >= 7 and any(word[cut:] in words.papers for cut in range(3, len(word) - 3))
        ):
            return True
    return False
