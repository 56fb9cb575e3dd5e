"""A number in its line in; its unit, and the kind that the unit makes of it, out: percent, points, money, measures, durations.

Names and signs of units and currencies come from CLDR (`language/<code>/units.yaml`), corrected and added to by `numbers.yaml`. Units are
CLDR identifiers ("square-kilometer", "liter-per-square-meter"), currencies ISO 4217 codes; a bare "$" stays "$" where the region does not
say whose it is, "peso" and its like stay the noun.
"""

from __future__ import annotations

from functools import lru_cache, partial

from factlint import language
from factlint.extract.cardinal import Line, cardinal
from factlint.extract.compound import entries_of
from factlint.extract.lexicon import SCALE, Phrases, lexicon, phrases
from factlint.extract.reader import Piece, ahead, behind, number_at
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind
from factlint.model.tuples import NamedTuple

DURATIONS = frozenset(
    {"nanosecond", "microsecond", "millisecond", "second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year", "decade", "century"}
)  # fmt: skip


_LINES = frozenset({240, 360, 480, 720, 1080, 1440, 2160, 4320})  # of a screen: "1080p"
_NEAR = 40
_LONGEST_CODE = 4
_CLOSE = 16
_MOST_POINTS = 40  # bare "points" beyond are those of a game or an index


_POWERS = {"²": "square-", "³": "cubic-", "2": "square-", "3": "cubic-"}
_GROWN = {"k": 3, "t": 3, "m": 6, "b": 9}


class Units(NamedTuple):
    """Look-up tables of a language. `after` {phrase: (kind, unit)}; `money_before` is kept backwards; `codes` need capitals.

    `behind` are all words with which something begins that may stand behind a number and be its unit.
    """

    after: Phrases
    signs: Phrases
    money_before: Phrases
    money_after: Phrases
    codes: frozenset[str]
    per: Phrases
    apart: frozenset[str]
    of: frozenset[str]
    regions: dict[str, dict[str, str]]
    smaller: dict[str, tuple[str, int]]
    scaled: dict[str, tuple[int, str]]
    behind: frozenset[str]


@lru_cache(maxsize=32)
def units(code: str) -> Units:
    """The unit tables of a language, compiled once."""
    generated, own = language.section(code, "units"), language.section(code, "numbers")

    table = partial(phrases, elide=lexicon(code).elide)

    def flat(name: str) -> dict[str, str]:
        table = {word: meaning for meaning, words in (generated.get(name) or {}).items() for word in words}
        for meaning, words in (own.get(name) or {}).items():
            table.update(dict.fromkeys(words, meaning))
        for word in own.get(f"{name}_not") or ():
            table.pop(word, None)
        return table

    names, signs, currencies, money_signs = flat("units"), flat("unit_signs"), flat("currencies"), flat("currency_signs")
    lex = lexicon(code)
    after, unit_signs, money_after = table(names.items()), table(signs.items()), table((money_signs | currencies).items())
    of, scaled = frozenset(own.get("unit_of") or ()), own.get("currencies_scaled") or {}
    return Units(
        after=after,
        signs=unit_signs,
        money_before=table(
            (money_signs | {word: unit for word, unit in currencies.items() if word in (own.get("currency_before") or ())}).items(),
            last=True,
        ),
        money_after=money_after,
        codes=frozenset(currencies.values()) | {"USDT", "BTC"},
        per=table((word, None) for word in own.get("per") or ()),
        apart=frozenset(word for word in money_signs if " " in word),
        of=of,
        regions={word: dict(each) for word, each in (own.get("currency_regions") or {}).items()},
        smaller={unit: (str(each[0]), int(each[1])) for unit, each in (own.get("unit_smaller") or {}).items()},
        scaled={word: (int(each[0]), str(each[1])) for word, each in scaled.items()},
        behind=of.union(after, unit_signs, money_after, scaled, lex.percent, lex.loose),
    )


def dress_unit(line: Line, piece: Piece) -> None:
    """Set kind, unit and the place of the unit; the whole expression grows by it."""
    if piece.kind is Kind.RATIO:
        return
    table, words = units(line.lexicon.code), line.words
    before, after = words[piece.first - 1] if piece.first else "", words[piece.last]
    if (before in table.money_before or not _long_word(before)) and _money_before(line, piece, table):
        return
    if _long_word(after) and after not in table.behind and before not in line.lexicon.percent_before and piece.kind is not Kind.FRACTION:
        return
    _percent(line, piece) or _money_after(line, piece, table) or _measure(line, piece, table)


def _long_word(word: str) -> bool:
    """Whether a token is a word that is too long for a code of a currency, with or without its scale ("USD", "MUSD")."""
    return len(word) > _LONGEST_CODE and word.isalpha()


def _set(piece: Piece, kind: Kind, unit: str, first: int, last: int) -> bool:
    piece.kind, piece.unit = kind, unit
    piece.unit_first, piece.unit_last = first, last
    piece.left, piece.right = min(piece.left, first), max(piece.right, last)
    return True


def _percent(line: Line, piece: Piece) -> bool:
    at = piece.last
    words = line.words
    before = piece.first - 1
    if before >= 0 and words[before] in line.lexicon.percent_before:
        return _set(piece, Kind.PERCENT, "percent", before, before + 1)
    if piece.kind is Kind.FRACTION:
        return _part_of_percent(line, piece)
    hit = ahead(line.lexicon.percent, line, at + (words[at] == "-" and line.glued(at)))
    if not hit:
        return False
    end, what = hit
    if what == "points_bare" and not (
        (piece.low or 0) <= _MOST_POINTS
        and (
            (piece.digits and rational(piece.low or 0).denominator > 1)
            or (piece.digits and _percent_near(line, at))
            or (not piece.vague and _percent_before(line, at))
        )
    ):
        return False
    if what == "percent":
        return _set(piece, Kind.PERCENT, "percent", at, end)
    if what == "basis" and piece.low is not None and piece.high is not None:
        piece.low, piece.high, piece.step = (plain(rational(value) / 100) for value in (piece.low, piece.high, piece.step))
        piece.form = "basis"
    return _set(piece, Kind.PERCENT_POINTS, "percent_points", at, end)


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
    return _set(
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


def _money_before(line: Line, piece: Piece, table: Units) -> bool:
    first = piece.first
    words = line.words
    if first and words[first - 1] in "-−" and first > 1 and words[first - 2] in table.money_before:
        first -= 1
    if first and words[first - 1] == "." and line.glued(first - 1):  # "Rp. 5.000"
        first -= 1
    hit = behind(table.money_before, line, first)
    if hit is not None:
        start, unit = hit
        apart = start < first - 1 and words[start].isalpha() and not all(line.glued(at) for at in range(start + 1, first))
        if apart and not _spelt_apart(table, line, start, first):  # "a $5 fee" is no Australian sum
            start, unit = first - 1, dict(table.money_before[words[first - 1]]).get((), unit)
        if not line.free(start) or (words[start].isalpha() and start == first - 1 and not line.glued(first) and not _capital(line, start)):
            return False
        _set(piece, Kind.MONEY, _currency(line, str(unit), words[start]), start, piece.first)
        _loose_scale(line, piece)
        return _after_money(line, piece, table)
    if first and words[first - 1].upper() in table.codes and len(words[first - 1]) == 3:
        code = line.text[line.starts[first - 1] : line.ends[first - 1]]
        if code.isupper():
            _set(piece, Kind.MONEY, code, first - 1, first)
            _loose_scale(line, piece)
            return True
    if first and len(words[first - 1]) == 4 and words[first - 1][0] in _GROWN:  # "MAUD 60"
        code = line.text[line.starts[first - 1] : line.ends[first - 1]]
        if code[1:] in table.codes and piece.digits and piece.scale == 1 and line.free(first - 1):
            _set(piece, Kind.MONEY, code[1:], first - 1, first)
            _scale(piece, 10 ** _GROWN[words[first - 1][0]], piece.last)
            return True
    return False


def _spelt_apart(table: Units, line: Line, start: int, first: int) -> bool:
    return line.text[line.starts[start] : line.starts[first]].strip().lower() in table.apart


def _capital(line: Line, at: int) -> bool:
    return line.text[line.starts[at]].isupper()


def _after_money(line: Line, piece: Piece, table: Units) -> bool:
    """ "$5 US", "$1.2 million dollars": what names the currency once more belongs to it."""
    at = piece.right
    hit = ahead(table.money_after, line, at)
    if hit and line.words[at].isalpha() and len(line.words[at]) > 2:
        piece.right = hit[0]
        if str(hit[1]).isupper() and piece.unit == "$":
            piece.unit = str(hit[1])
    return True


def _loose_scale(line: Line, piece: Piece) -> None:
    """ "$5 m", "$3 bn": an abbreviated scale after a space, with a currency only."""
    power = line.lexicon.loose.get(line.words[piece.last])
    if power is None or piece.scale != 1 or piece.low is None or piece.high is None or not piece.digits:
        return
    _scale(piece, 10**power, piece.last + 1)


def _scale(piece: Piece, by: int, last: int) -> None:
    assert piece.low is not None
    assert piece.high is not None
    piece.low, piece.high = plain(rational(piece.low) * by), plain(rational(piece.high) * by)
    piece.step, piece.scaled, piece.scale = plain(rational(piece.step) * by), True, by
    piece.last, piece.right = last, max(piece.right, last)


def _currency(line: Line, unit: str, word: str) -> str:
    """Whose dollar, peso or pound it is: the region's, where the region has one of that name."""
    regions = units(line.lexicon.code).regions
    return regions.get(unit, {}).get(line.region, unit) if line.region else unit


def _money_after(line: Line, piece: Piece, table: Units) -> bool:
    words = line.words
    at = piece.last
    if words[at] == "-" and line.glued(at):
        at += 1
    if words[at] in table.of and (piece.scale >= 1000 or piece.vague):
        at += 1
    elif words[at] in line.lexicon.loose and piece.digits and piece.scale == 1:
        hit = ahead(table.money_after, line, at + 1)
        if hit and piece.low is not None:
            _scale(piece, 10 ** line.lexicon.loose[words[at]], at + 1)
            at += 1
    hit = ahead(table.money_after, line, at)
    if hit is None:
        word = words[at]
        if len(word) == 3 and word.isalpha() and word.upper() in table.codes and piece.digits:
            code = line.text[line.starts[at] : line.ends[at]]
            if code.isupper() and code != "ALL":
                return _set(piece, Kind.MONEY, code, piece.last, at + 1) and _scale_behind(line, piece) and _cents(line, piece, table)
        return _millions(line, piece, table, at)
    end, unit = hit
    if not line.free(at) or (words[at] == "$" and words[at + 1][:1].isdecimal()):
        return False
    _set(piece, Kind.MONEY, _currency(line, str(unit), words[at]), piece.last, end)
    _scale_behind(line, piece)
    return _cents(line, piece, table)


def is_money(line: Line, at: int) -> bool:
    """Whether a currency stands at a place."""
    return line.words[at] in (table := units(line.lexicon.code).money_after) and ahead(table, line, at) is not None


def _scale_behind(line: Line, piece: Piece) -> bool:
    """ "75 USD million": the scale behind the currency."""
    entry = line.lexicon.entries.get(line.words[piece.right])
    if entry is not None and entry[0] == SCALE and piece.scale == 1 and piece.digits:
        _scale(piece, entry[1], piece.right + 1)
    return True


def _cents(line: Line, piece: Piece, table: Units) -> bool:
    """ "3 euros and 99 cents": the cents belong to the sum."""
    words = line.words
    at = piece.right
    if words[at] in line.lexicon.link or words[at] in line.lexicon.part_link or words[at] == ",":
        at += 1
    if not words[at] or piece.scale != 1 or piece.vague or not line.free(at) or piece.low is None or (piece.unit or "").islower():
        return True
    if not (words[at][0].isdecimal() or words[at] in line.lexicon.entries or entries_of(words[at], line.lexicon)):
        return True
    small = cardinal(line, at)
    if small is None or not isinstance(small.value, int) or not 0 < small.value < 100:
        return True
    hit = ahead(table.money_after, line, small.last)
    after = small.last
    if hit is None and small.value >= 10 and (at == piece.right or words[at - 1] in line.lexicon.part_link) and _lone(line, piece, after):
        hit = after, "cent"  # "3 euros 50", "zwei Euro fünfzig"
    if hit is not None and words[at - 1] == "," and words[hit[0]].isalpha():  # "2 euros, 50 cents more"
        return True
    if hit is not None and hit[1] in ("cent", "penny"):
        piece.low = piece.high = plain(rational(piece.low) + rational(small.value) / 100)
        piece.step, piece.right = plain(rational(1) / 100), hit[0]
        piece.unit_last = hit[0]
    return True


def _measure(line: Line, piece: Piece, table: Units) -> bool:
    words = line.words
    at = piece.last
    if words[at] == "-" and line.glued(at):
        at += 1
    if words[at] in table.of and (piece.scale >= 1000 or piece.vague):
        at += 1
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
    if hit is None:
        return False
    end, unit = hit[0], str(hit[1])
    kind = Kind.DURATION if unit in DURATIONS else Kind.MEASURE
    if words[end] in _POWERS and _power(line, unit, end):
        unit = _POWERS[words[end]] + unit
        end += 1
    half = _and_half(line, piece, end)
    if half:
        return _set(piece, kind, unit, piece.last, half)
    if unit in table.smaller and (after := _smaller(line, piece, table, unit, end)):
        return _set(piece, kind, unit, piece.last, after)
    if unit in _LADDER and (after := _and_smaller(line, piece, table, unit, end)):
        return _set(piece, kind, unit, piece.last, after)
    per = ahead(table.per, line, end)
    if per is not None and kind is Kind.MEASURE:
        below = ahead(table.after, line, per[0]) or (ahead(table.signs, line, per[0]) if words[end] == "/" else None)
        if below is not None and str(below[1]) != "night":  # "65 decibels a night"
            unit, end = f"{unit}-per-{below[1]}", below[0]
            if words[end] in _POWERS and _power(line, str(below[1]), end):  # "µg/m³", "µg/m3"
                unit = unit.replace("-per-", f"-per-{_POWERS[words[end]]}")
                end += 1
    return _set(piece, kind, unit, piece.last, end)


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


def _lone(line: Line, piece: Piece, after: int) -> bool:
    """Whether a bare number behind a sum may be its cents: a closed clause, no range or list of sums about it."""
    words, lexicon = line.words, line.lexicon
    if words[after] not in ("", ".", ",", ";", ")", "!", "?", ":") or (words[after] == "," and words[after + 1][:1].isdecimal()):
        return False
    return behind(lexicon.frame_openers, line, piece.left) is None and not (
        piece.left and words[piece.left - 1] in lexicon.link | lexicon.bound_links
    )


def _millions(line: Line, piece: Piece, table: Units, at: int) -> bool:
    """ "120 MEUR", "40 kUSD", "3 BEUR": millions, thousands or billions grown onto the currency's code; "40 mdd" has a word for both."""
    known = table.scaled.get(line.words[at])
    tied = known is not None and (len(line.words[at]) > 1 or (line.glued(at) and piece.low not in _LINES))
    if known is not None and tied and piece.digits and piece.scale == 1 and piece.low is not None and line.free(at):
        _set(piece, Kind.MONEY, _currency(line, known[1], line.words[at]), piece.last, at + 1)
        if known[0]:
            _scale(piece, 10 ** known[0], piece.last)
        return True
    power = _GROWN.get(line.words[at][:1])
    written = line.text[line.starts[at] : line.ends[at]] if power is not None and len(line.words[at]) == 4 else ""
    if power is None or not written[1:].isupper() or written[1:] not in table.codes or not piece.digits or piece.scale != 1:
        return False
    _set(piece, Kind.MONEY, written[1:], piece.last, at + 1)
    _scale(piece, 10**power, piece.last)
    return True


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
_LADDER = {"year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}


def _and_smaller(line: Line, piece: Piece, table: Units, unit: str, end: int) -> int:
    """ "11 hours and 40 minutes", "zwei Jahre und drei Monate": one duration in the larger unit; the place after it, or 0."""
    words, (name, most) = line.words, _LADDER[unit]
    at = end + (words[end] in line.lexicon.link)
    if not isinstance(piece.low, int) or piece.low != piece.high or piece.vague or piece.scale > 1 or not words[at] or not line.free(at):
        return 0
    if not words[at].isdecimal() and words[at] not in line.lexicon.heads:
        return 0
    second = number_at(line, at)
    if second is None or second.left != at or second.vague or not isinstance(second.low, int) or not 0 < second.low < most:
        return 0
    hit = ahead(table.after, line, second.last) or ahead(table.signs, line, second.last)
    if hit is None and words[end - 1] == "h" and words[at].isdecimal() and len(words[at]) == 2 and words[at + 1] in _CLOSING:
        hit = at + 1, name  # "1 h 40"
    if hit is None or hit[1] != name or second.kind is not Kind.COUNT:
        return 0
    piece.low = piece.high = plain(rational(piece.low) + rational(second.low) / most)
    piece.step, piece.scaled = plain(rational(1) / most), True
    return hit[0]


def _sign_stands(line: Line, at: int) -> bool:
    """A one-letter sign is a unit in lower case (or W, V), not before another letter or a dot that ends an initial."""
    written = line.text[line.starts[at] : line.ends[at]]
    if written.isupper() != (written in "CF") and written not in "WVL":
        return False
    if written in "CF" and not line.glued(at):
        return False
    return not (line.words[at + 1].isalpha() and line.glued(at + 1))
