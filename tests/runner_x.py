"""Examples of rules that hold two versions of an article: the text of both, divided by a line `===== <language>`."""

from __future__ import annotations

import re

from factlint.checks.consistency import translation_drift
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.model.rule import Example, Rule
from factlint.read import read
from harness import TODAY, context_of, front_matter


def run(rule: Rule, example: Example) -> list[Finding]:
    first, language, second = re.split(r"^===== (\w\w)\n", example.text, maxsplit=1, flags=re.MULTILINE)
    return list(translation_drift(version(first, example.language), version(second, language), rule))


def version(text: str, language: str) -> Context:
    """The context of one of the two."""
    return context_of(read(front_matter(lang=language) + text.strip() + "\n", "draft.md"), TODAY, clock=True)
