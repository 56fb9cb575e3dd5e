"""The audit's context in; lengths of time out that plain words tie to the only moments they can mean, whatever else their paragraph tells.

"Started on August 5 ... and was called off on August 28, 13 days later"; "had led it since 2011, for 24 years"; "72 days have passed since"; "the 42
minutes in between"; "the 22-year lease, signed in 2002, expires in 2034"; "was born on June 4, 1996, and was found on August 3. He was 31".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._hours import hours_of
from factlint.checks._life_facts import facts, is_since
from factlint.checks._lifetimes import Contradiction, years_between
from factlint.checks._time_between import UNITS, bare_day, between, comes_round, when
from factlint.checks._time_told import MARKS, by_sentence, date_words
from factlint.checks._words import Words, count, joined, padded, words
from factlint.language.dates import lexicon, phrase_at, tokenise
from factlint.model.audit import Context
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import When

_KINDS = frozenset({Kind.DURATION, Kind.AGE, Kind.COUNT, Kind.DATE})
_FORMS = frozenset({"day", "month", "year"})
_SIGHT = 60
_BESIDE, _CLAUSE = 3, 4
"""Words between a length and the date that it is tied to, and those ahead of it that say how."""
_BACK = 2
"""Sentences back in which the two times stand that some minutes lie between."""
_LONGER = Fraction(8, 5)
"""Years by which a length is too long for its beginning at least."""
_FAR = 4
"""How many times longer or shorter than told the time may be."""
_OFF = 2
"""Days and minutes that nobody counts."""
_AGE_OFF = 15
_SHORT = 6
"""Words of a sentence that tells an age and nothing else."""
_STOPS = frozenset(";:.")
_LENGTH = "n"
"""What stands for a length in a phrase that goes on around it."""


def plain(context: Context, known: Sequence[Span]) -> Iterator[Contradiction]:
    """The contradictions, but those at a place that is `known`."""
    language, inside = words(context.draft.language), by_sentence(context, _KINDS)
    for at, numbers in inside.items():
        sentence = context.sentences[at]
        block = [other for other in range(max(0, at - _BACK), at) if context.sentences[other].block == sentence.block]
        before = inside.get(at - 1, []) if at - 1 in block else []
        for each in numbers:
            if any(span.overlaps(each.span) for span in known) or each.hedge is not None or each.value is None:
                continue
            found: Contradiction | None = None
            if each.kind is Kind.DURATION and each.value >= 2 and not comes_round(context, each):
                found = (
                    _later_of_two(context, language, sentence, each, numbers)
                    or _too_long(context, language, sentence, each, numbers)
                    or _have_passed(context, language, sentence, each, numbers, before)
                    or _term(context, language, sentence, each, numbers)
                    or _in_between(context, language, sentence, each, [q for other in (*block, at) for q in inside.get(other, [])])
                )
            elif each.kind is not Kind.DATE:
                found = _aged_then(context, language, sentence, each, numbers, before)
            if found is not None and not found.actual.startswith("0 "):
                yield found


def _dates(numbers: Sequence[Quantity]) -> list[Quantity]:
    return [each for each in numbers if each.kind is Kind.DATE and each.form not in ("time", "century")]


def _around(context: Context, sentence: Sentence, each: Quantity) -> tuple[list[str], list[str]]:
    """The words of the sentence ahead of a length and behind it."""
    span, text = sentence.span, context.text
    ahead = padded(text[max(span.start, each.start - _SIGHT) : each.start]).split()
    return ahead, padded(text[each.end : min(span.end, each.end + _SIGHT)]).split()


def _later(context: Context, sentence: Sentence, each: Quantity) -> int:
    """How many words behind a length say "later", and nothing of what; 0 where none do."""
    lex = lexicon(context.draft.language)
    t = tokenise(context.text, each.end, sentence.span.end)
    found = phrase_at(t, 0, lex.phrases["later_after"])
    return found[0] if found is not None and (found[0] >= t.count or t.words[found[0]] in MARKS) else 0


def _within(context: Context, language: Words, sentence: Sentence, each: Quantity) -> bool:
    """Whether a length says in what time something was done: "in ten days"."""
    ahead = _around(context, sentence, each)[0][-1:]
    return bool(ahead) and (ahead[0] in lexicon(language.code).sets["in_cues"] or language["lasting"].has(ahead[0]))


def _later_of_two(
    context: Context, language: Words, sentence: Sentence, length: Quantity, numbers: Sequence[Quantity]
) -> Contradiction | None:
    """ "started on August 5, burned the hills within three days and was out on August 28, 13 days later": the only days of a sentence."""
    dates = _dates(numbers)
    if length.unit not in ("day", "week") or [each.form for each in dates] != ["day", "day"] or dates[1].end > length.start:
        return None
    gap, joint = padded(context.text[dates[1].end : length.start]).split(), padded(context.text[dates[0].end : dates[1].start])
    if gap != [","] or not _later(context, sentence, length) or language["another_day"].within(joint) or _STOPS & set(joint.split()):
        return None
    others = [each for each in numbers if each.kind is Kind.DURATION and each is not length]
    if any(each.hedge is None and not _within(context, language, sentence, each) for each in others):
        return None  # "ten days after that it was contained, and on August 28, 13 days later"
    if bare_day(context, dates[0].end, dates[1].start) or date_words(language.code)["later_after"].within(joint):
        return None
    return between(context, length, *dates)


def _too_long(context: Context, language: Words, sentence: Sentence, length: Quantity, numbers: Sequence[Quantity]) -> Contradiction | None:
    """ "had led it since 2011, for 24 years": longer than the story's own day allows, whenever it ended."""
    dates = [each for each in _dates(numbers) if each.end <= length.start]
    if context.clock or length.unit != "year" or not dates or dates[-1].form not in _FORMS or dates[-1].written_date is None:
        return None
    since = dates[-1]
    gap = padded(context.text[since.end : length.start]).split()
    marks = [at for at, token in enumerate(gap) if token in MARKS]
    if (
        since.when is None
        or since.written_date is None
        or since.written_date.year is None
        or len(marks) != 1
        or gap[marks[0]] != ","
        or not is_since(context, sentence, since)
    ):
        return None
    lead, behind = gap[marks[0] + 1 :], _around(context, sentence, length)[1]
    told = language["for_so_long"]
    behind = behind[told.starts(joined(behind)) :] if behind else behind
    if marks[0] > _BESIDE or (lead and told.starts(joined(lead)) != len(lead)) or (behind and behind[0] not in MARKS):
        return None
    due = Fraction((context.date - since.when.start).days) / UNITS["year"]
    if not due + _LONGER < rational(length.value or 0) <= due * _FAR:
        return None
    return between(context, length, since, None, far=_FAR)


def _have_passed(
    context: Context, language: Words, sentence: Sentence, length: Quantity, numbers: Sequence[Quantity], before: Sequence[Quantity]
) -> Contradiction | None:
    """ "It has been shut since October 12; 72 days have passed since": since the only date of the sentence, or of the one ahead."""
    if context.clock or length.unit not in UNITS:
        return None
    ahead, behind = _around(context, sentence, length)
    told = [token for token in ahead[-_CLAUSE:] if token not in MARKS]
    until = next((at for at, token in enumerate(behind) if token in MARKS), len(behind))
    if not language["passed_since"].ends(joined([*told, _LENGTH, *behind[:until]])):
        return None
    dates = _dates(numbers) or _dates(before)
    if len(dates) != 1 or dates[0].form not in _FORMS or dates[0].start > length.start:
        return None
    found, day = between(context, length, dates[0], None, far=_FAR), when(context, dates[0])
    said, gone = rational(length.value or 0) * UNITS[length.unit], (context.date - day.start).days if day is not None else 0
    if not Fraction(gone, _FAR) <= said <= gone * _FAR:
        return None  # "30 years have passed since the last game"
    if found is None or day is None or (length.unit == "day" and abs((context.date - day.end).days - rational(length.value or 0)) <= _OFF):
        return None
    return found


def _term(context: Context, language: Words, sentence: Sentence, length: Quantity, numbers: Sequence[Quantity]) -> Contradiction | None:
    """ "the lease, of 22 years, was signed in 2002 and expires in 2034": the only two years of what begins and runs out."""
    text = context.text
    dates = [each for each in _dates(numbers) if each.form == "year"]
    if length.unit != "year" or len(dates) != 2 or len(_dates(numbers)) != 2 or length.start > dates[0].start:
        return None
    ahead = padded(text[max(sentence.span.start, dates[0].start - _SIGHT) : dates[0].start]).split()
    behind = padded(text[dates[0].end : dates[0].end + _SIGHT]).split()
    joint = padded(text[dates[0].end : dates[1].start])
    after = padded(text[dates[1].end : dates[1].end + _SIGHT]).split()
    signed = language["signed"].within(joined(ahead[-_CLAUSE:])) or language["signed"].within(joined(behind[:_BESIDE]))
    ends = language["runs_out"].within(joined(joint.split()[-_CLAUSE:])) or language["runs_out"].within(joined(after[:_BESIDE]))
    if not signed or not ends or _STOPS & set(joint.split()) or language["renewed"].within(padded(sentence.span.of(text))):
        return None
    return between(context, length, *dates, tight=True, far=_FAR)


def _in_between(
    context: Context, language: Words, sentence: Sentence, length: Quantity, numbers: Sequence[Quantity]
) -> Contradiction | None:
    """ "The gas rose at 18.20. It blew up at 18.42. In the 42 minutes in between nobody": between the only two times told just before."""
    times = [each for each in numbers if each.form == "time"]
    if length.unit not in ("minute", "hour") or len(times) != 2 or times[1].end > length.start:
        return None
    ahead, behind = _around(context, sentence, length)
    hours = hours_of(times, to_the_minute=True)
    told = joined([*ahead[-_CLAUSE:], _LENGTH, *(token for token in behind[:_CLAUSE] if token not in MARKS)])
    if hours is None or not language["in_between"].within(told):
        return None
    minutes = rational(length.value or 0) * (60 if length.unit == "hour" else 1)
    due = min((60 * (one - two)) % (24 * 60) for one, two in (hours, hours[::-1]))
    slack = 15 if length.unit == "hour" else _OFF
    if abs(due - minutes) <= slack or not due / _FAR <= minutes <= due * _FAR:
        return None
    return _said(length, times[0], times[1], f"{float(due):g} minute{'s' if due != 1 else ''}")


def _aged_then(
    context: Context, language: Words, sentence: Sentence, age: Quantity, numbers: Sequence[Quantity], before: Sequence[Quantity]
) -> Contradiction | None:
    """ "was born on June 4, 1996, and was found dead on August 3. He was 31.": a sentence of nothing but an age, behind a birth and one other day."""
    if len(numbers) != 1 or not before or count(padded(sentence.span.of(context.text))) > _SHORT:
        return None
    last = context.sentences[sentence.index - 1]
    if words(context.draft.language)["kin"].within(padded(last.span.of(context.text))):
        return None
    told = [each for each in facts(context, sentence, numbers, ()) if each.role in ("once", "now")]
    births = [each for each in facts(context, last, before, ()) if each.role == "born"]
    if len(told) != 1 or len(births) != 1 or any(each.kind is Kind.AGE for each in before) or births[0].number.when is None:
        return None
    others = [each for each in _dates(before) if each is not births[0].number]
    then = when(context, others[0]) if len(others) == 1 and others[0].form in _FORMS else None
    if (
        then is None
        or then.start > context.date
        or then.start <= births[0].number.when.end
        or _age_fits(context, births[0].number.when, then, told[0].age)
    ):
        return None
    fewest, most = years_between(births[0].number.when, then)
    if min(abs(told[0].age - fewest), abs(told[0].age - most + 1)) > _AGE_OFF:
        return None
    return _said(age, births[0].number, others[0], f"{fewest} years" if fewest >= most - 1 else f"{fewest} or {most - 1} years")


def _age_fits(context: Context, birth: When, then: When, age: int) -> bool:
    """Whether somebody born then was so old on a day, or on that of the story, or a year before where the day's own year may be the last one."""
    return any(fewest - 1 <= age <= most - 1 for fewest, most in (years_between(birth, each) for each in (then, When.day(context.date))))


def _said(length: Quantity, first: Quantity, second: Quantity, actual: str) -> Contradiction:
    return Contradiction(
        span=length.span,
        said=length.text,
        start=first.text,
        end=second.text,
        actual=actual,
        related=tuple((each.text, (each.span.start, each.span.end)) for each in (first, second)),
    )
