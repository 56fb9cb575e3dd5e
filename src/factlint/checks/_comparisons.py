"""A line and the copy around it in; comparisons ("fewer than the 410", "worse than in 1998, when 12 died") that the numbers turn round out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks import _links as links
from factlint.checks._changes_apart import of_one_subject, points_back
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._movements import Change
from factlint.checks._things import EVENTS, noun, topics, verbs
from factlint.checks._words import Words, any_of, behind_last, breaks, count, joined, last_words, padded
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import rational
from factlint.model.quantity import BOUNDS, Kind
from factlint.model.span import Span

_COMPARED = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.RATE})
_STOPS = frozenset(";:?!")
_STORY = 80
"""Sentences with figures in which the number compared is looked for."""
_NAMED = lazy.compile(r"(?<![.\w])[^\W\d_a-zà-ÿ][\w'’-]*,\s(?:[^\W\d_]{1,3}\s)?$")
"""A name, a comma and at most one short word ("de"), right before a number."""
_CLAUSE = 10
"""Words before a comparison in which a "that" opens its clause."""
_YEAR = 4
"""Digits."""
_NEAR = 4
"""Words before a comparison in which its verb or comma stands."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A comparison with a number: the sign (1: said to be more than it), the words ahead of it, and whether a clause gives the number."""

    sign: int
    ahead: str
    clause: bool


def compared(line: Line, before: Line | None, document: Sequence[Line]) -> Iterator[Change]:
    """Every comparison of a line that holds for none of the numbers that can be meant."""
    bases: set[Span] = set()
    if not any_of(line.words.code, "over", "over_the", "under", "under_the").within(line.whole):
        return
    for index, figure in enumerate(line.figures):
        if figure.quantity.kind not in _COMPARED or figure.quantity.is_range or yearlike(figure.quantity):
            continue
        if line.text[figure.span.end : figure.span.end + 1] == "-":
            continue  # "short of the 11-seat benchmark"
        told = _told(line, index)
        if told is None or line.words["not"].within(last_words(told.ahead, _NEAR)):
            continue
        if line.words["versus"].within(joined(told.ahead.split()[-2 * _NEAR :])):
            continue  # "down to 4.1 percent, against a rate of less than 1 percent"
        base = _unbounded(figure) if not told.clause else figure
        bases.add(figure.span)
        if base.quantity.hedge in BOUNDS:
            continue
        news = _news(line, index, told, before, base) or (_of_the_kind(line, base, document[:_STORY]) if told.clause else ())
        if "," not in told.ahead.split() and base.quantity.counted is None and any(_of_named(line, index, each) for each in news):
            continue  # "Four towns lie above the incidence of 35"
        if _of_its_own_years(told, figure, news):
            continue  # "It is 69 percent. From 2004 to 2008 it always was above the 70"
        if any(each.span in bases for each in news):
            continue  # "well below the $5 billion asked for, and even less than the $1.6 billion"
        if news and all(_against(base, each, told.sign) for each in news):
            yield Change(base, news[-1], None, told.sign)


def _of_its_own_years(told: _Told, figure: Claim, news: Sequence[Claim]) -> bool:
    """Whether years stand ahead of the comparison, and what it is held against in another sentence."""
    dated = any(len(token) == _YEAR and token.isdecimal() for token in told.ahead.split())
    return dated and all(each.sentence != figure.sentence for each in news)


def _of_named(line: Line, index: int, new: Claim) -> bool:
    """Whether the base is that of a rate or the like ("the incidence of 35") and the number ahead of it counts something else."""
    tail = line.before(index).split()[-2:]
    named = len(tail) == 2 and line.words["of"].has(tail[1]) and tail[0].isalpha() and not line.words["number_noun"].has(tail[0])
    return named and new.quantity.counted is not None and tail[0] not in padded(new.quantity.counted)


def _unbounded(claim: Claim) -> Claim:
    """ "fewer than the 410" is read as a bound; the number itself is exact."""
    quantity = claim.quantity
    return replace(claim, quantity=replace(quantity, hedge=None)) if quantity.hedge in BOUNDS else claim


def _told(line: Line, index: int) -> _Told | None:
    """The comparison whose base a figure is; None where none is."""
    start = line.figures[index - 1].span.end if index else line.sentence.span.start
    gap = padded(line.text[start : line.figures[index].quantity.number.start])
    words = line.words
    same = index > 0 and line.figures[index - 1].quantity.kind is line.figures[index].quantity.kind
    if same and any(words[name].starts(gap) for name in ("over", "under", "over_the", "under_the")):
        return None  # "5 percent above the rate of 14 percent": by so much
    for sign, bare, definite in ((1, "over", "over_the"), (-1, "under", "under_the")):
        for name in (definite, bare):
            after = words[name].last(gap)
            if after < 0 or after > 14:
                continue
            tokens = gap.split()
            tail = tokens[len(tokens) - after :]
            ahead = joined(tokens[: len(tokens) - after])
            if (
                index > 1 and words[name].starts(gap) and words[name].within(line.before(index - 2))
            ):  # "37 percent below the record of 5,048 and 22 below the close of 4,069"
                return None
            own = words[name].ends(ahead)
            if _another_said(ahead, own, words):
                return None  # "puts inflation at 8.5 percent for 2003 and below the target of 5.5 for 2004"
            opens = tokens[: len(tokens) - after - own][-1:] in ([], ["."])
            if opens and (
                count(line.after(index)) > _NEAR - 1
                or any(words["was"].has(token) for token in tail)
                or any(words["stands"].has(token) for token in tail)
            ):
                continue  # "Below the 1,000 mark, ships take half a load": a condition; "Onder de doden zijn 5 kinderen": among them
            if (
                _STOPS & set(tail)
                or _of_another_clause(ahead, words)
                or not _apart(line, ahead, name)
                or (len(tail) > 1 and words["to"].has(tail[-1]))
            ):
                continue
            the = name == definite or bool(tail and words["the"].has(tail[0]))
            if the and count(" ".join(tail)) <= (2 if name == definite else 3) and not {",", "–", "—", "-", "("} & set(tail):
                return _Told(sign, ahead, clause=False)
            where = next((at for at in range(1, len(tail)) if words["where"].starts(joined(tail[at:]))), -1)
            if where > 0 and len(tail) - where <= 9 and "," in tail and not _of_its_own_subject(ahead, own, words):
                return _Told(sign, ahead, clause=True)
    return None


def _another_said(ahead: str, own: int, words: Words) -> bool:
    """Whether an "and" stands right ahead of the comparison, or a "that" opens the clause which it is in."""
    tokens = ahead.split()[: len(ahead.split()) - own]
    said = tokens[1:][-_CLAUSE:]  # not "Dat is"
    return bool(tokens) and (words["and"].has(tokens[-1]) or any(words["that"].has(token) for token in said))


def _of_another_clause(ahead: str, words: Words) -> bool:
    """Whether a semicolon and another subject stand ahead: "in 4 percent of them; a rate that is good is less than 1 percent"."""
    tokens = ahead.split()
    if ";" not in tokens:
        return False
    clause = joined(behind_last(tokens, ";"))
    return not (words["that_is"].starts(clause) or words["anaphor"].starts(clause))


def _apart(line: Line, ahead: str, name: str) -> bool:
    """Whether a comma, a bracket or a verb of being stands just ahead of the comparison, whose own words end the text."""
    own = line.words[name].ends(ahead)
    tokens = ahead.split()
    near = tokens[max(0, len(tokens) - own - _NEAR) : len(tokens) - own]
    if not near:
        return not tokens[: len(tokens) - own]
    stands = line.words["stands"].within(joined(near))
    if "," in near and not stands and not line.words["anaphor"].within(joined(near)):
        articles = lexicon(line.words.code).sets["articles"]  # "25 million, though the debt exceeds the 400 million": a subject of its own
        return not any(token in articles for token in near[near.index(",") + 1 : -1])
    return bool({",", "(", "–", "—"} & set(near)) or stands


def _of_its_own_subject(ahead: str, own: int, words: Words) -> bool:
    """Whether a clause ahead of the comparison begins with a noun of its own: "ended with nothing, since the damage was below the excess, which is"."""
    tokens = ahead.split()[: len(ahead.split()) - own]
    articles = lexicon(words.code).sets["articles"]
    at = next((place for place in range(len(tokens) - 1, 0, -1) if tokens[place] in articles), 0)
    if not at or len(tokens) - at > _NEAR + 1 or not words["stands"].within(joined(tokens[at + 1 :])):
        return False
    opens = tokens[at - 1] == "," or breaks(words.code).has(tokens[at - 1])
    return opens and not any(words[name].within(joined(tokens[at:])) for name in ("anaphor", "the_rate", "number_noun"))


def _news(line: Line, index: int, told: _Told, before: Line | None, base: Claim) -> tuple[Claim, ...]:
    """The numbers that can be what is compared: those before it in the sentence, or those of the sentence before."""
    free = [each for at, each in enumerate(line.figures[:index]) if not links.set_against(line, at) and not _aged(line, at)]
    free = [each for each in free if line.text[each.span.end : each.span.end + 1] != "-"]  # "the 120-seat parliament"
    free = [each for each in free if line.text[max(0, each.span.start - 1) : each.span.start] != "/"]  # "49-1/4"
    if told.clause and line.words["whereas"].starts(line.whole):
        return ()  # "While the country came to 0.24 percent, here it was above July's, when it was 0.40"
    if told.clause:  # "(0.36 percent); here it was above that of July, when it was 0.40"
        free = [each for each in free if line.text[max(0, each.span.start - 1) : each.span.start] != "("]
    if index and line.figures[index - 1].part is Part.MORE and alike(line.figures[index - 1].quantity, base.quantity):
        return ()  # "a further 71, which is fewer than the 89 of a week ago"
    here = tuple(each for each in free if _can_be(each, base, line.words.code))
    if any(_held_against(line, each) for each in here):
        return ()  # "fell short of the record of $1.7 billion and was lower than the $900 million"
    last = line.figures[index - 1] if index else None
    if not here and last is not None and not told.clause and "," in told.ahead.split()[-3:]:
        bare = replace(base, quantity=replace(base.quantity, counted=None))  # "16,800 posts, fewer than the 14,200 announced"
        whole = line.text[max(0, last.span.start - 1) : last.span.start] != "/"
        here = (last,) if whole and _can_be(last, bare, line.words.code) else ()
    if here or before is None or before.block is not line.block:
        return here if count(told.ahead) <= 16 else ()
    if any(alike(each.quantity, base.quantity) for each in line.figures[:index]):
        return ()
    if index and line.figures[0].quantity.kind is Kind.PERCENT and not (points_back(line) or of_one_subject(line, before)):
        return ()  # "Imports came to 2.9 million. Exports were 12 percent higher than the 3.1 million"
    short = count(line.lead(index)) <= 8 or told.clause
    if told.clause and base.quantity.counted is not None and any(each.quantity.counted is None for each in before.figures):
        return ()  # what the sentence before counts is not said
    return tuple(each for each in before.figures if _can_be(each, base, line.words.code)) if short else ()


def _held_against(line: Line, claim: Claim) -> bool:
    """Whether a number is itself what something falls short of."""
    at = line.place_of(claim)
    gap = line.lead(0) if not at else line.between(at - 1, at)
    near = last_words(gap, _CLAUSE)
    return any(line.words[name].within(near) for name in ("under", "under_the"))


def _aged(line: Line, index: int) -> bool:
    """Whether a bare number stands between commas behind a name: an age."""
    quantity = line.figures[index].quantity
    if quantity.kind is not Kind.COUNT or quantity.counted is not None or line.after(index).split()[:1] != [","]:
        return False
    return _NAMED.search(line.text[line.sentence.span.start : quantity.start]) is not None


def _can_be(new: Claim, base: Claim, code: str) -> bool:
    """Whether two numbers can be of one thing: one kind, no nouns that differ, and sizes not far apart."""
    first, second = new.quantity, base.quantity
    kinds = {first.kind, second.kind}
    if not (alike(first, second) or (Kind.RATE in kinds and Kind.COUNT in kinds)) or first.is_range or yearlike(first):
        return False
    if new.part in (Part.CHANGE, Part.EACH, Part.MORE) or first.hedge in BOUNDS or (first.text.isalpha() and first.counted is None):
        return False  # "l'astronauta trentina", no thirty of them
    if first.kind is second.kind is Kind.COUNT and first.counted is not None and second.counted is not None and not _share(new, base, code):
        return False
    low, high = sorted((rational(first.low or 0), rational(second.low or 0)))
    return low > 0 and high <= 20 * low


def _share(new: Claim, base: Claim, code: str) -> bool:
    return bool(noun(new, code) & noun(base, code)) or bool(_befell(new, code) & _befell(base, code))


def _befell(claim: Claim, code: str) -> frozenset[str]:
    """What happened to those who are counted: killed, injured, arrested."""
    return (noun(claim, code) | verbs(claim, code) | topics(claim, code)) & EVENTS


def _of_the_kind(line: Line, base: Claim, document: Sequence[Line]) -> tuple[Claim, ...]:
    """Every other number of the draft that counts people to whom the same thing happened."""
    code = line.words.code
    befell = _befell(base, code)
    if base.quantity.kind is not Kind.COUNT or not befell:
        return ()
    return tuple(
        each
        for other in document
        if other.sentence is not line.sentence
        for each in other.figures
        if each.quantity.kind is Kind.COUNT and befell & _befell(each, code) and _can_be(each, base, code)
    )


def _against(base: Claim, new: Claim, sign: int) -> bool:
    """Whether the new number is on the other side of the base than the words say."""
    old, now = written(base.quantity), written(new.quantity)
    return (now.high is not None and now.high < old.low) if sign > 0 else (old.high is not None and old.high < now.low)
