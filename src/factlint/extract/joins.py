"""A number in its line in; what it makes together with the next number out: a range, a share ("one in four"), odds ("2 to 1"), a multiple."""

from __future__ import annotations

from fractions import Fraction

from factlint.extract.cardinal import VULGAR, Line
from factlint.extract.lexicon import SCALE
from factlint.extract.reader import Piece, ahead, behind, number_at, ratio
from factlint.extract.shares import TOPS, multiple, odds, score, share
from factlint.extract.units import dress_unit
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_DASHES = frozenset("-–—~")
_METRES = "m"
_NEAR = 4  # "fell from 9.1 to 2.6 million": a number less than so many times the next one shares its scale
_MEASURES = frozenset({Kind.MEASURE})
_WITH_UNITS = frozenset({Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
_THOUSANDS = 1000
_WHOLES = frozenset({3, 4, 5, 10, 100, 1000})  # of which shares are told
_DIVISORS = frozenset({*range(2, 11), 12, 15, 20, 25, 50, 100, 1000})  # of which shares are told in digits
_APOSTROPHES = frozenset("'’")
_APART = 50  # two measures further apart are no range


def join(line: Line, piece: Piece) -> Piece:
    """The piece itself, or the larger one that it begins."""
    if piece.low is None or piece.vague or piece.kind is Kind.RATIO or piece.low != piece.high:
        return piece
    lexicon, words = line.lexicon, line.words
    at = piece.right
    word = words[at]
    if not word:
        return piece
    if word in lexicon.change_to and piece.kind is Kind.COUNT and piece.unit is None:
        _shared_unit(line, piece, at + 1)
    if lexicon.share_from and word.endswith(lexicon.share_from) and (found := _cased_share(line, piece)) is not None:
        return found
    if lexicon.share_in and word in _APOSTROPHES and (found := _share_in_digits(line, piece)) is not None:
        return found
    if lexicon.range_from and (found := _cased_range(line, piece)) is not None:
        return found
    if word in lexicon.link and piece.digits and piece.kind is Kind.COUNT and piece.unit is None and words[at + 1][:1].isdecimal():
        _shared_unit(line, piece, at + 1, _MEASURES)  # "120 and 340 hectares"
    if word in lexicon.joins or word in _DASHES:
        return (
            _range(line, piece)
            or (piece.unit is None and (share(line, piece) or odds(line, piece) or score(line, piece) or multiple(line, piece)))
            or piece
        )
    if lexicon.share_between and piece.unit is None and piece.scale == 1 and isinstance(piece.low, int) and piece.low < TOPS:
        return share(line, piece) or piece
    return piece


def _cased_share(line: Line, piece: Piece) -> Piece | None:
    """ "Dört kişiden biri": a share told by endings."""
    lexicon, words, at = line.lexicon, line.words, piece.right
    top = lexicon.share_tops.get(words[at + 1])
    if top is None or not isinstance(piece.low, int) or top >= piece.low:
        return None
    led = piece.left > 0 and words[piece.left - 1] in lexicon.every
    if top != 1 and not led and piece.low not in _WHOLES:
        return None
    value = plain(Fraction(top, piece.low))
    found = ratio(piece, at + 2, value, "one_in")
    found.step, found.scaled = value, True
    return found


def _share_in_digits(line: Line, piece: Piece) -> Piece | None:
    """ "Seçmenlerin 3'te 1'i", "10'da biri": a share told by the endings of two numbers in digits."""
    lexicon, words, at = line.lexicon, line.words, piece.right
    if words[at + 1] not in lexicon.share_in or not piece.digits or piece.low not in _DIVISORS:
        return None
    ended = words[at + 2].isdecimal() and words[at + 3] in _APOSTROPHES and words[at + 4].startswith(lexicon.share_top_ends)
    top = int(words[at + 2]) if ended else lexicon.share_tops.get(words[at + 2])
    if top is None or not 0 < top < rational(piece.low or 0):
        return None
    value = plain(Fraction(top, int(rational(piece.low or 0))))
    found = ratio(piece, at + 3, value, "one_in")
    found.step, found.scaled = value, True
    return found


def _shared_unit(line: Line, piece: Piece, at: int, kinds: frozenset[Kind] = _WITH_UNITS) -> None:
    """ "von 7,9 auf 7,2 Prozent": the unit behind the second number is the first one's too."""
    second = _second(line, at)
    if second is not None and second.unit is not None and second.kind in kinds and second.unit_first >= second.last:
        piece.kind, piece.unit = second.kind, second.unit
        if second.scale > 1 and piece.scale == 1 and rational(piece.low or 0) < 1000:
            piece.low = piece.high = plain(rational(piece.low or 0) * second.scale)
            piece.step, piece.scale, piece.scaled = plain(rational(piece.step) * second.scale), second.scale, True


def _second(line: Line, at: int) -> Piece | None:
    """The number that begins at a token, its currency before it included."""
    if line.words[at] in line.lexicon.the or (line.words[at] in line.lexicon.articles and line.words[at + 1][:1].isdecimal()):
        at += 1
    if line.words[at] in line.lexicon.approximators:  # "between 2 and about 7"
        at += 1
    for start in range(at, at + 3):
        word = line.words[start]
        if not word or not line.free(start):
            return None
        if (
            word[0].isdecimal()
            or word in line.lexicon.heads
            or word in VULGAR
            or word in line.lexicon.articles
            or line.lexicon.compound is not None
        ):
            found = number_at(line, start)
            if found is not None:
                if found.vague or found.low is None or found.kind not in (Kind.COUNT, Kind.FRACTION):
                    return None
                dress_unit(line, found)
                return found if found.left == at else None
    return None


def _range(line: Line, piece: Piece) -> Piece | None:
    """The range that a number makes with the next one; where a change goes from the one to the other, none, but they share scale and unit."""
    lexicon, words = line.lexicon, line.words
    link = _range_link(line, piece)
    if link is None:
        return None
    at, after, first_word = link
    word, framed = words[at], first_word >= 0
    second = _second(line, after)
    if second is None or not _alike(piece, second, word in _DASHES):
        return None
    if _in_its_metres(line, piece, second):
        piece.low = piece.high = plain(rational(piece.low or 0) / piece.scale)
        piece.step, piece.scale, piece.scaled = plain(rational(piece.step) / piece.scale), 1, False
    low, high, step = rational(piece.low or 0), rational(second.low or 0), rational(piece.step)
    changed = framed and words[first_word] in lexicon.change_frames and (_changes(line, first_word, second.right) or _falls(piece, second))
    if (
        second.scale > 1
        and piece.scale == 1
        and (low < high / second.scale or (changed and piece.digits and low < _NEAR * high / second.scale))
    ):
        low, step = low * second.scale, step * second.scale
    if changed:
        if (piece.unit is None and piece.kind is Kind.COUNT) or piece.unit == second.unit:
            # "rose from 3.5 to 3.9 percent": both percentages
            piece.low = piece.high = plain(low)
            piece.step, piece.scale = plain(step), second.scale
            piece.kind, piece.unit = second.kind, second.unit
        return None
    if low >= high or (word in lexicon.close and (high > 2 * low + 1 or piece.unit is not None)):
        return None
    if not framed and (_unlike_range(line, piece, second, word, high > _APART * low) or _changed_by(line, piece, second, word)):
        return None
    has_unit = second if second.unit is not None else piece
    return Piece(
        first=piece.first, last=second.last, low=plain(low), high=plain(high), left=first_word if framed else piece.left, right=second.right,
        step=plain(min(step, rational(second.step))), scaled=piece.scaled or second.scaled, digits=piece.digits or second.digits,
        scale=second.scale, kind=has_unit.kind, form="range", unit=has_unit.unit, unit_first=has_unit.unit_first, unit_last=has_unit.unit_last,
    )  # fmt: skip


def _in_its_metres(line: Line, first: Piece, second: Piece) -> bool:
    """Whether the letter of a number is that of metres, as with the next one: "from 28m to 32m", of which the second cannot be millions."""
    lettered = line.words[first.last - 1] == _METRES and first.kind is Kind.COUNT and first.scale > 1
    return lettered and second.kind is Kind.MEASURE and second.scale == 1 and second.unit == "meter"


def _falls(first: Piece, second: Piece) -> bool:
    """Whether the first of two numbers with one word for millions is the larger: no range goes "from 84 to 79 billion"."""
    if not (first.digits and first.scale == 1 and second.scale > 1):
        return False
    high = rational(second.low or 0) / second.scale
    return high < rational(first.low or 0) < _NEAR * high


def _range_link(line: Line, piece: Piece) -> tuple[int, int, int] | None:
    """What ties a number to the next one: where its last word stands, where the next number begins, where a word before them ("from") stands or -1."""
    lexicon, words, at = line.lexicon, line.words, piece.right
    opener = behind(lexicon.frame_openers, line, piece.left)
    if opener is None and piece.left and (words[piece.left - 1] in lexicon.the or words[piece.left - 1] in lexicon.articles):
        opener = behind(lexicon.frame_openers, line, piece.left - 1)  # "tra i 20 e i 30"
    if words[at] == "-" and line.glued(at) and not line.glued(at + 1) and piece.digits and words[at + 2][:1].isdecimal():
        hit = ahead(lexicon.ranges, line, at + 1)  # "15- bis 24-Jährige", "15- to 24-year-olds"
        if hit is not None and hit[0] == at + 2:
            at += 1
    word = words[at]
    if opener and word in opener[1]:
        after, first_word = at + 1, opener[0]
    else:
        hit = ahead(lexicon.ranges, line, at)
        if hit is None and word != "~":
            return None
        after, first_word = hit[0] if hit else at + 1, -1
    if word in _DASHES:
        if line.glued(at) != line.glued(after) or (word == "~" and not line.glued(at)):
            return None
        if not line.glued(at) and (word == "—" or not piece.digits or not words[after][:1].isdecimal()):
            return None
    return at, after, first_word


def _unlike_range(line: Line, first: Piece, second: Piece, word: str, apart: bool) -> bool:
    """Whether the word between two numbers, which may say something else, does so: "1.20 m at 1,800 m"."""
    lexicon = line.lexicon
    if apart and word in lexicon.odds and first.unit_first >= first.last and second.unit_first >= second.last:
        return True
    if word not in lexicon.frames_after:
        return False
    return not any(ahead(lexicon.frames_after[word], line, place) for place in (second.right, second.right + 1))


def _changed_by(line: Line, first: Piece, second: Piece, word: str) -> bool:
    """Whether the first number is the amount of a change, or where it began, and the second where it went."""
    lexicon, words = line.lexicon, line.words
    if first.left and words[first.left - 1] in lexicon.change_by:
        before = words[first.left - 1 : first.left]
    elif lexicon.change_frames and word not in _DASHES and word not in lexicon.close:
        before = words[max(0, first.left - 3) : first.left]
        if "," in before:
            before = before[len(before) - before[::-1].index(",") :]
        before = [each for each in before if each in lexicon.changes or each in lexicon.change_frames]
    else:
        return False
    return bool(before) and _changes(line, first.left, second.right)


def _cased_range(line: Line, piece: Piece) -> Piece | None:
    """ "12 yıldan 20 yıla kadar", "5'ten 9'a kadar": a range told by endings."""
    words, at = line.words, piece.right
    if words[at] == "'" and words[at + 1].endswith(line.lexicon.range_from):
        at += 2
    elif not line.words[at - 1].endswith(line.lexicon.range_from):
        return None
    second = _second(line, at) if words[at] else None
    if second is None or not _alike(piece, second, False) or rational(second.low or 0) <= rational(piece.low or 0):
        return None
    end = second.right + (2 if words[second.right] == "'" else 0)
    if words[end] not in line.lexicon.range_to:
        return None
    low, unit = rational(piece.low or 0), second if second.unit is not None else piece
    if second.scale > 1 and piece.scale == 1 and low < 1000:
        low *= second.scale
    return Piece(
        first=piece.first, last=second.last, low=plain(low), high=second.high, left=piece.left, right=end + 1, step=second.step,
        scaled=second.scaled, digits=piece.digits, scale=second.scale, kind=unit.kind, form="range", unit=unit.unit,
        unit_first=unit.unit_first, unit_last=unit.unit_last,
    )  # fmt: skip


def _alike(first: Piece, second: Piece, dash: bool) -> bool:
    """Whether two numbers may be the ends of one range: the same unit, or one unit for both."""
    if dash and first.digits != second.digits:
        return False
    if first.unit is not None and second.unit is not None:
        return first.kind is second.kind and (first.unit == second.unit or "$" in (first.unit, second.unit))
    if second.unit is not None:
        return first.kind is Kind.COUNT or second.kind is Kind.PERCENT_POINTS
    if first.unit is not None:
        return first.unit_first < first.first
    return first.kind is second.kind


def _changes(line: Line, first: int, last: int) -> bool:
    """Whether the words about a "from A to B" tell of a change, so that the two are values and no range."""
    changes = line.lexicon.changes
    return any(word in changes for word in line.words[max(0, first - 10) : first]) or any(
        word in changes for word in line.words[last : last + 8]
    )


def carried(line: Line, before: Piece, piece: Piece) -> None:
    """ "From Rp3,531 trillion to Rp3,796": the second sum takes the scale of the first, where it is of its size."""
    entry = line.lexicon.entries.get(line.words[before.last - 1])
    scale = entry[1] if entry is not None and entry[0] == SCALE else 1
    if piece.kind is Kind.COUNT:
        _compared(line, before, piece, scale)
        _part_told(line, before, piece, scale)
    if piece.kind is not Kind.MONEY or scale < _THOUSANDS or piece.scale > 1 or piece.unit != before.unit:
        return
    if piece.low is None or before.low is None or piece.low != piece.high or before.low <= 0 or not piece.digits:
        return
    opener = behind(line.lexicon.frame_openers, line, before.left)
    if opener is None or piece.left - before.right != 1 or line.words[before.right] not in opener[1]:
        return
    _take_scale(before, piece, scale)


def _compared(line: Line, before: Piece, piece: Piece, scale: int) -> None:
    """ "4,1 millions de voitures, contre 3,2 un an plus tôt": a decimal that counts nothing by itself has scale, unit and noun of what it is held against."""
    if scale < _THOUSANDS or piece.scale > 1 or piece.unit is not None or piece.counted_first >= 0 or not piece.digits or piece.form:
        return
    if line.words[piece.left - 1] not in line.lexicon.compared or piece.low is None or before.low is None or before.low <= 0:
        return
    if before.kind not in (Kind.COUNT, Kind.MONEY) or piece.low != piece.high or isinstance(piece.low, int) or not piece.left:
        return
    if _take_scale(before, piece, scale):
        piece.kind, piece.unit = before.kind, before.unit


def _part_told(line: Line, before: Piece, piece: Piece, scale: int) -> None:
    """ "12,4 millions de voyageurs, dont 3,2 en ville": a decimal that counts nothing by itself has the scale or the measure of what it is a part of."""
    if not piece.left or isinstance(piece.low, int) or piece.unit is not None or piece.counted_first >= 0 or not piece.digits or piece.form:
        return
    if line.words[piece.left - 1] not in line.lexicon.of_which or piece.low is None or piece.low != piece.high or before.low is None:
        return
    if behind(line.lexicon.of_which, line, piece.left) is None or piece.scale > 1:
        return
    low = rational(piece.low) * max(scale, 1)
    if not 0 < low < rational(before.low):
        return
    if scale >= _THOUSANDS and before.kind in (Kind.COUNT, Kind.MONEY):
        piece.low = piece.high = plain(low)
        piece.step, piece.scale = plain(rational(piece.step) * scale), scale
        piece.kind, piece.unit = before.kind, before.unit
    elif before.kind is Kind.MEASURE and scale == 1:
        piece.kind, piece.unit = before.kind, before.unit


def _take_scale(before: Piece, piece: Piece, scale: int) -> bool:
    """Multiply a number by the scale of the one before it, where it is then of its size; whether it is."""
    if not Fraction(1, _NEAR) < rational(piece.low or 0) * scale / rational(before.low or 1) < _NEAR:
        return False
    piece.low = piece.high = plain(rational(piece.low or 0) * scale)
    piece.step, piece.scaled, piece.scale = plain(rational(piece.step) * scale), True, scale
    return True
