"""A text in a language and a ledger in; the codes of what the default rules find, as `factlint check` shows it, out."""

from __future__ import annotations

from factlint.model.ledger import Ledger
from stories import default_rules, lint

_RULES = default_rules()


def codes(lang: str, text: str, *, ledger: Ledger, date: str) -> list[str]:
    """The codes of errors and warnings on an article of that day."""
    return [hit.finding.code for hit in lint(f"---\ntitle: x\ndate: {date}\nlang: {lang}\n---\n\n{text}\n", ledger, _RULES)[1]]
