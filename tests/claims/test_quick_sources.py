"""Looks at the words of a sentence that end the reading of its sources early: each must say what the full way says."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from factlint.claims import cues
from factlint.claims.saying import saying
from factlint.claims.tokens import Tokens
from factlint.language import codes
from factlint.model.dataclasses import replace
from factlint.model.span import Span

SENTENCES = {
    "en": [
        "The harbour office had 41 berths and the yard was built by 60 welders.",
        "The harbour office's own list had 41 names, by the union's count there were 60.",
        "Neither the mayor nor the union confirmed that 60 berths were lost.",
        "The union counted more berths than the mayor's 41 and has not said that 60 were lost.",
        "Quayside has the Greens on 41 percent, the mayor said, fewer than the union reported.",
        "Of 60 berths 41 were lost, 12 more than the port authority said on Monday.",
    ],
    "es": [
        "La lista del sindicato tenía 41 nombres y el astillero fue levantado por 60 soldadores.",
        "El sindicato no confirmó que fueran 60, frente a los 41 de la alcaldía.",
        "Son 41 más de los que calculaba el sindicato, dijo la alcaldía.",
    ],
    "pt": ["A lista do sindicato tinha 41 nomes, mais do que disse a prefeitura.", "Ninguém da prefeitura confirmou as 60 vagas."],
    "fr": [
        "La liste du syndicat avait 41 noms, 12 de plus que n'en annonçait la mairie.",
        "La mairie n'a pas confirmé les 60 places, contre les 41 du syndicat.",
    ],
    "de": [
        "Die Liste der Gewerkschaft hatte 41 Namen, mehr als das Rathaus meldete.",
        "Das Rathaus bestätigte die 60 Plätze nicht, die Gewerkschaft zählt 41.",
    ],
    "it": ["L'elenco del sindacato aveva 41 nomi, più di quanti ne indicava il Comune.", "Il Comune non ha confermato i 60 posti."],
    "nl": ["De lijst van de vakbond had 41 namen, meer dan de gemeente meldde.", "De gemeente bevestigde de 60 plaatsen niet."],
    "id": [
        "Daftar serikat itu memuat 41 nama, lebih banyak daripada yang disebut wali kota.",
        "Wali kota tidak membenarkan 60 tempat itu.",
    ],
    "tr": ["Sendikanın listesinde 41 isim vardı, belediyenin açıkladığından fazla.", "Belediye 60 kişinin öldüğünü doğrulamadı."],
}


class Everything(frozenset[str]):
    """A vocabulary that no sentence is without."""

    def isdisjoint(self, other: Iterable[object], /) -> bool:
        return False

    def __contains__(self, word: object, /) -> bool:
        return True


def test_every_language_has_sentences() -> None:
    assert set(SENTENCES) == set(codes())


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, several in SENTENCES.items() for text in several])
def test_sources_are_those_of_the_full_way(code: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words, tokens = saying(code), Tokens(text, Span(0, len(text)))
    numerals = frozenset([at for at, raw in enumerate(tokens.raw) if raw[0].isdigit()])
    assert numerals
    quick = cues.find_cues(tokens, words, [], numerals)
    monkeypatch.setattr(cues, "_idle", lambda *_: frozenset())
    monkeypatch.setattr(cues, "may_compare", lambda *_: True)
    full = cues.find_cues(tokens, replace(words, denying=Everything(), owned_behind=Everything()), [], numerals)
    assert quick == full
