"""What was seen in a sentence in; whether it stands in a clause that only says what a number is compared with ("more than the sheriff reported") out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.phrase import MARKS, right_of
from factlint.claims.saw import Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds
from factlint.model.span import Span

_BACK = 6  # small words between "than" and who says it
_WITH = 4  # words between "more" and "than"
_SPEAKING = frozenset({"say", "count", "noun", "base", "final", "split", "passive"})
_CLAUSE = 30  # words of such a clause
_YEAR = 4  # digits of a year
_LONGEST = 4  # words of a phrase that opens such a clause


def may_compare(standing: frozenset[str], words: Saying) -> bool:
    """Whether a sentence has a word of comparing at all."""
    return not (words.comparing.lasts.isdisjoint(standing) and words.comparing_with.isdisjoint(standing))


def compares(tokens: Tokens, words: Saying, saw: Saw, numerals: frozenset[int]) -> bool:
    """Whether source or cue stands right behind "than", "de lo que", "als": it gives the number compared with, and the sentence does not."""
    source = saw.source
    if _behind_than(tokens, words, saw.cue[0]):
        return True
    if source is not None and source[0] < saw.cue[0] and "," in tokens.lower[source[1] : saw.cue[0]]:
        return False  # "fewer than the prefecture, which counted 11"
    if saw.start != saw.cue[0] and _behind_than(tokens, words, saw.start):
        return True
    if source is None or source[0] not in numerals:
        return False
    return any(_opens(tokens, words, at) for at in range(source[0] + 2, source[1]))  # "four more than the trust" taken for a subject


def who_compares(tokens: Tokens, words: Saying, saw: Saw) -> Bounds | None:
    """Whose word the comparison is; behind the verb where what stands before it is what is compared ("la mitad de los que calcularon los sindicatos")."""
    before = saw.source is not None and saw.source[0] < saw.cue[0]
    if before and _behind_than(tokens, words, saw.cue[0]) and not _behind_than(tokens, words, saw.start):
        behind = right_of(tokens, words, saw.cue[1], len(tokens.raw), apposition=False)
        return behind if behind is not None and credible(tokens, words, behind) else None
    return saw.source


def compared(tokens: Tokens, words: Saying) -> list[Span]:
    """The clauses of a sentence in which somebody says what a number is compared with: from "than" on to the next mark."""
    lower = tokens.lower
    if words.comparing.firsts.isdisjoint(tokens.words) and words.comparing_with.isdisjoint(tokens.words):
        return []
    found: list[Span] = []
    lasts, comparing_with = words.comparing.lasts, words.comparing_with
    for at in range(1, len(lower)):
        if (lower[at - 1] not in lasts and lower[at - 1] not in comparing_with) or not _opens(tokens, words, at):
            continue
        last = min(len(lower), at + _CLAUSE)
        end = next((each for each in range(at, last) if lower[each] == "," or lower[each] in MARKS or tokens.raw[each][0].isdigit()), last)
        if any(lower[each] in words.lend or _says(tokens, words, each) for each in range(at, end)):
            found.append(tokens.place(at, end))
        elif (
            end < last
            and len(lower[end]) == _YEAR
            and lower[end + 1 : end + 2] in ([], ["."], [";"])
            and all(lower[each] in words.prepositions for each in range(at, end))
        ):
            found.append(tokens.place(at, end + 1))  # "half as many as in 2012"
    return found


def _says(tokens: Tokens, words: Saying, at: int) -> bool:
    hit = words.cues.at(tokens.lower, at) if tokens.lower[at] in words.cues.by_first else None
    return hit is not None and not _SPEAKING.isdisjoint(hit[1].sorts)


def _behind_than(tokens: Tokens, words: Saying, at: int) -> bool:
    for _ in range(_BACK):
        if at < 1:
            return False
        if _opens(tokens, words, at):
            return True
        if not _is_small(tokens, words, at - 1):
            return False
        at -= 1
    return False


def _opens(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether a word or a phrase of comparing ends right before token `at`."""
    return words.comparing.before(tokens.lower, at, within=_LONGEST) is not None or _with_comparative(tokens, words, at)


def _with_comparative(tokens: Tokens, words: Saying, at: int) -> bool:
    """ "mehr Menschen als": a word of comparing that means other things too counts behind a comparative."""
    lower = tokens.lower
    if lower[at - 1] not in words.comparing_with or (at > 1 and lower[at - 2] == "," and lower[at - 1] in words.as_ones):
        return False
    return any(lower[each] in words.comparatives for each in range(max(0, at - 1 - _WITH), at - 1))


def _is_small(tokens: Tokens, words: Saying, at: int) -> bool:
    word = tokens.lower[at]
    return word in words.between or word in words.by or word == "'" or word in words.auxiliaries or word in words.articles
