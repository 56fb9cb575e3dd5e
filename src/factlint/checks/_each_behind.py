"""A line in; averages out whose number of things stands behind them: "18 billion, that is 5,000 euros for each of the 3.6 million residents"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._each import PerEach, fits, of_like_size
from factlint.checks._lines import Line, alike
from factlint.checks._operands import in_money
from factlint.checks._sums import middle
from factlint.checks._words import count
from factlint.language.dates import lexicon
from factlint.model.quantity import Kind

_FILLING = ("of", "of_fill", "the", "one", "each")
_FAR = 8
"""How many times off an average may be that is said to be of what the number counts."""


def each_behind(line: Line) -> Iterator[PerEach]:
    """Every average of a line that its total and the number behind it do not give."""
    for index in range(2, len(line.figures)):
        found = _for_each_of(line, index)
        if found is not None and not fits(found) and of_like_size(found, _FAR):
            yield found


def _for_each_of(line: Line, index: int) -> PerEach | None:
    """A total, what is of each, and how many they are, in a row."""
    total, each, number = line.figures[index - 2 : index + 1]
    gap, words = line.between(index - 1, index), line.words
    tokens = gap.split()
    took = words["for_each"].starts(gap) or words["each_one"].starts(gap)
    articles = lexicon(words.code).sets["articles"]
    filled = all(token in articles or any(words[name].has(token) for name in _FILLING) for token in tokens[took:])
    if not took or len(tokens) <= took or not filled or number.quantity.kind is not Kind.COUNT or number.quantity.counted is None:
        return None
    since = line.between(index - 2, index - 1)
    told = links.equals(line, index - 2, index - 1) or words["that_is"].within(since) or words["average"].within(since)
    each = in_money(each, total)
    if not told or count(since) > 10 or each.quantity.kind is Kind.COUNT or each.quantity.kind is not total.quantity.kind:
        return None
    whole = not any(claim.quantity.is_range for claim in (total, each, number)) and alike(total.quantity, each.quantity)
    return PerEach(total, number, each) if whole and middle(each) > 0 and middle(number) >= 2 else None
