"""int, Decimal or Fraction in; exact rational comparison and JSON-ready forms out.

Values are never binary floats. The three exact types do not compare with each other in Python
(`Fraction(1, 4) == Decimal("0.25")` is False), so every comparison goes through `rational`.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import gcd
from typing import Any, TypeAlias

Number: TypeAlias = int | Decimal | Fraction


class _Exact(Fraction):
    """A fraction that reckons with whole numbers and fractions at once: the standard library's asks first whether the other is a number of any
    kind, which takes several times as long, and a dense draft reckons with thousands. Anything else is left to it."""

    __slots__ = ()
    _numerator: int
    _denominator: int

    def __add__(self, other: Any) -> Any:
        if type(other) is int:
            return _coprime(self._numerator + other * self._denominator, self._denominator)
        if type(other) in _FRACTIONS:
            one, two = self._denominator, other._denominator
            return _reduced(self._numerator * two + other._numerator * one, one * two)
        return super().__add__(other)

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        if type(other) is int:
            return _coprime(self._numerator - other * self._denominator, self._denominator)
        if type(other) in _FRACTIONS:
            one, two = self._denominator, other._denominator
            return _reduced(self._numerator * two - other._numerator * one, one * two)
        return super().__sub__(other)

    def __rsub__(self, other: Any) -> Any:
        return -self + other

    def __mul__(self, other: Any) -> Any:
        if type(other) is int:
            return _reduced(self._numerator * other, self._denominator)
        if type(other) in _FRACTIONS:
            return _reduced(self._numerator * other._numerator, self._denominator * other._denominator)
        return super().__mul__(other)

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Any:
        if other and type(other) is int:
            return _reduced(self._numerator, self._denominator * other)
        if other and type(other) in _FRACTIONS:
            return _reduced(self._numerator * other._denominator, self._denominator * other._numerator)
        return super().__truediv__(other)

    def __rtruediv__(self, other: Any) -> Any:
        if self and type(other) is int:
            return _reduced(other * self._denominator, self._numerator)
        if self and type(other) in _FRACTIONS:
            return _reduced(other._numerator * self._denominator, other._denominator * self._numerator)
        return super().__rtruediv__(other)

    def __neg__(self) -> Any:
        return _coprime(-self._numerator, self._denominator)

    def __abs__(self) -> Any:
        return self if self._numerator >= 0 else -self

    def __lt__(self, other: Any) -> Any:
        if type(other) is int:
            return self._numerator < other * self._denominator
        if type(other) in _FRACTIONS:
            return self._numerator * other._denominator < other._numerator * self._denominator
        return super().__lt__(other)

    def __gt__(self, other: Any) -> Any:
        if type(other) is int:
            return self._numerator > other * self._denominator
        if type(other) in _FRACTIONS:
            return self._numerator * other._denominator > other._numerator * self._denominator
        return super().__gt__(other)

    def __le__(self, other: Any) -> Any:
        if type(other) is int:
            return self._numerator <= other * self._denominator
        if type(other) in _FRACTIONS:
            return self._numerator * other._denominator <= other._numerator * self._denominator
        return super().__le__(other)

    def __ge__(self, other: Any) -> Any:
        if type(other) is int:
            return self._numerator >= other * self._denominator
        if type(other) in _FRACTIONS:
            return self._numerator * other._denominator >= other._numerator * self._denominator
        return super().__ge__(other)

    def __eq__(self, other: Any) -> Any:
        if type(other) is int:
            return self._numerator == other and self._denominator == 1
        if type(other) in _FRACTIONS:
            return self._numerator == other._numerator and self._denominator == other._denominator
        return super().__eq__(other)

    __hash__ = Fraction.__hash__


_FRACTIONS = (_Exact, Fraction)
_new = object.__new__


def _coprime(numerator: int, denominator: int) -> _Exact:
    """A fraction in lowest terms, its denominator above 0."""
    made = _new(_Exact)
    made._numerator, made._denominator = numerator, denominator
    return made


def _reduced(numerator: int, denominator: int) -> _Exact:
    """A fraction of any two whole numbers, the second not 0."""
    common = gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _coprime(numerator // common, denominator // common)


def rational(value: Number) -> Fraction:
    """The value as an exact fraction."""
    return value if type(value) is _Exact else _fraction(value)


_fraction = lru_cache(maxsize=16384)(_Exact)  # the numbers of a draft and its ledger are asked for again and again


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
