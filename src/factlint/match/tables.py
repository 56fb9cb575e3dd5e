"""The tables of a draft and a cell in; its heads, the period that they give and whether they say percent, out."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from factlint.language import section
from factlint.match.around import NOTHING, Run
from factlint.model.claim import Claim
from factlint.model.draft import Block, BlockKind, Draft
from factlint.model.when import Precision, When

_IN_BRACKETS = 3  # words


class Tables:
    """The heads of the tables of a draft; `words` gives the words of a block."""

    def __init__(self, draft: Draft, claims: Sequence[Claim], words: Callable[[int], Run], date: datetime.date) -> None:
        self.draft, self.words = draft, words
        self._dates = {each.block: when for each in claims if (when := _when(each, date)) is not None}
        self._heads = {
            (each.group, each.row or 0, each.column or 0): i
            for i, each in enumerate(draft.blocks)
            if each.kind is BlockKind.TABLE_CELL and each.group is not None and 0 in (each.row, each.column)
        }

        self._first: dict[int, int] = {}
        self._above: dict[int, bool] = {}
        for i, each in enumerate(draft.blocks):
            if each.kind is BlockKind.TABLE_CELL and each.group is not None:
                self._first.setdefault(each.group, i)

    def heads(self, claim: Claim) -> tuple[Run, Run, Run]:
        """The row's head, the column's head and the corner of a table cell."""
        block = self.draft.blocks[claim.block]
        row, column, corner = (
            NOTHING if i is None or i == claim.block else self.words(i)
            for i in (self._head(block, block.row or 0, 0), self._head(block, 0, block.column or 0), self._head(block, 0, 0))
        )
        return row, column, corner

    def when(self, claim: Claim) -> When | None:
        """The period of a table cell: the date that its column's or its row's head gives."""
        block = self.draft.blocks[claim.block]
        column, row = (
            self._dates.get(head) if head is not None else None
            for head in (self._head(block, 0, block.column or 0), self._head(block, block.row or 0, 0))
        )
        if column is not None and row is not None and column.precision is Precision.MONTH and row.precision is Precision.YEAR:
            return row  # "Growth 2026", as forecast in December
        return column or row

    def percent(self, claim: Claim) -> bool:
        """Whether the head of a cell's column, of its row or of the table says percent."""
        block, text = self.draft.blocks[claim.block], self.draft.text
        words = tuple(str(word) for word in section(self.draft.language, "numbers").get("percent") or ("%",))
        heads = (self._head(block, 0, block.column or 0), self._head(block, block.row or 0, 0), self._head(block, 0, 0))
        spans = (self.draft.blocks[head].span for head in heads if head is not None)
        texts = [text[span.start : span.end].lower() for span in spans]
        return any(word in text for word in words for text in texts) or self._percent_above(block.group or 0, words)

    def _percent_above(self, table: int, words: tuple[str, ...]) -> bool:
        """Whether the paragraph that a table hangs on ends with "(in percent)"; looked at once for all its cells."""
        if table not in self._above:
            self._above[table] = self._said_above(table, words)
        return self._above[table]

    def _said_above(self, table: int, words: tuple[str, ...]) -> bool:
        corner = self._first.get(table, 0)
        above = self.draft.blocks[corner - 1] if corner else None
        if above is None or above.kind is BlockKind.TABLE_CELL:
            return False
        closing = self.draft.text[above.span.start : above.span.end].rstrip(" :.*_").lower()
        opened = closing.rfind("(")
        if not closing.endswith(")") or opened < 0:
            return False
        inside = closing[opened + 1 : -1].strip()
        return any(inside == word or inside.endswith(f" {word}") for word in words) and len(inside.split()) <= _IN_BRACKETS

    def _head(self, block: Block, row: int, column: int) -> int | None:
        return self._heads.get((block.group or 0, row, column))


def _when(claim: Claim, date: datetime.date) -> When | None:
    """The date in a head; one without its year ("Feb. 12") is the nearest to the article's."""
    written = claim.quantity.written_date
    bare = claim.quantity.when is None and written is not None and written.month is not None
    return written.resolve(date) if bare and written is not None else claim.quantity.when
