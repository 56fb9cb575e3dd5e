"""A text and the spans of its sentences in; its Quantities out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.extract import tokens
from factlint.extract.compound import entries_of
from factlint.extract.lexicon import Lexicon, lexicon
from factlint.extract.numerals import Signs, evidence
from factlint.extract.ordinals import spelled, word_value
from factlint.extract.sentence import line_of, read_line
from factlint.extract.special import find_in, find_words, sure_weekdays, weekday
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.extract.special_lexicon import tokenise
from factlint.extract.triggers import NEEDS, NOBODY, SIGNAL, SPECIAL, WEEKDAY, triggers
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_SIGNED = re.compile(r"\d+(?:[.,]\d+)+")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_AROUND = ".,;:!?()[]\"'-"
_COUNTS_TOGETHER = NOBODY | NEEDS


def read(text: str, sentences: Sequence[Span], *, language: str, region: str = "") -> tuple[Quantity, ...]:
    """Every quantity of the sentences, in order. `language` may carry its region ("pt-PT")."""
    language, region = locale_of(language, region)
    lex, special, table = lexicon(language), special_lexicon(language), triggers(language)
    low = tokens.fold(text, lex)
    signs = signs_of(lex, region, low)
    pattern = tokens.pattern(lex.spaces, lex.elide)
    raw = table.encode(low)
    letters, digits = raw.translate(table.letters), raw.translate(table.digits)
    other_letters = table.encode(text.replace("İ", " ").lower()).translate(table.letters) if lex.lower else b""  # special.py's way to fold
    vulgar = b"1" in digits
    grown = table.open_numbers(set(letters.split())) if table.open else frozenset()
    cues = [(sign, kind) for sign, kind in table.signs if sign in text]
    alone = not lex.lower and sure_weekdays(special)
    every, kind_of = table.every, table.words
    found: list[Quantity] = []
    for start, end in sentences:
        words = letters[start:end].split()
        kinds = 0
        if not every.isdisjoint(words):
            for word in words:
                if word in kind_of:
                    kinds |= kind_of[word]
        if other_letters:
            for word in other_letters[start:end].split():
                kinds |= kind_of.get(word, 0) & (SPECIAL | WEEKDAY)
        others: list[Quantity] = []
        digit = digits.find(b"0", start, end) >= 0
        if digit:
            for sign, kind in cues:
                if text.find(sign, start, end) >= 0:
                    kinds |= kind
            others = find_in(tokenise(text, start, end), special, region, kinds, start, end)
        elif kinds & SPECIAL or (kinds & WEEKDAY and not alone):
            others = find_words(text, start, end, special, region)
        elif kinds & WEEKDAY:
            others = [
                weekday(text, *place, special)
                for place in _places(text, letters, words, kind_of, start)
                if text[slice(*place)].lower() in special.weekdays
            ]
        if (
            kinds & SIGNAL
            or ((digit or vulgar) and _uncovered(digits, start, end, others))
            or kinds & _COUNTS_TOGETHER == _COUNTS_TOGETHER
            or (grown and not grown.isdisjoint(words) and _open_numbers(low[start:end], lex))
        ):
            found.extend(read_line(line_of(text, low, start, end, lex, signs, region, pattern), others))
        elif others:
            found.extend(others)
    return tuple(found)


def _places(text: str, letters: bytes, words: Sequence[bytes], kinds: dict[bytes, int], start: int) -> list[tuple[int, int]]:
    """Where the weekdays with a capital stand among the words of a sentence."""
    found = []
    at = start
    for word in words:
        at = letters.find(word, at)
        if kinds.get(word, 0) & WEEKDAY and text[at].isupper():
            found.append((at, at + len(word)))
        at += len(word)
    return found


def _uncovered(digits: bytes, start: int, end: int, others: Sequence[Quantity]) -> bool:
    """Whether a digit stands outside what special.py found."""
    at = start
    for other in others:
        left, right = other.span
        if digits[at:left].strip():
            return True
        at = right
    return bool(digits[at:end].strip())


def _open_numbers(low: str, lex: Lexicon) -> bool:
    """Whether a folded sentence holds a word grown together of number words, or a long ordinal."""
    for char in set(_BEYOND.findall(low)):
        if not char.isalpha():
            low = low.replace(char, " ")
    table = spelled(lex.code)
    for written in low.split():
        word = written.strip(_AROUND)
        if lex.compound is not None and len(written) > 5 and entries_of(word, lex) is not None:
            return True
        if table is not None and word_value(word, table, lex) is not None:
            return True
    return False


def locale_of(language: str, region: str = "") -> tuple[str, str]:
    """ "es-MX" as language and region; a region given beside it goes first."""
    code, _, rest = language.replace("_", "-").partition("-")
    return code.lower(), region or (rest.upper() if len(rest) == 2 else "")


def signs_of(lex: Lexicon, region: str, low: str) -> Signs:
    """The signs of the region, else those that the text's own unambiguous numbers show, else the language's."""
    if region in lex.regions:
        return lex.regions[region]
    if not lex.regions:
        return lex.signs
    votes = evidence(_SIGNED.findall(low))
    mine, other = votes[lex.signs.decimal], votes["," if lex.signs.decimal == "." else "."]
    if not region and other > mine:
        return Signs(group=lex.signs.decimal, decimal="," if lex.signs.decimal == "." else ".")
    return lex.signs
