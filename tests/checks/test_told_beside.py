"""What is for each of some things is held against the sum just told and no other; words of direction against the two that they are told of."""

from __future__ import annotations

import pytest
from twins import own_rules
from witness import told

from harness import run

SUMS = [
    # (language, a sum told elsewhere, or before another one; the wrong twin has it right beside)
    (
        "en",
        "The lock will cost $21.4 million.\n\nThe town also owes $3.1 million.\n\nDivers took 1,070,000 pounds of mussels. A pound of pearls fetched $[[24|24]].",
        False,
    ),
    (
        "de",
        "Die Kasse schloss mit einem Minus von 96 Millionen Euro.\n\nAus 480 Millionen Euro Beiträgen zahlte sie an 24.000 Versicherte.\n\n"
        "Je Versicherten waren es [[2.900|2.900]] Euro.",
        False,
    ),
    (
        "es",
        "El edicto fijaba 84 millones de euros. La obra salió por 96 millones de euros, a unos [[26|24]] euros cada uno de los 4 millones de azulejos.",
        False,
    ),
    ("en", "The choir took in £84,000 and had 2,100 members. That was £[[60|40]] a member.", True),
    ("fr", "La ville verse 840 000 euros pour 2 100 élèves, soit [[600|400]] euros par élève.", True),
]
MOVES = [
    # (language, right, wrong)
    (
        "en",
        "Its price has gone up 25% since last fall, from $24 million to $30 million.",
        "Its price has gone down 25% since last fall, from $24 million to $30 million.",
    ),
    ("en", "The fee is up 20% on last fall, from $50 to $60.", "The fee is down 20% on last fall, from $50 to $60."),
    (
        "en",
        "The club spent $36 million last year, three times as much as the $12 million of 2024.",
        "The club spent $12 million last year, three times as much as the $36 million of 2024.",
    ),
    (
        "fr",
        "Le club a dépensé 36 millions l'an dernier, trois fois plus que les 12 millions de 2024.",
        "Le club a dépensé 12 millions l'an dernier, trois fois plus que les 36 millions de 2024.",
    ),
]
LISTS = [
    ("tr", "Geçen yıl 145 kilim dört ülkeye gitti:\n\n- Almanya: 60\n- Japonya: 30\n- İspanya: 21\n- Diğer dokuz ülke: [[43|34]]"),
    (
        "es",
        "El año pasado 145 alfombras salieron hacia estos destinos:\n\n- Alemania: 60\n- Japón: 30\n- Italia: 21\n- Otros nueve países: [[43|34]]",
    ),
    (
        "de",
        "Im vorigen Jahr gingen 145 Teppiche ins Ausland:\n\n- Spanien: 60\n- Japan: 30\n- Italien: 21\n- Neun weitere Länder: [[43|34]]",
    ),
]
TIMES = [
    ("nl", "De bond gaf vorig jaar 36 miljoen euro uit aan bomen, drie keer zoveel als de 12 miljoen van 2024."),
    ("de", "Der Verein gab 2025 36 Millionen Euro aus, dreimal so viel wie die 12 Millionen von 2024."),
]


@pytest.mark.parametrize(("language", "text", "wrong"), SUMS, ids=[text[:50] for _, text, _ in SUMS])
def test_the_sum_just_told(language: str, text: str, wrong: bool) -> None:
    assert told(language, text, 2) == []
    assert bool(told(language, text, 1)) is wrong


@pytest.mark.parametrize(("language", "right", "wrong"), MOVES, ids=[right[:50] for _, right, _ in MOVES])
def test_the_two_that_a_word_is_told_of(language: str, right: str, wrong: str) -> None:
    assert [each.code for each in run(right, rules=own_rules(), lang=language).findings] == []
    assert "R901" in [each.code for each in run(wrong, rules=own_rules(), lang=language).findings]


@pytest.mark.parametrize(("language", "text"), TIMES, ids=[text[:50] for _, text in TIMES])
def test_so_many_times_what_was(language: str, text: str) -> None:
    assert run(text, rules=own_rules(), lang=language).findings == ()


@pytest.mark.parametrize(("language", "text"), LISTS, ids=[text[:30] for _, text in LISTS])
def test_what_an_item_has_behind_its_colon(language: str, text: str) -> None:
    assert told(language, text, 2) == []
    assert told(language, text, 1)
