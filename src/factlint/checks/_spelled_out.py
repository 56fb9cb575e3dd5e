"""The audit's context and a share that its numbers belie in; whether the words leave nothing open about which numbers are meant, out."""

from __future__ import annotations

from factlint.checks._links import of_text
from factlint.checks._ties import Tie
from factlint.checks._words import count, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim

_THAT = 24
"""Characters behind a share in which "of that" stands."""
_POINTS = ("of_that", "of_them", "of_these", "of_those")
_OF, _AGAIN = 3, 10
"""Words between a part and its whole, and between any two of the three, where a share is spelled out."""


def spelled_out(context: Context, tie: Tie) -> bool:
    """Whether the words leave nothing open: "six of the 43 objects, or 14 percent", "a third of the 48 bridges, namely 16"."""
    part, whole, share = tie.numbers
    if part.sentence + 1 == whole.sentence == share.sentence:
        return _that_is(context, tie)
    if not part.sentence == whole.sentence == share.sentence:
        return False
    language = words(context.draft.language)
    first, second, third = sorted((part, whole, share), key=lambda each: each.span)
    one, two = (padded(context.text[before.span.end : after.span.start]) for before, after in ((first, second), (second, third)))
    if any(char.isdigit() for char in one + two) or max(count(one), count(two)) > _AGAIN:
        return False
    again = any(language[name].ends(two) > 0 for name in ("or", "that_is", "namely"))
    if (first, second) == (part, whole):
        return count(one) <= _OF and of_text(one, language, bare=True) == 1 and again
    if (first, second) == (share, whole):
        return count(one) <= _OF and of_text(one, language, bare=True) == 1 and (again or two.split()[-1:] == [","])
    opened = one.split()[-1:] == ["("] or any(language[name].ends(one) > 0 for name in ("or", "namely"))
    return (first, second) == (share, part) and opened and count(two) <= _OF and of_text(two, language, bare=True) == 1


def _that_is(context: Context, tie: Tie) -> bool:
    """Whether a sentence opens with what the one before comes to: "612 boats signed up. That is 36 percent of the planned 1,700"."""
    _, whole, share = tie.numbers
    opening = context.text[context.sentences[share.sentence].span.start : min(whole.span, share.span).start]
    return words(context.draft.language)["that_is"].starts(padded(opening)) > 0 and count(padded(opening)) <= _AGAIN // 2


def of_that(context: Context, tie: Tie) -> bool:
    """Whether a share is "of that" and stands right beside its part: "It spent 86,000, a quarter of that", "A third of that, 86,000, went"."""
    part, whole, share = tie.numbers
    if whole.span < share.span < part.span and part.sentence == share.sentence:
        return _led(context, share, part)
    if not whole.span < part.span < share.span or part.sentence != share.sentence:
        return False
    that = words(context.draft.language)["of_that"]
    between, behind = padded(context.text[part.span.end : share.span.start]), padded(context.text[share.span.end : share.span.end + _THAT])
    told = that.starts(behind) > 0 or that.ends(between) > 0
    return told and count(between) <= _OF and "," in between.split()


def _led(context: Context, share: Claim, part: Claim) -> bool:
    """Whether "of that" and a comma are all that stands between a share and the part behind it, or "of that" ahead of the share."""
    language = words(context.draft.language)
    gap, ahead = (
        padded(context.text[share.span.end : part.span.start]),
        padded(context.text[max(0, share.span.start - _THAT) : share.span.start]),
    )
    told = any(language[name].starts(gap) or language[name].ends(ahead) for name in _POINTS)
    return told and count(gap) <= _OF + 1 and bool({",", "("} & set(gap.split()))
