"""What takes time in; what does it when it is first used, out: a pattern of a module that most runs do not need, an attribute worked out once."""

from __future__ import annotations

import re

__all__ = ["attribute", "compile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from functools import cached_property as attribute
    from re import compile
else:
    _METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")

    class _Pattern:
        """Looks like a compiled pattern; its methods become those of the compiled one."""

        def __init__(self, pattern, flags):
            self.pattern, self._flags = pattern, flags

        def __getattr__(self, name):
            compiled = re.compile(self.pattern, self._flags)
            for each in _METHODS:
                setattr(self, each, getattr(compiled, each))
            return getattr(compiled, name)

        def __repr__(self):
            return f"lazy.compile({self.pattern!r})"

    def compile(pattern, flags=0):
        """As `re.compile`."""
        return _Pattern(pattern, flags)

    class attribute:  # noqa: N801  (called as a decorator is)
        """As `functools.cached_property`, without a lock."""

        def __init__(self, work):
            self.work, self.name = work, work.__name__

        def __get__(self, instance, owner):
            found = instance.__dict__[self.name] = self.work(instance)
            return found
