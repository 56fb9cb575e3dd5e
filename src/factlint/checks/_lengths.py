"""A sentence's lengths of time and dates in; lengths out that the two dates they lie between belie.

Weeks, months and years are told loosely: "two years later" is said of 19 months and of 35. A length is held only against what it can mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lifetimes import Contradiction
from factlint.checks._words import count, padded, words
from factlint.language.dates import Lexicon, Tokens, phrase_at
from factlint.model.audit import Context
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.when import When

_UNITS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(30437, 1000), "year": Fraction(36525, 100)}
_ONE = Fraction(1)
_LOOSE = {"day": (_ONE, _ONE), "week": (Fraction(6, 10), Fraction(6, 10)), "month": (_ONE, _ONE), "year": (Fraction(6, 10), _ONE)}
"""How much shorter and how much longer than told the time may be, in its unit."""
_FORMS = frozenset({"day", "month", "year"})
_MARKS = frozenset(",.;:)(–—")
_CLAUSE = 90
"""Characters between a length and the date of what it is counted from."""
_BESIDE = 4
"""Words behind "four years later" up to which a date is that of what came then."""
_FAR = 3
"""How many times longer or shorter the time may be than told: farther off, the length is of something else."""


def belied_lengths(
    context: Context, lex: Lexicon, t: Tokens, inside: Sequence[Quantity], dates: Sequence[Quantity], before: Sequence[Quantity]
) -> Iterator[Contradiction]:
    """Lengths of a sentence between two of its dates, between one before and one in it, or since its one date."""
    lengths = [each for each in inside if each.kind is Kind.DURATION and each.unit in _UNITS]
    known = [each for each in dates if each.form in _FORMS and each.written_date is not None]
    if len(lengths) != 1 or len(known) != len(dates) or lengths[0].value is None or lengths[0].hedge is not None:
        return
    length = lengths[0]
    if rational(length.value or 0) <= 0 or _hedged(t, lex, length) or _each(context, length):
        return
    found = (
        _later(context, lex, t, length, known, before)
        or _ago(context, lex, t, length, known)
        or _since(context, lex, t, length, known)
        or _from_to(context, length, known)
        or _between_both(context, lex, t, length, known)
        or _until_then(context, lex, t, length, known)
        or _after_years(context, lex, t, length, known)
    )
    if found is not None:
        yield found


def _later(
    context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity], before: Sequence[Quantity]
) -> Contradiction | None:
    """ "closed on March 10, 2023, and reopened on September 12, 2024, a year and a half later"; "Five days later it came back, on June 8"."""
    at = _token(t, length.end)
    sign = 1
    found = phrase_at(t, at, lex.phrases["later_after"])
    if found is None:
        found, sign = phrase_at(t, at, lex.phrases["earlier_after"]), -1
    if found is not None and sign > 0 and _after_clause(t, length, known, at):
        return _between(context, length, known[0], known[1])
    if found is None or not _alone(t, lex, found[0], known):
        return None
    if len(known) == 2 and not any(each.start < length.end and length.start < each.end for each in known):
        first, second = known
        if first.end > length.start:  # both dates behind it: what came first is told elsewhere
            return None
        if second.end <= length.start and _token(t, length.start) - _token(t, second.end) > 2:
            return None  # "lower than in 2011, and 16.5 percent below the level nine years earlier"
        if second.start >= length.end and _token(t, second.start) - found[0] > _BESIDE:
            return None  # "In 1984 she was honoured and four years later won the grant for the opera, which opened in 1992"
    elif len(known) == 1 and sign > 0 and _opens(t, length) and known[0].start >= length.end:
        ahead = [each for each in before if each.form in _FORMS and each.written_date is not None]
        if len(ahead) != 1 or len(before) != 1:
            return None
        first, second = ahead[0], known[0]
    else:
        return None
    if sign < 0:
        first, second = second, first
    return _between(context, length, first, second)


def _after_clause(t: Tokens, length: Quantity, known: Sequence[Quantity], at: int) -> bool:
    """Whether "Eight months after the quarry shut in October 2024, it reopened in June 2025" stands there: a comma right behind the first date."""
    if len(known) != 2 or not _opens(t, length) or known[0].start < length.end or known[0].start - length.end > _CLAUSE:
        return False
    comma = _token(t, known[0].end)
    return (
        t.words[comma] == ","
        and not any(t.words[k] in _MARKS for k in range(at, _token(t, known[0].start)))
        and known[1].start > t.starts[comma]
    )


def _alone(t: Tokens, lex: Lexicon, at: int, known: Sequence[Quantity]) -> bool:
    """Whether "later" says no more, and not later than what ("two years after the vote"): a mark, a date or a verb follows."""
    if at >= t.count or t.words[at] in _MARKS:
        return True
    if any(each.start == t.starts[at] for each in known):
        return False  # "two days after July 28"
    cue = t.low[at] in lex.sets["on_cues"] or t.low[at] in lex.sets["in_cues"]
    if cue and any(each.start in (t.starts[at], t.starts[at + 1], t.starts[at + 2]) for each in known):
        return True
    names = ("articles", "of_cues", "articles_all", "relative_pronouns", "after_cues")
    return t.low[at - 1] in lex.sets["then"] or not (any(t.low[at] in lex.sets[name] for name in names) or cue or t.capital(at))


def _opens(t: Tokens, length: Quantity) -> bool:
    return length.start - t.starts[0] <= 4


def _ago(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "two and a half years ago, in May 2023"; "am 3. Mai 2024, vor acht Monaten": the date in apposition."""
    first, last = _token(t, length.start), _token(t, length.end)
    behind = phrase_at(t, last, lex.phrases["ago_after"])
    if behind is not None:
        last = behind[0]
    else:
        lead = next(
            (k for k in range(max(0, first - 3), first) if (hit := phrase_at(t, k, lex.phrases["ago_before"])) and hit[0] == first), None
        )
        if lead is None:
            return None
        first = lead
    if context.clock or len(known) != 1 or not _beside(t, lex, first, last, known[0]):
        return None
    if known[0].written_date is None or known[0].written_date.year is None:
        return None
    return _between(context, length, known[0], None)


def _since(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "has been shut for ten months, since October 14, 2024": the length and the day since which, a mark and two words apart at most."""
    if context.clock or len(known) != 1 or known[0].written_date is None or known[0].written_date.year is None:
        return None
    date = known[0]
    at = _token(t, date.start)
    if not any(t.low[k] in lex.sets["since"] for k in range(max(0, at - 2), at)):
        return None
    first, last = sorted((date, length), key=lambda each: each.start)
    gap = padded(context.text[first.end : last.start]).split()
    marks = [token for token in gap if token in _MARKS or token == "-"]
    other = [token for token in gap if token.isalpha() and token not in lex.sets["since"] and token not in lex.sets["fill"]]
    language = words(context.draft.language)
    and_so = not marks and bool(gap) and language["and"].has(gap[0]) and gap[-1] in lex.sets["since"]  # "since 2017 and so for nine years"
    if not and_so and (len(marks) != 1 or len(other) > 2):
        return None
    return _between(context, length, date, None)


def _between_both(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "picked up on Oct. 8 and let go on Nov. 20, she spent the 53 days in a cell": the days, behind both dates."""
    at = _token(t, length.start)
    if len(known) != 2 or length.unit != "day" or {each.form for each in known} != {"day"} or known[1].end > length.start or at == 0:
        return None
    gap = padded(context.text[known[1].end : length.start])
    article = t.low[at - 1] in lex.sets["articles"] or t.low[at - 1] in lex.sets["articles_all"]
    if not article or count(gap) > _BESIDE or "," not in gap.split() or {";", ".", ":"} & set(gap.split()):
        return None
    return _between(context, length, known[0], known[1], inclusive=True)


def _until_then(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "Arrested on March 3, 2024, she was held for 10 months before a court freed her, on July 3, 2025": from the one day to the other."""
    language = words(context.draft.language)
    if len(known) != 2 or known[0].end > length.start or known[1].start < length.end or known[1].start - length.end > _CLAUSE:
        return None
    ahead, behind = padded(context.text[known[0].end : length.start]), padded(context.text[length.end : known[1].start])
    led = count(ahead) <= 2 * _BESIDE and "," in ahead.split()[:2] and not {";", ".", ":"} & set(ahead.split())
    begun = count(padded(context.text[t.starts[0] : known[0].start])) <= _BESIDE
    opens = " " + behind.removeprefix(" , ").lstrip()  # "zehn Monate, bevor"
    if not led or not begun or not language["until_then"].starts(opens) or {";", ".", ":"} & set(behind.split()):
        return None
    later = " " + " ".join(padded(context.text[known[1].end : known[1].end + 24]).split()[:3]) + " "
    return _between(context, length, known[0], known[1], this_year=language["of_this_year"].starts(later) > 0)


def _from_to(context: Context, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "held for ten months, from March 2024 to December 2024"."""
    language = words(context.draft.language)
    if len(known) != 2 or known[0].start < length.end or all(each.form == "year" for each in known):
        return None
    gap, between = padded(context.text[length.end : known[0].start]), padded(context.text[known[0].end : known[1].start])
    if count(gap) > 4 or not (language["from"].ends(gap) or language["from"].last(gap) == 1 or gap.split()[-1:] == ["("]):
        return None
    if not ((language["year_to"].within(between) and count(between) <= 3) or between.split() in (["-"], ["–"])):
        return None
    return _between(context, length, known[0], known[1], inclusive=True)


def _after_years(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "took over in 1998 and, after 37 years, steps down this month"; "opened in 1984, closes in 2025 after 51 years": ten years off, a slip."""
    at = _token(t, length.start)
    if length.unit != "year" or at == 0 or not any(t.low[k] in lex.sets["after_cues"] for k in range(max(0, at - 2), at)):
        return None
    words_now = words(context.draft.language)
    text = padded(t.text[t.starts[0] : t.ends[t.count - 1]])
    if not 1 <= len(known) <= 2 or known[0].written_date is None or known[0].written_date.year is None:
        return None
    if len(known) == 1 and (context.clock or not words_now["now"].within(text) or known[0].start > length.start):
        return None
    found = _between(context, length, known[0], known[1] if len(known) == 2 else None)
    if found is None:
        return None
    one, two = known[0].when, known[1].when if len(known) == 2 else When.day(context.date)
    told = rational(length.value or 0)
    if one is None or two is None:
        return None
    years = Fraction((two.start - one.end).days) / _UNITS["year"] - 1, Fraction((two.end - one.start).days) / _UNITS["year"] + 1
    return found if any(years[0] <= told + off <= years[1] for off in (-10, 10)) else None


def _beside(t: Tokens, lex: Lexicon, first: int, last: int, date: Quantity) -> bool:
    """Whether a date stands in apposition to tokens `first` up to `last`, with one mark and nothing but cues between."""
    start, end = _token(t, date.start), _token(t, date.end)
    between = range(last, start) if start >= last else range(end, first)
    marks = sum(1 for k in between if t.words[k] in _MARKS)
    cues = ("in_cues", "on_cues", "articles", "fill", "year_before")
    rest = [k for k in between if t.words[k] not in _MARKS and not any(t.low[k] in lex.sets[name] for name in cues)]
    event = len(rest) == 1 and rest[0] == start - 1 and date.form == "year" and start - 3 > last  # "in the flood year 2009"
    named = event and (t.capital(start - 1) and any(t.low[k] in lex.sets["in_cues"] for k in between))
    return marks == 1 and (not rest or named) and len(between) <= 4


def _between(
    context: Context, length: Quantity, first: Quantity, second: Quantity | None, *, inclusive: bool = False, this_year: bool = False
) -> Contradiction | None:
    """The contradiction of a length with the time from the first date to the second, or to the article's."""
    one, two = _when(context, first), When.day(context.date) if second is None else _when(context, second)
    years = {each.written_date is not None and each.written_date.year is not None for each in (first, *([second] if second else []))}
    if one is None or two is None or (len(years) > 1 and not this_year) or one.start >= two.start:
        return None
    assert length.unit is not None
    unit, told = _UNITS[length.unit], rational(length.value or 0)
    fewest, most = Fraction((two.start - one.end).days) / unit, Fraction((two.end - one.start).days + inclusive) / unit
    under, over = _LOOSE[length.unit]
    if told.denominator != 1:
        under = over = Fraction(4, 10)
    if fewest - over <= told <= most + under or not fewest / _FAR <= told <= most * _FAR:
        return None
    return Contradiction(
        span=length.span,
        said=length.text,
        start=first.text,
        end=second.text if second is not None else context.date.isoformat(),
        actual=_told(fewest, most, length.unit),
        related=tuple((each.text, (each.span.start, each.span.end)) for each in (first, *([second] if second is not None else []))),
    )


def _told(fewest: Fraction, most: Fraction, unit: str) -> str:
    """The time between two dates in words: "18 months", "17 to 19 months"."""
    if unit == "year" and most < 4:
        unit, fewest, most = "month", fewest * 12, most * 12
    low, high = round(fewest), round(most)
    number = str(low) if low == high else f"{low} to {high}"
    return f"{number} {unit}{'' if number == '1' else 's'}"


def _when(context: Context, quantity: Quantity) -> When | None:
    if quantity.when is not None:
        return quantity.when
    if context.clock or quantity.written_date is None:
        return None
    found: When | None = quantity.written_date.resolve(context.date)
    return found


def _token(t: Tokens, place: int) -> int:
    """The first token at or behind a place in the text."""
    return next((k for k in range(t.count) if t.starts[k] >= place), t.count)


def _each(context: Context, length: Quantity) -> bool:
    """Whether a length comes round again: "every four years from 2024 until 2044"."""
    language = words(context.draft.language)
    before = padded(context.text[max(0, length.start - 16) : length.start])
    return any(language[name].ends(before) for name in ("each", "for_each"))


def _hedged(t: Tokens, lex: Lexicon, length: Quantity) -> bool:
    """Whether a word ahead of a length makes it loose."""
    at = _token(t, length.start)
    several = at > 0 and (t.number(at - 1) or lex.small.get(t.low[at - 1], 1) > 1)  # "two five-year terms"
    return several or any(t.low[k] in lex.sets["loose"] for k in range(max(0, at - 2), at))
