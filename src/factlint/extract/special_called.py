"""Tokens and a digit run among them in; the name out that the run closes by the grammar of its sentence: "hangar 6", "la habitación 214", "NPO 1".

Keys of `dates.yaml`: `closers` small words that no number before them counts, `tallies` designators that name nothing behind whose they are (`tallies_by` who makes them), `designators_weak` words that a number names where nothing
follows that it could count ("hangar"; `designator_ends` endings of such words), `named_after` articles for one thing and `bare_after`
prepositions before such nouns, `alone_after` articles that do so by themselves ("al 10"), `named_not`, `named_not_ends`, `bare_not_ends` what is
no such noun, `per_before` words that forbid it ("per day 12"), `counted_ends` the endings of all that is counted and of verbs for many,
`place_before` prepositions of places, `levels` verbs before an article and a share ("resta al 21"), `verb_starts` beginnings of verbs, `plural_ends` endings of plurals.
"""

from __future__ import annotations

from factlint.extract.special_capitals import capitals, left_in_cup, listed, made_name, singly, verb
from factlint.extract.special_closes import MONEY, closes, uncounted
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.language.dates import phrase_at
from factlint.model.quantity import Kind

_NEAR = 12  # so near stand the words that show whether a text is written in capitals throughout
_QUOTES = frozenset("\"“„«‘'")
_GENITIVE = frozenset("'’")
_LONG = 4  # a word of so many letters is written small in running text
_SHORT = 3  # letters of a noun for many
_GROWN = 7  # letters of a word grown together
_DOING, _ONE_IN_S = ("ed", "ing"), ("us", "ss")
_LONGEST = 5  # digits of a number by which something is called


def called(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """A whole number behind the word that it belongs to, where nothing follows that it could count."""
    p = i - 1
    if not t.number(i):  # "op dag twee"
        if singly(t, i, lex) or left_in_cup(t, i, lex):
            return Hit(i, i + 1, Kind.OTHER, "name")
        named = p >= 0 and t.low[p - 1] not in lex.small and _designates(t, p, lex)
        return Hit(p, i + 1, Kind.OTHER, "name") if named and done(t, i + 1, lex) else None
    if p < 0 or t.glued(i) or len(t.words[i]) > _LONGEST or not t.words[p].isalpha():
        return None
    last = i + 1
    if t.words[last] == "." and _version(t, p, i, lex):
        return Hit(p, i + 3, Kind.OTHER, "name")
    if t.words[last] == "." and t.glued(last) and t.glued(i + 2) and t.number(i + 2) and _designates(t, p, lex) and closes(t, i + 3, lex):
        return Hit(p, i + 3, Kind.OTHER, "name")  # "rule 14.3"
    lettered = t.glued(last) and len(t.words[last]) == 1 and t.words[last].isalpha()
    if lettered and (t.capital(last) or closes(t, last + 1, lex)) and plain_number(t, i):  # "runway 27L", "Wohnung 5b"
        last += 1
    if not plain_number(t, i) or (t.low[last] in lex.phrases["of_them"] and phrase_at(t, last, lex.phrases["of_them"])):
        return None
    if _designates(t, p, lex) and ((end := _list_end(t, last, lex)) or (end := _led(t, p, last, lex))):  # a list of them too
        return Hit(p, end, Kind.OTHER, "name")
    several = t.low[p] in lex.designator_plurals and not (t.number(p - 1) or t.low[p - 1] in lex.small)
    if several and (end := _list_end(t, last, lex)) > last:  # "grades 6 to 8"
        return Hit(p, end, Kind.OTHER, "name")
    if _worn(t, p, last, lex) or _one_is(t, p, last, lex):
        return Hit(i, last, Kind.OTHER, "name")
    if "nouns_capital" in lex.flags and _subject(t, p, i, last, lex):
        return Hit(p, last, Kind.OTHER, "name")
    if (made := made_name(t, p, i, lex)) >= 0:
        return Hit(made, last, Kind.OTHER, "name")
    if _two_of_them(t, p, i, lex):
        return Hit(p, i + 3, Kind.OTHER, "name")
    titled = (
        t.words[last] == "(" and t.capital(p) and t.capital(p - 1) and p > 0 and t.words[p - 1].isalpha() and len(t.words[i]) == _LONG - 1
    )
    if titled and t.words[last + 1].isalpha() and "nouns_capital" not in lex.flags:
        return Hit(p - 1, last, Kind.OTHER, "name")  # "Ação Penal 470 (mensalão)"
    if t.words[last] == "(" and len(t.words[i]) == 1 and p and t.capital(p) and t.low[p] in lex.sets["articles"]:
        return Hit(p, last, Kind.OTHER, "name")  # "en La 1 (10,9 %)"
    if p > 0 and t.capital(p) and t.words[last].isupper() and 1 < len(t.words[last]) < _GROWN and t.low[last] not in MONEY | lex.not_years:
        coded = (
            t.words[last].isalpha()
            and t.words[p][1:].islower()
            and not listed(t, p, i, lex)
            and t.low[p - 1] not in lex.sets["place_before"]
        )
        if coded and t.low[p] not in lex.sets["name_not"] and "nouns_capital" not in lex.flags and len(t.words[i]) > 1:
            return Hit(p, last, Kind.OTHER, "name")  # "the same Kiro 460 CPU"
    if not closes(t, last, lex) and not uncounted(t, last, lex) and not verb(t, p, last, lex):
        return Hit(p, last, Kind.OTHER, "name") if _of_one(t, p, last, lex) else None
    if t.low[p] in lex.sets["alone_after"] and t.low[p - 1] in lex.sets["levels"]:  # "resta al 21, il doppio"
        return None
    if t.low[p] in lex.sets["alone_after"] and not (p and t.capital(p)):  # "la 208,", "al 10 en el minuto 61"
        fenced = t.words[last] == "," and (p == 0 or t.words[p - 1] in (",", ";")) and not t.number(last + 1)  # "Rey, el 7, en el 90"
        timed = t.low[last + 1] in lex.sets["hour_weak"] or t.low[last + 2] in lex.sets["hour_after"]  # "el 14 a las 21"
        if _chained(t, i, last, lex):
            return Hit(i, last, Kind.OTHER, "name")
        if t.low[last] in lex.sets["of_cues"] and (
            t.low[last + 1] in lex.phrases["ago_before"] or phrase_at(t, last + 1, lex.phrases["relative"])
        ):
            return None  # "frente al 58 de hace un año"
        if t.words[last] == "," and _next_day(t, i, lex):
            return Hit(i, last, Kind.OTHER, "name")
        tied = (t.low[last] in lex.range and not timed) or t.low[last] in lex.sets["of_cues"] or not (t.words[last][:1].isalpha() or fenced)
        return None if tied and any(t.number(k) for k in range(last, last + 4)) else Hit(i, last, Kind.OTHER, "name")
    first = _first(t, p, i, lex)
    return None if first < 0 else Hit(first, last, Kind.OTHER, "name")


def _next_day(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "Hasta el 19, porque el 20": whether the day before or after this one stands behind the same article in the sentence."""
    near = range(max(1, i - _NEAR), min(t.count, i + _NEAR))
    return len(t.words[i]) <= 2 and any(
        t.number(k) and len(t.words[k]) <= 2 and abs(int(t.words[k]) - int(t.words[i])) == 1 and t.low[k - 1] == t.low[i - 1] for k in near
    )


def _chained(t: Tokens, i: int, last: int, lex: Lexicon) -> bool:
    """ "Le 7, le 19 et le 42": an article before each number of a list and no word that they could count."""
    led = lex.sets["alone_after"]
    joined = t.words[last] == "," or t.low[last] in lex.range
    j = last + 1 + (joined and t.low[last + 1] in lex.sets["place_before"])  # "en el 83 y en el 90"
    onward = joined and t.low[j] in led and t.number(j + 1) and closes(t, j + 2, lex)
    back = t.number(i - 3) and t.low[i - 4] in led and (t.words[i - 2] == "," or t.low[i - 2] in lex.range)
    return t.low[i - 1] in led and (onward or (back and closes(t, last, lex))) and len(t.words[i]) <= 2


def _version(t: Tokens, p: int, i: int, lex: Lexicon) -> bool:
    """ "The Onix 1.0 costs": a name with two digits about a point, which nothing follows that they could count."""
    pointed = t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2) and len(t.words[i]) == 1 == len(t.words[i + 2])
    if (
        not pointed
        or not p
        or not t.capital(p)
        or t.low[p] in MONEY
        or t.low[p - 1] in lex.sets["place_before"]
        or t.low[p] in lex.months
        or t.low[p] in lex.weekdays
    ):
        return False
    after = t.low[i + 3]
    return not t.glued(i + 3) and after not in lex.not_years and (done(t, i + 3, lex) or (t.number(i + 3) and after != ""))


def _two_of_them(t: Tokens, p: int, i: int, lex: Lexicon) -> bool:
    """ "Los agentes 4471 y 5120": two numbers behind an article and its noun, where a count would stand before the noun."""
    tied = t.words[i + 1].isalpha() and t.low[i + 1] in lex.range and t.number(i + 2) and plain_number(t, i + 2)
    if not tied or "nouns_capital" in lex.flags or t.low[p - 1] not in lex.sets["articles"] or p < 1:
        return False
    low, sets = t.low[p], lex.sets
    small = low in sets["closers"] or low in sets["named_not"] or low in lex.months or low in sets["hedges"]
    return t.words[p].islower() and len(low) > _LONG and not small and closes(t, i + 3, lex) and not t.number(i + 3)


def _one_is(t: Tokens, p: int, j: int, lex: Lexicon) -> bool:
    """ "The 1040 form now has", "the 47 bus was": an article, a number, one thing and a verb for one."""
    if not lex.sets["singular_verbs"] or t.low[p] not in lex.sets["articles"] or j - p != 2 or t.glued(j):
        return False
    word = t.low[j]
    many = word.endswith((*lex.plural_ends, *_DOING)) and not word.endswith(_ONE_IN_S)
    one = len(word) > 2 and t.words[j].islower() and word.isalpha() and not many
    if not one or word in lex.not_years or word in lex.sets["one_not"] or word in lex.sets["closers"]:
        return False
    return t.low[j + 1] in lex.sets["singular_verbs"] or (
        t.low[j + 1] in lex.sets["closers"] and t.low[j + 2] in lex.sets["singular_verbs"]
    )


def _worn(t: Tokens, p: int, last: int, lex: Lexicon) -> bool:
    """ "Who wears 22, scored", "trägt die 9": the number on a player's shirt behind its verb."""
    verb_at = p - (t.low[p] in lex.sets["articles"] or t.low[p] in lex.sets["named_after"])
    return t.low[verb_at] in lex.sets["worn"] and verb_at >= 0 and closes(t, last, lex) and last - p == 2 and len(t.words[p + 1]) <= 2


def _subject(t: Tokens, p: int, i: int, j: int, lex: Lexicon) -> bool:
    """ "Streife 14 habe den Notruf": a noun, its number and a verb, where a count would stand before the noun; no list of them."""
    low, sets = t.low[p], lex.sets
    if (
        not t.capital(p)
        or len(t.words[i]) > 3
        or not (t.low[j] in sets["name_verbs"] or (len(t.low[j]) > _LONG and t.low[j].endswith(lex.verb_ends) and closes(t, j + 1, lex)))
        or t.low[j] in sets["closers"]
        or not t.words[j].islower()
    ):
        return False
    if low in lex.months or low in lex.weekdays or low in sets["named_not"] or low in sets["hedges"] or low in sets["year_words"]:
        return False
    return not t.words[p].isupper() and not listed(t, p, i, lex) and t.low[p - 1] not in sets["place_before"]


def _of_one(t: Tokens, p: int, j: int, lex: Lexicon) -> bool:
    """ "The Mk 48 torpedo": a capitalised word behind an article, its number before one thing of the kind."""
    word = t.low[j]
    if not lex.plural_ends or lex.counted_ends or "nouns_capital" in lex.flags or not t.capital(p) or not t.words[p].isalpha():
        return False
    if t.low[p - 1] not in lex.sets["articles"] or p < 1 or t.low[p] in lex.months or t.low[p] in lex.weekdays or t.low[p] in MONEY:
        return False
    if t.words[j].islower() and word.endswith("s") and t.low[j + 1] in lex.sets["articles"] | lex.sets["one"] and p > 0:
        return True  # "The Versa 2 offers a number"
    singular = t.words[j].islower() and t.words[j].isalpha() and len(word) >= _LONG and not word.endswith((*lex.plural_ends, "ed"))
    return singular and word not in lex.not_years and not t.low[j + 1].endswith(lex.plural_ends) and t.low[j + 1] not in lex.not_years


def _designates(t: Tokens, p: int, lex: Lexicon) -> bool:
    """Whether a word is one that numbers name things by: "hangar", "milepost"."""
    low, sets = t.low[p], lex.sets
    if low in sets["designator_adjectives"] and p > 0 and not (t.capital(p) and listed(t, p - 1, p + 1, lex)):  # "la carretera federal 15"
        p -= 1
        low = t.low[p]
    if (
        (low in sets["designators_weak"] or low in sets["designators"])
        and low not in sets["named_not"]
        and (t.low[p - 1] not in sets["per_before"] or (t.low[p - 1] in sets["named_after"] | sets["one"] and low not in lex.not_years))
    ):
        if low in sets["tallies"] and _made_by(t, p - 1, lex):
            return False
        several = t.number(p - 1) or (t.low[p - 1] in lex.small and t.low[p - 1] not in sets["one"])
        return not several or (p > 1 and t.low[p - 2] in sets["designators_weak"] | sets["designators"])
    if not lex.designator_ends or len(low) < _GROWN or not low.endswith(lex.designator_ends):
        return False
    return t.capital(p) or "nouns_capital" not in lex.flags  # "Anschlussstelle 23", "rugnummer 9"


def _made_by(t: Tokens, p: int, lex: Lexicon) -> bool:
    """Whether who counts stands right before: "by the council's count 112 are at risk", "the agents count 17"."""
    if t.low[p] in lex.sets["possessives"] | lex.sets["tallies_by"] or (t.low[p] == "s" and t.words[p - 1] in _GENITIVE):
        return True
    return t.words[p].isalpha() and len(t.words[p]) > _SHORT and bool(lex.plural_ends) and t.low[p].endswith(lex.plural_ends)


def _list_end(t: Tokens, last: int, lex: Lexicon) -> int:
    """The end of the numbers that begin before `last` ("exits 3, 5 and 8"), 0 where the last of them counts something."""
    for _ in range(6):
        j = last + 1
        if not (t.words[last] == "," or t.low[last] in lex.range) or not t.words[last]:
            break
        while (
            j < last + 3
            and t.words[last] != ","
            and t.words[j].isalpha()
            and (t.low[j] in lex.range or (j > last + 1 and t.low[j] in lex.sets["closers"]))
        ):
            j += 1  # "tot en met"
        j += t.low[j] in lex.sets["articles"]
        lettered = t.glued(j + 1) and len(t.words[j + 1]) == 1 and t.capital(j + 1)  # "seats 4A and 4B"
        if not t.number(j) or len(t.words[j]) > _LONGEST or not plain_number(t, j):
            break
        if t.glued(j + 1) and t.words[j + 1].isalnum() and not lettered:
            break
        j += lettered
        if t.words[j + 1] == "+" and t.glued(j + 1) and t.glued(j + 2) and t.number(j + 2):  # "minutes 12 and 45+2"
            j += 2
        if t.low[j + 1] in lex.sets["closers"] and t.low[j + 1] not in lex.range and t.number(j + 2):  # "TPS 12, 418 dari 623"
            return last if t.words[last] == "," else 0
        if not (done(t, j + 1, lex) or word_between(t, j + 1, lex) or (t.low[j + 1] in lex.range and t.number(j + 2))):
            return last if t.words[last] == "," else 0  # "phase 3, 642 patients"; "5 and 6 cars"
        last = j + 1
    return last if done(t, last, lex) or word_between(t, last, lex) else 0


def _led(t: Tokens, p: int, last: int, lex: Lexicon) -> int:
    """The end of a number behind a word with a capital or a preposition before it, where no plural follows: "at milepost 212 shut"; else 0."""
    if word_between(t, last, lex):
        return last
    led = (
        t.capital(p)
        or t.low[p - 1] in lex.sets["of_cues"]
        or t.low[p - 1] in lex.sets["one"]
        or t.low[p - 1] in lex.sets["bare_after"]
        or t.low[p - 1] in lex.sets["articles"]
        or t.low[p - 1] in lex.sets["named_after"]
    )
    word = t.words[last]
    if not led or not lex.plural_ends or not word.islower() or not word.isalpha() or t.low[last] in lex.not_years | lex.sets["one_not"]:
        return 0
    return 0 if any(_many(t.low[k], lex) or t.low[k] in lex.not_years for k in (last, last + 1) if t.words[k].isalpha()) else last


def _many(low: str, lex: Lexicon) -> bool:
    """Whether a word may be one for many."""
    return low.endswith(lex.plural_ends) and not low.endswith(_ONE_IN_S)


def word_between(t: Tokens, j: int, lex: Lexicon) -> bool:
    """ "In lokaal 204 ontbreken zes computers": one small word between the number and the next, which is the one that counts."""
    word = t.words[j]
    small = len(word) > 3 and word.isalpha() and word.islower() and t.low[j] not in lex.not_years and t.low[j] not in lex.range
    return small and t.low[j] not in lex.sets["hedges"] and (t.number(j + 1) or t.low[j + 1] in lex.small) and not t.glued(j + 1)


def done(t: Tokens, j: int, lex: Lexicon) -> bool:
    """Whether what stands at `j` behind a number by which something is called is not counted by it, a verb for one."""
    word, low = t.words[j], t.low[j]
    if lex.counted_ends and t.capital(j) and word.isalpha() and not low.endswith(lex.counted_ends) and not t.glued(j):
        return True  # "na quadra 308 Sul"
    if closes(t, j, lex) or low in lex.sets["name_verbs"] or low in lex.small or uncounted(t, j, lex) or word == "(":
        return True
    if "nouns_capital" in lex.flags:
        return word.islower() and not t.capital(j + 1)  # "Wagen 21 blieb leer"
    if lex.verb_starts:
        return len(low) > _LONG and low.startswith(lex.verb_starts)
    return False


def _first(t: Tokens, p: int, i: int, lex: Lexicon) -> int:
    """Where the name begins, or -1."""
    if t.capital(p) and ("nouns_capital" not in lex.flags or t.words[p].isupper() or t.low[p - 1] not in lex.sets["named_after"]):
        return capitals(t, p, i, lex)
    return p if _one_thing(t, p, lex) and not _gapped(t, p, i, lex) else -1


def _one_thing(t: Tokens, p: int, lex: Lexicon) -> bool:
    """Whether an article for one thing stands before a noun that is one: a number behind it can only name it."""
    low, q = t.low[p], p - 1
    if t.words[q] in ("'", "’"):
        q -= 1
    if q > 1 and t.low[q] in lex.sets["connectors"] and t.low[q - 1] not in lex.sets["named_not"] and t.words[q - 1].islower():
        q -= 2  # "le pas de tir 4"
    bare = t.low[q] in lex.sets["bare_after"] and len(low) > 3 and t.words[p].islower() and not low.endswith(lex.bare_not_ends)
    return (
        q >= 0
        and (bare or t.low[q] in lex.sets["named_after"])
        and len(low) > 2
        and low not in lex.sets["name_not"]
        and low not in lex.sets["named_not"]
        and not low.endswith(lex.named_not_ends)
        and low not in lex.months
        and low not in lex.sets["hedges"]
        and low not in lex.sets["closers"]
    )


def _gapped(t: Tokens, p: int, i: int, lex: Lexicon) -> bool:
    """Whether a number's verb or noun stands before another one: "le nord compte 14 cas, le sud 11 et la côte six"."""
    k = p - 2 - (t.words[p - 1] in ("'", "’"))
    if k > 1 and t.low[k] in lex.sets["closers"] and t.low[k] not in lex.range:  # "selon la police 14 blessés, selon le syndicat 21"
        k -= 1
    before = k > 0 and (t.words[k] == "," or t.low[k] in lex.range) and any(t.number(m) for m in range(max(0, k - _NEAR), k))
    j = i + 1
    after = (t.words[j] == "," or t.low[j] in lex.range) and any(
        (t.number(m) and closes(t, m + 1, lex) and t.low[m - 1] not in lex.sets["of_cues"])
        or (t.low[m] in lex.small and t.low[m] not in lex.sets["one"] and t.words[m - 1] not in _QUOTES)
        for m in range(j + 1, min(j + 5, t.count))
    )
    return before or after
