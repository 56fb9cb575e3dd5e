"""A sentence with its numbers in; what their claims share (words, clauses, moments), each worked out when it is first asked for, out."""

from __future__ import annotations

from bisect import bisect_left

from factlint.claims.around import announcing_sentence
from factlint.claims.clause import Breaks, breaks_of, clause_bounds, span_of
from factlint.claims.moments import Moment
from factlint.claims.near import ends_inside
from factlint.claims.past import nows, with_then, without_compared
from factlint.claims.saying import saying
from factlint.claims.story import Story
from factlint.claims.terms import Unit, unit_tokens
from factlint.claims.whose import asides
from factlint.model import lazy
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind
from factlint.model.span import Span

_DASHES = frozenset("—–")
_NO_TIMES: frozenset[int] = frozenset()
ASIDE = frozenset({Kind.DATE, Kind.ORDINAL, Kind.OTHER})  # numbers that open no clause of their own
TIMES = frozenset({Kind.DATE, Kind.ORDINAL, Kind.OTHER, Kind.DURATION, Kind.AGE})


class Setting:
    """What the claims of one sentence share; its numbers are called by their place among those of the sentence."""

    def __init__(self, story: Story, sentence: int) -> None:
        self.story, self.sentence = story, sentence
        inside = story.numbers[sentence]
        self.first = inside[0]
        self.quantities = [story.quantities[each] for each in inside]
        self.tokens = story.tokens(sentence)
        self.numerals = story.numerals(sentence)
        self.counted = [  # the token bounds of the numbers without dates and the like
            numeral for numeral, quantity in zip(self.numerals, self.quantities, strict=True) if quantity.kind not in ASIDE
        ]
        self._bounds: dict[int, tuple[int, int]] = {}
        self._units: dict[int, Unit] = {}
        self._clauses: dict[int, Span] = {}

    @lazy.attribute
    def breaks(self) -> Breaks:
        return breaks_of(self.tokens, self.story.grammar, frozenset([start for start, _ in self.counted]))

    def bounds(self, place: int) -> tuple[int, int]:
        """The tokens of a number's own clause."""
        found = self._bounds.get(place)
        if found is None:
            first, last = self.numerals[place]
            behind = bool(self.counted) and self.counted[0][0] < first
            found = self._bounds[place] = clause_bounds(self.tokens, self.story.grammar, first, last, self.breaks, not_first=behind)
        return found

    def clause(self, place: int) -> Span:
        """A number's own clause."""
        found = self._clauses.get(place)
        if found is None:
            found = self._clauses[place] = span_of(self.tokens, self.bounds(place))
        return found

    def unit(self, place: int) -> Unit:
        """The tokens of what a number counts."""
        found = self._units.get(place)
        if found is None:
            found = self._units[place] = unit_tokens(self.tokens, self.story.grammar, self.quantities[place])
        return found

    def before(self, place: int) -> int:
        """The token where the number before ends; 0 where there is none."""
        behind = bisect_left(self.counted, self.numerals[place])
        return self.counted[behind - 1][1] if behind else 0

    def between(self, place: int) -> tuple[int, int]:
        """The tokens where the number before ends and the next one begins."""
        ahead = bisect_left(self.counted, (self.numerals[place][1], 0))
        return self.before(place), self.counted[ahead][0] if ahead < len(self.counted) else len(self.tokens.lower)

    @lazy.attribute
    def moments(self) -> list[Moment]:
        story = self.story
        return with_then(story, self.sentence, without_compared(story, self.tokens, story.moments(self.sentence)))

    @lazy.attribute
    def times(self) -> frozenset[int]:
        """The tokens of dates and moments."""
        dated = [moment.span for moment in self.moments] + [each.span for each in self.quantities if each.kind is Kind.DATE]
        at = self.tokens.at
        return frozenset([each for start, end in dated for each in range(at(start), at(end - 1) + 1)]) if dated else _NO_TIMES

    @lazy.attribute
    def records(self) -> list[Span]:
        return [moment.span for moment in self.moments if moment.role == "record"]

    @lazy.attribute
    def nows(self) -> list[int]:
        return nows(self.tokens, self.story.grammar)

    @lazy.attribute
    def asides(self) -> list[Span]:
        return asides(self.tokens, saying(self.story.language))

    @lazy.attribute
    def inserted(self) -> list[Span]:
        """The parts between commas that have a number and its own moment."""
        if len(self.counted) < 2 or (self.tokens.lower.count(",") < 2 and _DASHES.isdisjoint(self.tokens.lower)) or not self.moments:
            return []
        from factlint.claims.inserted import inserted  # few sentences hold as much

        numbers = frozenset([first for first, _ in self.counted])
        return inserted(self.tokens, self.story.grammar, saying(self.story.language), self.moments, numbers)

    @lazy.attribute
    def ends(self) -> list[int]:
        """Where a full stop ends a sentence inside this one."""
        return ends_inside(self.story.draft.text, self.tokens.span)

    @lazy.attribute
    def solid(self) -> list[int]:
        """Where the numbers begin that are no times."""
        return [each.span[0] for each in self.quantities if each.kind not in TIMES]

    @lazy.attribute
    def carrying(self) -> int | None:
        """The sentence whose moments may be carried over: the one before in the paragraph; of a list's item or a cell the one that leads in with
        a colon."""
        story = self.story
        before = story.previous(self.sentence)
        block = story.sentences[self.sentence].block
        if before is None and story.draft.blocks[block].kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL):
            return announcing_sentence(story, block)
        return before

    def opens_when(self, begin: int) -> bool:
        """Whether the clause at token `begin` is one of time: "from January, when it was 4.3%"."""
        lower, when = self.tokens.lower, self.story.grammar.when
        return not when.isdisjoint(lower[begin - 1 if begin else 0 : begin + 2])

    def is_revised(self) -> bool:
        """Whether the sentence is a table's cell, of which a head speaks of an earlier estimate."""
        story = self.story
        block = story.block(self.sentence)
        if block.kind is not BlockKind.TABLE_CELL:
            return False
        from factlint.claims.revised import names_earlier  # few drafts have a table

        for head in story.heads(block):
            at = story.sentence_at(max(story.draft.blocks[head].span.start, story.draft.blocks[head].span.end - 1))
            if story.sentences[at].block == head and names_earlier(story.tokens(at), story.grammar):
                return True
        return False
