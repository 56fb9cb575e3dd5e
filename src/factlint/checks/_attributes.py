"""A line and a change in; whether its words of rise or fall only say which of several things moves out: "the full price rises from 16 to 18 euros,
the reduced one from 9 to 10". And a line without the measures that only say how large each of some things is."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks import _links as links
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.language.dates import lexicon
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind

_NOUN = 4
"""Words of a noun and what ties it to its number and its measure: "de sacas de"."""
_OPENS = frozenset({",", ";", "(", "–", "—"})


def told_as_attribute(line: Line, change: Change) -> bool:
    """Whether every word that tells of the direction is a participle that stands before its noun or for it, and tells of no movement."""
    words = line.words
    if not words["moved_ones"].within(line.whole):
        return False
    rises = change.sign > 0
    if words["more" if rises else "less"].within(line.whole):
        return False
    tokens, said = line.whole.split(), words["up" if rises else "down"]
    places = [at for at, token in enumerate(tokens) if said.has(token) or words["moved_ones"].has(token)]
    return bool(places) and all(_is_attribute(line, change, tokens, at) for at in places)


def without_sizes(line: Line) -> Line:
    """The line without measures that say how large each of those counted right ahead is: "53.4 million bags of 60 kg"."""
    kept = [each for at, each in enumerate(line.figures) if not (at and _a_size(line, at))]
    return replace(line, figures=tuple(kept)) if len(kept) < len(line.figures) else line


def _a_size(line: Line, at: int) -> bool:
    """Whether a measure stands right behind an "of" and the noun of a count."""
    ahead, measure, gap = line.figures[at - 1].quantity, line.figures[at].quantity, line.between(at - 1, at).split()
    counted = measure.kind is Kind.MEASURE and ahead.kind is Kind.COUNT and ahead.counted is not None
    return counted and 1 < len(gap) <= _NOUN and all(map(str.isalpha, gap)) and line.words["of"].has(gap[-1])


def _is_attribute(line: Line, change: Change, tokens: Sequence[str], at: int) -> bool:
    """ "the reduced fee", "il ridotto"; beside another pair also ", reduced tickets from 9 to 10", "le tarif réduit de 9 à 10"."""
    words = line.words
    if not words["moved_ones"].has(tokens[at]):
        return False
    ahead, behind = (tokens[at - 1] if at else ","), (tokens[at + 1] if at + 1 < len(tokens) else ",")
    if ahead in lexicon(words.code).sets["articles"] or words["the"].has(ahead):
        return True
    if ahead.isalpha() and any(words[name].has(behind) for name in ("up", "down", "goes")):
        return True  # "la tariffa ridotta sale da 9 a 10"
    if not _beside_another(line, change):
        return False
    led = words["from"].has(behind) or words["to"].has(behind)
    if ahead in _OPENS or words["and"].has(ahead):
        return behind.isalpha() and not led
    return led and ahead.isalpha() and not words["was"].has(ahead)


def _beside_another(line: Line, change: Change) -> bool:
    """Whether something else goes from one number to another in the sentence."""
    own = {change.base.span, change.new.span}
    pairs = ((at, at + 1) for at in range(len(line.figures) - 1) if not {line.figures[at].span, line.figures[at + 1].span} & own)
    return any(links.from_to(line, *pair) for pair in pairs)
