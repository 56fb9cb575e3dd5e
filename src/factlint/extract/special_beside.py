"""Tokens and a digit run among them in; what a few closed lists of words beside it make of it out: a channel, the day of "today (19)", a month of the moon's year.

Keys of `dates.yaml`: `today` [hoje] words for a day behind which its number stands in brackets; `moon_months` [ramadhan] of a calendar that has other years, whose days and years are dates
without a day of ours; `compass` [ls] letters behind a latitude or a longitude; `latitudes` [lintang] words for them behind degrees; `renewed` [industri] what is told by an edition ("4.0"); `decade_parts` [mediados] behind which a decade may
have its article alone ("de los 80"); `this_month` [mes, presente] words of a month that is not named, `age_parts` [anfang] those of ten years of an age;
`departments` {cher: ["18"]} the last word of a part of the country and the numbers it may have in brackets.
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extract.special_called import done
from factlint.extract.special_closes import closes
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import dated, plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.extract.special_press import days_in_a_row, graded
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_CHANNELS = {
    "france": ("2", "3", "4", "5", "24"), "sat": ("1",), "kabel": ("1",), "antena": ("3",), "canale": ("5",), "italia": ("1",), "rete": ("4",), "npo": ("1", "2", "3"),
    "sbs": ("6", "9"), "trans": ("7",), "bbc": ("1", "2", "4"), "rtl": ("2", "4", "5", "7", "8", "102"), "rai": ("1", "2", "3"), "kanal": ("2", "3", "7", "24"), "radio": ("1", "2", "3", "4", "5"),
}  # fmt: skip
"""Channels that everybody knows by their number."""
_SURE = {"densus": ("88",), "sole": ("24",), "sum": ("41",), "cine": ("5",)}
"""Forces, papers and bands that are, which nothing else has."""
LED = {
    "minutes": ("20", "60"), "minuten": ("20",), "seconds": ("5", "30"), "cent": ("50",), "savage": ("21",), "chainz": ("2",), "doors": ("3",), "posse": ("99",),
    "trabzon": ("1461",), "rock": ("30",), "inside": ("6",), "horas": ("24",), "uur": ("5",), "hours": ("48",),
}  # fmt: skip
"""Papers, programmes and bands that everybody knows by the number before them."""
_SCREENS = frozenset({"2", "4", "5", "8"})  # "4K": a resolution, "5K": a run
_LAST_DAY, _FIRST_DECADE = 31, 20
_DEGREES = frozenset({"derajat", "degrees", "grados", "graus", "degrés", "gradi", "grad", "graden", "derece"})
_FENCE = frozenset({",", ")", ";", "."})
_ITEM = 600  # characters of an item of a list
_ITEM_BEFORE = frozenset({":", ";", ",", "."})
_CLOSING = frozenset({"»", "”", '"'})
_SIGNS = frozenset({"(", "/", ",", "_", '"'})
_TIE_BREAK = frozenset({"6", "7"})
_FIRST_MOON_YEAR, _LAST_MOON_YEAR = 1300, 1600


def known(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "France 2", "Densus 88", "Sole 24 Ore": a channel, a force or a paper by its number."""
    before = t.low[i - 1] if i else ""
    if t.words[i] in _SURE.get(before, ()) and t.capital(i - 1) and not t.glued(i):
        return Hit(i - 1, i + 1 + (t.low[i + 1] == "ore"), Kind.OTHER, "name")
    if t.words[i] in LED.get(t.low[i + 1], ()) and _opens_name(t, i, lex):
        return Hit(i, i + 2, Kind.OTHER, "name")  # "20 Minutes"
    if t.words[i] == "43" and t.words[i + 1] == "-" and t.words[i + 2] == "101" and t.words[i - 1] in ("NI", "Instrument"):
        return Hit(i - 1, i + 3, Kind.OTHER, "name")
    if before == ")" and t.low[i - 2] == "densus" and t.words[i] == "88":
        return Hit(i, i + 1, Kind.OTHER, "name")
    if before == "s" and t.low[i - 3] == "poor" and t.words[i] == "500":
        return Hit(i, i + 1, Kind.OTHER, "name")  # Standard & Poor's 500
    if before == "op" and t.words[i] == "3" and t.low[i - 2] == "nos":
        return Hit(i - 2, i + 1, Kind.OTHER, "name")  # NOS op 3
    if before in ("'", "’") and t.words[i] == "90" and t.low[i - 2] == "b" and t.words[i + 1] == "/":
        return Hit(i - 2, i + 1, Kind.OTHER, "name")  # B'90/Grüne
    if t.words[i] in _CHANNELS.get(before, ()) and _channel(t, i, lex):
        return Hit(i - 1, i + 1, Kind.OTHER, "name")
    return None


def _opens_name(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a word with a capital stands behind a number, where the words about it are written small, or is the head of a name of more words."""
    named = t.capital(i + 1) and not t.words[i + 1].isupper() and not t.glued(i) and not t.glued(i + 1) and not t.number(i - 1)
    more = t.low[i + 2] in ("of", "to", "show", "live", "down") and t.capital(i + 3 - (t.low[i + 2] in ("show", "live", "down")))
    return named and (more or ("nouns_capital" not in lex.flags and (not t.capital(i - 1) or i == 1) and not t.capital(i + 2)))


def beside(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """What the word or sign right before or behind a digit run makes of it."""
    before, after, sets = t.low[i - 1] if i else "", t.low[i + 1], lex.sets
    if before in _SIGNS:
        hit = _behind_sign(t, i, lex, before)
    elif before in sets["age_parts"]:
        hit = _round_age(t, i, lex)
    elif before in sets["one"] and (hit := graded(t, i, lex)) is not None:
        return hit
    elif before in sets["articles"]:
        hit = _behind_article(t, i, lex)
    elif before in sets["out_of"] and t.words[i - 3] == t.words[i] and i > 2 and not grown(t, i + 1):
        hit = Hit(i, i + 1, Kind.OTHER, "idiom")  # "24 heures sur 24"
    else:
        hit = _of_month(t, i, before, lex) if t.low[i + 2] in lex.sets["this_month"] else None
    if hit is not None:
        return hit
    if after in sets["moon_months"] or before in sets["moon_months"]:
        return _moon(t, i, lex)
    if after == "/" and (hit := _slashed_month(t, i, lex)) is not None:
        return hit
    if after == "k" and t.words[i] in _SCREENS and t.words[i + 1] == "K" and t.glued(i + 1) and not grown(t, i + 2) and _bare(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")
    if after == "." and before in sets["renewed"] and t.words[i + 2] == "0" and t.glued(i + 1) and t.glued(i + 2) and not grown(t, i + 3):
        return Hit(i, i + 3, Kind.OTHER, "version")  # "industri 4.0"
    if after in _DEGREES or t.low[i + 3] in _DEGREES or after in sets["latitudes"] or t.low[i + 3] in sets["latitudes"]:
        return _coordinate(t, i, lex) or _latitude(t, i, lex)
    return _coordinate(t, i, lex) if sets["compass"] else None


def _behind_sign(t: Tokens, i: int, lex: Lexicon, before: str) -> Hit | None:
    """What a sign right before a digit run makes of it, with what stands on its other side."""
    after = t.low[i + 1]
    if before == "(":
        hit = _bracketed(t, i, lex) if after == ")" else None
        return hit or (_today(t, i, lex) if t.low[i - 2] in lex.sets["today"] else None)
    if before == "/":
        return _after_month(t, i, lex) if t.glued(i) else None
    if before == ",":
        day = after in _FENCE and t.low[i - 2] in lex.tables["weekdays_short"] and len(t.words[i]) <= 2
        return _of_short_day(t, i, lex) if day and lex.sets["weekday_tails"] else None
    if before == "_" and t.glued(i) and t.glued(i - 1) and t.words[i - 2].isalpha():
        return Hit(i, i + 1, Kind.OTHER, "name")  # "SCROLL_2"
    alone = t.glued(i) and t.glued(i + 1) and (before == "_" == after or (before == '"' and t.words[i - 2] == "="))
    return Hit(i, i + 1, Kind.OTHER, "name") if alone else None  # "_7_", 'width="300"'


def _round_age(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Anfang 40, Mutter von zwei Kindern": a tenth year of an age."""
    told = t.low[i - 1] in lex.tables["parts"] and len(t.words[i]) == 2 and t.words[i][1] == "0" and t.words[i] != "10"
    return Hit(i, i + 1, Kind.OTHER, "name") if told and plain_number(t, i) and closes(t, i + 1, lex) else None


def _behind_article(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Le 15 du mois", "a mediados de los 80": a day or a decade behind its article."""
    if t.low[i + 2] in lex.sets["this_month"] and (hit := _of_month(t, i, t.low[i - 1], lex)) is not None:
        return hit
    if t.low[i + 1] in lex.range and (hit := days_in_a_row(t, i, lex)) is not None:
        return hit
    return _decade(t, i, lex) if t.words[i][-1] == "0" and len(t.words[i]) == 2 else None


def _of_month(t: Tokens, i: int, before: str, lex: Lexicon) -> Hit | None:
    """ "Au 15 du mois", "al 15 del presente mes": a day of a month that its name does not tell."""
    day = before in lex.sets["alone_after"] and t.low[i + 1] in lex.sets["connectors"] and len(t.words[i]) <= 2
    return dated(i, i + 1, "day", WrittenDate(day=int(t.words[i]))) if day and 1 <= int(t.words[i]) <= _LAST_DAY else None


def _bracketed(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Cher (18)", "6-7 (3)", "mère »(1)", "(2)Penutup": a department, the tie-break of a set, a footnote or the number of a list, in brackets of its own."""
    p, word = i - 2, t.words[i]
    if word in lex.tables["departments"].get(t.low[p], ()) and t.capital(p):
        return Hit(i, i + 1, Kind.OTHER, "name")
    if len(word) > 2:
        return None
    if t.words[p - 1] in ("-", "–", ":") and p > 1 and t.glued(p) and t.glued(p - 1) and {t.words[p], t.words[p - 2]} == _TIE_BREAK:
        return Hit(i, i + 1, Kind.OTHER, "result")
    if (t.words[p] in _CLOSING and t.glued(i - 1) and word in "123" and closes(t, i + 2, lex)) or (
        t.glued(i + 2) and t.words[i + 2].isalpha() and not (t.glued(i - 1) and t.words[p].isalnum())
    ):
        return Hit(i - 1, i + 2, Kind.OTHER, "footnote")
    opened = t.words[p] in _ITEM_BEFORE or p < 0 or (t.low[p] in lex.range and t.words[p - 1] in _ITEM_BEFORE)
    if opened and t.words[i + 2].isalpha() and in_list(t, i, "({}) "):
        return Hit(i - 1, i + 2, Kind.OTHER, "list")
    return None


def in_list(t: Tokens, i: int, form: str) -> bool:
    """Whether the next number of a list or the last one, from the first on, stands near one in the same form."""
    value, start, text = int(t.words[i]), t.starts[i], t.text
    if value == 1:
        return text.find(form.format(2), start, start + _ITEM) > 0
    back = text.rfind(form.format(value - 1), max(0, start - _ITEM), start)
    return back >= 0 and (value == 2 or text.rfind(form.format(value - 2), max(0, back - _ITEM), back) >= 0)


def _of_short_day(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Segunda, 10, e terça, 11": the day of the month fenced off behind a weekday without its tail."""
    if not 1 <= int(t.words[i]) <= _LAST_DAY or t.glued(i) or (t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2)):
        return None
    return dated(i, i + 1, "day", WrittenDate(weekday=lex.tables["weekdays_short"][t.low[i - 2]], day=int(t.words[i])))


def _bare(t: Tokens, i: int) -> bool:
    """Whether no sign of a sum stands before a number."""
    return plain_number(t, i) and not t.glued(i) and not (t.words[i - 1] and t.words[i - 1] in "$€£¥")


def _channel(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a name goes on with the number, and is no side of a match: "Italia 1, Spagna 2"."""
    if (
        t.glued(i)
        or not t.capital(i - 1)
        or grown(t, i + 1)
        or not (done(t, i + 1, lex) or t.low[i + 1] in lex.sets["closers"] or t.low[i + 1] in lex.weekdays or t.low[i + 2] in lex.weekdays)
    ):
        return False
    return not (t.words[i + 1] in (",", "-", "–") and t.capital(i + 2) and t.number(i + 3))


def _today(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Hoje (19)", "hoje (17/novembro)": the day of the month."""
    if len(t.words[i]) > 2 or not 1 <= int(t.words[i]) <= _LAST_DAY:
        return None
    if t.words[i + 1] == "/" and t.low[i + 2] in lex.months and t.words[i + 3] == ")":
        return dated(i, i + 3, "day", WrittenDate(day=int(t.words[i]), month=lex.months[t.low[i + 2]]))
    return dated(i, i + 1, "day", WrittenDate(day=int(t.words[i]))) if t.words[i + 1] == ")" else None


def _moon(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "1 Syawal 1441 H", "Syawal 1441": a day or a year of the moon's calendar."""
    months, last = lex.sets["moon_months"], i + 1
    if t.low[i + 1] in months and len(t.words[i]) <= 2 and 1 <= int(t.words[i]) < _LAST_DAY and not t.glued(i):
        last = i + 2 + (t.number(i + 2) and _moon_year(t, i + 2))
    elif not (t.low[i - 1] in months and _moon_year(t, i)):
        return None
    last += t.low[last] == "h" and t.words[last].isupper() and t.number(last - 1)
    return Hit(i, last, Kind.OTHER, "name")


def _moon_year(t: Tokens, i: int) -> bool:
    return len(t.words[i]) == 4 and _FIRST_MOON_YEAR < int(t.words[i]) < _LAST_MOON_YEAR and plain_number(t, i)


def _slashed_month(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "17/novembro", "19/nov/2008": the name of a month over a slash."""
    month, tied = lex.months.get(t.low[i + 2]), t.glued(i + 1) and t.glued(i + 2) and not t.glued(i)
    if (
        month is None
        or not tied
        or len(t.words[i]) > 2
        or not 1 <= int(t.words[i]) <= _LAST_DAY
        or (grown(t, i + 3) and t.words[i + 3] != "/")
    ):
        return None
    year = year_at(t, i + 4) if t.words[i + 3] == "/" else None
    return dated(i, i + 3 + 2 * (year is not None), "day", WrittenDate(day=int(t.words[i]), month=month, year=year))


def _after_month(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Dez/2009", "nov/08": the year behind a month over a slash."""
    month, year = lex.months.get(t.low[i - 2]), year_at(t, i)
    if month is None or year is None or not t.glued(i - 1) or t.number(i - 3):
        return None
    return dated(i - 2, i + 1, "month", WrittenDate(month=month, year=year))


def _latitude(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "5,25 derajat Lintang", "41 grados de latitud": degrees of latitude or longitude."""
    j = i + 1 + 2 * (t.words[i + 1] in (",", ".") and t.words[i + 1] != "" and t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2))
    if t.low[j] in lex.sets["latitudes"] and j > i + 1 and t.capital(j):  # "6,71 Lintang Selatan"
        return Hit(i, j + 1, Kind.OTHER, "coordinate")
    if t.low[j] not in _DEGREES or lex.sets["latitudes"].isdisjoint(t.low[j + 1 : j + 4]):
        return None
    last = next(k for k in range(j + 1, j + 4) if t.low[k] in lex.sets["latitudes"])
    return Hit(i, last + 1, Kind.OTHER, "coordinate")


def _coordinate(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "6,69 LS", "106.14 BT": degrees, the letters for where they lie behind them."""
    j = i + 1 + 2 * (t.words[i + 1] in (",", ".") and t.words[i + 1] != "" and t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2))
    if t.low[j] not in lex.sets["compass"] or not t.words[j].isupper() or t.glued(i):
        return None
    return Hit(i, j + 1, Kind.OTHER, "coordinate")


def _decade(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "A mediados de los 80", "a fines de los 90": a decade told by its article alone, behind a part of one."""
    if not plain_number(t, i) or int(t.words[i]) < _FIRST_DECADE:
        return None
    led = lex.tables["decades_led"].get(t.low[i - 1])
    told = t.low[i - 2] in lex.sets["connectors"] and t.low[i - 3] in lex.sets["decade_parts"] and closes(t, i + 1, lex)
    if told or (led is not None and _decade_by_next(t, i, led, lex)):
        return dated(i, i + 1, "decade", WrittenDate(decade=1900 + int(t.words[i])))
    return None


def _decade_by_next(t: Tokens, i: int, led: Sequence[str], lex: Lexicon) -> bool:
    """ "En los 80 y los 90", "negli 80,": a decade that opens the sentence or goes on to the next one, where nothing follows that they could count."""
    first, ahead, back = (
        t.low[i - 2] in led or (not led and i > 0),
        i + 2 + (t.low[i + 2] == t.low[i - 1]),
        i - 4 + (t.low[i - 2] in lex.range),
    )
    if t.low[i + 1] in lex.range and first and t.number(ahead):
        return int(t.words[ahead]) == int(t.words[i]) + 10 and closes(t, ahead + 1, lex)
    if t.low[i - 2] in lex.range and t.number(back) and t.low[back - 1] == t.low[i - 1]:
        return int(t.words[i]) == int(t.words[back]) + 10 and closes(t, i + 1, lex)
    return first and i == 1 + bool(led) and t.words[i + 1] == ","
