"""An abbreviation that names a source in; the name that the text gave it, with the abbreviation in brackets ("Grain Board Union (GBU)"), out."""

from __future__ import annotations

from factlint.language import fold
from factlint.model import lazy

_SHORT = lazy.compile(r"(?:\w{1,4}['’ ])?([^\W\d_a-z]{2,7})")
_WORD = lazy.compile(r"[^\W\d_][\w-]*")
_FAR = 110  # characters before the bracket in which the name begins
_LONG = 3  # letters of a word without a capital that the abbreviation passes over


def abbreviation(source: str) -> str | None:
    """The abbreviation that a source is, an article aside ("the GBU": GBU); None where it is none."""
    found = _SHORT.fullmatch(source)
    return found.group(1) if found is not None and found.group(1).isupper() else None


def spelled_out(text: str, short: str) -> tuple[int, str] | None:
    """Where an abbreviation first stands in brackets, and the name before them whose words it is made of."""
    at = text.find(f"({short})")
    if at < 0:
        return None
    before = text[max(0, at - _FAR) : at]
    left = len(short)
    for word in reversed(list(_WORD.finditer(before))):
        initial, capital = word.group()[0], word.group()[0].isupper()
        if fold(initial) == fold(short[left - 1]) and (capital or len(word.group()) > _LONG):
            left -= 1
            if not left:
                return (at, before[word.start() :].strip()) if capital else None
        elif capital:
            return None
    return None
