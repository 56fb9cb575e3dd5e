"""A language and a text with numbers in braces in; whether each of these was read as counting or measuring something, out."""

from __future__ import annotations

import re

from factlint.extract import quantities
from factlint.model.quantity import Kind

APART = {Kind.DATE, Kind.AGE, Kind.ORDINAL, Kind.OTHER, Kind.SCORE}
_MARK = re.compile(r"\{([^}]+)\}")


def counted(code: str, written: str) -> list[bool]:
    """Whether each marked number was read as counting or measuring something."""
    plain, marks, at = "", [], 0
    for match in _MARK.finditer(written):
        plain += written[at : match.start()]
        marks.append((len(plain), len(plain) + len(match[1])))
        plain += match[1]
        at = match.end()
    found = [each for each in quantities(plain + written[at:], language=code) if each.kind not in APART]
    return [any(each.start < end and each.end > start for each in found) for start, end in marks]
