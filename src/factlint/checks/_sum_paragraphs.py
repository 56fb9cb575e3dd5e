"""A line and those before it in; the totals of several sentences out that their numbers do not make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike
from factlint.checks._no_sum import of_another_count, of_months
from factlint.checks._parts import whole_and_part
from factlint.checks._sums import MOST_PARTS, Sum, addends, closed_list, middle, near_miss, sum_of
from factlint.checks._things import counts_people, digits, is_event, noun
from factlint.checks._words import any_of, count, first_words, joined, last_words
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_TOTALS = ("all_of", "makes", "total_sum")
"""The lists of words that stand ahead of a total."""
_THAT = 4
"""Words ahead of a total that opens with "That makes"."""


def carried_total(line: Line, earlier: Sequence[Line]) -> Iterator[Sum]:
    """ "... cut 25,000 from A's count and 27,000 from B's. That left the two 52,000 lower"; and over several sentences of a paragraph."""
    near = [other for other in earlier if other.block is line.block]
    near = near if any_of(line.words.code, *_TOTALS).within(line.whole) else []  # as few have
    if not near or _incomplete(near[-1]) or of_months(line):
        return
    for index in range(min(2, len(line.figures))):
        whole = line.figures[index]
        lead = last_words(line.lead(index), 8)
        all_of = not index and count(lead) <= 2 and line.words["all_of"].starts(lead) > 0  # "All 482 have been offered"
        opens = not index and count(lead) <= _THAT and line.words["makes"].starts(lead) > 0  # "That makes 942 tickets"
        opens = opens or (line.words["total_sum"].starts(line.lead(index)) > 0 and "," in line.lead(0).split()[:4])
        if not (all_of or opens or _totalled(lead, line)) or whole.quantity.kind not in (Kind.COUNT, Kind.MONEY):
            continue
        if index and (links.of(line, index - 1, index, bare=True) or _out_of(line, index)):
            continue
        found = _over_sentences(line, index, near[-1:] if all_of else near)
        if found is not None:
            yield found
            return


def _totalled(lead: str, line: Line) -> bool:
    """Whether a word of a total stands a few words ahead; not so in "an altogether inconsistent day, going 18 of 30"."""
    after, tokens = line.words["total_sum"].last(lead), lead.split()
    if after >= 0 and len(tokens) > after + 1 and line.words["that"].has(tokens[-after - 2]):
        return False  # "the readers, who add up to 95 million"
    return 0 <= after <= 5 and "," not in lead.split()[len(lead.split()) - after :][1:]


def _out_of(line: Line, index: int) -> bool:
    """Whether the number before is one of so many in all: "463 out of a total of 538"."""
    gap = line.between(index - 1, index)
    return count(gap) <= 5 and any(line.words["of"].has(token) for token in gap.split()[:2])


def _incomplete(line: Line) -> bool:
    """Whether a sentence says that its numbers are not all; "a further 40 million" says nothing of the kind."""
    pieces = [line.before(index).split() for index in range(len(line.figures))]
    pieces = [tokens[:-1] if tokens and line.words["further"].has(tokens[-1]) else tokens for tokens in pieces]
    tokens = [token for piece in pieces for token in piece] + line.after(len(line.figures) - 1).split()
    return line.words["no_sum"].within(joined(tokens))


def _over_sentences(line: Line, index: int, near: Sequence[Line]) -> Sum | None:
    """The near miss of a total for the numbers of the last sentences; None where those of one more sentence would fit."""
    whole = line.figures[index]
    best: Sum | None = None
    for back in range(1, len(near) + 1):
        figures = [each for other in near[-back:] for at, each in enumerate(other.figures) if not links.set_against(other, at)]
        parts = addends((*figures, *line.figures[:index]), whole)
        code = line.words.code
        if whole.quantity.kind is Kind.COUNT and back == 1 and whole.quantity.counted is not None:
            same = tuple(each for each in parts if each.quantity.counted is None or noun(each, code) & noun(whole, code))
            parts = parts if not same and _all_listed(line, near[-1], parts) else same
        within = Fraction(1, 5) if back == 1 and _opens_with_all(line, index, near[-1]) else Fraction(1, 10)
        if back > 1 and whole.quantity.kind is Kind.MONEY and len(digits(whole.quantity)) >= 5:
            within = Fraction(1, 1000)  # to the last cent, and yet not right
        elif back > 1 and (whole.quantity.kind is not Kind.COUNT or not _one_noun(parts, whole, code)):
            break  # farther back, only what counts the same thing
        if len(parts) > 6:
            break
        if len(parts) < 2:
            continue
        found = near_miss(whole, parts, within=Fraction(10**9))
        if found is None or of_another_count(whole, found.parts, figures):
            return None  # these add up, or to another number
        close = abs(found.value - middle(whole)) <= middle(whole) * within and min(middle(part) for part in found.parts) >= 2
        best = best or (found if close and (back == 1 or len(found.parts) == len(parts)) else None)
    return best


def _opens_with_all(line: Line, index: int, before: Line) -> bool:
    """Whether a short sentence opens with "In all", behind a list of three sums or more that an "and" ends."""
    listed = len(before.figures) >= 3 and len(line.figures) == 1 and closed_list(before, before.figures)
    return listed and line.words["total_sum"].starts(line.lead(index)) > 0 and count(line.whole) <= 8


def _all_listed(line: Line, before: Line, parts: Sequence[Claim]) -> bool:
    """Whether a sentence is one list of three things or more, and the next is about their number alone: "In all there were 241 entries"."""
    if len(line.figures) != 1 or len(parts) < 3 or len(parts) != len(before.figures) or not closed_list(before, parts):
        return False
    lists = all("," in before.between(index, index + 1).split() for index in range(len(parts) - 2))
    return lists and count(line.whole) <= 9 and not any(is_event(each, line.words.code) for each in parts)


def _one_noun(parts: Sequence[Claim], whole: Claim, code: str) -> bool:
    """Whether each part has the noun of the whole or none, and the first has it."""
    named = noun(whole, code)
    same = [bool(noun(each, code) & named) for each in parts]
    return any(same) and all(fine or each.quantity.counted is None for fine, each in zip(same, parts, strict=True))


def partition(line: Line, earlier: Sequence[Line]) -> Iterator[Sum]:
    """ "14 of the victims came from A, six from B and three from C", after a sentence that tells how many victims there were."""
    figures = [each for each in line.figures if each.quantity.kind is Kind.COUNT]
    if len(figures) < 3 or len(figures) != len(line.figures) or len(figures) > MOST_PARTS:
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
    size = sum_of(figures)
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


def remaining(line: Line, earlier: Sequence[Line]) -> Iterator[Sum]:
    """ "The choir has 38 members. Twelve are men, 21 are women. The remaining eight are children.": bare counts that exclude each other."""
    near = [other for other in earlier if other.block is line.block]
    at = next((index for index in range(len(line.figures)) if is_rest(line, index)), -1) if near else -1
    if at < 0 or line.words["no_sum"].within(near[-1].whole) or line.words["no_sum"].within(_but_rest(line, at)):
        return
    parts = list(line.figures[:at]) or list(near[-1].figures)
    wholes = near[-1].figures if at else near[-2].figures if len(near) > 1 else ()
    rest = line.figures[at]
    if len(wholes) != 1 or not 2 <= len(parts) <= MOST_PARTS or len(line.figures) > at + 1:
        return
    bare = [*parts[1:], rest] if at else [*parts, rest]
    if any(each.quantity.kind is not Kind.COUNT or each.quantity.is_range or each.quantity.hedge for each in (*parts, rest, wholes[0])):
        return
    if any(each.quantity.counted is not None and each is not rest for each in bare) or any(
        each.part in (Part.EACH, Part.CHANGE) for each in parts
    ):
        return
    size = sum_of((*parts, rest))
    whole = wholes[0]
    if size != middle(whole) and abs(size - middle(whole)) <= middle(whole) / 5 and middle(whole) > max(map(middle, parts)):
        yield Sum(whole, (*parts, rest))


def _but_rest(line: Line, at: int) -> str:
    """A sentence without the word behind a number that says that it is the rest: "les 12 autres"."""
    after = line.after(at).split()
    after = after[max(line.words[name].starts(line.after(at)) for name in ("rest", "further")) :]
    return line.lead(at) + " ".join(after) + " "


def is_rest(line: Line, index: int) -> bool:
    """Whether a number is said to be what is left: "the remaining eight", "los ocho restantes"."""
    before = line.before(index)
    if line.words["others"].ends(before):
        return True
    return bool(line.words["the"].ends(before) and any_of(line.words.code, "rest", "further").starts(line.after(index)))  # "les 12 autres"


def others(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "Of the 23, 21 have been identified. The other three ...": what is left is told with a wrong number."""
    paired = len(line.figures) > 1 or (before is not None and before.block is line.block and len(before.figures) > 1)
    for index, rest in enumerate(line.figures) if paired else ():
        if not is_rest(line, index) or rest.quantity.kind not in (Kind.COUNT, Kind.MEASURE, Kind.MONEY):
            continue
        pairs = list(whole_and_part(line)) or (list(whole_and_part(before)) if before is not None and before.block is line.block else [])
        pairs = [each for each in pairs if each[0].quantity.kind is rest.quantity.kind and rest.span not in (each[0].span, each[1].span)]
        pairs = [each for each in pairs if alike(each[0].quantity, rest.quantity)]
        if not pairs or any(middle(whole) - middle(part) == middle(rest) for whole, part in pairs):
            continue
        whole, part = pairs[-1]
        left = middle(whole) - middle(part) - middle(rest)
        between = [
            each for each in (*(before.figures if before else ()), *line.figures) if each.span not in (whole.span, part.span, rest.span)
        ]
        if any(_complete(whole, part, each) for each in between):
            continue  # "Of the 12, eight were convicted and four acquitted. ... the other six of them"
        if any(middle(each) == left for each in between) or sum_of(between) == left:
            continue  # "269 are ours, 41 are shared, and the other 15 yours"
        size = middle(part) + middle(rest)
        if any(each.quantity.kind is Kind.COUNT and size <= middle(each) != middle(whole) for each in between):
            continue  # "the five accused are three sailors, two of them brothers, a cook and ... two others"
        named = noun(rest, line.words.code)
        if left > max(Fraction(2), middle(whole) / 10) or (
            named and not named & (noun(whole, line.words.code) | noun(part, line.words.code))
        ):
            continue  # others of another kind: "released two other suspects"
        if (
            len(pairs) == 1
            and all(each.quantity.hedge is None for each in (whole, part, rest))
            and middle(part) < middle(whole) <= _most(whole)
        ):
            yield Sum(whole, (part, rest))


def _complete(whole: Claim, part: Claim, other: Claim) -> bool:
    """Whether a part and another number of its sentence make all of a whole, or more: there is no rest."""
    same = other.sentence == part.sentence == whole.sentence and alike(other.quantity, whole.quantity)
    return same and other.span > whole.span and middle(part) + middle(other) >= middle(whole)


def _most(whole: Claim) -> int:
    """Up to what size a whole and its two parts are told exactly: counts of thousands, sums and measures to the step they are written to."""
    quantity = whole.quantity
    return 10_000 if quantity.kind is Kind.COUNT else int(1000 * rational(quantity.step))


def listed_after(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "Divers checked 120 buoys. The result: 29 were sound, 47 worn and 17 broken"; "Seven were saved. They are aged 21 to 60: three Poles, ..."."""
    parts = line.figures
    if before is None or before.block is not line.block or not 3 <= len(parts) <= MOST_PARTS or not closed_list(line, parts):
        return
    lead, head = line.lead(0), first_words(line.lead(0), 3)
    people = line.words["they_are"].starts(lead) > 0 and lead.split()[-1:] == [":"] and count(lead) <= 14
    if not (people or line.words["result"].within(head)) or count(lead) > 14:
        return
    if any(line.words[name].within(line.whole) for name in ("no_sum", "of_them", "of_which")):
        return
    if any(each.quantity.kind is not Kind.COUNT or each.quantity.is_range or each.quantity.hedge is not None for each in parts):
        return
    wholes = [each for each in before.figures if each.quantity.kind is Kind.COUNT and not each.quantity.is_range]
    wholes = [each for each in wholes if middle(each) > max(map(middle, parts))]
    size = sum_of(parts)
    if any(written(each.quantity).meets(Interval(size, size)) for each in wholes) or len(wholes) > 2:
        return
    near = [each for each in wholes if abs(middle(each) - size) * 3 <= middle(each) and (not people or wholes == [before.figures[0]])]
    if len(near) == 1:
        yield Sum(near[0], parts, rule="listed")


def taken_from(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "Sales were 252 million. Of that, 168 million came from power, 73 million from gas and 21 million from water": more than there is."""
    if before is None or before.block is not line.block or not 2 <= len(line.figures) <= MOST_PARTS:
        return
    opening = first_words(line.whole, 5)
    if not (0 <= line.words["of_which"].first(opening) <= 1 or 0 <= line.words["of_these"].first(opening) == 0):
        return
    parts = line.figures
    whole = next((each for each in reversed(before.figures) if alike(each.quantity, parts[0].quantity)), None)
    if whole is None or whole.quantity.kind not in (Kind.MONEY, Kind.COUNT) or whole.quantity.is_range:
        return
    if len(addends(parts, whole)) != len(parts) or not closed_list(line, parts) or any(each.quantity.is_range for each in parts):
        return
    named = whole.quantity.kind is Kind.COUNT and any(each.quantity.counted is not None for each in parts[1:])
    code = line.words.code
    if named and (len(parts) < 3 or any(counts_people(each, code) or is_event(each, code) for each in (whole, *parts))):
        return  # women and minors: one can be both
    found, stated = intervals.total(written(each.quantity) for each in parts), written(whole.quantity)
    if any(alike(each.quantity, whole.quantity) and written(each.quantity).meets(found) for each in before.figures):
        return
    if stated.high is not None and stated.high < found.low <= stated.high * (Fraction(11, 10) if named else 2):
        yield Sum(whole, tuple(parts))
