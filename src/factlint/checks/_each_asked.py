"""A line and one of its numbers in; what the number is said to be for each of, out: a noun, a length of time, or all of a count.

"Each boat carried 3,000 passengers", "0.8 a nest", "3,000 per boat", "each of the fourteen halls had 9,000 visitors", "44 metres a year".
"""

from __future__ import annotations

from factlint.checks._each import PERIODS
from factlint.checks._lines import Line
from factlint.checks._words import joined, padded
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind

_CLOSES = frozenset(".,;:()—–!?")
_BEHIND, _AHEAD = 7, 8
"""Words behind a number, and ahead of it, in which one says that it is for each."""
_LETTERS = 3
_PERIODS = {name: name.removeprefix("a_") for name in PERIODS}


@dataclass(frozen=True, slots=True)
class Asked:
    """What an amount is for each of."""

    word: str = ""
    """The folded noun."""
    period: str = ""
    """ "day", "week", "month" or "year"."""
    number: Claim | None = None
    """How many they are, where it is said there: "each of the fourteen halls"."""


def asked(line: Line, index: int) -> Asked | None:
    """What a number is for each of; None where no word says so."""
    claim = line.figures[index]
    own = padded(claim.quantity.text)
    behind, ahead = line.after(index).split(), line.before(index).split()
    close = next((at for at, token in enumerate(behind) if token in _CLOSES), len(behind))
    behind = behind[: min(close, _BEHIND)]
    period = _period(line, own, behind, ahead)
    if period:
        return Asked(period=period)
    return _behind(line, behind) or _ahead(line, index)


def _period(line: Line, own: str, behind: list[str], ahead: list[str]) -> str:
    """The length of time that an amount is for each of."""
    head, tail = joined(behind[:4]), joined(ahead[-2:])
    for name, period in _PERIODS.items():
        if line.words[name].starts(head) or line.words[name].within(own) or line.words[name].ends(tail):
            return period
    return ""


def _behind(line: Line, behind: list[str]) -> Asked | None:
    """ "3,000 passengers per boat", "0.8 a nest"."""
    for at in range(min(5, len(behind))):
        rest = joined(behind[at:])
        took = line.words["every"].starts(rest) or (0 if at > 1 else line.words["every_behind"].starts(rest))
        named = behind[at + took] if took and at + took < len(behind) else ""
        if took and _is_noun(named):
            return Asked(word=named)
    return None


def _ahead(line: Line, index: int) -> Asked | None:
    """ "Each boat carried 3,000", "each of the fourteen halls had 9,000", "kişi başına 250"."""
    text, span = line.text, line.figures[index].span
    start = line.sentence.span.start
    tokens = padded(text[start : span.start]).split()
    stop = max((at for at, token in enumerate(tokens) if token in {";", ":", ".", "!", "?"}), default=-1)
    tokens = tokens[stop + 1 :]
    before = line.figures[index - 1] if index else None
    if before is not None and before.quantity.kind is Kind.COUNT:
        lead = padded(text[start : before.span.start])
        if line.words["each_of"].ends(lead):
            return Asked(number=before)
    last = len(tokens)
    for at in range(len(tokens) - 1, max(-1, len(tokens) - _AHEAD - 1), -1):
        token = tokens[at]
        if token == ",":
            last = at
            continue
        rest = joined(tokens[at:last])
        took = line.words["every"].starts(rest)
        if took and not token.isdigit() and len(token) > 1 and at + took < last and _is_noun(tokens[at + took]):
            return Asked(word=tokens[at + took])
        if at and line.words["each_after"].has(token) and _is_noun(tokens[at - 1]):
            return Asked(word=tokens[at - 1])
    return None


def _is_noun(token: str) -> bool:
    return token.isalpha() and len(token) >= _LETTERS
