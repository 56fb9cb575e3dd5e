"""Display copy, two values, announced lists: what is flagged beside what is not."""

from __future__ import annotations

import pytest
from twins import flagged, silent

from factlint.checks.consistency import translation_drift
from factlint.rulebook import builtin
from runner_x import version

DISPLAY = [
    ("en", "Storm kills 45 people in coastal towns", "The storm killed 54 people in the coastal towns, the governor said.", "The storm killed 45 people in the coastal towns, the governor said."),
    ("en", "Council approves $380 million budget for schools", "The council approved a budget of $308 million for schools on Monday.", "The council approved a budget of $380.4 million for schools on Monday."),
    ("en", "Fire grows to 2,846 hectares near Bend", "The fire had burned more than 2,600 hectares near Bend by Monday, officials said.", "The fire had burned more than 2,800 hectares near Bend by Monday, officials said."),
    ("en", "Fire grows to 26,900 acres near Bend", "The fire near Bend had grown to 38,400 acres by Monday, officials said.", "The fire near Bend had grown to 26,912 acres by Monday, officials said."),
    ("de", "Sturm tötet 45 Menschen an der Küste", "Der Sturm hat an der Küste 54 Menschen getötet, sagte der Gouverneur.", "Der Sturm hat an der Küste 45 Menschen getötet, sagte der Gouverneur."),
    ("de", "Brand zerstört 230 Häuser im Tal", "Der Brand zerstörte im Tal 320 Häuser, teilte die Feuerwehr mit.", "Der Brand zerstörte im Tal 227 Häuser, teilte die Feuerwehr mit."),
    ("es", "El temporal deja 45 muertos en la costa", "El temporal dejó 54 muertos en la costa, según el Gobierno.", "El temporal dejó 45 muertos en la costa, según el Gobierno."),
    ("pt", "Temporal faz 45 mortos no litoral", "O temporal fez 54 mortos no litoral, segundo o Governo.", "O temporal fez 45 mortos no litoral, segundo o Governo."),
    ("fr", "La tempête fait 45 morts sur la côte", "La tempête a fait 54 morts sur la côte, selon le préfet.", "La tempête a fait 45 morts sur la côte, selon le préfet."),
    ("it", "La tempesta provoca 45 morti sulla costa", "La tempesta ha provocato 54 morti sulla costa, secondo il prefetto.", "La tempesta ha provocato 45 morti sulla costa, secondo il prefetto."),
    ("nl", "Storm kost 45 mensen het leven aan de kust", "De storm kostte aan de kust 54 mensen het leven, zei de gouverneur.", "De storm kostte aan de kust 45 mensen het leven, zei de gouverneur."),
    ("id", "Badai menewaskan 45 orang di pesisir", "Badai itu menewaskan 54 orang di pesisir, kata gubernur.", "Badai itu menewaskan 45 orang di pesisir, kata gubernur."),
    ("tr", "Fırtına kıyıda 45 kişiyi öldürdü", "Fırtına kıyıda 54 kişiyi öldürdü, dedi vali.", "Fırtına kıyıda 45 kişiyi öldürdü, dedi vali."),
    ("en", "Storm toll stands at 21 people dead", "The storm left 34 people dead, the ministry said, up from 21 dead a day earlier.", "The storm left 21 people dead, the ministry said, up from 14 dead a day earlier."),
]  # fmt: skip

QUIET = [
    ("en", "Seven things to know about the vote", "The polls open at 7. There are 12 candidates and 4 referendums on the ballot."),
    ("en", "Storm kills 21 on two coasts", "The storm killed 12 people on the east coast and nine people on the west coast."),
    ("en", "A third of the seats go to women", "Women won 41 of the 120 seats."),
    ("en", "Nearly 40,000 flee fire", "The fire has driven 38,400 people from their homes."),
    ("en", "Prices up 8 percent", "The price index rose from 125 to 135 in a year."),
    ("de", "Mehr als 250 Millionen Euro für Straßen", "Der Bund zahlt 200 Millionen Euro für Straßen, das Land 58 Millionen Euro."),
    ("es", "Casi la mitad de los vecinos votó", "Votó el 48,7 % de los vecinos."),
    ("en", "Jury awards $1.2 million over crash", "The jury awarded $1,150,000 over the crash, and $40,000 for costs."),
    ("fr", "Deux fois plus de trains", "La région fera rouler 412 trains par jour, contre 206 aujourd'hui."),
]  # fmt: skip

LISTS = [
    ("en", "They closed three stations: Harlow, Westgate, Pine Street and Old Mill.", "They closed four stations: Harlow, Westgate, Pine Street and Old Mill."),
    ("de", "Geschlossen sind drei Bahnhöfe: Altdorf, Neustadt, Westend und Hafen.", "Geschlossen sind vier Bahnhöfe: Altdorf, Neustadt, Westend und Hafen."),
    ("es", "Cerraron tres estaciones: Harlow, Poniente, Prado y Molino.", "Cerraron cuatro estaciones: Harlow, Poniente, Prado y Molino."),
    ("pt", "Fecharam três estações: Campo, Poente, Prado e Moinho.", "Fecharam quatro estações: Campo, Poente, Prado e Moinho."),
    ("fr", "Trois gares sont fermées : Harlow, Couchant, Prairie et Moulin.", "Quatre gares sont fermées : Harlow, Couchant, Prairie et Moulin."),
    ("fr", "Les trois syndicats (CFDT, CGT, FO et CFTC) seront reçus.", "Les quatre syndicats (CFDT, CGT, FO et CFTC) seront reçus."),
    ("it", "Sono chiuse tre stazioni: Campo, Ponente, Prato e Mulino.", "Sono chiuse quattro stazioni: Campo, Ponente, Prato e Mulino."),
    ("nl", "Drie stations zijn dicht: Harlo, Westend, Prins en Molen.", "Vier stations zijn dicht: Harlo, Westend, Prins en Molen."),
    ("id", "Tiga stasiun ditutup: Harjo, Barat, Padang dan Kincir.", "Empat stasiun ditutup: Harjo, Barat, Padang dan Kincir."),
    ("tr", "Üç istasyon kapalı: Harlı, Batı, Çayır ve Değirmen.", "Dört istasyon kapalı: Harlı, Batı, Çayır ve Değirmen."),
]  # fmt: skip

VALUES = [
    ("en", "The storm destroyed 1,320 houses in the county.\n\nOwners of the 1,230 houses that the storm destroyed can apply for aid.", "The storm destroyed 1,320 houses in the county.\n\nOwners of the 1,320 houses that the storm destroyed can apply for aid."),
    ("de", "Der Sturm zerstörte 1.320 Häuser im Kreis.\n\nDie Besitzer der 1.230 zerstörten Häuser im Kreis bekommen Hilfe.", "Der Sturm zerstörte 1.320 Häuser im Kreis.\n\nZuvor war von 1.230 zerstörten Häusern im Kreis die Rede."),
    ("es", "El temporal destruyó 1.320 casas en la comarca.\n\nLos dueños de las 1.230 casas destruidas por el temporal recibirán ayuda.", "El temporal destruyó 1.320 casas en la comarca.\n\nAntes se hablaba de 1.230 casas destruidas por el temporal."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "wrong", "right"), DISPLAY, ids=lambda value: value[:30])
def test_display_copy(language: str, title: str, wrong: str, right: str) -> None:
    flagged("I501", language, wrong, title)
    silent(language, right, title)


@pytest.mark.parametrize(("language", "title", "body"), QUIET, ids=lambda value: value[:30])
def test_display_copy_that_the_body_accounts_for(language: str, title: str, body: str) -> None:
    silent(language, body, title)


@pytest.mark.parametrize(("language", "wrong", "right"), LISTS, ids=lambda value: value[:30])
def test_announced_lists(language: str, wrong: str, right: str) -> None:
    flagged("I503", language, wrong)
    silent(language, right)


@pytest.mark.parametrize(("language", "wrong", "right"), VALUES, ids=lambda value: value[:30])
def test_two_values(language: str, wrong: str, right: str) -> None:
    flagged("I502", language, wrong)
    silent(language, right)


def test_translation_drift_names_the_other_number() -> None:
    rule = builtin().find("I504")
    assert rule is not None
    first = version("The police arrested 2,200 people in 14 cities. The mayor spoke of 27 dead.", "en")
    second = version("Die Polizei nahm 2.400 Menschen in 14 Städten fest. Der Bürgermeister sprach von 27 Toten.", "de")
    found = list(translation_drift(first, second, rule))
    assert [each.span.of(second.text) for each in found if each.span] == ["2.400"]
    assert "2,200" in found[0].message
    assert not list(translation_drift(first, first, rule))
