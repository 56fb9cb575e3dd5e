"""Properties: spans round-trip and never overlap, a number formatted in a locale reads back as itself, hostile text costs linear work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.extract import quantities, read_value
from factlint.extract.engine import read
from factlint.language import codes
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind
from factlint.model.span import Span

SIGNS = {
    "en": (",", "."),
    "es": (".", ","),
    "pt": (".", ","),
    "fr": ("\u202f", ","),
    "de": (".", ","),
    "it": (".", ","),
    "nl": (".", ","),
    "id": (".", ","),
    "tr": (".", ","),
}
FRAME = {"en": "We saw {} homes.", "es": "Vimos {} casas.", "pt": "Vimos {} casas.", "fr": "On a vu {} maisons.", "de": "Wir sahen {} Häuser.", "it": "Si vedono {} case.",
         "nl": "We zagen {} huizen.", "id": "Terlihat {} rumah.", "tr": "Orada {} ev var."}  # fmt: skip
PIECES = ["1", "2.400", "1,5", "$", "€", "%", " percent", " to ", "-", "–", "and ", "half a ", "million ", "dozens of ", "at least ", "(", ")", "Ana Ruiz, 47, ", "May 5, 2020", "twenty-", "one in ", "½",
          " km", "'", "“", "ﬁ", "İ", "\u00a0", "١٢", "zwei", "und", "hundert", "trenta", "mille ", "dua ", "ratus ", "yüz ", "e ", "de ", "x", "\n", "of the ", "years old", "third ", "F-16 "]  # fmt: skip


def written(value: int, decimals: str, group: str, decimal: str) -> str:
    digits = f"{value:,}".replace(",", group)
    return f"{digits}{decimal}{decimals}" if decimals else digits


@pytest.mark.parametrize("code", sorted(SIGNS))
@settings(max_examples=60, deadline=None)
@given(value=st.integers(2100, 10**12), decimals=st.sampled_from(["", "1", "25", "07"]))
def test_a_formatted_number_reads_back(code: str, value: int, decimals: str) -> None:
    group, decimal = SIGNS[code]
    shown = written(value, decimals, group, decimal)
    found = [each for each in quantities(FRAME[code].format(shown), language=code) if each.number.of(FRAME[code].format(shown)) == shown]
    assert [rational(each.low) for each in found if each.low is not None] == [rational(Decimal(f"{value}.{decimals or 0}"))]


@pytest.mark.parametrize("code", sorted(SIGNS))
@settings(max_examples=80, deadline=None)
@given(parts=st.lists(st.sampled_from(PIECES), max_size=12))
@example(parts=["1", "years old", "1"])
@example(parts=["twenty-", "1", "million ", "-", "years old", "F-16 "])
def test_spans_round_trip_and_do_not_overlap(code: str, parts: list[str]) -> None:
    text = "".join(parts)
    end = 0
    for found in quantities(text, language=code):
        assert found.text == found.span.of(text)
        assert found.span.covers(found.number)
        assert 0 <= end <= found.start < found.end <= len(text)
        assert found.hedge_span is None or found.span.covers(found.hedge_span)
        assert found.unit_span is None or found.span.covers(found.unit_span)
        assert found.low is None or found.high is None or rational(found.low) <= rational(found.high)
        end = found.end


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_is_read_without_complaint(text: str) -> None:
    for code in ("en", "fr", "de", "tr", "xx"):
        quantities(text, language=code)


@given(
    value=st.integers(0, 10**9),
    hedge=st.sampled_from(
        [("", None), (">=", Hedge.GE), ("<", Hedge.LT), ("~", Hedge.APPROX), ("at least ", Hedge.GE), ("nearly ", Hedge.ALMOST)]
    ),
)
def test_a_ledger_value_reads_back(value: int, hedge: tuple[str, Hedge | None]) -> None:
    found = read_value(f"{hedge[0]}{value}", languages=[])
    assert (found.low, found.hedge, found.kind) == (value, hedge[1], Kind.COUNT)


def work(call: Callable[[], Any]) -> int:
    """Function calls that a call makes: a measure of work that no clock disturbs."""
    count = 0

    def see(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += 1

    sys.setprofile(see)
    try:
        call()
    finally:
        sys.setprofile(None)
    return count


HOSTILE = ["1,", "1.", "hundred ", "twenty-", "two ", "1-", "1 to ", "$1 ", "(1) ", "one in ", "1/", "two and ", "12 345 ", "half a ", "dozens of ", "“", "-", "at least ", "between 1 and ",
           "0.5 points ", "aged 5 and ", "A. ", "de ", "million ", "1 million ", "five point ", "€", "1'"]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("code", ["en", "fr", "de"])
def test_hostile_text_costs_linear_work(unit: str, code: str) -> None:
    read(unit * 10, [Span(0, len(unit) * 10)], language=code)

    def once(length: int) -> int:
        text = (unit * (length // len(unit) + 1))[:length]
        return work(lambda: read(text, [Span(0, len(text))], language=code))

    small, large = once(600), once(2_400)
    assert large < 5.0 * small + 600


@pytest.mark.parametrize("word", ["hundert" * 2000, "zwanzig" * 2000, "und" * 4000, "ein" * 4000, "x" * 20_000])
def test_a_monstrous_word_is_no_number(word: str) -> None:
    assert quantities(word, language="de") == ()


def test_much_hostile_text_is_read() -> None:
    for unit in ("1,1,1,", "“"):
        text = unit * (200_000 // len(unit))
        quantities(text, language="en")


def test_every_language_has_its_numbers() -> None:
    assert set(SIGNS) <= set(codes())
