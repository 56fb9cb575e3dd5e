"""A language code in; the look-up tables of its units and currencies out.

Names and signs of units and currencies come from CLDR (`language/<code>/units.yaml`), corrected and added to by `numbers.yaml`. Units are
CLDR identifiers ("square-kilometer", "liter-per-square-meter"), currencies ISO 4217 codes; a bare "$" stays "$" where the region does not
say whose it is, "peso" and its like stay the noun.
"""

from __future__ import annotations

from functools import lru_cache, partial

from factlint import language
from factlint.extract.cardinal import Line
from factlint.extract.lexicon import Lexicon, Phrases, lexicon, phrases
from factlint.extract.reader import Piece, ahead
from factlint.model.quantity import Kind
from factlint.model.tuples import NamedTuple

DURATIONS = frozenset(
    {"nanosecond", "microsecond", "millisecond", "second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year", "decade", "century"}
)  # fmt: skip
LADDER = {"year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}
_NO_ENTRY = ("", 0, 0)
_FEW = frozenset(range(2, 21))
_NEAR = 40  # so near stands a word by which a sum is known, where the language does not say


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
    per_not: frozenset[str]  # behind "a year" they make a time of it: "8,000 tonnes a year ago"
    apart: frozenset[str]
    of: frozenset[str]
    regions: dict[str, dict[str, str]]
    smaller: dict[str, tuple[str, int]]
    scaled: dict[str, tuple[int, str]]
    behind: frozenset[str]
    adjectives: frozenset[str]
    cued: dict[str, tuple[int, str]]
    converted: dict[str, str]
    cues: frozenset[str]
    cues_not: frozenset[str]
    cue_near: int  # tokens within which such a word stands


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

    def cased(table: dict[str, str]) -> dict[str, str]:
        ends, words = own.get("unit_endings") or (), (generated.get("units") or {}).items()
        return {word + end: unit for unit, each in words for word in each if len(word) > 3 and word[-1].isalpha() for end in ends} | table

    names, signs, currencies, money_signs = cased(flat("units")), flat("unit_signs"), flat("currencies"), flat("currency_signs")
    lex = lexicon(code)
    behind_sums = {sign: unit for sign, unit in money_signs.items() if len(sign) > 1 or not sign.isalpha()} | currencies  # not "148.5p"
    after, unit_signs, money_after = table(names.items()), table(signs.items()), table(behind_sums.items())
    adjectives = frozenset(own.get("unit_adjectives") or ())
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
        per_not=frozenset(own.get("per_not") or ()),
        apart=frozenset(word for word in money_signs if " " in word),
        of=of,
        regions={word: dict(each) for word, each in (own.get("currency_regions") or {}).items()},
        smaller={unit: (str(each[0]), int(each[1])) for unit, each in (own.get("unit_smaller") or {}).items()},
        scaled={word: (int(each[0]), str(each[1])) for word, each in scaled.items()},
        adjectives=adjectives,
        converted={str(word): str(unit) for word, unit in (own.get("currencies_converted") or {}).items()},
        cued={word: (int(each[0]), str(each[1])) for word, each in (own.get("currencies_cued") or {}).items()},
        cues=frozenset(own.get("currency_cues") or ()),
        cues_not=frozenset(own.get("currency_cues_not") or ()),
        cue_near=int(own.get("currency_cue_near") or _NEAR),
        behind=of.union(adjectives, after, unit_signs, money_after, scaled, lex.percent, lex.loose),
    )


def unit_place(line: Line, piece: Piece, table: Units) -> int:
    """Where a unit may stand behind a number: past a hyphen ("5-mile"), and past the "of" of a million or a dozen of something."""
    at = piece.last
    if line.words[at] == "-" and line.glued(at):
        at += 1
    at = each(line, at)
    if line.words[at] in table.of and (
        piece.scale >= 1000 or piece.vague or line.words[at - 1] in line.lexicon.dozens or line.words[at - 1] in line.lexicon.dozens_plural
    ):
        at += 1
    return at


def each(line: Line, at: int) -> int:
    """The place behind an ending that says "each", where one stands at a place: "2'şer yıl"."""
    return at + 2 if line.words[at] == "'" and line.words[at + 1] in line.lexicon.each_ends else at


def set_unit(piece: Piece, kind: Kind, unit: str, first: int, last: int) -> bool:
    """Set kind and unit of a piece, whose whole expression grows by the unit."""
    piece.kind, piece.unit = kind, unit
    piece.unit_first, piece.unit_last = first, last
    if first < piece.left:
        piece.left = first
    if last > piece.right:
        piece.right = last
    return True


def one_of_two(lex: Lexicon, words: list[str], at: int) -> bool:
    """Whether an article at a token may be the one of a range or of two units: a number stands behind a link there."""
    if words[at + 1] in lex.joins:
        return words[at + 2].isdecimal() or words[at + 2] in lex.entries
    return words[at + 2] in lex.link and (words[at + 3].isdecimal() or words[at + 3] in lex.entries)


def article_counts(line: Line, at: int) -> bool:
    """ "De uno a cuatro años", "una hora y 48 minutos": whether the article at a token is the one of a range of years or of a length of time in two units."""
    words, lex = line.words, line.lexicon
    if words[at + 1] in lex.joins and (words[at + 2].isdecimal() or lex.entries.get(words[at + 2], _NO_ENTRY)[1] in _FEW):
        hit = ahead(units(lex.code).after, line, at + 3)
        return hit is not None and str(hit[1]) in DURATIONS
    if words[at + 2] not in lex.link or not (words[at + 3].isdecimal() or words[at + 3] in lex.entries):
        return False
    table = units(lex.code).after
    hit, further = ahead(table, line, at + 1), ahead(table, line, at + 4)
    return hit is not None and further is not None and str(hit[1]) in LADDER and LADDER[str(hit[1])][0] == further[1]
