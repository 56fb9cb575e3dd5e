"""Rule files that are wrong: every fault at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from factlint import resources, rulebook
from factlint.errors import RuleError

GOOD: dict[str, Any] = {
    "path": "group/good-rule.yaml",
    "code": "Z901",
    "name": "good-rule",
    "check": "",
    "severity": "error",
    "message": "{claim} is wrong",
    "summary": "A rule",
    "why": "because",
    "examples": [{"flagged": "a 1", "on": "1", "date": "2024-11-18"}, {"clean": "b", "lang": "id"}],
}


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    rulebook.builtin.cache_clear()
    yield
    rulebook.builtin.cache_clear()


def _with(monkeypatch: pytest.MonkeyPatch, *rules: dict[str, Any]) -> None:
    from factlint.checks import CHECKS

    check = next(iter(CHECKS), "")
    monkeypatch.setattr(resources, "rules", lambda: [{**rule, "check": rule.get("check") or check} for rule in rules])


def test_a_good_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    _with(monkeypatch, GOOD)
    rule = rulebook.builtin().rules[0]
    assert (rule.code, rule.name, rule.needs, rule.default) == ("Z901", "good-rule", "D", True)
    assert [(each.flagged, each.on, each.language, each.date) for each in rule.examples] == [
        (True, "1", "en", "2024-11-18"),
        (False, None, "id", None),
    ]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"chekc": "x"}, "unknown key 'chekc'"),
        ({"why": ""}, "'why' is missing"),
        ({"examples": []}, "'examples' is missing"),
        ({"check": "nothing.at_all"}, "no check is called 'nothing.at_all'"),
        ({"severity": "fatal"}, "'fatal' is no severity"),
        ({"examples": [{"flaged": "x"}]}, "example 1"),
        ({"examples": [{"clean": "x", "ledgr": {}}]}, "'ledgr'"),
    ],
)
def test_a_wrong_rule(monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], words: str) -> None:
    _with(monkeypatch, {**GOOD, **change})
    with pytest.raises(RuleError) as caught:
        rulebook.builtin()
    assert words in str(caught.value)
    assert "rules/group/good-rule.yaml" in str(caught.value)


def test_every_fault_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    _with(monkeypatch, {**GOOD, "why": "", "summary": ""}, {**GOOD, "message": ""}, GOOD, GOOD)
    with pytest.raises(RuleError) as caught:
        rulebook.builtin()
    text = str(caught.value)
    for words in ("'why' is missing", "'summary' is missing", "'message' is missing", "'Z901' is used twice"):
        assert words in text
