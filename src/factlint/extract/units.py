"""A number in its line in; its unit, and the kind that the unit makes of it, out: percent, points, money, measures, durations."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.money import money_after, money_before
from factlint.extract.reader import Piece, ahead, number_at
from factlint.extract.unit_tables import DURATIONS, LADDER, Units, each, set_unit, unit_place, units
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_LONGEST_CODE = 4
_NEAR = 40
_CLOSE = 16
_COMPARED = 4  # words of "60 lebih banyak dari"
_GAME = 10  # decimal points beyond are those of a match, where nothing is said of a change
_MOST_POINTS = 40  # bare "points" beyond are those of a game or an index


_POWERS = {"²": "square-", "³": "cubic-", "2": "square-", "3": "cubic-"}


def dress_unit(line: Line, piece: Piece) -> None:
    """Set kind, unit and the place of the unit; the whole expression grows by it."""
    if piece.kind is Kind.RATIO:
        return
    table, words = units(line.lexicon.code), line.words
    before, after = words[piece.first - 1] if piece.first else "", words[piece.last]
    if (before in table.money_before or not _long_word(before)) and money_before(line, piece, table):
        return
    if _long_word(after) and after not in table.behind and before not in line.lexicon.percent_before and piece.kind is not Kind.FRACTION:
        return
    _percent(line, piece) or money_after(line, piece, table) or _measure(line, piece, table)


def _long_word(word: str) -> bool:
    """Whether a token is a word that is too long for a code of a currency, with or without its scale ("USD", "MUSD")."""
    return len(word) > _LONGEST_CODE and word.isalpha()


def _percent(line: Line, piece: Piece) -> bool:
    at = piece.last
    words = line.words
    before = piece.first - 1
    if before >= 0 and words[before] in line.lexicon.percent_before:
        return set_unit(piece, Kind.PERCENT, "percent", before, before + 1)
    if piece.kind is Kind.FRACTION:
        return _part_of_percent(line, piece)
    hit = ahead(line.lexicon.percent, line, at + (words[at] == "-" and line.glued(at)))
    if not hit:
        return False
    end, what = hit
    if what == "points_bare" and not (
        (piece.low or 0) <= _MOST_POINTS
        and not _made(line, piece, at)
        and (
            (piece.digits and rational(piece.low or 0).denominator > 1 and ((piece.low or 0) < _GAME or _changed(line, piece)))
            or (piece.digits and _percent_near(line, at))
            or (not piece.vague and (_percent_before(line, at) or (_changed(line, piece) and _percent_near(line, at))))
        )
    ):
        return False
    if what == "percent":
        return set_unit(piece, Kind.PERCENT, "percent", at, end)
    if what == "basis" and piece.low is not None and piece.high is not None:
        piece.low, piece.high, piece.step = (plain(rational(value) / 100) for value in (piece.low, piece.high, piece.step))
        piece.form = "basis"
    return set_unit(piece, Kind.PERCENT_POINTS, "percent_points", at, end)


def _changed(line: Line, piece: Piece) -> bool:
    """Whether a verb of change stands right before a number."""
    return not line.lexicon.changes.isdisjoint(line.words[max(0, piece.first - 2) : piece.first])


def _made(line: Line, piece: Piece, at: int) -> bool:
    """Whether points are those that somebody made in a match: "behind 27 points", "three-point range"."""
    words, before = line.words, max(0, piece.first - 3)
    if words[at] == "-" and not piece.digits:
        return True
    return any(word in line.lexicon.points_not for word in words[before : piece.first]) and not any(
        word in line.lexicon.changes for word in words[before : piece.first]
    )


def _part_of_percent(line: Line, piece: Piece) -> bool:
    """Three-tenths of a percent, half a percentage point."""
    at = piece.last
    words, lexicon = line.words, line.lexicon
    if words[at - 1] in lexicon.point_tenths and _percent_near(line, at):  # "seis décimas menos"
        piece.kind, piece.unit = Kind.PERCENT_POINTS, "percent_points"
        return True
    while words[at] in lexicon.articles or words[at] in lexicon.vague_of or words[at] in lexicon.one:
        at += 1
    hit = ahead(lexicon.percent, line, at)
    if not hit or hit[1] == "basis" or words[at] == "%":
        return False
    return set_unit(
        piece,
        Kind.PERCENT if hit[1] == "percent" else Kind.PERCENT_POINTS,
        "percent" if hit[1] == "percent" else "percent_points",
        piece.last,
        hit[0],
    )


def _percent_near(line: Line, at: int) -> bool:
    """Whether the words about a place talk of percentages, so that bare "points" are percentage points."""
    return _percentages(line, max(0, at - _NEAR), at) or _percentages(line, at + 2, at + _NEAR)


def _percent_before(line: Line, at: int) -> bool:
    """Whether a percentage stands close before, so that points in words are percentage points too."""
    return _percentages(line, max(0, at - _CLOSE), at)


def _percentages(line: Line, first: int, last: int) -> bool:
    """Whether any of these tokens begins a word for percentages."""
    percent = line.lexicon.percent
    for place, word in enumerate(line.words[first:last], first):
        if word in percent and (hit := ahead(percent, line, place)) is not None and hit[1] != "points_bare":
            return True
    return False


def _measure(line: Line, piece: Piece, table: Units) -> bool:
    words = line.words
    at = unit_place(line, piece, table)
    if piece.kind is Kind.FRACTION:
        while words[at] in line.lexicon.articles or words[at] in line.lexicon.vague_of:
            at += 1
    if not line.free(at):
        return False
    hit = ahead(table.after, line, at)
    if hit is None and piece.digits:
        hit = ahead(table.signs, line, at)
        if hit is not None and len(words[at]) == 1 and words[at].isalpha() and not _sign_stands(line, at):
            hit = None
    if hit is None and words[at] in table.adjectives:  # "vingt dernières années", "three consecutive months"
        hit = ahead(table.after, line, at + 1)
        hit = hit if hit is not None and str(hit[1]) in DURATIONS else None
    if hit is None:
        return False
    end, unit = hit[0], str(hit[1])
    if words[end] in line.lexicon.of_last_year and unit == "year" and _of_last_year(line, piece):
        return False
    if words[end - 1] == "°" and _tenth(line, piece, end):
        return set_unit(piece, Kind.MEASURE, unit, piece.last, end + 1)
    kind = Kind.DURATION if unit in DURATIONS else Kind.MEASURE
    if words[end] in _POWERS and _power(line, unit, end):
        unit = _POWERS[words[end]] + unit
        end += 1
    half = _and_half(line, piece, end)
    if half:
        return set_unit(piece, kind, unit, piece.last, half)
    if unit in table.smaller and (after := _smaller(line, piece, table, unit, end)):
        return set_unit(piece, kind, unit, piece.last, after)
    if unit in LADDER and (after := _and_smaller(line, piece, table, unit, end)):
        return set_unit(piece, kind, unit, piece.last, after)
    per = ahead(table.per, line, end)
    if per is not None and kind is Kind.MEASURE:
        below = ahead(table.after, line, per[0]) or (ahead(table.signs, line, per[0]) if words[end] == "/" else None)
        if below is not None and str(below[1]) != "night" and words[below[0]] not in table.per_not:  # "65 decibels a night"
            unit, end = f"{unit}-per-{below[1]}", below[0]
            if words[end] in _POWERS and _power(line, str(below[1]), end):  # "µg/m³", "µg/m3"
                unit = unit.replace("-per-", f"-per-{_POWERS[words[end]]}")
                end += 1
    return set_unit(piece, kind, unit, piece.last, end)


def _of_last_year(line: Line, piece: Piece) -> bool:
    """ "60 lebih banyak dari 351 tahun lalu", "naik dari 351 tahun lalu": a count and last year's words behind it, and no years ago."""
    words, lexicon, at = line.words, line.lexicon, piece.first - 1
    if at < 1 or words[at] not in lexicon.than or not piece.digits:
        return False
    before = any(words[k][:1].isdecimal() and words[k + 1] in lexicon.more for k in range(max(0, at - _COMPARED), at - 1))
    return before or (words[at - 1] in lexicon.changes and (piece.low or 0) >= _NEAR)


def _tenth(line: Line, piece: Piece, at: int) -> bool:
    """ "37°2": add the tenths that stand behind the sign, where no minutes of an angle do; whether there are any."""
    tenths = line.words[at]
    if not (tenths.isdecimal() and len(tenths) == 1 and line.glued(at) and line.free(at)) or line.words[at + 1] in ("'", "′", "-"):
        return False
    if not isinstance(piece.low, int) or piece.low != piece.high or piece.low < 0:
        return False
    piece.low = piece.high = plain(piece.low + rational(int(tenths)) / 10)
    piece.step = plain(rational(1) / 10)
    return True


def _power(line: Line, unit: str, at: int) -> bool:
    """Whether a sign glued to a unit raises it: "m²", "km2"."""
    if not line.glued(at) or not line.words[at].isdecimal() or not line.words[at].isascii():
        return line.glued(at)
    return unit.endswith("meter") and line.words[at - 1] in ("m", "km", "cm", "mm") and not line.words[at + 1][:1].isdecimal()


def _and_half(line: Line, piece: Piece, end: int) -> int:
    """ "Trois heures et demie", "two years and a half": the half of the unit is added; the place after it, or 0."""
    words, lexicon = line.words, line.lexicon
    if not (words[end] in lexicon.link or words[end] in lexicon.part_link) or piece.low is None or piece.low != piece.high:
        return 0
    at = end + 1 + (words[end + 1] in lexicon.articles)
    half = lexicon.halves.get(words[at])
    after = words[at + 1] if half is not None else ""
    if half is None or not isinstance(piece.low, int) or piece.scale > 1 or piece.vague or not line.free(at):
        return 0
    whole = after in lexicon.part_of and words[at] not in lexicon.weak_halves  # "dos años y la mitad de"
    if whole or after in lexicon.entries or after in lexicon.dozens or after in lexicon.articles or after == "-":
        return 0
    piece.low = piece.high = plain(piece.low + half)
    piece.step, piece.scaled = plain(half), True
    return at + 1


def _smaller(line: Line, piece: Piece, table: Units, unit: str, end: int) -> int:
    """ "5-foot-10", "6 feet 2 inches": the smaller unit is added; the place after it, or 0."""
    words = line.words
    name, most = table.smaller[unit]
    hyphen = words[end] == "-" and line.glued(end) and line.glued(end + 1)
    at = end + (hyphen or words[end] == ",")
    if not words[at].isdecimal() or len(words[at]) > 2 or int(words[at]) >= most or not isinstance(piece.low, int) or not piece.digits:
        return 0
    if not line.free(at):
        return 0
    after = at + 1 + (words[at + 1] == "-")
    hit = ahead(table.after, line, after) or ahead(table.signs, line, after)
    if (hit is None or hit[1] != name) and not hyphen:
        return 0
    piece.low = piece.high = plain(rational(piece.low) + rational(int(words[at])) / most)
    piece.step = plain(rational(1) / most)
    return hit[0] if hit is not None and hit[1] == name else at + 1


_CLOSING = frozenset({"", ".", ",", ";", ")"})


def _and_smaller(line: Line, piece: Piece, table: Units, unit: str, end: int) -> int:
    """ "11 hours and 40 minutes", "zwei Jahre und drei Monate": one duration in the larger unit; the place after it, or 0."""
    words, (name, most) = line.words, LADDER[unit]
    at = end + (words[end] in line.lexicon.link)
    if not isinstance(piece.low, int) or piece.low != piece.high or piece.vague or piece.scale > 1 or not words[at] or not line.free(at):
        return 0
    if not words[at].isdecimal() and words[at] not in line.lexicon.heads:
        return 0
    second = number_at(line, at)
    if second is None or second.left != at or second.vague or not isinstance(second.low, int) or not 0 < second.low < most:
        return 0
    behind = each(line, second.last)
    hit = ahead(table.after, line, behind) or ahead(table.signs, line, behind)
    if hit is None and words[end - 1] == "h" and words[at].isdecimal() and len(words[at]) == 2 and words[at + 1] in _CLOSING:
        hit = at + 1, name  # "1 h 40"
    if hit is None and name == "second" and words[second.last] == "s" and second.digits:  # "31 min 42 s"
        hit = second.last + 1, name
    if hit is None or hit[1] != name or second.kind is not Kind.COUNT:
        return 0
    step, last = rational(1) / most, int(hit[0])
    if name in LADDER and words[last][:1].isdecimal() and line.free(last):  # "2 jam 21 menit 9 detik"
        third = Piece(first=last, last=last + 1, low=int(words[last]), high=0) if words[last].isdecimal() else None
        smallest, parts = LADDER[name]
        sign = ahead(table.after, line, last + 1) or ahead(table.signs, line, last + 1) or (words[last + 1] == "s" and (last + 2, smallest))
        if third is not None and sign and sign[1] == smallest and 0 <= (third.low or 0) < parts:
            piece.low = plain(rational(piece.low) + rational(third.low or 0) / most / parts)
            step, last = step / parts, int(sign[0])
    piece.low = piece.high = plain(rational(piece.low) + rational(second.low) / most)
    piece.step, piece.scaled = plain(step), True
    return last


def _sign_stands(line: Line, at: int) -> bool:
    """A one-letter sign is a unit in lower case (or W, V), not before another letter or a dot that ends an initial."""
    written = line.text[line.starts[at] : line.ends[at]]
    if written.isupper() != (written in "CF") and written not in "WVL":
        return False
    if written in "CF" and not line.glued(at) and not (at > 1 and line.words[at - 2] in "-−"):
        return False
    return not (line.words[at + 1].isalpha() and line.glued(at + 1))
