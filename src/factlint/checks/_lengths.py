"""A sentence's lengths of time and dates in; lengths out that the two dates they lie between belie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lengths_ago import belied_ago, belied_hence, belied_since
from factlint.checks._lifetimes import Contradiction
from factlint.checks._time_between import UNITS, ago, bare_day, between, comes_round, hedged, lasting, several, token_at
from factlint.checks._time_told import date_words
from factlint.checks._words import Words, count, first_words, joined, padded, words
from factlint.language.dates import Lexicon, Tokens, phrase_at
from factlint.model.audit import Context
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.when import When

_FORMS = frozenset({"day", "month", "year"})
_MORE = frozenset({Hedge.GT, Hedge.GE})
_MARKS = frozenset(",.;:)(–—")
_PARTICLE = 3
_CLAUSE = 90
"""Characters between a length and the date of what it is counted from."""
_NEAR, _FAR = 3, 8
"""How many times longer or shorter than told the time between two dates may be, and between two days of which one is right beside it."""
_BEGUN = 6
"""Words ahead of a date in which one tells that something began then."""
_BESIDE = 4
"""Words behind "four years later" up to which a date is that of what came then."""


def belied_lengths(
    context: Context, lex: Lexicon, t: Tokens, inside: Sequence[Quantity], dates: Sequence[Quantity], before: Sequence[Quantity]
) -> Iterator[Contradiction]:
    """Lengths of a sentence between two of its dates, between one before and one in it, or since its one date."""
    lengths = [each for each in inside if each.kind is Kind.DURATION and each.unit in UNITS]
    known = [each for each in dates if each.form in _FORMS and each.written_date is not None]
    for each in lengths if len(known) >= 2 and (len(lengths) != 1 or len(known) != 2 or len(known) != len(dates)) else ():
        next_two = [date for date in known if date.start >= each.end][:2]
        exact = each.hedge is None and each.value is not None and not hedged(t, lex, each) and not several(t, lex, each)
        found = _from_to(context, each, next_two) if exact and not comes_round(context, each) else None
        if found is not None:
            yield found
            return
    if len(lengths) != 1 or len(known) != len(dates) or lengths[0].value is None:
        return
    length = lengths[0]
    throughout = _from_to(context, length, known) if lasting(context, length) else None
    if throughout is not None:
        yield throughout
    if throughout is not None or rational(length.value or 0) <= 0 or comes_round(context, length) or several(t, lex, length):
        return
    if length.hedge in _MORE:
        less = belied_ago(context, lex, t, length, known, at_least=True)
        if less is not None:
            yield less
            return
    to_come = belied_hence(context, lex, t, length, known, before) if length.hedge is None else None
    if to_come is not None:
        yield to_come
        return
    if length.hedge is not None or hedged(t, lex, length):
        loosely = belied_ago(context, lex, t, length, known, loose=True) if length.unit == "year" else None
        if loosely is not None:
            yield loosely
        return
    found = (
        _later(context, lex, t, length, known, before)
        or belied_ago(context, lex, t, length, known)
        or belied_since(context, lex, t, length, known)
        or _from_to(context, length, known)
        or _between_both(context, lex, t, length, known)
        or _until_then(context, lex, t, length, known)
        or _after_years(context, lex, t, length, known)
    )
    if found is not None and not (length.unit == "year" and found.actual.startswith("0 ")):
        yield found  # not "for children up to 17 years, from August 31 to September 4"


def _later(
    context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity], before: Sequence[Quantity]
) -> Contradiction | None:
    """ "closed on March 10, 2023, and reopened on September 12, 2024, a year and a half later"; "Five days later it came back, on June 8"."""
    at = token_at(t, length.end)
    sign = 1
    found = phrase_at(t, at, lex.phrases["later_after"])
    if found is None:
        found, sign = phrase_at(t, at, lex.phrases["earlier_after"]), -1
    if found is not None and sign > 0 and _after_clause(t, length, known, at):
        return between(context, length, known[0], known[1])
    if found is not None and len(known) == 2 and _than(context, t, length, known, found[0]):
        first, second = (known[1], known[0]) if sign > 0 else (known[0], known[1])
        return between(context, length, first, second)
    than = words(context.draft.language)["than"]
    if found is None or not _alone(t, lex, found[0], known) or (found[0] < t.count and than.has(t.low[found[0]])):
        return None  # "twelve days later than planned"
    if len(known) == 2 and not any(each.start < length.end and length.start < each.end for each in known):
        first, second = known
        amid = context.text[first.end : min(second.start, length.start)]
        if bare_day(context, first.end, first.end + len(amid)) or date_words(context.draft.language)["later_after"].within(padded(amid)):
            return None  # "began on August 5, was contained on the 15th and ended on August 28, 13 days later"
        if first.end > length.start:  # both dates behind it: what came first is told elsewhere
            return None
        if second.end <= length.start and token_at(t, length.start) - token_at(t, second.end) > 2:
            return None  # "lower than in 2011, and 16.5 percent below the level nine years earlier"
        if second.start >= length.end and token_at(t, second.start) - found[0] > _BESIDE:
            return None  # "In 1984 she was honoured and four years later won the grant for the opera, which opened in 1992"
    elif len(known) == 1 and sign > 0 and (_opens_before(t, length, known[0]) or _follows(t, length, known[0], found[0])):
        ahead = [each for each in before if each.form in _FORMS and each.written_date is not None]
        if len(ahead) != 1 or len(before) != 1:
            return None
        days = ahead[0].form == known[0].form == "day"
        return between(context, length, ahead[0], known[0], following=days and known[0].end <= length.start, far=_FAR if days else _NEAR)
    else:
        return None
    if sign < 0:
        first, second = second, first
    return between(context, length, first, second)


def _than(context: Context, t: Tokens, length: Quantity, known: Sequence[Quantity], at: int) -> bool:
    """Whether "in December 2029, a year and a half later than the promised date of June 2027" stands there."""
    if at >= t.count or known[0].end > length.start or known[1].start < length.end or "day" in {each.form for each in known}:
        return False
    gap, behind = padded(context.text[known[0].end : length.start]), padded(context.text[t.starts[at] : known[1].start])
    led = count(gap) <= _BESIDE and "," in gap.split()
    return (
        led
        and words(context.draft.language)["than"].starts(behind) > 0
        and count(behind) <= 2 * _BESIDE
        and not _MARKS & set(behind.split())
    )


def _after_clause(t: Tokens, length: Quantity, known: Sequence[Quantity], at: int) -> bool:
    """Whether "Eight months after the quarry shut in October 2024, it reopened in June 2025" stands there: a comma right behind the first date."""
    if len(known) != 2 or not _opens(t, length) or known[0].start < length.end or known[0].start - length.end > _CLAUSE:
        return False
    comma = token_at(t, known[0].end)
    return (
        t.words[comma] == ","
        and not any(t.words[k] in _MARKS for k in range(at, token_at(t, known[0].start)))
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


def _opens_before(t: Tokens, length: Quantity, date: Quantity) -> bool:
    return _opens(t, length) and date.start >= length.end


def _follows(t: Tokens, length: Quantity, date: Quantity, end: int) -> bool:
    """Whether a sentence ends "... came in on Jan. 12, five weeks later."."""
    ahead, last = token_at(t, date.end), token_at(t, length.start)
    closed = end >= t.count or t.words[end] in _MARKS
    return closed and 0 < last - ahead <= 3 and t.words[last - 1] == ","


def _between_both(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "picked up on Oct. 8 and let go on Nov. 20, she spent the 53 days in a cell": the days, behind both dates."""
    at = token_at(t, length.start)
    if len(known) != 2 or length.unit != "day" or {each.form for each in known} != {"day"} or known[1].end > length.start or at == 0:
        return None
    if "-" in length.text:
        return None  # "the end of the 180-day period"
    gap, language = padded(context.text[known[1].end : length.start]), words(context.draft.language)
    article = t.low[at - 1] in lex.sets["articles"] or t.low[at - 1] in lex.sets["articles_all"]
    article = article or _in_all(context, t, known, gap, language)
    if gap == " , " and _total_behind(context, t, length, known, language):
        return between(context, length, known[0], known[1], inclusive=True)
    if not article or count(gap) > _BESIDE or "," not in gap.split() or {";", ".", ":"} & set(gap.split()):
        return None
    return between(context, length, known[0], known[1], inclusive=True)


def _total_behind(context: Context, t: Tokens, length: Quantity, known: Sequence[Quantity], language: Words) -> bool:
    """Whether "began on June 9 and goes on until July 4, 26 days in all" stands there."""
    behind = padded(context.text[length.end : t.ends[t.count - 1]])
    joint = " ".join(padded(context.text[known[0].end : known[1].start]).split()[-_BESIDE:])
    return language["total"].starts(behind) > 0 and language["year_to"].within(f" {joint} ")


def _in_all(context: Context, t: Tokens, known: Sequence[Quantity], gap: str, language: Words) -> bool:
    """Whether "from June 9 to July 4, a total of" stands ahead of a length."""
    ahead, joint = padded(context.text[t.starts[0] : known[0].start]), padded(context.text[known[0].end : known[1].start])
    whole = gap.split()[-1:]
    total = joined(gap.split()[:-1]) if whole and language["of"].has(whole[0]) else gap
    told = language["or"].ends(gap) > 0 or any(language["total"].ends(each) > 0 for each in (gap, total))
    return told and language["from"].ends(ahead) > 0 and language["year_to"].within(joint) and count(joint) <= 3


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
    later = first_words(padded(context.text[known[1].end : known[1].end + 24]), 3)
    return between(context, length, known[0], known[1], this_year=language["of_this_year"].starts(later) > 0)


def _from_to(context: Context, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "held for ten months, from March 2024 to December 2024"."""
    language = words(context.draft.language)
    if len(known) != 2 or known[0].start < length.end or all(each.form == "year" for each in known) or ago(context, length):
        return None
    gap, joint = padded(context.text[length.end : known[0].start]), padded(context.text[known[0].end : known[1].start])
    if (
        count(gap) > 4
        or language["and"].within(gap)
        or not (language["from"].ends(gap) or language["from"].last(gap) == 1 or gap.split()[-1:] == ["("])
    ):
        return None
    if not ((language["year_to"].within(joint) and count(joint) <= 3) or joint.split() in (["-"], ["–"])):
        return None
    return between(context, length, known[0], known[1], inclusive=True)


def _after_years(context: Context, lex: Lexicon, t: Tokens, length: Quantity, known: Sequence[Quantity]) -> Contradiction | None:
    """ "took over in 1998 and, after 37 years, steps down this month"; "opened in 1984, closes in 2025 after 51 years": ten years off, a slip."""
    at = token_at(t, length.start)
    if length.unit != "year" or at == 0 or not any(t.low[k] in lex.sets["after_cues"] for k in range(max(0, at - 2), at)):
        return None
    language = words(context.draft.language)
    text = padded(t.text[t.starts[0] : t.ends[t.count - 1]])
    if not 1 <= len(known) <= 2 or known[0].written_date is None or known[0].written_date.year is None:
        return None
    leaves = len(known) == 1 and _leaves(context, t, length, known[0], language)
    if len(known) == 1 and (context.clock or not (leaves or language["now"].within(text)) or known[0].start > length.start):
        return None
    found = between(context, length, known[0], known[1] if len(known) == 2 else None)
    if found is None:
        return None
    one, two = known[0].when, known[1].when if len(known) == 2 else When.day(context.date)
    told = rational(length.value or 0)
    if one is None or two is None:
        return None
    years = Fraction((two.start - one.end).days) / UNITS["year"] - 1, Fraction((two.end - one.start).days) / UNITS["year"] + 1
    return found if leaves or any(years[0] <= told + off <= years[1] for off in (-10, 10)) else None


def _leaves(context: Context, t: Tokens, length: Quantity, since: Quantity, language: Words) -> bool:
    """Whether "who took office in 2018, steps down after eight years." stands there: it began then, ends now, and the clause with it."""
    ends = token_at(t, length.end)
    if since.start > length.start:
        return False
    if (
        ends < t.count
        and t.words[ends] not in _MARKS
        and not (len(t.words[ends]) <= _PARTICLE and ends + 1 < t.count and t.words[ends + 1] in _MARKS)
    ):
        return False  # "scheidet nach 14 Jahren aus."
    ahead = " ".join(padded(context.text[max(t.starts[0], since.start - _CLAUSE) : since.start]).split()[-_BEGUN:])
    joint = padded(context.text[since.end : length.start])
    behind = " ".join(joint.split()[:_BESIDE])
    return any(language["began"].within(f" {side} ") for side in (ahead, behind)) and language["steps_down"].within(joint)
