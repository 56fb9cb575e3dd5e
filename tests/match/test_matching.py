"""Whole audits: which figure a number is about, when factlint abstains, and the one verdict."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.model.audit import Audit
from factlint.model.match import Match, Verdict
from harness import run

SOURCES = {
    "ministry": {
        "name": "Transport Ministry",
        "aliases": {"es": ["Ministerio de Transporte"], "de": ["Verkehrsministerium"], "id": ["Kementerian Perhubungan"]},
    },
    "union": {"name": "Drivers' Union", "aliases": {"es": ["sindicato de conductores"], "de": ["Fahrergewerkschaft"]}},
}
LEDGER: dict[str, Any] = {
    "ledger": {"languages": ["en"]},
    "sources": SOURCES,
    "figures": [
        {
            "id": "killed",
            "label": "people killed in the tunnel fire",
            "unit": "people",
            "value": "14",
            "source": "ministry",
            "as_of": "2025-06-02",
        },
        {
            "id": "injured",
            "label": "people injured in the tunnel fire",
            "unit": "people",
            "value": "37",
            "source": "ministry",
            "as_of": "2025-06-02",
        },
        {
            "id": "lorries",
            "label": "lorries burned in the tunnel",
            "unit": "lorries",
            "value": "23",
            "source": "ministry",
            "as_of": "2025-06-02",
        },
        {
            "id": "cost",
            "label": "cost of the repair of the tunnel",
            "kind": "money",
            "unit": "EUR",
            "observations": [
                {"value": "310 million euros", "source": "ministry", "as_of": "2025-06-01"},
                {"value": "about 450 million euros", "source": "union", "as_of": "2025-06-02"},
            ],
        },
        {
            "id": "closed",
            "label": "share of lanes closed",
            "kind": "percent",
            "value": "62.5%",
            "source": "ministry",
            "as_of": "2025-06-02",
        },
    ],
}


def matches(text: str, lang: str = "en", **more: Any) -> dict[str, Match]:
    result: Audit = run(text, ledger=LEDGER, date="2025-06-03", lang=lang, **more)
    assert not result.crashes
    return {claim.quantity.number.of(result.draft.text): match for claim, match in zip(result.claims, result.matches, strict=True)}


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The fire in the tunnel killed 14 people and injured 37, the Transport Ministry said.", "en", {"14": "killed", "37": "injured"}),
        ("The death toll of the tunnel fire stands at 14.", "en", {"14": "killed"}),
        ("Repairing the tunnel will cost 310 million euros, the Transport Ministry said.", "en", {"310 million": "cost"}),
        ("Feuer im Tunnel: 14 Tote und 37 Verletzte, teilte das Verkehrsministerium mit.", "de", {"14": "killed", "37": "injured"}),
        ("El incendio dejó 14 muertos y 37 heridos, según el Ministerio de Transporte.", "es", {"14": "killed", "37": "injured"}),
        ("Kebakaran itu menewaskan 14 orang, kata Kementerian Perhubungan.", "id", {"14": "killed"}),
        ("Some 23 lorries burned out in the tunnel.", "en", {"23": "lorries"}),
        ("The ministry has closed 62.5 percent of the lanes.", "en", {"62.5": "closed"}),
    ],
)
def test_the_right_figure(text: str, lang: str, expected: dict[str, str]) -> None:
    found = matches(text, lang)
    assert {number: found[number].figure for number in expected} == expected
    assert all(found[number].verdict is Verdict.AGREED for number in expected)


@pytest.mark.parametrize(
    "text",
    [
        "The fire brigade sent 37 engines.",  # the number of another figure
        "The town has 14 schools.",
        "Two of the injured are children.",
        "The tunnel is 14 kilometers long.",
        "Tickets rose by 62.5 percent last year.",
        "In Portugal, 52 people were killed in tunnel fires in 1999.",  # another place and time
        "Officials expect 12 more bodies in the tunnel.",
        "Nobody was killed in the tunnel in the years before.",
    ],
)
def test_no_alarm(text: str) -> None:
    result = run(text, ledger=LEDGER, date="2025-06-03")
    assert [finding.message for finding in result.findings if finding.severity.rank > 0] == []


@pytest.mark.parametrize(
    ("text", "number", "verdict"),
    [
        ("The fire in the tunnel killed 19 people, the Transport Ministry said.", "19", Verdict.CONFLICT),
        ("The fire in the tunnel killed 41 people, the Transport Ministry said.", "41", Verdict.TYPO),
        ("Repairing the tunnel will cost about 450 million euros, the Transport Ministry said.", "450 million", Verdict.WRONG_SOURCE),
        ("Repairing the tunnel will cost 310 billion euros, the Transport Ministry said.", "310 billion", Verdict.MAGNITUDE),
        ("Repairing the tunnel will cost 310 million dollars, the Transport Ministry said.", "310 million", Verdict.UNIT),
        ("The fire in the tunnel killed 37 people, the Transport Ministry said.", "37", Verdict.WRONG_SCOPE),
        ("Hundreds of people were killed in the tunnel fire.", "Hundreds", Verdict.QUANTIFIER),
    ],
)
def test_the_verdict(text: str, number: str, verdict: Verdict) -> None:
    assert matches(text)[number].verdict is verdict


def test_a_source_unknown_to_the_ledger_is_unchecked() -> None:
    found = matches("The fire in the tunnel killed 19 people, the Red Crescent said.")
    assert found["19"].verdict is Verdict.UNCHECKED


def test_a_pin_decides() -> None:
    found = matches("In all, 19 <!-- factlint: killed --> are dead, and 23 <!-- factlint: none --> lorries burned in the tunnel.")
    assert found["19"].figure == "killed"
    assert found["19"].verdict is Verdict.CONFLICT
    assert found["23"].figure is None


def test_figures_that_words_cannot_tell_apart_abstain() -> None:
    twins = {
        "sources": SOURCES,
        "figures": [
            {"id": "one", "label": "buses on strike", "unit": "buses", "value": "310", "source": "ministry", "as_of": "2025-06-01"},
            {"id": "two", "label": "buses on strike", "unit": "buses", "value": "290", "source": "ministry", "as_of": "2025-06-01"},
        ],
    }
    result = run("Some 350 buses were on strike.", ledger=twins, date="2025-06-03")
    assert [match.figure for match in result.matches] == [None]
    assert "could be" in (result.matches[0].abstained or "")


def test_every_candidate_gives_its_reasons() -> None:
    found = matches("The fire in the tunnel killed 14 people, the Transport Ministry said.")["14"]
    assert found.candidates[0].figure == "killed"
    assert any("killed" in reason.what for reason in found.candidates[0].reasons)
    assert found.score == pytest.approx(sum(reason.weight for reason in found.candidates[0].reasons), abs=0.01)


def test_a_reworded_sentence_does_not_end_its_check_in_silence() -> None:
    data = {
        "sources": SOURCES,
        "figures": [
            {
                "id": "a",
                "label": "buses on strike",
                "unit": "buses",
                "value": "310",
                "source": "union",
                "match": {"terms": {"en": {"any": ["strike"]}}},
            },
            {
                "id": "b",
                "label": "trams on strike",
                "unit": "trams",
                "value": "90",
                "source": "union",
                "match": {"terms": {"en": {"any": ["strike"]}}},
            },
        ],
    }
    result = run("In the strike 475 were left in the depots.", ledger=data, date="2025-06-03")
    assert [(finding.code, finding.severity.value) for finding in result.findings] == [("F006", "info")]
    result = run("Some 310 buses were on strike.", ledger=data, date="2025-06-03")
    assert [finding.code for finding in result.findings if finding.figure == "a"] == []
