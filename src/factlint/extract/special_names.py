"""Tokens and a digit run among them in; the name, road, street, postal code or rank that it belongs to out."""

from __future__ import annotations

from factlint.extract.special_called import done
from factlint.extract.special_capitals import listed
from factlint.extract.special_closes import MONEY, closed_by, closes, counted
from factlint.extract.special_codes import MAKERS, MODELS, SERIES, bracketed, fixed, grow
from factlint.extract.special_dates import plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.extract.special_press import NORMS
from factlint.model.quantity import Kind


def designated(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Article 5", "Step 3", "No. 7", "Room 12", "B 101, B 169", "U.S. 97", "Boeing 737-800", "§ 5", "Phase two"."""
    p = i - 1
    hit = closed_by(t, i, lex) or fixed(t, i)
    if hit is not None:
        return hit
    if (
        t.words[p] == ":"
        and t.glued(p)
        and (t.low[p - 1] in lex.sets["number_marks_bare"] or (len(t.words[p - 1]) == 1 and t.capital(p - 1)))
    ):
        slashed = t.words[i + 1] == "/" and t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2)
        if slashed or (plain_number(t, i) and t.low[p - 1] in lex.sets["number_marks_bare"]):
            return _numbers(t, p - 1, i, lex)  # "No: 48", "No: 16/9"
    if p < 0 or (i >= 2 and t.words[p] in ",;:") or t.words[i + 1] == "%":
        return None
    if t.low[i + 3] in lex.millions and t.words[i + 1] in (",", ".") and t.glued(i + 1) and t.glued(i + 2):
        return None  # "the German part 1.52 billion euros"
    if t.words[p] == "." and t.glued(p):
        if t.low[p - 1].endswith("str") and t.capital(p - 1) and lex.street_endings and not counted(t, i, lex) and not t.glued(i):
            return Hit(p - 1, grow(t, i + 1), Kind.OTHER, "street")  # "Schloßstr. 96"
        return _abbreviated(t, p - 1, i, lex)
    return _marked(t, p, i, lex) or (_headed(t, p, i, lex) or _numbered(t, p, i, lex) if t.words[p].isalpha() else None)


def _abbreviated(t: Tokens, p: int, i: int, lex: Lexicon) -> Hit | None:
    """A name whose head ends in a point, before which it stands at `p`: "No. 7", "U.S. 97", "XBB.1.5", "H.R. 3684", "article L. 121-1"."""
    coded = t.words[p].isupper() or (t.capital(p) and t.low[p] not in lex.months)
    if t.glued(i) and coded and len(t.words[p]) > 1 and t.low[p] not in MONEY | lex.sets["designators"] | lex.sets["number_marks"]:
        return Hit(p, grow(t, i + 1), Kind.OTHER, "name")  # XBB.1.5
    if len(t.words[p]) == 1 and t.capital(p) and t.words[i + 1] == "/" and t.glued(i + 1) and t.number(i + 2):
        return Hit(p, i + 3, Kind.OTHER, "name")  # E. 2022/1456
    if t.low[p] in lex.sets["number_marks"] or (t.low[p] in lex.sets["designators"] and (t.capital(p) or not t.glued(i))):
        return _numbers(t, p, i, lex)
    if len(t.words[p]) == 1 and t.words[p].isupper() and t.low[p - 1] in lex.sets["designators"]:
        return _numbers(t, p - 1, i, lex)  # article L. 121-1
    if t.low[p] == "r" and t.words[p - 1] == "." and t.low[p - 2] == "h" and t.capital(p):
        return Hit(p - 2, i + 1, Kind.OTHER, "name")  # H.R. 3684
    if t.words[p] == "S" and t.words[p - 1] != "." and not t.capital(p - 1) and len(t.words[i]) >= 3 and plain_number(t, i):
        return Hit(p, i + 1, Kind.OTHER, "name")  # S. 2226
    states = t.low[p] == "s" and t.low[p - 1] == "." and t.low[p - 2] == "u"
    if states and not counted(t, i, lex) and t.low[p - 3] in lex.sets["road_after"] and len(t.words[i]) <= 3:
        return Hit(p - 2, grow(t, i + 1), Kind.OTHER, "name")  # U.S. 97
    return None


def _marked(t: Tokens, p: int, i: int, lex: Lexicon) -> Hit | None:
    """A name told by the sign before its number, or by what such names look like: "§ 5", "n° 12", "ayat (2)", "Group of 20", "Marigold 2"."""
    if t.words[p] in ("°", "º", "ª"):
        if t.low[p - 1] in ("n", "no"):
            return _numbers(t, p - 1, i, lex)
        if t.words[p] == "º" and p == 0 and t.text[max(0, t.starts[0] - 2) : t.starts[0]].lower() == "n.":
            return _numbers(t, p, i, lex)  # n.º 12, cut at the point
        if t.words[p - 1] == "." and t.low[p - 2] in ("n", "no"):
            return _numbers(t, p - 2, i, lex)
    if t.words[p] == ")" and t.words[p - 2] == "(" and t.low[p - 1] in lex.sets["designators"] and t.words[p - 1].isupper():
        return Hit(p - 1, grow(t, i + 1), Kind.OTHER, "name")  # "a Emenda (PEC) 55"
    if t.words[p] == ")" and t.words[p - 2] == "(" and _file(t, p, i, lex):
        return Hit(p - 2, i + 1, Kind.OTHER, "name")  # "o Mandado de Segurança (MS) 30357,"
    if t.words[p] == "+" and t.glued(p) and t.capital(p - 1) and not t.glued(i) and plain_number(t, i) and closes(t, i + 1, lex):
        return Hit(p - 1, i + 1, Kind.OTHER, "name")  # Canal+ 360
    if t.words[p] == "(" and t.words[i + 1] == ")" and t.low[p - 1] in lex.sets["designators_lower"]:
        return Hit(p - 1, i + 2, Kind.OTHER, "name")  # ayat (2)
    if (head := _group(t, p, lex)) >= 0 and not counted(t, i, lex):
        return Hit(head, i + 1, Kind.OTHER, "name")
    if _titled(t, p, i, lex):
        first = p
        while first > 0 and t.capital(first - 1) and t.words[first - 1].isalpha():
            first -= 1
        first += first == 0 and first < p and t.low[0] in lex.sets["name_not"]
        return Hit(first, i + 1, Kind.OTHER, "name")
    if t.words[p] in ("§", "#", "№", "¶"):
        return _numbers(t, p - 1 if t.words[p - 1] == t.words[p] else p, i, lex)
    word = t.low[p]
    lone = word in lex.sets["number_marks"] and p > 0 and t.capital(p) and (p == 1 or not t.capital(p - 1))
    if lone and plain_number(t, i) and not counted(t, i, lex):
        return _numbers(t, p, i, lex)  # the No 10 shirt
    if word in lex.sets["number_marks_bare"] and (plain_number(t, i) or (t.words[i + 1] == "/" and t.glued(i + 1) and t.number(i + 2))):
        return _numbers(t, p - 1 if t.low[p - 1] in lex.sets["designators"] else p, i, lex)
    return None


def _file(t: Tokens, p: int, i: int, lex: Lexicon) -> bool:
    """Whether a long number stands behind the letters of its kind in brackets, and counts nothing that follows."""
    letters = t.words[p - 1]
    coded = letters.isupper() and letters.isalpha() and 2 <= len(letters) <= 4 and t.capital(p - 3)
    return coded and len(t.words[i]) >= 4 and not t.glued(i) and plain_number(t, i) and closes(t, i + 1, lex)


def _headed(t: Tokens, p: int, i: int, lex: Lexicon) -> Hit | None:
    """A name whose head is known by its letters or by the word before it: "B 101, B 169", "S&P 500", "U 35", "Boeing 737", "voo TP 1234"."""
    word, capitals, sets = t.low[p], t.words[p].isupper(), lex.sets
    of_road = word in sets["roads"] and capitals and p > 0 and len(t.words[i]) <= 4 and not t.glued(i)
    if of_road and plain_number(t, i) and not counted(t, i, lex):
        last = i + 1
        while t.words[last] == "," or t.low[last] in lex.range:
            if t.low[last + 1] not in sets["roads"] or not t.words[last + 1].isupper() or not t.number(last + 2):
                break
            last += 3
        return Hit(p, last, Kind.OTHER, "name")
    if (word in NORMS and capitals and plain_number(t, i)) or (word in NORMS and capitals and t.words[i + 1] == ":"):
        return Hit(p, grow(t, i + 1), Kind.OTHER, "name")  # "ISO 27001:2022"
    if word == "cop" and len(t.words[i]) == 2 and t.capital(p) and not counted(t, i, lex):
        return Hit(p, i + 1, Kind.OTHER, "name")  # "la COP 24"
    if word == "p" and t.words[p - 1] == "&" and not counted(t, i, lex):
        return Hit(p - 2, i + 1, Kind.OTHER, "name")
    if len(word) == 1 and _lettered(t, p, i, lex):
        return Hit(p, i + 1, Kind.OTHER, "name")  # "U 35 lief aus", "il sommergibile S 526"
    model = word in MODELS
    lettered = model and t.glued(i + 1) and len(t.words[i + 1]) == 1 and t.capital(i + 1)  # "Renault 4L"
    branded = word in SERIES and p > 1 and t.capital(p - 1) and t.words[p - 1].isalpha() and not counted(t, i, lex)  # "ROG Phone 3 Strix"
    if model and t.capital(p) and (branded or done(t, i + 1 + lettered, lex)) and plain_number(t, i) and len(t.words[i]) <= 3:
        return Hit(p, grow(t, i + 1), Kind.OTHER, "name")  # "der Renault 5 ist", and not "bei Renault 300 Stellen"
    decimal = t.words[i + 1] == "," and t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2)  # "Ferrari 2,1 milyon sterline"
    if t.words[i + 1] == "+" and t.glued(i + 1) and len(word) > 2 and t.capital(p) and plain_number(t, i) and not t.number(i + 2):
        return Hit(p, i + 2, Kind.OTHER, "name")  # "Snapdragon 865+", "Generation 60+"
    if word in MAKERS and t.words[p] != word and not decimal and not counted(t, i, lex):
        return Hit(p, grow(t, i + 1), Kind.OTHER, "name")
    coded = capitals and len(t.words[p]) <= 3 and p > 0 and t.low[p - 1] in sets["designators"]
    if coded and not counted(t, i, lex) and (len(word) > 1 or not listed(t, p - 1, i, lex)):  # not "station B 187 and station C 96"
        return Hit(p - 1, grow(t, i + 1), Kind.OTHER, "name")  # voo TP 1234
    led = lex.tables["designators_led"].get(word, ())
    if t.low[p - 1] not in led or counted(t, i, lex):
        return None
    told = word not in lex.not_years or not lex.tables["units"].get(word) or done(t, i + 1 + lettered, lex)
    return Hit(p, grow(t, i + 1), Kind.OTHER, "name") if told else None  # en el minuto 87


def _numbered(t: Tokens, p: int, i: int, lex: Lexicon) -> Hit | None:
    """A word by which things are numbered, and its number: "Article 5", "Room 12", "Phase two"."""
    word, before, sets, law = t.low[p], t.low[p - 1], lex.sets, t.low[p] in lex.sets["laws"]
    if word not in sets["designators"] or t.glued(i):
        return None
    if t.words[i + 1] == ":" and t.number(i + 2) and t.glued(i + 1) and t.glued(i + 2) and not law:
        return None  # "in der Liga 58:52"
    if t.number(i) and (len(t.words[i]) > 5 or _grouped(t, i)) and not law:
        return None
    lower = word in sets["designators_lower"]
    if not lower and (not t.capital(p) or (p == 0 and word in sets["designators_capital"])):
        return None
    if before in lex.small or (t.number(p - 1) and word in lex.not_years):  # "two points 3", "10 km 5"
        return None
    if not t.capital(p) and (counted(t, i, lex) or before in sets["told_before"]):  # "last season 317 ferries sailed"
        return None
    if t.words[p - 1] == "." and p > 1 and t.number(p - 2) and "ordinal_dot" in lex.flags:  # "83. madde 17 kararda"
        return None
    if not t.number(i) and not lower and (t.low[i + 1] in lex.not_years or not t.capital(p)):
        return None
    return _numbers(t, p, i, lex)


def _lettered(t: Tokens, p: int, i: int, lex: Lexicon) -> bool:
    """Whether a single capital before a number is the head of a name: no word of the language, and of no "Group B 14 points"."""
    sets, before = lex.sets, t.words[p - 1] if p else ""
    if not t.words[p].isupper() or t.glued(i) or len(t.words[i]) > 3 or not plain_number(t, i) or counted(t, i, lex):
        return False
    if any(t.low[p] in sets[name] for name in ("closers", "articles", "connectors", "name_not", "function_words")) or t.low[p] in lex.range:
        return False
    if before.isalpha() and t.low[p - 1] not in sets["closers"] and t.low[p - 1] not in sets["articles"]:
        if "nouns_capital" in lex.flags:  # "die Fregatte F 222 und"
            return t.capital(p - 1) and done(t, i + 1, lex)
        return len(t.words[i]) == 3 and before.islower()
    return not t.words[i + 1] or not (before and before in ".'’")


def _group(t: Tokens, p: int, lex: Lexicon) -> int:
    """ "Group of Seven", "Grupo de los Siete", "Group of 20": where the name begins, or -1."""
    head, least = p, p - 3 if p > 3 else 0
    while head > least and t.low[head] not in lex.sets["group_names"] and len(t.words[head]) <= 3 and t.words[head].islower():
        if t.low[head] in lex.sets["hedges"] and "nouns_capital" in lex.flags:  # "führt die Gruppe mit sechs Punkten an"
            return -1
        head -= 1
    return (
        head
        if head >= 0 and t.low[head] in lex.sets["group_names"] and t.capital(head) and (head < p or not lex.sets["connectors"])
        else -1
    )


def _titled(t: Tokens, p: int, i: int, lex: Lexicon) -> bool:
    """ "the Marigold 2 probe", "aboard Marigold 2": a name behind an article, closed by its number, where nothing follows that could be counted."""
    if not t.number(i) or len(t.words[i]) > 3 or t.words[i][0] == "0" or not t.capital(p) or len(t.words[p]) < 3:
        return False
    low = t.low[p]
    if low in lex.sets["hour_before"]:
        return False
    if t.low[p - 1] in lex.sets["name_heads"] and p > 0 and not counted(t, i, lex):
        return not (t.words[i + 1].isalpha() and len(t.words[i + 1]) > 4 and t.low[i + 1] not in lex.sets["name_verbs"])
    if t.words[p].isupper() or low.endswith("s") or low in lex.months or low in lex.weekdays or low in MONEY or not plain_number(t, i):
        return False
    first = p
    while first > 0 and t.capital(first - 1) and t.words[first - 1].isalpha():
        first -= 1
    if first == 0 and t.low[i + 1] in lex.sets["name_verbs"] and t.words[i + 1].islower():  # at a sentence's head: "Marigold 2 landed"
        headed = t.low[0] not in lex.sets["name_not"] or (
            p > 0 and t.low[0] in lex.sets["articles"] and low not in MAKERS
        )  # "The Marigold 2 is"
        return t.low[p] not in lex.sets["name_not"] and headed and low not in lex.sets["hedges"]
    twice = "nouns_capital" not in lex.flags or (
        p > 0 and t.capital(p - 1) and t.words[p - 1].isalpha()
    )  # "die Sonde Stern 2 kehrte zurück"
    if twice and t.low[i + 1] in lex.sets["name_verbs"] and t.words[i + 1].islower():
        before = t.low[first - 1]  # "days before Marigold 3 launched"
        led = "nouns_capital" in lex.flags or (before.isalpha() and before not in lex.sets["name_not"])
        if first > 0 and led and low not in lex.sets["name_not"]:
            return True
    if first == 0 or "nouns_capital" in lex.flags or t.low[first - 1] not in lex.sets["articles"] or (t.capital(first - 1) and first > 1):
        return False
    after = t.words[i + 1]
    if listed(t, first, i, lex):  # "69 seggi, la Lega 66"
        return False
    if not after or after in ".,;:)":
        return not (after == "," and t.number(i + 2))
    return after.islower() and t.low[i + 1] in lex.sets["name_verbs"]


def _grouped(t: Tokens, i: int) -> bool:
    return (
        t.words[i + 1] in (",", ".")
        and t.words[i + 1] != ""
        and t.glued(i + 1)
        and t.glued(i + 2)
        and t.number(i + 2)
        and len(t.words[i + 2]) == 3
    )


def _numbers(t: Tokens, first: int, i: int, lex: Lexicon) -> Hit:
    """A designator from `first` whose number stands at `i`; with its sub-numbers and further numbers ("5.2", "230(c)", "5 and 6")."""
    last = bracketed(t, grow(t, i + 1))
    if last == i + 1 and t.words[last] == "," and t.glued(last) and t.glued(last + 1) and t.number(last + 1) and len(t.words[last + 1]) < 3:
        last += 2  # "hectometerpaal 58,3"
    plural = t.low[first].endswith(("s", "os")) or "plural_any" in lex.flags or t.words[first] == "§"
    last += t.words[first] == "§" and _lettered_part(t, last)  # "§§ 33 c, 34 a"
    for _ in range(6):
        j = last
        if not plural or not (t.words[j] == "," or t.low[j] in lex.range):
            break
        if t.low[j + 1] in lex.sets["articles"]:
            j += 1
        if t.number(j + 1) and plain_number(t, j + 1) and not counted(t, j + 1, lex) and len(t.words[j + 1]) <= 4:
            if year_at(t, j + 1) and len(t.words[i]) < 4:  # "sala 12 hasta 2031"
                break
            end = grow(t, j + 2)
            end += t.words[first] == "§" and _lettered_part(t, end)
            if not _one_more(t, j + 2, end, lex):
                break
            last = end
        else:
            break
    if t.low[first] in lex.sets["street_after"]:
        for _ in range(3):
            first -= first > 1 and t.capital(first - 1) and t.words[first - 1].isalpha()  # Forest Road 4610
    return Hit(first, last, Kind.OTHER, "name")


def _lettered_part(t: Tokens, j: int) -> bool:
    return len(t.words[j]) == 1 and t.words[j].isalpha() and t.words[j].islower() and not t.glued(j)


def _one_more(t: Tokens, j: int, end: int, lex: Lexicon) -> bool:
    """Whether a number that ends before `j`, with what is grown onto it up to `end`, goes on a list: no time, no ordinal, nothing that is counted."""
    if (
        t.low[j] in lex.sets["hour_letters"]
        or t.low[j] in lex.sets["hour_after"]
        or (t.words[j] == ":" and t.glued(j + 1) and t.number(j + 1))
    ):
        return False
    if end > j and t.low[j] in lex.sets["ordinal_suffixes"]:
        return False
    word = t.words[end]
    if t.low[end] in lex.sets["closers"] and t.low[end] not in lex.range and t.number(end + 1):  # "TPS 12, 418 dari 623"
        return False
    if "nouns_capital" in lex.flags:
        return not (t.capital(end) and word.isalpha() and word[1:].islower())
    return len(word) < 4 or not word.isalpha() or not t.low[end].endswith(lex.plural_ends or ("s",)) or t.low[end] in lex.sets["closers"]
