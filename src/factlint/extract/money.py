"""A number in its line in; the sum of money that it is with the currency about it out."""

from __future__ import annotations

from functools import lru_cache

from factlint.extract.cardinal import Line, cardinal
from factlint.extract.compound import entries_of
from factlint.extract.counted import stops
from factlint.extract.lexicon import SCALE, lexicon
from factlint.extract.reader import Piece, ahead, behind
from factlint.extract.unit_tables import Units, set_unit, unit_place, units
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_LINES = frozenset({240, 360, 480, 720, 1080, 1440, 2160, 4320})  # of a screen: "1080p"
_TYPO = 5  # letters of a word in which one may be wrong
_ELIDED = frozenset("'’")
_AHEAD = {"k": 3, "K": 3, "M": 6}
_GROWN = {"k": 3, "t": 3, "m": 6, "b": 9}


def money_before(line: Line, piece: Piece, table: Units) -> bool:
    """Make a sum of the piece where a currency stands before it ("$5", "Rp. 5.000", "USD 10m"); whether one does."""
    first = piece.first
    words = line.words
    if first and words[first - 1] in "-−" and first > 1 and words[first - 2] in table.money_before:
        first -= 1
    if first and words[first - 1] == "." and line.glued(first - 1):  # "Rp. 5.000"
        first -= 1
    hit = behind(table.money_before, line, first) if words[first - 1] in table.money_before else None
    if hit is not None:
        start, unit = hit
        apart = start < first - 1 and words[start].isalpha() and not all(line.glued(at) for at in range(start + 1, first))
        if apart and not _spelt_apart(table, line, start, first):  # "a $5 fee" is no Australian sum
            start, unit = first - 1, dict(table.money_before[words[first - 1]]).get((), unit)
        if not line.free(start) or (words[start].isalpha() and start == first - 1 and not line.glued(first) and not _capital(line, start)):
            return False
        if start == first - 1 and len(words[start]) == 1 and words[start].isalpha() and not _letter_of_a_sum(line, piece, start):
            return False
        set_unit(piece, Kind.MONEY, _currency(line, str(unit), words[start]), start, piece.first)
        _loose_scale(line, piece)
        _scale_ahead(line, piece, start)
        return _after_money(line, piece, table)
    if first and len(words[first - 1]) == 3 and words[first - 1].upper() in table.codes:
        code = line.text[line.starts[first - 1] : line.ends[first - 1]]
        if code.isupper() and not _named(line, first - 1):
            set_unit(piece, Kind.MONEY, code, first - 1, first)
            _loose_scale(line, piece)
            return True
    if first and len(words[first - 1]) == 4 and words[first - 1][0] in _GROWN:  # "MAUD 60"
        code = line.text[line.starts[first - 1] : line.ends[first - 1]]
        if code[1:] in table.codes and piece.digits and piece.scale == 1 and line.free(first - 1):
            set_unit(piece, Kind.MONEY, code[1:], first - 1, first)
            _scale(piece, 10 ** _GROWN[words[first - 1][0]], piece.last)
            return True
    return False


def _named(line: Line, at: int) -> bool:
    """Whether an article stands before capitals, which are then a name: "the region gives 600,000 and l'ARS 250 000"."""
    if not at:
        return False
    before = line.words[at - 1]
    if before in _ELIDED:
        return at > 1 and line.glued(at) and len(line.words[at - 2]) == 1 and line.words[at - 2].isalpha()
    return before in line.lexicon.articles or before in line.lexicon.the or (before[-1] in _ELIDED and line.glued(at))


def _letter_of_a_sum(line: Line, piece: Piece, at: int) -> bool:
    """Whether a capital is grown onto a sum ("N650m", "R12,500") and names no road, room or size."""
    if not _capital(line, at) or not line.glued(at + 1):
        return False
    scaled = piece.scale != 1 or (line.glued(piece.last) and line.words[piece.last] in line.lexicon.loose)
    return scaled or "," in line.text[line.starts[at] : line.ends[piece.last - 1]]


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
    if power is None:
        power = misspelt(line, piece.last)
    if power is None or piece.scale != 1 or piece.low is None or piece.high is None or not piece.digits:
        return
    _scale(piece, 10**power, piece.last + 1)


def _scale_ahead(line: Line, piece: Piece, sign: int) -> None:
    """ "M€39", "k€ 12": a letter grown onto a currency's sign."""
    if not sign or line.words[sign].isalpha() or not piece.digits or piece.scale != 1:
        return
    letter = line.text[line.starts[sign - 1] : line.ends[sign - 1]]
    if letter in _AHEAD and line.glued(sign) and line.free(sign - 1):
        _scale(piece, 10 ** _AHEAD[letter], piece.last)
        piece.left = sign - 1


def lone_scale(line: Line, piece: Piece) -> None:
    """ "2,33 k", "- 10 k": an abbreviated scale after a space, where the number stands alone on its line."""
    words, at = line.words, piece.last
    alone = piece.first == 0 or (piece.first == 1 and words[0] in "-−+")
    if alone and words[at] in line.lexicon.loose and words[at + 1] == "" and piece.kind is Kind.COUNT and piece.unit is None:
        _loose_scale(line, piece)


def misspelt(line: Line, at: int) -> int | None:
    """The power of ten of a scale that a word means, of which one letter is wrong, lost, doubled or in the other's place: "$500 milllion"."""
    word = line.words[at]
    if len(word) < _TYPO or not word.isalpha() or word in line.lexicon.entries or not line.free(at):
        return None
    return _meant(line.lexicon.code, word)


@lru_cache(maxsize=256)
def _meant(code: str, word: str) -> int | None:
    scales = {scale: entry[1] for scale, entry in lexicon(code).entries.items() if entry[0] == SCALE and len(scale) >= _TYPO}
    powers = {len(str(size)) - 1 for scale, size in scales.items() if scale[0] == word[0] and _one_slip(scale, word)}
    return powers.pop() if len(powers) == 1 else None


def _one_slip(first: str, second: str) -> bool:
    """Whether two words differ by one letter, or by two that changed places."""
    if len(first) > len(second):
        first, second = second, first
    at = next((place for place, letter in enumerate(first) if letter != second[place]), len(first))
    if len(first) == len(second):
        swapped = first[at + 1 : at + 2] + first[at : at + 1] + first[at + 2 :]
        return first[at + 1 :] == second[at + 1 :] or swapped == second[at:]
    return first[at:] == second[at + 1 :]


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


def money_after(line: Line, piece: Piece, table: Units) -> bool:
    """Make a sum of the piece where a currency stands behind it ("5 euros", "120 MEUR", "40 mdd"); whether one does."""
    words = line.words
    at = unit_place(line, piece, table)
    if words[at] in line.lexicon.loose and piece.digits and piece.scale == 1 and not piece.vague:
        hit = ahead(table.money_after, line, at + 1)
        if hit and piece.low is not None:
            _scale(piece, 10 ** line.lexicon.loose[words[at]], at + 1)
            at += 1
    hit = ahead(table.money_after, line, at)
    if hit is None and words[at] in table.converted and _converted(line, piece, table, at):
        return set_unit(piece, Kind.MONEY, table.converted[words[at]], piece.last, at + 1)
    if hit is None and words[at] in table.cued:
        return _cued(line, piece, table, at)
    if hit is None:
        word = words[at]
        if len(word) == 3 and word.isalpha() and word.upper() in table.codes and piece.digits:
            code = line.text[line.starts[at] : line.ends[at]]
            if code.isupper() and code != "ALL":
                return set_unit(piece, Kind.MONEY, code, piece.last, at + 1) and _scale_behind(line, piece) and _cents(line, piece, table)
        return _millions(line, piece, table, at)
    end, unit = hit
    if not line.free(at) or (words[at] in table.money_before and words[end][:1].isdecimal() and line.glued(end)):
        return False  # "13 Rp2.5 m": the next number's
    set_unit(piece, Kind.MONEY, _currency(line, str(unit), words[at]), piece.last, end)
    _scale_behind(line, piece)
    return _cents(line, piece, table)


def _converted(line: Line, piece: Piece, table: Units, at: int) -> bool:
    """Whether a sum in brackets right behind a number of millions tells that it is one: "a 7.3 billion pound ($9.4 billion) takeover"."""
    words = line.words
    told = words[at + 1] == "(" and words[at + 2] in table.money_before and not words[at + 2].isalpha()
    near = {*words[max(0, piece.first - table.cue_near) : piece.first], *words[at + 1 : at + table.cue_near]}
    return told and piece.scale > 1 and not piece.vague and line.free(at) and near.isdisjoint(table.cues_not)


def _cued(line: Line, piece: Piece, table: Units, at: int) -> bool:
    """ "Kostte 1,5 ton": a word that is a sum where the sentence speaks of money, and of nothing that is weighed."""
    power, unit = table.cued[line.words[at]]
    if piece.vague or not _of_money(line, piece, table, at) or not line.free(at) or line.words[at + 1] in table.after:
        return False
    after = line.words[at + 1]
    if piece.low is None or (after.isalpha() and after not in table.cues and after not in stops(line.lexicon.code)) or after in table.of:
        return False
    set_unit(piece, Kind.MONEY, unit, piece.last, at + 1)
    _scale(piece, 10**power, piece.last)
    return True


def _of_money(line: Line, piece: Piece, table: Units, at: int) -> bool:
    """Whether the word nearest to a number that tells sums from weights tells of a sum: those before it go first."""
    near = line.words[max(0, piece.first - table.cue_near) : piece.first][::-1] + line.words[at + 1 : at + table.cue_near]
    return next((word in table.cues for word in near if word in table.cues or word in table.cues_not), False)


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
        set_unit(piece, Kind.MONEY, _currency(line, known[1], line.words[at]), piece.last, at + 1)
        if known[0]:
            _scale(piece, 10 ** known[0], piece.last)
        return True
    power = _GROWN.get(line.words[at][:1])
    written = line.text[line.starts[at] : line.ends[at]] if power is not None and len(line.words[at]) == 4 else ""
    if power is None or not written[1:].isupper() or written[1:] not in table.codes or not piece.digits or piece.scale != 1:
        return False
    set_unit(piece, Kind.MONEY, written[1:], piece.last, at + 1)
    _scale(piece, 10**power, piece.last)
    return True
