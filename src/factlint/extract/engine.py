"""A text and the spans of its sentences in; its Quantities out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extract import special_weekdays as weekdays
from factlint.extract import tokens
from factlint.extract.bare_text import Elsewhere
from factlint.extract.cardinal import Line
from factlint.extract.compound import entries_of
from factlint.extract.frozen import is_bare
from factlint.extract.lexicon import Lexicon, lexicon
from factlint.extract.numerals import Signs, evidence, turned
from factlint.extract.ordinals import spelled, word_value
from factlint.extract.sentence import line_and_tokens, line_of, read_line
from factlint.extract.shown import shown
from factlint.extract.special import cues_of, find_in, find_words
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.extract.triggers import NEEDS, NOBODY, OPEN, SIGNAL, SPECIAL, WEEKDAY, triggers
from factlint.model import lazy
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_BEYOND = lazy.compile(r"[^\x00-\x7f]")
_ENGLISH = "en"
_ENGLISH_WORDS = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "that",
        "with",
        "for",
        "by",
        "from",
        "are",
        "has",
        "have",
        "this",
        "its",
        "it",
        "than",
        "their",
        "they",
        "which",
        "would",
    ]
)
_SURE = 4  # of these words
_AROUND = ".,;:!?()[]\"'-"
_ALONE = SIGNAL | SPECIAL | WEEKDAY | OPEN  # words of which one makes a sentence without digits worth reading
_COUNTS_TOGETHER = NOBODY | NEEDS


def read(text: str, sentences: Sequence[Span], *, language: str, region: str = "") -> tuple[Quantity, ...]:
    """Every quantity of the sentences, in order. `language` may carry its region ("pt-PT")."""
    language, region = locale_of(language, region)
    lex, special, table = lexicon(language), special_lexicon(language), triggers(language)
    signs = signs_of(lex, region, text)
    raw = table.encode(text)
    digits, places = raw.translate(table.digits), table.places(raw)
    cues = [(sign, kind) for sign, kind in table.signs if sign in text]
    alone = not lex.lower and weekdays.are_sure(special)
    found: list[Quantity] = []
    lines: list[tuple[Line, int, int]] = []  # with bare digits, and the places of what was read in them
    for start, end, digit, vulgar, kinds, days in _worth_reading(sentences, places, digits):
        others: list[Quantity] = []
        line = None
        if digit:
            for sign, kind in cues:
                if text.find(sign, start, end) >= 0:
                    kinds |= kind
            line, t = line_and_tokens(text, start, end, lex, signs, region)
            if "the" in t.low and language != _ENGLISH and in_english(t.low):
                line, told = _english(text, start, end)
                lines.append((line, len(found), len(found) + len(told)))
                found.extend(told)
                continue
            others = find_in(t, special, region, kinds, start, end)
        elif kinds & SPECIAL or (kinds & WEEKDAY and not alone):
            others = find_words(text, start, end, special, region)
        elif kinds & WEEKDAY:
            others = [
                weekdays.alone(text, at, last, special)
                for at, last in days
                if text[at].isupper() and text[at:last].lower() in special.weekdays
            ]
        if (
            kinds & SIGNAL
            or ((digit or vulgar) and _uncovered(digits, start, end, others))
            or kinds & _COUNTS_TOGETHER == _COUNTS_TOGETHER
            or (kinds & OPEN and _open_numbers(tokens.fold(text[start:end], lex), lex))
        ):
            line = line or line_of(text, start, end, lex, signs, region)
            told = read_line(line, others)
            if any(map(is_bare, told)):
                lines.append((line, len(found), len(found) + len(told)))
            found.extend(told)
        elif others:
            found.extend(others)
    elsewhere = Elsewhere(text, found)
    found = shown(elsewhere, found, lex.code)
    return tuple(_counting(elsewhere.after(found), found, lines) if lines else found)


def _counting(elsewhere: Elsewhere, found: list[Quantity], lines: Sequence[tuple[Line, int, int]]) -> list[Quantity]:
    """What was read in a text, where the bare digits of its `lines` have something to show that they count."""
    from factlint.extract.bare import counts_alone

    told = found.copy()
    for line, first, last in lines:
        told[first:last] = counts_alone(line, found[first:last], elsewhere)
    return told


def _english(text: str, start: int, end: int) -> tuple[Line, list[Quantity]]:
    """The tokens and the quantities of an English sentence."""
    lex, special = lexicon(_ENGLISH), special_lexicon(_ENGLISH)
    line, t = line_and_tokens(text, start, end, lex, lex.signs, "")
    others = find_in(t, special, "", cues_of(t, special), start, end)
    line = line or line_of(text, start, end, lex, lex.signs, "")
    return line, read_line(line, others)


def in_english(words: Sequence[str]) -> bool:
    """Whether a sentence of another language's text is English, by small words that no other language has: what is quoted keeps its signs."""
    return len(_ENGLISH_WORDS.intersection(words)) >= _SURE


def _worth_reading(
    sentences: Sequence[Span], places: Sequence[tuple[int, int, int]], digits: bytes
) -> Iterator[tuple[int, int, bool, bool, int, list[tuple[int, int]]]]:
    """The sentences that hold a number or a word to read: start, end, whether with a digit, with a fraction sign, what the words are, where its weekdays stand."""
    index = 0
    place, size, kind = places[0]
    never = len(digits) + 1
    digit = vulgar = -1
    for start, end in sentences:
        if digit < start:
            digit = digits.find(b"0", start)
            digit = digit if digit >= 0 else never
        if vulgar < start:
            vulgar = digits.find(b"1", start)
            vulgar = vulgar if vulgar >= 0 else never
        while place < start:
            index += 1
            place, size, kind = places[index]
        if place >= end and digit >= end and vulgar >= end:
            continue
        kinds = 0
        days: list[tuple[int, int]] = []
        while place < end:
            kinds |= kind
            if kind & WEEKDAY:
                days.append((place, place + size))
            index += 1
            place, size, kind = places[index]
        if kinds & _ALONE or digit < end or vulgar < end or kinds & _COUNTS_TOGETHER == _COUNTS_TOGETHER:
            yield start, end, digit < end, vulgar < end, kinds, days


def _uncovered(digits: bytes, start: int, end: int, others: Sequence[Quantity]) -> bool:
    """Whether a digit, of which there is one, stands outside what special.py found."""
    if not others:
        return True
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


def signs_of(lex: Lexicon, region: str, text: str) -> Signs:
    """The signs of the region, else those that the text's own unambiguous numbers show, else the language's."""
    if region in lex.regions:
        return lex.regions[region]
    other = turned(lex.signs)
    if region or other not in lex.regions.values():
        return lex.signs
    votes = evidence(tokens.signed(text))
    return other if votes[other.decimal] > votes[lex.signs.decimal] else lex.signs
