"""What stands right at a number or in the figure: a rate and a count, a time of something, an old value with the new one, a number told twice."""

from __future__ import annotations

from typing import Any

import pytest

from harness import run

SOURCES: dict[str, Any] = {
    "port": {"name": "Harbour Board", "aliases": {"fr": ["la Capitainerie"], "pt": ["a Capitania"], "it": ["la Capitaneria"], "de": ["die Hafenbehörde"]}},
    "guild": {"name": "Pilots Guild", "aliases": {"fr": ["la Guilde des pilotes"], "it": ["la Lega dei piloti"]}},
}  # fmt: skip


def told(text: str, *figures: dict[str, Any], lang: str = "en", ledger: str = "") -> list[str]:
    """The codes of errors and warnings."""
    known = {"ledger": {"languages": [ledger or lang]}, "sources": SOURCES, "figures": list(figures)}
    found = run(text, lang=lang, date="2026-03-06", ledger=known).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


def figure(identity: str, label: str, unit: str, value: str, **more: Any) -> dict[str, Any]:
    return {"id": identity, "label": label, "unit": unit, "value": value, "source": "port", "as_of": "2026-03-01", **more}


def test_a_rate_of_which_the_label_says_by_what_it_counts() -> None:
    pilots = figure("pilots", "pilotes pour 100 000 navires", "pilotes", "58", match={"terms": {"fr": {"any": ["pilotes"]}}})
    text = "Le port compte {} pilotes pour 100 000 navires, indique la Capitainerie."
    assert told(text.format("85"), pilots, lang="fr")
    assert not told(text.format("58"), pilots, lang="fr")
    assert not told("Le port compte 85 pilotes pour 1 000 navires, indique la Capitainerie.", pilots, lang="fr")


def test_days_of_something_are_not_so_many_of_it() -> None:
    strikes = figure("strikes", "strikes at the port this year", "strikes", "9")
    assert not told("A greve eleva para 17 os dias de paralisação no porto este ano, segundo a Capitania.", strikes, lang="pt", ledger="en")
    assert told("O porto teve este ano 17 greves, segundo a Capitania.", strikes, lang="pt", ledger="en")


OFFER = {
    "id": "offer",
    "label": "pay rise offered by the Harbour Board",
    "kind": "money",
    "unit": "EUR",
    "match": {"terms": {"en": {"any": ["offer*"]}}},
    "observations": [
        {"value": "68 euros", "source": "port", "as_of": "2026-03-02"},
        {"value": "75 euros", "source": "port", "as_of": "2026-03-05"},
    ],
}  # fmt: skip


def test_the_new_value_stands_behind_the_old_one() -> None:
    assert not told("The Harbour Board began by offering 68 euros and on Thursday raised that to 75.", OFFER)
    assert told("The Harbour Board is offering 68 euros.", OFFER) == ["S301"]
    assert told("The Harbour Board is offering 68 euros a month, compared with 75 before.", OFFER)


def test_the_rows_of_a_table_have_their_days() -> None:
    sick = {"id": "sick", "label": "sailors taken ill in total", "unit": "sailors", "behaviour": "cumulative", "observations": [
        {"value": "99", "source": "port", "as_of": "2026-02-12"}, {"value": "180", "source": "port", "as_of": "2026-02-14"},
        {"value": "245", "source": "port", "as_of": "2026-02-16"}]}  # fmt: skip
    table = "The count of sailors taken ill, by report:\n\n| Report | Sailors ill in total |\n|---|---|\n| Feb. 12 | 99 |\n| Feb. 14 | 180 |\n| Feb. 16 | {} |\n"
    assert not told(table.format("245"), sick)
    assert told(table.format("254"), sick) == ["C106"]


def test_a_zero_is_no_digit_lost() -> None:
    berths = figure("berths", "berths for sailing boats", "berths", "158")
    audit = run("The Harbour Board has 180 berths for sailing boats.", date="2026-03-06", ledger={
        "ledger": {"languages": ["en"]}, "sources": SOURCES, "figures": [berths]})  # fmt: skip
    assert "C106" not in {each.code for each in audit.findings}


@pytest.mark.parametrize("behaviour", ["series", "cumulative"])
def test_anothers_very_number_is_not_ones_own_by_rounding(behaviour: str) -> None:
    fish = {"id": "fish", "label": "fish landed at the port", "unit": "kilos", "behaviour": behaviour, "approx_tolerance": 0.05, "observations": [
        {"value": "187.6 million", "source": "port", "period": "2026", "as_of": "2026-02-28"},
        {"value": "about 195 million", "source": "guild", "period": "2026", "as_of": "2026-02-28"}]}  # fmt: skip
    text = "About {} million kilos of fish were landed at the port this spring, the {} said. The {} puts it at {} million."
    assert "C102" in told(text.format("195", "Harbour Board", "Pilots Guild", "about 195"), fish)
    assert "C102" not in told(text.format("188", "Harbour Board", "Pilots Guild", "about 195"), fish)


def test_what_is_repeated_beside_another_figures_words() -> None:
    lost = figure("lost", "losses of the fishermen", "euros", "48,700 euros", kind="money", match={"terms": {"en": {"any": ["losses"]}}})
    paid = figure(
        "paid", "compensation the port has paid", "euros", "31,200 euros", kind="money", match={"terms": {"en": {"any": ["paid"]}}}
    )
    assert told("Losses came to 48,700 euros; the port has so far paid 48,700 euros.", lost, paid) == ["C104"]
    assert not told("Losses came to 48,700 euros; the port has so far paid 31,200 euros.", lost, paid)


def test_its_very_digits_in_another_power_of_ten_beside_another_figures_words() -> None:
    harvest = figure("harvest", "yield of mussels a rope", "kilos", "3.4 kilos", match={"terms": {"en": {"any": ["yield"]}}})
    ropes = figure("ropes", "mussel ropes", "ropes", "55.2 million")
    text = "The yield fell to 3.4 kilos a rope, although the number of mussel ropes climbed to 55.2 {}, the Harbour Board said."
    assert told(text.format("billion"), harvest, ropes) == ["U701"]
    assert not told(text.format("million"), harvest, ropes)


def test_the_other_side_leaves_out_the_millions() -> None:
    damage = {"id": "damage", "label": "stima complessiva dei danni", "kind": "money", "unit": "EUR", "contested": {"by": ["port", "guild"]}, "observations": [
        {"value": "9,4 milioni di euro", "source": "port", "as_of": "2026-03-01"},
        {"value": "almeno 15 milioni di euro", "source": "guild", "as_of": "2026-03-02"}]}  # fmt: skip
    text = "La Capitaneria quantifica i danni in 9,4 milioni di euro.{}"
    assert "C103" in told(text.format(""), damage, lang="it")
    assert "C103" not in told(text.format(" La Lega dei piloti dice che ne serviranno almeno 15."), damage, lang="it")


SHARE = figure("share", "share of the berths that are paid for", "%", "38%", kind="percent")


def test_by_how_much_more_is_no_share() -> None:
    assert not told("The port let 1,840 berths last year, 20 per cent more than the 1,535 of 2024, and not all are paid for.", SHARE)
    assert told("Of the berths, 20 per cent are paid for, the Harbour Board said.", SHARE)


def test_points_are_counted_from_a_mark() -> None:
    punctual = figure("punctual", "ferries on time", "%", "84.9%", kind="percent", match={"terms": {"pt": {"any": ["barcos"]}}})
    text = "Chegaram a horas 81,3% dos barcos, 3,6 pontos percentuais abaixo dos 84,9% do ano passado, segundo a Capitania."
    assert "H402" not in told(text, punctual, lang="pt")


CANCELLED = {
    "id": "cancelled",
    "label": "ferries cancelled on Thursday",
    "unit": "ferries",
    "match": {"terms": {"en": {"any": ["cancel*"]}}},
    "observations": [
        {"value": "589", "source": "port", "as_of": "2026-03-05"},
        {"value": "612", "source": "port", "as_of": "2026-03-06"},
    ],
}


def test_the_weekday_of_a_headline_is_that_of_the_event() -> None:
    known = {"ledger": {"languages": ["en"]}, "sources": SOURCES, "figures": [CANCELLED]}
    text = "The Harbour Board cancelled 612 ferries on Thursday."
    found = run(text, title="Storm: 589 ferries cancelled on Thursday", date="2026-03-06", ledger=known).findings
    assert [each.code for each in found if each.severity in ("error", "warning")] == ["S301"]
    assert not told("By Thursday evening the Harbour Board had counted 589 ferries that were cancelled.", CANCELLED)


def test_an_hour_of_the_day_of_the_newer_count_excuses_nothing() -> None:
    text = "By {} the Harbour Board had counted {} cancelled ferries."
    assert told(text.format("noon on Friday, 6 March,", "589"), CANCELLED) == ["S304"]
    assert not told(text.format("6 p.m. on Thursday", "589"), CANCELLED)
    assert not told(text.format("noon on Friday, 6 March,", "612"), CANCELLED)


def test_a_percentage_of_a_number_has_its_noun() -> None:
    def rate(identity: str, who: str, value: str) -> dict[str, Any]:
        return figure(identity, f"share of the {who} who fell sick", "%", value, kind="percent")

    text = "By the Harbour Board's count, 7.5% of the 2,843 passengers and 2.8% of the 1,126 pilots fell sick."
    audit = run(text, date="2026-03-06", ledger={"ledger": {"languages": ["en"]}, "sources": SOURCES, "figures": [
        rate("passengers", "passengers", "7.5%"), rate("pilots", "pilots", "2.8%")]})  # fmt: skip
    about = {claim.quantity.text: match.figure for claim, match in zip(audit.claims, audit.matches, strict=True)}
    assert (about["7.5%"], about["2.8%"]) == ("passengers", "pilots")


DAMAGE: dict[str, Any] = {"id": "damage", "label": "stima complessiva dei danni", "kind": "money", "unit": "EUR", "contested": {"by": ["port", "guild"]}, "observations": [
    {"value": "9,4 milioni di euro", "source": "port", "as_of": "2026-03-01"},
    {"value": "almeno 15 milioni di euro", "source": "guild", "as_of": "2026-03-02"}]}  # fmt: skip


def test_millions_of_damage_are_money() -> None:
    assert "C102" in told("La Capitaneria stima almeno 15 milioni di danni.", DAMAGE, lang="it")
    assert "C102" not in told("La Capitaneria stima 9,4 milioni di danni, la Lega dei piloti almeno 15.", DAMAGE, lang="it")
    assert not told("La Capitaneria conta 15 milioni di tonnellate.", DAMAGE, lang="it")


def test_the_count_is_said_again_past_numbers_of_other_kinds() -> None:
    waiting = {"id": "waiting", "label": "bateaux inscrits pour une place", "unit": "bateaux", "contested": {"by": ["port", "guild"]}, "observations": [
        {"value": "38 750", "source": "port", "as_of": "2026-03-01"},
        {"value": "plus de 45 000", "source": "guild", "as_of": "2026-03-02"}]}  # fmt: skip
    text = "Selon la Capitainerie, 38 750 bateaux sont inscrits pour une place, où l'attente est passée de 548 à 611 jours. La Guilde des pilotes conteste ce décompte : elle arrive à {}."
    assert told(text.format("45 000"), waiting, lang="fr") == ["H401"]
    assert not told(text.format("plus de 45 000"), waiting, lang="fr")


def test_more_is_no_word_of_what_rises() -> None:
    fee = figure("fee", "more in berth fees proposed for 2027", "%", "4.99%", kind="percent")
    assert not told("The Harbour Board let 48,310 berths last year, 17 per cent more than in 2024.", fee)


def test_what_was_counted_till_the_evening_is_told_the_next_day() -> None:
    tickets = {"id": "tickets", "label": "tickets sold for the regatta", "unit": "tickets", "behaviour": "cumulative", "observations": [
        {"value": "104,200", "source": "port", "as_of": "2026-02-20"}, {"value": "118,400", "source": "port", "as_of": "2026-03-02"}]}  # fmt: skip
    text = "The regatta closed on Sunday, {}, with {} tickets sold, the Harbour Board said."
    assert not told(text.format("March 1", "118,400"), tickets)
    assert not told(text.format("February 22", "118,400"), tickets)  # it closed then, and may have been counted later
    assert told("By Sunday, February 22, 118,400 tickets had been sold, the Harbour Board said.", tickets) == ["S304"]


def test_what_is_all_or_one_for_so_many_is_no_value() -> None:
    share = figure("share", "share of berths let in 2026", "%", "82%", kind="percent")
    table = "Berths in 2026:\n\n| Berths | Share in 2026 |\n|---|---|\n| Let | 82% |\n| Free | 18% |\n| Total | 100% |\n"
    assert not told(table, share)
    people = figure("people", "people of Calder Bay", "people", "130,000")
    assert not told("The closures leave one ferry for every 26,000 people in Calder Bay.", people)
    assert told("The Harbour Board counts 26,000 people in Calder Bay.", people)


def test_a_goal_told_from_a_base() -> None:
    wait = figure("wait", "average wait at the locks", "minutes", "14 minutes", kind="duration")
    assert not told("The goal is that the average wait at the locks falls from 14 to 11 minutes by the summer.", wait)
    assert told("The average wait at the locks is 11 minutes, the Harbour Board said.", wait)


def test_an_amount_ten_thousand_times_smaller_is_another() -> None:
    fund = figure(
        "fund", "fund that the Pilots Guild demands", "EUR", "32 million euros", kind="money", match={"terms": {"en": {"any": ["demand*"]}}}
    )
    fund["source"] = "guild"
    assert not told("The Pilots Guild also demands a bonus of 3,000 euros for each year of service.", fund)
    assert told("The Pilots Guild demands a fund of 23 million euros.", fund)


CHECKED = (
    figure("names", "names listed twice in the register", "names", "1,275", match={"terms": {"en": {"any": ["names"]}}}),
    figure("young", "members under the age limit", "members", "4,310"),
)


def test_two_numbers_in_each_others_place() -> None:
    text = "In the register the Harbour Board found {} names listed twice and {} members under the age limit."
    assert told(text.format("4,310", "1,275"), *CHECKED) == ["C104", "C104"]
    assert not told(text.format("1,275", "4,310"), *CHECKED)


def test_what_is_not_done_yet_can_be_counted() -> None:
    cards = {"id": "cards", "label": "tarjetas pendientes de entregar", "unit": "tarjetas", "observations": [
        {"value": "14.200", "source": "port", "as_of": "2026-01-30"}, {"value": "9.750", "source": "port", "as_of": "2026-03-01"}]}  # fmt: skip
    assert told("El puerto todavía no ha entregado 14.200 tarjetas.", cards, lang="es") == ["S301"]
    assert not told("El puerto todavía no ha entregado 9.750 tarjetas.", cards, lang="es")
    given = figure("given", "tarjetas entregadas", "tarjetas", "22.400")
    assert not told("El puerto todavía no ha entregado 14.200 tarjetas.", given, lang="es")


def test_a_power_of_ten_beside_an_earlier_amount() -> None:
    block = figure("block", "cost of the new lock", "EUR", "128 million euros", kind="money")
    text = "First costed at 98.5 million euros, the new lock will now cost {} million euros, the Harbour Board said."
    assert told(text.format("12.8"), block) == ["U701"]
    assert not told(text.format("128"), block)


def test_the_words_are_plainly_anothers() -> None:
    sick = figure("sick", "pilots with influenza", "pilots", "583")
    care = figure("care", "pilots in intensive care", "pilots", "29", match={"terms": {"en": {"any": ["intensive care"]}}})
    assert told("The Harbour Board says 583 pilots are in intensive care.", sick, care) == ["C104"]
    assert not told("The Harbour Board says 583 pilots have influenza and 29 are in intensive care.", sick, care)


def test_the_day_of_an_event_is_not_that_of_its_newest_count() -> None:
    stuck = {"id": "stuck", "label": "passengers stuck on the ferry", "unit": "passengers", "behaviour": "event", "observations": [
        {"value": "148", "source": "port", "as_of": "2026-02-14"}, {"value": "163", "source": "port", "as_of": "2026-02-18"}]}  # fmt: skip
    assert not told("On Saturday, February 14, 163 passengers were stuck on the ferry, the Harbour Board said.", stuck)
    assert told("On the ferry, 148 passengers were stuck, the Harbour Board said.", stuck) == ["S301"]


def test_no_fix_in_another_unit() -> None:
    fee = figure("fee", "fee a metre of boat", "EUR", "0.85 euros", kind="money")
    known = {"ledger": {"languages": ["en"]}, "sources": SOURCES, "figures": [fee]}
    for text, fixes in (("The fee a metre of boat is 95 cents.", 0), ("The fee a metre of boat is 0.95 euros.", 1)):
        (found,) = [each for each in run(text, date="2026-03-06", ledger=known).findings if each.severity == "error"]
        assert len(found.fixes) == fixes


SOUGHT = {
    "id": "sought",
    "label": "sailors still missing",
    "unit": "people",
    "behaviour": "stock",
    "match": {"terms": {"en": {"any": ["missing"]}}},
    "observations": [
        {"value": "31", "source": "port", "as_of": "2026-03-03"},
        {"value": "23", "source": "port", "as_of": "2026-03-04"},
        {"value": "16", "source": "port", "as_of": "2026-03-05"},
    ],
}  # fmt: skip


def test_an_old_value_told_with_the_day_of_another() -> None:
    text = "The Harbour Board is still looking for 16 people who are missing, down from {} people {}."
    assert not told(text.format("23", "on Wednesday"), SOUGHT)
    assert not told(text.format("31", "on Tuesday"), SOUGHT)
    assert told(text.format("23", "on Tuesday"), SOUGHT) == ["S304"]


def test_how_often_something_was_done_is_its_number() -> None:
    names = figure("names", "handtekeningen onder de petitie", "handtekeningen", "6.412", match={"terms": {"nl": {"any": ["ondertekend"]}}})
    assert not told("Haar petitie is 6.412 keer ondertekend, zegt de Harbour Board.", names, lang="nl")
    assert "C106" in told("Haar petitie is 6.142 keer ondertekend, zegt de Harbour Board.", names, lang="nl")


def test_a_bare_number_behind_a_sentence_with_its_unit() -> None:
    inflow = figure("inflow", "inflow into the dock", "cubic feet per second", "4,100 cubic feet per second", kind="rate")
    text = "The Harbour Board let out 5,400 cubic feet per second on Thursday. Inflow had dropped to {}."
    assert not told(text.format("4,100"), inflow)
    assert told(text.format("1,400"), inflow)


def test_people_who_died_are_so_many_deaths() -> None:
    deaths = figure("deaths", "deaths in the port in 2025", "deaths", "74", scope={"period": "2025"})
    assert "C101" in told("Some 120 people died in the port last year, the Harbour Board said.", deaths)
    assert not told("Seventy-four people died in the port last year, the Harbour Board said.", deaths)


def test_the_scale_of_the_first_goes_for_the_rest() -> None:
    first = figure("first", "passageiros no primeiro trimestre de 2026", "passageiros", "33,1 milhões")
    both = figure("both", "passageiros em nove meses", "passageiros", "98,4 milhões")
    text = "Em nove meses, a Capitania soma 98,4 milhões de passageiros: 33,1 no primeiro trimestre de 2026."
    assert not told(text, first, both, lang="pt")
    assert told("No primeiro trimestre de 2026, a Capitania contou 33,1 mil passageiros.", first, lang="pt") == ["U701"]


def test_a_number_with_a_digit_less_is_no_slip_among_many_figures() -> None:
    homes = [
        figure("approved", "homes approved in 2025", "homes", "3,412"),
        figure("built", "homes built in 2025", "homes", "2,140"),
        figure("before", "homes approved in 2024", "homes", "2,960"),
        figure("old", "homes built in 2024", "homes", "2,388"),
    ]
    assert not told("Alderney has only 312 homes for 4,800 households, the Harbour Board said.", *homes)


def test_a_quarrel_over_a_number_bounds_it_not() -> None:
    ballots = figure("ballots", "mail ballots rejected", "ballots", "418")
    assert not told("A fight over 418 rejected mail ballots is headed for court, the Harbour Board said.", ballots)
    assert told("The Harbour Board rejected over 418 mail ballots.", ballots) == ["H402"]


def test_more_of_a_thing_is_not_all_of_it() -> None:
    days = figure("days", "dias de greve em 2026", "dias", "23 dias")
    assert not told("Há pré-aviso para mais cinco dias de greve em 2026, disse a Capitania.", days, lang="pt")
    families = figure("families", "hak sahibi aile", "aile", "31.250")
    assert not told("On haftada 2 bin 235 aile daha taşındı, Harbour Board açıkladı.", families, lang="tr")


def test_the_evening_before_had_its_own_count() -> None:
    guests = {**SOUGHT, "label": "persone nell'hotspot", "match": {"terms": {"it": {"any": ["hotspot"]}}}}
    guests["observations"] = [
        {"value": "1244", "source": "port", "as_of": "2026-03-04"},
        {"value": "934", "source": "port", "as_of": "2026-03-05"},
    ]
    text = "Nell'hotspot restano 934 persone, dice la Capitaneria. {} erano 1244."
    assert not told(text.format("La sera prima"), guests, lang="it")
