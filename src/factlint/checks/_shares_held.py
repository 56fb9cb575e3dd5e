"""The audit's context and a line in; shares of a number that the ledger holds out, of which no number of the draft, near or far, is the whole.

A story that says of a number what share it is nearly always tells the whole, too: where none of its numbers, nor any of the ledger's, makes the
share right, the share is wrong, however far off the whole stands. Which of them is the whole is told by its noun, or by its unit in the ledger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import sign_of
from factlint.checks._held import held, unknown, witness
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._named_in_ledger import figure_of
from factlint.checks._operands import comparable, unbounded
from factlint.checks._share import Share, is_share, is_thing, near_right
from factlint.checks._shares import appended
from factlint.checks._sums import middle
from factlint.checks._things import noun
from factlint.checks._words import count, first_words, joined, last_words
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_MOST = Fraction(5, 2)
"""How many times the right share a wrong one may be: farther off, it is of something else."""
_OF_A_NOUN = Fraction(3, 2)
"""The same where the share is said to be of something that is not named as the whole."""
_NEAR = 2
"""Sentences around a share in which two numbers may make it."""
_SLACK = Fraction(1, 30)
"""By what part of itself a percentage may differ from what another way of reckoning makes."""
_FAR = 8
"""Words between a number and the share that it makes up."""
_PARTS = frozenset({Part.CHANGE, Part.BASE, Part.MORE, Part.EACH})
_CLOSES = frozenset(".,;:)—–")
_STOPS = frozenset(";?!")
_CHANGED = ("more", "less", "as_many", "over_by", "under_by", "off_a_price", "each", "up", "down")


def shares_held(context: Context, line: Line) -> Iterator[Share]:
    """ "Of the entries 33,600, or 42.5 percent, were children's", where the day before's report had 89,600 entries."""
    if not witness(context):
        return
    for index, share in enumerate(line.figures):
        if not is_share(share.quantity) or share.quantity.is_range or share.negated or not unknown(context, share):
            continue
        if (share.part in _PARTS and share.quantity.form != "one_in") or _changes(line, index):
            continue
        part = _said_again(line, index)
        if part is None or not held(context, part) or part.part in _PARTS or yearlike(part.quantity) or middle(part) <= 0:
            continue
        found = _whole_of(context, line, index, part)
        if found is not None:
            yield found


def _changes(line: Line, index: int) -> bool:
    """Whether a share is the size of a change or of a difference: "up by 7%", "a third fewer", "an increase of 40%"."""
    if sign_of(line, index) or links.signed(line, index):
        return True
    head = first_words(line.after(index), 3)
    near = last_words(line.before(index), 4)
    return any(line.words[name].within(head) for name in _CHANGED) or any(
        line.words[name].within(near) for name in ("rise_of", "up", "down", "by", "interest")
    )


def _said_again(line: Line, index: int) -> Claim | None:
    """The number beside a share that it says again: "315,000 bags, or 30%", "One in three, 128 in all,", "a quarter is looking: 13,500"."""
    whole = index > 0 and links.ends(line.before(index - 1), line.words["of"])  # "Of 842 who were asked, 61% were"
    if index and not whole and _ends(line, index) and _told(line, index - 1, index):
        part = line.figures[index - 1]
        of_it = any(line.words[name].starts(line.after(index)) for name in ("of_them", "of_these", "of_those", "of_that"))
        return part if is_thing(part.quantity) and not of_it else None
    if index + 1 < len(line.figures) and _leads(line, index):
        part = line.figures[index + 1]
        return part if is_thing(part.quantity) else None
    return None


def _told(line: Line, part: int, share: int) -> bool:
    """Whether a share in words or in percent stands in apposition to a number, or is made up by it of the total."""
    gap = line.between(part, share)
    tokens = gap.split()
    if _STOPS & set(tokens) or links.in_brackets(line, part, share) or count(gap) > _FAR or line.words["and"].within(gap):
        return False
    if links.equals(line, part, share) or appended(line, part, share):
        return True
    if ":" in tokens and tokens.count(":") == 1 and "," not in tokens:
        return count(" ".join(tokens[tokens.index(":") + 1 :])) <= 1
    return "," not in tokens and (line.words["makes_up"].ends(gap) > 0 or line.words["total_head"].within(gap)) and len(line.figures) == 2


def _ends(line: Line, share: int) -> bool:
    """Whether the clause ends behind a share, or with what it is of; no verb of another clause, no comparison."""
    after = line.after(share).split()
    if not after or after[0] in _CLOSES:
        return True
    if any(line.words[name].has(after[0]) for name in ("of", "of_singular", "of_fill")):
        return True
    said = links.equals(line, share - 1, share) or "," not in line.between(share - 1, share).split()
    return said and not after[0][0].isdigit()


def _leads(line: Line, index: int) -> bool:
    """Whether a number behind a share says it again: "One in twenty ballots, 7,440 in all,", "A quarter is looking: 13,500 people"."""
    gap, after = line.between(index, index + 1), line.after(index + 1).split()
    tokens = gap.split()
    if _STOPS & set(tokens) or count(gap) > _FAR or line.words["and"].within(gap) or links.in_brackets(line, index, index + 1):
        return False
    if links.equals(line, index, index + 1):
        return True
    if tokens[-1:] == [":"] and tokens.count(":") == 1:
        return "," not in tokens
    opens = index == 0 and count(line.lead(0)) <= 1
    close = next((at for at, token in enumerate(after) if token in _CLOSES), len(after))
    total = any(line.words[name].within(joined(after[:close])) for name in ("total", "total_head"))
    return opens and tokens[-1:] == [","] and tokens.count(",") == 1 and (close == 0 or (total and close <= 3))


def _whole_of(context: Context, line: Line, index: int, part: Claim) -> Share | None:
    """The share in the number that is likeliest its whole, where none of the draft or the ledger fits."""
    share = line.figures[index]
    told = intervals.percent(share.quantity)
    wholes = [unbounded(each) for each in context.claims if _holds(each, part, share)]
    if _fits_any(part, wholes, told) or _fits_ledger(context, part, told) or _made_near(context, line, index, part, told):
        return None
    likely = [each for each in wholes if held(context, each) and _likely(Share(part, each, share), _MOST)]
    same = [each for each in likely if noun(each, line.words.code) & noun(part, line.words.code)]
    unit = _unit(context, part)
    chosen = same or [each for each in likely if comparable(each, part, line.words.code) or (unit and _unit(context, each) == unit)]
    if _of_a_noun(line, index):
        chosen = [each for each in same if _likely(Share(part, each, share), _OF_A_NOUN)]
    return Share(part, _nearest(chosen, part, share), share, sure=len({middle(each) for each in chosen}) == 1) if chosen else None


def _holds(whole: Claim, part: Claim, share: Claim) -> bool:
    quantity = whole.quantity
    if quantity.low is None or quantity.is_range or not is_thing(quantity) or yearlike(quantity) or whole.span in (part.span, share.span):
        return False
    bare = part.quantity.kind is Kind.COUNT and part.quantity.counted is None  # "340 litres leaked. Now it is 85, a quarter"
    return whole.part not in (Part.EACH, Part.CHANGE) and (bare or alike(quantity, part.quantity)) and middle(whole) > middle(part)


def _fits_any(part: Claim, wholes: Sequence[Claim], told: intervals.Interval) -> bool:
    found = (intervals.share(written(part.quantity), written(each.quantity)) for each in wholes)
    return any(each is not None and each.meets(told) for each in found)


def _fits_ledger(context: Context, part: Claim, told: intervals.Interval) -> bool:
    """Whether a value of the ledger is the whole: what the draft leaves out."""
    mine = middle(part)
    for figure in context.ledger.figures.values() if context.ledger is not None else ():
        for observation in figure.observations:
            value = observation.value
            if value is None or value.is_range or value.low is None or rational(value.low) <= mine:
                continue
            share = intervals.share(written(part.quantity), written(value)) if alike(value, part.quantity) else None
            if share is not None and share.meets(told):
                return True
    return False


def _made_near(context: Context, line: Line, index: int, part: Claim, told: intervals.Interval) -> bool:
    """Whether two numbers of the sentence make the share in some way, or the number beside it with one near: as a part, a rest or a change."""
    share = line.figures[index]
    near = [
        each for each in context.claims if abs(each.sentence - share.sentence) <= _NEAR and _countable(each) and each.span != share.span
    ]
    top = told.high if told.high is not None else told.low
    for one, two in permutations(near, 2):
        if one.quantity.kind is not two.quantity.kind and Kind.COUNT not in (one.quantity.kind, two.quantity.kind):
            continue
        if not (one.sentence == two.sentence == share.sentence or part.span in (one.span, two.span)):
            continue
        ratio = 100 * middle(one) / middle(two)
        if any(told.low * (1 - _SLACK) <= each <= top * (1 + _SLACK) for each in (ratio, 100 - ratio, ratio - 100)):
            return True
    return False


def _countable(claim: Claim) -> bool:
    return claim.quantity.low is not None and is_thing(claim.quantity) and middle(claim) > 0


def _likely(found: Share, most: Fraction) -> bool:
    return found.share.quantity.hedge not in (Hedge.LT, Hedge.LE) and near_right(found, most)


def _of_a_noun(line: Line, index: int) -> bool:
    """Whether a share is said to be of something that is neither all nor them: "6% of the nation's output"."""
    after = line.after(index).split()[:5]
    if not after or not any(line.words[name].has(after[0]) for name in ("of", "of_singular")):
        return False
    head = joined(after)
    return not any(line.words[name].within(head) for name in ("total_head", "whole_group", "of_them", "of_that", "of_those", "the_whole"))


def _unit(context: Context, claim: Claim) -> str | None:
    """The unit in the ledger of the figure that a number is."""
    figure = figure_of(context, claim)
    return figure.unit if figure is not None else None


def _nearest(wholes: Sequence[Claim], part: Claim, share: Claim) -> Claim:
    """The whole of which the share is nearest to being right."""
    said = middle(share) / 100 if share.quantity.kind is Kind.PERCENT else middle(share)

    def off(whole: Claim) -> Fraction:
        due = middle(part) / middle(whole)
        return max(due, said) / min(due, said)

    return min(wholes, key=off)
