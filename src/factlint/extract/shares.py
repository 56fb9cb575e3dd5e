"""A number in its line in; what it makes with the next one out where the two are a share (one in four), odds (2 to 1), a result (52-48) or a multiple."""

from __future__ import annotations

from fractions import Fraction

from factlint.extract.cardinal import Line
from factlint.extract.counted import stops
from factlint.extract.reader import Piece, ahead, number_at, ratio
from factlint.extract.unit_tables import DURATIONS
from factlint.extract.units import dress_unit
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_DASHES = frozenset("-–—~")
_ODDS = 20  # nobody gives odds of 308 to 144
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
        or not (strict or second.low in _ROUND or (top == 1 and (second.low < 1000 or _is_large(line, second, at, between))))
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


def _is_large(line: Line, second: Piece, at: int, between: bool) -> bool:
    """Whether a number of thousands is written in groups, and so no year, behind a word that makes shares alone: "one in 3,100"; with a noun
    `between`, no other may follow: "un neonato su 3.100", but not "un sondaggio su 1.500 persone"."""
    grouped, word = any(not char.isdigit() for char in line.words[second.first]), line.words[second.last]
    closed = not between or not word.isalpha() or word in stops(line.lexicon.code)
    return grouped and closed and line.words[at] not in line.lexicon.shares_weak


def _closes_share(line: Line, at: int) -> bool:
    """Whether no noun follows a share whose noun stood inside: "one child in five is", but not "one child in five schools"."""
    word = line.words[at]
    return line.lexicon.share_noun or not word.isalpha() or word in stops(line.lexicon.code)


def article_share(line: Line, at: int) -> Piece | None:
    """One in four where "one" is an article too ("einer von fünf", "un jeune sur cinq")."""
    return share(line, Piece(first=at, last=at + 1, low=1, high=1))


def odds(line: Line, piece: Piece) -> Piece | None:
    """2 to 1, 2-to-1, a 3-1 margin."""
    lexicon, words = line.lexicon, line.words
    at = piece.right
    hyphen = words[at] == "-" and line.glued(at)
    if hyphen and words[at + 1] in lexicon.odds:
        at += 1
    if words[at] not in lexicon.odds:
        return None
    after = at + 1
    if hyphen and words[after] == "-" and at > piece.right:
        after += 1
    if not words[after] or not line.free(after):
        return None
    second = number_at(line, after)
    if second is None or not isinstance(second.low, int) or not second.low or rational(piece.low or 0) <= second.low:
        return None
    named = words[second.last] in lexicon.odds_after
    if second.low != 1 and not named and not (hyphen and at > piece.right):
        return None
    if at == piece.right and words[at] in _DASHES and not named:
        return None
    value = plain(rational(piece.low or 0) / second.low)
    if named and (second.low > _ODDS or words[second.last] in lexicon.odds_votes):  # "308 zu 144 Stimmen"
        return _result(piece, second.last)
    return ratio(piece, second.last, value, "odds")


def _result(piece: Piece, last: int) -> Piece:
    return Piece(first=piece.first, last=last, low=None, high=None, left=piece.left, right=last, kind=Kind.SCORE, digits=True)


def score(line: Line, piece: Piece) -> Piece | None:
    """52-48, 2-2: digits that do not rise over a hyphen are a result and no range."""
    words, at = line.words, piece.right
    if words[at] not in ("-", "–") or not (line.glued(at) and line.glued(at + 1)) or not piece.digits or not isinstance(piece.low, int):
        return None
    second = words[at + 1]
    if not second.isdecimal() or len(second) > 4 or piece.last != piece.first + 1 or int(second) > piece.low or words[at + 2] in _DASHES:
        return None
    return _result(piece, at + 2)


def multiple(line: Line, piece: Piece) -> Piece | None:
    """Three times as many, fivefold, 10x."""
    lexicon = line.lexicon
    at = piece.last
    start = at + (line.words[at] == "-" and line.glued(at))
    hit = ahead(lexicon.multiple_after, line, start)
    if hit is None:
        return None
    end, needs = hit
    if (
        needs
        and rational(piece.low or 0).denominator == 1
        and not any(ahead(lexicon.multiple_next, line, place) for place in (end, end + line.words[end].isalpha()))
    ):
        return None
    piece.kind, piece.form, piece.unit_first, piece.unit_last, piece.right = Kind.RATIO, "multiple", at, end, end
    return piece
