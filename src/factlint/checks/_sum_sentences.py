"""A line in; the totals out that its own numbers should make and do not: after a colon, in apposition, before "in all"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._slips import part_slipped
from factlint.checks._sum_paragraphs import is_rest
from factlint.checks._sums import ADDED, Sum, addends, closed_list, in_money_of, in_one_unit, lent, middle, near_miss, open_list, sum_of
from factlint.checks._things import counts_people, is_event, noun
from factlint.checks._words import count, first_words, joined, padded, words
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind

_CLOSES = frozenset(".,;)—–")
_REST = Fraction(1, 2)
"""How far parts may miss the whole where the last of them is said to be all that is left."""


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
        last = line.figures[-1].span.end
        closing = [token for token in line.after(len(line.figures) - 1).split() if not line.words["further"].has(token)]
        listed = padded(line.text[line.figures[cut].span.start : last]) + " ".join(closing) + " "  # "and 156 for other reasons"
        rest = [at for at in range(cut, len(line.figures)) if line.words["rest"].within(line.after(at))]
        if (
            rest
            and not line.words["rest"].within(line.before(rest[-1]))
            and rest[-1] == len(line.figures) - 1
            and not is_rest(line, rest[-1])  # "and cash in the remaining three"
        ):
            return  # "32,000 this year and the rest by May"
        if open_list(listed, line.words) or line.words["for_each"].within(gap + inside) or "/" in inside.split():
            return
        exhaustive = is_rest(line, len(line.figures) - 1)
        if any(line.words[name].within(inside) for name in ("of_which", "of_them", "of_these")) and not exhaustive:
            return
        if line.words["consists"].within(gap) and _so_many_each(line, cut):
            return  # "in two pools of three"
        if line.words["consists"].within(gap) and not alike(line.figures[cut].quantity, line.figures[cut - 1].quantity):
            return  # "in two instalments of 250,000"
        ends = _closed(line, cut) if gap.split()[-1:] in (["—"], ["–"]) else len(line.figures)
        total = in_money_of(line.figures[cut - 1], line.figures[cut:ends])
        wholes = (*line.figures[max(0, cut - 3) : cut - 1], total)
        parts = _no_bases(line, lent(line.figures[cut:ends], total, line.words), total)
        if all(line.text[each.span.end : each.span.end + 1] == ")" for each in parts):  # "(1) ..., (2) ... and (3) ..."
            return
        if ":" in gap.split() and any(":" in line.between(at, at + 1).split() for at in range(cut, len(line.figures) - 1)):
            return  # "Liberals: 32 Greens: 18 Labour: 4": labels
        reach = _REST if exhaustive and ends == len(line.figures) else _reach(line, parts)
        found = _best(line, wholes, parts, reach) or _too_many(line, wholes, parts) or _two_slipped(line, wholes, parts)
        if found is not None:
            yield replace(found, rule="all that is left") if exhaustive else found
        return


def _no_bases(line: Line, parts: tuple[Claim, ...], total: Claim) -> tuple[Claim, ...]:
    """The items of a closed list behind a colon, none of which is the end of a move, whatever "from" stands between them."""
    if len(parts) < 3 or not closed_list(line, parts) or not all(alike(each.quantity, total.quantity) for each in parts):
        return parts
    return tuple(replace(each, part=None) if each.part is Part.BASE else each for each in parts)


def _so_many_each(line: Line, first: int) -> bool:
    """Whether the last two numbers are groups and how many are in each: "two pools of three"."""
    if len(line.figures) - first != 2:
        return False
    gap = line.between(first, first + 1)
    return count(gap) <= 3 and not line.words["and"].within(gap) and line.figures[first + 1].quantity.counted is None


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
        made = gap.split()[1:2] + line.after(index + 1).split()[:1]
        if in_all and len(made) == 2 and all(line.words["of"].has(token) for token in made):
            continue  # "en total 42 medallas de oro, 30 de plata y 16 de bronce"
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
    if not (is_event(whole, code) or counts_people(whole, code)) or _one_sex(whole, code):
        return False
    return not any(is_event(part, code) or counts_people(part, code) or part.quantity.counted is None for part in parts)


def _one_sex(claim: Claim, code: str) -> bool:
    """Whether the noun counted is one of men, women or children, who stand beside the others and do not hold them."""
    counted = claim.noun
    return counted is not None and words(code)["sexes"].has(padded(counted.word).strip())


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
        if whole.quantity.kind not in ADDED or whole.quantity.is_range or whole.quantity.kind is Kind.PERCENT:
            continue
        chosen = addends(parts, whole)
        if len(chosen) < 2 or _alternatives(line, chosen) or _made_within(chosen) or middle(whole) <= max(map(middle, chosen)):
            continue
        miss = near_miss(whole, chosen, within=Fraction(10**9), spare=_spare(line, chosen))
        if miss is None:
            return None  # this one adds up
        if abs(miss.value - middle(whole)) <= within * middle(whole):
            found = miss
    return found


def _reach(line: Line, parts: Sequence[Claim]) -> Fraction:
    """How far parts may miss the whole: farther where a closed list of people is counted, who are all men, women or children."""
    if len(parts) == 2 and closed_list(line, parts) and _sexes(line, parts) == 2:
        return Fraction(1, 2)
    if len(parts) < 3 or not closed_list(line, parts):
        return Fraction(1, 5)
    return Fraction(1) if all(counts_people(each, line.words.code) for each in parts) else Fraction(1, 3)


def _two_slipped(line: Line, wholes: Sequence[Claim], parts: Sequence[Claim]) -> Sum | None:
    """Two parts of the one number before them that miss it by far, and by a slip of the hand, or that make more of what is counted bare."""
    if len(parts) != 2 or not wholes or not closed_list(line, parts) or len(addends(parts, wholes[-1])) != 2:
        return None
    whole, size = wholes[-1], middle(parts[0]) + middle(parts[1])
    if (
        any(each.quantity.hedge is not None or each.quantity.is_range for each in (whole, *parts))
        or near_miss(whole, parts, within=Fraction(10**9), all_of_them=True) is None
    ):
        return None
    colon = ":" in padded(line.text[whole.span.end : parts[0].span.start]).split()
    one_noun = counts_people(whole, line.words.code) and noun(parts[0], line.words.code) & noun(parts[1], line.words.code)
    named = bool(one_noun) or all(_named_by(line, each, whole) for each in parts)
    bare = colon and whole.quantity.kind is Kind.COUNT and named
    most = middle(whole) if whole.quantity.counted is None else size
    over = bare and max(map(middle, parts)) < most and middle(whole) < size <= 2 * middle(whole) and len(wholes) == 1
    slipped = colon and any(part_slipped(each, middle(whole) - size + middle(each)) for each in parts)
    return Sum(whole, tuple(parts)) if over or slipped else None


def _named_by(line: Line, part: Claim, whole: Claim) -> bool:
    """Whether a part has no noun of its own, or the one of its whole."""
    code = line.words.code
    return part.quantity.counted is None or bool(noun(part, code) & noun(whole, code))


def of_which(line: Line) -> Iterator[Sum]:
    """ "38 permits, of which 26 permanent and 16 temporary": two parts with a word each that make more than their whole."""
    for index in range(len(line.figures) - 2):
        whole, first, second = line.figures[index : index + 3]
        code, parts, link = line.words.code, (first, second), line.between(index + 1, index + 2).split()
        exact = all(
            each.quantity.kind is Kind.COUNT and each.quantity.value is not None and not each.quantity.hedge for each in (whole, *parts)
        )
        if not exact or counts_people(whole, code) or is_event(whole, code) or not links.of_which(line, index, index + 1, at_once=True):
            continue
        after = line.after(index + 2).split()
        close = next((at for at, token in enumerate(after) if token in _CLOSES), len(after))
        alike_led = int(link[:1] == after[:1]) * 2  # "waarvan 112 naar het noorden en 85 naar het zuiden"
        short = 2 <= len(link) <= 3 + alike_led and line.words["and"].has(link[-1]) and "," not in link
        larger = max(map(middle, parts)) < middle(whole) < middle(first) + middle(second) <= 2 * middle(whole)
        if short and 1 <= close <= 2 + alike_led and larger and min(map(middle, parts)) * 5 >= middle(whole):
            yield Sum(whole, parts)


def _sexes(line: Line, parts: Sequence[Claim]) -> int:
    """How many different words for women, men or children the parts count."""
    named = [padded(line.text[each.quantity.number.end : each.quantity.number.end + 24]).split()[:1] for each in parts]
    return len({word for words in named for word in words if line.words["sexes"].has(word)})


def _too_many(line: Line, wholes: Sequence[Claim], parts: Sequence[Claim]) -> Sum | None:
    """A closed list whose parts make more than the one number before it, however it rounds."""
    if len(parts) < 3 or not wholes or not closed_list(line, parts) or any(each.quantity.is_range for each in parts):
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
    return len(parts) > 3 and sum_of(parts[1:]) == middle(parts[0])


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
        if not is_totalled(line, index) or line.words["no_sum"].within(line.lead(index)):
            continue
        if whole.quantity.hedge is not None and line.words["total"].ends(_with_hedge(line, index)):
            whole = replace(whole, quantity=replace(whole.quantity, hedge=None))  # "adds up to"
        listed = index >= 3 and line.words["and"].within(line.between(index - 2, index - 1))
        found = _best(line, (whole,), in_one_unit(line, index, whole), Fraction(1, 3) if listed else Fraction(1, 4))
        if found is not None:
            yield found


def _summed_up(line: Line, index: int) -> bool:
    """Whether ", or 49 boats" stands behind a list of three things or more, its last one joined by "and"."""
    last = line.between(index - 1, index).split()
    if index < 3 or not links.equals(line, index - 1, index) or "," not in last or ")" in last:
        return False  # "in A (12.9), B (19.8) and C (21.1), while D (64.2)"
    gaps = [line.between(at, at + 1) for at in range(index - 1)]
    listed = all("," in gap.split() and count(gap) <= 6 for gap in gaps[:-1]) and count(gaps[-1]) <= 6
    return listed and line.words["and"].within(gaps[-1]) and middle(line.figures[index]) > max(map(middle, line.figures[:index]))


def is_totalled(line: Line, index: int) -> bool:
    """Whether a figure is said to be a total: "80 in all", "a total of 80"."""
    after = first_words(line.after(index), 3)
    tokens = line.before(index).split()[-4:]
    before = joined(tokens[:-1] if tokens[-1:] == [","] else tokens)
    total = line.words["total"]
    if line.words["and"].ends(line.before(index)):  # "requirements 2, 3 and 4 together"
        return False
    took = total.ends(before)
    if took and before.split()[-took - 1 : -took] and before.split()[-took - 1] in lexicon(line.words.code).sets["in_cues"]:
        return False  # "121 died in July and 115 in August, in a total of 214 crashes"
    if took and any(line.words["of"].has(token) for token in before.split()[:-took][-2:]):
        return False  # "463 out of a total of 538"
    if bool(total.starts(after)) or bool(took) or (0 < total.first(after) <= 1):
        return True
    if _summed_up(line, index):
        return True
    if tokens and line.words["or"].has(tokens[-1]) and total.last(before) == 1:  # "insgesamt also 35"
        return True
    return line.figures[index].quantity.hedge is not None and bool(total.ends(_with_hedge(line, index)))


def _with_hedge(line: Line, index: int) -> str:
    """The words before a figure, its hedge with them: "which adds up to"."""
    quantity = line.figures[index].quantity
    start = line.figures[index - 1].span.end if index else line.sentence.span.start
    return padded(line.text[start : quantity.number.start].rstrip("$€£ "))
