"""A draft and a finding in; the sentence around it on one line, and where the flagged piece stands in it, out."""

from __future__ import annotations

from factlint.model.draft import Draft, Sentence
from factlint.model.finding import Finding
from factlint.model.span import Span

_LONGEST_EXCERPT = 320


def excerpt_of(draft: Draft, sentences: tuple[Sentence, ...], finding: Finding) -> tuple[str, int, int]:
    """The sentence around a finding on one line, and where the flagged piece stands in it."""
    span = finding.span
    if span is None:
        return "", 0, 0
    text = draft.source if finding.in_source else draft.text
    around = None if finding.in_source else sentence_around(sentences, span)
    if around is None:
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        around = Span(start, len(text) if end < 0 else end)
    return cut(text, around, span)


def cut(text: str, around: Span, span: Span) -> tuple[str, int, int]:
    """`around` of `text` with white space made single, shortened to what lies near `span`; with the span's place in it."""
    start, end = around
    left_out = right_out = ""
    if end - start > _LONGEST_EXCERPT:
        room = max(40, (_LONGEST_EXCERPT - span.length) // 2)
        if span.start - start > room:
            start, left_out = text.find(" ", span.start - room, span.start) + 1 or span.start - room, "… "
        if end - span.end > room:
            stop = text.rfind(" ", span.end, span.end + room)
            end, right_out = (stop if stop > span.end else span.end + room), " …"
    before = " ".join(text[start : span.start].split())
    if before and text[span.start - 1].isspace():
        before += " "
    inside = " ".join(text[span.start : span.end].split())
    after = " ".join(text[span.end : end].split())
    if after and text[span.end].isspace():
        after = " " + after
    before = left_out + before
    return before + inside + after + right_out, len(before), len(before) + len(inside)


def sentence_around(sentences: tuple[Sentence, ...], span: Span) -> Span | None:
    """The sentence in which a span begins, made longer where the span goes on; None outside all sentences."""
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].span.end <= span.start:
            low = middle + 1
        else:
            high = middle
    if low < len(sentences) and sentences[low].span.overlaps(span):
        return sentences[low].span.join(span)
    return None
