"""A line in; the stated differences that do not lie between its two numbers out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._changes import changes, lend, pairs
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._operands import unbounded
from factlint.checks._words import but_aside, count, first_words, joined, last_words, padded
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BREAKS = frozenset({";", ":", ".", "?", "!"})
"""What ends the clause of a movement: "from 12 to 14 euros; online it was two euros less"."""
_LIKE = 4
"""How many times the other a number may be that is set against it."""
_APPOSED = 8
"""Words between a number and by how much it differs, and of an aside between the two."""
_ONLY = 6
"""Words ahead of a number in which one makes a "than" an "only"."""
_TAIL = 4
"""Words between a number and a difference told behind it."""


def differences(line: Line, before: Line | None = None) -> Iterator[tuple[Claim, Claim, Claim]]:
    """ "grew by 15, from 40 to 52": (base, new, stated difference), where the third is not what lies between the first two."""
    for each in (*_all_tied(line), _than_before(line, before), _that_is_so_many(line, before)):
        if each is None:
            continue
        base, new, stated = _evened(each)
        if stated.quantity.is_range or yearlike(stated.quantity) or _scale_left_out(base, new):
            continue
        kinds = {base.quantity.kind, new.quantity.kind, stated.quantity.kind}
        if kinds == {Kind.COUNT, Kind.MONEY} and stated.quantity.kind is Kind.COUNT and stated.quantity.scaled:
            kinds = {Kind.MONEY}  # "by nine million", of euros
        if new.quantity.low is not None and rational(stated.quantity.low or 0) > max(
            rational(base.quantity.low or 0), rational(new.quantity.low)
        ):
            continue
        if (
            len(kinds) > 1
            or not kinds <= {Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION}
            or not alike(base.quantity, stated.quantity)
        ):
            continue
        if not alike(base.quantity, new.quantity) and kinds == {Kind.MONEY}:
            continue
        low, high, size = written(base.quantity), written(new.quantity), written(stated.quantity)
        if low.high is None or high.high is None or base.quantity.is_range or new.quantity.is_range:
            continue
        least, most = high.low - low.high, high.high - low.low
        if least <= 0 <= most or Interval(least, most).absolute().meets(size):
            continue
        yield base, new, stated


def _evened(numbers: tuple[Claim, Claim, Claim]) -> tuple[Claim, Claim, Claim]:
    """A base, a new number and their difference in one unit and to one scale."""
    from factlint.checks._one_scale import one_scale, one_unit  # few drafts have such three

    return one_scale(one_unit(numbers))


def turned(line: Line, before: Line | None) -> Iterator[tuple[Claim, Claim, int]]:
    """ "401 deer, 50 fewer than the 351 of a year ago": (base, new, the direction told), where the difference is right and its direction not."""
    words = line.words
    tied = [each for each in (*_all_tied(line), _than_before(line, before)) if each is not None]
    if not tied or words["not"].within(line.whole) or words["rank"].within(line.whole):
        return
    for each in tied:
        sign = _way(line, each[2])
        base, new, stated = _evened(each)
        numbers = [rational(claim.quantity.value or 0) for claim in (base, new, stated)]
        points = {base.quantity.kind, new.quantity.kind} == {Kind.PERCENT} and stated.quantity.kind is Kind.PERCENT_POINTS
        exact = alike(base.quantity, new.quantity) and (alike(base.quantity, stated.quantity) or points) and min(numbers) > 0
        hedged = any(claim.quantity.hedge is not None or claim.quantity.is_range for claim in (base, new, stated))
        if sign and exact and not hedged and numbers[1] - numbers[0] == -sign * numbers[2]:
            yield base, new, sign


def _way(line: Line, stated: Claim) -> int:
    """1 for "50 more than the", "mais 50 do que os" and "2 degrees above the", -1 for their like; 0 where both or neither are said."""
    words, index = line.words, line.place_of(stated)
    ahead, end = line.before(index), line.sentence.span.end
    gap = padded(line.text[stated.span.end : line.figures[index + 1].quantity.number.start if index + 1 < len(line.figures) else end])
    told = (words["over_by"].starts(gap) > 0) - (words["under_by"].starts(gap) > 0)
    if told:
        return told
    near = first_words(gap, 3)
    up = words["more"].within(near) or words["more"].ends(ahead) > 0
    down = words["less"].within(near) or words["less"].ends(ahead) > 0
    return int(up) - int(down)


def _all_tied(line: Line) -> list[tuple[Claim, Claim, Claim] | None]:
    """What every three figures in a row are told as, but "140 points higher than these, 270 points higher than those"."""
    rows = range(len(line.figures) - 2)
    return [_tied(line, index) for index in rows if not (links.set_against(line, index) and links.set_against(line, index + 1))]


def _than_before(line: Line, before: Line | None) -> tuple[Claim, Claim, Claim] | None:
    """ "The park had 401 deer. That is 60 more than the 351 of a year ago": the new number is the one of the sentence before."""
    if before is None or before.block is not line.block or not 2 <= len(line.figures) <= 3:
        return None
    words, index = line.words, len(line.figures) - 2
    stated, base = line.figures[index : index + 2]
    opens = words["that_is"].starts(line.whole) or words["anaphor"].within(first_words(line.whole, 3))
    told = opens and (links.than(line, index, index + 1) or _more_ahead(line, index) or _beyond(line, index))
    if not told or words["not"].within(line.whole) or (index and not _is_base(line, 0)):
        return None
    base = _but_than(stated, base)
    same = [
        each for each in before.figures if alike(each.quantity, base.quantity) and not yearlike(each.quantity) and _far_alike(each, base)
    ]
    new = same[0] if len(same) == 1 else None
    return (base, new, stated) if new is not None and new.part not in (Part.EACH, Part.CHANGE, Part.MORE) else None


def _that_is_so_many(line: Line, before: Line | None) -> tuple[Claim, Claim, Claim] | None:
    """ "It cut its forecast to 53.4 million, from 55.7 million. That is 2.3 million fewer": the change of the sentence before."""
    if before is None or before.block is not line.block or not line.figures or len(before.figures) < 2:
        return None
    words, stated, lead = line.words, line.figures[0], line.lead(0)
    opens = words["that_is"].starts(lead)
    if (
        not opens
        or count(lead) > opens + 1
        or words["not"].within(line.whole)
        or any(alike(each.quantity, stated.quantity) for each in line.figures[1:])
    ):
        return None
    near = first_words(line.after(0), _TAIL)
    if not (words["more"].within(near) or words["less"].within(near)) or words["than"].within(near):
        return None
    told = [(each.base, each.new) for each in changes(before)] or list(pairs(before))
    told = [pair for pair in told if all(alike(each.quantity, stated.quantity) for each in pair)]
    return (*told[0], stated) if len(told) == 1 else None


def _tied(line: Line, index: int) -> tuple[Claim, Claim, Claim] | None:
    """The base, the new number and the difference that three figures in a row are told as."""
    a, b, c = line.figures[index : index + 3]
    if links.from_to(line, index, index + 1):
        a = lend(line, a, b)
    base, new, stated = a, b, c
    if (
        links.from_to(line, index, index + 1)
        and _moved_by(line, index + 2)
        and not _BREAKS & set(line.between(index + 1, index + 2).split())
    ):
        pass
    elif links.to_from(line, index, index + 1) and _moved_by(line, index + 2) and _told_behind(line, index + 1):
        base, new, stated = b, a, c  # "rose to 52 from 40, an increase of 12"
    elif links.from_to(line, index + 1, index + 2) and _moved_by(line, index) and count(line.between(index, index + 1)) <= 5:
        base, new, stated = b, c, a
    elif (
        links.than(line, index + 1, index + 2)
        and not _come_to(line, index + 1)
        and "," in line.between(index, index + 1)
        and count(but_aside(line.between(index, index + 1), _APPOSED)) <= _APPOSED
        and not _is_base(line, index)
        and line.between(index + 1, index + 2).split()[:1] != [","]
    ):
        base, new, stated = _but_than(b, c), a, b
    elif (
        _moved_by(line, index)
        and links.ends(line.between(index, index + 1), line.words["to"])
        and count(line.between(index, index + 1)) <= 3
        and links.beside(line, index + 1, index + 2)
    ):
        base, new, stated = c, b, a  # "rose by 12 to 52, from 40"
    elif (
        _more(line, index + 1)
        and links.in_brackets(line, index + 1, index + 2)
        and line.words["earlier"].within(line.between(index + 1, index + 2))
    ):
        base, new, stated = c, a, b  # "52 members, 12 more than last year (40)"
    elif _set_off(line, index) and _far_alike(a, c) and _off_from(line, index + 1):
        base, new, stated = c, a, b
    elif _set_off(line, index) and _far_alike(a, c) and _against_third(line, index + 1):
        base, new, stated = _but_than(b, c), a, b
    elif _far_alike(a, b) and _from_suffixed(line, index + 1):
        base, new, stated = b, a, c
    else:
        return None
    return base, new, stated


def _told_behind(line: Line, index: int) -> bool:
    """Whether a comma and few words stand between a number and the next, which is told of what came before: "from 40, an increase of 12"."""
    gap = line.between(index, index + 1)
    return "," in gap.split() and count(gap) <= _TAIL and not (_BREAKS | {"(", ")"}) & set(gap.split())


def _against_third(line: Line, index: int) -> bool:
    """Whether a difference is told as one from the number behind it: "mais 60 do que os", "2.4 degrees above the"."""
    return not _come_to(line, index) and (_more_ahead(line, index) or _beyond(line, index))


def _come_to(line: Line, index: int) -> bool:
    """Whether "54 fewer, that is" stands there: what follows is what comes of it, and not what it was taken from."""
    gap, words = line.between(index, index + 1), line.words
    return any(words[name].within(gap) for name in ("namely", "or"))


def _but_than(stated: Claim, base: Claim) -> Claim:
    """A base without the "more than" ahead of it that belongs to the difference: "60 lebih banyak dari 351"."""
    hedge = base.quantity.hedge_span
    return unbounded(base) if hedge is not None and hedge.start - stated.span.end <= 1 else base


def _set_off(line: Line, index: int) -> bool:
    """Whether a comma stands between a number and the next, and few words: "401 deer, or 60"."""
    gap = line.between(index, index + 1)
    short = count(but_aside(gap, _APPOSED)) <= _APPOSED
    return "," in gap.split() and short and not {";", ":", "(", ")"} & set(gap.split()) and not _is_base(line, index)


def _far_alike(new: Claim, base: Claim) -> bool:
    """Whether two numbers are of like size."""
    low, high = sorted((abs(rational(new.quantity.low or 0)), abs(rational(base.quantity.low or 0))))
    return 0 < low <= high <= _LIKE * low


def _more_ahead(line: Line, index: int) -> bool:
    """Whether "mais 60 do que os" stands there: the "more" ahead of the difference."""
    language, gap = line.words, line.between(index, index + 1)
    ahead = language["more"].ends(line.before(index)) or language["less"].ends(line.before(index))
    return bool(ahead) and 0 <= language["than"].first(gap) <= 1 and count(gap) <= 4 and "," not in gap.split()


def _off_from(line: Line, index: int) -> bool:
    """Whether "up 2.6 feet from the" stands there."""
    language, gap = line.words, line.between(index, index + 1)
    ahead = line.before(index)
    told = language["more"].ends(ahead) > 0 or language["less"].ends(ahead) > 0
    return told and links.ends(gap, language["from"]) and count(gap) <= 3 and "," not in gap.split()


def _beyond(line: Line, index: int) -> bool:
    """Whether "2.4 degrees above the average of" stands there."""
    language = line.words
    gap = padded(line.text[line.figures[index].span.end : line.figures[index + 1].quantity.number.start])
    told = any(language[name].starts(gap) for name in ("over_by", "under_by"))
    tokens = gap.split()
    aside = tokens[tokens.index(",") + 1 :] if "," in tokens else []  # "above the average, which is 29.8"
    plain = not {";", ":", "(", ")"} & set(tokens) and tokens.count(",") <= 1 and (not aside or 1 <= len(aside) <= 4)
    return told and plain and count(gap) <= 8 and not language["and"].within(gap)


def _from_suffixed(line: Line, index: int) -> bool:
    """Whether "351'den 60 fazla" stands there, in a language with an ending for "from"."""
    language, gap = line.words, line.between(index, index + 1).split()
    if not language["from_suffix"].words or len(gap) != 1 or not language["from_suffix"].has(gap[0]):
        return False
    after = line.after(index + 1)
    return any(language[name].starts(after) > 0 for name in ("over_by", "under_by", "more", "less")) and count(after) <= 4


def _scale_left_out(base: Claim, new: Claim) -> bool:
    """Whether one of two numbers has a scale word and the other none: "from 3,531 billion to 3,796"."""
    low, high = sorted((rational(base.quantity.low or 0), rational(new.quantity.low or 0)))
    return base.quantity.scaled != new.quantity.scaled and high >= 500 * low


def _is_base(line: Line, index: int) -> bool:
    """Whether a number is the base of a change: "down from 287 in 2024, is five higher than the first count of 209"."""
    before = line.before(index)
    only = line.words["only_than"].within(last_words(before, _ONLY))  # "n'ont rapporté que 4,6 millions"
    than = 0 <= line.words["than"].last(before) <= 1 and not only  # "larger than the 398 million of a year ago, but 6 million smaller than"
    stood = any(line.words[name].has(token) for name in ("was", "stands") for token in before.split()[-2:-1])  # "fue del 48 %"
    total = any(line.words["number_noun"].has(token) for token in before.split()[-2:-1])  # "un total de 402"
    led = line.words["from"].ends(before) and not stood and not total
    return than or bool(led) or any(line.words[name].ends(before) for name in ("up_from", "down_from", "versus"))


def _moved_by(line: Line, index: int) -> bool:
    """Whether a figure is said to be the size of a change: "by 15", "a rise of 15", "up 15"."""
    near = last_words(line.before(index), 4)
    if _more(line, index):
        return True
    if line.words["than"].within(last_words(near, 2)):  # "much more than the 8"
        return False
    if line.words["versus"].within(near):  # "down, against 14.7 a year ago"
        near = joined(near.split()[-line.words["versus"].last(near) :] if line.words["versus"].last(near) else [])
    if line.words["from"].ends(near) or (line.words["to"].starts(line.after(index)) and not line.words["by"].ends(near)):
        return False  # the start of another change
    last = near.split()[-2:]
    if len(last) == 2 and line.words["of"].has(last[0]) and line.words["the"].has(last[1]):
        return False  # "the cheapest of the nine"
    told = links.direction(near, line.words) != 0 or (line.words["by"].ends(near) > 0 and links.moves(line.whole, line.words) != 0)
    return told and not line.words["to"].ends(near) and not line.words["each"].within(first_words(line.after(index), 3))


def _more(line: Line, index: int) -> bool:
    """Whether "12 more" stands there, with nothing that it is more than but a time: "12 more than last year"."""
    after, language = line.after(index), line.words
    tokens = after.split()
    at = next((place for place, token in enumerate(tokens[:3]) if language["more"].has(token) or language["less"].has(token)), -1)
    if at < 0 or line.figures[index].quantity.counted not in (None, ""):
        return False
    rest = tokens[at + 1 :]
    return not rest or not rest[0].isalpha() or (language["than"].has(rest[0]) and language["earlier"].within(joined(rest[:6])))
