"""A sentence's ages and dates in; what each tells of when a life began, as an interval of days, out.

A date of birth tells it, so does an age on the day of the article ("Ruiz, 44,", "she is 44"), and an age in a year that is told beside it
("in 2010, at 28", "when he was 28").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks._time_between import ago
from factlint.checks._time_told import MARKS, of_the_clause
from factlint.checks._words import Words, joined, padded, words
from factlint.language import section
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_YOUNGEST, _OLDEST = 3, 115
_SIGHT = 48
_BORN = 7
"""Words ahead of a date among which one for being born stands."""
_FORMS = frozenset({"year", "month", "day"})


@dataclass(frozen=True, slots=True)
class Fact:
    """What a number says of when a life began."""

    role: str
    """ "born", "now" for an age of today, "then" for one in a year told beside it, "once" for one of which no year is told."""
    first: int
    last: int
    """The days, by their ordinals, between which the life began."""
    number: Quantity
    sentence: int
    year: Quantity | None = None
    bare: bool = False
    """Whether no word or unit says that it is an age."""

    @property
    def age(self) -> int:
        return int(rational(self.number.value or 0))


def facts(context: Context, sentence: Sentence, inside: Sequence[Quantity], before: Sequence[Quantity]) -> Iterator[Fact]:
    """The facts of a sentence; `before` are the years of the sentence ahead of it."""
    language = words(context.draft.language)
    years = dated(inside)
    births = [each for each in years if _is_birth(context, sentence, each, language)]
    rest = [each for each in years if each not in births and each.when is not None and each.when.start <= context.date]
    for each in births:
        if each.when is not None:
            yield Fact("born", each.when.start.toordinal(), each.when.end.toordinal(), each, sentence.index, each)
    for each in inside:
        if not _can_be_an_age(each) or (each.kind is Kind.DURATION and ago(context, each)):
            continue
        role = _role(context, sentence, each, language, bool(births))
        if role == "then":
            year = _year_of(each, [one for one in rest if not _goes_on_since(context, sentence, one, each, language)]) or _year_of(
                each, before if not rest and not births else ()
            )
            yield told_in(each, year, sentence.index) if year is not None else today(context, each, sentence.index, "once")
        elif role == "now" and not context.clock:
            yield today(context, each, sentence.index, "now")


def is_since(context: Context, sentence: Sentence, date: Quantity) -> bool:
    """Whether a word for "since" stands ahead of a date, or right behind it."""
    ahead = padded(context.text[max(sentence.span.start, date.start - 24) : date.start]).split()[-2:]
    behind = padded(context.text[date.end : min(sentence.span.end, date.end + 16)]).split()[:2]
    folded = {padded(each).strip() for each in lexicon(context.draft.language).sets["since"]}
    return any(token in folded for token in ahead) or (
        bool(behind) and words(context.draft.language)["since_behind"].within(joined(behind))
    )


def _goes_on_since(context: Context, sentence: Sentence, year: Quantity, age: Quantity, language: Words) -> bool:
    """Whether something else has gone on since a year, and no "when" ties an age to it: "was 41 when he died and had worked there since 2013"."""
    if not is_since(context, sentence, year):
        return False
    first, last = sorted((year, age), key=lambda each: each.start)
    return first is age or not language["when"].within(padded(context.text[first.end : last.start]))


def up_to_a_year_to_come(context: Context, copy: str, begun: Quantity, years: int) -> bool:
    """Whether so many years are those up to a year to come that the draft names, and not said to be those of this year: "at its closing it will be 74"."""
    if words(context.draft.language)["this_year"].within(copy) or begun.when is None:
        return False
    ends = {
        each.when.start.year for each in dated(context.quantities) if each.when is not None and each.when.start.year > context.date.year
    }
    return begun.when.start.year + years in ends


def may_tell(numbers: Sequence[Quantity]) -> bool:
    """Whether there is a year among some numbers, without which no two facts can be held against each other, and what may be an age."""
    return bool(dated(numbers)) and any(map(_can_be_an_age, numbers))


def dated(inside: Sequence[Quantity]) -> list[Quantity]:
    """The dates whose year is written."""
    return [
        each
        for each in inside
        if each.kind is Kind.DATE
        and each.form in _FORMS
        and each.when is not None
        and each.written_date is not None
        and each.written_date.year is not None
        and each.written_date.possible
    ]


def told_in(age: Quantity, year: Quantity, sentence: int) -> Fact:
    """An age that somebody had in a year."""
    assert year.when is not None
    value = int(rational(age.value or 0))
    return Fact(
        "then", _back(year.when.start.toordinal(), value + 1), _back(year.when.end.toordinal(), value), age, sentence, year, _bare(age)
    )


def today(context: Context, age: Quantity, sentence: int, role: str) -> Fact:
    """An age that somebody has on the day of the article."""
    value, day = int(rational(age.value or 0)), context.date.toordinal()
    return Fact(role, _back(day, value + 1), _back(day, value), age, sentence, None, _bare(age))


def _back(day: int, years: int) -> int:
    return day - (years * 1461 + 2) // 4


def _bare(age: Quantity) -> bool:
    return age.kind is Kind.COUNT


def _can_be_an_age(quantity: Quantity) -> bool:
    """Whether a number of years, or a bare one, may be an age."""
    kind, value = quantity.kind, quantity.value
    if value is None or quantity.hedge is not None or not _YOUNGEST <= value <= _OLDEST or rational(value).denominator != 1:
        return False
    if kind is Kind.COUNT:
        return quantity.counted is None and not quantity.scaled
    return (
        (kind is Kind.AGE and quantity.unit in (None, "year"))
        or (kind is Kind.DURATION and quantity.unit == "year")
        or kind is Kind.ORDINAL
    )


def _is_birth(context: Context, sentence: Sentence, date: Quantity, language: Words) -> bool:
    """Whether a word for being born stands ahead of a date in its clause, or right behind it."""
    text = context.text
    ahead = padded(text[max(sentence.span.start, date.start - _SIGHT) : date.start]).split()[-_BORN:]
    behind = padded(text[date.end : min(sentence.span.end, date.end + _SIGHT)]).split()[:1]
    return language["born_then"].within(joined(of_the_clause(ahead))) or language["born_then"].within(joined(behind))


def _role(context: Context, sentence: Sentence, age: Quantity, language: Words, births: bool) -> str:
    """Whether an age is one of then or of today; nothing where it is neither for sure."""
    text = context.text
    ahead = padded(text[max(sentence.span.start, age.start - _SIGHT) : age.start]).split()
    behind = padded(text[age.end : min(sentence.span.end, age.end + _SIGHT)]).split()
    before, own = joined(ahead), padded(age.text)
    closed = not behind or not behind[0].isalnum() or language["and"].has(behind[0])
    raw = text[max(sentence.span.start, age.start - _SIGHT) : age.start].split()[-1:]
    then = any(language[name].ends(before) for name in ("was_aged", "at_age")) and not _of_having(raw, language.code)
    then = then or language["at_age"].starts(own) > 0
    of_it = bool(behind) and behind[0] in lexicon(context.draft.language).sets["of_cues"]
    if age.kind is not Kind.AGE and of_it:
        return ""  # "three years of prison"
    when = language["when"].within(joined(ahead[-3:])) or language["when"].starts(joined(behind[behind[:1] == [","] :]))
    if then or language["aged_then"].within(own) or when:
        return "then" if age.kind is not Kind.COUNT or closed else ""
    if age.kind is Kind.AGE:
        return "now" if _of_somebody(age, ahead, behind, language) else ""
    if age.kind is Kind.ORDINAL or (age.kind is Kind.COUNT and not closed):
        return ""
    leads = _is_aged(ahead, language) or (age.kind is Kind.DURATION and births and language["aged_of"].ends(before))
    return "now" if leads else ""


def _of_having(raw: Sequence[str], code: str) -> bool:
    """Whether a word is that of having years, and without an accent no word of being so old then: "a 76 ans", "à 76 ans"."""
    data = section(code, "reckon")
    return bool(raw) and raw[0].lower() in (data.get("is_aged") or ()) and raw[0].lower() not in (data.get("was_aged") or ())


def _is_aged(ahead: Sequence[str], language: Words) -> bool:
    """Whether what leads to a number of years says that somebody is so old; a "now" does so behind a verb of being or having, or a comma alone:
    not "has worked there now 31 years"."""
    if not language["is_aged"].ends(joined(ahead)):
        return False
    rest = list(ahead)
    while rest and language["now"].has(rest[-1]):
        rest.pop()
    return len(rest) == len(ahead) or not rest or rest[-1] in MARKS or language["is_aged"].has(rest[-1])


def _of_somebody(age: Quantity, ahead: Sequence[str], behind: Sequence[str], language: Words) -> bool:
    """Whether an age is told of one person, in apposition, in a compound, or as what somebody is: not "from 55 years on"."""
    if ahead[-1:] and ahead[-1] in MARKS and (not behind or behind[0] in MARKS):
        return True
    own, before = padded(age.text), joined(ahead)
    if language["is_aged"].ends(before) or language["aged_of"].ends(before) or language["is_aged"].starts(own):
        return True
    first = own.split()[0]
    if "-" in age.text or language["aged_now"].within(own) or (first[0].isdigit() and first[-1].isalpha()):
        return True
    return age.text.lower() in lexicon(language.code).tables["ages"] or led_by_person(before, language) > 0


def led_by_person(before: str, language: Words) -> int:
    """How many words ahead of an age make it that of the man or the woman who was told of: "la mujer de", "cette femme de"."""
    tokens = before.split()
    cues, articles = lexicon(language.code).sets["of_cues"], lexicon(language.code).sets["articles"]
    told = len(tokens) > 2 and tokens[-1] in cues and language["sexes"].has(tokens[-2])
    return 3 if told and (tokens[-3] in articles or language["these"].has(tokens[-3])) else 0


def _year_of(age: Quantity, years: Sequence[Quantity]) -> Quantity | None:
    """The only year that an age can be of."""
    return years[0] if len(years) == 1 and not years[0].span.overlaps(age.span) else None
