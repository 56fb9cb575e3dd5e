"""A line and the one before it in; shares out that plain words tie to a part and its whole, whatever other numbers stand beside them.

"Of the 640 nurses, 160 were on leave at some time this year, one in three, the union says"; "It should have 275 guards; 61 of those posts, or 28
percent, were vacant"; "Of them, 58 were taken to hospital, that is, one in three"; "That is 81 percent of the target, 260,000 tons".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.checks._apart import can_hold, off
from factlint.checks._lines import Line, alike
from factlint.checks._percent import belied
from factlint.checks._share import Share, is_share, is_thing
from factlint.checks._sums import middle
from factlint.checks._words import count, joined
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

_OPENING = 3
"""Words of "of the", "of its roughly"."""
_GAP, _TAIL, _NOUN = 6, 14, 4
"""Words between a whole and its part, between the part and its share, and of "of those posts"."""
_FAR = 4
"""How many times off a share may be."""
_MOST = 3
"""Numbers of the sentence before that can be the whole."""
_CLOSES = frozenset(".,;:)–—")
_MARKS = frozenset(';:()!?–—«»"“”')
_POINTS = ("of_them", "of_those", "of_these")
_NO_PART = frozenset({Part.CHANGE, Part.BASE, Part.MORE, Part.EACH})


def shares_plain(line: Line, before: Line | None) -> Iterator[Share]:
    """Every such share of a line that its part and its whole belie."""
    last = before if before is not None and before.block is line.block else None
    for index, share in enumerate(line.figures):
        if not is_share(share.quantity) or share.quantity.is_range:
            continue
        for found in (_of_the(line, index), _of_them(line, index, last), _that_amount(line, index, last), _of_a_whole(line, index)):
            if found is not None and found.part.part not in _NO_PART and belied(found) and off(found.part, found.whole, share) <= _FAR:
                yield found
                break


def _of_the(line: Line, index: int) -> Share | None:
    """ "Of the 640 nurses, 160 were on leave this year, one in three": a sentence that opens with a whole and goes on with its part."""
    if index != 2:
        return None
    whole, part, share = line.figures[:3]
    lead, gap = line.before(0).split(), line.between(0, 1).split()
    if not 1 <= len(lead) <= _OPENING or not any(line.words[name].has(lead[0]) for name in ("of", "of_singular")):
        return None
    if not all(_filling(line, token) for token in lead[1:]) or not _plain(line, gap) or gap.count(",") > 1:
        return None
    return Share(part, whole, share) if _holds(whole, part) and _apposed(line, index, said=False) else None


def _of_them(line: Line, index: int, last: Line | None) -> Share | None:
    """ "Of them, 58 were taken to hospital, that is, one in three"; "275 guards; 61 of those posts, or 28 percent": none told ahead makes it right."""
    if not index or not is_thing(line.figures[index - 1].quantity) or not _apposed(line, index, said=True):
        return None
    part, share, points = line.figures[index - 1], line.figures[index], line.words
    gap = line.between(index - 1, index)
    behind = any(points[name].starts(gap) for name in _POINTS)
    ahead = index == 1 and count(line.before(0)) <= _NOUN and any(points[name].starts(line.before(0)) for name in _POINTS)
    here = [each for each in line.figures[: index - 1] if _holds(each, part)]
    told = here if behind and here else [each for each in last.figures if _holds(each, part)] if last is not None else []
    if not (behind or ahead) or (behind and gap.split().index(",") > _NOUN) or not 1 <= len(told) <= _MOST:
        return None
    whole = told[-1] if behind else told[0]
    return Share(part, whole, share) if not any(_makes(part, share, each) for each in told) and not _of_two(part, share, told) else None


def _that_amount(line: Line, index: int, last: Line | None) -> Share | None:
    """ "Output came to 184,600 tons. That amount is 81 percent of the target, 260,000 tons": of the only number of the sentence before."""
    if index or len(line.figures) != 2 or last is None or len(last.figures) != 1:
        return None
    share, whole, part = *line.figures, last.figures[0]
    lead, gap, words = line.before(0), line.between(0, 1), line.words
    opens = max(words[name].starts(lead) for name in ("that_amount", "anaphor", "that_is"))
    of = any(words[name].starts(gap) for name in ("of", "of_singular"))
    rest = line.after(1).split()
    plain = count(gap) <= _GAP and _plain(line, gap.split()) and (not rest or rest[0] in _CLOSES)
    if not opens or count(lead) > opens + 1 or not of or not plain or not _holds(whole, part):
        return None
    same = part.quantity.unit == whole.quantity.unit and part.quantity.counted == whole.quantity.counted
    return Share(part, whole, share) if same and part.quantity.hedge is None else None


def _of_a_whole(line: Line, index: int) -> Share | None:
    """ "The petition needs 7,050 names, 12 percent of the city's 47,000 voters.": a comma ahead, and nothing behind the whole but its noun."""
    if not index or index + 1 >= len(line.figures):
        return None
    part, share, whole = line.figures[index - 1 : index + 2]
    gap, of, rest = line.between(index - 1, index).split(), line.between(index, index + 1).split(), line.after(index + 1).split()
    close = next((at for at, token in enumerate(rest) if token in _CLOSES), len(rest))
    tied = of[:1] and any(line.words[name].has(of[0]) for name in ("of", "of_singular"))
    apposed = gap[-1:] == [","] and gap.count(",") == 1 and len(gap) <= _OPENING and share.quantity.kind is Kind.PERCENT
    if not tied or not apposed or len(of) > _NOUN or close > _OPENING - 1 or _MARKS & {*gap, *of} or "," in of:
        return None
    other = any(line.words[name].within(joined([*of, *rest[:close]])) for name in ("more", "less", "and"))
    exact = all(each.quantity.hedge is None and each.quantity.kind in (Kind.COUNT, share.quantity.kind) for each in (part, whole))
    return Share(part, whole, share) if exact and not other and _holds(whole, part) else None


def _apposed(line: Line, index: int, *, said: bool) -> bool:
    """Whether a comma, and where it must be `said` a word for "that is", part a share from what stands ahead, and it closes its clause."""
    gap, after = line.between(index - 1, index).split(), line.after(index).split()
    if "," not in gap or len(gap) > _TAIL or _MARKS & set(gap) or (after and after[0] not in _CLOSES):
        return False
    at = gap.index(",") if said else len(gap) - 1 - gap[::-1].index(",")
    told = joined([token for token in gap[at + 1 :] if token != ","])
    again = any(line.words[name].starts(told) >= count(told) - 1 for name in ("or", "that_is", "namely")) if told.strip() else False
    return again or (not said and not told.strip())


def _holds(whole: Claim, part: Claim) -> bool:
    """Whether a number can be the whole of another: of one kind, and no change, no amount for each."""
    return (
        is_thing(whole.quantity)
        and is_thing(part.quantity)
        and alike(whole.quantity, part.quantity)
        and whole.quantity.kind is part.quantity.kind
        and can_hold(whole, part)
        and whole.part not in _NO_PART
        and middle(whole) > middle(part) > 0
    )


def _makes(part: Claim, share: Claim, whole: Claim) -> bool:
    return not belied(Share(part, whole, share))


def _of_two(part: Claim, share: Claim, told: Sequence[Claim]) -> bool:
    """Whether two numbers together, or what lies between them, make the share right."""
    stated = middle(share) / (100 if share.quantity.kind is Kind.PERCENT else 1)
    made = (value for one, two in combinations(map(middle, told), 2) for value in (one + two, abs(one - two)))
    return any(abs(value * stated - middle(part)) * 20 <= middle(part) for value in made)


def _plain(line: Line, gap: Sequence[str]) -> bool:
    return len(gap) <= _GAP and not _MARKS & set(gap) and not any(map(line.words["and"].has, gap))


def _filling(line: Line, token: str) -> bool:
    return token in lexicon(line.words.code).sets["articles"] or any(line.words[name].has(token) for name in ("the", "of_fill"))
