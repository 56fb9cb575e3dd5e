"""Tokens and a digit run among them in; the name, phone, street, score, version or mark that it belongs to out."""

from __future__ import annotations

import re

from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_LINK = re.compile(
    r"://|www\.|@|#(?=\w)|\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|csv|html?|json|xml|zip|mp[34]|mov|txt|md)\b", re.IGNORECASE
)
LINK_WORDS = frozenset(
    [
        "@",
        "#",
        "http",
        "https",
        "www",
        "ftp",
        "jpg",
        "jpeg",
        "png",
        "gif",
        "webp",
        "svg",
        "pdf",
        "doc",
        "docx",
        "xls",
        "xlsx",
        "csv",
        "htm",
        "html",
        "json",
        "xml",
        "zip",
        "mp",
        "mov",
        "txt",
        "md",
    ]
)
"""Tokens without which a sentence holds no address, handle or file name."""
_OUTSIDE = frozenset(' \t\r\n\u00a0()[]<>"“”«»,;')
_MONEY = frozenset(
    [
        "rp",
        "usd",
        "eur",
        "gbp",
        "jpy",
        "cny",
        "idr",
        "inr",
        "aud",
        "cad",
        "chf",
        "sgd",
        "hkd",
        "nzd",
        "brl",
        "mxn",
        "ars",
        "clp",
        "cop",
        "try",
        "zar",
        "rub",
        "uah",
        "sek",
        "nok",
        "dkk",
        "pln",
        "huf",
        "czk",
        "krw",
        "thb",
        "php",
        "vnd",
        "myr",
        "twd",
        "aed",
        "sar",
        "ils",
        "egp",
        "ngn",
        "kes",
        "ghs",
        "pkr",
        "bdt",
        "lkr",
        "rm",
        "rs",
        "tl",
        "dkr",
        "skr",
        "nkr",
        "ntd",
    ]
)
_POWERS = frozenset(["m", "km", "cm", "mm", "dm", "ha", "co", "kwh", "ft"])
_MAKERS = frozenset(
    [
        "boeing",
        "airbus",
        "bell",
        "cessna",
        "embraer",
        "bombardier",
        "atr",
        "antonov",
        "tupolev",
        "sukhoi",
        "ilyushin",
        "gulfstream",
        "learjet",
        "sikorsky",
        "apollo",
        "soyuz",
        "voyager",
        "gemini",
        "pioneer",
        "chandrayaan",
        "artemis",
        "windows",
        "android",
        "ios",
        "iphone",
        "galaxy",
        "playstation",
        "xbox",
        "pixel",
        "formula",
        "porsche",
        "peugeot",
        "ferrari",
        "caterham",
        "volvo",
        "mazda",
        "saab",
        "covid",
        "max",
        "falcon",
        "leopard",
        "ariane",
        "starship",
        "himars",
        "patriot",
        "nikkei",
        "ftse",
        "cac",
        "dax",
        "ibex",
        "stoxx",
        "russell",
        "fortune",
        "forbes",
        "bowl",
        "asx",
        "kospi",
        "topix",
        "aex",
        "mib",
        "csi",
        "opus",
        "bus",
    ]
)
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
        form = (
            "url"
            if sign in ("://", "www.")
            else "hashtag"
            if sign == "#"
            else "email"
            if sign == "@" and left < match.start()
            else "handle"
            if sign == "@"
            else "file"
        )
        if form == "hashtag" and text[match.end()].isdecimal() and not any(char.isalpha() for char in text[match.end() : right]):
            form = "name"
        if right - left > 1:
            found.append((left, right, form))
        floor = right
    return found


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
    if (
        (low in _MONEY and not (low == "cop" and len(t.words[i]) <= 2))
        or low == "x"
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
    last = _grow(t, i + 1)
    while first >= 2 and t.words[first - 1] in ("-", "‑") and t.glued(first) and t.glued(first - 1) and t.words[first - 2].isalnum():
        first -= 2  # SARS-CoV-2
    return Hit(first, last, Kind.OTHER, "name"), last


def _grown(t: Tokens, j: int) -> bool:
    """Whether a number goes on at `j`: letters, digits, or a sign with a digit behind it."""
    return t.glued(j) and (t.words[j].isalnum() or (t.glued(j + 1) and t.number(j + 1)))


def _bracketed(t: Tokens, last: int) -> int:
    """The end of "(k)", "(c)(3)" grown onto a number that ends before `last`."""
    while t.words[last] == "(" and t.glued(last) and t.glued(last + 1) and len(t.words[last + 1]) == 1 and t.words[last + 2] == ")":
        last += 3
    return last


def _grow(t: Tokens, j: int) -> int:
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
            return Hit(i, _grow(t, i + 2), Kind.OTHER, "name")
    return None


def designated(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Article 5", "Step 3", "No. 7", "Room 12", "B 101, B 169", "U.S. 97", "Boeing 737-800", "§ 5", "Phase two"."""
    p = i - 1
    if p < 0 or (i >= 2 and t.words[p] in ",;:"):
        return None
    if t.words[p] == "." and t.glued(p):
        p -= 1
        if t.low[p] in lex.sets["number_marks"] or (t.low[p] in lex.sets["designators"] and not t.glued(i)):
            return _numbers(t, p, i, lex)
        if len(t.words[p]) == 1 and t.words[p].isupper() and t.low[p - 1] in lex.sets["designators"]:
            return _numbers(t, p - 1, i, lex)  # article L. 121-1
        if t.low[p] == "r" and t.words[p - 1] == "." and t.low[p - 2] == "h" and t.capital(p):
            return Hit(p - 2, i + 1, Kind.OTHER, "name")  # H.R. 3684
        if t.words[p] == "S" and t.words[p - 1] != "." and not t.capital(p - 1) and len(t.words[i]) >= 3 and plain_number(t, i):
            return Hit(p, i + 1, Kind.OTHER, "name")  # S. 2226
        if t.low[p] == "s" and t.low[p - 1] == "." and t.low[p - 2] == "u" and not _counted(t, i, lex):
            return Hit(p - 2, _grow(t, i + 1), Kind.OTHER, "name") if t.low[p - 3] in _ROAD_AFTER and len(t.words[i]) <= 3 else None
        return None
    if t.words[p] in ("°", "º", "ª") and t.low[p - 1] in ("n", "no"):
        return _numbers(t, p - 1, i, lex)
    if t.words[p] == "º" and p == 0 and t.text[max(0, t.starts[0] - 2) : t.starts[0]].lower() == "n.":
        return _numbers(t, p, i, lex)  # n.º 12, cut at the point
    if t.words[p] in ("°", "º", "ª") and t.words[p - 1] == "." and t.low[p - 2] in ("n", "no"):
        return _numbers(t, p - 2, i, lex)
    if t.words[p] == "(" and t.words[i + 1] == ")" and t.low[p - 1] in lex.sets["designators_lower"]:
        return Hit(p - 1, i + 2, Kind.OTHER, "name")  # ayat (2)
    if t.low[i + 1] in lex.sets["name_after"] and plain_number(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")  # 6284 sayılı kanun
    if t.words[p] in ("§", "#", "№", "¶"):
        first = p - 1 if t.words[p - 1] == t.words[p] else p
        return _numbers(t, first, i, lex)
    word = t.low[p]
    if (
        word in lex.sets["number_marks"]
        and p > 0
        and t.capital(p)
        and (p == 1 or not t.capital(p - 1))
        and plain_number(t, i)
        and not _counted(t, i, lex)
    ):
        return _numbers(t, p, i, lex)  # the No 10 shirt
    if word in lex.sets["number_marks_bare"] and plain_number(t, i):
        return _numbers(t, p - 1 if t.low[p - 1] in lex.sets["designators"] else p, i, lex)
    if not t.words[p].isalpha():
        return None
    short = len(t.words[i]) <= 4
    if (
        word in lex.sets["roads"]
        and t.words[p].isupper()
        and short
        and plain_number(t, i)
        and not t.glued(i)
        and not _counted(t, i, lex)
        and p > 0
    ):
        last = i + 1
        while t.words[last] == "," or t.low[last] in lex.range:
            if t.low[last + 1] in lex.sets["roads"] and t.words[last + 1].isupper() and t.number(last + 2):
                last += 3
            else:
                break
        return Hit(p, last, Kind.OTHER, "name")
    if word == "p" and t.words[p - 1] == "&" and not _counted(t, i, lex):
        return Hit(p - 2, i + 1, Kind.OTHER, "name")  # S&P 500
    if word in _MAKERS and t.words[p] != word and not _counted(t, i, lex):
        return Hit(p, _grow(t, i + 1), Kind.OTHER, "name")
    if word not in lex.sets["designators"] or t.glued(i):
        return None
    if t.number(i) and (len(t.words[i]) > 5 or _grouped(t, i)):
        return None
    if t.capital(p):
        if p == 0 and word in lex.sets["designators_capital"] and word not in lex.sets["designators_lower"]:
            return None
    elif word not in lex.sets["designators_lower"]:
        return None
    if (t.number(p - 1) or t.low[p - 1] in lex.small) and (word in lex.not_years or t.low[p - 1] in lex.small):  # "10 km 5", "two points 3"
        return None
    if _counted(t, i, lex) and not t.capital(p):
        return None
    if not t.number(i) and (t.low[i + 1] in lex.not_years or not t.capital(p)) and word not in lex.sets["designators_lower"]:
        return None
    return _numbers(t, p, i, lex)


_ROAD_AFTER = frozenset(["on", "across", "along", "off", "near", "onto", "of", "between", "and", "to", "over", "via", "from"])


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


def rank(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "the top 10"; not "the top 10 percent"."""
    if (
        t.low[i - 1] in lex.sets["rank_before"]
        and plain_number(t, i)
        and len(t.words[i]) <= 4
        and not _counted(t, i, lex)
        and not t.glued(i + 1)
    ):
        return Hit(i - 1, i + 1, Kind.OTHER, "rank")
    return None


def _grouped(t: Tokens, i: int) -> bool:
    return t.words[i + 1] == "," and t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2) and len(t.words[i + 2]) == 3


def _counted(t: Tokens, i: int, lex: Lexicon) -> bool:
    after = t.words[i + 1]
    return t.low[i + 1] in lex.not_years or (after != "" and after in "%$€£")


def _numbers(t: Tokens, first: int, i: int, lex: Lexicon) -> Hit:
    """A designator from `first` whose number stands at `i`; with its sub-numbers and further numbers ("5.2", "230(c)", "5 and 6")."""
    last = _bracketed(t, _grow(t, i + 1))
    plural = t.low[first].endswith(("s", "os")) or "plural_any" in lex.flags
    for _ in range(6):
        j = last
        if not plural or not (t.words[j] == "," or t.low[j] in lex.range):
            break
        if t.low[j + 1] in lex.sets["articles"]:
            j += 1
        if t.number(j + 1) and plain_number(t, j + 1) and not _counted(t, j + 1, lex) and len(t.words[j + 1]) <= 4:
            last = _grow(t, j + 2)
        else:
            break
    if t.low[first] in lex.sets["street_after"]:
        for _ in range(3):
            first -= first > 1 and t.capital(first - 1) and t.words[first - 1].isalpha()  # Forest Road 4610
    return Hit(first, last, Kind.OTHER, "name")


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
        and not _counted(t, i, lex)
    ) and not ("nouns_capital" in lex.flags and t.capital(i + 1) and not t.glued(i + 1)):
        return Hit(i - 1, _grow(t, i + 1), Kind.OTHER, "street")
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
            return None if _counted(t, i, lex) else Hit(k, i + 1, Kind.OTHER, "street")
        if not (t.capital(k) or t.low[k] in sets["connectors"] or t.low[k] in sets["articles"] or t.words[k] == "."):
            break
    return None


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
            or (_cued(t, i, lex) and ("-" in signs or " " in signs))
        ):
            return Hit(first, j, Kind.OTHER, "phone")
    if len(groups) == 1 and lead == "+" and digits >= 9:
        return Hit(first, j, Kind.OTHER, "phone")
    if len(groups) == 1 and groups[0][0] == "0" and digits >= 3 and plain_number(t, i) and digits != 4:
        return Hit(first, j, Kind.OTHER, "phone")
    if 3 <= digits <= 6 and _cued(t, i, lex, 5) and plain_number(t, i) and not _next_word(t, j):
        return Hit(first, j, Kind.OTHER, "phone")
    return None


def _next_word(t: Tokens, j: int) -> bool:
    """Whether a lower-case word of some length follows, so that the number may count it."""
    return len(t.words[j]) > 4 and t.words[j].isalpha() and not t.capital(j)


def _cued(t: Tokens, i: int, lex: Lexicon, reach: int = 14) -> bool:
    k = i - 1
    while k > 0 and i - k < 16 and (t.number(k) or t.words[k] == "," or t.low[k] in lex.range or t.low[k] in lex.sets["articles"]):
        k -= 1  # "le 17, le 112 ou le 3919"
    return any(t.low[j] in lex.sets["phone_cues"] for j in range(max(0, min(i - reach, k)), i))


def score(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "won 3-1", "a 5-4 vote", "2:1": two short numbers with a word beside them that keeps a score."""
    sign = t.words[i + 1]
    if (
        t.low[i + 1] in lex.sets["score_words"]
        and t.number(i + 2)
        and len(t.words[i]) <= 2
        and len(t.words[i + 2]) <= 2
        and not _grown(t, i + 3)
    ):
        after = t.low[i + 3]
        told = any(t.low[k] in lex.sets["score_cues"] for k in range(max(0, i - 5), i))
        return Hit(i, i + 3, Kind.SCORE, "") if told and after not in lex.not_years and after not in ("%", "por") else None
    if sign not in ("-", "–", ":") or not t.glued(i + 1) or not t.number(i + 2) or not t.glued(i + 2):
        return None
    a, b = t.words[i], t.words[i + 2]
    if (
        len(a) > 3
        or len(b) > 3
        or (not plain_number(t, i) and sign != ":")
        or (t.glued(i + 3) and t.words[i + 3] not in ("", ",", ".", ")", ";", "!", "?", "”", '"', "’"))
    ):
        return None
    if t.low[i + 3] in lex.sets["score_not"] or t.low[i + 3] in lex.not_years or t.low[i - 1] in lex.sets["score_not"]:
        return None
    cues = lex.sets["score_cues"]
    if t.low[i - 2] in lex.sets["comparatives"]:
        return None  # led by more than 2-1
    close = t.low[i + 3] in cues or t.low[i - 1] in cues
    near = (
        close or any(t.low[k] in cues for k in range(max(0, i - 7), i)) or any(t.low[k] in cues for k in range(i + 3, min(t.count, i + 6)))
    )
    if not near or (int(a) < int(b) and a != "0" and not (close and int(b) < 100)) or int(a) > 600:
        return None
    return Hit(i, i + 3, Kind.SCORE, "")


def mark(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """Footnote marks "[1]", list numbers "1." and "1)" at the head, versions "1.2.3", coordinates, ISBNs, idioms such as "24/7"."""
    word = t.words[i]
    if t.low[i + 2].isalpha() and t.low[i - 1] not in lex.sets["designators"] and (last := _bracketed(t, i + 1)) > i + 1:
        return Hit(i, last, Kind.OTHER, "name")  # 401(k), 501(c)(3)
    if t.words[i - 1] == "[" and t.words[i + 1] == "]" and len(word) <= 3:
        return Hit(i - 1, i + 2, Kind.OTHER, "footnote")
    if i == 0 and len(word) <= 2 and t.words[1] in (".", ")") and t.words[1] and t.glued(1) and not t.glued(2) and t.count > 2:
        return Hit(0, 2, Kind.OTHER, "list")
    if i == 1 and t.words[0] == "(" and t.words[2] == ")" and len(word) <= 2 and t.count > 4:
        return Hit(0, 3, Kind.OTHER, "list")
    if (
        t.words[i + 1] == "/"
        and t.glued(i + 1)
        and t.number(i + 2)
        and t.glued(i + 2)
        and f"{word}/{t.words[i + 2]}" in lex.sets["idioms"]
        and not _grown(t, i + 3)
    ):
        return Hit(i, i + 3, Kind.OTHER, "idiom")
    if (
        t.words[i + 1] == "."
        and t.words[i + 3] == "."
        and all(t.glued(i + k) for k in (1, 2, 3, 4))
        and t.number(i + 2)
        and t.number(i + 4)
    ):
        last = _grow(t, i + 1)
        parts = [t.words[k] for k in range(i, last, 2)]
        if not all(len(part) == 3 for part in parts[1:]):
            return Hit(i, last, Kind.OTHER, "version")
    numbered = t.low[i - 1] in lex.sets["designators"] or t.low[i - 1] in lex.sets["number_marks_bare"] or t.words[i - 1] in ("º", "°", ".")
    if t.words[i + 1] == "/" and t.glued(i + 1) and t.number(i + 2) and t.glued(i + 2) and t.words[i + 3] != "/" and not numbered:
        first, second = word, t.words[i + 2]
        year = len(second) == 4 and 1900 <= int(second) < 2100 and not (len(first) == 4 and 1900 <= int(first) < 2100)
        if (
            (year and len(first) <= 5)
            or (len(first) == 4 and len(second) == 2 and not 1000 <= int(first) < 2200)
            or (len(second) == 4 and len(first) == 2)
        ):
            return Hit(i, i + 3, Kind.OTHER, "name")  # 45/2019, 1234/20, 20/1234
    if (
        t.words[i + 1] == "-"
        and t.glued(i + 1)
        and t.glued(i + 2)
        and len(t.words[i + 2]) == 1
        and t.capital(i + 2)
        and not _grown(t, i + 3)
    ):
        return Hit(i, i + 3, Kind.OTHER, "name")  # 11-S
    code = t.low[i + 1] in ("usc", "cfr") or (
        t.low[i + 1] in ("u", "c") and t.words[i + 2] == "." and t.low[i + 3] in ("s", "f") and t.words[i + 4] == "."
    )
    if code:
        last = i + 2 if len(t.words[i + 1]) == 3 else i + 5 + (t.words[i + 6] == ".") + (t.words[i + 5].isalpha())
        last += t.words[last] == "§"
        return Hit(i, last + t.number(last), Kind.OTHER, "name")  # 18 U.S.C. 1001
    if word[0] == "0" and len(word) in (2, 3) and plain_number(t, i) and not t.glued(i + 1) and t.capital(i - 1):
        return Hit(i, i + 1, Kind.OTHER, "name")  # Schalke 04
    if any(t.low[k] == "isbn" for k in (i - 1, i - 2, i - 3) if k >= 0):
        return Hit(i, _grow(t, i + 1), Kind.OTHER, "isbn")
    return coordinate(t, i)


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
