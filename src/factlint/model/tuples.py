"""A class with annotated fields in; a named tuple out, as `typing.NamedTuple` makes it, without compiling every annotation when it is imported."""

from __future__ import annotations

from collections import namedtuple

__all__ = ["NamedTuple"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    _OWN = frozenset(("__annotations__", "__module__", "__qualname__", "__orig_bases__"))

    class _Maker(type):
        def __new__(cls, name, bases, space):
            if bases == (object,):
                return super().__new__(cls, name, (), space)
            fields = space.get("__annotations__", {})
            defaults = [space[field] for field in fields if field in space]
            made = namedtuple(name, fields, defaults=defaults, module=space["__module__"])
            made.__annotations__ = fields
            for key, value in space.items():
                if key not in _OWN and key not in fields:
                    setattr(made, key, value)
            made.__qualname__ = space["__qualname__"]
            return made

    NamedTuple = _Maker("NamedTuple", (object,), {})
