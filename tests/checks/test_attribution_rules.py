"""The attribution rules on whole drafts: where the source may stand, and where its absence is no fault."""

from __future__ import annotations

from typing import Any

import pytest

from harness import check, run

LEDGER: dict[str, Any] = {
    "ledger": {"languages": ["en", "es", "de", "fr"]},
    "sources": {
        "harbour": {
            "name": "Port Authority",
            "type": "government",
            "aliases": {"es": ["Autoridad Portuaria"], "de": ["Hafenbehörde"], "fr": ["Autorité portuaire"]},
            "people": ["Mara Lindqvist"],
        },
        "dockers": {
            "name": "Quayside League",
            "type": "ngo",
            "partisan": True,
            "label": "a dockers' union",
            "label_required": True,
        },
    },
    "figures": [
        {
            "id": "idle",
            "label": "containers stranded on the quay",
            "unit": "containers",
            "attribution": "required",
            "contested": True,
            "observations": [
                {"value": "4,310", "source": "harbour", "as_of": "2025-05-06"},
                {"value": "5,120", "source": "dockers", "as_of": "2025-05-06"},
            ],
            "match": {
                "terms": {
                    "en": {"any": ["stranded"]},
                    "es": {"any": ["varados"]},
                    "de": {"any": ["gestrandet*"]},
                    "fr": {"any": ["bloqués"]},
                }
            },
        },
        {
            "id": "drowned",
            "label": "people drowned when the ferry sank",
            "unit": "people",
            "casualties": True,
            "attribution": "required",
            "in_headline": "required",
            "observations": [{"value": "17", "source": "harbour", "as_of": "2025-05-06"}],
            "match": {"terms": {"en": {"any": ["drowned", "drown"]}, "de": {"any": ["ertrunken", "ertranken"]}}},
        },
    ],
}
DATE = "2025-05-07"

MISSING = [
    ("en", "On the quay, 4,310 containers lay stranded on Tuesday.", "4,310"),
    ("en", "Cranes stood still. On the quay, 4,310 containers lay stranded.", "4,310"),
    ("es", "El martes había 4.310 contenedores varados en el muelle.", "4.310"),
    ("de", "Am Kai lagen am Dienstag 4.310 Container gestrandet.", "4.310"),
    ("fr", "Mardi, 4 310 conteneurs étaient bloqués sur le quai.", "4 310"),
    ("en", "On the quay, 4,310 containers lay stranded.\n\nThe Port Authority met on Wednesday.", "4,310"),
]


@pytest.mark.parametrize(("lang", "text", "number"), MISSING)
def test_missing(lang: str, text: str, number: str) -> None:
    line, _, rest = text.partition("\n")
    at = line.index(number)
    marks = " " * at + "^" * len(number) + " missing-attribution"
    check(line, marks, *([rest] if rest else []), ledger=LEDGER, only="A201", date=DATE, lang=lang, exact=False)


ANSWERED = [
    ("en", "The Port Authority said 4,310 containers lay stranded on the quay."),
    ("en", "On the quay, 4,310 containers lay stranded, according to the Port Authority."),
    ("en", "The Port Authority gave its count on Tuesday. On the quay, 4,310 containers lay stranded."),
    ("en", "“There are 4,310 containers stranded out there,” Mara Lindqvist said."),
    ("en", "A spokesman for the shipping line said 4,310 containers lay stranded."),
    ("en", "The Port Authority said 4,310 containers lay stranded.\n\nThe 4,310 stranded containers fill the quay."),
    ("es", "Según la Autoridad Portuaria, había 4.310 contenedores varados."),
    ("de", "Am Kai lagen nach Angaben der Hafenbehörde 4.310 Container gestrandet."),
    ("fr", "4 310 conteneurs étaient bloqués, a indiqué l'Autorité portuaire."),
]


@pytest.mark.parametrize(("lang", "text"), ANSWERED)
def test_answered(lang: str, text: str) -> None:
    check(text, ledger=LEDGER, only="A201", date=DATE, lang=lang)


def test_casualties_are_an_error() -> None:
    check(
        "In all, 17 people drowned when the ferry sank.",
        "        ^^^^^^^^^ missing-attribution: Port Authority",
        ledger=LEDGER,
        only="A201",
        date=DATE,
        severity="error",
        exact=False,
    )


def test_headline_with_in_headline() -> None:
    body = "The Port Authority said 17 people drowned when the ferry sank."
    found = check(body, ledger=LEDGER, only="A201", date=DATE, title="Ferry passengers: Port Authority says 17 people drowned")
    assert not found.findings
    bare = run(body, ledger=LEDGER, only="A201", date=DATE, title="Ferry sinks, 17 people drown in the harbour")
    assert [finding.code for finding in bare.findings] == ["A201"]
    assert bare.findings[0].severity.value == "error"


def test_bare_headline_is_late_at_most() -> None:
    body = "The Port Authority said 4,310 containers lay stranded on the quay."
    found = run(body, ledger=LEDGER, only=["A201", "A203"], date=DATE, title="Strike leaves 4,310 containers stranded")
    assert [(finding.code, finding.severity.value) for finding in found.findings] == [("A203", "info")]


def test_vague() -> None:
    check(
        "Officials say 4,310 containers lay stranded on the quay.",
        "              ^^^^^ vague-or-second-hand-source: Officials",
        ledger=LEDGER,
        only="A202",
        date=DATE,
        exact=False,
    )


def test_named_officials_are_not_vague() -> None:
    check("Officials at the Port Authority say 4,310 containers lay stranded.", ledger=LEDGER, only="A202", date=DATE)


def test_media_citing_the_source_is_fine() -> None:
    check("Local media, citing the Port Authority, reported 4,310 stranded containers.", ledger=LEDGER, only="A202", date=DATE)


def test_unlabelled() -> None:
    check(
        "The Quayside League counts 5,120 stranded containers.",
        "    ^^^^^^^^^^^^^^^ unlabelled-partisan-source: dockers' union",
        ledger=LEDGER,
        only="A204",
        date=DATE,
    )


LABELLED = [
    "The Quayside League, a dockers' union, counts 5,120 stranded containers.",
    "The dockers in the Quayside League count 5,120 stranded containers.",
    "The union Quayside League counts 5,120 stranded containers. The Quayside League wants talks.",
    "The Port Authority counts 4,310 stranded containers.",
]


@pytest.mark.parametrize("text", LABELLED)
def test_labelled(text: str) -> None:
    check(text, ledger=LEDGER, only="A204", date=DATE)


def test_loaded_verb_only_when_asked_for() -> None:
    text = "The Port Authority admitted that 4,310 containers lay stranded."
    assert "loaded-verb" not in {finding.name for finding in run(text, ledger=LEDGER, date=DATE).findings}
    check(
        text,
        "                                 ^^^^^ loaded-verb: admitted",
        ledger=LEDGER,
        only="A205",
        date=DATE,
        exact=False,
    )
    check("The Port Authority said that 4,310 containers lay stranded.", ledger=LEDGER, only="A205", date=DATE, severity="info")
