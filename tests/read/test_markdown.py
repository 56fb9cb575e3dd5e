"""Markdown: what is copy, of which kind, and at which place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.model.draft import Block, BlockKind, Draft
from factlint.model.span import Span
from factlint.read import read

H, P, L, T = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL
C, Q, N, F = BlockKind.CAPTION, BlockKind.QUOTATION, BlockKind.FOOTNOTE, BlockKind.FRONT_MATTER


def kinds(draft: Draft) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(draft.text)) for block in draft.blocks]


def find(draft: Draft, text: str) -> Block:
    return next(block for block in draft.blocks if text in block.span.of(draft.text))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("**80** freed", [(P, "80 freed")]),
        ("About *some* ***300*** people", [(P, "About some 300 people")]),
        ("one\ntwo\r\nthree", [(P, "one two three")]),
        ("one  \ntwo", [(P, "one\ntwo")]),
        ("A &amp; B &lt; 5&nbsp;km", [(P, "A & B < 5\xa0km")]),
        (r"5 \* 4 and \$70", [(P, "5 * 4 and $70")]),
        ("It cost $5 and then $6.", [(P, "It cost $5 and then $6.")]),
        ("[70 people](https://example.org/2024/11) freed", [(P, "70 people freed")]),
        ("See [the list][a].\n\n[a]: https://example.org/9 'title 4'", [(P, "See the list.")]),
        ("See <https://example.org/2024> and https://example.org/7/a_b_9?x=4.", [(P, "See  and .")]),
        ("Write to <desk5@example.org> now", [(P, "Write to  now")]),
        ("Run `x = 5` now", [(P, "Run  now")]),
        ("```\n70 people\n```", []),
        ("    indented 70", []),
        ("# The 70\n\nText", [(H, "The 70"), (P, "Text")]),
        ("Title 4\n===\n\nSub 5\n---", [(H, "Title 4"), (H, "Sub 5")]),
        ("## Title {#id-7 .c8}", [(H, "Title")]),
        ("One 1.\n\n**Nine boats 9**\n\nTwo 2.", [(P, "One 1."), (H, "Nine boats 9"), (P, "Two 2.")]),
        ("__Nine boats__", [(H, "Nine boats")]),
        (
            "**All of it is bold.**\n\n**14:20**\n\n**Bold:**\n\n**One** and **two**",
            [(P, "All of it is bold."), (P, "14:20"), (P, "Bold:"), (P, "One and two")],
        ),
        ("- **Nine boats**", [(L, "Nine boats")]),
        ("> quoted 5\n> more", [(Q, "quoted 5 more")]),
        ("- one 1\n- two 2", [(L, "one 1"), (L, "two 2")]),
        ("- [x] done 5", [(L, "done 5")]),
        ("- one\n\n  and more 5", [(L, "one"), (P, "and more 5")]),
        ("text[^1]\n\n[^1]: note 5", [(P, "text"), (N, "note 5")]),
        ("![A crowd of 300](x-2024.jpg 'seen 5')", [(C, "A crowd of 300")]),
        ("Before ![alt 4](x.jpg) after", [(P, "Before  after"), (C, "alt 4")]),
        ("[![alt 4](x.jpg)](https://example.org/5)", [(C, "alt 4")]),
        ("<b class='x5'>70</b> freed", [(P, "70 freed")]),
        ("an area of 5 km<sup>2</sup> burned", [(P, "an area of 5 km² burned")]),
        ("some 70<sup>1</sup> people and 70<sup>[2]</sup>", [(P, "some 70 people and 70")]),
        ("the 20<sup>th</sup> time", [(P, "the 20th time")]),
        ("~~70~~ 96 freed", [(P, "96 freed")]),
        ("<del>70</del> 96 freed", [(P, "96 freed")]),
        ("70~80 and 90~100 people", [(P, "70~80 and 90~100 people")]),
        ("<!-- 5 notes --> text", [(P, "text")]),
        ("a <!-- 5 notes --> b", [(P, "a  b")]),
        ('<figure><img src="5.jpg" alt="two 2"><figcaption>three 3</figcaption></figure>', [(C, "two 2"), (C, "three 3")]),
        ("<div data-x='5'>\n\ntext 7\n\n</div>", [(P, "text 7")]),
        ("<script>\nvar x = 5\n</script>\n\ntext", [(P, "text")]),
        ('{{< figure src="5.jpg" caption="70 here" >}}\n\ntext', [(P, "text")]),
        ("text {% if x > 5 %}more{% endif %} end {{ page.count }}.", [(P, "text more end .")]),
        ("", []),
        ("\n\n\n", []),
        ("---\n\ntext 5\n\n---\n", [(P, "text 5")]),
    ],
)
def test_copy(source: str, expected: list[tuple[BlockKind, str]]) -> None:
    assert kinds(read(source)) == expected


def test_fields_of_blocks() -> None:
    draft = read("# One\n\ntext a\n\n## Two\n\n3. three\n4. four\n   - deep\n\n| a | b |\n|---|---|\n| north | 5 |\n")
    assert find(draft, "One").level == 1
    assert find(draft, "One").section is None
    assert find(draft, "text a").section == 0
    assert find(draft, "Two").level == 2
    four, deep = find(draft, "four"), find(draft, "deep")
    assert (four.ordered, four.level, four.section) == (4, 1, 2)
    assert (deep.ordered, deep.level) == (None, 2)
    assert deep.group != four.group
    cell, head = find(draft, "5"), find(draft, "north")
    assert (cell.row, cell.column, cell.head) == (1, 1, False)
    assert (head.row, head.column, head.head) == (1, 0, True)
    assert find(draft, "b").head
    assert cell.group == head.group != deep.group


def test_empty_cells_keep_the_count() -> None:
    draft = read("| | 2019 | 2020 |\n|---|---|---|\n| 7 | | 9 |\n")
    assert [(block.row, block.column, block.head) for block in draft.blocks] == [(0, 1, True), (0, 2, True), (1, 0, True), (1, 2, False)]


@pytest.mark.parametrize(
    ("source", "number", "there"),
    [
        ("Some **80** freed", "80", "80"),
        ("été — naïve 😀 **80** freed", "80", "80"),
        ("---\ntitle: Été\n---\n\nThe [80](x) freed", "80", "80"),
        ("\ufeffThe 80", "80", "80"),
        ("a\r\nb **80**\r\n\r\nc", "80", "80"),
        ("> é\n> b 80", "80", "80"),
        ("| é | b |\n|---|---|\n| 1 | x \\| 80 |", "80", "80"),
        ("5&nbsp;000 people", "5\xa0000", "5&nbsp;000"),
        ("**2**,400 people", "2,400", "2**,400"),
        ("AT&amp;T's 80", "80", "80"),
        ("<p>é <b>80</b></p>", "80", "80"),
    ],
)
def test_places(source: str, number: str, there: str) -> None:
    draft = read(source)
    at = draft.text.index(number)
    span = draft.to_source(type(draft.blocks[0].span)(at, at + len(number)))
    assert span.of(draft.source) == there


def test_links() -> None:
    draft = read("The [prison *census*](x) of [70](y) and <b>[3](z)</b>; see https://e.org/5 [four](w)")
    assert [span.of(draft.text) for span in draft.links] == ["prison census", "70", "3", "four"]


def test_comments() -> None:
    source = "<!-- factlint-ignore[x]: why -->\n\nOne 70 <!-- factlint: fig --> and\n\n| a | 5 <!-- factlint: cell --> |\n|---|---|\n\n<!-- other -->\n\n<!-- factlint: end -->\n"
    draft = read(source)
    got = [(each.text, each.block, each.inside) for each in draft.comments]
    assert got == [
        ("factlint-ignore[x]: why", 0, False),
        ("factlint: fig", 0, True),
        ("factlint: cell", 2, True),
        ("factlint: end", None, False),
    ]
    for each in draft.comments:
        assert each.span.of(source).startswith("<!--")
        assert each.span.of(source).endswith("-->")
    assert draft.text[: draft.comments[1].position] == "One 70 "
    assert draft.text[: draft.comments[2].position].endswith("5 ") or draft.text[: draft.comments[2].position].endswith("5")


PARTS = [
    "Some 70 freed.",
    "two\nlines",
    "# Head",
    "## Head 5\ntext",
    "- a\n- b",
    "1. a",
    "2. b",
    "> q",
    "  indented",
    "    code",
    "a  \nb",
    "a \nb",
    "Über ß 😀",
]
PARTS += [
    "**b** x",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "[l](x)",
    "S&P 500",
    "a_b",
    "---",
    "===",
    "Text\n---",
    "Text\n===",
    "<b>x</b>",
    "5) five",
    "+ plus",
    "-5 C",
]
PARTS += [
    "#5 on",
    "####### seven",
    "# Head #",
    "# Head {#id}",
    "\x00",
    "a\n\n\nb",
    "",
    " ",
    "a\n b",
    "https://e.org/5",
    "\u2028x",
    "x\xa0",
    "{{< x >}} y",
    "a\tb",
    "\x1a",
]


@given(st.lists(st.sampled_from(PARTS), max_size=8))
@settings(max_examples=400, deadline=None)
def test_paragraphs_read_without_the_parser_are_what_the_parser_says(parts: list[str]) -> None:
    source = "\n\n".join(parts)
    quick, parsed = read(source), read(source + "\n\n```\n```\n")
    assert quick.text == parsed.text
    assert quick.blocks == parsed.blocks
    for block in quick.blocks:
        for at in range(block.span.start, block.span.end):
            here = Span(at, at + 1)
            assert quick.to_source(here) == parsed.to_source(here)
