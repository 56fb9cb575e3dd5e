"""Whatever the bytes: no error, blocks in order, and every character of the text at its place in the source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint import segment
from factlint.model.draft import Draft
from factlint.read import read

# fmt: off
MARKS = (
    "\n", "\r\n", "\r", "\n\n", " ", "  ", "\t", "    ", "**", "*", "_", "~~", "~", "`", "```\n", "# ", "## ", "> ", "- ", "1. ", "| ",
    "|", "|---|---|\n", "[", "](", ")", "![", "[^1]", "[^1]: ", "<b>", "</b>", "<sup>", "</sup>", "<br>", "<p>", "</p>", "<li>", "<ul>",
    "</ul>", "<td>", "<table>", "<tr>", "<!-- factlint: a -->", "<!--", "-->", "&amp;", "&nbsp;", "&#x37;", "&", "<", ">", "\\", "\"",
    "'", "“", "”", "https://e.org/5?a=b", "{{< x >}}", "{%", "---\n", "+++\n", "title: ", "summary: >\n  ", "date: 2024-11-16\n", "é",
    "ß", "😀", "\u0301", "\u202e", "\x00", "\x1b", "\x1a", "\xa0", "\ufeff", "\ud800", "70", "2,400", "No. 7", "Dr. ", "U.S. ", "freed",
    "people", "p.m. Sunday", ". ", "! ", "? ", "… ",
)
# fmt: on
TEXTS = st.lists(st.sampled_from(MARKS) | st.text(max_size=4), max_size=60).map("".join)
NAMES = st.sampled_from(["a.md", "a.txt", "a.html", "a.mdx"])


def bare(text: str) -> str:
    """White space is one as the other, and a zero byte becomes U+FFFD."""
    return "".join(" " if char.isspace() else char for char in text).replace("\x00", "\ufffd")


def sound(draft: Draft) -> None:
    at = 0
    for block in draft.blocks:
        assert at <= block.span.start < block.span.end <= len(draft.text)
        assert block.span.of(draft.text).strip()
        at = block.span.end
    for piece in draft.pieces:
        assert 0 <= piece.source_start <= piece.source_start + piece.source_length <= len(draft.source)
        if piece.text_length == piece.source_length:
            here = draft.text[piece.text_start : piece.text_start + piece.text_length]
            there = draft.source[piece.source_start : piece.source_start + piece.source_length]
            assert bare(here) == bare(there)
    assert [piece.text_start for piece in draft.pieces] == sorted(piece.text_start for piece in draft.pieces)
    for link in draft.links:
        assert 0 <= link.start < link.end <= len(draft.text)
    for comment in draft.comments:
        assert comment.span.of(draft.source).startswith("<!--")
        assert 0 <= comment.position <= len(draft.text)
        assert comment.block is None or 0 <= comment.block < len(draft.blocks)
    last = 0
    for sentence in segment.sentences(draft):
        assert last <= sentence.span.start < sentence.span.end
        assert draft.blocks[sentence.block].span.covers(sentence.span)
        assert sentence.span.of(draft.text).strip() == sentence.span.of(draft.text)
        last = sentence.span.end


@given(TEXTS, NAMES)
@settings(max_examples=300, deadline=None)
def test_any_markup(text: str, name: str) -> None:
    sound(read(text, name))


@given(st.binary(max_size=200), NAMES)
@settings(max_examples=100, deadline=None)
def test_any_bytes(data: bytes, name: str) -> None:
    sound(read(data, name))


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_every_letter_of_copy_is_in_one_sentence(text: str) -> None:
    draft = read(text, "a.txt")
    inside = "".join("".join(each.span.of(draft.text).split()) for each in segment.sentences(draft))
    assert inside == "".join("".join(block.span.of(draft.text).split()) for block in draft.blocks)


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
def test_reading_is_repeatable(name: str) -> None:
    source = "# A\n\nSome **70** <b>80</b>.\n"
    assert read(source, name) == read(source.encode(), name)
