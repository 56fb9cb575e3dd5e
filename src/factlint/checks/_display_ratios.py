"""The audit's context in; multiples and fractions of change in the headline and the summary out, that the numbers they are said of belie.

"Sales double" over a story in which they go from 900,000 to 1.2 million: the clause of the display copy names what it speaks of, and the ledger
holds an older and a newer value of that. Where none of those named makes the word, nor any two told together, the word is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks import _intervals as intervals
from factlint.checks._average_findings import off
from factlint.checks._held import held, unknown
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike, show, yearlike
from factlint.checks._multiple import factor_in
from factlint.checks._named_in_ledger import figure_of
from factlint.checks._operands import clause_around, copy_of, unbounded
from factlint.checks._sums import middle
from factlint.checks._things import meaning, noun
from factlint.checks._words import joined, padded, words
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.quantity import BOUNDS, Hedge, Kind
from factlint.model.rule import Rule

_THINGS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.RATE})
_RATIOS = frozenset({Kind.PERCENT, Kind.FRACTION, Kind.RATIO})
_NEAR, _LOOSE = Fraction(9, 100), Fraction(1, 5)
"""How far a ratio may be from the word for it; where it is hedged."""
_MOST = 4
_WORD = 4
_HEDGED = BOUNDS | {Hedge.ALMOST, Hedge.JUST_OVER, Hedge.APPROX}
_CHANGED = ("more", "less", "up", "down", "rise_of", "higher", "lower")
_STOPS = frozenset(",;:.–—()!?")

Pair = tuple[Claim, Claim]


def display_ratios(context: Context, rule: Rule) -> Iterator[Finding]:
    """The findings on such a ratio."""
    language = words(context.draft.language)
    for stated, one, two in _ratios(context):
        low, high = sorted((one, two), key=middle)
        ratio = show(middle(high) / middle(low), language, 2)
        reckoning = f"{high.span.of(context.text)} ÷ {low.span.of(context.text)} = {ratio}"
        yield off(context, rule, stated, (one, two, stated), reckoning)


def _ratios(context: Context) -> Iterator[tuple[Claim, Claim, Claim]]:
    """The ratio that is told, with the two numbers of the story that it is said of."""
    lines = [line for line in copy_of(context) if line.block.kind is BlockKind.FRONT_MATTER]
    for line in lines:
        for index, stated in enumerate(line.figures):
            if _is_ratio(stated) and unknown(context, stated):
                found = _belied(context, line, index, stated)
                if found is not None:
                    yield (stated, *found)


def _is_ratio(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.is_range or quantity.value is None or claim.negated or middle(claim) <= 0:
        return False
    if quantity.kind is Kind.RATIO:
        return quantity.form == "multiple"
    return quantity.kind is Kind.FRACTION and middle(claim) < 1


def _belied(context: Context, line: Line, index: int, stated: Claim) -> Pair | None:
    """The pair of numbers that the clause speaks of, where no such pair makes the ratio, nor do words beside one say it."""
    said = _clause(line, index)
    things = [unbounded(each) for each in context.claims if _is_thing(context, each)]
    changes = _changes(line, index, stated)
    pairs = [pair for pair in combinations(things, 2) if alike(pair[0].quantity, pair[1].quantity) and middle(pair[0]) != middle(pair[1])]
    named = [pair for pair in pairs if _one_series(context, *pair) and _spoken_of(context, said, pair, line.words.code)]
    if not changes or not named or any(_makes(line, stated, *pair) for pair in named) or _made_together(context, line, stated):
        return None
    if _said_beside(context, stated, named):
        return None
    likely = [pair for pair in named if _of_like_size(stated, *pair)]
    return min(likely, key=lambda pair: pair[0].span.start) if likely else None


def _is_thing(context: Context, claim: Claim) -> bool:
    return _counts(claim) and held(context, claim) and claim.part not in (Part.CHANGE, Part.EACH, Part.MORE)


def _counts(claim: Claim) -> bool:
    quantity = claim.quantity
    fine = quantity.kind in _THINGS and quantity.low is not None and not quantity.is_range and not yearlike(quantity)
    return fine and middle(claim) > 0


def _same_noun(pair: Pair, code: str) -> bool:
    return bool(noun(pair[0], code) & noun(pair[1], code))


def _changes(line: Line, index: int, stated: Claim) -> bool:
    """Whether a ratio is that of a change: a multiple, or a fraction with "more", "less" or a verb of rise or fall about it."""
    if stated.quantity.kind is Kind.RATIO:
        return True
    if line.words["than"].within(line.after(index)):
        return False  # "a third more votes than her rival"
    near = joined([*line.before(index).split()[-4:], "|", *line.after(index).split()[:6]])
    return any(line.words[name].within(near) for name in _CHANGED)


def _made_together(context: Context, line: Line, stated: Claim) -> bool:
    """Whether two numbers that stand in one sentence, or count one thing, make a ratio, whatever the ledger knows of them."""
    things = [unbounded(each) for each in context.claims if _counts(each) and each.span != stated.span]
    for one, two in combinations(things, 2):
        near = one.sentence == two.sentence or _same_noun((one, two), line.words.code)
        if near and alike(one.quantity, two.quantity) and _makes(line, stated, one, two):
            return True
    return False


def _makes(line: Line, stated: Claim, one: Claim, two: Claim) -> bool:
    """Whether two numbers make a ratio, in any way that its word can mean."""
    low, high = sorted((one, two), key=middle)
    if stated.quantity.kind is Kind.RATIO:
        made = intervals.ratio(written(high.quantity), written(low.quantity))
        return made is None or made.meets(factor_in(line, stated))
    value = middle(stated)
    size = min(value, 1 / value)
    room = _LOOSE if stated.quantity.hedge in _HEDGED else _NEAR
    ratio = middle(low) / middle(high)
    return any(abs(each - size) <= room * size for each in (1 - ratio, 1 / ratio - 1))


def _of_like_size(stated: Claim, one: Claim, two: Claim) -> bool:
    low, high = sorted((middle(one), middle(two)))
    value = middle(stated)
    told = max(value, 1 / value) if stated.quantity.kind is Kind.RATIO else 1 + value
    return high / low <= _MOST * told and told <= _MOST * high / low


def _said_beside(context: Context, stated: Claim, named: Sequence[Pair]) -> bool:
    """Whether a percentage, a fraction or a multiple in the sentence of such a number says the same."""
    places = {each.sentence for pair in named for each in pair}
    value = middle(stated)
    size = min(value, 1 / value)
    for claim in context.claims:
        quantity = claim.quantity
        if claim.span == stated.span or claim.sentence not in places or quantity.low is None or middle(claim) <= 0:
            continue
        if quantity.kind not in _RATIOS:
            continue
        told = middle(claim) / 100 if quantity.kind is Kind.PERCENT else middle(claim)
        if any(abs(each - size) <= _NEAR * size for each in (told, 1 / told, abs(1 - told), 1 / (1 + told))):
            return True
    return False


def _one_series(context: Context, one: Claim, two: Claim) -> bool:
    """Whether the ledger holds two numbers as values of one figure, of two times and not of two sources."""
    first, second = figure_of(context, one), figure_of(context, two)
    return first is not None and second is not None and first.id == second.id and first.contested is None


def _clause(line: Line, index: int) -> frozenset[str]:
    """The stems of the words in the clause of a number."""
    ahead, behind = clause_around(line, index, _STOPS)
    own = padded(line.figures[index].quantity.counted or "").split()
    said = [*ahead, *own, *behind]
    return frozenset(meaning(stem(token, line.words.code), line.words.code) for token in said if token.isalpha() and len(token) >= _WORD)


def _spoken_of(context: Context, said: frozenset[str], pair: Pair, code: str) -> bool:
    """Whether a clause names what one of two numbers is of."""
    names: set[str] = set()
    for each in pair:
        figure = figure_of(context, each)
        label = padded(f"{figure.label} {figure.unit or ''}").split() if figure is not None else []
        names |= noun(each, code) | {meaning(stem(token, code), code) for token in label if len(token) >= _WORD}
    return not names.isdisjoint(said)
