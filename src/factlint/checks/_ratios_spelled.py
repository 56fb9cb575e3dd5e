"""A line with a multiple in; the multiple whose new value stands right ahead of it and whose base right behind, out: nothing is left open there.

"1,260 fines, five times as many as the 420 of the year before", "27 Lehrlinge, viermal so viele wie die neun im Vorjahr", "9 metres, more than
six times the height of the old one, 2 metres".
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._lines import Line, yearlike
from factlint.checks._multiple import CLOSES, THINGS, Multiple, comparable, is_multiple
from factlint.checks._operands import lent
from factlint.checks._sums import middle
from factlint.checks._things import noun
from factlint.checks._words import count, joined, padded
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind

_AHEAD, _BEHIND, _NAMED = 10, 10, 6
"""Words between the new value and the multiple, between the multiple and its base, and between the word of comparison and the base."""
_LED = 4
"""Words of a multiple behind which its word of comparison stands at the latest: "times as many as"."""
_APART = 6
"""How many times the stated multiple the real one may be, or that the stated one: beyond, one of the numbers is of something else."""
_COUPLED = 3
"""Words of two things counted together: "children and teenagers"."""
_ROOT = 4
"""Letters that two forms of one noun share, or all of the shorter."""
_MARKS = frozenset(',;:?!()-–—«»“”„"')
_OTHERS = frozenset({Part.CHANGE, Part.BASE, Part.MORE, Part.EACH})
_YEAR = lazy.compile(r"(?:19|20)\d\d")


def spelled(line: Line, index: int) -> Multiple | None:
    """The multiple of the number right ahead of it, of which it is said that it is so many times the number right behind."""
    if index > 1 and not line.words["as_than"].words:
        return _base_ahead(line, index)
    if not index or index + 1 >= len(line.figures):
        return None
    new, base = line.figures[index - 1], line.figures[index + 1]
    if index > 1 and any(line.words[name].ends(line.before(index - 1)) for name in ("for_each", "each_one")):
        new = line.figures[index - 2]  # "43 for every 100 miles, five times the national rate of 11.1"
    if (
        new.quantity.kind is Kind.RATE and base.quantity.kind is Kind.COUNT
    ):  # "43 robos por cada 100.000 habitantes, cinco veces la media de 11,1"
        new = replace(new, quantity=replace(new.quantity, kind=Kind.COUNT, unit=None, counted=None))
    base = lent(replace(base, quantity=replace(base.quantity, counted=None)) if _bare(line, index) else base, new)
    if not _can_be(new) or not _can_be(base) or not _comparable(new, base) or not _apposed(line, index) or not _names(line, index):
        return None
    return _told(line, index, new, base)


def that_is(line: Line, index: int, last: Line | None) -> Multiple | None:
    """The multiple of the one number of the sentence before, or of the total whose parts stand there, with which a sentence opens: "They got £2.5m,
    of which £1.6m is for the north and £900,000 for the south. That is three times the £750,000 of 2023"."""
    opens = line.words["that_is"].starts(line.lead(0)) if index == 0 and len(line.figures) > 1 else 0
    if not opens or last is None or last.block is not line.block or count(line.lead(0)) > opens + 1:
        return None
    base = line.figures[1]
    near = [each for each in last.figures if _can_be(each) and comparable(each, base)]
    if len(near) > 1 and middle(near[0]) != sum(map(middle, near[1:])):
        return None
    both = replace(line, figures=(*near[:1], *line.figures))
    return _told(both, 1, near[0], base) if near and _can_be(base) and _names(both, 1) else None


def spelled_lengths(line: Line) -> Iterator[Multiple]:
    """The multiples of a line with its lengths of time that are spelled out of two of these: "14 days, twice the mean of the month, namely seven"."""
    for index, times in enumerate(line.figures):
        if is_multiple(times.quantity) and 0 < index < len(line.figures) - 1:
            beside = {line.figures[at].quantity.kind for at in (index - 1, index + 1)}
            found = spelled(line, index) if beside == {Kind.DURATION} else None
            if found is not None:
                yield found


def _comparable(new: Claim, base: Claim) -> bool:
    """Whether two numbers are of one kind, lengths of time in one unit too."""
    one, two = new.quantity, base.quantity
    return comparable(new, base) or (one.kind is two.kind is Kind.DURATION and one.unit == two.unit and one.low != two.low)


def _bare(line: Line, index: int) -> bool:
    """Whether the base follows the article, so that a word behind it says what it is and no noun: "25 times the 80 allowed"."""
    new, base, gap = line.figures[index - 1].quantity, line.figures[index + 1].quantity, line.between(index, index + 1).split()
    led = len(gap) == 1 and (gap[0] in lexicon(line.words.code).sets["articles"] or line.words["the"].has(gap[0]))
    return led and new.kind in (Kind.MEASURE, Kind.MONEY) and base.kind is Kind.COUNT


def _told(line: Line, index: int, new: Claim, base: Claim) -> Multiple | None:
    """The multiple, where the two are of one thing, and of a size with what is said."""
    stated, actual = middle(line.figures[index]), middle(new) / middle(base)
    if not stated / _APART <= actual <= stated * _APART or _others(line, index, new, base):
        return None
    return Multiple((new,), base, line.figures[index], spelled=True)


def _base_ahead(line: Line, index: int) -> Multiple | None:
    """ "66 üye var; bu, geçen yılki 22 üyenin üç katı": the base right ahead of the multiple, in a language that has it there."""
    new, base = line.figures[index - 2], lent(line.figures[index - 1], line.figures[index - 2])
    gap, since = line.between(index - 1, index).split(), line.between(index - 2, index - 1)
    beside = len(gap) <= 1 and not _MARKS & set(gap)
    apart = (
        bool({",", ";"} & set(since.split())) and count(since) <= _AHEAD and line.words["anaphor"].words and line.words["the"].within(since)
    )
    if not beside or not apart or not _can_be(new) or not _can_be(base) or not comparable(new, base):
        return None
    return _told(line, index, new, base)


def _can_be(claim: Claim) -> bool:
    """Whether a number can be an end of a multiple."""
    quantity = claim.quantity
    plain = (
        (quantity.kind in THINGS or quantity.kind is Kind.DURATION)
        and not quantity.is_range
        and not yearlike(quantity)
        and claim.part not in _OTHERS
    )
    return plain and quantity.low is not None and middle(claim) > 0


def _apposed(line: Line, index: int) -> bool:
    """Whether one comma parts a multiple from the number ahead of it, and nothing but "or" stands behind that comma."""
    tokens = line.between(index - 1, index).split()
    if "," not in tokens or count(" ".join(tokens)) > _AHEAD:
        return False
    at = len(tokens) - 1 - tokens[::-1].index(",")
    coupled = 2 <= at <= _COUPLED and line.words["and"].has(tokens[at - 2])  # "5,120 children and teenagers, twice the"
    if _MARKS & {*tokens[:at], *tokens[at + 1 :]} or line.words["and"].within(joined([*tokens[: at - 2 * coupled], *tokens[at:]])):
        return False
    tail = joined(tokens[at + 1 :])
    return at == len(tokens) - 1 or (len(tokens) - at <= 4 and links.equals(line, index - 1, index)) or line.words["that_is"].ends(tail) > 0


def _names(line: Line, index: int) -> bool:
    """Whether the words between a multiple and the number behind it say that this is its base."""
    words, gap = line.words, _plain(line.between(index, index + 1).split())
    if len(gap) > _BEHIND + 2 or words["and"].within(joined(gap)) or _beyond(line, index + 1):
        return False
    if len(gap) > 1 and gap[-2] == "," and words["namely"].has(gap[-1]):
        gap.pop()
    close = gap[-1:] == [","]
    if _MARKS & set(gap[: len(gap) - close]) or any(token.isdigit() and not _YEAR.fullmatch(token) for token in gap):
        return False
    own = padded(line.figures[index].quantity.text).split()[1:]
    if close:
        return _named_ahead(line, index, gap)
    if _of_a_limit(line, index, gap) or _of_a_rate(line, index, gap) or _of_the_known(line, gap):
        return True
    at = max((at for at, token in enumerate(gap[:_LED]) if words["as_than"].has(token)), default=-1)
    if at < 0 or count(" ".join(gap[at + 1 :])) > _NAMED or not (own or gap):
        return False
    return _definite(line, index, gap[at + 1 :])


def _plain(tokens: list[str]) -> list[str]:
    """Words without the hyphens of words said twice: "rata-rata"."""
    return [each for at, each in enumerate(tokens) if each != "-" or tokens[at - 1 : at] != tokens[at + 1 : at + 2]]


def _of_a_limit(line: Line, index: int, gap: list[str]) -> bool:
    """Whether the base is a measure or a sum with a few words of what it is ahead: "seven times the limit of 0.10", "cinque volte gli attuali 5.000"."""
    words, new = line.words, line.figures[index - 1]
    if new.quantity.kind not in (Kind.MEASURE, Kind.MONEY) or not 1 <= len(gap) <= _NAMED:
        return False
    led = any(words[name].has(gap[0]) for name in ("of", "of_fill", "of_singular", "the")) or gap[0] in lexicon(words.code).sets["articles"]
    base = line.figures[index + 1].quantity
    bare = base.kind is Kind.COUNT and (base.counted is None or len(gap) == 1)
    return led and (bare or base.kind is new.quantity.kind) and not any(map(words["and"].has, gap))


def _of_the_known(line: Line, gap: list[str]) -> bool:
    """Whether nothing but an "of" and an article stands between a multiple and its base: "twice the 1,700 places"."""
    words, articles = line.words, lexicon(line.words.code).sets["articles"]
    definite = words["the"].has(gap[-1]) or words["of_fill"].has(gap[-1]) or gap[-1] in articles if gap else False
    return bool(definite) and len(gap) <= 2 and (len(gap) == 1 or any(words[name].has(gap[0]) for name in ("of", "of_singular")))


def _of_a_rate(line: Line, index: int, gap: list[str]) -> bool:
    """Whether the base is a rate or a mean with what it is ahead, and of no noun: "five times the national rate of 11.1"."""
    words, base = line.words, line.figures[index + 1].quantity
    bare = base.kind is Kind.PERCENT or (base.kind is Kind.COUNT and base.counted is None)
    articles = lexicon(words.code).sets["articles"]
    led = gap[:1] and (gap[0] in articles or any(words[name].has(gap[0]) for name in ("of", "of_fill", "of_singular", "the")))
    tied = gap[-1:] and any(words[name].has(gap[-1]) for name in ("of", "of_singular"))
    return bool(bare and led and tied) and len(gap) <= _NAMED and words["mean_or_rate"].within(joined(gap))


def _named_ahead(line: Line, index: int, gap: list[str]) -> bool:
    """Whether a base in apposition closes its clause: "six times the height of the old one, 2 metres."."""
    after, base = line.after(index + 1).split(), line.figures[index + 1].quantity
    led = any(line.words[name].has(gap[0]) for name in ("of", "of_fill", "the")) or (not line.words["the"].words and count(gap[0]) > 0)
    as_than = any(line.words["as_than"].has(token) for token in gap[:_LED])
    measured = base.kind in (Kind.MEASURE, Kind.MONEY, Kind.DURATION)
    return measured and (led or as_than) and 1 <= len(gap) - 1 <= _NAMED + 2 and (not after or after[0] in CLOSES)


def _definite(line: Line, index: int, named: list[str]) -> bool:
    """Whether a base is told as one that is known, by an article: "as the 420 of last year"; a measure may be named by any words."""
    base = line.figures[index + 1].quantity
    articles = lexicon(line.words.code).sets["articles"]
    last = named[-1:] and (named[-1] in articles or line.words["the"].has(named[-1]) or line.words["of_fill"].has(named[-1]))
    if base.kind in (Kind.MEASURE, Kind.MONEY) and named:
        return bool(last) or line.words["of"].has(named[-1])
    return bool(last) and len(named) <= 2


def _beyond(line: Line, base: int) -> bool:
    """Whether a number behind a multiple counts something else: "as the three other counties", "as the 12 combined"."""
    head = padded(line.figures[base].quantity.text) + " ".join(line.after(base).split()[:2]) + " "
    return any(line.words[name].within(head) for name in ("further", "the_others", "total"))


def _others(line: Line, index: int, new: Claim, base: Claim) -> bool:
    """Whether the two count different things, or another number of the line makes the multiple right."""
    code = line.words.code
    mine, theirs = noun(new, code), noun(base, code)
    same = any(one.startswith(other[:_ROOT]) or other.startswith(one[:_ROOT]) for one in mine for other in theirs)
    stated = middle(line.figures[index])
    ahead = [each for at, each in enumerate(line.figures) if at < index - 1 and _can_be(each) and comparable(each, base)]
    if new.quantity.kind is Kind.COUNT and theirs and not same:
        room = line.words["capacity"].within(padded(base.quantity.counted or ""))  # "5,120 children, twice the 1,700 places"
        if not room or any(noun(each, code) & theirs for each in ahead):
            return True
    return any(abs(middle(each) / middle(base) - stated) * 5 <= stated for each in ahead)
