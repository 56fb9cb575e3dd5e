"""The moments of a sentence in; those that the next sentence may go on with, and the numbers that share in what is past, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claims.lexicon import Grammar
from factlint.claims.tokens import Tokens

if TYPE_CHECKING:
    from factlint.claims.moments import Moment
    from factlint.claims.story import Story

_NEAR = 4  # words between a moment and the verb of its clause
_JOINED = 4  # words between two numbers that an "and" joins
_MARKS = frozenset(",;:—–()")
_CLOSING = _MARKS | {"."}


def carried_moments(story: Story, sentence: int) -> list[Moment]:
    """Without what holds for one number alone, and without what was said before: "19 had died as of Monday night; on Sunday it had spoken of 14"."""
    found = [each for each in story.moments(sentence) if not (each.once or each.hold)]
    if len(found) < 2:
        return found
    now = [each for each in found if not _said_before(story, sentence, each)]
    return now if any(each.role == "as_of" for each in now) else found


def _said_before(story: Story, sentence: int, moment: Moment) -> bool:
    """Whether a past perfect stands beside a moment, in its own part of the sentence."""
    tokens, grammar = story.tokens(sentence), story.grammar
    first, last = tokens.at(moment.span.start), tokens.at(moment.span.end - 1) + 1
    for step, at in ((1, last), (-1, first - 1)):
        for _ in range(_NEAR):
            if not 0 <= at < len(tokens.lower) or tokens.lower[at] in _MARKS:
                break
            if tokens.lower[at] in grammar.past_perfect:
                return first > 0 and bool(_MARKS.intersection(tokens.lower[:first]))
            at += step
    return False


def is_coordinate(tokens: Tokens, grammar: Grammar, before: int, numeral: tuple[int, int]) -> bool:
    """Whether a number is joined to the one that ends at `before`, and neither has a verb: "the previous totals of 449 and 79"."""
    (first, last), lower = numeral, tokens.lower
    between = lower[before:first]
    if not 0 < len(between) <= _JOINED or between[-1] not in grammar.joins or not grammar.helping.isdisjoint(between):
        return False
    end = next((at for at in range(last, min(len(lower), last + _JOINED)) if lower[at] in _CLOSING), None)
    closed = end is not None or last + _JOINED >= len(lower)
    return closed and "," not in between and grammar.helping.isdisjoint(lower[last : end or len(lower)])
