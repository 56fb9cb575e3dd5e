"""Tokens and a digit run among them in; the date in figures that begins there out: 2025-09-12, 12/9/2025, 12.09.2025."""

from __future__ import annotations

from factlint.extract.special_dates import dated, two_digits
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.when import WrittenDate


def numeric(t: Tokens, i: int, lex: Lexicon, region: str, *, supported: bool = False) -> Hit | None:
    """2025-09-12, 12/9/2025, 12.09.2025, 12-09-2025; "12/9" only where `supported` says that it is a date."""
    sign = t.words[i + 1]
    if not sign or sign not in "/.-–" or not (t.number(i) and t.number(i + 2) and t.glued(i + 1) and t.glued(i + 2)):
        return None
    a, b = t.words[i], t.words[i + 2]
    dmy = lex.numeric_order(region) == "dmy"
    if t.words[i + 3] == sign and t.glued(i + 3) and t.number(i + 4) and t.glued(i + 4):
        c = t.words[i + 4]
        if t.words[i + 5] == sign and t.glued(i + 5) and t.number(i + 6):
            return None
        if len(a) == 4 and len(b) <= 2 and len(c) <= 2 and int(b) <= 12 and 1000 <= int(a) < 2200 and 1 <= int(c) <= 31:
            last = i + 5
            if t.low[last] == "t" and t.glued(last) and t.number(last + 1):
                last = _iso_time(t, last)
            return dated(i, last, "day", WrittenDate(year=int(a), month=int(b), day=int(c)))
        if len(a) <= 2 and len(b) <= 2 and len(c) in (2, 4):
            year = int(c) if len(c) == 4 else two_digits(int(c))
            if len(c) == 2 and sign in "-–":
                return None
            written = _ordered(int(a), int(b), year, dmy=dmy or sign == ".")
            return dated(i, i + 5, "day", written) if written is not None and 1000 <= year < 2200 else None
        return None
    if len(a) == 4 and len(b) == 2 and sign == "-" and supported and 1 <= int(b) <= 12:
        return dated(i, i + 3, "month", WrittenDate(year=int(a), month=int(b)))
    if len(a) == 2 and len(b) == 4 and sign == "-" and 1 <= int(a) <= 12 and 1900 <= int(b) < 2100 and (a[0] == "0" or supported):
        return dated(i, i + 3, "month", WrittenDate(year=int(b), month=int(a)))  # 08-2026
    if t.low[i + 3] in lex.sets["hour_after"] or (t.low[i + 3] in lex.range and t.low[i + 5] in lex.sets["hour_after"]):
        return None  # "Donnerstag, 12.30 Uhr", "9.30 bis 13 Uhr"
    if supported and len(a) <= 2 and len(b) <= 2 and (sign == "/" or (sign == "." and "dot_day" in lex.flags)):
        written = _ordered(int(a), int(b), None, dmy=dmy)
        last = i + 4 if sign == "." and t.words[i + 3] == "." and t.glued(i + 3) else i + 3
        return dated(i, last, "day", written) if written is not None else None
    return None


def _iso_time(t: Tokens, i: int) -> int:
    j = i + 2
    while j < t.count and t.glued(j) and (t.number(j) or t.words[j] in ":.+-Z"):
        j += 1
    return j


def _ordered(a: int, b: int, year: int | None, *, dmy: bool) -> WrittenDate | None:
    day, month = (a, b) if dmy else (b, a)
    if month > 12 and day <= 12:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return WrittenDate(year=year, month=month, day=day)
