"""A bare number in its sentence in; whether it stands in a row in which each is told of who stands before it, and no word of its own figure does,
out: "Car owners filed 52,318, businesses 17,864 and others 6,548" of the claims filed with one insurer."""

from __future__ import annotations

from itertools import pairwise

from factlint.language import fold, stem
from factlint.match.desk import Desk, is_bare, until_a_mark, words_in
from factlint.match.lexicon import lexicon
from factlint.match.reasons import FAR, quoted_in
from factlint.model.claim import Claim
from factlint.model.match import Candidate

_MOST, _REACH = 7, 40  # words between two numbers of a row, characters behind one
_STEM = 5  # letters by which two words are one


def one_of_a_row(desk: Desk, claim: Claim, candidate: Candidate) -> bool:
    """Whether a bare number stands in a row of three or more, each behind whose it is, and the figure is spoken of by the row's verb alone."""
    row = [each for each in desk.together[claim.sentence] if is_bare(each)]
    at = next((index for index, each in enumerate(row) if each.index == claim.index), 0)
    if not all(_goes_on(desk, one, other) for one, other in pairwise(row)):
        return False
    if not _stands_alone(desk, claim):
        return False
    text, before = desk.draft.text, row[at - 1].span.end if at else desk.opens[claim.sentence]
    ahead = words_in(text[before : claim.span.start])
    whose = ahead if at else ahead[:-1]  # "Car owners | filed"
    near = [fold(quoted_in(each)) for each in candidate.reasons if each.weight > 0 and not each.what.endswith(FAR)]
    language = desk.draft.language
    said = {form for each in near for word in each.split() for form in (word[:_STEM], stem(word, language))}
    return bool(whose) and said.isdisjoint({form for word in whose for form in (word[:_STEM], stem(word, language))})


def _stands_alone(desk: Desk, claim: Claim) -> bool:
    """Whether a mark or an "and" stands behind a number, be it behind the rest of its verb: "reichten 5.231 ein, Bootsbesitzer"."""
    behind = desk.draft.text[claim.span.end : claim.span.end + _REACH]
    words = words_in(until_a_mark(behind))
    return len(words) <= 1 or not lexicon(desk.draft.language).joins.isdisjoint(words[:2])


def _goes_on(desk: Desk, one: Claim, other: Claim) -> bool:
    """Whether a comma or an "and", and a few words of whose the next is, stand between two numbers."""
    between = desk.draft.text[one.span.end : other.span.start]
    words = words_in(between)
    if not 0 < len(words) <= _MOST or set(between) & set(";:.()"):
        return False
    joined = words[0] in lexicon(desk.draft.language).joins
    return (joined or between.lstrip()[:1] == ",") and len(words) > joined
