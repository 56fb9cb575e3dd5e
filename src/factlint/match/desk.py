"""A draft, its claims and a ledger in; what stays the same for all its claims, made once, out."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from factlint.compare.observations import Standing, days_named, standing
from factlint.language import fold, pointers, section
from factlint.match.lexicon import Hints, group_of
from factlint.match.profile import found_by
from factlint.match.rarity import Profiles, few_of_a_kind
from factlint.match.sources import Directory, beginnings, directory
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.draft import BlockKind, Comment, Draft
from factlint.model.ledger import Ledger
from factlint.model.match import Candidate, Match
from factlint.model.quantity import Kind

FEW = 60  # up to so many figures are all looked at; of more, those that share a word

NEARBY, MOST, COMMON = 12, 24, 40
SHARES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS, Kind.FRACTION})
_A_WORD = 12  # characters before a number in which its article or preposition stands


@dataclass(frozen=True, slots=True)
class Index:
    """Which figures a word can speak of: `postings` maps a stem, a concept or a beginning ("arrest*") to the square root of how many figures
    it speaks of, and their numbers in `figures`. Empty where the ledger is so small that all are looked at. `lengths` are those of the beginnings,
    `hints` tell of the keys in `postings`.
    """

    figures: tuple[str, ...]
    postings: dict[str, tuple[float, tuple[int, ...]]]
    lengths: tuple[int, ...]
    hints: Hints


Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """Phrases of a language about a number, folded: `sums` and `differences` before it, `for_a_time` right behind it, `norms` and
    `forecasts` on either side, `off_a_mark` right behind it but where one of `datums` follows, `of` between a part
    and its whole; `articles` and `still` are single words; `as_of` stands before the day of a count, with its blank."""

    sums: tuple[Phrase, ...]
    differences: tuple[Phrase, ...]
    for_a_time: tuple[Phrase, ...]
    norms: tuple[Phrase, ...]
    forecasts: tuple[Phrase, ...]
    articles: frozenset[str]
    up_to: tuple[str, ...]
    opens_before: frozenset[str]
    new: frozenset[str]
    old: frozenset[str]
    inside: frozenset[str]
    off_a_mark: tuple[Phrase, ...]
    datums: tuple[Phrase, ...]
    nearby: tuple[Phrase, ...]
    wider: tuple[Phrase, ...]
    quarters: tuple[Phrase, ...]
    among: tuple[Phrase, ...]
    limits: tuple[Phrase, ...]
    of: tuple[Phrase, ...]
    averages: frozenset[str]
    occasions: frozenset[str]
    withdrawn: frozenset[str]
    governments: frozenset[str]
    still: frozenset[str]
    as_of: tuple[str, ...]
    peso_sign: bool


_PHRASES = {"sums": "together", "differences": "difference"}  # fields of phrases, and what the file calls them where it differs
_PHRASES |= {
    name: name for name in ("for_a_time", "norms", "forecasts", "off_a_mark", "datums", "nearby", "wider", "quarters", "among", "limits")
}
_SINGLE = {"new": "new_one", "old": "old_one"}  # and of single words
_SINGLE |= {name: name for name in ("opens_before", "inside", "averages", "withdrawn", "governments", "occasions")}


@lru_cache(maxsize=16)
def cues(language: str) -> Cues:
    """What the words around a number say of it beside what it counts."""
    news, numbers = section(language, "news"), section(language, "numbers")
    hedges = numbers.get("hedges") or {}
    found: dict[str, Any] = {field: _phrases(news.get(key)) for field, key in _PHRASES.items()}
    found |= {field: frozenset(fold(str(word)) for word in news.get(key) or ()) for field, key in _SINGLE.items()}
    return Cues(
        **found,
        still=frozenset(fold(str(word)) for word in section(language, "words").get("still") or ()),
        of=_phrases(section(language, "reckon").get("of")),
        articles=frozenset(str(word) for word in section(language, "words").get("number_articles") or ()),
        up_to=tuple(f" {words}" for words in (*(hedges.get("le") or ()), *(news.get("may_reach") or ()))),
        as_of=tuple(f" {fold(str(phrase))}" for phrase in section(language, "dates").get("as_of") or ()),
        peso_sign=bool(numbers.get("peso_sign")),
    )


def _phrases(values: Iterable[object] | None) -> tuple[Phrase, ...]:
    return tuple(tuple(fold(str(phrase)).split()) for phrase in values or ())


@dataclass(frozen=True, slots=True)
class Desk:
    """What stays the same for all claims of a draft."""

    draft: Draft
    ledger: Ledger
    date: datetime.date
    profiles: Profiles
    keys: frozenset[str]
    few: dict[Kind, float]
    standings: dict[str, Standing]
    directory: Directory
    index: Index
    months: frozenset[str]
    per: frozenset[str]
    cues: Cues
    pins: dict[int, str]
    places: frozenset[str]
    newest: datetime.date | None
    days: tuple[str, ...]
    other_days: frozenset[datetime.date]
    together: dict[int, list[Claim]]
    opens: tuple[int, ...]  # where the sentences begin


def around(desk: Desk, claim: Claim) -> list[Claim]:
    """The other claims of the same paragraph, item or cell in the claim's sentence, the one before and the one behind."""
    near = (each for sentence in range(claim.sentence - 1, claim.sentence + 2) for each in desk.together.get(sentence, ()))
    return [each for each in near if each.index != claim.index and each.block == claim.block]


def is_bare(claim: Claim) -> bool:
    """Whether a number leaves out its unit: "five points, with a margin of error of 3.5"."""
    return claim.quantity.kind is Kind.COUNT and claim.quantity.counted is None and claim.quantity.unit is None


def words_in(text: str) -> list[str]:
    """The words of a text, folded: runs of letters."""
    return [fold(word) for word in _LETTERS.findall(text)]


def until_a_mark(text: str) -> str:
    """What of a text stands before its first comma, stop or bracket."""
    return text[: min((at for mark in ",;:.()\n" if (at := text.find(mark)) >= 0), default=len(text))]


def phrase_in(text: str) -> Phrase:
    """A phrase of a language's data as folded words; a "*" ends the beginning of one."""
    return tuple(f"{part}*" if word.endswith("*") else part for word in text.split() for part in words_in(word))


def number_before(desk: Desk, claim: Claim) -> Claim | None:
    """The number right before one in its sentence."""
    others = desk.together.get(claim.sentence, [])
    at = bisect_left(others, claim.index, key=lambda each: each.index)
    return others[at - 1] if at else None


@dataclass(frozen=True, slots=True)
class Open:
    """A claim whose figure is still to be chosen: its candidates, best first, and the blank match."""

    claim: Claim
    blank: Match
    ranked: tuple[Candidate, ...]
    others: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What a ledger says in one language, made once for all drafts that share it. `newest` is the last day that any of its
    values is for, `days` are the figures whose value is a day, `other_days`
    the days that the ledger names beside them: where it has such figures; `keys` are those of all profiles; `hedged`: some value has a hedge;
    `several`: the figures that have more than one source."""

    profiles: Profiles
    few: dict[Kind, float]
    index: Index
    directory: Directory
    beginnings: dict[str, tuple[tuple[str, ...], ...]]
    wide: bool
    places: frozenset[str]
    newest: datetime.date | None
    days: tuple[str, ...]
    other_days: frozenset[datetime.date]
    keys: frozenset[str]
    hedged: bool
    several: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What a first look at the whole draft gave: figures that it speaks of, and claim by claim the figure of the number compared with,
    the figures that have their number beside it, the figure of which another source was just quoted, and that of a number which `moved` to
    it; `told` are the ledger's values that it gives rightly, and their figures.

    Where it holds nothing of a number and of the figures that this could be about, the choice is the same as without it (`assign`)."""

    prior: dict[str, float]
    partner: dict[int, str]
    taken: dict[int, frozenset[str]]
    again: dict[int, str]
    moved: dict[int, str]
    told: frozenset[str]


_KEPT: list[tuple[Ledger, str, Words]] = []  # of the last ledgers: many drafts share one

_MOST_KEPT = 8


def words_of(ledger: Ledger, language: str) -> Words:
    for kept, code, found in _KEPT:
        if kept is ledger and code == language:
            return found
    known, figures = Profiles(ledger, language), ledger.figures
    keys = frozenset().union(*known.keys_of.values())
    known_sources = directory(ledger, language)
    days = tuple(name for name, figure in figures.items() if figure.kind is Kind.DATE)
    made = Words(
        profiles=known,
        few=few_of_a_kind(ledger),
        index=_index(ledger, known, language),
        directory=known_sources,
        beginnings=beginnings(known_sources),
        wide=_wide(ledger),
        places=frozenset([key for key in keys if key.startswith("@") and group_of(key) == "place"]),
        newest=max([each.as_of.end for figure in figures.values() for each in figure.observations if each.as_of is not None], default=None),
        days=days,
        other_days=days_named(ledger) if days else frozenset(),
        keys=keys,
        hedged=any(each.value is not None and each.value.hedge for figure in figures.values() for each in figure.observations),
        several=tuple([name for name, figure in figures.items() if len({each.source for each in figure.observations}) > 1]),
    )
    _KEPT.insert(0, (ledger, language, made))
    del _KEPT[_MOST_KEPT:]
    return made


def _wide(ledger: Ledger) -> bool:
    """Whether the terms of some figure may stand anywhere in the paragraph."""
    return any(figure.match is not None and figure.match.near == "paragraph" for figure in ledger.figures.values())


def _index(ledger: Ledger, known: Profiles, language: str) -> Index:
    """Stems, concepts and beginnings to the figures that they can speak of; a word of more than 40 figures and of every twentieth chooses none."""
    figures = ledger.figures
    if len(figures) <= FEW:
        return Index((), {}, (), Hints(frozenset(), language))
    found: dict[str, list[int]] = defaultdict(list)
    for number, (name, figure) in enumerate(figures.items()):
        for key in found_by(figure, language, known.keys_of[name]):
            found[key].append(number)
    postings = {
        key: (len(numbers) ** 0.5, tuple(numbers))
        for key, numbers in found.items()
        if len(numbers) <= COMMON or len(numbers) * 20 <= len(figures)
    }
    lengths = tuple(sorted({len(key) - 1 for key in found if key.endswith("*")}))
    return Index(tuple(figures), postings, lengths, Hints(postings.keys(), language))


def by_sentence(claims: Sequence[Claim]) -> dict[int, list[Claim]]:
    """The claims of each sentence."""
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.sentence, []).append(claim)
    return found


def pins_of(draft: Draft, claims: Sequence[Claim]) -> dict[int, str]:
    """Claim to the figure that a comment behind it names ("none": none of them)."""
    found: dict[int, str] = {}
    for comment in draft.comments:
        pinned = _PIN.fullmatch(comment.text.strip())
        claim = pinned_claim(comment, claims) if pinned is not None else None
        if pinned is not None and claim is not None:
            found[claim.index] = pinned.group(1)
    return found


def pinned_claim(comment: Comment, claims: Sequence[Claim]) -> Claim | None:
    """The number that a pin stands behind."""
    before = [claim for claim in claims if claim.span.end <= comment.position and claim.quantity.kind not in _SPECIAL]
    return before[-1] if before else None


_LETTERS = lazy.compile(r"[^\W\d_]+")
_PIN = lazy.compile(r"factlint\s*:\s*([\w-]+)\s*$")

_SPECIAL = frozenset({Kind.AGE, Kind.DATE, Kind.ORDINAL, Kind.SCORE})


def at_an_hour(desk: Desk, claim: Claim) -> bool:
    """Whether an hour of the day stands before a number in its sentence: "at 10 p.m., with 61 percent counted, she led by 6.9 points"; or
    right before that, in the heading of an entry ("12.15 h. Ya son 19")."""
    before = [each for each in desk.together.get(claim.sentence - 1, ()) if each.block == claim.block] if is_heading(desk, claim) else []
    return any(
        each.quantity.kind is Kind.DATE and each.quantity.form == "time" and each.index < claim.index
        for each in (*before, *desk.together[claim.sentence])
    )


def is_heading(desk: Desk, claim: Claim) -> bool:
    return desk.draft.blocks[claim.block].kind is BlockKind.HEADING


def word_before(desk: Desk, claim: Claim) -> str:
    """The word right before a number, in lower case; none at the beginning."""
    before = desk.draft.text[max(0, claim.span.start - _A_WORD) : claim.span.start].lower().split()
    return before[-1] if before else ""


def taken_up(desk: Desk, claim: Claim) -> bool:
    """Whether a count that was told before is pointed at: "says that these 2,140 are not all"."""
    return claim.quantity.kind not in SHARES and word_before(desk, claim) in pointers(desk.draft.language)


def points_back(desk: Desk, claim: Claim) -> bool:
    """Whether a count is told of as known, if only by its article: "does not believe the 2,140"."""
    return taken_up(desk, claim) or (claim.quantity.kind not in SHARES and word_before(desk, claim) in desk.cues.articles)


def sentence_of(desk: Desk, claim: Claim) -> str:
    """The text from the beginning of a number's sentence to that of the next one."""
    end = desk.opens[claim.sentence + 1] if claim.sentence + 1 < len(desk.opens) else len(desk.draft.text)
    return desk.draft.text[desk.opens[claim.sentence] : end]


def words_before_of(desk: Desk, words: list[str]) -> int | None:
    """How many words stand before an "of" that ends them, be an article behind it; None where none does."""
    while words and words[-1] in desk.cues.articles:
        words = words[:-1]
    sizes = (len(phrase) for phrase in desk.cues.of if tuple(words[-len(phrase) :]) == phrase)
    size = max(sizes, default=None)
    return None if size is None else len(words) - size


def standing_of(desk: Desk, figure: str) -> Standing:
    found = desk.standings.get(figure)
    if found is None:
        found = desk.standings[figure] = standing(desk.ledger.figures[figure], desk.date)
    return found


def places_of(desk: Desk, claim: Claim) -> tuple[str, ...]:
    """The sentence, the table or the list with its lead-in that a claim stands in."""
    blocks = desk.draft.blocks
    block = blocks[claim.block]
    found = [f"sentence {claim.sentence}"]
    if block.kind is BlockKind.TABLE_CELL:
        found.append(f"table {block.group}")
    elif block.kind is BlockKind.LIST_ITEM:
        found.append(f"list {block.group}")
    elif claim.block + 1 < len(blocks) and blocks[claim.block + 1].kind is BlockKind.LIST_ITEM:
        found.append(f"list {blocks[claim.block + 1].group}")
    return tuple(found)
