"""A finding on numbers that the draft alone brings together in; whether the draft lets them be read in one way only out.

Words that tie numbers are many, and each means something else now and then. Whatever words a rule went by, its finding is told only where nothing
in the copy gives the numbers to another: a clause of contrast between them, another paragraph, years of their own, another thing that each counts,
a list of which they are but some, a number near that makes the reckoning right. What the ledger holds needs no such
care, but where the draft itself gives the reckoning to others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from factlint.checks import _doubts as doubts
from factlint.checks import _doubts_of_moves as of_moves
from factlint.checks import _doubts_of_others as of_others
from factlint.checks import _doubts_of_subjects as of_subjects
from factlint.checks import _doubts_of_sums as of_sums
from factlint.checks import _right_of_others as right
from factlint.checks._held import all_but_one
from factlint.checks._made_near import between_the_two, made_near, told_backwards
from factlint.checks._reading import Reading
from factlint.checks._words import words
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.model.quantity import Kind

_MINUS = "−"
"""What the message of a difference has."""


def doubted(context: Context, found: Finding) -> bool:
    """Whether the numbers of a finding can be meant otherwise."""
    asked = _DOUBTS.get(found.code)
    if asked is None:
        return False
    spans = [each.span for each in found.related if each.span is not None]
    places = {each.span: each for each in context.claims}
    roles = tuple(places[span] for span in spans if span in places)
    own = context.claims[found.claim] if found.claim is not None else places.get(found.span) if found.span is not None else None
    roles = roles if own is None or own.span in spans else (*roles, own)
    numbers = tuple(sorted({each.span: each for each in roles}.values(), key=lambda each: each.span))
    if len(numbers) < _LEAST[found.code]:
        return False
    if found.code != "I501" and any(each.quantity.kind is Kind.SCORE for each in roles):
        return True  # a result, whose two halves are no numbers of their own
    reading = Reading(context, words(context.draft.language), numbers, roles, _MINUS in found.message)
    if any(doubt(reading) for doubt in _OF_OTHERS.get(found.code, ())):
        return True
    return not all_but_one(context, numbers) and any(doubt(reading) for doubt in asked)


_DOUBTS: Mapping[str, Sequence[Callable[[Reading], bool]]] = {
    "I501": (of_moves.of_another_size,),
    "I503": (of_moves.no_list_of_them,),
    "M601": (
        doubts.sentences_apart,
        doubts.of_other_years,
        of_sums.about_so_many,
        of_sums.others_make_it,
        of_sums.no_difference,
        of_sums.part_of_the_other,
        of_sums.a_total_itself,
        of_sums.makes_a_hundred,
        of_sums.by_so_many,
        of_sums.overlapping,
        of_sums.others_unharmed,
        of_sums.in_one_row,
        of_sums.more_than_told,
        of_sums.part_of_a_part,
        of_sums.goes_on,
    ),
    "M602": (doubts.contrasted, doubts.of_other_units, doubts.one_of_a_list, doubts.worked_out, doubts.of_other_years, doubts.a_day),
    "M603": (
        doubts.contrasted,
        doubts.paragraphs_apart,
        doubts.sentences_apart,
        doubts.of_a_peak,
        doubts.of_the_last_close,
        doubts.either_way,
    ),
    "M604": (doubts.contrasted, doubts.paragraphs_apart, doubts.told_before, doubts.a_level, doubts.one_of_a_list, doubts.added_to_it),
    "M605": (of_sums.of_those_so_many, of_sums.a_saying, of_sums.too_many, of_sums.moved, of_sums.of_other_things, doubts.of_other_units),
    "M606": (doubts.side_by_side, doubts.another_sum),
    "R901": (
        of_moves.unanchored,
        of_moves.two_things,
        of_moves.on_a_scale,
        of_moves.both_ways,
        of_moves.sized_rightly,
        of_moves.so_many_times,
        of_moves.falls_both,
        of_moves.each_compared,
        of_subjects.of_other_wholes,
    ),
    "D804": (of_moves.said_alone,),
}
"""What makes the numbers of a rule's finding doubtful."""
_OF_OTHERS: Mapping[str, Sequence[Callable[[Reading], bool]]] = {
    "M601": (
        of_others.told_rightly,
        of_others.left_of_more,
        of_others.right_with_another,
        of_others.part_of_it,
        of_others.brought_to,
        right.rest_told_next,
        of_others.counted_by_two,
        of_others.of_two_units,
        of_sums.set_against,
        of_sums.more_than_then,
        of_sums.and_two_more,
        of_sums.a_pronoun,
        right.so_many_times,
    ),
    "M602": (
        of_others.of_a_time_of_its_own,
        of_others.of_both_together,
        of_others.of_two_wholes,
        right.part_of_a_sum,
        right.of_a_whole_of_then,
        made_near,
        between_the_two,
    ),
    "M603": (
        of_others.risen_from_another,
        of_others.of_a_subject_of_its_own,
        of_subjects.of_a_subject_of_its_own,
        of_others.the_change_itself,
        of_others.one_in_so_many,
        made_near,
        told_backwards,
    ),
    "M604": (of_others.points_from_another, right.points_of_the_one_before, made_near),
    "M606": (
        of_others.shared_with_another,
        right.so_many_times,
        right.for_each_and_each,
        right.of_a_total_of_its_own,
        right.parts_of_a_total,
        right.some_of_the_total,
        made_near,
        between_the_two,
    ),
}
"""What makes them so even where the ledger holds all of them but one: it knows the numbers, and not which of them are meant."""
_LEAST = {"I501": 2, "I503": 1, "M601": 2, "M602": 3, "M603": 3, "M604": 3, "M605": 2, "M606": 2, "R901": 2, "D804": 1}
"""How many numbers of its own a finding of the rule has at least; one with fewer rests on the ends of a range."""
