"""Tokens and a place in; the noun phrase that begins there and can name a source, or what a piece between commas is, out."""

from __future__ import annotations

from functools import lru_cache

from factlint.claims.saying import Saying, saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, is_role
from factlint.language import section
from factlint.language.dates import lexicon

MARKS = frozenset(";:—–()[]!?…")
STOPS = MARKS - frozenset("()")  # short brackets belong to a name
QUOTES = frozenset('"“”«»„‟‹›')
_AHEAD = 3  # words in which a name goes on with a capital
_LONGEST = 22
_FARTHEST = 14  # words of a phrase, seen from its end
_SHORT = 6  # letters of an abbreviation
_LATERS = ("later_after", "earlier_after", "ago_after")
_DESCRIBED = 6  # words of a description that a colon ends


def right_of(tokens: Tokens, words: Saying, start: int, high: int, *, apposition: bool) -> Bounds | None:
    """The noun phrase that begins at `start`; with `apposition` also what stands behind a comma and describes it."""
    lower = tokens.lower
    while start < high and lower[start] in words.between and lower[start] not in words.articles:
        start += 1
    at = _past_participle(tokens, words, start, high)
    named = False
    if start < high and lower[start] in QUOTES:
        closing = next((each for each in range(start + 1, min(high, start + 12)) if lower[each] in QUOTES), None)
        return (start + 1, closing) if closing is not None and closing > start + 1 else None
    while at < high and at - start < _LONGEST:
        word = lower[at]
        if at > start and len(word) < _SHORT and _is_short_name(tokens, at):
            at += 1  # "het OM": no "om"
            named = True
            continue
        if word == "(":
            closing = _bracket_end(lower, at, high)
            if closing is None:
                break
            at = closing + 1
            continue
        if word in MARKS or word in QUOTES:
            break
        if at > start and word[0].isdigit() and lower[at - 1] != "," and lower[at - 1] not in words.of:
            break
        if at > start and (is_relative(words, word) or (word in words.that and word not in words.articles)):
            break
        if at > start and word in words.citing and words.cues.at(lower, at) is not None:
            break  # "meldet die dpa unter Berufung auf X"
        if at > start and (not words.capital_nouns or named) and words.settings.at(lower, at) and not _place_in_name(tokens, words, at):
            break
        if at > start and word in words.helping and word != "'s":
            break
        if word == ",":
            if not (apposition and _is_apposition(tokens, words, at + 1, high)):
                break
            named = False
        elif words.compounds:
            if named and not _goes_on(tokens, words, at, high):
                break
            named = named or tokens.is_capital(at) or is_role(words, word) or word in words.papers
        at += 1
    while at > start and (lower[at - 1] in (",", ".", "'") or lower[at - 1] in words.prepositions or lower[at - 1] in words.joining):
        if at - 1 > start and _is_short_name(tokens, at - 1):
            break
        if lower[at - 1] == "." and at - 1 > start and len(tokens.raw[at - 2]) <= 3 and at < high:
            break
        at -= 1
    return (start, at) if at > start else None


def _past_participle(tokens: Tokens, words: Saying, start: int, high: int) -> int:
    """Behind the time that stands between an article and a participle ("einer am Freitag veröffentlichten Umfrage"), else `start`."""
    behind = start + 1
    if not words.verb_second or behind + 2 >= high or tokens.lower[start] not in words.articles:
        return start
    hit = words.settings.at(tokens.lower, behind)
    if hit is None or (hit[0] == 1 and tokens.lower[behind] in words.prepositions):
        return start
    end = behind + hit[0]
    return end if end + 1 < high and tokens.raw[end][0].islower() and tokens.lower[end] not in words.prepositions else start


def _is_short_name(tokens: Tokens, at: int) -> bool:
    """Whether a word is an abbreviation in capitals, in a sentence that is not all in capitals."""
    raw = tokens.raw[at]
    return len(raw) > 1 and raw.isupper() and raw.isalpha() and not tokens.raw[at - 1].isupper()


def is_relative(words: Saying, word: str) -> bool:
    """Whether a word opens a relative clause and is no article."""
    return word in words.relatives and word not in words.articles


def _bracket_end(lower: list[str], opening: int, high: int) -> int | None:
    """Where a short bracket closes; None where it is not short."""
    for at in range(opening + 1, min(high, opening + 6)):
        if lower[at] == ")":
            return at
    return None


def _place_in_name(tokens: Tokens, words: Saying, at: int) -> bool:
    """ "in Dresden" behind an office in a language whose settings are bare prepositions."""
    return words.capital_nouns and at + 1 < len(tokens.raw) and tokens.is_capital(at + 1) and tokens.lower[at] in words.name_places


def _goes_on(tokens: Tokens, words: Saying, at: int, high: int) -> bool:
    """Whether a phrase that has its noun goes on at `at`: another name, a genitive, "von", "für" before a name."""
    raw, word = tokens.raw[at], tokens.lower[at]
    if raw[0].isupper():
        return True
    if word[0].isdigit():
        return False
    if words.weak_endings and word in words.articles and tokens.is_word(min(at + 1, high - 1)):
        behind = tokens.raw[min(at + 1, high - 1)]
        if behind[0].islower() and not behind.endswith(words.weak_endings):
            return False  # "aus Fachkreisen der vorgeschriebene Schutz": the next noun, and nobody's
    if word in words.name_links or word in words.of or word in ("&", "-", "/", ".", "'", "'s"):
        for later in range(at + 1, min(high, at + 4)):
            if tokens.is_capital(later) or is_role(words, tokens.lower[later]):
                return True
            if not tokens.raw[later][0].isalpha():
                return False
        return False
    if not words.capital_nouns and (word in words.prepositions or word in words.articles or word in words.joining):
        near = range(at + 1, min(high, at + 4))
        return any(tokens.is_capital(later) or is_role(words, tokens.lower[later]) for later in near)
    return at > 0 and tokens.lower[at - 1] in words.name_links


def _is_apposition(tokens: Tokens, words: Saying, start: int, high: int) -> bool:
    """Whether what follows a comma describes the name before it: an age, an office; no verb until the next comma."""
    if start >= high:
        return False
    lower = tokens.lower
    first = lower[start]
    if is_relative(words, first) or first in words.adverbs or first in words.prepositions or first.endswith("ing"):
        return False
    if first[0].isdigit() and start + 1 < high and tokens.is_word(start + 1) and not counts_years(words, lower[start + 1]):
        return False  # an age may stand there, "17 injured" may not
    if words.cues.at(lower, start) is not None or (first.endswith("ed") and not tokens.is_capital(start)):
        return False
    if first in words.demonstratives and first in words.relatives and not words.capital_nouns:
        return False  # "Lot Visser, die ..."
    if words.capital_nouns and first in words.relatives and not _short_piece(lower, start, high):
        return False
    for at in range(start, min(high, start + 12)):
        word = lower[at]
        if word == "," or word in MARKS:
            return at > start and (word != ":" or at - start < _DESCRIBED)
        if at > start and word[0].isdigit():
            return False
        if word == "." and at == len(tokens.raw) - 1:
            return at > start and not any(each[0].isdigit() for each in lower[start + 1 : at])
        if word in words.helping and word != "'s":
            return False
        if words.settings.at(lower, at):
            return at > start
    return first[0].isdigit() or first in words.articles or first in words.roles


def counts_years(words: Saying, word: str) -> bool:
    """Whether a word is "years"."""
    unit = lexicon(words.code).tables["units"].get(word)
    return unit is not None and "year" in str(unit)


def _short_piece(lower: list[str], start: int, high: int) -> bool:
    return any(lower[at] == "," or lower[at] in MARKS for at in range(start, min(high, start + 7)))


def name_end(tokens: Tokens, words: Saying, start: int, stop: int) -> int:
    """Where the name ends: behind an office or a name in capitals, before a verb ("el Gobierno la reduce")."""
    seen = False
    for at in range(start, stop):
        good = tokens.is_capital(at) or is_role(words, tokens.lower[at]) or tokens.raw[at] in "()'’-&." or tokens.lower[at] in words.of
        if seen and not good and tokens.lower[at] not in words.joining and tokens.lower[at - 1] not in words.of:
            if _name_ahead(tokens, words, at, stop):
                continue  # "the lawyers' collective Shield"
            return at + (words.articles_after and tokens.lower[at] in words.articles)  # but not in "la Ligue des bateliers"
        seen = seen or tokens.is_capital(at) or is_role(words, tokens.lower[at])
    return stop


def _name_ahead(tokens: Tokens, words: Saying, at: int, stop: int) -> bool:
    """Whether a capital follows within a word or two, with nothing between that ends a name."""
    if words.capital_nouns:
        return False
    for each in range(at, min(stop, at + _AHEAD)):
        word = tokens.lower[each]
        if tokens.is_capital(each):
            return True
        if not tokens.is_word(each) or word in words.auxiliaries or word in words.prepositions or word in words.between:
            return False
        if word in words.articles or word in words.breaks or word in words.cues.by_first:
            return False
    return False


def nominal(tokens: Tokens, words: Saying, start: int, stop: int, *, longest: int) -> bool:
    """Whether a piece between commas is a noun phrase: no verb but in a relative clause at its end, and not long."""
    if stop - start > longest + 5:
        return False
    for at in range(start, stop):
        word = tokens.lower[at]
        if at > start and is_relative(words, word):
            return at - start <= longest
        if word in words.helping and word != "'s":
            return False
    return stop - start <= longest


def counts(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether a number of things stands inside a piece: a figure before a word in small letters, not at the head as an age does."""
    raw = tokens.raw
    return any(raw[at][0].isdigit() and (raw[at + 1][0].islower() or raw[at + 1] == "%") for at in range(start + 1, stop - 1))


def is_time(tokens: Tokens, words: Saying, start: int, stop: int) -> bool:
    """Whether a piece is a day and nothing else: "Nov. 16"."""
    lower = tokens.lower
    named = [at for at in range(start, stop) if tokens.is_word(at)]
    return bool(named) and stop - start <= _DESCRIBED and all(lower[at] in words.days for at in named)


def relative_clause(tokens: Tokens, words: Saying, start: int, stop: int) -> bool:
    """ "den beide bestellt hatten": an article that is a pronoun, and a verb that closes the piece, where nouns have capitals."""
    first = tokens.lower[start]
    if not words.capital_nouns or not start or tokens.lower[start - 1] != ",":
        return False
    return stop - start > 2 and first in words.relatives | words.accusatives and not tokens.is_capital(stop - 1)


def describes(tokens: Tokens, words: Saying, at: int, comma: int) -> bool:
    """Whether what begins at `at`, before a comma, says more of the name before it, and is no clause."""
    word = tokens.lower[at]
    if relative_clause(tokens, words, at, comma):
        return False
    if word in words.leading or (words.gerund and word.endswith(words.gerund) and len(word) > 4):
        return False  # "X, a partir de imágenes de Y, estima"
    return not is_relative(words, word) and not word.endswith("ed") and words.cues.at(tokens.lower, at) is None


def phrase_start(tokens: Tokens, words: Saying, at: int, low: int) -> int:
    """Where the noun phrase begins that ends with token `at`; an abbreviation or an age in brackets is part of it."""
    lower, edges = tokens.lower, _edges(words.code)
    start = at
    if lower[at] == ")":
        start = _bracket_start(lower, at, low)
    while start > low and at - start < _FARTHEST:
        word = lower[start - 1]
        if word not in edges:
            start -= 1
            continue
        if word == ")":
            opening = _bracket_start(lower, start - 1, low)
            if opening == start - 1:
                break
            start = opening
            continue
        if (
            word == ","
            or word in MARKS
            or word in QUOTES
            or is_relative(words, word)
            or (word in words.that and word not in words.articles)
        ):
            break
        if helps(words, lower, start - 1) or (word in words.breaks and word not in words.articles):
            break
        start -= 1
    return start


@lru_cache(maxsize=16)
def _edges(code: str) -> frozenset[str]:
    """The words at which a noun phrase can begin, seen from its end: all others are within it."""
    words = saying(code)
    opening = (words.relatives | words.that | words.breaks) - words.articles
    return opening | words.helping | MARKS | QUOTES | {","}


def helps(words: Saying, lower: list[str], at: int) -> bool:
    """Whether a word is an auxiliary, and no noun behind its "of": "del estado", "dello stato"."""
    return lower[at] in words.helping and lower[at] != "'s" and not (at and lower[at - 1] in words.of)


def _bracket_start(lower: list[str], closing: int, low: int) -> int:
    """Where a short bracket opens that closes at `closing`; `closing` itself where it is no short bracket."""
    for at in range(closing - 1, max(low, closing - 6) - 1, -1):
        if lower[at] == "(":
            return at
    return closing


def is_later(word: str, words: Saying) -> bool:
    """Whether a word ends a length of time after or before another moment: the "later" of "two days later"."""
    return word in _laters(words.code)


@lru_cache(maxsize=16)
def _laters(code: str) -> frozenset[str]:
    dates = section(code, "dates")
    return frozenset(str(phrase).split()[-1].lower() for name in _LATERS for phrase in dates.get(name) or ())
