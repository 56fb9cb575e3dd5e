"""Tokens and a place among them in; the long ordinal that begins there ("tweehonderdste", "zeventien miljoenste"), or the fraction that it
is the denominator of ("drie eenentwintigste"), out.

Keys of `spelled` in numbers.yaml: `endings` {ste: 1, sten: 2} that make an ordinal of a number word, 2 where they make a denominator;
`stems` {cinqu: cinq} number words that change before an ending; `more` {septimo: 7} short ordinals that may follow a long one.
`starts` {décimo: 10} short ordinals that another one follows ("décimo primeiro"); `avos` words behind a denominator that is a cardinal.
`scales` {mil: 1000} what may be grown onto a number before the ending ("dosmilésimo"). Short ordinals ("third") are special.py's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from operator import methodcaller

from factlint import language
from factlint.extract.cardinal import Cardinal, Line, cardinal
from factlint.extract.compound import entries_of
from factlint.extract.lexicon import NUMBER, SCALE, TIMES, Lexicon
from factlint.extract.piece import Piece, ahead
from factlint.extract.scales import percent_at
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind
from factlint.model.tuples import NamedTuple

_LONGEST = 60
_SHORT = 13  # shorter ones are special.py's
_SURE = 20  # denominators beyond are fractions, whatever their ending


class Spelled(NamedTuple):
    """`endings` longest first, each with 1 (ordinal) or 2 (denominator); `tails` the same for str.endswith, `ends` whether a word has one of them."""

    endings: tuple[tuple[str, int], ...]
    tails: tuple[str, ...]
    ends: Callable[[str], bool]
    stems: Mapping[str, str]
    more: Mapping[str, int]
    starts: Mapping[str, int]
    avos: frozenset[str]
    scales: Mapping[str, int]


@lru_cache(maxsize=32)
def spelled(code: str) -> Spelled | None:
    """How a language spells long ordinals; None where it does not say."""
    data = language.section(code, "numbers").get("spelled")
    if not data:
        return None
    endings = sorted((data.get("endings") or {}).items(), key=lambda pair: -len(pair[0]))
    tails = (*(word for word, _ in endings), *(data.get("starts") or ()), *(data.get("avos") or ()))
    return Spelled(
        tuple(endings),
        tails,
        methodcaller("endswith", tails),
        dict(data.get("stems") or {}),
        dict(data.get("more") or {}),
        dict(data.get("starts") or {}),
        frozenset(data.get("avos") or ()),
        dict(data.get("scales") or {}),
    )


def word_value(word: str, table: Spelled, lex: Lexicon) -> tuple[int, bool] | None:
    """The value of an ordinal word and whether its ending makes a denominator of it."""
    if not word.endswith(table.tails) or len(word) > _LONGEST:
        return None
    for ending, what in table.endings:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            for each in (stem, *(stem[: -len(old)] + new for old, new in table.stems.items() if stem.endswith(old))):
                value = _cardinal(each, lex)
                if value is not None:
                    return value, what == 2
            for scale, size in table.scales.items():
                many = _cardinal(stem[: -len(scale)], lex) if stem.endswith(scale) else None
                if many is not None:
                    return many * size, what == 2
    return None


def _cardinal(word: str, lex: Lexicon) -> int | None:
    entry = lex.entries.get(word) or lex.inside.get(word)
    if entry is not None:
        return int(entry[1])
    if lex.compound is None:
        return _hundreds(word, lex)
    parts = entries_of(word, lex)
    if parts is None:
        return None
    total = group = 0
    for what, value, _ in parts:
        if what == NUMBER:
            group += value
        elif what == TIMES:
            group = (
                (group - group % 100 % value if group > value else 0) + max(group % value, 1) * value
                if group >= value
                else max(group, 1) * value
            )
        elif what == SCALE:
            total, group = total + max(group, 1) * value, 0
        else:
            return None
    return total + group


def _hundreds(word: str, lex: Lexicon) -> int | None:
    """ "Cientocinco" of "cientocincoavos": hundreds with what is below them, grown together only before such an ending."""
    for cut in range(3, len(word) - 1):
        head, rest = lex.entries.get(word[:cut]), lex.entries.get(word[cut:])
        if head is not None and rest is not None and head[1] % 100 == 0 and 0 < head[1] < 1000 and 0 < rest[1] < 100:
            return int(head[1] + rest[1])
    return None


def ordinal_at(line: Line, at: int) -> Piece | None:
    """A long ordinal, or the fraction that its number words make with it."""
    table = spelled(line.lexicon.code)
    if table is None:
        return None
    words, lex = line.words, line.lexicon
    if words[at] in table.starts:
        longer = _follow(line, at, at + 1, table.starts[words[at]], table)
        return longer if longer.last > at + 1 else None
    found = word_value(words[at], table, lex)
    if found is not None:
        if ahead(lex.fractions, line, at):  # "la milésima parte"
            return None
        return None if found[1] or found[0] < _SHORT else _follow(line, at, at + 1, found[0], table)
    if words[at][:1].isdecimal():
        return None
    before = cardinal(line, at) if words[at] not in lex.articles else None
    here = before.last if before is not None else at + 1
    here += words[here] == "-"
    if before is None and words[at] not in lex.articles:
        return None
    if table.avos:
        twelfths = _avos(line, at, here, table, before)
        if twelfths is not None:
            return twelfths
    several = _several(line, at, here, table, before)
    if several is not None:
        return several
    found = word_value(words[here], table, lex) if words[here] else None
    if found is None and before is not None and words[here] in lex.link:
        here += 1
        found = word_value(words[here], table, lex) if words[here] else None
    if found is None or found[0] < 1 or (found[0] == 1 and before is None):
        return None
    value, below = found
    top = before.value if before is not None else 1
    if not isinstance(top, int) or top < 1:
        return None
    whole = _whole(line, top, before, value) if before is not None and not below else 0
    if whole:
        return _follow(line, at, here + 1, whole, table)
    if words[here] in lex.parts and (not below or top < 2 * value):  # "two fifths": read with what may follow them
        return None
    alone = before is None and value > _SURE and (not words[here + 1].isalpha() or words[here + 1] in lex.part_of)  # "un millonésimo de"
    if value > 1 and (below or alone or (value > _SURE and before is not None) or percent_at(line, here + 1)):
        share = plain(Fraction(top, value))
        return Piece(first=at, last=here + 1, low=share, high=share, kind=Kind.FRACTION, step=share, scaled=True, form="words")
    return None


def _whole(line: Line, top: int, before: Cardinal, value: int) -> int:
    """The value of an ordinal that a cardinal and a short ordinal make together, or 0."""
    if value >= 1000 and value % 1000 == 0:
        if top < value:
            return top * value
        if 0 < (group := top % (value * 1000)) < value:  # "tres millones dos milésimo"
            return top - group + group * value
    entry = line.lexicon.entries.get(line.words[before.last - 1])
    if top > value and (top % _place(value) == 0 or (entry is not None and value < entry[2])):
        return top + value
    return 0


def _several(line: Line, at: int, here: int, table: Spelled, before: Cardinal | None) -> Piece | None:
    """ "Trois vingt-et-unièmes", "veinte treinta y cincoavos": a denominator of several words."""
    words, lex = line.words, line.lexicon
    entry = lex.entries.get(words[here])
    if entry is None or entry[0] != NUMBER or not 20 <= entry[1] <= 90:
        return None
    last = here + 1 + (words[here + 1] == "-")
    if words[last] in lex.link:
        last += 1
        last += words[last] == "-"
    found = word_value(words[last], table, lex) if words[last] else None
    top = before.value if before is not None else 1
    if found is None or not 0 < found[0] < 10 or not isinstance(top, int):
        return None
    if before is None and (words[last + 1].isalpha() or words[at - 1] in lex.the):  # "un vingt et unième titre"
        return None
    share = plain(Fraction(top, int(entry[1]) + found[0]))
    return Piece(first=at, last=last + 1, low=share, high=share, kind=Kind.FRACTION, step=share, scaled=True, form="words")


def _avos(line: Line, at: int, here: int, table: Spelled, before: Cardinal | None) -> Piece | None:
    """ "Um doze avos", "três vinte avos", "3 doze avos": the denominator is a cardinal."""
    if before is not None and line.words[before.last] in table.avos:
        return None
    below = cardinal(line, here) if line.words[here] else None
    top = before.value if before is not None else 1
    if below is None or line.words[below.last] not in table.avos or not isinstance(below.value, int) or below.value < 2:
        return None
    share = plain(rational(top) / below.value)
    return Piece(first=at, last=below.last + 1, low=share, high=share, kind=Kind.FRACTION, step=share, scaled=True, form="words")


def _place(value: int) -> int:
    """The round number that a value can be added to: 10 for 7, 100 for 17."""
    return int(10 ** len(str(value)))


def _follow(line: Line, first: int, last: int, value: int, table: Spelled) -> Piece:
    """An ordinal, with the shorter ones that follow ("cuadragésimo séptimo")."""
    lex = line.lexicon
    while True:
        word = line.words[last]
        more = table.more.get(word)
        if more is None and word:
            found = word_value(word, table, lex)
            more = found[0] if found is not None and not found[1] else None
        if more is None or value % _place(more):
            break
        value, last = value + more, last + 1
    return Piece(first=first, last=last, low=value, high=value, kind=Kind.ORDINAL)
