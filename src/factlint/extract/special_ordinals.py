"""Tokens and a place among them in; the ordinal that begins there, with the quarter, the half or the century that it numbers, or the season, out."""

from __future__ import annotations

from factlint.extract.special_capitals import unmarked
from factlint.extract.special_closes import closes
from factlint.extract.special_dates import absolute, dated, plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_DASHES = frozenset("-–—")
_QUOTES = frozenset({"'", "’", '"', "”"})
_WORD = 40  # letters of a word
_GROWN = 2  # letters of the ending of a case
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def ordinal_word(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "its third", "the second quarter", "twenty-first", "troisième"; not "a third of", "per second"."""
    word, first, last = t.low[i], i, i + 1
    value = lex.ordinals.get(word)
    if value is None:
        tens = lex.tables["ordinal_tens"].get(word)
        k = i + 2 if t.words[i + 1] == "-" else i + 1
        if tens is None or not 1 <= lex.ordinals.get(t.low[k], 0) <= 9:
            return None
        return _with_noun(t, first, k + 1, tens + lex.ordinals[t.low[k]], lex)
    before, after = t.low[i - 1], t.low[i + 1]
    if t.words[i - 1] == "-" and t.glued(i):
        before = t.low[i - 2]
    if t.words[i + 1] in _DASHES and t.words[i + 1] and t.glued(i + 1):
        after = t.low[i + 2]
        if after in lex.sets["quarter"] or after in lex.sets["half"]:
            return _with_noun(t, first, i + 2, value, lex)
    found = period(t, first, last, value, lex) if t.low[last] in lex.sets["quarter"] or t.low[last] in lex.sets["half"] else None
    fraction = word in lex.sets["fraction_ordinals"] and before in lex.sets["fraction_before"] and found is None
    if fraction and (
        not after[:1].isalpha()
        or after in lex.sets["fraction_after"]
        or t.low[i - 2] in lex.sets["fraction_by"]  # "cut by a third to"
        or (before in lex.small and before not in lex.sets["one"])
        or t.low[i - 2] in lex.sets["hedges"]
    ):
        return None
    guard = lex.guards.get(word)
    if guard is not None and found is None:
        if before[:1].isdecimal() or before in guard.not_after or after in guard.not_before or t.number(i - 1):
            return None
        if guard.only_after and (before not in guard.only_after or not (after[:1].isalpha() or before in guard.alone_after)):
            return None
    return found or _with_noun(t, first, last, value, lex)


def _with_noun(t: Tokens, first: int, last: int, value: int, lex: Lexicon) -> Hit:
    """An ordinal, with the quarter, half or century that it numbers."""
    found = period(t, first, last, value, lex)
    if found is not None:
        return found
    if t.low[last] in lex.sets["centuries"]:
        return Hit(first, last + 1, Kind.DATE, "century", value=value)
    return Hit(first, last, Kind.ORDINAL, "", value=value)


def ordinal_digits(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "10th", "1er", "2ème", "5e", "3º", "3. Liga", "ke-3"."""
    if len(t.words[i]) > 4:
        return None
    j = i + 1
    value = int(t.words[i])
    if t.words[i - 1] == "-" and t.low[i - 2] in lex.sets["ordinal_prefixes"] and t.glued(i) and t.glued(i - 1):
        if t.low[i - 3] in lex.sets["centuries_before"]:
            return Hit(i - 3, j, Kind.DATE, "century", value=value)
        if t.low[i - 3] in lex.sets["quarter"] and 1 <= value <= 4:
            found, last = year_tail(t, j, lex)
            return dated(i - 3, last, "quarter", WrittenDate(quarter=value, year=found))
        return Hit(i - 2, j, Kind.ORDINAL, "", value=value)
    if t.low[i - 1] in lex.range and t.low[i - 4] in lex.sets["ordinal_prefixes"] and t.number(i - 2) and closes(t, j, lex):
        return Hit(i, j, Kind.ORDINAL, "", value=value)  # "menit ke-12 dan 67"
    if "ordinal_dot" in lex.flags and (t.words[j] == "," or t.low[j] in lex.range) and _list_of_ranks(t, j, lex):
        return Hit(i, j, Kind.ORDINAL, "", value=value)
    mark = t.low[j]
    if not t.glued(j):
        apart = mark in lex.sets["ordinal_suffixes"] and (len(mark) > _GROWN or t.low[j + 1] in lex.sets["centuries"])
        return _with_noun(t, i, j + 1, value, lex) if apart else unmarked(t, i, lex)  # "106 ncı madde", "le 20 e siècle"
    if mark in _QUOTES and _ends_ordinal(t, j + 1, lex) and (t.glued(j + 1) or len(t.words[j + 1]) > _GROWN):
        return _with_noun(t, i, j + 2, value, lex)  # "8'inci sınıf"
    if mark in lex.sets["ordinal_suffixes"] and t.words[j + 1] == "+" and t.glued(j + 1) and t.glued(j + 2) and t.number(j + 2):
        return Hit(i, j + 3, Kind.ORDINAL, "", value=value)  # 90e+4
    if (mark in lex.sets["ordinal_suffixes"] and not (t.capital(j) and len(mark) == 1) and not (t.glued(j + 1) and t.number(j + 1))) or (
        (mark in ("º", "ª") or (mark == "°" and _ranked(t, i, lex))) and t.words[j + 1] not in ("C", "F", "N", "S", "E", "O", "W", "c", "f")
    ):
        return _with_noun(t, i, j + 1, value, lex)
    if mark == "." and (t.low[j + 1] in lex.sets["ordinal_suffixes"] or t.words[j + 1] in ("º", "ª")) and t.glued(j + 1):
        return _with_noun(t, i, j + 2, value, lex)
    return _dotted(t, i, value, lex) if mark == "." else None


def _ends_ordinal(t: Tokens, j: int, lex: Lexicon) -> bool:
    """Whether a token is the ending of an ordinal, with endings of its own behind it where it is long: "12'ncisi"."""
    low, suffixes = t.low[j], lex.sets["ordinal_suffixes"]
    return low in suffixes or any(len(each) > _GROWN and low.startswith(each) for each in suffixes)


def _list_of_ranks(t: Tokens, j: int, lex: Lexicon) -> bool:
    """ "22, 57 ve 80. dakikalarda": whether bare numbers go on from a sign or link at `j` to one with the point of an ordinal, behind a link."""
    while t.number(j + 1) and not t.glued(j + 1) and len(t.words[j + 1]) < 4:
        if t.words[j + 2] in _QUOTES and t.low[j + 3] in lex.sets["ordinal_suffixes"] and t.glued(j + 2):
            return True  # "6, 7 ve 8'inci sınıf"
        if t.words[j + 2] == "." and t.glued(j + 2):
            return t.words[j].isalpha() and t.words[j + 3][:1].islower() and not t.glued(j + 3)
        if t.words[j + 2] != "," and t.low[j + 2] not in lex.range:
            return False
        j += 2
    return False


def _dotted(t: Tokens, i: int, value: int, lex: Lexicon) -> Hit | None:
    """ "das 1:0 (23.)", "12., 57. ve 88. dakikada", "3. Liga", "7a, 3. Stock"."""
    j, after = i + 1, t.words[i + 2]
    hit = Hit(i, j + 1, Kind.ORDINAL, "", value=value)
    if t.words[i - 1] == "(" and after == ")" and value < 130:
        return hit
    if not lex.flags & {"ordinal_dot", "dot_day"}:
        return None
    if after in (";", ")", ",") and t.low[i - 1] in lex.sets["ordinal_before"] and value < 130:  # "traf in der 78.; dann"
        return hit
    if after in ("'", "’") and "ordinal_dot" in lex.flags and t.glued(j + 1) and t.words[j + 2].islower():
        return hit  # "dünya 140.'sı"
    goes_on = after == "," or t.low[j + 1] in lex.range
    if goes_on and t.number(j + 2) and t.words[j + 3] == "." and t.glued(j + 3) and value < 1000:
        return hit
    if t.glued(j + 1) and t.low[j + 1] in lex.sets["centuries"]:  # "21.Yüzyıl"
        return _with_noun(t, i, j + 1, value, lex)
    if t.glued(j + 1) and not _tied(t, j + 1, value, lex):
        return None
    if not after[:1].isalpha() or value < 1 or not plain_number(t, i):
        return None
    if any(t.low[j + 1] in lex.sets[name] for name in ("quarter", "half", "centuries")):
        return _with_noun(t, i, j + 1, value, lex)
    sure = "ordinal_dot" in lex.flags and (i > 0 or not t.capital(j + 1)) and value < 1000
    if t.low[j + 1] in lex.sets["ordinal_nouns"]:  # "in ihrer 22. Staffel", "86 m², 2. OG"
        return hit
    fenced = t.words[i - 1] in (",", "(") and t.words[i - 1] != "" and t.capital(j + 1) and len(after) > 2
    return hit if sure or (value <= 200 and (fenced or _ranks(t, i, lex))) else None


def _tied(t: Tokens, j: int, value: int, lex: Lexicon) -> bool:
    """ "1.dönem": whether a noun written small stands at the point of an ordinal, its blank lost."""
    word = t.words[j]
    return (
        "ordinal_dot" in lex.flags
        and value < 100
        and len(word) > 3
        and word.islower()
        and t.low[j] not in lex.not_years
        and not t.glued(j + 1)
    )


def _ranked(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether "3°" numbers something: a name follows, or an article for one stands before ("al 3° piano", "del 3° Reggimento")."""
    after = t.words[i + 2]
    if _ranked_pair(t, i, lex):
        return True
    if t.low[i + 2] in lex.sets["ordinal_nouns"] and not t.glued(i + 2):  # "via Garibaldi 31, 3° piano"
        return True
    if len(after) < 3 or not after.isalpha() or t.glued(i + 2):
        return False
    return t.low[i - 1] in lex.sets["named_after"] and (after.isalpha() and t.low[i + 2] not in lex.sets["closers"])


def _ranked_pair(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "3°-4° posto": whether a number with its mark is one of two before a noun that places are told by."""
    first = i if after_dash(t, i + 2) else i - 3
    if first < 0 or not (t.number(first) and after_dash(t, first + 2) and t.words[first + 1] == t.words[first + 4] == "°"):
        return False
    return t.low[first + 5] in lex.sets["ordinal_nouns"]


def after_dash(t: Tokens, i: int) -> bool:
    """Whether a number stands behind a dash at a place."""
    return t.words[i] in _DASHES and t.words[i] != "" and t.number(i + 1)


def ordinal_at_end(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "am 14." where a sentence was cut at the point of an ordinal."""
    if i + 2 != t.count or t.words[i + 1] != "." or not t.glued(i + 1) or len(t.words[i]) > 3:
        return None
    beyond = t.text[t.ends[i + 1] : t.ends[i + 1] + 1]
    goes_on = "ordinal_dot" in lex.flags and t.text[t.ends[i + 1] : t.ends[i + 1] + 3].strip()[:1].islower()
    again = t.low[i - 1] in lex.range and t.words[i - 2] == "." and t.number(i - 3)  # "zum 3. oder 4. Lebensjahr"
    if _ranks(t, i, lex) or goes_on or again or (beyond and beyond in "ºª"):
        return Hit(i, i + 2, Kind.ORDINAL, "", value=int(t.words[i]))
    return None


def _ranks(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether the word before a number that ends in a point shows it to be an ordinal; a word that stands before counts too shows it where the sentence goes on."""
    before = t.low[i - 1]
    return before in lex.sets["ordinal_before"] and (before not in lex.sets["count_before"] or _goes_on(t, i + 1, lex))


def _goes_on(t: Tokens, point: int, lex: Lexicon) -> bool:
    """Whether the sentence may go on behind the point of a number, "als 3. Kandidat", "als 3. ins Ziel": with no small word with which the next
    one begins ("Es waren mehr als 76. Dann")."""
    first, _, _ = t.text[t.ends[point] : t.ends[point] + _WORD].partition("\n")[0].strip().partition(" ")
    opens = first[:1].isupper() and first.lower() in lex.sets["closers"] | lex.sets["sentence_opens"]
    return first[:1].isalpha() and not opens


def noun_before(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "kuartal II 2024", "triwulan ketiga", "semester I": the noun stands first."""
    after = t.low[i + 1]
    number = _ROMAN.get(after) if t.words[i + 1].isupper() else lex.ordinals.get(after)
    if number is None and t.number(i + 1) and len(t.words[i + 1]) == 1 and plain_number(t, i + 1) and t.low[i + 2] not in lex.not_years:
        number = int(t.words[i + 1])
    if number is None:
        return None
    kind = "quarter" if t.low[i] in lex.sets["quarter"] else "half"
    if not 1 <= number <= (4 if kind == "quarter" else 2):
        return None
    last = i + 2
    found = None
    if t.low[last] in lex.sets["half_other"]:  # "paruh pertama musim"
        return None
    if t.words[last] == "/" and year_at(t, last + 1):
        found, last = year_at(t, last + 1), last + 2
    else:
        found, last = year_tail(t, last, lex)
    return dated(i, last, kind, WrittenDate(quarter=number, year=found) if kind == "quarter" else WrittenDate(half=number, year=found))


def year_tail(t: Tokens, i: int, lex: Lexicon) -> tuple[int | None, int]:
    """A year that follows a quarter, a half or a season ("of 2024", "2024"); "of the year" is taken along without a year."""
    j = i
    for _ in range(3):
        if t.low[j] in lex.sets["period_of"] or t.low[j] in lex.sets["connectors"] or t.low[j] in lex.sets["articles"]:
            j += 1
    found = year_at(t, j)
    if found is not None and t.low[j + 1] not in lex.not_years:
        return found, j + 1
    if t.low[j] in lex.sets["year_words"] and year_at(t, j + 1) is not None:
        return year_at(t, j + 1), j + 2
    if j > i and t.low[j] in lex.sets["year_relative"]:
        return None, j + 1
    return None, i


def period(t: Tokens, first: int, i: int, number: int, lex: Lexicon) -> Hit | None:
    """A quarter or a half whose ordinal stands at `first` and whose noun stands at `i`."""
    noun = t.low[i]
    if noun in lex.sets["quarter"] and 1 <= number <= 4:
        found, last = year_tail(t, i + 1, lex)
        return dated(first, last, "quarter", WrittenDate(quarter=number, year=found))
    if noun in lex.sets["half"] and 1 <= number <= 2:
        found, last = year_tail(t, i + 1, lex)
        if last > i + 1 or noun in lex.sets["half_sure"]:
            return dated(first, last, "half", WrittenDate(half=number, year=found))
        return Hit(first, i + 1, Kind.ORDINAL, "half", value=number)
    return None


def letter_period(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Q2 2024", "T2 2025", "H1", "2Q24"; `i` is the digit."""
    letter = t.low[i - 1]
    if t.glued(i) and len(t.words[i]) == 1 and not t.glued(i - 1) and not (t.glued(i + 1) and t.words[i + 1].isalnum()):
        number = int(t.words[i])
        if letter in lex.sets["quarter_letters"] and 1 <= number <= 4 and t.words[i - 1].isupper():
            found = year_at(t, i + 1)
            return dated(i - 1, i + 2 if found else i + 1, "quarter", WrittenDate(quarter=number, year=found))
        if letter in lex.sets["half_letters"] and 1 <= number <= 2 and t.words[i - 1].isupper():
            found = year_at(t, i + 1)
            return dated(i - 1, i + 2 if found else i + 1, "half", WrittenDate(half=number, year=found))
    return None


def season(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "the spring of 2020", "summer 2023"; only with a year."""
    found, last = year_tail(t, i + 1, lex)
    if found is None:
        return None
    written = WrittenDate(season=lex.tables["seasons"][t.low[i]], year=found)
    if t.words[last] in ("-", "–", "/") and t.number(last + 1) and t.glued(last) and len(t.words[last + 1]) in (2, 4):
        last += 2
    return Hit(i, last, Kind.DATE, "season", written, absolute(written))
