"""Tokens and a place among them in; the time of day that begins there out."""

from __future__ import annotations

from types import ModuleType
from typing import TypeAlias

from factlint.extract.special_closes import closes, uncounted
from factlint.extract.special_dates import counted_at, plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_MINUTES = frozenset({"min", "mn", "minutes"})
_TRIP = 15  # words between a journey and its hour
_LASTS = 4  # words between what lasts and its weekday
Clock: TypeAlias = tuple[
    int, int, int | None, bool
]  # the index after a time of day, its hour, its minute, whether its form alone makes it one


def clock(t: Tokens, i: int, lex: Lexicon) -> Clock | None:
    """Index after a time of day, hour, minute, and whether its form alone makes it a time."""
    word = t.words[i]
    hour = int(word) if 0 < len(word) <= 2 and t.number(i) else lex.small.get(t.low[i], 99)
    if hour > 24:
        return None
    j, minute, sure = i + 1, None, False
    sign = t.words[j]
    if sign in (",", ".") and t.glued(j) and t.glued(j + 1) and t.number(j + 1) and t.words[j + 2] == "%":
        return None  # "pukul 3,7%"
    if sign in (":", ".") and t.glued(j) and t.glued(j + 1) and len(t.words[j + 1]) == 2 and t.number(j + 1) and int(t.words[j + 1]) < 60:
        minute, j, sure = int(t.words[j + 1]), j + 2, sign == ":"
        if t.words[j] in (":", ".") and t.words[j] and t.glued(j) and t.number(j + 1) and t.glued(j + 1):
            if sign == "." or len(t.words[j + 1]) != 2:
                return None
            j += 2
    elif (
        sign == ":" and t.glued(j + 1) and t.starts[j] - t.ends[i] == 1 and t.number(j + 1) and len(t.words[j + 1]) == 2 and _led(t, i, lex)
    ):
        minute, j, sure = int(t.words[j + 1]), j + 2, True  # "à 11 :52"
    elif t.low[j] in lex.sets["hour_letters"]:
        if t.number(j + 1) and len(t.words[j + 1]) == 2 and int(t.words[j + 1]) < 60 and (t.glued(j + 1) or not t.glued(j)):
            if t.low[j + 2] in _MINUTES and not t.glued(j):
                return None  # "2 h 31 min 12 s"
            minute, j, sure = int(t.words[j + 1]), j + 2, True
        else:
            j += 1
            listed = i == 0 and t.words[j] in ("-", "–", "—") and t.words[j] != "" and not t.glued(j)  # "9h - Reunião"
            sure = listed or t.low[i - 1] in lex.sets["hour_before"]
            return (j, hour, None, sure) if sure else None
    k, half = _ampm(t, j, lex)
    if half is not None and 1 <= hour <= 12:
        j, hour, sure = k, hour % 12 + half, True
    elif t.low[j] in lex.sets["hour_after"] and (
        minute is not None
        or not lex.sets["hour_weak"]
        or (t.low[i - 1] in lex.sets["hour_weak"] and not _hours_of(t, j + 1, lex))
        or (t.low[i - 1] in lex.sets["hour_before"] and t.low[i - 2] in lex.sets["hour_soon"])
        or _part_of_day(t, i, j + 1, lex)
        or _of_weekday(t, i, j + 1, lex)
        or (t.low[i - 1] in lex.sets["hour_late"] and _hours().late(t, i, j + 1, hour, lex))
    ):
        j, sure = j + 1, True
        if (
            minute is None
            and t.number(j)
            and len(t.words[j]) == 2
            and int(t.words[j]) < 60
            and not t.glued(j)
            and plain_number(t, j)
            and not counted_at(t, j + 1, lex)
        ) and (t.words[j + 1][:1] in ",.;)" or not t.words[j + 1]):
            minute, j = int(t.words[j]), j + 1
        elif t.low[j] in lex.range and t.number(j + 1) and t.low[j + 2] in lex.sets["match_minutes"] and int(t.words[j + 1]) < 60:
            minute, j = int(t.words[j + 1]), j + 3  # "às 18 horas e 30 minutos"
    elif t.low[j] == "o" and t.low[j + 2] == "clock":
        j, sure = j + 3, True
    return j, hour, minute, sure


def _led(t: Tokens, i: int, lex: Lexicon) -> bool:
    return t.low[i - 1] in lex.sets["hour_before"] or t.low[i - 1] in lex.sets["hour_strong"] or t.low[i - 1] in lex.sets["hour_weak"]


def _hours() -> ModuleType:
    """What reads opening hours and the like, which are seldom met."""
    from factlint.extract import special_hours

    return special_hours


def _of_day(t: Tokens, i: int, j: int, lex: Lexicon) -> bool:
    """Whether the day of an hour stands at `j`: "alle 8 di lunedì", "dalle 18 di oggi", and not "rispetto alle 12 di oggi"."""
    today = t.low[j] in lex.sets["hour_days"] and t.low[i - 1] in lex.sets["hour_alone"] and t.low[i - 2] not in lex.sets["hour_not_after"]
    return t.low[j] in lex.weekdays or today


def _of_weekday(t: Tokens, i: int, j: int, lex: Lexicon) -> bool:
    """ "Jusqu'à vendredi 6 heures", "prévu samedi 20 heures,": an hour right behind its weekday, where nothing lasts so long."""
    k = i - 1 - (t.words[i - 1] == ",")
    first = k - 2 if t.words[k - 1] == "-" else k  # "sexta-feira"
    day = k >= 0 and (t.low[k] in lex.weekdays or (first < k and t.low[k] in lex.sets["weekday_tails"]))
    if not day or not t.number(i):
        return False
    after = t.words[j]
    return not after[:1].isalnum() and lex.sets["hour_lasts"].isdisjoint(t.low[max(0, first - _LASTS) : first])


def told(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "At ten to four", "a las cuatro menos diez", "um zehn vor vier": an hour and its minutes in words."""
    sets = lex.sets
    if t.low[i - 1] in sets["clock_ties"] and t.low[i - 2] in sets["clock_quarters"] and closes(t, i + 1, lex):
        return Hit(i, i + 1, Kind.DATE, "time", WrittenDate())  # "om kwart over zes"
    if t.low[i - 1] not in sets["clock_leads"]:
        return None
    tie = i + 1 + (t.low[i + 1] in sets["hour_after"])
    if t.low[tie] not in sets["clock_ties"]:
        return None
    hour = tie + 1 + (t.low[tie + 1] in sets["clock_leads"])
    minutes = t.low[i] in sets["clock_minutes"] or t.low[hour] in sets["clock_minutes"]
    if not minutes or not (t.low[hour] in lex.small or t.low[hour] in sets["clock_minutes"]) or not closes(t, hour + 1, lex):
        return None
    return Hit(i, hour + 1, Kind.DATE, "time", WrittenDate())


def _hours_of(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether hours of something follow: "à trois heures de route"."""
    after = t.low[i + 1]
    return (
        t.low[i] in lex.sets["hours_of"]
        and len(after) > 2
        and not {after} & (lex.sets["hour_follow"] | lex.weekdays.keys())
        and after.isalpha()
    )


def _part_of_day(t: Tokens, first: int, i: int, lex: Lexicon) -> bool:
    """Whether "in the morning" follows an hour: "trois heures du matin", "drie uur 's nachts"."""
    if t.low[i] in lex.sets["hour_state"]:  # "tot 5 uur dicht", and not "bleef 5 uur dicht"
        return t.low[first - 1] in lex.sets["hour_before"]
    return t.low[i] in lex.sets["hour_of"] and any(t.low[k] in lex.sets["hour_follow"] for k in range(i + 1, min(i + 3, t.count)))


def _ampm(t: Tokens, i: int, lex: Lexicon) -> tuple[int, int | None]:
    half = lex.tables["ampm"].get(t.low[i])
    if half is None:
        return i, None
    if t.low[i] in ("am", "pm"):
        return i + 1, half
    if t.words[i + 1] == "." and t.low[i + 2] == "m" and t.glued(i + 1):
        return (i + 4 if t.words[i + 3] == "." and t.glued(i + 3) else i + 3), half
    return i, None


def time_at(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "9 a.m.", "6:40 a.m.", "7 h 50", "pukul 04.27 Wita", "6 Uhr", "13:00", and ranges such as "1 and 3 p.m."."""
    if len(t.words[i]) == 4 and t.words[i].isdecimal():
        return _four_digits(t, i, lex)
    tied = t.low[i + 1] in lex.range and (t.number(i + 2) or t.number(i + 3))
    open_hours: Hit | None = _hours().opening(t, i, lex) if tied and lex.sets["opening_cues"] else None
    if open_hours is not None:
        return open_hours
    found = None if lex.sets["votes_cast"] and _of_votes(t, i, lex) else clock(t, i, lex)
    if found is None or (t.words[i + 1] == ":" and t.low[i - 1] in lex.sets["laws"]):  # "artikel 5:20"
        return None
    j, hour, minute, _ = found
    if minute is None and t.low[j] in lex.range and _numbers_something(t, i - 1, lex):
        return None
    sure = _sure(t, i, found, lex)
    if not sure and t.low[j] in lex.sets["hour_after"] and lex.tables["hour_pairs"].get(t.low[i - 1]) == t.low[j + 1]:
        if t.low[j + 2] in lex.tables["noon"]:
            return Hit(i, j + 1, Kind.DATE, "time", WrittenDate(hour=hour, minute=minute))  # "de 15 heures à minuit"
        until = clock(t, j + 2, lex)  # "de 8 heures à 20 heures"
        if (
            until is not None
            and (until[2] is not None or t.low[until[0] - 1] in lex.sets["hour_after"])
            and not _hours_of(t, until[0], lex)
        ):
            return Hit(i, until[0], Kind.DATE, "time", WrittenDate(hour=hour, minute=minute))
    led = minute is None and not sure and _own_hour(t, i, j, lex)
    other = _until(t, i, found, sure, lex) if t.low[j] in lex.range and t.words[j] and not led else None  # not "Rai 3 alle 21.20"
    if other is not None:
        if not sure and lex.tables["ampm"] and hour < 12 <= other[1] and hour < other[1] - 12:
            hour += 12
        return Hit(i, _zone(t, other[0], lex), Kind.DATE, "time", WrittenDate(hour=hour, minute=minute))
    return Hit(i, _zone(t, j, lex), Kind.DATE, "time", WrittenDate(hour=hour, minute=minute)) if sure else None


def _own_hour(t: Tokens, i: int, j: int, lex: Lexicon) -> bool:
    """Whether a time of its own begins at `j`, with nothing before the number at `i` that makes one of both: "Rai 3 alle 21.20"."""
    before = t.low[i - 1]
    opens = t.low[j] in lex.sets["hour_weak"] or t.low[j + 1] in lex.tables["hour_bare"]
    return opens and before not in lex.sets["hour_before"] and lex.tables["hour_pairs"].get(before) != t.low[j]


def _four_digits(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "0600 GMT", "by 0640"; no count begins with a zero."""
    word = t.words[i]
    hour, minute = int(word[:2]), int(word[2:])
    valid = hour < 24 and minute < 60
    time = WrittenDate(hour=hour, minute=minute) if valid else None
    if valid and t.low[i + 1] in lex.sets["zones"] and t.words[i + 1].isupper():
        return Hit(i, i + 2, Kind.DATE, "time", time)
    if word[0] != "0" or not plain_number(t, i) or t.glued(i):
        return None
    if valid and t.low[i - 1] in lex.sets["hour_before"]:
        return Hit(i, i + 1, Kind.DATE, "time", time)
    return Hit(i, i + 1, Kind.OTHER, "name")


def _numbers_something(t: Tokens, p: int, lex: Lexicon) -> bool:
    """Whether a number follows that is a thing's: "n.º 9 a las 20.30", "gate 9 at 7.30 p.m."."""
    sets = lex.sets
    named = t.low[p] in sets["number_marks_bare"] or t.low[p] in sets["designators"] or t.low[p] in sets["designators_weak"]
    return named or t.words[p] in ("º", "°", ".")


def _until(t: Tokens, i: int, found: Clock, sure: bool, lex: Lexicon) -> Clock | None:
    """The time to which a stretch goes that begins at `i`: "7 to 9 p.m.", "de 14 à 21 h"."""
    j, _, minute, _ = found
    k = j + 1
    for _ in range(2):
        if t.low[k] in lex.sets["articles"]:
            k += 1
    other = clock(t, k, lex)
    if other is None or not (t.number(i) or sure) or counted_at(t, other[0], lex):
        return None
    signed = sure or other[3] or not lex.sets["hour_letters"] or "hour_dot" in lex.flags  # "de 14 à 21"
    if (
        sure
        and minute is None
        and t.low[i - 1] in lex.sets["hour_strong"]
        and t.number(k)
        and other[1] > int(t.words[i] if t.number(i) else 0)
    ):
        return other  # "pukul 9 sampai 18"
    paired = signed and lex.tables["hour_pairs"].get(t.low[i - 1]) == t.low[j]
    if paired or (minute is not None and other[2] is not None and (sure or _quarters(t, i, k, minute, other[2], lex))):
        return other
    return other if _sure(t, k, other, lex, paired=t.low[i - 1] in lex.sets["hour_span"]) else None


def _of_votes(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "Voted 6 to 3 on Tuesday": whether a number or the one before it is that of votes."""
    voted = lex.sets["votes_cast"]
    return t.low[i - 1] in voted or (t.number(i - 2) and t.low[i - 1] in lex.sets["range"] and t.low[i - 3] in voted)


def _quarters(t: Tokens, i: int, k: int, minute: int, other: int, lex: Lexicon) -> bool:
    """ "14.00 ile 22.00", "09.30 e 12.00": two numerals with a point, whose minutes are quarters, where hours are written so and the comma parts decimals."""
    two = len(t.words[i]) == 2 == len(t.words[k])
    return two and "hour_dot" in lex.flags and minute % 15 == 0 == other % 15 and not lex.sets["hour_letters"]


def _sure(t: Tokens, i: int, found: Clock, lex: Lexicon, *, paired: bool = False) -> bool:
    """Whether a possible time of day is one, by its form or by the words around it; `paired`: it ends what began with another."""
    j, _, minute, sure = found
    if sure or (minute is not None and t.words[j] == ":" and _hours().listed(t, i)):
        return True
    before = t.low[i - 1]
    if minute is not None and i == 1 and before in lex.sets["hour_opens"] and t.low[j] in lex.sets["articles"]:
        return True  # "At 11.30 the last team left"
    if t.low[i - 2] in lex.sets["hour_soon"] and before in lex.sets["hour_weak"] and not counted_at(t, j, lex):
        return t.number(i)  # "poco dopo le 3"
    if t.low[i - 2] in lex.sets["hour_soon"] and before in lex.sets["hour_before"] and not lex.sets["hour_weak"]:
        return not t.words[j][:1].isalnum() or t.low[j] in lex.sets["name_verbs"]  # "shortly after six, police"
    if before in lex.tables["hour_bare"] and _bare_hour(t, i, j, lex):
        return True
    if before in lex.sets["hour_strong"]:
        return not counted_at(t, j, lex)
    if minute is not None and t.low[j] in lex.sets["zones"]:
        return True
    if minute is not None and t.words[j] in ("'", "’") and t.glued(j) and t.low[j + 1] in lex.sets["hour_cases"]:
        return True
    if (
        minute is not None
        and (before in lex.sets["articles"] or not lex.sets["articles"])
        and t.low[j] in lex.sets["hour_trips"]
        and (t.capital(j + 1) or len(t.low[j]) > 4 or t.low[j] == "bus")
    ):
        return True  # "the 3.45 at Ascot"
    led = before in lex.sets["articles"] or before in lex.sets["hour_before"]
    if minute is not None and led and not lex.sets["trip_cues"].isdisjoint(t.low[max(0, i - _TRIP) : i]):
        until = clock(t, j + 1, lex) if t.low[j] in lex.range else None  # "the bus costs from 2.40 to 3.20 euros"
        return not counted_at(t, until[0] if until else j, lex)  # "the 8.12 was late and passengers for the 8.40 were told"
    if before in lex.sets["hour_weak"] or before in lex.sets["hour_before"]:
        if minute is not None and "hour_dot" in lex.flags and before in lex.sets["hour_weak"]:
            return not counted_at(t, j, lex)
        if before in lex.sets["hour_alone"] and t.number(i) and (not t.words[j][:1].isalnum() or t.low[j] in lex.sets["name_verbs"]):
            return True
        if t.low[j] in lex.sets["hour_after"]:  # "menos de 20 horas", "até 20 horas": a length of time
            return paired or (before in lex.sets["hour_weak"] and not _hours_of(t, j + 1, lex))
        if t.number(i) and before in lex.sets["hour_weak"] and t.low[j] in lex.sets["of_cues"] and _of_day(t, i, j + 1, lex):
            return True  # "alle 8 di lunedì", "dalle 18 di oggi"
        return (t.number(i) or before in lex.sets["hour_weak"]) and any(
            t.low[k] in lex.sets["hour_follow"] and t.low[k] not in lex.sets["hour_after"] for k in range(j, min(j + 3, t.count))
        )
    return False


def _bare_hour(t: Tokens, i: int, j: int, lex: Lexicon) -> bool:
    """ "A las 22 empezó", "Alle 8 la temperatura": an hour by its article alone, where nothing follows that could be counted."""
    needed = lex.tables["hour_bare"][t.low[i - 1]]
    k = i - 2 if needed else i - 1
    since = t.low[k - 1] in lex.sets["hour_since"]
    if not t.number(i) or not plain_number(t, i) or (needed and t.low[k] not in needed and not since):
        return False
    if t.low[k - 1] in lex.sets["hour_not_after"] or (t.low[j] in lex.sets["of_cues"] and not _of_day(t, i, j + 1, lex)):
        return False  # "rispetto alle 12 di ieri"
    if t.words[j] == "," and (t.number(j + 1) or t.low[j + 1] in lex.small):
        return False
    return not counted_at(t, j, lex) and (closes(t, j, lex) or uncounted(t, j, lex)) and not (t.low[j] in lex.range and t.number(j + 1))


def _zone(t: Tokens, i: int, lex: Lexicon) -> int:
    return i + 1 if t.low[i] in lex.sets["zones"] and t.words[i][:1].isupper() else i
