"""A source as written in; the further ones in it that say the same ("the police and the fire service said") out."""

from __future__ import annotations

from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_role

_LONGEST = 8  # words of one of several sources


def further(tokens: Tokens, words: Saying, source: Bounds) -> tuple[Bounds, ...]:
    """The second and later sources joined by an "and"; none where the phrase may be one name ("Trade and Industry", "Standard and Poor's").

    Each has to stand for itself: an office with its article, an abbreviation, a name of two words; in a list with commas names alone.
    """
    start, end = source
    lower = tokens.lower
    if words.joining.isdisjoint(lower[start:end]):
        return ()
    parts: list[Bounds] = []
    first = start
    for at in range(start, end + 1):
        if at == end or lower[at] == "," or lower[at] in words.joining:
            if first < at:
                parts.append((first, at))
            first = at + 1
    names = "," in lower[start:end]
    if len(parts) < 2 or not all(_stands_alone(tokens, words, part, names=names) for part in parts):
        return ()
    if any(word in words.of for word in lower[parts[0][0] : parts[0][1]]) and not has_role(tokens, words, parts[1]):
        return ()  # "the Ministry of Trade and the Economy"
    return tuple(parts[1:])


def _stands_alone(tokens: Tokens, words: Saying, part: Bounds, *, names: bool) -> bool:
    start, end = part
    if end - start > _LONGEST or any(tokens.lower[at][0].isdigit() for at in range(start, end)):
        return False
    raw = tokens.raw[start]
    if end - start == 1 and len(raw) > 1 and raw.isupper() and raw.isalpha():
        return True
    article = tokens.lower[start] in words.articles or tokens.lower[start] in words.possessives
    if not names and (article or end - start == 1 or words.articles_after or not words.articles) and has_role(tokens, words, part):
        return True
    capitals = [tokens.is_capital(at) for at in range(start + article, end)]
    return not words.capital_nouns and len(capitals) > 1 and capitals[0] and capitals[-1]
