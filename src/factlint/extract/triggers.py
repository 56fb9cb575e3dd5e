"""A language in; the words and signs that make a sentence worth reading, as bytes, and a text as bytes of the same length, out.

Most sentences of a story hold nothing to read, and all that is done about them is to look their words up in one set. For that a text is made
bytes once: one a character, in a character set that holds the words of the language, so that places stay what they are. Two tables of 256
signs then leave its letters, folded, or its digits, and make all else spaces. A character that the set does not hold becomes some letter, digit
or sign, by what it is: a sentence may so be read for nothing, and none is missed.
"""

from __future__ import annotations

import codecs
from functools import lru_cache

from factlint.extract import special_marks as marks
from factlint.extract.compound import entries_of
from factlint.extract.lexicon import Lexicon, lexicon
from factlint.extract.ordinals import spelled, word_value
from factlint.extract.special_lexicon import BOOK, DRAWN, LINK, PHONE, RACE, SCORE, STREET
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.extract.tokens import PLAIN, fold
from factlint.model.dataclasses import dataclass

SIGNAL, NOBODY, NEEDS = 64, 128, 256
"""Number words; words that count beside another one, and those others. The lower bits are the cues of special_lexicon.py."""
WEEKDAY, SPECIAL, OPEN = 512, 1024, 2048
"""Days of the week; all else that begins a date, an ordinal, a season; words that may be numbers grown together."""

_FRACTIONS = "½⅓⅔¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚"
_CHARSETS = ("cp1252", "cp1254")  # Western European, Turkish
_QUICK = "ascii"  # as both have it
_MARKS = "’“”—–‘…"  # of which English copy has no other signs beyond ASCII
_STRANGE = "factlint-triggers"
_MOST = 50_000  # words remembered


@dataclass(slots=True)
class Triggers:
    """`words` with what each is, `every` the same words as a set; `signs` those that are no letters; `letters` and `digits` the tables, in which
    a digit is "0" and a fraction of one character "1"; `others` the letters as special.py folds them, where that is another way. `open`: whether the language has numbers of open number, such as are grown together
    ("zweiundzwanzig") and long ordinals; `grown` those met so far, `met` all words met."""

    code: str
    charset: str
    words: dict[bytes, int]
    every: frozenset[bytes]
    signs: tuple[tuple[str, int], ...]
    letters: bytes
    others: bytes
    digits: bytes
    open: bool
    grown: set[bytes]
    met: set[bytes]

    def encode(self, text: str) -> bytes:
        """A text, a byte a character."""
        if not text.isascii():
            for mark in _MARKS:  # what is replaced here need not go through a table of characters one by one
                if mark in text:
                    text = text.replace(mark, "?")
        return text.encode(_QUICK if text.isascii() else self.charset, _STRANGE)

    def places(self, raw: bytes) -> list[tuple[int, int, int]]:
        """Where the words stand that make a sentence worth reading, how long each is and what: in order, with an end beyond the text."""
        found = self._places(raw.translate(self.letters))
        if self.others:
            other = self._places(raw.translate(self.others))
            found = sorted([*found[:-1], *((at, size, kinds & (SPECIAL | WEEKDAY)) for at, size, kinds in other)])
        return found

    def _places(self, letters: bytes) -> list[tuple[int, int, int]]:
        words = letters.split()
        grown = self.open_numbers(set(words)) if self.open else None
        every, kinds = self.every, self.words
        found: list[tuple[int, int, int]] = []
        padded, at = b" " + letters + b" ", 0
        for word in filter((every | grown if grown else every).__contains__, words):
            at = padded.find(b" " + word + b" ", at)
            size = len(word)
            found.append((at, size, kinds.get(word, 0) | OPEN if grown and word in grown else kinds[word]))
            at += size
        found.append((len(padded), 0, 0))
        return found

    def open_numbers(self, words: set[bytes]) -> set[bytes]:
        """Those of the words of a text that may be such numbers."""
        if len(self.met) > _MOST:
            self.met.clear()
            self.grown.clear()
        lex = lexicon(self.code)
        new = words - self.met
        self.grown.update(word for word in new if _open_number(word.decode(self.charset), lex))
        self.met |= new
        return words & self.grown


def _open_number(word: str, lex: Lexicon) -> bool:
    table = spelled(lex.code)
    return (lex.compound is not None and entries_of(word, lex) is not None) or (
        table is not None and word_value(word, table, lex) is not None
    )


def _replace(error: UnicodeError) -> tuple[str, int]:
    """What stands for the characters that a set does not hold."""
    assert isinstance(error, UnicodeEncodeError)
    run = error.object[error.start : error.end]
    return "".join(map(_alike, run)), error.end


def _alike(char: str) -> str:
    """A character that every set holds and that is read as this one is."""
    plain = PLAIN.get(char, char).lower()
    if len(plain) == 1 and plain.isascii():
        return plain
    return "ü" if char.isalpha() else "0" if char.isdecimal() else "½" if char in _FRACTIONS else "?"


codecs.register_error(_STRANGE, _replace)


@lru_cache(maxsize=32)
def triggers(code: str) -> Triggers:
    """The words of a language that make a sentence worth reading."""
    lex, special = lexicon(code), special_lexicon(code)
    sets = special.sets
    groups = (
        (SIGNAL, lex.signals),
        (NOBODY, lex.nobody),
        (NEEDS, lex.none_needs),
        (WEEKDAY, special.vocabulary & special.weekdays.keys()),
        (SPECIAL, special.vocabulary - special.weekdays.keys()),
        (SCORE, sets["score_cues"]),
        (PHONE, sets["phone_cues"]),
        (STREET, sets["street_after"] | sets["street_before"] | sets["street_next"]),
        (BOOK, {"isbn"}),
        (LINK, marks.LINK_WORDS),
        (DRAWN, sets["drawn"] | sets["drawn_singly"]),
        (RACE, sets["race_cues"]),
    )
    charset = next((each for each in _CHARSETS if all(_held(word, each) for _, words in groups for word in words)), _CHARSETS[0])
    found: dict[bytes, int] = {}
    signs: dict[str, int] = {}
    for kind, words in groups:
        for word in words:
            if word.isalpha():
                key = word.encode(charset, _STRANGE)
                found[key] = found.get(key, 0) | kind
            elif len(word) == 1 and kind < SIGNAL:
                signs[word] = signs.get(word, 0) | kind
    every = [bytes([char]).decode(charset, "replace") for char in range(256)]
    letters = bytes(_letter(fold(char, lex), charset) for char in every)
    return Triggers(
        code=code,
        charset=charset,
        words=found,
        every=frozenset(found),
        signs=tuple(signs.items()),
        letters=letters,
        others=bytes(_letter(char.replace("İ", " ").lower(), charset) for char in every) if lex.lower else b"",
        digits=bytes(48 if char.isdecimal() else 49 if char in _FRACTIONS else 32 for char in every),
        open=lex.compound is not None or spelled(code) is not None,
        grown=set(),
        met=set(),
    )


def _letter(char: str, charset: str) -> int:
    """The byte of a letter, that of a space for all else."""
    return char.encode(charset, _STRANGE)[0] if char.isalpha() else 32


def _held(word: str, charset: str) -> bool:
    """Whether a set holds the letters of a word."""
    return not word.isalpha() or word.encode(charset, "ignore").decode(charset) == word
