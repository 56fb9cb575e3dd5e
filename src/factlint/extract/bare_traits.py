"""A line, the bare digits in it and the text in; what holds of these digits out: how they look, what stands beside them, what else is counted near.

No trait holds a word, so that what is learnt of one language holds in the others.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.extract.bare_sorts import sort_at, tallies
from factlint.extract.bare_text import Elsewhere
from factlint.extract.cardinal import Line
from factlint.model.quantity import CHECKABLE, Kind, Quantity
from factlint.model.tuples import NamedTuple

CLOSES = frozenset({"stop", "edge", "comma", "close", "joining", "quote"})
"""What a phrase ends before."""
NAMES = frozenset({"capital", "abbreviation"})
"""What a name is written as."""
_AMID = frozenset({"small", "article", "many", "preposition", "auxiliary", "number"})
_NEAR = 300  # characters before a number in which counts are told
_DATED = CLOSES | {"preposition"}
_GOES_ON = frozenset({"word", "ending", "preposition", "small", "more", "auxiliary"})
_TIED = frozenset({"dash", "hyphen", "stop", "sign", "comma"})
_TIES = frozenset({"comma", "joining"})
_DASHES, _BY = frozenset("-–—"), frozenset("x×")
_MARKS = frozenset({"stop", "close", "hyphen"})
_OTHERS = frozenset({Kind.DATE, Kind.AGE, Kind.OTHER, Kind.SCORE, Kind.ORDINAL})
_YEARS = range(1000, 2101)
_LAST_DAY = 31
_LEADS = ("small", "preposition")
_LEAD = 20  # signs before the mark of a list
_CLAUSE = 12  # tokens
_SMALL = 2  # digits of a result
_FEW = 4  # words of a heading


class Place(NamedTuple):
    """A number in its line: its tokens `[first, last)`, and what stands right before it, before that, right behind it and behind that."""

    first: int
    last: int
    before: str
    second: str
    after: str
    next: str


class Around(NamedTuple):
    """What a line holds: its first word, the places of its counts and how many stand alike, where what surely counts ends and begins first and last,
    how many bare counts, where weekdays end, and what else holds of the whole."""

    head: int
    places: dict[int, Place]
    rows: Counter[tuple[str, ...]]
    first_end: int
    last_start: int
    bare: int
    weekdays: frozenset[int]
    traits: tuple[str, ...]


def surroundings(line: Line, found: Sequence[Quantity]) -> Around:
    """What a line holds, told once for all its numbers."""
    head = next((at for at, word in enumerate(line.words) if word[:1].isalpha()), len(line.words))
    counts = [each for each in found if each.kind is Kind.COUNT]
    places = {each.start: _place(line, each, head) for each in counts}
    rows: Counter[tuple[str, ...]] = Counter()
    for place in places.values():
        rows.update(_rows(line, place))
    sure = [each for each in found if _sure(each)]
    words = [at for at, word in enumerate(line.words) if word[:1].isalpha()]
    told = ["words none" if not words else "words few" if len(words) < _FEW else "words"]
    if any(each.kind is Kind.COUNT for each in sure):
        told.append("a count")
    if any(each.kind in _OTHERS for each in found):
        told.append("names")
    if not any(line.words[at].isalpha() and line.text[line.starts[at]].islower() for at in words):
        told.append("no small letters")
    first_end = min((each.end for each in sure), default=len(line.text) + 1)
    last_start = max((each.start for each in sure), default=-1)
    weekdays = frozenset([each.end for each in found if each.form == "weekday"])
    return Around(head, places, rows, first_end, last_start, sum(each.counted is None for each in counts), weekdays, tuple(told))


def traits(line: Line, number: Quantity, around: Around, elsewhere: Elsewhere) -> set[str]:
    """What holds of bare digits and of what stands around them."""
    place = around.places[number.start]
    size = _size(line, number, place)
    told = {f"before {place.before}", f"second {place.second}", f"after {place.after}", f"size {size}", *around.traits}
    told.update(_beside(line, place, size), _in_brackets(place, size), _in_rows(line, place, around))
    told.add(f"counts {around.first_end <= number.start:d}{around.last_start >= number.end:d}")
    told.add(f"bare {min(2, around.bare - 1)}")
    day = place.first - 1 - (place.before == "comma")  # "segunda-feira, 30 em Paris"
    if size in ("one", "day") and place.after in _DATED and day >= 0 and line.ends[day] in around.weekdays:
        told.add("day of the month")
    told.add(f"counts near {_counts_near(line, elsewhere)}")
    told.update(elsewhere.traits(number, line.text[line.starts[place.first - 1] : line.ends[place.first - 1]] if place.first else "", size))
    told.update(_tied(line, place, size), _of_somebody(line, place, size, elsewhere), _noted(line, place))
    return told


def _place(line: Line, number: Quantity, head: int) -> Place:
    count = len(line.words) - 3
    first = last = bisect_left(line.starts, number.start, 0, count)
    while last < count and line.ends[last] <= number.end:
        last += 1
    return Place(first, last, *(sort_at(line, at, head) for at in (first - 1, first - 2, last, last + 1)))


def _size(line: Line, number: Quantity, place: Place) -> str:
    """How the digits look: a range, so many of them, what a day or a year may be."""
    if number.low is None or number.low != number.high:
        return "range"
    if number.low < 0:
        return "negative"
    digits = line.words[place.first]
    if not digits.isdecimal():
        return "decimal"
    length = len(digits)
    if length == 2:
        return "day" if int(digits) <= _LAST_DAY else "two"
    if length == 4:
        return "year" if int(digits) in _YEARS else "four"
    return {1: "one", 3: "three"}.get(length, "long")


def _beside(line: Line, place: Place, size: str) -> Iterator[str]:
    """What the two tokens on either side make of a number."""
    first, last, before, second, after, following = place
    opens = _opens(line.text, line.starts[first])
    if after in _MARKS and opens and not (after == "hyphen" and line.glued(last + 1)):
        yield "list"
    if (before == "dash" and second == "number") or (after == "dash" and following == "number"):
        yield "pair"
    if _times(line, first - 1, first - 2) or _times(line, last, last + 1):
        yield "pair"  # "5 x 0"
    if before == "open" and after == "comma" and following == "abbreviation" and size in ("day", "two"):
        yield "in a party"  # "Karla Lohmann (57, SPD)"
    if any(line.words[at] in _DASHES and not line.glued(at) and not line.glued(at + 1) for at in range(first + 1, last)):
        yield "pair"  # "1 - 4"
    if before in _TIED and second == "number" and line.glued(first):
        yield "chain"
    if before == "preposition" and after in CLOSES:
        yield f"preposition alone {size}"
        if not tallies(line.lexicon.code).isdisjoint(line.words[max(0, first - _CLAUSE) : first - 1]):
            yield "tallied"
    if before == "preposition" and after == "colon":
        yield "told apart"  # "faults in 23: eleven doors"
    if before in ("many", "article") and after in CLOSES:
        yield f"article alone {size}"
    if before == after == "edge" and not opens:
        yield "alone behind words"
    if before == "word" and second in ("preposition", "article") and after != "word":
        yield "noun before"
    if before in NAMES and after not in _GOES_ON:
        yield "name before"
    if before in NAMES and second == "preposition":
        yield "in a name"
    if (before in _TIES and second == "special") or (after in _TIES and following == "special"):
        yield "beside special"
    if before == "special":
        yield f"behind special {size}"


def _of_somebody(line: Line, place: Place, size: str, elsewhere: Elsewhere) -> Iterator[str]:
    """What holds of a small number between commas or in brackets behind a name, or behind a name and its verb."""
    if size not in ("one", "day", "two"):
        return
    if place.before == "comma" and place.after == "comma":
        yield f"between commas behind {place.second}"
    if place.before == "auxiliary" and place.after in CLOSES:
        yield f"said of {place.second}"
    if (
        place.before in ("comma", "open")
        and place.after in ("comma", "close")
        and place.second in ("capital", "noun", "opening capital", "word")
    ):
        word = line.text[line.starts[place.first - 2] : line.ends[place.first - 2]]
        if word[:1].isupper() and elsewhere.names_somebody(word):
            yield "behind somebody " + place.before + (" old" if size != "one" else "")


def _noted(line: Line, place: Place) -> Iterator[str]:
    """What the white space about a number shows."""
    text, start, end = line.text, line.starts[place.first], line.ends[place.last - 1]
    if text[start - 2 : start] == "  " and text[start - 3 : start - 2] not in ("\n", "", " "):
        yield "far off"
        if text[end : end + 1] in ("", "\n") or text[end : end + 2] == "  ":
            yield "far off alone"
    if text[start - 1 : start] == "\n" or not start:
        yield "opens its line"
    if text[end : end + 1] in ("", "\n"):
        yield "ends its line"


def _tied(line: Line, place: Place, size: str) -> Iterator[str]:
    """What holds of both sides of a number together."""
    yield f"{place.before} < {place.second}"
    yield f"{place.before} . {place.after}"
    yield f"{place.before} {size}"
    yield f"{size} {place.after}"
    if place.first and line.glued(place.first):
        yield f"glued {place.before}"
    if line.glued(place.last):
        yield f"glued > {place.after}"


def _times(line: Line, sign: int, other: int) -> bool:
    """Whether a sign of multiplication and a small number stand at two places."""
    return line.words[sign] in _BY and line.words[other].isdecimal() and len(line.words[other]) <= _SMALL


def _in_brackets(place: Place, size: str) -> Iterator[str]:
    if place.before == "open" and place.after == "close":
        yield "in brackets"
        yield f"in brackets behind {place.second}"
        yield f"in brackets {size}"
        yield f"in brackets before {place.next}"
        if place.second in _AMID and place.next == "word":
            yield "noun behind brackets"
    if place.before == "open" and place.after == "sign":
        yield "opens brackets"


def _opens(text: str, start: int) -> bool:
    """Whether only signs stand before a place in its line of the text."""
    for at in range(start - 1, max(start - _LEAD, 0) - 1, -1):
        if text[at] == "\n":
            return True
        if text[at].isalnum():
            return False
    return start <= _LEAD


def _rows(line: Line, place: Place) -> list[tuple[str, ...]]:
    """What a number that stands in a row has in common with the others of it."""
    found: list[tuple[str, ...]] = [(place.before,), (place.before, place.second)]
    if place.before in _LEADS:
        found.append((place.before, "", line.words[place.first - 1]))
    if place.before == "open" and place.after == "close":
        found.append((place.before, place.second, place.after))
    return found


def _in_rows(line: Line, place: Place, around: Around) -> Iterator[str]:
    """Whether another number of the sentence stands as this one does."""
    alike = [key for key in _rows(line, place) if around.rows[key] > 1]
    if (place.before,) in alike and place.before not in ("edge", *_LEADS):
        yield "row"
    if (place.before, place.second) in alike:
        yield "long row"
    if any(len(key) > 2 and not key[1] for key in alike):
        yield "row by its word"
    if any(len(key) > 2 and key[1] for key in alike):
        yield "brackets in a row"


def _sure(each: Quantity) -> bool:
    return each.kind in CHECKABLE and (each.kind is not Kind.COUNT or each.counted is not None)


def _counts_near(line: Line, elsewhere: Elsewhere) -> int:
    """How many sure counts stand shortly before a line, two at most."""
    near, start = 0, line.starts[0]
    for at in range(bisect_left(elsewhere.starts, start) - 1, -1, -1):
        each = elsewhere.found[at]
        if each.start <= start - _NEAR or near == 2:
            break
        near += _sure(each)
    return near
