"""The audit's context in; movements that their numbers surely belie, whatever words tell them, out.

A word of direction is said of the two numbers that stand nearest to it, of which the copy tells which was first. Where it surely is, by the form
in which the three stand, and the numbers go the other way, one of them or the word is wrong.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from factlint.checks._belied import belied, excused
from factlint.checks._course_forms import sure
from factlint.checks._courses import Course, courses, even
from factlint.checks._movements import Change
from factlint.model.audit import Context
from factlint.model.span import Span


def courses_off(context: Context, known: Container[Span]) -> Iterator[tuple[Change, Span]]:
    """The movements of a draft that go the other way than their words, each with its word, the nearest for each number, but the known ones."""
    found = [each for each in courses(context, known) if not each.right and sure(each) and stands(each)]
    told: set[int] = set()
    for each in sorted(found, key=lambda each: each.near):
        if any(place.claim.span in known or place.claim.index in told for place in (each.base, each.new)):
            continue
        told |= each.keys
        yield change_of(each), each.cue.span


def change_of(found: Course) -> Change:
    base, new = even(found.base, found.new), even(found.new, found.base)
    return Change(base, new, None, found.cue.sign)


def stands(found: Course) -> bool:
    """Whether the numbers are no ranks, losses or the like, of which less can be more, and are apart however they are rounded."""
    change, line = change_of(found), found.base.line
    return not excused(line, change, denied="instead" not in found.order.by) and belied(line, change)
