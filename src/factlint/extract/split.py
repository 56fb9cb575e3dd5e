"""A plain text in; the spans of its sentences out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factlint.extract.special_lexicon import lexicon
from factlint.model.span import Span

_WINDOW = 6000  # characters cut into sentences at a time
_END = re.compile(r"[.!?…。؟][\"'”’»›)\]]{0,3}\s")  # without such a place a paragraph is one sentence
_LETTERS_AT_END = re.compile(r"[^\W\d_]++\Z")
_LETTERS_AT_START = re.compile(r"[^\W\d_]++")
_LONE = re.compile("[\ud800-\udfff]")


def split(text: str, code: str) -> list[Span]:
    """The sentences of a plain text: of each paragraph by sentencex, in windows (it takes quadratic time on ten thousand quotation marks).
    What it cuts inside a date ("Dec. 12", "10. Juni") is put together again."""
    import sentencex

    text = _LONE.sub("\ufffd", text)  # half a surrogate pair cannot be handed on
    months = lexicon(code).months
    found: list[Span] = []
    at = 0
    while at < len(text):
        if text.startswith("\n\n", at):
            at += 2
            continue
        end = _window(text, at)
        if _END.search(text, at, end) is None:
            found.append(Span(at, end))
        else:
            for each in sentencex.get_sentence_boundaries(code or "en", text[at:end]):
                first, last = at + each["start_index"], at + each["end_index"]
                if found and found[-1].end == first and _cut_date(text, first, last, months):
                    found[-1] = Span(found[-1].start, last)
                else:
                    found.append(Span(first, last))
        at = max(end, at + 1)
    return found


def _window(text: str, at: int) -> int:
    """The end of the paragraph that begins at a place, or of the window in it."""
    end = text.find("\n\n", at, at + _WINDOW)
    if end >= 0:
        return end
    end = at + _WINDOW
    if end >= len(text):
        return len(text)
    return max(text.rfind("\n", at, end), text.rfind(" ", at + _WINDOW // 2, end)) + 1 or end


def _cut_date(text: str, at: int, end: int, months: Mapping[str, int]) -> bool:
    """Whether a sentence border lies between a month's short name and its day, or between a day with its point and a month."""
    before = text[max(0, at - 12) : at].rstrip()
    if not before.endswith("."):
        return False
    if text[at].isdecimal():
        word = _LETTERS_AT_END.search(before[:-1])
        return word is not None and word.group().lower() in months
    word = _LETTERS_AT_START.match(text, at, min(end, at + 16))
    return before[-2:-1].isdecimal() and word is not None and word.group().lower() in months
