"""Sentences like those of published copy that were flagged for nothing, each beside its twin with an error: all rules on the draft alone."""

from __future__ import annotations

import pytest
from twins import quiet, rules, twins

from harness import run

# fmt: off
TWINS = [
    ("R901", "de", "Die Quote ist von 39 Prozent auf 35 Prozent gestiegen.", "Die Senkung der Quote von 39 Prozent auf 35 Prozent würde das Wachstum erhöhen."),
    ("R901", "en", "The fee rose from 39 euros to 35 euros.", "Lowering the fee from 39 euros to 35 euros may increase demand."),
    ("R901", "tr", "Nüfus 77,7 milyondan 56,5 milyona çıktı.", "Nüfusun 56,5 milyondan 77,7 milyona çıkmasıyla kişi başına düşen arazi azaldı."),
    ("R901", "en", "Call money fell to 3.70 percent from 3.60 percent on Tuesday.", "Call money fell to 3.60/70 percent from 3.75/85 percent on Tuesday."),
    ("R901", "en", "The waiting time rose from nine days to seven days.", "The frequency of sailings is being increased from nine to seven days."),
    ("X002", "en", "Car sales were 25.269 units in May, after 26,414 units in April.", "Holders will get 2.175 shares for each share held. It has 675,000 shares outstanding."),
    ("X002", "en", "It sold 35,000 cars in May and 40.000 cars in June.", "It sold 35,000 tonnes at a maximum rebate of 45.678 units per 100 kilos."),
    ("I503", "en", "The fair has four dates:\n\n- Ardmore on 11 June\n- Bellin on 18 September", "The fair has three dates:\n\n- Ardmore on 11 June\n- Bellin on 18 September and 5 November"),
    ("I503", "fr", "Le dossier compte six volets :\n\n- la rue\n- la gare\n- le port\n- le parc", "Le dossier compte six volets (et un entretien) :\n\n- la rue\n- la gare\n- le port\n- le parc\n- le stade\n- le quai\n- l'entretien"),
    ("R901", "en", "The stock rose to 47.25 dollars from 48.50 dollars.", "The stock rose 7/8 to 49-1/4, above the Alder 48.50 dollars per share tender offer price."),
    ("R901", "en", "The price was reduced to 50 cents from 40 cents.", "The price was also reduced to 50 cts from 1.50 dlrs."),
    ("R901", "en", "She raised the wage for contract workers to $7.25 an hour, from $10.10.", "She signed an order raising the wage for new contract workers to $10.10 an hour, from $7.25."),
    ("I503", "en", "We split the shape into four parts:\n\n- the roof\n- the wall", "We split the shape into four polygons:\n\n- in pink, 2 polygons with three sides\n- in green, 2 polygons with four sides"),
    ("X003", "en", "The council said that XXX people came.", "??? danger \"Look at the film\""),
]
QUIET = [
    ("en", "The firm took a total of 92,500 dollars from Michael H.\n\nThe firm took a total of 99,500 dollars from Patrick L."),
    ("en", "The 20231107 snapshot updates the kernel.\n\nThe 20231105 snapshot updates the kernel."),
    ("tr", "# Ülkelerin XXX karnesi\n\nSiteler sıralandı."),
]
DATED = [
    ("fr", "2024-11-29", "Le festival se tient du vendredi 22 au dimanche 25 mai 2025.", "Le festival se tient du jeudi 22 au dimanche 25 mai 2025."),
    ("en", "2011-05-16", "It runs from Monday 11th to Wednesday 14th of September.", "It runs from Sunday 11th to Wednesday 14th of September."),
    ("es", "2024-11-29", "Se celebra del viernes 12 al domingo 15 de junio de 2025.", "Se celebra del jueves 12 al domingo 15 de junio de 2025."),
    ("it", "2024-11-29", "La fiera va da venerdì 12 a domenica 15 giugno 2025.", "La fiera va da giovedì 12 a domenica 15 giugno 2025."),
    ("nl", "2025-05-20", "De beurs duurt van vrijdag 12 tot en met zondag 15 juni.", "De beurs duurt van donderdag 12 tot en met zondag 15 juni."),
    ("de", "2025-05-20", "Die Messe geht von Freitag, 12., bis Sonntag, 15. Juni 2025.", "Die Messe geht von Donnerstag, 12., bis Sonntag, 15. Juni 2025."),
    ("en", "2025-09-22", "The attack on the mill in Bellin was on Sept. 11. She spoke on Sept. 16, six days after the Bellin attack.", "She spoke on Sept. 16, five days after the Bellin attack.\n\nHe read a letter of Sept. 12, one day after the Bellin attack."),
    ("es", "2025-04-25", "El sábado 21 le volvió a marcar.", "El sábado 16 le volvió a marcar y le dijo que no se preocupara."),
    ("en", "2025-04-28", "The office held its event on Saturday, March 20th.", "The office will hold its event this Saturday, December 20th."),
    ("pt", "2025-05-20", "A feira vai de sexta-feira (12) a domingo, 15 de junho.", "A feira vai de quinta-feira (12) a domingo, 15 de junho."),
]
# fmt: on

test_twins = twins(TWINS)
test_quiet = quiet(QUIET)


@pytest.mark.parametrize(("language", "date", "wrong", "right"), DATED)
def test_dated(language: str, date: str, wrong: str, right: str) -> None:
    book = rules("D801", "D802", "D804")
    assert [each.code for each in run(wrong, rules=book, lang=language, date=date).findings]
    assert not run(right, rules=book, lang=language, date=date).findings


def test_paragraphs_that_stand_twice_are_told_once() -> None:
    one = "The museum opened its new hall on the river, with a café and a shop for visitors, and a garden behind it."
    two = "The harbour will get a new pier, which the town wants to open before the summer, with a path along it."
    found = run(f"{one}\n\n{one}\n\n{two}\n\n{two}", rules=rules("X001")).findings
    assert [each.message for each in found] == ["this paragraph stands here twice, and so do 1 more"]
    assert len(found[0].related) == 2
