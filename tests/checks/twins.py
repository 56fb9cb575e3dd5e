"""A rule's code and twin sentences in; an assertion out: the first is flagged by that rule, the second by no rule on the draft alone.

Tables of them in; the test of a table out, to be given the name under which it runs: `test_twins = twins(TWINS)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from factlint.model.rule import Rulebook
from factlint.rulebook import builtin
from harness import run

_MARK = re.compile(r"\[\[(.*?)\|(.*?)\]\]")
OWN = re.compile(r"I50[123]|M60\d|U70\d|R901|X00\d")


def own_rules() -> Rulebook:
    """The built-in rules on the draft alone that these tests are about."""
    book = builtin()
    return Rulebook(rules=tuple(rule for rule in book.rules if OWN.match(rule.code)), checks=book.checks)


def flagged(code: str, language: str, text: str, title: str | None = None) -> None:
    """The rule speaks."""
    result = run(text, rules=own_rules(), lang=language, title=title)
    assert not result.crashes, result.crashes
    found = [(each.code, each.message) for each in result.findings]
    assert any(each[0] == code for each in found), f"{code} [{language}] is silent on {text!r}, {found}, " + "; ".join(
        f"{claim.quantity.text!r} {claim.quantity.kind.value} {claim.quantity.low}" for claim in result.claims
    )


def silent(language: str, text: str, title: str | None = None) -> None:
    """No rule speaks."""
    result = run(text, rules=own_rules(), lang=language, title=title)
    assert not result.crashes, result.crashes
    assert not result.findings, f"[{language}] {text!r}: {[(each.code, each.message) for each in result.findings]}"


def twins(table: Sequence[tuple[str, str, str, str]]) -> Callable[..., None]:
    """The test of a table of (code, language, wrong, right): the wrong one is flagged, the right one is not."""

    @pytest.mark.parametrize(("code", "language", "wrong", "right"), table, ids=_short)
    def test(code: str, language: str, wrong: str, right: str) -> None:
        flagged(code, language, wrong)
        silent(language, right)

    return test


def quiet(table: Sequence[tuple[str, str]]) -> Callable[..., None]:
    """The test of a table of (language, text): nothing is said of any."""

    @pytest.mark.parametrize(("language", "text"), table, ids=_short)
    def test(language: str, text: str) -> None:
        silent(language, text)

    return test


def marked(table: Sequence[tuple[str, str, str]]) -> Callable[..., None]:
    """The test of a table of (code, language, text with "[[wrong|right]]"): told with the wrong number, and nothing with the right one."""

    @pytest.mark.parametrize(("code", "language", "text"), table)
    def test(code: str, language: str, text: str) -> None:
        flagged(code, language, _MARK.sub(r"\1", text))
        silent(language, _MARK.sub(r"\2", text))

    return test


def filled(code: str, table: Sequence[tuple[str, str, str, str]]) -> Callable[..., None]:
    """The test of a table of (language, text with "{}", right, wrong): the rule speaks of the wrong number, and no rule of the right one."""

    @pytest.mark.parametrize(("language", "text", "right", "wrong"), table)
    def test(language: str, text: str, right: str, wrong: str) -> None:
        flagged(code, language, text.format(wrong))
        silent(language, text.format(right))

    return test


def dated_twins(code: str, table: Sequence[tuple[str, str, str, str, str]]) -> Callable[..., None]:
    """The test of a table of (language, day of the article, text with "{}", right, wrong): the rule, alone, says one thing of the wrong one only."""

    @pytest.mark.parametrize(("language", "date", "text", "right", "wrong"), table)
    def test(language: str, date: str, text: str, right: str, wrong: str) -> None:
        assert _told(code, language, date, text.format(right)) == []
        assert len(_told(code, language, date, text.format(wrong))) == 1

    return test


def dated_quiet(code: str, table: Sequence[tuple[str, str, str]]) -> Callable[..., None]:
    """The test of a table of (language, day of the article, text): the rule, alone, says nothing of any."""

    @pytest.mark.parametrize(("language", "date", "text"), table)
    def test(language: str, date: str, text: str) -> None:
        assert _told(code, language, date, text) == []

    return test


def _told(code: str, language: str, date: str, text: str) -> list[str]:
    return [each.message for each in run(text, only=code, lang=language, date=date).findings]


def rules(*codes: str) -> Rulebook:
    """The built-in rules with these codes."""
    book = builtin()
    return Rulebook(rules=tuple(rule for rule in book.rules if rule.code in codes), checks=book.checks)


def _short(value: str) -> str:
    return value[:60]
