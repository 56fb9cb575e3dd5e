"""Tokens and a digit run among them in; the address, phone, score, footnote, list number, version or coordinate that it is out."""

from __future__ import annotations

import re

from factlint.extract.special_beside import in_list
from factlint.extract.special_codes import bracketed, grow, grown
from factlint.extract.special_dates import plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model import lazy
from factlint.model.quantity import Kind

_ITEMS = 30  # of a list
_LONGEST_COUNT = 4  # digits of a count without the signs that set its thousands off
_NEAR_CALL = 12  # words around a number that say one may call it
_SIGNS = frozenset(":.(")
_DASHES = frozenset("-–—")
_LOCAL = [4, 4]  # "telefone 3182.5552"
_FREE_CALL = [3, 3, 4]  # digits in groups that no number has
_LINK = lazy.compile(
    r"://|www\.|@|#(?=\w)|\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|csv|html?|json|xml|zip|mp[34]|mov|txt|md)\b", re.IGNORECASE
)
LINK_WORDS = frozenset([
    "@", "#", "http", "https", "www", "ftp", "jpg", "jpeg", "png", "gif", "webp", "svg", "pdf", "doc", "docx", "xls", "xlsx", "csv",
    "htm", "html", "json", "xml", "zip", "mp", "mov", "txt", "md",
])  # fmt: skip
"""Tokens without which a sentence holds no address, handle or file name."""
_FORMS = {"://": "url", "www.": "url", "#": "hashtag", "@": "handle"}  # of what else is found, a file
_OUTSIDE = frozenset(' \t\r\n\u00a0()[]<>"“”«»,;')
_COMPASS = frozenset("nsewo")


def link(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Addresses, e-mails, handles, hashtags and file names in a sentence, as offsets; linear, as no search goes back over an earlier one."""
    found: list[tuple[int, int, str]] = []
    floor = start
    for match in _LINK.finditer(text, start, end):
        if match.start() < floor:
            continue
        left, right = match.start(), match.end()
        while left > floor and text[left - 1] not in _OUTSIDE:
            left -= 1
        while right < end and text[right] not in _OUTSIDE:
            right += 1
        while right > match.end() and text[right - 1] in ".!?:'’*_":
            right -= 1
        sign = match[0]
        form = _FORMS.get(sign.lower(), "file")
        if form == "handle" and left < match.start():
            form = "email"
        if form == "hashtag" and text[match.end()].isdecimal() and not any(char.isalpha() for char in text[match.end() : right]):
            form = "name"
        if right - left > 1:
            found.append((left, right, form))
        floor = right
    return found


def phone(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "541-555-0133", "(0371) 532-1450", "+62 21 555 0199", "900 365 147" and "117" after words such as "call"."""
    if t.number(i - 1) and t.starts[i] - t.ends[i - 1] <= 1:
        return None
    groups = [t.words[i]]
    signs = ""
    j = i + 1
    while len(groups) < 8:
        if t.number(j) and t.starts[j] - t.ends[j - 1] == 1:
            groups.append(t.words[j])
            signs += " "
            j += 1
        elif t.words[j] in ("-", ".", "/", ")", "–") and t.words[j] and t.glued(j) and t.number(j + 1) and t.starts[j + 1] - t.ends[j] <= 1:
            groups.append(t.words[j + 1])
            signs += t.words[j]
            j += 2
        else:
            break
    digits = sum(map(len, groups))
    lead = t.words[i - 1]
    first = i - 1 if lead in ("+", "(") and lead and t.glued(i) else i
    if first < i and t.words[first - 1] == "+" and t.glued(first):
        first -= 1
    if 7 <= digits <= 15 and len(groups) >= 2:
        dashed = "-" in signs and "/" not in signs and "." not in signs
        lengths = [len(group) for group in groups]
        if (
            lead == "+"
            or (groups[0][0] == "0" and len(groups[0]) > 1 and ("." not in signs or len(set(lengths)) == 1) and "/" not in signs[1:])
            or (dashed and lengths[-1] == 4 and lengths[0] in (1, 3, 4) and len(groups) >= 3)
            or (lead == "(" and signs[:1] == ")")
            or lengths == _FREE_CALL  # 800 123 4567
            or (signs.startswith("-") and groups[0] in ("1", "01") and lengths[1] in (3, 4) and lengths[2:] and min(lengths[2:]) > 1)
            or (_cued(t, i, lex) and ("-" in signs or " " in signs or lengths == _LOCAL))
        ):
            return Hit(first, j, Kind.OTHER, "phone")
    if len(groups) == 1 and lead == "+" and digits >= 9:
        return Hit(first, j, Kind.OTHER, "phone")
    if len(groups) == 1 and groups[0][0] == "0" and digits >= 3 and plain_number(t, i) and digits != 4:
        return Hit(first, j, Kind.OTHER, "phone")
    year = year_at(t, i) is not None and t.low[i - 1] in lex.sets["year_before"]  # "unter der von 2020"
    if 3 <= digits <= 6 and not year and _short_number(t, i, lex) and plain_number(t, i) and not _counted(t, i, j, lex):
        return Hit(first, j, Kind.OTHER, "phone")
    return None


def _counted(t: Tokens, i: int, j: int, lex: Lexicon) -> bool:
    """Whether something is counted after all: "318 thefts of mobiles, against 402 in 2024"."""
    dated = t.low[j] in lex.sets["year_before"] and year_at(t, j + 1) is not None and t.words[i] not in lex.sets["emergency"]
    return dated or _next_word(t, j, lex)


def _next_word(t: Tokens, j: int, lex: Lexicon) -> bool:
    """Whether a unit follows, or a word of some length, written as nouns are, so that the number may count it."""
    capital = "nouns_capital" in lex.flags
    noun = len(t.words[j]) > (2 if capital else 4) and t.words[j].isalpha() and t.capital(j) == capital
    return noun or t.low[j] in lex.not_years or (t.words[j] != "" and t.words[j] in "%$€£°")


def _cued(t: Tokens, i: int, lex: Lexicon, reach: int = 14) -> bool:
    return _cue_before(t, i, lex, reach) >= 0


def _cue_before(t: Tokens, i: int, lex: Lexicon, reach: int) -> int:
    """Where the last word stands before a number that says one may call it; -1 where none does. "Numero 112", and no number of the injured, nor
    "unter 240 Mitgliedern hätten 168"."""
    k = i - 1
    while k > 0 and i - k < 16 and (t.number(k) or t.words[k] == "," or t.low[k] in lex.range or t.low[k] in lex.sets["articles"]):
        k -= 1  # "le 17, le 112 ou le 3919"
    cues, of = lex.sets["phone_cues"], lex.sets["of_cues"]
    for j in range(i - 1, max(0, min(i - reach, k)) - 1, -1):
        if t.low[j] in cues and t.low[j + 1] not in of and not any(map(t.number, range(j + 1, k + 1))):
            return j
    return -1


def _short_number(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether three to six digits near such a word are called: right behind it, or by their look ("call the helpline on 116123", "rief unter 110
    an"); not "calls rose to 760", "il numero è salito a 760", "sank auf unter 760"."""
    cue, word, sets = _cue_before(t, i, lex, 5), t.words[i], lex.sets
    if cue < 0 or any(t.low[at] in sets["change"] for at in range(cue + 1, i)):
        return False
    weak = t.low[cue] in sets["phone_at"]
    if word in sets["emergency"] or len(word) > _LONGEST_COUNT or (len(word) == 3 and (word[0] in "01" or word[1:] == "11")):
        return not weak or t.low[cue - 1] not in sets["phone_at_not"]
    if weak:
        return not sets["phone_told"].isdisjoint(t.low[max(0, i - _NEAR_CALL) : min(t.count, i + _NEAR_CALL)])
    small = sets["articles"] | sets["in_cues"] | sets["on_cues"] | _SIGNS
    return all(t.low[at] in small for at in range(cue + 1, i))


def _calendar(parts: list[str]) -> bool:
    """Whether digits with points between them are a day, a month and a year: 28.06.2025."""
    if [len(part) for part in parts] not in ([1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]):
        return False
    return 1 <= int(parts[0]) <= 31 and 1 <= int(parts[1]) <= 12 and 1000 <= int(parts[2]) < 2200


def mark(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """Footnote marks "[1]", list numbers "1." and "1)" at the head, versions "1.2.3", coordinates, ISBNs, idioms such as "24/7"."""
    word = t.words[i]
    if t.low[i + 2].isalpha() and t.low[i - 1] not in lex.sets["designators"] and (last := bracketed(t, i + 1)) > i + 1:
        return Hit(i, last, Kind.OTHER, "name")  # 401(k), 501(c)(3)
    if t.words[i - 1] == "[" and t.words[i + 1] == "]" and len(word) <= 3:
        return Hit(i - 1, i + 2, Kind.OTHER, "footnote")
    if (
        i == 0
        and len(word) <= 2
        and t.words[1] in (".", ")")
        and t.words[1]
        and t.glued(1)
        and not t.glued(2)
        and (t.count > 2 or t.words[1] == ".")
    ):
        return Hit(0, 2, Kind.OTHER, "list")
    if t.words[i + 1] == "\\" and t.words[i + 2] == ".":
        return Hit(i, i + 1, Kind.OTHER, "list")  # "1\\. " of a page
    if i == 1 and t.words[0] == "(" and t.words[2] == ")" and len(word) <= 2 and t.count > 4:
        return Hit(0, 3, Kind.OTHER, "list")
    hit = _slashed(t, i, lex) or _version(t, i)
    if hit is not None:
        return hit
    tied = t.words[i + 1] == "-" and t.glued(i + 1) and t.glued(i + 2)
    if tied and len(t.words[i + 2]) == 1 and t.capital(i + 2) and not grown(t, i + 3):
        return Hit(i, i + 3, Kind.OTHER, "name")  # 11-S
    hit = _code_of_law(t, i)
    if hit is not None:
        return hit
    if word[0] == "0" and len(word) in (2, 3) and plain_number(t, i) and not t.glued(i + 1) and t.capital(i - 1):
        return Hit(i, i + 1, Kind.OTHER, "name")  # Schalke 04
    if "isbn" in t.low[i - 3 if i > 3 else 0 : i]:
        return Hit(i, grow(t, i + 1), Kind.OTHER, "isbn")
    return coordinate(t, i) or (_listed(t, i, lex) if i == 0 or (t.words[i + 1] == "." and not t.glued(i + 2)) else None)


def _listed(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Berikut ini: 1. Siram bibit 2. Panen buah", "1 - O modelo": the number of a list, with the next or the last one near it."""
    if int(t.words[i]) > _ITEMS or t.glued(i):
        return None
    sign, after = t.words[i + 1], t.text[t.ends[i] + 1 : t.ends[i] + 3]
    if sign in _DASHES and i == 0 and not t.glued(1) and t.capital(2):
        return Hit(0, 1, Kind.OTHER, "list") if in_list(t, i, "\n{} " + sign) else None
    if sign != "." or not t.glued(i + 1) or t.glued(i + 2) or lex.flags & {"dot_day", "ordinal_dot"}:
        return None
    led = t.low[i - 1].isalpha() or t.words[i - 1] in ":.;?!)"
    return Hit(i, i + 2, Kind.OTHER, "list") if led and after[:1] == " " and after[1:].isupper() and in_list(t, i, " {}. ") else None


def _slashed(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """Two numbers over a slash: an idiom ("24/7"), a regulation ("2016/679"), a law of a year ("45/2019")."""
    first, second = t.words[i], t.words[i + 2]
    if t.words[i + 1] != "/" or not t.glued(i + 1) or not t.number(i + 2) or not t.glued(i + 2):
        return None
    if f"{first}/{second}" in lex.sets["idioms"] and not grown(t, i + 3):
        return Hit(i, i + 3, Kind.OTHER, "idiom")
    if t.words[i + 3] == "/":
        return None
    if _file(first, second):
        return Hit(i, i + 3, Kind.OTHER, "name")
    if t.low[i - 1] in lex.sets["designators"] or t.low[i - 1] in lex.sets["number_marks_bare"] or t.words[i - 1] in ("º", "°", "."):
        return None
    year = len(second) == 4 and 1900 <= int(second) < 2100 and not (len(first) == 4 and 1900 <= int(first) < 2100)
    if (
        (year and len(first) <= 5)
        or (len(first) == 4 and len(second) == 2 and not 1000 <= int(first) < 2200)
        or (len(second) == 4 and len(first) == 2)
    ):
        return Hit(i, i + 3, Kind.OTHER, "name")  # 45/2019, 1234/20, 20/1234
    return None


def _version(t: Tokens, i: int) -> Hit | None:
    """ "1.2.3", which is no date and no large number."""
    pointed = t.words[i + 1] == "." and t.words[i + 3] == "." and t.number(i + 2) and t.number(i + 4)
    if not pointed or not all(t.glued(i + k) for k in (1, 2, 3, 4)):
        return None
    last = grow(t, i + 1)
    parts = [t.words[k] for k in range(i, last, 2)]
    if all(len(part) == 3 for part in parts[1:]) or _calendar(parts):
        return None
    return Hit(i, last, Kind.OTHER, "version")


def _code_of_law(t: Tokens, i: int) -> Hit | None:
    """ "18 U.S.C. 1001", "40 CFR 60"."""
    if t.low[i + 1] in ("usc", "cfr"):
        last = i + 2
    elif t.low[i + 1] in ("u", "c") and t.words[i + 2] == "." and t.low[i + 3] in ("s", "f") and t.words[i + 4] == ".":
        last = i + 5 + (t.words[i + 6] == ".") + (t.words[i + 5].isalpha())
    else:
        return None
    last += t.words[last] == "§"
    return Hit(i, last + t.number(last), Kind.OTHER, "name")


def _file(first: str, second: str) -> bool:
    """Whether a year and a running number stand on either side of a slash."""
    return len(first) == 4 and 1900 <= int(first) < 2100 and len(second) in (3, 4) and not 1900 <= int(second) < 2100


def coordinate(t: Tokens, i: int) -> Hit | None:
    """ "37.7749° N", "6°12′30″S"."""
    j = i + 1
    if t.words[j] in (".", ",") and t.number(j + 1) and t.glued(j):
        j += 2
    if t.words[j] not in ("°", "º"):
        return None
    j += 1
    for sign in ("′'’", '″"”'):
        if t.number(j) and t.words[j + 1] and t.words[j + 1] in sign:
            j += 2
        elif t.number(j) and t.words[j + 1] == "." and t.number(j + 2) and t.words[j + 3] and t.words[j + 3] in sign:
            j += 4
    if t.low[j] in _COMPASS and t.words[j].isupper() and (j > i + 2 or not t.glued(j + 1)):
        return Hit(i, j + 1, Kind.OTHER, "coordinate")
    return None
