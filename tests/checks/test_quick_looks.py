"""Quick looks that spare a closer one: each says no more than the closer one would."""

from __future__ import annotations

import datetime
from collections import Counter
from itertools import combinations

import pytest

from factlint.checks._addition_members import members, more, most_alike, with_more
from factlint.checks._course_order import order_of
from factlint.checks._courses import Place
from factlint.checks._lines import Line
from factlint.checks._operands import copy_of
from factlint.checks._words import TOKEN, padded
from factlint.language import fold
from factlint.match.lexicon import tokenize, unplaced
from factlint.model.audit import Context
from factlint.read import read
from factlint.read.paragraphs import is_marked, is_simple
from harness import context_of

DAY = datetime.date(2026, 5, 14)
COPY = [
    (
        "en",
        "The quay had 41 berths and 12 cranes. A further 9 were let for 2.4 and 3 million euros, or 1.1 a year, after 7 seasons. They won 89-78.",
    ),
    (
        "en",
        "Rents rose to 9.1 percent in 2024, from 7.4 percent a year earlier. In May it was 310, against 280 in April; now 295, up from 120.",
    ),
    (
        "es",
        "De los 214 presos, 31 tienen menos de 25 años. Costó 3,2 millones, frente a 2,8 en 2023; antes eran 40 y ahora 52 (18), 6 y 7.",
    ),
    (
        "de",
        "Die Quote sank von 12,4 auf 11 Prozent. Im Vorjahr waren es 3,5 Millionen Gäste, nun 2,9, davon 14 Kinder in 6 Tagen und 3 Wochen.",
    ),
    (
        "fr",
        "Le port compte 18 grues, contre 21 en 2019. Il a perdu 4,6 millions en trois ans, soit 1,5 par an; 12 bateaux sur 30 sont partis.",
    ),
    ("tr", "Sayı 2023'te 410 iken şimdi 365. Toplam 12 milyon liranın 4 milyonu, yani 3 yılda 1,2 milyon, 45 köye gitti."),
]


def context(language: str, text: str) -> Context:
    return context_of(read(f"---\nlang: {language}\n---\n\n{text}\n".encode(), "copy.md"), DAY)


@pytest.mark.parametrize(("language", "text"), COPY)
def test_no_more_numbers_of_one_unit_than_looked_for(language: str, text: str) -> None:
    told = context(language, text)
    others = more(told)
    copy = [with_more(line, others.get(line.sentence.index, [])) for line in copy_of(told)]
    read_there = [members(line, place, copy[place - 1] if place else None) for place, line in enumerate(copy)]
    for first, last in combinations(range(len(copy) + 1), 2):
        units = Counter(each.unit for some in read_there[first:last] for each in some)
        assert max(units.values(), default=0) <= most_alike(copy[first:last])


@pytest.mark.parametrize(("language", "text"), COPY)
def test_an_order_is_left_out_only_where_it_is_the_other(language: str, text: str) -> None:
    told = context(language, text)

    def places(line: Line) -> list[Place]:
        return [Place(claim, line, at) for at, claim in enumerate(line.figures)]

    found = 0
    for one, two in (pair for line in copy_of(told) for pair in combinations(places(line), 2)):
        order = order_of(told, one, two)
        for first in (True, False):
            quick = order_of(told, one, two, only=first)
            assert quick == order or (quick is None and order is not None and order.first is not first)
        found += order is not None
    assert found


@pytest.mark.parametrize(
    "text", [*(text for _, text in COPY), "".join(map(chr, range(32, 127))), 'The x_y-Plan (50%) - "a|b" ... 3/4 [sic]; _ {}~']
)
def test_padded_text_has_the_tokens_of_every_text(text: str) -> None:
    assert padded(text).split() == TOKEN.findall(fold(text))


@pytest.mark.parametrize(
    "text", ["deaths at sea", "homes of older people", "the New Zealand team's 2 boats", "co2 in the air", "migrants rescued at sea"]
)
def test_words_without_places_are_those_with_places(text: str) -> None:
    found = unplaced(text, "en")
    told = [(each.word, each.stem, each.stop, each.capital, each.concepts, each.keys) for each in tokenize(text, 0, len(text), "en")]
    assert not found or [(each.word, each.stem, each.stop, each.capital, each.concepts, each.keys) for each in found] == told


def test_no_words_without_places_where_a_phrase_adds_to_them() -> None:
    assert not unplaced("a place in New Zealand", "en")
    assert unplaced("a place in the north", "en")


def test_no_markup_is_overlooked() -> None:
    for char in map(chr, (*range(0x3000), 0xD800, 0x1F600)):
        line = f"One {char} line."
        assert is_marked(line) or is_simple(line, 0, len(line), marked=True) or char == "\n"
