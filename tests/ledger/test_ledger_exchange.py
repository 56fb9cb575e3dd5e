"""Ledgers out to other formats and back, compared cell by cell; what people keep in sheets, in."""

from __future__ import annotations

import contextlib
import csv
import dataclasses
import io
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_ledger_loading import FULL

from factlint.ledger import load
from factlint.ledger.document import to_document
from factlint.ledger.document_text import scalar, yaml_text
from factlint.ledger.exchange import ExchangeError
from factlint.ledger.exchange.flat import flatten, shield, split, unflatten, unshield
from factlint.ledger.exchange.ids import slug
from factlint.ledger.exchange.jsonld import to_jsonld
from factlint.ledger.exchange.loose_dates import date_of
from factlint.ledger.exchange.package import from_package, to_package
from factlint.ledger.exchange.sdmx import from_sdmx
from factlint.ledger.exchange.settle import settle
from factlint.ledger.exchange.sheet import from_sheet
from factlint.ledger.exchange.sheet_out import rows_of, to_sheet
from factlint.ledger.exchange.table import read_rows
from factlint.ledger.exchange.wikidata import to_wikidata
from factlint.model.ledger import Ledger
from factlint.model.quantity import Kind

MANY = """
factlint: 1
ledger: {languages: [de, en]}
defaults: {attribution: required, approx_tolerance: 5%}
sources:
  amt: {name: Das Amt, url: "https://amt.example"}
  verein: {name: "Verein; e. V.", type: ngo}
figures:
  - {id: haushalte, label: Haushalte ohne Strom, unit: Haushalte, value: etwa 3.600, source: amt, as_of: 2026-06-14}
  - {id: schaden, label: "Schaden, gesamt", kind: money, unit: EUR, value: "mehr als 1,3 Milliarden Euro", source: verein, as_of: 2026-06}
  - id: quote
    label: Anteil
    kind: percent
    scope: {place: Sachsen, period: {from: 2026-01-01}}
    observations:
      - {value: "38,2 %", source: amt, as_of: 2026-06-10, note: "=SUM(A1) is no formula"}
      - {value: 24 bis 28 %, source: verein, as_of: 2026-06-12, status: provisional, quote: 'sagte: "viel"'}
      - {value: unknown, source: verein, as_of: 2026-06-13, extra: {Desk: Ausland}}
      - {value: knapp 80 %, source: verein, as_of: 2026-06-13T18:00+02:00}
  - {id: tote, label: Tote, unit: Menschen, value: mindestens 7, source: amt, as_of: 2026-06-15, tolerance: 1}
"""


def bare(thing: Any) -> Any:
    """Without marks and paths, which other files give other values."""
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        return {
            each.name: bare(getattr(thing, each.name))
            for each in dataclasses.fields(thing)
            if each.name not in ("mark", "value_mark", "paths")
        }
    if isinstance(thing, dict):
        return {key: bare(value) for key, value in thing.items()}
    return tuple(bare(each) for each in thing) if isinstance(thing, tuple) else thing


def ledger(text: str) -> Ledger:
    return load([("ledger.yaml", text)])


@pytest.mark.parametrize("text", [FULL, MANY], ids=["full", "many"])
def test_yaml_round_trip(text: str) -> None:
    before = ledger(text)
    assert bare(ledger(yaml_text(to_document(before)))) == bare(before)


@pytest.mark.parametrize("text", [FULL, MANY], ids=["full", "many"])
def test_a_data_package_loses_nothing(text: str) -> None:
    before = ledger(text)
    exported = to_package(before)
    assert exported.losses == ()
    imported = from_package(exported.files)
    assert imported.notes == ()
    assert bare(ledger(yaml_text(imported.document))) == bare(before)


@pytest.mark.parametrize("workbook", [False, True], ids=["csv", "xlsx"])
@pytest.mark.parametrize("text", [FULL, MANY], ids=["full", "many"])
def test_a_sheet_comes_back_cell_by_cell(text: str, workbook: bool) -> None:
    before = ledger(text)
    exported = to_sheet(before, workbook=workbook)
    imported = from_sheet(next(iter(exported.files.values())), languages=before.languages)
    after = ledger(yaml_text(imported.document))
    header, rows = rows_of(before)
    header_after, rows_after = rows_of(after)
    assert [{name: row.get(name, "") for name in header} for row in rows] == [
        {name: row.get(name, "") for name in header} for row in rows_after
    ]
    assert set(header_after) == set(header)
    assert exported.losses


def test_a_number_changed_in_a_sheet_wins_over_the_old_wording() -> None:
    data = next(iter(to_sheet(ledger(MANY)).files.values())).decode("utf-8-sig")
    changed = data.replace(",about,3600,", ",about,3900,").replace(",at least,7,", ",exact,9,")
    assert changed != data
    after = ledger(yaml_text(from_sheet(changed.encode(), languages=("de", "en")).document))
    first = after.figures["haushalte"].observations[0].value
    last = after.figures["tote"].observations[0].value
    assert first is not None
    assert last is not None
    assert (first.low, last.low, last.hedge) == (3900, 9, None)


def test_a_fact_check_sheet() -> None:
    data = (
        "Fact;Number;Source;Date looked up;Link;Verified;Note;Desk\npeople killed;1.234,5;Police;16/11/2024;http://x;yes;n;Foreign\n"
        "People  killed;1.300;Police;17/11/2024;;;;\npeople hurt;lots;;03/04/2024;;;;\n;;;;;;;\n"
    )
    imported = from_sheet(data.encode("cp1252"))
    found = ledger(yaml_text(imported.document))
    killed, hurt = found.figures["people-killed"], found.figures["people-hurt"]
    assert [each.value.low for each in killed.observations if each.value] == [Decimal("1234.5"), 1300]
    assert [each.as_of.iso for each in killed.observations if each.as_of] == ["2024-11-16", "2024-11-17"]
    assert killed.observations[0].url == "http://x"
    assert killed.observations[0].extra == {"verified": "yes", "Desk": "Foreign"}
    assert hurt.observations[0].value is None
    assert hurt.observations[0].note == "as written: lots"
    assert hurt.observations[0].extra == {"as_of": "03/04/2024"}
    assert len(imported.notes) == 4


@pytest.mark.parametrize(
    ("cells", "low", "hedge"),
    [
        (">=,70", 70, "ge"),
        ("at least,70", 70, "ge"),
        ("~,2200", 2200, "approx"),
        ("up to,5", 5, "le"),
        ("=,7", 7, None),
        (",7", 7, None),
        ("nearly,80%", 80, "almost"),
    ],
)
def test_comparators(cells: str, low: int, hedge: str | None) -> None:
    document = from_sheet(f"claim,comparator,value,source,date\nthings,{cells},X,2024-01-01\n".encode()).document
    value = ledger(yaml_text(document)).figures["things"].observations[0].value
    assert value is not None
    assert (value.low, value.hedge.value if value.hedge else None) == (low, hedge)


@pytest.mark.parametrize(
    ("text", "dayfirst", "expected"),
    [
        ("16/11/2024", None, "2024-11-16"), ("11/16/2024", None, "2024-11-16"), ("03/04/2024", None, None), ("03/04/2024", True, "2024-04-03"),
        ("03/04/2024", False, "2024-03-04"), ("3.4.2024", None, "2024-04-03"), ("16 November 2024", None, "2024-11-16"), ("Nov 16, 2024", None, "2024-11-16"),
        ("November 2024", None, "2024-11"), ("2024-11", None, "2024-11"), ("soon", None, None), ("31/02/2024", True, None), ("16-Nov-2024", None, "2024-11-16"),
        ("5/5/24", None, "2024-05-05"),
    ],
)  # fmt: skip
def test_dates_of_spreadsheets(text: str, dayfirst: bool | None, expected: str | None) -> None:
    assert date_of(text, dayfirst) == expected


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters_are_found(delimiter: str) -> None:
    text = delimiter.join(["label", "value", "note"]) + "\n" + delimiter.join(["a b", "7", '"x, y; z"']) + "\n"
    assert read_rows(text.encode()) == [["label", "value", "note"], ["a b", "7", "x, y; z"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_a_quotation_mark_that_is_never_closed(end: str) -> None:
    """It would swallow all the rows behind it."""
    rows = ["claim,value", '"boats, in all",5', "trees,4", '"houses,6', "hills,7", "lakes,8"]
    with pytest.raises(ExchangeError, match=r"opens a cell in line 4 is never closed"):
        read_rows((end or "\n").join(rows).encode() + end.encode())
    assert len(read_rows("\n".join(rows).replace('"houses', "houses").encode())) == 6
    assert read_rows(b'claim,value\n"two\nlines",5') == [["claim", "value"], ["two\nlines", "5"]]


@pytest.mark.parametrize("written", ["1,2,3", "5 oder 6", "1.2.3,4"])
def test_what_cannot_be_read_is_kept_as_it_was_written(written: str) -> None:
    taken = from_sheet(f'claim;value\nboats;"{written}"\nhouses;3,5\nhills;1.234,5\n'.encode(), name="a.csv")
    assert taken.document["figures"][0]["value"] == "unknown"
    assert taken.document["figures"][0]["note"] == f"as written: {written}"
    assert f"'{written}'" in taken.notes[0]
    assert [each["value"] for each in taken.document["figures"][1:]] == ["3.5", "1234.5"]


def test_what_is_no_table_says_so() -> None:
    for data in (b"", b"a,b\n1,2\n", b"PK\x03\x04rubbish", b"\x00\x01\x02"):
        with pytest.raises(ExchangeError):
            from_sheet(data)
    with pytest.raises(ExchangeError, match=r"datapackage\.json"):
        from_package({})
    with pytest.raises(ExchangeError, match="TIME_PERIOD"):
        from_sdmx(b"a,b\n1,2\n")


SDMX = b"""DATAFLOW,FREQ,REF_AREA,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT
ESTAT:jobs(1.0),Q: Quarterly,ES: Spain,PC: Percent,2026-Q1,10.5,A: Normal,0
ESTAT:jobs(1.0),Q: Quarterly,ES: Spain,PC: Percent,2026-Q2,10.1,P: Provisional,0
ESTAT:jobs(1.0),Q: Quarterly,FR: France,PC: Percent,2026-Q1,NaN,,0
ESTAT:jobs(1.0),Q: Quarterly,FR: France,PC: Percent,2026-Q2,7.5,E,0
"""


def test_sdmx_series() -> None:
    imported = from_sdmx(SDMX)
    found = ledger(yaml_text(imported.document))
    spain = found.figures["jobs-spain"]
    assert (spain.kind, spain.behaviour.value, spain.scope.place) == (Kind.PERCENT, "series", "Spain")
    assert [each.value.low if each.value else None for each in spain.observations] == [Decimal("10.5"), Decimal("10.1")]
    assert spain.observations[1].status.value == "provisional"
    assert [each.period.iso for each in spain.observations if each.period] == ["2026-01-01/2026-03-31", "2026-04-01/2026-06-30"]
    assert found.figures["jobs-france"].observations[0].value is None
    assert found.sources["jobs"].type == "dataset"


def test_schema_org() -> None:
    exported = to_jsonld(ledger(MANY))
    graph = json.loads(exported.files["ledger.jsonld"])["@graph"]
    values = {each["@id"]: each["measuredValue"] for each in graph if each["@type"] == "Observation"}
    assert values["#observation-quote.2"]["minValue"] == 24
    assert values["#observation-quote.2"]["unitCode"] == "P1"
    assert values["#observation-tote.1"]["minValue"] == 7
    assert values["#observation-schaden.1"]["unitText"] == "EUR"
    assert any("match terms" in loss for loss in exported.losses)


def test_wikidata_statements() -> None:
    text = MANY.replace("{id: tote,", "{id: tote, wikidata: {item: Q42, property: P1120},")
    items = json.loads(to_wikidata(ledger(text)).files["ledger.wikidata.json"])["items"]
    tote = next(each for each in items if each["figure"] == "tote")
    statement = tote["statements"]["P1120"][0]
    assert tote["id"] == "Q42"
    assert statement["mainsnak"]["datavalue"]["value"] == {"amount": "+7", "unit": "1", "unitText": "Menschen", "lowerBound": "+7"}
    assert {each["property"] for each in statement["qualifiers"]} == {"P585"}
    circa = next(each for each in items if each["figure"] == "haushalte")["statements"][""][0]
    assert "P1480" in {each["property"] for each in circa["qualifiers"]}


_TEXT = st.text(max_size=30).filter(lambda text: "\x00" not in text)


@settings(max_examples=200, deadline=None)
@given(_TEXT)
def test_any_text_survives_as_a_yaml_scalar(text: str) -> None:
    from factlint.ledger.tree import read

    text = text.encode("utf-8", "ignore").decode()
    for whole in (f"a: {scalar(text)}\n", f"a: {{b: {scalar(text)}, c: d}}\n"):
        node = read("x", whole).root
        value = node.value[0][1]
        assert (value if value.id == "scalar" else value.value[0][1]).value == text


@settings(max_examples=200, deadline=None)
@given(st.lists(_TEXT.map(str.strip).filter(bool), min_size=1, max_size=4), _TEXT)
def test_cells_come_back(names: list[str], text: str) -> None:
    assert split(flatten({"people": names})["people"]) == names
    assert unflatten(flatten({"people": names}), "source") == {"people": names}
    assert unshield(shield(text)) == text or text.startswith("'")


_CELL = st.text(alphabet=st.sampled_from(list("ab7 .,%$~≥=\"';|\\/-:#{}\n\té")), max_size=14) | st.sampled_from(
    ["70", "1.234,5", "at least 7", "2024-11-16", "16/11/2024", "unknown", "yes", "a|b", "=SUM(A1)", "none", "id", "https://x.example"]
)
_HEAD = [
    "Claim",
    "Number",
    "Source",
    "Date",
    "Link",
    "Status",
    "Note",
    "Unit",
    "Comparator",
    "Value to",
    "Kind",
    "Observation id",
    "Period",
    "Rank",
    "Desk",
    "Supersedes",
    "Tolerance",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(_CELL, min_size=len(_HEAD), max_size=len(_HEAD)), min_size=1, max_size=5))
def test_whatever_stands_in_a_sheet_makes_a_ledger_that_loads(rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([_HEAD, *rows])
    document = from_sheet(out.getvalue().encode(), name="sheet.csv").document
    settle(document)
    ledger(yaml_text(document))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    for read_it in (from_sheet, from_sdmx):
        with contextlib.suppress(ExchangeError):
            read_it(b"label,value\n" + data)
        with contextlib.suppress(ExchangeError):
            read_it(data)
    with contextlib.suppress(ExchangeError):
        from_package({"datapackage.json": data})


@pytest.mark.parametrize(
    ("text", "ident"), [("Kayısı ağaçları", "kayisi-agaclari"), ("Straße", "strasse"), ("Łódź", "lodz"), ("Côte d'Azur", "cote-d-azur")]
)
def test_an_id_is_of_letters_that_every_keyboard_has(text: str, ident: str) -> None:
    assert slug(text) == ident
