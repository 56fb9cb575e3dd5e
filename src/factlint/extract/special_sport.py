"""Tokens and a digit run among them in; the time of a race, the minute of a match or the result of a ballot that it is out: "in 9,81", "(79./", "235-28-1".

Keys of `dates.yaml`: `score_near` [descanso] words of a match told by its points; `race_cues` [sprinter] words beside which two decimals are the seconds that somebody took.
"""

from __future__ import annotations

from factlint.extract.special_closes import MONEY, closes, counted
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_REACH = 14  # words between a race and its time
_DIGITS = 3
_DASHES = frozenset({"-", "–"})
_PLAYED = frozenset({"legs", "sets", "frames", "games"})
_WARS = frozenset({("14", "18"), ("39", "45"), ("40", "45")})
_MINUTES = frozenset({"minuto", "minute", "min", "minuut", "menit", "dakika"})
_SIGNS = frozenset("$€£¥%°")


def race_time(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Finishte in 37,22", "a time of 9.81": seconds and hundredths beside a word for a race, which nothing follows that they could count."""
    last = i + 3
    hundredths = t.number(i + 2) and t.glued(i + 1) and t.glued(i + 2) and len(t.words[i + 2]) == 2 and len(t.words[i]) <= 2
    if (
        not hundredths
        or (t.glued(i) and t.words[i - 1] != "(")
        or grown(t, last)
        or t.words[i + 1] != ("." if "month_first" in lex.flags else ",")
    ):
        return None
    after, before = t.low[last], t.low[i - 1]
    if counted(t, i + 2, lex) or (after[:1] in _SIGNS and after) or after in MONEY or before in MONEY or t.words[i - 1] in _SIGNS:
        return None
    near = t.low[max(0, i - _REACH) : last + _REACH // 2]
    return None if lex.sets["race_cues"].isdisjoint(near) else Hit(i, last, Kind.OTHER, "result")


def bracketed(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Al descanso (34-43)", "artífices del 18-20 al": a pair alone in brackets or behind an article for one, in a sentence of a match."""
    pair = t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2) and max(len(t.words[i]), len(t.words[i + 2])) <= _DIGITS
    fenced = t.words[i - 1] == "(" and t.words[i + 3] == ")"
    led = (
        t.low[i - 1] in lex.sets["named_after"] and not t.glued(i) and (t.low[i + 3] in lex.sets["closers"] or not t.words[i + 3].isalnum())
    )
    if not pair or not (fenced or led) or lex.sets["score_near"].isdisjoint(t.low):
        return None
    return Hit(i, i + 3, Kind.SCORE, "")


def at_minute(t: Tokens, i: int) -> Hit | None:
    """ "(79./Foulelfmeter)", "12-18, minuto 9": the minute of a goal with what follows over a slash, a score with its minute behind it."""
    if t.words[i + 1] == ".":
        told = t.words[i + 2] == "/" and t.words[i - 1] in ("(", ",") and t.glued(i + 2) and len(t.words[i]) <= _DIGITS
        return Hit(i, i + 2, Kind.ORDINAL, "", value=int(t.words[i])) if told and t.glued(i + 1) and i else None
    pair = t.glued(i + 1) and t.glued(i + 2) and t.number(i + 2) and max(len(t.words[i]), len(t.words[i + 2])) <= _DIGITS and not t.glued(i)
    j = i + 3 + (t.words[i + 3] in (",", "("))
    return Hit(i, i + 3, Kind.SCORE, "") if pair and j > i + 3 and t.low[j] in _MINUTES else None


def ballot(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Voted 235-28-1": those for, against and away, over hyphens."""
    tied = t.words[i + 3] == "-" == t.words[i + 1] and all(t.glued(i + k) for k in (1, 2, 3, 4)) and t.number(i + 2) and t.number(i + 4)
    if not tied or t.glued(i) or grown(t, i + 5) or max(len(t.words[k]) for k in (i, i + 2, i + 4)) > _DIGITS or not plain_number(t, i):
        return None
    cues = lex.sets["votes_cast"] | lex.sets["score_cues"]
    return Hit(i, i + 5, Kind.SCORE, "") if not cues.isdisjoint(t.low[max(0, i - 4) : i]) else None


def score(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Het werd het 1-3.", "(1-2 en 1-3)", "scoren: 1-4.": two digits over a hyphen that end a statement or stand in brackets."""
    last = i + 3
    pair = (
        t.number(i + 2)
        and t.glued(i + 2)
        and max(len(t.words[i]), len(t.words[i + 2])) <= (2 if t.low[last + 1] in _PLAYED else 1)
        and not grown(t, last)
    )
    if not pair or (t.glued(i) and t.words[i - 1] != "(") or t.words[i] == t.words[i - 1]:
        return None
    if t.low[last + 1] in _PLAYED and t.words[last].isalpha():
        return Hit(i, last, Kind.SCORE, "")  # "5-6 in legs"
    ends = t.words[last] in (".", "!", "") or (t.words[last] == ")" and closes(t, last + 1, lex))
    led = t.words[i - 1] in (":", "(", "het", "the", "el", "o", "il", "le", "das", "die") or t.words[i - 1] == ""
    again = (
        t.words[i - 1] == "("
        and t.words[last].isalpha()
        and t.number(last + 1)
        and t.words[last + 2] in _DASHES
        and t.words[last + 4] == ")"
    )
    back = (
        ends
        and t.words[i - 1].isalpha()
        and t.number(i - 2)
        and t.words[i - 3] in _DASHES
        and t.words[i - 5] == "("
        and t.words[last] == ")"
    )
    return Hit(i, last, Kind.SCORE, "") if (ends and led) or again or back else None


def war(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "La guerre de 14-18": the years of a war by their last digits."""
    told = (t.words[i], t.words[i + 2]) in _WARS and t.glued(i + 2) and not t.glued(i) and closes(t, i + 3, lex)
    return (
        Hit(i, i + 3, Kind.OTHER, "name")
        if told and t.low[i - 1] in lex.sets["of_cues"] | lex.sets["articles"] | lex.sets["year_before"]
        else None
    )
