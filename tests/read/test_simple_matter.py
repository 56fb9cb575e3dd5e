"""Plain headers are read without a YAML parser, and mean what they mean to one."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.read import front_matter
from factlint.read.build import Builder
from factlint.read.simple_matter import entries

KEYS = ["title", "date", "lang", "Deck", "summary", "og-title", "no", "on", "x_1", "lastmod", "title"]
VALUES = [
    "Twelve dead", "70 freed", "2024-11-18", "2024-13-40", "'2024-11-18'", '"70: a #1 story"', "'it''s'", "'it is'", '"a \\" b"', "en", "pt-BR", "no", "Yes",
    "null", "~", "", '""', "a: b", "a #b", "a# b", "[a, b]", "{a: b}", "- a", "*a", "&a b", "!x y", "|", "12", "1.5", "A–B — c…", "trailing   ", '"x"  ', "'x' y",
    '"x" y', "Ünïcödé", "q\xa0q", "日本 70", "a\x85b", "a\u2028b", "a\tb", "x\x07y", "50% more", "$70", "US$70 & more", "a, b; c!", "0x10", "1e3", "e\u0301", "=", "<<",
    "'#a'", '"#a: [b]"', "@a", "`a`", "a:", "a:b", "http://x.org/a", "y", "NaN", "inf", "12:30", "A" * 300,
]  # fmt: skip
LINES = st.one_of(
    st.tuples(st.sampled_from(KEYS), st.sampled_from([": ", ":  ", ":", " : "]), st.sampled_from(VALUES)).map("".join),
    st.tuples(st.sampled_from(KEYS), st.just(": "), st.text(max_size=12)).map("".join),
    st.sampled_from(["", "  ", "# note", "  deep: x", "- item", "? a", "---", "\t", "  more words"]),
)


def _read(header: str, *, parser: bool) -> tuple[object, ...]:
    builder = Builder(source=f"---\n{header}---\n")
    (front_matter._parsed if parser else front_matter._yaml)(header, 4, builder)
    made = builder.front_matter
    return made, {key: type(value) for key, value in made.items()}, builder.blocks, builder.pieces, builder.problems, builder.text()


@given(st.lists(LINES, max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_same_as_a_parser(lines: list[str], end: str) -> None:
    header = "".join(line + end for line in lines)
    if entries(header) is not None:
        assert _read(header, parser=False) == _read(header, parser=True)


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("key", ["title", "date"])
def test_each_value(key: str, value: str) -> None:
    header = f"{key}: {value}\nlang: en\n"
    if entries(header) is not None:
        assert _read(header, parser=False) == _read(header, parser=True)


def test_ordinary_headers_need_no_parser() -> None:
    assert entries("title: \"12 dead: a 'mess'\"\ndate: 2024-11-18\nlang: en\ndeck: At least 70 freed, officials say\n") is not None
    assert entries("title: x\ntags:\n  - a\n") is None
    assert entries("draft: no\n") is None
    assert entries("") is None


def test_no_parser_is_imported() -> None:
    code = "import sys; from factlint.read import read; read(b'---\\ntitle: Ten\\ndate: 2024-11-18\\n---\\n\\nTen.\\n', 'a.md'); sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
