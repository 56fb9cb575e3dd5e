"""The light enumerations behave as the standard library's."""

from __future__ import annotations

import copy
import enum
import json
import pickle
import sys
from typing import Any

import pytest

from factlint.model import enums as light
from factlint.model.finding import Severity
from factlint.model.quantity import Kind


def _class(module: Any) -> Any:
    """The same class, made by one module or the other."""

    class Colour(module.StrEnum):  # type: ignore[misc]
        """What light is left."""

        RED = "red"
        DARK_BLUE = "dark blue"

        @property
        def length(self) -> int:
            return len(self.value)

    return Colour


@pytest.mark.parametrize(
    "ask",
    [
        lambda colour: [(each.name, each.value, each.length) for each in colour],
        lambda colour: (str(colour.RED), f"{colour.DARK_BLUE:>12}", "%s" % colour.RED, repr(colour.RED)),  # noqa: UP031
        lambda colour: (colour("red") is colour.RED, colour(colour.RED) is colour.RED, colour["DARK_BLUE"] is colour.DARK_BLUE),
        lambda colour: (colour.RED == "red", colour.RED != colour.DARK_BLUE, hash(colour.RED) == hash("red"), {"red": 1}[colour.RED]),
        lambda colour: (len(colour), colour.RED in colour, list(colour.__members__), colour.__doc__, colour.__name__),
        lambda colour: (isinstance(colour.RED, colour), isinstance(colour.RED, str), isinstance("red", colour)),
        lambda colour: (copy.copy(colour.RED) is colour.RED, copy.deepcopy([colour.RED])[0] is colour.RED),
        lambda colour: (json.dumps({colour.RED: [colour.DARK_BLUE]}), colour.RED.upper(), colour.RED + "dish", sorted(colour)),
        lambda colour: colour.RED.RED is colour.RED if sys.version_info >= (3, 12) else None,
    ],
)
def test_as_the_standard_library(ask: Any) -> None:
    assert ask(_class(light)) == ask(_class(enum))


@pytest.mark.parametrize("wrong", ["green", "RED", "", 7, None, []])
def test_no_member(wrong: Any) -> None:
    for module in (light, enum):
        with pytest.raises(ValueError, match=r"is not a valid .*Colour"):
            _class(module)(wrong)
        with pytest.raises(KeyError):
            _class(module)["red"]


def test_members_do_not_change() -> None:
    for module in (light, enum):
        colour = _class(module)
        with pytest.raises(AttributeError):
            colour.RED.value = "green"
    assert light.StrEnum is not enum.StrEnum


def test_pickled_by_value() -> None:
    for each in (*Kind, *Severity):
        assert pickle.loads(pickle.dumps(each)) is each
    assert Severity("error").rank == 2
