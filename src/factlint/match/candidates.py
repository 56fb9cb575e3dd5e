"""A claim in; the figures of the ledger that it could be about, with how well each explains it, out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any

from factlint.language import fold, section
from factlint.match.against import judge_against
from factlint.match.desk import MOST, NEARBY, Desk, Index, Open, word_before
from factlint.match.evidence import is_hopeless, score
from factlint.match.kinds import BY_UNIT, can_be, kind_veto
from factlint.match.lexicon import lexicon
from factlint.match.profile import Profile
from factlint.match.sources import resolve, resolve_attribution
from factlint.match.view import View, Views
from factlint.model.claim import Claim, Part, redated
from factlint.model.dataclasses import maker, replace
from factlint.model.match import Candidate, Match, Said
from factlint.model.quantity import CHECKABLE, Kind

_STATEMENT = 7  # words between a semicolon and its number
_match, _open, _candidate = maker(Match), maker(Open), maker(Candidate)
_score = attrgetter("score")


def candidates_of(desk: Desk, view: View) -> Iterable[str]:
    """The figures that the words around a claim speak of most, the rarer the word the more; of equals, those first in the ledger."""
    index = desk.index
    if not index.figures:
        return desk.ledger.figures
    found: dict[int, float] = {}
    postings = index.postings
    seen: set[str] = set()
    words: set[str] = set()
    near, cells = [each.token for each in view.near if each.distance <= NEARBY], view.cells.tokens
    for tokens, share in ((near, 1.0), (cells, 1.0), (view.sentence, 0.5), (view.before, 0.4), (view.section, 0.3), (view.title, 0.2)):
        for token in tokens:
            for key in token.keys:
                if key in postings and key not in seen:  # most are in none
                    seen.add(key)
                    _touch(index, found, key, share)
            if index.lengths and token.word not in words:
                words.add(token.word)
                word = token.word.casefold()
                for length in index.lengths:
                    if length <= len(word):
                        _touch(index, found, f"{word[:length]}*", share)
    best = sorted(found if len(found) <= MOST else _heaviest(found))
    best.sort(key=found.__getitem__, reverse=True)  # of equals, the first
    return [index.figures[number] for number in best[:MOST]]


def _heaviest(found: dict[int, float]) -> list[int]:
    """Those that weigh no less than the last one of the best."""
    least = sorted(found.values(), reverse=True)[MOST - 1]
    return [number for number, weight in found.items() if weight >= least]


def _touch(index: Index, found: dict[int, float], key: str, share: float) -> None:
    posting = index.postings.get(key)
    if posting is not None:
        weight, numbers = share / posting[0], posting[1]
        again = {number: found[number] + weight for number in found.keys() & numbers}
        found.update(dict.fromkeys(numbers, weight))
        found.update(again)


def open_claim(desk: Desk, views: Views, claim: Claim, *, every: bool = True) -> Open | Match:
    """A claim with its candidates, or its match at once where there is nothing to choose.

    The figures of a ledger that has none of its kind are told only where `every` candidate is asked for.
    """
    pin = desk.pins.get(claim.index)
    said = _Asked(desk, claim)
    if pin == "none":
        return _match(claim=claim.index, said=said, pinned=True, abstained="pinned: none of the ledger's figures")
    if pin is not None and pin in desk.ledger.figures:
        pinned = _match(claim=claim.index, said=said, pinned=True)
        return judge_against(desk, claim, pinned, Candidate(figure=pin, score=9.0), (), 9.0)
    if desk.days and claim.quantity.kind is Kind.DATE:
        from factlint.match.days import match_day

        return match_day(desk, views, claim, _match(claim=claim.index, said=said))
    why = _unfit(desk, claim)
    if why is not None:  # as with most
        return _match(claim=claim.index, said=said, abstained=why)
    match = partial(_match, claim=claim.index, said=said)
    if _rate(desk, claim, views.claims):
        return match(abstained="a rate")
    if not every and not claim.negated and not can_be(claim.quantity.kind, desk.few.keys()):
        return _open(claim=claim, blank=match(), ranked=(), others=())
    index = desk.index
    if index.figures and not index.lengths and not claim.negated and not views.any_of(claim, index.postings, index.hints):
        return _open(claim=claim, blank=match(), ranked=(), others=())
    view = views.of(claim)
    if view.when is not None and claim.period is None:
        claim = redated(claim, period=view.when, dated="own")
    elif claim.part is Part.BASE and claim.as_of is not None:
        claim = redated(claim, period=claim.as_of)  # "down from 168,000 in January": the moment of a comparison is the period measured
        view = replace(view, claim=claim)
    figures = sorted(candidates_of(desk, view))
    if claim.negated:
        figures = [each for each in figures if _counts_what_is_not(desk.profiles[each].figure.label, desk.profiles[each].figure.languages)]
        if not figures:
            return match(abstained="the sentence denies it")
    scored = scores(desk, views, view, figures, said, every=every)
    fit: list[Candidate] = []
    unfit: list[Candidate] = []
    vetoed: list[Candidate] = []
    for each in scored:
        (vetoed if each.vetoed is not None else fit if each.score > 0 else unfit).append(each)
    for kept in (fit, unfit, vetoed):
        kept.sort(key=_score, reverse=True)  # of equals, the first by name
    others = (*unfit, *vetoed)
    return _open(claim=claim, blank=match(candidates=(*fit, *others)[:6]), ranked=tuple(fit), others=others)


class _Asked:
    """Whom a claim names, looked up once, when it is asked for; pickled as what was found."""

    __slots__ = ("_claim", "_desk", "_found")

    def __init__(self, desk: Desk, claim: Claim) -> None:
        self._desk, self._claim = desk, claim
        self._found: Said | None = None

    def __call__(self) -> Said:
        if self._found is None:
            own = _told_by(self._desk, self._claim)
            self._found = Said((own,), True, True) if own else resolve_attribution(self._claim.attribution, self._desk.directory)
        return self._found

    def __reduce__(self) -> tuple[Any, ...]:
        return partial, (Said, *self())


def _told_by(desk: Desk, claim: Claim) -> str | None:
    """The ledger's source that opens the statement behind a semicolon, where what stands before it has one of its own: "the police put the
    marchers at 2,600; Fairwork counted 5,000"."""
    start = desk.opens[claim.sentence]
    mark = desk.draft.text.rfind(";", start, claim.span.start)
    span = claim.source_span if mark >= 0 else None
    if span is None or not start <= span.start < mark:
        return None
    words = desk.draft.text[mark + 1 : claim.span.start].split()
    if not 1 < len(words) <= _STATEMENT or any(char.isdigit() for word in words for char in word):
        return None
    named = resolve(" ".join(words[:-1]), desk.directory)
    return named[0] if len(named) == 1 else None


def scores(
    desk: Desk, views: Views, view: View, figures: Iterable[str], said: Callable[[], Said], *, every: bool = True
) -> list[Candidate]:
    """How well each of these figures explains a claim. Where a first look tells that none does, this alone is said unless `every` reason is asked for."""
    kind = view.claim.quantity.kind
    sure = None if kind in BY_UNIT else kind
    held: list[tuple[Profile, str | None]] = []
    for figure in figures:
        profile = desk.profiles[figure]
        held.append((profile, None if profile.figure.kind is sure else kind_veto(view, profile)))
    if all(veto is not None for _, veto in held):
        return [_vetoed(profile.figure.id, veto) for profile, veto in held]
    whole, few = views.whole(view), desk.few
    if not every and _none_fits(whole, held, few):
        return [_vetoed(profile.figure.id, veto) for profile, veto in held]
    whole, sources = views.timed(whole), said().sources
    return [
        _vetoed(profile.figure.id, veto) if veto is not None else score(whole, profile, sources, few[profile.figure.kind])
        for profile, veto in held
    ]


def _none_fits(whole: View, held: Sequence[tuple[Profile, str | None]], few: Mapping[Kind, float]) -> bool:
    for profile, veto in held:  # noqa: SIM110
        if veto is None and not is_hopeless(whole, profile, few[profile.figure.kind]):
            return False
    return True


@lru_cache(maxsize=4096)
def _vetoed(figure: str, veto: str | None) -> Candidate:
    """A figure that does not explain a claim, the same for every claim."""
    return _candidate(figure=figure, score=0.0, vetoed=veto)


@lru_cache(maxsize=4096)
def _counts_what_is_not(label: str, languages: tuple[str, ...]) -> bool:
    """Whether a figure counts what was not done or is not there: "schools that did not open"."""
    words = {fold(word.strip(".,;:()")) for word in label.split()}
    return any(
        not words.isdisjoint(fold(str(each)) for key in ("negation", "pending") for each in section(code, "words").get(key) or ())
        for code in languages
    )


def _rate(desk: Desk, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a count is one of so many ("35 killings per 100,000 residents")."""
    if claim.quantity.kind is not Kind.COUNT:
        return False
    after = next((each for each in _behind(claims, claim) if each.quantity.kind is Kind.COUNT), None)
    if after is None or (after.quantity.low or 0) not in _PER_SO_MANY:
        return False
    words = desk.draft.text[claim.span.end : after.span.start].lower().split()
    return 0 < len(words) <= 4 and words[-1] in desk.per


def _behind(claims: Sequence[Claim], claim: Claim) -> Iterator[Claim]:
    """The claims of the same sentence behind one."""
    for index in range(claim.index + 1, len(claims)):
        if claims[index].sentence != claim.sentence:
            return
        yield claims[index]


_PER_SO_MANY = frozenset({100, 1000, 10000, 100000, 1000000})


def _names_a_unit(desk: Desk, claim: Claim) -> bool:
    """Whether a scale word without its number says in what a table or list counts: "in millions of dollars:", "In millions of tons. Source: ..."."""
    behind = desk.draft.text[claim.span.end : claim.span.end + 2].strip()[:1]
    word = word_before(desk, claim)
    if fold(word.strip("(")) not in lexicon(desk.draft.language).in_place:
        return False
    opens = desk.draft.text[desk.opens[claim.sentence] : claim.span.start].strip().lower() == word
    return not behind or behind in ":,;)|" or (behind == "." and opens)


def _by(desk: Desk, word: str) -> bool:
    """Whether a word says by what a rate counts, and is no article or preposition of place too ("a", "al")."""
    words = lexicon(desk.draft.language)
    return len(word) > 1 and word in desk.per and word not in words.articles and word not in words.in_place


def _unfit(desk: Desk, claim: Claim) -> str | None:
    quantity = claim.quantity
    if quantity.conversion:
        return "repeats the number before it in another unit"
    if quantity.kind not in CHECKABLE:
        return "not a number that a ledger checks"
    if quantity.low is None:
        return "says no number"
    if (quantity.low or 0) in _PER_SO_MANY and _by(desk, word_before(desk, claim).strip("(")):
        return "what a rate is counted by"
    if quantity.vague and _names_a_unit(desk, claim):
        return "says in what the numbers are"
    if quantity.low == 0 and not any(char.isdigit() for char in quantity.text) and quantity.counted is None:
        return "says no number"
    return None
