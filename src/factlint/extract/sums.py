"""The words of a number one by one in; their sum as it is read out."""

from __future__ import annotations

from fractions import Fraction

from factlint.extract.lexicon import NUMBER, TEEN, TIMES, Entry


class Sum:
    """The number while it is read."""

    __slots__ = ("base", "chunk", "have", "last", "linked", "scaled", "size", "slot", "stack", "step")

    def __init__(self) -> None:
        self.stack: list[Fraction | int] = []
        self.base: Fraction | int = 0
        self.chunk: Fraction | int = 0
        self.slot = 1
        self.have = False
        self.last = 0  # the scale of the newest part, 0 before any
        self.size = 1  # the same with the scales that it multiplies ("mil millones")
        self.step: Fraction | int = 1
        self.scaled = False
        self.linked = False

    def copy(self) -> Sum:
        other = Sum()
        other.become(self)
        return other

    def become(self, other: Sum) -> None:
        """Take over what another one has read."""
        for name in self.__slots__:
            setattr(self, name, getattr(other, name))
        self.stack = list(other.stack)

    @property
    def total(self) -> Fraction | int:
        if len(self.stack) == 1 and not (self.base or self.chunk):
            return self.stack[0]
        return sum(self.stack) + self.base + self.chunk

    def take(self, entry: Entry) -> bool:
        """Add a word; False, and nothing changed, where it does not fit."""
        what, value, slot = entry
        if what == NUMBER:
            if not self.have:
                if self.last and not 0 < value < self.last:
                    return False
            elif not 0 < value < self.slot:
                return False
            self.chunk += value
            self.slot = slot
            self.step = slot if slot >= 100 else 1
            self.scaled = self.scaled if slot < 100 else True
            self.have = True
            return True
        if what == TEEN:
            if not 1 <= self.chunk <= 9:
                return False
            self.chunk += 10
            self.slot = 1
            return True
        if what == TIMES:
            return self._times(value)
        return self._scale(value)

    def _times(self, value: int) -> bool:
        if not self.have:
            if self.last and self.last <= value:
                return False
            self.chunk = 1
        elif (
            not 0 < self.chunk < (1000 if self.slot == 0 else max(value, 10))
            or (self.base and value >= 100)
            or (value < 100 and self.chunk >= 10)
        ):
            return False
        if value >= 100:
            self.base, self.chunk = self.chunk * value, 0
            self.step, self.scaled = value, True
        else:
            self.chunk *= value
        self.slot = value
        self.have = True
        return True

    def _scale(self, scale: int) -> bool:
        group, size = self.base + self.chunk, scale
        step = scale if self.step >= 1 else self.step * scale
        if self.last and scale >= self.last:
            if scale == self.last or self.linked:
                return False
            if not self.have:  # "57.3 thousand million"
                size, step = self.size * scale, self.step * scale
            while self.stack and self.stack[-1] < scale:
                group += self.stack.pop()
        elif not self.have:
            if self.last:
                return False
            group = 1
        elif group == 0:
            return False
        self.stack.append(group * scale)
        self.step = step
        self.base = self.chunk = 0
        self.have = self.linked = False
        self.last = self.slot = scale
        self.size = size
        self.scaled = True
        return True
