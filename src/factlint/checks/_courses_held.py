"""The audit's context in; words of rise and fall out that a figure's newest value and the one before it belie, where the draft tells both.

"Turnout falls to 62 percent" above, and "in 2022 it had been 55" far below: the ledger says that both are of one series. In display copy the word
alone does, beside one of the figure's own terms: "defaults ease".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from factlint.checks._cues import Cue, cues, directed
from factlint.checks._held import HELD, witness
from factlint.checks._lines import Line, with_lengths
from factlint.checks._movements import Change
from factlint.checks._operands import copy_of
from factlint.checks._words import count, last_words, padded
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.draft import BlockKind
from factlint.model.ledger import Figure
from factlint.model.number import rational
from factlint.model.span import Span

_NAMES = frozenset({"up", "down", "going_up", "going_down"})
"""Lists of words that say by themselves where something goes."""
_NEAR = 4
"""Words between a word of direction and what it is said of."""
_CLAUSE = re.compile(r"[,;:.?!()–—]")
_NAME = re.compile(r"[^\W\d_]+")
_STOPS = frozenset(",;:.?!()–—")
_DISPLAY = frozenset({BlockKind.FRONT_MATTER, BlockKind.HEADING})
_LETTERS = 4
"""Letters from which on a term of a figure names it by itself."""


@dataclass(frozen=True, slots=True)
class Course:
    """A figure's last two values, as the draft tells them."""

    figure: Figure
    base: Claim
    new: Claim
    sign: int


def courses_held(context: Context) -> Iterator[tuple[Change, Span]]:
    """Every word of direction that its figure's course belies, with where it stands."""
    if context.ledger is None or not witness(context):
        return
    courses: Mapping[str, Course] | None = None
    for each in copy_of(context):
        line = with_lengths(context, each)
        if not directed(line) or line.words["not"].within(line.whole):
            continue
        courses = _courses(context) if courses is None else courses
        if not courses:
            return
        told = cues(line)
        for cue in told:
            if cue.name not in _NAMES:
                continue
            found = _of_its_number(context, line, cue, courses) or _of_its_term(context, line, cue, courses)
            if found is not None and any(each.sign == found.sign for each in told):
                continue  # "Revenue rises 6 percent, although sales at home slip": the figure's own course stands beside it
            if found is not None and found.sign != cue.sign and not _foreseen(line, cue):
                yield Change(found.base, found.new, None, cue.sign), cue.span


def _courses(context: Context) -> dict[str, Course]:
    """The figures of which the draft tells the newest value and the one before it, and no value of the ledger goes the other way."""
    told: dict[str, Claim] = {}
    for claim in context.claims:
        match = context.matches[claim.index]
        if match.verdict in HELD and match.observation is not None:
            told.setdefault(match.observation, claim)
    found = {}
    for name, figure in context.ledger.figures.items() if context.ledger is not None else ():
        dated = sorted(
            (each.as_of.start, each.key, rational(each.value.low))
            for each in figure.observations
            if each.as_of is not None and each.value is not None and each.value.low is not None and each.key
        )
        sources = {each.source for each in figure.observations}
        days = [day for day, _, _ in dated]
        if len(dated) != len(figure.observations) or len(dated) != 2 or len(sources) != 1 or len(set(days)) < 2:
            continue
        base, new = (told.get(key) for _, key, _ in dated)
        before, now = (value for _, _, value in dated)
        if base is not None and new is not None and before != now:
            found[name] = Course(figure, base, new, 1 if now > before else -1)
    return found


def _of_its_number(context: Context, line: Line, cue: Cue, courses: Mapping[str, Course]) -> Course | None:
    """The course of the number that a word of direction leads to, or from: "falls to 62 percent", "shrank from 253"."""
    if cue.gap >= len(line.figures) or cue.right > _NEAR:
        return None
    claim = line.figures[cue.gap]
    match = context.matches[claim.index]
    course = courses.get(match.figure or "")
    between = padded(line.text[cue.span.end : claim.quantity.number.start])
    if course is None or match.verdict not in HELD or _STOPS & set(between.split()):
        return None
    last = match.observation == context.matches[course.new.index].observation
    if last:
        return course if line.words["to"].ends(between) > 0 else None
    return course if line.words["from"].ends(between) > 0 and course.new.sentence <= claim.sentence else None


def _of_its_term(context: Context, line: Line, cue: Cue, courses: Mapping[str, Course]) -> Course | None:
    """The course of the one figure of which a title or a deck has a term beside a word of direction: "defaults ease"."""
    if line.block.kind not in _DISPLAY:
        return None
    ahead = padded(line.text[line.sentence.span.start : cue.span.start]).split()
    behind = padded(line.text[cue.span.end : line.sentence.span.end]).split()
    clause = [*_until_stop(ahead[::-1])[:_NEAR], *_until_stop(behind)[:_NEAR]]
    if any(each.span.start >= cue.span.end and count(padded(line.text[cue.span.end : each.span.start])) <= _NEAR for each in line.figures):
        return None
    code = line.words.code
    stems = {stem(token, code) for token in clause if len(token) >= _LETTERS}
    named = [name for name in _figures(context) if _is_named(context, name, stems, code)]
    found = courses.get(named[0]) if len(named) == 1 else None
    return found if found is not None and not _of_a_name(line, cue, found.figure) else None


def _of_a_name(line: Line, cue: Cue, figure: Figure) -> bool:
    """Whether a name that is none of the figure's stands ahead of a word of direction in its clause: "Lisbon sales slip"."""
    code, start = line.words.code, line.sentence.span.start
    known = {stem(token, code) for token in padded(figure.label).split()}
    clause = _CLAUSE.split(line.text[start : cue.span.start])[-1]
    first = len(clause) == cue.span.start - start
    named = [each for each in _NAME.findall(clause)[first:] if each[0].isupper()]
    terms = figure.match.terms.get(code) if figure.match is not None else None
    known |= _stems((*terms.any, *terms.all), code) if terms is not None else set()
    return any(stem(padded(each).strip(), code) not in known for each in named)


def _figures(context: Context) -> Sequence[str]:
    return tuple(context.ledger.figures) if context.ledger is not None else ()


def _is_named(context: Context, name: str, stems: set[str], code: str) -> bool:
    """Whether some words have one of a figure's own terms, all those that it asks for, and none of those that it forbids."""
    figure = context.ledger.figures[name] if context.ledger is not None else None
    terms = figure.match.terms.get(code) if figure is not None and figure.match is not None else None
    if terms is None or not (terms.any or terms.all):
        return False
    one = not terms.any or bool(_stems(terms.any, code) & stems)
    return one and _stems(terms.all, code) <= stems and not _stems(terms.none, code) & stems


def _stems(terms: Sequence[str], code: str) -> set[str]:
    """The stems of terms; one of several words is looked for by its first."""
    return {stem(padded(each.rstrip("*")).split()[0], code) for each in terms if padded(each.rstrip("*")).strip()}


def _until_stop(tokens: Sequence[str]) -> Sequence[str]:
    return tokens[: next((at for at, token in enumerate(tokens) if token in _STOPS), len(tokens))]


def _foreseen(line: Line, cue: Cue) -> bool:
    """Whether a rise or fall is wanted or expected."""
    near = last_words(padded(line.text[max(line.sentence.span.start, cue.span.start - 40) : cue.span.start]), 3)
    return line.words["effect"].within(near) or line.words["still_to_come"].within(near)
