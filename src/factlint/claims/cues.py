"""The tokens of one sentence in; who says something in it, by which cue, and on which side the content stands, out."""

from __future__ import annotations

from dataclasses import dataclass

from factlint.claims.saying import Cue, Saying
from factlint.claims.subject import MARKS, QUOTES, Bounds, has_paper, is_institution, is_role, left_of, right_of
from factlint.claims.tokens import Tokens
from factlint.model.claim import Strength

RIGHT, LEFT, AROUND = "right", "left", "around"


@dataclass(slots=True)
class Saw:
    """One attribution as found: token bounds. `source` None: shared with the one before, or not named (`bare`)."""

    cue: Bounds
    source: Bounds | None
    side: str
    strength: Strength
    sort: str
    shared: bool = False
    weak: bool = False

    @property
    def start(self) -> int:
        return min(self.cue[0], self.source[0]) if self.source else self.cue[0]

    @property
    def end(self) -> int:
        return max(self.cue[1], self.source[1]) if self.source else self.cue[1]


def find_cues(tokens: Tokens, words: Saying, quoted: list[Bounds], *, headline: bool = False) -> list[Saw]:
    """Every attribution of a sentence in order of place; what stands inside a direct quotation is passed over."""
    found: list[Saw] = []
    lower = tokens.lower
    at, size, low = 0, len(lower), 0
    inside = iter(quoted)
    quote = next(inside, None)
    by_first = words.cues.by_first
    while at < size:
        if quote is not None and at >= quote[0]:
            at = max(at, quote[1])
            quote = next(inside, None)
            continue
        if lower[at] not in by_first:
            at += 1
            continue
        hit = words.cues.at(lower, at)
        if hit is None:
            at += 1
            continue
        saw = _try(tokens, words, at, at + hit[0], hit[1], low, headline=headline)
        if saw is None:
            at += 1
            continue
        found.append(saw)
        if saw.sort != "passive":
            low = max(low, saw.end)
        at = max(at + hit[0], saw.end if saw.source and saw.source[0] >= saw.cue[1] else at + hit[0])
    return found


def _try(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, *, headline: bool) -> Saw | None:
    for sort in cue.sorts:
        saw: Saw | None = None
        if sort == "before":
            saw = _before(tokens, words, start, end, low)
        elif sort == "after":
            saw = _after(tokens, words, start, end, low)
        elif sort == "passive":
            saw = _passive(tokens, words, start, end)
        elif sort == "hedge":
            saw = Saw((start, end), None, AROUND, cue.strength, sort)
        elif sort == "split":
            saw = _split(tokens, words, start, end, cue, low)
        else:
            saw = _verb(tokens, words, start, end, cue, sort, low, headline=headline)
        if saw is not None:
            return saw
    return None


def credible(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase can be a source at all: an office, a name, a paper, somebody in general, a pronoun."""
    start, end = bounds
    lower = tokens.lower
    if lower[start][0].isdigit():
        return False
    if is_institution(tokens, words, bounds) or has_paper(tokens, words, bounds):
        return True
    if any(words.generic.at(lower, at) or words.media.at(lower, at) for at in range(start, end)):
        return True
    if words.capital_nouns:
        return any(tokens.raw[at][0].isupper() for at in range(start, end))
    return any(
        tokens.raw[at][0].isupper() and (at or len(tokens.raw[at]) > 2) and lower[at] not in words.articles for at in range(start, end)
    )


def _opens_part(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether token `at` opens the sentence or a part of it, small words aside."""
    lower = tokens.lower
    while at > 0 and (lower[at - 1] in words.adverbs or lower[at - 1] in QUOTES):
        at -= 1
    return at == 0 or lower[at - 1] in MARKS


def _before(tokens: Tokens, words: Saying, start: int, end: int, low: int) -> Saw | None:
    size = len(tokens)
    if end >= size:
        return None
    opens = _opens_part(tokens, words, start)
    source = right_of(tokens, words, end, size, apposition=not opens)
    if source is None:
        return None
    if end - start == 1 and not credible(tokens, words, source):
        return None
    if end - start == 1 and tokens.lower[start] in words.strict and not _strictly(tokens, words, start, source, opens=opens):
        return None
    return Saw((start, end), source, RIGHT if opens else AROUND, Strength.NEUTRAL, "before")


def _strictly(tokens: Tokens, words: Saying, start: int, source: Bounds, *, opens: bool) -> bool:
    """A preposition with other meanings ("per ton", "the second time") counts at the head of a part of the sentence, before a name or an office."""
    if not (opens or tokens.lower[start - 1] == ","):
        return False
    first = source[0]
    while first < source[1] - 1 and (tokens.lower[first] in words.articles or tokens.lower[first] == "'"):
        first += 1
    head = (first, min(source[1], first + 3))
    return (
        is_institution(tokens, words, head)
        or has_paper(tokens, words, head)
        or (tokens.raw[first][0].isupper() and not words.capital_nouns)
    )


def _after(tokens: Tokens, words: Saying, start: int, end: int, low: int) -> Saw | None:
    lower = tokens.lower
    at = start
    while at > low and start - at < 10:
        word = lower[at - 1]
        if word == "," or word in MARKS or word in QUOTES:
            break
        at -= 1
    if at == start:
        return None
    if at > low and lower[at - 1] not in MARKS and lower[at - 1] != "," and start - at >= 10:
        return None
    source = (at, start)
    if not credible(tokens, words, source):
        return None
    return Saw((start, end), source, RIGHT if at == 0 or lower[at - 1] in MARKS else AROUND, Strength.NEUTRAL, "after")


def _passive(tokens: Tokens, words: Saying, start: int, end: int) -> Saw | None:
    lower, size = tokens.lower, len(tokens)
    at = end
    while at < min(size, end + 8) and lower[at] not in words.by:
        if lower[at] == "," or lower[at] in MARKS:
            return None
        at += 1
    if at >= size or lower[at] not in words.by:
        return None
    source = right_of(tokens, words, at + 1, size, apposition=False)
    if source is None or not (is_institution(tokens, words, source) or has_paper(tokens, words, source)):
        return None
    return Saw((start, at + 1), source, LEFT, Strength.NEUTRAL, "passive")


def _verb(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, sort: str, low: int, *, headline: bool) -> Saw | None:
    lower = tokens.lower
    if start and lower[start - 1] in words.articles and not words.capital_nouns:
        return None  # "a report", "the claim"
    if start and not headline and tokens.is_capital(start) and lower[start - 1] not in QUOTES and not words.capital_nouns:
        return None  # a name
    if sort == "noun" and not _speaker_before(tokens, words, start):
        return None
    if sort == "base" and not _plural_before(tokens, words, start):
        return None
    if sort in ("say", "base", "noun"):
        turned = _inverted(tokens, words, start, end, low)
        if turned is not None:
            return Saw((start, end), turned, LEFT, cue.strength, sort)
    subject = left_of(tokens, words, start, low)
    if subject is None:
        return None
    if subject == (start, start):
        return Saw((start, end), None, RIGHT, cue.strength, sort, shared=True) if low else None
    if lower[subject[0]][0].isdigit() and sort != "say":
        return None
    if sort == "count" and not (headline or is_institution(tokens, words, subject)):
        return None
    if sort == "show" and not has_paper(tokens, words, subject):
        return None
    if sort == "nominal" and not _owned_paper(tokens, words, subject):
        return None
    if sort in ("say", "base", "noun", "tell") and not _can_speak(tokens, words, subject):
        return None
    return Saw((start, end), subject, _side(tokens, words, subject, end), cue.strength, sort)


def _can_speak(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    return any(tokens.raw[at][0].isalpha() for at in range(*subject))


def _owned_paper(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the subject is somebody's count: "the ministry's own tally", "their list"."""
    if not has_paper(tokens, words, subject):
        return False
    return any(tokens.lower[at] == "'s" or tokens.lower[at] in words.possessives for at in range(*subject)) or is_institution(
        tokens, words, subject
    )


def _speaker_before(tokens: Tokens, words: Saying, verb: int) -> bool:
    """Whether a form that is a plural noun too ("states", "remarks") stands behind somebody who can speak."""
    if verb == 0:
        return False
    at = verb - 1
    word = tokens.lower[at]
    if (
        word in words.between
        or word == ","
        or word in words.pronouns
        or word in words.relatives
        or is_role(words, word)
        or word in words.papers
    ):
        return word != "'s"
    return tokens.raw[at][0].isupper() and not (at + 1 < len(tokens) and tokens.raw[verb][0].isupper())


def _plural_before(tokens: Tokens, words: Saying, verb: int) -> bool:
    """Whether somebody in the plural stands right before a form that is a noun too."""
    if verb == 0:
        return False
    at = verb - 1
    while at > 0 and tokens.lower[at] in words.between:
        at -= 1
    word = tokens.lower[at]
    if word in words.pronouns or word in words.first_persons or word in words.relatives:
        return True
    return is_role(words, word) or (word.endswith("s") and word != "'s" and len(word) > 3)


def _side(tokens: Tokens, words: Saying, subject: Bounds, end: int) -> str:
    """Left where the sentence is done behind the verb (a time or a place aside) and something stands before the subject."""
    lower, size = tokens.lower, len(tokens)
    start = subject[0]
    before = start > 0 and (lower[start - 1] == "," or lower[start - 1] in QUOTES or lower[start - 1] in "—–")
    at = end
    if at < size and lower[at] not in words.that and before:
        ends = lower[at] in (",", ".", ";", "—", "–", ")") or words.settings.at(lower, at) or lower[at] in words.prepositions
        if ends or (lower[start - 1] in QUOTES and lower[at] not in QUOTES and lower[at] != ":"):
            return LEFT
    while at < size and lower[at] in ".,;":
        at += 1
    if at >= size and start > 0:
        return LEFT
    return RIGHT


def _inverted(tokens: Tokens, words: Saying, start: int, end: int, low: int) -> Bounds | None:
    """The source behind the verb in "..., said Smith"; None where the verb has its subject before it."""
    lower, size = tokens.lower, len(tokens)
    if not words.inverted or end >= size or start <= low:
        return None
    at = start - 1
    while at > low and lower[at] in words.auxiliaries:
        at -= 1
    mark = lower[at]
    if not (mark == "," or mark in QUOTES):
        return None
    if lower[end] in words.that and lower[end] not in words.articles:
        return None
    if lower[end] in words.prepositions or words.settings.at(lower, end):
        return None
    source = right_of(tokens, words, end, size, apposition=True)
    if source is None or lower[source[0]][0].isdigit() or not credible(tokens, words, source):
        return None
    stop = source[1]
    if mark == "," and stop < size and lower[stop] in words.auxiliaries and lower[stop] != "'s":
        return None
    return source


def _split(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int) -> Saw | None:
    return None
