"""A bare number in; the number with its sign, unit, range, hedge and what it counts out."""

from __future__ import annotations

from factlint.extract.age_groups import find_age_group, group_of_ages, onward, people_beyond
from factlint.extract.ages import find_age
from factlint.extract.cardinal import Line
from factlint.extract.counted import find_counted, stops
from factlint.extract.hedges import hedge_after, hedge_before
from factlint.extract.joins import join
from factlint.extract.lexicon import SCALE
from factlint.extract.money import is_money, lone_scale
from factlint.extract.numerals import turned
from factlint.extract.reader import Piece, ahead
from factlint.extract.signs import below_zero, sign
from factlint.extract.units import dress_unit
from factlint.model.quantity import Hedge, Kind

_FENCES = frozenset("(,")
_AGED = frozenset({Kind.COUNT, Kind.DURATION})
_OPEN = frozenset({Hedge.APPROX, Hedge.GT, Hedge.LT})
_COUNT, _DURATION, _FRACTION, _PERCENT, _RATIO = Kind.COUNT, Kind.DURATION, Kind.FRACTION, Kind.PERCENT, Kind.RATIO  # looked up once
_HEADS = 1000
_HUNDREDS = 3  # digits
_BASES = frozenset({100, 1000, 10_000, 100_000, 1_000_000})
_LONGEST = 9  # digits


def dress(line: Line, piece: Piece) -> Piece:
    """Everything that belongs to a number, in the order in which it stands nearest."""
    dress_unit(line, piece)
    lone_scale(line, piece)
    sign(line, piece)
    _magnitude(line, piece)
    piece = join(line, piece)
    find_age(line, piece)
    hedge_before(line, piece)
    if piece.kind in _AGED:
        _age(line, piece)
    below_zero(line, piece)
    if piece.kind is _DURATION:
        group_of_ages(line, piece)
    kind = piece.kind
    if kind is _COUNT and piece.digits and (_part_of_name(line, piece) or _dotted(line, piece)):
        return piece
    if kind is _COUNT or kind is _FRACTION or kind is _RATIO:
        _rate(line, piece)
        whole_before = line.lexicon.share_from and (kind is not _COUNT or piece.form == "none")  # a whole stands before its part there
        if not whole_before and piece.counted_first < 0:
            find_counted(line, piece, partitive_only=kind is _RATIO and piece.form != "one_in")
        if kind is _COUNT and piece.left and line.words[piece.left - 1] in line.lexicon.per_base:
            _base(line, piece)
        if kind is _COUNT and piece.kind is _COUNT and piece.counted_last > piece.right:
            _rate(line, piece, piece.counted_last)
        elif kind is _COUNT and piece.hedge is not None:
            people_beyond(line, piece)
    elif kind is _PERCENT:
        find_counted(line, piece, partitive_only=True)
    if piece.hedge is None or piece.hedge in _OPEN:
        right = piece.right
        hedge_after(line, piece)
        if kind is _COUNT and piece.right > right and piece.counted_first < 0:  # "500'den fazla kişi"
            find_counted(line, piece)
        if piece.hedge is not None and piece.kind is _DURATION:
            find_age_group(line, piece)
    if kind is _COUNT and line.lexicon.age_onward and piece.last < len(line.words) and line.words[piece.last] in line.lexicon.age_onward:
        onward(line, piece)
    return piece


def _age(line: Line, piece: Piece) -> None:
    """Make an age of what is one by words that are seldom met, where a look at the next ones does not rule it out."""
    words, grown = line.words, line.lexicon.age_old_grown
    named = piece.unit is None and words[piece.left - 1] in _FENCES and piece.left > 0
    old = piece.unit == "year" or (
        piece.unit is None
        and (piece.form == "range" or words[piece.right] in grown or (words[piece.right] == "-" and words[piece.right + 1] in grown))
    )
    if named or old:
        from factlint.extract.ages_of_things import find_beside, find_old

        if named:
            find_beside(line, piece)
        if old:
            find_old(line, piece)
    verbs = line.lexicon.age_before_bare
    bare = piece.unit is None and len(words[piece.first]) < _HUNDREDS and (words[piece.left - 1] in verbs or words[piece.left - 2] in verbs)
    if (bare or named or old) and piece.kind in _AGED and piece.left:
        from factlint.extract.ages_told import find_told, told_range

        told_range(line, piece)
        find_told(line, piece)


def _part_of_name(line: Line, piece: Piece) -> bool:
    """Digits with letters glued to them that are no unit: an ordinal by its ending ("1,000th"), else a name."""
    words = line.words
    after = words[piece.right]
    if after.isalpha() and line.glued(piece.right) and piece.right == piece.last:
        piece.kind, piece.form = (Kind.ORDINAL, "") if after in line.lexicon.ordinal_suffix else (Kind.OTHER, "name")
        piece.right += 1
        piece.last = piece.right
    elif (
        piece.first
        and line.glued(piece.first)
        and words[piece.first - 1].isalpha()
        and piece.left == piece.first
        and words[piece.first - 1] not in line.lexicon.entries
    ):
        piece.kind, piece.form = Kind.OTHER, "name"
        piece.first = piece.left = piece.first - 1
    else:
        return False
    if piece.kind is Kind.OTHER:
        piece.low = piece.high = None
    return True


def _dotted(line: Line, piece: Piece) -> bool:
    """ "22.06", "4.2" alone, where a comma is the decimal sign: a time, a date or the number of a norm or a table."""
    numeral = line.words[piece.first]
    if (
        line.signs.decimal != ","
        or turned(line.signs) in line.lexicon.regions.values()
        or "." not in numeral
        or piece.last != piece.first + 1
        or piece.hedge is not None
        or piece.form
    ):
        return False
    whole, _, part = numeral.partition(".")
    after = line.words[piece.right]
    if (
        not whole.isdecimal()
        or not part.isdecimal()
        or len(part) > 2
        or part == "00"
        or len(whole) > 2
        or (after.isalpha() and not _small(line, after) and (numeral[0] != "0" or len(whole) != 2))
    ):
        return False
    piece.kind, piece.form, piece.low, piece.high = Kind.OTHER, "name", None, None
    return True


def _small(line: Line, word: str) -> bool:
    return word in stops(line.lexicon.code)


def _magnitude(line: Line, piece: Piece) -> None:
    """ "magnitude 6.4", "6.4-magnitude": a measure, its name for a unit."""
    if piece.kind is not _COUNT or not piece.digits:
        return
    words, names = line.words, line.lexicon.scales_named
    at = piece.first - 1
    if at >= 0 and words[at] == "-" and line.glued(piece.first):
        at -= 1
    if at >= 0 and words[at] in line.lexicon.named_of:
        at -= 1
    if at >= 0 and words[at] in names:
        piece.kind, piece.unit, piece.unit_first, piece.unit_last, piece.left = Kind.MEASURE, names[words[at]], at, at + 1, at
        return
    at = piece.last + (words[piece.last] == "-")
    if words[at] in names:
        piece.kind, piece.unit, piece.unit_first, piece.unit_last, piece.right = Kind.MEASURE, names[words[at]], at, at + 1, at + 1


def _rate(line: Line, piece: Piece, at: int = 0) -> None:
    """12 per 100,000, 12 deaths per 100,000: a rate, its base in the unit."""
    words, lexicon = line.words, line.lexicon
    behind_noun = at > 0
    at = at or piece.right
    if words[at] not in lexicon.per_head or not piece.digits:
        return
    last = at + 1 + (words[at + 1] in lexicon.per_head)  # "por cada"
    word = lexicon.entries.get(words[last])
    if word is not None and word[0] == SCALE and word[1] in _BASES:  # "por mil habitantes", "per lakh", "per million residents"
        base = word[1]
        if (base == _HEADS and not words[last + 1].isalpha()) or words[last + 1] in lexicon.entries:
            return
    else:
        base = _power_of_ten(words[last])
        entry = lexicon.entries.get(words[last + 1])
        if entry is not None and entry[0] == SCALE:  # "por 100 mil"
            base, last = base * entry[1], last + 1
    if not base or not line.free(last) or ahead(lexicon.entry_phrases, line, at + 1) is not None or (behind_noun and base < _HEADS):
        return
    if is_money(line, last + 1):  # "5 por 100 euros"
        return
    piece.kind, piece.unit = Kind.RATE, f"per-{base}"
    piece.unit_first, piece.unit_last = at, last + 1
    piece.right = last + 1


def _power_of_ten(word: str) -> int:
    """100 for "100", 100000 for "100,000"; 0 for any other word."""
    digits = word.replace(",", "").replace(".", "").replace("\xa0", "").replace(" ", "")
    return int(digits) if digits.isdecimal() and digits.strip("0") == "1" and 2 <= len(digits) <= _LONGEST else 0


def _base(line: Line, piece: Piece) -> None:
    """ "Per 100,000 inhabitants there were 8": the base of a rate told behind it counts nothing."""
    if piece.low is None or piece.low != piece.high or not piece.digits or piece.low not in _BASES or piece.left != piece.first:
        return
    piece.kind, piece.form = Kind.OTHER, "base"
