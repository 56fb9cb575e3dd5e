"""A line and a change in; whether its numbers belie the direction that the words give, and what excuses such a pair, out."""

from __future__ import annotations

import re

from factlint.checks import _links as links
from factlint.checks._attributes import told_as_attribute
from factlint.checks._intervals import middle, written
from factlint.checks._lines import Line, alike
from factlint.checks._movements import Change
from factlint.checks._things import noun
from factlint.checks._words import Phrases, behind_last, count, first_words, joined, padded
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity

_RATE = 3
"""From how many units of money for another on a price in them is taken for a rate that rises as the money falls."""
_LIKE = 4
"""How many times the other a number may be that could be meant in its place."""
_LARGE = 10
"""How many times the other a number may be where other words stand behind the two."""
_RANKS = 100
"""The last rank that is told without the word."""
_OTHER_UNIT = 20
"""How many times one with decimals a whole number must be to be of another unit."""
_ROUNDED = 10
"""A tenth of the larger number: two that lie farther apart are not turned round by rounding."""
_ASIDE = 7
"""Words between a comma and the old value in a clause that tells of a move alone."""
_VERSION = 10
"""What the number of a version mostly stays below."""
_ORDINAL = lazy.compile(r"\d{1,3}[^\W\d_]{3}")
"""A number and an ending that makes an ordinal of it."""
_STOP = re.compile(r"[,;:(–—](?!\d)")
_SLASHED = re.compile(r"\d/\d")
_MOVING = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION, Kind.RATE})


def belied(line: Line, change: Change) -> bool:
    """Whether the numbers contradict the sign, and no other number of the line can be the one that is meant."""
    base = change.base.quantity
    if sized_exactly(change):
        return (middle(change.new.quantity) - middle(base)) * change.sign < 0
    candidates = [change.new]
    if change.new.sentence == change.base.sentence and change.amount is None:
        at = line.place_of(change.base)
        code, named = line.words.code, noun(change.base, line.words.code)
        ahead = [each for each in line.figures[:at] if each.span != change.new.span and alike(each.quantity, base)]
        if named & noun(change.new, code):  # of "740 pickers and six drivers" the pickers alone
            ahead = [each for each in ahead if named & noun(each, code) or not noun(each, code)]
        if change.base.span < change.new.span:  # "of the four levels, fell from 24 to 31": no number of another size
            ahead = [each for each in ahead if rational(base.low or 0) <= _LIKE * rational(each.quantity.low or 0)]
        candidates.extend(each for each in ahead if each.quantity.value != 1 or each.quantity.counted)  # not "attend one"
    return all(_against(base, each.quantity, change.sign) for each in candidates)


def sized_exactly(change: Change) -> bool:
    """Whether a percentage of change is right to its last digit, so that neither of its two numbers is rounded: "4 percent, from 90,000 to 86,400"."""
    if change.amount is None or change.amount.quantity.kind is not Kind.PERCENT or change.amount.quantity.value is None:
        return False
    base, new, stated = middle(change.base.quantity), middle(change.new.quantity), middle(change.amount.quantity)
    plain = all(each.quantity.value is not None and each.quantity.hedge is None for each in (change.base, change.new))
    return plain and base > 0 and 2 * abs(100 * abs(new - base) / base - stated) <= rational(change.amount.quantity.step)


def _against(first: Quantity, second: Quantity, sign: int) -> bool:
    """Whether a number lies on the other side of its base than the sign says, however the two are rounded."""
    if first.hedge is second.hedge is None and first.value is not None and second.value is not None:
        one, two = rational(first.value), rational(second.value)
        if abs(one - two) * _ROUNDED >= max(abs(one), abs(two)):
            return (two - one) * sign < 0  # "from 12,000 to 10,000": rounded alike, they keep their order
    base, new = written(first), written(_about(second, sign))
    if sign > 0:
        return new.high is not None and new.high < base.low
    return base.high is not None and base.high < new.low


def _about(quantity: Quantity, sign: int) -> Quantity:
    """ "At least 19, up from about 30": a bound that is given as the new number is about that number."""
    bound = Hedge.GE if sign > 0 else Hedge.LE
    return replace(quantity, hedge=Hedge.APPROX) if quantity.hedge is bound else quantity


def excused(line: Line, change: Change, before: Line | None = None, *, denied: bool = True) -> bool:
    """Ranks, depths, negative numbers, one scale for two numbers, and denials, where these count: there the words may be right."""
    first, second = change.base.quantity, change.new.quantity
    if first.kind not in _MOVING or first.is_range or second.is_range or _versions(first, second) or told_as_attribute(line, change):
        return True
    if any(_glued(line, each) for each in (change.base, change.new)):
        return True
    if change.new.sentence == change.base.sentence and _bracketed(line, change.new) and not _bracketed(line, change.base):
        return True  # "in two thirds of the 132 pits (88) the air rose"
    first_one, last_one = sorted((change.base.span, change.new.span))
    led = padded(line.text[first_one.end : last_one.start]) if first_one.end < last_one.start else " "
    moved = any(line.words[name].ends(led) for name in ("up_from", "down_from"))
    if not moved and any(
        each.span == change.new.span and line.words["amounts_to"].ends(line.before(at)) for at, each in enumerate(line.figures)
    ):
        return True  # "se monte à 22,5 doses, contre 22,7": no rise
    if _told_as_its_own_move(line, change):
        return True
    gap = padded(line.text[change.base.span.end : change.new.span.start])
    if any(line.words[name].ends(gap) for name in ("over", "over_the", "under", "under_the")):
        return True  # "un básico de 1.370, un 9 % superior a los 1.257": the one is held against the other
    if first.kind is Kind.COUNT and first.counted is None and first.value == 1 and change.sign < 0 and _bare_ranks(first, second):
        return True  # "dropped from 1 to 6"
    low, high = sorted(((rational(each.low or 0), each) for each in (first, second)), key=lambda pair: pair[0])
    if first.kind is Kind.COUNT and high[0] >= _LARGE * low[0] and _other_words(line, change):
        return True  # "from 25 cts to one dlr"
    if first.kind is Kind.COUNT and high[0] > _OTHER_UNIT * low[0] and rational(low[1].step) < 1 <= rational(high[1].step):
        return True  # "to 50 cts from 1.50 dlrs"
    if first.kind is not second.kind and second.kind is not Kind.COUNT and not (first.scaled and second.scaled):
        return True
    if any(rational(each.low or 0) < 0 for each in (first, second)):
        return True
    if (
        change.amount is None  # a percentage that fits tells the scale
        and (rational(first.step) >= 1000) != (rational(second.step) >= 1000)
        and first.kind in (Kind.COUNT, Kind.MONEY)
        and (min(first.low or 0, second.low or 0, key=rational) < 1000 or first.scaled != second.scaled)
    ):
        return True  # "from 5 to 3 million", "from 3,531 billion to 3,796"
    language = line.words
    whole = line.whole
    if (
        first.kind is Kind.PERCENT
        and change.base.span < change.new.span
        and language["cut"].within(padded(line.text[line.sentence.span.start : min(change.base.span, change.new.span).start]))
    ):
        return True  # "reduzido de 15% a 25%": by so much
    ranked = first.kind is Kind.COUNT and language["rank"].within(whole) and not _of_a_number(line, change)
    ranked = ranked or (
        before is not None and before.block is line.block and _bare_ranks(first, second) and language["rank"].within(before.whole)
    )
    if language["exchange"].within(whole) and max(rational(first.low or 0), rational(second.low or 0)) >= _RATE:
        return True  # more dinars for a dollar are a fall of the dinar
    below = change.amount is None and _beside(line, change, language["below"])  # not "il 9 per cento in meno"
    sized = change.amount is not None and change.amount.quantity.kind is Kind.PERCENT
    if ranked or below or (not sized and _from_a_loss(line, change)):
        return True
    return denied and _is_denied(line, change) and not _told_aside(line, change)


def _told_as_its_own_move(line: Line, change: Change) -> bool:
    """Whether a number is told, in a clause of its own, as how large a rise or fall was: "fell by 2.4 metres; the year before the fall was 1.8"."""
    if change.new.sentence != change.base.sentence:
        return False
    first, last = sorted((change.base.span, change.new.span))
    tokens = padded(line.text[first.end : last.start]).split() if first.end < last.start else []
    mark = next((mark for mark in (";", ",", "–", "—") if mark in tokens), "")
    clause = behind_last(tokens, mark) if mark else []
    at = next((at for at, token in enumerate(clause) if line.words["rise_of"].has(token)), -1)
    behind = clause[at + 1 :]
    led = any(line.words[name].has(token) for name in ("to", "from", "by", "versus") for token in behind)
    return at > 0 and line.words["earlier"].within(joined(clause)) and not led


def _versions(first: Quantity, second: Quantity) -> bool:
    """Whether both numbers are those of versions: "easier than the move from 1.0 to 2.0"."""
    bare = all(each.kind is Kind.COUNT and each.counted is None and each.text.endswith((".0", ",0")) for each in (first, second))
    return bare and all(rational(each.value or 0) < _VERSION for each in (first, second))


def _is_denied(line: Line, change: Change) -> bool:
    """Whether a negation stands before or within the clause of a change; what a clause behind it denies is another matter: "subscriptions grew
    from 5,200 to 3,900, and the sums do not add up"."""
    if not line.words["not"].within(line.whole):
        return False
    numbers = [each for each in (change.base, change.new, change.amount) if each is not None]
    last = max((each.span.end for each in numbers if line.sentence.span.covers(each.span)), default=line.sentence.span.end)
    first = min((each.span.start for each in numbers if line.sentence.span.covers(each.span)), default=line.sentence.span.start)
    start = line.sentence.span.start
    start = max(start, *(line.text.rfind(mark, start, first) + 1 for mark in ":;"))  # "the demand does not stop: in 2024 there were"
    stop = _STOP.search(line.text, last, line.sentence.span.end)
    return line.words["not"].within(padded(line.text[start : stop.start() if stop is not None else line.sentence.span.end]))


def _told_aside(line: Line, change: Change) -> bool:
    """Whether a move is told in a clause of its own behind what is denied: "23 bills had not been paid, up from 31 in May"."""
    at = max(0, line.place_of(change.base))
    tokens = line.before(at).split()
    if "," not in tokens or change.new.span > change.base.span:
        return False
    aside = joined(behind_last(tokens, ","))
    moved = any(line.words[name].ends(aside) for name in ("up_from", "down_from")) or links.direction(aside, line.words) == change.sign
    return moved and count(aside) <= _ASIDE and not line.words["not"].within(aside + line.after(at))


def _bracketed(line: Line, claim: Claim) -> bool:
    """Whether a number stands in brackets with nothing else."""
    return line.text[claim.span.start - 1 : claim.span.start] == "(" and line.text[claim.span.end : claim.span.end + 1] == ")"


def _bare_ranks(first: Quantity, second: Quantity) -> bool:
    """Whether two bare whole numbers are so small that they can be ranks, of which the sentence before tells."""
    small = all(each.kind is Kind.COUNT and each.counted is None and rational(each.low or 0) <= _RANKS for each in (first, second))
    return small and rational(first.step) == rational(second.step) == 1


def _other_words(line: Line, change: Change) -> bool:
    """Whether another word stands right behind each of the two numbers."""
    behind = [padded(line.text[each.quantity.end : each.quantity.end + 24]).split()[:1] for each in (change.base, change.new)]
    links = ("to", "from", "and", "or", "up_from", "down_from")
    plain = all(each and each[0].isalpha() and not any(line.words[name].has(each[0]) for name in links) for each in behind)
    return plain and behind[0] != behind[1]


def _glued(line: Line, claim: Claim) -> bool:
    """Whether a number is but a piece of one: "49-1/4", "3.60/70 percent", "7incilikten"."""
    quantity, text = claim.quantity, line.text
    ordinal = quantity.kind is Kind.COUNT and _ORDINAL.match(text, quantity.number.start) is not None
    return _SLASHED.search(quantity.text) is not None or text[quantity.number.start - 1 : quantity.number.start] == "/" or ordinal


def _of_a_number(line: Line, change: Change) -> bool:
    """Whether "the number of" something moves, and so no rank: "The number of districts at the highest level fell from 31 to 24"."""
    ahead = padded(line.text[line.sentence.span.start : min(change.base.span, change.new.span).start]).split()[:-2]
    ahead = behind_last(ahead, ",")  # "of a total of 70, it fell from rank 40"
    return any(line.words["number_noun"].has(token) and not line.words["rank"].has(token) for token in ahead)


def _from_a_loss(line: Line, change: Change) -> bool:
    """Whether one of the numbers may be a loss and the other none: "rose from a loss of 9 million"; not so in "the loss rose from 9"."""
    language, text = line.words, line.text
    first, last = sorted((change.base.span, change.new.span))
    between = padded(text[first.end : last.start]) if first.end < last.start else " "
    after = first_words(padded(text[last.end : max(last.end, line.sentence.span.end)]), 2)
    if language["owing"].within(between + after) or (language["owing"].within(line.whole) and language["gaining"].within(line.whole)):
        return True
    ahead = padded(text[line.sentence.span.start : max(line.sentence.span.start, first.start)]).split()[-6:]
    at = next((index for index in range(len(ahead) - 1, -1, -1) if language["owing"].has(ahead[index])), None)
    if at is None:
        return False
    subject = any(language[name].has(token) for name in ("from", "to", "up", "down") for token in ahead[at + 1 :])
    return not subject or any(language["from"].has(token) for token in ahead[max(0, at - 3) : at])


def _beside(line: Line, change: Change, phrases: Phrases) -> bool:
    """Whether one of the phrases stands right after the later number or a few words ahead of the earlier one."""
    first, last = sorted((change.base.span, change.new.span))
    ahead = padded(line.text[line.sentence.span.start : max(line.sentence.span.start, first.start)]).split()[-4:]
    after = padded(line.text[last.end : max(last.end, line.sentence.span.end)]).split()[:2]
    between = padded(line.text[first.end : last.start]).split()[-2:] if first.end < last.start else []
    return any(phrases.within(joined(each)) for each in (ahead, after, between))
