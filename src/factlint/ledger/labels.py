"""A number of a story and the numbers beside it in; the label that a ledger would give it, in the story's own words, out.

A number's own words are those of its clause up to the numbers beside it: "the plan is $11.8 million bigger than this year's $202.8 million
budget" says "plan, bigger than this year's" of the first and "this year's budget" of the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factlint.language import fold
from factlint.match.lexicon import lexicon, tokenize
from factlint.model.claim import Claim, Role
from factlint.model.draft import Draft
from factlint.model.quantity import CHECKABLE, Kind
from factlint.model.span import Span

_BEFORE, _AFTER = 8, 10
"""How many words a label takes from either side of its number at the most, the nearest ones."""

_ENOUGH = 2
"""Words that say something. A label with fewer of its own takes what its clause says before the first number too."""

_NUMBERS = CHECKABLE | {Kind.AGE, Kind.SCORE}


_ENDING = re.compile(r"\A['’]\w+")
"""A case ending that belongs to the number: "17.100'ü"."""


_DATELINE = re.compile(r"([^\W\d_]{3,30})[^\n—–]{0,60}? (?:—|–|--|-) ")
"""A place before a dash, in capitals, opens a story and says nothing of its numbers."""


def label(draft: Draft, sentence: Span, beside: Sequence[Claim], claim: Claim) -> str | None:
    """What a claim's number counts; None where the story has no word for it. `beside` are the claims of its sentence, in order."""
    cell = _cell(draft, claim)
    if cell is not None:
        return cell or None
    words = ""
    opening = _DATELINE.match(draft.text, sentence.start, claim.span.start)
    start = opening.end() if opening and opening[1].isupper() else sentence.start
    for whole in (claim.clause, sentence):
        if whole.length <= claim.span.length:
            continue
        region = Span(max(whole.start, min(start, claim.span.start)), whole.end)
        numbers = [each for each in beside if each.quantity.kind in _NUMBERS and region.start <= each.span.start < region.end]
        before, after = _own(draft, region, numbers, claim)
        saying = _saying(draft, (before, after), claim)
        if saying < _ENOUGH and numbers and numbers[0] is not claim:
            before = Span(region.start, numbers[0].span.start)
            saying = _saying(draft, (before, after), claim)
        words = _phrase(draft, before, after, claim) or words
        if saying >= _ENOUGH:
            break
    return words or None


def said(text: str, language: str) -> frozenset[str]:
    """The stems of the words in a label that say something: two figures with the same cannot be told apart."""
    return frozenset(each.stem for each in tokenize(text, 0, len(text), language) if not each.stop and not each.word.isdigit())


def _cell(draft: Draft, claim: Claim) -> str | None:
    """The heads of a table cell's row and column; None where the number stands in no table."""
    spans = list(dict.fromkeys(each.span for each in claim.terms if each.role is Role.CELL))
    if not spans:
        return None
    language = draft.language or "en"
    words: list[str] = []
    last = -1
    for span in spans:
        if words and (span.start < last or "\n" in draft.text[last : span.start]):
            words[-1] += ","
        words.append(span.of(draft.text))
        last = span.end
    text = " ".join(words)
    return text if said(text, language) else ""


def _own(draft: Draft, region: Span, numbers: Sequence[Claim], claim: Claim) -> tuple[Span, Span]:
    """Where a number's own words stand, before it and after it."""
    at = numbers.index(claim) if claim in numbers else -1
    start, end = region.start, region.end
    if at > 0:
        last = numbers[at - 1].span.end
        start = min(_seam(draft, last, claim.span.start) or last, claim.span.start)
    if 0 <= at < len(numbers) - 1:
        following = numbers[at + 1].span.start
        end = max(_seam(draft, claim.span.end, following) or following, claim.span.end)
    return Span(min(start, claim.span.start), claim.span.start), Span(claim.span.end, max(end, claim.span.end))


def _seam(draft: Draft, start: int, end: int) -> int | None:
    """Where between two numbers the words of the second begin, if anything parts them: a semicolon, a joining word, a lone comma."""
    if start >= end:
        return None
    mark = draft.text.rfind(";", start, end)
    if mark >= 0:
        return mark
    language = draft.language or "en"
    joins = lexicon(language).joins
    joined = [each.start for each in tokenize(draft.text, start, end, language) if each.stop and fold(each.word) in joins]
    if joined:
        return joined[-1]
    commas = [found.start() for found in re.finditer(", ", draft.text[start:end])]
    return start + commas[0] if len(commas) == 1 else None


def _saying(draft: Draft, spans: Iterable[Span], claim: Claim) -> int:
    """How many words of the spans, and of what is counted, say something."""
    counted = claim.quantity.counted_span
    cut = _cuts(claim)
    return sum(
        not each.stop and not each.word.isdigit() and not any(hole.start <= each.start < hole.end for hole in cut)
        for span in (*spans, *([counted] if counted else []))
        for each in tokenize(draft.text, span.start, span.end, draft.language or "en")
    )


def _cuts(claim: Claim) -> list[Span]:
    """What a ledger says elsewhere: who says so, and as of when."""
    who = claim.attribution
    spans = [claim.as_of_span, claim.period_span, *((who.source_span, who.cue_span) if who else ())]
    return [span for span in spans if span is not None and span.length]


def _phrase(draft: Draft, before: Span, after: Span, claim: Claim) -> str:
    """The words before a number, what it counts, and the words after it, as one phrase; "" where none of them says anything."""
    cuts = _cuts(claim)
    counted = claim.quantity.counted_span
    left = _smooth(_without(draft.text, before, cuts)).split()[-_BEFORE:]
    noun = [counted.of(draft.text)] if counted and claim.span.start <= counted.start < counted.end <= claim.span.end else []
    right = _smooth(_ENDING.sub("", _without(draft.text, after, cuts))).split()[:_AFTER]
    language = draft.language or "en"
    known = lexicon(language)
    stops = known.stop
    while left and fold(left[-1].strip(",:")) in stops - known.auxiliaries:
        left.pop()
    words = _smooth(" ".join((*left, *noun, *right))).split()
    while words and fold(words[-1].strip(",:")) in stops:
        words.pop()
    while words and fold(words[0]) in stops and fold(words[0]) not in known.articles:
        del words[0]
    text = _smooth(" ".join(words))
    return text if said(text, language) else ""


def _smooth(text: str) -> str:
    """One line without quotation marks, and without the punctuation that the cuts left behind."""
    words = re.sub(r"\s+([,.;:)])", r"\1", " ".join(re.sub(r"[\"“”„«»‹›()\[\]*_|]", " ", text).split()))
    words = re.sub(r"(?:[,;:] ?){2,}", ", ", words)
    return re.sub(r"^[\s,;:.!?–—-]+|[\s,;:.!?–—-]+$", "", words)


def _without(text: str, span: Span, cuts: Iterable[Span]) -> str:
    out: list[str] = []
    at = span.start
    for each in sorted(set(cuts)):
        if each.end > at and each.start < span.end:
            out.append(text[at : max(at, each.start)])
            at = min(each.end, span.end)
    out.append(text[at : span.end])
    return " ".join(out)
