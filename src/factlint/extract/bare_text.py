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
_LETTERS, _BEHIND = lazy.compile(r"[^\W\d_]+"), lazy.compile(r"(?:\s?-\s?|[ \xa0])(\d+)")
_BEFORE_HEAD = lazy.compile(r"[#>* \t]*")
_ALONE = lazy.compile(r"[.;\])] (\d{1,4})\. (?=[A-ZÀ-Þ])")
_HEAD = lazy.compile(r"(?m)^[#>* \t]*(\d{1,3})[.)]?[ \t]+[^\W\d_]")
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
        self._somebody: dict[str, bool] = {}
        self._numbered: dict[str, dict[str, list[tuple[int, int]]]] = {}

    def after(self, found: Sequence[Quantity]) -> Elsewhere:
        """The same text once more was read in it; what was found in the text itself is kept."""
        other = Elsewhere(self.text, found)
        other._somebody, other._numbered = self._somebody, self._numbered
        return other

    @cached_property
    def starts(self) -> list[int]:
        """Where the quantities begin."""
        return [each.start for each in self.found]

    @cached_property
    def _years(self) -> list[int]:
        return sorted(each.written_date.year for each in self.found if each.written_date is not None and each.written_date.year)

    def _numbers_behind(self, word: str) -> dict[str, list[tuple[int, int]]]:
        """The numbers that the text has behind a word, and where: few words are asked for, and a search for one is far quicker than one for all."""
        found = self._numbered.get(word)
        if found is not None:
            return found
        found = self._numbered[word] = {}
        text, at = self.text, self.text.find(word) if _LETTERS.fullmatch(word) else -1
        while at >= 0:
            end = at + len(word)
            match = _BEHIND.match(text, end)
            before = text[at - 1] if at else " "
            if match is not None and (before.isdecimal() or not before.isalnum()):
                places = found.setdefault(match[1], [])
                if len(places) < _MOST:
                    places.append((at, match.end()))
            at = text.find(word, end)
        return found

    def numbered_places(self, word: str, digits: str) -> Sequence[tuple[int, int]]:
        """Where the text has a word with a number behind it."""
        return self._numbers_behind(word).get(digits, ())

    @cached_property
    def names(self) -> frozenset[str]:
        """The words with a capital whose numbers were read as parts of names."""
        found = [_NUMBERED.match(each.text) for each in self.found if each.kind is Kind.OTHER and each.form == "name"]
        return frozenset([match[1] for match in found if match is not None and match[1][0].isupper()])

    def head(self, start: int) -> int | None:
        """Which of the lines that a number heads the one is that a number at a place heads, if it does."""
        line = self.text.rfind("\n", 0, start) + 1
        return self._heads.get(start) if _BEFORE_HEAD.fullmatch(self.text, line, start) else None

    @cached_property
    def _heads(self) -> dict[int, int]:
        return {place: at for at, (place, _) in enumerate(self._headed)}

    @cached_property
    def _headed(self) -> list[tuple[int, int]]:
        return [(match.start(1), int(match[1])) for match in _HEAD.finditer(self.text)]

    def alone(self, start: int) -> bool:
        """Whether a number and its point are a sentence of their own, as another number of the text is: "907. Of walls. 908. Of wells."."""
        return start in self._alone and (len(self._alone) > 1 or self.text[start + 2 : start + 3].isdecimal())

    @cached_property
    def _alone(self) -> frozenset[int]:
        return frozenset([match.start(1) for match in _ALONE.finditer(self.text)])

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
            others = self._numbers_behind(word)
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
