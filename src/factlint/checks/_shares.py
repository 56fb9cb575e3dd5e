"""A line, and the one before it, in; the shares it states out: a part, a whole, and a percentage or fraction that should follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike, how_often
from factlint.checks._parts import of_first
from factlint.checks._share import Share, another, bounded, broken, is_share, is_thing
from factlint.checks._slips import turned
from factlint.checks._sums import middle
from factlint.checks._things import counts_people, noun
from factlint.checks._words import count, joined
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind

_STOPS = frozenset(";:?!")
_DASHES = frozenset("–—")
_ENDS = frozenset((".", ";", ")", "!", "–", "—", "”", "»", '"'))
_TOTAL = 5
"""Words of "of the total"."""
_APPOSED = Fraction(3)
"""How far off a share may be that is said to be of a budget of so much."""


def shares(line: Line, before: Line | None) -> Iterator[Share]:
    """Every share of a line whose part, whole and percentage the words tie together."""
    for index in range(len(line.figures) - 2):
        found = _triple(line, index)
        if found is not None and not another(line, found) and not bounded(line, found) and not _own_kind(line, found):
            yield found
    for index in range(len(line.figures) - 1):
        found = _of_them(line, index, before)
        if found is not None:
            yield found


def _triple(line: Line, index: int) -> Share | None:
    a, b, c = line.figures[index : index + 3]
    i, j, k = index, index + 1, index + 2
    c = _in_its_unit(line, index)
    shape = tuple(is_share(each.quantity) for each in (a, b, c))
    things = [each for each in (a, b, c) if is_thing(each.quantity)]
    if any(how_often(line, each) for each in things):
        return None  # "sold twice, of which"
    if sum(shape) != 1 or len(things) != 2 or not (alike(things[0].quantity, things[1].quantity) or _unit_left_out(*things)):
        return None
    if shape == (False, False, True):
        return None if links.way(line, i) else _share_last(line, i)
    if k + 1 < len(line.figures) and links.from_to(line, k, k + 1):
        return None  # "410, asuransi 10 persen dari 33 menjadi 36"
    if shape == (True, False, False):
        bracket = line.between(i, j).split()[-1:] == ["("] and ")" in line.after(k).split()[:3]
        if (bracket or links.equals(line, i, j)) and links.of(line, j, k):
            return Share(b, c, a)  # share, or part of whole
        if links.of(line, i, j) == 1 and (links.equals(line, j, k) or _comma(line, j, k)):
            return Share(c, b, a)  # share of whole, or part
        if line.between(i, j).split()[-1:] == [":"] and i == 0 and a.quantity.kind is not Kind.PERCENT and _ends_with(line, j, k):
            return Share(b, c, a)  # "One request in three was turned down: 96 of 287"
    elif links.of_which(line, i, j) and links.equals(line, j, k):
        return Share(c, a, b)  # whole, of which share, or part
    elif (
        links.of(line, j, k) == 1
        and (c is not line.figures[k] or links.equals(line, i, j) or _beside_noun(line, i))
        and not links.moves(line.between(i, j), line.words)
    ):
        return Share(a, c, b)  # part, or share of whole; not "atau naik 15 persen dari"
    elif _of_group(line, j, k) and (
        (links.equals(line, i, j) and likely(a, c, b, line.words.code))
        or (_comma_ends(line, i) and likely(a, c, b, line.words.code, within=_APPOSED))
    ):
        return Share(a, c, b)  # part, or share of the group of whole
    return None


def _in_its_unit(line: Line, index: int) -> Claim:
    """The third of three numbers, in the unit of the first where a share of it stands in apposition: "61 millimetres, a fifth of the usual 318"."""
    part, share, whole = line.figures[index : index + 3]
    one, two = part.quantity, whole.quantity
    if not is_share(share.quantity) or one.kind is not Kind.MEASURE or two.kind is not Kind.COUNT or two.scaled:
        return whole
    gap = line.between(index, index + 1).split()
    close = "," in gap[-2:] and gap.count(",") == 1 and links.of(line, index + 1, index + 2) == 1
    return replace(whole, quantity=replace(two, kind=one.kind, unit=one.unit)) if close else whole


def _ends_with(line: Line, part: int, whole: int) -> bool:
    """Whether a sentence ends with "96 of 287"."""
    return links.of(line, part, whole, bare=True) == 1 and count(line.after(whole)) <= 1


def _comma_ends(line: Line, part: int) -> bool:
    """Whether "31 million a year in fees, almost half" stands there: a comma, and at most an article, before the share."""
    gap = line.between(part, part + 1).split()
    if gap.count(",") != 1 or count(" ".join(gap)) > 8 or _STOPS & set(gap) or links.way(line, part):
        return False
    changed = any(line.words[name].within(joined(gap)) for name in ("and", "more", "less", "than", "up", "down"))
    return not changed and filling(line, gap[gap.index(",") + 1 :])


def likely(part: Claim, whole: Claim, share: Claim, code: str, *, within: Fraction = Fraction(3, 2)) -> bool:
    """Whether a number can be the whole by its noun and its size: off by no more than a half, or what is said."""
    if whole.quantity.counted is not None and not counts_people(whole, code) and not noun(part, code) & noun(whole, code):
        return False
    if not 0 < middle(part) < middle(whole) or share.quantity.is_range:
        return False
    actual, stated = middle(part) / middle(whole), middle(share)
    stated = stated / 100 if share.quantity.kind is Kind.PERCENT else stated
    return actual / within <= stated <= actual * within


def _unit_left_out(first: Claim, second: Claim) -> bool:
    """Whether the second number is bare after a measure: "3,870 megawatts, 82 percent of the 4,720 in use"."""
    return first.quantity.kind is Kind.MEASURE and second.quantity.kind is Kind.COUNT and second.quantity.counted is None


def _share_last(line: Line, i: int) -> Share | None:
    """Two numbers of things and then the share that the one is of the other."""
    a, b, c = line.figures[i : i + 3]
    j, k = i + 1, i + 2
    told = (links.equals(line, j, k) and not _named_since(line, j)) or apposed(line, j, k) or _rate(line, j, k)
    if told and links.of(line, i, j, bare=links.in_brackets(line, j, k)):
        return Share(a, b, c)  # part of whole, or share
    if told and of_far(line, i, j) and middle(a) <= middle(b) and likely(a, b, c, line.words.code):
        return Share(a, b, c)  # part of a staff of whole, or share
    if links.of(line, i, j) == 1 and _rate(line, j, k) and middle(a) <= middle(b):
        return Share(a, b, c)  # part of the whole ..., a rate of share
    if told and (links.of_which(line, i, j) or (of_first(line, i) and middle(b) <= middle(a))):
        return Share(b, a, c)  # whole, of which part (share); of the whole, part, or share
    if _loosely(line, i):
        return Share(b, a, c)  # whole and part, a third
    return None


def of_far(line: Line, part: int, whole: int) -> bool:
    """Whether an "of" closes a gap of a few more words: "620 posts on a staff of 8,150", "650 jobs fewer in a works of 2,340"."""
    tokens = line.between(part, whole).split()
    if not 2 <= len(tokens) <= 6 or not all(token.isalpha() for token in tokens) or not line.words["of"].has(tokens[-1]):
        return False
    return not line.words["and"].within(line.between(part, whole)) and not links.moves(line.between(part, whole), line.words)


def _rate(line: Line, whole: int, share: int) -> bool:
    """Whether ", a rate of 85 percent" closes the clause."""
    gap, after = line.between(whole, share), line.after(share).split()
    told = line.words["rate_of"].last(gap) == 0 and "," in gap.split()[-5:] and not _STOPS & set(gap.split())
    return told and (not after or after[0] in (".", ",", ";", ")"))


def _named_since(line: Line, whole: int) -> bool:
    """Whether a name stands right before the bracket that a share opens, after a comma: "14 of the 17, with Galicia ahead (0.4 percent)"."""
    between = line.text[line.figures[whole].span.end : line.figures[whole + 1].span.start]
    return between.rstrip().endswith("(") and "," in between and len(between.split(",", 1)[1].split()) >= 3


def apposed(line: Line, part: int, share: int) -> bool:
    """Whether the share stands in apposition: "271, a good third, are", "104 of the 312 pupils are ill, one in three."."""
    after = line.after(share).split()
    gap = line.between(part, share)
    closed = not after or after[0] in _ENDS or (after[0] == "," and count(gap) <= 2) or _of_all(line, share)
    return appended(line, part, share) and closed


def _of_all(line: Line, share: int) -> bool:
    """Whether "of the total" closes the clause behind a share."""
    after = line.after(share).split()
    close = next((at for at, token in enumerate(after) if token in _ENDS or token == ","), len(after))
    head = joined(after[:close])
    return close <= _TOTAL and any(line.words[name].within(head) for name in ("total_head", "whole_group"))


def appended(line: Line, part: int, share: int) -> bool:
    """Whether the share follows a comma or a colon, and at most an article, whatever comes after it."""
    gap = line.between(part, share).split()
    mark = (
        ":" if ":" in gap[-3:] and line.after(share).split() in ([], ["."]) else next((each for each in gap[-3:] if each in _DASHES), ",")
    )
    if mark not in gap[-3:] or gap.count(mark) != 1 or count(" ".join(gap)) > 8 or line.words["and"].within(line.between(part, share)):
        return False
    return filling(line, gap[gap.index(mark) + 1 :])


def filling(line: Line, tokens: Sequence[str]) -> bool:
    """Whether nothing but articles and the like stands there."""
    articles = lexicon(line.words.code).sets["articles"]
    return all(token in articles or any(line.words[name].has(token) for name in ("one", "of_fill", "the", "or")) for token in tokens)


def _beside_noun(line: Line, part: int) -> bool:
    """Whether "271 stations, 87 percent of the 312" stands there: the share in apposition to a part and its noun, of a bare number."""
    gap, whole = line.between(part, part + 1).split(), line.figures[part + 2]
    if "," not in gap or gap.count(",") != 1:
        return False
    if count(" ".join(gap)) > 3 and not (count(" ".join(gap)) <= 9 and gap[-1] == "," and _bare_whole(line, part)):
        return False
    code = line.words.code
    same = noun(line.figures[part], code) & noun(whole, code)
    return (whole.quantity.counted is None or bool(same)) and middle(line.figures[part]) <= middle(whole)


def _bare_whole(line: Line, part: int) -> bool:
    """Whether "6,840 doses had been given, 72 percent of the 9,500" has the article and a likely share."""
    first, share, whole = line.figures[part : part + 3]
    the = any(line.words["the"].has(token) for token in line.between(part + 1, part + 2).split()[-1:])
    return the and whole.quantity.counted is None and likely(first, whole, share, line.words.code)


def _loosely(line: Line, index: int) -> bool:
    """ "asked for $214 million and has received $61 million, a third": a share in apposition that misses by no more than half."""
    whole, part, share = line.figures[index : index + 3]
    gap, after = line.between(index + 1, index + 2).split(), line.after(index + 2).split()
    if (
        gap[:1] not in ([","], [":"])
        or not filling(line, gap[1:])
        or (after and after[0] not in (".", ";", ","))
        or share.quantity.is_range
    ):
        return False
    led = (
        line.words["of"].ends(line.before(index)) > 0
        and part.quantity.counted is None
        and "," not in line.between(index, index + 1).split()
    )
    if not (led or line.words["and"].within(line.between(index, index + 1))) or part.quantity.kind is not whole.quantity.kind:
        return False
    if middle(whole) <= middle(part) or middle(part) <= 0:
        return False
    if any(line.words["of"].has(token) for token in line.after(index).split()[:1]):
        return False  # "402 of the injured were riders and 61 on foot, one in eight"
    actual = middle(part) / middle(whole)
    stated = middle(share) / 100 if share.quantity.kind is Kind.PERCENT else middle(share)
    return stated / 2 <= actual <= stated * 2


def _comma(line: Line, whole: int, part: int) -> bool:
    """Whether the part stands in apposition: a comma alone before it, and the clause ends after it; hedged, or bare and of a fraction."""
    claim, share = line.figures[part], line.figures[whole - 1]
    bare = claim.quantity.kind is Kind.COUNT and claim.quantity.counted is None and share.quantity.kind is Kind.FRACTION
    gap = line.between(whole, part).split()
    beside = gap == [","] or (bare and gap[-1:] == [","] and len(gap) <= 3 and all(token.isalpha() for token in gap[:-1]))
    if not beside or not (claim.quantity.hedge is not None or bare):
        return False
    after = line.after(part).split()
    return not after or after[0] in (".", ",", ";", ")")


def _own_kind(line: Line, found: Share) -> bool:
    """Whether a share in brackets is far off and the part has a noun of its own, of which it may be the share: "dont 1 058 EPCI (84 %)"."""
    code = line.words.code
    mine, theirs = noun(found.part, code), noun(found.whole, code)
    if not mine or not theirs or mine & theirs or (counts_people(found.part, code) and counts_people(found.whole, code)):
        return False
    actual, stated = middle(found.part) / middle(found.whole) if middle(found.whole) else Fraction(0), middle(found.share)
    stated = stated / 100 if found.share.quantity.kind is Kind.PERCENT else stated
    if turned(found.share.quantity, actual):
        return False
    return not actual * 2 / 3 <= stated <= actual * 3 / 2


def _of_them(line: Line, index: int, before: Line | None) -> Share | None:
    """ "112 were picked up; 71 of them, or 63 percent": the whole is the number just before, in this sentence or the last."""
    a, b = line.figures[index : index + 2]
    gap = line.between(index, index + 1)
    took = line.words["of_them"].starts(gap) or line.words["of_those"].starts(gap)
    if is_share(a.quantity) == is_share(b.quantity) or not took or count(gap) > 8:
        return None
    if not links.equals(line, index, index + 1) and (
        (gap.split()[took:] != [","] and not (is_share(b.quantity) and apposed(line, index, index + 1)))
        or (is_share(a.quantity) and not _set_off(line, index + 1))
    ):
        return None
    part, share = (b, a) if is_share(a.quantity) else (a, b)
    wholes = [each for each in line.figures[:index] if _can_hold(each, part)]
    if not wholes and before is not None and before.block is line.block:
        wholes = [each for each in before.figures if _can_hold(each, part)]
    if not wholes:
        return None
    return Share(part, wholes[-1], share, tuple(wholes[:-1]))


def _can_hold(whole: Claim, part: Claim) -> bool:
    """Whether a number can be the whole of a part: of one kind, no smaller, and no average or amount for each."""
    if not is_thing(whole.quantity) or not alike(whole.quantity, part.quantity) or middle(whole) < middle(part):
        return False
    return not broken(whole) and whole.part is not Part.EACH


def _set_off(line: Line, part: int) -> bool:
    """Whether a hedged number stands between two commas: "more than half of them, about 6,100, are"."""
    return line.figures[part].quantity.hedge is not None and line.after(part).split()[:1] in ([","], ["."])


def _of_group(line: Line, share: int, whole: int) -> bool:
    """Whether "31 percent of the target group of 5.2 million" stands there: of a thing or two, which are that many, or of a "quota 5.2 million"."""
    tokens, language = line.between(share, whole).split(), line.words
    of = language["of"]
    if (
        not 2 <= len(tokens) <= 8
        or not (of.has(tokens[0]) or language["of_singular"].has(tokens[0]))
        or language["and"].within(joined(tokens))
    ):
        return False
    if len(tokens) == 2:
        return language["limit"].has(tokens[1]) or (tokens[1].isalpha() and line.figures[whole].quantity.kind is not Kind.COUNT)
    plain = all(token.isalpha() or token in ("-", "'", "’", ",") for token in tokens) and tokens.count(",") <= 1
    return plain and (of.has(tokens[-1]) or language["limit"].has(tokens[-1]))
