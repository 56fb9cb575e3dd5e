"""The tokens of one sentence in; its quantities, as pieces with all their parts, out."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from factlint.extract.cardinal import VULGAR, Cardinal, Line, cardinal, follow, hyphened_scale
from factlint.extract.lexicon import NUMBER, SCALE, TIMES, Phrases
from factlint.extract.numerals import parse
from factlint.model.dataclasses import dataclass, maker
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Kind


@dataclass(slots=True)
class Piece:
    """A quantity while it is read. All places are token indices: `[first, last)` the numeral, `[left, right)` the whole expression."""

    first: int
    last: int
    low: Number | None
    high: Number | None
    left: int = -1
    right: int = -1
    step: Number = 1
    scaled: bool = False
    digits: bool = False
    scale: int = 1
    vague: bool = False
    kind: Kind = Kind.COUNT
    form: str = ""
    unit: str | None = None
    unit_first: int = -1
    unit_last: int = -1
    hedge: Hedge | None = None
    hedge_first: int = -1
    hedge_last: int = -1
    counted_first: int = -1
    counted_last: int = -1
    conversion: bool = False

    def __post_init__(self) -> None:
        if self.left < 0:
            self.left, self.right = self.first, self.last


_piece = maker(Piece)  # for those whose `left` and `right` are given


def ahead(table: Phrases, line: Line, at: int) -> tuple[int, Any] | None:
    """The longest phrase of a table that begins at a token: the place after it and its meaning."""
    found = table.get(line.words[at])
    if found:
        for rest, meaning in found:
            end = follow(line.words, at + 1, rest)
            if end:
                return end, meaning
    return None


def behind(table: Phrases, line: Line, at: int) -> tuple[int, Any] | None:
    """The longest phrase of a table (kept backwards) that ends just before a token: its first token and its meaning."""
    if at <= 0:
        return None
    words = line.words
    found = table.get(words[at - 1])
    if found:
        for rest, meaning in found:
            here = at - 1
            for word in rest:
                here -= 1
                if here >= 0 and words[here] == "-" and word != "-":
                    here -= 1
                if here < 0 or words[here] != word:
                    break
            else:
                return here, meaning
    return None


def of_cardinal(found: Cardinal) -> Piece:
    return Piece(
        first=found.first, last=found.last, low=found.value, high=found.value, step=found.step, scaled=found.scaled, digits=found.digits,
        scale=found.scale,
    )  # fmt: skip


def number_at(line: Line, at: int) -> Piece | None:
    """The number that begins at a token, of whatever form: a vague word, a fraction, a multiple or a cardinal."""
    words, lexicon = line.words, line.lexicon
    word = words[at]
    if word[0].isdecimal() or word in VULGAR or (word[0] == "." and len(word) > 1):
        return _digits(line, at)
    if word in lexicon.phrase_heads:
        piece, known = _phrase(line, at)
        if known:
            return piece
    half = lexicon.halves.get(word)
    if half is not None:
        return _half(line, at, at + 1, half)
    if word in lexicon.articles:
        return _after_article(line, at)
    if word in lexicon.dozens:
        return _dozen(line, at, at + 1, lexicon.dozens[word])
    entry = lexicon.entries.get(word)
    if entry is not None and entry[0] == NUMBER and entry[1] != 1:
        after = words[at + 1]
        if (
            after not in lexicon.goes_on
            and after not in lexicon.parts
            and after != "-"
            and not after[:1].isdecimal()
            and word not in lexicon.entry_phrases
        ):
            return Piece(
                first=at,
                last=at + 1,
                low=plain(entry[1]),
                high=plain(entry[1]),
                step=entry[2] if entry[2] >= 100 else 1,
                scaled=entry[2] >= 100,
            )
    found = cardinal(line, at)
    if found is None:
        return None
    return _words(line, found)


def _phrase(line: Line, at: int) -> tuple[Piece | None, bool]:
    """None, vague words, multiples and fractions of several words; whether the words are of these (then the answer stands, None included)."""
    words, lexicon = line.words, line.lexicon
    hit = ahead(lexicon.none, line, at)
    if hit:
        end = hit[0]
        if hit[1] and lexicon.none_needs.isdisjoint(words[end : end + 3]):  # "no one" counts where something happened to them
            return None, True
        if not hit[1] and words[end] in lexicon.none_not:  # "none of this"
            return None, True
        while end > at + 1 and (words[end - 1] in lexicon.partitive or words[end - 1] in lexicon.the):
            end -= 1
        return Piece(first=at, last=end, low=0, high=0, form="none"), True
    hit = ahead(lexicon.vague, line, at)
    if hit:
        return _vague(line, at, *hit), True
    hit = ahead(lexicon.multiples, line, at)
    if hit:
        if words[hit[0]] == "-" and line.glued(hit[0]):  # "triple-digit"
            return None, True
        value = plain(hit[1])
        return Piece(first=at, last=hit[0], low=value, high=value, kind=Kind.RATIO, form="multiple"), True
    hit = ahead(lexicon.fractions, line, at)
    if hit:
        return _share(line, at, hit[0], Fraction(hit[1])), True
    return None, False


def _digits(line: Line, at: int) -> Piece | None:
    after = line.words[at + 1]
    plain_end = after not in line.lexicon.goes_on and after not in VULGAR and not after[:1].isdecimal() and line.words[at] not in VULGAR
    if plain_end and (after != "-" or not hyphened_scale(line, at + 1)):
        parsed = parse(line.words[at], line.signs)
        if parsed is None:
            return None
        shown, decimals = parsed
        if not decimals:
            return _piece(first=at, last=at + 1, left=at, right=at + 1, low=shown, high=shown, digits=True)
        step = Decimal((0, (1,), -decimals))
        return _piece(first=at, last=at + 1, left=at, right=at + 1, low=shown, high=shown, digits=True, scaled=True, step=step)
    found = cardinal(line, at)
    if found is None:
        return None
    words = line.words
    after = words[found.last]
    if after == "/" and words[found.last + 1].isdecimal() and line.glued(found.last) and line.glued(found.last + 1):
        below = int(words[found.last + 1])
        if below and found.scale == 1:
            value = plain(rational(found.value) / below)
            return Piece(first=at, last=found.last + 2, low=value, high=value, kind=Kind.FRACTION, step=value, scaled=True, digits=True)
    return _collective(line, of_cardinal(found))


def _words(line: Line, found: Cardinal) -> Piece | None:
    lexicon, words = line.lexicon, line.words
    if found.last == found.first + 1 and words[found.first] in lexicon.centuries and _century(line, found.first):
        century = int(rational(found.value)) // 100 + 11
        return Piece(first=found.first, last=found.last, low=century, high=century, kind=Kind.DATE, form="century")
    if found.last == found.first + 1:
        entry = lexicon.entries.get(words[found.first])
        if entry is not None and entry[0] in (SCALE, TIMES) and words[found.first] not in lexicon.alone:
            return None
    if (
        found.value == 1
        and found.last == found.first + 1
        and words[found.first] in lexicon.one
        and ((found.first and words[found.first - 1] in lexicon.one_not_after) or words[found.last] in lexicon.one_not_before)
    ):
        return None
    piece = of_cardinal(found)
    after = found.last + (words[found.last] == "-")
    part = lexicon.parts.get(words[after])
    if part is not None and found.scale == 1 and _parts_of(line, found, after, part):
        value = rational(found.value) * part
        if (
            found.value != 1
            or lexicon.part_any
            or words[after] in lexicon.part_sure
            or words[after + 1] in lexicon.part_of
            or not words[after + 1].isalpha()
        ):
            return _share(line, found.first, after + 1, value)
    return _mixed(line, piece) or _collective(line, piece)


def _century(line: Line, at: int) -> bool:
    """ "Dell'Ottocento": written with a capital behind an article."""
    return at > 0 and line.words[at - 1] in line.lexicon.centuries_after and line.text[line.starts[at]].isupper()


def _parts_of(line: Line, found: Cardinal, after: int, part: Fraction) -> bool:
    """Whether a number of parts is a fraction: "two thirds", "ciento treinta y dos quintos"; "twenty fifth" is an ordinal."""
    top, word = rational(found.value), line.words[after]
    if word in line.lexicon.parts_counted:  # "five quarters of growth"
        return top < part.denominator
    return top < part.denominator * 2 or word.endswith(line.lexicon.parts_many)


def _mixed(line: Line, piece: Piece) -> Piece | None:
    """ "Uno con un cuarto", "ciento treinta con tres veintiunavos": a whole number and a fraction."""
    from factlint.extract.ordinals import ordinal_at

    lexicon, words, at = line.lexicon, line.words, piece.last
    if piece.scale > 1 or piece.low != piece.high or not isinstance(piece.low, int):
        return None
    if words[at] not in lexicon.part_link and words[at] not in lexicon.link:
        return None
    at += 1
    if not line.free(at) or not (words[at] in lexicon.articles or words[at] in lexicon.entries):
        return None
    second = _fraction(line, at) or ordinal_at(line, at)
    if second is None or second.kind is not Kind.FRACTION or second.low is None or not 0 < rational(second.low) < 1:
        return None
    value = plain(rational(piece.low) + rational(second.low))
    return Piece(first=piece.first, last=second.last, low=value, high=value, step=second.step, scaled=True)


def _fraction(line: Line, at: int) -> Piece | None:
    """ "A quarter", "two thirds" and nothing longer."""
    lexicon, words = line.lexicon, line.words
    entry = lexicon.entries.get(words[at])
    top = 1 if words[at] in lexicon.articles else entry[1] if entry is not None and entry[0] == NUMBER else 0
    part = lexicon.parts.get(words[at + 1])
    if part is None or not 0 < top * part < 1:
        return None
    share = plain(top * part)
    return Piece(first=at, last=at + 2, low=share, high=share, kind=Kind.FRACTION, step=share, scaled=True, form="words")


def _collective(line: Line, piece: Piece) -> Piece:
    """Two dozen."""
    size = line.lexicon.dozens.get(line.words[piece.last])
    if size is None and line.words[piece.last] in line.lexicon.dozens_plural:
        size = line.lexicon.dozens_plural[line.words[piece.last]]
    if size and piece.low is not None:
        value = plain(rational(piece.low) * size)
        return Piece(first=piece.first, last=piece.last + 1, low=value, high=value, step=size, scaled=True, digits=piece.digits)
    return piece


def _dozen(line: Line, first: int, last: int, size: int) -> Piece | None:
    """A dozen; in some languages such a noun says "about" by itself ("une centaine"). Bare, without article or number, it is none ("dozen" in a name)."""
    if last == first + 1 and not line.lexicon.dozens_approx:
        return None
    approx = line.words[last - 1] in line.lexicon.dozens_approx
    low: Number = size
    if line.words[last] in line.lexicon.link and line.words[last + 1] in line.lexicon.weak_halves and not _goes_on(line, last + 2):
        low, last = plain(size * Fraction(3, 2)), last + 2  # "un centenar y medio"
    return Piece(first=first, last=last, low=low, high=low, step=size, scaled=True, hedge=Hedge.APPROX if approx else None)


def _after_article(line: Line, at: int) -> Piece | None:
    """ "a million", "a dozen", "a third", "a hundred and five"."""
    lexicon, words = line.lexicon, line.words
    word = words[at + 1]
    entry = lexicon.entries.get(word)
    if word in lexicon.dozens:
        return _dozen(line, at, at + 2, lexicon.dozens[word])
    if entry is not None and entry[0] in (SCALE, TIMES):
        found = cardinal(line, at + 1)
        if found is not None:
            found.first = at
            return of_cardinal(found)
    if word == "-" and line.glued(at + 1) and words[at + 2] in lexicon.parts:
        return _share(line, at, at + 3, lexicon.parts[words[at + 2]])
    part = lexicon.parts.get(word)
    after = words[at + 2]
    if part is not None and (
        lexicon.part_any or word in lexicon.part_sure or after in lexicon.part_of or after in lexicon.entries or not after.isalpha()
    ):
        more = _one_and(line, at, at + 2, part) if after not in lexicon.part_of else None
        return more or _share(line, at, at + 2, part)
    half = lexicon.halves.get(word)
    if half is not None:
        return _half(line, at, at + 2, half)
    if (
        word in lexicon.point or word in lexicon.link or word in lexicon.part_link or word in lexicon.after_half
    ):  # "uno con un cuarto", "eins komma fünf"
        found = cardinal(line, at, one=True)
        if found is not None and found.last > at + 1:
            return of_cardinal(found)
    return None


def _one_and(line: Line, first: int, last: int, value: Fraction) -> Piece | None:
    """ "Un an et demi", "an hour and a half": one of a unit, and its half; without an article too ("hora y media")."""
    from factlint.extract.unit_tables import DURATIONS, units

    lexicon, words = line.lexicon, line.words
    if first < 2 or not (words[first - 1] in lexicon.link or words[first - 1] in lexicon.part_link) or _goes_on(line, last):
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


def _goes_on(line: Line, at: int) -> bool:
    """Whether a scale, a dozen or a hyphen follows a half, so that it halves these."""
    word = line.words[at]
    lexicon = line.lexicon
    joined = word in lexicon.entries or word in lexicon.dozens or word in lexicon.articles or (word == "-" and line.glued(at))
    return joined or (word in lexicon.the and line.words[at - 1] not in lexicon.weak_halves)


def _half(line: Line, first: int, last: int, value: Fraction) -> Piece | None:
    """A half, unless it is half of a match or of a word ("first half", "half-brother"); a weak one ("medio", "halbe") needs what it halves."""
    words, lexicon = line.words, line.lexicon
    if first and words[first - 1] in lexicon.half_not_after:
        return None
    more = _one_and(line, first, last, value)
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
    piece = _share(line, first, last, value)
    if piece.kind is Kind.FRACTION and words[last - 1] in lexicon.weak_halves:
        from factlint.extract.units import dress_unit

        trial = Piece(first=first, last=last, low=piece.low, high=piece.high, kind=Kind.FRACTION)
        dress_unit(line, trial)
        return piece if trial.unit is not None else None
    return piece


def _share(line: Line, first: int, last: int, value: Fraction) -> Piece:
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


def _vague(line: Line, at: int, end: int, band: Any) -> Piece:
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
