"""A draft with its sentences and quantities; the pieces of it that claims are read from, each worked out once and when asked for."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from itertools import groupby

from factlint.claims.lexicon import Grammar, grammar
from factlint.claims.moments import Moment, find_moments
from factlint.claims.terms import Content, background, content_words
from factlint.claims.tokens import Tokens
from factlint.language.dates import lexicon
from factlint.model.claim import Role, Term
from factlint.model.draft import Block, BlockKind, Draft, Sentence
from factlint.model.quantity import CHECKABLE, Kind, Quantity

_HEADS = frozenset({BlockKind.HEADING, BlockKind.FRONT_MATTER})
_TITLES = ("title", "headline")
_DATE = Kind.DATE
FULL = CHECKABLE | {Kind.AGE, Kind.ORDINAL, Kind.SCORE}
"""Kinds of numbers of which it is read who says them, when they hold and what they count."""


class Story:
    """What the reading of one draft has worked out so far; a long-lived memo and nothing more."""

    __slots__ = (
        "_background",
        "_content",
        "_headed",
        "_headings",
        "_heads",
        "_lowered",
        "_moments",
        "_numerals",
        "_quantities",
        "_tokens",
        "date",
        "draft",
        "grammar",
        "language",
        "numbers",
        "places",
        "quantities",
        "sentences",
        "starts",
        "title_block",
    )

    def __init__(self, draft: Draft, sentences: Sequence[Sentence], quantities: Sequence[Quantity], date: datetime.date | None) -> None:
        self.draft = draft
        self.sentences = sentences
        self.quantities = quantities
        self.date = date
        self.language = draft.language
        self.grammar: Grammar = grammar(draft.language)
        self.starts = [sentence.span.start for sentence in sentences]
        starts = self.starts
        self.places = [bisect_right(starts, quantity.span[0], 1) - 1 for quantity in quantities]  # the sentence of each
        self.numbers: list[Sequence[int]] = [()] * len(sentences)
        for sentence, inside in groupby(range(len(quantities)), self.places.__getitem__):
            self.numbers[sentence] = list(inside)
        self._tokens: list[Tokens | None] = [None] * len(sentences)
        self._numerals: dict[int, list[tuple[int, int]]] = {}
        self._moments: dict[int, list[Moment]] = {}
        self._content: dict[int, list[Content]] = {}
        self._background: dict[tuple[int, Role], tuple[Term, ...]] = {}
        self._headings: list[int] | None = None
        self._lowered: list[str] | None = None
        self._headed: dict[tuple[int, Role], tuple[Term, ...]] = {}
        self._heads: dict[tuple[int, str, int], int] | None = None
        self.title_block = _title_block(draft)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence at an offset, or the nearest one before."""
        return bisect_right(self.starts, offset, 1) - 1

    def block(self, sentence: int) -> Block:
        return self.draft.blocks[self.sentences[sentence].block]

    def tokens(self, sentence: int) -> Tokens:
        found = self._tokens[sentence]
        if found is None:
            found = self._tokens[sentence] = Tokens(self.draft.text, self.sentences[sentence].span)
        return found

    def numerals(self, sentence: int) -> list[tuple[int, int]]:
        """Token bounds of the quantities of a sentence."""
        found = self._numerals.get(sentence)
        if found is None:
            ends = self.tokens(sentence).ends
            spans = [self.quantities[each].span for each in self.numbers[sentence]]
            found = [(bisect_right(ends, start), bisect_right(ends, end - 1) + 1) for start, end in spans]
            self._numerals[sentence] = found
        return found

    def moments(self, sentence: int) -> list[Moment]:
        """The moments of a sentence, in order; none where the article's date is not known."""
        if self.date is None:
            return []
        found = self._moments.get(sentence)
        if found is None:
            found = self._moments[sentence] = self._find_moments(sentence, self.date)
        return found

    def _find_moments(self, sentence: int, date: datetime.date) -> list[Moment]:
        text, (start, end) = self.draft.text, self.sentences[sentence].span
        quantities, tokens = self.quantities, self.tokens(sentence)
        dates = [quantities[each] for each in self.numbers[sentence] if quantities[each].kind is _DATE]
        if not dates and text.find("-", start, end) < 0:
            lex, lower = lexicon(self.language), tokens.lower
            if lex.moment_words.isdisjoint(tokens.words) and not (lower and lower[0] in lex.months):
                return []
        before = partial(self._moments_before, sentence)
        return find_moments(text, start, end, language=self.language, date=date, quantities=dates, tokens=tokens.cut, before=before)

    def _moments_before(self, sentence: int) -> list[Moment]:
        """The moments of the sentence before in the paragraph, where it tells numbers; worked out in order, so that nothing recurs."""
        last = self.previous(sentence)
        if last is None or not self._tells(last):
            return []
        first = last
        while (before := self.previous(first)) is not None and before not in self._moments and self._tells(before):
            first = before
        return [self.moments(each) for each in range(first, sentence)][-1]

    def _tells(self, sentence: int) -> bool:
        """Whether a number stands in a sentence that is no date and the like."""
        return any(self.quantities[each].kind in FULL for each in self.numbers[sentence])

    def sentences_with(self, word: str, first: int, last: int) -> list[int]:
        """The sentences `first` to `last` that hold a word in lower case, be it as a part of another; the last one first."""
        lowered = self._lowered
        if lowered is None:  # by sentence, since most are plain ASCII and lowered far more quickly than a text with a dash in it
            text = self.draft.text
            lowered = self._lowered = [text[start:end].lower().replace("’", "'") for start, end in [each.span for each in self.sentences]]
        return [at for at in range(last, first - 1, -1) if word in lowered[at]]

    def floor(self, sentence: int) -> int:
        """The first sentence under the heading that a sentence stands under; the sentence itself where it is one."""
        if self._headings is None:
            heads = {at for at, block in enumerate(self.draft.blocks) if block.kind in _HEADS}
            self._headings = [at for at, each in enumerate(self.sentences) if each.block in heads]
        place = bisect_left(self._headings, sentence)
        return self._headings[place - 1] + 1 if place else 0

    def previous(self, sentence: int) -> int | None:
        """The sentence before in the same block."""
        if sentence and self.sentences[sentence - 1].block == self.sentences[sentence].block:
            return sentence - 1
        return None

    def following(self, sentence: int) -> int | None:
        """The sentence after it in the same block."""
        if sentence + 1 < len(self.sentences) and self.sentences[sentence + 1].block == self.sentences[sentence].block:
            return sentence + 1
        return None

    def content(self, sentence: int) -> list[Content]:
        """The content words of a sentence."""
        found = self._content.get(sentence)
        if found is None:
            found = self._content[sentence] = content_words(self.tokens(sentence), self.language)
        return found

    def words_of(self, sentence: int, role: Role) -> tuple[Term, ...]:
        """The content words of another sentence, as terms of a role."""
        key = (sentence, role)
        found = self._background.get(key)
        if found is None:
            found = self._background[key] = background(self.content(sentence), len(self.tokens(sentence)), role)
        return found

    def heads(self, cell: Block) -> list[int]:
        """The blocks that head a table cell's row and column."""
        if self._heads is None:
            self._heads = _table_heads(self.draft)
        if cell.group is None or cell.row is None or cell.column is None:
            return []
        found = [self._heads.get((cell.group, "row", cell.row)), self._heads.get((cell.group, "column", cell.column))]
        return [each for each in found if each is not None and self.draft.blocks[each] is not cell]

    def words_of_block(self, block: int, role: Role) -> tuple[Term, ...]:
        """The content words of a block (a heading, a cell), as terms of a role."""
        key = (block, role)
        known = self._headed.get(key)
        if known is not None:
            return known
        span = self.draft.blocks[block].span
        found: tuple[Term, ...] = ()
        index = bisect_right(self.starts, span.start - 1) if span.start else 0
        while index < len(self.sentences) and self.sentences[index].block == block:
            found += self.words_of(index, role)
            index += 1
        self._headed[key] = found
        return found


def _title_block(draft: Draft) -> int | None:
    for index, block in enumerate(draft.blocks):
        if block.kind is BlockKind.FRONT_MATTER and block.role in _TITLES:
            return index
    for index, block in enumerate(draft.blocks):
        if block.kind is BlockKind.HEADING:
            return index
    return None


def _table_heads(draft: Draft) -> dict[tuple[int, str, int], int]:
    """The first cell of every row and of every column."""
    heads: dict[tuple[int, str, int], int] = {}
    for index, block in enumerate(draft.blocks):
        if block.kind is BlockKind.TABLE_CELL and block.group is not None and block.row is not None and block.column is not None:
            if block.column == 0:
                heads.setdefault((block.group, "row", block.row), index)
            if block.row == 0:
                heads.setdefault((block.group, "column", block.column), index)
    return heads
