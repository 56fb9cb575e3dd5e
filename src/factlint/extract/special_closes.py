"""Tokens and a place behind a number in; whether nothing stands there that the number could count, or what closes a name with it, out."""

from __future__ import annotations

from factlint.extract.special_dates import plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.language.dates import phrase_at
from factlint.model.quantity import Kind

MONEY = frozenset([
    "rp", "usd", "eur", "gbp", "jpy", "cny", "idr", "inr", "aud", "cad", "chf", "sgd", "hkd", "nzd", "brl", "mxn", "ars", "clp",
    "cop", "try", "zar", "rub", "uah", "sek", "nok", "dkk", "pln", "huf", "czk", "krw", "thb", "php", "vnd", "myr", "twd", "aed",
    "sar", "ils", "egp", "ngn", "kes", "ghs", "pkr", "bdt", "lkr", "rm", "rs", "tl", "dkr", "skr", "nkr", "ntd",
    "ksh", "kshs", "sh", "shs", "ush", "tsh", "tk", "dh", "dhs", "sfr",
])  # fmt: skip
FORCES = frozenset(["squadron", "regiment", "brigade", "battalion", "commando", "fleet"])
"""Units of forces that English numbers before their names ("336 Squadron"), which other languages leave as they are."""
_QUOTES = frozenset("'‘’")
_MINUTES = frozenset(["min", "m", "dk", "mn", "mnt", "minuto", "minute", "menit", "dakika"])
_SAID = 40  # so near before a number opens the quotation that it stands in
_CALL = 9  # so near before a number stands that it was called
_ENDS = frozenset(".,;:!?)]»”\"'’…—>")
_HOURS = frozenset({":", ".", "h"})
_SMALL = 3
_LONG = 3  # letters of a word that may be a noun


def closes(t: Tokens, j: int, lex: Lexicon) -> bool:
    """Whether nothing stands at `j` that the number before it could count: the end, a sign of punctuation, a small word, a sum of money."""
    after = t.words[j]
    if not after:
        return True
    if after[0].isalnum():
        if t.low[j] in lex.sets["designators_weak"] and t.low[j + 1] in lex.ordinals:  # "adegan 4 babak kedua"
            return True
        if t.number(j):  # "TRT 1 7,2"
            return len(after) != 3 and not t.glued(j)
        if t.low[j + 1] in lex.sets["named_not"] and t.low[j + 1] and t.low[j + 1] not in lex.weekdays:  # "12 por ciento"
            return False
        if t.low[j] in lex.sets["of_cues"] and year_at(t, j + 1 + (t.low[j + 1] in lex.sets["year_words"])):  # "una talla 38 de 1997"
            return True
        if t.number(j + 1):  # "group 20 to 30 years", "Note 13 Rp2,5 juta"
            if t.low[j] in lex.sets["designators_weak"] or t.low[j] in lex.sets["designators_lower"]:  # "ranjang 14 ruang 3B"
                return True
            bare = t.low[j] in lex.tables["hour_bare"]  # "ufficio 3 alle 9"
            timed = bare or ((t.low[j] in lex.range or t.low[j] in lex.sets["hour_strong"]) and _moment(t, j + 1, lex))
            return t.low[j] in MONEY or timed or t.low[j] in lex.weekdays or (t.low[j] in lex.sets["closers"] and t.low[j] not in lex.range)
        return t.low[j] in lex.sets["closers"]
    return after in _ENDS and not (t.glued(j) and t.glued(j + 1) and t.number(j + 1))


def _moment(t: Tokens, j: int, lex: Lexicon) -> bool:
    """Whether a year or a time with its minutes or its half of the day stands at `j`: "na pista 35 às 18h54", "until 5am"."""
    timed = (
        len(t.words[j]) <= 2
        and t.low[j + 1] in _HOURS
        and t.glued(j + 1)
        and t.glued(j + 2)
        and len(t.words[j + 2]) == 2
        and t.number(j + 2)
    )
    half = len(t.words[j]) <= 2 and t.glued(j + 1) and t.low[j + 1] in lex.tables["ampm"]
    return timed or half or bool(year_at(t, j))


def uncounted(t: Tokens, j: int, lex: Lexicon) -> bool:
    """Whether the word at `j` has no ending of what is counted, in a language where all that is counted has one: "el coche 5 quedó"."""
    word, low = t.words[j], t.low[j]
    if not lex.counted_ends or len(word) < _LONG or not word.isalpha() or not word.islower() or low.endswith(lex.counted_ends):
        return False
    if t.words[j + 1] in ("'", "’") and t.glued(j + 1):  # "655 silo's"
        return False
    return low not in lex.not_years and low not in lex.sets["named_not"] and (len(word) > _SMALL or low not in lex.sets["closers"])


def counted(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether what follows a number is counted by it."""
    after = t.words[i + 1]
    if t.low[i + 2] in lex.sets["ordinal_prefixes"] and t.words[i + 3] == "-":  # "nomor punggung 10 menit ke-15"
        return False
    if t.low[i + 1] in lex.sets["year_words"] and t.number(i + 2) and len(t.words[i + 2]) == 4:  # "Porsche 911 tahun 1973"
        return False
    if t.low[i + 1] in lex.phrases["of_them"] and phrase_at(t, i + 1, lex.phrases["of_them"]):  # "on a typical day 143 of them"
        return True
    return t.low[i + 1] in lex.not_years or (after != "" and after in "%$€£")


def closed_by(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """A number whose name stands behind it: "737 MAX 9", "336 Squadron", "6284 sayılı kanun", "au 11 bis", "aos 42 do segundo tempo", "a 911 call"."""
    word, after, following, sets = t.words[i], t.words[i + 1], t.low[i + 1], lex.sets
    if following in sets["name_after"] and t.number(i) and plain_number(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")
    if following in lex.range and t.number(i + 2) and t.low[i + 3] in sets["name_after"] and t.number(i) and plain_number(t, i):
        return Hit(i, i + 4, Kind.OTHER, "name")  # "11 ila 30 numaralı"
    if following in FORCES and t.capital(i + 1) and t.words[i - 1] != "." and not after.isupper() and t.number(i) and plain_number(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")  # 336 Squadron
    if after in ("'", "’", "′") and t.glued(i + 1) and len(word) <= 2 and _minute(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")  # 12' Bassi
    if after in ("MAX", "Series") and t.number(i):
        if after == "MAX" and len(word) == 3:
            return Hit(i, i + 2 + t.number(i + 2), Kind.OTHER, "name")
        if after == "Series" and len(word) == 1:
            return Hit(i, i + 1, Kind.OTHER, "name")  # "BMW 8 Series"
    if after in ("bis", "ter") and t.number(i) and sets["street_next"] and closes(t, i + 2, lex):
        return Hit(i, i + 2, Kind.OTHER, "street")
    if after == "." and t.glued(i + 1) and t.number(i + 2) and t.low[i + 3] in sets["name_after"] and not t.glued(i + 3):
        return Hit(i, i + 4, Kind.OTHER, "name")  # "4.2 sürümü"
    p = i - 1 - (t.words[i - 1] == ".")
    if t.low[p] in _MINUTES and t.words[p - 1] == "(" and (after in (")", ",", "'", "’", "+", ";") or following in lex.range):
        return Hit(p, i + 1, Kind.OTHER, "name")  # (min. 12)
    if _in_half(t, i, lex):
        return Hit(i, i + 1, Kind.OTHER, "name")
    if word == "11" and t.low[i - 1] in sets["eleven_before"] and (after in _QUOTES or t.capital(i + 1) or closes(t, i + 1, lex)):
        return Hit(i, i + 1, Kind.OTHER, "name")  # "ideal 11'iyle"
    if word == "911" and _one_thing(t, i, lex):
        return Hit(i, i + 1, Kind.OTHER, "phone")  # "a temporary 911 tower"
    if word in sets["emergency"] and _to_call(t, i, lex):
        return Hit(i, i + 1, Kind.OTHER, "phone")
    return None


def _one_thing(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether one thing stands behind a number to call in need, where all that is counted has the ending of a plural."""
    word = t.low[i + 1]
    small = len(word) > _LONG and t.words[i + 1].isalpha() and t.words[i + 1].islower() and word not in lex.not_years
    return small and lex.plural_ends == ("s",) and not word.endswith("s") and word not in lex.sets["one_not"] | lex.sets["closers"]


def _minute(t: Tokens, i: int) -> bool:
    """Whether the minute of a goal stands before or behind who scored it: no quotation, no feet, no ending of a case."""
    if t.glued(i + 2) or any(t.words[k] in _QUOTES and not t.number(k - 1) for k in range(max(0, i - _SAID), i)):
        return False
    return t.capital(i + 2) or (t.words[i + 2] in (",", ";", ")", "(") and (t.capital(i - 1) or t.words[i - 1] in ("(", ",")))


def _in_half(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether the half of a match follows a number: it is a minute of it."""
    near = t.low[i + 2 : i + 5]
    if not lex.sets["minute_of"] or len(t.words[i]) > 2 or lex.sets["minute_of"].isdisjoint(near):
        return False
    return not lex.sets["of_cues"].isdisjoint((t.low[i + 1], t.low[i + 2])) and any(word in lex.ordinals for word in near)


def _to_call(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a number to call in need is one here: "a 911 call", "le 115", and not "el 112 por ciento", "die 112 Abgeordneten"."""
    after = t.low[i + 1]
    if after in lex.sets["phone_after"] or (
        t.number(i + 1) and len(t.words[i + 1]) < 3 and not t.glued(i + 1) and plain_number(t, i)
    ):  # "kreeg 112 26 meldingen"
        return True
    if counted(t, i, lex) or (
        len(after) > _LONG
        and t.words[i + 1].islower()
        and after not in lex.range | lex.sets["closers"]
        and bool(lex.plural_ends)
        and after.endswith(lex.plural_ends)
    ):
        return False
    if t.words[i + 1] in ("'", "’") and t.words[i + 1]:  # "155'i aradı"
        return not lex.sets["phone_cues"].isdisjoint(t.low[i + 2 : i + 5])
    if not after[:1].isalnum() and any(
        t.low[j] in lex.sets["phone_cues"] and t.low[j + 1] not in lex.sets["of_cues"] for j in range(max(0, i - _CALL), i)
    ):  # "belde zelf 112", and not "il numero dei feriti è 236"
        return True
    if i == 0 or t.low[i - 1] not in lex.sets["emergency_before"]:
        return False
    return after not in lex.sets["emergency_not"] and not ("nouns_capital" in lex.flags and t.capital(i + 1))
