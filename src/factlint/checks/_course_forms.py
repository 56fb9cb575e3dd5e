"""A word of direction and two numbers of which one was first in; whether the three stand in a form in which the word is surely said of them out.

Each form was held against published copy, where word and numbers agree in all but one of a hundred: the rest are errors of that copy.
"""

from __future__ import annotations

from fractions import Fraction

from factlint.checks._course_order import within, zone
from factlint.checks._courses import FAR, Course, even
from factlint.checks._intervals import middle
from factlint.checks._words import count, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BESIDE, _NEAR, _CLAUSE, _SENTENCE = 5, 6, 10, 16
"""How near a word of direction stands: right beside a number, in the words beside it, in its clause, in its sentence."""
_ANOTHER, _A_BREATH = 12, 5
"""How much farther a word of the other direction must stand; the same where "from" and "to" stand right behind the word."""
_CLOSE = Fraction(13, 10)
"""How many times the other a number may be that is surely of the same thing."""
_TIMES = ("dated", "earlier", "year alone", "year now", "now")
_TIMES_ALONE = frozenset({"dated", "year alone"})
_HUNDRED = 100
_YEARLONG = 300
_A_BIT = Fraction(1, 10)


def sure(found: Course) -> bool:
    """Whether the word is surely said of the two numbers, in this order."""
    if (found.against < FAR and _beyond_a_comma(found)) or found.against - found.near <= (_A_BREATH if _at_once(found) else _ANOTHER):
        return False  # another word is as near
    if found.base.line.words["to"].ends(found.base.line.before(found.base.index)):
        return False  # "rose to almost 70 percent, in August it is still 56"
    if found.new.claim.part is Part.OF or _superlative(found) or _of_changes(found) or _of_them(found):
        return False  # "nine of the ten that rose most"
    return (
        _tied(found)
        or _announced(found)
        or _dated(found)
        or _then(found)
        or _set_against(found)
        or _left_behind(found)
        or _when_it_was(found)
        or _size_fits(found)
    )


def _at_once(found: Course) -> bool:
    """Whether "from" and "to" and their numbers stand right behind the word."""
    return found.near <= 2 and _place(found) == "ahead" and not {"from to", "to from"}.isdisjoint(found.order.by)


def _beyond_a_comma(found: Course) -> bool:
    """Whether a comma stands between the word and the first number: "rose in the half-year, which was shorter than usual, from"."""
    first = min(found.base.index, found.new.index)
    return found.cue.gap <= first and not {",", "-", "–", "—"}.isdisjoint(_ahead(found, first))


def _ahead(found: Course, first: int) -> list[str]:
    """The words and marks between the word of direction and the first of two numbers behind it."""
    line, cue = found.cue.line, found.cue
    ahead = line.before(cue.gap).split()
    rest = [token for at in range(cue.gap + 1, first + 1) for token in line.before(at).split()]
    return [*ahead[max(0, len(ahead) - cue.right) :], *rest]


def _superlative(found: Course) -> bool:
    """Whether "the lower" means the lowest, as in languages that say so, or a word of the highest or the lowest stands right beside."""
    line, at = found.cue.line, found.cue.span
    ahead, word = padded(line.text[line.sentence.span.start : at.start]).split()[-2:], padded(at.of(line.text))
    near = f" {' '.join(ahead)}{word}"
    if line.words["highest"].within(near) or line.words["lowest"].within(near):
        return found.cue.name not in ("up", "down") or len(ahead) < 2
    articles = lexicon(line.words.code).sets["articles"]
    return found.cue.name in ("more", "less") and ahead[-1:] != [] and ahead[-1] in articles and not line.words["rise_of"].within(word)


def _of_them(found: Course) -> bool:
    """Whether the one is a part of the other: "twice as many men: of the nine dead, six were men"."""
    line, at = found.base.line, found.base.index
    ahead = line.before(at).split()[-2:]
    of_all = (
        len(ahead) == 2
        and line.words["of"].has(ahead[0])
        and (line.words["the"].has(ahead[1]) or ahead[1] in lexicon(line.words.code).sets["articles"])
    )
    return of_all and found.order.by == ("base",) and at < found.new.index


def _of_changes(found: Course) -> bool:
    """Whether the two may be rates of change themselves: percentages, and a noun ahead of them: "the rise went from 1.2 percent to 0.8"."""
    return found.base.claim.quantity.kind is Kind.PERCENT and _place(found) != "amid" and found.cue.name not in ("up", "down")


def _tied(found: Course) -> bool:
    """ "from 41, on Monday, to 23" beside the word, and "23, an increase from 41" with it amid."""
    by, place, near = frozenset(found.order.by), _place(found), found.near
    if by & {"from to", "to from"}:
        if found.cue.name.startswith("going") and (place == "behind" or "to from" in by):
            return False
        amid = place == "amid" and "from to" in by and found.cue.name in ("up", "down") and found.cue.right <= _BESIDE
        return amid or (place == "ahead" and near <= _SENTENCE) or (place == "behind" and near <= _NEAR)
    if place == "amid":
        return found.new.claim.span < found.base.claim.span and (_foreseen(found) or ("from" in by and _right_ahead(found)))
    return False


def _right_ahead(found: Course) -> bool:
    """Whether the word stands right ahead of "from" and the base; a noun only where "from" is no "of" as well."""
    line, at = found.cue.line, found.base.index
    if found.cue.gap != at or found.cue.right > 2:
        return False
    last = line.before(at).split()[-found.cue.right :] if found.cue.right else []
    return found.cue.name in ("up", "down") or not any(line.words["of"].has(token) for token in last)


def _foreseen(found: Course) -> bool:
    """Whether "318 million, a result below the 295 million expected" stands there."""
    adjective = found.cue.name in ("more", "less", "over", "under", "over_by", "under_by")
    beside = found.base.index == found.new.index + 1 and not found.cue.line.words["and"].within(found.cue.line.before(found.base.index))
    return adjective and beside and "foreseen" in found.order.by and found.near <= 3 and found.alone and _ratio(found) <= _CLOSE


def _announced(found: Course) -> bool:
    """Whether a colon parts the word from the numbers that bear it out: "Fewer visitors than last year: 38,600, against 41,900 in 2023"."""
    if _place(found) != "ahead" or "foreseen" in found.order.by or not found.alone:
        return False
    if found.cue.name not in ("up", "down") and found.base.index < found.new.index and _TIMES_ALONE.issuperset(found.order.by):
        return False  # "summer weighs more: 128,000 nights in 2025, 93,000 in the winter after"
    return ":" in _ahead(found, min(found.base.index, found.new.index))


def _dated(found: Course) -> bool:
    """Whether each of the two, and no other number of the kind, has its own date, right beside the word."""
    if "dated" not in found.order.by or not found.alone or found.cue.name not in ("up", "down", "more", "less"):
        return False
    if _of_one_season(found) or any(within(each.line, zone(each), "limit") for each in (found.base, found.new)):
        return False
    place = _place(found)
    if place == "ahead":
        return found.near <= _CLAUSE and _ratio(found) <= _CLOSE
    return place == "amid" and found.near <= _NEAR and _ratio(found) <= 2


def _then(found: Course) -> bool:
    """Whether the word itself holds the number against that of a time it names: "260 workers, more than in June, when there were 190"."""
    comparative = found.cue.name in ("more", "less", "over", "under") and found.cue.gap == found.base.index
    return "than then" in found.order.by and comparative and found.alone and _place(found) == "amid" and _ratio(found) <= 2


def _set_against(found: Course) -> bool:
    """Whether "rose to 41 in 2024, against 23 the year before" stands there, each of its own date."""
    by, at = found.order.by, found.new.index
    if not {"versus", "dated"} <= {*by} or found.base.index != at + 1 or not found.alone or found.near > 2 or _of_one_season(found):
        return False
    line = found.new.line
    return _place(found) == "ahead" and found.cue.gap == at and line.words["to"].ends(line.before(at)) > 0


def _left_behind(found: Course) -> bool:
    """Whether "the grant, 2.9 million in 2023, falls to 3.8 million" stands there: an earlier number, the verb, and what it comes to."""
    named = found.cue.name in ("up", "down") or (found.cue.name in ("going_up", "going_down") and _opens_with_from(found))
    beside = found.base.index + 1 == found.new.index and _place(found) == "amid" and named
    if not beside or not found.alone or _of_one_season(found) or {*found.order.by}.isdisjoint(_TIMES):
        return False
    return _ratio(found) <= 2 and 0 <= found.new.line.words["to"].last(found.new.line.before(found.new.index)) <= 2


def _opens_with_from(found: Course) -> bool:
    """Whether the base opens the sentence behind a "from": "From 48 in 2024, the count went up to"."""
    line, at = found.base.line, found.base.index
    return at == 0 and line.words["from"].ends(line.before(0)) > 0 and count(line.before(0)) == 1


def _when_it_was(found: Course) -> bool:
    """Whether "falls to 15 percent, when it was 12 percent a year earlier" stands there."""
    at, line = found.new.index, found.new.line
    beside = found.base.index == at + 1 and found.cue.gap == at and _place(found) == "ahead" and found.cue.name in ("up", "down")
    if not beside or not found.alone or found.near > 3 or "earlier" not in found.order.by or _of_one_season(found) or _ratio(found) > 2:
        return False
    gap = line.between(at, at + 1)
    return "," in gap.split() and line.words["was"].within(gap) and line.words["to"].ends(line.before(at)) > 0


def _of_one_season(found: Course) -> bool:
    """Whether the two are of one month in two years: "fell to 783 in June, against 640 in June last year" tells what it fell from by neither."""
    one, two = (each.claim.period or each.claim.as_of for each in (found.base, found.new))
    if one is None or two is None or (one.end - one.start).days >= _YEARLONG:
        return False
    return one.start.month == two.start.month


def _size_fits(found: Course) -> bool:
    """Whether a percentage, or the multiple that is the word itself, says to the digit how far the two are apart."""
    if found.cue.name == "ratio" and found.near <= _CLAUSE:
        times = middle(found.cue.line.figures[found.cue.gap - 1].quantity)
        return abs(_ratio(found) - max(times, 1 / times)) <= _A_BIT
    base, new = middle(even(found.base, found.new).quantity), middle(even(found.new, found.base).quantity)
    first, second = sorted((found.base, found.new), key=lambda each: each.index)
    gap = found.cue.line.text[first.claim.span.end : second.claim.span.start]
    if found.cue.line.words["and"].within(padded(gap)):
        return False  # "within a range of $37 and $33, a decline of 12 percent"
    for each in found.cue.line.figures:
        quantity = each.quantity
        if each.index in found.keys or quantity.value is None:
            continue
        said, step = middle(quantity), rational(quantity.step)
        if quantity.kind is Kind.PERCENT and abs(_HUNDRED * abs(new - base) / base - said) <= step * 3 / 4:
            return True
    return False


def _place(found: Course) -> str:
    """Where the word stands: ahead of the two numbers, between them or behind."""
    first, second = sorted((found.base.index, found.new.index))
    return "ahead" if found.cue.gap <= first else "amid" if found.cue.gap <= second else "behind"


def _ratio(found: Course) -> Fraction:
    """How many times the one number the other is."""
    low, high = sorted(middle(even(one, two).quantity) for one, two in ((found.base, found.new), (found.new, found.base)))
    return high / low
