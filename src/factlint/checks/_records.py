"""A sentence and a ledger in; records of all time ("the highest in the city's history") and a figure's twins of other years out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.checks._words import Words, joined, padded
from factlint.checks._words import words as words_of
from factlint.language import fold, section, stem
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.ledger import Figure, Ledger
from factlint.model.span import Span

_APART = 8
"""Words from the superlative to what makes it one of all time."""
_WORD = lazy.compile(r"[^\W\d_]+")
_SINCE = lazy.compile(r"(?<![^\W\d_])(?P<cue>[^\W\d_]+) (?P<fill>[^\W\d_]+ )?(?P<year>(?:19|20)\d\d)(?!\d)")
_NEAR = 90
"""Characters behind a number in which its record is told."""


def all_time(text: str, start: int, end: int, language: Words) -> tuple[int, Span]:
    """1 where text[start:end] has a record high of all time, -1 a record low, 0 none; and where it stands."""
    stretch = text[start:end]
    cut = re.search(r"[;?!]|\d", stretch)
    stretch = stretch[: cut.start()] if cut else stretch
    tokens = [Span(start + found.start(), start + found.end()) for found in _WORD.finditer(stretch)]
    folded = [padded(token.of(text)).strip() for token in tokens]
    for sign, name in ((1, "highest"), (-1, "lowest")):
        for index in range(len(tokens)):
            took = language[name].starts(joined(folded[index : index + 4]))
            if not took:
                continue
            ever = _ever(folded, index, took, language)
            if ever is not None:
                first, last = min(index, ever[0]), max(index + took, ever[1]) - 1
                return sign, Span(tokens[first].start, tokens[last].end)
    return 0, Span(start, start)


def since(text: str, start: int, end: int, language: Words) -> tuple[int, int, Span] | None:
    """ "the highest since 2005" right behind a number: 1 for a high and -1 for a low, the year, and where it stands."""
    cues = frozenset(padded(str(word)).strip() for word in section(language.code, "news").get("since") or ())
    found = _SINCE.search(text, start, min(end, start + _NEAR))
    if found is None:
        return None
    close = found["fill"] is not None and padded(found["fill"]).strip() in cues
    if not close and padded(found["cue"]).strip() not in cues:
        return None
    ahead = text[start : found.start("fill") if close else found.start()]
    if any(char.isdigit() for char in ahead) or set(ahead) & set(";.?!"):
        return None
    tokens = padded(ahead).split()
    for sign, name in ((1, "highest"), (-1, "lowest")):
        for index in range(len(tokens)):
            if language[name].starts(joined(tokens[index : index + 4])):
                other = _WORD.search(text, start)
                return sign, int(found["year"]), Span(other.start() if other else found.start(), found.end())
    return None


def _ever(folded: list[str], index: int, took: int, language: Words) -> tuple[int, int] | None:
    """The place of "ever", "in its history" and the like soon after a superlative, or right before it."""
    for at in (*range(index + took, min(index + took + _APART, len(folded))), index - 1, index - 2):
        if at < 0:
            continue
        found = language["ever"].starts(joined(folded[at : at + 5]))
        if found and (at > index or at + found >= index):
            return at, at + found
    return None


def twins(ledger: Ledger, figure: Figure) -> Iterator[Figure]:
    """The other figures whose labels are the same but for years, months and the numbers in them: one election's turnout and another's."""
    own = _kernel(figure)
    if len(own) < 2:
        return
    for other in ledger.figures.values():
        if other.id != figure.id and other.unit == figure.unit and other.kind == figure.kind and _kernel(other) == own:
            yield other


def _kernel(figure: Figure) -> frozenset[str]:
    """The stems of a label's content words, without months."""
    code = (figure.languages or ("en",))[0]
    stop = {str(word) for key in ("stop", "articles") for word in section(code, "words").get(key) or ()}
    months = lexicon(code).months
    return frozenset(
        stem(word, code) for word in _WORD.findall(figure.label.lower()) if len(word) > 2 and word not in stop and word not in months
    )


def superlative(context: Context, claim: Claim) -> tuple[int, Span]:
    """+1 for a record high and -1 for a record low that is said of this number, and where it stands.

    One word ("a record 59 percent") must stand right before its number; a phrase ("the highest ever") behind it in its sentence, no other number between.
    """
    news = section(context.draft.language, "news")
    others = {fold(str(word)) for word in news.get("other_records") or ()}
    span = context.sentences[claim.sentence].span
    text = fold_same_length(span.of(context.text))
    numbers = [
        other.span.start for other in context.claims if other.sentence == claim.sentence and other.quantity.kind is claim.quantity.kind
    ]
    for sign, key in ((-1, "record_low"), (1, "record_high")):
        for words in map(str, news.get(key) or ()):
            phrase = fold_same_length(words)
            match = re.search(rf"\b{re.escape(phrase)}\b", text) if phrase in text else None
            if match is None:
                continue
            found = Span(span.start + match.start(), span.start + match.end())
            if " " not in words:
                near = found.end <= claim.span.start <= found.end + 5
            else:
                near = claim.span.end <= found.start and not any(claim.span.end <= number < found.start for number in numbers)
            if near and others.isdisjoint(_neighbours(text, match.start(), match.end())):
                return sign, found
    told = all_time(context.text, claim.span.end, span.end, words_of(context.draft.language))
    return told if told[0] or numbers[0] != claim.span.start else _told_before(context, claim)


def _told_before(context: Context, claim: Claim) -> tuple[int, Span]:
    """The record that the sentence before speaks of without a number of its own: "There were never so many deaths. The office counted 87"."""
    nothing = 0, claim.span
    before = context.sentences[claim.sentence - 1] if claim.sentence else None
    if before is None or before.block != claim.block or any(other.sentence == before.index for other in context.claims):
        return nothing
    text = fold_same_length(before.span.of(context.text))
    news = section(context.draft.language, "news")
    for sign, key in ((-1, "record_low"), (1, "record_high")):
        for words in (str(each) for each in news.get(key) or () if " " in str(each)):
            place = text.find(fold_same_length(words))
            if place >= 0:
                start = before.span.start + place
                return sign, Span(start, start + len(words))
    return nothing


def _neighbours(text: str, start: int, end: int) -> set[str]:
    """The word before a place of a text, and the one behind it."""
    return {fold(word) for word in (*text[:start].split()[-1:], *text[end:].split()[:1])}


def fold_same_length(text: str) -> str:
    """Lower case that keeps every offset."""
    lowered = text.lower()
    if len(lowered) == len(text) and "Σ" not in text:  # whose lower case depends on what follows
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
