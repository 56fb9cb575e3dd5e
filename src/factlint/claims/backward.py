"""A sentence that says who said the one before ("Das teilte X mit.", "C'est ce qu'a annoncé X.") in; its source out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.phrase import QUOTES, right_of
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.turned import past_settings
from factlint.claims.who import Bounds, is_role

_LONGEST = 28  # words of such a sentence
_SPEAKING = frozenset({"say", "turned", "count", "split", "final", "noun", "passive", "base", "tell", "show"})


def said_before(tokens: Tokens, words: Saying, numerals: frozenset[int]) -> tuple[Bounds, Bounds] | None:
    """Source and cue of what the sentence before says, where this sentence does nothing but name who said it; no count stands in it."""
    if len(tokens.raw) < 3:
        return None
    end = _before_relative(tokens, words, min(numerals)) if numerals else len(tokens.raw)
    if end is None or end > _LONGEST:
        return None
    found = _named(tokens, words)
    return found if found is not None and all(stop <= end for _, stop in found) else None


def _before_relative(tokens: Tokens, words: Saying, number: int) -> int | None:
    """Where the relative clause begins that holds a number (", which counted 13 accidents"), or the part behind a semicolon ("; a week before
    it was 36"); None where no such part does."""
    for at in range(min(number, _LONGEST) - 1, 0, -1):
        if tokens.lower[at] == ";":
            return at
        if tokens.lower[at] == "," and tokens.lower[at + 1] in words.relatives:
            return at
    return None


def _named(tokens: Tokens, words: Saying) -> tuple[Bounds, Bounds] | None:
    named = words.backward_source.at(tokens.lower, 0)
    if named is not None:
        return _behind(tokens, words, named[0], (0, named[0]))
    opening = words.backward.at(tokens.lower, 0)
    if opening is None:
        return None
    begin = opening[0]
    if begin >= len(tokens.raw) or not (opening[1] or words.verb_final or _is_verb(tokens, words, begin)):
        return None  # "Das Ministerium teilte mit, ..."
    for at in range(begin, min(len(tokens.raw), begin + 16)):
        hit = words.cues.at(tokens.lower, at)
        made = tokens.lower[at] in words.backward_verbs
        if not made and (hit is None or _SPEAKING.isdisjoint(hit[1].sorts)):
            continue
        cue = (at, at + (hit[0] if hit is not None else 1))
        if not words.verb_final:
            found = _behind(tokens, words, cue[1], cue)
            if found is not None and not _before_verb(tokens, words, begin, at):
                return found if _says_no_more(tokens, words, found) else None
        source = _before_verb(tokens, words, begin, at)
        return (source, cue) if source is not None and _says_no_more(tokens, words, (source, cue)) else None
    return None


def _is_verb(tokens: Tokens, words: Saying, at: int) -> bool:
    word = tokens.lower[at]
    return word in words.helping or words.cues.at(tokens.lower, at) is not None


def _says_no_more(tokens: Tokens, words: Saying, found: tuple[Bounds, Bounds]) -> bool:
    """Whether no clause of its own hangs on source or verb ("Così il sindaco ha detto che ...")."""
    lower = tokens.lower
    for _, end in found:
        if end < len(lower) and (lower[end] in words.that or lower[end] in ":" or lower[end] in QUOTES):
            return False
    return ":" not in lower


def _behind(tokens: Tokens, words: Saying, at: int, cue: Bounds) -> tuple[Bounds, Bounds] | None:
    """The source behind the verb, over a time ("am Montag") and a "by"."""
    lower, size = tokens.lower, len(tokens.raw)
    at = past_settings(tokens, words, at)
    while at < size and _is_small(words, lower[at]):
        at += 1
    if at >= size:
        return None
    article = lower[at] in words.articles and at + 1 < size and tokens.is_word(at + 1)
    if not article and lower[at] in words.pronouns:
        return (at, at + 1), cue
    source = right_of(tokens, words, at, size, apposition=False)
    return (source, cue) if source is not None and credible(tokens, words, source) else None


def _is_small(words: Saying, word: str) -> bool:
    return (word in words.auxiliaries or word in words.between or word in words.by) and word not in words.articles


def _before_verb(tokens: Tokens, words: Saying, begin: int, verb: int) -> Bounds | None:
    """The source between the opening and the verb ("Das hat die Gemeinde am Montag mitgeteilt")."""
    lower = tokens.lower
    while begin < verb and _is_small(words, lower[begin]):
        begin += 1
    end = verb
    while end > begin and _is_small(words, lower[end - 1]):
        end -= 1
    if end <= begin or (words.verb_final and (end - begin > 5 or not (tokens.is_capital(begin) or is_role(words, lower[begin])))):
        return None
    source = right_of(tokens, words, begin, end, apposition=False)
    return source if source is not None and credible(tokens, words, source) else None
