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
from factlint.language.dates import Lexicon, lexicon, phrase_at, tokenise
from factlint.model.audit import Context
from factlint.model.dataclasses import replace
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import When

_FORMS = frozenset({"year", "month", "day"})
_LENGTHS = frozenset({Kind.DURATION, Kind.AGE})
_KINDS = _LENGTHS | {Kind.DATE}
_NEAR = 4
"""Words between a length and a date that are tied by a mark and a word such as "from"."""
_CLAUSE = 10
_SHORT = 8
_SIGHT = 40
_VERB = 2
"""Words between a span and the mark behind it: "von 2003 bis 2017 leitete,"."""
_EVENT = 6
"""Words from "after" to the date of what is counted from."""
_ANY = 100
"""How many times longer or shorter the time may be than told, where words leave nothing open."""
_QUOTES = frozenset("'’")
_OPENING = frozenset(",(–—:")
_STOPS = frozenset(";:.")
_MORE = frozenset({Hedge.GT, Hedge.GE, Hedge.JUST_OVER})


def tied(context: Context, known: Sequence[Span]) -> Iterator[Contradiction]:
    """The contradictions, but those at a place that is `known`."""
    if not any(each.kind in _LENGTHS for each in context.quantities):
        return
    lex, language = lexicon(context.draft.language), words(context.draft.language)
    sentences, inside = context.sentences, by_sentence(context, _KINDS)
    for at, numbers in inside.items():
        for length in numbers:
            if not (_is_length(context, length) or _in_years(context, length)) or any(span.overlaps(length.span) for span in known):
                continue
            dates = [each for each in numbers if each.form in _FORMS and each.written_date is not None and each.kind is Kind.DATE]
            before = inside.get(at - 1, []) if at and sentences[at - 1].block == sentences[at].block else []
            spanned = _from_to(context, language, sentences[at], _in_days(length), [*_both_years(numbers, dates)])
            found = (
                spanned
                if length.kind is Kind.AGE
                else spanned
                or (
                    _counted_from(context, language, lex, sentences[at], length, dates)
                    or _ended_after(context, language, lex, length, dates)
                    or _until(context, language, _in_days(length), dates)
                    or _until_thus(context, language, _in_days(length), dates, before)
                    or _since(context, language, lex, sentences[at], length, dates)
                    or _that_many(context, language, lex, sentences[at], length, dates, before)
                )
            )
            if found is not None and not found.actual.startswith("0 "):
                yield found


def _is_length(context: Context, length: Quantity) -> bool:
    if length.kind is not Kind.DURATION or length.value is None or length.unit not in (*UNITS, "night") or length.value < 2:
        return False
    return "-" not in length.text and not comes_round(context, length)


def _in_years(context: Context, length: Quantity) -> bool:
    """Whether years that stand alone between two marks, as an age does, are said to be what stands ahead in other words: "ou seja, 14 anos,"."""
    if length.kind is not Kind.AGE or length.unit != "year" or length.value is None or length.value < 2 or length.hedge is not None:
        return False
    language, tokens = words(context.draft.language), padded(context.text[max(0, length.start - _SIGHT) : length.start]).split()
    told = joined([token for token in tokens if token not in MARKS])
    return any(language[name].ends(told) > 0 for name in ("that_is", "or"))


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
    if len(ahead) == 2 and _a_span(context, language, sentence, *ahead) and _apposed(context, language, sentence, length, ahead[1]):
        return between(context, length, ahead[0], ahead[1], inclusive=True, tight=True, far=_ANY)
    if len(ahead) == 2 and _joined(context, language, *ahead):
        gap, start = padded(text[ahead[1].end : length.start]), padded(text[sentence.span.start : ahead[0].start])
        rest = padded(text[length.end : sentence.span.end]).split()
        tokens = gap.split()
        apposed = bool(tokens) and tokens[0] in (",", "(", "–", "—") and not set(tokens[1:]) & MARKS and count(gap) <= 2
        on_some = tokens[-1:] and (tokens[-1] in lexicon(context.draft.language).sets["on_cues"] or language["and"].within(gap))
        if apposed and not on_some and (not rest or rest[0] in MARKS) and language["from"].ends(last_words(start, 2)):
            return between(context, length, ahead[0], ahead[1], inclusive=True)
    return None


def _both_years(numbers: Sequence[Quantity], dates: Sequence[Quantity]) -> Iterator[Quantity]:
    """The dates, of "from 2003 to 2017" the two years."""
    for each in numbers:
        if each.kind is Kind.DATE and each.form == "years" and each.when is not None:
            for year in (each.when.start.year, each.when.end.year):
                yield replace(each, form="year", when=When.year(year))
        elif each in dates:
            yield each


def _a_span(context: Context, language: Words, sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    """Whether two moments are the ends of a span: "from April 29 to May 10", "29 Nisan ile 10 Mayıs arasında"."""
    start, behind = padded(context.text[sentence.span.start : first.start]), padded(context.text[second.end : sentence.span.end])
    joint = padded(context.text[first.end : second.start])
    if language["span_joint"].starts(joint) and count(joint) == 1 and language["span_behind"].starts(behind):
        return True
    led = language["from"].ends(last_words(start, 2)) > 0
    if first.span == second.span:
        return led or language["from"].starts(padded(first.text)) > 0
    return led and _joined(context, language, first, second)


def _apposed(context: Context, language: Words, sentence: Sentence, length: Quantity, second: Quantity) -> bool:
    """Whether a length says how long the span right ahead of it is: ", 22 days in all,", ", or 22 days,", ", lasts 22 days"."""
    tokens = padded(context.text[second.end : length.start]).split()
    if tokens and language["span_behind"].has(tokens[0]):
        tokens = tokens[1:]
    at = next((at for at, token in enumerate(tokens[: _VERB + 1]) if token in _OPENING), -1)
    if at < 0 or not all(token.isalpha() for token in tokens[:at]):
        return False
    told = joined([token for token in tokens[at + 1 :] if token not in MARKS])
    if tokens[-1] in lexicon(language.code).sets["on_cues"]:
        return False  # "insgesamt an 12 Tagen"
    lasts = language["lasted"].has(told.strip())
    if told.strip() and not lasts and not any(_is(language, name, told) for name in ("that_is", "or", "thus", "total", "so_long")):
        return False
    rest = padded(context.text[length.end : sentence.span.end])
    spanned = language["span_behind"].within(padded(context.text[second.end : length.start]))
    said = ("total", "thus", "lasted") if spanned else ("total", "thus")
    closed = not rest.split() or rest.split()[0] in MARKS or any(language[name].starts(rest) for name in said)
    return closed or (lasts and at == 0)


def _is(language: Words, name: str, told: str) -> bool:
    """Whether some words are one phrase of a list, up to a preposition behind it: "that is for"."""
    taken = language[name].starts(told)
    return 0 < taken >= count(told) - 1


def _counted_from(
    context: Context, language: Words, lex: Lexicon, sentence: Sentence, length: Quantity, dates: Sequence[Quantity]
) -> Contradiction | None:
    """ "closed in 2022, seven years after it opened in 2015": right behind the one date, and counted from the other."""
    behind = next((each for each in dates if each.start >= length.end), None)
    ahead = next((each for each in reversed(dates) if each.end <= length.start), None)
    if behind is None or ahead is None or length.hedge is not None or ahead.form != behind.form:
        return None
    gap = padded(context.text[ahead.end : length.start]).split()
    if not gap or gap[-1] not in _OPENING or len(gap) > 2 or not all(token.isalpha() for token in gap[:-1]):
        return None
    t = tokenise(context.text, length.end, behind.start)
    cue = phrase_at(t, 0, lex.phrases["later_after"])
    if cue is None or t.low[0] not in lex.sets["after_cues"]:
        return None  # "in 2032, two years later than planned in 2024"
    event = [t.low[at] for at in range(cue[0], t.count)]
    placed = event[:1] and any(event[0] in lex.sets[name] for name in ("on_cues", "in_cues"))
    if language["foreseen"].within(joined(event)) or language["set_dates"].within(joined(event)):
        return None  # "two years after the deadline of 2024"
    plain = all(token.isalpha() or token in _QUOTES for token in event) and not language["and"].within(joined(event))
    if not 1 < len(event) <= _EVENT or placed or not plain:
        return None
    return between(context, length, behind, ahead, tight=True, far=_ANY)


def _ended_after(context: Context, language: Words, lex: Lexicon, length: Quantity, dates: Sequence[Quantity]) -> Contradiction | None:
    """ "began on April 29 and ended on May 10 after 11 days"."""
    ahead = [each for each in dates if each.end <= length.start][-2:]
    if len(ahead) != 2 or length.hedge is not None or ahead[0].form != ahead[1].form:
        return None
    gap = padded(context.text[ahead[1].end : length.start])
    led = bool(gap.split()) and count(gap) <= 2 and any(token in lex.sets["after_cues"] for token in gap.split())
    ended = language["ended"].within(joined(padded(context.text[ahead[0].end : ahead[1].start]).split()[-_SHORT // 2 :]))
    beside = padded(context.text[max(0, ahead[0].start - _SIGHT) : ahead[0].start]).split()[-_SHORT // 2 :]
    began = language["began"].within(joined([*beside, *padded(context.text[ahead[0].end : ahead[0].end + _SIGHT]).split()[:2]]))
    return between(context, length, *ahead, inclusive=True, tight=True, far=_ANY) if led and ended and began else None


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


def _until_thus(
    context: Context, language: Words, length: Quantity, dates: Sequence[Quantity], before: Sequence[Quantity]
) -> Contradiction | None:
    """ "opened talks on October 16. The law allows 75 days to agree, that is until December 30": from the only day of the sentence before."""
    begun = [each for each in before if each.kind is Kind.DATE and each.form != "year"]
    if len(dates) != 1 or len(begun) != 1 or {dates[0].form, begun[0].form} != {"day"} or length.hedge is not None:
        return None
    tokens = padded(context.text[length.end : dates[0].start]).split() if length.end < dates[0].start else []
    tails = [joined([each for each in tokens[at + 1 :] if each != ","]) for at, token in enumerate(tokens) if token == ","]
    tail = next((each for each in tails if any(language[name].starts(each) for name in ("thus", "thereby", "that_is", "or"))), "")
    if not tail or count(tail) > _NEAR + 1 or len(tokens) > _SIGHT // 2 or _STOPS & set(tokens):
        return None
    near = padded(context.text[max(0, length.start - _SIGHT) : length.start]) + joined(tokens)
    further = any(language[name].within(near) for name in ("further", "additional", "also"))
    return between(context, length, begun[0], dates[0], inclusive=True) if language["until"].within(tail) and not further else None


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
    if language["since_behind"].within(joined(ahead)) and count(joined(ahead)) <= 2:
        ahead = []  # "1996 yılından beri, yani 30 yıldır"
    since = [token for token in tokens[marks[-1] + 1 :] if token in lex.sets["since"]]
    rest = [token for token in tokens[marks[-1] + 1 :] if token.isalnum() and token not in lex.sets["since"]]
    so = language["so_long"].within(joined(rest)) or all(language["so_far"].has(token) for token in rest)
    if not so or len(rest) > 3 or (behind and behind[0] in lex.sets["after_cues"] and not language["so_long"].has(behind[0])):
        return False  # "shut since 2011, 24 years after it opened"
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
