"""factlint: the linter for the figures in a news article.

    import factlint
    draft = factlint.read(open("draft.md", "rb").read(), name="draft.md")
    ledger = factlint.Ledger.load("ledger.yaml")
    audit = factlint.audit(draft, ledger, today=date(2024, 11, 18))

Names are imported when they are first used, so that `import factlint` costs nothing.
"""

from __future__ import annotations

import sys

__version__ = "0.1.0"

TYPE_CHECKING = False  # not from typing, whose import is half of what `--version` takes
if TYPE_CHECKING:
    from typing import Any

    from factlint.api import Ledger, attributions, audit, claims, quantities, read

__all__ = ["Ledger", "__version__", "attributions", "audit", "claims", "quantities", "read"]


class _Package(type(sys)):  # type: ignore[misc]
    """Keeps `factlint.read`, `factlint.audit` and `factlint.claims` the functions that they are documented as.

    Importing the modules of these names, which the functions call, would otherwise put the modules in their place.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name not in __all__ or not isinstance(value, type(sys)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name in __all__:
        from importlib import import_module

        return getattr(import_module("factlint.api"), name)
    raise AttributeError(f"module 'factlint' has no attribute {name!r}")
