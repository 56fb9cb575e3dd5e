"""A line and the one before it in; what is left of a count once some are gone, and told with a slip of the hand, out.

"The bank has 41 branches. By March nine will close; 32 will remain." "Of the 41 bridges nine were swept away, 32 are still standing." "Nine of the
41 wells have dried up, so 32 are left."
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._lines import Line, yearlike
from factlint.checks._parts import of_first
from factlint.checks._slips import likely_slip
from factlint.checks._sums import Sum, middle, open_list
from factlint.checks._things import counts_people, is_event, noun
from factlint.checks._words import any_of, count, joined
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_AHEAD, _BEHIND, _FILL = 3, 4, 4
"""Words ahead of what is left, in its clause behind it, and letters of a word that may stand between: "blijven er 32"."""
_STEM = 3
"""Letters of a stem that names a thing."""
_FAR = 14
"""Words between the numbers."""
_OTHERWISE = ("for_each", "average", "earlier")
_FURTHER = ("more", "less", "further", "additional")
"""What makes one of the numbers something else than a loss or what it leaves: in the sentence, and beside what goes."""
_OF = frozenset({None, Part.OF, Part.MORE, Part.BASE})


def left_of(line: Line, before: Line | None) -> Iterator[Sum]:
    numbers = _three(line, before)
    if numbers is None or not all(map(_plain, numbers)):
        return
    whole, gone, left = numbers
    if not _says_left(line, left) or _says_left(line, gone) or not line.words["goes_away"].within(_but_left(line, left)):
        return
    code = line.words.code
    if not _of_one_noun(line, whole, gone, left) or counts_people(whole, code) or any(is_event(each, code) for each in numbers):
        return  # "of the 41 on board, nine died and 23 were hurt"
    if any_of(line.words.code, *_OTHERWISE).within(line.whole) or _further(line, gone) or open_list(line.whole, line.words):
        return
    due = middle(whole) - middle(gone)
    if due <= 0 or due == middle(left) or middle(whole) + middle(gone) == middle(left):
        return
    if _slipped(left, due) or _slipped(gone, middle(whole) - middle(left)) or _slipped(whole, middle(gone) + middle(left)):
        yield Sum(whole, (gone, left), rule="plain")


def _three(line: Line, before: Line | None) -> tuple[Claim, Claim, Claim] | None:
    """The whole, what goes and what is left, where no other number stands with them."""
    figures = line.figures
    if len(figures) == 2:
        alone = before is not None and before.block is line.block and len(before.figures) == 1
        return (before.figures[0], *figures) if before is not None and alone and count(line.between(0, 1)) <= _FAR else None
    if len(figures) != 3 or any(count(line.between(at, at + 1)) > _FAR for at in range(2)):
        return None
    first, second, third = figures
    if links.of(line, 0, 1) == 1:
        return second, first, third
    tied = of_first(line, 0) or links.of_which(line, 0, 1) or line.words["of_them"].starts(line.after(1)) > 0
    return (first, second, third) if tied else None


def _plain(claim: Claim) -> bool:
    """Whether a number counts things, exactly and as no rise or share for each."""
    quantity = claim.quantity
    exact = quantity.kind is Kind.COUNT and not quantity.is_range and quantity.hedge is None and not yearlike(quantity)
    return exact and claim.part in _OF and middle(claim).denominator == 1 and middle(claim) > 1 and rational(quantity.step) == 1


def _says_left(line: Line, claim: Claim) -> bool:
    """Whether a word right ahead of a number, or one that closes its clause, says that it is what is left: "leaving 32", "32 will remain"."""
    at = line.place_of(claim)
    if at < 0:
        return False
    stays, ahead, behind = line.words["stays"], line.before(at).split()[-_AHEAD:], _clause(line, line.after(at).split())
    ahead = ahead[:-1] if len(ahead) > 1 and len(ahead[-1]) <= _FILL and ahead[-1].isalpha() and not stays.has(ahead[-1]) else ahead
    while len(behind) > 1 and not stays.ends(joined(behind)) and (len(behind[-1]) < _FILL - 1 or line.words["left_over"].has(behind[-1])):
        behind = behind[:-1]  # "staan er nog"
    return stays.ends(joined(ahead)) > 0 or (len(behind) <= _BEHIND and stays.ends(joined(behind)) > 0)


def _clause(line: Line, tokens: list[str]) -> list[str]:
    """The words from a number on, up to a mark or an "and"."""
    return tokens[: next((at for at, token in enumerate(tokens) if not token.isalnum() or line.words["and"].has(token)), len(tokens))]


def _further(line: Line, gone: Claim) -> bool:
    """Whether a number is one of more or fewer: "nine more will open"."""
    at = line.place_of(gone)
    near = line.before(at).split()[-1:] + line.after(at).split()[:2] if at >= 0 else []
    return any_of(line.words.code, *_FURTHER).within(joined(near))


def _but_left(line: Line, left: Claim) -> str:
    """The words of the sentence ahead of what is left."""
    return line.lead(line.place_of(left)) if line.place_of(left) >= 0 else ""


def _of_one_noun(line: Line, *claims: Claim) -> bool:
    """Whether what goes and what is left have no noun of their own, or the one of the whole."""
    whole, *parts = (noun(each, line.words.code) for each in claims)
    return bool(whole) and all(not part or any(_alike(one, two) for one in part for two in whole) for part in parts)


def _alike(one: str, two: str) -> bool:
    """Whether two stems are one but for an ending: "şube" and "şubesi"."""
    short, long = sorted((one, two), key=len)
    return long.startswith(short) and len(long) - len(short) < len(short) / 2 and len(short) >= _STEM


def _slipped(claim: Claim, due: Fraction) -> bool:
    """Whether one digit, or two swapped, parts a number from the right one."""
    return due > 0 and likely_slip(middle(claim), due, rational(claim.quantity.step)) != "no slip"
