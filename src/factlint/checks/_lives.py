"""The audit's context in; ages out that a date of birth, or another age of the same person told with its year, belies.

Each of them says when a life began (`_life_facts`). Where two that are told of one person, in one sentence or in two that follow one another,
leave no day on which it can have begun, one of them is wrong, whatever words tell them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.checks._life_facts import Fact, dated, facts, led_by_person, may_tell, told_in
from factlint.checks._lifetimes import Contradiction
from factlint.checks._time_told import by_sentence
from factlint.checks._words import count, joined, padded, words
from factlint.model.audit import Context
from factlint.model.match import Confidence
from factlint.model.quantity import Kind
from factlint.model.span import Span

_SLACK = 45
"""Days between what two facts leave open that may come of a story that is told late."""
_FARTHEST = 25
"""Years by which an age may be off: farther off, it is somebody else's."""
_ROLES = (("born", "now"), ("born", "then"), ("born", "once"), ("now", "then"))
_REACH = 260
"""Characters between two facts about one person."""
_CAPITALS = frozenset({"de"})
"""Languages whose nouns have capitals, so that these tell no names."""
_YEAR = 365
_A_GENERATION = 10
"""Years by which parents and children are apart at least."""
_KINDS = frozenset({Kind.AGE, Kind.DURATION, Kind.COUNT, Kind.ORDINAL, Kind.DATE})
_BESIDE = 3
"""Words between a birth and an age of which no year is told."""


def lives(context: Context, known: Sequence[Span]) -> Iterator[Contradiction]:
    """The contradictions between what is told of one life, but those at a place that is `known`."""
    for found in _by_sentence(context) if may_tell(context.quantities) else ():
        for one, two in combinations(found, 2):
            roles = {one.role, two.role}
            pair = next(((one, two) if one.role == first else (two, one) for first, second in _ROLES if roles == {first, second}), None)
            if (
                pair is None
                or not _belied(*pair, at_once=(at_once := _at_once(context, one, two)))
                or not _in_order(context, *pair, at_once=at_once)
                or not _one_life(context, one, two)
                or _alone(found, *pair, at_once=at_once)
                or _explained(context, *pair)
            ):
                continue
            if not any(span.overlaps(each.number.span) for span in known for each in pair):
                yield _contradiction(context, *pair)


def _by_sentence(context: Context) -> Iterator[list[Fact]]:
    """The facts of each sentence with those of the one before it in its paragraph, of which at least one is of the sentence itself."""
    sentences, inside = context.sentences, by_sentence(context, _KINDS)
    last: list[Fact] = []
    at_last = -2
    for at, numbers in inside.items():
        ahead = inside.get(at - 1, []) if at and sentences[at - 1].block == sentences[at].block else []
        births = {each.number for each in last if each.role == "born"} if at_last == at - 1 else set()
        mine = list(facts(context, sentences[at], numbers, [each for each in dated(ahead) if each not in births]))
        if mine:
            near = at_last == at - 1 and bool(ahead)
            yield [*last, *mine] if near else mine
        last, at_last = mine, at


def _at_once(context: Context, one: Fact, two: Fact) -> bool:
    """Whether hardly a word stands between two facts of a sentence: "was born in 1965 and is 16", "born in 1955, is 71"."""
    first, second = sorted((one.number.span, two.number.span))
    return one.sentence == two.sentence and count(padded(context.text[first.end : second.start])) <= _BESIDE


def _belied(one: Fact, two: Fact, *, at_once: bool) -> bool:
    """Whether two facts leave no day on which the life can have begun; an age of which no year is told may be of any year gone by."""
    if two.role == "once":
        return two.last < one.first - _SLACK and one.first - two.last < _FARTHEST * _YEAR
    gap = max(one.first - two.last, two.first - one.last)
    return gap > _SLACK and (gap < _FARTHEST * _YEAR or (at_once and one.role == "born" and two.role == "now"))


def _in_order(context: Context, one: Fact, two: Fact, *, at_once: bool) -> bool:
    """Whether the age of today comes first, or is said to be that of now; and an age of no year stands right behind the birth."""
    first, second = one.number.span, two.number.span
    if two.role == "once":
        return at_once and first.end <= second.start
    if one.role == "born" or first < second:
        return True
    return words(context.draft.language)["is_aged"].ends(padded(context.text[max(0, first.start - 24) : first.start])) > 0


def _alone(found: Sequence[Fact], one: Fact, two: Fact, *, at_once: bool) -> bool:
    """Whether there are two facts of one sort, so that it is open whose each is; those of another sentence do not count for two right beside one another."""
    of_a_kind = [each for each in found if each.role in (one.role, two.role) and (not at_once or each.sentence == two.sentence)]
    return len(of_a_kind) != 2


def _one_life(context: Context, one: Fact, two: Fact) -> bool:
    """Whether two facts are told of one person: nobody else is brought in between them."""
    first, second = sorted((one.number.span, two.number.span))
    language, text = words(context.draft.language), context.text
    between = text[first.end : second.start]
    if len(between) > _REACH or _of_kin(context, one, two):
        return False
    if language["died"].within(padded(text[first.start : second.end])) or ";" in between:
        return False
    if one.sentence == two.sentence:
        return True
    later = context.sentences[max(one.sentence, two.sentence)].span
    opening = text[later.start : second.start]
    if _quoted(text[first.start : second.start]):
        return True
    return not _names(opening, text[: first.end], context.draft.language)


def _of_kin(context: Context, one: Fact, two: Fact) -> bool:
    """Whether somebody's kin are told of, whose age it may be; a child's age is none that lies so near its parent's."""
    first, second = sorted((one.number.span, two.number.span))
    language, text = words(context.draft.language), context.text
    ahead, behind = padded(text[max(0, first.start - 40) : second.start]), padded(text[second.start : second.end + 16])
    tokens = ahead.split()
    told = joined([*tokens[: len(tokens) - led_by_person(ahead, language)], *behind.split()])
    if not language["kin"].within(told):
        return False
    amid = padded(text[first.start : second.end + 16])
    if one.role == "born" and one.number.span == first and _at_once(context, one, two) and not language["kin"].within(amid):
        return False  # "Her mother, born in 1955, is 71": of whom both are told
    years = abs(_right(context, one, two) - two.age) if one.role == "born" and two.role == "now" else _A_GENERATION
    return years >= _A_GENERATION or any(language["kin"].has(each) and not language["offspring"].has(each) for each in told.split())


def _right(context: Context, born: Fact, other: Fact) -> int:
    """The age of somebody born then on the day that another fact is of."""
    day = other.year.when.end.toordinal() if other.year is not None and other.year.when is not None else context.date.toordinal()
    return (4 * day - 2 * (born.first + born.last)) // 1461


def _quoted(between: str) -> bool:
    """Whether a quotation ends between two facts, so that who spoke is named behind it."""
    ends = max(between.rfind(mark) for mark in '»”"')
    return ends > 0 and not any(mark in between[ends + 1 :] for mark in "«“")


def _names(opening: str, told: str, code: str) -> bool:
    """Whether the words ahead of the second fact name somebody new."""
    tokens = opening.replace("«", " ").replace("“", " ").replace('"', " ").split()
    if code in _CAPITALS:
        return len(tokens) > 6
    named = [token.strip(",.;:()»”'’") for token in tokens[1:] if token[:1].isupper()]
    return any(token and token not in told for token in named)


def _explained(context: Context, one: Fact, two: Fact) -> bool:
    """Whether another year that is told near makes an age right."""
    low, high = sorted((one.sentence, two.sentence))
    start, end = context.sentences[max(0, low - 1)].span.start, context.sentences[high].span.end
    years = [each for each in dated(context.quantities) if start <= each.start < end]
    for aged, other in ((one, two), (two, one)):
        if aged.role == "born":
            continue
        for year in years:
            if year not in (aged.year, other.year):
                then = told_in(aged.number, year, aged.sentence)
                if max(then.first - other.last, other.first - then.last) <= _SLACK:
                    return True
    return False


def _contradiction(context: Context, one: Fact, two: Fact) -> Contradiction:
    """What is told of two facts: the age of then, or the one of today beside a date of birth, is the one that is asked about."""
    today = context.date.isoformat()
    if one.role == "born":
        assert one.year is not None
        until, start = (two.year.text if two.year is not None else today), one.year.text
        right = _right(context, one, two)
    else:
        assert two.year is not None
        assert two.year.when is not None
        until, start = f"{today}, {one.number.text}", two.year.text
        right = context.date.year - two.year.when.start.year
    related = [each.number for each in (one, two)] + [each.year for each in (two,) if each.year is not None]
    return Contradiction(
        span=two.number.span,
        said=two.number.text,
        start=start,
        end=until,
        actual=f"{right} years",
        confidence=Confidence.HIGH,
        related=tuple((each.text, (each.span.start, each.span.end)) for each in related),
    )
