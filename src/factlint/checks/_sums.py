"""Lines, lists and tables in; totals that are said to be made of parts out, where no choice of the parts adds up to the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike
from factlint.checks._things import counts_people, digits, is_event, noun
from factlint.checks._words import count, padded
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass, replace
from factlint.model.quantity import Kind

_ADDED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT_POINTS, Kind.PERCENT})
_MOST_PARTS = 8
"""Parts of which every choice is tried; of more, only all of them together."""


@dataclass(frozen=True, slots=True)
class Sum:
    """`whole` should be the sum of `parts`, and is not."""

    whole: Claim
    parts: tuple[Claim, ...]

    @property
    def value(self) -> Fraction:
        return sum((middle(part) for part in self.parts), Fraction(0))


def middle(claim: Claim) -> Fraction:
    """A number without its hedge; the middle of a range."""
    quantity = claim.quantity
    assert quantity.low is not None
    assert quantity.high is not None
    return (Fraction(quantity.low) + Fraction(quantity.high)) / 2


def addends(claims: Sequence[Claim], whole: Claim) -> tuple[Claim, ...]:
    """Those of some numbers that can be parts of a whole."""
    return tuple(
        each
        for each in claims
        if each.quantity.kind in _ADDED
        and alike(each.quantity, whole.quantity)
        and each.part not in (Part.EACH, Part.BASE)
        and not each.quantity.is_range
        and each.span != whole.span
    )


def near_miss(whole: Claim, parts: Sequence[Claim], *, within: Fraction, spare: int = 0, all_of_them: bool = False) -> Sum | None:
    """The parts that come nearest to the whole, where they miss it by no more than a share of it; None where some choice of two or more fits.

    `spare` is how many the words add without a number ("and a German"). `all_of_them` takes the parts together or not at all.
    """
    if not 2 <= len(parts) <= 40:
        return None
    all_of_them = all_of_them or len(parts) > _MOST_PARTS
    stated = written(whole.quantity)
    size = middle(whole)
    if size <= 0 or any(middle(part) >= size and not all_of_them for part in parts):
        parts = [part for part in parts if middle(part) < size]
    if len(parts) < 2:
        return None
    lows, highs, middles = _bounds(parts)
    low_of_all, high_of_all = stated.low, stated.high
    best: tuple[Fraction, int] | None = None
    every = (1 << len(parts)) - 1
    sums: dict[int, tuple[Fraction, Fraction | None, Fraction]] = {0: (Fraction(0), Fraction(0), Fraction(0))}
    for mask in (every,) if all_of_them else range(1, every + 1):
        if all_of_them:
            high = None if None in highs else sum((each for each in highs if each is not None), Fraction(0))
            low, mid = sum(lows, Fraction(0)), sum(middles, Fraction(0))
        else:
            bit = mask.bit_length() - 1
            before = sums[mask & ~(1 << bit)]
            top = highs[bit]
            high = None if before[1] is None or top is None else before[1] + top
            low, mid = before[0] + lows[bit], before[2] + middles[bit]
            sums[mask] = low, high, mid
            if mask.bit_count() < 2:
                continue
        if (high_of_all is None or low <= high_of_all) and (high is None or low_of_all <= high + spare):
            return None
        gap = abs(mid - size)
        if best is None or gap < best[0] or (gap == best[0] and mask.bit_count() > best[1].bit_count()):
            best = gap, mask
        if mask == every and gap <= within * size and gap * 5 <= size:
            best = gap, mask
    assert best is not None
    if best[0] > within * size:
        return None
    return Sum(whole, tuple(part for bit, part in enumerate(parts) if best[1] >> bit & 1))


def _bounds(parts: Sequence[Claim]) -> tuple[list[Fraction], list[Fraction | None], list[Fraction]]:
    found = [written(part.quantity) for part in parts]
    return [each.low for each in found], [each.high for each in found], [middle(part) for part in parts]


def after_colon(line: Line) -> Iterator[Sum]:
    """ "24 are missing: 15 in A and eight in B", and the same after a dash or "consisting of"."""
    for cut in range(1, len(line.figures) - 1):
        gap = line.between(cut - 1, cut)
        if gap.split() in (["—"], ["–"]) or _score(line, cut - 1):  # "132–56", "6:3"
            continue
        if ":" in gap.split() and count(gap[gap.rindex(":") :]) > 8:
            continue
        if not (":" in gap.split() or line.words["consists"].within(gap) or gap.split()[-1:] in (["—"], ["–"])):
            continue
        tail = line.text[line.figures[cut].span.start : line.sentence.span.end]
        inside = padded(tail)
        if line.words["no_sum"].within(inside) or line.words["for_each"].within(gap + inside) or "/" in inside.split():
            return
        if any(line.words[name].within(inside) for name in ("of_which", "of_them", "of_these")):
            return
        if line.words["consists"].within(gap) and not alike(line.figures[cut].quantity, line.figures[cut - 1].quantity):
            return  # "in two instalments of 250,000"
        ends = _closed(line, cut) if gap.split()[-1:] in (["—"], ["–"]) else len(line.figures)
        wholes, parts = line.figures[max(0, cut - 3) : cut], line.figures[cut:ends]
        if all(line.text[each.span.end : each.span.end + 1] == ")" for each in parts):  # "(1) ..., (2) ... and (3) ..."
            return
        if ":" in gap.split() and any(":" in line.between(at, at + 1).split() for at in range(cut, len(line.figures) - 1)):
            return  # "Liberals: 32 Greens: 18 Labour: 4": labels
        found = _best(line, wholes, parts, _reach(line, parts)) or _too_many(line, wholes, parts)
        if found is not None:
            yield found
        return


def _score(line: Line, index: int) -> bool:
    """Whether a colon ties two digits without a blank: a score, a time, a proportion."""
    inside = line.text[line.figures[index].quantity.number.end : line.figures[index + 1].quantity.number.start]
    return ":" in inside and not any(char.isspace() for char in inside)


def apposition(line: Line, code: str) -> Iterator[Sum]:
    """ "Ten injured, three officers and seven marchers"; and with "namely", whatever is counted."""
    figures = line.figures
    for index in range(len(figures) - 2):
        whole = figures[index]
        gap = line.between(index, index + 1)
        namely = line.words["namely"].last(gap) in (0, 1) and count(gap) <= 8
        in_all = line.words["total"].ends(line.before(index)) > 0 and gap.rstrip().endswith(",") and count(gap) <= 6
        if whole.quantity.kind is not Kind.COUNT or whole.quantity.is_range or not (namely or gap.rstrip().endswith(",")):
            continue
        last = index + 1
        while last + 1 < len(figures) and _listed(line, last):
            last += 1
        parts = figures[index + 1 : last + 1]
        if len(parts) < 2 or not line.words["and"].within(line.between(last - 1, last)) or line.words["no_sum"].within(line.whole):
            continue
        if in_all and not all(part.quantity.counted is None for part in parts[1:]):
            continue
        if not (namely or in_all) and (count(gap) > 2 or not _general(whole, parts, code) or not _ends_soon(line, last)):
            continue
        found = near_miss(whole, addends(parts, whole), within=Fraction(1, 4), spare=_spare(line, parts), all_of_them=True)
        if found is not None:
            yield found


def _listed(line: Line, index: int) -> bool:
    """Whether a list goes on from one figure to the next: few words and a comma or an "and" between them."""
    gap = line.between(index, index + 1)
    return count(gap) <= 6 and ("," in gap or line.words["and"].within(gap)) and not {";", ":", "(", ")"} & set(gap.split())


def _ends_soon(line: Line, index: int) -> bool:
    """Whether the clause is over a few words after a figure."""
    tokens = line.after(index).split()[:5]
    return not tokens or any(token in (".", ",", ";", "—", "–", ")") for token in tokens) or len(tokens) < 5


def _general(whole: Claim, parts: Sequence[Claim], code: str) -> bool:
    """Whether the first counts people or what happened to them, and the others count kinds of people and no other thing that happened."""
    if not (is_event(whole, code) or counts_people(whole, code)):
        return False
    return not any(is_event(part, code) or counts_people(part, code) or part.quantity.counted is None for part in parts)


def _closed(line: Line, cut: int) -> int:
    """The figure before which a dash closes what a dash opened."""
    for index in range(cut, len(line.figures)):
        if {"—", "–"} & set(line.after(index).split()):
            return index + 1
    return len(line.figures)


def _best(line: Line, wholes: Sequence[Claim], parts: Sequence[Claim], within: Fraction = Fraction(1, 5)) -> Sum | None:
    """The near miss for the last of several possible wholes; None where any of them adds up."""
    found: Sum | None = None
    for whole in wholes:
        if whole.quantity.kind not in _ADDED or whole.quantity.is_range or whole.quantity.kind is Kind.PERCENT:
            continue
        chosen = addends(parts, whole)
        if len(chosen) < 2 or _alternatives(line, chosen) or _made_within(chosen):
            continue
        miss = near_miss(whole, chosen, within=Fraction(10**9), spare=_spare(line, chosen))
        if miss is None:
            return None  # this one adds up
        if abs(miss.value - middle(whole)) <= within * middle(whole):
            found = miss
    return found


def _reach(line: Line, parts: Sequence[Claim]) -> Fraction:
    """How far parts may miss the whole: farther where a closed list of people is counted, who are all men, women or children."""
    if len(parts) < 3 or not _closed_list(line, parts):
        return Fraction(1, 5)
    return Fraction(1) if all(counts_people(each, line.words.code) for each in parts) else Fraction(1, 3)


def _closed_list(line: Line, parts: Sequence[Claim]) -> bool:
    """Whether the last part follows an "and" and the sentence ends soon."""
    last = padded(line.text[parts[-2].span.end : parts[-1].span.start])
    return line.words["and"].within(last) and count(padded(line.text[parts[-1].span.end : line.sentence.span.end])) <= 8


def _too_many(line: Line, wholes: Sequence[Claim], parts: Sequence[Claim]) -> Sum | None:
    """A closed list whose parts make more than the one number before it, however it rounds."""
    if len(parts) < 3 or not wholes or not _closed_list(line, parts) or any(each.quantity.is_range for each in parts):
        return None
    whole = wholes[-1]
    chosen = addends(parts, whole)
    if len(chosen) != len(parts) or whole.quantity.is_range or whole.quantity.kind not in (Kind.COUNT, Kind.MONEY):
        return None
    if middle(whole) > max(middle(each) for each in parts) and near_miss(whole, chosen, within=Fraction(10**9)) is None:
        return None  # some of them add up: the others count something else
    found, stated = intervals.total(written(each.quantity) for each in parts), written(whole.quantity)
    if len(wholes) > 1 and any(alike(each.quantity, whole.quantity) for each in wholes[:-1]):
        return None
    if stated.high is None or found.low <= stated.high or found.low > 2 * stated.high or _made_within(parts):
        return None
    return Sum(whole, tuple(parts))


def _alternatives(line: Line, parts: Sequence[Claim]) -> bool:
    """Whether "5 euros a day or 12 a month" stands there."""
    last = padded(line.text[parts[-2].span.end : parts[-1].span.start])
    return len(parts) == 2 and line.words["or"].ends(last) == 1 and "," not in last


def _made_within(parts: Sequence[Claim]) -> bool:
    """Whether the first part is itself made of the others ("218: 101, 111 and six")."""
    return len(parts) > 3 and sum((middle(each) for each in parts[1:]), Fraction(0)) == middle(parts[0])


def _spare(line: Line, parts: Sequence[Claim]) -> int:
    """How many things the words of the list name without a number ("the president, ... and a German")."""
    rest = padded(line.text[parts[0].span.end : line.sentence.span.end]).split()
    named = sum(
        1
        for index, token in enumerate(rest[1:], 1)
        if line.words["one"].has(token) and (rest[index - 1] == "," or line.words["and"].has(rest[index - 1]))
    )
    lead = line.text[line.sentence.span.start : parts[0].span.start]
    opened = padded(lead[max(lead.rfind(":"), lead.rfind("–"), lead.rfind("—")) + 1 :]) if any(mark in lead for mark in ":–—") else " "
    return named + sum(1 for piece in opened.split(" , ")[:-1] if 0 < count(piece) <= 5)


def before_total(line: Line) -> Iterator[Sum]:
    """ "50 from A and 20 from B, 80 in all"."""
    for index in range(2, len(line.figures)):
        whole = line.figures[index]
        if not _totalled(line, index) or line.words["no_sum"].within(line.lead(index)):
            continue
        if whole.quantity.hedge is not None and line.words["total"].ends(_with_hedge(line, index)):
            whole = replace(whole, quantity=replace(whole.quantity, hedge=None))  # "adds up to"
        found = _best(line, (whole,), line.figures[:index], Fraction(1, 4))
        if found is not None:
            yield found


def _totalled(line: Line, index: int) -> bool:
    """Whether a figure is said to be a total: "80 in all", "a total of 80"."""
    after = " " + " ".join(line.after(index).split()[:3]) + " "
    tokens = line.before(index).split()[-4:]
    before = " " + " ".join(tokens[:-1] if tokens[-1:] == [","] else tokens) + " "
    total = line.words["total"]
    if line.words["and"].ends(line.before(index)):  # "requirements 2, 3 and 4 together"
        return False
    if bool(total.starts(after)) or bool(total.ends(before)) or (0 < total.first(after) <= 1):
        return True
    if tokens and line.words["or"].has(tokens[-1]) and total.last(before) == 1:  # "insgesamt also 35"
        return True
    return line.figures[index].quantity.hedge is not None and bool(total.ends(_with_hedge(line, index)))


def _with_hedge(line: Line, index: int) -> str:
    """The words before a figure, its hedge with them: "which adds up to"."""
    quantity = line.figures[index].quantity
    start = line.figures[index - 1].span.end if index else line.sentence.span.start
    return padded(line.text[start : quantity.number.start].rstrip("$€£ "))


def carried_total(line: Line, earlier: Sequence[Line]) -> Iterator[Sum]:
    """ "... cut 25,000 from A's count and 27,000 from B's. That left the two 52,000 lower"; and over several sentences of a paragraph."""
    near = [other for other in earlier if other.block is line.block]
    if not near or any(line.words["no_sum"].within(other.whole) for other in near[-1:]):
        return
    for index in range(min(2, len(line.figures))):
        whole = line.figures[index]
        lead = " " + " ".join(line.lead(index).split()[-8:]) + " "
        if not 0 <= line.words["total_sum"].last(lead) <= 5 or whole.quantity.kind not in (Kind.COUNT, Kind.MONEY):
            continue
        if index and links.of(line, index - 1, index, bare=True):
            continue
        found = _over_sentences(line, index, near)
        if found is not None:
            yield found
            return


def _over_sentences(line: Line, index: int, near: Sequence[Line]) -> Sum | None:
    """The near miss of a total for the numbers of the last sentences; None where those of one more sentence would fit."""
    whole = line.figures[index]
    best: Sum | None = None
    for back in range(1, len(near) + 1):
        figures = [each for other in near[-back:] for each in other.figures]
        parts = addends((*figures, *line.figures[:index]), whole)
        code = line.words.code
        if whole.quantity.kind is Kind.COUNT and back == 1 and whole.quantity.counted is not None:
            parts = tuple(each for each in parts if each.quantity.counted is None or noun(each, code) & noun(whole, code))
        within = Fraction(1, 10)
        if back > 1 and whole.quantity.kind is Kind.MONEY and len(digits(whole.quantity)) >= 5:
            within = Fraction(1, 1000)  # to the last cent, and yet not right
        elif back > 1 and (whole.quantity.kind is not Kind.COUNT or not _one_noun(parts, whole, code)):
            break  # farther back, only what counts the same thing
        if len(parts) > 6:
            break
        if len(parts) < 2:
            continue
        found = near_miss(whole, parts, within=Fraction(10**9))
        if found is None:
            return None  # these add up
        close = abs(found.value - middle(whole)) <= middle(whole) * within and min(middle(part) for part in found.parts) >= 2
        best = best or (found if close and (back == 1 or len(found.parts) == len(parts)) else None)
    return best


def _one_noun(parts: Sequence[Claim], whole: Claim, code: str) -> bool:
    """Whether each part has the noun of the whole or none, and the first has it."""
    named = noun(whole, code)
    same = [bool(noun(each, code) & named) for each in parts]
    return any(same) and all(fine or each.quantity.counted is None for fine, each in zip(same, parts, strict=True))


def partition(line: Line, earlier: Sequence[Line]) -> Iterator[Sum]:
    """ "14 of the victims came from A, six from B and three from C", after a sentence that tells how many victims there were."""
    figures = [each for each in line.figures if each.quantity.kind is Kind.COUNT]
    if len(figures) < 3 or len(figures) != len(line.figures) or len(figures) > _MOST_PARTS:
        return
    language = line.words
    first = line.after(0).split()[:3]
    if not first or not language["of"].has(first[0]) or line.lead(0).strip():
        return
    if language["of_need"].words and not (language["of_need"].has(first[0]) or (len(first) > 1 and language["of_need"].has(first[1]))):
        return
    if language["no_sum"].within(line.whole) or not language["and"].within(line.between(len(figures) - 2, len(figures) - 1)):
        return
    if not all("," in line.between(index, index + 1) for index in range(len(figures) - 2)):
        return
    size = sum((middle(each) for each in figures), Fraction(0))
    wholes = [
        each
        for other in earlier
        if other.block is line.block
        for each in other.figures
        if each.quantity.kind is Kind.COUNT and not each.quantity.is_range and middle(each) > max(middle(part) for part in figures)
    ]
    if not wholes or any(intervals.total(written(part.quantity) for part in figures).meets(written(each.quantity)) for each in wholes):
        return
    whole = min(wholes, key=lambda each: abs(middle(each) - size))
    if abs(middle(whole) - size) <= middle(whole) / 10:
        yield Sum(whole, tuple(figures))


def whole_and_part(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Every (whole, part) that a line ties together: "187 structures, 132 of them homes", "21 of the 23", "of the 23, 21 ..."."""
    figures = line.figures
    for index in range(len(figures) - 1):
        first, second = figures[index], figures[index + 1]
        if not alike(first.quantity, second.quantity) or first.quantity.is_range or second.quantity.is_range or links.way(line, index):
            continue
        if line.words["earlier"].within(" " + " ".join(line.after(index + 1).split()[:5]) + " ") and links.of(line, index, index + 1):
            continue  # "17,500 rupiah from 15,000 the month before"
        if links.of(line, index, index + 1):
            yield second, first
        elif line.words["needed"].within(" " + " ".join(line.after(index + 1).split()[:3]) + " "):
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
    if line.words["to"].ends(gap) and links.moves(gap, line.words):  # "from 356, the number rose to 410"
        return False
    if index and links.of(line, index - 1, index, bare=True):
        return False  # "22 of the 33 streams, by 81 samples"
    lead = line.lead(index).split() if index == 0 else [""] * 9
    return "," in gap.split() or (len(lead) <= 3 and count(gap) <= 4 and not line.words["and"].within(gap))


def differences(line: Line) -> Iterator[tuple[Claim, Claim, Claim]]:
    """ "grew by 15, from 40 to 52": (base, new, stated difference), where the third is not what lies between the first two."""
    for index in range(len(line.figures) - 2):
        a, b, c = line.figures[index : index + 3]
        base, new, stated = a, b, c
        if links.from_to(line, index, index + 1) and _moved_by(line, index + 2):
            pass
        elif links.from_to(line, index + 1, index + 2) and _moved_by(line, index) and count(line.between(index, index + 1)) <= 5:
            base, new, stated = b, c, a
        elif (
            links.than(line, index + 1, index + 2)
            and "," in line.between(index, index + 1)
            and count(line.between(index, index + 1)) <= 8
            and line.between(index + 1, index + 2).split()[:1] != [","]
        ):
            base, new, stated = c, a, b
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
        else:
            continue
        if stated.quantity.is_range:
            continue
        kinds = {base.quantity.kind, new.quantity.kind, stated.quantity.kind}
        if len(kinds) > 1 or not kinds <= {Kind.COUNT, Kind.MONEY, Kind.MEASURE} or not alike(base.quantity, stated.quantity):
            continue
        low, high, size = written(base.quantity), written(new.quantity), written(stated.quantity)
        if low.high is None or high.high is None or base.quantity.is_range or new.quantity.is_range:
            continue
        least, most = high.low - low.high, high.high - low.low
        if least <= 0 <= most or (Interval(least, most) if least > 0 else Interval(-most, -least)).meets(size):
            continue
        yield base, new, stated


def _moved_by(line: Line, index: int) -> bool:
    """Whether a figure is said to be the size of a change: "by 15", "a rise of 15", "up 15"."""
    near = " " + " ".join(line.before(index).split()[-4:]) + " "
    if _more(line, index):
        return True
    if line.words["than"].within(" " + " ".join(near.split()[-2:]) + " "):  # "much more than the 8"
        return False
    if line.words["versus"].within(near):  # "down, against 14.7 a year ago"
        near = " " + " ".join(near.split()[-line.words["versus"].last(near) :] if line.words["versus"].last(near) else []) + " "
    if line.words["from"].ends(near) or (line.words["to"].starts(line.after(index)) and not line.words["by"].ends(near)):
        return False  # the start of another change
    told = links.direction(near, line.words) != 0 or (line.words["by"].ends(near) > 0 and links.moves(line.whole, line.words) != 0)
    return told and not line.words["to"].ends(near) and not line.words["each"].within(" " + " ".join(line.after(index).split()[:3]) + " ")


def _more(line: Line, index: int) -> bool:
    """Whether "12 more" stands there, with nothing that it is more than but a time: "12 more than last year"."""
    after, language = line.after(index), line.words
    tokens = after.split()
    at = next((place for place, token in enumerate(tokens[:3]) if language["more"].has(token) or language["less"].has(token)), -1)
    if at < 0 or line.figures[index].quantity.counted not in (None, ""):
        return False
    rest = tokens[at + 1 :]
    return (
        not rest or not rest[0].isalpha() or (language["than"].has(rest[0]) and language["earlier"].within(" " + " ".join(rest[:6]) + " "))
    )


def besides(line: Line, document: Sequence[Line]) -> Iterator[Sum]:
    """ "Besides the 132 homes, 55 barns were lost", where the draft says elsewhere "187 structures, 132 of them homes"."""
    for index in range(len(line.figures) - 1):
        part, rest = line.figures[index], line.figures[index + 1]
        if not line.words["besides"].ends(line.before(index)) or not alike(part.quantity, rest.quantity):
            continue
        for other in document:
            for whole, known in whole_and_part(other) if other is not line else ():
                if not alike(whole.quantity, part.quantity) or middle(whole) <= 20:
                    continue
                left = middle(whole) - middle(known)
                if middle(part) + middle(rest) == middle(whole) or (middle(known) != middle(part) and middle(rest) != left):
                    continue
                if abs(middle(part) + middle(rest) - middle(whole)) <= middle(whole) / 4:
                    yield Sum(whole, (part, rest))
                    return


def others(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "Of the 23, 21 have been identified. The other three ...": what is left is told with a wrong number."""
    for index, rest in enumerate(line.figures):
        after = line.words["rest"].starts(line.after(index)) and line.words["the"].ends(line.before(index))
        if not (line.words["others"].ends(line.before(index)) or after) or rest.quantity.kind is not Kind.COUNT:
            continue
        pairs = list(whole_and_part(line)) or (list(whole_and_part(before)) if before is not None and before.block is line.block else [])
        pairs = [(whole, part) for whole, part in pairs if whole.quantity.kind is Kind.COUNT and rest.span not in (whole.span, part.span)]
        if not pairs or any(middle(whole) - middle(part) == middle(rest) for whole, part in pairs):
            continue
        whole, part = pairs[-1]
        left = middle(whole) - middle(part) - middle(rest)
        between = [
            each for each in (*(before.figures if before else ()), *line.figures) if each.span not in (whole.span, part.span, rest.span)
        ]
        if any(middle(each) == left for each in between) or sum((middle(each) for each in between), Fraction(0)) == left:
            continue  # "269 are ours, 41 are shared, and the other 15 yours"
        if len(pairs) == 1 and all(each.quantity.hedge is None for each in (whole, part, rest)) and middle(part) < middle(whole) <= 10_000:
            yield Sum(whole, (part, rest))


def rest_of_hundred(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "62 percent voted for it, 28 percent against, and the remaining 15 percent abstained": shares that do not make 100."""
    for index, rest in enumerate(line.figures):
        if rest.quantity.kind is not Kind.PERCENT or rest.quantity.is_range or not _the_rest(line, index):
            continue
        here = [each for each in line.figures[:index] if each.quantity.kind is Kind.PERCENT]
        there = [each for each in before.figures if each.quantity.kind is Kind.PERCENT] if before and before.block is line.block else []
        parts = [*there, *here]
        if (not here and not there) or len(parts) > 7 or any(each.quantity.is_range or each.part is Part.CHANGE for each in parts):
            continue
        if index + 1 < len(line.figures) and any(each.quantity.kind is Kind.PERCENT for each in line.figures[index + 1 :]):
            continue
        if _some_make(parts, rest):
            continue
        for chosen in (here, parts) if len(here) >= 2 else (parts,):
            size = sum((middle(each) for each in (*chosen, rest)), Fraction(0))
            if len(chosen) >= 2 and 80 <= size <= 120:
                yield Sum(rest, (*chosen, rest))
                break


def _the_rest(line: Line, index: int) -> bool:
    """Whether a percentage is said to be what is left: "the remaining 15 percent", "los 15 % restantes"."""
    near = " " + " ".join(line.before(index).split()[-2:]) + " "
    after = " " + " ".join(line.after(index).split()[:2]) + " "
    return bool(line.words["rest"].ends(near)) or 0 <= line.words["rest"].first(after) <= 0


def over_a_hundred(line: Line) -> Iterator[Sum]:
    """ "55 percent for it, 25 percent against and 30 percent undecided": answers that exclude each other and make more than 100."""
    shares = [each for each in line.figures if each.quantity.kind is Kind.PERCENT]
    if not 3 <= len(shares) <= 7 or not line.words["undecided"].within(line.whole) or line.words["each"].within(line.whole):
        return
    if any(each.quantity.is_range or each.quantity.hedge is not None or each.part is Part.CHANGE for each in shares):
        return
    last = padded(line.text[shares[-2].span.end : shares[-1].span.start])
    if not line.words["and"].within(last) or any(line.words[name].within(line.whole) for name in ("of_them", "up_from")):
        return
    size = sum((middle(each) for each in shares), Fraction(0))
    if 103 <= size <= 140:
        yield Sum(shares[-1], tuple(shares))


def taken_from(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "Sales were 252 million. Of that, 168 million came from power, 73 million from gas and 21 million from water": more than there is."""
    if before is None or before.block is not line.block or not 2 <= len(line.figures) <= _MOST_PARTS:
        return
    opening = " " + " ".join(line.whole.split()[:5]) + " "
    if not (0 <= line.words["of_which"].first(opening) <= 1 or 0 <= line.words["of_these"].first(opening) == 0):
        return
    parts = line.figures
    whole = next((each for each in reversed(before.figures) if alike(each.quantity, parts[0].quantity)), None)
    if whole is None or whole.quantity.kind not in (Kind.MONEY, Kind.COUNT) or whole.quantity.is_range:
        return
    if len(addends(parts, whole)) != len(parts) or not _closed_list(line, parts) or any(each.quantity.is_range for each in parts):
        return
    if whole.quantity.kind is Kind.COUNT and any(each.quantity.counted is not None for each in parts[1:]):
        return  # women and minors: one can be both
    found, stated = intervals.total(written(each.quantity) for each in parts), written(whole.quantity)
    if any(alike(each.quantity, whole.quantity) and written(each.quantity).meets(found) for each in before.figures):
        return
    if stated.high is not None and stated.high < found.low <= 2 * stated.high:
        yield Sum(whole, tuple(parts))


def _some_make(parts: Sequence[Claim], rest: Claim) -> bool:
    """Whether the rest and one or more of the parts make 100 percent, as they round."""
    for mask in range(1, 1 << len(parts)):
        chosen = [part for bit, part in enumerate(parts) if mask >> bit & 1]
        found = intervals.total(written(each.quantity).widen(Fraction(each.quantity.step) / 2) for each in (*chosen, rest))
        if found.high is None or found.low <= 100 <= found.high:
            return True
    return False
