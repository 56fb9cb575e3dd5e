"""Tokens and a digit run among them in; what the signs that published copy prints right beside it make of it out: "15/04", "19./20. September", "PF/DRE/412/2011", "1) first", "(600115.SS)".

Keys of `dates.yaml`: `day_words` [dia] before the number of a day of the month.
"""

from __future__ import annotations

from types import ModuleType

from factlint.extract.special_closes import MONEY, closes, counted
from factlint.extract.special_codes import grow, grown
from factlint.extract.special_dates import dated, day_month, plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.extract.special_weekdays import numeric
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

BEHIND, BEFORE = frozenset({"/", ")", ".", ":", "(", "-", "–"}), frozenset({"/", "=", "."})
"""The signs behind and before a digit run that may tell what it is here."""
ENGLISH = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
"""Months as they stand in quotations from English and in the lines of agencies, in any language."""
_LAST_DAY, _LAST_MONTH, _FIRST_LATE_MONTH, _TWICE = 31, 12, 10, 13
_GROUP = 3  # digits
NORMS = frozenset({"soc", "nbr", "iso", "din", "iec", "une", "nf", "uni", "sni", "astm", "ansi"})
"""Those who number norms with the sign of thousands."""
_DASHES = frozenset({"-", "–"})
_ITEM_BEFORE = frozenset({":", ";", ",", ".", "!"})
_DOMAINS = frozenset({"org", "com", "net", "info"})
_CLAUSE = 8  # words
_BEST = 20  # mark of a school
_ITEMS, _NEAR = 30, 600  # of a list; characters of an item
_POWERS = frozenset({"10", "100", "1000", "10000", "100000"})
_TICKER = (4, 6)  # digits


def printed(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """What a sign right before or behind the digit run at `i` makes of it."""
    after = t.words[i + 1]
    if t.words[i - 1] in BEFORE and t.words[i - 1] != "." and i > 0 and t.glued(i):
        hit = _of_page(t, i) if t.words[i - 1] == "=" else _behind_slash(t, i, lex)
        if hit is not None:
            return hit
    if after == "(":
        return _of_country(t, i)
    if not t.glued(i + 1):
        return _item(t, i, f" {after} ", lex) if after in _DASHES and t.capital(i + 2) and t.words[i - 1] in _ITEM_BEFORE else None
    if after in _DASHES:
        return _sport().score(t, i, lex) or _sport().war(t, i, lex) if t.number(i + 2) else None
    if after == "/":
        return _before_slash(t, i, lex)
    if t.words[i - 1] == "." and t.glued(i) and t.glued(i - 1) and (hit := _behind_point(t, i)) is not None:
        return hit
    if after == ".":
        if t.low[i + 2] in _DOMAINS and t.glued(i + 2) and not t.glued(i):
            return Hit(i, i + 3, Kind.OTHER, "url")  # "350.org"
        if t.number(i + 2) and t.glued(i + 2):
            return None
        return _ticker(t, i) or _two_days(t, i, i + 3, lex) or _item(t, i, ". ", lex)
    if after == ")":
        return _files().footnote(t, i) if t.words[i - 1] == "(" else _item(t, i, ") ", lex)
    return _files().colon(t, i) if after == ":" and (i == 0 or t.number(i + 2)) else None


def _sport() -> ModuleType:
    """What reads results that are seldom met."""
    from factlint.extract import special_sport

    return special_sport


def _files() -> ModuleType:
    """What reads lists and notes that are seldom met."""
    from factlint.extract import special_files

    return special_files


def _of_country(t: Tokens, i: int) -> Hit | None:
    """ "+1 (877)": the code of a country before that of a place."""
    told = t.words[i - 1] == "+" and t.glued(i) and i and len(t.words[i]) <= 3 and t.number(i + 2) and t.words[i + 3] == ")"
    return Hit(i - 1, i + 1, Kind.OTHER, "phone") if told else None


def _behind_point(t: Tokens, i: int) -> Hit | None:
    """ "B.1.351": a number with the sign of thousands grown onto a capital with a point."""
    head = t.words[i - 2]
    if len(head) == 1 and head.isupper() and not t.glued(i - 2) and t.words[i + 1] == "." and t.number(i + 2):
        return Hit(i - 2, grow(t, i + 1), Kind.OTHER, "name")
    return None


def numbered_thousands(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Decreto nº 1.110", "Act No. 10,173": a number of one group of three behind the mark of its kind, or before the word for it."""
    last, p, sets = i + 3, i - 1, lex.sets
    if counted(t, last - 1, lex) or grown(t, last):
        return Hit(i, last + 1, Kind.OTHER, "name") if t.low[last] in sets["name_after"] and not t.glued(last) else None
    if t.low[last] in sets["name_after"]:  # "6.284 sayılı kanun"
        return Hit(i, last + 1, Kind.OTHER, "name")
    if t.words[p] in ("º", "°", "."):
        p -= 1
        p -= t.words[p] == "." and t.words[p + 1] == "º"
        told = t.low[p] in sets["number_marks"] or t.low[p] in sets["number_marks_bare"] or t.low[p] in ("n", "no")
        return Hit(p, last, Kind.OTHER, "name") if told and p >= 0 and t.glued(p + 1) else None
    return Hit(p, last, Kind.OTHER, "name") if t.low[p] in sets["number_marks_bare"] and p >= 0 else None


def english_date(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "January 13, 2019", "7 October 2014", "27 jan 2019" where the language has other words for the months."""
    if len(t.words[i]) > 2 or not 1 <= int(t.words[i]) <= _LAST_DAY or t.glued(i) or grown(t, i + 1):
        return None
    month, year = ENGLISH.get(t.low[i + 1]), year_at(t, i + 2)
    if month is not None and year is not None and t.low[i + 1] not in lex.months:
        return dated(i, i + 3, "day", WrittenDate(year=year, month=month, day=int(t.words[i])))
    p = i - 1 - (t.words[i - 1] == "." and len(t.words[i - 2]) <= _GROUP + 1)
    month = ENGLISH.get(t.low[p]) if p >= 0 and t.capital(p) else None
    if month is None:
        return None
    year = year_at(t, i + 2) if t.words[i + 1] == "," else None
    if year is None and (t.low[p] in lex.months or not closes(t, i + 1, lex)):
        return None
    return dated(p, i + 1 + 2 * (year is not None), "day", WrittenDate(year=year, month=month, day=int(t.words[i])))


def days_in_a_row(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "El 16 y 17,": an article for one and two numbers that follow each other, of which nothing follows that they could count."""
    tied = t.low[i - 1] in lex.sets["alone_after"] and t.words[i + 1].isalpha() and t.low[i + 1] in lex.range and t.number(i + 2)
    if not tied or len(t.words[i]) > 2 or int(t.words[i + 2]) != int(t.words[i]) + 1 or int(t.words[i + 2]) > _LAST_DAY:
        return None
    if not plain_number(t, i) or not plain_number(t, i + 2) or not closes(t, i + 3, lex) or t.low[i + 3] in lex.sets["of_cues"]:
        return None
    return dated(i, i + 3, "day", WrittenDate(day=int(t.words[i])), WrittenDate(day=int(t.words[i + 2])))


def day_by_word(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "No último dia 3 por ter": a day of the month behind its word, of which nothing follows that it could count."""
    if len(t.words[i]) > 2 or int(t.words[i]) > _LAST_DAY or t.glued(i) or grown(t, i + 1):
        return None
    small = t.words[i + 1].isalpha() and len(t.words[i + 1]) <= _GROUP and not t.number(i + 2) and not counted(t, i, lex)  # "por ter"
    day = (closes(t, i + 1, lex) or small) and t.low[i - 2] not in lex.sets["per_before"]
    if day and not int(t.words[i]):  # "verso il giorno 0"
        return Hit(i, i + 1, Kind.OTHER, "name")
    return dated(i, i + 1, "day", WrittenDate(day=int(t.words[i]))) if day else None


def _before_slash(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """Days over a slash ("15/04", "14/15 juin"), and the number of a unit of soldiers before its name ("1702/Merapi")."""
    if t.glued(i) and t.words[i - 1] != "(":
        return None
    if t.number(i + 2) and t.glued(i + 2):
        if (
            t.words[i + 2] in lex.sets["full_marks"]
            and not grown(t, i + 3)
            and not lex.sets["mark_cues"].isdisjoint(t.low[max(0, i - _CLAUSE) : i])
        ):
            return Hit(i, i + 3, Kind.SCORE, "")  # "notée 5/10"
        return _day_over_slash(t, i, lex) or _two_days(t, i, i + 2, lex)
    named = (
        t.capital(i + 2) and t.words[i + 2].isalpha() and t.glued(i + 2) and t.low[i + 2] not in lex.months and len(t.words[i + 2]) > _GROUP
    )
    led = t.capital(i - 1) and t.words[i - 1].isalpha() and not _of_money(t, i - 1) and "nouns_capital" not in lex.flags
    return Hit(i - 1, i + 3, Kind.OTHER, "name") if named and led and i and _GROUP <= len(t.words[i]) <= _GROUP + 1 else None


def _day_over_slash(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "15/04", "26/11": a day and its month, of which one begins with a zero or which no fraction could be."""
    a, b = t.words[i], t.words[i + 2]
    if len(a) != 2 or len(b) != 2 or grown(t, i + 3) or t.words[i + 3] in ("%", "/"):
        return None
    if t.words[i - 1].isupper() and len(t.words[i - 1]) > 1:  # "HR 16/10"
        return None
    zero = a[0] == "0" or b[0] == "0"
    late = _TWICE <= int(a) <= _LAST_DAY and _FIRST_LATE_MONTH <= int(b) <= _LAST_MONTH
    return numeric(t, i, lex, "", supported=True) if zero or late else None


def _two_days(t: Tokens, i: int, j: int, lex: Lexicon) -> Hit | None:
    """ "19./20. September", "14/15 juin": two days of a month with a slash between them, the second at `j`."""
    if t.words[j - 1] != "/" or not t.glued(j - 1) or not t.glued(j) or not t.number(j) or max(len(t.words[i]), len(t.words[j])) > 2:
        return None
    if not 1 <= int(t.words[i]) < int(t.words[j]) <= _LAST_DAY:
        return None
    other = day_month(t, j, lex)
    if other is None or other.date is None or other.date.month is None:
        return None
    return dated(i, other.last, "day", replace(other.date, day=int(t.words[i])), other.date)


def _behind_slash(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "System/360", "PF/DRE/412/2011/SP": a number grown with a slash onto a word in capitals or a name."""
    p = i - 2
    if (
        p < 0
        or not t.glued(i - 1)
        or not t.words[p].isalpha()
        or not t.capital(p)
        or _of_money(t, p)
        or t.low[p] in lex.months
        or t.low[p] in ENGLISH
    ):
        return None
    last = grow(t, i + 1)
    longer = last > i + 1 and t.words[i + 1] == "/"
    if not longer and (t.words[i] in _POWERS or not plain_number(t, i) or ("nouns_capital" in lex.flags and not t.words[p].isupper())):
        return None
    if not longer and (not closes(t, last, lex) or t.low[p] in lex.not_years):
        return None
    while p > 1 and t.words[p - 1] == "/" and t.glued(p) and t.glued(p - 1) and t.words[p - 2].isalnum():
        p -= 2
    return Hit(p, last, Kind.OTHER, "name")


def _of_money(t: Tokens, p: int) -> bool:
    return t.low[p] in MONEY or t.low[p][-3:] in MONEY


def _of_page(t: Tokens, i: int) -> Hit | None:
    """ "page=32&init": a part of a page's address."""
    named = t.words[i - 2].isalpha() and t.glued(i - 1)
    ends = t.glued(i + 1) and t.words[i + 1] in ("&", "/", '"')
    return Hit(i, i + 1, Kind.OTHER, "name") if named and ends else None


def _ticker(t: Tokens, i: int) -> Hit | None:
    """ "600115.SS": the number under which an exchange lists a share, and the letters of the exchange."""
    letters = t.words[i + 2]
    told = (
        _TICKER[0] <= len(t.words[i]) <= _TICKER[1]
        and t.glued(i + 2)
        and letters.isupper()
        and letters.isalpha()
        and len(letters) <= _GROUP
    )
    return Hit(i, i + 3, Kind.OTHER, "name") if told else None


def _item(t: Tokens, i: int, sign: str, lex: Lexicon) -> Hit | None:
    """ "Reasons: 1) the price, 2) the road", ",2. PT Dua": the number of a list with the next or the last one near it."""
    end = t.ends[i + 1]  # a sentence may end at the sign
    if (
        len(t.words[i]) > 2
        or not 1 <= int(t.words[i]) <= _ITEMS
        or t.text[end : end + 1] != " "
        or (t.glued(i) and t.glued(i + 1) and not i)
    ):
        return None
    begins = t.text[end + 1 : end + 2]
    before = t.words[i - 1]
    if t.glued(i) and before not in (",", ")", ";", ":"):
        return None
    if sign == ". " and (lex.flags & {"dot_day", "ordinal_dot"} or not begins.isupper()):
        return None
    if sign == ") " and (not begins.isalnum() or _opened(t, i)):
        return None
    return Hit(i, i + 2, Kind.OTHER, "list") if _in_sequence(t, i, sign, sure=t.glued(i) or sign == ") ") else None


def _opened(t: Tokens, i: int) -> bool:
    """Whether a bracket stands open at a place."""
    for k in range(i - 1, -1, -1):
        if t.words[k] == ")":
            return False
        if t.words[k] == "(":
            return True
    return False


def _in_sequence(t: Tokens, i: int, sign: str, *, sure: bool) -> bool:
    """Whether the next number of a list stands behind this one, or the last one before it (the last two where the sign may end a sentence)."""
    value, text, start = int(t.words[i]), t.text, t.starts[i]
    if value > 1:
        last = _stands(text, f"{value - 1}{sign}", max(0, start - _NEAR), start)
        if last >= 0 and (sure or value == 2 or _stands(text, f"{value - 2}{sign}", max(0, last - _NEAR), last) >= 0):
            return True
    return (sure or value == 1) and _stands(text, f"{value + 1}{sign}", start, start + _NEAR) >= 0


def _stands(text: str, item: str, start: int, end: int) -> int:
    """Where a number with its sign stands in a stretch of the text, not at the end of a longer one; or -1."""
    at = text.find(item, start, end)
    while at > 0 and (text[at - 1].isalnum() or (text[at - 1] in ".,-/" and text[at - 2 : at - 1].isdecimal())):
        at = text.find(item, at + 1, end)
    return at


def graded(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Sacó un 4 en", "a 7 for": a mark of a school or a shirt, behind the article for one and before what it cannot count."""
    if len(t.words[i]) > 2 or not 1 < int(t.words[i]) <= _BEST or t.glued(i) or not plain_number(t, i) or not closes(t, i + 1, lex):
        return None
    last = t.low[i + 1]
    if (
        (last.isalpha() and last not in lex.sets["place_before"])
        or t.number(i + 2)
        or t.number(i + 3)
        or t.low[i - 2] in lex.sets["change"]
    ):
        return None
    return Hit(i, i + 1, Kind.OTHER, "name") if not grown(t, i + 1) else None
