"""A pattern's text in; a pattern that is compiled when it is first used, out. For patterns of a module that most runs do not need."""

from __future__ import annotations

import re

__all__ = ["compile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
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
