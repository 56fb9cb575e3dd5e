"""Tokens and a place behind a number in; whether nothing stands there that the number could count out."""

from __future__ import annotations

from factlint.extract.special_dates import year_at
from factlint.extract.special_lexicon import Lexicon, Tokens
from factlint.language.dates import phrase_at

MONEY = frozenset([
    "rp", "usd", "eur", "gbp", "jpy", "cny", "idr", "inr", "aud", "cad", "chf", "sgd", "hkd", "nzd", "brl", "mxn", "ars", "clp",
    "cop", "try", "zar", "rub", "uah", "sek", "nok", "dkk", "pln", "huf", "czk", "krw", "thb", "php", "vnd", "myr", "twd", "aed",
    "sar", "ils", "egp", "ngn", "kes", "ghs", "pkr", "bdt", "lkr", "rm", "rs", "tl", "dkr", "skr", "nkr", "ntd",
])  # fmt: skip
_ENDS = frozenset(".,;:!?)]»”\"'’…—")
_HOURS = frozenset({":", ".", "h"})
_LONG = 4  # letters of a word that may be a noun


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
    return low not in lex.not_years and low not in lex.sets["named_not"]


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
