"""A misspelt word and those that exist in; the one that was probably meant, out."""

from __future__ import annotations

from collections.abc import Iterable


def closest(word: str, known: Iterable[str], *, alike: float = 0.6) -> str | None:
    """The known word that is most like `word`, or None where none is near. `alike`: from 0 to 1, how near."""
    from difflib import get_close_matches

    folded = {each.casefold(): each for each in known}
    near = get_close_matches(word.casefold(), folded, n=1, cutoff=alike)
    return folded[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """`did you mean X?`, or None."""
    near = closest(word, known)
    return f"did you mean {near}?" if near is not None else None


def plural(number: int, word: str, words: str | None = None) -> str:
    """`1 error`, `2 errors`, `1,204 files`."""
    return f"{number:,} {word if number == 1 else words or word + 's'}"
