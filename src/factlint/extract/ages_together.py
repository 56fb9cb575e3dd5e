"""A number in its line and an age beside it in; whether the number is an age too out: "de 25 et 32 ans", "aged 31 and 45", "the age from 18 to 21"."""

from __future__ import annotations

from factlint.extract.age_groups import make_age
from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece
from factlint.extract.units import dress_unit
from factlint.model.number import rational
from factlint.model.quantity import Kind

_OLDEST = 125
_SHORT = 3  # words
_SEVERAL = 6  # ages told in one breath
_TOGETHER = frozenset({2, 3, 4})  # people whose ages are told at once
_YOUNG = 10


def first_of_several(line: Line, piece: Piece) -> None:
    """ "deux hommes de 25 et 32 ans", "de 22, 27 et 31 ans": the years behind the last number are the first one's too."""
    words, at, before = line.words, piece.right, piece.left - 2
    if before < 0 or not (words[before] in line.lexicon.persons or words[before] == "," or words[before + 1] in line.lexicon.age_has):
        return
    for _ in range(_SEVERAL):
        if not (words[at] == "," or words[at] in line.lexicon.link) or not words[at + 1].isdecimal() or not line.free(at + 1):
            return
        further = Piece(first=at + 1, last=at + 2, low=1, high=1, digits=True)
        dress_unit(line, further)
        if further.unit is not None:
            if further.unit == "year":
                piece.kind, piece.unit = Kind.AGE, "year"
            return
        at += 2


def of_so_many(line: Line, before: Piece, piece: Piece) -> None:
    """ "Two workers, 34 and 58,", "dos obreros de 34 y 58 años", "zwei Arbeiter (34 und 58)": as many numbers as there are people are their ages."""
    words, lexicon, last = line.words, line.lexicon, before.counted_last
    if before.kind is not Kind.COUNT or before.low not in _TOGETHER or before.high != before.low or before.form or last < 0:
        return
    if piece.kind is not Kind.COUNT or piece.unit is not None or piece.hedge is not None or piece.left != last + 1 or not piece.digits:
        return
    noun, tie, at = words[last - 1], words[last], piece.right
    if (
        noun in lexicon.age_things
        or tie not in {",", "(", *lexicon.age_of}
        or not isinstance(piece.low, int)
        or not 0 < piece.low <= _OLDEST
    ):
        return
    if piece.low < _YOUNG and tie not in lexicon.age_of and noun not in lexicon.people and noun not in lexicon.persons:
        return
    for _ in range(int(before.low) - 1):
        if (
            not (words[at] == "," or words[at] in lexicon.link)
            or not words[at + 1].isdecimal()
            or len(words[at + 1]) > 2
            or not line.free(at + 1)
        ):
            return
        at += 2
    further = Piece(first=at - 1, last=at, low=1, high=1, digits=True)
    dress_unit(line, further)
    if further.unit == "year" or (further.unit is None and words[at] in (",", ")", ".", ";", "") and words[at - 2] != ","):
        make_age(piece, "year", -1, -1)


def goes_before(line: Line, piece: Piece, before: Piece) -> bool:
    """ "31 ve 28 yaşlarındaki", "31 dan 28 tahun": whether a bare number before an age is one too; then it is made one."""
    between = line.words[before.right : piece.left]
    if piece.kind is not Kind.AGE or before.kind is not Kind.COUNT or before.unit is not None or before.counted_first >= 0:
        return False
    if (
        before.hedge is not None
        or not before.digits
        or len(between) != 1
        or between[0] == ","
        or between[0] not in line.lexicon.bound_links
    ):
        return False
    if before.low is None or before.low != before.high or not 0 < rational(before.low) <= _OLDEST:
        return False
    before.kind, before.unit = Kind.AGE, piece.unit
    return True


def goes_on(line: Line, piece: Piece, before: Piece) -> None:
    """ "Aged 31 and 45", "31, 45 and 52": a bare number after an age is one too."""
    bare = piece.kind is Kind.COUNT and piece.unit is None and piece.counted_first < 0
    if (
        before.kind is not Kind.AGE
        or piece.hedge is not None
        or not (bare or (piece.kind is Kind.DURATION and piece.unit in ("year", before.unit)))
    ):
        return
    between = line.words[before.right : piece.left]
    behind = line.words[piece.right + (line.words[piece.right] == ",")]
    when = behind in line.lexicon.age_when or behind in line.lexicon.age_begun
    if when and line.words[piece.left - 1] in line.lexicon.bound_links and piece.low is not None and 0 < piece.low <= _OLDEST:
        make_age(piece, "year", piece.unit_first, piece.unit_last)  # "was 16 when she won and 91 when she died"
        return
    told = line.words[max(0, before.left - _SHORT) : before.first]
    if len(between) == 1 + (between[:1] == ["'"]) and _goes_to(line, between[-1]) and not line.lexicon.age_nouns.isdisjoint(told):
        make_age(
            piece, piece.unit or before.unit or "year", piece.unit_first, piece.unit_last
        )  # "la edad de 16 a 18 años", "yaşı 16'dan 18'e"
        return
    if bare and len(between) == 1 and between[0] in line.lexicon.joins and line.words[before.first - 1] in line.lexicon.change_frames:
        make_age(piece, before.unit or "year", piece.unit_first, piece.unit_last)  # "the age from 18 to 21"
        return
    if (bare and before.unit_first >= before.last) or not 0 < len(between) <= 2 or not set(between) <= line.lexicon.bound_links:
        return
    behind = line.words[piece.right]
    if (
        piece.kind is Kind.DURATION
        and behind.isalpha()
        and behind not in line.lexicon.bound_links
        and behind not in line.lexicon.age_verbs
        and line.lexicon.suffixed
    ):
        return  # "61 yaşında, yirmi yıl yattı"
    if piece.low is not None and piece.low == piece.high and 0 < piece.low <= _OLDEST:
        make_age(piece, before.unit or "year", piece.unit_first, piece.unit_last)


def _goes_to(line: Line, word: str) -> bool:
    """Whether a word between two ages says that the one is changed to the other."""
    lexicon = line.lexicon
    return word in lexicon.change_to or word in lexicon.range_from or word in lexicon.age_to
