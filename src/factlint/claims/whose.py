"""A moment beside a number in; whether it is the day on which somebody says so, or the moment of another number, out."""

from __future__ import annotations

from factlint.claims.lexicon import Grammar
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.model.claim import Attribution, Part
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple

_ASIDE = 30  # words of a relative clause
_TOLD = 12  # characters between a verb of saying and the day of it
_GENITIVE = 40  # characters between a number and the moment that makes it definite
_FAR = 200  # characters between two numbers in which a clause opens
_PART = 60  # characters between a moment that opens a part and the number in it
_NOUN = 4  # words of what is counted, with the "and" behind it
_OPENS = 12  # characters between a comma and the moment with which a clause opens


class Number(NamedTuple):
    """What tells of a number whether a moment is its own."""

    quantity: Quantity
    part: Part | None
    clause: Span

    @property
    def span(self) -> Span:
        return self.quantity.span


def is_told(said: Attribution | None, moment: Span | None) -> bool:
    """Whether a moment is the day on which a source says so ("a public inquiry said on Thursday", "reportó ayer el Banco")."""
    if said is None or said.carried or said.cue_span is None or said.source_span is None or moment is None:
        return False
    return min(said.cue_span.start, said.source_span.start) <= moment.start <= max(said.cue_span.end, said.source_span.end) + _TOLD


def asides(tokens: Tokens, words: Saying) -> list[Span]:
    """The relative clauses between two commas that hold no number: their days are those of nothing behind them."""
    lower, size = tokens.lower, len(tokens.raw)
    if words.relatives.isdisjoint(tokens.words) or lower.count(",") < 2:
        return []
    found: list[Span] = []
    for at in [at for at, word in enumerate(lower) if word == "," and at < size - 3]:
        if _opens(words, lower, at + 1):
            end = next(
                (each for each in range(at + 2, min(size, at + _ASIDE)) if lower[each] == "," or tokens.raw[each][0].isdigit()), size
            )
            if end < size and lower[end] == ",":
                found.append(tokens.place(at + 1, end))
    return found


def _opens(words: Saying, lower: list[str], at: int) -> bool:
    """Whether a relative clause opens at token `at`, its preposition and article aside ("a la que")."""
    if words.verb_second:
        return lower[at] in words.relatives
    for word in lower[at : at + 3]:
        if word in words.relatives and word not in words.articles:
            return True
        if word not in words.prepositions and word not in words.articles:
            return False
    return False


def is_its_own(text: str, claim: Number, moment: Span, other: Number, words: Grammar) -> bool:
    """Whether a moment is that of `other`, a number behind that of `claim`: a base right before it, one whose clause holds both, one that
    it makes definite ("below the 2,480 of 2007")."""
    kind = other.quantity.kind
    if claim.part is Part.BASE or kind not in (claim.quantity.kind, Kind.COUNT):
        return False
    if _shared(text, claim, other, words):
        return False
    if _makes_definite(text, moment, other, words):
        return True
    if other.part is Part.BASE and other.span.end <= moment.start:
        return text.find(",", other.span.end, moment.start) < 0
    if kind is claim.quantity.kind and 0 <= moment.start - other.span.end <= _OPENS:
        opened = text[claim.span.end : min(other.span.start, claim.span.end + _FAR)].split(",")[1:]
        if any(piece.split()[:1] and piece.split()[0].lower() in words.breaks for piece in opened):
            return True  # "38, embora o relatório registe 52 até 31 de dezembro"
    if kind is not claim.quantity.kind or not other.clause.covers(moment) or claim.clause.overlaps(moment):
        return False
    before = text[max(claim.span.end, moment.start - _OPENS) : moment.start].rpartition(",")
    inserted = before[1] and before[0].split()[-1:] and before[0].split()[-1].lower() in words.turns  # "che, nel 2023, erano 270"
    opens = bool(before[1]) and "," not in text[moment.end + bool(inserted) : other.span.start]
    return other.span.end <= moment.start or opens


def _shared(text: str, claim: Number, other: Number, words: Grammar) -> bool:
    """Whether nothing but an "and" and what is counted stands between two numbers: "two dead and 11 injured on Wednesday"."""
    between = text[claim.span.end : other.span.start].lower().split()
    if not 0 < len(between) <= _NOUN or between[-1] not in words.joins or other.part is not None:
        return False
    return not any(word in words.helping or "," in word for word in between)


def opens_part(text: str, claim: Number, moment: Span, other: Number) -> bool:
    """Whether a moment opens a part of the sentence with a number of its own: "On Monday it stood at 31 feet, on Friday it was 28"."""
    if other.quantity.kind not in (claim.quantity.kind, Kind.COUNT) or not 0 <= other.span.start - moment.end <= _PART:
        return False
    _, comma, opening = text[claim.span.end : min(moment.start, claim.span.end + _FAR)].rpartition(",")
    return bool(comma) and len(opening) <= _OPENS and not any(sign in text[moment.end : other.span.start] for sign in ",;:(")


def _makes_definite(text: str, moment: Span, other: Number, words: Grammar) -> bool:
    if not 0 <= moment.start - other.span.end <= _GENITIVE:
        return False
    between = text[other.span.end : moment.start].lower()
    if any(sign in between for sign in ",;:()") or words.number_genitives.isdisjoint(between.replace("'", " ").replace("’", " ").split()):
        return False
    before = text[max(0, other.span.start - _OPENS) : other.span.start].lower().split()
    return bool(before) and before[-1] in words.number_articles
