"""Tokens and a digit run among them in; the street, the postal code, the court's file or the rank that it belongs to out."""

from __future__ import annotations

from factlint.extract.special_closes import closes, counted
from factlint.extract.special_codes import grow, grown
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_STREET = 7  # words of a street's name
_MANY = 100  # no rank that a verb could stand before
_OF_STREETS = frozenset(["du", "des", "la", "l", "d", "aux"])
_OF_NAMES = frozenset(["das", "dos", "da", "della", "delle", "dei", "degli", "dello", "du", "des"])
_IN_STREETS = frozenset(["la", "l", "des", "les", "aux", "'", "’", "-"])


def postal(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Hauptstraße 48, 10115 Berlin", "Bend, OR 97701": a code after a house number or after a state in two capitals."""
    word, before = t.words[i], t.words[i - 1]
    if t.low[i - 1] in lex.sets["postal_words"] and plain_number(t, i):  # "op postcode 6603 KL"
        return Hit(i, i + 1 + (len(t.words[i + 1]) == 2 and t.words[i + 1].isupper()), Kind.OTHER, "postal")
    if len(word) == 5 and not (t.glued(i + 1) and t.words[i + 1].isalnum()):
        if before == "," and t.number(i - 2) and len(t.words[i - 2]) <= 4 and t.capital(i + 1):
            return Hit(i, i + 1, Kind.OTHER, "postal")
        if len(before) == 2 and before.isupper() and t.words[i - 2] == ",":
            return Hit(i, i + 1, Kind.OTHER, "postal")
        if before == "," and t.capital(i + 1) and not lex.flags & {"nouns_capital", "month_first"} and t.count > i + 1:
            return Hit(i, i + 1, Kind.OTHER, "postal")
    if len(word) == 4 and before == "," and len(t.words[i + 1]) == 2 and t.words[i + 1].isupper() and t.capital(i + 2):
        return Hit(i, i + 2, Kind.OTHER, "postal")
    return None


def docket(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "3 C 12/21", "1 BvR 345/20", "VII ZR 12/20": the number under which a court keeps a case."""
    first = i
    p = i - 1
    if (
        t.words[i + 1] == "-"
        and t.low[p] in lex.sets["designators_weak"] | lex.sets["designators"]
        and len(t.words[i]) == 4
        and len(t.words[i + 2]) in (2, 3)
    ):
        glued = t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2) and not grown(t, i + 3)
        return Hit(p, i + 3, Kind.OTHER, "name") if glued and p >= 0 else None  # "le dossier 2024-871"
    if t.words[i + 1] == "/" and t.words[i + 2].isalpha() and t.glued(i + 1) and t.glued(i + 2) and t.low[i + 2] not in lex.months:
        last = grow(t, i + 1)  # "112/Pid.B/2024"
        first -= t.low[i - 1] in lex.sets["number_marks"] or t.low[i - 1] in lex.sets["number_marks_bare"]
        return (
            Hit(first, last, Kind.OTHER, "name")
            if t.words[last - 2] == "/" and t.number(last - 1) and last > i + 4 and len(t.words[last - 1]) == 4
            else None
        )
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
    """ "the top 10"; not "the top 10 percent", "could top 10 million"."""
    if (
        t.low[i - 1] in lex.sets["rank_before"]
        and t.low[i - 2] not in lex.sets["rank_not"]
        and plain_number(t, i)
        and len(t.words[i]) <= 4
        and not counted(t, i, lex)
        and not (t.glued(i + 1) and (t.words[i + 1].isalnum() or t.number(i + 2)))
        and not _tops(t, i, lex)
    ):
        return Hit(i - 1, i + 1, Kind.OTHER, "rank")
    return None


def _tops(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "Deaths top 300 as", "arrivals top 1,400": a word for many before a round number that ends a statement, which is what they top."""
    before = t.words[i - 2]
    small = before.islower() or i == 2  # not "the Forbes top 100"
    many = i > 1 and before.isalpha() and small and t.low[i - 2].endswith(lex.plural_ends or ("s",)) and t.words[i - 1].islower()
    return (
        many and t.low[i - 1] in lex.sets["rank_verbs"] and int(t.words[i]) >= _MANY and t.words[i].endswith("0") and closes(t, i + 1, lex)
    )


def street(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "1400 SW Fir St.", "127, rue de Grenelle", "Hauptstraße 48", "Jalan Melati Nomor 17", "calle Mayor 14"."""
    if t.words[i + 1] == "/" and t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2) and (last := _street_after(t, i + 2, lex)) > 0:
        return Hit(i, last, Kind.OTHER, "street")  # "9/2 Tower Street"
    if not plain_number(t, i) or len(t.words[i]) > 5:
        return None
    before = t.words[i - 1]
    ended = len(before) > 5 and before[0].isupper() and bool(lex.street_endings) and t.low[i - 1].endswith(lex.street_endings)
    counts = "nouns_capital" in lex.flags and t.capital(i + 1) and not t.glued(i + 1)
    if ended and not counts and len(t.words[i]) <= 3 and not counted(t, i, lex):
        return Hit(i - 1, grow(t, i + 1), Kind.OTHER, "street")
    hit = _street_next(t, i, lex)
    if hit is not None:
        return hit
    last = _street_after(t, i, lex)
    if last:
        return Hit(i, last, Kind.OTHER, "street") if last > 0 else None
    return _street_before(t, i, lex)


def street_number(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Avenida Central, 1.220.": a house of a long street, with the sign of its thousands."""
    if not t.capital(i - 2) or len(t.words[i]) > 2 or not closes(t, i + 3, lex):
        return None
    near = [k for k in range(max(0, i - _STREET), i - 1) if t.low[k] in lex.sets["street_before"]]
    if not near or not all(t.capital(k) or t.low[k] in lex.sets["connectors"] for k in range(near[-1] + 1, i - 1)):
        return None
    return Hit(i, i + 3, Kind.OTHER, "street")


def _street_next(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "127, rue de Grenelle", "11 bis, rue du Port": the word for a street right behind the number."""
    sets = lex.sets
    j = i + 2 if t.words[i + 1] == "," else i + 1
    if t.low[j] in ("bis", "ter") and sets["street_next"]:
        j += 1
        j = j + 1 if t.words[j] == "," else j
    named = t.low[j + 1] in sets["connectors"] or t.capital(j + 1) or t.low[j + 1] in _OF_STREETS
    if t.low[j] not in sets["street_next"] or not named:
        return None
    last = j + 1
    while last < j + 8 and (t.capital(last) or t.low[last] in sets["connectors"] or t.low[last] in _IN_STREETS):
        last += 1
    while not t.capital(last - 1) and last > j + 1:
        last -= 1
    return Hit(i, last, Kind.OTHER, "street")


def _street_after(t: Tokens, i: int, lex: Lexicon) -> int:
    """Where "1400 SW Fir St." ends; 0 where no word for a street follows the name, -1 where it is written small."""
    if t.words[i + 1] in (",", "."):
        return 0
    for k in range(i + 1, i + 7):
        if t.low[k] in lex.sets["street_after"] and k > i + 1:
            point = t.words[k + 1] == "." and len(t.words[k]) < 5 and t.glued(k + 1) and k + 2 < t.count
            return k + 1 + point if t.capital(k) else -1
        if not (
            t.capital(k)
            or t.words[k] == "."
            or t.number(k)
            or (k - 1 > i and t.glued(k) and t.number(k - 1) and t.low[k] in lex.sets["ordinal_suffixes"])
        ):
            return 0
    return 0


def _street_before(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "calle Mayor 14", "Jalan Melati Nomor 17", "via Roma, n. 5": the word for a street before its name."""
    limit = i - 1
    if t.low[limit] in lex.sets["number_marks_bare"] or t.low[limit] in lex.sets["number_marks"]:
        limit -= 1
    elif t.words[limit] in ("º", "°", ".") and t.low[limit - 1] in ("n", "no", "nr", "nº"):
        limit -= 2
    if t.words[limit] == ",":
        limit -= 1
    for k in range(limit, max(-1, limit - 7), -1):
        if t.low[k] in lex.sets["street_before"]:
            if k == i - 1 and not t.capital(k):
                return None
            if not t.capital(k) and (k == limit or not any(t.capital(j) for j in range(k + 1, i))):
                return None  # "nel corso del 2025"
            return None if counted(t, i, lex) else Hit(k, i + 1, Kind.OTHER, "street")
        if not (
            t.capital(k)
            or t.low[k] in lex.sets["connectors"]
            or t.low[k] in lex.sets["articles"]
            or t.low[k] in _OF_NAMES
            or t.words[k] == "."
        ):
            break
    return None
