"""A view and a profile in; why the number cannot be the figure by its kind or its unit, or None, out."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

from factlint.compare.units import comparable, known
from factlint.match.profile import Profile
from factlint.match.view import View
from factlint.model.quantity import Kind

_BY_THE_NUMBER = 3  # words
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
BY_UNIT = frozenset({Kind.MEASURE, Kind.DURATION, Kind.RATE})
"""The kinds of which two numbers can differ by their units; of any other, those of one kind can be one."""
_BY_WORDS = frozenset({Kind.COUNT, Kind.MEASURE, Kind.RATE, Kind.DURATION})


def can_be(kind: Kind, kinds: Set[Kind]) -> bool:
    """Whether a number of one kind can be a figure of any of these kinds at all; counts and measures can be by the words around them."""
    return kind in _BY_WORDS or kind in kinds or (kind in _SHARES and not _SHARES.isdisjoint(kinds))


def kind_veto(view: View, profile: Profile) -> str | None:
    quantity, kind = view.claim.quantity, profile.figure.kind
    if quantity.kind is kind:
        return _dimension_veto(view, profile) if kind in BY_UNIT else None
    if quantity.kind in _SHARES and kind in _SHARES:
        return None
    bare = quantity.kind is Kind.COUNT and quantity.unit is None
    if bare and not quantity.counted and kind in (Kind.MONEY, Kind.MEASURE) and (quantity.scaled or view.cells.tokens):
        return None  # "200 Millionen" where euros were named before, a bare cell under a head that names the unit
    if bare and quantity.scaled and kind is Kind.MONEY and any(key in profile.keys for token in view.counted for key in token.keys):
        return None  # "9,4 milioni di danni", of the damage in euros
    if bare and kind in (Kind.MEASURE, Kind.RATE, Kind.RATIO, Kind.OTHER) and _names_unit(view, profile):
        return None
    if bare and view.percent and kind is Kind.PERCENT:
        return None
    if bare and not quantity.counted and view.elided and kind in view.elided:
        return None  # "drove at 112 kilometres an hour where 80 were allowed"
    if quantity.kind is Kind.MEASURE and kind is Kind.COUNT and profile.figure.unit is None and not known(quantity.unit):
        return None  # a magnitude, an index: a scale without a unit of measure
    if (
        quantity.kind in (Kind.MEASURE, Kind.RATE, Kind.DURATION)
        and not (quantity.unit or "").startswith("per-")  # "35 killings per 100,000" are no 35 killings
        and kind in (Kind.COUNT, Kind.MEASURE, Kind.RATE)
        and _names_unit(view, profile)
    ):
        return None
    if quantity.kind is Kind.RATE and kind is Kind.COUNT and _counts_by(profile.figure.label) == quantity.unit:
        return None  # "58 doctors", whose label says of how many
    if {quantity.kind, kind} == {Kind.MEASURE, Kind.RATE}:
        return _dimension_veto(view, profile)
    return _other_kind(kind, quantity.kind)


@lru_cache(maxsize=1024)
def _counts_by(label: str) -> str:
    """The unit of a rate whose label says by what it counts ("deaths per 100,000 people"); "" for any other."""
    number = re.search(r"\b10{2,}(?:[.,\u00a0\u202f ]0{3})*\b", label)
    return f"per-{re.sub(r'[^0-9]', '', number[0])}" if number is not None else ""


@lru_cache(maxsize=1024)
def _other_kind(kind: Kind, said: Kind) -> str:
    return f"a {kind.value.replace('_', ' ')} figure, and this is a {said.value.replace('_', ' ')}"


def _dimension_veto(view: View, profile: Profile) -> str | None:
    """Miles are never acres; a unit that the ledger or the table of units does not know is left to the words."""
    mine, theirs = view.claim.quantity.unit, profile.figure.unit_id
    if mine is None or theirs is None or comparable(mine, theirs):
        return None
    return f"measured in {theirs}, and this is {mine}"


def _names_unit(view: View, profile: Profile) -> bool:
    """Whether the figure's unit stands by the number; a duration has its own, and so has a measure of what a figure counts: "posts" beside "four
    years" does not count them, nor are "ships" behind "at 48 feet" so many."""
    quantity = view.claim.quantity
    measured = quantity.kind is Kind.MEASURE and profile.figure.kind is Kind.COUNT and known(quantity.unit)
    reach = 0 if quantity.kind is Kind.DURATION or measured else _BY_THE_NUMBER
    words = {key for near in view.near if near.distance <= reach for key in near.token.keys}
    words.update(key for token in view.counted for key in token.keys)
    return bool(words & profile.unit)
