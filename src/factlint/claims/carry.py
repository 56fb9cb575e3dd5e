"""A sentence that names nobody itself in; the source that is carried over to it, or that its role or pronoun points back to, out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from factlint.claims.phrase import name_end, right_of
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.topic import spoken_before, topic
from factlint.claims.who import has_role, is_role
from factlint.model import lazy
from factlint.model.claim import Attribution, SourceKind, Strength
from factlint.model.dataclasses import replace
from factlint.model.span import Span

if TYPE_CHECKING:
    from factlint.claims.story import Story

_BACK_SAME = 3  # sentences of the paragraph that a source is carried over
_BACK_NAME = 10  # sentences back in which the name is looked for that a role points to
_FRONT = 12  # words at the head of a sentence in which its subject is looked for
_MANY = 12  # attributions of one sentence that are looked at
_CHAIN = 4  # sentences in a row with a pronoun
_WIDE = 60  # words on either side of a number in which a mood speaks for it
_VIEW = 8  # words at the head of a sentence that say whose view it is
_STRONG = frozenset(";:—–")
_REACH = 4000  # characters back in which a name is looked for
_NAME = lazy.compile(
    r"\w[\w’'-]*+(?: (?:(?:of|for|de|del|da|do|des|du|di|der|für|van|von|the|and|und|y|e|et) ){0,2}+[^\W\d_a-z][\w’'-]*+){0,7}+"
)
_SOLID = frozenset({SourceKind.NAMED, SourceKind.MEDIA})
_SPOKEN = _SOLID | {SourceKind.ROLE}


class Memo(Protocol):
    """What the functions here need of the story's attributions."""

    @property
    def story(self) -> Story: ...

    @property
    def words(self) -> Saying: ...

    def own(self, sentence: int) -> tuple[Attribution, ...]: ...


def reported(memo: Memo, sentence: int, span: Span | None) -> Attribution | None:
    """Reported speech by mood alone: the source of the sentences before in the paragraph; `span` None: anywhere in the sentence.

    A conditional (French, Spanish, Portuguese, Italian, Dutch) is hedged, and so is a German Konjunktiv whose source is not in reach.
    """
    words = memo.words
    if not words.mood and not words.conditional:
        return None
    tokens = memo.story.tokens(sentence)
    start, end = _part(tokens, span)
    at = _mood_at(tokens, words, start, end)
    if at is None or _for_others(tokens, words):
        return None
    word = tokens.lower[at]
    content = (tokens.place(start, end),)
    source = spoken_before(memo, sentence, start) or carried(memo, sentence)
    if source is not None:
        strength = Strength.HEDGED if word in words.conditional else source.strength
        return replace(
            source, content=content, carried=True, strength=strength, quoted=False, cue=tokens.raw[at], cue_span=tokens.place(at, at + 1)
        )
    if word not in words.mood:
        return None
    cue = tokens.place(at, at + 1)
    return Attribution(
        source="", source_span=None, cue=tokens.raw[at], cue_span=cue, content=content, strength=Strength.HEDGED, kind=SourceKind.GENERIC
    )


def _part(tokens: Tokens, span: Span | None) -> tuple[int, int]:
    """The part of the sentence between strong marks that holds the span."""
    size = len(tokens.raw)
    if span is None:
        return 0, size
    start = tokens.at(span.start)
    low, high = start - _WIDE if start > _WIDE else 0, start + _WIDE if start + _WIDE < size else size
    end = start
    while start > low and tokens.lower[start - 1] not in _STRONG:
        start -= 1
    while end < high and tokens.lower[end] not in _STRONG:
        end += 1
    return start, end


def _for_others(tokens: Tokens, words: Saying) -> bool:
    """Whether the sentence opens with whose view it is ("Per i commercianti, però, ..."), so that nobody's is carried over."""
    lower = tokens.lower
    opens = len(lower) > 2 and lower[0] in words.beside and lower[1] in words.articles
    return opens and "," in lower[2:_VIEW]


def _mood_at(tokens: Tokens, words: Saying, start: int, end: int) -> int | None:
    """Where a form of reported speech stands; not behind or before "I", where it is the plain present; not in "if" clauses."""
    lower = tokens.lower
    for at in range(start, end):
        word = lower[at]
        if word in words.mood or word in words.mood_weak or word in words.conditional:
            near = lower[max(start, at - 3) : at + 3]
            if any(each in words.first_persons for each in near):
                continue
            if word in words.mood and at > start and (lower[at - 1], word) in words.plain_mood:
                continue
            return at
    return None


def carried(memo: Memo, sentence: int) -> Attribution | None:
    """The last source of the sentences before in the paragraph."""
    at = memo.story.previous(sentence)
    back = 0
    while at is not None and back < _BACK_SAME:
        for each in reversed(memo.own(at)):
            if each.source and each.kind is not SourceKind.GENERIC and not each.carried:
                return each
        at = memo.story.previous(at)
        back += 1
    return None


def pointed_to(memo: Memo, sentence: int, attribution: Attribution, chain: int = _CHAIN) -> str | None:
    """The earlier name that "the group", "he" or a shared subject points back to, as written; None where the text does not tell.

    A pronoun takes the last source named, in this paragraph or the one before. A role takes the last source or name that holds its
    word ("the department": Labor Department); one that stands for any body ("the group") else the last source that is no person.
    """
    story, words = memo.story, memo.words
    own_start = attribution.source_span.start if attribution.source_span else attribution.cue_span.start if attribution.cue_span else 0
    role = _role_word(words, attribution)
    if attribution.kind is SourceKind.ROLE and role is None:
        return None
    block = story.sentences[sentence].block
    if role is None:
        owner = _owner(memo, sentence, attribution)
        if owner is not None:
            return owner
        spoken_of = topic(memo, sentence, attribution)
        if spoken_of is not None:
            return spoken_of
        again = _chained(memo, sentence, attribution) if chain else None
        if again is not None:
            return pointed_to(memo, sentence - 1, again, chain - 1)
        lowest = block - 1 if attribution.source else block  # a pronoun left out reaches less far
        source = next(_sources_before(memo, sentence, own_start, lowest, None, _SPOKEN), None)
        if source is None or source.kind is not SourceKind.ROLE or source.source_span is None:
            return source.source if source is not None else None
        return pointed_to(memo, story.sentence_at(source.source_span.start), source) or source.source
    for each in _sources_before(memo, sentence, own_start, 0, role):
        if _holds(each.source, role):
            return each.source
    named = None if words.capital_nouns else _name_with(story.draft.text, role, max(0, own_start - _REACH), own_start)
    if named is not None or role not in words.anaphors or len(attribution.source.replace("’", " ").replace("'", " ").split()) > 2:
        return named
    owned = attribution.source.split(" ", 1)[0].lower() in words.possessives
    floor = story.sentences[sentence].span.end if owned else story.sentences[sentence].span.start
    for each in _sources_before(memo, sentence, own_start, block - 1, None, _SPOKEN):
        if each.source_start is not None and each.source_start >= floor:
            continue  # "8 400 selon X, 21 000 selon la préfecture"
        if each.kind is SourceKind.ROLE and not _in_capitals(words, each.source):
            continue
        if not _is_person(words, each.source) and not _of_other_sort(words, each.source, role):
            return each.source
    return None


def _chained(memo: Memo, sentence: int, attribution: Attribution) -> Attribution | None:
    """The pronoun of the sentence before, where nobody else speaks in between: "It said 46 were held. In June it had spoken of 41"."""
    before = memo.story.previous(sentence)
    own = memo.own(before) if before is not None else ()
    if not own or len(own) > _MANY or any(each.source and each.kind is not SourceKind.PRONOUN for each in own):
        return None
    said = attribution.source_span or attribution.cue_span
    here = memo.own(sentence)
    if said is None or len(here) > _MANY or any(each.source_start is not None and each.source_start < said.start for each in here):
        return None
    return own[-1] if own[-1].kind is SourceKind.PRONOUN else None


def _owner(memo: Memo, sentence: int, attribution: Attribution) -> str | None:
    """The office of the sentence itself that a possessive points back to: "The board disagrees: by its own count, 38 did"."""
    words, span = memo.words, attribution.source_span or attribution.cue_span
    tokens = memo.story.tokens(sentence)
    if span is None or span.start >= tokens.span.end:
        return None
    end = tokens.at(span.start)
    own = attribution.source.lower().split(" ", 1)[0] in words.possessives
    if not own and (attribution.source or words.own_view.at(tokens.lower, end) is None):
        return None
    for at in range(min(end, _FRONT)):
        source = right_of(tokens, words, at, end, apposition=False) if tokens.lower[at] in words.articles else None
        if source is not None and has_role(tokens, words, source):
            return tokens.place(source[0], name_end(tokens, words, *source)).of(memo.story.draft.text)
    return None


def _in_capitals(words: Saying, source: str) -> bool:
    """Whether a role is written like a name ("a Marinha", "la Guardia Costiera")."""
    return not words.capital_nouns and any(word[0].isupper() for word in source.split()[1:])


def names_with(memo: Memo, sentence: int, attribution: Attribution) -> set[str]:
    """The sources before that hold the word of a role ("the ministry": Labour Ministry), each in lower case; none for a pronoun."""
    role = _role_word(memo.words, attribution)
    if role is None or attribution.source_span is None:
        return set()
    start = attribution.source_span.start
    return {each.source.lower() for each in _sources_before(memo, sentence, start, 0, role) if _holds(each.source, role)}


def _sources_before(
    memo: Memo, sentence: int, own_start: int, lowest: int, role: str | None, kinds: frozenset[SourceKind] = _SOLID
) -> Iterator[Attribution]:
    """The named sources before an attribution, the nearest first, down to a heading or to block `lowest`.

    With `role`, sentences that do not hold the word at all are passed over unread.
    """
    story = memo.story
    first, floor = sentence - _BACK_NAME + 1, story.floor(sentence)
    if first < floor:
        first = floor
    for at in range(sentence, first - 1, -1) if role is None else story.sentences_with(role, first, sentence):
        if story.sentences[at].block < lowest:
            return
        own = memo.own(at)
        if len(own) > _MANY:
            place = bisect_left(own, own_start, key=lambda each: each.cue_span.start if each.cue_span else each.content_start)
            own = own[max(0, place - _MANY) : place + 1]
        for each in reversed(own):
            if each.source_span is not None and each.source_span.start < own_start and each.kind in kinds and not each.carried:
                yield each


def _holds(source: str, role: str) -> bool:
    """Whether a name holds the word of an office itself, and not in what is said of a person ("Smith, the group's director")."""
    head = source.split(",")[0].lower().replace("’", "'").split()
    return role in head and not any(char.isdigit() for char in source)


def _name_with(text: str, role: str, start: int, end: int) -> str | None:
    """The last name that holds the word with a capital: "Labor Department", "Bureau of Labor Statistics"."""
    word = role[0].upper() + role[1:]
    at = text.rfind(word, start, end)
    while at >= 0:
        found = _NAME.match(text, _name_start(text, at, start), end)
        if found is not None and found.end() >= at + len(word) and " " in found.group():
            return found.group()
        at = text.rfind(word, start, at)
    return None


def _name_start(text: str, at: int, low: int) -> int:
    """Where a run of words with capitals begins that goes on at `at`."""
    start = at
    for _ in range(5):
        before = text.rfind(" ", low, max(low, start - 1))
        word = text[before + 1 : max(low, start - 1)]
        if before < 0 or not word or not word[0].isupper() or not word[-1].isalpha():
            break
        start = before + 1
    return start


def _of_other_sort(words: Saying, source: str, role: str) -> bool:
    """Whether a name says itself what it is, and that is something else ("the company" is no "Transparency Group")."""
    found = [word for word in source.lower().replace("’", "'").split() if is_role(words, word) or word in words.papers]
    return bool(found) and role not in found


def _is_person(words: Saying, source: str) -> bool:
    """Whether a source as written is somebody: with an age, or with an office that only a person holds."""
    if any(char.isdigit() for char in source) or "," in source:
        return True
    found = [word for word in source.lower().split() if word in words.roles]
    return bool(found) and not any(word in words.anaphors for word in found)


def _role_word(words: Saying, attribution: Attribution) -> str | None:
    """The office that a role names ("ministry" of "the ministry"); None for a pronoun."""
    if attribution.kind is SourceKind.PRONOUN:
        return None
    for word in reversed(attribution.source.lower().replace("’", "'").split()):
        if is_role(words, word):
            return word
    return None
