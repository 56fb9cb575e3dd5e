"""A text and all that was read in it in; the same out, but that counts, measures and lengths of time which the text itself shows to be something else are that.

What is shown is told by signs and by what the text has elsewhere, not by words: "16 º", "13 a 3", "N - 240", "5 ... 6 ... 7" at the heads of
lines, one word with one number twice ("Delta 40 ... Delta 40"), groups of years that begin at 0 or join each other ("12 a 18, 19 a 29 años").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factlint import language
from factlint.extract.bare_sorts import counting
from factlint.extract.bare_text import Elsewhere
from factlint.extract.frozen import is_bare
from factlint.extract.lexicon import lexicon
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.model import lazy
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind, Quantity

_READ = frozenset({Kind.COUNT, Kind.DURATION, Kind.MEASURE, Kind.FRACTION})
_ORDINAL_SIGN = lazy.compile(r"[ \xa0](?:ª(?=\s+[^\W\d_])|[º°](?=\s+[^\W\d_A-Z]{4}))")
_ORDINAL_SIGNS, _SECONDS_END = frozenset("ªº°"), frozenset("ckgsn.")
_SECONDS_BEHIND = lazy.compile(r"[ \xa0](?:sec|sek|seg|s|sn)\.?[ \xa0]\d\d(?!\d)")
_SECONDS_BEFORE = lazy.compile(r"\d[ \xa0](?:sec|sek|seg|s|sn)\.?[ \xa0]$")
_RESULT_BETWEEN = lazy.compile(r"(?: [ax] | para |:| ?[-–] ?)$")
_HOUR_BEFORE = lazy.compile(r"\d[ \xa0]?(?:h|Uhr|uur|hrs?)(?:\d\d)? ?[-–] ?$")
_INITIALS = lazy.compile(r"(?<![^\W\d_])[A-Z]{1,4}(?: [-–] |[-–])$")
_CHAIN = lazy.compile(r"\d[\d/–-]*\d")
_WORD = lazy.compile(r"(?<![^\W\d_])([^\W\d_]+)[ \xa0-]$")
_NEXT = lazy.compile(r"[\s,.;:)\]\"'”»]*([^\W_]+)")
_DATE_BEHIND = lazy.compile(r"\.[^\W\d_]{3,}\.(?:19|20)\d\d(?!\d)")
_ONE_NAME = lazy.compile(r"(?:^|[\n.!?…“”\"»]\s*)([A-ZÀ-Þ][^\W\d_]+), $")
_FENCED = lazy.compile(r", [^\W\d_A-ZÀ-Þ]")
_YOUNGEST, _OLDEST, _CLAUSE = 5, 105, 48
_SMALL, _BACK, _LONG, _RUN = 200, 14, 5, 3
_ADULT, _FAR = 125, 32


def shown(elsewhere: Elsewhere, found: list[Quantity], code: str) -> list[Quantity]:
    """The quantities of a text, those that it shows to count nothing told so."""
    text, told = elsewhere.text, found
    for at, each in enumerate(found):
        if each.kind not in _READ or not isinstance(each.low, int) or not text[each.number.start].isdecimal():
            continue
        other = _other(text, each, at, found, elsewhere, code)
        if other is not None:
            told = told.copy() if told is found else told
            told[at] = replace(each, kind=other[0], form=other[1], counted=None, counted_span=None)
    return told


def _other(text: str, each: Quantity, at: int, found: Sequence[Quantity], elsewhere: Elsewhere, code: str) -> tuple[Kind, str] | None:
    """What a number is shown to be, if anything else than it was read as."""
    start, end = each.number
    after = text[end : end + 1]
    if each.kind is Kind.DURATION:
        return _years(text, each, at, found) or _hours(text, each)
    if text[end + 1 : end + 2] in _ORDINAL_SIGNS and each.kind in (Kind.COUNT, Kind.MEASURE) and _ORDINAL_SIGN.match(text, end):
        return Kind.ORDINAL, ""
    if each.kind is Kind.FRACTION:
        return _chain(text, start, end)
    if each.kind is not Kind.COUNT or each.hedge is not None:
        return None
    return (
        _result(text, each, at, found)
        or _years(text, each, at, found)
        or (_chain(text, start, end) if after in "-–/" or text[start - 1 : start] in ("-", ":", "–") else None)
        or ((Kind.OTHER, "result") if _timed(text, start, end) else None)
        or ((Kind.DATE, "day") if after == "." and _DATE_BEHIND.match(text, end) else None)
        or ((Kind.AGE, "") if is_bare(each) and _old(text, each, code) else None)
        or ((Kind.ORDINAL, "") if is_bare(each) and _behind_prefix(text, start, code) else None)
        or ((Kind.OTHER, "list") if _marks(elsewhere, each, code) else None)
        or ((Kind.OTHER, "name") if _named(text, each, elsewhere, code) else None)
    )


def _beside(found: Sequence[Quantity], at: int) -> tuple[Quantity, ...]:
    """The quantities before and behind one."""
    return (*found[max(0, at - 1) : at], *found[at + 1 : at + 2])


def _years(text: str, each: Quantity, at: int, found: Sequence[Quantity]) -> tuple[Kind, str] | None:
    """ "Van 0 tot 19 jaar", "de 12 a 18 y de 19 a 29 años": years from nought on, and two groups of years of which the second begins where the first ends."""
    if not isinstance(each.high, int) or not 0 < each.high <= _ADULT or each.low == each.high:
        return None
    if each.low == 0 and each.unit == "year":
        return Kind.AGE, each.form
    for other in _beside(found, at):
        first, second = (other, each) if other.start < each.start else (each, other)
        joined = isinstance(first.high, int) and second.low == first.high + 1 and second.low != second.high
        if joined and "year" in (first.unit, second.unit) and second.start - first.end < _BACK:
            return Kind.AGE, each.form
    return None


def _hours(text: str, each: Quantity) -> tuple[Kind, str] | None:
    """ "14h30 - 16h": hours behind a time and a dash."""
    if each.unit != "hour" or each.low != each.high or not 0 <= (each.low or 0) <= 24:
        return None
    return (Kind.DATE, "time") if _HOUR_BEFORE.search(text, max(0, each.start - _BACK), each.start) else None


def _timed(text: str, start: int, end: int) -> bool:
    """ "20 sec 53"."""
    if text[end + 1 : end + 2] == "s" and _SECONDS_BEHIND.match(text, end):
        return True
    return text[start - 2 : start - 1] in _SECONDS_END and _SECONDS_BEFORE.search(text, max(0, start - _BACK), start) is not None


def _result(text: str, each: Quantity, at: int, found: Sequence[Quantity]) -> tuple[Kind, str] | None:
    """ "13 a 3", "85:71-Sieg", "1 - 0": two small numbers of which the second is not the greater, with nothing between them but the sign of a result."""
    for other in _beside(found, at):
        first, second = (other, each) if other.start < each.start else (each, other)
        if other.kind not in (Kind.COUNT, Kind.OTHER) or other.hedge is not None or first.low != first.high or second.low != second.high:
            continue
        between = text[first.end : second.start]
        if not 0 < len(between) <= 6 or not _RESULT_BETWEEN.match(between):
            continue
        low, high = second.low, first.low
        if not isinstance(low, int) or not isinstance(high, int) or not low <= high < _SMALL or (low == high and between != ":"):
            continue
        word = text[max(0, first.start - _BACK) : first.start].split(" ")
        plain = first.counted is None and first.unit is None and (second.counted is None or between != " a ")
        if plain and (between == ":" or len(word) < 2 or not word[-2].lower().startswith(("d", "von", "van", "from", "entre"))):
            return Kind.SCORE, ""
    return None


def _old(text: str, each: Quantity, code: str) -> bool:
    """ "Dominik, 24, arbeitet", "When Auster was 14,", ", now 28,": a bare number of somebody told by one name, or by what he is now."""
    start, end = each.number
    if each.low != each.high or not _YOUNGEST <= (each.low or 0) <= _OLDEST:
        return False
    before, after = text[max(0, start - _CLAUSE) : start], text[end : end + 3]
    if before.endswith(", ") and _FENCED.match(after) and (name := _ONE_NAME.search(before)) is not None:
        name_only = not lexicon(code).nouns_capital or text.count(name[1]) > 1
        return name_only and name[1].lower() not in _small(code)
    patterns = _so_old(code)
    return after[:1] in ",.;" and patterns is not None and patterns.search(before) is not None


@lru_cache(maxsize=16)
def _so_old(code: str) -> re.Pattern[str] | None:
    lex = lexicon(code)
    if not lex.age_when or not lex.age_be or lex.nouns_capital:
        return None
    when, be, now = ("|".join(map(re.escape, sorted(words))) for words in (lex.age_when, lex.age_be, lex.age_now))
    return re.compile(rf"(?:\b(?i:{when}) [A-Z][\w’']+ (?:{be})|[^\W\d_], (?:{now})) $")


def _behind_prefix(text: str, start: int, code: str) -> bool:
    """ "Abad ke 17": behind the word that makes ordinals, where nothing rises or falls to it."""
    prefixes = special_lexicon(code).sets["ordinal_prefixes"]
    words = text[max(0, start - _CLAUSE) : start].lower().split(" ") if prefixes else []
    return len(words) > _RUN and words[-1] == "" and words[-2] in prefixes and not counting(code) & set(words[:-2])


def _chain(text: str, start: int, end: int) -> tuple[Kind, str] | None:
    """ "230428-99-483045/5": long digits in a chain of three or more."""
    first, floor = start, max(0, start - _FAR)
    while first > floor and (text[first - 1].isdecimal() or text[first - 1] in "-–/"):
        first -= 1
    match = _CHAIN.match(text, first, end + _FAR) if text[first : first + 1].isdecimal() else None
    groups = match[0].replace("/", "-").replace("–", "-").split("-") if match is not None and match.end() >= end else ()
    return (Kind.OTHER, "name") if len(groups) >= _RUN and max(map(len, groups)) >= _LONG else None


def _marks(elsewhere: Elsewhere, each: Quantity, code: str) -> bool:
    """Whether a number heads its line, and those of the lines before or behind it are the next ones."""
    place = elsewhere.head(each.number.start)
    if place is None or each.low != each.high:
        return False
    after = _NEXT.match(elsewhere.text, each.number.end)
    written = after is not None and after[1][0].isupper() and not language.section(code, "numbers").get("nouns_capital")
    return (written or is_bare(each)) and elsewhere.heads_a_list(place)


def _named(text: str, each: Quantity, elsewhere: Elsewhere, code: str) -> bool:
    """ "Delta 40 ... Delta 40", "N - 240": a word with a capital and its number, twice in the text before different words, or initials and a dash."""
    start = each.number.start
    bare = is_bare(each)
    if bare and text[start - 1 : start] in (" ", "-", "–") and _INITIALS.search(text, max(0, start - _BACK), start):
        return True
    match = _WORD.search(text, max(0, start - 2 * _BACK), start)
    if match is None or not match[1][0].isupper() or each.low != each.high or match[1].lower() in _small(code):
        return False
    places = elsewhere.numbered_places(match[1], text[start : each.number.end])
    if len(places) < 2:
        return match[1] in elsewhere.names and bare
    if bare:
        return True
    if language.section(code, "numbers").get("nouns_capital"):
        return False
    followers = {(_NEXT.match(text, end) or ("", ""))[1].lower() for _, end in places}
    inside = any(_inside(text, begin) for begin, _ in places)
    return inside and len(followers) == len(places)


def _inside(text: str, start: int) -> bool:
    """Whether a word stands inside its sentence, and not behind a small word as places do."""
    before = text[max(0, start - 2 * _BACK) : start].split(" ")
    return len(before) > 1 and before[-1] == "" and len(before[-2]) > 3 and before[-2].isalpha()


@lru_cache(maxsize=16)
def _small(code: str) -> frozenset[str]:
    """Words that with a capital too are no name."""
    words, dates = language.section(code, "words"), language.section(code, "dates")
    names = ("prepositions", "articles", "joins", "auxiliaries", "stop", "breaks", "many_articles")
    months = dates.get("months") or ()
    return frozenset(str(word) for name in names for word in words.get(name) or ()) | frozenset(map(str, months))
