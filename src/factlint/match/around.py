"""The words of a sentence, a heading or a cell in; what every figure is held against, gathered once and not for each figure, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from factlint.language import fold
from factlint.match.lexicon import Hints, Lexicon, Token, group_of, tokenize, written_in
from factlint.match.reasons import rounded
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.match import Reason
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple

Said = tuple[tuple[str, ...], float, str]
"""The keys of a word, how much it weighs where it stands, and the word."""


Names = Mapping[str, tuple[tuple[str, ...], ...]]
"""Names as stems, by their first stem."""
NO_NAMES: Names = {}
_BESIDE = 7  # characters: "unemployment among women"
_DATELINE = lazy.compile(r"([^\n.!?;:\u2014\u2013]{2,70}?(?:\.[^\n!?;:\u2014\u2013]{0,40}?)?)\s*(?:\u2014|\u2013|--|\s-)\s")


class Near(NamedTuple):
    """A word as seen from the number: `weight` 1 adjacent ... 0; `clause` in the number's own clause; `crossed` numbers lie between."""

    token: Token
    weight: float
    clause: bool
    distance: int
    crossed: int


class Layer(NamedTuple):
    """Words that can speak of a figure from one place; `where` is told of them."""

    words: tuple[Said, ...]
    where: str


class Summed(NamedTuple):
    """Reasons and what they come to: in all, near the number, and in support of the figure, with those that do; `nameless` until one says what is counted."""

    reasons: tuple[Reason, ...]
    total: float
    near: float
    speaking: tuple[Reason, ...]
    nameless: bool
    support: float


class Spoken(NamedTuple):
    """All words that can speak of a figure, the nearest layer first, with their `where`.

    `best` maps a key to its first place in `words`, and to its greatest weight with the word and its `where`; `keys` are all of these. `places` maps the keys that stand
    beside another key of the same word to all of their places. `told` keeps, for keys that a figure shares, these keys, themselves in an order, and for what
    they weigh in that order, what was found to speak for it. `alike` keeps the first reasons of figures that say the same in words.
    """

    words: list[tuple[tuple[str, ...], float, str, str]]
    best: dict[str, tuple[int, float, str, str]]
    keys: frozenset[str]
    places: dict[str, list[int]]
    told: dict[frozenset[str], tuple[frozenset[str], list[str], dict[tuple[float, ...], tuple[float, list[Reason]]]]]
    alike: dict[tuple[object, frozenset[str], tuple[float, ...], float], Summed]


def spoken(layers: Iterable[Layer], known: Set[str]) -> Spoken:
    """The words of all layers, made ready for being held against figure after figure, which have the `known` keys and no others."""
    words: list[tuple[tuple[str, ...], float, str, str]] = []
    best: dict[str, tuple[int, float, str, str]] = {}
    places: dict[str, list[int]] = {}
    for said, where in layers:
        for keys, weight, word in said:
            for key in keys:
                if key not in known:
                    continue
                told = best.get(key)
                if told is None:
                    best[key] = (len(words), weight, word, where)
                elif weight > told[1]:
                    best[key] = (told[0], weight, word, where)
            if len(keys) > 1:
                places.update({key: [] for key in keys if key in known})
            words.append((keys, weight, word, where))
    if places:
        for place, each in enumerate(words):
            for key in each[0]:
                if key in places:
                    places[key].append(place)
    return Spoken(words, best, frozenset(best), places, {}, {})


UNSPOKEN = Spoken([], {}, frozenset(), {}, {}, {})


class Nouns(NamedTuple):
    """What is counted, stop words left out: `keys` are those of the `head`, or of all where it has no concept; `of_people`: people or what befell them,
    `of_time`: days, weeks of something."""

    nouns: tuple[Token, ...]
    head: Token
    keys: frozenset[str]
    of_people: bool
    of_time: bool


class Run(NamedTuple):
    """The words of one place: `keys` once each, in their order, with those of words that say something; `capitals` the stems of capitalised ones;
    `concepts` of all; `stems` of all.
    """

    tokens: tuple[Token, ...]
    speaking: tuple[tuple[tuple[str, ...], str], ...]
    concepts: frozenset[str]
    stems: frozenset[str]
    here: frozenset[str]


def gather(tokens: tuple[Token, ...]) -> Run:
    """What is asked of a run of words again and again."""
    speaking: dict[tuple[str, ...], str] = {}
    concepts: set[str] = set()
    here: set[str] = set()
    for token in tokens:
        if not token.stop:
            speaking.setdefault(token.keys, token.word)
        if token.concepts:
            concepts.update(token.concepts)
        if token.capital:
            here.add(token.stem)
    here.update([concept for concept in concepts if concept.startswith("@place:")])
    return Run(tokens, tuple(speaking.items()), frozenset(concepts), frozenset([token.stem for token in tokens]), frozenset(here))


NOTHING = gather(())


class Words:
    """The words of a draft's sentences and blocks, made once and only where asked for."""

    def __init__(self, draft: Draft, sentences: Sequence[Sentence]) -> None:
        self.draft, self._sentences = draft, sentences
        self._runs: dict[int, Run] = {}
        self._blocks: dict[int, Run] = {}
        self._hints: dict[Span, bool] = {}
        self._written: dict[tuple[int, int], list[str]] = {}
        self._lede = next((each.span.start for each in draft.blocks if each.kind is BlockKind.PARAGRAPH), None)

    def tokens(self, sentence: int) -> tuple[Token, ...]:
        return self.sentence(sentence).tokens

    def sentence(self, sentence: int) -> Run:
        """The words of a sentence."""
        found = self._runs.get(sentence)
        if found is None:
            text, (start, end) = self.draft.text, self._sentences[sentence].span
            if start == self._lede:
                start = after_dateline(text, start, end)
            found = self._runs[sentence] = self._gathered(start, end)
        return found

    def hinted(self, sentences: Iterable[int | None], blocks: Iterable[int | None], hints: Hints) -> bool:
        """Whether any of these can have a word of which the same `hints` say so each time; no tokens are made for it."""
        for each in sentences:
            if each is not None and self._hinted_in(self._sentences[each].span, hints):
                return True
        return any(self._hinted_in(self.draft.blocks[each].span, hints) for each in blocks if each is not None)

    def _hinted_in(self, span: Span, hints: Hints) -> bool:
        found = self._hints.get(span)
        if found is None:
            written = self._written[span] = written_in(span.of(self.draft.text))
            found = self._hints[span] = hints.stand_in(written)
        return found

    def block(self, index: int) -> Run:
        """The words of a block."""
        found = self._blocks.get(index)
        if found is None:
            found = self._blocks[index] = self._gathered(*self.draft.blocks[index].span)
        return found

    def _gathered(self, start: int, end: int) -> Run:
        return gather(tokenize(self.draft.text, start, end, self.draft.language, self._written.pop((start, end), None)))


def after_dateline(text: str, start: int, end: int) -> int:
    """Where the copy of a first sentence begins: the place in front of the dash ("LISBON, 27 Aug -") says where it was filed, not what it is about."""
    found = _DATELINE.match(text, start, end)
    if found is None:
        return start
    words = [word for word in found.group(1).replace(",", " ").split() if word[:1].isalpha()]
    capital = sum(word[:1].isupper() for word in words)
    return found.end() if words and len(words) <= 7 and 2 * capital > len(words) else start


def layer(run: Run, weight: float, where: str) -> Layer:
    """The words of a run, each as heavy."""
    return layer_of([(keys, weight, word) for keys, word in run.speaking], where)


def layer_near(near: Iterable[Near]) -> Layer:
    """The words beside a number."""
    return layer_of([(t.keys, each.weight, t.word) for each in near if not (t := each.token).stop or t.concepts], "")


def layer_of(words: Iterable[Said], where: str) -> Layer:
    """Words with their weights; a word that stands nearer already is left out."""
    kept: list[Said] = []
    best: dict[tuple[str, ...], float] = {}
    for said in words:
        keys, weight, _ = said
        if best.get(keys, 0.0) >= weight:
            continue
        best[keys] = weight
        kept.append(said)
    return Layer(tuple(kept), where)


def happening(near: Sequence[Near], counted: tuple[Token, ...], *, share: bool) -> tuple[dict[str, float], dict[str, str]]:
    """What happens in the number's clause, by how near it is told; and who is told of beside the number, or beside what a share is of, by the word."""
    events: dict[str, float] = {}
    populations: dict[str, str] = {}
    for token, weight, clause, distance, crossed in near:
        for concept in token.concepts:
            group = group_of(concept)
            if group == "event" and clause:
                events[concept] = max(events.get(concept, 0.0), weight)
            elif group == "population" and (
                token in counted or (clause and crossed == 0 and (distance <= 2 or (share and _beside_its_event(near, token))))
            ):
                populations[concept] = token.word
    return events, populations


def _beside_its_event(near: Sequence[Near], token: Token) -> bool:
    """Whether a word stands right beside what happens: "youth unemployment", "le chômage des jeunes"."""
    return any(
        each.clause
        and -_BESIDE <= max(token.start - each.token.end, each.token.start - token.end) <= _BESIDE
        and any(group_of(concept) == "event" for concept in each.token.concepts)
        for each in near
    )


def nouns_of(quantity: Quantity, counted: tuple[Token, ...], words: Lexicon) -> Nouns | None:
    """The nouns behind a count; None where it counts nothing that is named."""
    nouns = tuple(token for token in counted if not token.stop)
    if quantity.kind is not Kind.COUNT or not nouns:
        return None
    head = nouns[0] if words.head_first else nouns[-1]
    of_time = head.word.casefold() in words.times
    keys = head.keys if head.concepts or of_time or len(nouns) == 1 else (key for token in nouns for key in token.keys)
    things = any(group_of(key) == "unit" and key != "@person" for key in head.concepts)
    of_people = "@person" in head.concepts or (not things and any(group_of(key) in ("event", "population") for key in head.concepts))
    return Nouns(nouns, head, frozenset(keys), of_people, of_time)


def named(tokens: Sequence[Token], names: Names) -> frozenset[int]:
    """Where the words of a run begin that are one of these names; stop words within a name are passed over."""
    words = [token for token in tokens if not token.stop]
    found: list[int] = []
    for i, token in enumerate(words):
        if not token.capital:
            continue
        for stems in names.get(token.stem, ()):
            if len(stems) <= len(words) - i and all(words[i + k].stem == part for k, part in enumerate(stems)):
                found.extend(words[i + k].start for k in range(len(stems)))
                break
    return frozenset(found)


def other_names(
    claim: Claim, near: Sequence[Near], around: Sequence[Token], counted: tuple[Token, ...], words: Lexicon, told: frozenset[int]
) -> tuple[Said, ...]:
    """The names near a number, with how plainly each says what the sentence is about; not those of who said it, nor (`told`) of any source."""
    source = claim.source_span
    found: list[Said] = []
    for position, each in enumerate(near):
        token = each.token
        if not (token.capital or token.concepts) or token.stop or token.stem in words.calendar or token in counted:
            continue
        if token.start in told:
            continue  # "the European Sounding Programme said"
        if words.is_place(token):
            found.append((token.keys, 1.0, token.word))
        elif source is not None and source.start <= token.start < source.end:
            continue
        elif token.capital and not token.concepts and not words.capital_nouns and each.distance and not token.word.isupper():
            strength = _standing_out(around, words, position)
            if strength:
                found.append((token.keys, strength, token.word))
    return tuple(found)


def against_others(names: Sequence[Said], most: float = -6.0) -> tuple[str, float]:
    """The first of some names that a figure does not know, and how much they weigh against it."""
    if not names:
        return "", 0.0
    bound: float = 0
    for _, strength, _ in names:
        bound += strength
    return names[0][2], rounded(most * min(1.0, bound), 2)


def _standing_out(tokens: Sequence[Token], words: Lexicon, position: int) -> float:
    """How plainly a capitalised word names what the sentence is about: a subject ("Mexico has"), a place ("in the Algarve"), or just a name."""
    after = fold(tokens[position + 1].word) if position + 1 < len(tokens) else ""
    if after in words.auxiliaries:
        return 1.0
    if position == 0:
        dated = len(tokens) > 1 and tokens[1].stem in words.calendar  # "Early March", "Akhir Maret"
        return 0.25 if len(tokens) > 1 and tokens[1].capital and not dated else 0.0
    before = fold(tokens[position - 1].word)
    if before in words.articles and position > 1:
        before = fold(tokens[position - 2].word)
    return 1.0 if before in words.in_place else 0.25
