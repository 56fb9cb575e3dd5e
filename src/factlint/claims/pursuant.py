"""A sentence that opens with "demnach" or the like in; the source that the sentence before names for it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claims.according import credible
from factlint.claims.phrase import right_of
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_paper, has_role, kind_of
from factlint.model.claim import Attribution, SourceKind
from factlint.model.dataclasses import replace

if TYPE_CHECKING:
    from factlint.claims.carry import Memo

_MIDFIELD = 8  # words of a sentence among which it may stand behind the first part
_LONGEST = 80  # words of the sentence before that are looked through for a paper


def pursued(memo: Memo, sentence: int) -> Attribution | None:
    """Who says it where the sentence opens with "demnach" or has it behind its first part: the source of the sentence before, before it its paper with its owner, behind it the office that is its subject.

    At the head of a paragraph the sentence before is the last one of the paragraph before.
    """
    story, words = memo.story, memo.words
    tokens = story.tokens(sentence)
    opening = _opening(tokens, words)
    if opening is None or not sentence or story.floor(sentence) >= sentence:
        return None
    before = sentence - 1
    cue, content = tokens.place(*opening), (tokens.place(opening[1] if opening[0] == 0 else 0, len(tokens.raw)),)
    earlier = story.tokens(before)
    source = _paper(earlier, words)
    if source is None:
        for each in reversed(memo.own(before)):
            if each.source and each.kind is not SourceKind.GENERIC:
                return replace(each, content=content, cue=cue.of(story.draft.text), cue_span=cue, carried=True, quoted=False)
        source = _subject(earlier, words)
    if source is None:
        return None
    place = earlier.place(*source)
    text = story.draft.text
    kind = kind_of(earlier, words, source)
    return Attribution(source=place.of(text), source_span=place, cue=cue.of(text), cue_span=cue, content=content, kind=kind, carried=True)


def _opening(tokens: Tokens, words: Saying) -> Bounds | None:
    """Where the word stands that points back: at the head, or behind the first part of the sentence ("48 Schulen müssten demnach schließen")."""
    lower = tokens.lower
    at_head = words.pursuant.at(lower, 0) if lower else None
    if at_head is not None:
        return 0, at_head[0]
    if not words.pursuant_inside:
        return None
    for at in range(1, min(_MIDFIELD, len(lower) - 1)):
        if lower[at] in words.pursuant_inside:
            return at, at + 1
        if not (tokens.is_word(at) or lower[at][0].isdigit()):
            return None
    return None


def _subject(tokens: Tokens, words: Saying) -> Bounds | None:
    """The office that the sentence begins with."""
    start = 0
    while start < len(tokens.raw) and tokens.lower[start] in words.adverbs and tokens.lower[start] not in words.articles:
        start += 1
    source = right_of(tokens, words, start, len(tokens.raw), apposition=False) if start < len(tokens.raw) else None
    if source is None or not credible(tokens, words, source):
        return None
    media = any(words.media.at(tokens.lower, at) for at in range(*source))
    return source if media or has_role(tokens, words, source) else None


def _paper(tokens: Tokens, words: Saying) -> Bounds | None:
    """The paper that the sentence speaks of, with whose it is ("eine Studie des Instituts")."""
    for at in range(1, min(_LONGEST, len(tokens.raw))):
        if not has_paper(tokens, words, (at, at + 1)) or tokens.lower[at - 1] in words.possessives:
            continue
        source = right_of(tokens, words, at, len(tokens.raw), apposition=False)
        owned = source is not None and has_role(tokens, words, (at + 1, source[1]))
        return source if source is not None and owned else None
    return None
