"""A dressed number in its line in; the same with the sign that stands about it out: "minus 7", "-$5 million", "7 degrees below zero".

Keys of `numbers.yaml`: `minus`, `minus_weak`, `minus_sure` (see lexicon.py); `below_zero` [below zero] what behind degrees says that there are less than
none, and where it ends in the word for zero behind a bare number too; `below_zero_before` [sıfırın altında] the same before them,
`below_zero_about` {sıfırın: altında} the same about them.
"""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece, ahead, behind
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.model.number import plain, rational
from factlint.model.quantity import Hedge, Kind

_TEMPERATURES = frozenset({"celsius", "fahrenheit", "degree"})
_COLDEST = 90  # a bare number above it is no temperature
_TURNED = {
    Hedge.GT: Hedge.LT,
    Hedge.LT: Hedge.GT,
    Hedge.GE: Hedge.LE,
    Hedge.LE: Hedge.GE,
    Hedge.ALMOST: Hedge.JUST_OVER,
    Hedge.JUST_OVER: Hedge.ALMOST,
}


def sign(line: Line, piece: Piece) -> None:
    """A minus glued to the digits and to nothing before it, or the word for it."""
    at = piece.first - 1
    if piece.kind is Kind.MONEY and 0 <= piece.unit_first <= at:  # "minus $3", "-$5 million"
        at = piece.unit_first - 1
    if at < 0 or piece.low is None or piece.high is None or (not piece.digits and line.words[at] in "-−"):
        return
    word = line.words[at]
    if _written(line, piece, at):
        pass
    elif word in line.lexicon.minus and word.isalpha():
        if at and line.words[at - 1] in line.lexicon.close:  # "plus or minus 3 points"
            return
        if behind(line.lexicon.before, line, at + 1) or _no_minus(line, piece, at):
            return
    elif word == "+" and line.glued(at + 1) and not line.glued(at):
        piece.first = at
        piece.left = min(piece.left, at)
        return
    else:
        return
    piece.low, piece.high = plain(-rational(piece.low)), plain(-rational(piece.high))
    piece.first = at
    piece.left = min(piece.left, at)


def _written(line: Line, piece: Piece, at: int) -> bool:
    """Whether a sign at a token is a minus of the number."""
    if line.words[at] not in ("-", "−", "–"):
        return False
    if not line.glued(at + 1):
        return _spaced(line, piece, at)
    return line.words[at] != "–" and (not line.glued(at) or line.words[at - 1] in line.lexicon.symbols)


def _spaced(line: Line, piece: Piece, at: int) -> bool:
    """ "(- 2,3 %)", "un recul de - 2,3 %", and "- 10 k" alone on its line: a minus with a space behind it, where no dash can be meant."""
    words, after = line.words, line.words[piece.right]
    before = words[at - 1] if at else ""
    if at == 0 and piece.digits:
        return after == ""
    if before in ("(", "["):
        return after in (")", "]") or piece.kind is not Kind.COUNT
    small = before in special_lexicon(line.lexicon.code).sets["of_cues"] or before in line.lexicon.age_at or before in line.lexicon.age_of
    return small and words[at] != "–" and (piece.kind is Kind.PERCENT or piece.unit in _TEMPERATURES)


def _no_minus(line: Line, piece: Piece, at: int) -> bool:
    """Whether the word for minus says something else: "less", "tested negative three times"."""
    lexicon, word = line.lexicon, line.words[at]
    if piece.kind is Kind.COUNT and line.words[piece.right] in lexicon.multiple_after:
        return True
    if not lexicon.minus_weak or word in lexicon.minus_sure or piece.unit in _TEMPERATURES:
        return False
    return behind(lexicon.frame_openers, line, at) is None  # "entre menos dez e quinze"


def below_zero(line: Line, piece: Piece) -> None:
    """ "7.2 degrees below zero", "12 bajo cero", "sıfırın altında 7 derece": the words belong to the number, which is negative."""
    lexicon, words = line.lexicon, line.words
    degrees = piece.unit in _TEMPERATURES
    if piece.low is None or piece.high is None or piece.low <= 0 or not (degrees or _bare(piece)):
        return
    first, last = piece.left, piece.right
    hit = ahead(lexicon.below_zero, line, last) if words[last] in lexicon.below_zero else None
    if hit is not None and (degrees or lexicon.entries.get(words[hit[0] - 1], ("", 1, 0))[1] == 0):
        last = hit[0]
    elif first and (before := behind(lexicon.below_zero_before, line, first)) is not None:
        first = before[0]
    elif first and degrees and lexicon.below_zero_about.get(words[first - 1]) == words[last] != "":
        first, last = first - 1, last + 1
    else:
        return
    if not line.free(first) or not line.free(last - 1):
        return
    piece.low, piece.high = plain(-rational(piece.high)), plain(-rational(piece.low))
    piece.hedge = _TURNED.get(piece.hedge, piece.hedge) if piece.hedge is not None else None
    if piece.hedge is None:
        piece.first = first
    piece.left, piece.last, piece.right = first, last, last
    if not degrees:
        piece.kind, piece.unit = Kind.MEASURE, "degree"


def _bare(piece: Piece) -> bool:
    """Whether nothing is known of a number in digits, so that it may be one of degrees."""
    counts = piece.kind is Kind.COUNT and piece.unit is None and piece.form in ("", "range")
    return counts and piece.digits and piece.high is not None and piece.high <= _COLDEST and piece.scale == 1
