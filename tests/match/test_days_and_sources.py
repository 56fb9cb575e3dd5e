"""The day of a value, who opens its sentence, and what comes back: which numbers are held to be wrong by them, and which are not."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.model.audit import Audit
from factlint.model.match import Verdict
from harness import run

SOURCES: dict[str, Any] = {
    "clinic": {"name": "Harbour Clinic", "aliases": {"id": ["Klinik Pelabuhan"], "en": ["the report"]}},
    "union": {"name": "Dockers' Union"},
    "board": {"name": "Harbour Board", "aliases": {"es": ["Junta del Puerto"]}},
}


def audited(text: str, *figures: dict[str, Any], lang: str = "en", date: str = "2026-03-06") -> Audit:
    return run(text, lang=lang, date=date, ledger={"ledger": {"languages": ["en", lang]}, "sources": SOURCES, "figures": list(figures)})


def verdicts(text: str, *figures: dict[str, Any], lang: str = "en") -> dict[str, Verdict]:
    audit = audited(text, *figures, lang=lang)
    return {claim.quantity.text: match.verdict for claim, match in zip(audit.claims, audit.matches, strict=True)}


def codes(text: str, *figures: dict[str, Any], lang: str = "en") -> list[str]:
    return sorted(each.code for each in audited(text, *figures, lang=lang).findings if each.severity.name != "INFO")


def observed(identity: str, label: str, unit: str, *values: tuple[str, str, str], **more: Any) -> dict[str, Any]:
    seen = [{"value": value, "source": source, "as_of": day} for value, source, day in values]
    return {"id": identity, "label": label, "unit": unit, "observations": seen, **more}


WARD = observed(
    "ward",
    "patients still treated in the clinic",
    "people",
    ("33", "clinic", "2026-03-04"),
    ("26", "clinic", "2026-03-05"),
    behaviour="stock",
)
QUEUE = observed(
    "queue",
    "people on the waiting list",
    "people",
    ("18,640", "clinic", "2026-01-31"),
    ("19,275", "clinic", "2026-02-28"),
    behaviour="stock",
)


@pytest.mark.parametrize(("day", "verdict"), [("Wednesday", Verdict.OTHER_PERIOD), ("Thursday", Verdict.AGREED)])
def test_until_a_weekday_is_a_day_of_its_own(day: str, verdict: Verdict) -> None:
    assert verdicts(f"Until {day} morning, 26 patients were still treated, the Harbour Clinic said.", WARD)["26"] is verdict


@pytest.mark.parametrize(("day", "verdict"), [("miércoles", Verdict.OTHER_PERIOD), ("jueves", Verdict.AGREED)])
def test_until_with_its_article(day: str, verdict: Verdict) -> None:
    ward = WARD | {"match": {"terms": {"es": {"any": ["clínica"]}}}}
    assert verdicts(f"La clínica atendió hasta el {day} a 26 pacientes.", ward, lang="es")["26"] is verdict


@pytest.mark.parametrize(("month", "verdict"), [("January", Verdict.OTHER_PERIOD), ("February", Verdict.AGREED)])
def test_a_state_has_its_month(month: str, verdict: Verdict) -> None:
    text = f"At the end of {month} 19,275 people were on the waiting list, the Harbour Clinic said."
    assert verdicts(text, QUEUE)["19,275"] is verdict


def test_an_old_value_behind_its_own_day_is_history() -> None:
    text = "The Harbour Clinic has 26 patients left. On March 4 there were still {} treated, according to the list it sent on Thursday."
    assert verdicts(text.format("33"), WARD)["33"] is Verdict.EXCUSED


PAY = observed(
    "offer",
    "pay offer of the Harbour Board",
    "percent",
    ("3.5%", "board", "2026-02-20"),
    ("4.2%", "board", "2026-03-05"),
    behaviour="stock",
)


@pytest.mark.parametrize(("opening", "verdict"), [("Until then", Verdict.EXCUSED), ("As things stand", Verdict.SUPERSEDED)])
def test_until_then_is_language_of_revision(opening: str, verdict: Verdict) -> None:
    text = f"The Harbour Board met the crews. {opening} its pay offer was 3.5 percent of the wage."
    assert verdicts(text, PAY)["3.5 percent"] is verdict


TAUGHT = observed(
    "rooms",
    "dockers who were left without a room",
    "people",
    ("410", "clinic", "2026-03-04"),
    ("at least 640", "union", "2026-03-04"),
    contested={"by": ["clinic", "union"]},
    attribution="required",
)


def test_who_opens_the_sentence_gives_a_contested_number() -> None:
    text = "The Dockers' Union, which polled its members in February, {} that at least 640 dockers were left without a room. {}"
    right = "The Harbour Clinic, which keeps the register, has just 410 dockers left without a room."
    wrong = "The Harbour Clinic, which keeps the register, has 640 dockers left without a room."
    assert "C102" not in codes(text.format("said", right), TAUGHT)
    assert "C102" in codes(text.format("said", wrong), TAUGHT)


@pytest.mark.parametrize(("who", "vague"), [("Local reports", True), ("The report", False)])
def test_reports_are_not_the_report(who: str, vague: bool) -> None:
    text = f"The Dockers' Union said at least 640 dockers were left without a room. {who} put the number of dockers left without a room at 410."
    assert ("A202" in codes(text, TAUGHT)) is vague


VOTES = (
    observed("rejected", "mail ballots rejected this year", "ballots", ("418", "board", "2026-03-01")),
    observed(
        "wrongly",
        "valid mail ballots rejected by mistake",
        "ballots",
        ("at least 130", "union", "2026-03-03"),
        ("19", "board", "2026-03-03"),
        contested={"by": ["union", "board"]},
    ),
)


def test_a_number_that_comes_back_is_the_one_told_before() -> None:
    text = (
        "Of the 16,420 mail ballots returned this year, the Harbour Board rejected 418.\n\n"
        "How many of the 418 were valid ballots rejected by mistake depends on whom you ask. The Harbour Board concedes 19."
    )
    assert not {"C101", "C104"} & set(codes(text, *VOTES))


def test_persons_are_no_places_and_cattle_no_pigs() -> None:
    cows = observed("cows", "dairy cattle sold under the scheme", "animals", ("18,600", "board", "2026-03-01"))
    table = "| Farm | Animals sold |\n|---|---:|\n| {} | 184,000 |\n"
    assert not {"C101", "U701"} & set(codes(table.format("Pigs"), cows))


@pytest.mark.parametrize("written", ["14,2 miles de millones de dólares", "14.200 millones de dólares"])
def test_thousands_of_millions_behind_a_number_are_a_scale(written: str) -> None:
    reserve = {"id": "reserve", "label": "reservas de la Junta del Puerto", "kind": "money", "value": "14.200 millones de dólares"}
    reserve |= {"source": "board", "as_of": "2026-03-01"}
    text = f"Las reservas de la Junta del Puerto sumaban {written}."
    assert verdicts(text, reserve, lang="es")[written] is Verdict.AGREED


@pytest.mark.parametrize(("unit", "wrong"), [("tonnes", False), ("kilograms", True)])
def test_the_same_digits_in_another_unit_whoever_says_so(unit: str, wrong: bool) -> None:
    freight = {"id": "freight", "label": "freight left on the quay", "kind": "measure", "unit": "tonnes", "value": "1,260 tonnes"}
    freight |= {"source": "board", "as_of": "2026-03-01"}
    text = f"The strike left 1,260 {unit} of freight on the quay, Corvin Logistics said."
    assert bool({"U701", "U703"} & set(codes(text, freight))) is wrong


CELLS = (
    observed("cells", "cells that cannot be used", "cells", ("214", "board", "2026-03-01")),
    observed(
        "dead", "inmates who died in the jail", "people", ("2", "clinic", "2026-03-01"), match={"terms": {"en": {"any": ["jail", "died"]}}}
    ),
)


def test_a_part_counts_what_its_whole_counts() -> None:
    text = "Two inmates died in the jail, the Harbour Clinic said. It said 214 of the jail's 856 cells could not be used."
    assert not {"C101", "C104"} & set(codes(text, *CELLS))


DEAD = observed(
    "dead",
    "people killed in the sinking",
    "people",
    ("38", "board", "2026-03-05"),
    contested={"by": ["board", "union"]},
    match={"terms": {"en": {"any": ["bodies", "killed"]}}},
)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Of the 38 bodies, 29 have been identified, the Harbour Clinic said.", False),
        ("The Harbour Clinic said 38 people were killed.", True),
    ],
)
def test_the_whole_of_a_share_is_not_who_gives_the_share(text: str, wrong: bool) -> None:
    assert ("C102" in codes(text, DEAD)) is wrong


TURNOUT = observed(
    "turnout",
    "turnout in the harbour ballot",
    "percent",
    ("66.9%", "board", "2015-12-09"),
    ("70.4%", "board", "2020-12-09"),
    ("61.8%", "board", "2026-03-02"),
    kind="percent",
    behaviour="series",
)


@pytest.mark.parametrize(
    ("record", "wrong"),
    [("highest since 2005", True), ("lowest since 2005", False), ("highest since 2020", False), ("lowest since 2015", False)],
)
def test_a_record_since_a_year_is_held_against_the_years_between(record: str, wrong: bool) -> None:
    text = f"Turnout in the harbour ballot was 61.8 percent, the {record}, the Harbour Board said."
    assert ("R902" in codes(text, TURNOUT)) is wrong


def test_a_record_told_in_the_sentence_before() -> None:
    text = "Turnout in the harbour ballot {}. The Harbour Board put turnout in the harbour ballot at 61.8 percent."
    assert "R902" in codes(text.format("is higher than ever"), TURNOUT)
    assert "R902" not in codes(text.format("is lower than ever"), TURNOUT)
    assert "R902" not in codes(text.format("is higher than expected"), TURNOUT)


@pytest.mark.parametrize(
    ("rest", "verdict"),
    [
        ("were still treated Wednesday.", Verdict.OTHER_PERIOD),
        ("were still treated Thursday.", Verdict.AGREED),
        ("were still treated after the crash of Wednesday.", Verdict.AGREED),
    ],
)
def test_a_weekday_that_closes_a_state_is_its_day(rest: str, verdict: Verdict) -> None:
    assert verdicts(f"At the Harbour Clinic, 26 patients {rest}", WARD)["26"] is verdict


FORECAST = observed(
    "forecast",
    "forecast of harbour traffic growth 2027",
    "percent",
    ("2.1%", "board", "2025-12-10"),
    ("1.9%", "board", "2026-03-05"),
    kind="percent",
)


@pytest.mark.parametrize(("cell", "wrong"), [("1.9", False), ("2.1", True)])
def test_a_percent_in_brackets_above_a_table_is_of_its_cells(cell: str, wrong: bool) -> None:
    table = f"Forecast of harbour traffic growth (in percent):\n\n| Year | March |\n|---|---:|\n| Growth 2026 | 0.8 |\n| Traffic growth 2027 | {cell} |\n"
    assert ("S301" in codes(table, FORECAST)) is wrong


def test_an_old_value_is_old_to_the_digit() -> None:
    count = observed(
        "count", "people counted in the census", "people", ("about 409,000", "board", "2026-02-01"), ("412,680", "board", "2026-03-01")
    )
    assert not codes("The census counted more than 412,000 people.", count)
    assert "S301" in codes("409,000 people were counted in the census.", count)


@pytest.mark.parametrize(("bound", "wrong"), [("hasta los ", False), ("los ", True)])
def test_an_article_behind_until(bound: str, wrong: bool) -> None:
    fine = {"id": "fine", "label": "multa posible al puerto", "kind": "money", "value": "hasta 32 millones de dólares", "source": "board"}
    fine |= {"attribution": "required"}
    text = f"La multa posible al puerto, según la Junta del Puerto, puede llegar {bound}32 millones de dólares."
    assert ("H401" in codes(text, fine | {"as_of": "2026-03-01"}, lang="es")) is wrong


@pytest.mark.parametrize(("unit", "code"), [("millas", "U703"), ("kilómetros", None)])
def test_the_digits_of_a_measure_in_another_unit(unit: str, code: str | None) -> None:
    detour = {"id": "detour", "label": "rodeo por Peña Blanca", "kind": "measure", "unit": "km", "value": "68 km", "source": "board"}
    text = f"Según la Junta del Puerto, el rodeo por Peña Blanca es de 68 {unit} por la vía 45A. La alcaldía calla."
    told = [each for each in codes(text, detour | {"as_of": "2026-03-01"}, lang="es") if each != "S303"]
    assert told == ([code] if code else [])


@pytest.mark.parametrize(("bound", "wrong"), [("no son menos de 640", False), ("son menos de 640", True)])
def test_a_bound_that_is_denied(bound: str, wrong: bool) -> None:
    left = observed("left", "estibadores sin habitación", "personas", ("al menos 640", "board", "2026-03-04"))
    text = f"Según la Junta del Puerto, los estibadores sin habitación {bound}."
    assert ("H402" in codes(text, left, lang="es")) is wrong


@pytest.mark.parametrize(("share", "told"), [("20 %", []), ("30 %", ["M602"])])
def test_a_share_that_the_ledgers_numbers_make_is_no_change(share: str, told: list[str]) -> None:
    treated = {
        "id": "treated",
        "label": "personas atendidas con problemas respiratorios",
        "unit": "personas",
        "value": "764",
        "source": "clinic",
    }
    young = {"id": "young", "label": "menores de 10 años atendidos", "unit": "personas", "value": "153", "source": "clinic"}
    text = f"La clínica atendió hasta el miércoles a 764 personas con problemas respiratorios, de las que 153, el {share}, son menores de 10 años."
    found = codes(text, treated | {"as_of": "2026-03-01"}, young | {"as_of": "2026-03-01"}, lang="es")
    assert [each for each in found if each[0] == "M"] == told
