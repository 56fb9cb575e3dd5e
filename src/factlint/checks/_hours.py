"""A sentence's hours or minutes and times of day in; a number of them out that the two times it lies between belie.

"for nine hours, from 3pm until 10pm": seven. A pause may lie between two times, so that fewer hours than there are say little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

from factlint.checks._lifetimes import Contradiction
from factlint.checks._slips import likely_slip
from factlint.checks._time_between import comes_round
from factlint.checks._words import count, joined, padded, words
from factlint.language.dates import Lexicon, Tokens, lexicon, phrase_at, tokenise
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_TIME = lazy.compile(r"(?<!\d)(\d{1,2})(?:\s?[.:hH]\s?(\d{2})(?!\d))?(?:\s?([ap])\.?m\b)?", re.IGNORECASE)
_APART = 40
"""Characters between hours and their times."""
_WORDS = 3
"""Words between them: "lasted", "from"."""
_MARKS = frozenset(",(–—")
_SLACK = Fraction(1, 2)
_PAUSE = 2
"""Hours by which the time may be longer than told."""
_DAY = 24
_UNITS = frozenset({"hour", "minute"})
_MOST_MINUTES, _FAR = 180, 6
"""Minutes beyond which nobody counts them, and how many times longer or shorter than told the time may be."""
_HALF_A_DAY = 720
_CLOSING = frozenset(",.;:)–—")
_CLAUSE = 110
_BESIDE = 5


def belied_hours(context: Context, lex: Lexicon, inside: Sequence[Quantity], before: Sequence[Quantity]) -> Iterator[Contradiction]:
    """The hours of a sentence beside the only span of time in it, or between its time and the one of the sentence before."""
    times = [each for each in inside if each.form == "time"]
    lengths = [each for each in inside if each.kind is Kind.DURATION]
    if len(lengths) != 1 or not times or lengths[0].unit not in _UNITS or lengths[0].value is None or lengths[0].hedge is not None:
        return
    length, pause = lengths[0], _PAUSE
    if comes_round(context, length):
        return  # "every 15 minutes from 2:31 to 3:46"
    if length.unit == "minute":
        yield from _belied_minutes(context, lex, length, times, before)
        return
    told_after = any(_later_and_earlier(context, lex, length)[1])
    found = _span(context, times) if not told_after and _beside(context, length, times) else None
    if found is None:
        found, pause = _apart(context, lex, length, times, before) or _lasting(context, length, times), 0
    if found is None:
        return
    first, second, span = found
    told = rational(length.value or 0)
    slack = _SLACK if told.denominator == 1 else _SLACK / 2
    if told <= 0 or told >= _DAY or span > told * _FAR or told - slack <= span <= told + max(Fraction(pause), slack):
        return
    if _on_the_dial(first, second) and abs((span + _DAY // 2) % _DAY - told) <= slack:
        return  # "open from 10 to 6, eight hours"
    yield _contradiction(length, first, second, _told(span), times)


def _belied_minutes(
    context: Context, lex: Lexicon, length: Quantity, times: Sequence[Quantity], before: Sequence[Quantity]
) -> Iterator[Contradiction]:
    """Minutes between two times of day told to the minute."""
    told_after = any(_later_and_earlier(context, lex, length)[1])
    spanned = (
        _span(context, times) if not told_after and _beside(context, length, times) and _nothing_else(context, length, times) else None
    )
    found = spanned or _apart(context, lex, length, times, before) or _set_for(context, lex, length, times)
    if found is None:
        return
    first, second, span = found
    told, due = rational(length.value or 0), span * 60
    slack = 2 if told % 5 == 0 else 1
    slipped = likely_slip(told, due, Fraction(1)) != "no slip"
    likely = told <= _MOST_MINUTES and told / _FAR <= due <= told * _FAR
    if told <= 0 or abs(told - due) <= slack or due > _HALF_A_DAY or not (likely or slipped or spanned is not None):
        return
    yield _contradiction(length, first, second, f"{float(due):g} minute{'s' if due != 1 else ''}", times)


def _nothing_else(context: Context, length: Quantity, times: Sequence[Quantity]) -> bool:
    """Whether the clause ends behind minutes, or says that they are those of all of it: ", 45 minutes in all,", ", 45 minutes, because"."""
    behind, language = padded(context.text[length.end : length.end + _APART]), words(context.draft.language)
    tokens, gap = behind.split(), padded(context.text[times[-1].end : length.start])
    return (
        language["total"].within(gap)
        or not tokens
        or tokens[0] in _CLOSING
        or any(language[name].starts(behind) for name in ("total", "thus", "from"))
    )


def _contradiction(length: Quantity, first: str, second: str, actual: str, times: Sequence[Quantity]) -> Contradiction:
    return Contradiction(
        span=length.span,
        said=length.text,
        start=first,
        end=second,
        actual=actual,
        related=tuple((each.text, (each.span.start, each.span.end)) for each in times),
    )


def _on_the_dial(*times: str) -> bool:
    """Whether both hours may be of either half of the day."""
    found = [_TIME.search(each) for each in times]
    return all(each is not None and each[3] is None and int(each[1]) <= _DAY // 2 for each in found)


def _told(hours: Fraction) -> str:
    """A length in words: "7.5 hours", "17 hours and 40 minutes"."""
    whole, minutes = int(hours), round(hours % 1 * 60)
    return f"{float(hours):g} hours" if minutes in (0, 30) else f"{whole} hours and {minutes} minutes"


def _set_for(context: Context, lex: Lexicon, length: Quantity, times: Sequence[Quantity]) -> tuple[str, str, Fraction] | None:
    """The two times of "It began at 17.52, 38 minutes before the match, due to start at 18.30": both in one sentence, the length in apposition to the first."""
    if len(times) != 2 or times[0].end > length.start or times[1].start < length.end or times[1].start - length.end > _CLAUSE:
        return None
    ahead, behind = padded(context.text[times[0].end : length.start]), padded(context.text[length.end : times[1].start])
    if ahead.split()[-1:] != [","] or count(ahead) > _WORDS + 2 or {".", ";", "?", "!"} & set(behind.split()):
        return None
    hours = hours_of(times, to_the_minute=True)
    later, earlier = (hit is not None for hit in _later_and_earlier(context, lex, length)[1])
    if hours is None or later == earlier:
        return None
    one, two = hours
    return times[0].text, times[1].text, (one - two if later else two - one) % _DAY


def _lasting(context: Context, length: Quantity, times: Sequence[Quantity]) -> tuple[str, str, Fraction] | None:
    """The two times of "It started at 6.50pm and lasted nine hours: the last of them left at 5.50am"."""
    if len(times) != 2 or times[0].end > length.start or times[1].start < length.end:
        return None
    language = words(context.draft.language)
    ahead, last = padded(context.text[max(0, times[0].start - _APART) : times[0].start]), padded(context.text[times[0].end : length.start])
    behind = padded(context.text[length.end : times[1].start])
    begun = language["began"].within(joined(ahead.split()[-_WORDS - 1 :]))
    if not begun or not language["lasted"].ends(last) or not {":", ",", "–", "—"} & set(behind.split()[:1]) or count(behind) > 4 * _WORDS:
        return None
    hours = hours_of(times)
    return None if hours is None else (times[0].text, times[1].text, (hours[1] - hours[0]) % _DAY)


def _span(context: Context, times: Sequence[Quantity]) -> tuple[str, str, Fraction] | None:
    """The first time of day, the second, and the hours from the one to the other; None where there are not two, or a word between them is not of a span."""
    found = [each for quantity in times for each in _TIME.finditer(quantity.text)]
    if len(found) != 2 or len(times) > 2:
        return None
    if words(context.draft.language)["or"].ends(padded(context.text[max(0, times[0].start - 12) : times[0].start])):
        return None  # "from 7 to 15 or 15 to 23"
    if len(times) == 2:
        joint = padded(context.text[times[0].end : times[1].start])
        language, to = words(context.draft.language), lexicon(context.draft.language).range
        led = any(token in to and not language["and"].has(token) and not language["or"].has(token) for token in joint.split())
        if count(joint) > 2 or not (led or language["year_to"].within(joint) or _between_them(context, times)):
            return None
    first, second = found
    half = second[3] if first[3] is None else first[3]
    one, two = _hour(first, half), _hour(second, second[3])
    if one is None or two is None:
        return None
    if first[3] is None and second[3] is not None and one > two and int(first[1]) <= 12:
        one -= 12  # "from 9 until 3pm"
    return first[0].strip(), second[0].strip(), (two - one) % _DAY


def _between_them(context: Context, times: Sequence[Quantity]) -> bool:
    """Whether words around two times make a span of them: "between 12.55 and 13.40", "12.55 ile 13.40 arasında"."""
    language, text = words(context.draft.language), context.text
    joint, behind = padded(text[times[0].end : times[1].start]), padded(text[times[1].end : times[1].end + _APART])
    if language["span_joint"].starts(joint) and language["span_behind"].starts(behind):
        return True
    ahead = padded(text[max(0, times[0].start - _APART) : times[0].start]).split()[-2:]
    return language["and"].within(joint) and not lexicon(language.code).sets["between"].isdisjoint(ahead)


def _apart(
    context: Context, lex: Lexicon, length: Quantity, times: Sequence[Quantity], before: Sequence[Quantity]
) -> tuple[str, str, Fraction] | None:
    """The two times of "It was served at 9.30. It was cooked at 2.00, five and a half hours earlier"."""
    both = (*before, *times)
    gap = padded(context.text[_weekday_end(context, times[-1]) : length.start]).split()
    if len(both) != 2 or times[-1].end > length.start or gap[:1] != [","] or len(gap) > _WORDS:
        return None
    hours = hours_of(both)
    t, ends = _later_and_earlier(context, lex, length)
    later, earlier = (hit is not None and (hit[0] >= t.count or not t.words[hit[0]][:1].isalnum()) for hit in ends)
    if hours is None or later == earlier:
        return None  # "half an hour after the figures were released": of another moment
    one, two = hours
    return both[0].text, both[1].text, (two - one if later else one - two) % _DAY


def hours_of(times: Sequence[Quantity], *, to_the_minute: bool = False) -> tuple[Fraction, Fraction] | None:
    """The hours of two times of day, both with their half of the day or neither."""
    found = [list(_TIME.finditer(each.text)) for each in times]
    if any(len(each) != 1 or (to_the_minute and each[0][2] is None) for each in found) or (found[0][0][3] is None) != (
        found[1][0][3] is None
    ):
        return None
    one, two = (_hour(each[0], each[0][3]) for each in found)
    return None if one is None or two is None else (one, two)


def _later_and_earlier(context: Context, lex: Lexicon, length: Quantity) -> tuple[Tokens, list[tuple[int, Any] | None]]:
    """The words behind a length, and where a "later" and an "earlier" that they begin with end."""
    t = tokenise(context.text, length.end, min(len(context.text), length.end + _APART))
    return t, [phrase_at(t, 0, lex.phrases[name]) for name in ("later_after", "earlier_after")]


def _weekday_end(context: Context, time: Quantity) -> int:
    """Where a time of day ends, with a weekday behind it."""
    beside = (each for each in context.quantities if 0 <= each.start - time.end <= _BESIDE)
    return next((each.end for each in beside if each.form == "weekday"), time.end)


def _hour(found: re.Match[str], half: str | None) -> Fraction | None:
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > _DAY or minute > 59:
        return None
    if half is not None:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return hour + Fraction(minute, 60)


def _beside(context: Context, length: Quantity, times: Sequence[Quantity]) -> bool:
    """Whether the hours stand in apposition to the times: a mark or a word such as "from" between them, and little else."""
    language = words(context.draft.language)
    if times[0].start >= length.end:
        gap = padded(context.text[length.end : times[0].start])
        tied = language["from"].within(gap) or bool(_MARKS & set(gap.split()))
    elif times[-1].end <= length.start:
        gap = padded(context.text[times[-1].end : length.start])
        tied = bool(_MARKS & set(gap.split()))
    else:
        return False
    return tied and len(gap) <= _APART and count(gap) <= _WORDS and not {".", ";", ":", "?", "!"} & set(gap.split())
