"""The text of a draft in; its quotations out, with the marks of all languages, over paragraphs too. One pass, linear."""

from __future__ import annotations

import re
from bisect import bisect_left

from factlint.model import lazy
from factlint.model.draft import Block, BlockKind, Draft
from factlint.model.span import Span

_MARKS = '"“”„«»‟‘’‚'
_DOUBLED = lazy.compile(r"[\"“”„«»‟‘’‚]|''|``")
_SINGLE = frozenset("‘’‚")
_CLOSERS = {"“": "”", "„": '“”"', "«": "»", "»": "«", "‟": "”", '"': '"', "‘": "’", "‚": "‘’", "``": "''", "''": "''", "”": "”"}
_QUOTED_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.FRONT_MATTER, BlockKind.HEADING})
_FIVE = re.compile(r"(?:\W*+\w++(?:['’-]\w++)*+){5}")
_TWO = lazy.compile(r"(?:\W*+\w++(?:['’-]\w++)*+){2}")


def quotations(draft: Draft) -> tuple[Span, ...]:
    """Every quotation with its marks, in order, none inside another. A block quotation counts as a whole.

    A quotation that a paragraph leaves open runs to the end of the paragraph where the next one opens with the same mark (the habit of print);
    else the stray mark is passed over.
    """
    found: list[Span] = []
    text = draft.text
    marks = [(each.start(), each.group()) for each in _DOUBLED.finditer(text)] if "''" in text or "``" in text else _marks(text)
    first = 0
    for index, block in enumerate(draft.blocks):
        if block.kind is BlockKind.QUOTATION:
            found.append(block.span)
        if first < len(marks) and marks[first][0] < block.span.end:
            begin = bisect_left(marks, (block.span.start,), first)
            first = bisect_left(marks, (block.span.end,), begin)
            if begin < first and block.kind in _QUOTED_KINDS:
                _of_block(text, block, _next_paragraph(draft, index), marks[begin:first], found)
    return tuple(found) if "'" not in text else _with_straight(draft, found)


def _marks(text: str) -> list[tuple[int, str]]:
    """The single marks of a text in order: a search for one character at a time, which is far quicker than one for any of them."""
    found: list[tuple[int, str]] = []
    for mark in _MARKS:
        at = text.find(mark)
        while at >= 0:
            found.append((at, mark))
            at = text.find(mark, at + 1)
    found.sort()
    return found


def _next_paragraph(draft: Draft, index: int) -> str:
    """The first character of the next paragraph, "" where none follows."""
    if index + 1 < len(draft.blocks) and draft.blocks[index + 1].kind is BlockKind.PARAGRAPH:
        span = draft.blocks[index + 1].span
        return draft.text[span.start : span.start + 1]
    return ""


def _of_block(text: str, block: Block, following: str, marks: list[tuple[int, str]], found: list[Span]) -> None:
    opener, start = "", -1
    for at, mark in marks:
        if mark in _SINGLE and not _is_mark(text, mark, at, opener=opener):
            continue
        if opener:
            if mark in _CLOSERS[opener]:
                found.append(Span(start, at + len(mark)))
                opener = ""
            continue
        if _opens(text, mark, at, block):
            opener, start = mark, at
    if opener and following == opener and opener != "‘":
        found.append(Span(start, block.span.end))


_ELIDED = lazy.compile(
    r"'(?:\d{2,3}s?\b(?![.,:]\d)|(?:bout|cause|em|k|m|n|ndrangheta|ndranghete|ne|nen|ner|ns|nuff|r|round|s|t|til|till|tis|twas)\b)",
    re.IGNORECASE,
)
_OWNER = lazy.compile(r"[sS]'\s+[^\W\d_A-Z]")
_BEFORE = frozenset(" \t\n\xa0([{-–—:/")
_BEHIND = frozenset(" \t\n\xa0)]}-–—:;,.!?…/")


def _with_straight(draft: Draft, found: list[Span]) -> tuple[Span, ...]:
    """With the quotations in straight single marks (British and Dutch copy), which are apostrophes else: only where a mark before a word has one behind a word."""
    starts, added = [each.start for each in found], []
    for block in draft.blocks:
        if block.kind in _QUOTED_KINDS and draft.text.find("'", block.span.start, block.span.end) >= 0:
            for span in _straight(draft.text, block.span):
                first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
                if not any(
                    each.start < span.start < each.end or each.start < span.end < each.end for each in found[max(0, first - 1) : last]
                ):
                    added.append(span)
    inside = {index for span in added for index in range(bisect_left(starts, span.start), bisect_left(starts, span.end))}
    return tuple(sorted([*(each for index, each in enumerate(found) if index not in inside), *added]))


def _straight(text: str, inside: Span) -> list[Span]:
    """The pairs of straight single marks in a block that quote."""
    found: list[Span] = []
    start = -1
    at = text.find("'", inside.start, inside.end)
    while at >= 0:
        before = text[at - 1] if at > inside.start else " "
        behind = text[at + 1] if at + 1 < inside.end else " "
        if start < 0:
            if before in _BEFORE and (behind.isalnum() or behind in _MARKS) and not _ELIDED.match(text, at):
                start = at
        elif behind in _BEHIND and not before.isspace() and not _OWNER.match(text, at - 1):
            found.append(Span(start, at + 1))
            start = -1
        at = text.find("'", at + 1, inside.end)
    return found


def _is_mark(text: str, mark: str, at: int, *, opener: str) -> bool:
    """Whether a single mark quotes and is no apostrophe: no letter before an opening one, none behind a closing one."""
    before = text[at - 1 : at] if at else ""
    after = text[at + 1 : at + 2]
    if opener:
        return mark != "‚" and (before.isalnum() or before in tuple(".,!?…")) and not after.isalnum()
    return mark != "’" and not before.isalnum() and after.isalnum()


def _opens(text: str, mark: str, at: int, block: Block) -> bool:
    if mark in "“„«‟``" or mark in "‘‚":
        return True
    if mark in ("»", '"', "”", "''"):
        before = text[at - 1] if at > block.span.start else " "
        after = text[at + len(mark)] if at + len(mark) < block.span.end else " "
        return not before.isalnum() and not after.isspace() and before not in ".,!?"
    return False


def is_speech(text: str, span: Span) -> bool:
    """Whether a quotation is what somebody said and no title, term or scare quote: long enough, or a whole sentence."""
    if _FIVE.match(text, span.start + 1, span.end - 1):
        return True
    inside = text[span.start + 1 : span.end - 1].strip("' ")
    return bool(inside) and inside[-1] in ".!?,…" and _TWO.match(inside) is not None
