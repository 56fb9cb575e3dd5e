"""A word for a part or for many in its line in; the share, the dozen or the vague number that begins there out."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from factlint.extract.cardinal import Line
from factlint.extract.lexicon import SCALE, TIMES
from factlint.extract.piece import Piece, ahead
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Kind


def collective_at(line: Line, piece: Piece) -> Piece:
    """Two dozen."""
    size = line.lexicon.dozens.get(line.words[piece.last])
    if size is None and line.words[piece.last] in line.lexicon.dozens_plural:
        size = line.lexicon.dozens_plural[line.words[piece.last]]
    if size and piece.low is not None:
        value = plain(rational(piece.low) * size)
        return Piece(first=piece.first, last=piece.last + 1, low=value, high=value, step=size, scaled=True, digits=piece.digits)
    return piece


def dozen_at(line: Line, first: int, last: int, size: int) -> Piece | None:
    """A dozen; in some languages such a noun says "about" by itself ("une centaine"). Bare, without article or number, it is none ("dozen" in a name)."""
    if (last == first + 1 and not line.lexicon.dozens_approx) or _priced(line, first):
        return None
    approx = line.words[last - 1] in line.lexicon.dozens_approx
    low: Number = size
    if line.words[last] in line.lexicon.link and line.words[last + 1] in line.lexicon.weak_halves and not goes_on_at(line, last + 2):
        low, last = plain(size * Fraction(3, 2)), last + 2  # "un centenar y medio"
    return Piece(first=first, last=last, low=low, high=low, step=size, scaled=True, hedge=Hedge.APPROX if approx else None)


def _priced(line: Line, first: int) -> bool:
    """ "$4.95 a dozen", "4,95 euros la douzaine": a dozen behind a sum is what it is paid for."""
    from factlint.extract.unit_tables import units

    words, lexicon, at = line.words, line.lexicon, first
    table = units(lexicon.code)
    if at and words[at] not in lexicon.articles and (words[at - 1] in lexicon.the or words[at - 1] in table.per):
        at -= 1
    elif words[at] not in lexicon.articles:
        return False
    return at > 1 and (words[at - 1] in table.money_after or (words[at - 1][:1].isdecimal() and words[at - 2] in table.money_before))


def one_and_at(line: Line, first: int, last: int, value: Fraction) -> Piece | None:
    """ "Un an et demi", "an hour and a half": one of a unit, and its half; without an article too ("hora y media")."""
    from factlint.extract.unit_tables import DURATIONS, units

    lexicon, words = line.lexicon, line.words
    if first < 2 or not (words[first - 1] in lexicon.link or words[first - 1] in lexicon.part_link) or goes_on_at(line, last):
        return None
    unit = next((str(unit) for rest, unit in units(lexicon.code).after.get(words[first - 2], ()) if not rest), None)
    if unit is None or not line.free(first - 2):
        return None
    start = first - 2
    if start and (words[start - 1] in lexicon.articles or words[start - 1] in lexicon.one):
        start -= 1
    elif unit not in DURATIONS or (start and (words[start - 1][:1].isdecimal() or words[start - 1] in lexicon.entries)):
        return None
    low = plain(1 + value)
    return Piece(
        first=start, last=last, low=low, high=low, step=plain(value), scaled=True, kind=Kind.DURATION if unit in DURATIONS else Kind.MEASURE,
        unit=unit, unit_first=first - 2, unit_last=first - 1,
    )  # fmt: skip


def goes_on_at(line: Line, at: int) -> bool:
    """Whether a scale, a dozen or a hyphen follows a half, so that it halves these."""
    word = line.words[at]
    lexicon = line.lexicon
    joined = word in lexicon.entries or word in lexicon.dozens or word in lexicon.articles or (word == "-" and line.glued(at))
    return joined or (word in lexicon.the and line.words[at - 1] not in lexicon.weak_halves)


def half_at(line: Line, first: int, last: int, value: Fraction) -> Piece | None:
    """A half, unless it is half of a match or of a word ("first half", "half-brother"); a weak one ("medio", "halbe") needs what it halves."""
    words, lexicon = line.words, line.lexicon
    if first and words[first - 1] in lexicon.half_not_after:
        return None
    more = one_and_at(line, first, last, value)
    if more is not None:
        return more
    if (
        words[last] == "-"
        and line.glued(last)
        and words[last + 1] not in lexicon.articles
        and words[last + 1] not in lexicon.dozens
        and words[last + 1] not in lexicon.entries
    ):
        return None
    piece = share_at(line, first, last, value)
    if piece.kind is Kind.FRACTION and words[last - 1] in lexicon.weak_halves:
        from factlint.extract.units import dress_unit

        trial = Piece(first=first, last=last, low=piece.low, high=piece.high, kind=Kind.FRACTION)
        dress_unit(line, trial)
        noun = words[last].isalpha() and line.text[line.starts[last]].isupper()
        whole = lexicon.halves_article and noun and last - first == 2 and words[first] in lexicon.articles
        return piece if trial.unit is not None or whole else None
    return piece


def share_at(line: Line, first: int, last: int, value: Fraction) -> Piece:
    """A fraction, or what a scale makes of it ("half a million", "two thirds of a million")."""
    lexicon, words = line.lexicon, line.words
    at = last + (words[last] == "-")
    while words[at] in lexicon.vague_of or words[at] in lexicon.articles:
        at += 1
    entry = lexicon.entries.get(words[at])
    size = lexicon.dozens.get(words[at])
    if entry is not None and entry[0] in (SCALE, TIMES):
        total = plain(value * entry[1])
        return Piece(first=first, last=at + 1, low=total, high=total, step=entry[1], scaled=True, scale=entry[1])
    if size:
        total = plain(value * size)
        return Piece(first=first, last=at + 1, low=total, high=total, step=total, scaled=True)
    low = plain(value)
    return Piece(first=first, last=last, low=low, high=low, kind=Kind.FRACTION, step=low, scaled=True, form="words")


def vague_at(line: Line, at: int, end: int, band: Any) -> Piece:
    """Vague words with their band; "of thousands" multiplies it."""
    lexicon, words = line.lexicon, line.words
    if band is None:
        here = end + 1 if words[end] in lexicon.vague_of else end
        entry = lexicon.entries.get(words[here])
        further = ahead(lexicon.vague, line, here)
        if entry is not None and entry[0] in (SCALE, TIMES):
            low, high, end = 2 * entry[1], 10 * entry[1] - 1, here + 1
        elif words[here] in lexicon.dozens:
            low, high, end = 2 * lexicon.dozens[words[here]], 99 if lexicon.dozens[words[here]] < 20 else 999, here + 1
        elif further and further[1] is not None:
            (low, high), end = further[1], further[0]
        else:
            return Piece(first=at, last=end, low=None, high=None, vague=True)
    else:
        low, high = band
    while words[end] in lexicon.vague_of or lexicon.vague_direct:
        here = end + (words[end] in lexicon.vague_of)
        entry = lexicon.entries.get(words[here])
        further = ahead(lexicon.vague, line, here)
        if entry is not None and entry[0] == SCALE:
            low, high, end = low * entry[1], (high + 1) * entry[1] - 1, here + 1
        elif further and further[1] is not None and len(str(further[1][0])) > len(str(low)):
            size = 10 ** (len(str(further[1][0])) - 1)
            low, high, end = low * size, (high + 1) * size - 1, further[0]
        else:
            break
    return Piece(first=at, last=end, low=low, high=high, vague=True, step=low, scaled=True)
