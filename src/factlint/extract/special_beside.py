"""Tokens and a digit run among them in; what a few closed lists of words beside it make of it out: a channel, the day of "today (19)", a month of the moon's year.

Keys of `dates.yaml`: `today` [hoje] words for a day behind which its number stands in brackets; `moon_months` [ramadhan] of a calendar that has other years, whose days and years are dates
without a day of ours; `compass` [ls] letters behind a latitude or a longitude; `renewed` [industri] what is told by an edition ("4.0"); `decade_parts` [mediados] behind which a decade may
have its article alone ("de los 80"); `wins` [zege] nouns grown onto a result ("4-0-zege").
"""

from __future__ import annotations

from factlint.extract.special_called import done
from factlint.extract.special_closes import closes
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import dated, plain_number, year_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_CHANNELS = {
    "france": ("2", "3", "4", "5", "24"), "sat": ("1",), "kabel": ("1",), "antena": ("3",), "canale": ("5",), "italia": ("1",), "rete": ("4",), "npo": ("1", "2", "3"),
    "sbs": ("6", "9"), "bbc": ("1", "2", "4"), "rtl": ("2", "4", "5", "7", "8", "102"), "rai": ("1", "2", "3"), "kanal": ("2", "3", "7", "24"), "radio": ("1", "2", "3", "4", "5"),
}  # fmt: skip
"""Channels that everybody knows by their number."""
_SURE = {"densus": ("88",), "sole": ("24",)}
"""Forces and papers that are, which nothing else has."""
_SCREENS = frozenset({"2", "4", "5", "8"})  # "4K": a resolution, "5K": a run
_LAST_DAY = 31
_FIRST_MOON_YEAR, _LAST_MOON_YEAR = 1300, 1600


def known(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "France 2", "Densus 88", "Sole 24 Ore": a channel, a force or a paper by its number."""
    before = t.low[i - 1] if i else ""
    if t.words[i] in _SURE.get(before, ()) and t.capital(i - 1) and not t.glued(i):
        return Hit(i - 1, i + 1 + (t.low[i + 1] == "ore"), Kind.OTHER, "name")
    if before in ("'", "’") and t.words[i] == "90" and t.low[i - 2] == "b" and t.words[i + 1] == "/":
        return Hit(i - 2, i + 1, Kind.OTHER, "name")  # B'90/Grüne
    if t.words[i] in _CHANNELS.get(before, ()) and _channel(t, i, lex):
        return Hit(i - 1, i + 1, Kind.OTHER, "name")
    return None


def beside(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """What the word or sign right before or behind a digit run makes of it."""
    before, after, sets = t.low[i - 1] if i else "", t.low[i + 1], lex.sets
    if before == "(" and t.low[i - 2] in sets["today"] and (hit := _today(t, i, lex)) is not None:
        return hit
    if after in sets["moon_months"] or before in sets["moon_months"]:
        return _moon(t, i, lex)
    if after == "/" and (hit := _slashed_month(t, i, lex)) is not None:
        return hit
    if before == "/" and t.glued(i) and (hit := _after_month(t, i, lex)) is not None:
        return hit
    if after == "k" and t.words[i] in _SCREENS and t.words[i + 1] == "K" and t.glued(i + 1) and not grown(t, i + 2) and _bare(t, i):
        return Hit(i, i + 2, Kind.OTHER, "name")
    if after == "." and before in sets["renewed"] and t.words[i + 2] == "0" and t.glued(i + 1) and t.glued(i + 2) and not grown(t, i + 3):
        return Hit(i, i + 3, Kind.OTHER, "version")  # "industri 4.0"
    if sets["compass"] and (hit := _coordinate(t, i, lex)) is not None:
        return hit
    if before in sets["articles"] and t.words[i][-1] == "0" and len(t.words[i]) == 2:
        return _decade(t, i, lex)
    return None


def _bare(t: Tokens, i: int) -> bool:
    """Whether no sign of a sum stands before a number."""
    return plain_number(t, i) and not t.glued(i) and not (t.words[i - 1] and t.words[i - 1] in "$€£¥")


def _channel(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a name goes on with the number, and is no side of a match: "Italia 1, Spagna 2"."""
    if t.glued(i) or not t.capital(i - 1) or grown(t, i + 1) or not (done(t, i + 1, lex) or t.low[i + 1] in lex.weekdays):
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


def _coordinate(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "6,69 LS", "106.14 BT": degrees, the letters for where they lie behind them."""
    j = i + 1 + 2 * (t.words[i + 1] in (",", ".") and t.words[i + 1] != "" and t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2))
    if t.low[j] not in lex.sets["compass"] or not t.words[j].isupper() or t.glued(i):
        return None
    return Hit(i, j + 1, Kind.OTHER, "coordinate")


def _decade(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "A mediados de los 80", "a fines de los 90": a decade told by its article alone, behind a part of one."""
    if t.low[i - 2] not in lex.sets["connectors"] or t.low[i - 3] not in lex.sets["decade_parts"] or not closes(t, i + 1, lex):
        return None
    return dated(i, i + 1, "decade", WrittenDate(decade=1900 + int(t.words[i]))) if plain_number(t, i) and int(t.words[i]) >= 20 else None


def won_by(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Een 4-0-zege", "der 3-1-Sieg": a result with a noun for it grown onto it."""
    if t.words[i + 3] != "-" or not all(t.glued(i + k) for k in (1, 2, 3, 4)) or not t.number(i + 2) or t.glued(i):
        return None
    told = len(t.words[i]) <= 2 >= len(t.words[i + 2]) and t.low[i + 4].endswith(tuple(lex.sets["wins"]) or ("\0",))
    return Hit(i, i + 3, Kind.SCORE, "") if told else None


def in_a_row(t: Tokens, i: int) -> Hit | None:
    """ "0-6 6-4 6-4": the games of sets with nothing but spaces between them, one of which falls."""
    first = i
    while first > 2 and _pair(t, first - 3):
        first -= 3
    falls, at = False, first
    while _pair(t, at):
        falls, at = falls or int(t.words[at]) > int(t.words[at + 2]), at + 3
    return Hit(i, i + 3, Kind.SCORE, "") if falls and at - first > 3 else None


def _pair(t: Tokens, i: int) -> bool:
    """Whether two short numbers with a hyphen between them stand at `i`, alone."""
    tied = t.words[i + 1] in ("-", "–") and t.words[i + 1] != "" and t.glued(i + 1) and t.glued(i + 2) and not t.glued(i)
    return tied and t.number(i) and t.number(i + 2) and len(t.words[i]) <= 2 >= len(t.words[i + 2]) and not grown(t, i + 3)
