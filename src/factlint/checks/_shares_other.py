"""A line and a share in it in; whether the words say that it is of something else, of a change, or but a bound, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks._lines import Line
from factlint.checks._share import Share
from factlint.checks._words import padded


def another(line: Line, found: Share) -> bool:
    """Whether the share is said to be of something else ("25 percent of all voters") or of a change ("25 percent more")."""
    if found.whole.span.start > found.share.span.start:
        return False
    at = next(index for index, each in enumerate(line.figures) if each.span == found.share.span)
    tokens = line.after(at).split()[:4]
    tokens = tokens[: tokens.index(",")] if "," in tokens else tokens  # not "153 of them, 20 percent, are less than ten years old"
    head = " " + " ".join(tokens) + " "
    if line.words["more"].within(head) or line.words["less"].within(head):
        return True
    whole = line.words["total_head"].within(head) or line.words["whole_group"].within(head)
    return bool(tokens) and line.words["of"].has(tokens[0]) and not whole and not _of_its_noun(line, found, tokens[1:3])


def _of_its_noun(line: Line, found: Share, tokens: Sequence[str]) -> bool:
    """Whether the share is of the very noun of the whole: "Of 815 posts, 742 are filled, or 81 percent of the posts"."""
    counted = padded(found.whole.quantity.counted or "").split()[:1]
    return bool(counted) and any(token == counted[0] for token in tokens)


def bounded(line: Line, found: Share) -> bool:
    """Whether words before the share, which are not read as its hedge, make it a bound: "em mais da metade dos distritos"."""
    at = next(index for index, each in enumerate(line.figures) if each.span == found.share.span)
    near = " " + " ".join(line.before(at).split()[-3:]) + " "
    return found.share.quantity.hedge is None and (line.words["more"].within(near) or line.words["less"].within(near))
