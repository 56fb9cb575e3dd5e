"""From an Audit to records: places, excerpts, fingerprints, and what JSON makes of numbers."""

from __future__ import annotations

import datetime
import json
import sys
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.model.audit import Audit, Coverage, Suppressed
from factlint.model.draft import Block, BlockKind, Draft, Piece, Sentence
from factlint.model.finding import Edit, Finding, Fix, Related, Severity
from factlint.model.ledger import Figure, Ledger, Mark, Observation, Source
from factlint.model.quantity import Kind
from factlint.model.span import Span
from factlint.model.when import When
from factlint.report.build import file_record
from factlint.report.excerpt import cut
from factlint.report.fingerprint import normalised
from factlint.report.json import dumps, number_plain
from factlint.report.safe import cells, safe

DAY = datetime.date(2024, 11, 18)
MARK = Mark(path="ledger.yaml", line=7, column=14)
LEDGER = Ledger(
    sources={"h": Source(id="h", name="Harbour Office", url="https://example.org/h")},
    figures={
        "boats": Figure(
            id="boats",
            label="boats lost",
            kind=Kind.COUNT,
            observations=(Observation(figure="boats", place=1, id="n1", wording="131", source="h", as_of=When.day(DAY), mark=MARK),),
        )
    },
    paths=("ledger.yaml",),
)


def audit_of(source: str, *findings: Finding, pieces: tuple[Piece, ...] = (), text: str | None = None) -> Audit:
    body = source if text is None else text
    draft = Draft(name="d.md", text=body, source=source, blocks=(Block(span=Span(0, len(body)), kind=BlockKind.PARAGRAPH),), pieces=pieces)
    return Audit(
        draft=draft,
        date=DAY,
        clock=False,
        sentences=(Sentence(span=Span(0, len(body)), block=0, index=0),),
        claims=(),
        matches=(),
        findings=findings,
        coverage=Coverage(quantities=0, checkable=0, matched=0, unchecked=0),
        suppressed=(Suppressed(finding=findings[0], reason="why"),) if findings else (),
    )


def finding(start: int, end: int, **more: object) -> Finding:
    known = {
        "code": "C101",
        "name": "value-conflict",
        "severity": Severity.ERROR,
        "message": "m",
        "figure": "boats",
        "observation": "boats.n1",
    }
    return Finding(span=Span(start, end), **(known | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "piece", "place", "byte_column"),
    [
        ("Some 70 boats", "70", (1, 6, 1, 8), 6),
        ("Café “70” boats", "70", (1, 7, 1, 9), 10),
        ("a\r\nb\r\n😀 70 boats", "70", (3, 3, 3, 5), 6),
        ("cafe\u0301\r70 boats", "70", (2, 1, 2, 3), 1),
        ("at\nleast 70", "at\nleast 70", (1, 1, 2, 9), 1),
    ],
)
def test_places(source: str, piece: str, place: tuple[int, int, int, int], byte_column: int) -> None:
    start = source.index(piece)
    [record] = file_record(audit_of(source, finding(start, start + len(piece))), LEDGER).findings
    assert (record.line, record.column, record.end_line, record.end_column) == place
    assert record.byte_column == byte_column
    assert source[record.start : record.end] == record.text == piece


def test_the_ledger_place_is_added_and_the_source_linked() -> None:
    [record] = file_record(audit_of("Some 70 boats", finding(5, 7)), LEDGER).findings
    [place] = record.related
    assert (place.path, place.line, place.message, place.url, place.in_ledger) == (
        "ledger.yaml",
        7,
        "131, Harbour Office, as of 2024-11-18",
        "https://example.org/h",
        True,
    )
    assert record.observation == "n1"
    given_one = finding(5, 7, related=(Related(message="131", mark=MARK), Related(message="here", span=Span(0, 4))))
    [record] = file_record(audit_of("Some 70 boats", given_one), LEDGER).findings
    assert [(place.message, place.start, place.url) for place in record.related] == [
        ("131", None, "https://example.org/h"),
        ("here", 0, None),
    ]


def test_a_fix_through_markup_is_left_out() -> None:
    source = "at least **70** boats"
    pieces = (
        Piece(text_start=0, text_length=9, source_start=0, source_length=9),
        Piece(text_start=9, text_length=2, source_start=11, source_length=2),
        Piece(text_start=11, text_length=6, source_start=15, source_length=6),
    )
    fixes = (
        Fix(title="number", edits=(Edit(span=Span(9, 11), replacement="131"),), safe=True),
        Fix(title="both", edits=(Edit(span=Span(0, 11), replacement="131"),), safe=True),
    )
    [record] = file_record(audit_of(source, finding(0, 11, fixes=fixes), pieces=pieces, text="at least 70 boats"), None).findings
    assert [(fix.title, fix.edits[0].start, fix.edits[0].end) for fix in record.fixes] == [("number", 11, 13)]
    assert record.text == "at least **70"


def test_fingerprints_hold_no_place_and_count_occurrences() -> None:
    one = file_record(audit_of("Some 70 boats, 70 boats", finding(5, 7), finding(15, 17)), None).findings
    assert one[0].fingerprint != one[1].fingerprint
    moved = file_record(audit_of("\n\nAgain: some 70 boats.", finding(14, 16)), None).findings
    assert moved[0].fingerprint == one[0].fingerprint
    other = file_record(audit_of("Some 70 boats", finding(5, 7, figure="gulls")), None).findings
    assert other[0].fingerprint != one[0].fingerprint
    alone = file_record(audit_of("Some 70 boats", finding(5, 7, figure=None)), None).findings
    reworded = file_record(audit_of("Only 70 gulls", finding(5, 7, figure=None)), None).findings
    assert alone[0].fingerprint != reworded[0].fingerprint
    assert normalised("At  LEAST\u00a070") == normalised("at least 70")


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=900), st.integers(0, 900), st.integers(0, 60))
def test_an_excerpt_shows_the_piece(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    span = Span(start, min(len(text), start + length))
    excerpt, first, last = cut(text, Span(0, len(text)), span)
    assert excerpt[first:last] == " ".join(span.of(text).split())
    assert "\n" not in excerpt


@pytest.mark.parametrize(
    ("value", "plain", "fraction"),
    [
        (70, 70, None),
        (None, None, None),
        (Decimal("24.6"), Decimal("24.6"), None),
        (Decimal("1200.00"), 1200, None),
        (Fraction(1, 3), 1 / 3, "1/3"),
        (Fraction(6, 3), 2, None),
    ],
)
def test_numbers(value: int | Decimal | Fraction | None, plain: object, fraction: str | None) -> None:
    assert number_plain(value) == (plain, fraction)


@pytest.mark.parametrize("digits", ["0.1", "24.6", "1234567890123456789.125", "0.000000000000000000001", "-3.10"])
def test_decimals_are_written_with_their_own_digits(digits: str) -> None:
    text = dumps({"value": Decimal(digits), "text": '"\x000\x00"'}, indent=None)
    assert json.loads(text, parse_float=Decimal)["value"] == Decimal(digits)


def test_safe_text() -> None:
    assert safe("plain “text” é 😀") == "plain “text” é 😀"
    assert safe("a\x1b[31m\x07\u202eb\ud800\tc") == "a\\x1b[31m\\x07\\u202eb\\ud800 c"
    assert (cells("日本"), cells("e\u0301"), cells("abc")) == (4, 1, 3)


def test_what_is_printable_is_safe() -> None:
    """Printable text is passed through without a closer look, so nothing unsafe may be printable."""
    assert not [code for code in range(sys.maxunicode + 1) if chr(code).isprintable() and safe(f"\n{chr(code)}") != f" {chr(code)}"]
