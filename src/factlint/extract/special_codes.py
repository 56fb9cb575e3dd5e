"""Tokens and a digit run among them in; the code of letters and digits grown together that it is part of out."""

from __future__ import annotations

from factlint.extract.special_closes import MONEY, closes
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model import lazy
from factlint.model.quantity import Kind

MAKERS = frozenset([
    "boeing", "airbus", "bell", "cessna", "embraer", "bombardier", "atr", "antonov", "tupolev", "sukhoi", "ilyushin", "gulfstream",
    "learjet", "sikorsky", "apollo", "soyuz", "voyager", "gemini", "pioneer", "chandrayaan", "artemis", "windows", "android", "ios",
    "iphone", "galaxy", "playstation", "xbox", "pixel", "formula", "fórmula", "formule", "formel", "porsche", "peugeot", "ferrari",
    "caterham", "volvo", "mazda", "saab", "covid", "max", "falcon", "leopard", "ariane", "starship", "himars", "patriot", "nikkei",
    "nasdaq", "dow", "sensex", "nifty", "ftse", "cac", "dax", "ibex", "stoxx", "russell", "fortune", "forbes", "bowl", "asx",
    "sports", "sport", "news", "tv", "radio", "bbc", "rai", "rtl", "npo", "trt", "canal", "kospi", "topix", "crs", "python", "trisomie", "trisomía", "trissomia", "trisomia", "trisomy", "trizomi", "aex", "mib", "csi", "opus", "bus", "bist", "psi", "omx", "smi", "atx", "merval",
    "office", "snapdragon", "exynos", "dimensity", "ryzen", "geforce", "radeon", "rtx", "gtx", "redmi", "ipad", "macbook", "kodim",
])  # fmt: skip
"""Makers and series of things, organisations and indices whose names go on with a number, in any language."""
_FIXED = {
    "hannover": ("96",), "darmstadt": ("98",), "schalke": ("04",), "mainz": ("05",), "bayern": ("1", "2", "3"), "studio": ("54",), "area": ("51",),
    "catch": ("22",), "forever": ("21",), "century": ("21",), "phillips": ("66",), "blink": ("182",), "fortune": ("100", "500"), "super": ("8",), "heinz": ("57",), "motel": ("6",), "agenda": ("2010", "2030"),
    "stream": ("1", "2"), "viktoria": ("89",), "münchen": ("1860",), "hoffenheim": ("1899",), "charta": ("77",), "chanel": ("5", "19"),
    "omega": ("3", "6", "9"), "final": ("4", "6", "8"),
}  # fmt: skip
"""Clubs, stations and other things that everybody knows by their number."""
MODELS = frozenset([
    "fiat", "renault", "citroën", "citroen", "audi", "bmw", "mercedes", "opel", "skoda", "kia", "hyundai", "ioniq", "honda", "lancia",
    "versa", "mate", "dacia", "clio", "twingo", "golf", "corsa", "panda", "kangoo", "watch", "phone", "model", "area", "series",
])  # fmt: skip
"""Makers that are employers too, and words for their things, so that a number behind them is a model where it counts nothing that follows."""
SERIES = frozenset({"watch", "phone", "model", "series"})
"""Words of such names that are no maker."""
_PLATE = 4
_SUM = lazy.compile(r"\d{1,3}(?:,\d{3})+(?![,\d])|\d+(?:\.\d+)?(?:(?:mn?|bn?|tr?n)\b|\s?(?:[mbtr]{1,2}illion|thousand)\b)")
_POWERS = frozenset(["m", "km", "hm", "cm", "mm", "dm", "ha", "co", "kwh", "ft"])


def cluster(t: Tokens, i: int, lex: Lexicon) -> tuple[Hit | None, int]:
    """ "F-16", "M113", "Covid-19", "G20", "U-21", "5G": letters grown together with digits. Also the index to go on from where it is none
    of ours (a currency, a unit)."""
    first = i
    if t.glued(i):
        if t.words[i - 1].isalpha():
            first = i - 1
        elif t.words[i - 1] in ("-", "‑") and t.glued(i - 1) and t.words[i - 2].isalpha():
            first = i - 2
        else:
            return None, i
    else:
        return None, i
    low = t.low[first]
    joined = first == i - 2
    if joined and low in lex.not_years and first > 1 and t.words[first - 1] in ("-", "‑") and t.glued(first) and t.number(first - 2):
        return None, i  # 5-foot-10
    if (
        (low in MONEY and not (low == "cop" and len(t.words[i]) <= 2))
        or low == "x"
        or (low in lex.sets["sum_letters"] and not joined and _sum(t, first))
        or (low == "e" and t.glued(first) and t.number(first - 1))
    ):
        return None, i
    if not joined and len(low) > 3 and t.low[i + 1] in lex.not_years and not t.capital(first):
        return None, i  # "sugar30 mg": a blank is missing
    if (t.words[first - 1] in "$€£" and t.words[first - 1] and t.glued(first)) or (t.words[i - 1] in "$€£"):
        return None, i
    if not joined and low in _POWERS and t.words[i] in ("2", "3") and not t.capital(first):
        return None, i
    if (
        joined
        and not t.capital(first)
        and (low in lex.small or low in lex.sets["hedges"] or low in lex.tables["parts"] or low in lex.sets["range"] or low in lex.months)
    ):
        return None, i
    last = grow(t, i + 1)
    if low == "pm" and t.words[last] == "," and t.glued(last) and t.glued(last + 1) and len(t.words[last + 1]) == 1 and t.number(last + 1):
        last += 2  # PM2,5
    if (
        last == i + 1
        and first == i - 1
        and len(t.words[i]) == 1 == len(t.words[first])
        and t.words[first].isupper()
        and len(t.words[last]) in (3, 4)
        and t.number(last)
    ):
        last += plain_number(t, last) and (t.low[first - 1] in lex.sets["designators"] or closes(t, last + 1, lex))  # G3 1407
    while first >= 2 and t.words[first - 1] in ("-", "‑") and t.glued(first) and t.glued(first - 1) and t.words[first - 2].isalnum():
        first -= 2  # SARS-CoV-2
    return Hit(first, last, Kind.OTHER, "name"), last


def _sum(t: Tokens, at: int) -> bool:
    """Whether a capital and the digits grown onto it are a sum: "N650m", "R1.2bn", "P500 million", "R12,500"."""
    return t.words[at].isupper() and _SUM.match(t.text, t.ends[at]) is not None


def company(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "3M cut its forecast", "3M's": a digit with a capital M before a verb that only a name has, no millions."""
    owned = t.words[i + 2] in ("'", "’") and t.words[i + 2] != "" and t.glued(i + 2)
    if len(t.words[i]) > 1 or t.words[i + 1] != "M" or not t.glued(i + 1) or t.words[i - 1] in MONEY:
        return None
    return Hit(i, i + 2, Kind.OTHER, "name") if owned or t.low[i + 2] in lex.sets["name_verbs"] else None


def fixed(t: Tokens, i: int) -> Hit | None:
    """ "Hannover 96", "Studio 54", "Bayern 2": names that are known with their number."""
    if not t.capital(i - 1) or i < 1 or t.words[i] not in _FIXED.get(t.low[i - 1], ()) or t.glued(i):
        return None
    return Hit(i - 1, i + 1, Kind.OTHER, "name")


def plate(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Plat B 9213 XY", "34 AB 123 plakalı": the letters and digits on a vehicle, beside a word for them."""
    first, last = i, i + 1
    if len(t.words[i]) > _PLATE or t.glued(i):
        return None
    if t.words[i - 1].isupper() and len(t.words[i - 1]) < _PLATE and t.words[i - 1].isalpha():
        first -= 1
    while last < i + _PLATE and ((t.words[last].isupper() and len(t.words[last]) < _PLATE) or (last > i + 1 and _plate_digits(t, last))):
        last += 1
    if last - first < 2 or not lex.sets["plates"].intersection((*t.low[max(0, first - 3) : first], *t.low[last : last + 2])):
        return None
    return Hit(first, last, Kind.OTHER, "name")


def _plate_digits(t: Tokens, i: int) -> bool:
    return t.number(i) and len(t.words[i]) <= _PLATE and not t.glued(i)


def zeroed(t: Tokens, i: int) -> Hit | None:
    """ "Gate 07", "zaak 22/01456": a number that begins with a zero counts nothing."""
    last, below = i + 1, t.words[i + 2]
    pair = t.words[last] == "/" and t.glued(last) and t.glued(i + 2) and t.number(i + 2) and len(below) > 2 and not t.glued(i)
    if pair and (below[0] == "0" or ((len(t.words[i]) > 1 or len(below) > 3) and below.strip("0") != "1")) and not grown(t, i + 3):
        return Hit(i, i + 3, Kind.OTHER, "name")  # "dossier 24/317"
    if t.words[i][0] != "0" or len(t.words[i]) < 2 or t.glued(i) or grown(t, last) or not plain_number(t, i):
        return None
    return Hit(i, last, Kind.OTHER, "name")


def grown(t: Tokens, j: int) -> bool:
    """Whether a number goes on at `j`: letters, digits, or a sign with a digit behind it."""
    return t.glued(j) and (t.words[j].isalnum() or (t.glued(j + 1) and t.number(j + 1)))


def bracketed(t: Tokens, last: int) -> int:
    """The end of "(k)", "(c)(3)" grown onto a number that ends before `last`."""
    while t.words[last] == "(" and t.glued(last) and t.glued(last + 1) and len(t.words[last + 1]) == 1 and t.words[last + 2] == ")":
        last += 3
    return last


def grow(t: Tokens, j: int) -> int:
    """The end of a run of letters, digits and inner signs grown together."""
    while j < t.count and t.glued(j):
        if t.words[j].isalnum():
            j += 1
        elif t.words[j] in "-‑./:" and j + 1 < t.count and t.glued(j + 1) and t.words[j + 1].isalnum():
            j += 2
        else:
            break
    return j


def tail(t: Tokens, i: int) -> Hit | None:
    """ "5G", "3D", "4K", "10A": a capital grown onto a short number, with nothing after it."""
    if t.glued(i + 1) and not t.glued(i) and len(t.words[i]) <= 4 and t.words[i + 1].isalpha() and plain_number(t, i):
        letters = t.words[i + 1]
        if letters in ("e", "E"):
            return None  # 1e10
        if letters in ("G", "D", "GG") or (
            len(letters) == 1 and letters in "ABCEFHJKLPRSTX" and letters.isupper() and letters not in "KMBCFTL" and not t.glued(i + 2)
        ):
            return Hit(i, i + 2, Kind.OTHER, "name")
        if t.glued(i + 2) and t.number(i + 2) and letters.isalpha() and letters not in ("h", "x", "H", "m", "km") and len(letters) < 3:
            return Hit(i, grow(t, i + 2), Kind.OTHER, "name")
    return None
