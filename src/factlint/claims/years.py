"""The date expressions of a sentence in; those that only two of them together tell ("in March last year", "the same month a year ago") out."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence

from factlint.claims.lexicon import Grammar
from factlint.claims.moment import DAY, FINE, STOP, Item, year_ahead, year_back
from factlint.language.dates import Length, Lexicon, Tokens, length_at
from factlint.model.span import Span
from factlint.model.when import Precision, When

_NEAR = 12  # words of a clause beside a month
_VERB = 5  # letters of a verb, at least, that is known by its ending
_GAP = 3  # words between a month and its year
_CALLED = 5  # words of "the same month of"
_COARSE = (Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.PERIOD, Precision.SEASON)
_SPANS = (Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.PERIOD)
_PARTS = (Precision.QUARTER, Precision.HALF)
_LATELY = 400  # days from a month up to the article's, whose own "a year ago" is that of the month
_MANY = 12  # months, or years back
_DIGITS = 4  # of a year
_MONTHS_AGO = 60  # days


def with_years(
    t: Tokens, lex: Lexicon, items: Sequence[Item], words: Grammar, date: datetime.date, before: Callable[[], Sequence[When]]
) -> list[Item]:
    """A month, or a day of one, with the "last year" beside it as one item; "the same month last year" as the month named before it, a year back; a month
    that is still to come at `date` as the next one. `before` gives the periods of the sentence before."""
    found: list[Item] = []
    for item in items:
        if item.when.end < date and (
            (_is_month(item, t) and _to_come(t, lex, item, words)) or (_is_day(item, date) and _day_to_come(t, lex, item, words))
        ):
            found.append(item._replace(when=year_ahead(item.when), yearless=False))
            continue
        last = found[-1] if found else None
        if last is not None and _is_year(item) and _opens_year(last) and _close(t, lex, last.last, item.first):
            found[-1] = _of_year(last, item)
            continue
        year = _year_of(item)
        if year is not None:
            if last is not None and _lacks_year(last, t) and _close(t, lex, last.last, item.first):
                found[-1] = _joined(last, item, last.when, year)
                continue
            same = _same_time(t, lex, item, found, words, date, before)
            if same is not None:
                found.append(same)
                continue
        elif _is_year(item) and (part := _last_part(t, lex, item)) is not None:
            found.append(part)
            continue
        elif _is_year(item) and (same := _same_time(t, lex, item, found, words, date, before)) is not None:
            found.append(same)
            continue
        elif (
            last is not None and _is_year(last) and item.how == "relative" and item.when.precision in _PARTS and _owned(t, lex, last, item)
        ):
            found[-1] = item._replace(first=last.first, span=last.span.join(item.span), when=_in_year(item.when, last.when.start.year))
            continue
        elif last is not None and _lacks_year(item, t) and _close(t, lex, last.last, item.first):
            year = _year_of(last)
            if year is not None:
                found[-1] = _joined(last, item, item.when, year)
                continue
        found.append(item)
    return found


def _year_of(item: Item) -> int | None:
    """The year that "last year" and its like mean."""
    relative = item.phrase == "relative" and item.when.precision is Precision.YEAR and item.when.start.month == item.when.start.day == 1
    return item.when.start.year if relative and item.when.start.year == item.when.end.year else None


def _opens_year(item: Item) -> bool:
    """Whether an item is "the first nine months"."""
    start = item.when.start
    return item.phrase == "relative" and item.when.precision is Precision.PERIOD and start.month == start.day == 1


def _owned(t: Tokens, lex: Lexicon, year: Item, part: Item) -> bool:
    """ "2025'in ilk çeyreğinde": nothing but a case ending between a year and its quarter, in a language that has the year first."""
    return not lex.sets["of_cues"] and part.first - year.last <= _GAP and all(not t.number(k) for k in range(year.last, part.first))


def _in_year(when: When, year: int) -> When:
    """The same months of another year."""
    return When(start=datetime.date(year, when.start.month, 1), end=When.month(year, when.end.month).end, precision=when.precision)


def _of_year(months: Item, item: Item) -> Item:
    """ "the first nine months" with the year that stands behind it."""
    year = item.when.start.year
    when = When(start=datetime.date(year, 1, 1), end=When.month(year, months.when.end.month).end, precision=Precision.PERIOD)
    return months._replace(last=item.last, span=months.span.join(item.span), when=when)


def stands_alone(t: Tokens, lex: Lexicon, end: int) -> bool:
    """Whether nothing but a year says of what "the first nine months" are, which end before token `end`: "of 2025", not "of his term"."""
    follows = t.low[end]
    if follows in lex.sets["of_cues"]:
        return t.number(end + 1) and len(t.words[end + 1]) == _DIGITS
    return not any(follows in lex.sets[name] for name in ("after_cues", "articles", "possessives"))


def months_to(t: Tokens, lex: Lexicon, first: int, when: When) -> When | None:
    """ "in the three months to June 30": so many months up to the last day of one, which begins at token `first`."""
    link, end = lex.sets["months_to"], when.end
    if link.isdisjoint(t.low[max(0, first - _GAP - 1) : first]):
        return None
    k = first - 1
    while k > 0 and first - k <= _GAP and (t.low[k] in link or t.low[k] in lex.sets["fill"] or t.low[k] == "'"):
        k -= 1
    if k < 1 or k == first - 1 or link.isdisjoint(t.low[k + 1 : first]) or (end + DAY).day != 1:
        return None
    length = length_at(t, k - 1, lex)
    if length is None or length.unit != "month" or not 1 < length.amount <= _MANY:
        return None
    begin = end.year * 12 + end.month - length.amount
    return When(start=datetime.date(begin // 12, begin % 12 + 1, 1), end=end, precision=Precision.PERIOD)


def years_before(t: Tokens, lex: Lexicon, items: Sequence[Item], length: Length, date: datetime.date) -> When | None:
    """So many years before the month, quarter or months that the sentence named last: "6.2 percent in July, against 5.8 percent a year ago"."""
    last = items[-1] if items else None
    if length.unit != "year" or last is None or last.when.precision not in _SPANS or last.when.start > date:
        return None
    since = lex.sets["since"] | lex.sets["since_far"]
    if (date - last.when.end).days > _LATELY or (last.first and not since.isdisjoint(t.low[max(0, last.first - 2) : last.first])):
        return None
    when = last.when
    for _ in range(min(length.amount, _MANY)):
        when = year_back(when)
    return when


def _is_year(item: Item) -> bool:
    """Whether an item is a year in digits: "the same month of 2025"."""
    return not item.phrase and item.when.precision is Precision.YEAR


def _is_month(item: Item, t: Tokens) -> bool:
    """Whether an item is a month without its year."""
    return item.yearless and not item.phrase and item.when.precision is Precision.MONTH and not item.span.of(t.text)[-1].isdigit()


def _lacks_year(item: Item, t: Tokens) -> bool:
    """Whether an item is a month, or a day of one, that a year beside it may complete."""
    return _is_month(item, t) or _is_dated(item, t)


def _to_come(t: Tokens, lex: Lexicon, item: Item, words: Grammar) -> bool:
    """ "640 posts will go by the end of September"; not "will publish the figures of September"."""
    before = t.low[item.first - 1]
    if (before in lex.sets["of_cues"] and t.low[item.first - 2] not in lex.sets["fill"]) or before in lex.sets["since"] | lex.sets[
        "articles"
    ]:
        return False
    return any(_will(t, words, k) for k in _clause(t, item.first - 1, -1)) or any(_will(t, words, k) for k in _clause(t, item.last, 1))


def _is_dated(item: Item, t: Tokens) -> bool:
    """Whether an item is a day of a month without its year: "on June 12 last year"."""
    day = item.yearless and not item.phrase and item.when.precision is Precision.DAY and item.when.start == item.when.end
    return day and any(char.isdigit() for char in item.span.of(t.text)) and (item.when.start.month, item.when.start.day) != (2, 29)


def _is_day(item: Item, date: datetime.date) -> bool:
    """Whether an item is a day without its year that lies some months back at `date`."""
    return item.yearless and not item.phrase and item.when.precision is Precision.DAY and (date - item.when.end).days > _MONTHS_AGO


def _day_to_come(t: Tokens, lex: Lexicon, item: Item, words: Grammar) -> bool:
    """ "branches will be open 60 hours from Jan. 4", "ab dem 4. Januar werden die Büchereien"; not "will publish the count of Jan. 4"."""
    if t.low[item.first - 1] in lex.sets["of_cues"]:
        return False
    return any(_will(t, words, k) for k in _clause(t, item.first - 1, -1)) or any(
        _will(t, words, k) for k in range(item.last, min(t.count, item.last + 2))
    )


def _will(t: Tokens, words: Grammar, k: int) -> bool:
    word = t.low[k]
    return word in words.will or (len(word) > _VERB and word.endswith(words.future_endings))


def _clause(t: Tokens, first: int, step: int) -> Iterator[int]:
    """The places of the words from `first` on in one direction, up to the end of the clause."""
    for k in range(first, first + step * _NEAR, step):
        if not 0 <= k < t.count or t.words[k] in STOP or (t.words[k] == "," and step < 0):
            return
        yield k


def _joined(first: Item, second: Item, month: When, year: int) -> Item:
    when = When.month(year, month.start.month) if month.precision is not Precision.DAY else When.day(month.start.replace(year=year))
    return first._replace(last=second.last, span=first.span.join(second.span), when=when, how="relative", yearless=False)


def _last_part(t: Tokens, lex: Lexicon, year: Item) -> Item | None:
    """ "the last quarter of 2025", "au dernier trimestre 2025"."""
    if lex.sets["last_of_all"].isdisjoint(t.low[max(0, year.first - _GAP - 2) : year.first]):
        return None
    at = year.first - 1
    while at > 0 and year.first - at <= _GAP and any(t.low[at] in lex.sets[name] for name in ("of_cues", "articles", "fill")):
        at -= 1
    sort = next((name for name in ("quarter", "half") if not lex.sets[name].isdisjoint(t.low[max(0, at - 1) : at + 1])), "")
    if not sort or at < 1 or lex.sets["last_of_all"].isdisjoint(t.low[at - 1 : at + 1]):
        return None
    months = 3 if sort == "quarter" else 6
    start = datetime.date(year.when.start.year, 13 - months, 1)
    when = When(start=start, end=year.when.end, precision=Precision.QUARTER if sort == "quarter" else Precision.HALF)
    return year._replace(first=at - 1, span=Span(t.starts[at - 1], year.span.end), when=when)


def _same_time(
    t: Tokens,
    lex: Lexicon,
    item: Item,
    items: Sequence[Item],
    words: Grammar,
    date: datetime.date,
    before: Callable[[], Sequence[When]],
) -> Item | None:
    """ "448 in October, against 398 in the same month of last year": the month named before, here or in the sentence before, a year back."""
    called = _called_same(t, lex, item, words)
    if called is None:
        return None
    begin, end, of_days = called
    when = _meant(t, lex, items, date, of_days=of_days) if items else next(iter(reversed(before())), None)
    if when is None:
        return None
    while when.start.year > item.when.start.year:
        when = year_back(when)
    while when.start.year < item.when.start.year:
        when = year_ahead(when)
    return Item(begin, end, Span(t.starts[begin], t.ends[end - 1]), when, "relative", "relative")


def _called_same(t: Tokens, lex: Lexicon, item: Item, words: Grammar) -> tuple[int, int, bool] | None:
    """The first token and the end of "the same month of last year", "last year in the same month", and whether a day is meant."""
    if words.same_time.firsts.isdisjoint(t.low[max(0, item.first - _CALLED) : item.last + _GAP + 1]):
        return None
    first = item.first
    while first > 0 and item.first - first < _GAP and _close(t, lex, first - 1, item.first):
        first -= 1
    for begin in range(max(0, item.first - _CALLED), min(t.count, item.last + _GAP + 1)):
        hit = words.same_time.at(t.low, begin) if t.low[begin] in words.same_time.by_first else None
        if hit is None:
            continue
        end = begin + hit[0]
        of_days = any(lex.tables["units"].get(t.low[k]) == "day" for k in range(begin, end))
        if first <= end <= item.first:
            return begin, item.last, of_days
        if begin >= item.last and _close(t, lex, item.last, begin):
            return item.first, end, of_days
    return None


def _meant(t: Tokens, lex: Lexicon, items: Sequence[Item], date: datetime.date, *, of_days: bool) -> When | None:
    """The days, the month, the year up to now that "the same" points to."""
    fit = FINE if of_days else _COARSE
    last = next((each for each in reversed(items) if each.when.precision in fit or _this_year(each, date)), None)
    if last is None:
        return None
    when, place = last.when, list(items).index(last)
    since = t.low[last.first - 1] in lex.sets["since"] if last.first else False
    if _this_year(last, date) or (since and when.start <= date):
        return When(start=when.start, end=date, precision=Precision.PERIOD)
    if place and _ranges(t, lex, items[place - 1].last, last.first):
        month = items[place - 1].when.start.month
        first_day = datetime.date(when.end.year - (month > when.end.month), month, 1)  # in the year of the other end, or the one before
        return When(start=first_day, end=when.end, precision=Precision.PERIOD)  # "entre enero y octubre"
    return when


def _this_year(item: Item, date: datetime.date) -> bool:
    return item.phrase == "relative" and item.when.precision is Precision.YEAR and item.when.start.year == date.year


def _ranges(t: Tokens, lex: Lexicon, start: int, end: int) -> bool:
    """Whether nothing but the word of a range stands between two dates ("between January and October")."""
    return (
        0 < end - start <= _GAP and t.low[start] in lex.range and all(t.low[k] in lex.range | lex.sets["fill"] for k in range(start, end))
    )


def _close(t: Tokens, lex: Lexicon, start: int, end: int) -> bool:
    """Whether nothing but small words stands between a month and its year ("marzo del año pasado")."""
    small = (lex.sets["fill"], lex.sets["of_cues"], lex.sets["in_cues"], lex.sets["articles"])
    return 0 <= end - start <= _GAP and all(t.low[k] in "'’" or any(t.low[k] in each for each in small) for k in range(start, end))
