"""Ignores, marks and merging, over hand-built contexts."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from factlint.model.audit import Context
from factlint.model.draft import Block, BlockKind, Comment, Draft
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Figure, Ledger
from factlint.model.match import Confidence
from factlint.model.quantity import Kind
from factlint.model.span import Span
from factlint.suppress import one_for_one_number, suppress

DAY = datetime.date(2024, 11, 18)
LEDGER = Ledger(figures={"fires": Figure(id="fires", label="fires counted", kind=Kind.COUNT)})


def context_of(
    text: str, *, date: datetime.date = DAY, clock: bool = False, ledger: Ledger | None = LEDGER, front: Mapping[str, Any] | None = None
) -> Context:
    """Paragraphs apart by blank lines; a comment is its own paragraph, or stands inside one."""
    import re

    blocks: list[Block] = []
    comments: list[Comment] = []
    at = 0
    for piece in text.split("\n\n"):
        if not piece.startswith("<!--"):
            blocks.append(Block(span=Span(at, at + len(piece)), kind=BlockKind.PARAGRAPH))
        at += len(piece) + 2
    for match in re.finditer(r"<!--(.*?)-->", text):
        inside = [index for index, block in enumerate(blocks) if block.span.start <= match.start() < block.span.end]
        after = [index for index, block in enumerate(blocks) if block.span.start >= match.end()]
        block = next(iter(inside or after), None)
        comments.append(Comment(text=match[1].strip(), span=Span(*match.span()), position=match.start(), block=block, inside=bool(inside)))
    draft = Draft(name="d.md", text=text, source=text, blocks=tuple(blocks), comments=tuple(comments), front_matter=front or {})
    return Context(draft=draft, sentences=(), quantities=(), claims=(), matches=(), ledger=ledger, date=date, clock=clock, today=date)


def finding_at(text: str, piece: str, code: str = "C101", figure: str | None = "fires", severity: Severity = Severity.ERROR) -> Finding:
    start = text.rindex(piece)
    return Finding(code=code, name="x", severity=severity, message=f"about {piece}", span=Span(start, start + len(piece)), figure=figure)


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("factlint-ignore[C101]: the desk knows", []),
        ("factlint-ignore[value-conflict]: the desk knows", []),
        ("factlint-ignore[C]: the desk knows", []),
        ("factlint-ignore[C101(fires)]: the desk knows", []),
        ("factlint-ignore[ C101 ( fires ) , S301 ] until=2024-12-01: the desk knows", []),
        ("factlint-ignore[C101(fire)]: wrong figure", ["C101", "F005"]),
        ("factlint-ignore[S301]: other rule", ["C101", "F003"]),
        ("factlint-ignore[C101]", ["C101", "F005"]),
        ("factlint-ignore[C101]:   ", ["C101", "F005"]),
        ("factlint-ignore: no rule", ["C101", "F005"]),
        ("factlint-ignore[C999]: no such rule", ["C101", "F005"]),
        ("factlint-ignore[C101] until=2024-11-17: over", ["C101", "F004"]),
        ("factlint-ignore[C101] until=soon: when", ["C101", "F005"]),
        ("factlint-ignore[C101] until 2024-12-01: no equals sign", ["C101", "F005"]),
        ("factlint-ingore[C101]: misspelt", ["C101", "F005"]),
        ("factlint: fires", ["C101", "F005"]),  # no number stands before it
        ("a plain comment", ["C101"]),
    ],
)
def test_a_comment_before_a_block(comment: str, left: list[str]) -> None:
    text = f"First words.\n\n<!-- {comment} -->\n\nThere were 12 fires."
    kept, gone = suppress(context_of(text), [finding_at(text, "12")])
    assert sorted(each.code for each in kept) == left
    assert len(gone) == (0 if "C101" in left else 1)


def test_a_comment_covers_one_block_or_its_own_line_only() -> None:
    text = "There were 12 fires.\n\n<!-- factlint-ignore[C101]: known -->\n\nThen 13 fires.\n\nThen 14 fires.\nThen 15 fires. <!-- factlint-ignore[C101]: known -->"
    kept, _ = suppress(context_of(text), [finding_at(text, each) for each in ("12", "13", "14", "15")])
    assert [each.message for each in kept] == ["about 12", "about 14"]


def test_expiry_by_the_clock_alone_keeps_the_ignore_and_says_so_as_info() -> None:
    text = "<!-- factlint-ignore[C101] until=2024-11-01: old -->\n\nThere were 12 fires."
    kept, gone = suppress(context_of(text, clock=True), [finding_at(text, "12")])
    assert [(each.code, each.severity, each.clock) for each in kept] == [("F004", Severity.INFO, True)]
    assert len(gone) == 1


def test_front_matter_ignores_the_whole_file() -> None:
    text = "There were 12 fires.\n\nThen 13 fires."
    front = {"factlint": {"ignore": [{"C101(fires)": "settled with the desk"}]}}
    kept, gone = suppress(context_of(text, front=front), [finding_at(text, "12"), finding_at(text, "13")])
    assert kept == ()
    assert {each.reason for each in gone} == {"settled with the desk"}


def test_an_ignore_of_a_ledger_rule_is_not_unused_without_a_ledger() -> None:
    text = "<!-- factlint-ignore[M601]: known -->\n\nThere were 12 fires."
    kept, _ = suppress(context_of(text, ledger=None), [])
    assert [each.code for each in kept] in ([], ["F003"])  # F003 once the rule is in the rulebook and runs without a ledger


def test_an_unused_ignore_is_removed_with_its_line() -> None:
    text = "One.\r\n\r\n<!-- factlint-ignore[ALL]: why -->\r\n\r\nTwo."
    draft = Draft(
        name="d.md",
        text=text,
        source=text,
        blocks=(Block(span=Span(text.index("Two"), len(text)), kind=BlockKind.PARAGRAPH),),
        comments=(Comment(text="factlint-ignore[ALL]: why", span=Span(8, text.index("-->") + 3), position=8, block=0, inside=False),),
    )
    context = replace(context_of("x"), draft=draft)
    kept, _ = suppress(context, [])
    [fix] = kept[0].fixes
    [edit] = fix.edits
    assert edit.span.of(text).endswith("-->\r\n")


def test_quotations_and_damage_lower_to_info() -> None:
    text = "He said “there were 12 fires”. There were 13 fires. And 14 fires."
    quoted = Span(text.index("“"), text.index("”") + 1)
    damaged = Span(text.index("And"), len(text))
    context = replace(context_of(text), quotations=(quoted,), damaged=(damaged,))
    kept, _ = suppress(context, [finding_at(text, each) for each in ("12", "13", "14")])
    assert [(each.severity, each.notes) for each in kept] == [
        (Severity.INFO, ("in a quotation",)),
        (Severity.ERROR, ()),
        (Severity.INFO, ("in damaged text",)),
    ]
    assert kept[2].confidence is Confidence.LOW


def test_the_ledger_finding_stands_and_the_other_is_related() -> None:
    text = "There were 12 fires."
    ledger = finding_at(text, "12")
    alone = finding_at(text, "12 fires", code="M601", figure=None)
    worse = finding_at(text, "12", code="H401", severity=Severity.WARNING)
    [one] = one_for_one_number([ledger, alone])
    assert (one.code, one.related[0].message) == ("C101", "about 12 fires")
    assert len(one_for_one_number([worse, alone])) == 2  # a lesser finding never hides a worse one
    assert len(one_for_one_number([alone])) == 1
