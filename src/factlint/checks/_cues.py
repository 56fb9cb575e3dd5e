"""A line in; its words of rise, fall, more and less out, each with where it stands between the numbers."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks._lines import Line, how_often
from factlint.checks._words import TOKEN, any_of, count, joined, padded
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind
from factlint.model.span import Span

UP = ("up", "more", "rising", "raise_it", "over", "over_by", "going_up")
DOWN = ("down", "less", "falling", "lower_it", "lowering", "cut", "under", "under_by", "going_down")
_NONE = ("owing", "gaining", "bettered", "worsened", "no_course")
"""Lists of words that tell of no direction, whatever other lists they are in."""
EDGE = 99
_BOUNDS = ("more", "less", "over", "under")
_PHRASE = 3
"""Words of the longest phrase of direction."""
_MOST_CUES = 6


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of direction: in which gap between the figures of its line it stands, and how many words from the figures on either side."""

    line: Line
    gap: int
    left: int
    right: int
    sign: int
    name: str
    span: Span


def directed(line: Line) -> bool:
    """Whether a line has a word of direction."""
    return any_of(line.words.code, *UP, *DOWN).within(line.whole) or any(_told_by(each, line) for each in line.figures)


def cues(line: Line) -> list[Cue]:
    """The words of direction of a line."""
    found = []
    for index, claim in enumerate(line.figures):
        sign = _told_by(claim, line)
        if sign and claim.quantity.kind is Kind.RATIO:
            found.append(Cue(line, index + 1, 0, count(line.after(index)), sign, "ratio", claim.span))
        elif sign:
            found.append(Cue(line, index, count(line.before(index)), 0, sign, "mark", claim.span))
    for gap in range(len(line.figures) + 1):
        text = line.before(gap) if gap < len(line.figures) else line.after(gap - 1) if gap else line.whole
        if not any_of(line.words.code, *UP, *DOWN).within(text):
            continue
        for phrase in line.words["earlier"].several:  # "un mois plus tôt"
            text = text.replace(phrase, " " + "_ " * len(phrase.split()))
        tokens = text.split()
        at = 0
        while at < len(tokens):
            sign, name, size = _told(line, tokens[at : at + _PHRASE])
            if (
                sign
                and not (at == 0 and gap and _measured(line, gap - 1, tokens[0]))
                and not (gap < len(line.figures) and _of_another_verb(line, tokens, at + size))
                and not (name in _BOUNDS and _bounds(line, tokens[at + size : at + size + 2]))
                and not any(line.words[name].has(tokens[at]) for name in _NONE)
                and not line.words["not"].within(joined(tokens[max(0, at - 2) : at]))
            ):
                left = at if gap else EDGE
                right = len(tokens) - at - size if gap < len(line.figures) else EDGE
                found.append(Cue(line, gap, left, right, sign, name, _span_of(line, gap, at, size, len(tokens))))
            at += max(1, size)
    return found if len(found) <= _MOST_CUES else []


def _measured(line: Line, index: int, word: str) -> bool:
    """Whether a noun right behind a measure is what is measured, and no way: "bei 3.000 Litern Abnahme"."""
    return line.figures[index].quantity.kind is Kind.MEASURE and line.words["rise_of"].has(word)


def _of_another_verb(line: Line, tokens: Sequence[str], at: int) -> bool:
    """Whether a verb that leaves the direction open stands behind a word of direction, with a subject of its own: "the reduced fare went from"."""
    goes = next((place for place in range(at, len(tokens)) if line.words["goes"].has(tokens[place])), -1)
    return goes >= 0 and not any(not token.isalpha() or line.words["and"].has(token) for token in tokens[max(at, goes - 2) : goes])


def _bounds(line: Line, behind: Sequence[str]) -> bool:
    """Whether a word of more or less is the bound of a number that is no figure: "free for those of less than 12 years"."""
    joins = len(behind) > 1 and any(line.words[name].has(behind[0]) for name in ("of", "than"))
    return joins and behind[1].isdecimal()


def _span_of(line: Line, gap: int, at: int, size: int, tokens: int) -> Span:
    """Where some words of a gap stand in the text; the gap as a whole where folding has changed how many words it has."""
    start = line.figures[gap - 1].span.end if gap else line.sentence.span.start
    end = line.figures[gap].span.start if gap < len(line.figures) else line.sentence.span.end
    found = list(TOKEN.finditer(line.text, start, end))
    if len(found) != tokens:
        return Span(start, end)
    return Span(found[at].start(), found[at + size - 1].end())


def _told_by(claim: Claim, line: Line) -> int:
    """The direction that a number has in its own words: "doubled", "passed the 102 million"."""
    quantity = claim.quantity
    if quantity.kind is Kind.RATIO:
        value = quantity.value
        if how_often(line, claim):
            return 0
        return 0 if quantity.form != "multiple" or value is None or value == 1 or quantity.text[:1].isdigit() else 1 if value > 1 else -1
    if quantity.hedge is None or quantity.hedge_span is None or quantity.hedge_span.start > quantity.number.start:
        return 0
    text = padded(quantity.hedge_span.of(line.text))
    return int(any_of(line.words.code, "up", "going_up").starts(text) > 0) - int(
        any_of(line.words.code, "down", "going_down").starts(text) > 0
    )


def _told(line: Line, tokens: Sequence[str]) -> tuple[int, str, int]:
    """The direction that the words begin with, by which list, and how many words it takes: the longest phrase."""
    lists = any_of(line.words.code, *UP, *DOWN)
    if tokens[0] not in lists.heads and not lists.has(tokens[0]):  # as most
        return 0, "", 1
    for size in range(len(tokens), 0, -1):
        text = joined(tokens[:size])
        up = next((name for name in UP if line.words[name].starts(text) == size), "")
        down = next((name for name in DOWN if line.words[name].starts(text) == size), "")
        if up and down:
            return 0, "", size
        if up or down:
            return (1, up, size) if up else (-1, down, size)
    return 0, "", 1
