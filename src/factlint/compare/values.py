"""Two written numbers in; whether they are the same number, how they lie to each other, and how their hedges do, out.

The rules are those of docs/ledger.md. A number written with a scale word, decimals or a hedge is rounded by nature and stands for half a
unit of its last written digit on either side; a bare integer is exact. All arithmetic is exact.
"""

from __future__ import annotations

from fractions import Fraction

from factlint.model.dataclasses import dataclass, maker
from factlint.model.match import HedgeVerdict
from factlint.model.number import Number, rational
from factlint.model.quantity import Hedge, Kind, Quantity

_APPROXIMATE = frozenset({Hedge.APPROX, Hedge.ALMOST, Hedge.JUST_OVER})
_MOST_APART = Fraction(1, 8)  # however round an approximation is written, this far off it is another number
_MOST_ROUNDED = Fraction(1, 5)  # "a million" is no 1.4 million, nor "two dozen" eighteen
_PAST_A_BOUND = Fraction(1, 20)  # "more than two million" of 1.95
_LOWER, _UPPER = frozenset({Hedge.GT, Hedge.GE}), frozenset({Hedge.LT, Hedge.LE})
_NEAR = Fraction(1, 10)  # "nearly N" is 0.9 N to N, "just over N" is N to 1.1 N
_NEAR_TENS, _TENS = Fraction(3, 20), 100
_ROUNDED_FROM = 10  # a decimal number from which on a whole one may stand for it
_WHOLE = Fraction(1, 2)
_SHARE = Fraction(1, 10)  # "a quarter" is 22.5 to 27.5 percent
_ZERO, _ONE = Fraction(0), Fraction(1)
_MISLEADING = Fraction(1, 20)  # rounding that is more than 5 percent off misleads


@dataclass(frozen=True, slots=True)
class Written:
    """A number made ready to compare: both ends, how far its writing may round, its hedge. In the unit of the figure."""

    low: Fraction
    high: Fraction
    half: Fraction
    hedge: Hedge | None
    vague: bool = False
    share: bool = False

    @property
    def middle(self) -> Fraction:
        return (self.low + self.high) / 2 if self.is_range else self.low

    @property
    def is_range(self) -> bool:
        return self.low is not self.high and self.low != self.high  # the ends of most numbers are one fraction


_written = maker(Written)


def written(quantity: Quantity, factor: Fraction = _ONE, tolerance: Number | None = None) -> Written | None:
    """Make a quantity ready; `factor` converts its unit. None where it says no number ("several", "unknown")."""
    if quantity.low is None or quantity.high is None:
        return None
    low, high = rational(quantity.low), rational(quantity.high)
    half = _ZERO
    approximate = quantity.hedge in _APPROXIMATE
    if quantity.scaled or low.denominator != 1 or high.denominator != 1:
        half = min(rational(quantity.step) / 2, max(abs(low), abs(high)) * _MOST_ROUNDED) if low else rational(quantity.step) / 2
    if approximate and (low is high or low == high):
        half = max(half, min(_granule(low) / 2, abs(low) * _MOST_APART))
    if tolerance is not None and approximate:
        half = max(half, abs(low) * rational(tolerance))
    share = quantity.kind is Kind.FRACTION or quantity.form in ("one_in", "share")
    if factor is not _ONE and factor != 1:  # most are in the figure's unit
        low, high, half = low * factor, low * factor if high is low else high * factor, half * factor
    return _written(low=low, high=high, half=half, hedge=quantity.hedge, vague=quantity.vague, share=share)


def _granule(value: Fraction) -> Fraction:
    """The place value of the last digit that is not a zero: 100 for 2,200."""
    if value.denominator != 1 or value == 0:
        return Fraction(0) if value == 0 else Fraction(1, value.denominator)
    whole, granule = abs(value.numerator), 1
    while whole % 10 == 0:
        whole //= 10
        granule *= 10
    return Fraction(granule)


def same(claim: Written, ledger: Written, tolerance: Number | None = None) -> bool:
    """Whether the two are the same number after rounding, hedges left aside."""
    if claim.vague and ledger.vague:
        return claim.low <= ledger.high and ledger.low <= claim.high
    if claim.vague:
        return claim.low <= ledger.high and ledger.low <= claim.high
    if ledger.vague or (ledger.is_range and not claim.is_range):
        return _within(claim.middle, ledger.low, ledger.high, claim.half)
    if claim.is_range and ledger.is_range:
        half = max(claim.half, ledger.half)
        return abs(claim.low - ledger.low) <= half and abs(claim.high - ledger.high) <= half
    if claim.is_range:
        return _within(ledger.middle, claim.low, claim.high, claim.half)
    if claim.low == ledger.low:
        return True
    apart = abs(claim.low - ledger.low)
    half = max(claim.half, ledger.half)
    if claim.low.denominator == 1 != ledger.low.denominator and abs(ledger.low) >= _ROUNDED_FROM:
        half = max(half, _WHOLE)  # "42 percent" of 41.7
    if claim.share or ledger.share:
        half = max(half, (claim if claim.share else ledger).low * _SHARE)
    if tolerance is not None and (claim.hedge in _APPROXIMATE or ledger.hedge in _APPROXIMATE):
        half = max(half, abs(ledger.low) * rational(tolerance))
    if ledger.hedge is None and (claim.hedge in _LOWER if ledger.low < claim.low else claim.hedge in _UPPER):
        half = min(half, abs(claim.low) * _PAST_A_BOUND)
    return apart <= half


def _within(value: Fraction, low: Fraction, high: Fraction, half: Fraction) -> bool:
    return low - half <= value <= high + half


def holds(claim: Written, ledger: Written) -> bool | None:
    """Whether a bound ("more than 28", "nearly 1,500") is true of the ledger's value; None where the claim is no bound."""
    low, high = ledger.low, ledger.high
    number = claim.high if claim.is_range else claim.low
    match claim.hedge:
        case Hedge.GT:
            return high > number or (ledger.hedge in (Hedge.GT, Hedge.GE) and high >= number)
        case Hedge.GE:
            return high >= number
        case Hedge.LT:
            return low < number
        case Hedge.LE:
            return low <= number
        case Hedge.ALMOST:
            return number * (1 - _reach(number)) <= high and low <= number
        case Hedge.JUST_OVER:
            return low <= number * (1 + _reach(number)) and high >= number
        case _:
            return None


def _reach(number: Fraction) -> Fraction:
    """How far "nearly" and "just over" go, as a share of the number: of tens one says it up to three off ("a good twenty" of 23)."""
    return _NEAR_TENS if abs(number) < _TENS else _NEAR


def strict(claim: Written, ledger: Written) -> bool:
    """Whether a bound that the number only meets within rounding is still on the wrong side ("more than 28" of exactly 28 is for the hedge)."""
    return claim.low == ledger.low and claim.high == ledger.high


_OK, _DROPPED, _WRONG, _PRECISION = HedgeVerdict.OK, HedgeVerdict.DROPPED, HedgeVerdict.WRONG_DIRECTION, HedgeVerdict.PRECISION
_COLUMNS: dict[Hedge | None, int] = {
    None: 0,
    Hedge.APPROX: 1,
    Hedge.GE: 2,
    Hedge.GT: 3,
    Hedge.JUST_OVER: 3,
    Hedge.LE: 4,
    Hedge.LT: 5,
    Hedge.ALMOST: 5,
}
_ROWS: dict[Hedge | None, tuple[HedgeVerdict, ...]] = {
    None: (_OK, _OK, _OK, _WRONG, _OK, _WRONG),
    Hedge.GE: (_DROPPED, _OK, _OK, _PRECISION, _WRONG, _WRONG),
    Hedge.GT: (_DROPPED, _OK, _OK, _OK, _WRONG, _WRONG),
    Hedge.APPROX: (_DROPPED, _OK, _DROPPED, _DROPPED, _DROPPED, _DROPPED),
    Hedge.LE: (_DROPPED, _OK, _WRONG, _WRONG, _OK, _PRECISION),
    Hedge.LT: (_DROPPED, _OK, _WRONG, _WRONG, _OK, _OK),
}
_ROWS[Hedge.JUST_OVER] = _ROWS[Hedge.GT]
_ROWS[Hedge.ALMOST] = _ROWS[Hedge.LT]


def hedge_verdict(claim: Written, ledger: Written) -> HedgeVerdict:
    """How the claim's hedge stands to the ledger's, the numbers agreeing: the matrix of docs/ledger.md (3)."""
    if claim.vague or ledger.vague or ledger.is_range:
        if (ledger.is_range or ledger.vague) and not claim.is_range and not claim.vague and claim.hedge is None:
            return _DROPPED  # inside a range or a vague band: firmer than its source
        return _careless(claim, ledger)
    if claim.is_range:
        return _OK
    if claim.low == ledger.low or (claim.half == ledger.half and claim.hedge is None):
        return _ROWS[ledger.hedge][_COLUMNS[claim.hedge]]
    if claim.half > ledger.half:  # rounded: vaguer than the ledger, which is a hedge of its own
        return _careless(claim, ledger)
    if ledger.half > claim.half and claim.hedge is None:
        return _PRECISION if ledger.hedge is not Hedge.APPROX else _DROPPED
    return _OK


def _careless(claim: Written, ledger: Written) -> HedgeVerdict:
    """Inside the band, but more than 5 percent off."""
    if claim.vague or claim.is_range or claim.share or ledger.middle == 0:
        return _OK
    return _PRECISION if abs(claim.middle - ledger.middle) > abs(ledger.middle) * _MISLEADING else _OK


def bound_is_careless(claim: Written, ledger: Written) -> bool:
    """Whether a true bound misleads: "nearly 3,000" for 2,400, "more than 100" for 2,000."""
    if claim.hedge in (Hedge.ALMOST, Hedge.JUST_OVER, Hedge.APPROX):
        return _careless(claim, ledger) is _PRECISION
    return False


_POWERS = tuple(
    (power, Fraction(10) ** power, Fraction(10) ** power * Fraction(49, 50), Fraction(10) ** power * Fraction(51, 50))
    for power in (1, -1, 2, -2, 3, -3, 6, -6, 9, -9)
)


def power_of_ten(claim: Written, ledger: Written) -> int | None:
    """n where the claim is the ledger's value times 10**n (n = +-1, 2, 3, 6, 9), digits alike; else None."""
    if claim.is_range is not ledger.is_range or claim.vague or ledger.vague or claim.low <= 0 or ledger.low <= 0:
        return None
    ratio = claim.low / ledger.low
    if 1 <= 9 * ratio <= 81:
        return None  # most are; no power comes nearer
    for power, factor, least, most in _POWERS:
        if not least <= ratio <= most:
            continue
        half = claim.half if abs(power) == 1 else max(claim.half, ledger.half * factor)  # 15.8 is no slip of 1.6
        pairs = ((claim.low, ledger.low * factor), (claim.high, ledger.high * factor))
        if all(abs(mine - moved) <= min(half, abs(moved) * Fraction(1, 50)) for mine, moved in pairs):
            return power
    return None


def slip_of_the_pen(claim: str, ledger: str) -> str | None:
    """ "swapped", "dropped" or "doubled" where one such slip turns the ledger's digits into the claim's (or one digit was mistyped: no)."""
    if claim == ledger or min(len(claim), len(ledger)) < 2 or max(len(claim), len(ledger)) < 3:
        return "swapped" if len(claim) == len(ledger) == 2 and claim == ledger[::-1] and claim != ledger else None
    if len(claim) == len(ledger):
        differ = [i for i, (a, b) in enumerate(zip(claim, ledger, strict=True)) if a != b]
        if len(differ) == 2 and differ[1] == differ[0] + 1:
            first, second = differ
            if claim[first] == ledger[second] and claim[second] == ledger[first]:
                return "swapped"
        return None
    if len(claim) + 1 == len(ledger):
        return "dropped" if any(ledger[:i] + ledger[i + 1 :] == claim for i in range(len(ledger))) else None
    if len(claim) == len(ledger) + 1:
        doubled = (i for i in range(1, len(claim)) if claim[i] == claim[i - 1])
        return "doubled" if any(claim[:i] + claim[i + 1 :] == ledger for i in doubled) else None
    return None


def digits(value: Fraction) -> str:
    """The significant digits of a number: 1493 -> "1493", 187.4 -> "1874", 2,400,000 -> "24"."""
    scaled = abs(value)
    for _ in range(12):
        if scaled.denominator == 1:
            break
        scaled *= 10
    return str(scaled.numerator // scaled.denominator).rstrip("0") or "0"
