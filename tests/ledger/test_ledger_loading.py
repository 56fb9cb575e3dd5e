"""Ledger text in; what the loader makes of it."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest

from factlint.errors import LedgerError
from factlint.ledger import load
from factlint.model.ledger import Behaviour, Figure, Ledger, Policy, Rank, Status
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind
from factlint.model.when import Precision

HEAD = "factlint: 1\nsources: {police: The police, fp: {name: Foro Penal, aliases: [Penal Forum]}}\n"


def one(figure: str, head: str = "") -> Figure:
    """The only figure of a ledger with that entry."""
    ledger = load([("ledger.yaml", f"{HEAD}{head}figures:\n  - {figure}\n")])
    return next(iter(ledger.figures.values()))


def value(text: str, *, unit: str = "", kind: str = "", languages: str = "en") -> Any:
    more = (f", unit: '{unit}'" if unit else "") + (f", kind: {kind}" if kind else "")
    figure = one(f"{{id: a, label: a thing, value: {text}{more}}}", f"ledger: {{languages: [{languages}]}}\n")
    return figure.observations[0].value


def test_short_form() -> None:
    figure = one("{id: releases, label: people released, value: at least 70, source: fp, as_of: 2024-11-16}")
    observation = figure.observations[0]
    assert (figure.id, figure.kind, figure.behaviour, figure.attribution) == ("releases", Kind.COUNT, Behaviour.STOCK, Policy.PREFERRED)
    assert (observation.value.low, observation.value.hedge) == (70, Hedge.GE) if observation.value else False
    assert observation.wording == "at least 70"
    assert observation.source == "fp"
    assert observation.key == "releases.1"
    assert observation.visible_from == datetime.date(2024, 11, 16)
    assert figure.mark is not None
    assert (figure.mark.line, figure.mark.dotted) == (4, "figures[0]")


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("70", 70, 70, None),
        ("at least 70", 70, 70, Hedge.GE),
        ('"more than 2,400 people"', 2400, 2400, Hedge.GT),
        ('"about 2,200"', 2200, 2200, Hedge.APPROX),
        ("nearly 80%", 80, 80, Hedge.ALMOST),
        ("24 to 28", 24, 28, None),
        ("14-17", 14, 17, None),
        ("$1.2 million", 1_200_000, 1_200_000, None),
        ("'>=70'", 70, 70, Hedge.GE),
        ("'>80'", 80, 80, Hedge.GT),
        ("~2200", 2200, 2200, Hedge.APPROX),
        ("24..28", 24, 28, None),
        ("{min: 70}", 70, 70, Hedge.GE),
        ("{max: 70}", 70, 70, Hedge.LE),
        ("{min: 24, max: 28}", 24, 28, None),
        ("{approx: 2200, tolerance: 5%}", 2200, 2200, Hedge.APPROX),
        ("{exact: 70}", 70, 70, None),
        ("2024", 2024, 2024, None),
        ("2.062", Decimal("2.062"), Decimal("2.062"), None),
    ],
)
def test_values(text: str, low: int | Decimal, high: int | Decimal, hedge: Hedge | None) -> None:
    found = value(text)
    assert (rational(found.low), rational(found.high), found.hedge) == (rational(low), rational(high), hedge)


def test_the_first_language_decides() -> None:
    assert value("2.062", languages="es").low == 2062
    assert value('"2.400 orang"', languages="id").low == 2400
    assert value("sekitar 31.000 orang", languages="en, id").low == 31000


@pytest.mark.parametrize("text", ["unknown", "null", "~", "Unknown"])
def test_unknown(text: str) -> None:
    figure = one(f"{{id: a, label: a thing, source: police, value: {text}}}")
    assert figure.observations[0].value is None


@pytest.mark.parametrize(
    ("text", "unit", "kind", "found", "low", "unit_id"),
    [
        ("3.1", "$", "", Kind.MONEY, Decimal("3.1"), None),
        ("20", "EUR", "", Kind.MONEY, 20, "EUR"),
        ("24.6", "billion USD", "", Kind.MONEY, 24_600_000_000, "USD"),
        ("51.2%", "", "percent", Kind.PERCENT, Decimal("51.2"), "percent"),
        ("51.2", "", "percent", Kind.PERCENT, Decimal("51.2"), "percent"),
        ("51.2", "%", "", Kind.PERCENT, Decimal("51.2"), "percent"),
        ("6.31", "km", "", Kind.MEASURE, Decimal("6.31"), "kilometer"),
        ("5.0%", "", "rate", Kind.PERCENT, 5, "percent"),
        ("70", "people", "", Kind.COUNT, 70, None),
        ("14", "days", "duration", Kind.DURATION, 14, "day"),
        ("1,200", "homes", "count", Kind.COUNT, 1200, None),
    ],
)
def test_units_and_kinds(text: str, unit: str, kind: str, found: Kind, low: int | Decimal, unit_id: str | None) -> None:
    read = value(f'"{text}"', unit=unit, kind=kind)
    assert (read.kind, rational(read.low)) == (found, rational(low))
    if unit_id is not None:
        assert read.unit == unit_id


def test_tolerances_are_shares_of_the_value() -> None:
    assert one("{id: a, label: b, value: ~2200 ±5%}").observations[0].tolerance == Decimal("0.05")
    assert one("{id: a, label: b, value: 200, tolerance: 10}").observations[0].tolerance == Decimal("0.05")
    assert one("{id: a, label: b, value: 200, approx_tolerance: 5%}").approx_tolerance == Decimal("0.05")


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("2024-11-16", "2024-11-16", "2024-11-16", Precision.DAY),
        ("2024-11", "2024-11-01", "2024-11-30", Precision.MONTH),
        ("2024", "2024-01-01", "2024-12-31", Precision.YEAR),
        ("2024-Q3", "2024-07-01", "2024-09-30", Precision.QUARTER),
        ("2024-H1", "2024-01-01", "2024-06-30", Precision.HALF),
        ("2024-25", "2024-07-01", "2025-06-30", Precision.PERIOD),
        ("2024-2025", "2024-07-01", "2025-06-30", Precision.PERIOD),
        ("2010/2011", "2010-07-01", "2011-06-30", Precision.PERIOD),
        ("2024/2026", "2024-01-01", "2026-12-31", Precision.PERIOD),
        ("2010-11", "2010-11-01", "2010-11-30", Precision.MONTH),
        ("2024-W46", "2024-11-11", "2024-11-17", Precision.WEEK),
        ("2024-07-28/2024-11-16", "2024-07-28", "2024-11-16", Precision.PERIOD),
        ("2024-11-16T18:30-04:00", "2024-11-16", "2024-11-16", Precision.TIME),
        ("2024-11-16 18:30", "2024-11-16", "2024-11-16", Precision.TIME),
    ],
)
def test_dates(text: str, start: str, end: str, precision: Precision) -> None:
    when = one(f"{{id: a, label: b, value: 1, as_of: '{text}'}}").observations[0].as_of
    assert when is not None
    assert (when.start.isoformat(), when.end.isoformat(), when.precision) == (start, end, precision)


def test_times_take_the_ledgers_zone() -> None:
    when = one("{id: a, label: b, value: 1, as_of: 2024-11-16T18:30}", "ledger: {timezone: America/Caracas}\n").observations[0].as_of
    assert when is not None
    assert when.time is not None
    assert when.time.utcoffset() == datetime.timedelta(hours=-4)


@pytest.mark.parametrize(
    ("text", "months", "days", "hours"),
    [
        ("36h", 0, 0, 36),
        ("3d", 0, 3, 0),
        ("6w", 0, 42, 0),
        ("2mo", 2, 0, 0),
        ("1y", 12, 0, 0),
        ("P1Y2M3D", 14, 3, 0),
        ("PT36H", 0, 0, 36),
        ("30 days", 0, 30, 0),
    ],
)
def test_ages(text: str, months: int, days: int, hours: int) -> None:
    age = one(f"{{id: a, label: b, value: 1, max_age: {text}}}").max_age
    assert age is not None
    assert (age.months, age.days, age.hours) == (months, days, hours)


def test_defaults_are_inherited_by_their_own_file_only() -> None:
    first = "factlint: 1\nsources: {police: The police}\ndefaults: {attribution: required, max_age: 30d, source: police, approx_tolerance: 5%}\nfigures: [{id: a, label: a, value: 1}]\n"
    second = "factlint: 1\nfigures: [{id: b, label: b, value: 1, source: police}, {id: c, label: c, value: 2, attribution: none}]\n"
    ledger = load([("a.yaml", first), ("b.yaml", second)])
    a, b, c = (ledger.figures[name] for name in "abc")
    assert (a.attribution, a.max_age.days if a.max_age else 0, a.observations[0].source) == (Policy.REQUIRED, 30, "police")
    assert (b.attribution, b.max_age) == (Policy.PREFERRED, None)
    assert c.attribution is Policy.NONE
    assert ledger.paths == ("a.yaml", "b.yaml")


def test_files_may_share_a_source_that_says_the_same() -> None:
    text = "factlint: 1\nsources: {police: {name: The police, tier: 1}}\nfigures: [{id: %s, label: x, value: 1, source: police}]\n"
    assert set(load([("a.yaml", text % "a"), ("b.yaml", text % "b")]).figures) == {"a", "b"}
    with pytest.raises(LedgerError, match="the source police stands here a second time"):
        load([("a.yaml", text % "a"), ("b.yaml", (text % "b").replace("tier: 1", "tier: 2"))])


def test_a_source_may_stand_in_a_later_file() -> None:
    figures = "factlint: 1\nfigures: [{id: a, label: x, value: 1, source: police}]\nrelations: [{type: equal, result: a, of: [b]}]\n"
    rest = "factlint: 1\nsources: {police: The police}\nfigures: [{id: b, label: y, value: 1}]\n"
    assert load([("a.yaml", figures), ("b.yaml", rest)]).relations[0].of == ("b",)


FULL = """
factlint: 1
ledger: {id: ve, title: Detentions, languages: [en, es], timezone: America/Caracas}
sources:
  fp:
    name: Foro Penal
    type: ngo
    tier: 1
    aliases: {en: [Penal Forum], es: [FP]}
    people: [Alfredo Romero]
    partisan: no
    label: the rights group
    url: https://foropenal.example
    csl: {type: webpage, title: Balance}
    x-desk: world
  owid: {producer: Our World in Data, url_main: "https://owid.example", attribution_short: OWID, citation_full: long, date_accessed: 2024-01-01}
figures:
  - id: arrests
    label: people arrested after the election
    unit: people
    scope: {population: protesters, place: Venezuela, event: the election, period: {from: 2024-07-28}, definition: verified by lawyers}
    behaviour: cumulative
    contested: {by: [fp, owid], note: they count differently}
    attribution: required
    in_headline: required
    update_period_days: 7
    valid_until: 2025-12-31
    match:
      terms: {en: {any: [arrest*, rounded up], none: [released]}, es: [detenidos]}
      near: paragraph
      examples: ["1,200 people were arrested"]
    extra: {desk: foreign}
    x-owner: Ana
    observations:
      - {id: a1, value: "more than 2,400", source: fp, as_of: 2024-10-15, rank: deprecated, status: retracted, note: "withdrawn"}
      - {id: a2, value: "about 2,200", source: fp, as_of: 2024-11-16, published: 2024-11-17, period: {from: 2024-07-28, to: 2024-11-16}, supersedes: a1, via: AP,
         url: "https://x.example", archive: "https://y.example", retrieved: 2024-11-18, page: 3, quote: "alrededor", checked_by: Ana, checked_on: 2024-11-19, x-id: 7}
relations:
  - {id: r1, type: subset, result: arrests.a2, of: [arrests.a1], tolerance: 5%}
"""


def full() -> Ledger:
    return load([("ledger.yaml", FULL)])


def test_full_form() -> None:
    ledger = full()
    fp, owid = ledger.sources["fp"], ledger.sources["owid"]
    assert (fp.type, fp.tier, fp.people, fp.partisan, fp.label) == ("ngo", 1, ("Alfredo Romero",), False, "the rights group")
    assert fp.aliases.by_language == {"en": ("Penal Forum",), "es": ("FP",)}
    assert fp.csl == {"type": "webpage", "title": "Balance"}
    assert fp.extra == {"x-desk": "world"}
    assert (owid.name, owid.url, owid.aliases.all()) == ("Our World in Data", "https://owid.example", ("OWID",))
    assert owid.extra["citation_full"] == "long"
    figure = ledger.figures["arrests"]
    assert figure.scope.period is not None
    assert (figure.scope.period.start.isoformat(), figure.scope.period.end.year) == ("2024-07-28", 2999)
    assert figure.contested is not None
    assert figure.contested.by == ("fp", "owid")
    assert (figure.in_headline, figure.max_age.days if figure.max_age else 0) == (True, 7)
    assert figure.match is not None
    assert figure.match.terms["en"].any == ("arrest*", "rounded up")
    assert figure.match.terms["es"].any == ("detenidos",)
    assert figure.match.near == "paragraph"
    assert figure.extra == {"desk": "foreign", "x-owner": "Ana"}
    a1, a2 = figure.observations
    assert (a1.rank, a1.status, a1.note) == (Rank.DEPRECATED, Status.RETRACTED, "withdrawn")
    assert (a2.supersedes, a2.via, a2.page, a2.checked_by, a2.extra) == ("a1", "AP", "3", "Ana", {"x-id": "7"})
    assert a2.visible_from == datetime.date(2024, 11, 17)
    assert ledger.relations[0].tolerance_share == Decimal("0.05")
    assert ledger.languages == ("en", "es")


@pytest.mark.parametrize(
    ("label", "unit", "languages", "expected"),
    [
        ("people killed in the flood", "people", "en", True),
        ("deaths from measles", "", "en", True),
        ("people injured", "people", "en", True),
        ("people arrested", "people", "en", False),
        ("deadline in days", "days", "en", False),
        ("Tote beim Hochwasser", "Menschen", "de", True),
        ("Festnahmen", "Menschen", "de", False),
        ("heridos en el incendio", "personas", "es", True),
        ("korban tewas", "orang", "id", True),
        ("rumah rusak", "rumah", "id", False),
        ("killed bills in parliament", "bills", "en", True),
    ],
)
def test_casualties_are_derived(label: str, unit: str, languages: str, expected: bool) -> None:
    assert one(f"{{id: a, label: {label}, unit: '{unit}', value: 3}}", f"ledger: {{languages: [{languages}]}}\n").casualties is expected


def test_casualties_given_win() -> None:
    assert one("{id: a, label: people killed, value: 3, casualties: false}").casualties is False


def test_anchors_and_merges_are_read() -> None:
    text = HEAD + "figures:\n  - &a {id: a, label: x, value: 1, source: police}\n  - {<<: *a, id: b, label: y}\n"
    assert load([("l.yaml", text)]).figures["b"].observations[0].source == "police"


def test_json_is_yaml() -> None:
    import json

    document = {
        "factlint": 1,
        "sources": {"e": {"name": "E"}},
        "figures": [{"id": "a", "label": 'x\u00e9 "q"', "value": "24 to 28%", "source": "e"}],
    }
    found = load([("l.json", json.dumps(document, ensure_ascii=False, indent=1))]).figures["a"]
    assert found.kind is Kind.PERCENT
    assert found.label == 'xé "q"'


def test_byte_order_mark_and_line_ends() -> None:
    ledger = load([("l.yaml", "\ufefffactlint: 1\r\nfigures:\r\n  - {id: a, label: x, value: 7}\r\n")])
    assert ledger.figures["a"].mark is not None
    assert ledger.figures["a"].mark.line == 3


@pytest.mark.parametrize(("languages", "low"), [("es-MX", 1340), ("es-mx", 1340), ("es_MX", 1340), ("es-ES", Decimal("1.340"))])
def test_a_language_with_its_region_reads_numbers_as_they_are_written_there(languages: str, low: object) -> None:
    assert value("'1,340'", unit="hectares", languages=languages).low == low


def test_a_region_is_kept_and_is_no_language_of_its_own() -> None:
    ledger = load(
        [("ledger.yaml", f"{HEAD}ledger: {{languages: [es-mx, en]}}\nfigures:\n  - {{id: a, label: una cosa, value: '1,340 casas'}}\n")]
    )
    assert ledger.languages == ("es-MX", "en")
    assert ledger.figures["a"].languages == ("es", "en")
