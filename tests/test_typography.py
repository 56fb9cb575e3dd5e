"""The same draft in another typography: curly or straight apostrophes, blanks that do not break, other line ends. Nothing may be read otherwise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from factlint.ledger import load
from stories import Story, default_rules, lint, stories

VARIANTS: dict[str, Callable[[str], str]] = {
    "curly apostrophes": lambda body: re.sub(r"(?<=\w)'(?=\w)", "’", body),
    "straight apostrophes": lambda body: re.sub(r"(?<=\w)’(?=\w)", "'", body),
    "narrow blanks before signs": lambda body: re.sub(r"(?<=\d) (?=[%€$])", "\u202f", body),
    "German quotations closed with a straight mark": lambda body: re.sub(r"„([^„“]*)“", r'„\1"', body),
    "line ends of Windows": lambda body: body.replace("\n", "\r\n"),
}
RULES = default_rules()


def _read(story: Story, draft: str) -> Counter[tuple[str, ...]]:
    """What is found in a draft, and what is read of every number, with straight apostrophes and plain blanks."""
    result, hits = lint(draft, load([("ledger.yaml", story.ledger)]), RULES)
    plain = str.maketrans({"’": "'", "\u202f": " ", "“": '"'})
    claims = [
        (each.quantity.text, str(each.as_of), str(each.period), each.attribution.source if each.attribution else "", match.figure or "", match.verdict.value)
        for each, match in zip(result.claims, result.matches, strict=True)
    ]  # fmt: skip
    found = [*claims, *((hit.finding.code, hit.text.replace("\r\n", "\n")) for hit in hits)]
    return Counter(tuple(text.translate(plain).lower() for text in each) for each in found)


def _other(story: Story, variant: str) -> str:
    head, rule, body = story.draft.partition("\n---\n")
    return head + rule + VARIANTS[variant](body)


CASES = [(story, variant) for story in stories() if story.ledger for variant in VARIANTS if _other(story, variant) != story.draft]


@pytest.mark.parametrize(("story", "variant"), CASES, ids=[f"{story.name}-{variant}" for story, variant in CASES])
def test_nothing_is_read_otherwise(story: Story, variant: str) -> None:
    assert _read(story, _other(story, variant)) == _read(story, story.draft)


def test_a_straight_mark_closes_what_a_low_one_opens() -> None:
    draft = '---\nlang: de\ndate: 2026-10-20\n---\n\n„Das sind 41 Fälle", sagte Anna Roth (52). Die Gewerkschaft zählte 38 Fälle. „Es werden mehr", hieß es.\n'
    result, _ = lint(draft, None, RULES)
    said = {each.quantity.text: each.attribution.source for each in result.claims if each.attribution is not None}
    assert [result.draft.text[each.span.start : each.span.end][:4] for each in result.sentences] == ["„Das", "Die ", "„Es "]
    assert said["41"].startswith("Anna Roth")
    assert said["38"] == "Die Gewerkschaft"
