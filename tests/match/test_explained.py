"""What else a number can be: a share of the count before it, a distance from a mark, a part of its whole, a value of another time."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.model.audit import Audit
from factlint.model.match import Verdict
from harness import run

SOURCES: dict[str, Any] = {"port": {"name": "Harbour Board", "aliases": {"nl": ["het Havenbestuur"], "it": ["l'Autorità portuale"]}}}
CONTRADICTS = {Verdict.CONFLICT, Verdict.WRONG_SCOPE, Verdict.QUANTIFIER, Verdict.MAGNITUDE, Verdict.TYPO, Verdict.OTHER_PERIOD}


def figure(identity: str, label: str, unit: str, value: str, **more: Any) -> dict[str, Any]:
    return {"id": identity, "label": label, "unit": unit, "value": value, "source": "port", "as_of": "2026-03-01", **more}


def audited(text: str, *figures: dict[str, Any], lang: str = "en") -> Audit:
    return run(text, lang=lang, date="2026-03-06", ledger={"ledger": {"languages": [lang]}, "sources": SOURCES, "figures": list(figures)})


def wrong(text: str, *figures: dict[str, Any], lang: str = "en") -> set[str]:
    audit = audited(text, *figures, lang=lang)
    return {claim.quantity.text for claim, match in zip(audit.claims, audit.matches, strict=True) if match.verdict in CONTRADICTS}


WELLS = (
    figure("tested", "wells sampled in the first round", "wells", "486"),
    figure("fouled", "wells that tested positive for nitrate", "wells", "12"),
)


def test_a_part_stands_before_its_whole() -> None:
    assert not wrong("In the first round, 12 of 486 wells tested positive for nitrate, the Harbour Board said.", *WELLS)
    swapped = "The Harbour Board said 12 wells were sampled in the first round; 486 wells tested positive for nitrate."
    assert wrong(swapped, *WELLS) == {"12", "486"}


LEVEL = figure("floor", "minimum operating level of the lake", "metres", "71.5 metres")


@pytest.mark.parametrize("rest", ["above the minimum operating level", "below the minimum operating level of the lake"])
def test_a_distance_from_a_mark_is_no_level(rest: str) -> None:
    assert not wrong(f"The lake stands 3.35 metres {rest}, the Harbour Board said.", LEVEL)


def test_a_level_is_told_from_the_sea() -> None:
    assert wrong("The minimum operating level of the lake is 75.1 metres above sea level, the Harbour Board said.", LEVEL) == {
        "75.1 metres"
    }


def test_a_share_of_the_known_value_is_explained() -> None:
    riders = figure("stranded", "reizigers die moeten omboeken", "reizigers", "186.000")
    text = "Driekwart van de reizigers die moeten omboeken, {} mensen, heeft een ander schip gevonden, zegt het Havenbestuur."
    assert not wrong(text.format("139.500"), riders, lang="nl")
    assert wrong("Volgens het Havenbestuur moeten 139.500 reizigers omboeken.", riders, lang="nl")


def test_a_percentage_behind_a_count_is_its_share() -> None:
    turnout = figure("turnout", "affluenza al referendum", "percent", "60,2%", match={"terms": {"it": {"any": ["affluenza", "votato"]}}})
    text = "Al referendum ha votato gran parte dei residenti: i favorevoli sono stati 17.412, i contrari 11.206, il 39,2%."
    assert not wrong(text, turnout, lang="it")
    assert wrong("Al referendum ha votato il 50,2% dei residenti, secondo l'Autorità portuale.", turnout, lang="it")


@pytest.mark.parametrize(
    "text",
    ["In August 2014, a leak kept 90,000 people under a boil-water notice.", "In 2019, 90,000 people were under a boil-water notice."],
)
def test_a_number_of_years_before_is_another(text: str) -> None:
    assert not wrong(text, figure("notice", "people under the boil-water notice", "people", "148,000"))


def test_the_same_notice_today_is_told() -> None:
    text = "On Sunday, 90,000 people were under a boil-water notice, the Harbour Board said."
    assert wrong(text, figure("notice", "people under the boil-water notice", "people", "148,000"))


ROUTES = (
    figure("cut", "bestemmingen die verdwijnen", "bestemmingen", "12", match={"terms": {"nl": {"all": ["verdwijnen"]}}}),
    figure("all", "bestemmingen", "bestemmingen", "84"),
)


def test_a_noun_that_both_figures_count_tells_nothing_apart() -> None:
    assert not wrong("## Twaalf bestemmingen eruit\n\nDe dienst krimpt, zegt het Havenbestuur.", *ROUTES, lang="nl")


ENTRIES = figure(
    "entries", "visits to the museum in 2025", "visits", "1,284,600", scope={"period": {"from": "2025-01-01", "to": "2025-12-31"}}
)


def corrected(text: str, lang: str = "en") -> list[str]:
    figures = {key: value for key, value in ENTRIES.items() if key not in ("value", "source", "as_of")} | {
        "observations": [
            {"id": "first", "value": "1.31 million", "source": "port", "as_of": "2026-01-06", "status": "provisional"},
            {"id": "final", "value": "1,284,600", "source": "port", "as_of": "2026-01-22", "status": "revised", "supersedes": "first"},
        ]
    }
    return [finding.code for finding in audited(text, figures, lang=lang).findings if finding.severity in ("error", "warning")]


def test_a_year_that_was_corrected_has_not_fallen() -> None:
    assert not corrected("Visits to the museum rose to 1,284,600 in 2025, the Harbour Board said.")


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Board had given a provisional figure of 1.31 million visits to the museum.",
        "The Harbour Board put visits to the museum at 1.31 million, later corrected for double counting.",
    ],
)
def test_a_value_that_is_called_provisional_is_told_as_such(text: str) -> None:
    assert not corrected(text)


def test_the_first_value_by_itself_is_old() -> None:
    assert corrected("The Harbour Board put visits to the museum at 1.31 million.") == ["S301"]


TOLL: dict[str, Any] = {
    "id": "toll",
    "label": "people killed in the harbour fire",
    "unit": "people",
    "behaviour": "cumulative",
    "scope": {"period": {"from": "2026-03-02", "to": "2026-03-02"}},
    "observations": [
        {"id": "first", "value": "34", "source": "port", "as_of": "2026-03-02"},
        {"id": "now", "value": "87", "source": "port", "as_of": "2026-03-05"},
    ],
}


def codes(text: str, *figures: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (each.code, each.span.of(text)) for each in audited(text, *figures).findings if each.severity in ("error", "warning") and each.span
    ]


def test_what_happened_on_monday_is_counted_on_thursday_too() -> None:
    text = "The death toll from the harbour fire has climbed to 97, the Harbour Board said Thursday."
    assert wrong(text, TOLL) == {"97"}


@pytest.mark.parametrize("now", ["87", "nearly 90", "97"])
def test_an_old_value_below_the_new_one_is_history_however_the_new_one_is_put(now: str) -> None:
    text = f"The death toll from the harbour fire has climbed to {now}, the Harbour Board said.\n\nThe board counted 34 dead in the harbour fire."
    audit = audited(text, TOLL)
    assert {each.quantity.text: match.verdict for each, match in zip(audit.claims, audit.matches, strict=True)}["34"] is Verdict.EXCUSED


def test_an_old_value_by_itself_is_none() -> None:
    audit = audited("The Harbour Board counted 34 people killed in the harbour fire.", TOLL)
    assert [match.verdict for match in audit.matches if match.figure] == [Verdict.SUPERSEDED]


def test_the_figure_with_the_very_number_is_meant() -> None:
    hunger = figure("strike", "sailors at the north pier on hunger strike", "sailors", "about 60")
    held = figure("held", "sailors of the north pier held on Thursday", "sailors", "64")
    freed = figure("freed", "sailors freed on Thursday", "sailors", "147")
    audit = audited("Of Thursday's group, 64 had been held at the north pier, by the Harbour Board's count.", hunger, held, freed)
    assert all(match.figure in (None, "held") for match in audit.matches)


def test_a_number_times_another_is_no_slip_of_scale() -> None:
    vials = figure("vials", "vials of vaccine sent", "vials", "24,000")
    text = "The Harbour Board sent 24,000 vials of vaccine. A vial holds 10 doses, so that they are enough for 240,000 injections of vaccine vials."
    assert not wrong(text, vials)
    assert wrong("The Harbour Board sent 240,000 vials of vaccine.", vials)


SHARE = figure("share", "pilots on strike", "percent", "41.7%", source="port")


def test_a_whole_percentage_stands_for_a_decimal_one() -> None:
    assert not wrong("The Harbour Board says 42% of the pilots are on strike.", SHARE)
    assert wrong("The Harbour Board says 43% of the pilots are on strike.", SHARE) == {"43%"}


def test_a_small_decimal_is_not_rounded_to_a_whole() -> None:
    assert wrong("The Harbour Board put the fall in pilots on strike at 2%.", figure("fall", "fall in pilots on strike", "percent", "1.6%"))


FINES = figure("fines", "fines for oil in the harbour", "levs", "4.8 million levs", kind="money")
BURNT = figure("burnt", "surface brûlée dans le port", "hectares", "9 120")


def test_a_conversion_in_brackets_is_no_other_amount() -> None:
    assert not wrong("Fines for oil in the harbour came to 4.8 million levs (about €410,000), the Harbour Board said.", FINES)


def test_an_average_in_brackets_is_none_of_the_figure() -> None:
    text = "Dans le port, 21 300 hectares ont brûlé, plus du double de la moyenne des dix années précédentes (10 100 hectares)."
    assert "10 100 hectares" not in wrong(text, BURNT, lang="fr")


GIVEN_UP: dict[str, Any] = {
    "id": "held",
    "label": "sailors held",
    "unit": "sailors",
    "observations": [
        {"id": "a", "value": 191, "source": "port", "as_of": "2026-02-12", "status": "retracted"},
        {"id": "b", "value": 187, "source": "port", "as_of": "2026-03-01"},
    ],
}


def test_a_number_that_is_said_to_be_withdrawn_is_no_finding() -> None:
    audit = audited("A total of 191 sailors held, put out by the Harbour Board in February, has been withdrawn.", GIVEN_UP)
    assert all(match.verdict is not Verdict.RETRACTED for match in audit.matches)
    audit = audited("The Harbour Board counts 191 sailors held.", GIVEN_UP)
    assert any(match.verdict is Verdict.RETRACTED for match in audit.matches)


OFFICES: dict[str, Any] = {
    "ledger": {"languages": ["es"]},
    "sources": {
        "ministry": {"name": "Ministerio de Pesca", "type": "government"},
        "union": {"name": "Unión de Marineros", "type": "ngo"},
        "board": {"name": "Junta del Puerto", "type": "government", "aliases": ["Gobierno"]},
    },
    "figures": [
        {
            "id": "strikers",
            "label": "marineros en huelga",
            "unit": "marineros",
            "contested": {"by": ["ministry", "union"]},
            "observations": [
                {"id": "m", "value": "41,7%", "source": "ministry", "as_of": "2026-03-01"},
                {"id": "u", "value": "86%", "source": "union", "as_of": "2026-03-01"},
            ],
        }
    ],
}


@pytest.mark.parametrize(("who", "told"), [("El Gobierno", False), ("La Unión de Marineros", True)])
def test_the_government_speaks_for_its_ministries(who: str, told: bool) -> None:
    OFFICES["figures"][0]["kind"] = "percent"
    audit = run(f"{who} dice que el 41,7% de los marineros está en huelga.", lang="es", date="2026-03-06", ledger=OFFICES)
    assert any(match.verdict is Verdict.WRONG_SOURCE for match in audit.matches) is told


@pytest.mark.parametrize(("lang", "told"), [("es", False), ("en", True)])
def test_a_dollar_sign_is_pesos_where_most_have_pesos(lang: str, told: bool) -> None:
    pay = figure(
        "pay",
        "sueldo inicial de un marinero" if lang == "es" else "starting pay of a sailor",
        "pesos",
        "890.000 pesos" if lang == "es" else "890,000 pesos",
        kind="money",
    )
    text = "El sueldo inicial de un marinero es de $890.000." if lang == "es" else "The starting pay of a sailor is $890,000."
    audit = audited(text, pay, lang=lang)
    assert any(match.verdict is Verdict.UNIT for match in audit.matches) is told


def test_a_moment_behind_the_base_is_the_base_s() -> None:
    turnout = figure("turnout", "turnout in the ballot", "percent", "") | {
        "observations": [
            {"id": "old", "value": "51%", "source": "port", "as_of": "2023-11"},
            {"id": "new", "value": "64%", "source": "port", "as_of": "2026-02-20"},
        ]
    }
    turnout = {key: value for key, value in turnout.items() if key not in ("value", "source", "as_of")}
    assert not wrong("Turnout was 64 percent, compared with 51 percent in the previous pay ballot, in 2023.", turnout)


def test_the_right_value_without_its_unit_is_the_right_value() -> None:
    margin = figure("margin", "margine di errore del sondaggio", "punti", "3,5 punti")
    assert not wrong("Nel sondaggio il calo è di cinque punti, con un margine di errore di 3,5.", margin, lang="it")


def test_a_figure_of_what_was_not_done_is_told_in_a_denial() -> None:
    shut = figure("shut", "berths that did not open", "berths", "1,284")
    assert wrong("The Harbour Board says 1,248 of the 1,560 berths did not open.", shut) <= {"1,248"}
    audit = audited("The Harbour Board says 1,284 berths did not open.", shut)
    assert [match.figure for match in audit.matches if match.figure] == ["shut"]
    audit = audited(
        "The Harbour Board says not one of the boats and not 1,284 berths were open.",
        figure("open", "berths that opened", "berths", "1,284"),
    )
    assert not [match.figure for match in audit.matches if match.figure]


STATES = {"id": "states", "label": "states with cases of the blight", "unit": "states", "behaviour": "cumulative", "observations": [
    {"value": "19", "source": "port", "as_of": "2026-02-20"}, {"value": "22", "source": "port", "as_of": "2026-03-04"}]}  # fmt: skip


def rules_told(text: str, *figures: dict[str, Any], lang: str = "en", title: str | None = None) -> set[str]:
    ledger = {"ledger": {"languages": [lang]}, "sources": SOURCES, "figures": list(figures)}
    return {each.code for each in run(text, lang=lang, date="2026-03-06", title=title, ledger=ledger).findings}


def test_the_other_states_are_no_old_count_of_all() -> None:
    assert "S301" not in rules_told(
        "Most cases are in Ostmark, the Harbour Board said. The other 19 states had 75 cases of the blight.", STATES
    )
    assert "S301" in rules_told("The blight has reached 19 states, the Harbour Board said. Cases were first seen in January.", STATES)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The grant for the quay is capped at €28,000 instead of €30,000."),
        ("de", "Der Zuschuss für den Kai wird bei 28.000 statt bei 30.000 Euro gedeckelt."),
        ("fr", "L'aide pour le quai est plafonnée à 28 000 euros au lieu de 30 000 euros."),
        ("es", "La ayuda para el muelle tiene un tope de 28.000 euros en lugar de 30.000 euros."),
        ("it", "L'aiuto per il molo ha un tetto di 28.000 euro invece di 30.000 euro."),
        ("nl", "De subsidie voor de kade gaat tot 28.000 euro in plaats van 30.000 euro."),
    ],
)
def test_what_a_value_takes_the_place_of(lang: str, text: str) -> None:
    labels = {"en": "grant for the quay", "de": "Zuschuss für den Kai", "fr": "aide pour le quai", "es": "ayuda para el muelle", "it": "aiuto per il molo", "nl": "subsidie voor de kade"}  # fmt: skip
    cap = figure("cap", labels[lang], "EUR", "28000 EUR", kind="money")
    assert not wrong(text, cap, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text", "dropped"),
    [
        ("en", "The fine for the harbour company could reach $96 million.", False),
        ("en", "The fine for the harbour company is $96 million.", True),
        ("es", "La multa a la naviera puede llegar a 96 millones de dólares.", False),
        ("es", "La multa a la naviera es de 96 millones de dólares.", True),
    ],
)
def test_what_a_fine_can_reach_is_its_most(lang: str, text: str, dropped: bool) -> None:
    label = {"en": "highest fine for the harbour company", "es": "multa máxima a la naviera"}[lang]
    fine = figure(
        "fine",
        label,
        "USD",
        "up to 96 million dollars" if lang == "en" else "hasta 96 millones de dólares",
        kind="money",
        attribution="required",
    )
    assert ("H401" in rules_told(text, fine, lang=lang)) is dropped


def test_a_slip_of_the_pen_is_nobodys_own_count() -> None:
    seals = figure("seals", "seals counted on the sandbanks", "seals", "68,420", attribution="required")
    assert "C106" in rules_told("The Ostmark Diving Club counted 64,820 seals on the sandbanks, the most so far.", seals)
    assert not rules_told("The Ostmark Diving Club counted 61,300 seals on the sandbanks, the most so far.", seals) & {"C101", "C106"}


def test_a_hundred_times_is_a_lost_scale() -> None:
    grant = figure("grant", "grant for the sandbank survey", "INR", "₹86.4 crore", kind="money")
    assert "U701" in rules_told("The grant for the sandbank survey is ₹86.4 lakh this year.", grant)


def test_a_moment_that_is_not_the_numbers() -> None:
    rate = {"id": "rate", "label": "apprentices who completed the course", "kind": "percent", "behaviour": "series", "observations": [
        {"value": "86%", "source": "port", "as_of": "2025-03-04"}, {"value": "87%", "source": "port", "as_of": "2026-03-04"}]}  # fmt: skip
    assert "S304" not in rules_told(
        "Of the apprentices who began a year earlier, 87% completed the course, against 86% in the report before.", rate
    )


def test_a_study_over_the_story_is_no_vague_source() -> None:
    seals = figure("seals", "seals counted on the sandbanks", "seals", "68,420", attribution="required")
    text = "The Harbour Board counted 68,420 seals on the sandbanks."
    assert "A202" not in rules_told(text, seals, title="Study: 68,420 seals on the sandbanks")
    assert "A202" in rules_told("Officials counted 68,420 seals on the sandbanks.", seals)


def test_a_years_rate_is_not_this_year() -> None:
    rate = figure(
        "rate", "laju pertumbuhan pelabuhan", "percent", "2,71 persen", kind="percent", match={"terms": {"id": {"any": ["tahunan"]}}}
    )
    assert not wrong("Tarif sandar sudah tiga kali turun tahun ini dari 5,50 persen.", rate, lang="id")
    assert wrong("Laju tahunan pelabuhan itu tercatat 5,72 persen, kata dewan pelabuhan.", rate, lang="id")


def test_an_older_aim_is_no_rounding_of_todays() -> None:
    aim = {"id": "aim", "label": "cosecha esperada", "unit": "sacos", "observations": [
        {"value": "14 millones", "source": "port", "as_of": "2026-01-06"}, {"value": "13 a 13,5 millones", "source": "port", "as_of": "2026-02-06"}]}  # fmt: skip
    text = "La cosecha esperada es de entre 13 y 13,5 millones de sacos. Hasta enero se hablaba de una cosecha esperada de 14 millones de sacos."
    assert not rules_told(text, aim, lang="es") & {"H401", "S301"}


def test_the_day_of_the_count_beside_the_day_of_the_crash() -> None:
    dead = {"id": "dead", "label": "people killed in the pile-up", "unit": "people", "observations": [
        {"value": "7", "source": "port", "as_of": "2026-03-05"}, {"value": "8", "source": "port", "as_of": "2026-03-06"}]}  # fmt: skip
    told = "A pile-up left eight people dead on Thursday, March 5, according to a count that the Harbour Board updated on Friday, March 6."
    assert "S304" not in rules_told(told, dead)
    assert "S304" in rules_told("The Harbour Board said eight people had been killed in the pile-up as of Thursday, March 5.", dead)


def test_an_item_of_another_name() -> None:
    dead = figure("dead", "deaths from the fever this year", "deaths", "86", behaviour="cumulative")
    nurses = figure("nurses", "nurses infected with the fever", "nurses", "24")
    text = "The Harbour Board counts 86 deaths from the fever. By district:\n\n- Ostmark: 151 cases, 24 deaths\n- Westmark: 127 cases, 21 deaths"
    assert not wrong(text, dead, nurses)


def test_whose_engineers() -> None:
    fires = {"id": "fires", "label": "pumps that caught fire", "unit": "fires", "contested": {"by": ["port", "maker"]}, "attribution": "required", "observations": [
        {"value": "37", "source": "port", "as_of": "2026-03-01"}, {"value": "29", "source": "maker", "as_of": "2026-03-02"}]}  # fmt: skip
    ledger = {"ledger": {"languages": ["en"]}, "sources": {**SOURCES, "maker": {"name": "Brunner Pumps"}}, "figures": [fires]}
    found = run("Brunner Pumps says its engineers have confirmed 37 fires in its pumps.", date="2026-03-06", ledger=ledger).findings
    assert "C102" in {each.code for each in found}


def test_each_in_the_others_mouth_in_one_sentence() -> None:
    marchers = {"id": "march", "label": "people in the march", "unit": "people", "contested": {"by": ["port", "union"]}, "observations": [
        {"value": "8,400", "source": "port", "as_of": "2026-03-05"}, {"value": "21,000", "source": "union", "as_of": "2026-03-05"}]}  # fmt: skip
    ledger = {"ledger": {"languages": ["en"]}, "sources": {**SOURCES, "union": {"name": "Dockers Union"}}, "figures": [marchers]}

    def told(text: str) -> list[str]:
        return [each.code for each in run(text, date="2026-03-06", ledger=ledger).findings if each.code == "C102"]

    assert not told("People in the march: 21,000 according to the Dockers Union, 8,400 according to the Harbour Board.")
    assert told("People in the march: 8,400 according to the Dockers Union, 21,000 according to the Harbour Board.") == ["C102", "C102"]


def test_the_exact_one_of_two_that_agree_in_a_series() -> None:
    syrup = {"id": "syrup", "label": "syrup made in the valley", "unit": "pounds", "behaviour": "series", "approx_tolerance": 0.05, "observations": [
        {"value": "187.6 million", "source": "port", "period": "2026", "as_of": "2026-02-28"},
        {"value": "about 195 million", "source": "union", "period": "2026", "as_of": "2026-03-02"}]}  # fmt: skip
    ledger = {"ledger": {"languages": ["en"]}, "sources": {**SOURCES, "union": {"name": "Dockers Union"}}, "figures": [syrup]}
    found = run(
        "The valley made 187.6 million pounds of syrup this spring.",
        date="2026-03-06",
        title="187.6 million pounds of syrup made in the valley",
        ledger=ledger,
    )
    assert "H401" not in {each.code for each in found.findings}
