"""TOML text in; its plain data out, or a ValueError that says what is wrong: what tomllib refuses, and what would cost it time or memory."""

from __future__ import annotations

import re
from typing import Any

LONGEST = 2_000_000
"""Characters of one TOML text."""
MOST_PARTS = 100
"""Parts of one dotted key: tomllib keeps a copy of the way to each."""
_DOT = re.compile(r"""[\w"'-][ \t]*+\.(?=[ \t]*+[\w"'-])""")


def loads(text: str) -> dict[str, Any]:
    """Raises tomllib.TOMLDecodeError with the place, or another ValueError."""
    import tomllib

    if len(text) > LONGEST:
        raise ValueError(f"it has {len(text):,} characters; {LONGEST:,} are allowed")
    if text.count(".") > MOST_PARTS and any(_tower(line) for line in text.splitlines()):
        raise ValueError(f"a key has more than {MOST_PARTS} parts")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _tower(line: str) -> bool:
    return line.count(".") > MOST_PARTS and sum(1 for _ in _DOT.finditer(line)) > MOST_PARTS
