"""Tokens and a digit run among them in; the result that it is out: how long a race took, the minute of a match, tries, a score.

Key of `dates.yaml`: `wins` [zege] nouns grown onto a result ("4-0-zege").
"""

from __future__ import annotations

from types import ModuleType

from factlint.extract.special_closes import closes
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_GAMES = 6  # that win a set
_SETS = 5  # of a match
_CLAUSE = 12  # words
_LONGEST = 3  # digits of a result behind "by", as votes have


def score(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "won 3-1", "a 5-4 vote", "2:1": two short numbers with a word beside them that keeps a score."""
    sign = t.words[i + 1]
    if (
        t.low[i + 1] in lex.sets["score_words"]
        and t.number(i + 2)
        and len(t.words[i]) <= _LONGEST - (t.low[i - 1] not in lex.sets["score_by"])
        and len(t.words[i + 2]) <= _LONGEST - (t.low[i - 1] not in lex.sets["score_by"])
        and not grown(t, i + 3)
    ):
        after = t.low[i + 3]
        told = (
            t.low[i - 1] in lex.sets["named_after"]
            or (t.low[i - 1] in lex.sets["score_by"] and int(t.words[i]) > int(t.words[i + 2]))
            or any(t.low[k] in lex.sets["score_cues"] for k in range(max(0, i - 8), i))
        )
        nought = t.words[i + 2] == "0" and len(t.words[i]) == 1 and t.words[i] != "0" and closes(t, i + 3, lex)  # "com 3 a 0,"
        return Hit(i, i + 3, Kind.SCORE, "") if (told or nought) and after not in lex.not_years and after not in ("%", "por") else None
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
    if sign == ":" and (int(a) > 24 or int(b) > 59) and len(a) > 1 and len(b) > 1:
        return Hit(i, i + 3, Kind.SCORE, "")  # "beim 92:85"
    if t.low[i - 2] in lex.sets["comparatives"]:
        return None  # led by more than 2-1
    close = t.low[i + 3] in cues or t.low[i - 1] in cues
    near = (
        close or any(t.low[k] in cues for k in range(max(0, i - 7), i)) or any(t.low[k] in cues for k in range(i + 3, min(t.count, i + 6)))
    )
    if (
        not near
        or (
            int(a) < int(b)
            and a != "0"
            and not (len(a) == 1 == len(b) and closes(t, i + 3, lex))
            and not (close and int(b) < (200 if t.low[i - 1] in lex.sets["score_by"] else 100))
        )
        or int(a) > 600
    ):
        return None
    return Hit(i, i + 3, Kind.SCORE, "")


def result(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "das 2:2": one digit behind a colon is no minute; no ratio is meant where none is named."""
    last = i + 2
    if t.words[i + 1] != ":" or not t.glued(i + 1) or not t.glued(last) or len(t.words[last]) != 1 or not t.number(last):
        return None
    if len(t.words[i]) > 2 or (t.glued(i) and t.words[i - 1].isalnum()) or grown(t, i + 3):
        return None
    if any(t.low[k] in lex.sets["score_not"] for k in (*range(max(0, i - 4), i), i + 3, i + 4)):
        return None
    return Hit(i, i + 3, Kind.SCORE, "")


def _sport() -> ModuleType:
    """What reads results that are seldom met."""
    from factlint.extract import special_sport

    return special_sport


def _told_pair(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """A pair of numbers over a hyphen with a bracket, a comma or an article beside it: the score of a match, or one with its minute."""
    beside = t.words[i - 1] == "(" or t.words[i + 3] in (",", "(") or t.low[i - 1] in lex.sets["named_after"]
    found: Hit | None = (_sport().at_minute(t, i) or _sport().bracketed(t, i, lex)) if beside and t.number(i + 2) else None
    return found


_PARTS = frozenset({":", "h", "'", "’", "′", "min", "m"})  # between the hours, minutes and seconds of a run


_SECONDS = frozenset({'"', "”", "″", "s", "s."})


def timed(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """How long a race took, in which minute of a match something happened, how many tries went in."""
    after = t.low[i + 1]
    if not t.glued(i + 1):
        return None
    if after == "/":
        return sets_won(t, i, lex)
    if (short := _seconds_run(t, i)) is not None:
        return short
    if after == "-" and (hit := _chain(t, i) or (_sport().ballot(t, i, lex) if t.words[i + 3] == "-" else None)) is not None:
        return hit
    if after == "-":
        if t.low[i + 2] in lex.sets["shots"]:
            return shots(t, i, lex)
        told = sets_won(t, i, lex) or _in_a_row(t, i) or _won_by(t, i, lex) or _told_result(t, i, lex) or _from_nought(t, i, lex)
        return told or _told_pair(t, i, lex)
    if after == "." and t.words[i + 2] != "+":
        return dotted_run(t, i) if t.words[i + 3] == "," else _sport().at_minute(t, i) if t.words[i + 2] == "/" else None
    return run(t, i) or minute(t, i, lex)


def run(t: Tokens, i: int) -> Hit | None:
    """ "2:08,41", "1h06:52", "2h19'34\"", "50min12s": how long somebody took, with its seconds, which is no time of day."""
    j, signs, sign = i + 1, "", ""
    while t.low[j] in _PARTS and t.glued(j) and _next_part(t, j) and len(signs) < 3:
        sign = t.low[j]
        signs += sign
        j += 2
    if not signs or len(t.words[i]) > 2 or t.glued(i):
        return None
    parts, tenths = (j - i) // 2, False
    if t.words[j] in (",", ".") and t.words[j] and t.glued(j) and t.glued(j + 1) and t.number(j + 1) and len(t.words[j + 1]) <= 3:
        j, tenths = j + 2, True
    seconds = t.words[j] in _SECONDS and t.words[j] != "" and t.glued(j)
    if t.words[j] in ("'", "’") and t.words[j + 1] == t.words[j] and t.glued(j) and t.glued(j + 1):
        j, seconds = j + 1, True
        j += t.number(j + 1) and t.glued(j + 1) and len(t.words[j + 1]) <= 2  # 4'09''87
    if seconds:
        j += 1
    mixed = len(set(signs)) > 1 or "min" in signs
    if not (seconds or (tenths and signs == ":") or (tenths and parts == 2) or (parts == 2 and (mixed or sign != ":"))):
        return None
    if not seconds and grown(t, j):
        return None
    return Hit(i, j, Kind.OTHER, "result")


def _next_part(t: Tokens, j: int) -> bool:
    """Whether the minutes or seconds of a run stand behind a sign, with a space before them where their own sign tells them: "4h 21' 08''"."""
    if not t.number(j + 1) or len(t.words[j + 1]) != 2:
        return False
    return t.glued(j + 1) or (t.words[j] != ":" and t.words[j + 2] in ("'", "’", "′") and t.glued(j + 2))


def _seconds_run(t: Tokens, i: int) -> Hit | None:
    """ "22''4", '22"4': seconds and tenths."""
    j = i + 1 + (t.words[i + 1] in ("'", "’") and t.words[i + 2] == t.words[i + 1] and t.glued(i + 2))
    if j == i + 1 and t.words[j] not in _SECONDS:
        return None
    tenths = t.number(j + 1) and t.glued(j) and t.glued(j + 1) and len(t.words[j + 1]) <= 2 and not grown(t, j + 2)
    return Hit(i, j + 2, Kind.OTHER, "result") if tenths and len(t.words[i]) <= 2 and not t.glued(i) else None


def dotted_run(t: Tokens, i: int) -> Hit | None:
    """ "1.53,28": minutes, seconds and hundredths."""
    glued = all(t.glued(i + k) for k in (1, 2, 3, 4))
    if not glued or t.words[i + 1] != "." or t.words[i + 3] != "," or len(t.words[i]) > 2:
        return None
    if len(t.words[i + 2]) != 2 or not t.number(i + 2) or not t.number(i + 4) or len(t.words[i + 4]) > 2 or grown(t, i + 5):
        return None
    return Hit(i, i + 5, Kind.OTHER, "result")


def minute(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Al 57'", "45+2", "90+4'": the minute of a match."""
    j = i + 1
    j += t.words[j] in ("'", "’", "′", ".") and t.words[j + 1] == "+" and t.glued(j)  # "90'+3", "90.+2"
    if t.words[j] == "+" and t.glued(j) and t.glued(j + 1) and t.number(j + 1) and (not t.glued(i) or t.words[i - 1] == "("):
        j += 2
        j += t.words[j] in ("'", "’", "′") and t.glued(j)
        return None if grown(t, j) or len(t.words[i]) > 3 else Hit(i, j, Kind.OTHER, "name")
    if len(t.words[i]) > 3 or t.words[j] not in ("'", "’", "′") or not t.words[j] or not t.glued(j) or grown(t, j + 1):
        return None
    before = t.low[i - 2] if t.words[i - 1] in ("'", "’") and i > 1 else t.low[i - 1]
    led = (
        before in lex.sets["minute_before"] or (before in lex.sets["designators_weak"]) or (before == "(" and t.words[j + 1] in (")", ","))
    )
    return Hit(i, j + 1, Kind.OTHER, "name") if led or (before == "," and t.number(i - 3)) else None


def of_match(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Aos 43 minutos do segundo tempo", "a los 12 minutos de juego", "A los 70 minutos marcó": when in a match something happened."""
    sets, last = lex.sets, i
    leads, minutes = sets["match_leads"], sets["match_minutes"]
    if t.low[i + 1] in lex.range and t.number(i + 2) and t.low[i + 3] in minutes:
        last = i + 2  # "on 33 and 61 minutes"
    if t.low[i - 1] in lex.range and t.number(i - 2) and t.low[i - 3] in minutes and t.low[i - 4] in leads and closes(t, i + 1, lex):
        return Hit(i, i + 1, Kind.OTHER, "name")  # "pada menit 33 dan 61"
    led = t.low[i - 1] in leads or (t.low[i - 1] in lex.range and t.number(i - 2) and t.low[i - 3] in leads)
    if t.low[last + 1] not in minutes or not led or not plain_number(t, i) or len(t.words[i]) > _LONGEST or t.glued(i):
        return None
    near = t.low[last + 2 : last + 6]
    played = near[0] in sets["of_cues"] and not (sets["minute_of"] | sets["match_of"]).isdisjoint(near)
    if not played and sets["goal_cues"].isdisjoint(t.low[max(0, i - _CLAUSE) : i + _CLAUSE]):
        return None
    return Hit(i, i + 1 + (last == i), Kind.OTHER, "name")


def sets_won(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "6-4, 5-7, 3-2": sets in a row, of which one at least does not rise."""
    first, falls, sign, count = i, False, t.words[i + 1], 0
    for _ in range(_SETS):
        back = first - 4 - 3 * (t.words[first - 2] == ")" and t.number(first - 3))  # "6-7 (3), 5-7"
        if not _set(t, back) or not _links(t, first - 1, lex):
            break
        first = back
    scored = any(t.low[k] in lex.sets["score_cues"] for k in range(max(0, first - 4), first))
    if sign == "/" and not scored and (t.low[first - 1] in lex.sets["closers"] or not t.low[first - 1].isalpha()):  # days and months
        return None
    at = first
    for _ in range(_SETS):
        if not _set(t, at) or t.words[at + 1] != sign:
            break
        falls, count = falls or int(t.words[at]) > int(t.words[at + 2]), count + 1
        at += 4 + 3 * (t.words[at + 3] == "(" and t.number(at + 4))
        if not _links(t, at - 1, lex):
            break
    return Hit(i, i + 3, Kind.SCORE, "") if count > 1 and falls else None


def _chain(t: Tokens, i: int) -> Hit | None:
    """ "4-3-3", "4-10-25": three short numbers over hyphens are how a team stands or a day, and no range."""
    tied = t.words[i + 3] == "-" and all(t.glued(i + k) for k in (1, 2, 3, 4)) and t.number(i + 2) and t.number(i + 4)
    if tied and t.words[i + 5] == "-" and t.glued(i + 5) and t.glued(i + 6) and t.number(i + 6) and not grown(t, i + 7):  # "4-2-3-1"
        return None if t.glued(i) or max(len(t.words[k]) for k in (i, i + 2, i + 4, i + 6)) > 1 else Hit(i, i + 7, Kind.OTHER, "name")
    if not tied or (t.glued(i) and t.words[i - 1] != "(") or grown(t, i + 5) or max(len(t.words[k]) for k in (i, i + 2, i + 4)) > 2:
        return None
    return Hit(i, i + 5, Kind.OTHER, "name")


def _links(t: Tokens, i: int, lex: Lexicon) -> bool:
    return t.words[i] == "," or (t.low[i] in lex.range and t.words[i].isalpha())


def _set(t: Tokens, i: int) -> bool:
    """Whether the games of a set stand at `i`."""
    if i < 0 or t.words[i + 1] not in ("-", "–", "/") or (t.glued(i) and t.words[i - 1] != "(") or not t.glued(i + 1) or not t.glued(i + 2):
        return False
    if not t.number(i) or not t.number(i + 2) or grown(t, i + 3) or max(len(t.words[i]), len(t.words[i + 2])) > 2:
        return False
    games = int(t.words[i]), int(t.words[i + 2])
    return t.words[i + 1] != "/" or (max(games) == _GAMES and min(games) < _GAMES - 1) or (max(games) == _GAMES + 1 and min(games) > 4)


def _pair(t: Tokens, i: int) -> bool:
    """Whether two short numbers with a hyphen between them stand at `i`, alone."""
    return _set(t, i) and t.words[i + 1] != "/"


def _in_a_row(t: Tokens, i: int) -> Hit | None:
    """ "0-6 6-4 6-4": the games of sets with nothing but spaces between them, one of which falls."""
    first = i
    while first > 2 and _pair(t, first - 3):
        first -= 3
    falls, at = False, first
    while _pair(t, at):
        falls, at = falls or int(t.words[at]) > int(t.words[at + 2]), at + 3
    return Hit(i, i + 3, Kind.SCORE, "") if (falls and at - first > 3) or at - first > 6 else None  # "9-11 6-11 7-11"


def _won_by(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Een 4-0-zege", "der 3-1-Sieg": a result with a noun for it grown onto it."""
    if t.words[i + 3] != "-" or not all(t.glued(i + k) for k in (1, 2, 3, 4)) or not t.number(i + 2) or t.glued(i):
        return None
    told = len(t.words[i]) <= 2 >= len(t.words[i + 2]) and t.low[i + 4].endswith(tuple(lex.sets["wins"]))
    return Hit(i, i + 3, Kind.SCORE, "") if told else None


def _told_result(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Marcó el 1-2;": two digits behind an article for one thing, where nothing follows that they could count."""
    closed = closes(t, i + 3, lex) and t.low[i + 3] not in lex.sets["of_cues"]
    led = t.low[i - 1] in lex.sets["named_after"] or t.low[i - 1] in lex.sets["one"]
    if not led or not closed or not _set(t, i) or len(t.words[i]) + len(t.words[i + 2]) > 2:
        return None
    return Hit(i, i + 3, Kind.SCORE, "")


def _from_nought(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "VVV-Venlo (0-3)", "menyerah 0-2 oleh": a result from nought, behind a name or before what it counts nothing of."""
    if len(t.words[i]) > 1 or not (t.number(i + 2) and t.glued(i + 1) and t.glued(i + 2) and len(t.words[i + 2]) == 1):
        return None
    fenced = t.words[i - 1] == "(" and t.words[i + 3] == ")" and t.capital(i - 2)
    if t.words[i] != "0":  # "won van Newcastle United (2-3)"
        return Hit(i, i + 3, Kind.SCORE, "") if fenced and not lex.sets["score_cues"].isdisjoint(t.low[:i]) else None
    return Hit(i, i + 3, Kind.SCORE, "") if fenced or closes(t, i + 3, lex) else None


def long_run(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "En 2 heures 51", "in 2 ore e 55": hours and minutes that somebody took, the minutes by their number alone."""
    k = i + 2 + (t.low[i + 2] in lex.range and t.words[i + 2].isalpha())
    if t.low[i + 1] not in lex.sets["run_hours"] or not t.number(k) or len(t.words[k]) != 2 or int(t.words[k]) > 59:
        return None
    return Hit(i, k + 1, Kind.OTHER, "result") if plain_number(t, k) and closes(t, k + 1, lex) else None


def shots(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "6-for-8", "9-of-14": what a player made of his tries."""
    hyphens = t.words[i + 1] == "-" == t.words[i + 3] and all(t.glued(i + k) for k in (1, 2, 3, 4))
    if not hyphens or t.low[i + 2] not in lex.sets["shots"] or not t.number(i + 4):
        return None
    return Hit(i, i + 5, Kind.SCORE, "")
