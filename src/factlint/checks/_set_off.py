"""A line and a number in; the names that stand set off by commas behind its noun, with the words between, out.

"Four towns, Alford, Brent and Cray, have", "Dört ilçe, yani A, B ve C, ...": names alone, and what goes on behind them.
"""

from __future__ import annotations

from factlint.checks._lines import Line
from factlint.checks._words import padded
from factlint.language.dates import lexicon
from factlint.model import lazy

_BETWEEN = 3
"""Words behind the noun up to the comma: "of the district"."""
_LAST = 2
"""Words that a list announced by "namely" may end with: "the A, B and C chambers,"."""
_WORD = r"[^\W\d_a-zß-ÿ][\w'’-]*"
_NAMES = lazy.compile(rf"{_WORD}(?: {_WORD})*(?:, {_WORD}(?: {_WORD})*)*,? \w{{1,3}} {_WORD}(?: {_WORD})*")
"""Names of capitals alone, the last behind a short word that joins."""
_LEAST = 3
"""Names that make a list where nothing announces them: "two of them, Ann and Ben"."""


def set_off(line: Line, index: int, rest: str) -> tuple[str, str, bool] | None:
    """The words between a number and the names set off behind it, these, and whether "namely" announces them; None where none stand there."""
    ahead, comma, tail = rest.partition(",")
    noun = (line.figures[index].quantity.counted or "").split()
    between = ahead.split()
    if (
        not comma
        or not noun
        or not 1 <= len(between) <= len(noun) + _BETWEEN
        or not any(noun[0].lower() == word.lower() for word in between)
    ):
        return None
    if "nouns_capital" not in lexicon(line.words.code).flags and any(word[:1].isupper() for word in between):
        return None
    tokens = padded(tail).split()
    led = line.words["namely"].starts(padded(tail))
    if not led and "nouns_capital" in lexicon(line.words.code).flags:
        return None  # "Drei Wagen, Busse und Bahnen,"
    tail = tail.lstrip()
    for _ in range(led):
        tail = tail.partition(" ")[2]
    names = _NAMES.match(tail.lstrip(", "))
    if names is None or not tokens:
        return None
    behind = padded(tail.lstrip(", ")[names.end() :]).split()
    close = next((at for at, token in enumerate(behind) if token in ".,;–—"), len(behind))
    if close > (_LAST if led else 0) or any(line.words["and"].has(token) or line.words["also"].has(token) for token in behind[: close + 2]):
        return None  # "Smith, Jones and Brown, and a driver"
    if not led and names.group().count(",") < _LEAST - 2:
        return None
    return ahead, names.group(), bool(led)
