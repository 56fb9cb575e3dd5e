"""A word in; the number words it is made of out ("fünfundzwanzigtausend", "ventisette", "tweeëntwintig")."""

from __future__ import annotations

from factlint.extract.lexicon import Entry, Lexicon


def entries_of(word: str, lexicon: Lexicon) -> tuple[Entry, ...] | None:
    """The parts of a compound number word in the order in which they add up; None where the word is no number."""
    return None
