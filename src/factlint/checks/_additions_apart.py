"""An addition that is off in; how the words may keep its numbers apart, however they stand, out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.checks._addition_members import UNITS, Member
from factlint.checks._addition_traits import derived, from_to
from factlint.checks._additions import Addition
from factlint.checks._things import counts_people, is_event, noun
from factlint.checks._words import any_of, count, first_words, padded
from factlint.model import lazy

_CUES = ("left_over", "apart_by", "summed", "earlier", "now", "when", "was")
_LEAD = 3
"""Words before a difference that can be about what the sentence before tells of."""

_YEAR = lazy.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LABEL = lazy.compile(r"(?<!\d)(?:19|20)\d\d(?=: ?$)")
_BESIDE, _LABELLED = 22, 6
"""Characters behind a number, and before it, in which its year stands."""
_NEXT = lazy.compile(r", ?(\d{1,3})(?![\d.,]*\d)")
_COMPOUND = lazy.compile(r"\d-[^\W\d_]")
_MODEL = lazy.compile(r" [A-Z]{2,5}\b")
_NAMED = lazy.compile(r"\b[A-Z][A-Za-z]*\d\w* $|\b[A-Z]{2,}\w* $")
"""A name of letters and digits right before a number."""


def apart(found: Addition) -> Iterator[str]:
    """What may keep the numbers from being a whole and its parts: parts that may overlap, items of one list, what is told of another."""
    size = "n" if len(found.parts) > 2 else "2"
    ways = {"overlapping": _overlapping, "in its list": _in_its_list, "of another": _of_another, "beyond": _beyond}
    yield from (f"{size} {name}" for name, holds in ways.items() if holds(found))


def never(found: Addition) -> bool:
    """Whether the numbers are differences only, the ends of one stretch, two of a whole that may overlap, two of each, or one list."""
    if len(found.parts) == 2:
        one, two = (Fraction(part.value, UNITS) for part in found.parts)
        told = derived(found)
        if one * two == Fraction(found.whole.value, UNITS) or (told is None and _overlapping(found)):
            return True  # "six teams in two groups of three"
        if told is not None and told[1] == "apart" and _of(found.whole):
            return True  # "Of the 19 sectors, 15 shrank. In seven there was a rise"
    if _of_its_years(found) or _loosely(found) or _of_days(found) or _names(found):
        return True
    return from_to(found) or _differences_only(found) or _respectively(found) or (_in_its_list(found) and _an_item(found))


def _of_its_years(found: Addition) -> bool:
    """Whether each number is that of a year of its own: "16,557 in 2010; 21,647 in 2011; 40,328 in 2012"."""
    years = [_year_of(each) for each in found.members]
    return all(years) and len(set(years)) == len(years)


def _year_of(member: Member) -> str:
    """The year that stands within a few words behind a number, or right before it."""
    text, claim = member.line.text, member.claim
    behind = _YEAR.search(text[claim.span.end : min(member.line.sentence.span.end, claim.span.end + _BESIDE)])
    ahead = _LABEL.search(text[max(0, claim.span.start - _LABELLED) : claim.span.start])
    return (behind or ahead or [""])[0]


def _loosely(found: Addition) -> bool:
    """Whether one of the numbers is told as this one or the next: "27, 28 kilos less"."""
    return any(_next_is_one_more(each) or _half_a_word(each) for each in found.members)


def _next_is_one_more(member: Member) -> bool:
    told = _NEXT.match(member.line.text, member.claim.quantity.number.end)
    return told is not None and int(told[1]) * UNITS == member.value + UNITS


def _half_a_word(member: Member) -> bool:
    """Whether a number is the first half of two compounds: "ein fünf- bis sechsstelliges Defizit"."""
    text, end = member.line.text, member.claim.quantity.number.end
    return text[end : end + 1] == "-" and not text[end + 1 : end + 2].isalnum()


def _of_days(found: Addition) -> bool:
    """Whether one of the numbers is half of a name for a length, and not all are: "the 14-day index is 41, below the 50-day mean"."""
    named = [_COMPOUND.search(each.claim.quantity.text) is not None for each in found.members]
    return any(named) and not all(named)


def _names(found: Addition) -> bool:
    """Whether one of the parts is the number of a model, between a name and an abbreviation: "the Q8 45 TDI with 231 hp"."""
    return any(
        _MODEL.match(each.line.text, each.claim.span.end) and _NAMED.search(each.line.text[: each.claim.span.start])
        for each in found.members
    )


def _overlapping(found: Addition) -> bool:
    """Whether parts are some of the whole: "38 clerks, of whom 26 women and 16 part-timers"; women and men are all of it, and so is the rest."""
    words = found.whole.line.words
    lines = {each.place: each.line.whole for each in found.parts}.values()
    of_which = any(words[name].within(line) for name in ("of_which", "of_them", "of_those", "of_these") for line in lines)
    if not of_which and not (derived(found) is None and _of(found.whole)):
        return False
    both = any(words["males"].within(line) and words["females"].within(line) for line in lines)
    return not both and not any(words[name].within(_near(part)) for part in found.parts for name in ("left_over", "rest"))


def _of(whole: Member) -> bool:
    """Whether a whole is told as one that the parts are some of: "of the 14 defendants", where a clause begins with it."""
    words, ahead = whole.line.words, whole.line.before(whole.index)
    return whole.index == 0 and count(ahead) <= _LEAD and (words["of"].within(ahead) or words["of_singular"].within(ahead))


def _in_its_list(found: Addition) -> bool:
    """Whether a whole is the first item of the list itself: "42 gold medals, 30 silver and 16 bronze"."""
    whole, first = found.whole, min(found.parts, key=lambda each: each.order)
    words, gap = whole.line.words, padded(whole.line.text[whole.claim.span.end : first.claim.span.start])
    if (
        whole.order > first.order
        or whole.place != first.place
        or count(gap) > _LEAD
        or "," not in gap.split()
        or set(gap.split()) & set(":(–—")
    ):
        return False
    return not (words["males"].within(whole.line.whole) and words["females"].within(whole.line.whole)) and derived(found) is None


def _an_item(found: Addition) -> bool:
    """Whether the items of a list count things of their own as its first does ("101 talks, 28 demos, 16 walks and 20 posters"), or stand
    behind a name each ("Lyon won ten votes, Nantes 7 and Le Mans 5")."""
    code, whole = found.whole.line.words.code, found.whole
    if counts_people(whole.claim, code) or is_event(whole.claim, code):
        return False
    if len(found.parts) > 2:
        nouns = [noun(each.claim, code) for each in found.members]
        return all(nouns) and not any(one & nouns[0] for one in nouns[1:])
    summed = any_of(code, "total", "summed").within(whole.line.lead(whole.index))
    return not summed and all(_behind_a_name(each) for each in found.parts)


def _behind_a_name(member: Member) -> bool:
    """Whether a bare number stands right behind a name."""
    if member.claim.quantity.counted is not None:
        return False
    ahead = member.line.text[member.line.sentence.span.start : member.claim.span.start].split()[-1:]
    return bool(ahead) and ahead[0][:1].isupper() and ahead[0][-1:].isalpha()


def _respectively(found: Addition) -> bool:
    """Whether a difference is one of two that are told together: "43 and 58 days more, respectively, up to 109 and 107"."""
    return derived(found) is not None and any(each.line.words["respectively"].within(each.line.whole) for each in found.members)


def _differences_only(found: Addition) -> bool:
    """Whether each of the numbers is a difference: "140 points higher than the first, 270 higher than the second"."""
    cues = any_of(found.whole.line.words.code, "over_by", "under_by", "more", "less")
    return all(cues.within(first_words(each.line.after(each.index), 3)) for each in found.members)


def _of_another(found: Addition) -> bool:
    """Whether a difference and its base are told of another than the whole of a sentence before: "The zoo next door has 60 more than"."""
    first = min(found.parts, key=lambda each: each.order)
    line, cues = first.line, any_of(first.line.words.code, "over_by", "under_by", "more", "less")
    if len(found.parts) > 2 or len({each.place for each in found.parts}) > 1 or first.place == found.whole.place:
        return False
    opens = line.words["that_is"].starts(line.whole) or line.words["anaphor"].within(first_words(line.whole, 3))
    return not opens and count(line.lead(first.index)) > _LEAD and cues.within(_near(first))


def _beyond(found: Addition) -> bool:
    """Whether a number behind a semicolon has no word that ties it to those before."""
    cues, text = any_of(found.whole.line.words.code, *_CUES), found.whole.line.text
    places = sorted(found.members, key=lambda each: each.order)
    return any(
        ";" in text[one.claim.span.end : two.claim.span.start] and one.place == two.place and not cues.within(_near(two))
        for one, two in pairwise(places)
    )


def _near(member: Member) -> str:
    ahead, behind = member.line.before(member.index).split(), member.line.after(member.index).split()
    return f" {' '.join(ahead[-5:])} ; {' '.join(behind[:5])} "
