"""A line in; every whole and part that its words tie together out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike
from factlint.checks._things import counts_people, noun
from factlint.checks._words import count, first_words, indefinite, padded
from factlint.model.claim import Claim
from factlint.model.quantity import Kind

_CLOSING = frozenset('”»"')
_NOUN = 24
"""Characters behind a number in which a quotation may end."""


def whole_and_part(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Every (whole, part) that a line ties together: "187 structures, 132 of them homes", "21 of the 23", "of the 23, 21 ..."."""
    figures = line.figures
    if len(figures) < 2:
        return
    paid = any(each.quantity.kind is Kind.MONEY for each in figures)
    turned = (
        paid and line.words["owing"].within(line.whole) and line.words["gaining"].within(line.whole)
    )  # "to a profit of A from a loss of B"
    for index in range(len(figures) - 1):
        first, second = figures[index], figures[index + 1]
        if turned and first.quantity.kind is Kind.MONEY:
            continue
        if not alike(first.quantity, second.quantity) or first.quantity.is_range or second.quantity.is_range or links.way(line, index):
            continue
        if line.words["earlier"].within(first_words(line.after(index + 1), 5)) and links.of(line, index, index + 1):
            continue  # "17,500 rupiah from 15,000 the month before"
        told = links.of(line, index, index + 1)
        if told == 2 and first.quantity.kind is Kind.MONEY and len(line.between(index, index + 1).split()) == 2:
            continue  # "income of 22.3 million euros, spending of 22.1 million"
        if line.words["foreseen"].within(line.between(index, index + 1)):
            continue  # "beating the 1.6 billion expected with 2.1 billion"
        if told:
            yield second, first
        elif line.words["needed"].within(first_words(line.after(index + 1), 3)):
            continue  # "two polls, of which four are needed"
        elif (
            _including(line, index)
            or links.of_which(line, index, index + 1)
            or line.words["of_them"].starts(line.after(index + 1))
            or of_first(line, index)
        ):
            yield first, second


def _including(line: Line, index: int) -> bool:
    """Whether "31 people, including 14 children" stands there: at once, and of people or of one noun."""
    whole, part = line.figures[index : index + 2]
    gap, code = line.between(index, index + 1), line.words.code
    if not line.words["includes"].ends(gap) or count(gap) > 4 or whole.quantity.kind is not Kind.COUNT:
        return False
    return bool(noun(whole, code) & noun(part, code)) or (counts_people(whole, code) and counts_people(part, code))


def of_first(line: Line, index: int) -> bool:
    """Whether "of the 23 bodies, 21 ..." stands there."""
    gap = line.between(index, index + 1)
    opening = index == 0 and len(line.lead(0).split()) <= 3 and "," in gap.split()[2:]  # "Of the 312 that were checked this year, 271"
    if count(gap) > (12 if opening else 6) or links.of_text(line.before(index), line.words) != 1:
        return False
    if "(" in gap.split()[:-1]:
        return False  # "of the two, Rossi (with four ...)"
    if line.words["to"].ends(gap) and links.moves(gap, line.words):  # "from 356, the number rose to 410"
        return False
    if index and links.of(line, index - 1, index, bare=True):
        return False  # "22 of the 33 streams, by 81 samples"
    lead = line.lead(index).split() if index == 0 else [""] * 9
    return "," in gap.split() or (len(lead) <= 3 and count(gap) <= 4 and not line.words["and"].within(gap))


def of_its_own(line: Line, first: Claim, last: Claim) -> bool:
    """Whether the second of two sums is that of a noun which an article or a "with" introduces: "574 euros with a supplement of 418"."""
    between = padded(line.text[first.span.end : last.span.start]).split()
    if first.quantity.kind is not Kind.MONEY or len(between) < 2:
        return False
    return indefinite(line.words.code).has(between[0]) or line.words["having"].has(between[0])


def quoted(line: Line, first: Claim) -> bool:
    """Whether a quotation ends with a number and its noun: 'dead "on the two sides", 20 of them soldiers'."""
    return bool(_CLOSING & set(line.text[first.span.end : first.span.end + _NOUN]))
