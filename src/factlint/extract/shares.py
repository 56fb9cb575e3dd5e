"""A number in its line in; the share that it makes together with the next number out: "one in four", "nine out of 10"."""

from __future__ import annotations

from fractions import Fraction

from factlint.extract.cardinal import Line
from factlint.extract.counted import stops
from factlint.extract.reader import Piece, ahead, number_at, ratio
from factlint.extract.unit_tables import DURATIONS
from factlint.extract.units import dress_unit
from factlint.model.number import plain
from factlint.model.quantity import Kind

TOPS = 100  # "15 pupils in 100": no more than so many of so many
_ROUND = frozenset(
    {
        2,
        3,
        4,
        5,
        6,
        8,
        9,
        10,
        12,
        15,
        20,
        25,
        30,
        40,
        50,
        60,
        70,
        75,
        80,
        90,
        100,
        200,
        250,
        300,
        400,
        500,
        1000,
        10_000,
        100_000,
        1_000_000,
    }
)


def share(line: Line, piece: Piece) -> Piece | None:
    """One in four, nine out of 10; with a noun between where the language has it so ("un jeune sur cinq")."""
    words = line.words
    if not isinstance(piece.low, int) or piece.low < 1 or piece.scale > 1:
        return None
    for at in range(piece.right, piece.right + line.lexicon.share_between + 1):
        if not words[at]:
            return None
        hit = ahead(line.lexicon.in_share, line, at)
        if hit is not None:
            return _share_of(line, piece, piece.low, at, *hit)
        if not words[at].isalpha():
            return None
    return None


def _share_of(line: Line, piece: Piece, top: int, at: int, end: int, strict: bool) -> Piece | None:
    """The share that a number makes with the one behind `at` to `end`, the words between; `strict`: they always make one."""
    lexicon, words, between = line.lexicon, line.words, at > piece.right
    second = number_at(line, end) if words[end] and line.free(end) else None
    if (
        second is None
        or not isinstance(second.low, int)
        or second.vague
        or second.low <= top
        or not (strict or second.low in _ROUND or (top == 1 and second.low < 1000))
    ):
        return None
    if words[at] in lexicon.shares_weak and not strict and top != 1 and second.low not in (10, 100, 1000):
        return None
    if not strict and (top > 10 or (between and (top > 9 or not _closes_share(line, second.last)))):
        return None
    dress_unit(line, second)
    if second.unit is not None and (second.unit in DURATIONS or second.kind is not Kind.DURATION):
        return None
    value = plain(Fraction(top, second.low))
    found = ratio(piece, second.last, value, "one_in")
    found.step, found.scaled = value, True
    if between:
        found.counted_first, found.counted_last = piece.right, at
    return found


def _closes_share(line: Line, at: int) -> bool:
    """Whether no noun follows a share whose noun stood inside: "one child in five is", but not "one child in five schools"."""
    word = line.words[at]
    return line.lexicon.share_noun or not word.isalpha() or word in stops(line.lexicon.code)


def article_share(line: Line, at: int) -> Piece | None:
    """One in four where "one" is an article too ("einer von fünf", "un jeune sur cinq")."""
    return share(line, Piece(first=at, last=at + 1, low=1, high=1))
