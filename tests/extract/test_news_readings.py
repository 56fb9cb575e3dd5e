"""Sentences of ordinary news in; every number that they hold, with its kind, value, unit and hedge, out (news_readings.yaml, copy_readings.yaml, dense_readings.yaml, fresh_readings.yaml, varied_readings.yaml, close_readings.yaml, plain_endings.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factlint.extract import quantities
from factlint.model.number import rational
from factlint.model.quantity import Quantity

FOLDER = Path(__file__).parent
SENTENCES: list[tuple[str, dict[str, list[str]]]] = [
    (code, sentences)
    for name in (
        "news_readings.yaml",
        "copy_readings.yaml",
        "dense_readings.yaml",
        "fresh_readings.yaml",
        "varied_readings.yaml",
        "close_readings.yaml",
        "plain_endings.yaml",
    )
    for code, sentences in yaml.safe_load((FOLDER / name).read_text(encoding="utf-8")).items()
]


def shown(found: Quantity) -> str:
    """ "more than 500 acres: measure 500 acre gt"."""
    value: Any = ""
    if found.low is not None and found.high is not None:
        low, high = rational(found.low), rational(found.high)
        value = str(low) if low == high else f"{low}..{high}"
    unit = found.unit if found.unit and found.unit not in ("percent", "percent_points") else ""
    parts = (f"{found.text}:", str(found.kind), value, unit, str(found.hedge) if found.hedge else "", "vague" if found.vague else "")
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("code", "sentences"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_what_is_read_in_news(code: str, sentences: dict[str, list[str]]) -> None:
    for sentence, expected in sentences.items():
        assert [shown(each) for each in quantities(sentence, language=code)] == expected, sentence
