"""A verb in a relative clause right behind a source ("the office, which on Friday had spoken of 52") in; that source's second attribution out."""

from __future__ import annotations

from factlint.claims.cue_table import Cue
from factlint.claims.phrase import MARKS, is_relative
from factlint.claims.saw import RIGHT, WRAP, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import is_role

_LONGEST = 14  # words between the relative pronoun and its verb
_SAYING = frozenset({"say", "count", "show", "reach", "final", "tell", "turned"})


def trailing(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int]) -> Saw | None:
    """What the verb in tokens start..end-1 says of the source that ends at `low`; None where it stands in no such clause."""
    lower = tokens.lower
    if not low or start - low > _LONGEST or _SAYING.isdisjoint(cue.sorts) or not numerals:
        return None
    at = _past_times(tokens, words, low, start)
    at += at + 1 < start and lower[at + 1] == "," and tokens.is_word(at)  # the particle of "liet X weten, dat ..."
    comma = at < start and lower[at] == ","
    at += comma
    if at >= start or not (is_relative(words, lower[at]) or (comma and lower[at] in words.relatives)):
        return None
    if any(lower[each] == "," or lower[each] in MARKS for each in range(at + 1, start)):
        return None
    if _past_times(tokens, words, at + 1, start) >= start:
        return Saw((start, end), None, RIGHT, cue.strength, "say", shared=True)
    number = next((each for each in range(at + 1, start) if each in numerals), None)
    if number is None or not words.verb_second or any(is_role(words, lower[each]) for each in range(at + 1, number)):
        return None
    if end < len(lower) and lower[end][0].isalnum() and lower[end] not in words.having:
        return None
    return Saw((start, end), None, WRAP, cue.strength, "say", shared=True)


def _past_times(tokens: Tokens, words: Saying, at: int, stop: int) -> int:
    """Over times and small words ("on Friday had still")."""
    lower = tokens.lower
    while at < stop:
        hit = words.settings.at(lower, at)
        if hit is not None:
            at += hit[0]
        elif lower[at] in words.between or lower[at] in words.adverbs or lower[at] in words.auxiliaries or lower[at][0].isdigit():
            if is_relative(words, lower[at]):
                break
            at += 1
        else:
            break
    return at
