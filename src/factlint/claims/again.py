"""A sentence that tells the same number for another time ("A year ago it was 2,150.") or goes on to reckon with it ("That is 12 percent more.")
in; the source of the sentence before, whose number that is, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claims.carry import reported
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, is_role
from factlint.model.claim import Attribution, SourceKind, Strength
from factlint.model.dataclasses import replace
from factlint.model.quantity import CHECKABLE, Kind

if TYPE_CHECKING:
    from factlint.claims.carry import Memo
    from factlint.claims.moments import Moment

_BACK = 2  # sentences back in which the source is looked for
_LEAD = 4  # words before the time that opens a sentence
_CORE = 7  # words between that time and the number
_HEAD = 3  # words between "that is" and its number
_AFTER = 6  # words between the number and a time behind it
_PART = 3  # words at the head of a sentence, or behind its number, that say of what it is a part
_LONGEST = 28  # words of such a sentence


def again(memo: Memo, sentence: int) -> Attribution | None:
    """The source of the sentence before, where this one names nobody and speaks of the same number."""
    story, words = memo.story, memo.words
    if not (words.being_so or words.still) or story.previous(sentence) is None or not _goes_on(memo, sentence):
        return None
    source = _source_before(memo, sentence)
    if source is None or not source.source:
        return None
    content = (story.sentences[sentence].span,)
    return replace(source, content=content, cue="", cue_span=None, carried=True, quoted=False)


def _source_before(memo: Memo, sentence: int) -> Attribution | None:
    """The one source of the sentence before that gives a number; over a sentence that itself goes on."""
    story = memo.story
    at = story.previous(sentence)
    for _ in range(_BACK):
        if at is None or not story.numbers[at]:
            return None
        own = [each for each in memo.own(at) if each.source and each.kind is not SourceKind.GENERIC and not each.carried]
        if own:
            alone = len({each.source_span for each in own}) == 1 and own[-1].strength is not Strength.DENIAL
            return own[-1] if alone and any(_gives_number(memo, at, each) for each in own) else None
        if not _goes_on(memo, at):
            return reported(memo, at, None)  # "Das seien 41.000 mehr."
        at = story.previous(at)
    return None


def _gives_number(memo: Memo, sentence: int, said: Attribution) -> bool:
    spans = [memo.story.quantities[each].span for each in memo.story.numbers[sentence]]
    return any(piece.covers(span) for piece in said.content for span in spans)


def _goes_on(memo: Memo, sentence: int) -> bool:
    story, words = memo.story, memo.words
    tokens = story.tokens(sentence)
    counted = _counted(memo, sentence)
    if not counted or len(tokens.lower) > _LONGEST or any(each.source for each in memo.own(sentence)):
        return False
    that = words.that_is.at(tokens.lower, 0) if tokens.lower[0] in words.that_is.by_first else None
    if that is not None and counted[0][0] - that[0] < _HEAD:
        return all(tokens.is_word(at) for at in range(that[0], counted[0][0]))
    if _is_part(tokens, words, counted[0]):
        return True
    if not words.still.isdisjoint(tokens.lower) and _still_counts(memo, sentence):
        return True
    if words.being_so.isdisjoint(tokens.lower):
        return False
    moments = [each for each in story.moments(sentence) if each.role != "record"]
    if not moments or not _tells_again(tokens, words, moments, *counted[0]):
        return False
    return bool(moments[0].hold) or _points_back(words, tokens.lower[: counted[0][0]]) or _same_kind(memo, sentence)


def _still_counts(memo: Memo, sentence: int) -> bool:
    """ "Five people are still missing": things counted as in the sentence before, and no office that might count them."""
    story, words = memo.story, memo.words
    first = next(each for each in map(story.quantities.__getitem__, story.numbers[sentence]) if each.kind in CHECKABLE)
    lower = story.tokens(sentence).lower
    return (
        first.kind is Kind.COUNT
        and _same_kind(memo, sentence)
        and not any(is_role(words, word) and word not in words.generic.by_first for word in lower)
    )


def _is_part(tokens: Tokens, words: Saying, number: Bounds) -> bool:
    """ "Of those, 40 were serious", "Twelve of them are in hospital", "Am Montag waren 40 davon ..."."""
    lower = tokens.lower
    near = {*range(min(_PART, number[0])), *range(number[1], min(len(lower), number[1] + _PART))}
    return any(lower[at] in words.of_these.by_first and words.of_these.at(lower, at) is not None for at in near)


def _points_back(words: Saying, before: list[str]) -> bool:
    return any(word in words.same_thing or word in words.pronouns or word in words.figures for word in before)


def _same_kind(memo: Memo, sentence: int) -> bool:
    """Whether the sentence before has a number of the same kind as the first one of this."""
    story = memo.story
    before = story.previous(sentence)
    first = next(each for each in map(story.quantities.__getitem__, story.numbers[sentence]) if each.kind in CHECKABLE)
    return before is not None and any(story.quantities[each].kind is first.kind for each in story.numbers[before])


def _counted(memo: Memo, sentence: int) -> list[Bounds]:
    """The token bounds of the numbers of a sentence that are none of a time, an age or a name."""
    story = memo.story
    bounds = zip(story.numerals(sentence), story.numbers[sentence], strict=True)
    return [each for each, index in bounds if story.quantities[index].kind in CHECKABLE]


def _tells_again(tokens: Tokens, words: Saying, moments: list[Moment], number: int, end: int) -> bool:
    """ "A year ago it was 2,150", "El martes eran 1.105", "It was 2,150 a year ago": a time, and nothing but a verb of being with its
    pronoun or a noun that is known; `number` to `end` are the tokens of the number."""
    lower = tokens.lower
    first, begin = tokens.at(moments[0].span.start), 0
    if first < number:
        if first > _LEAD or not all(_is_small(words, lower[at]) for at in range(first)):
            return False
        begin = tokens.at(moments[0].span.end - 1) + 1
        begin += lower[begin] == ","
    elif first - end > _AFTER:
        return False
    between = lower[begin:number]
    if len(between) > _CORE or words.being_so.isdisjoint(lower[end : end + _AFTER] if words.verb_final else between):
        verbs = lower[end : end + _AFTER] if words.verb_second and len(between) <= _CORE else ()
        if words.being_so.isdisjoint(verbs):
            return False
    new = [at for at in range(begin, number) if not _is_small(words, lower[at]) and lower[at] not in words.figures]
    if new:  # "lag die Quote noch bei"
        noun = new[0]
        known = len(new) == 1 and noun > begin and lower[noun - 1] in words.definite_alone
        return known and tokens.is_capital(noun) is words.capital_nouns and not is_role(words, lower[noun])
    if words.pro_drop and between[:1] and between[0] in words.being_so:
        return True  # "Erano 19 lunedì"
    return _points_back(words, between) or bool(moments[0].hold) or not any(lower[end : end + 1]) or not lower[end][0].isalnum()


def _is_small(words: Saying, word: str) -> bool:
    return (
        word in words.being_so
        or word in words.same_thing
        or word in words.there
        or word in words.between
        or word in words.adverbs
        or word in words.prepositions
        or word in words.auxiliaries
        or word in words.articles
        or word in words.pronouns
    )
