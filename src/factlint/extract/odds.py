"""A number in its line in; what it makes with the next one out where the two are odds (2 to 1), a result (52-48) or a multiple (three times)."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece, ahead, number_at, ratio
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_DASHES = frozenset("-–—~")
_ODDS = 20  # nobody gives odds of 308 to 144


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
