"""A draft in; its direct quotations, and who speaks in one that its own sentence does not attribute, out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from factlint.claims.quotes import is_speech, quotations
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds
from factlint.model.claim import Attribution, SourceKind, Strength
from factlint.model.dataclasses import replace
from factlint.model.draft import Draft
from factlint.model.span import Span

if TYPE_CHECKING:
    from factlint.claims.carry import Memo

_MARKS = 12  # characters of marks and the like behind a quotation that is its sentence
_BACK = 4  # sentences back in which a speaker is looked for


class Speech:
    """The quotations of a draft that are what somebody said, in order of place."""

    __slots__ = ("_starts", "spans")

    def __init__(self, draft: Draft) -> None:
        self.spans = [each for each in quotations(draft) if is_speech(draft.text, each)]
        self._starts = [each.start for each in self.spans]

    def at(self, span: Span) -> Span | None:
        """The direct quotation that covers a span."""
        start, end = span
        index = bisect_right(self._starts, start) - 1
        return self.spans[index] if index >= 0 and self.spans[index][1] >= end else None

    def within(self, span: Span) -> bool:
        """Whether a span holds a quotation, or begins in one."""
        index = bisect_left(self._starts, span.start)
        if index < len(self.spans) and self.spans[index].start < span.end:
            return True
        return self.at(Span(span.start, span.start + 1)) is not None

    def tokens(self, tokens: Tokens) -> list[Bounds]:
        """Token bounds of what the sentence quotes."""
        span = tokens.span
        found: list[Bounds] = []
        if not self.spans:
            return found
        index = bisect_right(self._starts, span.start, 1) - 1
        while index < len(self.spans) and self.spans[index].start < span.end:
            each = self.spans[index]
            if each.end > span.start:
                found.append((tokens.at(max(each.start, span.start)), tokens.at(min(each.end, span.end) - 1) + 1))
            index += 1
        return found


def speaker(memo: Memo, sentence: int, quote: Span) -> Attribution:
    """Who says a quotation that its own sentence does not attribute: no paper, and nobody at all where no sentence around names somebody."""
    story = memo.story
    first, last = story.sentence_at(quote.start), story.sentence_at(quote.end - 1)
    candidates = [first, last] if last != first else [first]
    at: int | None = story.previous(first)
    back = 0
    while at is not None and back < _BACK:
        candidates.append(at)
        at = story.previous(at)
        back += 1
    whole = story.sentences[last].span.end - quote.end <= _MARKS  # else the sentence goes on behind the quotation
    if whole and last + 1 < len(story.sentences) and story.sentences[last + 1].block == story.sentences[last].block:
        candidates.insert(2 if last != first else 1, last + 1) if back == 0 else candidates.append(last + 1)
    if back == 0 and first:
        candidates.append(first - 1)
    for candidate in candidates:
        for each in reversed(memo.own(candidate)):
            if each.source and each.cue and not each.carried and memo.words.papers.isdisjoint(each.source.lower().split()):
                return replace(each, content=(quote,), carried=candidate != sentence, quoted=True)
    opening = Span(quote.start, quote.start + 1)
    return Attribution(
        source="",
        source_span=None,
        cue=opening.of(story.draft.text),
        cue_span=opening,
        content=(quote,),
        kind=SourceKind.GENERIC,
        quoted=True,
        strength=Strength.NEUTRAL,
    )
