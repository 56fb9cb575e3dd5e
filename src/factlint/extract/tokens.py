"""Text in; the same text folded character by character, and its tokens, out.

Folding keeps every offset: lower case, curly apostrophes as straight ones, full-width and Arabic-Indic digits as ASCII digits, thin spaces as
NBSP. Tokens are numerals, words and single symbols, so that a hyphen or a percent sign is a token of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from factlint.extract.lexicon import Lexicon
from factlint.model import lazy
from factlint.model.tuples import NamedTuple

_SPECIAL = {
    "’": "'", "‘": "'", "ʼ": "'", "‑": "-", "‐": "-", "\u202f": "\xa0", "\u2009": "\xa0", "\u2007": "\xa0", "\u2008": "\xa0", "\u200a": "\xa0",
    "．": ".", "，": ",", "％": "%", "٫": ".", "٬": ",", "٪": "%", "＄": "$", "－": "-", "İ": "i", "º": "°", "µ": "μ", "＋": "+", "～": "~", "‒": "–",
}  # fmt: skip
_FOLDS = tuple(_SPECIAL.items()) + tuple(
    (chr(zero + digit), str(digit)) for zero in (0x0660, 0x06F0, 0xFF10, 0x0966) for digit in range(10)
)

_NUMERAL = r"\d{1,3}(?:\xa0\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?: \d{3})? 000(?![\d.,])|\d+(?:[.,']\d+)*"
_SPACED = r"\d{1,3}(?:[ \xa0]\d{3})+(?!\d|\.\d)(?:,\d+)?|" + _NUMERAL
_BARE = r"(?<![\w.,])\.\d+(?![.\d])"
_WORD = r"[^\W\d_]++(?:'[^\W\d_]++)*+"
_ELIDED = r"[^\W\d_]++'?+"
_MARK = r"[^\w\s]|_"
_DECIMAL_SIGNS = ".,．，٫٬"  # full-width and Arabic ones with the others


def _by_lead(folds: Iterable[tuple[str, str]]) -> Mapping[bytes, tuple[tuple[str, str], ...]]:
    """The characters to fold by how they begin in UTF-8: most texts hold few of these beginnings, and bytes are searched quickest."""
    found: dict[bytes, list[tuple[str, str]]] = {}
    for char, plain in folds:
        found.setdefault(char.encode()[:-1], []).append((char, plain))
    return {lead: tuple(each) for lead, each in found.items()}


_LEADS = _by_lead(_FOLDS)
PLAIN = dict(_FOLDS)
"""The signs and digits that stand for others, and those others."""


def fold(text: str, lexicon: Lexicon) -> str:
    """The text for look-ups, of the same length."""
    text = _folded(text)
    if lexicon.lower:
        text = text.translate(lexicon.lower)
    folded = text.lower()
    if len(folded) != len(text):
        folded = "".join(char if len(char.lower()) != 1 else char.lower() for char in text)
    return folded


def _folded(text: str) -> str:
    """The text with the signs and digits that stand for others as those others."""
    if not text.isascii():
        raw = text.encode("utf-8", "surrogatepass")
        for lead, folds in _LEADS.items():
            if lead in raw:
                for char, plain in folds:  # a search for a single character is far quicker than str.translate
                    if char in text:
                        text = text.replace(char, plain)
    return text


class Patterns(NamedTuple):
    """The token pattern of a language, `plain` for texts of ASCII alone, which it reads in two thirds of the time."""

    plain: re.Pattern[str]
    every: re.Pattern[str]

    def of(self, text: str) -> re.Pattern[str]:
        """The one to take."""
        return self.plain if text.isascii() else self.every


@lru_cache(maxsize=8)
def patterns(spaces: bool, elide: bool) -> Patterns:
    """The token patterns; `spaces`: plain spaces may group digits; `elide`: an apostrophe ends a word."""
    every = f"(?:{_ELIDED if elide else _WORD}|{_SPACED if spaces else _NUMERAL}|{_BARE}|{_MARK})\\s*+"
    plain = every.replace(r"[^\W\d_]", "[A-Za-z]").replace(r"[\d.,]", "[0-9.,]").replace(r"[.\d]", "[0-9.]").replace(r"\d", "[0-9]")
    return Patterns(re.compile(plain), re.compile(every))


_SIGNED = lazy.compile(rf"(?<!\d)(?<![^\W\d_]\.)\d+(?:[{_DECIMAL_SIGNS}]\d+)+")


def signed(text: str) -> list[str]:
    """The numerals of a text that hold a sign, folded."""
    return [_folded(found) for found in _SIGNED.findall(text)]
