"""A pronoun at the head of a sentence in; who the sentence before speaks of, where nobody says anything in it, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claims.phrase import name_end, right_of
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_paper, has_role, is_institution, kind_of
from factlint.model.claim import Attribution, SourceKind

if TYPE_CHECKING:
    from factlint.claims.carry import Memo

_HEAD = 4  # words at the head of a sentence in which its pronoun or its verb stands
_NAME = 9  # words of a name
_UNSURE = frozenset({SourceKind.PRONOUN, SourceKind.GENERIC})


def topic(memo: Memo, sentence: int, attribution: Attribution) -> str | None:
    """ "The ministry gives a lower number. It says ...": the subject of the sentence before, in the same paragraph.

    None where that sentence has a source of its own or another number, or where its subject cannot be meant ("The bridge was closed.
    He said", "The ministry is wrong. He said").
    """
    story, words = memo.story, memo.words
    before = story.previous(sentence)
    at = attribution.source_span or attribution.cue_span
    tokens = story.tokens(sentence)
    own = _of_this(tokens, words, tokens.at(at.start)) if at is not None else None
    if own is not None:
        return tokens.place(*own).of(story.draft.text)
    if before is None or at is None or not story.starts[sentence] <= at.start < tokens.span.end:
        return None
    if tokens.at(at.start) >= (_HEAD if attribution.source else 3 * _HEAD):  # "A partir de imágenes de satélite estima ..."
        return None
    if story.numbers[before] or any(each.source and each.kind not in _UNSURE for each in memo.own(before)):
        return None
    tokens = story.tokens(before)
    subject = subject_of(tokens, words)
    if subject is None or not _can_be(tokens, words, subject, attribution.source.lower()):
        return None
    return tokens.place(*subject).of(story.draft.text)


def _of_this(tokens: Tokens, words: Saying, cue: int) -> Bounds | None:
    """ "El gerente lo niega: las entradas, asegura, fueron 287": the subject of the part before a colon."""
    mark = next((at for at in range(1, cue) if tokens.lower[at] in (":", ";")), None)
    subject = subject_of(tokens, words) if mark is not None else None
    return subject if subject is not None and mark is not None and subject[1] <= mark and _can_be(tokens, words, subject, "") else None


def subject_of(tokens: Tokens, words: Saying) -> Bounds | None:
    """The office or the name that a sentence opens with."""
    lower, size = tokens.lower, len(tokens.raw)
    first = 0
    while first < size and (lower[first] in words.adverbs and lower[first] not in words.articles):
        first += 1
    if first >= size or lower[first] in words.prepositions or words.settings.at(lower, first):
        return None
    source = right_of(tokens, words, first, min(size, first + 2 * _NAME), apposition=False)
    if source is None:
        return None
    end = min(name_end(tokens, words, *source), first + _NAME)
    return (first, end) if end < size - 1 and not has_paper(tokens, words, (first, end)) else None


def _can_be(tokens: Tokens, words: Saying, subject: Bounds, pronoun: str) -> bool:
    """Whether the pronoun ("" for one left out) can stand for the subject: "he" for nobody but a person, "it" for no person."""
    first, end = subject
    named = [at for at in range(first, end) if tokens.is_capital(at) and tokens.lower[at] not in words.articles]
    person = not words.persons.isdisjoint(tokens.lower[first:end])
    office = has_role(tokens, words, subject)
    if pronoun in words.neuter:
        return (office and not person) or any(len(tokens.raw[at]) > 1 and tokens.raw[at].isupper() for at in named)
    if pronoun in words.personal:
        return person or (len(named) > 1 and not office)
    if words.generic.at(tokens.lower, first) is not None:
        return True
    return office or (len(named) > 1 and is_institution(tokens, words, subject)) or (words.capital_nouns and len(named) == end - first > 1)


def spoken_before(memo: Memo, sentence: int, start: int) -> Attribution | None:
    """ "Die Bürgermeisterin hält das für zu niedrig; allein hier seien 30 Keller vollgelaufen": who opens the sentence, before the part at `start`."""
    tokens, words = memo.story.tokens(sentence), memo.words
    subject = subject_of(tokens, words) if start > 1 else None
    if subject is None or subject[1] >= start or not _can_be(tokens, words, subject, "") or not has_role(tokens, words, subject):
        return None
    span = tokens.place(*subject)
    return Attribution(
        source=span.of(memo.story.draft.text),
        source_span=span,
        cue="",
        cue_span=None,
        content=(tokens.place(start, len(tokens.raw)),),
        kind=kind_of(tokens, words, subject),
    )


def told_again(memo: Memo, sentence: int) -> Attribution | None:
    """Who gives the number that a sentence without a source tells for another time ("A year ago it was 2,150")."""
    if memo.story.previous(sentence) is None:
        return None
    tokens, words = memo.story.tokens(sentence), memo.words
    if (
        words.still.isdisjoint(tokens.words)
        and words.being_so.isdisjoint(tokens.words)
        and tokens.lower[0] not in words.that_is.by_first
        and words.of_these.firsts.isdisjoint(tokens.words)
    ):
        return None
    from factlint.claims.again import again  # few sentences do

    return again(memo, sentence)
