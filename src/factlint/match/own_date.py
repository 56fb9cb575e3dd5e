"""A number that is the ledger's value of another day than the one read for it in; whether that day is certainly the number's own, out."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache

from factlint.language import fold, section
from factlint.match.desk import Desk, standing_of, until_a_mark, words_in
from factlint.model.claim import Claim
from factlint.model.ledger import Behaviour
from factlint.model.match import Match
from factlint.model.quantity import Kind
from factlint.model.span import Span
from factlint.model.when import Precision, When

_LONG_AGO = datetime.timedelta(days=92)  # from which on "until December" may as well be the next one
_A_PHRASE = 24  # characters in which "as of" stands beside a date
_FEW = 3  # words behind a date
_VERB = 5  # letters of a verb, at least, that is known by its ending
_BESIDE = 14  # characters between the day of a report and who made it
_REPORT, _MADE = 48, 3  # characters and words between a paper and the day of it
_CLAUSE = 400  # characters of a clause, at most
Phrase = tuple[str, ...]
_NAMED = frozenset({Precision.DAY, Precision.MONTH, Precision.TIME})


def is_uncertain(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether the day read for a number may be another's: the value's own day stands in the sentence too, the month is one to come, or it is
    the day of what happened and not that of the count."""
    if claim.dated != "own" or match.expected is None:
        return False
    return (
        _own_day_is_told(desk, claim, match)
        or _is_to_come(desk, claim)
        or _is_of_the_event(desk, claim, match)
        or _is_of_now(desk, claim, match)
        or _is_of_a_paper(desk, claim, match)
    )


def _is_of_now(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number is the value of today, told with "now" or of what will be in a part of the sentence that the date is not in: "reopened in
    March, the museum now expects 650,000", "branches close on Mondays since May 4, and the library will hire 14"."""
    span, newest = _moment_span(claim), standing_of(desk, match.figure or "").live
    if span is None or match.observation not in [each.key for each in newest]:
        return False
    text = desk.draft.text
    start = max(desk.opens[claim.sentence], *(text.rfind(mark, 0, claim.span.start) + 1 for mark in (", ", "; ", ": ", "(", "– ", "— ")))
    if start <= span.start < claim.span.start or (span.start >= claim.span.end and not set(text[claim.span.end : span.start]) & set(",;(")):
        return False
    now, will, endings = _now(desk.draft.language)
    near = words_in(f"{text[start : claim.span.start]} {until_a_mark(text[claim.span.end : claim.span.end + _CLAUSE])}")
    return any(word in now or word in will or (len(word) > _VERB and word.endswith(endings)) for word in near)


def _is_of_a_paper(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether the day is the one on which a paper was made or handed in, and the number, of a day before it, stands in another part of the sentence:
    "in a report filed on 21 January the auditors say so, yet they divide otherwise: 44.8 million"."""
    span, when, text = _moment_span(claim), claim.as_of or claim.period, desk.draft.text
    about = desk.ledger.observation(match.observation or "")
    own = about.as_of or about.period if about is not None else None
    if span is None or when is None or own is None or own.end > when.start:
        return False
    first, last = sorted((span, claim.span))
    if not set(text[first.end : last.start]) & set(",;:"):
        return False
    near = words_in(text[max(desk.opens[claim.sentence], span.start - _REPORT) : span.start])[-_MADE:]
    return not _papers(desk.draft.language).isdisjoint(near)


def _own_day_is_told(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether the sentence names the day or month of the value itself: "until 31 May 12,640 and until 5 July 15,870", "at 512, less than half
    of the 1,130 that it had been in December 2021"."""
    about, expected = desk.ledger.observation(match.observation or ""), desk.ledger.observation(match.expected or "")
    own = about.period or about.as_of if about is not None else None
    other = expected.period or expected.as_of if expected is not None else None
    if own is None or other is None:
        return False
    return any(when.overlaps(own) and not when.overlaps(other) for when in _other_days(desk, claim))


def _other_days(desk: Desk, claim: Claim) -> Iterator[When]:
    """The days and months of a sentence that were read for no number of it."""
    read = [span for each in desk.together[claim.sentence] if (span := _moment_span(each)) is not None]
    for each in desk.together[claim.sentence]:
        quantity = each.quantity
        if quantity.kind is not Kind.DATE or quantity.form == "time" or any(each.span.overlaps(span) for span in read):
            continue
        when = quantity.when or (quantity.written_date.resolve(desk.date) if quantity.written_date is not None else None)
        if when is not None and when.precision in _NAMED:
            yield when


def _moment_span(claim: Claim) -> Span | None:
    return claim.as_of_span or claim.period_span


def _is_to_come(desk: Desk, claim: Claim) -> bool:
    """Whether a month without its year, up to which something is, may be the next one: "will spend 47 million until December"."""
    span, when = _moment_span(claim), claim.as_of or claim.period
    if (
        span is None
        or when is None
        or when.precision is not Precision.MONTH
        or any(char.isdigit() for char in desk.draft.text[span.start : span.end])
    ):
        return False
    before, behind = _beside(desk, span)
    return desk.date - when.end > _LONG_AGO and _is_led(before, behind, _until(desk.draft.language), desk)


def _is_of_the_event(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a count that grows has a day beside it that nothing makes the day of the count: "on the night to 1 January the police made 364
    arrests"."""
    span, when = _moment_span(claim), claim.as_of
    figure = desk.ledger.figures[match.figure or ""]
    if span is None or when is None or when.precision is not Precision.DAY or figure.behaviour is not Behaviour.CUMULATIVE:
        return False
    before, behind = _beside(desk, span)
    led = _is_led(before, behind, _as_of(desk.draft.language), desk)
    return not led and not _is_of_a_report(desk, claim, span)


def _is_of_a_report(desk: Desk, claim: Claim, span: Span) -> bool:
    """Whether who reports the number, or that he does, stands beside the day: "on Monday the office had reported 143"."""
    said = claim.attribution
    if said is None or said.carried:
        return False
    if said.cue_span is not None and words_in(desk.draft.text[said.cue_span.start : said.cue_span.end])[-1:] in _according(
        desk.draft.language
    ):
        return False
    near = (each for each in (said.cue_span, said.source_span) if each is not None)
    return any(max(each.start - span.end, span.start - each.end) <= _BESIDE for each in near)


def _is_led(before: list[str], behind: list[str], phrases: tuple[Phrase, ...], desk: Desk) -> bool:
    """Whether a phrase stands before a date, no more than its article or a part of the day between them ("until the morning of"), or a postposition
    right behind it; "in the night to the 6th" is when something happened."""
    fill, nights = _fill(desk.draft.language), _nights(desk.draft.language)
    while True:
        size = max((len(phrase) for phrase in phrases if tuple(before[-len(phrase) :]) == phrase), default=0)
        if size:
            return nights.isdisjoint(before[: len(before) - size][-1:])
        if not before or not (before[-1] in fill or before[-1] in desk.cues.articles):
            return not _behind(desk.draft.language).isdisjoint(behind[:_FEW])
        before = before[:-1]


def _beside(desk: Desk, span: Span) -> tuple[list[str], list[str]]:
    """The words before a date and behind it."""
    text = desk.draft.text
    return words_in(text[max(0, span.start - _A_PHRASE) : span.start]), words_in(text[span.end : span.end + _A_PHRASE])


@lru_cache(maxsize=16)
def _until(language: str) -> tuple[Phrase, ...]:
    """ "until" before a month, which may be one to come."""
    until = {words_in(str(phrase))[0] for phrase in section(language, "reckon").get("until") or ()}
    return tuple({(word,) for word in until} | {phrase for phrase in _as_of(language) if phrase[0] in until})


@lru_cache(maxsize=16)
def _now(language: str) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """ "now", "will", and the endings of verbs in the future tense."""
    words = section(language, "words")
    now, will = (frozenset(fold(str(word)) for word in words.get(key) or ()) for key in ("now", "will"))
    return now, will, tuple(fold(str(each)) for each in section(language, "dates").get("future_endings") or ())


@lru_cache(maxsize=16)
def _as_of(language: str) -> tuple[Phrase, ...]:
    """ "as of", "by" before the day of a count."""
    return tuple(tuple(words_in(str(phrase))) for phrase in section(language, "dates").get("as_of") or ())


@lru_cache(maxsize=16)
def _fill(language: str) -> frozenset[str]:
    """Parts of the day and other words that may stand between a preposition and its date."""
    return frozenset(fold(str(word)) for word in section(language, "dates").get("fill") or ())


@lru_cache(maxsize=16)
def _nights(language: str) -> frozenset[str]:
    """ "night", whose day is that of what happened ("in the night to the 6th")."""
    return frozenset(fold(str(word)) for word in section(language, "dates").get("nights") or ())


@lru_cache(maxsize=16)
def _papers(language: str) -> frozenset[str]:
    """ "report", "study"."""
    return frozenset(fold(str(word)) for word in section(language, "saying").get("papers") or ())


@lru_cache(maxsize=16)
def _according(language: str) -> list[list[str]]:
    """ "according to": the day beside it is no day of saying."""
    saying = section(language, "saying")
    return [words_in(str(each))[-1:] for key in ("before_source", "after_source") for each in saying.get(key) or ()]


@lru_cache(maxsize=16)
def _behind(language: str) -> frozenset[str]:
    """The same where a language puts it behind the day."""
    return frozenset(word for each in section(language, "dates").get("as_of_after") or () for word in words_in(str(each)))
