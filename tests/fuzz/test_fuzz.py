"""Invented text against every promise of `fuzz_targets`; and the failures of the past once more."""

from __future__ import annotations

import os
from pathlib import Path

import fuzz_targets as target
import fuzz_words
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())
EXAMPLES = int(os.environ.get("FACTLINT_FUZZ_EXAMPLES", "60"))
QUICK = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])

WORDS, YAML, TOML = fuzz_words.WORDS, fuzz_words.YAML, fuzz_words.TOML
TEXT = st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=50).map(" ".join) | st.lists(
    st.sampled_from(WORDS), max_size=50
).map("".join)
CODES = st.sampled_from(target.CODES)
NAMES = st.sampled_from(target.NAMES)


@given(TEXT | st.binary(max_size=300), NAMES)
@QUICK
def test_reader(data: bytes | str, name: str) -> None:
    target.reader(data, name)


@given(TEXT, CODES)
@QUICK
def test_extractor(text: str, code: str) -> None:
    target.extractor(text, code)


@given(TEXT, st.sampled_from(["a.md", "a.txt", "a.html"]), CODES)
@QUICK
def test_the_whole_way(text: str, name: str, code: str) -> None:
    target.whole(text, name, code)


@given(TEXT, CODES)
@QUICK
def test_claims(text: str, code: str) -> None:
    target.claims(text, code)


@given(TEXT, CODES)
@example("70\x00\u00e2\u20ac\u2122", "en")  # mended, it would pass for binary
@QUICK
def test_fixes(text: str, code: str) -> None:
    target.fixes(text, code)


@given(st.lists(st.sampled_from(fuzz_words.IGNORES) | st.text(max_size=3), max_size=40).map("".join), CODES)
@QUICK
def test_ignores(text: str, code: str) -> None:
    target.run("ignores", text, "a.md", code)


@given(st.lists(st.sampled_from(YAML) | st.text(max_size=3), max_size=60).map("".join))
@QUICK
def test_ledger_laid_out(text: str) -> None:
    target.tidied(text)


@given(st.lists(st.sampled_from(YAML) | st.text(max_size=3), max_size=60).map("".join))
@QUICK
def test_ledger(text: str) -> None:
    target.ledgers(text)


@given(st.lists(st.sampled_from(YAML), max_size=40).map("".join))
@QUICK
def test_ledger_below_figures(text: str) -> None:
    target.ledgers(
        f"factlint: 1\nsources: {{s: {{name: S}}}}\nfigures:\n  - id: a\n    label: people\n    source: s\n    as_of: 2024\n    {text}\n"
    )


@given(TEXT, CODES)
@QUICK
def test_values(text: str, code: str) -> None:
    target.values(text, code)


@given(
    st.lists(st.sampled_from(TOML) | st.text(max_size=3), max_size=40)
    .map("".join)
    .filter(lambda text: text.isprintable() or "\ud800" not in text)
)
@QUICK
def test_config(text: str) -> None:
    target.config(text.encode("utf-8", "replace").decode())


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_failures_of_the_past(path: Path) -> None:
    """`TARGET.LANGUAGE.NUMBER.ENDING` goes to that target; of other names the ending says: .yaml the ledger, .toml the configuration, all else the whole way."""
    data = path.read_bytes()
    name, code, *_ = path.name.split(".")
    if name in target.TARGETS:
        target.run(name, data, f"a{path.suffix}", "" if code == "any" else code)
    elif path.suffix in (".yaml", ".toml"):
        target.run("ledgers" if path.suffix == ".yaml" else "config", data, path.name, "")
    else:
        for each in ("reader", "whole", "extractor"):
            target.run(each, data, path.name, "")
