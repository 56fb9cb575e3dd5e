"""An old value, or one of another date, in its sentence in; whether the story tells it as history, out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from factlint.compare.numbers import said_number
from factlint.language import fold, section
from factlint.language.dates import lexicon
from factlint.match.against import explicit_date, ledger_value
from factlint.match.compared import compared
from factlint.match.desk import Desk, at_an_hour, is_heading, sentence_of, word_before, words_in
from factlint.model import lazy
from factlint.model.claim import Claim, Part
from factlint.model.draft import RUNNING_TEXT
from factlint.model.match import Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.span import Span
from factlint.model.when import Precision

_LIVE = datetime.timedelta(days=30)  # most between two values of which one may be told as that of an hour
_DIGITS = 3  # more than the number of a week has


def tells_the_past(desk: Desk, claim: Claim, match: Match, told_at: dict[str, int]) -> bool:
    """Whether an old value stands in the running text below the value of today, which the story has told by then, or behind an hour of the
    day ("at 10 p.m., with 61 percent counted, she led by 6.9 points"), be it in the heading of a live story's entry."""
    if is_heading(desk, claim) and at_an_hour(desk, claim):
        return True
    if desk.draft.blocks[claim.block].kind not in RUNNING_TEXT:
        return False
    if told_at.get(match.expected or "", claim.block + 1) <= claim.block:
        return True
    first = desk.draft.text[desk.opens[claim.sentence] : claim.span.start].split(maxsplit=1)
    if first and fold(first[0]) in desk.cues.opens_before:
        return True  # "Before the boat landed, the camp held 996"
    if claim.dated != "own" and (_counts_back(desk, claim) or _still_in_force(desk, match)):
        return True
    if _reckoned_with(desk, claim):
        return True
    newer = desk.ledger.observation(match.expected or "")
    known = claim.as_of is not None and newer is not None and newer.as_of is not None and claim.as_of.start >= newer.as_of.start
    return at_an_hour(desk, claim) and not (known and claim.dated == "own") and not _long_before(desk, match)


def _long_before(desk: Desk, match: Match) -> bool:
    """Whether an old value was told days before the one of today: no hour of the story's day can be its own."""
    about, newer = desk.ledger.observation(match.observation or ""), desk.ledger.observation(match.expected or "")
    if about is None or newer is None or about.as_of is None or newer.as_of is None:
        return False
    return newer.as_of.start - about.as_of.end > _LIVE


def _still_in_force(desk: Desk, match: Match) -> bool:
    """Whether the old value holds on the day of the story, and the new one from a later day on: a fee that rises in July."""
    about, newer = desk.ledger.observation(match.observation or ""), desk.ledger.observation(match.expected or "")
    if about is None or newer is None or about.period is None or newer.period is None:
        return False
    return about.period.start <= desk.date <= about.period.end and newer.period.start > desk.date


def _reckoned_with(desk: Desk, claim: Claim) -> bool:
    """Whether a number and the price beside it make a product that the story gives: "4,100 members at 15 euros each" of 61,500 euros."""
    beside = [each for each in desk.together[claim.sentence] if each.index in (claim.index - 1, claim.index + 1)]
    factors = [each.quantity.low for each in (claim, *beside)]
    if claim.quantity.low is None or Part.EACH not in {each.part for each in (claim, *beside)}:
        return False
    products = {rational(claim.quantity.low) * rational(other) for other in factors[1:] if other is not None and other > 1}
    return claim.quantity.low > 1 and any(
        each.quantity.low is not None and rational(each.quantity.low) in products for near in desk.together.values() for each in near
    )


def _counts_back(desk: Desk, claim: Claim) -> bool:
    """Whether the words before a number count back from the one before it: "The year before it was 371"."""
    start = max(desk.opens[claim.sentence], claim.span.start - _REACH_BACK)
    before = fold(desk.draft.text[start : claim.span.start])
    found = max((before.rfind(phrase) + len(phrase) for phrase in _back(desk.draft.language) if phrase in before), default=0)
    return found > 0 and not any(char.isdigit() or char in ";:" for char in before[found:])


@lru_cache(maxsize=16)
def _back(language: str) -> tuple[str, ...]:
    """ "the year before", "three months earlier", "two hours before"."""
    reckon = section(language, "reckon")
    return tuple(fold(str(phrase)) for key in ("before_that", "earlier", "hours_back") for phrase in reckon.get(key) or ())


def told_with_the_new(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether the value of today stands behind an old one in the same sentence, be it without its unit: "began by offering 68 euros and raised
    that to 75"."""
    if explicit_date(desk, claim):
        return False
    if _one_of_them(desk, claim, match):
        return True
    behind = (each for each in beside if each.span.start >= claim.span.end and each.part is not Part.BASE)
    return any(not match.sources or {*matches[each.index].sources} <= {*match.sources} for each in _of_the_expected(desk, match, behind))


def of_the_first(desk: Desk, claim: Claim) -> bool:
    """Whether a number is of those that came before the rest: "the first 12 ships went to Norhaven"."""
    behind = words_in(desk.draft.text[claim.span.end : claim.span.end + _A_PHRASE])[:1]
    return not _folded(desk.draft.language, "firsts").isdisjoint((fold(word_before(desk, claim)), *behind))


def on_its_own_hour(desk: Desk, beside: Sequence[Claim], match: Match) -> bool:
    """Whether the hour of an old value stands in the sentence, and not that of the value of today: "131 as of 10am"."""
    about, newer = desk.ledger.observation(match.observation or ""), desk.ledger.observation(match.expected or "")
    if about is None or newer is None or about.as_of is None or newer.as_of is None:
        return False
    told = {each.quantity.written_date.hour for each in beside if each.quantity.form == "time" and each.quantity.written_date is not None}
    then, now = about.as_of.time, newer.as_of.time
    return then is not None and then.hour in told and not (now is not None and now.hour in told and len(told) == 1)


def of_its_own_week(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the number of a week stands before an old value that is of that week, give or take one: "in the week 16 bulletin there were 19"."""
    about = desk.ledger.observation(match.observation or "")
    if about is None or about.as_of is None:
        return False
    week = about.as_of.end.isocalendar().week
    for each in beside:
        start, end = each.span
        if each.index < claim.index and each.quantity.kind in (Kind.OTHER, Kind.ORDINAL):
            digits = "".join(filter(str.isdecimal, each.quantity.text))
            near = words_in(desk.draft.text[max(0, start - _A_PHRASE) : end + _A_PHRASE])
            if 0 < len(digits) < _DIGITS and abs(int(digits) - week) <= 1 and not _weeks(desk.draft.language).isdisjoint(near):
                return True
    return False


@lru_cache(maxsize=16)
def _weeks(language: str) -> frozenset[str]:
    """The words for a week, folded."""
    return frozenset(fold(word) for word, unit in lexicon(language).tables["units"].items() if unit == "week") | {"kw", "kalenderwoche"}


def once_was(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether an old value is told in the past perfect by a draft that gives the value of today too: "a jury had awarded them 9.4 million"."""
    if not _in_past_perfect(desk, claim):
        return False
    return any(each.figure == match.figure and each.observation == match.expected and each.verdict is Verdict.AGREED for each in matches)


def _in_past_perfect(desk: Desk, claim: Claim) -> bool:
    """Whether "had" and a participle stand before a number, in its own part of the sentence; not "it had 32 beds"."""
    opens = max(desk.opens[claim.sentence], claim.span.start - _REACH_BACK)
    ahead = desk.draft.text[opens : claim.span.start]
    near = words_in(ahead[max(ahead.rfind(mark) for mark in ",;:") + 1 :])
    had = next((at for at in range(len(near) - 1, -1, -1) if near[at] in _folded(desk.draft.language, "past_perfect")), None)
    return had is not None and any(len(word) >= _A_PARTICIPLE for word in near[had + 1 :])


def given_up(desk: Desk, claims: Sequence[Claim], claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether a withdrawn value is told as such: its sentence says so, or tells it in the past perfect or of its own time below the value of
    today ("The storms killed 23. In October the office had spoken of 26; three were found to be unrelated")."""
    if not desk.cues.withdrawn.isdisjoint(words_in(sentence_of(desk, claim))):
        return True
    if not any(
        each.figure == match.figure and each.verdict is Verdict.AGREED and claims[each.claim].block == claim.block
        for each in matches[: claim.index]
    ):
        return False
    if _in_past_perfect(desk, claim):
        return True
    about, told = desk.ledger.observation(match.observation or ""), claim.period or claim.as_of
    then = about.as_of if about is not None else None
    return claim.dated == "own" and told is not None and then is not None and told.overlaps(then) and told.end < desk.date


@lru_cache(maxsize=32)
def _folded(language: str, key: str) -> frozenset[str]:
    """A language's words for "had" (`past_perfect`), or for the "first" of several (`firsts`)."""
    return frozenset(fold(str(word)) for word in section(language, "words").get(key) or ())


def _one_of_them(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether the value of today is a single one, told behind an old one as one of those: "took in three, one of whom was still there"."""
    expected = desk.ledger.observation(match.expected or "")
    if expected is None or expected.value is None or expected.value.low != 1:
        return False
    start = claim.span.end - desk.opens[claim.sentence]
    behind = f" {' '.join(words_in(sentence_of(desk, claim)[start:]))} "
    return any(f" {phrase} " in behind for phrase in _of_them(desk.draft.language))


@lru_cache(maxsize=16)
def _of_them(language: str) -> tuple[str, ...]:
    """ "one of whom"."""
    return tuple(" ".join(words_in(str(phrase))) for phrase in section(language, "words").get("one_of_them") or ())


def of_the_base(beside: Sequence[Claim], claim: Claim) -> bool:
    """Whether the moment of a number stands behind the one that it is compared with: "64 percent, compared with 51 in the ballot before, in 2023"."""
    moment = claim.period_span or claim.as_of_span
    bases = (each.span for each in beside if each.part is Part.BASE)
    return moment is not None and any(claim.span.end <= base.start and base.end <= moment.start for base in bases)


def plainly_dated(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a month or year written beside a number is its own, and the ledger has another value for that very time: "2.6 million in 2023"
    of the 2.9 million of 2023, whatever else the story tells."""
    span, when = claim.as_of_span or claim.period_span, claim.as_of or claim.period
    about, expected = desk.ledger.observation(match.observation or ""), desk.ledger.observation(match.expected or "")
    if claim.part is not None or claim.dated != "own" or span is None or when is None or about is None or expected is None:
        return False
    known, theirs = expected.period or expected.as_of, about.period or about.as_of
    if known is None or theirs is None or theirs.overlaps(when) or not (when.start <= known.start and known.end <= when.end):
        return False
    return _right_beside(desk, claim, span) and explicit_date(desk, claim)


def _right_beside(desk: Desk, claim: Claim, span: Span) -> bool:
    """Whether a date stands beside a number, with a few words between and nothing that parts them; ahead of it a comma may: "at the end of
    February, just 4.62 million"."""
    between, most = desk.draft.text[claim.span.end : span.start] or desk.draft.text[span.end : claim.span.start], _FEW_WORDS + 2
    if span.end <= claim.span.start and between.startswith(","):
        between, most = between[1:], _AFTER_COMMA
    return len(between.split()) <= most and not any(char.isdigit() or char in ",.;:()–—" for char in between)


def told_on_its_day(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the value's own day stands in the sentence as that of the count, beside the day of what happened: "left eight dead on Sunday
    (19), by a count of Monday (20)"."""
    about, moment = desk.ledger.observation(match.observation or ""), claim.as_of_span
    if about is None or about.as_of is None or moment is None or moment.start < claim.span.end:
        return False
    if fold(desk.draft.text[claim.span.end : moment.start]).rstrip().endswith(desk.cues.as_of):
        return False
    days = (each.quantity.written_date for each in beside if each.span.start >= moment.end)
    whens = (day.resolve(desk.date) for day in days if day is not None and day.day is not None)
    return any(when is not None and when.overlaps(about.as_of) for when in whens)


def on_its_own_day(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the value's own day opens what the sentence says of the number, whatever day is told behind it: "On July 1 there were still 231,
    according to the report sent on Wednesday"."""
    about, newer = desk.ledger.observation(match.observation or ""), desk.ledger.observation(match.expected or "")
    if about is None or about.as_of is None or (newer is not None and newer.as_of is not None and newer.as_of.start == about.as_of.start):
        return False  # noon's count is no more that of the day than the evening's
    ahead = [each for each in beside if each.span.end <= claim.span.start]
    day = ahead[-1].quantity.written_date if ahead else None
    when = day.resolve(desk.date) if day is not None and day.day is not None else None
    return when is not None and when.start == when.end == about.as_of.start == about.as_of.end


def dated_right_behind(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the value's own day, month or year stands right behind a number: "from 236,000 euros in 2023 to 184,000 euros in 2024, a drop"."""
    about = desk.ledger.observation(match.observation or "")
    behind = next((each for each in beside if each.span.start >= claim.span.end), None)
    written = behind.quantity.written_date if behind is not None else None
    if about is None or behind is None or written is None:
        return False
    between = desk.draft.text[claim.span.end : behind.span.start]
    when, known = behind.quantity.when or written.resolve(desk.date), about.period or about.as_of
    near = len(between) <= _A_PREPOSITION and not set(between) & set(",.;:()")
    return near and when is not None and known is not None and when.overlaps(known)


def on_its_day_of_a_year(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether the day or month beside a number is that of the value itself, in a year that the draft leaves out: "from 3.85 to 4.62 euros on 1 April"."""
    about, moment, span = (
        desk.ledger.observation(match.observation or ""),
        claim.as_of or claim.period,
        claim.as_of_span or claim.period_span,
    )
    if about is None or moment is None or span is None or _YEAR.search(desk.draft.text[span.start : span.end]):
        return False
    known = about.as_of or about.period
    return (
        known is not None
        and known.precision is moment.precision
        and known.precision in _IN_A_YEAR
        and (known.start.month, known.start.day) == (moment.start.month, moment.start.day)
    )


def of_now(desk: Desk, claim: Claim) -> bool:
    """Whether "now" stands right behind a number, whose date is then not the one of the number before it: "from 72 in 2023 to 66 now"."""
    behind = words_in(desk.draft.text[claim.span.end : claim.span.end + _A_PHRASE])
    return any(behind[: len(phrase)] == phrase for phrase in _now(desk.draft.language)) if behind else False


_YEAR = lazy.compile(r"\d{4}")
_IN_A_YEAR = frozenset({Precision.DAY, Precision.MONTH})
_A_PHRASE = 24  # characters
_REACH_BACK = 60  # characters: "three months before, the count was 342"
_FEW_WORDS = 4
_A_PARTICIPLE = 4  # letters
_AFTER_COMMA = 2  # words: ", just"
_A_PREPOSITION = 10  # characters: " im Jahr "


@lru_cache(maxsize=16)
def _now(language: str) -> list[list[str]]:
    """ "now", "today", "this year", as words."""
    return [fold(str(phrase)).split() for phrase in section(language, "reckon").get("now") or ()]


def said_beside(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the value that the date asks for stands in the same sentence too: the dates are the other way round, or the moment ("a year
    earlier") was not the number's."""
    others = (each for each in beside if each.index != claim.index)
    if explicit_date(desk, claim) and not _day_of_a_later_clause(desk, claim):
        others = (each for each in others if each.part is None and not compared(desk.draft, each, beside))
    return any(True for _ in _of_the_expected(desk, match, others))


def _day_of_a_later_clause(desk: Desk, claim: Claim) -> bool:
    """Whether the day stands behind a comma and more words: "6,300, insists the company, whose first report, on September 6, spoke of 1,900"."""
    moment = claim.as_of_span or claim.period_span
    if moment is None or moment.start < claim.span.end:
        return False
    between = desk.draft.text[claim.span.end : moment.start]
    return "," in between and len(between.split()) > _FEW_WORDS


def _of_the_expected(desk: Desk, match: Match, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Those of other numbers that are the value which a match should have been, be it without its unit."""
    known, figure = ledger_value(desk, match, match.expected), desk.ledger.figures[match.figure or ""]
    for each in claims if known is not None else ():
        said = said_number(each.quantity, figure)
        if said is not None and known is not None and said.low == known.low:
            yield each
