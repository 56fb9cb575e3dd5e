"""The date at the head of a text, and heads that only look like one."""

from __future__ import annotations

import datetime

import pytest

from factlint import segment
from factlint.claims.dateline import dateline
from factlint.extract.special import find_special
from factlint.read import read

GIVEN = [
    ("en", "CARACAS, Nov. 16, 2024 (AP) — The government spoke.", "2024-11-16"),
    ("en", "WASHINGTON, Feb 3 (Reuters) - Jobs rose.\n\nOn January 30, 2025, they had fallen.", "2025-02-03"),
    ("en", "NEW YORK, Jan. 2 (AP) — It was cold.\n\nOn Dec. 30, 2024, it was not.", "2025-01-02"),
    ("es", "**Murcia, 17 oct.** — El organismo elevó a 23.\n\nEl 14 de octubre de 2025 llovió.", "2025-10-17"),
    ("pt", "Lisboa, 27 ago — A área ardida subiu.\n\nA 17 de agosto de 2025 eram 30.", "2025-08-27"),
    ("fr", "PARIS, 13 août 2026 (AFP) - Le taux baisse.", "2026-08-13"),
    ("fr", "Paris (AFP), 13 août 2026 – Le taux baisse.", "2026-08-13"),
    ("de", "Berlin, 3. März 2025 (dpa) – Die Regierung tagt.", "2025-03-03"),
    ("id", "JAKARTA, 5 Mei 2024 — Pemerintah bicara.", "2024-05-05"),
]
NOT_GIVEN = [
    ("en", "On Nov. 16, 2024, the government spoke."),
    ("en", "Foro Penal said Nov. 16, 2024, that 70 were freed."),
    ("en", "WASHINGTON — Jobs rose in February 2025."),
    ("es", "**Murcia, 17 oct.** — El organismo elevó a 23."),
    ("de", "Am 3. März 2025 tagte die Regierung."),
    ("en", "No date at all."),
]


def _dateline(text: str, language: str) -> datetime.date | None:
    draft = read(f"---\nlang: {language}\n---\n\n{text}\n", "draft.md")
    sentences = segment.sentences(draft)
    quantities = [each for one in sentences for each in find_special(draft.text, one.span.start, one.span.end, language=language)]
    return dateline(draft, sentences, quantities)


@pytest.mark.parametrize(("language", "text", "date"), GIVEN)
def test_given(language: str, text: str, date: str) -> None:
    assert _dateline(text, language) == datetime.date.fromisoformat(date)


@pytest.mark.parametrize(("language", "text"), NOT_GIVEN)
def test_not_given(language: str, text: str) -> None:
    assert _dateline(text, language) is None
