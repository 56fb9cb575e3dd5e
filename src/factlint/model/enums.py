"""A class with annotated texts in; an enumeration of texts out, as `enum.StrEnum` makes it, without its cost at every use.

In Python 3.11 `Kind.COUNT` takes five times as long with the standard library's class as with this one (its metaclass has a `__getattr__`), and
`kind.value` is a call. Checks ask for such names many thousand times a page. Type checkers see the standard library's own class. What stands in the
code reads and behaves like it: members are texts, one object each, found by value (`Kind("count")`) and by name, iterated in order, pickled by value.
Left out is what no class here needs: `auto`, aliases, members that are no plain texts.
"""

from __future__ import annotations

__all__ = ["StrEnum"]

TYPE_CHECKING = False  # typing would cost more than this module
if TYPE_CHECKING:
    from enum import StrEnum
else:

    class _Meta(type):
        def __new__(meta, name, bases, space):
            texts = {key: text for key, text in space.items() if type(text) is str and not key.startswith("_")}
            space = {key: value for key, value in space.items() if key not in texts}
            if bases != (str,):
                space["__slots__"] = ()
            made = super().__new__(meta, name, bases, space)
            made._by_value = {}
            for key, text in texts.items():
                member = str.__new__(made, text)
                object.__setattr__(member, "name", key)
                object.__setattr__(member, "value", text)
                type.__setattr__(made, key, member)
                made._by_value[text] = member
            return made

        def __call__(cls, value):
            try:
                return cls._by_value[value]
            except (KeyError, TypeError):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}") from None

        def __iter__(cls):
            return iter(cls._by_value.values())

        def __len__(cls):
            return len(cls._by_value)

        def __contains__(cls, value):
            return isinstance(value, str) and value in cls._by_value

        def __getitem__(cls, name):
            return cls.__members__[name]

        @property
        def __members__(cls):
            return {member.name: member for member in cls}

    class StrEnum(str, metaclass=_Meta):
        """As in the standard library."""

        __slots__ = ("name", "value")

        def __repr__(self):
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __setattr__(self, name, value):
            raise AttributeError(f"{type(self).__name__} cannot set attribute {name!r}")

        def __reduce_ex__(self, protocol):
            return type(self), (self.value,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self
