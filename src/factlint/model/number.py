"""int, Decimal or Fraction in; exact rational comparison and JSON-ready forms out.

Values are never binary floats. The three exact types do not compare with each other in Python
(`Fraction(1, 4) == Decimal("0.25")` is False), so every comparison goes through `rational`.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

Number: TypeAlias = int | Decimal | Fraction


def rational(value: Number) -> Fraction:
    """The value as an exact fraction."""
    return value if type(value) is Fraction else _fraction(value)


_fraction = lru_cache(maxsize=16384)(Fraction)  # the numbers of a draft and its ledger are asked for again and again


def same(one: Number, other: Number) -> bool:
    """Whether two numbers are one, whatever their types."""
    return one is other or (one == other if type(one) is type(other) else rational(one) == rational(other))


def plain(value: Fraction | Number) -> Number:
    """The simplest exact type that holds the value: int, else a terminating Decimal, else Fraction.

    A fraction terminates in decimal when its reduced denominator has no prime factor but 2 and 5.
    """
    return value if type(value) is int else _simplest(value)


@lru_cache(maxsize=16384)
def _simplest(number: Number) -> Number:
    value = rational(number)
    if value.denominator == 1:
        return value.numerator
    rest, digits = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest //= prime
            power += 1
        digits = max(digits, power)
    if rest != 1 or digits > 30:
        return value
    scaled = value.numerator * 10**digits // value.denominator
    sign = 1 if scaled < 0 else 0
    return Decimal((sign, tuple(map(int, str(abs(scaled)))), -digits))
