"""A line in; the totals out that words tie to their parts so closely that nothing is left open, however far the parts miss them.

Parts that exclude each other and make more than their total are told at any distance, parts that make less where a slip of the hand explains it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._parts import of_first
from factlint.checks._slips import likely_slip
from factlint.checks._sum_kinds import clause_ends, kinds_behind
from factlint.checks._sum_paragraphs import is_rest
from factlint.checks._sum_sentences import is_totalled
from factlint.checks._sums import Sum, lent, middle, open_list, sum_of
from factlint.checks._things import noun
from factlint.checks._words import behind_last, count, first_words, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_GAP, _NEAR, _LEAD, _OPENS = 6, 8, 2, 5
"""Words between two parts, between a whole and its parts, before a number that opens its sentence, and before a part of the number before."""
_ADDED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_BREAKS = frozenset({";", ":", "(", ")", "?", "!", "–", "—"})
_NO_PARTS = ("of_which", "of_them", "each", "for_each", "to", "than", "versus", "or", "from", "more", "less")
"""What makes one of two numbers beside each other something else than a part of a sum."""
_FEWEST = 3
_SCALE = 1000
"""How many times as roughly as another a number with a word of scale is written."""


def plain_sums(line: Line, before: Line | None) -> Iterator[Sum]:
    yield from _total_behind(line)
    yield from _women_and_men(line)
    yield from _behind_a_colon(line)
    yield from _each_in_brackets(line)
    yield from _in_places(line)
    yield from _rest_of_before(line, before)
    yield from total_of_before(line, before)


def _total_behind(line: Line) -> Iterator[Sum]:
    """ "The fire destroyed 42 barns and 40 sheds, 62 buildings in all": the first numbers of a sentence, and right behind them their total."""
    for index in range(2, len(line.figures)):
        whole, parts = line.figures[index], line.figures[:index]
        gap = line.between(index - 1, index)
        if "," not in gap.split() or count(gap) > _NEAR or _BREAKS & set(gap.split()) or not is_totalled(line, index):
            continue
        if line.words["no_sum"].within(line.whole) or line.words["of"].ends(line.lead(0)) or not _listed(line, 0, index - 1):
            continue
        yield from missed(whole, parts)


def _listed(line: Line, first: int, last: int) -> bool:
    """Whether figures stand in one list: few words between them, an "and" before the last."""
    gaps = [line.between(at, at + 1) for at in range(first, last)]
    plain = all(count(gap) <= _GAP and not _BREAKS & set(gap.split()) for gap in gaps)
    if not plain or any(line.words[name].within(gap) for gap in gaps for name in _NO_PARTS):
        return False
    return line.words["and"].within(gaps[-1]) and all("," in gap.split() for gap in gaps[:-1])


def _women_and_men(line: Line) -> Iterator[Sum]:
    """ "131 pupils took part, 44 of them girls and 77 boys": whom a number counts, and right behind it all women and men among them."""
    for index in range(len(line.figures) - 2):
        gap = line.between(index, index + 1)
        named = [kinds_behind(line, at) for at in (index + 1, index + 2)]
        if not {",", "(", ":"} & set(gap.split()[-1:]) or count(gap) > _NEAR or kinds_behind(line, index):
            continue
        link = line.between(index + 1, index + 2)
        if (
            len(set().union(*named)) == 2
            and all(named)
            and line.words["and"].within(link)
            and count(link) <= _GAP
            and clause_ends(line, index + 2)
        ):
            yield from missed(line.figures[index], line.figures[index + 1 : index + 3], Part.OF)


def _behind_a_colon(line: Line) -> Iterator[Sum]:
    """ "126 people were arrested: 71 drivers, 17 brokers and 28 clerks, three of them women": the one number before a colon, and a closed list."""
    index = next((at for at in range(1, len(line.figures)) if ":" in line.between(at - 1, at).split()), 0)
    if not index or sum(alike(each.quantity, line.figures[index].quantity) for each in line.figures[:index]) != 1:
        return
    last = next((at for at in range(index + 2, len(line.figures)) if line.words["and"].within(line.between(at - 1, at))), 0)
    if not last or count(line.between(index - 1, index).partition(":")[2]) > 1 or not _listed(line, index, last) or not _ends(line, last):
        return
    listed = padded(line.text[line.sentence.span.start : line.figures[last].span.end])
    if not any(line.words[name].within(listed) for name in ("no_sum", "for_each", "each")) and "/" not in listed.split():
        yield from missed(line.figures[index - 1], line.figures[index : last + 1])


def _ends(line: Line, last: int) -> bool:
    """Whether a list ends soon behind its last number, or goes on with some of that."""
    tail = line.after(last)
    tokens = tail.split()
    if last + 1 < len(line.figures):
        return any(line.words[name].within(tail) for name in ("of_which", "of_them")) or line.figures[last + 1].part is Part.OF
    return len(tokens) <= _NEAR and not line.words["no_sum"].within(tail)


def _each_in_brackets(line: Line) -> Iterator[Sum]:
    """ "The 194 complaints were about noise (87), smell (77) and dust (40)": the one number before a list, each item's own in brackets."""
    if len(line.figures) <= _FEWEST or line.words["no_sum"].within(line.whole):
        return
    whole, parts = line.figures[0], line.figures[1:]
    gaps = [line.between(at, at + 1).split() for at in range(len(parts))]
    gaps[0] = behind_last(gaps[0], ":")  # "217 faults: brakes (87), lights (77) and tyres (53)"
    alone = all(line.text[each.span.start - 1] == "(" and line.text[each.span.end : each.span.end + 1] == ")" for each in parts)
    if not alone or whole.quantity.counted is None or any(len(gap) > _NEAR for gap in gaps) or {";", ":", "."} & set().union(*gaps):
        return
    if line.words["and"].within(line.between(len(parts) - 1, len(parts))) and all("," in gap for gap in gaps[1:-1]):
        yield from missed(whole, parts)


def _in_places(line: Line) -> Iterator[Sum]:
    """ "Of the 34 villages cut off, 20 are in Arden, seven in Belmore and five in Carrow": three parts or more, one word ahead of each place."""
    whole, parts = line.figures[:1], lent(line.figures[1:], line.figures[0], line.words) if line.figures else ()
    if (
        len(parts) < _FEWEST
        or line.words["no_sum"].within(line.whole)
        or not (of_first(line, 0) or line.words["of_them"].starts(line.after(1)))
    ):
        return
    last, heads = len(parts), [line.after(at).split()[:1] for at in range(2, len(parts) + 1)]
    named = heads[0] and all(each == heads[0] for each in heads) and heads[0][0].isalpha()
    led = named and heads[0][0] in line.after(1).split()[: _LEAD + 1] and all(each.quantity.counted is None for each in parts)
    tail = line.after(last).partition(" , ")[0]  # "and 240 in Carrow, according to the council"
    if led and _capitals(line, parts) and _listed(line, 1, last) and len(tail.split()) <= _GAP:
        yield from missed(whole[0], parts, Part.OF)


def _capitals(line: Line, parts: Sequence[Claim]) -> bool:
    """Whether a name stands within a few words behind each number."""
    ends = (*(each.span.start for each in parts[1:]), line.sentence.span.end)
    behind = (line.text[each.span.end : end].split() for each, end in zip(parts, ends, strict=True))
    return all(any(word[:1].isupper() for word in found[: _GAP - 1]) for found in behind)


def _rest_of_before(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "The council will close 56 offices. 38 move into shops; the other 28 will not be replaced": the only number of the sentence before, a part
    that opens this one, and what is left."""
    if before is None or before.block is not line.block or len(before.figures) != 1 or len(line.figures) != 2:
        return
    whole, (part, rest) = before.figures[0], line.figures
    if count(line.lead(0)) > _OPENS or not is_rest(line, 1) or open_list(line.between(0, 1), line.words):
        return
    code = line.words.code
    same = all(each.quantity.counted is None or noun(each, code) & noun(whole, code) for each in (part, rest))
    if same and middle(part) < middle(whole):
        yield from missed(whole, (part, rest), Part.MORE)


def total_of_before(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "The state spent 338 million on engines and 251 million on paths. The total, 589 million, is a record": all numbers of the sentence before."""
    if before is None or before.block is not line.block or not line.figures or not 2 <= len(before.figures) <= _GAP:
        return
    lead, whole, parts = line.lead(0), line.figures[0], before.figures
    led = lead.split()[:1]
    articles, the = lexicon(line.words.code).sets["articles"], line.words["the"]
    the_total = not (articles and the.words) or (led and (led[0] in articles or the.has(led[0])))  # "all told" is more often of others, too
    opens = the_total and line.words["total_head"].within(first_words(lead, _LEAD)) and count(lead) <= _LEAD + 1
    if opens and _listed(before, 0, len(parts) - 1) and not before.words["no_sum"].within(before.whole):
        yield from missed(whole, parts)


def missed(whole: Claim, parts: Sequence[Claim], told_as: Part | None = None) -> Iterator[Sum]:
    """The sum of exact parts that make more than their whole, or less by a slip of the hand."""
    numbers = (whole, *parts)
    if any(each.quantity.kind not in _ADDED or each.quantity.is_range or each.quantity.hedge is not None for each in numbers):
        return
    if any(not alike(each.quantity, whole.quantity) or each.part not in (None, told_as) for each in parts):
        return
    if max(steps := [rational(each.quantity.step) for each in numbers]) >= _SCALE * min(steps):
        return  # "98.4 million: 33.1 in the first quarter, ..."
    if intervals.total(written(each.quantity) for each in parts).meets(written(whole.quantity)):
        return
    if max(map(middle, parts)) < middle(whole) < sum_of(parts) or slips(whole, parts):
        yield Sum(whole, tuple(parts), rule="plain")


def slips(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether another digit, or two swapped, in one of the numbers would make it right."""
    apart = sum_of(parts) - middle(whole)
    dues = [(whole, middle(whole) + apart), *((each, middle(each) - apart) for each in parts)]
    steps = [(each, due, rational(each.quantity.step)) for each, due in dues if due > 0 and each.quantity.step]
    return any(likely_slip(middle(each), due, step) != "no slip" for each, due, step in steps if step > 0)
