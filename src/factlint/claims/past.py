"""The moments of a sentence in; those that the next sentence may go on with, and the numbers that share in what is past, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claims.lexicon import Grammar
from factlint.claims.moments import Moment
from factlint.claims.saying import saying
from factlint.claims.than import compared
from factlint.claims.tokens import Tokens
from factlint.claims.whose import is_told
from factlint.model.claim import Claim, Part, SourceKind
from factlint.model.dataclasses import replace
from factlint.model.quantity import CHECKABLE, Kind

if TYPE_CHECKING:
    from factlint.claims.story import Story

_NEAR = 4  # words between a moment and the verb of its clause
_VERB = 16  # characters of a verb that closes its part
_FEW = 12  # numbers before one that are looked at
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


def without_compared(story: Story, tokens: Tokens, moments: list[Moment]) -> list[Moment]:
    """Without the days of what a number is only compared with: "three more than the sheriff reported on Friday"."""
    spans = compared(tokens, saying(story.language)) if moments else []
    return [each for each in moments if not any(span.covers(each.span) for span in spans)] if spans else moments


def with_then(story: Story, sentence: int, moments: list[Moment]) -> list[Moment]:
    """With "At that time" at the head of a sentence as a moment: the one that the sentence before names last."""
    lower = story.tokens(sentence).lower
    if not lower or lower[0] not in story.grammar.then.by_first:
        return moments
    hit, before = story.grammar.then.at(lower, 0), story.previous(sentence)
    if hit is None or before is None or story.date is None:
        return moments
    past = [each for each in story.moments(before) if each.role != "record" and each.when.end < story.date]
    if not past:
        return moments
    then = Moment(story.tokens(sentence).place(0, hit[0]), past[-1].when, "as_of", "relative")
    return [then, *(each for each in moments if each.span.start >= then.span.end)]


def nows(tokens: Tokens, grammar: Grammar) -> list[int]:
    """Where "now" opens a part of the sentence, which the times before it do not date."""
    lower = tokens.lower
    if grammar.now.isdisjoint(lower):
        return []
    return [tokens.starts[at] for at in range(1, len(lower)) if lower[at] in grammar.now and lower[at - 1] in grammar.turns]


def as_before(story: Story, claim: Claim, claims: list[Claim]) -> Claim:
    """A bare number that somebody else gives for what the number before measures, with the time of that: "between 2019 and 2023. His lawyer
    spoke of 900,000"; so has a part of it, and what is reckoned with it. `claims` are those before."""
    said = claim.attribution
    if claim.period is not None or claim.dated == "own" or said is None or not said.source or not claims:
        return claim
    again = said.carried and not said.cue  # "Of those, 40 were serious"
    if not again and (claim.part is not None or said.carried or said.kind is SourceKind.PRONOUN or not _is_bare(story, claim)):
        return claim
    other = _measured_before(claim, claims, again=again)
    if other is None or other.dated != "own":
        return claim
    if not again and other.attribution and other.attribution.source_span == said.source_span:
        return claim
    if other.sentence == claim.sentence and ";" not in story.draft.text[other.span.end : claim.span.start]:
        return claim
    if other.period is not None:
        return replace(claim, as_of=None, as_of_span=None, period=other.period, period_span=other.period_span, dated="carried")
    if is_told(other.attribution, other.as_of_span):
        return claim
    return replace(claim, as_of=other.as_of, as_of_span=other.as_of_span, dated="carried" if other.as_of is not None else "")


def _measured_before(claim: Claim, claims: list[Claim], *, again: bool) -> Claim | None:
    """The number of the kind that the sentence before tells first, or that the part before does; no base of a comparison. `again`: of any kind."""
    found: Claim | None = None
    for other in reversed(claims[-_FEW:]):
        if other.block != claim.block or other.sentence < claim.sentence - 1 or (found and other.sentence < found.sentence):
            break
        like = again or other.quantity.kind in (claim.quantity.kind, Kind.MONEY, Kind.MEASURE)
        if like and other.quantity.kind in CHECKABLE and other.part is not Part.BASE:
            found = other
    return found


def _is_bare(story: Story, claim: Claim) -> bool:
    """Whether nothing follows a number in its part that would say what it counts."""
    behind = story.draft.text[claim.span.end : claim.span.end + _VERB].lstrip()
    if not behind or not behind[0].isalnum():
        return True
    words, (last, _, rest) = saying(story.language), behind.partition(".")  # "Analysten hatten mit 3,1 Millionen gerechnet."
    return words.verb_second and bool(rest or behind.endswith(".")) and last in words.cues.by_first


def is_coordinate(tokens: Tokens, grammar: Grammar, before: int, numeral: tuple[int, int]) -> bool:
    """Whether a number is joined to the one that ends at `before`, and neither has a verb: "the previous totals of 449 and 79"."""
    (first, last), lower = numeral, tokens.lower
    between = lower[before:first]
    if not 0 < len(between) <= _JOINED or between[-1] not in grammar.joins or not grammar.helping.isdisjoint(between):
        return False
    end = next((at for at in range(last, min(len(lower), last + _JOINED)) if lower[at] in _CLOSING), None)
    closed = end is not None or last + _JOINED >= len(lower)
    return closed and "," not in between and grammar.helping.isdisjoint(lower[last : end or len(lower)])
