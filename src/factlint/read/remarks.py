"""The place of a comment in; what is wrong where it was never ended, out: such a comment hides copy that nobody meant to hide."""

from __future__ import annotations

from factlint.model import lazy
from factlint.model.draft import Draft, Problem
from factlint.model.span import Span
from factlint.read.build import Builder

OPEN, CLOSE = "<!--", "-->"
_CONDITION = "<!--["  # <!--[if mso]> holds other comments
_TO_FACTLINT = lazy.compile(r"<!--\s*+factlint")
_BLANK_LINE = lazy.compile(r"\n[ \t\r]*+\n")
_MOST = 20
_WAY_OUT = "write --> where it ends"


def is_ended(builder: Builder, text: str, start: int, end: int, base: int) -> bool:
    """Whether the comment `text[start:end]` ends where somebody ended it; a problem where it does not. `base` leads to the source."""
    message = _fault(text, start, end)
    if message is not None and len(builder.problems) < _MOST:
        builder.problem(f"{message}: {_WAY_OUT}", start + base, start + base + len(OPEN))
    return message is None


def _fault(text: str, start: int, end: int) -> str | None:
    if text.startswith(_CONDITION, start):
        return None
    if text.endswith(CLOSE, start + 2, end):  # <!--> is one too
        if text.find(OPEN, start + len(OPEN), end - len(CLOSE)) >= 0:
            return "this comment is not closed before the next one begins, so nothing between them is linted"
        if _TO_FACTLINT.match(text, start, end) and _BLANK_LINE.search(text, start, end):
            return "this comment to factlint runs over several paragraphs, and none of them is linted"
        return None
    following = text.find(OPEN, end)
    if text.find(CLOSE, end, len(text) if following < 0 else following) >= 0:
        return None  # it ends behind a blank line, which ends a block of HTML in Markdown
    return "this comment is never closed, so nothing behind it is linted"


def read_as_copy(draft: Draft) -> tuple[Problem, ...]:
    """A problem for each comment that stands in the copy, because its paragraph ends before it does."""
    found: list[Problem] = []
    at = draft.text.find(OPEN)
    while at >= 0 and len(found) < _MOST:
        place = draft.to_source(Span(at, at + len(OPEN)))
        written = place.of(draft.source) == OPEN and not draft.source.endswith("\\", 0, place.start)
        if written:
            message = f"this comment is not closed in its paragraph, so it is read as copy: {_WAY_OUT}"
            found.append(Problem(message=message, span=place))
        at = draft.text.find(OPEN, at + len(OPEN))
    return tuple(found)
