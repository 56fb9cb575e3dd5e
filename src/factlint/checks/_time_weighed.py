"""The audit's context in; lengths of time, ages and ordinals of years out that the moments near them belie, where it is sure that they are reckoned from them.

No wording is looked for. Every two moments near a length are weighed: what speaks for them (`_time_traits`), how near the length comes to the
time between them, and whether two others explain it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._held import held
from factlint.checks._lifetimes import Contradiction
from factlint.checks._slips import how_far, likely_slip, miss
from factlint.checks._time_pairs import Pair, pairs, told
from factlint.checks._time_told import Told
from factlint.checks._time_weights import CONTRADICTION, STANDING
from factlint.checks._weighing import added
from factlint.checks._words import padded, words
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.span import Span

_NONE = -99.0
_SURE = 1.9
"""The log-odds from which on a contradiction is told: nearly all that seem one in published copy are none."""
_YEAR = lazy.compile(r"\d{4}")
_WORDS = {"age": "year", "jubilee": "year", "row": "year"}


def weighed(context: Context, known: Sequence[Span]) -> Iterator[Contradiction]:
    """The contradictions that are sure, but those at a place that is `known`."""
    for each in told(context):
        if any(span.overlaps(each.quantity.span) for span in known):
            continue
        found = pairs(context, each)
        best = _likeliest(found, each)
        if best is None or _this_year(context, each, best) or _a_year_on(each, best) or _held(context, each):
            continue
        if not any(_put_aside(context, each, best, right) or _spanned(right) for right in found if right.fits):
            yield _contradiction(each, best)


def _likeliest(found: Sequence[Pair], each: Told) -> Pair | None:
    """The pair that most surely contradicts a length; None where none does so surely."""
    if all(pair.fits for pair in found):
        return None
    standings = [standing(pair) for pair in found]
    ordered = sorted(standings, reverse=True)
    right = max((of for of, pair in zip(standings, found, strict=True) if pair.fits), default=_NONE)
    scored = [
        (conviction(pair, each, of, right, ordered.index(of)), place)
        for place, (of, pair) in enumerate(zip(standings, found, strict=True))
        if not pair.fits
    ]
    score, place = max(scored)
    return found[place] if score > _SURE else None


def standing(pair: Pair) -> float:
    """The log-odds that a length was reckoned from two moments, whatever it says."""
    return added(STANDING, pair.traits, STANDING[""])


def conviction(pair: Pair, each: Told, of: float, right: float, rank: int) -> float:
    """The log-odds that two moments which a length belies are those it was meant for."""
    traits = {*pair.traits, *nearness(each.family, each.said, pair.due), rivalry(of, right), f"rank {min(rank, 3)}"}
    return added(CONTRADICTION, traits, CONTRADICTION[""])


def rivalry(of: float, right: float) -> str:
    """How two moments that explain a length stand beside two that do not."""
    if right == _NONE:
        return "alt none"
    ahead = of - right
    return "alt weaker" if ahead > 1 else "alt like" if ahead > -0.3 else "alt stronger"


def nearness(family: str, said: Fraction, due: Fraction) -> Iterator[str]:
    """How near what is told comes to what is due, and whether a slip of the hand made the one of the other."""
    yield f"m {how_far(miss(said, due))}"
    yield f"{family} {'fewer' if said < due else 'more'}"  # twelve days of work may lie in a month
    off = abs(said - due)
    if off <= Fraction(3, 2):
        yield "one off"
    elif off <= Fraction(5, 2):
        yield "two off"
    if off == 10:
        yield "ten off"
    step = Fraction(1) if said.denominator == due.denominator == 1 else Fraction(1, 2)
    whole = (said / step).denominator == 1 == (due / step).denominator
    yield likely_slip(said, due, step) if whole else "no slip"


def _put_aside(context: Context, each: Told, best: Pair, right: Pair) -> bool:
    """Whether one of two moments stands in brackets of its own, and another in its place makes a length right: "left on May 5, was 40 miles out within
    two days (it passed the buoy on May 7) and came back on May 28, 23 days later"."""
    for one, other in ((best.start, right.start), (best.end, right.end)):
        if one.span is None or other.span is None or one.span == other.span or one.away or not one.span.end < each.quantity.start:
            continue
        ahead, behind = context.text[each.sentence.span.start : one.span.start], context.text[one.span.end : each.quantity.start]
        opened = ahead.rfind("(") > ahead.rfind(")")
        if opened and ")" in behind and (best.start.span == right.start.span or best.end.span == right.end.span):
            return True
    return False


def _spanned(right: Pair) -> bool:
    """Whether the moments that make a length right are the two ends of a span beside it: "from 1978 to 2016, that is 38 years"."""
    return {"from to", "away 0 0", "gap beside"} <= right.traits


def _this_year(context: Context, each: Told, best: Pair) -> bool:
    """Whether an age is the one that somebody or something comes to in the course of the year: "this year it turns 47"."""
    start, end = best.start.when, best.end.when
    if each.family not in ("age", "jubilee") or best.end.grain != "a" or start is None or end is None:
        return False
    copy = padded(each.sentence.span.of(context.text))
    return words(context.draft.language)["this_year"].within(copy) and each.said == end.start.year - start.start.year


def _a_year_on(each: Told, best: Pair) -> bool:
    """Whether the last month is told without its year, and that of the next makes a length right: "due in June 2025, will come in October, 16 months late"."""
    return each.family == "month" and _YEAR.search(best.end.text) is None and abs(each.said - best.due - 12) <= Fraction(1, 2)


def _held(context: Context, each: Told) -> bool:
    """Whether the ledger holds the length."""
    return any(held(context, claim) for claim in context.claims if claim.quantity.span == each.quantity.span)


def _contradiction(each: Told, pair: Pair) -> Contradiction:
    number = f"{float(pair.due):.1f}".removesuffix(".0")
    unit = _WORDS.get(each.family, each.family)
    start, end = pair.start, pair.end
    return Contradiction(
        span=each.quantity.span,
        said=each.quantity.text,
        start=start.text if start.pair != end.pair or start.pair < 0 or start.when is None else start.when.start.isoformat(),
        end=end.text if start.pair != end.pair or end.pair < 0 or end.when is None else end.when.start.isoformat(),
        actual=f"{number} {unit}{'' if number == '1' else 's'}",
        related=tuple(
            (one.text, (one.span.start, one.span.end))
            for one in ((start,) if start.span == end.span else (start, end))
            if one.span is not None
        ),
    )
