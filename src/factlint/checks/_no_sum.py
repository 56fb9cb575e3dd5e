"""A sum that the words seem to tell in; whether its numbers cannot be parts of a whole after all out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.checks._lines import Line, alike
from factlint.checks._share import is_share
from factlint.checks._sums import Sum, middle
from factlint.checks._words import padded, words
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_TENS = range(20, 100, 10)
"""The tens in which an age is told loosely."""
_AHEAD = 14
"""Characters ahead of a number in which "in their early" stands."""
_NOUNS = 30
"""Characters from a number to the bracket that itemises it."""
_LARGE = 100
"""From which on two numbers are not the same by chance."""
_SCALE = 100_000
"""How many times a number with decimals another is that has a word of scale and lends it."""
_OF_THE = 3
"""Words of "of all the"."""
_CUT = lazy.compile(r"[.,] ?\d")
"""A number that a blank cut in two: "12. 7 percent"."""


def no_sum(context: Context, found: Sum) -> bool:
    """Whether counts are added to a rate, a number lies below its bound, ages are told in tens, or a number is cut in two."""
    whole = found.whole.quantity
    counts = all(each.quantity.kind is Kind.COUNT and rational(each.quantity.step) >= 1 for each in found.parts)
    if counts and whole.low is not None and rational(whole.low).denominator != 1:
        return True  # "21 on Saturday and 50 on Sunday; the incidence is 154.4"
    if any(each.quantity.hedge in (Hedge.LT, Hedge.LE) for each in found.parts):
        return True  # "has fallen below 50"
    if of_something_else(context, found):
        return True
    last = max(found.parts, key=lambda each: each.span)
    between = padded(context.text[last.span.end : found.whole.span.start])
    if last.span < found.whole.span and words(context.draft.language)["counted_in"].within(between):
        return True  # "500 here, 200 there, 800 along with the traders'"
    if last.span < found.whole.span and _of_a_share(context, last, found.whole):
        return True
    return any(_in_tens(context, each) for each in found.parts) or cut(context, found.whole) or _itemised(context, found)


def of_something_else(context: Context, found: Sum) -> bool:
    """Whether a part lacks its scale, is but most of what is left, a share of the whole stands ahead of it, or the parts make another total."""
    spans = sorted(each.span for each in (found.whole, *found.parts))
    if words(context.draft.language)["some_of_rest"].within(padded(context.text[spans[0].end : spans[-1].start])):
        return True
    return _without_its_scale(found) or _shared_before(context, found) or _of_a_farther_total(context, found)


def _without_its_scale(found: Sum) -> bool:
    """Whether a part with decimals lacks the millions that another has: "9.8 million from full tickets, 3.59 from reduced ones"."""
    sizes = [(middle(each), rational(each.quantity.step)) for each in found.parts]
    return any(step < 1 and value * _SCALE <= max(sizes)[0] for value, step in sizes)


def _shared_before(context: Context, found: Sum) -> bool:
    """Whether a fraction right ahead of the whole is a part that is not added: "two thirds of the 90,000; the town adds 18,000, parents the last 12,000"."""
    language = words(context.draft.language)
    for each in context.claims:
        gap = found.whole.span.start - each.span.end
        if each.quantity.kind is Kind.FRACTION and 0 < gap <= _AHEAD and each.span not in [part.span for part in found.parts]:
            tokens = padded(context.text[each.span.end : found.whole.span.start]).split()
            if tokens and (language["of"].has(tokens[0]) or language["of_singular"].has(tokens[0])):
                return True
    return False


def _of_a_farther_total(context: Context, found: Sum) -> bool:
    """Whether a total told in another sentence than all parts is not theirs, but another of the paragraph before them, to the digit: "1,274 slept outside.
    A year before 1,086 did. Of this total, 742 were seen in streets, 301 in car parks and 231 in cars"."""
    first, whole = min(found.parts, key=lambda each: each.span), found.whole
    if found.value < _LARGE or any(each.sentence == whole.sentence for each in found.parts):
        return False
    ahead = (each for each in context.claims if each.block == whole.block and each.span < first.span and each.span != whole.span)
    return any(alike(each.quantity, whole.quantity) and not each.quantity.is_range and middle(each) == found.value for each in ahead)


def _of_a_share(context: Context, last: Claim, whole: Claim) -> bool:
    """Whether the whole is that of a share of the last part: "318 riders and 54 walkers, one in eight of the 430 in all"."""
    language = words(context.draft.language)
    shares = [each for each in context.claims if is_share(each.quantity) and last.span < each.span < whole.span]
    if not shares:
        return False
    gap = padded(context.text[shares[-1].span.end : whole.span.start]).split()
    return 0 < len(gap) <= _OF_THE and (language["of"].has(gap[0]) or language["of_singular"].has(gap[0]))


def _itemised(context: Context, found: Sum) -> bool:
    """Whether the first part is itself made of the others, in brackets behind it: "12 schools (nine primary, three others) with 40 classes"."""
    first, *rest = sorted(found.parts, key=lambda each: each.span)
    opened = context.text.find("(", first.span.end, first.span.end + _NOUNS)
    closed = context.text.find(")", opened) if opened >= 0 else -1
    return (
        len(rest) > 1
        and opened >= 0
        and all(opened < each.span.start < closed for each in rest)
        and not opened < found.whole.span.start < closed
    )


def cut(context: Context, claim: Claim) -> bool:
    """Whether the rest of a number stands behind a point and a blank."""
    return claim.span.end == claim.quantity.number.end and _CUT.match(context.text, claim.span.end) is not None


def _in_tens(context: Context, claim: Claim) -> bool:
    """Whether a number is an age in "women between their early 60 and mid 90"."""
    value = claim.quantity.low
    if claim.quantity.kind is not Kind.COUNT or value is None or rational(value) not in {Fraction(each) for each in _TENS}:
        return False
    ahead = padded(context.text[max(0, claim.span.start - _AHEAD) : claim.span.start]).split()[-1:]
    return bool(ahead) and ahead[0] in lexicon(context.draft.language).tables["parts"]


def of_months(line: Line) -> bool:
    """Whether a total is one of several months, of which the numbers before may be but some: "From April to August there were 1,608"."""
    months = lexicon(line.words.code).months
    ahead = line.lead(0).split() if line.figures else []
    return sum(token in months for token in ahead) > 1


def of_another_count(whole: Claim, parts: Sequence[Claim], figures: Sequence[Claim]) -> bool:
    """Whether the parts are told behind a whole of their own, nearly the same: "5,397 votes, with 3,462 for A and 1,571 for B. The recount
    came to a total of 5,374"."""
    ahead = [each for each in figures if each.span < parts[0].span and alike(each.quantity, whole.quantity)]
    return any(0 < abs(middle(each) - middle(whole)) * 20 <= middle(whole) for each in ahead)
