"""Tokens and a place among them in; the year, the years or the decade that begins there out."""

from __future__ import annotations

from factlint.extract.special_closes import closes
from factlint.extract.special_dates import dated, of_last_year, plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_DASHES = frozenset("-–—")
_FIRST_LAW = 1700  # the oldest law that is named by its year
_SHORT_FROM = 40  # from here on two digits are a year of the last century
_ABOUT = 20  # so near stand the words that make temperatures of decades
_OPEN = frozenset("([")
_CLOSE = frozenset(")];,.")


def year(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "2024", "2023-24", "1990s", "mid-2015", "the year 476", "1600 B.C.E."; None where the number may count something."""
    value = year_at(t, i)
    before = _before(t, i, lex)
    if value is None and t.words[i + 1] == "/" and len(t.words[i]) == 4 and 1000 <= int(t.words[i]) < 2200:
        return _year_range(t, i, int(t.words[i]), lex, before)
    if value is None:
        return _short_year(t, i, lex, before)
    first = i
    part = None
    word = t.low[i - 2] if t.words[i - 1] in _DASHES and t.words[i - 1] else t.low[i - 1]
    if word in lex.tables["parts"] and word:
        part, first = lex.tables["parts"][word], i - 2 if t.words[i - 1] in _DASHES else i - 1
        before = t.low[first - 1]
    span = _year_range(t, i, value, lex, before)
    if span is not None:
        return span
    if t.glued(i + 1) and t.low[i + 1] in lex.sets["decade_suffixes"] and value % 10 == 0:
        return dated(i, i + 2, "decade", WrittenDate(decade=value))
    if (
        t.words[i + 1] in "'’-"
        and t.words[i + 1]
        and t.glued(i + 1)
        and t.glued(i + 2)
        and t.low[i + 2] in lex.sets["decade_suffixes"]
        and value % 10 == 0
    ):
        return dated(i, i + 3, "decade", WrittenDate(decade=value))
    if value % 10 == 0 and _decade_before(t, i, lex) not in lex.sets["year_words"] | {""}:
        return dated(i, i + 1, "decade", WrittenDate(decade=value))
    if part is None and not _is_year(t, i, value, lex, before):
        return None
    return dated(first if part else i, i + 1, "year", WrittenDate(year=value, part=part))


def _decade_before(t: Tokens, i: int, lex: Lexicon) -> str:
    """The word that announces a decade ("años", "década de"), or ""."""
    words = lex.sets["decade_before"]
    if t.low[i - 1] in words:
        return t.low[i - 1]
    if t.low[i - 1] in lex.sets["articles"] and t.low[i - 2] in lex.sets["connectors"] and t.low[i - 3] in words:
        return t.low[i - 3]
    return t.low[i - 2] if t.low[i - 1] in lex.sets["connectors"] and t.low[i - 2] in words else ""


def _decade_listed(t: Tokens, i: int, lex: Lexicon) -> str:
    """The word that announces the decade before a link: "de jaren 60 en 70"."""
    linked = (
        (t.low[i - 1] in lex.range or t.words[i - 1] == ",")
        and t.number(i - 2)
        and len(t.words[i - 2]) in (2, 4)
        and t.words[i - 2][-1] == "0"
    )
    return _decade_before(t, i - 2, lex) if linked and i > 2 else ""


def in_decade(t: Tokens, i: int, last: int, lex: Lexicon) -> bool:
    """Whether words for a decade mean one: "the nineties", "años noventa", "la década de los noventa", "en los noventa,"."""
    before, articles = t.low[i - 1], lex.sets["articles"]
    if not lex.sets["decade_before"]:
        return before in articles
    closed = before in articles and t.low[i - 2] in lex.sets["year_strong"] and not t.low[last][:1].isalpha()
    return closed or _decade_before(t, i, lex) not in lex.sets["year_words"] | {""}


def _before(t: Tokens, i: int, lex: Lexicon) -> str:
    word = t.low[i - 1]
    if word in lex.sets["range_too"]:  # "van 1990 tot en met 2007"
        return t.low[i - 2]
    return t.low[i - 2] if word in lex.sets["articles"] and t.low[i - 2] in lex.sets["year_strong"] else word


def _counts(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a word is written as a noun that is counted: "this year 236 gates", and not "in the year 410 the city fell"."""
    word = t.words[i]
    if len(word) < 3 or not word.isalpha() or t.low[i] in lex.sets["function_words"] or t.low[i] in lex.sets["articles"]:
        return False
    return t.capital(i) == ("nouns_capital" in lex.flags)


_MOVED = 5  # words between a change and the number that it went to
_SHORT_NOUN = 2  # letters
_CLOSING = frozenset({"'", "’", "”", "»", '"'})


def _of_life(t: Tokens, i: int) -> bool:
    """ "(Charenton,1798-París, 1863)": whether a year behind the name of a place ends a bracket, or stands in it with another."""
    if t.words[i - 1] != "," or not t.capital(i - 2) or t.words[i + 1] not in (")", "-", "–"):
        return False
    other = t.words[i + 1] != ")" and t.capital(i + 2)
    return other or any(t.number(k) and len(t.words[k]) == 4 for k in range(max(0, i - 8), i))


def _is_year(t: Tokens, i: int, value: int, lex: Lexicon, before: str) -> bool:
    after = t.low[i + 1]
    named = before in lex.sets["year_words"]
    if named and not 1950 <= value < 2050 and _pointed(t, i, lex):
        return False
    if named or after in lex.sets["year_after"] or _era(t, i + 1, lex):
        return True
    if not 1900 <= value < 2100 and _level(t, i, lex, before):
        return False
    sign = t.words[i - 1]
    if before in lex.sets["year_strong"] and t.words[i + 1] and t.words[i + 1] in "$€£" and not t.glued(i + 1) and t.glued(i + 2):
        return 1950 <= value < 2050  # "gaf in 2018 €1,078 miljard uit"
    if sign and sign in "$€£+-–—±≈~<>=#/*" and t.glued(i):
        return False
    if t.words[i + 1] and t.words[i + 1] in "%°$€£" and t.words[i + 1]:
        return False
    likely = 1900 <= value < 2100
    if value >= 1200 and t.words[i - 1] == "(" and after in lex.range and year_at(t, i + 2) and t.words[i + 3] == ")":
        return True  # "(1832 y 1868)"
    if value >= 1200 and (_of_life(t, i) or (before in lex.sets["of_cues"] and t.words[i - 2] in _CLOSING and t.glued(i - 2))):
        return True
    modern = 1950 <= value < 2050
    if after in lex.not_years and not (t.capital(i + 1) and "nouns_capital" not in lex.flags):
        return modern and before in lex.sets["year_strong"] and value % 100 != 0
    if t.words[i + 1] and t.glued(i + 1) and t.words[i + 1][0].isalpha():
        return False
    if modern and value % 100 != 0 and _compared(t, i, lex):
        return True
    if before in lex.sets["year_sure"] or (value >= 1400 and after in lex.sets["year_next"]):
        return before not in lex.sets["hedges"] or before in lex.sets["year_sure"]
    if value >= _FIRST_LAW and t.low[i - 2] in lex.sets["laws"] and before in lex.sets["of_cues"]:
        return True  # "la loi de 1881 sur la presse"
    if value >= 1200 and after in lex.range and year_at(t, i + 2) is not None and before in lex.sets["year_before"]:
        return True
    if value >= 1200 and (t.words[i - 1] == "," or before in lex.range) and (t.words[i + 1] in (",", "") or after in lex.range):
        listed = 0 < value - (year_at(t, i - 2) or value) <= 100 and t.low[i - 3] in lex.sets["year_before"]  # "em 1817, 1824 e 1848"
        if listed and (t.words[i + 1] != "," or year_at(t, i + 2)):
            return True
    if value >= 1200 and t.low[i - 1] in lex.range and 0 < value - (year_at(t, i - 2) or value) <= 400:  # "from 1825 to 1830"
        return True
    if i == 0 and lex.plural_verb_ends and value % 100 and _singular_verb(t, lex):
        return True  # "1648 endete der Krieg"
    if before in lex.sets["hedges"] and t.low[i - 2] in lex.sets["year_strong"] and likely:
        return True
    if value > 1000 and value % 100 and before in lex.sets["since"] and (not after[:1].isalpha() or after in lex.sets["closers"]):
        return True  # "steht seit 1176 die Statue"
    if before in lex.sets["year_strong"] or (i == 1 and before in lex.sets["year_before"]):
        small = after in lex.sets["closers"] and after not in lex.sets["of_cues"] and value % 100 > 0
        return likely or value >= 1400 or small or not after[:1].isalpha()
    if before in lex.sets["hedges"]:
        return modern and value % 100 != 0 and (not after[:1].isalpha() or after in lex.sets["name_verbs"])
    if sign in _OPEN and sign and (t.words[i + 1] in _CLOSE or t.words[i + 1] in _DASHES):
        return True
    if not likely and value >= 1400 and before in lex.sets["articles"] and _one_of_its_kind(t, i + 1, lex):
        return True
    if not likely:
        open_end = not after[:1].isalpha() or (
            t.low[i - 2] not in lex.sets["hedges"] and len(t.low[i - 2]) > 3 and after in lex.sets["closers"]
        )
        return before in lex.sets["year_before"] and value >= 1400 and value % 100 != 0 and open_end  # "la révolution de 1789 a commencé"
    if value % 100 == 0 and value != 1900 and before not in lex.sets["year_before"]:
        return False
    return not (
        "nouns_capital" in lex.flags
        and after[:1].isalpha()
        and t.capital(i + 1)
        and before not in lex.sets["year_before"]
        and not _noun(t, i - 1)
    )


def _level(t: Tokens, i: int, lex: Lexicon, before: str) -> bool:
    """Whether a change went to a number, or one is counted behind its article where nouns have capitals: "rose to 1840", "die 1840 Kranken"."""
    if "nouns_capital" in lex.flags and t.low[i - 1] in lex.sets["articles"] and t.capital(i + 1) and len(t.words[i + 1]) > _SHORT_NOUN:
        return True
    near = range(max(0, i - _MOVED), i - 1)
    moved = before in lex.sets["level_to"] and any(t.low[at] in lex.sets["change"] for at in near)
    return moved and not any(map(t.number, near))


def _pointed(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether the word for a year before a number has one that says which: "last year 1840 homes burned", "quest'anno 1840 incidenti"."""
    at = i - 3 if t.words[i - 2] in _CLOSING else i - 2
    return t.low[at] in lex.sets["year_pointed"]


def _one_of_its_kind(t: Tokens, j: int, lex: Lexicon) -> bool:
    """ "The 1604 play": a noun for one thing behind a number that is too great for it."""
    if not lex.plural_ends or lex.counted_ends or "nouns_capital" in lex.flags or not t.words[j].isalpha() or not t.words[j].islower():
        return False
    return (
        len(t.low[j]) > 2
        and t.low[j] not in lex.sets["one_not"]
        and not t.low[j].endswith(lex.plural_ends)
        and t.low[j] not in lex.not_years
    )


def _singular_verb(t: Tokens, lex: Lexicon) -> bool:
    """Whether a word that may be a verb of one follows the first token, and small words follow it."""
    word = t.words[1]
    return (
        len(word) > 2 and word.isalpha() and word.islower() and not word.endswith(lex.plural_verb_ends) and t.low[2] in lex.sets["closers"]
    )


def _compared(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "9 percent more than 2021 and": behind a share or a measure with a comparison stands the year that it is compared with."""
    after = t.low[i + 1]
    counted = len(after) > 3 and after.isalpha() and after not in lex.sets["year_next"]
    if t.low[i - 2] not in lex.sets["comparatives"] or counted:
        return False
    return any((t.words[k] == "%" or t.low[k] in lex.not_years) and t.number(k - 1) for k in (i - 3, i - 4) if k > 0)


def _noun(t: Tokens, i: int) -> bool:
    return t.capital(i) and i > 0


def _era(t: Tokens, i: int, lex: Lexicon) -> bool:
    """BC, B.C.E., v. Chr., a. C., SM after a year: one word in capitals, or letters with points."""
    letters = t.low[i]
    if letters in lex.sets["eras"]:
        return t.words[i].isupper()
    if letters not in lex.sets["era_first"] and (t.words[i + 1] != "." or len(letters) > 2):
        return False
    for j in range(i + 1, min(i + 6, t.count)):
        if t.words[j] in (".", "-"):
            continue
        letters += t.low[j]
        if letters in lex.sets["eras"]:
            return True
    cut = i + 6 > t.count and t.words[t.count - 1] == "." and t.words[i] not in ("A", "C")  # a sentence cut short at "a." or "avant J."
    return cut and any(era.startswith(letters) for era in lex.sets["eras"])


def _year_range(t: Tokens, i: int, value: int, lex: Lexicon, before: str) -> Hit | None:
    sign = t.words[i + 1]
    if not sign or sign not in "-–/" or not t.glued(i + 1) or not t.number(i + 2) or not t.glued(i + 2):
        return None
    other = t.words[i + 2]
    if (sign != "/" and not plain_number(t, i + 2)) or (t.words[i + 3] in ("-", "–", "/") and t.glued(i + 3) and t.number(i + 4)):
        return None
    if t.low[i + 3] in lex.not_years and before not in lex.sets["year_before"]:
        return None
    if len(other) == 4:
        last = int(other)
    elif len(other) == 2:
        last = value - value % 100 + int(other)
        if int(other) <= 12 and sign == "-" and last <= value:  # 2024-05
            return dated(i, i + 3, "month", WrittenDate(year=value, month=int(other))) if int(other) > 0 else None
    else:
        return None
    if not (value < last < 2200 and last - value <= 400):
        return None
    return dated(i, i + 3, "years", WrittenDate(year=value), WrittenDate(year=last))


def _short_year(t: Tokens, i: int, lex: Lexicon, before: str) -> Hit | None:
    """ "the year 476", "tahun 700", "'68", "the '90s", "años 90"."""
    word = t.words[i]
    if not plain_number(t, i) or len(word) > 4:
        return None
    if len(word) == 2 and before in lex.sets["year_short"] and int(word) >= _SHORT_FROM and closes(t, i + 1, lex):
        return dated(i, i + 1, "year", WrittenDate(year=1900 + int(word)))  # "en 67 et en 69"
    if (
        len(word) == 2
        and word[1] == "0"
        and t.words[i + 1] in ("'", "’")
        and t.low[i + 2] in lex.sets["decade_suffixes"]
        and t.glued(i + 2)
    ):
        return dated(i, i + 3, "decade", WrittenDate(decade=1900 + int(word))) if int(word) >= _SHORT_FROM else None  # "80'ler"
    if t.words[i - 1] in ("'", "’", "‘") and t.glued(i) and not t.glued(i - 1) and len(word) == 2:
        if t.low[i - 2] in lex.sets["decade_before"] and int(word) % 10 == 0:
            return dated(i - 1, i + 1, "decade", WrittenDate(decade=1900 + int(word)))
        if t.low[i + 1] in lex.sets["decade_suffixes"] and t.glued(i + 1):
            return dated(i - 1, i + 2, "decade", WrittenDate(decade=1900 + int(word)))
        return dated(i - 1, i + 1, "year", WrittenDate(year=2000 + int(word) if int(word) < 40 else 1900 + int(word)))
    if len(word) == 2 and int(word) % 10 == 0 and t.glued(i + 1) and t.low[i + 1] in lex.sets["decade_suffixes"] and int(word) >= 20:
        if t.low[i - 1] in lex.sets["possessives"] or t.low[i - 2] in lex.sets["possessives"] or t.low[i - 3] in lex.sets["possessives"]:
            return Hit(i, i + 2, Kind.AGE, "decade")
        if not lex.sets["degrees_cues"].isdisjoint(t.low[max(0, i - _ABOUT) : i + _ABOUT]):
            return Hit(i, i + 2, Kind.OTHER, "degrees")
        return dated(i, i + 2, "decade", WrittenDate(decade=1900 + int(word)))
    if (
        (
            len(word) == 2
            and int(word) % 10 == 0
            and int(word) >= 20
            and (lead := _decade_before(t, i, lex) or _decade_listed(t, i, lex))
            and t.low[i + 1] not in lex.not_years
        )
        and (lead not in lex.sets["year_words"] or not t.low[i + 1][:1].isalpha())
        and t.words[i + 1] not in ("%", "°")
    ):
        return dated(i, i + 1, "decade", WrittenDate(decade=1900 + int(word)))
    if t.low[i - 1] in lex.sets["centuries_before"] and len(word) <= 2:
        return Hit(i - 1, i + 1, Kind.DATE, "century", value=int(word))
    if _era(t, i + 1, lex):
        return dated(i, i + 1, "year", WrittenDate(year=int(word)) if int(word) else WrittenDate())
    if t.low[i + 1] in lex.sets["year_after"] and len(word) == 3 and int(word) >= 300:
        return dated(i, i + 1, "year", WrittenDate(year=int(word)))
    if before in lex.sets["year_words"] and len(word) <= 2 and closes(t, i + 1, lex):
        led = t.low[i - 2] in lex.sets["articles"] or t.low[i - 2] in lex.sets["named_after"] or t.words[i - 2] in ("'", "’")
        return Hit(i, i + 1, Kind.DATE, "year", WrittenDate()) if led and int(word) else None  # "de l'an 64 à Rome"
    if (
        t.low[i - 1] in lex.sets["year_words"]
        and len(word) in (3, 4)
        and 100 <= int(word) < 2200
        and t.low[i + 1] not in lex.not_years
        and not (len(word) == 3 and (_counts(t, i + 1, lex) or t.low[i - 2] in lex.sets["per_before"] or of_last_year(t, i, lex)))
    ):
        return dated(i, i + 1, "year", WrittenDate(year=int(word)))
    return None
