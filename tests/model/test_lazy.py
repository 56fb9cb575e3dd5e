"""A lazy pattern is a pattern."""

from __future__ import annotations

import re

import pytest

from factlint.model import lazy

TEXT = "70 freed, 131 held"


@pytest.mark.parametrize("name", ["findall", "fullmatch", "match", "search", "split"])
def test_as_compiled(name: str) -> None:
    compiled, late = re.compile(r"(\d+)", re.ASCII), lazy.compile(r"(\d+)", re.ASCII)
    for _ in range(2):
        expected, found = getattr(compiled, name)(TEXT), getattr(late, name)(TEXT)
        assert getattr(found, "regs", found) == getattr(expected, "regs", expected)
    assert (late.pattern, late.flags, late.groups) == (compiled.pattern, compiled.flags, compiled.groups)


def test_replacing() -> None:
    late = lazy.compile(r"\d+")
    assert late.sub("N", TEXT) == "N freed, N held"
    assert [match.group() for match in late.finditer(TEXT)] == ["70", "131"]


def test_a_wrong_pattern_is_told_when_it_is_used() -> None:
    late = lazy.compile("(")
    with pytest.raises(re.error):
        late.search(TEXT)
    with pytest.raises(AttributeError):
        _ = lazy.compile("a").nothing  # type: ignore[attr-defined]


def test_an_attribute_is_worked_out_once() -> None:
    class Thing:
        made = 0

        @lazy.attribute
        def value(self) -> int:
            """How often it was made."""
            Thing.made += 1
            return Thing.made

    first, second = Thing(), Thing()
    assert (first.value, first.value, second.value, first.value) == (1, 1, 2, 1)
