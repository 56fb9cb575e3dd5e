"""The light dataclasses behave as the standard library's."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from factlint.model import dataclasses as light
from factlint.model.draft import Block, BlockKind, Sentence
from factlint.model.span import Span


def _classes(module: Any) -> dict[str, Any]:
    """The same classes, made by one module or the other."""
    dataclass, field = module.dataclass, module.field

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Frozen:
        """Frozen."""

        first: int
        second: str = "two"
        third: list[int] = field(default_factory=list)
        hidden: int = field(default=4, repr=False, compare=False)
        made: int = field(init=False, repr=False, compare=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "made", self.first * 10)

    @dataclass(frozen=True, slots=True)
    class Plain:
        """Plain."""

        first: int
        second: tuple[int, ...] = ()

    @dataclass(slots=True)
    class Open:
        """Open."""

        first: int
        second: dict[str, int] = field(default_factory=dict)

    @dataclass(kw_only=True)
    class Loose:
        """Loose."""

        first: int
        second: int = 2

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Child(Plain):
        """Child."""

        third: int = 3

    @dataclass(frozen=True, slots=True)
    class Own:
        """Own."""

        first: int

        def __repr__(self) -> str:
            return "own"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, type(self))

        def __hash__(self) -> int:
            return 7

    return {"Frozen": Frozen, "Plain": Plain, "Open": Open, "Loose": Loose, "Child": Child, "Own": Own}


STANDARD, LIGHT = _classes(dataclasses), _classes(light)

STEPS: list[tuple[str, Callable[[dict[str, Any]], object]]] = [
    ("repr", lambda c: repr(c["Frozen"](first=1, third=[1])).rsplit(".", 1)[-1]),
    ("repr of a child", lambda c: repr(c["Child"](1, (2,), third=4)).rsplit(".", 1)[-1]),
    ("repr of its own", lambda c: repr(c["Own"](1))),
    ("equal", lambda c: c["Frozen"](first=1) == c["Frozen"](first=1, hidden=9)),
    ("not equal", lambda c: c["Frozen"](first=1) != c["Frozen"](first=2)),
    ("another class", lambda c: c["Plain"](1) == c["Child"](1)),
    ("another thing", lambda c: c["Plain"](1) == 1),
    ("equal of its own", lambda c: c["Own"](1) == c["Own"](2)),
    ("hash", lambda c: hash(c["Plain"](1, (2,)))),
    ("hash of its own", lambda c: hash(c["Own"](1))),
    ("no hash", lambda c: hash(c["Open"](1))),
    ("no hash of what cannot be hashed", lambda c: hash(c["Frozen"](first=1))),
    ("after init", lambda c: c["Frozen"](first=3).made),
    ("own lists", lambda c: c["Open"](1).second is c["Open"](1).second),
    ("positional", lambda c: c["Plain"](1, (2,)).second),
    ("too many", lambda c: c["Plain"](1, (2,), 3)),
    ("by name alone", lambda c: c["Frozen"](1)),
    ("child takes both", lambda c: c["Child"](1, third=5).third),
    ("missing", lambda c: c["Frozen"]()),
    ("unknown", lambda c: c["Plain"](1, other=2)),
    ("not for init", lambda c: c["Frozen"](first=1, made=2)),
    ("frozen", lambda c: setattr(c["Frozen"](first=1), "first", 2)),
    ("frozen, deleting", lambda c: delattr(c["Frozen"](first=1), "first")),
    ("slots", lambda c: setattr(c["Open"](1), "other", 2)),
    ("slots of a child", lambda c: (c["Child"].__slots__, hasattr(c["Child"](1), "__dict__"))),
    ("open", lambda c: setattr(c["Open"](1), "first", 2)),
    ("loose", lambda c: vars(c["Loose"](first=1))),
    ("class default", lambda c: c["Loose"].second),
    ("replace", lambda c: dataclasses.replace(c["Frozen"](first=1), first=2).made),
    ("replace what init does not take", lambda c: dataclasses.replace(c["Frozen"](first=1), made=2)),
    ("fields", lambda c: [(f.name, f.type, f.init, f.repr, f.compare, f.kw_only) for f in dataclasses.fields(c["Frozen"])]),
    ("fields of a child", lambda c: [f.name for f in dataclasses.fields(c["Child"](1))]),
    ("as a dict", lambda c: dataclasses.asdict(c["Child"](1))),
    ("is one", lambda c: (dataclasses.is_dataclass(c["Open"]), dataclasses.is_dataclass(c["Open"](1)))),
    ("copied", lambda c: copy.deepcopy(c["Frozen"](first=1, third=[1])).third),
    ("match", lambda c: (c["Plain"].__match_args__, c["Frozen"].__match_args__, c["Child"].__match_args__)),
    ("names", lambda c: (c["Plain"].__name__, c["Plain"].__qualname__.rsplit(".", 1)[-1], c["Plain"].__module__, c["Plain"].__doc__)),
    ("names of methods", lambda c: (c["Plain"](1) == 1, hash(c["Plain"](1)), c["Plain"].__eq__.__name__, c["Plain"].__hash__.__name__)),
]


def _outcome(step: Callable[[dict[str, Any]], object], classes: dict[str, Any]) -> object:
    try:
        return step(classes)
    except (TypeError, AttributeError, ValueError) as error:
        return type(error)


@pytest.mark.parametrize("step", [step for _, step in STEPS], ids=[name for name, _ in STEPS])
def test_as_the_standard_library(step: Callable[[dict[str, Any]], object]) -> None:
    fresh = _classes(light)
    for _ in range(10):  # methods are compiled at the first call, or after some
        assert _outcome(step, fresh) == _outcome(step, STANDARD)
    assert _outcome(step, LIGHT) == _outcome(step, STANDARD)


def test_own_replace_and_fields() -> None:
    block = Block(span=Span(0, 1), kind=BlockKind.HEADING)
    assert light.replace(block, level=2) == Block(span=Span(0, 1), kind=BlockKind.HEADING, level=2)
    assert [each.name for each in light.fields(Block)] == [each.name for each in dataclasses.fields(Block)]
    assert light.is_dataclass(block)
    assert not light.is_dataclass(1)
    with pytest.raises(ValueError):
        light.replace(LIGHT["Frozen"](first=1), made=3)


def test_made_the_quick_way() -> None:
    block, sentence = light.maker(Block), light.maker(Sentence)
    assert block(span=Span(0, 1), kind=BlockKind.HEADING, level=2) == Block(span=Span(0, 1), kind=BlockKind.HEADING, level=2)
    made = sentence(span=Span(0, 1), block=3, index=4)
    assert (type(made), hash(made)) == (Sentence, hash(Sentence(span=Span(0, 1), block=3, index=4)))
    assert pickle.loads(pickle.dumps(made)) == made
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.block = 1  # type: ignore[misc]
    with pytest.raises(TypeError):
        block(span=Span(0, 1))  # type: ignore[call-arg]


def test_made_of_values_in_their_order() -> None:
    sentence = light.placed(Sentence)
    made = sentence(Span(0, 1), 3, 4)
    assert made == Sentence(span=Span(0, 1), block=3, index=4)
    assert (type(made), [each.name for each in light.fields(Sentence)]) == (Sentence, ["span", "block", "index"])
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.block = 1  # type: ignore[misc]
    with pytest.raises(TypeError):
        sentence(Span(0, 1), 3)


def test_pickled() -> None:
    block = Block(span=Span(0, 1), kind=BlockKind.HEADING)
    assert pickle.loads(pickle.dumps(block)) == block


def test_no_class_of_a_run_is_made_by_the_standard_library() -> None:
    code = "import sys, factlint.model.audit, factlint.model.rule; sys.exit('dataclasses' in sys.modules or 'inspect' in sys.modules)"
    assert subprocess.run([sys.executable, "-S", "-c", code], env={"PYTHONPATH": "src"}, check=False).returncode == 0


def test_replace_stays_the_same_when_it_is_compiled() -> None:
    """A class that is copied often is copied another way: what comes out, and what is refused, is the same."""
    block = Block(span=Span(0, 1), kind=BlockKind.HEADING, level=1)
    made = [light.replace(block, level=level) for level in range(6)]
    assert made == [Block(span=Span(0, 1), kind=BlockKind.HEADING, level=level) for level in range(6)]
    assert {type(each) for each in made} == {Block}
    with pytest.raises(dataclasses.FrozenInstanceError):
        made[-1].level = 7  # type: ignore[misc]
    for _ in range(6):
        with pytest.raises(TypeError):
            light.replace(block, unknown=1)  # type: ignore[call-arg]
        assert light.replace(LIGHT["Frozen"](first=1), first=2).made == 20
