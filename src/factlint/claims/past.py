"""The moments of a sentence in; those that the next sentence may go on with out."""

from __future__ import annotations

from factlint.claims.moments import Moment
from factlint.claims.story import Story

_NEAR = 4  # words between a moment and the verb of its clause
_MARKS = frozenset(",;:—–()")


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
