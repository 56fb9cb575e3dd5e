"""Tokens and a digit run among them in; the name that closes it out: "336 Squadron", "6284 sayılı kanun", "a 911 call"."""

from __future__ import annotations

from factlint.extract.special_closes import closes, counted
from factlint.extract.special_codes import FORCES
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_QUOTES = frozenset("'‘’")
_MINUTES = frozenset(["min", "m", "dk", "mn", "mnt", "minuto", "minute", "menit", "dakika"])
_CALL = 9  # so near before a number stands that it was called


def closed_by(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """A number whose name stands behind it: "737 MAX 9", "336 Squadron", "6284 sayılı kanun", "au 11 bis", "aos 42 do segundo tempo", "a 911 call"."""
    if t.low[i + 1] in lex.sets["name_after"] and t.number(i) and plain_number(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")
    if (
        t.low[i + 1] in FORCES
        and t.capital(i + 1)
        and t.words[i - 1] != "."
        and not t.words[i + 1].isupper()
        and t.number(i)
        and plain_number(t, i)
    ):
        return Hit(i, i + 2, Kind.OTHER, "name")  # 336 Squadron
    if t.words[i + 1] in ("'", "’", "′") and t.glued(i + 1) and len(t.words[i]) <= 2 and _minute(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")  # 12' Bassi
    if t.words[i + 1] == "MAX" and len(t.words[i]) == 3 and t.number(i):
        return Hit(i, i + 2 + t.number(i + 2), Kind.OTHER, "name")
    if t.words[i + 1] in ("bis", "ter") and t.number(i) and lex.sets["street_next"] and closes(t, i + 2, lex):
        return Hit(i, i + 2, Kind.OTHER, "street")
    if t.words[i + 1] == "." and t.glued(i + 1) and t.number(i + 2) and t.low[i + 3] in lex.sets["name_after"] and not t.glued(i + 3):
        return Hit(i, i + 4, Kind.OTHER, "name")  # "4.2 sürümü"
    p = i - 1 - (t.words[i - 1] == ".")
    if t.low[p] in _MINUTES and t.words[p - 1] == "(" and (t.words[i + 1] in (")", ",", "'", "’", "+", ";") or t.low[i + 1] in lex.range):
        return Hit(p, i + 1, Kind.OTHER, "name")  # (min. 12)
    if _in_half(t, i, lex):
        return Hit(i, i + 1, Kind.OTHER, "name")
    if t.words[i] in lex.sets["emergency"] and _to_call(t, i, lex):
        return Hit(i, i + 1, Kind.OTHER, "phone")
    return None


def _minute(t: Tokens, i: int) -> bool:
    """Whether the minute of a goal stands before or behind who scored it: no quotation, no feet, no ending of a case."""
    if t.glued(i + 2) or any(word in _QUOTES and not t.number(k - 1) for k, word in enumerate(t.words[:i])):
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
    if counted(t, i, lex):
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
