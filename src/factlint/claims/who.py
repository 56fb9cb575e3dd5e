"""A phrase in; what sort of source it names: an office, a name, a paper, nobody in particular."""

from __future__ import annotations

from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.language import stem
from factlint.model.claim import SourceKind

Bounds = tuple[int, int]


def kind_of(tokens: Tokens, words: Saying, bounds: Bounds) -> SourceKind:
    """What sort of source the phrase names."""
    start, end = bounds
    lower = tokens.lower
    alone = lower[start] if end - start == 1 else ""
    if alone in words.ones:
        return SourceKind.GENERIC
    if alone in words.pronouns or alone in words.first_persons or alone in words.possessives or alone in words.demonstratives:
        return SourceKind.PRONOUN
    first, known = start, False
    while first < end - 1:
        word = lower[first]
        if word in words.indefinite:
            pass
        elif word in words.articles or word in words.of or word == "'":
            known = True
        else:
            break
        first += 1
    media = words.media.by_first
    if not media.keys().isdisjoint(lower[start:end]) and any(words.media.at(lower, at) for at in range(start, end)):
        return SourceKind.MEDIA
    generic = words.generic.at(lower, first) or words.unnamed.at(lower, first)
    definite = known or (words.articles_after and lower[end - 1] in words.articles)
    has_name = False
    for at in range(start, end):
        if tokens.raw[at][0].isupper() and _is_name(tokens, words, at, start):
            has_name = True
            break
    if not definite and _belongs(tokens, words, bounds):
        return SourceKind.GENERIC
    if generic and not has_name and (not definite or first + generic[0] < end or words.capital_nouns or words.generic_articles):
        return SourceKind.GENERIC
    if has_name:
        return SourceKind.NAMED
    told = definite or has_role(tokens, words, bounds) or (first > start and has_paper(tokens, words, bounds))
    return SourceKind.ROLE if told else SourceKind.GENERIC


def _belongs(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether a phrase of several words says where somebody belongs, and names nobody: "Local lawyers"."""
    start, end = bounds
    if end - start < 2 or words.belonging.isdisjoint(tokens.lower[start:end]):
        return False
    return words.capital_nouns or not any(raw[0].isupper() for raw in tokens.raw[start + 1 : end])


def _is_name(tokens: Tokens, words: Saying, at: int, start: int) -> bool:
    raw, word = tokens.raw[at], tokens.lower[at]
    if not raw[0].isupper() or word in words.articles or word in words.adverbs or (at == 0 and word in words.prepositions):
        return False
    if len(raw) > 1 and raw.isupper():
        return True
    if is_role(words, word) or word in words.papers:
        return at > start and not words.capital_nouns and tokens.raw[at - 1][0].isupper() and tokens.lower[at - 1] not in words.articles
    if words.capital_nouns:
        return not _is_generic(tokens, words, at)
    return at > 0 or (len(raw) > 1 and not _is_generic(tokens, words, at))


def _is_generic(tokens: Tokens, words: Saying, at: int) -> bool:
    return bool(words.generic.at(tokens.lower, at) or words.unnamed.at(tokens.lower, at))


def is_role(words: Saying, word: str) -> bool:
    """Whether a word names an office or a body that can say something; in languages of compounds by its last part."""
    if word in words.roles:
        return True
    if words.role_stems and len(word) > 4 and stem(word, words.code) in words.role_stems:
        return True
    if words.role_stems and any(word.endswith(each) and word.removesuffix(each) in words.roles for each in words.oblique):
        return True  # "şirkete", of which the stemmer makes something else
    if not words.compounds or len(word) < 8:
        return False
    return any(word[cut:] in words.roles for cut in range(3, len(word) - 3))


def has_role(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase names an office or a body."""
    return any(is_role(words, tokens.lower[at]) for at in range(*bounds))


def is_institution(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase can count and record: an office, an abbreviation, a name of two words, a pronoun."""
    start, end = bounds
    if end <= start or tokens.lower[start][0].isdigit():
        return False
    if end - start == 1 and (tokens.lower[start] in words.pronouns or (not start and tokens.lower[0] in words.demonstratives)):
        return True
    capitals = 0
    for at in range(start, end):
        raw = tokens.raw[at]
        if is_role(words, tokens.lower[at]):
            return True
        if is_currency(tokens, at):
            continue
        if len(raw) > 1 and raw.isupper() and raw.isalpha():
            return True
        if raw[0].isupper() and at and tokens.lower[at] not in words.articles and tokens.lower[at] not in words.days:
            capitals += 1
    return capitals >= 1 and not words.capital_nouns


def is_currency(tokens: Tokens, at: int) -> bool:
    """Whether a word is the first half of a currency's sign: "US$", "R$"."""
    return tokens.raw[at + 1 : at + 2] == ["$"]


def is_bare_name(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase is a single name and nothing else, which may be a place: "La France", no office, no abbreviation, no paper."""
    named = 0
    for at in range(*bounds):
        raw, word = tokens.raw[at], tokens.lower[at]
        if word in words.articles or word == "'":
            continue
        if is_role(words, word) or word in words.papers or word in words.pronouns or (len(raw) > 1 and raw.isupper()):
            return False
        named += raw[0].isupper()
    return named <= 1


def is_outlet(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether a short phrase is nothing but a name: who cites in "AP, citing Foro Penal"."""
    start, end = bounds
    if end - start > 7 or any(tokens.lower[at] in words.helping for at in range(start, end)):
        return False
    return any(words.media.at(tokens.lower, at) for at in range(start, end)) or is_institution(tokens, words, bounds)


def has_paper(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase names a paper, a poll, a list, data."""
    if not words.compounds:
        return not words.papers.isdisjoint(tokens.lower[slice(*bounds)])
    for at in range(*bounds):
        word = tokens.lower[at]
        if word in words.papers or (len(word) >= 7 and any(word[cut:] in words.papers for cut in range(3, len(word) - 3))):
            return True
    return False
