"""Invented text against every promise of `fuzz_targets`; and the failures of the past once more."""

from __future__ import annotations

from pathlib import Path

import fuzz_targets as target
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# fmt: off
WORDS = [
    "70", "2,400", "2.400", "1,1,1,1", "0", "-5", "٣", "½", "²", "IV", "one", "hundred", "hundred", "dua", "ratus", "veintidós", "quatre-vingt-dix", "einundzwanzig",
    "million", "Mio.", "at least", "about", "fewer than", "sekitar", "mehr als", "$", "US$", "€", "Rp", "%", "percent", "percentage points", "per", "of", "from", "to", "–", "-",
    "people", "arrested", "released", "killed", "orang", "Menschen", "Prison Watch", "the prosecutor's office", "said", "according to", "told reporters", "kata", "teilte", "mit",
    "“", "”", '"', "«", "»", "(", ")", ",", ".", ";", ":", "!", "?", "…", "—", "/", "\n", "\n\n", "# ", "- ", "| ", "|---|\n", "**", "> ", "[^1]", "<b>", "&amp;", "\t",
    "Nov. 16", "2024-11-16", "16/11/2024", "10. Juni", "Tuesday", "last week", "yesterday", "5 p.m.", "aged 14", "F-16", "No. 7", "Article 5", "3-2", "+1 555 0100", "v2.3.1",
    "---\n", "title: ", "date: ", "lang: de\n", "<!-- factlint: freed -->", "<!-- factlint-ignore[C101]: why -->", "<!-- factlint-ignore[", "until=2026-99-99", "\x00", "\x1b[31m",
    "\u202e", "\u0301", "\xa0", "\u2009", "\ufeff", "\ud800", "鈥", "â€™", "Ã©", "😀", "ß", "İ", "ı", "ﬁ", "TK", "XX", "up 5%", "doubled", "half", "two thirds", "a dozen", "dozens",
]
YAML = [
    "factlint: 1\n", "figures:\n", "sources:\n", "  - ", "  ", "id: ", "label: ", "value: ", "source: ", "as_of: ", "observations:\n", "{", "}", "[", "]", ",", ": ", ":", "- ", "\n",
    "70", "at least 70", "2,400", "'", '"', "|", ">", "&a ", "*a", "<<: ", "!!str ", "!x ", "~", "null", "no", "2024-11-16", "2024-13-45", "#", "a", "freed", "relations:\n", "type: sum",
    "of: [a, b]", "supersedes: ", "defaults:\n", "max_age: ", "30d", "match:\n", "terms:\n", "any: ", "\t", "\x00", "\x07", "\ufeff", "é", "\ud800", "---\n", "...\n", "%YAML 1.1\n", "? ",
]
TOML = ["[tool.factlint]\n", "[per-file-ignores]\n", "[", "]", "=", " = ", '"', "'''", "select", "ignore", "extend", "ledger", "\n", "true", "1", "[]", "{}", ".", ",", "#", "C101", "é", "\x00"]
# fmt: on
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
    """The file's ending says what it goes to: .yaml the ledger, .toml the configuration, all else the whole way."""
    data = path.read_bytes()
    if path.suffix == ".yaml":
        target.ledgers(data.decode("utf-8", "replace"))
    elif path.suffix == ".toml":
        target.config(data.decode("utf-8", "replace"))
    else:
        target.reader(data, path.name)
        target.whole(data, path.name, "")
        target.extractor(data.decode("utf-8", "replace"), "en")
