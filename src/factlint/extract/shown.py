"""A text and all that was read in it in; the same out, but that counts, measures and lengths of time which the text itself shows to be something else are that.

What is shown is told by signs and by what the text has elsewhere, not by words: "16 º", "13 a 3", "N - 240", "5 ... 6 ... 7" at the heads of
lines, one word with one number twice ("Delta 40 ... Delta 40"), groups of years that begin at 0 or join each other ("12 a 18, 19 a 29 años").
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extract.bare_sorts import counting
from factlint.extract.bare_text import Elsewhere
from factlint.extract.frozen import is_bare
from factlint.extract.lexicon import lexicon
from factlint.extract.shown_ages import beside, in_brackets, is_old, of_age, small_words, years
from factlint.extract.shown_dates import bare_date, hours, of_two_days, short_year
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.model import lazy
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind, Quantity

_READ = frozenset({Kind.COUNT, Kind.DURATION, Kind.MEASURE, Kind.FRACTION})
_ORDINAL_SIGN = lazy.compile(r"[ \xa0](?:ª(?=\s+[^\W\d_])|[º°](?=\s+(?!Cels|Fahr|Kelv)[^\W\d_]{4}))")
_ORDINAL_SIGNS, _SECONDS_END = frozenset("ªº°"), frozenset("ckgsn.")
_SECONDS_BEHIND = lazy.compile(r"[ \xa0](?:sec|sek|seg|s|sn)\.?[ \xa0]\d\d(?!\d)")
_SECONDS_BEFORE = lazy.compile(r"\d[ \xa0](?:sec|sek|seg|s|sn)\.?[ \xa0]$")
_RESULT_BETWEEN = lazy.compile(r"(?: (?:sets? )?[aàx] |:| ?[-–] ?)$")
_INITIALS = lazy.compile(r"(?<![^\W\d_])[A-Z]{1,4}(?: [-–] |[-–])$")
_PHONE = lazy.compile(r"\(\d{3}\)-\d{3}-\d{4}(?!\d)")
_SHORTENED = lazy.compile(r"(?<![^\W\d_])([^\W\d_]{1,4})\. $")
_CHAIN = lazy.compile(r"\d[\d/–-]*\d")
_WORD = lazy.compile(r"(?<![^\W\d_])([^\W\d_]+)[ \xa0-]$")
_NEXT = lazy.compile(r"[\s,.;:)\]\"'”»]*([^\W_]+)")
_DATE_BEHIND = lazy.compile(r"\.[^\W\d_]{3,}\.(?:19|20)\d\d(?!\d)")
_BETWEEN = 8
_HEADING = lazy.compile(r"(?m)^[#>* \t-]*(\d{1,2})\.\d{1,2}(?:\.\d+)? [A-ZÀ-Þ]")
_ADDRESS = lazy.compile(r"[^\W\d_]\.[^\W\d_]{2,4}/\S*$")
_CLAUSE = 48
_SMALL = 200
_BACK = 14
_LONG = 5
_RUN = 3
_FAR = 32


def shown(elsewhere: Elsewhere, found: list[Quantity], code: str) -> list[Quantity]:
    """The quantities of a text, those that it shows to count nothing told so."""
    text, told = elsewhere.text, found
    for at, each in enumerate(found):
        if each.kind not in _READ or each.low is None or not text[each.number.start].isdecimal():
            continue
        if not isinstance(each.low, int):
            other = _of_parts(text, each, at, found, code)
            if other is not None:
                told = told.copy() if told is found else told
                told[at] = replace(each, kind=other[0], form=other[1])
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
        return years(text, each, at, found) or hours(text, each, code) or in_brackets(text, each, at, found)
    if text[end + 1 : end + 2] in _ORDINAL_SIGNS and each.kind in (Kind.COUNT, Kind.MEASURE) and _ORDINAL_SIGN.match(text, end):
        return Kind.ORDINAL, ""
    if text[start - 1 : start] == "/" and _ADDRESS.search(text, max(0, start - 2 * _FAR), start):
        return Kind.OTHER, "link"
    if each.kind is Kind.FRACTION:
        return _chain(text, start, end)
    if each.kind is not Kind.COUNT or each.hedge is not None:
        return None
    if is_bare(each) and text[start - 2 : start] in (". ", ")-") and (told := _behind_sign(text, start, end, code)) is not None:
        return told
    if is_bare(each) and (told := bare_date(text, each, at, found, code)) is not None:
        return told
    return (
        _result(text, each, at, found, code)
        or years(text, each, at, found)
        or (_chain(text, start, end) if after in "-–/" or text[start - 1 : start] in ("-", ":", "–") else None)
        or ((Kind.OTHER, "result") if _timed(text, start, end) else None)
        or ((Kind.DATE, "day") if after in "./" and (_DATE_BEHIND.match(text, end) or of_two_days(text, start, end)) else None)
        or in_brackets(text, each, at, found)
        or ((Kind.DATE, "year") if is_bare(each) and short_year(text, each, at, found, code) else None)
        or ((Kind.OTHER, "list") if after == "." and elsewhere.alone(start) else None)
        or ((Kind.AGE, "") if is_bare(each) and is_old(text, each, code) else None)
        or ((Kind.ORDINAL, "") if is_bare(each) and _behind_prefix(text, start, code) else None)
        or ((Kind.OTHER, "list") if _marks(elsewhere, each, code) else None)
        or ((Kind.OTHER, "name") if _named(text, each, elsewhere, code) else None)
    )


def _of_parts(text: str, each: Quantity, at: int, found: Sequence[Quantity], code: str) -> tuple[Kind, str] | None:
    """What a number with decimals is shown to be."""
    if each.kind is Kind.DURATION:
        return (Kind.AGE, "") if of_age(text, each, code) else None
    if each.kind is not Kind.COUNT:
        return None
    start, end = each.number
    if at and text[start - 1 : start] == "(" and text[end : end + 1] == ")":  # "over 400 metres (51.73)"
        before = found[at - 1]
        return (Kind.OTHER, "result") if before.unit == "meter" and text[before.end : start].lstrip() == "(" else None
    lines = text[text.rfind("\n", 0, start) + 1 : end + 2]
    if len(lines) < _FAR and _HEADING.match(lines) and len(_HEADING.findall(text)) > 1:
        return Kind.OTHER, "list"
    return None


def _timed(text: str, start: int, end: int) -> bool:
    """ "20 sec 53"."""
    if text[end + 1 : end + 2] == "s" and _SECONDS_BEHIND.match(text, end):
        return True
    return text[start - 2 : start - 1] in _SECONDS_END and _SECONDS_BEFORE.search(text, max(0, start - _BACK), start) is not None


def _result(text: str, each: Quantity, at: int, found: Sequence[Quantity], code: str) -> tuple[Kind, str] | None:
    """ "13 a 3", "85:71-Sieg", "1 - 0": two small numbers of which the second is not the greater, with nothing between them but the sign of a result."""
    for other in beside(found, at):
        first, second = (other, each) if other.start < each.start else (each, other)
        if other.kind not in (Kind.COUNT, Kind.OTHER) or other.hedge is not None or first.low != first.high or second.low != second.high:
            continue
        between = text[first.end : second.start]
        if not 0 < len(between) <= _BETWEEN or not _RESULT_BETWEEN.match(between):
            continue
        low, high = second.low, first.low
        if not isinstance(low, int) or not isinstance(high, int) or not low <= high < _SMALL or (low == high and between != ":"):
            continue
        word = text[max(0, first.start - _BACK) : first.start].split(" ")
        plain = (first.counted is None or "set" in between) and first.unit is None and (second.counted is None or between != " a ")
        if plain and (len(word) < 2 or word[-2].lower() not in lexicon(code).change_frames):
            return Kind.SCORE, ""
    return None


def _behind_prefix(text: str, start: int, code: str) -> bool:
    """ "Abad ke 17": behind the word that makes ordinals, where nothing rises or falls to it."""
    prefixes = special_lexicon(code).sets["ordinal_prefixes"]
    words = text[max(0, start - _CLAUSE) : start].lower().split(" ") if prefixes else []
    return len(words) > _RUN and words[-1] == "" and words[-2] in prefixes and not counting(code) & set(words[:-2])


def _behind_sign(text: str, start: int, end: int, code: str) -> tuple[Kind, str] | None:
    """ "Dell'art. 4 della legge", where a sentence seems to begin at the number, and "(647)-883-2610"."""
    if text[start - 1] == "-":
        return (Kind.OTHER, "phone") if _PHONE.search(text, max(0, start - _BACK), end + _BACK) else None
    word = _SHORTENED.search(text, max(0, start - _BACK), start)
    known = special_lexicon(code).sets["designators"]
    return (Kind.OTHER, "name") if word is not None and word[1].lower() in known else None


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
    written = after is not None and after[1][0].isupper() and not lexicon(code).nouns_capital
    return (written or is_bare(each)) and elsewhere.heads_a_list(place)


def _named(text: str, each: Quantity, elsewhere: Elsewhere, code: str) -> bool:
    """ "Delta 40 ... Delta 40", "N - 240": a word with a capital and its number, twice in the text before different words, or initials and a dash."""
    start = each.number.start
    bare = is_bare(each)
    if bare and text[start - 1 : start] in (" ", "-", "–") and _INITIALS.search(text, max(0, start - _BACK), start):
        return True
    match = _WORD.search(text, max(0, start - 2 * _BACK), start)
    if match is None or not match[1][0].isupper() or each.low != each.high or match[1].lower() in small_words(code):
        return False
    places = elsewhere.numbered_places(match[1], text[start : each.number.end])
    if len(places) < 2:
        return match[1] in elsewhere.names and bare
    if bare:
        return True
    if lexicon(code).nouns_capital:
        return False
    followers = {(_NEXT.match(text, end) or ("", ""))[1].lower() for _, end in places}
    inside = any(_inside(text, begin) for begin, _ in places)
    return inside and len(followers) == len(places)


def _inside(text: str, start: int) -> bool:
    """Whether a word stands inside its sentence, and not behind a small word as places do."""
    before = text[max(0, start - 2 * _BACK) : start].split(" ")
    return len(before) > 1 and before[-1] == "" and len(before[-2]) > 3 and before[-2].isalpha()
