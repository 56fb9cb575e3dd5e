"""A draft's first paragraph and its date quantities in; the date of the dateline ("CARACAS, Nov. 16, 2024 (AP) -") out, or None."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.model import lazy
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import When

_REACH = 110  # characters from the head of the paragraph within which a dateline ends
_SMALL = frozenset(
    [
        "de",
        "del",
        "da",
        "do",
        "di",
        "du",
        "des",
        "la",
        "le",
        "les",
        "el",
        "los",
        "las",
        "l",
        "d",
        "i",
        "e",
        "y",
        "and",
        "of",
        "the",
        "in",
        "na",
        "upon",
        "sur",
        "am",
        "an",
        "der",
        "van",
        "den",
        "dan",
        "el",
        "al",
    ]
)
_WORD = lazy.compile(r"[^\W\d_]+")
_AFTER = lazy.compile(r"[\s.,*_]*(?:\d{4}[\s.,*_]*)?(?:[([/][^()\[\]\n]{1,40}[)\]/]?[\s.,*_]*)?(?:[-–—―:]|$)")
_CLOSE = lazy.compile(r"[\s.,*_]*[([](?:[A-Z][\w.&/ -]{1,25})[)\]]")


def dateline(draft: Draft, sentences: Sequence[Sentence], quantities: Sequence[Quantity]) -> datetime.date | None:
    """The date that the text itself gives at its head ("CARACAS, Nov. 16, 2024 (AP)"), or None.

    A year that the dateline leaves out is taken from the latest full date elsewhere in the text, the nearest year that does not put the
    dateline more than a month before it; with no full date anywhere the answer is None.
    """
    head = next((block.span for block in draft.blocks if block.kind is BlockKind.PARAGRAPH and block.span.of(draft.text).strip()), None)
    if head is None:
        return None
    found = _head_date(draft.text, head, quantities)
    if found is None or found.written_date is None:
        return None
    if found.when is not None:
        return found.when.start
    written = found.written_date
    if written.month is None or written.day is None or not written.possible:
        return None
    latest = max((q.when.start for q in quantities if _full(q) and isinstance(q.when, When)), default=None)
    if latest is None:
        return None
    for year in (latest.year, latest.year + 1):
        try:
            day = datetime.date(year, written.month, written.day)
        except ValueError:
            continue
        if (latest - day).days <= 31:
            return day
    return None


def _full(quantity: Quantity) -> bool:
    written = quantity.written_date
    return (
        quantity.kind is Kind.DATE
        and quantity.when is not None
        and written is not None
        and written.day is not None
        and written.year is not None
    )


def _head_date(text: str, head: Span, quantities: Sequence[Quantity]) -> Quantity | None:
    """The first full day in the paragraph, where only a place stands before it and an agency or a dash after it."""
    for quantity in quantities:
        if quantity.span.start < head.start:
            continue
        if quantity.span.end > min(head.end, head.start + _REACH):
            return None
        if quantity.kind is not Kind.DATE or quantity.form != "day":
            continue
        before = text[head.start : quantity.span.start]
        tail = text[quantity.span.end : min(head.end, quantity.span.end + 60)]
        if _place(before) and (_AFTER.match(tail) or _CLOSE.match(tail)):
            return quantity
        return None
    return None


def _place(before: str) -> bool:
    """Whether text reads as a place name and perhaps an agency: words with a capital, and small words between them."""
    words = _WORD.findall(before)
    if len(words) > 9 or any(sign in before for sign in '?!"“”;'):
        return False
    return all(word[0].isupper() or word.lower() in _SMALL or not word[0].islower() for word in words)
