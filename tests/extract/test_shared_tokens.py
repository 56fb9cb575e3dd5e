"""The tokens of a sentence, cut once for both readers of its numbers, are those that each would have cut for itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extract.engine import signs_of
from factlint.extract.lexicon import lexicon
from factlint.extract.sentence import line_and_tokens, line_of
from factlint.extract.special_lexicon import tokenise

LANGUAGES = ("en", "es", "pt", "fr", "de", "it", "nl", "id", "tr", "xx")
SENTENCES = (
    "The ferry's 1,250 seats cost $3.4 million, or .5% more than in 2019.",
    "“Don’t,” she said at 10:45 — the 3rd of 12'000 calls (0800 555 123).",
    "Les 12 000 visiteurs d'Île-de-Paix, l'an passé, ont payé 3,50 € l'entrée.",
    "Am 3. März waren es 1.250,5 m² und ½ Hektar.",
    "IĞDIR'da İlk 100'ü 25 Mayıs 2021'de geldi.",
    "٣ of them, ４５ more and 1 000 000 besides_",
)
PIECES = st.sampled_from([*" \u00a0\u202f.,'’-–%$€½²_/:", "12", "000", "1,5", "'s", "don't", "Iki", "İz", "März", "٣", "x"])


def same(text: str, language: str) -> None:
    lex = lexicon(language)
    signs = signs_of(lex, "", text)
    for start in (0, 1):
        line, tokens = line_and_tokens(text, start, len(text), lex, signs, "")
        assert tokens == tokenise(text, start, len(text))
        assert line is None or line == line_of(text, start, len(text), lex, signs, "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", SENTENCES)
def test_sentences(text: str, language: str) -> None:
    same(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.lists(PIECES, min_size=1, max_size=12).map("".join))
def test_any_text(language: str, text: str) -> None:
    if text[1:].strip():
        same(text, language)
