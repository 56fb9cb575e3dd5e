"""A view and a profile in; how well the figure explains the claim, with the reasons, out.

Explicit terms first; then unit noun, head noun, verb, population, place, period and source together, each weighed by how rare it is in the ledger
and by how near it stands. What the claim says and the figure does not know (another population, another event, another place, another
year) counts against it. The number's own value is not looked at here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from operator import itemgetter

from factlint.compare.units import comparable, known
from factlint.match.around import Nouns, Spoken
from factlint.match.lexicon import Lexicon, Token, lexicon
from factlint.match.terms import Pattern, Profile
from factlint.match.view import View
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import maker
from factlint.model.match import Candidate
from factlint.model.match import Reason as Told
from factlint.model.quantity import Hedge, Kind
from factlint.model.when import Precision, When

Reason = maker(Told)  # of these, and of candidates, there are a hundred a claim
_candidate = maker(Candidate)
_rounded = lru_cache(maxsize=32768)(round)  # takes longer than all else about a reason; the same words and weights come again and again

EXPLICIT = 2.6
_CARRIED, _SECTION, _TITLE, _CELL, _LEAD, _IN_SENTENCE = 0.35, 0.4, 0.3, 1.0, 0.75, 0.4
_KEY, _COVERED = 0.66, 0.8
_NEAR_ENOUGH = 0.7
_IN_A_NAME = 0.3  # "the National Search and Rescue Agency said" is no word of a search
_ITS_OWN_TERM = 2.3  # a term beside the number that no other figure has
_LONGEST_SENTENCE = 200  # words; of a longer one only those around the number are looked at
_ABROAD = 3.0  # another country's than the figure's, even where a term of the figure stands
_PEOPLE = "counts people"
_SUPPORTS = ("\u201c", "its term", "what happened", "speaks of")
_FAR = ("(title)", "(heading)", "(sentence before)", "in the title", "in the heading")
_A_YEAR = 300  # days
_BY_THE_NUMBER = 3  # words
UNSAID = "none of its terms stands here"
NO_AVERAGE = "no word of an average"
_OWN_PLACE = Reason("speaks of its own place or name", 0.35)
_NOTHING_NEAR = Reason("nothing near the number speaks of it", -1.5)
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})


def score(view: View, profile: Profile, sources: tuple[str, ...], few: float = 0.0) -> Candidate:
    """The evidence that a claim is about a figure, `few` what its kind says; `vetoed` where it cannot be."""
    reasons: list[Told] = []
    veto = _kind_veto(view, profile) or (_explicit(view, profile, reasons) if profile.explicit is not None else None)
    if veto is not None:
        return _candidate(figure=profile.figure.id, score=0.0, reasons=tuple(reasons), vetoed=veto)
    if view.nouns is not None:
        _unit(view, profile, view.nouns, reasons)
    _keys(view, profile, reasons)
    own = _event(view, profile, reasons)
    _against(view, profile, own, reasons)
    _time(view, profile, reasons)
    near = total = 0.0
    speaking: list[Told] = []
    nameless = view.claim.quantity.kind is Kind.COUNT  # until a reason says what is counted
    for reason in reasons:
        weight, nature = reason.weight, _natures[reason.what]
        total += weight
        if not nature & _ELSEWHERE:
            near += weight
            if weight > 0 and nature & _SPEAKS:
                speaking.append(reason)
        if nature & _COUNTS and weight > 0:
            nameless = False
    told = len(reasons)
    if near >= _NEAR_ENOUGH:
        _source(profile, sources, reasons)
        if few:
            reasons.append(Reason(f"one of few {profile.figure.kind.value} figures", few))
    else:
        reasons.append(_NOTHING_NEAR)
    if view.claim.part is not None:
        _part(view.claim, profile, reasons)
    for reason in reasons[told:]:
        total += reason.weight
    support = _support(view, speaking, nameless) if speaking else 0.0
    return _candidate(figure=profile.figure.id, score=_rounded(total, 3), support=_rounded(support, 3), reasons=tuple(reasons))


_FAR_OFF, _SPEAKS, _COUNTS, _ITS_OWN, _CROWD = 1, 2, 4, 8, 16
_ELSEWHERE = _FAR_OFF | _CROWD


class _Natures(dict[str, int]):
    """What a reason is by its words, which are the same for figure after figure: told far from the number, one that supports, that the
    counted noun is the same, the figure's own place, that people are counted."""

    def __missing__(self, what: str) -> int:
        if len(self) > _MOST_NATURES:
            self.clear()
        found = self[what] = (
            (_FAR_OFF if what.endswith(_FAR) else 0)
            | (_SPEAKS if what.startswith(_SUPPORTS) else 0)
            | (_COUNTS if what.startswith("counts") else 0)
            | (_ITS_OWN if what.startswith("speaks of its own") else 0)
            | (_CROWD if what == _PEOPLE else 0)
        )
        return found


_MOST_NATURES = 8192
_natures = _Natures()


def _support(view: View, speaking: list[Told], nameless: bool) -> float:
    """What speaks for the figure near the number beside the counted noun. Where no noun says what is counted, a place or a name does not either."""
    found = 0.0
    for reason in speaking:
        what = reason.what
        if what not in view.quoted and not (nameless and (_natures[what] & _ITS_OWN or _named(what, view.language))):
            found += reason.weight
    return found


@lru_cache(maxsize=8192)
def _named(what: str, language: str) -> bool:
    """Whether the word that a reason quotes is a name."""
    quoted = what.partition("\u201c")[2]
    word = quoted.partition("\u201d")[0]
    return quoted[:1].isupper() and not lexicon(language).capital_nouns and word == word.title()


def _kind_veto(view: View, profile: Profile) -> str | None:
    quantity, kind = view.claim.quantity, profile.figure.kind
    if quantity.kind is kind:
        return _dimension_veto(view, profile) if kind is Kind.MEASURE or kind is Kind.DURATION or kind is Kind.RATE else None
    if quantity.kind in _SHARES and kind in _SHARES:
        return None
    bare = quantity.kind is Kind.COUNT and quantity.unit is None
    if bare and not quantity.counted and kind in (Kind.MONEY, Kind.MEASURE) and (quantity.scaled or view.cells):
        return None  # "200 Millionen" where euros were named before, a bare cell under a head that names the unit
    if bare and kind in (Kind.MEASURE, Kind.RATE, Kind.RATIO, Kind.OTHER) and _names_unit(view, profile):
        return None
    if bare and view.percent and kind is Kind.PERCENT:
        return None
    if bare and not quantity.counted and view.elided and kind in view.elided:
        return None  # "drove at 112 kilometres an hour where 80 were allowed"
    if quantity.kind is Kind.MEASURE and kind is Kind.COUNT and profile.figure.unit is None and not known(quantity.unit):
        return None  # a magnitude, an index: a scale without a unit of measure
    if (
        quantity.kind in (Kind.MEASURE, Kind.RATE, Kind.DURATION)
        and not (quantity.unit or "").startswith("per-")  # "35 killings per 100,000" are no 35 killings
        and kind in (Kind.COUNT, Kind.MEASURE, Kind.RATE)
        and _names_unit(view, profile)
    ):
        return None
    if {quantity.kind, kind} == {Kind.MEASURE, Kind.RATE}:
        return _dimension_veto(view, profile)
    return _other_kind(kind, quantity.kind)


@lru_cache(maxsize=1024)
def _other_kind(kind: Kind, said: Kind) -> str:
    return f"a {kind.value.replace('_', ' ')} figure, and this is a {said.value.replace('_', ' ')}"


def _dimension_veto(view: View, profile: Profile) -> str | None:
    """Miles are never acres; a unit that the ledger or the table of units does not know is left to the words."""
    mine, theirs = view.claim.quantity.unit, profile.figure.unit_id
    if mine is None or theirs is None or comparable(mine, theirs):
        return None
    return f"measured in {theirs}, and this is {mine}"


def _names_unit(view: View, profile: Profile) -> bool:
    """Whether the figure's unit stands by the number; a duration has its own, and "posts" beside "four years" does not count them."""
    reach = 0 if view.claim.quantity.kind is Kind.DURATION else _BY_THE_NUMBER
    words = {key for near in view.near if near.distance <= reach for key in near.token.keys}
    words.update(key for token in view.counted for key in token.keys)
    return bool(words & profile.unit)


# explicit terms


def _explicit(view: View, profile: Profile, reasons: list[Told]) -> str | None:
    terms = profile.explicit
    if terms is None:
        return None
    wide = profile.figure.match is not None and profile.figure.match.near == "paragraph"
    for pattern in terms.none:
        if _in_clause(view, pattern):
            return f"its terms exclude \u201c{pattern.text}\u201d"
    for pattern in terms.all:
        if _best(view, pattern, wide)[0] <= 0:
            return f"its terms ask for \u201c{pattern.text}\u201d"
    if terms.any:
        weight, text, where = max(((*_best(view, pattern, wide),) for pattern in terms.any), default=(0.0, "", ""))
        if weight <= 0:
            return UNSAID
        reasons.append(Reason(f"its term \u201c{text}\u201d {where}", _rounded(EXPLICIT * weight, 2)))
    elif terms.all:
        weight, text, where = min(_best(view, pattern, wide) for pattern in terms.all)
        reasons.append(Reason(f"its term \u201c{text}\u201d {where}", _rounded(EXPLICIT * weight, 2)))
    return None


def _in_clause(view: View, pattern: Pattern) -> bool:
    if not _can_stand(view, pattern):
        return False
    named = pattern.text[:1].isupper() or pattern.text[:1].isdigit()  # a name or a year reaches further than a word
    for i in _places(pattern, view.around):
        near = view.near[i]
        if near.crossed == 0 and (near.clause or near.distance <= 7 or named):
            return True
    return bool(_places(pattern, view.cells)) or (view.listed and bool(_places(pattern, view.before)))


def _places(pattern: Pattern, tokens: tuple[Token, ...]) -> list[int]:
    """Where a term stands in a row of words. Most terms are one word or its beginning: these are compared here, without a call for each word."""
    if len(pattern.parts) != 1:
        return [index for index in range(len(tokens)) if pattern.at(tokens, index)]
    ((part, prefix),) = pattern.parts
    if not prefix:
        return [index for index, token in enumerate(tokens) if token.stem == part]
    return [index for index, token in enumerate(tokens) if token.word.casefold().startswith(part) or token.stem.startswith(part)]


def _can_stand(view: View, pattern: Pattern) -> bool:
    """Whether the words of a term occur around the claim at all: most do not, and need no closer look."""
    stems = view.stems
    for part, prefix in pattern.parts:  # noqa: SIM110
        if not prefix and part not in stems:
            return False
    return True


def _best(view: View, pattern: Pattern, wide: bool) -> tuple[float, str, str]:
    if not _can_stand(view, pattern):
        return 0.0, pattern.text, ""
    tokens = view.around
    best = max([max(view.near[i].weight, _IN_SENTENCE) for i in _places(pattern, tokens)], default=0.0)
    if best <= 0 and len(tokens) < len(view.sentence) <= _LONGEST_SENTENCE and _places(pattern, view.sentence):
        best = _IN_SENTENCE
    where = "in the clause" if best > 0.5 else "in the sentence"
    for found, weight, place in (
        (view.cells, _CELL, "in the table's heads"),
        (view.before, _LEAD if view.listed else _CARRIED, "in the sentence before"),
        (view.section, _SECTION, "in the heading"),
        (view.title, _TITLE, "in the title"),
    ):
        if weight > best and _places(pattern, found):
            best, where = weight, place
    best *= pattern.weight
    if wide and best < _CARRIED and any(_places(pattern, each) for each in view.paragraph if each is not view.sentence):
        best, where = _CARRIED, "in the paragraph"
    return best, pattern.text, where


# derived keys


def _unit(view: View, profile: Profile, said: Nouns, reasons: list[Told]) -> None:
    """The counted noun against the figure's unit and the head of its label."""
    quantity, words, keys = view.claim.quantity, lexicon(view.language), said.keys
    known = keys & profile.counts
    if known:
        if all(key == "@person" or key in words.generic for key in known):
            reasons.append(Reason(_PEOPLE, 0.25))
            return
        best = max(profile.keys.get(key, 0.3) for key in known)
        exact = 0.0 if keys.isdisjoint(profile.unit) else 0.6
        reasons.append(_same_noun(quantity.counted, 0.4 + 0.35 * best + exact))
        return
    if profile.counts_people and said.of_people:
        return
    if (profile.explicit is not None and _hit_in(said.nouns, profile)) or (said.of_people and "@jobs" in profile.counts):
        return
    if keys <= words.generic or (profile.counts_people and _a_people(said.head, words)):
        return
    if profile.foreign and not (said.head.concepts and any(key.startswith("@") for key in profile.counts)):
        return  # two nouns of two languages: nothing says that they differ
    reasons.append(_another_noun(quantity.counted, profile.figure.unit))


@lru_cache(maxsize=8192)
def _same_noun(counted: str | None, weight: float) -> Told:
    return Reason(f"counts \u201c{counted}\u201d", round(weight, 2))


@lru_cache(maxsize=8192)
def _another_noun(counted: str | None, unit: str | None) -> Told:
    return Reason(f"counts \u201c{counted}\u201d, not {unit or 'what this figure counts'}", -1.7)


def _a_people(head: Token, words: Lexicon) -> bool:
    """A plural name that is counted is one of people more often than not: "18,600 Colombians", "300 Catholics"."""
    return head.capital and not words.capital_nouns and not head.word.isupper() and head.word.endswith("s")


def _hit_in(run: tuple[Token, ...], profile: Profile) -> bool:
    patterns = profile.explicit.any if profile.explicit else ()
    return any(_places(pattern, run) for pattern in patterns)


def _keys(view: View, profile: Profile, reasons: list[Told]) -> None:
    """Words of the label, the unit and the scope, each once, at its nearest place."""
    known = profile.keys
    _, best, places, _ = view.spoken
    shared = known.keys() & best.keys()
    if not shared:
        return
    found: list[tuple[int, float, str, str]] = []  # the first place of each key, how much its best one says, and the word there
    if places:
        several = shared & places.keys()
        if len(several) > 1:
            found.extend(_beside_others(several, view.spoken, known))
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
    if covered:
        reasons.append(_met(min(1.0, covered / profile.total)))


@lru_cache(maxsize=32768)
def _said(word: str, where: str, value: float) -> Told:
    return Reason(f"\u201c{word}\u201d{where}", round(_KEY * value, 2))


@lru_cache(maxsize=8192)
def _met(share: float) -> Told:
    return Reason("share of its label met", round(_COVERED * share, 2))


_by_value = itemgetter(1, 2, 3)


def _beside_others(shared: Set[str], spoken: Spoken, known: Mapping[str, float]) -> Iterable[tuple[int, float, str, str]]:
    """The same for keys of words that have several: of these, the heaviest speaks."""
    best: dict[str, tuple[int, float, str, str]] = {}
    group = frozenset(shared)
    words = spoken.beside.get(group)
    if words is None:
        places = sorted({place for key in shared for place in spoken.places[key]})
        words = spoken.beside[group] = [(place, *spoken.words[place]) for place in places]
    for place, keys, weight, word, where in words:
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


def _event(view: View, profile: Profile, reasons: list[Told]) -> float:
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


# what speaks against it


def _against(view: View, profile: Profile, own: float, reasons: list[Told]) -> None:
    if profile.events and view.events:
        top, nearest = view.top, view.nearest
        if (
            own < 0.5 * top
            and nearest.isdisjoint(profile.events)
            and nearest.isdisjoint(profile.keys)
            and not _own_word(view, profile, nearest)
        ):
            reasons.append(Reason(f"speaks of {_plain(nearest)}, not of {_plain(profile.events)}", _rounded(-1.9 * top, 2)))
    for concept, word in view.populations.items():
        if concept not in profile.keys and concept not in profile.populations:
            reasons.append(Reason(f"is about \u201c{word}\u201d", -1.3))
            break
    if profile.populations and profile.populations.isdisjoint(view.present):
        told = any(reason.what.startswith("its term") and reason.weight >= _ITS_OWN_TERM for reason in reasons)
        reasons.append(_no_word(profile.populations, -0.3 if told else -1.2))
    if profile.average and not view.averaged:
        reasons.append(Reason(NO_AVERAGE, -1.6))
    if view.row or view.column:
        _row(view, profile, reasons)
    if profile.names:
        _names(view, profile, reasons)


@lru_cache(maxsize=4096)
def _no_word(populations: frozenset[str], weight: float) -> Told:
    return Reason(f"no word of {_plain(populations)}", weight)


def _own_word(view: View, profile: Profile, events: frozenset[str]) -> bool:
    """Whether the desk itself gave the word of what happened as a term of the figure."""
    patterns = profile.explicit.any if profile.explicit is not None else ()
    return bool(patterns) and any(
        near.clause and not events.isdisjoint(near.token.concepts) and any(pattern.at(view.around, i) for pattern in patterns)
        for i, near in enumerate(view.near)
    )


def _row(view: View, profile: Profile, reasons: list[Told]) -> None:
    """A table row that says more than the figure does counts a part of it; a column that counts something else, something else."""
    for tokens, what in ((view.row, "row"), (view.column, "column")):
        strange = _strange(view, profile, tokens)
        if (strange and len(strange) == sum(not token.stop for token in tokens)) or (strange and what == "row"):
            reasons.append(Reason(f"its {what} is \u201c{strange[0].word}\u201d", -1.3))


def _strange(view: View, profile: Profile, tokens: tuple[Token, ...]) -> list[Token]:
    """Words of a head that the figure does not know; none where one of its explicit terms stands there."""
    words = lexicon(view.language)
    found = [
        token
        for token in tokens
        if not (
            token.stop or token.stem in words.generic or token.stem in words.calendar or token.word.isdigit() or "@total" in token.concepts
        )
        and not any(key in profile.keys for key in token.keys)
    ]
    return [] if found and _hit_in(tokens, profile) else found


def _names(view: View, profile: Profile, reasons: list[Told]) -> None:
    """Another name in the clause where the figure is bound to its own."""
    mine = profile.bound
    if not mine.isdisjoint(view.here):
        reasons.append(_OWN_PLACE)
        return
    if not mine.isdisjoint(view.heads):
        return
    known = profile.keys.keys()
    named = [each for each in view.names if known.isdisjoint(each[0])]
    if not named:
        return
    bound: float = 0
    for _, strength, _ in named:
        bound += strength
    against = -6.0
    if profile.explicit is not None and any(
        reason.what.startswith("its term") and not reason.what.endswith((*_FAR, "sentence before")) for reason in reasons
    ):
        abroad = bool(profile.places) and any(key.startswith("@place:") for spoken, _, _ in named for key in spoken)
        against = -_ABROAD if abroad else -0.5
    reasons.append(_another_name(named[0][2], mine, against * min(1.0, bound)))


@lru_cache(maxsize=8192)
def _another_name(word: str, mine: frozenset[str], weight: float) -> Told:
    return Reason(f"names \u201c{word}\u201d, not {_plain(mine)}", round(weight, 2))


@lru_cache(maxsize=4096)
def _plain(keys: frozenset[str]) -> str:
    return ", ".join(sorted(key.lstrip("@").replace("_", " ") for key in keys)[:3])


def _time(view: View, profile: Profile, reasons: list[Told]) -> None:
    """The period that the claim names against the one that the figure speaks of."""
    claim = view.claim
    said = claim.period or view.when or (claim.as_of if claim.dated == "own" else None)
    if said is None:
        return
    mine = profile.time
    if mine is None:
        span = profile.dated
        if span is not None and not said.overlaps(span) and _gap(said, span) > 400:
            reasons.append(Reason("speaks of another time", -3.0))
        return
    if not said.overlaps(mine):
        place = claim.period_span or claim.as_of_span
        written = place is None or any(len(t.word) == 4 and t.word.isdigit() and place.start <= t.start < place.end for t in view.sentence)
        if not written and (mine.end - mine.start).days >= _A_YEAR:
            return  # "by April 1" without its year: the figure's own year has such a day too
        reasons.append(Reason(f"speaks of {said.iso}, not of {mine.iso}", -2.2))
    elif said.precision in (Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF) and mine.covers(said):
        reasons.append(Reason(f"speaks of {said.iso}", 0.9))
    elif said.precision is Precision.YEAR and (mine.end - mine.start).days > 300 and mine.start.year == said.start.year:
        reasons.append(Reason(f"speaks of {said.iso}", 0.8))


def _gap(one: When, other: When) -> int:
    return (other.start - one.end).days if one.end < other.start else (one.start - other.end).days


def _source(profile: Profile, sources: tuple[str, ...], reasons: list[Told]) -> None:
    if not sources:
        return
    if profile.sources & set(sources):
        reasons.append(Reason("its source is named", 0.5))
    elif profile.figure.contested is None:
        reasons.append(Reason("another source is named", -0.4))


def _part(claim: Claim, profile: Profile, reasons: list[Told]) -> None:
    if claim.part is Part.CHANGE or claim.part is Part.MORE:
        if not profile.change:
            reasons.append(Reason("a change, not the total", -2.5))
    elif profile.change:
        reasons.append(Reason("no change", -1.0))
    elif claim.part is Part.OF:
        reasons.append(Reason("a part of a total", -0.5))
    if claim.quantity.hedge is Hedge.LE and claim.part is Part.EACH:
        reasons.append(Reason("a limit for each", -0.3))
