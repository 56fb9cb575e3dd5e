"""Examples of rules that hold two versions of an article: the text of both, divided by a line `===== <language>`."""

from __future__ import annotations

import re

from factlint.checks.consistency import translation_drift
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.model.rule import Example, Rule
from harness import TODAY, front_matter


def run(rule: Rule, example: Example) -> list[Finding]:
    first, language, second = re.split(r"^===== (\w\w)\n", example.text, maxsplit=1, flags=re.MULTILINE)
    return list(translation_drift(context_of(first, example.language), context_of(second, language), rule))


def context_of(text: str, language: str) -> Context:
    """The context of a Markdown text without a ledger."""
    from factlint import segment
    from factlint.claims import read_claims
    from factlint.extract import extract
    from factlint.read import read

    draft = read(front_matter(lang=language) + text.strip() + "\n", "draft.md")
    sentences = segment.sentences(draft)
    quantities = extract(draft, sentences)
    reading = read_claims(draft, sentences, quantities, date=TODAY)
    return Context(
        draft=draft,
        sentences=sentences,
        quantities=quantities,
        claims=reading.claims,
        matches=(),
        ledger=None,
        date=TODAY,
        clock=True,
        today=TODAY,
        attributions=reading.attributions,
        quotations=reading.quotations,
    )
