"""A text and all that was read in it in; what it tells elsewhere of bare digits out: years beside a year, the word before them numbered again, digits in turn."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from factlint.model import lazy
from factlint.model.number import Number
from factlint.model.quantity import CHECKABLE, Kind, Quantity

_NUMBERED = lazy.compile(r"([^\W\d_]+)(?:\s?-\s?|[ \xa0])(\d+)")
_HEAD = lazy.compile(r"(?m)^[#>*\s]*(\d{1,3})[.)]?[ \t]+[^\W\d_]")
_APART = 60  # years that one text tells of are seldom farther from each other
_NAME, _MOST = 24, 12
_NEAR = 700  # characters between numbers told in turn
_SAME = frozenset({Kind.OTHER, Kind.AGE, Kind.DATE, Kind.ORDINAL, Kind.SCORE})


def _as(each: Quantity) -> str:
    """What a number was read as."""
    if each.kind in _SAME and each.form != "bare":
        return "named"
    return "counted" if each.kind in CHECKABLE and (each.kind is not Kind.COUNT or each.counted is not None) else "bare"


class Elsewhere:
    """What a text tells outside the sentence of a number."""

    def __init__(self, text: str, found: Sequence[Quantity]) -> None:
        self.text = text
        self.found = found
        self.starts = [each.start for each in found]
        self._somebody: dict[str, bool] = {}

    @cached_property
    def _years(self) -> list[int]:
        return sorted(each.written_date.year for each in self.found if each.written_date is not None and each.written_date.year)

    @cached_property
    def _numbered(self) -> dict[str, dict[str, list[tuple[int, int]]]]:
        table: dict[str, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
        for match in _NUMBERED.finditer(self.text):
            places = table[match[1]][match[2]]
            if len(places) < _MOST:
                places.append(match.span())
        return table

    def numbered_places(self, word: str, digits: str) -> Sequence[tuple[int, int]]:
        """Where the text has a word with a number behind it."""
        return self._numbered[word][digits] if word in self._numbered and digits in self._numbered[word] else ()

    @cached_property
    def names(self) -> frozenset[str]:
        """The words with a capital whose numbers were read as parts of names."""
        found = [_NUMBERED.match(each.text) for each in self.found if each.kind is Kind.OTHER and each.form == "name"]
        return frozenset([match[1] for match in found if match is not None and match[1][0].isupper()])

    @cached_property
    def heads(self) -> dict[int, int]:
        """Where a number heads its line, and which of those lines it is."""
        return {place: at for at, (place, _) in enumerate(self._headed)}

    @cached_property
    def _headed(self) -> list[tuple[int, int]]:
        return [(match.start(1), int(match[1])) for match in _HEAD.finditer(self.text)]

    def heads_a_list(self, at: int) -> bool:
        """Whether the numbers at the heads of lines count up or down over the one of a line."""
        values = [value for _, value in self._headed[max(0, at - 2) : at + 3]]
        here = min(at, 2)
        for step in (1, -1):
            for first in (here - 2, here - 1, here):
                run = values[first : first + 3] if first >= 0 else []
                if len(run) == 3 and run[1] == run[0] + step and run[2] == run[1] + step:
                    return True
        return False

    @cached_property
    def _digits(self) -> dict[str, Counter[str]]:
        table: dict[str, Counter[str]] = defaultdict(Counter)
        for each in self.found:
            table[self.text[each.number.start : each.number.end]][_as(each)] += 1
        return table

    def traits(self, number: Quantity, word: str, size: str) -> Iterator[str]:
        """What holds of bare digits behind a word."""
        if size in ("year", "four") and isinstance(number.low, int):
            at = bisect_left(self._years, number.low - _APART)
            near = at < len(self._years) and self._years[at] <= number.low + _APART
            yield f"{size} among years" if near else f"{size} alone"
        if word[:1].isalpha():
            others = self._numbered.get(word, {})
            shown = "capital" if word[0].isupper() else "word"
            if len(others) > 1:
                yield f"numbered again {shown} other"
            elif any(len(places) > 1 for places in others.values()):
                yield f"numbered again {shown} alike"
        own = _as(number)
        for what, count in self._digits[self.text[number.number.start : number.number.end]].items():
            if count > (what == own):
                yield f"{what} elsewhere"
        yield from self._in_turn(number)

    def names_somebody(self, word: str) -> bool:
        """Whether a word stands behind another name somewhere in the text, as a surname does."""
        if word not in self._somebody:
            self._somebody[word] = self._behind_name(word)
        return self._somebody[word]

    def _behind_name(self, word: str) -> bool:
        at = -1
        for _ in range(_MOST):
            at = self.text.find(word, at + 1)
            before = self.text[max(0, at - _NAME) : max(0, at)].split(" ")
            if len(before) > 2 and not before[-1] and before[-2][:1].isupper() and before[-2].isalpha() and before[-2][1:].islower():
                return True
            if at < 0:
                break
        return False

    def _in_turn(self, number: Quantity) -> Iterator[str]:
        at = bisect_left(self.starts, number.start)
        told = [self._value(at + step, number.start) for step in (-2, -1, 1, 2)]
        value = number.low
        if not isinstance(value, int) or number.high != value:
            return
        steps = [each is not None and each == value + step for each, step in zip(told, (-2, -1, 1, 2), strict=True)]
        if (steps[1] and (steps[0] or steps[2])) or (steps[2] and steps[3]):
            yield "in turn"
        elif steps[1] or steps[2]:
            yield "next to its next"

    def _value(self, at: int, start: int) -> Number | None:
        if not 0 <= at < len(self.found) or abs(self.starts[at] - start) > _NEAR:
            return None
        each = self.found[at]
        return each.low if isinstance(each.low, int) and each.low == each.high else None
