"""A length of time, the words ahead of it and the two dates it lies between in; the contradiction out, where it cannot mean the time between them.

Weeks, months and years are told loosely: "two years later" is said of 19 months and of 35. A length is held only against what it can mean.
"""

from __future__ import annotations

import datetime
from fractions import Fraction

from factlint.checks._lifetimes import Contradiction
from factlint.checks._words import padded, words
from factlint.language.dates import Lexicon, Tokens, lexicon, phrase_at, tokenise
from factlint.model.audit import Context
from factlint.model.number import rational
from factlint.model.quantity import Quantity
from factlint.model.when import Precision, When

UNITS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(30437, 1000), "year": Fraction(36525, 100)}
_ONE = Fraction(1)
_LOOSE = {"day": (_ONE, _ONE), "week": (Fraction(6, 10), Fraction(6, 10)), "month": (_ONE, _ONE), "year": (Fraction(6, 10), _ONE)}
"""How much shorter and how much longer than told the time may be, in its unit."""
_LATELY = 500
"""Days from the article's up to which a day with its year tells the year of one beside it."""
_HALF_A_YEAR = 183
_ROUND = 50
"""Years from which on tens of them are a round number."""
_FAR = 3
"""How many times longer or shorter the time may be than told: farther off, the length is of something else."""


def between(
    context: Context,
    length: Quantity,
    first: Quantity | None,
    second: Quantity | None,
    *,
    inclusive: bool = False,
    this_year: bool = False,
    following: bool = False,
    loose: bool = False,
    at_least: bool = False,
    tight: bool = False,
    far: int = _FAR,
) -> Contradiction | None:
    """The contradiction of a length with the time from the first date to the second, either of which may be the article's.

    `following` a dated day, the second is the next such day; of one of `this_year` the article's year is told.
    With `at_least` the length is said to be "more than" so much, and no longer time contradicts it; a `tight` one says of two years, or of two
    months, how far they lie apart.
    """
    dates = [each for each in (first, second) if each is not None]
    one, two = (When.day(context.date) if each is None else when(context, each) for each in (first, second))
    years = {each.written_date is not None and each.written_date.year is not None for each in dates}
    if following and one is not None and second is not None and len(years) > 1:
        two = next_day(second, one.start) or two
    if len(dates) == 2 and len(years) > 1 and not (this_year or following) and one is not None and two is not None:
        one, two = _beside_the_other(context, dates[0], dates[1], one, two)
        years = {True} if one is not None else years
    if years == {False} and first is not None and second is not None and one is not None and two is not None and one.start >= two.start:
        following_day = next_day(second, one.start)
        two = following_day if following_day is not None and (following_day.start - one.start).days < _HALF_A_YEAR else two
    if one is None or two is None or (len(years) > 1 and not (this_year or following)) or one.start >= two.start:
        return None
    assert length.unit is not None
    unit, told = UNITS[length.unit], rational(length.value or 0)
    fewest, most = Fraction((two.start - one.end).days) / unit, Fraction((two.end - one.start).days + inclusive) / unit
    under, over = _LOOSE[length.unit]
    if told.denominator != 1:
        under = over = Fraction(4, 10)
    elif length.unit == "year" and told >= _ROUND and told % 10 == 0:
        under = over = Fraction(5)  # "130 years of warming (since 1880)"
    elif loose:
        under = over = max(Fraction(5, 4), told / 7)
    elif length.hedge is None and _to_the_day(length, one, two):
        under = over = Fraction(1, 4)
    apart = _apart(length.unit, one, two) if tight else None
    if apart is not None:
        fewest, most, under, over = apart, apart, _ONE, _ONE
    shown = fewest
    if at_least:
        fewest, over, under = Fraction(0), Fraction(0), Fraction(1, 10)
    if fewest - over <= told <= most + under or not (fewest / far <= told <= most * far or _other_unit(fewest, most, told, length.unit)):
        return None
    return Contradiction(
        span=length.span,
        said=length.text,
        start=first.text if first is not None else context.date.isoformat(),
        end=second.text if second is not None else context.date.isoformat(),
        actual=_told(shown, most, length.unit),
        related=tuple((each.text, (each.span.start, each.span.end)) for each in dates),
    )


def _apart(unit: str, one: When, two: When) -> Fraction | None:
    """How many years two years, or months two months, lie apart."""
    years = two.start.year - one.start.year
    if unit == "year" and one.precision is two.precision is Precision.YEAR:
        return Fraction(years)
    if unit == "month" and one.precision is two.precision is Precision.MONTH:
        return Fraction(12 * years + two.start.month - one.start.month)
    return None


def _beside_the_other(context: Context, first: Quantity, second: Quantity, one: When, two: When) -> tuple[When | None, When | None]:
    """Two days of which one has its year, lately: the other is the next such day, or the last one before it."""
    if {first.form, second.form} != {"day"} or context.clock:
        return None, None
    dated = one if first.written_date is not None and first.written_date.year is not None else two
    if not -_LATELY <= (dated.start - context.date).days <= _LATELY:
        return None, None
    if dated is one:
        return one, next_day(second, one.start)
    last = one if one.start <= two.start else next_day(first, two.start - datetime.timedelta(days=366))
    return last, two


def _to_the_day(length: Quantity, one: When, two: When) -> bool:
    """Whether a length of whole months or years ends on the day of the month, or of the year, on which it began."""
    if length.unit not in ("month", "year") or one.start != one.end or two.start != two.end or one.start.day != two.start.day:
        return False
    return length.unit == "month" or one.start.month == two.start.month


def _other_unit(fewest: Fraction, most: Fraction, told: Fraction, unit: str) -> bool:
    """Whether the length would be right in weeks for days, in months for weeks, in years for months, or the other way round."""
    others = (UNITS[each] / UNITS[unit] for each in UNITS if each != unit)
    return any(fewest - _ONE <= told * other <= most + _ONE for other in others)


def _told(fewest: Fraction, most: Fraction, unit: str) -> str:
    """The time between two dates in words: "18 months", "17 to 19 months"."""
    if unit == "year" and most < 4:
        unit, fewest, most = "month", fewest * 12, most * 12
    low, high = round(fewest), round(most)
    number = str(low) if low == high else f"{low} to {high}"
    return f"{number} {unit}{'' if number == '1' else 's'}"


def when(context: Context, quantity: Quantity) -> When | None:
    if quantity.when is not None:
        return quantity.when
    if context.clock or quantity.written_date is None:
        return None
    found: When | None = quantity.written_date.resolve(context.date)
    return found


def next_day(date: Quantity, since: datetime.date) -> When | None:
    """The first day from another on that a day without its year can be."""
    written = date.written_date
    if written is None or written.year is not None or written.month is None or written.day is None:
        return None
    for year in (since.year, since.year + 1):
        try:
            day = datetime.date(year, written.month, written.day)
        except ValueError:
            return None
        if day >= since:
            return When.day(day)
    return None


def token_at(t: Tokens, place: int) -> int:
    """The first token at or behind a place in the text."""
    return next((k for k in range(t.count) if t.starts[k] >= place), t.count)


def comes_round(context: Context, length: Quantity) -> bool:
    """Whether a length comes round again: "every four years from 2024 until 2044"."""
    language = words(context.draft.language)
    before = padded(context.text[max(0, length.start - 16) : length.start])
    if rational(length.value or 0) > 1 and language["lasting"].has(before.split()[-1] if before.strip() else ""):
        return False  # "prolonga-se por 24 semanas"
    return any(language[name].ends(before) for name in ("each", "for_each", "at_intervals"))


def ago(context: Context, length: Quantity) -> bool:
    """Whether a length ends today: "six years ago"."""
    lex, text = lexicon(context.draft.language), context.text
    behind = tokenise(text, length.end, min(len(text), length.end + 20))
    if phrase_at(behind, 0, lex.phrases["ago_after"]) is not None:
        return True
    ahead = tokenise(text, max(0, length.start - 20), length.start)
    leads = ((at, phrase_at(ahead, at, lex.phrases["ago_before"])) for at in range(ahead.count))
    return any(lead is not None and lead[0] == ahead.count for _, lead in leads)


def several(t: Tokens, lex: Lexicon, length: Quantity) -> bool:
    """Whether there are several such lengths: "two five-year terms"."""
    at = token_at(t, length.start)
    return at > 0 and (t.number(at - 1) or lex.small.get(t.low[at - 1], 1) > 1)


def hedged(t: Tokens, lex: Lexicon, length: Quantity) -> bool:
    """Whether a word ahead of a length makes it loose: not "last" of "last visited 16 months ago"."""
    at = token_at(t, length.start)
    loose = lex.sets["loose"]
    if at > 1 and t.low[at - 1] in lex.sets["of_cues"] and t.low[at - 2] in lex.sets["after_cues"]:
        return False  # "después de doce años"
    between = loose | lex.sets["articles"] | lex.sets["articles_all"] | lex.sets["fill"] | lex.sets["of_cues"]
    return at > 0 and (t.low[at - 1] in loose or (at > 1 and t.low[at - 2] in loose and t.low[at - 1] in between))


def lasting(context: Context, length: Quantity) -> bool:
    """Whether a word for "during" stands right ahead of an exact length, which is no hedge before "from June 9 to July 4"."""
    ahead = padded(context.text[max(0, length.start - 16) : length.start])
    return length.unit == "day" and length.hedge is None and words(context.draft.language)["lasting"].ends(ahead) > 0


def bare_day(context: Context, start: int, end: int) -> bool:
    """Whether a stretch of copy names a day of a month told before: "was contained on the 15th and"."""
    language, lex = words(context.draft.language), lexicon(context.draft.language).sets
    tokens = padded(context.text[start:end]).split()
    for lead, day, behind in zip(tokens, tokens[1:], [*tokens[2:], ","], strict=False):
        digits = day.rstrip("stndrh.º")
        led = lead in lex["articles"] or lead in lex["on_cues"] or lead in lex["articles_all"]
        if led and digits.isdecimal() and 1 <= int(digits) <= 31 and (not behind.isalpha() or language["and"].has(behind)):
            return True
    return False


def clause_later(t: Tokens, i: int, date: Quantity) -> bool:
    """Whether two or three words and a comma stand between a date and the length: "op 8 juni weer open, vijf dagen na"."""
    between = [k for k in range(i) if t.starts[k] >= date.span.end]
    return len(between) <= 4 and bool(between) and t.words[between[-1]] == "," and all(t.words[k].isalpha() for k in between[:-1])
