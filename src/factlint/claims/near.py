"""The moments of a sentence and one of its numbers in; those that can belong to the number out."""

from __future__ import annotations

import re
from bisect import bisect_left

from factlint.claims.moments import Moment
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_MARKS = frozenset(",;")
_CLAUSE = 16  # characters of the words that open a clause
_ARTICLE = 4  # characters between a comma and the moment, with an article
_END = re.compile(r"[.!?] (?=\d)")  # a sentence that begins with a number, run together with the one before
_WORD = re.compile(r"[^\W\d_]{4}")
_MANY = 12
_DATING = frozenset({"as_of", "period"})
_OPENING = 2  # words before a moment that opens its sentence
_WIDE = 60  # characters of such words


def moments_near(
    moments: list[Moment], quantity: Quantity, sentence: int, ends: list[int], solid: list[int], text: str, *, lasting: bool
) -> list[Moment]:
    """The moments that a number may have: of its own sentence and part, in a sentence without end the nearest ones only.

    `sentence` is where the sentence begins, `solid` are the places of the sentence's numbers, `ends` of full stops inside it; `lasting` says that the number is a length of time.
    """
    near = _near(moments, quantity.span, ends, _number_before(solid, quantity, lasting=lasting))
    if near and near[-1].span.start > quantity.end:
        parted = text.find(";", quantity.end, near[-1].span.start)
        near = [moment for moment in near if parted < 0 or moment.span.start < parted]  # the next part's moments are its own
    if near and near[0].span.end <= quantity.start and text.find(";", near[0].span.end, quantity.start) >= 0:
        parted = text.rfind(";", near[0].span.end, quantity.start)  # what opens the sentence holds for all its parts
        first = solid[0] if solid else -1
        dated = any(moment.span.start > parted and moment.role in _DATING for moment in near)  # "In 2019 there were 640; today it is 900"
        near = [moment for moment in near if moment.span.start > parted or (not dated and _opens(moment, text, sentence, first))]
    for each in near:
        if each.hold:
            return [moment for moment in near if not moment.hold or holds_for(moment, quantity.start, solid, text)]
    return near


def _opens(moment: Moment, text: str, sentence: int, first: int) -> bool:
    """Whether a moment holds for all parts of its sentence: it stands before every number, a day at the very head ("On Monday 45 ...; 62 ...")."""
    opening = moment.span.start - sentence < _WIDE and text[sentence : moment.span.start].count(" ") <= _OPENING
    return moment.span.start < first and (opening or moment.role != "as_of")


def _near(moments: list[Moment], number: Span, ends: list[int], before: int) -> list[Moment]:
    """The moments that can belong to a number: of its own sentence, and in a sentence without end the nearest ones only.

    `before` is where the number before stands: what was once said dates one number alone.
    """
    if len(moments) > 2 * _MANY:
        at = bisect_left(moments, number.start, key=lambda each: each.span.start)
        moments = moments[max(0, at - _MANY) : at + _MANY]
    for each in moments:
        if each.once:
            moments = [
                moment._replace(role="period", once=False) if moment.once and not before < moment.span.start < number.start else moment
                for moment in moments
            ]
            break
    if ends:
        moments = [moment for moment in moments if _same_sentence(moment.span, number, ends)]
    return moments


def _number_before(solid: list[int], own: Quantity, *, lasting: bool) -> int:
    """Where the last of `solid` stands that is before a number, -1 where there is none; for a length of time nothing holds."""
    if lasting:
        return own.start
    at = bisect_left(solid, own.start)
    return solid[at - 1] if at else -1


def _same_sentence(moment: Span, number: Span, ends: list[int]) -> bool:
    """Whether no full stop parts the two that the segmenter left standing ("... gesprochen. 14 der Opfer ...")."""
    low, high = min(moment.end, number.end), max(moment.start, number.start)
    at = bisect_left(ends, low)
    return at >= len(ends) or ends[at] > high


def ends_inside(text: str, span: Span) -> list[int]:
    """Where a sentence ends inside what the segmenter took for one: behind a word of four letters, before a number."""
    start, end = span
    if text.find(". ", start, end) < 0 and text.find("? ", start, end) < 0 and text.find("! ", start, end) < 0:
        return []
    return [
        found.end()
        for found in _END.finditer(text, start, end)
        if found.start() - 4 >= span.start and _WORD.match(text, found.start() - 4, found.start())
    ]


def holds_for(moment: Moment, number: int, solid: list[int], text: str) -> bool:
    """Whether a moment such as "a year earlier" dates the number at `number`; `solid` are the places of the sentence's numbers.

    "38,400 in December, a year earlier 39,900": the number behind it, where a comma stands before it; "against 431,000 a year earlier": the one before.
    """
    at = bisect_left(solid, moment.span.start)
    left, right = solid[at - 1] if at else -1, solid[at] if at < len(solid) else -1
    opened = (
        right >= 0
        and _clause_opens(text[max(0, moment.span.start - _CLAUSE) : moment.span.start])
        and text.find(",", moment.span.end, right) < 0
    )
    if moment.hold == "then":
        return moment.span.start < number
    if moment.hold == "after":
        return not (opened and left >= 0 and number < moment.span.start)
    if opened or left < 0:
        return number > moment.span.start or number not in solid
    return number == left or number not in solid


def _clause_opens(before: str) -> bool:
    """Whether a comma, with a word or two that open a clause, stands before a moment: ", a year earlier", ", cuando un año antes"."""
    mark = max(before.rfind(each) for each in _MARKS)
    opening = before[mark + 1 :].replace("'", "’").replace("’", " ").split()
    return mark >= 0 and (len(before) - mark <= _ARTICLE or (0 < len(opening) < 3 and len(opening[0]) > 2))
