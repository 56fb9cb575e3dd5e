"""A ledger in; the profiles of its figures, each made when it is first asked for, out, their words weighed by how rare they are in it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from factlint.match.profile import Profile, profile_of, raw_keys
from factlint.match.terms import Explicit, Pattern
from factlint.model.dataclasses import dataclass, replace
from factlint.model.ledger import Figure, Ledger
from factlint.model.quantity import Kind

_SMALLEST_LEDGER = 15  # rarity in a ledger of three figures says little: count as if it had this many
_KEPT: dict[tuple[int, str], _Known] = {}  # of figures of large ledgers, which come again in draft after draft
_MOST_KEPT = 4000


class Profiles(dict[str, Profile]):
    """The profiles of a ledger's figures for drafts of one language, each made when it is first asked for: drafts speak of few figures of a large
    ledger. `keys_of` has the keys of every figure, which are weighed by how rare they are in this ledger."""

    def __init__(self, ledger: Ledger, language: str) -> None:
        super().__init__()
        self._figures, self._language = ledger.figures, language
        self._size = max(ledger.size or len(ledger.figures), _SMALLEST_LEDGER)
        self.keys_of: dict[str, Mapping[str, float]]
        if ledger.size is not None and ledger.frequency:
            self._frequency: Mapping[str, int] = ledger.frequency
            self.update({figure.id: _known(figure, language, ledger.frequency, self._size) for figure in ledger.figures.values()})
            self.keys_of = {figure: profile.keys for figure, profile in self.items()}
        else:
            self.keys_of = {figure.id: raw_keys(figure, language) for figure in ledger.figures.values()}
            self._frequency = ledger.frequency or Counter([key for keys in self.keys_of.values() for key in keys])

    def __missing__(self, figure: str) -> Profile:
        raw = profile_of(self._figures[figure], self._language, self.keys_of[figure])
        found = self[figure] = _weighed(raw, self._frequency, self._size)
        return found


def few_of_a_kind(ledger: Ledger) -> dict[Kind, float]:
    """What it says for a figure that it is of a kind: the more the fewer are of it."""
    kinds = Counter(figure.kind for figure in ledger.figures.values())
    total = len(ledger.figures)
    return {kind: round(min(0.8, 0.35 * math.log(total / count)), 2) if total >= 8 else 0.0 for kind, count in kinds.items()}


@dataclass(frozen=True, slots=True)
class _Known:
    """A figure's profile not yet weighed, the words that it is weighed by, and it weighed, with the frequencies and the size that it was weighed by."""

    raw: Profile
    words: tuple[str, ...]
    by: tuple[int | None, ...]
    size: int
    weighed: Profile


def _known(figure: Figure, language: str, frequency: Mapping[str, int], size: int) -> Profile:
    """The profile of a figure of a large ledger, as it was for an earlier draft where its words are as frequent."""
    found = _KEPT.get((id(figure), language))
    if found is None or found.raw.figure is not figure:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        raw = profile_of(figure, language, raw_keys(figure, language))
        terms = (*raw.explicit.any, *raw.explicit.all) if raw.explicit is not None else ()
        words = tuple(dict.fromkeys((*raw.keys, *(part for pattern in terms for part, _ in pattern.parts))))
    else:
        raw, words = found.raw, found.words
        if found.by == tuple(map(frequency.get, words)) and found.size == size:
            return found.weighed
    weighed = _weighed(raw, frequency, size)
    _KEPT[id(figure), language] = _Known(raw, words, tuple(map(frequency.get, words)), size, weighed)
    return weighed


def _weighed(profile: Profile, frequency: Mapping[str, int], size: int) -> Profile:
    """A profile whose keys weigh the more the rarer they are in the ledger."""
    keys = {key: share * _rarity(frequency.get(key, 1), size) for key, share in profile.keys.items()}
    return replace(
        profile,
        keys=keys,
        total=sum([value for key, value in keys.items() if key[:1] != "@"]) or 1.0,
        explicit=_weighed_terms(profile.explicit, frequency, size) if profile.explicit is not None else None,
    )


def _weighed_terms(explicit: Explicit, frequency: Mapping[str, int], size: int) -> Explicit:
    """Explicit terms by how rare their rarest word is in the ledger: "minors" says less where four figures count minors."""

    def weigh(pattern: Pattern) -> Pattern:
        rarest = max((_rarity(frequency.get(part, 1) if not prefix else 1, size) for part, prefix in pattern.parts), default=0.0)
        return Pattern(pattern.text, pattern.parts, 0.55 + 0.45 * min(1.0, rarest / 2.1))

    return Explicit(tuple(weigh(p) for p in explicit.any), tuple(weigh(p) for p in explicit.all), explicit.none)


@lru_cache(maxsize=4096)
def _rarity(frequency: int, size: int) -> float:
    return min(2.5, max(0.15, math.log((size + 2) / (frequency + 1))))
