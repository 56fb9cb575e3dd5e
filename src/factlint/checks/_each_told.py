"""A line and those before it in; amounts that are said to be for each, where the one total and the one number of things near make another, out.

"57 goals in 38 games, two and a half a game", "84,000 euros from 2,100 donors, 60 euros a head", "240 shops in eight provinces: forty per
province, on average": what is of each is named by the noun of a number, by another word for it, or by a word for anybody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.checks import _links as links
from factlint.checks._each import PerEach, fits, power
from factlint.checks._each_apart import named_each
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._operands import before as near_before
from factlint.checks._operands import in_money, place_of, unbounded
from factlint.checks._sums import middle
from factlint.checks._things import THINGS, meaning, noun
from factlint.checks._words import count, first_words, joined, last_words, padded
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.number import rational
from factlint.model.quantity import BOUNDS, Hedge, Kind

_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_OTHERS = frozenset({Part.CHANGE, Part.MORE})
_FAR = Fraction(17, 10)
"""How many times off an amount may be; farther, it is of something else."""
_FEW = 20
"""Amounts below this one are rounded to whole ones."""
_BACK = 2
"""Sentences back in which the number of what is named stands."""
_ITEMS = 4
_SHARED = 8
"""Words between those among whom a sum is shared and what each gets."""
_NEAR, _BEHIND = 3, 4
_LEAST, _ENDING = 4, 3
_MARKS = frozenset(",:;(–—-")
_CLOSES = frozenset(".,;:()")


def each_told(context: Context, line: Line) -> Iterator[PerEach]:
    """Every amount of a line that the numbers ahead of it belie."""
    before = _ahead(context, line)
    for index, each in enumerate(line.figures):
        quantity = each.quantity
        if quantity.kind not in _AMOUNTS or quantity.is_range or quantity.hedge in BOUNDS or middle(each) <= 0 or each.part in _OTHERS:
            continue
        word, shared = named_each(line, index), _shared_out(line, before, index)
        if not shared and ((word is None and not _averaged(line, index)) or (word == "" and not _closes(line, index))):
            continue
        if line.words["mostly"].within(line.before(index)):
            continue  # "257 contracts, most of them worth about 7,000 each"
        ahead = line.figures[:index]
        found = shared or _triples(line, ahead, index, word or "")
        if not found and word and not _anybody(line, word):
            total = [one for one in ahead if _holds(one, each, line)]
            back = [one for other in before for one in other.figures if _named(one, word, line.words.code) or _a_game(line, one, word)]
            found = (
                [PerEach(total[-1], back[0], in_money(each, total[-1]))] if len(total) == 1 == len({middle(one) for one in back}) else []
            )
        plain = bool(found) and (found[-1].number in ahead or len(ahead) == 1)
        named = found[-1].number if plain and word and not _anybody(line, word) else None
        if len({(middle(one.total), middle(one.number)) for one in found}) != 1 or _made(line, before, each, named):
            continue
        said, due = middle(each), found[-1].value
        if _beyond(found[-1].total, said - due):
            continue
        if (due / _FAR <= said <= due * _FAR or power(said / due)) and not _rounds(found[-1]):
            yield found[-1]


def _ahead(context: Context, line: Line) -> list[Line]:
    """The lines just ahead of one, the nearest first; of an item of a list, the other items and what leads to them."""
    if line.block.kind is not BlockKind.LIST_ITEM:
        return near_before(context, line)
    copy, at = place_of(context, line)
    return copy[max(0, (at or 0) - _ITEMS) : at or 0][::-1]


def _triples(line: Line, ahead: Sequence[Claim], index: int, word: str) -> list[PerEach]:
    """The totals and numbers of a sentence of which an amount can be that for each."""
    each = line.figures[index]
    plain = [one for one in ahead if one.quantity.kind in THINGS and one.quantity.kind is not Kind.PERCENT and not yearlike(one.quantity)]
    named = [one for one in plain if _named(one, word, line.words.code)] if word else []
    if not named:
        if len(plain) != 2 or not _apposed(line, index) or any(each.part in _OTHERS for each in plain):
            return []
        named = [one for one in plain if _countable(one) and (not word or _can_be(line, one, word))]
    return [
        PerEach(total, number, in_money(each, total))
        for number in named
        for total in plain
        if total.span != number.span
        and _holds(total, each, line)
        and (total.quantity.kind is not Kind.COUNT or middle(total) > middle(number))
    ]


def _shared_out(line: Line, before: Sequence[Line], index: int) -> list[PerEach]:
    """What the one sum of the sentence before is for each of those among whom it is shared: "It set aside 150 million. Shared among the 600 farmers,
    that would come to 250,000 each"."""
    last = before[0] if before and before[0].block is line.block else None
    if index != 1 or last is None or not line.words["shared_out"].within(line.lead(1)) or not _countable(line.figures[0]):
        return []
    number, each = line.figures[:2]
    sums = [one for one in last.figures if one.quantity.kind is Kind.MONEY]
    gap, near = line.between(0, 1), line.between(0, 1) + first_words(line.after(1), _BEHIND)
    told = any(line.words[name].within(near) for name in ("each", "each_thing", "each_one", "for_each"))
    tied = told and each.quantity.kind is Kind.MONEY and count(gap) <= _SHARED and not set(gap.split()) & set(";:()")
    return [PerEach(sums[0], number, each)] if tied and len(sums) == 1 and _holds(sums[0], each, line) else []


def _holds(total: Claim, each: Claim, line: Line) -> bool:
    """Whether a number can be the total of what each is: of one kind and unit, and not counts of two different things."""
    loose = in_money(each, total)
    one, two = total.quantity, loose.quantity
    if one.kind is not two.kind or not alike(one, two) or one.is_range or total.part in _OTHERS or yearlike(one):
        return False
    mine, theirs = noun(total, line.words.code), noun(loose, line.words.code)
    same = one.kind is not Kind.COUNT or not theirs or bool(mine & theirs)
    return same and middle(total) > middle(loose)


def _beyond(total: Claim, over: Fraction) -> bool:
    """Whether a total that is but bounded leaves room for what is off: "more than 240"."""
    hedge = total.quantity.hedge
    return (hedge in (Hedge.GT, Hedge.GE) and over > 0) or (hedge in (Hedge.LT, Hedge.LE) and over < 0)


def _countable(claim: Claim) -> bool:
    quantity = claim.quantity
    whole = quantity.kind is Kind.COUNT and quantity.counted is not None and not quantity.is_range and quantity.hedge not in BOUNDS
    return whole and middle(claim) >= 2 and middle(claim).denominator == 1 and claim.part not in _OTHERS


def _named(claim: Claim, word: str, code: str) -> bool:
    """Whether a number counts what a word names, in another form or as a compound too."""
    if not _countable(claim) or len(word) < _NEAR:
        return False
    counted = padded(claim.quantity.counted or "").split()
    head = padded(claim.noun.word).strip() if claim.noun is not None else ""
    wanted = meaning(stem(word, code), code)
    forms = [one for one in (*counted[:1], head) if one]
    return wanted in noun(claim, code) or any(_like(one, word) for one in forms)


def _like(one: str, word: str) -> bool:
    """Whether a word is another form of a noun, or the last part of it: "Fischerfamilien", "familie"."""
    short, long = sorted((one, word), key=len)
    return len(short) >= _LEAST and ((long.startswith(short[:-1]) and len(long) - len(short) <= _ENDING) or short[:-1] in long[1:])


def _can_be(line: Line, number: Claim, word: str) -> bool:
    """Whether a word that is not the noun of a number can mean it: one for anybody, or another one for a game or a show."""
    if _anybody(line, word):
        return True
    return _a_game(line, number, word)


def _a_game(line: Line, number: Claim, word: str) -> bool:
    games = line.words["games"]
    return _countable(number) and games.has(word) and games.has(padded(number.quantity.counted or "").split()[0])


def _anybody(line: Line, word: str) -> bool:
    return line.words["per_head"].has(word)


def _averaged(line: Line, index: int) -> bool:
    """Whether "on average" stands beside an amount and closes its clause: ", im Schnitt 9.000."."""
    words, after = line.words, line.after(index).split()
    close = next((at for at, token in enumerate(after) if token in _CLOSES), len(after))
    own = padded(line.figures[index].quantity.text).split()
    near = joined([*line.before(index).split()[-_NEAR:], *own[:_NEAR], *after[:close]])
    ahead = last_words(line.before(index), _NEAR)
    return close <= _NEAR and words["average"].within(near) and not words["each"].within(joined(after[:close])) and "," in ahead.split()


def _closes(line: Line, index: int) -> bool:
    """Whether "each" ends a clause: not "je fünf in Herrsching und Seefeld"."""
    after = line.after(index)
    rest = after.split()[line.words["each_thing"].starts(after) :]
    return not rest or rest[0] in _CLOSES or line.words["average"].within(joined(rest[:_NEAR]))


def _apposed(line: Line, index: int) -> bool:
    """Whether an amount stands behind a mark, or is said to be what stands before it in other words."""
    gap = line.between(index - 1, index)
    if links.equals(line, index - 1, index):
        return True
    tokens = gap.split()
    since = next((at for at, token in enumerate(tokens[::-1]) if token in _MARKS), None)
    words = joined(tokens[len(tokens) - since :]) if since is not None else " "
    return since is not None and count(words) <= _BEHIND and not line.words["and"].within(words) and not line.words["or"].within(gap)


def _made(line: Line, before: Sequence[Line], each: Claim, number: Claim | None) -> bool:
    """Whether any two numbers near make an amount; where it names what one of them counts, a total and that one."""
    near = [
        unbounded(one)
        for other in (line, *before[:_BACK])
        for one in other.figures
        if one.span != each.span and one.quantity.kind in THINGS
    ]
    pairs = (
        PerEach(one, two, in_money(each, one))
        for one, two in permutations(near, 2)
        if middle(two) > 0 and two.span in (number.span if number else two.span,)
    )
    return any(alike(one.total.quantity, one.each.quantity) and (fits(one) or _rounds(one)) for one in pairs)


def _rounds(found: PerEach) -> bool:
    """Whether an amount below twenty is the quotient but for its rounding."""
    said = middle(found.each)
    return fits(found) or (said < _FEW and abs(said - found.value) <= rational(found.each.quantity.step) / 2)
