"""The audit's context in; its sentences as lines of figures with the padded text around each out. Made once for a context."""

from __future__ import annotations

import re
from bisect import bisect_left
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from factlint.checks._words import Words, last_words, padded, words
from factlint.compare.units import can_stand_for
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, field, maker, replace
from factlint.model.draft import Block, Sentence
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span

RECKONED = frozenset({Kind.COUNT, Kind.PERCENT, Kind.PERCENT_POINTS, Kind.MONEY, Kind.RATIO, Kind.FRACTION, Kind.MEASURE, Kind.RATE})
"""The kinds that one can add up and divide. Durations stand in asides ("a year earlier") and are left out."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its figures: claims that hold a number one can reckon with, in order of place."""

    text: str
    sentence: Sentence
    block: Block
    figures: tuple[Claim, ...]
    words: Words
    gaps: list[str] = field(default_factory=list, init=False, repr=False, compare=False)
    """What `before`, `after` and `whole` tell, once one of them was asked for."""

    def before(self, index: int) -> str:
        """Padded text from the figure before, or the sentence's start, to a figure."""
        return (self.gaps or self._cut())[index]

    def lead(self, index: int) -> str:
        """Padded text from the sentence's start to a figure, other figures included."""
        return padded(self.text[self.sentence.span.start : self.figures[index].span.start])

    def between(self, first: int, second: int) -> str:
        """Padded text between two figures."""
        if second == first + 1:
            return (self.gaps or self._cut())[second]
        return padded(self.text[self.figures[first].span.end : self.figures[second].span.start])

    def after(self, index: int) -> str:
        """Padded text from a figure to the next one or the sentence's end."""
        return (self.gaps or self._cut())[index + 1]

    def place_of(self, claim: Claim) -> int:
        """Which of the figures a claim is, be it in another unit; -1 where it is none."""
        return next((index for index, each in enumerate(self.figures) if each.span == claim.span), -1)

    @property
    def whole(self) -> str:
        """The sentence, padded."""
        return (self.gaps or self._cut())[-1]

    def _cut(self) -> list[str]:
        """The padded text before each figure, behind the last one, and of the whole sentence."""
        text, gaps, (start, end) = self.text, self.gaps, self.sentence.span
        at = start
        for figure in self.figures:
            first, last = figure.quantity.span
            gaps.append(padded(text[at:first]))
            at = last
        gaps.append(padded(text[at:end]))
        gaps.append(padded(text[start:end]) if self.figures else gaps[0])
        return gaps


_line = maker(Line)
_last: tuple[Context, tuple[Line, ...]] | None = None
_last_lengths: tuple[Context, dict[int, list[Claim]]] | None = None


def lines(context: Context) -> tuple[Line, ...]:
    """Every sentence of the draft that is copy, in order. The last answer is kept, since several rules ask for the same one."""
    global _last
    kept = _last
    if kept is not None and kept[0] is context:
        return kept[1]
    found = _lines(context)
    _last = (context, found)
    return found


def _lines(context: Context) -> tuple[Line, ...]:
    by_sentence: dict[int, list[Claim]] = {}
    language, text = words(context.draft.language), context.text
    for each in context.claims:
        claim = _as_measure(each) if each.quantity.kind is Kind.DURATION else each
        if reckoned(claim.quantity) and not _glued(claim.quantity, text) and not _short_year(claim.quantity, text, language):
            start = context.sentences[claim.sentence].span.start
            by_sentence.setdefault(claim.sentence, []).extend(ends_of(claim, text, start, language))
    blocks = context.draft.blocks
    found: list[Line] = []
    cuts = [cut.end() for cut in _RUN_ON.finditer(text) if text[cut.start() - 4 : cut.start()].islower()]
    for sentence in context.sentences:
        figures = by_sentence.get(sentence.index, ())
        if not figures and not cuts:  # as most are
            found.append(_line(text, sentence, blocks[sentence.block], (), language))
            continue
        for span in _pieces(cuts, sentence.span):
            inside = tuple([each for each in figures if span.covers(each.span)]) if figures else ()
            inside = inside if len(inside) <= _MOST else ()
            piece = sentence if span == sentence.span else replace(sentence, span=span)
            found.append(_line(text, piece, blocks[sentence.block], inside, language))
    return tuple(found)


def _as_measure(claim: Claim) -> Claim:
    """A length of time; thousands of hours as what they are, a measure of work."""
    quantity = claim.quantity
    if quantity.unit not in _WORKED or quantity.low is None or rational(quantity.low) < _THOUSANDS:
        return claim
    return replace(claim, quantity=replace(quantity, kind=Kind.MEASURE))


_WORKED, _THOUSANDS = ("hour", "minute", "day"), 1000
_MOST = 40
"""Figures beyond which a sentence is no sentence but data."""
_RUN_ON = re.compile(r"\. (?=\d)(?<=[^\W\d_]{4}\. )")
"""A full stop after a long word and before a digit, where sentence splitters fear an abbreviation or an ordinal."""


_NAME = 40
_IN_A_NAME = re.compile(r"\b[^\W\d_a-zß-ÿ][^\W\d_]+(?: [^\W\d_A-Z]{1,4}){1,2} $")
"""A word with a capital and one or two short words behind it, right before a number."""


def _pieces(cuts: list[int], span: Span) -> list[Span]:
    """A sentence, cut where it is two: behind a full stop and a blank, and before a digit, all inside it."""
    inside = cuts[bisect_left(cuts, span.start + 2) : bisect_left(cuts, span.end)]
    if not inside:
        return [span]
    edges = [span.start, *inside, span.end]
    return [Span(first, second) for first, second in pairwise(edges)]


def _glued(quantity: Quantity, text: str) -> bool:
    """Whether letters follow a bare number without a blank ("18F"), or it is a word with a capital in a name: "the Group of Seven"."""
    if quantity.kind is not Kind.COUNT:
        return False
    named = quantity.text[:1].isupper() and _IN_A_NAME.search(text, max(0, quantity.start - _NAME), quantity.start) is not None
    return named or text[quantity.end : quantity.end + 1].isalpha()


def with_lengths(context: Context, line: Line) -> Line:
    """The line with its lengths of time among its figures; as it is where it has none."""
    timed = lengths(context).get(line.sentence.index)
    if timed is None:
        return line
    span = line.sentence.span
    near = [each for each in timed if span.covers(each.span) and not each.quantity.is_range and each.quantity.value is not None]
    spans = {each.span for each in near}
    others = (each for each in line.figures if each.span not in spans)  # "3,600 hours", of which a line reckons as of any measure
    return replace(line, figures=tuple(sorted((*others, *near), key=lambda each: each.span))) if near else line


def lengths(context: Context) -> dict[int, list[Claim]]:
    """The lengths of time of a draft by sentence. The last answer is kept."""
    global _last_lengths
    kept = _last_lengths
    if kept is not None and kept[0] is context:
        return kept[1]
    found: dict[int, list[Claim]] = {}
    for claim in context.claims:
        if claim.quantity.kind is Kind.DURATION and claim.quantity.low is not None:
            found.setdefault(claim.sentence, []).append(claim)
    _last_lengths = (context, found)
    return found


def _short_year(quantity: Quantity, text: str, language: Words) -> bool:
    """Whether two bare digits behind a month are its year: "in May 93", "em maio de 93"."""
    if quantity.kind is not Kind.COUNT or quantity.counted is not None or quantity.end - quantity.start != 2 or quantity.text[0] < "4":
        return False
    ahead = padded(text[max(0, quantity.start - 24) : quantity.start]).split()
    while ahead and (language["of"].has(ahead[-1]) or ahead[-1] in ("'", "’")):
        ahead.pop()
    months, times, cues = _time_words(language.code)
    if not ahead or text[quantity.start] < "5":
        return bool(ahead) and ahead[-1] in months
    after = padded(text[quantity.end : quantity.end + 12]).split()[:1]
    closed = not after or not after[0].isalpha() or language["and"].has(after[0])
    inside = ahead[-1] in cues and not language["to"].has(ahead[-1]) and closed
    return ahead[-1] in months or ahead[-1] in times or inside  # "do mesmo mês de 93", "in 92,"


@lru_cache(maxsize=16)
def _time_words(code: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The months, the words for month and year, and what stands before a year, folded."""
    lex = lexicon(code)
    times = [word for word, unit in lex.tables["units"].items() if unit in ("month", "year")]
    sets = (lex.tables["months"], times, lex.sets["in_cues"])
    months, long, cues = (frozenset(padded(str(word)).strip() for word in each) for each in sets)
    return months, long, cues


def ends_of(claim: Claim, text: str, start: int, language: Words) -> tuple[Claim, ...]:
    """A claim; or, where its range is a way "from 5 to 10" and not a span of guesses, its two ends."""
    quantity = claim.quantity
    if quantity.hedge in (Hedge.LE, Hedge.GE) and quantity.hedge_span is not None and _toward(quantity, text, start, language):
        return (replace(claim, quantity=replace(quantity, hedge=None, span=Span(quantity.number.start, quantity.end))),)
    if quantity.hedge is Hedge.GT and quantity.hedge_span is not None and _leaves(quantity, text, language):
        return (replace(claim, quantity=replace(quantity, hedge=None, span=Span(quantity.number.start, quantity.end))),)
    if not quantity.is_range or quantity.low is None or quantity.high is None:
        return (claim,)
    before = padded(text[max(start, quantity.start - 40) : quantity.number.start])
    if language["from"].last(before) != 0:
        return (claim,)
    inner = quantity.number.of(text)
    cut = next(
        (found for found in re.finditer(r"\s+([^\W\d_]+)(?=(\s+))", inner) if language["to"].has(padded(found.group(1)).strip())), None
    )
    if cut is None:
        return (claim,)
    middle = quantity.number.start + cut.start(), quantity.number.start + cut.end(2)
    low, step = _scaled_like(quantity)
    first = replace(
        quantity,
        low=low,
        high=low,
        step=step,
        span=Span(quantity.number.start, middle[0]),
        number=Span(quantity.number.start, middle[0]),
    )
    second = replace(
        quantity, low=quantity.high, high=quantity.high, span=Span(middle[1], quantity.end), number=Span(middle[1], quantity.number.end)
    )
    return replace(claim, quantity=first), replace(claim, quantity=second)


def _scaled_like(quantity: Quantity) -> tuple[Number, Number]:
    """The first end of "from 478 to 412 million", and what it is written to, in millions where the second has them alone."""
    assert quantity.low is not None
    assert quantity.high is not None
    low, high = rational(quantity.low), rational(quantity.high)
    scale = next((10**power for power in (12, 9, 6, 3) if high >= 10**power), 1) if quantity.scaled else 1
    if not 0 < low < _THOUSANDS <= scale:
        return quantity.low, quantity.step
    return plain(low * scale), quantity.step


def _leaves(quantity: Quantity, text: str, language: Words) -> bool:
    """Whether what could be a hedge says where a movement begins: "passou de 1.600 para 2.000"."""
    assert quantity.hedge_span is not None
    if quantity.kind is Kind.RATIO:
        return False  # "mais de cinco vezes a média"
    last = padded(quantity.hedge_span.of(text)).split()[-1:]
    after = padded(text[quantity.end : quantity.end + 24]).split()[:2]
    return bool(last) and language["from"].has(last[0]) and bool(after) and language["to"].has(after[0])


def _toward(quantity: Quantity, text: str, start: int, language: Words) -> bool:
    """Whether what could be a hedge says where a rise or a fall ends: "crecieron un 15 % hasta 410"."""
    assert quantity.hedge_span is not None
    if not language["to"].has(padded(quantity.hedge_span.of(text)).strip()):
        return False
    near = last_words(padded(text[max(start, quantity.start - 60) : quantity.start]), 6)
    return language["up"].within(near) != language["down"].within(near)


def reckoned(quantity: Quantity) -> bool:
    """Whether one can reckon with a number: it has a value or two ends, and is no date, name, score or vague word."""
    return quantity.kind in RECKONED and quantity.low is not None and quantity.high is not None and not quantity.vague


def alike(first: Quantity, second: Quantity) -> bool:
    """Whether two numbers can be set against each other: one kind and one unit, or a money sum whose currency is left out."""
    if first.kind is second.kind:
        one, two = first.unit, second.unit
        if one == two or one is None or two is None:
            return True
        country = two if one == "$" else one
        return first.kind is Kind.MONEY and "$" in (one, two) and country.isupper() and can_stand_for("$", country)
    kinds = {first.kind, second.kind}
    if kinds == {Kind.COUNT, Kind.MONEY}:
        count = first if first.kind is Kind.COUNT else second
        return count.counted is None and count.scaled
    return False


def unit_left_out(first: Quantity, second: Quantity) -> bool:
    """Whether the second number is in millions and bare after a measure: "32 million tons, 2 percent less than the 33 million of last year"."""
    return first.kind is Kind.MEASURE and second.kind is Kind.COUNT and second.counted is None and second.scaled


def how_often(line: Line, claim: Claim) -> bool:
    """Whether a number tells how many times something happened: "dos veces"."""
    return line.words["how_often"].starts(padded(line.text[claim.quantity.number.start : claim.span.end + 16])) > 0


def yearlike(quantity: Quantity) -> bool:
    """Whether a bare number could be a year."""
    value = quantity.value
    if value is None or quantity.kind is not Kind.COUNT or quantity.scaled or quantity.counted:
        return False
    number = rational(value)
    if not quantity.text.strip().isdigit():
        return False  # "1,503"
    return number.denominator == 1 and 1500 <= number <= 2100 and quantity.step == 1


def show(value: Fraction, language: Words, places: int = 1) -> str:
    """A number in the notation of a language, rounded to at most so many decimals."""
    scaled = round(value * 10**places)
    sign = "-" if scaled < 0 else ""
    digits = str(abs(scaled)).rjust(places + 1, "0")
    whole, rest = (digits[:-places], digits[-places:].rstrip("0")) if places else (digits, "")
    groups = f"{int(whole):,}".replace(",", language.group) if len(whole) > 3 else whole
    return sign + groups + (language.decimal + rest if rest else "")
