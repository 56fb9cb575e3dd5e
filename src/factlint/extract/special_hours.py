"""Tokens and a number among them in; the hours between which something is open, or an hour told by a listing, out: "de 9 a 18", "open 9 to 5", "9-18 Uhr", "20.30:".

Keys of `dates.yaml`: `opening_cues` [abierto] words right before or behind two bare hours, `hour_late` [na] words before an hour of the second half of the day without its article ("na 18 uur"),
`hour_days` [oggi] words for a day behind "of" and an hour ("dalle 18 di oggi").
"""

from __future__ import annotations

from factlint.extract.special_closes import closes
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import counted_at
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_NOON, _MIDNIGHT = 12, 24
_STRETCHES = 3  # of one day
_NEAR = 9  # tokens between the word for a phone and the hours at which it is answered
_DASHES = frozenset("-–—")


def late(t: Tokens, i: int, j: int, hour: int, lex: Lexicon) -> bool:
    """ "Na 18 uur bellen", "après 20 heures,": an hour of the second half of the day that ends before `j`, of which nothing follows."""
    if t.low[i - 1] not in lex.sets["hour_late"] or hour >= _MIDNIGHT or not t.number(i) or t.low[i - 2] in lex.sets["comparatives"]:
        return False
    if t.low[j] in lex.sets["opening_cues"]:  # "voor 10 uur bellen"
        return True
    return hour > _NOON and t.low[j] not in lex.sets["of_cues"] | lex.sets["hours_of"] and closes(t, j, lex)


def listed(t: Tokens, i: int) -> bool:
    """ "Sala 2, 20.30: «El pozo»": whether an hour and its minutes before a colon are fenced off."""
    return not t.glued(i) and (i == 0 or t.words[i - 1] in (",", ";", ")", "."))


def opening(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """Two bare hours between which something is open: right behind or before a word for it, a weekday or a phone."""
    tie, k = i + 1, i + 2
    if not (t.low[tie] in lex.range or t.words[tie] in _DASHES) or not t.words[tie] or not lex.sets["opening_cues"]:
        return None
    k += t.low[k] in lex.sets["articles"] or t.low[k] in lex.sets["hour_weak"]
    if not _hour(t, i) or not _hour(t, k) or grown(t, k + 1):
        return None
    timed = t.low[k + 1] in lex.sets["hour_after"]
    rising = int(t.words[i]) < int(t.words[k])
    if not rising and (not lex.tables["ampm"] or int(t.words[i]) > _NOON):
        return None
    if timed and t.words[tie] in _DASHES and rising:
        return _from(i, k + 2, t)
    after = k + 1 + timed
    if t.words[tie] in _DASHES and not timed and t.low[i - 1] not in lex.sets["opening_cues"]:  # "Friday 7-6"
        return None
    led = _led(t, i, lex)
    shut = t.low[after] in lex.sets["opening_cues"] or t.low[after] in lex.weekdays
    if not (led or shut) or counted_at(t, after, lex) or not (shut or t.low[after] in lex.range or closes(t, after, lex)):
        return None
    return _from(i, after, t)


def _from(i: int, last: int, t: Tokens) -> Hit:
    return Hit(i, last, Kind.DATE, "time", WrittenDate(hour=int(t.words[i])))


def _hour(t: Tokens, i: int) -> bool:
    return t.number(i) and len(t.words[i]) <= 2 and int(t.words[i]) <= _MIDNIGHT


def _led(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a word for opening hours stands before two hours, or two others of the same day, or the number of a phone."""
    for _ in range(_STRETCHES):
        p = i - 1
        p -= p > 0 and (t.low[p] in lex.sets["hour_before"] or t.low[p] in lex.sets["hour_span"]) and t.low[p] not in lex.range
        p -= p > 0 and t.words[p] in (",", ":")
        if t.low[p] in lex.sets["opening_cues"] or t.low[p] in lex.weekdays or t.low[p] in lex.sets["weekday_tails"]:
            return True
        if t.number(p) and not lex.sets["phone_cues"].isdisjoint(t.low[max(0, p - _NEAR) : p]):
            return True
        p -= t.low[p] in lex.range
        while p > 0 and t.low[p] in lex.sets["hour_after"]:
            p -= 1
        if not _hour(t, p) or p < 2 or not (t.low[p - 1] in lex.range or t.words[p - 1] in _DASHES) or not _hour(t, p - 2):
            return False
        i = p - 2
    return False
