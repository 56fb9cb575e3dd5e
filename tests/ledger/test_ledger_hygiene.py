"""What `ledger check` finds in ledgers that load, beside what it must not find."""

from __future__ import annotations

import datetime

import pytest

from factlint.ledger import load
from factlint.ledger.due import due
from factlint.ledger.hygiene import check
from factlint.ledger.show import history, overview, timeline
from factlint.model.finding import Finding
from factlint.rulebook import builtin

HEAD = 'factlint: 1\nsources: {a: {name: A, url: "https://a.example"}, b: {name: B, url: "https://b.example"}}\nfigures:\n'
TODAY = datetime.date(2024, 12, 1)


def found(text: str, today: datetime.date = TODAY) -> list[Finding]:
    return list(check(load([("ledger.yaml", HEAD + text)]), builtin(), today=today))


def figure(*observations: str, more: str = "") -> str:
    return f"  - id: f\n    label: people missing\n{more}    observations:\n" + "".join(f"      - {{{each}}}\n" for each in observations)


OLD = "id: o, value: 17, source: a, as_of: 2024-11-14"
NEW = "id: n, value: 12, source: a, as_of: 2024-11-16"
CUMULATIVE = "    behaviour: cumulative\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (figure(OLD, NEW, more=CUMULATIVE), "is cumulative and falls from 17 (2024-11-14) to 12 (2024-11-16)"),
        (figure(OLD, "value: 17, source: b"), "without a date (2)"),
        (figure("value: 17, source: a", more="    max_age: 3d\n"), "without a date"),
        (figure("value: 17, as_of: 2024-11-16"), "without a source"),
        (figure(NEW, more="    contested: true\n"), "contested, and nothing says why"),
        (figure(f"{OLD}, supersedes: n", NEW), "which is newer"),
        (figure(f"{OLD}, supersedes: n", f"{NEW}, supersedes: o"), "in a circle (o > n > o)"),
        (figure(NEW, "value: 13, source: a, as_of: 2024-11"), "nothing says which replaced which"),
        (figure(NEW, more="    max_age: 3d\n"), "good until 2024-11-19"),
        (figure(NEW, more="    valid_until: 2024-11-20\n"), "was valid until 2024-11-20"),
        ("  - {id: x, label: missing people, value: 7, source: a, as_of: 2024}\n" + figure(NEW), "cannot be told apart"),
    ],
)
def test_found(text: str, message: str) -> None:
    messages = [finding.message for finding in found(text)]
    assert any(message in each for each in messages), messages


@pytest.mark.parametrize(
    "text",
    [
        figure(OLD, NEW),
        figure(OLD, f"{NEW}, status: revised", more=CUMULATIVE),
        figure(f"{OLD}, rank: deprecated", NEW, more=CUMULATIVE),
        figure(f"{OLD}, status: retracted", NEW, more=CUMULATIVE),
        figure(OLD, NEW.replace("source: a", "source: b"), more=CUMULATIVE),
        figure("value: at least 17, source: a, as_of: 2024-11-14", "value: 17 to 20, source: a, as_of: 2024-11-16", more=CUMULATIVE),
        figure(OLD, f"{NEW}, supersedes: o"),
        figure(NEW, "value: 13, source: a, as_of: 2024-11-16, supersedes: n"),
        figure(NEW, "value: 13, source: b, as_of: 2024-11-16"),
        figure("value: 13, source: a, as_of: 2024-11-16T09:00Z", "value: 14, source: a, as_of: 2024-11-16T18:00Z"),
        figure(
            "value: 13, source: a, period: 2024-10, as_of: 2024-11-16",
            "value: 14, source: a, period: 2024-09, as_of: 2024-11-16",
            more="    behaviour: series\n",
        ),
        figure(NEW, more="    contested: {by: [a, b], note: they count differently}\n"),
        figure("value: 17, source: a"),
        figure(NEW, more="    max_age: 30d\n"),
        "  - {id: x, label: people missing, unit: people, value: 7, source: a, as_of: 2024}\n  - {id: y, label: children missing, unit: people, value: 7, source: a, as_of: 2024}\n",
    ],
)
def test_not_found(text: str) -> None:
    assert [finding.message for finding in found(text)] == []


def relation(kind: str, result: str, *values: str, more: str = "") -> str:
    names = [f"v{index}" for index in range(len(values))]
    lines = [
        f"  - {{id: {name}, label: part {name}, value: '{value}', source: a, as_of: 2024}}\n"
        for name, value in zip(names, values, strict=True)
    ]
    return (
        "".join(lines)
        + f"  - {{id: r, label: whole, value: '{result}', source: a, as_of: 2024}}\nrelations:\n  - {{id: it, type: {kind}, result: r, of: [{', '.join(names)}]{more}}}\n"
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (relation("sum", "30", "12", "17"), "12 + 17 is 29, not 30"),
        (relation("difference", "4", "12", "7"), "12 - 7 is 5, not 4"),
        (relation("ratio", "3", "12", "6"), "12 / 6 is 2, not 3"),
        (relation("percent_of", "50%", "12", "48"), "12 of 48 is 25 percent, not 50%"),
        (relation("percent_change", "50%", "12", "24"), "from 12 to 24 is 100 percent, not 50%"),
        (relation("equal", "12", "13"), "12 is said to equal 13"),
        (relation("subset", "14", "13"), "14 is said to be a part of 13, and is more"),
        (relation("sum", "30", "12", "about 14"), "not 30"),
    ],
)
def test_relations_that_do_not_hold(text: str, sentence: str) -> None:
    messages = [finding.message for finding in found(text)]
    assert len(messages) == 1
    assert sentence in messages[0]


@pytest.mark.parametrize(
    "text",
    [
        relation("sum", "29", "12", "17"),
        relation("sum", "30", "12", "17", more=", tolerance: 1"),
        relation("sum", "30", "12", "17", more=", tolerance: 5%"),
        relation("sum", "about 30", "12", "17"),
        relation("sum", "2.7 million", "1.2 million", "1.4 million"),
        relation("sum", "at least 30", "12", "17"),
        relation("sum", "30", "dozens", "17"),
        relation("sum", "unknown", "12", "17"),
        relation("percent_of", "33.3%", "1", "3"),
        relation("percent_change", "100%", "12", "24"),
        relation("ratio", "7", "12", "0"),
        relation("subset", "13", "13"),
        relation("difference", "5", "12", "7"),
    ],
)
def test_relations_that_hold_or_are_open(text: str) -> None:
    assert [finding.message for finding in found(text)] == []


def test_what_the_clock_brings_about_is_marked() -> None:
    finding = found(figure(NEW, more="    max_age: 3d\n"))[0]
    assert (finding.clock, finding.severity.value) == (True, "info")


def test_findings_come_in_the_order_of_the_files() -> None:
    text = figure(OLD, NEW, more=CUMULATIVE).replace("id: f", "id: g").replace("people missing", "homes lost") + figure(
        "value: 3, as_of: 2024"
    )
    marks = [finding.mark for finding in found(text)]
    assert [mark.line for mark in marks if mark] == sorted(mark.line for mark in marks if mark)


def test_due() -> None:
    text = (
        figure(OLD, NEW, more="    max_age: 1w\n")
        + "  - {id: v, label: prices, value: 3, source: b, as_of: 2024, valid_until: 2024-12-03}\n  - {id: n, label: never, value: 3, source: b}\n"
    )
    ledger = load([("ledger.yaml", HEAD + text)])
    found_due = due(ledger, today=datetime.date(2024, 11, 22), within=datetime.timedelta(days=7))
    assert [(each.figure.id, each.last.isoformat(), each.url) for each in found_due] == [("f", "2024-11-23", "https://a.example")]
    assert [each.figure.id for each in due(ledger, today=TODAY, within=datetime.timedelta(days=7))] == ["f", "v"]


def test_tables() -> None:
    ledger = load([("ledger.yaml", HEAD + figure(OLD, f'{NEW}, rank: deprecated, note: "gone\\u001b[31m"', more="    unit: people\n"))])
    text = history(ledger.figures["f"], ledger)
    assert "f: people missing" in text
    assert "deprecated" in text
    assert "\x1b" not in text
    assert timeline(ledger.figures["f"])[0].startswith("2024-11-14 ●")
    assert timeline(ledger.figures["f"])[0].endswith("○ 2024-11-16")
    assert "1 figure, 2 values, 2 sources" in overview(ledger)
