"""The audit's context in; findings U701 to U703 out: numbers a thousand times too large or small, and units that do not agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks import _units as units
from factlint.checks._changes import changes, magnitude
from factlint.checks._conversions import agree, conversion
from factlint.checks._findings import around, finding
from factlint.checks._intervals import Interval
from factlint.checks._lines import alike, show
from factlint.checks._percent import figured
from factlint.checks._things import THINGS, digits, noun, topics
from factlint.checks._thousands import SCALE
from factlint.checks._unit_pairs import agreed, tens_apart, two_units
from factlint.checks._words import Words, padded, words
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.match import Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.rule import Rule

_POWERS = {Fraction(10) ** power for power in (3, 6, 9)}
_DISPLAY = frozenset({BlockKind.FRONT_MATTER, BlockKind.CAPTION, BlockKind.HEADING})
_LEDGER_SAYS = {
    Verdict.MAGNITUDE: "{claim} is out by a power of ten: {source} has {wording} ({as_of})",
    Verdict.UNIT: "{claim} has another unit or currency: {source} has {wording} ({as_of})",
}
_LIKE, _SCALED = 4, 1000
"""How many times the other a number may be whose scale is left out, and from what size on none is."""
_NEAR = 1000
"""Characters within which two sums may be of one thing."""
_FEW = 12
_TWO = 2
_MANY = 12
"""Words about a number from which on half of them must be the same."""
_MOST = 400
"""Claims beyond which pairs are not compared any more: such a draft is a table, and no story."""


def magnitude_slip(context: Context, rule: Rule) -> Iterable[Finding]:
    """U701: a number a thousand, a million ... times off from the ledger's, or from the draft's own other mention of it."""
    told = set()
    for each in _ledger(context, rule, Verdict.MAGNITUDE):
        told.add(each.claim)
        yield each
    for line in figured(context):
        for change in changes(line) if len(line.figures) > 2 else ():
            if change.base.quantity.kind is Kind.PERCENT or _scale_left_out(change.base.quantity, change.new.quantity):
                continue
            if magnitude(change) and change.new.index not in told:
                told.add(change.new.index)
                yield finding(
                    context,
                    rule,
                    change.new,
                    span=around([change.base, change.new]),
                    related=(change.base, change.new),
                    written=_text(context, change.new),
                    other=_text(context, change.base),
                )
    for wrong, right in _slips(context):
        if not {wrong.index, right.index} & told:
            told.add(wrong.index)
            yield finding(context, rule, wrong, related=(right,), written=_text(context, wrong), other=_text(context, right))


def _ledger(context: Context, rule: Rule, verdict: Verdict) -> Iterator[Finding]:
    """What the ledger says, where there is one."""
    if context.ledger is not None:
        from factlint.checks.verdict import verdicts

        yield from verdicts(context, replace(rule, message=_LEDGER_SAYS[verdict]), verdict)


def _text(context: Context, claim: Claim) -> str:
    return claim.span.of(context.text)


def _scale_left_out(base: Quantity, new: Quantity) -> bool:
    """Whether the second of two numbers leaves out the scale of the first: "2.47 million euros, against 2.16 a year before", "518 million, 4.2
    percent more than the 497 of 2023"."""
    later, earlier = (base, new) if base.start > new.start else (new, base)
    if not earlier.scaled or later.unit is not None or later.kind is not Kind.COUNT:
        return False
    return earlier.step >= 1 > later.step or _in_its_scale(earlier, later)


def _in_its_scale(scaled: Quantity, bare: Quantity) -> bool:
    """Whether a bare number is of like size to one with a word of scale once it has that word, too."""
    size, low = abs(rational(scaled.low or 0)), abs(rational(bare.low or 0))
    scale = next((power for power in sorted(_POWERS, reverse=True) if size >= power), None)
    return scale is not None and 0 < low < _SCALED and size <= _LIKE * low * scale and low * scale <= _LIKE * size


def _slips(context: Context) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of numbers with the same digits for the same thing that are a power of a thousand apart; the odd one out first."""
    code = context.draft.language
    weighty = [each for each in context.claims if _weighty(each.quantity) and not each.negated]
    if len({digits(each.quantity) for each in weighty}) == len(weighty):
        return  # no two of the same digits
    claims = [each for each in weighty if _itself(context, each) and not _bracketed(context, each)][:_MOST]
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for each in claims:
        groups.setdefault((each.quantity.kind, each.quantity.unit, digits(each.quantity)), []).append(each)
    for first, second in (pair for group in groups.values() for pair in combinations(group[:20], 2)):
        if _apart(first, second) not in _POWERS:
            continue
        if first.sentence == second.sentence or not _same_thing(first, second, code):
            continue
        if _rated(context, first, words(code)) != _rated(context, second, words(code)) or _two_items(context, first, second):
            continue
        if all(sum(1 for other in claims if _same_again(other, each)) for each in (first, second)):
            continue  # each of the two is told again
        yield _odd(context, claims, first, second)


def _two_items(context: Context, first: Claim, second: Claim) -> bool:
    """Whether two numbers stand in two items of one list, as prices and wishes do."""
    one, two = (context.draft.blocks[each.block] for each in (first, second))
    return one.kind is two.kind is BlockKind.LIST_ITEM and one.group == two.group and first.block != second.block


def _same_again(other: Claim, claim: Claim) -> bool:
    """Whether another number of another sentence is the same, of the same kind."""
    return other.sentence != claim.sentence and alike(other.quantity, claim.quantity) and other.quantity.low == claim.quantity.low


def _bracketed(context: Context, claim: Claim) -> bool:
    """Whether the desk put in what a quotation left out, "$70 [million]", a letter stands for it, "$53G", or the page cut it, "$230,0..."."""
    after = context.text[claim.span.end : claim.span.end + 2]
    cut = after in ("..", "…") or after[:1] == "…" or (not claim.quantity.scaled and SCALE.match(context.text, claim.span.end) is not None)
    return after.strip().startswith("[") or after[:1].isalpha() or cut


def _itself(context: Context, claim: Claim) -> bool:
    """Whether a number stands for itself: it is no part and no base, or the whole of which a share is told ("half of the 45 billion").

    In a table it does not: the head may say "in billions".
    """
    if context.draft.blocks[claim.block].kind is BlockKind.TABLE_CELL:
        return False
    if claim.part is not Part.BASE:
        return claim.part is None
    start = max(context.sentences[claim.sentence].span.start, claim.span.start - 24)
    before = padded(context.text[start : claim.span.start]).split()[-2:]
    language = words(context.draft.language)
    return any(language["of"].has(token) or language["of_fill"].has(token) for token in before)


def _rated(context: Context, claim: Claim, language: Words) -> bool:
    """Whether a number is so much for each of something: "10 dollars per ton", "a million each"."""
    after = padded(context.text[claim.span.end : claim.span.end + 24])
    before = padded(context.text[max(context.sentences[claim.sentence].span.start, claim.span.start - 24) : claim.span.start])
    took = language["each_one"].starts(after) or language["each"].starts(after)
    following = after.split()[took : took + 1]
    named = bool(following) and following[0] in lexicon(language.code).sets["articles"]  # "45 milioni per il ponte"
    return (took > 0 and not named) or language["each"].ends(before) > 0


def _weighty(quantity: Quantity) -> bool:
    """Whether a number can be out by a thousand: not "two", which nobody writes for 2,000."""
    if quantity.kind not in THINGS or quantity.vague or quantity.value is None:
        return False
    return quantity.kind is not Kind.COUNT or any(map(str.isdigit, quantity.text)) or rational(quantity.low or 0) > _FEW


def _apart(first: Claim, second: Claim) -> Fraction:
    """How many times the larger of two numbers is the smaller."""
    low, high = sorted(abs(rational(each.quantity.low or 0)) for each in (first, second))
    return high / low if low else Fraction(0)


def _same_thing(first: Claim, second: Claim, code: str) -> bool:
    """Whether two numbers count the same noun in like words; a number of one digit needs more words in common."""
    nouns = noun(first, code), noun(second, code)
    if first.quantity.kind is Kind.COUNT and not nouns[0] & nouns[1]:
        return False
    one, two = topics(first, code), topics(second, code)
    shared, fewer = one & two, min(len(one), len(two))
    if shared and first.quantity.kind is Kind.MONEY and any(_cut_short(each.quantity.text, words(code)) for each in (first, second)):
        return True  # "$35,00"
    if fewer > _MANY and 2 * len(shared) < fewer:
        return False  # two demands of one long list
    return len(shared) >= max(_topics_needed(first, second), _least(first, second))


def _least(first: Claim, second: Claim) -> int:
    """How many words numbers with so few digits must share: "11 of the fires in New Aldia" and the 11,000 fires in New Aldia are two counts."""
    few, shown = min(rational(each.quantity.low or 0) for each in (first, second)) <= _FEW, len(digits(first.quantity))
    return 5 if shown < 2 else 3 if few and first.quantity.kind is Kind.COUNT else 2


def _cut_short(text: str, language: Words) -> bool:
    """Whether a number has a sign of thousands and two digits behind it."""
    _, sign, tail = text.rpartition(language.group)
    return bool(sign) and len(tail) == _TWO and tail.isdecimal()


def _topics_needed(first: Claim, second: Claim) -> int:
    """How many words two sums must share to be one: round ones that stand far apart have the same digits by chance."""
    near = abs(first.span.start - second.span.start) <= _NEAR and first.quantity.scaled and second.quantity.scaled
    return 2 if near or first.quantity.kind is not Kind.MONEY or len(digits(first.quantity)) >= 3 else 4


def _odd(context: Context, claims: Sequence[Claim], first: Claim, second: Claim) -> tuple[Claim, Claim]:
    """The one that stands alone in its magnitude; else the one in display copy; else the later one."""
    often = [
        sum(1 for each in claims if alike(each.quantity, one.quantity) and each.quantity.low == one.quantity.low) for one in (first, second)
    ]
    for one, other in ((first, second), (second, first)):
        if agreed(context, one) and not agreed(context, other):
            return other, one
    if often[0] != often[1]:
        return (first, second) if often[0] < often[1] else (second, first)
    if context.draft.blocks[first.block].kind in _DISPLAY:
        return first, second
    return second, first


def missing_magnitude(context: Context, rule: Rule) -> Iterable[Finding]:
    """U702: "180 Americans" where the draft speaks of 180 million Americans elsewhere."""
    if not any(each.quantity.scaled for each in context.claims):
        return
    code = context.draft.language
    claims = [each for each in context.claims if _weighty(each.quantity) and each.part is None and not _bracketed(context, each)][:_MOST]
    for small in claims:
        if small.quantity.scaled or not 1 < rational(small.quantity.low or 0) < 1000:
            continue
        for large in claims:
            if (
                large.quantity.scaled
                and rational(large.quantity.low or 0) > rational(small.quantity.low or 0)
                and alike(small.quantity, large.quantity)
                and _apart(small, large) in _POWERS
                and digits(small.quantity) == digits(large.quantity)
                and _named_alike(small, large, code)
                and _rated(context, small, words(code)) == _rated(context, large, words(code))
            ):
                yield finding(context, rule, small, related=(large,), written=_text(context, small), other=_text(context, large))
                break


def _named_alike(small: Claim, large: Claim, code: str) -> bool:
    """Whether both count the same noun and share two more words, or the noun is a rare one and they share one."""
    nouns = noun(small, code) & noun(large, code)
    if small.quantity.kind is Kind.COUNT and not nouns:
        return False
    round_counts = small.quantity.kind is Kind.COUNT and len(digits(small.quantity)) == 1  # "10 workers" and "some 10,000 workers"
    return len(topics(small, code) & topics(large, code)) >= max(_topics_needed(small, large), 4 if round_counts else 0)


def unit_currency_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """U703: a unit or currency other than the ledger's; a conversion in brackets that is none; one number with two units."""
    told: set[int | None] = set()
    for each in _ledger(context, rule, Verdict.UNIT):
        told.add(each.claim)
        yield each
    converted: set[int] = set()
    for line in figured(context):
        for index in range(len(line.figures) - 1):
            first, second = line.figures[index], line.figures[index + 1]
            if not conversion(line, index):
                continue
            converted.update((first.index, second.index))
            if second.index not in told and not agree(first.quantity, second.quantity):
                yield _conversion_finding(context, rule, first, second, line.words)
    for second, first in two_units(context, told | converted):
        flaw = f"{_text(context, second)} here and {_text(context, first)} elsewhere: one of the units is wrong"
        yield finding(context, rule, second, related=(first,), flaw=flaw)
    for second, first in tens_apart(context, told | converted):
        flaw = f"{_text(context, second)} is not {_text(context, first)} in another unit: they are a power of ten apart"
        yield finding(context, rule, second, related=(first,), flaw=flaw)


def _conversion_finding(context: Context, rule: Rule, first: Claim, second: Claim, language: Words) -> Finding:
    quantity, other = first.quantity, second.quantity
    assert quantity.low is not None
    assert quantity.unit is not None
    assert other.unit is not None
    value = rational(quantity.low)
    should = units.convert(Interval(value, value), quantity.unit, other.unit)[0].low
    places = 0 if abs(should) >= 20 else 1 if abs(should) >= 1 else 3
    unit = other.unit_span.of(context.text).strip() if other.unit_span else other.unit
    return finding(
        context,
        rule,
        second,
        span=around([first, second]),
        related=(first, second),
        flaw=f"{first.span.of(context.text)} is about {show(should, language, places)} {unit}, not {second.span.of(context.text)}",
    )
