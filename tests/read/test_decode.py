"""Encodings, line ends and strange bytes: the right text at the right offsets, or a plain word on what is wrong."""

from __future__ import annotations

import codecs

import pytest

from factlint.read import LONGEST, read

TEXT = "Señor — 70 freed.\r\n\r\nThen “80”.\r"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (TEXT.encode(), False),
        (codecs.BOM_UTF8 + TEXT.encode(), False),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), False),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), False),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), False),
        (TEXT.encode("utf-16-le"), True),
        (TEXT.encode("utf-16-be"), True),
        (TEXT.encode("cp1252"), True),
    ],
)
def test_encodings(data: bytes, problem: bool) -> None:
    for name in ("a.md", "a.txt", "a.html"):
        draft = read(data, name)
        assert draft.source == TEXT
        assert bool(draft.problems) is problem
        at = draft.text.index("80")
        span = draft.to_source(type(draft.blocks[0].span)(at, at + 2))
        assert span.of(draft.source) == "80"


def test_lines_end_in_any_way() -> None:
    draft = read(b"a\rb\r\n\r\nc 70\n", "a.txt")
    at = draft.source.index("70")
    assert draft.position(at) == (4, 3)


def test_damaged_utf8_says_where() -> None:
    draft = read("é — “70” ñ".encode() + b" \xff 80")
    assert "70" in draft.text
    assert "80" in draft.text
    assert draft.problems[0].span is not None
    assert draft.problems[0].span.of(draft.source) == "\ufffd"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"%PDF-1.7\n...",
        bytes(range(256)) * 20,
        b"\x00" * 500,
        b"\x7fELF" + b"\x01" * 90,
        b"PK\x03\x04junk",
    ],
)
def test_binary(data: bytes) -> None:
    for name in ("a.md", "a.txt", "a.html"):
        draft = read(data, name)
        assert draft.problems
        assert draft.blocks == ()


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\r\n", b"<!-- x -->", b" "])
def test_nothing(data: bytes) -> None:
    for name in ("a.md", "a.txt", "a.html", "noending", ".md", ""):
        draft = read(data, name)
        assert draft.blocks == ()
        assert draft.text == ""


def test_control_characters_and_lone_surrogates_survive() -> None:
    draft = read("The \x00 \x1b[31m 70 \x07 \u202e freed \ud800 80.", "a.md")
    assert "70" in draft.text
    assert "80" in draft.text
    draft.text.encode()
    draft.source.encode()


@pytest.mark.parametrize("unit", ["x", "lorem ", "Some 70 people came.\n\n"])
def test_a_draft_without_end(unit: str) -> None:
    """What is beyond the limit is not linted, and that is told where it begins; the bytes before it are as they were."""
    text = unit * (LONGEST // len(unit) + 1000)
    draft = read(text.encode(), "a.txt", language="en")
    assert LONGEST - 10_000 <= len(draft.source) <= LONGEST
    assert text.startswith(draft.source)
    (problem,) = draft.problems
    assert f"{len(text):,} characters" in problem.message
    assert "split it" in problem.message
    assert problem.span is not None
    assert problem.span.end == len(draft.source)
