"""A number in its line in; the noun phrase that it counts out.

There is no tagger here: a language says by `counted` in numbers.yaml how its nouns show themselves (see the keys at `Nouns`). Where that does
not tell, nothing is given; a wrong noun is worse than none.
"""

from __future__ import annotations

from functools import lru_cache

from factlint import language
from factlint.extract.cardinal import Line
from factlint.extract.limits import limits
from factlint.extract.reader import Piece
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind
from factlint.model.tuples import NamedTuple

_REACH = 5
_MODIFIED = 3  # words behind such a plural
_NO_NOUN = ("ed", "ing", "ly")
_FEW = 20
_MILLION, _NO_ENTRY = 10**6, (0, 0, 0)
_MEASURED = frozenset({Kind.MONEY, Kind.MEASURE})


class Nouns(NamedTuple):
    """`style`: plural (modifiers, then the first plural), first (the noun comes at once, modifiers behind), capitalised (nouns are written so).

    `plural` endings and `plural_words`, `singular` words with such an ending; `stop` words that end the phrase; `skip` words passed over
    ("los", "autres"); `partitive` ("of") with `partitive_the` ("the", "them") passed over; `agree` endings of adjectives behind the noun;
    `complement` ("de") that ties a noun without article to it; `classifiers` ("ekor") that the noun follows; `partitive_alone` those that hold their article ("der", "des"); `must_end` endings of every plural noun; `verb_starts` beginnings that verbs have, `no_verbs` nouns that begin so;
    `before` nouns that stand before their number, `link` ("und") between two nouns;
    `participles` endings of what is no noun behind `pronouns` ("deux d'entre eux blessés"); `million_of`: a noun after a million needs its "of" ("12 millions versés" counts nothing);
    `modifiers` plurals that stand before other nouns ("sports");
    `out_of` ("sur") between a part and its whole; `whole_ends` endings of a whole that stands before its part.
    """

    style: str
    plural: tuple[str, ...]
    plural_words: frozenset[str]
    singular: frozenset[str]
    stop: frozenset[str]
    skip: frozenset[str]
    partitive: frozenset[str]
    partitive_the: frozenset[str]
    agree: tuple[str, ...]
    complement: frozenset[str]
    classifiers: frozenset[str]
    before: frozenset[str]
    partitive_alone: frozenset[str]
    must_end: tuple[str, ...]
    verb_starts: tuple[str, ...]
    no_verbs: frozenset[str]
    link: frozenset[str]
    out_of: frozenset[str]
    whole_ends: tuple[str, ...]
    pronouns: frozenset[str]
    participles: tuple[str, ...]
    million_of: bool
    modifiers: frozenset[str]


@lru_cache(maxsize=32)
def nouns(code: str) -> Nouns:
    """How a language shows what is counted."""
    data = language.section(code, "numbers").get("counted") or {}

    def words(name: str) -> frozenset[str]:
        return frozenset(str(word) for word in data.get(name) or ())

    stop = words("stop") | limits(code).cased.keys()
    return Nouns(
        data.get("style", "first"), tuple(data.get("plural") or ()), words("plural_words"), words("singular"), stop, words("skip"),
        words("partitive"), words("partitive_the"), tuple(data.get("agree") or ()), words("complement"), words("classifiers"), words("before"),
        words("partitive_alone"), tuple(data.get("must_end") or ()), tuple(data.get("verb_starts") or ()), words("no_verbs"),
        words("link"), words("out_of"), tuple(data.get("whole_ends") or ()), words("pronouns"), tuple(data.get("participles") or ()), bool(data.get("million_of")), words("modifiers"),
    )  # fmt: skip


def stops(code: str) -> frozenset[str]:
    """The words of a language that end what is counted."""
    return nouns(code).stop


def find_counted(line: Line, piece: Piece, *, partitive_only: bool = False) -> None:
    """Set the tokens of what is counted, where that can be told."""
    table = nouns(line.lexicon.code)
    words = line.words
    at = piece.right
    if words[at] == "-" and line.glued(at):  # "a 44-page report"
        if words[at + 1] not in line.lexicon.after_hyphen:
            capital = table.style != "capitalised" or line.text[line.starts[at + 1] : line.ends[at + 1]][:1].isupper()
            if _word(line, table, at + 1) and line.glued(at + 1) and capital and not partitive_only:
                piece.counted_first, piece.counted_last = at + 1, at + 2
            return
        at += 2  # "2,500-odd guests"
    start = _partitive(line, piece, table, at)
    if start == at:
        if partitive_only or (table.million_of and line.lexicon.entries.get(words[at - 1], _NO_ENTRY)[1] >= _MILLION):
            return
    elif words[start - 1] in table.pronouns and words[start].endswith(table.participles):
        return
    at = start
    if words[at] in table.skip:
        at += 1
        if words[at] in table.skip:
            at += 1
    if line.covered is not None and line.covered[at] in line.names and not line.glued(at):  # "8,500 Covid-19 cases"
        name = line.covered[at]
        while line.covered[at] == name:
            at += 1
    found: tuple[int, int] | None
    if table.style == "plural":
        found = _plural(line, piece, table, at)
    elif table.style == "capitalised":
        found = _capitalised(line, table, at)
    else:
        found = _first(line, piece, table, at)
    if found is None and not partitive_only and piece.left and words[piece.left - 1] in table.before and line.free(piece.left - 1):
        found = piece.left - 1, piece.left
    if found is not None:
        piece.counted_first, piece.counted_last = found


def _partitive(line: Line, piece: Piece, table: Nouns, at: int) -> int:
    """The place after "of the", "of them"; the same place where no part of something is meant."""
    words = line.words
    if words[at] not in table.partitive:
        return at
    here = at + 1
    while words[here] in table.partitive_the:
        here += 1
    return here if here > at + 1 or words[at] in table.partitive_alone or piece.vague or piece.scaled or words[at] not in table.stop else at


def _word(line: Line, table: Nouns, at: int) -> bool:
    word = line.words[at]
    return (
        len(word) > 1
        and (word.isalpha() or ("'" in word and word[0].isalpha()))
        and word not in table.stop
        and word not in line.lexicon.entries
        and line.free(at)
    )


def _plural(line: Line, piece: Piece, table: Nouns, at: int) -> tuple[int, int] | None:
    words = line.words
    here = at
    one = piece.low == piece.high == 1
    for _ in range(_REACH):
        if not _word(line, table, here):
            break
        word = words[here]
        if one:
            pass
        elif word in table.plural_words or (
            len(word) > 3
            and word.endswith(table.plural)
            and not word.endswith(("ss", "us", "is"))
            and word not in table.singular
            and "'" not in word
        ):
            if word in table.modifiers and (further := _modified(line, table, here + 1)):
                return at, further
            return at, here + 1
        here += 1
        if words[here] == "-" and line.glued(here) and line.glued(here + 1):
            here += 1
    if one and here > at:
        end = min(here, at + 3)
        return at, end - (words[end - 1] == "-")
    return None


def _modified(line: Line, table: Nouns, at: int) -> int:
    """ "Sports clubs", "corrections officer positions", "communications staff": the place behind the noun before which a plural stands for a kind, or 0."""
    words = line.words
    for here in range(at, at + _MODIFIED):
        if not _word(line, table, here) or words[here].endswith(_NO_NOUN):
            return 0
        if words[here] in table.modifiers:
            continue
        if words[here] in table.plural_words or (
            len(words[here]) > 3 and words[here].endswith(table.plural) and words[here] not in table.singular
        ):
            return here + 1
    return 0


def _capitalised(line: Line, table: Nouns, at: int) -> tuple[int, int] | None:
    words, text = line.words, line.text
    here = at
    for _ in range(_REACH):
        if not _word(line, table, here):
            return None
        if text[line.starts[here]].isupper():
            end = here + 1
            while words[end] == "-" and line.glued(end) and line.glued(end + 1) and words[end + 1].isalpha() and line.free(end + 1):
                end += 2  # "EU-Staaten"
            if words[end] in table.link and words[end + 1][:4] == words[here][:4] and len(words[here]) > 4:
                end += 2
            return at, end
        here += 1
    return None


def _first(line: Line, piece: Piece, table: Nouns, at: int) -> tuple[int, int] | None:
    words = line.words
    if not _word(line, table, at):
        return None
    if (
        table.must_end
        and piece.low != 1
        and piece.kind is not Kind.FRACTION
        and not words[at].endswith(table.must_end)
        and words[at] not in table.plural_words
    ) or (len(words[at]) > 5 and words[at].startswith(table.verb_starts) and words[at] not in table.no_verbs):
        return None
    end = at + 1
    if words[end] == "-" and words[end + 1] == words[at] and line.glued(end) and line.glued(end + 1):  # "undang-undang"
        end += 2
    if words[at] in table.classifiers and _word(line, table, end):
        end += 1
    for _ in range(2):
        if table.agree and _word(line, table, end) and words[end].endswith(table.agree) and words[end - 1].endswith(table.agree):
            end += 1
    if (
        words[end] in table.complement
        and _word(line, table, end + 1)
        and line.text[line.starts[end + 1]].islower()
        and words[end + 1] not in table.skip
    ):
        end += 2
    return at, end


def out_of(line: Line, part: Piece, whole: Piece) -> bool:
    """ "14 of the 21 districts", "5.1 of 42.5 million euros": both are the same thing. Whether the part took what the whole counts or measures."""
    if part.kind is not Kind.COUNT or part.counted_first >= 0 or part.low is None or whole.high is None or part.form:
        return False
    measured = whole.kind in _MEASURED and whole.unit_first >= whole.last and not whole.form
    if not measured and (whole.kind is not Kind.COUNT or whole.counted_first < 0):
        return False
    between = line.words[part.right : whole.left]
    if not 0 < len(between) <= 3:
        return False
    table = nouns(line.lexicon.code)
    first = between[0] in table.partitive or (between[0] in table.out_of and len(between) == 1)
    if not first or any(word not in table.partitive_the and word not in table.partitive for word in between[1:]):
        return False
    if rational(part.low) > rational(whole.high):
        return False
    if measured:
        return _same_unit(line, part, whole)
    part.counted_first, part.counted_last = whole.counted_first, whole.counted_last
    return True


def _same_unit(line: Line, part: Piece, whole: Piece) -> bool:
    """The whole's unit for its part, and its scale where the part has none; "two of the 40 million euro contracts" counts contracts."""
    assert part.low is not None
    assert part.high is not None
    low, size = rational(part.low), rational(whole.high or 0)
    if part.scale == 1 and low.denominator == 1 and (low < _FEW or whole.scale > 1) and line.words[whole.right].isalpha():
        return False
    if part.scale == 1 and whole.scale > 1:
        if low > size / whole.scale:
            return False
        part.low, part.high = plain(low * whole.scale), plain(rational(part.high) * whole.scale)
        part.step, part.scaled, part.scale = plain(rational(part.step) * whole.scale), True, whole.scale
    part.kind, part.unit = whole.kind, whole.unit
    return True


def out_before(line: Line, whole: Piece, part: Piece) -> bool:
    """ "212 ilçeden 14'ü": the whole before its part. Whether the part took what the whole counts."""
    ends = nouns(line.lexicon.code).whole_ends
    if not ends or whole.kind is not Kind.COUNT or part.kind is not Kind.COUNT or part.counted_first >= 0 or whole.counted_first < 0:
        return False
    last = whole.counted_last
    if last != part.left or not line.words[last - 1].endswith(ends) or line.words[part.last] != "'" or not line.glued(part.last):
        return False
    if part.low is None or whole.high is None or rational(part.low) > rational(whole.high):
        return False
    part.counted_first, part.counted_last = whole.counted_first, last
    return True
