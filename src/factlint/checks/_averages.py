"""Lines and tables in; averages that no series of the draft's numbers beside them gives out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks import _links as links
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike
from factlint.checks._slips import likely_slip
from factlint.checks._sums import middle, sum_of
from factlint.checks._tables import Table
from factlint.checks._words import count, joined, last_words, padded
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BEHIND = 4
"""Words behind an average up to the end of its clause, that may say that it is one."""
_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT})
_YEARS, _MOST = 3, 6
_YEAR = lazy.compile(r"\b(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Mean:
    """`average` should be the mean of `series`, and is not."""

    average: Claim
    series: tuple[Claim, ...]
    rule: str = "mean"
    """How they are tied, by which it is weighed."""

    @property
    def value(self) -> Fraction:
        return sum_of(self.series) / len(self.series)


def averages(line: Line, near: Sequence[Table], last: Line | None = None) -> Iterator[Mean]:
    """Averages of a line: of the numbers before them in the sentence, of those that the `last` sentence gives by the year, or "over that span" of the
    columns of a table nearby."""
    for index, claim in enumerate(line.figures) if line.words["average"].within(line.whole) else ():
        if claim.quantity.kind not in _KINDS or claim.quantity.is_range or not _averaged(line, index) or _of_a_year(line, index):
            continue
        numbers = _bare(line.figures[: index + 1])
        before = [each for each in numbers[:-1] if alike(each.quantity, numbers[-1].quantity) and not each.quantity.is_range]
        if claim.quantity.hedge is not None:  # "an average of" is no hedge
            claim = replace(claim, quantity=replace(claim.quantity, hedge=None))
        if any(links.from_to(line, at, at + 1) or links.to_from(line, at, at + 1) for at in range(index - 1)):
            continue  # "from 11,620 to 14,050, with an average of 13,393": over the whole time
        found: Mean | None = None
        if 2 <= len(before) <= 8 and count(line.between(index - 1, index)) <= 6:
            chosen = [tuple(each) for size in range(len(before), 1, -1) for each in combinations(before, size)]
            run = _run(numbers, line, index, before)
            found = _miss(claim, chosen) and (_miss(claim, [run]) if len(run) > 1 else None)
            found = found or _slipped(claim, numbers[:-1], run)
        elif not before and near and line.words["span"].within(line.whole):
            found = _miss(claim, [series for table in near for series in _series(table, claim)])
        elif not before and last is not None and last.sentence.index + 1 == line.sentence.index and last.block is line.block:
            series = _by_year(last, claim) if not _YEAR.search(line.whole) else []
            found = _miss(claim, series) and _miss(claim, series[:1])
            found = found and replace(found, rule="mean of years")
        if found is not None:
            yield found


def _by_year(line: Line, like: Claim) -> list[tuple[Claim, ...]]:
    """The numbers of a sentence that gives three or more with their years, without what they make in all; and every choice of two or more."""
    found = [each for each in line.figures if alike(each.quantity, like.quantity) and not each.quantity.is_range]
    series = [each for each in found if 2 * middle(each) != sum_of(found)]
    if not _YEARS <= len(series) <= _MOST or len(set(_YEAR.findall(line.whole))) != len(series):
        return []
    return [tuple(each) for size in range(len(series), 1, -1) for each in combinations(series, size)]


def _of_a_year(line: Line, index: int) -> bool:
    """Whether the average is one of a year, and months stand with the numbers before it: "0.5 in May and 0.6 in June, 0.4 on average in 2010"."""
    lex, words = lexicon(line.words.code), line.words
    after = line.after(index).split()[:3]
    yearly = any(token.isdigit() and len(token) == 4 for token in after) or words["earlier"].within(joined(after))
    return yearly and any(token in lex.months for token in line.lead(index).split())


def _slipped(average: Claim, ahead: Sequence[Claim], run: Sequence[Claim]) -> Mean | None:
    """The mean of the one list of a sentence, three numbers or more, that another digit or two swapped make of the average, however far off."""
    due, step = (sum_of(run) / len(run) if run else Fraction(0)), rational(average.quantity.step)
    if len(run) < _YEARS or due.denominator != 1 or not step or average.quantity.is_range:
        return None
    likes = [each for each in ahead if alike(each.quantity, average.quantity) and each not in run]
    if any(middle(each) > len(run) for each in likes) or likely_slip(middle(average), due, step) != "slip":
        return None
    return Mean(average, tuple(run), "mean of a list")


def _bare(figures: Sequence[Claim]) -> list[Claim]:
    """Numbers, the first of them without its unit where no other has one: "646 centimetres, 756 and 620, 674 on average"."""
    first, *rest = figures
    own = first.quantity
    bare = all(each.quantity.kind is Kind.COUNT and each.quantity.counted is None and not each.quantity.scaled for each in rest)
    if own.kind not in (Kind.MEASURE, Kind.MONEY) or own.scaled or not bare:
        return list(figures)
    return [replace(first, quantity=replace(own, kind=Kind.COUNT, unit=None)), *rest]


def _run(numbers: Sequence[Claim], line: Line, index: int, before: Sequence[Claim]) -> tuple[Claim, ...]:
    """The list "50, 60 and 70" that ends before a figure."""
    first = index - 1
    while first > 0 and count(gap := line.between(first - 1, first)) <= 3 and ("," in gap.split() or line.words["and"].within(gap)):
        first -= 1
    return tuple(each for each in numbers[first:index] if each in before)


def _averaged(line: Line, index: int) -> bool:
    quantity = line.figures[index].quantity
    own = padded(line.text[quantity.start : quantity.number.start])
    if line.words["of_others"].within(last_words(line.before(index), 5)):
        return False  # "above the industry average of 20.5"
    if line.words["and"].ends(line.before(index)):  # "26 de nível médio e 34"
        return False
    after = line.after(index).split()
    close = next((at for at, token in enumerate(after) if token in (".", ",", ";", ")")), len(after))
    behind = after[:close] if close <= _BEHIND else []  # "soit 530 en moyenne"
    return line.words["average"].within(joined([*line.before(index).split()[-3:], *own.split(), *behind]))


def _miss(average: Claim, series: Sequence[tuple[Claim, ...]]) -> Mean | None:
    """The series whose mean comes nearest; None where any of them fits, or where none is near."""
    stated = written(average.quantity)
    best: Mean | None = None
    for each in series:
        mean = Mean(average, each)
        room = abs(mean.value) / 100
        if Interval(mean.value, mean.value).widen(room).meets(stated):
            return None
        if best is None or abs(mean.value - middle(average)) < abs(best.value - middle(average)):
            best = mean
    if best is None or abs(best.value - middle(average)) > best.value / 4:
        return None
    return best


def _series(table: Table, like: Claim) -> Iterator[tuple[Claim, ...]]:
    """The columns of a table, and the last figure of each of its rows."""
    for column in zip(*table.cells, strict=True):
        yield from _whole(column, like)
    yield from _whole([next((cell for cell in reversed(row) if cell is not None), None) for row in table.cells], like)


def _whole(cells: Sequence[Claim | None], like: Claim) -> Iterator[tuple[Claim, ...]]:
    found = tuple(cell for cell in cells if cell is not None and alike(cell.quantity, like.quantity))
    if 2 <= len(found) <= 24:
        yield found
