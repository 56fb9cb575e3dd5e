"""A pronoun, a role, "demnach" and an agency that cites somebody: who is meant, and whether it can be anybody else."""

from __future__ import annotations

import datetime

import claimed
import pytest

from factlint.model.claim import Attribution, Claim

DAY = datetime.date(2025, 6, 11)


def claim_of(language: str, text: str, number: str) -> Claim:
    return claimed.claim_of(text, number, language, DAY)


def said_of(language: str, text: str, number: str) -> Attribution:
    found = claim_of(language, text, number).attribution
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "text", "name", "certain"),
    [
        ("en", "The Grain Board spoke on Monday. It said 655 silos were full.", None, False),
        ("en", "The Grain Board said the harvest was over. It said 655 silos were full.", "The Grain Board", True),
        ("en", "The Grain Board said the millers' union was wrong. It said 655 silos were full.", "The Grain Board", False),
        ("en", "The Grain Board said so, and Harbor Watch said no. It said 655 silos were full.", "Harbor Watch", False),
        ("en", "The Grain Board said the harvest was over. The board said 655 silos were full.", "The Grain Board", True),
        (
            "en",
            "The Grain Board said the harvest was over. The Water Board said no. The board said 655 silos were full.",
            "The Water Board",
            False,
        ),
        ("es", "La Junta del Grano dijo que la cosecha terminó. Añadió que 655 silos están llenos.", "La Junta del Grano", True),
        ("de", "Das Getreideamt sagte, die Ernte sei vorbei. Es teilte mit, 655 Silos seien voll.", "Das Getreideamt", True),
    ],
)
def test_pronouns_and_roles(language: str, text: str, name: str | None, certain: bool) -> None:
    said = said_of(language, text, "655")
    assert (said.name, said.certain) == (name, certain)


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("de", "Die Wasserbehörde legte am Montag ihre Bilanz vor. Demnach fehlen 655 Zähler.", "Die Wasserbehörde"),
        ("de", "Die Wasserbehörde legte am Montag ihre Bilanz vor.\n\nDemnach fehlen 655 Zähler.", "Die Wasserbehörde"),
        (
            "de",
            "Der Stadtrat sprach über eine Studie des Larcheninstituts. Darin heißt es, 655 Zähler seien alt.",
            "Studie des Larcheninstituts",
        ),
        ("nl", "Het waterschap publiceerde een rapport. Daaruit blijkt dat 655 meters oud zijn.", "Het waterschap"),
    ],
)
def test_what_goes_on_with_demnach(language: str, text: str, source: str) -> None:
    said = said_of(language, text, "655")
    assert said.source == source
    assert said.carried


def test_demnach_below_a_heading_or_behind_nobody_names_nobody() -> None:
    assert claim_of("de", "Die Wasserbehörde sprach.\n\n## Zähler\n\nDemnach fehlen 655 Zähler.", "655").attribution is None
    assert claim_of("de", "Die Brücke ist alt. Demnach fehlen 655 Zähler.", "655").attribution is None


@pytest.mark.parametrize(
    ("language", "text", "source", "via"),
    [
        ("en", "At least 17 boats sank, Reuters reported, citing the harbor master.", "the harbor master", "Reuters"),
        ("en", "Reuters reported on Sunday, citing the harbor master, that 17 boats sank.", "the harbor master", "Reuters"),
        ("fr", "Au moins 17 bateaux ont coulé, selon l'AFP, qui cite le préfet.", "le préfet", "l'AFP"),
        ("pt", "Ao menos 17 barcos afundaram, segundo a Reuters, que cita o capitão do porto.", "o capitão do porto", "a Reuters"),
        ("de", "Mindestens 17 Boote sanken, meldet die dpa unter Berufung auf das Hafenamt.", "das Hafenamt", "die dpa"),
    ],
)
def test_who_is_cited_stands_before_the_agency(language: str, text: str, source: str, via: str) -> None:
    said = said_of(language, text, "17")
    assert (said.source, said.via) == (source, via)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The dam last overflowed in 2003. At that time 11 farms were lost.", "2003"),
        ("de", "Der Damm lief zuletzt 2003 über. Damals gingen 11 Höfe verloren.", "2003"),
        ("id", "Bendungan itu terakhir meluap pada 2003. Saat itu 11 ladang hilang.", "2003"),
        ("de", "Es waren 24 Höfe, mehr als 2003. Damals waren es 11.", "2003"),
    ],
)
def test_what_was_said_of_at_that_time(language: str, text: str, day: str) -> None:
    claim = claim_of(language, text, "11")
    assert claim.as_of is not None
    assert (claim.as_of.iso, claim.dated) == (day, "own")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pt", "A Secretaria Estadual da Água (SEA) reagiu. A SEA informou que 61 poços secaram.", "Secretaria Estadual da Água"),
        ("fr", "L'Office national des digues (OND) a réagi. Selon l'OND, 61 digues fuient.", "Office national des digues"),
        ("en", "The Grain Board Union (GBU) met. Some 61 silos were full, the GBU said.", "Grain Board Union"),
        ("en", "The Harbor Watch (GBU) met. Some 61 silos were full, the GBU said.", None),
        ("en", "Some 61 silos were full, the GBU said. The Grain Board Union (GBU) met.", None),
    ],
)
def test_an_abbreviation_is_the_name_that_was_given_with_it(language: str, text: str, name: str | None) -> None:
    said = said_of(language, text, "61")
    assert (said.name, said.certain) == (name, name is not None)
