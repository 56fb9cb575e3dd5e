"""The audit's context in; lengths of time out that belie the dates right beside them, whatever else their sentence tells.

"For 22 days, from April 29 to May 10"; "on March 2, valid for 90 days, until May 1"; "since 2008, for 28 years now"; "stood for 26 years: it dated
from 2010"; "since 2008. That is 28 years".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._life_facts import dated, is_since
from factlint.checks._lifetimes import Contradiction
from factlint.checks._time_between import UNITS, ago, between, comes_round
from factlint.checks._time_told import MARKS, by_sentence
from factlint.checks._words import Words, count, joined, last_words, padded, words
from factlint.language.dates import Lexicon, lexicon
from factlint.model.audit import Context
from factlint.model.dataclasses import replace
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span

_FORMS = frozenset({"year", "month", "day"})
_KINDS = frozenset({Kind.DURATION, Kind.DATE})
_NEAR = 4
"""Words between a length and a date that are tied by a mark and a word such as "from"."""
_CLAUSE = 10
_SHORT = 8
_STOPS = frozenset(";:.")
_MORE = frozenset({Hedge.GT, Hedge.GE, Hedge.JUST_OVER})


def tied(context: Context, known: Sequence[Span]) -> Iterator[Contradiction]:
    """The contradictions, but those at a place that is `known`."""
    if not any(each.kind is Kind.DURATION for each in context.quantities):
        return
    lex, language = lexicon(context.draft.language), words(context.draft.language)
    sentences, inside = context.sentences, by_sentence(context, _KINDS)
    for at, numbers in inside.items():
        for length in numbers:
            if not _is_length(context, length) or any(span.overlaps(length.span) for span in known):
                continue
            dates = [each for each in numbers if each.form in _FORMS and each.written_date is not None and each.kind is Kind.DATE]
            before = inside.get(at - 1, []) if at and sentences[at - 1].block == sentences[at].block else []
            found = (
                _from_to(context, language, sentences[at], _in_days(length), dates)
                or _until(context, language, _in_days(length), dates)
                or _since(context, language, lex, sentences[at], length, dates)
                or _that_many(context, language, lex, sentences[at], length, dates, before)
            )
            if found is not None and not found.actual.startswith("0 "):
                yield found


def _is_length(context: Context, length: Quantity) -> bool:
    if length.kind is not Kind.DURATION or length.value is None or length.unit not in (*UNITS, "night") or length.value < 2:
        return False
    return "-" not in length.text and not comes_round(context, length)


def _in_days(length: Quantity) -> Quantity:
    return replace(length, unit="day") if length.unit == "night" else length


def _from_to(context: Context, language: Words, sentence: Sentence, length: Quantity, dates: Sequence[Quantity]) -> Contradiction | None:
    """ "for 22 days, from April 29 to May 10"; "from April 29 to May 10, 22 days in all."."""
    text, exact = context.text, length.hedge is None
    behind = [each for each in dates if each.start >= length.end][:2]
    ahead = [each for each in dates if each.end <= length.start][-2:]
    if not exact or ago(context, length):
        return None
    if len(behind) == 2 and _joined(context, language, *behind):
        gap = padded(text[length.end : behind[0].start])
        tokens = gap.split()
        marks = [token for token in tokens if token in MARKS]
        led = language["from"].ends(gap) > 0 or tokens[-1:] == ["("]
        if led and marks and tokens[0] == marks[0] and marks[0] in ",(–—:" and count(gap) <= 2:
            return between(context, length, behind[0], behind[1], inclusive=True)
    if len(ahead) == 2 and _joined(context, language, *ahead):
        gap, start = padded(text[ahead[1].end : length.start]), padded(text[sentence.span.start : ahead[0].start])
        rest = padded(text[length.end : sentence.span.end]).split()
        tokens = gap.split()
        apposed = bool(tokens) and tokens[0] in (",", "(", "–", "—") and not set(tokens[1:]) & MARKS and count(gap) <= 2
        on_some = tokens[-1:] and (tokens[-1] in lexicon(context.draft.language).sets["on_cues"] or language["and"].within(gap))
        if apposed and not on_some and (not rest or rest[0] in MARKS) and language["from"].ends(last_words(start, 2)):
            return between(context, length, ahead[0], ahead[1], inclusive=True)
    return None


def _joined(context: Context, language: Words, first: Quantity, second: Quantity) -> bool:
    joint = padded(context.text[first.end : second.start])
    return (language["year_to"].within(joint) and count(joint) <= 4 and not set(joint.split()) & MARKS) or joint.split() in (["-"], ["–"])


def _until(context: Context, language: Words, length: Quantity, dates: Sequence[Quantity]) -> Contradiction | None:
    """ "took effect on March 2 and is valid for 90 days, until May 1"."""
    behind = next((each for each in dates if each.start >= length.end), None)
    ahead = next((each for each in reversed(dates) if each.end <= length.start), None)
    if behind is None or ahead is None or length.hedge is not None or {ahead.form, behind.form} != {"day"}:
        return None
    joint, gap = padded(context.text[length.end : behind.start]), padded(context.text[ahead.end : length.start])
    tokens = joint.split()
    told = tokens[:1] == [","] and count(joint) <= 3 and language["until"].starts(joined(tokens[1:])) > 0
    extra = language["further"].within(gap) or language["additional"].within(gap)
    if not told or extra or count(gap) > _CLAUSE or _STOPS & set(gap.split()):
        return None
    return between(context, length, ahead, behind, inclusive=True)


def _since(
    context: Context, language: Words, lex: Lexicon, sentence: Sentence, length: Quantity, dates: Sequence[Quantity]
) -> Contradiction | None:
    """ "since 2008, for 28 years now"; "for 28 years, since 2008"; "stood for 26 years: it dated from 2010"."""
    years = [each for each in dated(dates) if each.when is not None and each.when.start < context.date]
    if context.clock or length.unit not in ("year", "month") or len(years) != 1 or ago(context, length):
        return None
    date, text = years[0], context.text
    first, last = sorted((date, length), key=lambda each: each.start)
    gap = padded(text[first.end : last.start])
    tokens = gap.split()
    if count(gap) > _NEAR + 3 or not tokens:
        return None
    at = next((at for at, token in enumerate(tokens[:2]) if token in MARKS), 0)
    mark, rest = tokens[at], tokens[at + 1 :]
    closed = padded(text[last.end : sentence.span.end]).split()[:1]
    dated_from = (
        first is length and mark in (":", ";", "–", "—", ".", "(") and language["stems_from"].within(joined(rest)) and not closed[1:]
    )
    if dated_from and (not closed or closed[0] in MARKS):
        return _reckoned(context, length, date)
    if not is_since(context, sentence, date):
        return None
    if first is date:
        behind = padded(text[length.end : sentence.span.end]).split()[:1]
        return _reckoned(context, length, date) if _so_long(lex, language, tokens, behind) else None
    if language["until_now"].within(padded(text[max(sentence.span.start, length.start - 24) : length.start])):
        return None  # "over the last 16 months, since January": up to the latest count
    words_between = [token for token in tokens if token.isalnum() and token not in lex.sets["since"]]
    if mark in (",", "(", "–", "—") and not words_between:
        return _reckoned(context, length, date)
    return None


def _so_long(lex: Lexicon, language: Words, tokens: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether nothing stands between the day since which something is and how long that is but a mark and "so", "already"; behind other words, "since" again."""
    marks = [at for at, token in enumerate(tokens) if token in (",", "–", "—", "(")]
    if not marks or set(tokens) & _STOPS:
        return False
    apart = joined([token for token in tokens[marks[0] :] if token.isalnum()])
    if marks[0] == 0 and count(apart) <= _NEAR and language["so_long"].starts(apart):
        return True  # ", that is, for"
    ahead = [token for token in tokens[: marks[-1]] if token.isalnum()]
    since = [token for token in tokens[marks[-1] + 1 :] if token in lex.sets["since"]]
    rest = [token for token in tokens[marks[-1] + 1 :] if token.isalnum() and token not in lex.sets["since"]]
    so = language["so_long"].within(joined(rest)) or all(language["so_far"].has(token) for token in rest)
    if not so or len(rest) > 3:
        return False
    told = any(language["so_long"].has(token) for token in (*rest, *behind))
    closed = not behind or behind[0] in MARKS or language["so_long"].has(behind[0])
    return not ahead or (bool(since) and len(ahead) <= _NEAR and told and closed)


def _that_many(
    context: Context,
    language: Words,
    lex: Lexicon,
    sentence: Sentence,
    length: Quantity,
    dates: Sequence[Quantity],
    before: Sequence[Quantity],
) -> Contradiction | None:
    """ "It has been so since 2008. That is 28 years."."""
    years = dated(before)
    if context.clock or dates or length.unit != "year" or len(years) != 1 or sentence.index == 0:
        return None
    copy, opening = padded(sentence.span.of(context.text)), padded(context.text[sentence.span.start : length.start])
    if (
        count(copy) > _SHORT
        or count(opening) > 3
        or not language["that_many"].starts(joined([each for each in opening.split() if each not in MARKS]))
    ):
        return None
    return _reckoned(context, length, years[0]) if is_since(context, context.sentences[sentence.index - 1], years[0]) else None


def _reckoned(context: Context, length: Quantity, date: Quantity) -> Contradiction | None:
    """What the time from a date to the article says of a length; one that is told as so much and more may be no longer."""
    found = between(context, replace(length, hedge=None), date, None, loose=length.hedge is not None)
    if found is None or date.when is None:
        return None
    due = Fraction((context.date - date.when.start).days) / UNITS[length.unit or "year"]
    if length.hedge in _MORE and length.hedge is not Hedge.JUST_OVER and rational(length.value or 0) < due:
        return None
    return replace(found, said=length.text)
