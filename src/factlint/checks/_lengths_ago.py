"""A sentence's length of time and dates in; a length counted to the day of the article that the date beside it belies, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lifetimes import Contradiction
from factlint.checks._time_between import between, next_day, token_at, when
from factlint.checks._words import padded, words
from factlint.language.dates import Length, Lexicon, Tokens, length_at, phrase_at, tokenise
from factlint.model.audit import Context
from factlint.model.dataclasses import replace
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import Precision

_MARKS = frozenset(",.;:)(–—")
_LATELY, _AHEAD = 60, 180
"""Days up to which a day without its year is reckoned from the article's."""
_BESIDE = 4
"""Words between a length and what belongs to it."""


def belied_ago(
    context: Context,
    lex: Lexicon,
    t: Tokens,
    length: Quantity,
    known: Sequence[Quantity],
    *,
    loose: bool = False,
    at_least: bool = False,
) -> Contradiction | None:
    """ "two and a half years ago, in May 2023"; "am 3. Mai 2024, vor acht Monaten": the date in apposition."""
    first, last = token_at(t, length.start), token_at(t, length.end)
    at = first
    while loose and first > 0 and t.low[first - 1] in lex.sets["loose"]:
        first -= 1  # "nearly six years ago"
    behind = phrase_at(t, last, lex.phrases["ago_after"])
    if behind is not None:
        last = behind[0]
    else:
        lead = next(
            (k for k in range(max(0, first - 3), first) if (hit := phrase_at(t, k, lex.phrases["ago_before"])) and hit[0] == first), None
        )
        if lead is None:
            return None
        first = at = lead
    if _of_then(context, t, lex, at) or context.clock or len(known) != 1 or not _beside(context, t, lex, first, last, known[0]):
        return None
    if known[0].written_date is None or (known[0].written_date.year is None and not _lately(context, length, known[0])):
        return None
    return between(context, length, known[0], None, loose=loose, at_least=at_least)


def _lately(context: Context, length: Quantity, date: Quantity) -> bool:
    """Whether days or weeks ago a day without its year was: "on 9 September, ten days ago"."""
    day = when(context, date)
    return length.unit in ("day", "week") and date.form == "day" and day is not None and 0 < (context.date - day.start).days <= _LATELY


def belied_hence(
    context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity], before: Sequence[Quantity]
) -> Contradiction | None:
    """ "on 14 November, four weeks from now"; "in drei Wochen, am 14. November": a day to come, in apposition. Where one word says "from now" and
    "later", no day may stand in the sentence before, and the sentence must tell of what is to come."""
    if context.clock or len(known) != 1 or length.unit == "year" or known[0].form != "day" or known[0].written_date is None:
        return None
    language, first, last = words(context.draft.language), token_at(t, length.start), token_at(t, length.end)
    ahead, behind = padded(context.text[t.starts[0] : length.start]), padded(context.text[length.end : t.ends[t.count - 1]])
    lead, tail = language["hence_before"].ends(ahead), language["hence_after"].starts(behind)
    if not lead and not tail:
        return None
    later = not lead and phrase_at(t, last, lex.phrases["later_after"]) is not None
    if later and (before or not language["still_to_come"].within(padded(t.text[t.starts[0] : t.ends[t.count - 1]]))):
        return None
    first, last = first - lead, last + tail
    if first < 0 or not _beside(context, t, lex, first, last, known[0]) or not (_ends(t, last) or _ends(t, token_at(t, known[0].end))):
        return None
    day = when(context, known[0]) if known[0].written_date.year is not None else next_day(known[0], context.date)
    if day is None or not 0 < (day.start - context.date).days <= _AHEAD:
        return None
    return between(context, length, None, replace(known[0], when=day))


def belied_since(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "has been shut for ten months, since October 14, 2024": the length and the day since which, a mark and two words apart at most."""
    if context.clock or len(known) != 1 or known[0].written_date is None or known[0].written_date.year is None:
        return None
    date = known[0]
    at = token_at(t, date.start)
    if not any(t.low[k] in lex.sets["since"] for k in range(max(0, at - 2), at)):
        return None
    first, last = sorted((date, length), key=lambda each: each.start)
    gap = padded(context.text[first.end : last.start]).split()
    marks = [token for token in gap if token in _MARKS or token == "-"]
    other = [token for token in gap if token.isalpha() and token not in lex.sets["since"] and token not in lex.sets["fill"]]
    language = words(context.draft.language)
    and_so = (
        not marks
        and gap
        and gap[-1] in lex.sets["since"]
        and len(gap) <= 2 * _BESIDE
        and any(language["and"].has(each) for each in gap[-3:-1])
    )  # "since 2017 in office and so for nine years"
    if not and_so and (len(marks) != 1 or len(other) > 2):
        return None
    behind = padded(context.text[length.end : length.end + 16]).split()[:1]
    if behind and behind[0] in lex.sets["after_cues"] and not language["so_long"].has(behind[0]):
        return None  # "shut since 2011, 24 years after it opened"
    if other and not and_so and first is date and behind and behind[0].isalpha() and not language["so_long"].has(behind[0]):
        return None  # "here since 2012, for four years she has taught others"
    found = between(context, length, date, None)
    return None if found is not None and "(" not in marks and _over(context, length, date) else found


def later_now(
    context: Context, lex: Lexicon, sentence: Sentence, inside: Sequence[Quantity], before: Sequence[Quantity]
) -> Iterator[Contradiction]:
    """ "They signed up on May 4, 2014. Eleven years later they now ...": a sentence that opens with a length and tells of now, behind one date."""
    length, date = inside[0], before[0]
    if len(before) != 1 or length.kind is not Kind.DURATION or length.unit != "year" or length.value is None or context.clock:
        return
    if date.written_date is None or date.written_date.year is None or date.form not in ("year", "month", "day"):
        return
    t = tokenise(context.text, sentence.span.start, sentence.span.end)
    if length.start > t.starts[0] or phrase_at(t, token_at(t, length.end), lex.phrases["later_after"]) is None:
        return
    if words(context.draft.language)["now"].within(padded(sentence.span.of(context.text))):
        beyond = length.hedge in (Hedge.GT, Hedge.JUST_OVER)
        found = between(context, length, date, None, loose=length.hedge is not None and not beyond, at_least=beyond)
        if found is not None:
            yield found


def _over(context: Context, length: Quantity, date: Quantity) -> bool:
    """Whether a length of years may have ended long ago, shorter than the time since by no slip of the hand: "for 130 years, since 1864, troops drilled"."""
    if length.unit != "year" or date.when is None:
        return False
    told, due = rational(length.value or 0), Fraction(context.date.year - date.when.start.year)
    from factlint.checks._slips import likely_slip

    slips = (due - 1, due, due + 1)
    return told < due and told >= 10 and due - told != 10 and all(likely_slip(told, each, Fraction(1)) == "no slip" for each in slips)


def _beside(context: Context, t: Tokens, lex: Lexicon, first: int, last: int, date: Quantity) -> bool:
    """Whether a date stands in apposition to tokens `first` up to `last`, with one mark and nothing but cues between."""
    start, end = token_at(t, date.start), token_at(t, date.end)
    gap = range(last, start) if start >= last else range(end, first)
    marks = sum(1 for k in gap if t.words[k] in _MARKS)
    cues = ("in_cues", "on_cues", "articles", "fill", "year_before")
    told = words(context.draft.language)["or"]  # "im März 2022, also vor vier Jahren"
    rest = [k for k in gap if t.words[k] not in _MARKS and not told.has(t.low[k]) and not any(t.low[k] in lex.sets[name] for name in cues)]
    event = len(rest) == 1 and rest[0] == start - 1 and date.form == "year" and start - 3 > last  # "in the flood year 2009"
    named = event and (t.capital(start - 1) and any(t.low[k] in lex.sets["in_cues"] for k in gap))
    if any(t.words[k] == ";" for k in gap):
        return False  # "has lived there for 20 years; in 2005 he left": another clause
    return marks == 1 and (not rest or named) and len(gap) <= 4 and (start < last or _opens_with(t, first) or _ends(t, end))


def _of_then(context: Context, t: Tokens, lex: Lexicon, first: int) -> bool:
    """Whether what stands right ahead of a length makes it the time of another number: "287 in 2025, half of ten years ago"."""
    if first < _BESIDE - 1 or t.low[first - 1] not in lex.sets["of_cues"]:
        return False
    return t.words[first - 2] not in _MARKS and not words(context.draft.language)["or"].has(t.low[first - 2])


def _opens_with(t: Tokens, first: int) -> bool:
    return first <= _BESIDE


def _ends(t: Tokens, end: int) -> bool:
    """Whether an apposition ends there: no verb goes on with the date ("ten years ago, in 2019 came another")."""
    return end >= t.count or t.words[end] in _MARKS


def since_year(context: Context, lex: Lexicon, t: Tokens, dates: Sequence[Quantity]) -> Contradiction | None:
    """ "It has been here since 1927 and will not close after 99 years": one such year, one such length, and a slip between them."""
    if context.clock:
        return None
    years = [each for each in dates if each.written_date is not None and each.written_date.year is not None]
    if len(years) != 1 or years[0].form != "year" or years[0].when is None or years[0].when.precision is not Precision.YEAR:
        return None
    at = next((k for k in range(t.count) if t.starts[k] == years[0].span.start), 0)
    if at == 0 or not any(t.low[k] in lex.sets["since"] for k in (at - 1, at - 2) if k >= 0):
        return None
    lengths = [found for k in range(t.count) if (found := length_at(t, k, lex)) is not None and found.unit == "year" and found.amount >= 5]
    if (
        len(lengths) != 1
        or not (lengths[0].first > 0 and t.low[lengths[0].first - 1] in lex.sets["after_cues"])
        or hedged_before(t, lex, lengths[0].first)
    ):
        return None
    if t.words[lengths[0].first - 2] == "," and lengths[0].first - 3 == token_at(t, years[0].end) - 1:
        return None  # "at its head since 2011, after 24 years as a teacher"
    actual = context.date.year - years[0].when.start.year
    amount = lengths[0].amount
    off = abs(actual - amount)
    if off <= 1 or not (off == 2 or off == 10) or (amount % 5 == 0 and off == 2):
        return None
    return contradiction(
        t, lengths[0], years[0], context.date.isoformat(), f"{actual} years", Span(t.starts[lengths[0].first], t.ends[lengths[0].last - 1])
    )


def hedged_before(t: Tokens, lex: Lexicon, i: int) -> bool:
    """Whether the length is only about so much: a hedge within two words before it."""
    loose = lex.sets["loose"]
    first = max((k + 1 for k in range(max(0, i - 3), i) if t.words[k] == ","), default=max(0, i - 3))
    return any(t.low[k] in loose for k in range(first, i))


def contradiction(t: Tokens, length: Length, beside: Quantity, end: str, actual: str, span: Span) -> Contradiction:
    return Contradiction(
        span=span,
        said=t.text[t.starts[length.first] : t.ends[length.last - 1]],
        start=beside.text,
        end=end,
        actual=actual,
        related=((beside.text, (beside.span.start, beside.span.end)),),
    )
