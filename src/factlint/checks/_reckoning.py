"""A ledger's relation in; whether its numbers add up out, with the sum in words where they do not."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.dataclasses import dataclass
from factlint.model.ledger import Figure, Ledger, Mark, Observation, Rank, Relation, Status
from factlint.model.number import plain, rational
from factlint.model.quantity import Hedge, Quantity

_ROUND = (Hedge.APPROX, Hedge.ALMOST, Hedge.JUST_OVER)
_ABOUT = Fraction(1, 20)  # what "about" gives away where the figure says nothing


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A relation that does not hold: what was reckoned, in words, and its operands as (name, wording, mark)."""

    relation: Relation
    sentence: str
    operands: tuple[tuple[str, str, Mark | None], ...]


Interval = tuple[Fraction, Fraction]


def reckon(ledger: Ledger, relation: Relation) -> Reckoned | None:
    """None where the relation holds, or where a bound ("at least"), a vague or a missing value leaves it open."""
    named = [(name, *_operand(ledger, name)) for name in (relation.result, *relation.of)]
    intervals = [_interval(figure, observation) for _, figure, observation in named]
    if any(each is None for each in intervals):
        return None
    result, *operands = [each for each in intervals if each is not None]
    reckoned = _result(relation.type, operands)
    if reckoned is None:
        return None
    low, high = reckoned
    slack = rational(relation.tolerance) + abs(result[1]) * rational(relation.tolerance_share or 0)
    if relation.type == "subset":
        holds = result[0] <= high + slack
    elif relation.type == "equal":
        holds = all(each[0] <= result[1] + slack and result[0] <= each[1] + slack for each in operands)
    else:
        holds = low <= result[1] + slack and result[0] <= high + slack
    if holds:
        return None
    words = [observation.wording if observation is not None else "?" for _, _, observation in named]
    places = tuple(
        (name, wording, observation.value_mark or observation.mark if observation else None)
        for (name, _, observation), wording in zip(named, words, strict=True)
    )
    return Reckoned(relation=relation, sentence=_sentence(relation, words, reckoned), operands=places)


def _operand(ledger: Ledger, name: str) -> tuple[Figure | None, Observation | None]:
    ident, _, place = name.partition(".")
    figure = ledger.figures.get(ident)
    if figure is None:
        return None, None
    return figure, figure.observation(place) if place else live(figure)


def live(figure: Figure) -> Observation | None:
    """The preferred observation, else the newest that is neither deprecated nor retracted."""
    good = [
        each
        for each in figure.observations
        if each.value is not None and each.rank is not Rank.DEPRECATED and each.status is not Status.RETRACTED
    ]
    preferred = [each for each in good if each.rank is Rank.PREFERRED] or good
    return max(
        preferred, key=lambda each: (each.as_of is not None, each.as_of.end.toordinal() if each.as_of else 0, each.place), default=None
    )


def _interval(figure: Figure | None, observation: Observation | None) -> Interval | None:
    value = observation.value if observation is not None else None
    if figure is None or observation is None or value is None or value.low is None or value.high is None or value.vague:
        return None
    if value.hedge is not None and value.hedge not in _ROUND:
        return None
    half = _rounding(value)
    if value.hedge is not None:
        share = observation.tolerance or figure.approx_tolerance or _ABOUT
        half = max(half, abs(rational(value.low)) * rational(share))
    return rational(value.low) - half, rational(value.high) + half


def _rounding(value: Quantity) -> Fraction:
    """Half a unit of the last written digit where the number is rounded by nature."""
    return rational(value.step) / 2 if value.scaled or (value.step and rational(value.step) < 1) else Fraction(0)


def _result(kind: str, operands: list[Interval]) -> Interval | None:
    first = operands[0]
    if kind == "sum":
        return sum((low for low, _ in operands), Fraction(0)), sum((high for _, high in operands), Fraction(0))
    if kind == "difference":
        rest = operands[1:]
        return first[0] - sum((high for _, high in rest), Fraction(0)), first[1] - sum((low for low, _ in rest), Fraction(0))
    if kind in ("subset", "equal"):
        return first
    second = operands[1]
    if kind == "percent_change":  # of: [old, new]
        if first[0] <= 0:
            return None
        return 100 * (second[0] - first[1]) / first[1], 100 * (second[1] - first[0]) / first[0]
    if second[0] <= 0:
        return None
    factor = 100 if kind == "percent_of" else 1
    return factor * first[0] / second[1], factor * first[1] / second[0]


_SIGNS = {"sum": " + ", "difference": " - ", "ratio": " / ", "percent_of": " of "}


def _sentence(relation: Relation, words: list[str], reckoned: Interval) -> str:
    result, *parts = words
    middle = plain(Fraction((reckoned[0] + reckoned[1]) / 2))
    number = f"{middle:,}" if isinstance(middle, int) else f"{float(middle):,.4g}"
    if relation.type == "subset":
        return f"{result} is said to be a part of {parts[0]}, and is more"
    if relation.type == "equal":
        return f"{result} is said to equal {' and '.join(parts)}"
    if relation.type == "percent_change":
        return f"from {parts[0]} to {parts[1]} is {number} percent, not {result}"
    unit = " percent" if relation.type == "percent_of" else ""
    return f"{_SIGNS[relation.type].join(parts)} is {number}{unit}, not {result}"
