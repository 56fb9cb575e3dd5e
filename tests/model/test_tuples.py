"""The light named tuples are named tuples."""

from __future__ import annotations

import pickle
import typing
from typing import Any

import pytest

from factlint.model.span import Span
from factlint.model.tuples import NamedTuple


class Light(NamedTuple):
    """Said."""

    first: int
    second: tuple[str, ...] = ()

    @property
    def both(self) -> int:
        return self.first + len(self.second)

    def more(self) -> Light:
        return self._replace(first=self.first + 1)


class Standard(typing.NamedTuple):
    """Said."""

    first: int
    second: tuple[str, ...] = ()

    @property
    def both(self) -> int:
        return self.first + len(self.second)

    def more(self) -> Standard:
        return self._replace(first=self.first + 1)


@pytest.mark.parametrize("kind", [Light, Standard])
def test_a_named_tuple(kind: Any) -> None:
    made = kind(1, second=("a",))
    assert made == (1, ("a",))
    assert issubclass(kind, tuple)
    assert made.both == 2
    assert made.more().first == 2
    assert kind(1).second == ()
    assert kind._fields == ("first", "second")
    assert kind._field_defaults == {"second": ()}
    assert (kind.__doc__, kind.__module__, kind.__mro__[1]) == ("Said.", __name__, tuple)
    assert repr(made) == f"{kind.__name__}(first=1, second=('a',))"
    assert pickle.loads(pickle.dumps(made)) == made
    assert list(kind.__annotations__) == ["first", "second"]
    assert kind.__match_args__ == ("first", "second")
    with pytest.raises(TypeError):
        kind()
    with pytest.raises(AttributeError):
        made.first = 2


def test_many_fields() -> None:
    many = [f"field_{number}" for number in range(30)]
    maker: Any = type(NamedTuple)
    for size in range(len(many)):
        kind: Any = maker("Many", (NamedTuple,), {"__module__": __name__, "__annotations__": dict.fromkeys(many[:size], int)})
        made = kind(*range(size))
        assert (kind._fields, tuple(made), made._asdict()) == (
            tuple(many[:size]),
            tuple(range(size)),
            dict(zip(many[:size], made, strict=True)),
        )
        assert kind._make(range(size)) == made == kind(**made._asdict())
        with pytest.raises(TypeError):
            kind._make(range(size + 1))
        with pytest.raises(ValueError, match="unexpected"):
            made._replace(other=1)


def test_span_is_one() -> None:
    assert Span(1, 2) == (1, 2)
