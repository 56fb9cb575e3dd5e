"""The numbers of a finding, with the words beside and between them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.checks._intervals import middle
from factlint.checks._words import Words, padded
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.match import Match, Verdict

YEAR = lazy.compile(r"\b(?:1[89]|20)\d\d\b")
BESIDE = 4
"""Words beside a number that are its own."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The numbers of a finding in their order in the copy, and as the rule names them."""

    context: Context
    words: Words
    numbers: tuple[Claim, ...]
    roles: tuple[Claim, ...]
    taken_away: bool = False
    """Whether the last is held against the difference of the first two."""

    @property
    def code(self) -> str:
        return self.context.draft.language

    def ahead(self, claim: Claim, most: int = BESIDE) -> list[str]:
        """The words right ahead of a number in its sentence."""
        start = self.context.sentences[claim.sentence].span.start
        return padded(self.context.text[start : claim.span.start]).split()[-most:]

    def behind(self, claim: Claim, most: int = BESIDE) -> list[str]:
        """The words right behind a number in its sentence."""
        end = self.context.sentences[claim.sentence].span.end
        return padded(self.context.text[claim.span.end : end]).split()[:most]

    def gaps(self) -> Iterator[str]:
        """What stands between each number and the next."""
        for first, second in pairwise(self.numbers):
            yield padded(self.context.text[first.span.end : second.span.start])

    @property
    def whole(self) -> str:
        """The sentences of the numbers, from the first to the last."""
        sentences = sorted({each.sentence for each in self.numbers})
        first, last = (self.context.sentences[sentences[at]].span for at in (0, -1))
        return padded(self.context.text[first.start : last.end])

    @property
    def apart(self) -> int:
        """How many sentences lie between the first and the last number."""
        return self.numbers[-1].sentence - self.numbers[0].sentence

    def held(self, claim: Claim) -> Match | None:
        """What the ledger has of a number that agrees with it."""
        matches = self.context.matches
        found = matches[claim.index] if claim.index < len(matches) else None
        return found if found is not None and found.verdict is Verdict.AGREED else None

    def others(self) -> Iterator[Claim]:
        """The other numbers of their sentences."""
        sentences = {each.sentence for each in self.numbers}
        for each in self.context.claims:
            if each.sentence in sentences and not any(each.span.overlaps(own.span) for own in self.numbers):
                yield each


def size(claim: Claim) -> Fraction | None:
    """A number without its sign; None where it has no end."""
    return None if claim.quantity.value is None else abs(middle(claim.quantity))
