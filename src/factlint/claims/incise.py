"""A direct quotation in; who speaks in it, where French and Italian put that inside: « C'est grave, a dit Anne Roy. Nous en avons compté 760. »."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.phrase import right_of
from factlint.claims.saw import LEFT, Saw
from factlint.claims.saying import Saying
from factlint.claims.story import Story
from factlint.claims.tokens import Tokens, places_of
from factlint.claims.who import Bounds, is_role
from factlint.model.claim import Strength
from factlint.model.span import Span
from factlint.segment import titles

_DASHES = frozenset("-–—")
_CLOSES = frozenset(',.;:!?»”"-–—')
_MOST = 6  # sentences of a quotation that are looked through


def incise(story: Story, words: Saying, quote: Span) -> tuple[Tokens, Saw] | None:
    """Who speaks, by the first verb of saying inside a quotation that is set off by a comma or dashes, with its subject behind it."""
    first, last = story.sentence_at(quote.start), story.sentence_at(quote.end - 1)
    for sentence in range(first, min(last, first + _MOST) + 1):
        tokens = story.tokens(sentence)
        for start in places_of(words.cues.by_first, tokens.lower):
            known = words.cues.at(tokens.lower, start)
            if (
                known is None
                or "say" not in known[1].sorts
                or known[1].strength is Strength.DENIAL
                or not quote.covers(tokens.place(start, start + 1))
            ):
                continue
            source = _subject(words, tokens, start, start + known[0])
            if source is not None:
                return tokens, Saw((start, start + known[0]), source, LEFT, known[1].strength, "say")
    return None


def _subject(words: Saying, tokens: Tokens, start: int, end: int) -> Bounds | None:
    """The subject behind a verb that a comma or a dash sets off, with nothing between them but what helps it."""
    lower = tokens.lower
    at = start - 1
    while at > 0 and (lower[at] in words.auxiliaries or lower[at] in words.between):
        at -= 1
    if at < 1 or (lower[at] != "," and lower[at] not in _DASHES):
        return None
    close = next(
        (each for each in range(end + 1, len(lower)) if lower[each] in _CLOSES and not _shortens(tokens, each, words.code)), len(lower)
    )
    source = right_of(tokens, words, end, close, apposition=False)
    if (
        source is None
        or not credible(tokens, words, source)
        or not any(tokens.is_capital(each) or is_role(words, lower[each]) for each in range(*source))
    ):
        return None
    return source if source[1] == close else None


def _shortens(tokens: Tokens, at: int, code: str) -> bool:
    """Whether a full stop is that of "M." or "dott."."""
    return tokens.lower[at] == "." and tokens.starts[at] == tokens.ends[at - 1] and tokens.lower[at - 1] in titles(code)
