"""One sentence with its date quantities in; the moments it names out, resolved at the article's date, each with its role.

The roles: "as_of", for when a number is said to hold ("as of Dec. 23", "on Saturday"); "period", what it measures ("in August", "since
January", "between November 2023 and April 2025"); "base", the earlier moment of a comparison ("up from 16 on Sunday"); "event", the day
something happened that the sentence speaks of ("the Jan. 19 vote", "after Monday's storm"); "record", how far a record goes back ("the
highest since 2001"), which says nothing of what is measured.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from functools import partial
from itertools import zip_longest
from typing import Literal

from factlint.claims.expressions import expressions
from factlint.claims.lexicon import Grammar, grammar
from factlint.claims.moment import DAY, FINE, STOP, How, Item, Moment, inside_number, within, year_back
from factlint.claims.saying import saying
from factlint.claims.time_role import at_clock, has_then, is_record, role_of, which_had, word_before
from factlint.claims.years import with_years
from factlint.language.dates import Lexicon, Tokens, lexicon, phrase_before, tokenise, words_of
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import Precision, When

__all__ = ["Moment", "find_moments"]

_NO_DAY = frozenset({"time", "century"})
_ONCE_NOT = (Precision.DAY, Precision.TIME, Precision.PERIOD)
_HOLDS: dict[str, Literal["", "one", "after", "then", "tied"]] = {"earlier": "one", "ago": "after"}
_MAY_HAPPEN = ("as_of", "period")
_NEAR = 3  # words between a participle and its day
_NAMED = 6  # words of a thing before its participle
_LINKS = 2  # words between a noun and the month that hangs on it
_CLAUSE = 16  # words of a part that a participle opens
_NAME = 4  # words of what happened
_REACH = 24  # words between a month and the number that was expected then


def find_moments(
    text: str,
    start: int,
    end: int,
    *,
    language: str,
    date: datetime.date,
    quantities: Sequence[Quantity],
    tokens: Callable[[], Tokens] | None = None,
    before: Callable[[], Sequence[Moment]] = tuple,
) -> list[Moment]:
    """The moments of the sentence `text[start:end]`, in order; `quantities` may hold those of the whole draft, in order of place.

    `tokens` gives the tokens of the sentence where they are at hand, `before` the moments of the sentence before in its paragraph.

    Weekdays look back to the last such day up to `date`, unless a word or tense of the future stands before or after them.
    """
    lex = lexicon(language)
    inside = [q for q in within(quantities, start, end) if q.kind is Kind.DATE]
    dates = [q for q in inside if q.form not in _NO_DAY]
    if not dates:
        low = words_of(text[start:end].lower())
        if lex.moment_words.isdisjoint(low) and lex.months.keys().isdisjoint(low):
            return []
    t = tokens() if tokens is not None else tokenise(text, start, end)
    words, telling = grammar(language), saying(language).telling
    clocks = [q.span for q in inside if q.form == "time"] if len(dates) < len(inside) else []
    items = with_years(t, lex, expressions(t, lex, dates, date, before), words, date, partial(_periods, before))
    if items and _is_dateline(t, items[0]):
        items = items[1:]
    found: list[Moment] = []
    joined: Moment | None = None
    for item, following in zip_longest(items, items[1:]):
        if joined is not None:  # this item ends it
            joined = None
            continue
        joined = _joined(t, lex, item, following)
        week = _week(t, lex, item) if joined is None else None
        cued = week is not None
        if joined is not None:
            found.append(joined)
        elif week is not None:  # what it measures, and the day that it is true for
            found.append(Moment(item.span, week, "period", item.how))
            found.append(Moment(item.span, When.day(week.end), "as_of", item.how))
        elif is_record(t, lex, item, words):
            found.append(Moment(item.span, item.when, "record", item.how))
        else:
            before_it = max([each.last for each in items if each.last <= item.first], default=0)
            moment, cued = _moment(t, lex, item, date, telling, clocks, words, before_it)
            found.append(moment)
            if moment.role == "period" and moment.when.end > item.when.end and has_then(t, lex, item):
                found.append(Moment(item.span, item.when, "as_of", item.how, hold="then"))
        if cued:
            found = _told(t, items, found)
    return _told_then(t, found, words, date) if found else found


def _periods(before: Callable[[], Sequence[Moment]]) -> list[When]:
    """What the sentence before speaks of, to which "the same month of last year" may point back."""
    return [each.when for each in before() if each.role == "period"]


def _moment(
    t: Tokens, lex: Lexicon, item: Item, date: datetime.date, telling: Collection[str], clocks: Sequence[Span], words: Grammar, dated: int
) -> tuple[Moment, bool]:
    """The moment of a date expression by itself, and whether a cue such as "as of" gives its role."""
    when, role, how, cued = role_of(t, lex, item, date, telling, dated)
    if clocks and role == "as_of" and not cued and not item.phrase and at_clock(t, item, clocks, words):
        role = "event"
    if not cued and not item.phrase and role in _MAY_HAPPEN and _happened(t, lex, item, words):
        role = "event"
    if role == "period" and when.precision is Precision.MONTH and words.happenings and _of_happening(t, lex, item, words):
        role = "event"
    hold = _HOLDS.get(item.phrase, "") if role == "as_of" and not cued else ""
    if role == "as_of" and not hold and not item.phrase and when.precision not in FINE and which_had(t, lex, item):
        hold = "then"
    if role == "as_of" and not hold and when.precision not in FINE and has_then(t, lex, item):
        hold = "then"
    if role == "base" and _tied(t, lex, item):
        hold = "tied"
    return Moment(item.span, when, role, how, hold=hold), cued


def _tied(t: Tokens, lex: Lexicon, item: Item) -> bool:
    """Whether a number stands right before the base of a comparison, and its cue before the number: "contro il 5,8% di un anno fa"."""
    base, k = lex.phrases["base"], item.first - 1
    while k > 0 and item.first - k <= _NAME and t.low[k] in lex.sets["fill"] | lex.sets["of_cues"] | lex.sets["in_cues"]:
        k -= 1
    number = next((j for j in range(k, max(-1, k - _NEAR), -1) if t.number(j)), None)
    return number is not None and all(phrase_before(t, j, base) is None for j in range(number + 1, item.first + 1))


def _happened(t: Tokens, lex: Lexicon, item: Item, words: Grammar) -> bool:
    """Whether a day or a year is when a thing was made or began that the sentence names ("the vessel, built in 1998,", "ce chantier ouvert en
    2024", "das 1998 gebaute Schiff"); not of what is counted ("the 340 houses built in 1998")."""
    made = lex.sets["happened"]
    if made.isdisjoint(t.low[max(0, item.first - _NEAR) : item.last + _NEAR]):
        return False
    at = next((k for k in range(item.first - 1, max(-1, item.first - _NEAR - 1), -1) if t.low[k] in made), None)
    if at is None:
        at = next((k for k in range(item.last, min(t.count, item.last + _NEAR)) if t.low[k] in made), None)
        if at is None or not all(t.words[k].isalpha() for k in range(item.last, at)):
            return False
        at = item.first
        if t.low[at - 1] in lex.sets["in_cues"]:
            at -= 1
        opens = next((k for k in range(at) if not any(t.low[k] in lex.sets[name] for name in ("in_cues", "on_cues", "fill"))), at)
        begins = opens == at and (
            (at == 0 and bool(lex.sets["event_participles"])) or _comma_behind(t, item)
        )  # "2015 yılında açılan stadyumda"
        return begins or t.words[at - 1] == "," or t.low[at - 1] in words.articles
    if any(t.number(k) or t.words[k] in STOP for k in range(at + 1, item.first)):
        return False
    if at == 0:
        return _comma_behind(t, item)  # "Rouvert le 14 mars après des travaux, le musée"
    inserted = t.words[at - 1] == "," or (t.low[at - 1] in lex.sets["relative_pronouns"])
    if inserted:
        return True
    for k in range(at - 1, max(-1, at - _NAMED), -1):
        if t.number(k) or t.words[k] in STOP or t.words[k] == "," or t.low[k] in words.helping or t.low[k] in lex.small:
            return False
        if t.low[k] in words.articles or t.words[k] in "'’":
            return True
    return False


def _comma_behind(t: Tokens, item: Item) -> bool:
    """Whether the part that a date stands in ends with a comma, and goes on with no number."""
    comma = next((k for k in range(item.last, min(t.count, item.last + _CLAUSE)) if t.words[k] in STOP or t.words[k] == ","), t.count)
    return comma < t.count - 1 and t.words[comma] == "," and not t.number(comma + 1)


def _of_happening(t: Tokens, lex: Lexicon, item: Item, words: Grammar) -> bool:
    """Whether a month says when something happened that the sentence names: "la fuga de datos de abril", "the April cyber attack"."""
    sets, at = lex.sets, item.first - 1
    links = sets["of_cues"] | sets["in_cues"] | sets["on_cues"] | sets["articles"]
    while at > 0 and item.first - at <= _LINKS and t.low[at] in links:
        at -= 1
    owned = not sets["of_cues"].isdisjoint(t.low[at + 1 : item.first])
    for k in range(at, max(-1, at - (_NAME if owned else 1)), -1):
        if not t.words[k].isalpha() or t.low[k] in words.helping:
            break
        if t.low[k].endswith(words.happenings):
            return True
    for k in range(item.last, min(t.count, item.last + _NAME)):
        if not t.words[k].isalpha() or t.low[k] in links:
            return False
        if t.low[k].endswith(words.happenings):
            return t.low[item.first - 1] in sets["articles"] or any(t.low[j].endswith(words.month_endings) for j in range(item.first, k))
    return False


def _told_then(t: Tokens, found: list[Moment], words: Grammar, date: datetime.date) -> list[Moment]:
    """ "In July it had still expected 4.1 percent this year": the month is when that was said, and not what it measures."""
    last = max([index for index, moment in enumerate(found) if moment.role == "period"], default=-1)
    if last < 0:
        return found
    dated = frozenset([k for moment in found for k in range(_token(t, moment.span.start), _token(t, moment.span.end))])
    result: list[Moment] = []
    for index, moment in enumerate(found):
        yearless = moment.when.precision is Precision.MONTH and not any(char.isdigit() for char in moment.span.of(t.text))
        coarse = moment.role == "period" and moment.when.precision not in _ONCE_NOT and (moment.when.end < date or yearless)
        if coarse and _once_expected(t, moment.span, dated, words, later=last > index):
            when = year_back(moment.when) if moment.when.start > date else moment.when
            moment = moment._replace(role="as_of", when=when, once=True)
        result.append(moment)
    return result


def _token(t: Tokens, offset: int) -> int:
    """The first token that begins at an offset or behind it."""
    return bisect_left(t.starts, offset, 0, t.count)


def _once_expected(t: Tokens, span: Span, dated: frozenset[int], words: Grammar, *, later: bool) -> bool:
    """Whether a verb of expecting stands between a month and the next number, with a "still" beside it or another period behind it."""
    first = number = _token(t, span.end)
    while number < t.count and not (t.number(number) and number not in dated):
        if t.words[number] in STOP or number - first > _REACH:
            return False
        number += 1
    if number >= t.count:
        return False
    near = t.low[first:number]
    expects = not words.expecting.isdisjoint(near)
    if later and expects:
        return True
    if words.still.isdisjoint(near):
        return False
    if expects or not words.expecting.isdisjoint(t.low[max(0, first - 10) : first]):
        return True
    for k in range(number + 1, min(t.count, number + _REACH)):  # the verb closes the clause
        if t.words[k] in STOP or (t.words[k] == "," and not inside_number(t, k)):
            return False
        if t.low[k] in words.expecting:
            return t.low[k - 1] not in words.breaks
    return False


def _week(t: Tokens, lex: Lexicon, item: Item) -> When | None:
    """ "in the week that ended Feb. 28": the seven days up to it."""
    if item.when.precision not in FINE or phrase_before(t, word_before(t, lex, item.first) + 1, lex.phrases["week_ending"], 6) is None:
        return None
    return When(start=item.when.end - 6 * DAY, end=item.when.end, precision=Precision.WEEK)


def _told(t: Tokens, items: Sequence[Item], found: list[Moment]) -> list[Moment]:
    """ "said Thursday that as of Feb. 28, 14 were held": with a date of its own behind it, the day of the telling is none for the numbers.

    Between the day and the later date there is no number, or one that no comma parts from the later date; `found` ends with that date.
    """
    dated = {k for item in items for k in range(item.first, item.last)}
    numbers = [k for k in range(t.count) if t.number(k) and k not in dated]
    last = found[-1].span.start

    def told(moment: Moment) -> bool:
        between = [k for k in numbers if moment.span.end <= t.starts[k] < last]
        if moment.role != "as_of" or moment.span.end > last or any(t.starts[k] < moment.span.start for k in numbers):
            return False
        return not between or not any(
            t.words[k] in (",", ";") and not t.glued(k + 1) for k in range(between[-1], t.count) if t.starts[k] < last
        )

    return [each._replace(role="event") if told(each) else each for each in found]


def _is_dateline(t: Tokens, item: Item) -> bool:
    """ "Lisboa, 27 ago —", "PARIS, 13 août (AFP) -": the head of a story, which dates the story and no number."""
    if item.first > 10 or item.phrase:
        return False
    k = item.last
    while k < t.count and k < item.last + 8 and (t.words[k] in ".*,()/" or t.capital(k) or t.number(k)):
        k += 1
    return (
        t.words[k] in ("—", "–", "-", "―")
        and not t.glued(k + 1)
        and all(t.capital(j) or not t.words[j].isalpha() or len(t.words[j]) <= 3 for j in range(item.first))
    )


def _joined(t: Tokens, lex: Lexicon, item: Item, following: Item | None) -> Moment | None:
    """ "between November 2023 and April 2025", "from March to May", "de enero a marzo"."""
    if following is None or following.first - item.last > 3 or following.first <= item.last:
        return None
    words = [t.low[k] for k in range(item.last, following.first)]
    if words[0] not in lex.range or not all(
        word in lex.range or word in lex.sets["fill"] or word in lex.sets["range_too"] for word in words
    ):
        return None
    before = word_before(t, lex, item.first)
    if t.low[before] not in lex.sets["between"] and t.low[before] not in lex.sets["since"] and words[0] not in "-–—":
        return None
    start, end = item.when.start, following.when.end
    if end < start and item.how == following.how == "relative" and (start - end).days < 7:
        start -= 7 * DAY
    if end < start and item.how == "explicit":
        try:
            start = start.replace(year=end.year if start.replace(year=end.year) <= end else end.year - 1)
        except ValueError:
            return None
    if end < start:
        return None
    how: How = "explicit" if item.how == following.how == "explicit" else "relative"
    return Moment(item.span.join(following.span), When(start=start, end=end, precision=Precision.PERIOD), "period", how)
