"""Plain text: paragraphs, headline, lists, and comments to factlint."""

from __future__ import annotations

import pytest

from factlint.model.draft import BlockKind
from factlint.read import read

H, P, L = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM
LONG = "This is a long line that nobody would have wrapped by hand, " * 3 + "and so it is a paragraph of its own."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Some 70 freed\n\nThe text\nis 5 lines.\n\nMore.", [(H, "Some 70 freed"), (P, "The text is 5 lines."), (P, "More.")]),
        ("The text is one line.", [(P, "The text is one line.")]),
        (f"{LONG}\n{LONG}", [(P, LONG), (P, LONG)]),
        ("Note this.\n- one 1\n- two\n  lines\n2) three", [(P, "Note this."), (L, "one 1"), (L, "two   lines"), (L, "three")]),
        ("a.\r\rb.\r\n \t\r\nc.", [(P, "a."), (P, "b."), (P, "c.")]),
        ("See https://example.org/2024 now.", [(P, "See  now.")]),
        ("**80** freed &amp; 5 < 6.", [(P, "**80** freed &amp; 5 < 6.")]),
    ],
)
def test_blocks(source: str, expected: list[tuple[BlockKind, str]]) -> None:
    draft = read(source, "story.en.txt")
    assert [(block.kind, block.span.of(draft.text)) for block in draft.blocks] == expected


def test_comments() -> None:
    draft = read("<!-- factlint-ignore[x]: why -->\n\nSome 70 <!-- factlint: fig --> freed.\n", "a.txt")
    assert [(each.text, each.block, each.inside) for each in draft.comments] == [
        ("factlint-ignore[x]: why", 0, False),
        ("factlint: fig", 0, True),
    ]
    assert draft.text[: draft.comments[1].position] == "Some 70 "
