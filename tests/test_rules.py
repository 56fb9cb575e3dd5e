"""Every rule's examples, through the real audit with that rule alone."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable

import pytest

from factlint.checks import CHECKS
from factlint.model.finding import Finding
from factlint.model.rule import Example, Rule
from factlint.rulebook import builtin
from harness import TODAY, alone, place, run

RULES = builtin().rules
Runner = Callable[[Rule, Example], list[Finding]]


def _runner(letter: str) -> Runner | None:
    """The runner for rules that need more than a draft: `run(rule, example)` of tests/runner_<letter>.py, where there is one."""
    name = f"runner_{letter.lower()}"
    if importlib.util.find_spec(name) is None:
        return None
    found: Runner = importlib.import_module(name).run
    return found


def _examples() -> list[object]:
    cases: list[object] = []
    for rule in RULES:
        for number, example in enumerate(rule.examples, 1):
            kind = "flagged" if example.flagged else "clean"
            cases.append(pytest.param(rule, example, id=f"{rule.code}-{number}-{kind}-{example.language}"))
    return cases


@pytest.mark.parametrize(("rule", "example"), _examples())
def test_example(rule: Rule, example: Example) -> None:
    for letter in ("X", "H"):
        if letter in rule.needs:
            runner = _runner(letter)
            if runner is None:
                pytest.skip(f"{rule.code} needs {letter}, which the audit of one draft does not give")
            found = runner(rule, example)
            assert bool(found) is example.flagged, f"{rule.name}: {[finding.message for finding in found]}"
            return
    result = run(
        example.text,
        ledger=example.ledger if "L" in rule.needs else None,
        rules=alone(rule),
        date=example.date,
        lang=example.language,
        title=example.title,
        head=example.front_matter,
        today=TODAY,
    )
    assert not result.crashes, result.crashes
    found = [finding for finding in result.findings if finding.code == rule.code]
    said = [f"{finding.message} on {result.draft.source[slice(*place(result.draft, finding))]!r}" for finding in found]
    if not example.flagged:
        assert not found, f"{rule.name} speaks of a clean example: {said}"
        return
    assert found, f"{rule.name} says nothing of {example.text!r}; matches: {[(m.figure, m.verdict, m.abstained) for m in result.matches]}"
    if example.on is not None:
        source = result.draft.source
        begin = source.rindex(example.text) if example.on in example.text else 0
        start = source.index(example.on, begin)
        end = start + len(example.on)
        places = [place(result.draft, finding) for finding in found]
        assert any(a < end and start < b for a, b in places), f"{rule.name} speaks, but not of {example.on!r}: {said}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_has_examples(rule: Rule) -> None:
    assert any(example.flagged for example in rule.examples), f"{rule.name}: no flagged example"
    assert any(not example.flagged for example in rule.examples), f"{rule.name}: no clean example"
    assert rule.message
    assert rule.summary[0].isupper()
    assert rule.summary.endswith(".")
    assert rule.why
    assert "\n" not in rule.summary


def test_every_check_has_a_rule() -> None:
    used = {rule.check for rule in RULES}
    assert set(CHECKS) <= used, f"checks without a rule: {sorted(set(CHECKS) - used)}"


def test_codes_and_names_are_unique() -> None:
    codes = [rule.code for rule in RULES]
    names = [rule.name for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
