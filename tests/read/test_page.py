"""HTML: the article's copy and nothing else, at its place."""

from __future__ import annotations

import datetime

import pytest

from factlint.model.draft import BlockKind, Draft
from factlint.read import read

H, P, L, T = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL
C, Q, N, F = BlockKind.CAPTION, BlockKind.QUOTATION, BlockKind.FOOTNOTE, BlockKind.FRONT_MATTER


def kinds(draft: Draft) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(draft.text)) for block in draft.blocks]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>Some <b>70</b>\n   freed&nbsp;&amp; well</p>", [(P, "Some 70 freed\xa0& well")]),
        ("<p>one<p>two", [(P, "one"), (P, "two")]),
        ("<div>one<div>two</div>three</div>", [(P, "one"), (P, "two"), (P, "three")]),
        ("one<br>two<br><br>three", [(P, "one\ntwo"), (P, "three")]),
        ("<h2 id=h5>Head 5</h2><p>x", [(H, "Head 5"), (P, "x")]),
        ("<a href='https://example.org/5' title='9'>70</a> freed", [(P, "70 freed")]),
        ("<script>var a = '<p>5</p>'</script><style>p {width: 5px}</style><p>x", [(P, "x")]),
        ("<nav>5 links</nav><p>x</p><footer>2024</footer>", [(P, "x")]),
        ("<p hidden>5</p><p style='display: none'>6</p><p>x", [(P, "x")]),
        ("<body><p>ad 5</p><article><p>x</p></article><article>y</article>", [(P, "x")]),
        ("<main><p>x</p></main><p>5", [(P, "x")]),
        ("<blockquote><p>one</p><p>two</p></blockquote>", [(Q, "one"), (Q, "two")]),
        ("<figure><img src=5.jpg alt='two 2'><figcaption>three</figcaption></figure>", [(C, "two 2"), (C, "three")]),
        ("<ul><li>a<li>b<p>c</ul>d", [(L, "a"), (L, "b"), (P, "c"), (P, "d")]),
        ("<div class='footnotes'><ol><li>note 3</ol></div>", [(N, "note 3")]),
        ("x<sup><a href='#cmnt1'>[a]</a></sup> y<div><p><a href='#cmnt_ref1'>[a]</a> comment 5</p></div>", [(P, "x y")]),
        ("a < b and 5 > 4 & c", [(P, "a < b and 5 > 4 & c")]),
        ("<p title='a > b'>x</p", [(P, "x")]),
        ("&#55;0 &#x37;0 &unknown; &copy 5", [(P, "70 70 &unknown; © 5")]),
        ("<pre>5</pre><code>6</code><textarea>7</textarea>x", [(P, "x")]),
    ],
)
def test_copy(source: str, expected: list[tuple[BlockKind, str]]) -> None:
    assert kinds(read(source, "a.html")) == expected


def test_table() -> None:
    draft = read(
        "<table><caption>cap</caption><tr><th><th>2019<th>2020</tr><tr><td>north<td colspan=2>5</tr><tr><td rowspan=2>6<td>7<td>8<tr><td>9</table>",
        "a.html",
    )
    got = [(block.span.of(draft.text), block.row, block.column, block.head) for block in draft.blocks[1:]]
    assert got == [
        ("2019", 0, 1, True),
        ("2020", 0, 2, True),
        ("north", 1, 0, True),
        ("5", 1, 1, False),
        ("6", 2, 0, True),
        ("7", 2, 1, False),
        ("8", 2, 2, False),
        ("9", 3, 1, False),
    ]


def test_ordered_lists() -> None:
    draft = read("<ol start=3><li>a<li value=7>b<li>c</ol><ol><li>d</ol>", "a.html")
    assert [block.ordered for block in draft.blocks] == [3, 7, 8, 1]
    assert [block.group for block in draft.blocks] == [0, 0, 0, 1]


def test_head() -> None:
    draft = read(
        "<html lang=es><title>A 5 &amp; b</title><meta property='og:description' content='c &quot;7&quot;'>"
        "<meta property='article:published_time' content='2024-11-16T10:00:00Z'>"
        '<script type="application/ld+json">{"dateModified": "2024-11-18T10:00"}</script><body><p>x',
        "a.html",
    )
    assert [(block.role, block.span.of(draft.text)) for block in draft.blocks] == [
        ("title", "A 5 & b"),
        ("og.description", 'c "7"'),
        ("", "x"),
    ]
    assert draft.date == datetime.date(2024, 11, 18)
    assert draft.language == "es"


@pytest.mark.parametrize(
    ("source", "number"), [("<p>é &amp; <b>80</b>", "80"), ("<p title='80'>a\r\n  80", "80"), ("<!-- 80 --><i>x</i>80", "80")]
)
def test_places(source: str, number: str) -> None:
    draft = read(source, "a.html")
    at = draft.text.index(number)
    span = draft.to_source(type(draft.blocks[0].span)(at, at + len(number)))
    assert span.start == source.rindex(number)
    assert span.of(source) == number


def test_comments() -> None:
    draft = read("<p>One 70 <!-- factlint: fig --> more</p><!-- factlint-ignore: x --><p>two", "a.html")
    assert [(each.text, each.block, each.inside) for each in draft.comments] == [
        ("factlint: fig", 0, True),
        ("factlint-ignore: x", 1, False),
    ]
