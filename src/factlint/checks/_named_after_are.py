"""A line and a number in; the names that a sentence says the things counted are, out: "The four branches are Tullow, Borris and Athy."."""

from __future__ import annotations

from factlint.checks._lines import Line
from factlint.checks._things import counts_people
from factlint.checks._words import padded
from factlint.language.dates import lexicon
from factlint.model.number import rational

_FAR = 9
"""Words between a number and the "are" behind which its names stand."""
_FEWEST, _MOST, _LONGEST = 3, 12, 3
_MARKS = frozenset(",;:—–()")


def after_are(line: Line, index: int) -> tuple[str, str] | None:
    """The words between a number and its names, and the names; None where these can be what the things are like: "are Danish, Dutch and French"."""
    language, claim = line.words, line.figures[index]
    if index or len(line.figures) > 1 or not language["the"].ends(line.before(0)) or counts_people(claim, language.code):
        return None
    if "nouns_capital" in lexicon(language.code).flags or not _FEWEST <= rational(claim.quantity.low or 0) <= _MOST:
        return None
    tokens = line.text[claim.span.end : line.sentence.span.end].split()
    at = next((at for at, token in enumerate(tokens[: _FAR + 1]) if language["are_names"].has(padded(token).strip())), 0)
    if not at or any(set(token) & _MARKS for token in tokens[:at]):
        return None
    names = " ".join(tokens[at + 1 :])
    last = names.rpartition(",")[2].strip()
    if last[:1].islower() and not any(language["and"].has(token) for token in padded(last).split()):
        names = names.rpartition(",")[0]  # ", the railway said."
    items = [each.strip() for piece in names.rstrip(".").split(",") for each in _parted(piece, line)]
    plain = all(each[:1].isupper() and len(each.split()) <= _LONGEST and not _a_kind(each, line) for each in items)
    if len(items) < _FEWEST or not plain or abs(len(items) - rational(claim.quantity.low or 0)) != 1:
        return None
    return " ".join(tokens[:at]), names


def _parted(piece: str, line: Line) -> list[str]:
    """The two names that an "and" joins."""
    tokens = piece.split()
    at = next((at for at, token in enumerate(tokens) if line.words["and"].has(padded(token).strip())), -1)
    return [each for each in (" ".join(tokens[:at]), " ".join(tokens[at + 1 :])) if each] if at >= 0 else [piece]


def _a_kind(item: str, line: Line) -> bool:
    """Whether a name can be that of a kind, a people or a party: "Danish", "Republicans"."""
    last = padded(item).split()[-1:]
    return bool(last) and any(last[0].endswith(end) for end in line.words["kinds_end"].words)
