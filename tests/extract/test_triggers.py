"""What makes a sentence worth reading: a text as bytes keeps its places, and no sentence with a number is passed over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extract import quantities
from factlint.extract.triggers import NEEDS, NOBODY, SIGNAL, SPECIAL, WEEKDAY, triggers

LANGUAGES = ("en", "es", "pt", "fr", "de", "it", "nl", "id", "tr", "xx")


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(max_size=60))
def test_a_byte_a_character(language: str, text: str) -> None:
    table = triggers(language)
    raw = table.encode(text)
    assert len(raw) == len(text)
    digits = raw.translate(table.digits)
    assert all(digits[at : at + 1] == b"0" for at, char in enumerate(text) if char.isdecimal())


@pytest.mark.parametrize(
    ("language", "word", "kind"),
    [
        ("en", "seven", SIGNAL),
        ("en", "nobody", NOBODY),
        ("en", "killed", NEEDS),
        ("en", "tuesday", WEEKDAY),
        ("en", "june", SPECIAL),
        ("fr", "février", SPECIAL),
        ("tr", "beş", SIGNAL),
        ("tr", "salı", WEEKDAY),
        ("de", "drei", SIGNAL),
    ],
)
def test_words(language: str, word: str, kind: int) -> None:
    table = triggers(language)
    assert table.words[table.encode(word)] & kind


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The mayor of Łódź — an “old” friend — left on Tuesday.", ["Tuesday"]),
        ("en", "He left. 日本 saw ٣ of them. She stayed.", ["٣"]),
        ("en", "On “Tuesday” or Thursdays?", ["Tuesday", "Thursdays"]),
        ("en", "A cup and ⅔ of it. Nobody came, nobody was killed.", ["⅔", "nobody"]),
        ("de", "Es waren „zweiundzwanzig“ Häuser. Niemand kam.", ["zweiundzwanzig"]),
        ("nl", "De tweehonderdste keer. Dat was alles.", ["tweehonderdste"]),
        ("tr", "IRAK'ta beş kişi öldü. Kimse yoktu.", ["beş"]),
    ],
)
def test_sentences_are_not_passed_over(language: str, text: str, expected: list[str]) -> None:
    assert [each.text for each in quantities(text, language=language)] == expected


def test_numbers_grown_together_are_remembered_by_word() -> None:
    table = triggers("de")
    words = {table.encode(word) for word in ("haus", "fünfunddreißig", "wald")}
    assert table.open_numbers(words) == {table.encode("fünfunddreißig")}
    assert table.open_numbers(words) == {table.encode("fünfunddreißig")}
