"""Tokens and a digit run behind words with capitals in; the name that they make together out: "ISO 9001", "Redmi Note 13", "Wi-Fi 7".
And the one of its kind that a number is: "the three seat", "the last 16", "el 44 Batallón", "la edición 1.312", "la 20.114".

Keys of `dates.yaml`: `numbered_singly` [seat] words for one thing that is told by the number before it, `round_before` [last] words before how many are left in a cup,
`ordinal_nouns` [aniversario] nouns for one behind a number without the mark of its ordinal, `issues` [edición] words by which more than a thousand things are numbered, `name_suffixes` [ers] what is grown onto a number
with an apostrophe and makes a name of it ("180'ers").
"""

from __future__ import annotations

from factlint.extract.special_closes import MONEY, closes, uncounted
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import dated, plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_NEAR = 12  # so near stand the words that show whether a text is written in capitals throughout
_LONG = 4  # a word of so many letters is written small in running text
_LONGEST = 5  # digits of a number by which something is called
_ROUNDS = frozenset({4, 8, 16, 32, 64})
_GROUP = 3  # digits
_LAST_DAY = 31
_ADJECTIVES = ("ig", "ige", "iger", "iges", "igen", "igem", "fach", "fache", "faches", "mal", "fold", "year", "strong", "member")
_QUOTES = ("'", "’")
SIGNS = frozenset({"'", "’", "/", "-"})
"""Signs behind digits that may tell a name of one of a kind."""


def made_name(t: Tokens, p: int, i: int, lex: Lexicon) -> int:
    """Where a name begins that no count could follow: "Wi-Fi 7 routers", "iOS 17", "ISO 9001 sertifikası"; or -1."""
    word, low = t.words[p], t.low[p]
    if low in MONEY or (len(low) == 4 and low[1:] in MONEY and word[1:].isupper()) or low in lex.months:
        return -1
    if t.words[p - 1] in ("-", "‑") and t.glued(p) and t.glued(p - 1) and t.capital(p) and t.capital(p - 2) and t.words[p - 2].isalpha():
        return p - 2
    mixed = not word.isupper() and not word[1:].islower() and len(word) > 2
    if mixed:
        return p
    long = len(t.words[i]) in (_LONG, _LONGEST) and t.low[i + 1] not in lex.not_years
    return p if long and word.isupper() and len(word) > 1 and _running(t, p) else -1


def verb(t: Tokens, p: int, j: int, lex: Lexicon) -> bool:
    """Whether a verb follows a name: "RTL 7 schafft", "Trans 7 meraih"."""
    if not t.capital(p) or not t.words[j].islower():
        return False
    if "nouns_capital" in lex.flags:
        return t.words[p].isupper() and not t.capital(j + 1)
    return t.low[j] in lex.sets["name_verbs"] or (
        bool(lex.verb_starts) and len(t.words[j]) > _LONG and t.low[j].startswith(lex.verb_starts)
    )


def capitals(t: Tokens, p: int, i: int, lex: Lexicon) -> int:
    """The first of the capitalised words that end at `p` and are a name with the number: "ISO 9001", "Redmi Note 13"; -1 where they may be none."""
    low, word, sets = t.low[p], t.words[p], lex.sets
    if (
        len(word) < 2
        or low in MONEY
        or (len(low) == 4 and low[1:] in MONEY and word[1:].isupper())
        or low in lex.months
        or low in lex.weekdays
        or low in sets["name_not"]
        or low in sets["hedges"]
    ):
        return -1
    if (
        p > 0
        and low in sets["articles"]
        and len(t.words[i]) == 1
        and (t.words[i + 1] in (",", ".", ";", "") or t.low[i + 1] in lex.sets["name_verbs"] or t.low[i + 1] in sets["closers"])
    ):
        return p  # "en La 2,"
    if low in sets["hour_before"] or low in sets["year_words"] or low in sets["closers"] or not _running(t, p):
        return -1
    first = p
    while (
        first > 1 and first > p - 4 and (t.capital(first - 1) or t.words[first - 1] in ("'", "’")) and t.words[first - 1] not in ("", "§")
    ):
        if not (t.words[first - 1].isalpha() or t.capital(first - 2)):
            break
        first -= 1
    first -= first == 1 and t.capital(0) and t.words[0].isalpha() and t.low[0] not in sets["closers"]
    code = word.isupper()
    if not code and (
        (first == 0 and not verb(t, p, i + 1, lex) and not _paired(t, i + 1, lex))
        or "nouns_capital" in lex.flags
        or (t.low[i + 1] in sets["connectors"] and year_at(t, i + 2) is None)  # "a Meta 18 de 2013"
    ):
        return -1
    if len(t.words[i]) < _LONG and (closes(t, i + 1, lex) or not code) and listed(t, first, i, lex):
        return -1
    if not code and len(t.words[i]) > 1 and t.low[first - 1] in sets["place_before"]:  # "in Leeds 14, in York 9"
        return -1
    return first


def _paired(t: Tokens, j: int, lex: Lexicon) -> bool:
    """Whether another name without a number follows behind "and": "Trans 7 dan SCTV"."""
    return t.low[j] in lex.range and t.words[j].isalpha() and t.capital(j + 1) and t.words[j + 1].isalpha() and not t.number(j + 2)


def _running(t: Tokens, p: int) -> bool:
    """Whether words near a place are written small, as they are not in a headline in capitals."""
    return any(
        len(t.words[k]) >= _LONG and t.words[k].isalpha() and t.words[k].islower()
        for k in range(max(0, p - _NEAR), min(t.count, p + _NEAR))
    )


def _of_its_own(t: Tokens, p: int, lex: Lexicon) -> bool:
    """Whether the word before a number is a currency or one that things are numbered by."""
    return t.low[p] in MONEY or t.low[p] in lex.sets["designators"] or t.low[p] in lex.sets["designators_weak"]


def listed(t: Tokens, first: int, i: int, lex: Lexicon) -> bool:
    """Whether other names with numbers of their own stand beside it: "Leeds 14, York 9", "the AKP 268 and the CHP 169"."""
    k = first - 1
    while k > 0 and (t.low[k] in lex.sets["articles"] or t.low[k] in lex.sets["place_before"] or t.low[k] in lex.sets["named_after"]):
        k -= 1
    if k > 0 and (t.words[k] == "," or t.low[k] in lex.range):
        near = [m for m in range(max(0, k - 4), k) if t.number(m) and not t.glued(m) and not _of_its_own(t, m - 1, lex)]
        if len(t.words[i]) == 1:  # "..., RTL 2 auf 0,6": of one digit only beside another name with its number
            near = [m for m in near if m >= k - 2 and t.capital(m - 1)]
        if near:
            return True
    k = i + 1
    if t.words[k] != "," and t.low[k] not in lex.range:
        return False
    k += 1
    while t.low[k] in lex.sets["articles"] or t.low[k] in lex.sets["place_before"] or (t.low[k] in lex.range and t.words[k]):
        k += 1
    other = k
    while t.capital(k) and t.words[k].isalpha():
        k += 1
    return k > other and t.number(k) and not t.glued(k) and t.low[k - 1] != t.low[i - 1] and len(t.words[k]) < _LONG


def singly(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "In the three seat,": an article, a number and a word for one thing, which it does not count."""
    sets = lex.sets
    told = t.low[i + 1] in sets["numbered_singly"] and t.low[i - 1] in sets["articles"] and not t.glued(i + 1)
    return told and lex.small.get(t.low[i], 2) > 1 and closes(t, i + 2, lex)


def one_of_kind(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """The digits at a place as the name of one thing, whatever their signs; None where they may count."""
    p, sets = i - 1, lex.sets
    if t.words[i + 1] in _QUOTES and t.low[i + 2] in sets["name_suffixes"] and t.glued(i + 1) and t.glued(i + 2):
        return Hit(i, i + 3, Kind.OTHER, "name")  # "zes 180'ers"
    if (
        (t.words[i + 1] in _QUOTES or t.words[i + 1] == "-")
        and t.low[i + 2] in sets["decade_suffixes"]
        and t.low[i + 3] in sets["decade_after"]
        and t.words[i][1:] == "0"
    ):
        return dated(i, i + 3, "decade", WrittenDate(decade=1900 + int(t.words[i])))  # 70'li yıllarda
    if t.words[i + 1] == "-" and t.low[i + 2] == "star" and t.glued(i + 1) and t.glued(i + 2) and len(t.words[i]) == 1:
        return Hit(i, i + 3, Kind.OTHER, "name")  # "a 5-star hotel"
    if (
        t.words[i + 1] == "-"
        and t.low[i + 2] in sets["ordinal_suffixes"]
        and len(t.words[i + 2]) > 1
        and t.glued(i + 1)
        and t.glued(i + 2)
        and not t.glued(i + 3)
    ):
        return Hit(i, i + 3, Kind.ORDINAL, "", value=int(t.words[i]))  # "zijn 27-ste finale"
    if t.words[i + 1] == "-" and (hit := _compound(t, i, lex)) is not None:
        return hit
    if t.words[i + 1] in ("/", "-") and len(t.words[i]) <= 2 and _class(t, i):
        return Hit(i, i + 3, Kind.OTHER, "name")
    if p < 0:
        return None
    if t.low[p] in sets["issues"] and (last := _thousands(t, i)) and _free(t, last, lex):
        return Hit(p, last, Kind.OTHER, "name")  # "la edición 1.312,"
    if t.low[p] in sets["alone_after"] and t.words[i + 1] == "." and (last := _thousands(t, i)):
        return (
            Hit(i, last, Kind.OTHER, "name") if not t.words[last][:1].isalnum() and closes(t, last, lex) else None
        )  # "pasa a ser la 20.114."
    return Hit(i, i + 1, Kind.OTHER, "rank") if left_in_cup(t, i, lex) else None


def _compound(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "De 112-storing", "een 1-aprilgrap": a number to call in need or a day of the year with a noun grown onto it."""
    word = t.low[i + 2]
    if not t.glued(i + 1) or not t.glued(i + 2) or t.glued(i) or len(word) <= _LONG or not t.words[i + 2].isalpha():
        return None
    if t.words[i] in lex.sets["emergency"] and not word.endswith(_ADJECTIVES) and word not in lex.not_years:
        return Hit(i, i + 3, Kind.OTHER, "name")
    day = len(t.words[i]) <= 2 and 1 <= int(t.words[i]) <= _LAST_DAY and word not in lex.months
    month = next((month for month in lex.tables["months"] if len(month) > _GROUP and word.startswith(month)), "") if day else ""
    return Hit(i, i + 3, Kind.OTHER, "name") if month else None


def _free(t: Tokens, j: int, lex: Lexicon) -> bool:
    return closes(t, j, lex) or uncounted(t, j, lex) or t.low[j] in lex.sets["name_verbs"]


def left_in_cup(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "Reached the last 16.", "unter den letzten acht": how many are left, where nothing follows that they could count."""
    sets, p = lex.sets, i - 1
    if t.low[p] not in sets["round_before"] or p < 0 or (int(t.words[i]) if t.number(i) else lex.small.get(t.low[i], 0)) not in _ROUNDS:
        return False
    led = t.low[p - 1] in sets["articles"] and t.low[p - 2] not in sets["of_cues"]
    return led and not grown(t, i + 1) and closes(t, i + 1, lex)


def in_decade(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "En los setenta", "negli ottanta", "en los ochenta y los noventa": tens in words behind an article for many, where nothing follows that they could count."""
    led, p = lex.tables["decades_led"], i - 1
    if t.low[p] not in led or not (closes(t, i + 1, lex) or uncounted(t, i + 1, lex)):
        return False
    if t.low[i + 1] in lex.range and (t.low[i + 2] in lex.small or t.number(i + 2)):  # "los setenta y dos casos"
        return False
    before = led[t.low[p]]
    again = t.low[p - 1] in lex.range and t.low[p - 2] in lex.tables["decades_alone"] and t.low[p - 3] in led
    return not before or t.low[p - 1] in before or again


def unmarked(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "El 44 Batallón", "la 50 edición": an article and a noun for one about a number, which is an ordinal without its mark."""
    one = (
        t.capital(i + 1)
        and len(t.words[i + 1]) > _LONG + 2
        and t.words[i + 1][1:].islower()
        and not t.low[i + 1].endswith(lex.counted_ends or ("",))
    )
    if (
        not (one or t.low[i + 1] in lex.sets["ordinal_nouns"])
        or t.low[i - 1] not in lex.sets["named_after"]
        or t.glued(i + 1)
        or t.glued(i)
    ):
        return None
    if not lex.counted_ends or not plain_number(t, i) or not 1 < int(t.words[i]) < 1000:
        return None
    return Hit(i, i + 1, Kind.ORDINAL, "", value=int(t.words[i]))


def _thousands(t: Tokens, i: int) -> int:
    """The end of a number of one group of three behind its sign or a space, or 0."""
    if len(t.words[i]) > _GROUP:
        return 0
    j = i + 1
    if t.words[j] in (".", ",") and t.words[j] and t.glued(j) and t.glued(j + 1):
        j += 1
    elif not t.number(j) or t.starts[j] - t.ends[i] != 1:
        return 0
    if not t.number(j) or len(t.words[j]) != _GROUP or grown(t, j + 1):
        return 0
    return 0 if t.number(j + 1) and len(t.words[j + 1]) == _GROUP else j + 1


def _class(t: Tokens, i: int) -> bool:
    """ "6/B", "5-A": a school class."""
    letter = t.words[i + 2]
    tied = t.glued(i + 1) and t.glued(i + 2) and not t.glued(i) and len(letter) == 1 and letter.isalpha() and letter.isupper()
    return tied and not grown(t, i + 3) and (t.words[i + 1] == "/" or not t.glued(i + 3))
