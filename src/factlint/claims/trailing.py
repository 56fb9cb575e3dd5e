"""A verb in a relative clause right behind a source ("the office, which on Friday had spoken of 52") in; that source's second attribution out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS, is_relative
from factlint.claims.saw import RIGHT, WRAP, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.subject import left_of
from factlint.claims.tokens import Tokens
from factlint.claims.who import has_role, is_role

_TIMES = 7  # words of a time between the relative pronoun and its verb
_NUMBER = 6  # words between a verb and its number
_OFFICE = 4  # words of an office
_LONGEST = 14  # words between the relative pronoun and its verb
_SAYING = frozenset({"say", "count", "show", "reach", "final", "tell", "turned"})


def trailing(hit: Hit) -> Saw | None:
    """What the verb in tokens start..end-1 says of the source that ends at `low`; None where it stands in no such clause."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    if not hit.low or start - hit.low > _LONGEST or _SAYING.isdisjoint(hit.cue.sorts) or not hit.numerals:
        return None
    at = _past_times(tokens, words, hit.low, start)
    at += at + 1 < start and lower[at + 1] == "," and tokens.is_word(at)  # the particle of "liet X weten, dat ..."
    comma = at < start and lower[at] == ","
    at += comma
    if at >= start or not (is_relative(words, lower[at]) or (comma and lower[at] in words.relatives)):
        return None
    if any(lower[each] == "," or lower[each] in MARKS for each in range(at + 1, start)):
        return None
    if _past_times(tokens, words, at + 1, start) >= start:
        return Saw((start, end), None, RIGHT, hit.cue.strength, "say", shared=True)
    number = next((each for each in range(at + 1, start) if each in hit.numerals), None)
    if number is None or not words.verb_second or has_role(tokens, words, (at + 1, number)):
        return None
    if end < len(lower) and lower[end][0].isalnum() and lower[end] not in words.having:
        return None
    return Saw((start, end), None, WRAP, hit.cue.strength, "say", shared=True)


def behind_office(hit: Hit) -> Saw | None:
    """ "quanto temuto dai sindacati, che a maggio parlavano di 160": the verb of a relative clause behind an office that no verb has yet."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    if words.verb_second or _SAYING.isdisjoint(hit.cue.sorts) or hit.numerals.isdisjoint(range(end, min(len(lower), end + _NUMBER))):
        return None
    first = next((at for at in range(start - 1, max(hit.low, start - _TIMES) - 1, -1) if lower[at] == ","), None)
    if first is None or first < 1 or not is_relative(words, lower[first + 1]) or _past_times(tokens, words, first + 2, start) < start:
        return None
    source = left_of(tokens, words, first, hit.low)
    if source is None or source[1] != first:
        return None
    office = next((at for at in range(first - 1, max(source[0], first - _OFFICE) - 1, -1) if is_role(words, lower[at])), None)
    if office is None:
        return None
    while office > source[0] and tokens.is_capital(office) and tokens.is_capital(office - 1):
        office -= 1  # "le Haut Conseil"
    begin = office - 2 * (office > source[0] + 1 and lower[office - 1] == "'")
    begin -= begin > source[0] and lower[begin - 1] in words.articles
    return Saw((start, end), (begin, first), RIGHT, hit.cue.strength, "say", limited=True)


def _past_times(tokens: Tokens, words: Saying, at: int, stop: int) -> int:
    """Over times and small words ("on Friday had still")."""
    lower = tokens.lower
    while at < stop:
        hit = words.settings.at(lower, at)
        if hit is not None:
            at += hit[0]
        elif at + 1 < stop and lower[at] in words.prepositions and lower[at + 1] in words.days:
            at += 2  # "a maggio"
        elif lower[at] in words.between or lower[at] in words.adverbs or lower[at] in words.auxiliaries or lower[at][0].isdigit():
            if is_relative(words, lower[at]):
                break
            at += 1
        else:
            break
    return at
