"""Exact numbers reckon as the standard library's fractions do, whatever stands on the other side."""

from __future__ import annotations

import operator
import pickle
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

import pytest

from factlint.model.number import plain, rational

VALUES = [Fraction(n, d) for n, d in ((0, 1), (1, 1), (-1, 1), (7, 1), (-12, 1), (1, 2), (-3, 4), (5, 6), (10**18, 7), (-22, 10**15))]
BINARY = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.eq, operator.ne]
BINARY += [operator.lt, operator.le, operator.gt, operator.ge]


def given(work: Any, one: Any, two: Any) -> Any:
    try:
        return work(one, two)
    except ZeroDivisionError:
        return ZeroDivisionError


@pytest.mark.parametrize("work", BINARY, ids=lambda each: each.__name__)
def test_as_plain_fractions(work: Any) -> None:
    for one, two in product(VALUES, VALUES):
        wanted = given(work, one, two)
        for left, right in ((rational(one), rational(two)), (one, rational(two)), (rational(one), two)):
            found = given(work, left, right)
            assert found == wanted
            assert repr(str(found)) == repr(str(wanted))
            assert hash(found) == hash(wanted)
        if two.denominator == 1:
            assert given(work, rational(one), int(two)) == wanted
        if one.denominator == 1:
            assert given(work, int(one), rational(two)) == wanted


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_alone(value: Fraction) -> None:
    exact = rational(value)
    for work in (abs, operator.neg, round, int, bool, plain, lambda each: round(each, 2), lambda each: each**2):
        assert work(exact) == work(value)
    assert sum([exact, exact]) == 2 * value
    assert pickle.loads(pickle.dumps(exact)) == value
    assert {exact: 1}[value] == 1


def test_other_kinds_are_left_to_the_standard_library() -> None:
    assert rational(Decimal("0.25")) == Fraction(1, 4)
    assert rational(Fraction(1, 4)) + 0.25 == 0.5
    assert rational(1) != "1"
    for work, other in ((operator.lt, "1"), (operator.add, Decimal(1)), (operator.truediv, "1")):
        with pytest.raises(TypeError):
            work(rational(1), other)
