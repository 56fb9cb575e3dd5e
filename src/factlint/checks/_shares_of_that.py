"""A line and the copy before it in; shares out that are said of what was just told: "A third of that, 15.4 million, went", "less than half of all beds"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks import _links as links
from factlint.checks._apart import can_hold, off
from factlint.checks._lines import Line, alike
from factlint.checks._share import Share, is_share, is_thing
from factlint.checks._sums import middle
from factlint.checks._things import meaning, noun
from factlint.checks._words import count, first_words, joined, padded
from factlint.language import stem
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import Hedge, Kind

_POINTS = ("of_that", "of_them", "of_these", "of_those")
_FAR, _NEAR = Fraction(4), Fraction(5, 2)
"""How far off a share may be that is said of what was told, and one of which a noun alone says what it is of."""
_TENTH = 10
"""A tenth by which a part may miss what two numbers make."""
_BACK = 3
"""Sentences with figures back in which the noun of a share has its number."""
_ROW = (1, 2)
"""How far back the part stands of which a share is told in a sentence of its own, and its whole."""
_ALL = 4
"""Words of "of all the beds"."""
_GAP = 6
"""Words between a share and what it is of: "of the district's target of 1,700"."""
_FILL = ("of", "of_singular", "of_fill", "the", "all_of")
_CLOSES = frozenset(".,;:)—–")
_NO_PART = frozenset({Part.CHANGE, Part.BASE, Part.MORE, Part.EACH})


def shares_of_that(line: Line, before: Line | None, document: Sequence[Line]) -> Iterator[Share]:
    """Every share of a line that points back at a number, with the part that stands beside it in apposition."""
    last = before if before is not None and before.block is line.block else None
    if last is not None:
        yield from _thus(line, last)
    for index in range(len(line.figures) - 1):
        first, second = line.figures[index : index + 2]
        if is_share(first.quantity) == is_share(second.quantity):
            continue
        share_first = is_share(first.quantity)
        part, share = (second, first) if share_first else (first, second)
        if not is_thing(part.quantity) or part.part in _NO_PART or share.quantity.is_range:
            continue
        if (_led if share_first else _behind)(line, index):
            yield from _of(part, share, _told(line, index, part, last))
        elif not share_first and _apposed(line, index):
            yield from _of_noun(line, index, part, share, document)


def that_makes(line: Line, last: Line) -> Iterator[Share]:
    """ "612 boats signed up. That is 36 percent of the planned 1,700": the only number of the sentence before is so much of the only one here."""
    whole, share = sorted(line.figures, key=lambda each: is_share(each.quantity)) if len(line.figures) == 2 else (None, None)
    if whole is None or share is None or not is_share(share.quantity) or is_share(whole.quantity) or len(last.figures) != 1:
        return
    part, words, gap = last.figures[0], line.words, line.between(0, 1)
    opens = words["that_is"].starts(line.whole) and count(line.lead(0)) <= _ALL + 1
    tied = gap.split()[:1] and (words["of"].has(gap.split()[0]) if words["of"].words else line.figures[0] is whole)
    exact = all(each.quantity.hedge is None and not each.quantity.is_range for each in (part, whole, share))
    if opens and tied and exact and count(gap) <= _GAP and _alike(whole, part) and _can_hold(whole, part) and part.part not in _NO_PART:
        yield Share(part, whole, share)


def that_is_of_two(line: Line, document: Sequence[Line]) -> Iterator[Share]:
    """ "1,240 homes were asked. 310 had no lift. That is 25 percent": the only number of the sentence before is so much of the only one before it."""
    at = next((place for place, other in enumerate(document) if other is line), 0)
    if at < len(_ROW) or len(line.figures) != 1 or count(line.lead(0)) > _ALL + 1:
        return
    told = [document[at - back] for back in _ROW]
    if any(other.block is not line.block or len(other.figures) != 1 for other in told):
        return
    if any(line.sentence.index - other.sentence.index != back for back, other in zip(_ROW, told, strict=True)):
        return
    part, whole, share = (other.figures[0] for other in (*told, line))
    words, behind = line.words, line.after(0).split()
    exact = all(each.quantity.hedge is None and not each.quantity.is_range for each in (part, whole, share))
    apart = behind and (words["of"].has(behind[0]) or any(words[name].within(joined(behind[:_ALL])) for name in ("more", "less")))
    bare = part.quantity.counted is None or bool(noun(part, words.code) & noun(whole, words.code))
    fine = exact and bare and not apart and is_share(share.quantity) and _alike(whole, part) and _can_hold(whole, part)
    if fine and part.part not in _NO_PART and off(part, whole, share) <= _FAR:
        yield Share(part, whole, share)


def _of(part: Claim, share: Claim, told: Sequence[Claim]) -> Iterator[Share]:
    """The share of the number told last, where that is not too far off, and no other told before it fits, nor what two of them make."""
    wholes = [each for each in told if _can_hold(each, part)]
    stated = middle(share) / (100 if share.quantity.kind is Kind.PERCENT else 1)
    pairs = [(middle(one), middle(two)) for one, two in combinations(told, 2)]
    made = [value for one, two in pairs for value in (one + two, abs(one - two))]
    if any(abs(value * stated - middle(part)) * _TENTH <= middle(part) for value in made):
        return  # "46 million on roads and 12 million on parks. A quarter of that, 14.5 million,"
    if wholes and off(part, wholes[-1], share) <= _FAR:
        yield Share(part, wholes[-1], share, tuple(wholes[:-1]))


def _told(line: Line, index: int, part: Claim, last: Line | None) -> list[Claim]:
    """The numbers that a share can point back at: those of its sentence, or of the one before."""
    here = [each for each in line.figures[:index] if _alike(each, part)]
    return here or ([each for each in last.figures if _alike(each, part)] if last is not None else [])


def _alike(one: Claim, part: Claim) -> bool:
    return is_thing(one.quantity) and alike(one.quantity, part.quantity) and middle(one) > 0


def _can_hold(whole: Claim, part: Claim) -> bool:
    return is_thing(whole.quantity) and can_hold(whole, part) and whole.part not in (Part.EACH, Part.CHANGE, Part.MORE)


def _led(line: Line, index: int) -> bool:
    """Whether "A third of that, 15.4 million," stands there, or "Bunun yarısı, 30 milyon lira," where the language has it the other way."""
    words, gap, after = line.words, line.between(index, index + 1), line.after(index + 1).split()
    behind = max(words[name].starts(gap) for name in _POINTS)
    ahead = 0 if behind else max(words[name].ends(line.before(index)) for name in _POINTS)
    rest = gap.split()[behind:]
    if not (behind or (ahead and not words["of"].words)) or rest[:1] not in ([","], ["("], ["–"], ["—"]):
        return False
    return _filling(line, rest[1:]) and (not after or after[0] in _CLOSES or (rest[0] == "," and after[:1] == [","]))


def _behind(line: Line, index: int) -> bool:
    """Whether "$1,200, exactly a third of that" stands there, and closes its clause."""
    words, gap, after = line.words, line.between(index, index + 1).split(), line.after(index + 1)
    took = words["of_that"].starts(after)
    if not took or "," not in gap or gap.count(",") != 1 or not _filling(line, gap[gap.index(",") + 1 :]) or gap.index(",") > 2:
        return False
    rest = after.split()[took:]
    return not rest or rest[0] in _CLOSES


def _filling(line: Line, tokens: Sequence[str]) -> bool:
    """Whether nothing but articles, "or", "exactly" and the like stands there."""
    articles, names = lexicon(line.words.code).sets["articles"], ("one", "the", "or", "that_is", "exactly", "not_even", "namely")
    rest = joined(token for token in tokens if token not in articles)
    return (
        not rest.strip()
        or (count(rest) <= 3 and all(any(line.words[name].within(f" {token} ") for name in names) for token in rest.split()))
        or (line.words["not_even"].ends(rest) > 0 and count(rest) <= 3)
    )


def _apposed(line: Line, index: int) -> bool:
    """Whether a comma parts a number from the share behind it, which alone makes a clause."""
    gap = line.between(index, index + 1).split()
    if "," not in gap or gap.count(",") != 1 or count(" ".join(gap)) > 10 or links.way(line, index):
        return False
    ahead = joined(gap)
    return not any(line.words[name].within(ahead) for name in ("and", "more", "up", "down")) and _filling(line, gap[gap.index(",") + 1 :])


def _of_noun(line: Line, index: int, part: Claim, share: Claim, document: Sequence[Line]) -> Iterator[Share]:
    """ "The hospital has 1,800 beds. By Friday 1,260 were taken, less than half of all beds": the one number of that noun before."""
    named, code = _named(line, index + 1), line.words.code
    if not named or part.quantity.kind is not Kind.COUNT or (noun(part, code) and not noun(part, code) & named):
        return
    at = next((place for place, other in enumerate(document) if other is line), 0)
    near = [other for other in document[max(0, at - _BACK) : at] if 0 <= line.sentence.block - other.sentence.block <= 1]
    wholes = [each for other in near for each in other.figures if _can_hold(each, part) and noun(each, code) & named]
    if len({each.quantity.low for each in wholes}) == 1 and len(wholes) == 1 and off(part, wholes[0], share) <= _NEAR:
        yield Share(part, wholes[0], _bound(line, index + 1))


def _thus(line: Line, last: Line) -> Iterator[Share]:
    """ "Of its 2,600 computers 1,560 run again. So not even half of the computers work": the only part and whole of the sentence before."""
    opening, code = first_words(line.whole, _ALL), line.words.code
    if len(line.figures) != 1 or not is_share(line.figures[0].quantity) or line.figures[0].quantity.is_range:
        return
    if not any(line.words[name].within(opening) for name in ("thus", "that_is")):
        return
    share, named = line.figures[0], _named(line, 0, closed=False)
    counts = [each for each in last.figures if is_thing(each.quantity) and each.quantity.kind is Kind.COUNT and each.part not in _NO_PART]
    if len(counts) != 2 or not named or not any(noun(each, code) & named for each in counts):
        return
    low, high = sorted(counts, key=lambda each: each.quantity.low or 0)
    if _can_hold(high, low) and off(low, high, share) <= _NEAR:
        yield Share(low, high, _bound(line, 0))


def _bound(line: Line, index: int) -> Claim:
    """A share, "less than" it where "not even" stands ahead of it."""
    share = line.figures[index]
    if share.quantity.hedge is not None or not line.words["not_even"].ends(line.before(index)):
        return share
    return replace(share, quantity=replace(share.quantity, hedge=Hedge.LT))


def _named(line: Line, share: int, *, closed: bool = True) -> frozenset[str]:
    """The noun of "half of all beds", as a stem or concept, where the clause ends behind it."""
    words, after = line.words, line.after(share).split()
    close = next((at for at, token in enumerate(after) if token in _CLOSES), len(after))
    articles = lexicon(words.code).sets["articles"]
    fill = [at for at, token in enumerate(after) if not (token in articles or any(words[name].has(token) for name in _FILL))]
    tokens = after[:close] if closed else after[: fill[0] + 1] if fill else []
    if not 2 <= len(tokens) <= _ALL or not any(words[name].has(tokens[0]) for name in ("of", "of_singular")):
        return frozenset()
    raw = re.findall(r"[^\W\d_]+", line.text[line.figures[share].span.end : line.sentence.span.end])[: len(tokens)]
    if any(at < len(tokens) - 1 for at in fill) or len(raw) < len(tokens) or padded(raw[-1]).strip() != tokens[-1]:
        return frozenset()
    return frozenset({meaning(stem(raw[-1], words.code), words.code)})
