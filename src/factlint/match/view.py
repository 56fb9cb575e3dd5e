"""A claim and its draft in; the words around the number, by how near they stand, out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import partial
from operator import attrgetter

from factlint.language import fold, section
from factlint.match.around import (
    NO_NAMES,
    NOTHING,
    Layer,
    Names,
    Near,
    Nouns,
    Run,
    Said,
    Spoken,
    gather,
    happening,
    layer,
    layer_of,
    named,
    nouns_of,
    other_names,
    spoken,
)
from factlint.match.lexicon import TOKEN, Token, lexicon, tokenize
from factlint.match.seams import FAR, seams
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, maker
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.quantity import CHECKABLE, Kind
from factlint.model.span import Span
from factlint.model.when import When

_DATELINE = lazy.compile(r"([^\n.!?;:\u2014\u2013]{2,70}?(?:\.[^\n!?;:\u2014\u2013]{0,40}?)?)\s*(?:\u2014|\u2013|--|\s-)\s")
CROSSED = 0.55  # a word beyond another number speaks of that number first
_FARTHEST = 14
_BY_DISTANCE = tuple(max(0.25, 1.0 - 0.055 * (distance - 1)) for distance in range(_FARTHEST + 1))
_WINDOW = 400  # characters to either side
_IN_A_NAME = 0.3  # "the National Search and Rescue Agency said" is no word of a search
_DISPLAY = frozenset({BlockKind.FRONT_MATTER, BlockKind.HEADING, BlockKind.CAPTION})
_RATES = frozenset({Kind.MEASURE, Kind.RATE})
_WITH_UNIT = frozenset({Kind.PERCENT}) | _RATES
_LABEL, _LONGEST_LABEL = 0.95, 60
_COUNTED = 6  # words behind "the number of"
_seen = partial(tuple.__new__, Near)  # without the way over keywords
_token_end = attrgetter("end")
_AS_NEAR = 0.12  # events whose weights differ by no more are told of alike


@dataclass(frozen=True, slots=True)
class View:
    """All words that can say what one claim is about, and what every figure is held against.

    `paragraph` are the sentences of the block, this one among them, where any figure asks for them. `spoken` are the words that can speak of a figure, with their weights;
    `nouns` what is counted, `quoted` the same as told in reasons; `events` what happens in the clause, `top` the weight of what is told nearest, which is
    `nearest`; `populations` who is there; `present` all concepts around and the stems of the sentence;
    `averaged` that they speak of a mean; `here` names and places of the sentence, `heads` those of the table's heads, `names` the other names near the number.
    """

    claim: Claim
    near: tuple[Near, ...]
    around: tuple[Token, ...]
    sentence: tuple[Token, ...]
    paragraph: tuple[tuple[Token, ...], ...]
    before: tuple[Token, ...]
    section: tuple[Token, ...]
    title: tuple[Token, ...]
    cells: tuple[Token, ...]
    row: tuple[Token, ...]
    column: tuple[Token, ...]
    listed: bool
    counted: tuple[Token, ...]
    language: str
    stems: frozenset[str]
    spoken: Spoken
    nouns: Nouns | None
    quoted: frozenset[str]
    events: Mapping[str, float]
    top: float
    nearest: frozenset[str]
    populations: Mapping[str, str]
    present: frozenset[str]
    averaged: bool
    here: frozenset[str]
    heads: frozenset[str]
    names: tuple[Said, ...]
    when: When | None = None
    percent: bool = False
    elided: frozenset[Kind] = frozenset()


_view = maker(View)


class Views:
    """Tokens of the draft's sentences, made once and only where asked for. `wide`: some figure's terms may stand anywhere in the paragraph."""

    def __init__(
        self, draft: Draft, sentences: Sequence[Sentence], claims: Sequence[Claim], *, wide: bool = True, names: Names = NO_NAMES
    ) -> None:
        self.draft, self.sentences, self.claims, self.wide = draft, sentences, claims, wide
        self.language = draft.language
        self.source_names = names
        self._told: dict[int, frozenset[int]] = {}
        self._runs: dict[int, Run] = {}
        self._blocks: dict[int, Run] = {}
        self._far: dict[tuple[int, str, bool], Layer] = {}
        self._paragraphs: dict[int, tuple[tuple[Token, ...], ...]] = {}
        self._stems: dict[int, frozenset[str]] = {}
        self._in_block: dict[int, list[int]] = {}
        self._numbers: dict[int, list[Claim]] = {}
        self._seams: dict[int, dict[int, tuple[int, int]]] = {}
        self._number_starts: dict[int, list[int]] = {}
        self._leads: dict[int, Run] = {}
        self._presents: dict[tuple[int, int, int, int], frozenset[str]] = {}
        self._places: dict[int, list[int]] = {}
        self._dates: dict[int, When | None] | None = None
        self._heads: dict[tuple[int, int, int], int] | None = None
        for sentence in sentences:
            self._in_block.setdefault(sentence.block, []).append(sentence.index)
        for claim in claims:
            if claim.quantity.kind in CHECKABLE:
                self._numbers.setdefault(claim.sentence, []).append(claim)
        title = next((i for i, each in enumerate(draft.blocks) if each.role in ("title", "headline")), None)
        if title is None:
            title = next((i for i, each in enumerate(draft.blocks) if each.kind is BlockKind.HEADING), None)
        self.title_block = title
        self._lede = next((i for i, each in enumerate(draft.blocks) if each.kind is BlockKind.PARAGRAPH), None)

    def tokens(self, sentence: int) -> tuple[Token, ...]:
        return self.run(sentence).tokens

    def run(self, sentence: int) -> Run:
        """The words of a sentence."""
        found = self._runs.get(sentence)
        if found is None:
            span = self.sentences[sentence].span
            start = self._after_dateline(sentence) if self.sentences[sentence].block == self._lede else span.start
            found = self._runs[sentence] = gather(tokenize(self.draft.text, start, span.end, self.language))
        return found

    def _after_dateline(self, sentence: int) -> int:
        """Where the copy begins: the place in front of the dash ("LISBON, 27 Aug -") says where it was filed, not what it is about."""
        span = self.sentences[sentence].span
        if self.draft.blocks[self._lede or 0].span.start != span.start:
            return span.start
        found = _DATELINE.match(self.draft.text, span.start, span.end)
        if found is None:
            return span.start
        words = [word for word in found.group(1).replace(",", " ").split() if word[:1].isalpha()]
        capital = sum(word[:1].isupper() for word in words)
        return found.end() if words and len(words) <= 7 and 2 * capital > len(words) else span.start

    def block(self, index: int) -> Run:
        """The words of a block."""
        found = self._blocks.get(index)
        if found is None:
            span = self.draft.blocks[index].span
            found = self._blocks[index] = gather(tokenize(self.draft.text, span.start, span.end, self.language))
        return found

    def of(self, claim: Claim) -> View:
        """The view from one claim."""
        run = self.run(claim.sentence)
        sentence = run.tokens
        block = self.draft.blocks[claim.block]
        siblings = self._in_block.get(claim.block, [])
        place = bisect_left(siblings, claim.sentence) if siblings else 0
        before = self.run(siblings[place - 1]) if place else NOTHING
        if not before.tokens and block.kind is BlockKind.LIST_ITEM:
            before = self._lead_in(claim.block)
        section = self.block(block.section) if block.section is not None and block.section != claim.block else NOTHING
        title = self.block(self.title_block) if self.title_block is not None and self.title_block != claim.block else NOTHING
        near = self._near(claim, sentence)
        heads = self._heads_of(claim)
        row, column, corner = heads
        cells = gather((*row.tokens, *column.tokens, *corner.tokens)) if row.tokens or column.tokens or corner.tokens else NOTHING
        counted_span = claim.quantity.counted_span
        starts = self._token_starts(claim.sentence)
        if counted_span is None:
            counted = _behind_a_name(sentence[bisect_left(starts, claim.quantity.span.end) :][:4], claim)
        else:
            counted = sentence[bisect_left(starts, counted_span.start) : bisect_left(starts, counted_span.end)]
        listed = block.kind is BlockKind.LIST_ITEM and not place
        around = tuple(each.token for each in near)
        events, populations = happening(near, counted)
        words = lexicon(self.language)
        top = max(events.values(), default=0.0)
        averaged = [run, cells, before, *((section, title) if cells.tokens else ())]
        return _view(
            claim=claim,
            near=near,
            around=around,
            sentence=sentence,
            paragraph=self._paragraph(claim.block),
            before=before.tokens,
            section=section.tokens,
            title=title.tokens,
            cells=cells.tokens,
            row=row.tokens,
            column=column.tokens,
            listed=listed,
            counted=counted,
            language=self.language,
            stems=self._stems_of(claim.block).union(run.stems, before.stems, section.stems, title.stems, cells.stems),
            spoken=spoken(
                (
                    layer_of([(t.keys, each.weight, t.word) for each in near if not (t := each.token).stop or t.concepts], ""),
                    *self._layers(cells, before, section, title, listed),
                )
            ),
            nouns=nouns_of(claim.quantity, counted, words),
            quoted=frozenset(f"\u201c{token.word}\u201d" for token in counted),
            events=events,
            top=top,
            nearest=frozenset(concept for concept, weight in events.items() if weight >= top - _AS_NEAR),
            populations=populations,
            present=self._present(run, before, section, title, cells),
            averaged=any("@average" in each.concepts for each in averaged),
            here=self._here(claim, run),
            heads=cells.stems,
            names=other_names(claim, near, around, counted, words, self._of_sources(claim.sentence)),
            when=self._when(claim),
            percent=self._percent(claim),
            elided=self._elided(claim),
        )

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

    def _near(self, claim: Claim, tokens: tuple[Token, ...]) -> tuple[Near, ...]:
        span, starts, others = claim.quantity.span, self._token_starts(claim.sentence), self._starts(claim.sentence)
        first = bisect_left(starts, max(0, span.start - _WINDOW))
        last = bisect_right(starts, span.end + _WINDOW)
        right = bisect_left(starts, span.end, first, last) - first
        tokens = tokens[first:last]  # in a sentence of a page, what stands far off is not near
        left = bisect_right(tokens, span.start, key=_token_end)
        counter = self._counter(tokens[:left], others, span)
        cut = self._cut(claim)
        first_own, last_own = self._own_words(claim)
        label = self._label(claim)
        source = claim.attribution.source_span if claim.attribution is not None else None
        source_start, source_end = source or (0, 0)
        clause_start, clause_end = claim.clause
        since = lexicon(self.language).since
        alone = not others or (len(others) == 1 and others[0] == span.start)
        before, behind = bisect_left(others, span.start), bisect_left(others, span.end)
        found = []
        for i, token in enumerate(tokens):
            start, end = token.start, token.end
            if len(token.word) == 4 and i and token.word.isdigit() and fold(tokens[i - 1].word) in since:
                continue
            if left <= i < right:
                found.append(_seen((token, 1.0, True, 0, 0)))
                continue
            if i < left:
                distance, crossed = left - i, 0 if alone else before - bisect_left(others, end)
            else:
                distance, crossed = i - right + 1, 0 if alone else bisect_left(others, start) - behind
            crossed += start > cut
            if not crossed and not first_own < start < last_own:
                crossed = 1
            clause = clause_start <= start < clause_end
            weight = _BY_DISTANCE[distance] if distance <= _FARTHEST else 0.25
            weight *= CROSSED ** min(crossed, 20) * (1.0 if clause else 0.6)
            if source_start <= start < source_end:
                weight, clause = weight * _IN_A_NAME, False
            elif end <= label:
                weight, clause = max(weight, _LABEL), True
            elif counter is not None and counter < i <= counter + _COUNTED:
                weight = max(weight, 0.9 - 0.05 * (i - counter))
            found.append(_seen((token, weight, clause, distance, crossed)))
        return tuple(found)

    def _here(self, claim: Claim, run: Run) -> frozenset[str]:
        """Names and places of the sentence; in display copy, of the statement that the number belongs to."""
        if self.draft.blocks[claim.block].kind not in _DISPLAY:
            return run.here
        cut = self._cut(claim)
        kept = tuple(token for token in run.tokens if token.start <= cut)
        return run.here if len(kept) == len(run.tokens) else gather(kept).here

    def _of_sources(self, sentence: int) -> frozenset[int]:
        """Where the words of a sentence begin that are a source's name: they say who speaks, and not of what."""
        found = self._told.get(sentence)
        if found is None:
            found = self._told[sentence] = named(self.tokens(sentence), self.source_names) if self.source_names else frozenset()
        return found

    def _own_words(self, claim: Claim) -> tuple[int, int]:
        """The places between which the words of the sentence belong to this number and to no other beside it."""
        numbers = self._numbers.get(claim.sentence, ())
        if len(numbers) < 2:
            return -1, FAR
        found = self._seams.get(claim.sentence)
        if found is None:
            found = self._seams[claim.sentence] = dict(
                zip(
                    (each.index for each in numbers),
                    seams(self.draft.text, numbers, self.tokens(claim.sentence), lexicon(self.language)),
                    strict=True,
                )
            )
        return found.get(claim.index, (-1, FAR))

    def _label(self, claim: Claim) -> int:
        """Where the label of a list item ends that its number stands behind ("old age: a deficit of 5.8 billion"); 0 for none."""
        block = self.draft.blocks[claim.block]
        if block.kind is not BlockKind.LIST_ITEM:
            return 0
        colon = self.draft.text.find(":", block.span.start, min(claim.quantity.span.start, block.span.start + _LONGEST_LABEL + 1))
        return colon if 0 < colon - block.span.start <= _LONGEST_LABEL else 0

    def _cut(self, claim: Claim) -> int:
        """Where the statement ends that a number of a headline or a summary belongs to: what follows a comma or a semicolon there is another."""
        block = self.draft.blocks[claim.block]
        if block.kind not in _DISPLAY:
            return claim.clause.end + _WINDOW
        start = claim.quantity.span.end
        marks = [place for mark in (", ", "; ") if (place := self.draft.text.find(mark, start, block.span.end)) >= 0]
        comma = min(marks, default=-1)
        end = comma if comma >= 0 else block.span.end
        breaks = lexicon(self.language).headline_breaks
        at = next((match.start() for match in TOKEN.finditer(self.draft.text, start, end) if fold(match.group()) in breaks), None)
        return at if at is not None else end if comma >= 0 else claim.clause.end + _WINDOW

    def _elided(self, claim: Claim) -> frozenset[Kind]:
        """The kinds that a bare number can be of, where the number before it in the sentence has a unit that goes without saying."""
        numbers = self._numbers.get(claim.sentence, [])
        before = bisect_right(numbers, claim.span.start, key=_end)  # in order, and none on another
        kind = numbers[before - 1].quantity.kind if before else None
        if kind not in _WITH_UNIT or claim.quantity.kind is not Kind.COUNT:
            return frozenset()
        return _RATES if kind in _RATES else frozenset({kind})

    def _counter(self, tokens: Sequence[Token], others: Sequence[int], span: Span) -> int | None:
        """Where a word that counts stands before the number, with no other number between: what follows it says what is counted."""
        words = lexicon(self.language)
        for i in range(len(tokens) - 1, -1, -1):
            if tokens[i].stem in words.counters:
                between = bisect_left(others, span.start) - bisect_left(others, tokens[i].end)
                return i if not between and len(tokens) - i > 1 else None
        return None

    def _starts(self, sentence: int) -> list[int]:
        """Where the checkable numbers of a sentence begin, conversions left out."""
        found = self._number_starts.get(sentence)
        if found is None:
            numbers = self._numbers.get(sentence, ())
            found = self._number_starts[sentence] = [each.quantity.span.start for each in numbers if not each.quantity.conversion]
        return found

    def _token_starts(self, sentence: int) -> list[int]:
        found = self._places.get(sentence)
        if found is None:
            found = self._places[sentence] = [token.start for token in self.tokens(sentence)]
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

    def _percent(self, claim: Claim) -> bool:
        """Whether the head of a table cell's column, of its row or of the table says percent."""
        block = self.draft.blocks[claim.block]
        if block.kind is not BlockKind.TABLE_CELL or self._heads is None:
            return False
        words = tuple(str(word) for word in section(self.language, "numbers").get("percent") or ("%",))
        places = ((0, block.column or 0), (block.row or 0, 0), (0, 0))
        heads = (self._heads.get((block.group or 0, *place)) for place in places)
        texts = [text_of(self.draft, self.draft.blocks[head].span).lower() for head in heads if head is not None]
        return any(word in text for word in words for text in texts)

    def _when(self, claim: Claim) -> When | None:
        """The period of a table cell: the date that its column's or its row's head gives."""
        block = self.draft.blocks[claim.block]
        if block.kind is not BlockKind.TABLE_CELL or self._heads is None:
            return None
        if self._dates is None:
            self._dates = {each.block: each.quantity.when for each in self.claims if each.quantity.when is not None}
        for place in ((0, block.column or 0), (block.row or 0, 0)):
            head = self._heads.get((block.group or 0, *place))
            when = self._dates.get(head) if head is not None else None
            if when is not None:
                return when
        return None

    def _heads_of(self, claim: Claim) -> tuple[Run, Run, Run]:
        """The row's head, the column's head and the corner of a table cell."""
        block = self.draft.blocks[claim.block]
        if block.kind is not BlockKind.TABLE_CELL or block.group is None:
            return NOTHING, NOTHING, NOTHING
        if self._heads is None:
            self._heads = {}
            for i, each in enumerate(self.draft.blocks):
                if each.kind is BlockKind.TABLE_CELL and each.group is not None and 0 in (each.row, each.column):
                    self._heads[each.group, each.row or 0, each.column or 0] = i
        row, column = block.row or 0, block.column or 0
        places = ((row, 0), (0, column), (0, 0))
        found = [self._heads.get((block.group, *place)) for place in places]
        return tuple(NOTHING if i is None or i == claim.block else self.block(i) for i in found)  # type: ignore[return-value]


def _end(claim: Claim) -> int:
    return claim.quantity.span.end


def _behind_a_name(after: tuple[Token, ...], claim: Claim) -> tuple[Token, ...]:
    """The noun behind a name that stands between it and its number: "8,500 COVID-19 cases". `after` are the words behind the number."""
    if claim.quantity.kind is not Kind.COUNT or not after or after[0].start > claim.quantity.span.end + 1 or not after[0].word.isupper():
        return ()
    rest = [token for token in after[1:] if not token.word.isdigit()]
    return (rest[0],) if rest and rest[0].word.islower() and not rest[0].stop else ()


def text_of(draft: Draft, span: Span) -> str:
    return draft.text[span.start : span.end]
