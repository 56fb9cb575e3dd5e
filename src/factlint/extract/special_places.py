"""Tokens and a digit run among them in; the street, the postal code, the court's file or the rank that it belongs to out."""

from __future__ import annotations

from factlint.extract.special_codes import grow, grown
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.extract.special_names import counted
from factlint.model.quantity import Kind


def postal(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Hauptstraße 48, 10115 Berlin", "Bend, OR 97701": a code after a house number or after a state in two capitals."""
    word, before = t.words[i], t.words[i - 1]
    if len(word) == 5 and not t.glued(i + 1):
        if before == "," and t.number(i - 2) and len(t.words[i - 2]) <= 4 and t.capital(i + 1):
            return Hit(i, i + 1, Kind.OTHER, "postal")
        if len(before) == 2 and before.isupper() and t.words[i - 2] == ",":
            return Hit(i, i + 1, Kind.OTHER, "postal")
        if before == "," and t.capital(i + 1) and not lex.flags & {"nouns_capital", "month_first"} and t.count > i + 1:
            return Hit(i, i + 1, Kind.OTHER, "postal")
    if len(word) == 4 and before == "," and len(t.words[i + 1]) == 2 and t.words[i + 1].isupper() and t.capital(i + 2):
        return Hit(i, i + 2, Kind.OTHER, "postal")
    return None


def docket(t: Tokens, i: int) -> Hit | None:
    """ "3 C 12/21", "1 BvR 345/20", "VII ZR 12/20": the number under which a court keeps a case."""
    first = i
    if t.words[i + 1].isalpha() and t.capital(i + 1) and len(t.words[i + 1]) <= 5 and t.number(i + 2) and not t.glued(i + 1):
        letters, at = i + 1, i + 2
    else:
        letters, at = i - 1, i
        if letters < 0 or not t.words[letters].isupper() or not 2 <= len(t.words[letters]) <= 5 or t.glued(i):
            return None
        first = letters
    if t.words[at + 1] != "/" or not t.glued(at + 1) or not t.number(at + 2) or not t.glued(at + 2) or len(t.words[at + 2]) not in (2, 4):
        return None
    return None if grown(t, at + 3) else Hit(first, at + 3, Kind.OTHER, "name")


def rank(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "the top 10"; not "the top 10 percent"."""
    if (
        t.low[i - 1] in lex.sets["rank_before"]
        and plain_number(t, i)
        and len(t.words[i]) <= 4
        and not counted(t, i, lex)
        and not (t.glued(i + 1) and (t.words[i + 1].isalnum() or t.number(i + 2)))
    ):
        return Hit(i - 1, i + 1, Kind.OTHER, "rank")
    return None


def street(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "1400 SW Fir St.", "127, rue de Grenelle", "Hauptstraße 48", "Jalan Melati Nomor 17", "calle Mayor 14"."""
    sets = lex.sets
    if not plain_number(t, i) or len(t.words[i]) > 5:
        return None
    before = t.words[i - 1]
    if (
        lex.street_endings
        and before[:1].isupper()
        and t.low[i - 1].endswith(lex.street_endings)
        and len(before) > 5
        and len(t.words[i]) <= 3
        and not counted(t, i, lex)
    ) and not ("nouns_capital" in lex.flags and t.capital(i + 1) and not t.glued(i + 1)):
        return Hit(i - 1, grow(t, i + 1), Kind.OTHER, "street")
    j = i + 2 if t.words[i + 1] == "," else i + 1
    if t.low[j] in ("bis", "ter") and sets["street_next"]:
        j += 1
        j = j + 1 if t.words[j] == "," else j
    if t.low[j] in sets["street_next"] and (
        t.low[j + 1] in sets["connectors"] or t.capital(j + 1) or t.low[j + 1] in ("du", "des", "la", "l", "d", "aux")
    ):
        last = j + 1
        while last < j + 8 and (
            t.capital(last) or t.low[last] in sets["connectors"] or t.low[last] in ("la", "l", "des", "les", "aux", "'", "’", "-")
        ):
            last += 1
        while not t.capital(last - 1) and last > j + 1:
            last -= 1
        return Hit(i, last, Kind.OTHER, "street")
    if t.words[i + 1] not in (",", "."):
        for k in range(i + 1, i + 7):
            if t.low[k] in sets["street_after"] and k > i + 1:
                return (
                    Hit(
                        i,
                        k + 2 if t.words[k + 1] == "." and len(t.words[k]) < 5 and t.glued(k + 1) and k + 2 < t.count else k + 1,
                        Kind.OTHER,
                        "street",
                    )
                    if t.capital(k)
                    else None
                )
            if not (t.capital(k) or t.words[k] == "." or t.number(k)):
                break
    limit = i - 1
    if t.low[limit] in sets["number_marks_bare"] or t.low[limit] in sets["number_marks"]:
        limit -= 1
    elif t.words[limit] in ("º", "°", ".") and t.low[limit - 1] in ("n", "no", "nr", "nº"):
        limit -= 2
    comma = t.words[limit] == ","
    if comma:
        limit -= 1
    for k in range(limit, max(-1, limit - 7), -1):
        if t.low[k] in sets["street_before"]:
            if k == i - 1 and not t.capital(k):
                return None
            if not t.capital(k) and k == limit:
                return None
            return None if counted(t, i, lex) else Hit(k, i + 1, Kind.OTHER, "street")
        if not (t.capital(k) or t.low[k] in sets["connectors"] or t.low[k] in sets["articles"] or t.words[k] == "."):
            break
    return None
