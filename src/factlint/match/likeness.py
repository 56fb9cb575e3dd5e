"""A view and a profile in; the reasons that the words of the claim and those of the figure share, out: noun, words, what happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from operator import itemgetter

from factlint.match.around import Nouns, Spoken
from factlint.match.lexicon import Lexicon, Token, group_of, lexicon
from factlint.match.own_terms import hit_in
from factlint.match.profile import Profile
from factlint.match.reasons import COUNTS_PEOPLE, OF_TIME, Reason
from factlint.match.view import View
from factlint.model.match import Reason as Told

_KEY, _COVERED = 0.66, 0.8  # what a word weighs, and all words of the label
_PERSON = frozenset({"@person"})
_OTHER, _OTHER_HALF = -1.7, -0.9  # what another noun weighs, and one that only stands beside the figure's
_FIRST = 3  # words of a label that say what it counts
_by_value = itemgetter(1, 2, 3)


def counted_noun(view: View, profile: Profile, said: Nouns, reasons: list[Told]) -> None:
    """The counted noun against the figure's unit and the head of its label."""
    quantity, words, keys = view.claim.quantity, lexicon(view.language), said.keys
    known = keys & profile.counts
    if known:
        if known - words.generic <= _PERSON:
            reasons.append(Reason(COUNTS_PEOPLE, 0.25))
            return
        best = max([profile.keys.get(key, 0.3) for key in known])
        exact = 0.0 if keys.isdisjoint(profile.unit) else 0.6
        reasons.append(_same_noun(quantity.counted or said.head.word, 0.4 + 0.35 * best + exact))
        return
    if said.of_people and (profile.counts_people or not profile.counts.isdisjoint(profile.events)):
        return  # "74 people died" are 74 deaths
    if (profile.explicit is not None and hit_in(said.nouns, profile)) or (said.of_people and "@jobs" in profile.counts):
        return
    if said.of_time and not _counts_time(profile.figure.label, profile.figure.unit, profile.figure.languages):
        reasons.append(
            _another_noun(quantity.counted or said.head.word, profile.figure.unit, OF_TIME)
        )  # "17 days of strike" are no seventeen strikes
        return
    if said.of_people and keys <= words.generic and _counts_things(profile.counts):
        reasons.append(_another_noun(quantity.counted or said.head.word, profile.figure.unit, _OTHER_HALF))  # persons are no places
        return
    if keys <= words.generic or (profile.counts_people and _a_people(said.head, words)):
        return
    if profile.foreign and not (said.head.concepts and any(key.startswith("@") for key in profile.counts)):
        return  # two nouns of two languages: nothing says that they differ
    only_says_which = not keys.isdisjoint(profile.head)  # "five schools" of the school board's votes
    reasons.append(_another_noun(quantity.counted or said.head.word, profile.figure.unit, _OTHER_HALF if only_says_which else _OTHER))


@lru_cache(maxsize=4096)
def _counts_things(counts: frozenset[str]) -> bool:
    """Whether what a figure counts is known and is nobody."""
    return any(group_of(key) == "unit" and key != "@person" for key in counts) and all(group_of(key) in ("unit", "other") for key in counts)


@lru_cache(maxsize=4096)
def _counts_time(label: str, unit: str | None, languages: tuple[str, ...]) -> bool:
    """Whether a figure counts days, weeks, months or years of something."""
    said = {word.strip(".,;:()").casefold() for word in (*label.split()[:_FIRST], *(unit or "").split())}
    return any(not said.isdisjoint(lexicon(code[:2]).times) for code in languages)


@lru_cache(maxsize=8192)
def _same_noun(counted: str | None, weight: float) -> Told:
    return Reason(f"counts \u201c{counted}\u201d", round(weight, 2))


@lru_cache(maxsize=8192)
def _another_noun(counted: str | None, unit: str | None, weight: float = _OTHER) -> Told:
    return Reason(f"counts \u201c{counted}\u201d, not {unit or 'what this figure counts'}", weight)


def _a_people(head: Token, words: Lexicon) -> bool:
    """A plural name that is counted is one of people more often than not: "18,600 Colombians", "300 Catholics"."""
    return head.capital and not words.capital_nouns and not head.word.isupper() and head.word.endswith("s")


def shared_keys(view: View, profile: Profile) -> tuple[frozenset[str], tuple[float, ...]]:
    """The keys that a figure shares with the words of a claim, and what each of them weighs in it."""
    known, spoken = profile.keys, view.spoken
    shared = spoken.keys.intersection(known)
    kept = spoken.told.get(shared)
    if kept is None:
        kept = spoken.told[shared] = (shared, [*shared], {})
    return kept[0], tuple(map(known.__getitem__, kept[1]))  # one set for all that are alike is soonest found again


def shared_words(view: View, profile: Profile, shared: frozenset[str], weights: tuple[float, ...], reasons: list[Told]) -> None:
    """Words of the label, the unit and the scope, each once, at its nearest place; those that are `shared`, which weigh so much in it."""
    answers = view.spoken.told[shared][2]
    told = answers.get(weights)
    if told is None:
        told = answers[weights] = _shared(shared, view.spoken, profile.keys)
    reasons.extend(told[1])
    if told[0]:
        reasons.append(_met(min(1.0, told[0] / profile.total)))


def _shared(shared: Set[str], spoken: Spoken, known: Mapping[str, float]) -> tuple[float, list[Told]]:
    """How much of a label these keys are, and the reasons that they are. Figures of one kind share the same ones, as heavy."""
    best, places = spoken.best, spoken.places
    reasons: list[Told] = []
    found: list[tuple[int, float, str, str]] = []  # the first place of each key, how much its best one says, and the word there
    if places:
        several = shared & places.keys()
        if len(several) > 1:
            found.extend(_beside_others(several, spoken, known))
            shared -= several
    for key in shared:
        first, weight, word, where = best[key]
        found.append((first, weight * known[key], word, where))
    covered: float = 0
    if len(found) > 1:
        found.sort()
        for _, value, _, _ in found:
            if value > 0.3:
                covered += value
        found.sort(key=_by_value, reverse=True)
        taken = set()
        for _, value, word, where in found:
            low = word.casefold()
            if low not in taken:
                taken.add(low)
                reasons.append(_said(word, where, value))
    else:
        ((_, value, word, where),) = found
        if value > 0.3:
            covered = value
        reasons.append(_said(word, where, value))
    return covered, reasons


@lru_cache(maxsize=32768)
def _said(word: str, where: str, value: float) -> Told:
    return Reason(f"\u201c{word}\u201d{where}", round(_KEY * value, 2))


@lru_cache(maxsize=8192)
def _met(share: float) -> Told:
    return Reason("share of its label met", round(_COVERED * share, 2))


def _beside_others(shared: Set[str], spoken: Spoken, known: Mapping[str, float]) -> Iterable[tuple[int, float, str, str]]:
    """The same for keys of words that have several: of these, the heaviest speaks."""
    best: dict[str, tuple[int, float, str, str]] = {}
    for place in sorted({place for key in shared for place in spoken.places[key]}):
        keys, weight, word, where = spoken.words[place]
        key, most = "", -1.0
        for each in keys:
            share = known.get(each)
            if share is not None and share > most:
                key, most = each, share
        value = weight * most
        told = best.get(key)
        if told is None:
            best[key] = (place, value, word, where)
        elif value > told[1]:
            best[key] = (told[0], value, word, where)
    return best.values()


def what_happened(view: View, profile: Profile, reasons: list[Told]) -> float:
    """What happened: the nearest event of the clause is the figure's own. How near it is told, 0 for not."""
    best = 0.0
    if profile.events and view.events:
        events = profile.events
        for concept, weight in view.events.items():
            if weight > best and concept in events:
                best = weight
        if best >= 0.5:
            reasons.append(_same_event(best))
    return best


@lru_cache(maxsize=1024)
def _same_event(best: float) -> Told:
    return Reason("what happened is the same", round(0.9 * best, 2))
