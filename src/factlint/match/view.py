"""A claim and its draft in; the words around the number, by how near they stand, out."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING

from factlint.match.around import (
    NO_NAMES,
    NOTHING,
    UNSPOKEN,
    Layer,
    Names,
    Near,
    Nouns,
    Run,
    Said,
    Spoken,
    Words,
    against_others,
    gather,
    happening,
    layer,
    layer_near,
    named,
    nouns_of,
    other_names,
    spoken,
)
from factlint.match.lexicon import Hints, Token, lexicon
from factlint.match.nearness import DISPLAY, Nearness
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, field, maker, replace
from factlint.model.draft import Block, BlockKind, Draft, Sentence
from factlint.model.quantity import Kind
from factlint.model.when import When

if TYPE_CHECKING:
    from factlint.match.tables import Tables

_AS_NEAR = 0.12  # events whose weights differ by no more are told of alike


@dataclass(frozen=True, slots=True)
class View:
    """All words that can say what one claim is about, and what every figure is held against: from `spoken` on, what is made by `Views.whole`.

    `paragraph` are the sentences of the block, this one among them, where any figure asks for them. `spoken` are the words that can speak of a figure, with their weights;
    `nouns` what is counted, `quoted` the same as told in reasons; `events` what happens in the clause, `top` the weight of what is told nearest,
    which is `nearest`; `populations` who is there; `present` all concepts around and the stems of the sentence; `averaged` that they speak of a mean; `here` names and places of the sentence, `heads` those of the table's heads, `names` the other names near the number and `named` all their keys, `stranger` how they weigh against a figure that has none of these and no terms, `said` the time that the claim names (`Views.timed`);
    `alike` that figures which say alike what they count, and share the same words with the claim, have the same reasons (`evidence`).
    """

    claim: Claim
    near: tuple[Near, ...]
    around: tuple[Token, ...]
    sentence: tuple[Token, ...]
    paragraph: tuple[tuple[Token, ...], ...]
    before: tuple[Token, ...]
    section: tuple[Token, ...]
    title: tuple[Token, ...]
    cells: Run
    row: tuple[Token, ...]
    column: tuple[Token, ...]
    listed: bool
    counted: tuple[Token, ...]
    language: str
    stems: frozenset[str]
    when: When | None
    percent: bool
    elided: frozenset[Kind]
    spoken: Spoken = UNSPOKEN
    nouns: Nouns | None = None
    quoted: frozenset[str] = frozenset()
    events: Mapping[str, float] = field(default_factory=dict)
    top: float = 0.0
    nearest: frozenset[str] = frozenset()
    populations: Mapping[str, str] = field(default_factory=dict)
    present: frozenset[str] = frozenset()
    averaged: bool = False
    here: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    names: tuple[Said, ...] = ()
    named: frozenset[str] = frozenset()
    stranger: tuple[str, float] = ("", 0.0)
    said: When | None = None
    alike: bool = False


_view = maker(View)


class Views:
    """Tokens of the draft's sentences, made once and only where asked for. `wide`: some figure's terms may stand anywhere in the paragraph;
    `keys` are those of all figures."""

    def __init__(
        self,
        draft: Draft,
        sentences: Sequence[Sentence],
        claims: Sequence[Claim],
        *,
        date: datetime.date,
        wide: bool = True,
        names: Names = NO_NAMES,
        keys: Set[str],
    ) -> None:
        self.draft, self.claims, self.date, self.wide = draft, claims, date, wide
        self._words = words = Words(draft, sentences)  # which know nothing of these views: a draft's words go when its views go
        self.language = draft.language
        self.source_names, self._keys = names, keys
        self._told: dict[int, frozenset[int]] = {}
        self.run, self.tokens, self.block = words.sentence, words.tokens, words.block
        self._far: dict[tuple[int, str, bool], Layer] = {}
        self._paragraphs: dict[int, tuple[tuple[Token, ...], ...]] = {}
        self._stems: dict[int, frozenset[str]] = {}
        self._in_block: dict[int, list[int]] = {}
        self._leads: dict[int, Run] = {}
        self._presents: dict[tuple[int, int, int, int], frozenset[str]] = {}
        self._nearness = Nearness(draft, claims, words.tokens)
        self._tables: Tables | None = None
        for sentence in sentences:
            self._in_block.setdefault(sentence.block, []).append(sentence.index)
        title = next((i for i, each in enumerate(draft.blocks) if each.role in ("title", "headline")), None)
        if title is None:
            title = next((i for i, each in enumerate(draft.blocks) if each.kind is BlockKind.HEADING), None)
        self.title_block = title

    def of(self, claim: Claim) -> View:
        """The view from one claim: the words that stand around it."""
        block = self.draft.blocks[claim.block]
        run, before, section, title = self._places(claim)
        near, counted = self._nearness.near(claim), self._nearness.counted(claim)
        tables = self._tables_of(block)
        row, column, corner = tables.heads(claim) if tables is not None else (NOTHING, NOTHING, NOTHING)
        cells = gather((*row.tokens, *column.tokens, *corner.tokens)) if row.tokens or column.tokens or corner.tokens else NOTHING
        return _view(
            claim,
            near,
            tuple([each.token for each in near]),
            run.tokens,
            self._paragraph(claim.block),
            before.tokens,
            section=section.tokens,
            title=title.tokens,
            cells=cells,
            row=row.tokens,
            column=column.tokens,
            listed=block.kind is BlockKind.LIST_ITEM and self._in_block[claim.block][0] == claim.sentence,
            counted=counted,
            language=self.language,
            stems=self._stems_of(claim.block).union(run.stems, before.stems, section.stems, title.stems, cells.stems),
            when=tables.when(claim) if tables is not None else None,
            percent=tables is not None and tables.percent(claim),
            elided=self._nearness.elided(claim),
        )

    def any_of(self, claim: Claim, known: Mapping[str, object], hints: Hints) -> bool:
        """Whether any of the known keys, of which the `hints` are, is one of a word that the view from a claim has; that of a cell of a table may."""
        keys, block = known.keys(), self.draft.blocks[claim.block]
        if block.kind is BlockKind.TABLE_CELL:
            return True
        if block.kind is not BlockKind.LIST_ITEM:
            sentences, blocks = (claim.sentence, self._sibling(claim)), (block.section, self.title_block)
            if not self._words.hinted(sentences, blocks, hints):
                return False
        return not all(keys.isdisjoint(run.stems) and keys.isdisjoint(run.concepts) for run in self._places(claim))

    def whole(self, view: View) -> View:
        """A view with what its words say, made ready for being held against figure after figure."""
        claim, near, counted, cells = view.claim, view.near, view.counted, view.cells
        run, before, section, title = self._places(claim)
        events, populations = happening(near, counted, share=claim.quantity.kind is Kind.PERCENT)
        words = lexicon(self.language)
        said = spoken((layer_near(near), *self._layers(cells, before, section, title, view.listed)), self._keys)
        nouns = nouns_of(claim.quantity, counted, words)
        asked = self._keys & (events.keys() | populations.keys() | (nouns.keys if nouns is not None else frozenset()))
        top = max(events.values(), default=0.0)
        names = other_names(claim, near, view.around, counted, words, self._of_sources(claim.sentence))
        averaged = [run, cells, before, *((section, title) if cells.tokens else ())]
        return replace(
            view,
            spoken=said,
            nouns=nouns,
            quoted=frozenset([f"\u201c{token.word}\u201d" for token in counted]),
            events=events,
            top=top,
            nearest=frozenset([concept for concept, weight in events.items() if weight >= top - _AS_NEAR]),
            populations=populations,
            present=self._present(run, before, section, title, cells),
            averaged=any("@average" in each.concepts for each in averaged),
            here=self._here(claim, run),
            heads=cells.stems,
            names=names,
            named=frozenset([key for keys, _, _ in names for key in keys]),
            stranger=against_others(names),
            alike=not (view.row or view.column) and (nouns is None or not nouns.of_time) and asked <= said.best.keys(),
        )

    @staticmethod
    def timed(view: View) -> View:
        """A view with the time that its claim names, which takes long to find."""
        claim = view.claim
        said = claim.period or view.when or (claim.as_of if claim.dated == "own" else None)
        return view if said is None else replace(view, said=said)

    def _places(self, claim: Claim) -> tuple[Run, Run, Run, Run]:
        """The words of a claim's sentence, of the sentence before, of the heading above and of the title."""
        section = self.draft.blocks[claim.block].section
        return self.run(claim.sentence), self._before(claim), self._above(claim, section), self._above(claim, self.title_block)

    def _sibling(self, claim: Claim) -> int | None:
        """The sentence before, in the same block."""
        siblings = self._in_block.get(claim.block, [])
        place = bisect_left(siblings, claim.sentence) if siblings else 0
        return siblings[place - 1] if place else None

    def _before(self, claim: Claim) -> Run:
        """The words of the sentence before, in the same block; of a list item that begins, those of the sentence that the list hangs on."""
        sibling = self._sibling(claim)
        before = self.run(sibling) if sibling is not None else NOTHING
        return before if before.tokens or self.draft.blocks[claim.block].kind is not BlockKind.LIST_ITEM else self._lead_in(claim.block)

    def _above(self, claim: Claim, block: int | None) -> Run:
        """The words of a heading above a number, which is not in it."""
        return self.block(block) if block is not None and block != claim.block else NOTHING

    def _tables_of(self, block: Block) -> Tables | None:
        """The tables of the draft, where a block is a cell of one."""
        if block.kind is not BlockKind.TABLE_CELL or block.group is None:
            return None
        if self._tables is None:
            from factlint.match.tables import Tables  # few drafts have one

            self._tables = Tables(self.draft, self.claims, self.block, self.date)
        return self._tables

    def _present(self, run: Run, before: Run, section: Run, title: Run, cells: Run) -> frozenset[str]:
        """The stems of a sentence and the concepts around it; made once for all its numbers, but for those in tables."""
        key = (id(run), id(before), id(section), id(title))
        found = self._presents.get(key) if cells is NOTHING else None
        if found is None:
            found = run.stems.union(run.concepts, before.concepts, cells.concepts, section.concepts, title.concepts)
            if cells is NOTHING:
                self._presents[key] = found
        return found

    def _layers(self, cells: Run, before: Run, section: Run, title: Run, listed: bool) -> list[Layer]:
        """The words that stand further off, each run with the weight of its place."""
        found = []
        for run, weight, where in (
            (cells, 0.9, " (table head)"),
            (before, 0.65 if listed else 0.22, " (sentence before)"),
            (section, 0.25, " (heading)"),
            (title, 0.2, " (title)"),
        ):
            if run.speaking:
                key = (id(run.tokens), where, listed)
                made = self._far.get(key)
                if made is None:
                    made = layer(run, weight, where)
                    if run is not cells:
                        self._far[key] = made
                found.append(made)
        return found

    def _paragraph(self, block: int) -> tuple[tuple[Token, ...], ...]:
        if not self.wide:
            return ()
        found = self._paragraphs.get(block)
        if found is None:
            found = self._paragraphs[block] = tuple(self.tokens(i) for i in self._in_block.get(block, ()))
        return found

    def _stems_of(self, block: int) -> frozenset[str]:
        if not self.wide:
            return frozenset()
        found = self._stems.get(block)
        if found is None:
            found = self._stems[block] = frozenset().union(*(self.run(i).stems for i in self._in_block.get(block, ())))
        return found

    def _here(self, claim: Claim, run: Run) -> frozenset[str]:
        """Names and places of the sentence; in display copy, of the statement that the number belongs to."""
        if self.draft.blocks[claim.block].kind not in DISPLAY:
            return run.here
        cut = self._nearness.cut(claim)
        kept = tuple(token for token in run.tokens if token.start <= cut)
        return run.here if len(kept) == len(run.tokens) else gather(kept).here

    def _of_sources(self, sentence: int) -> frozenset[int]:
        """Where the words of a sentence begin that are a source's name: they say who speaks, and not of what."""
        found = self._told.get(sentence)
        if found is None:
            found = self._told[sentence] = named(self.tokens(sentence), self.source_names) if self.source_names else frozenset()
        return found

    def _lead_in(self, index: int) -> Run:
        """The last sentence of the paragraph that a list hangs on."""
        passed = []
        at = index - 1
        while at >= 0 and at not in self._leads and self.draft.blocks[at].kind is BlockKind.LIST_ITEM:
            passed.append(at)
            at -= 1
        found = self._leads.get(at)
        if found is None:
            siblings = self._in_block.get(at) if at >= 0 else None
            found = self.run(siblings[-1]) if siblings and self.draft.blocks[at].kind is BlockKind.PARAGRAPH else NOTHING
        self._leads.update(dict.fromkeys(passed, found))
        return found
