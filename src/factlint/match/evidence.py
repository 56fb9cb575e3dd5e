"""A view and a profile in; how well the figure explains the claim, with the reasons, out.

Explicit terms first; then unit noun, head noun, verb, population, place, period and source together, each weighed by how rare it is in the ledger
and by how near it stands. What the claim says and the figure does not know (another population, another event, another place, another
year) counts against it. The number's own value is not looked at here.
"""

from __future__ import annotations

from factlint.compare.units import comparable, known
from factlint.language import fold
from factlint.match.lexicon import Lexicon, Token, group_of, lexicon
from factlint.match.terms import Pattern, Profile
from factlint.match.view import View
from factlint.model.claim import Claim, Part
from factlint.model.match import Candidate, Reason
from factlint.model.quantity import Hedge, Kind
from factlint.model.when import Precision, When

EXPLICIT = 2.6
_CARRIED, _SECTION, _TITLE, _CELL, _LEAD, _IN_SENTENCE = 0.35, 0.4, 0.3, 1.0, 0.75, 0.4
_KEY, _COVERED = 0.66, 0.8
_NEAR_ENOUGH = 0.7
_PEOPLE = "counts people"
_SUPPORTS = ("\u201c", "its term", "what happened", "speaks of")
_FAR = ("(title)", "(heading)", "(sentence before)", "in the title", "in the heading")
_A_YEAR = 300  # days
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})


def score(view: View, profile: Profile, sources: tuple[str, ...]) -> Candidate:
    """The evidence that a claim is about a figure; `vetoed` where it cannot be."""
    reasons: list[Reason] = []
    veto = _kind_veto(view, profile) or _explicit(view, profile, reasons)
    if veto is not None:
        return Candidate(figure=profile.figure.id, score=0.0, reasons=tuple(reasons), vetoed=veto)
    _unit(view, profile, reasons)
    _keys(view, profile, reasons)
    _event(view, profile, reasons)
    _against(view, profile, reasons)
    _time(view, profile, reasons)
    near = sum(reason.weight for reason in reasons if not reason.what.endswith(_FAR) and reason.what != _PEOPLE)
    if near >= _NEAR_ENOUGH:
        _source(profile, sources, reasons)
        if profile.kind_bonus:
            reasons.append(Reason(f"one of few {profile.figure.kind.value} figures", profile.kind_bonus))
    else:
        reasons.append(Reason("nothing near the number speaks of it", -1.5))
    support = _support(view, profile, reasons)
    _part(view.claim, profile, reasons)
    total = round(sum(reason.weight for reason in reasons), 3)
    return Candidate(figure=profile.figure.id, score=total, support=round(support, 3), reasons=tuple(reasons))


def _support(view: View, profile: Profile, reasons: list[Reason]) -> float:
    """What speaks for the figure near the number beside the counted noun. Where no noun says what is counted, a place or a name does not either."""
    nouns = {f"\u201c{token.word}\u201d" for token in view.counted}
    counted = any(reason.what.startswith("counts") and reason.weight > 0 for reason in reasons)
    found = 0.0
    for reason in reasons:
        if reason.weight <= 0 or not reason.what.startswith(_SUPPORTS) or reason.what in nouns or reason.what.endswith(_FAR):
            continue
        quoted = reason.what.partition("\u201c")[2]
        named = (
            quoted[:1].isupper()
            and not lexicon(view.language).capital_nouns
            and quoted.partition("\u201d")[0] == quoted.partition("\u201d")[0].title()
        )
        if view.claim.quantity.kind is Kind.COUNT and not counted and (named or reason.what.startswith("speaks of its own")):
            continue
        found += reason.weight
    return found


def _kind_veto(view: View, profile: Profile) -> str | None:
    quantity, kind = view.claim.quantity, profile.figure.kind
    if quantity.kind is kind:
        return _dimension_veto(view, profile) if kind in (Kind.MEASURE, Kind.DURATION, Kind.RATE) else None
    if quantity.kind in _SHARES and kind in _SHARES:
        return None
    bare = quantity.kind is Kind.COUNT and quantity.unit is None
    if bare and not quantity.counted and kind in (Kind.MONEY, Kind.MEASURE) and (quantity.scaled or view.cells):
        return None  # "200 Millionen" where euros were named before, a bare cell under a head that names the unit
    if bare and kind in (Kind.MEASURE, Kind.RATE, Kind.RATIO, Kind.OTHER) and _names_unit(view, profile):
        return None
    if bare and view.percent and kind is Kind.PERCENT:
        return None
    if quantity.kind is Kind.MEASURE and kind is Kind.COUNT and profile.figure.unit is None and not known(quantity.unit):
        return None  # a magnitude, an index: a scale without a unit of measure
    if (
        quantity.kind in (Kind.MEASURE, Kind.RATE, Kind.DURATION)
        and kind in (Kind.COUNT, Kind.MEASURE, Kind.RATE)
        and _names_unit(view, profile)
    ):
        return None
    if {quantity.kind, kind} == {Kind.MEASURE, Kind.RATE}:
        return _dimension_veto(view, profile)
    return f"a {kind.value.replace('_', ' ')} figure, and this is a {quantity.kind.value.replace('_', ' ')}"


def _dimension_veto(view: View, profile: Profile) -> str | None:
    """Miles are never acres; a unit that the ledger or the table of units does not know is left to the words."""
    mine, theirs = view.claim.quantity.unit, profile.figure.unit_id
    if mine is None or theirs is None or comparable(mine, theirs):
        return None
    return f"measured in {theirs}, and this is {mine}"


def _names_unit(view: View, profile: Profile) -> bool:
    words = {key for near in view.near if near.distance <= 3 for key in near.token.keys}
    words.update(key for token in view.counted for key in token.keys)
    return bool(words & profile.unit)


# explicit terms


def _explicit(view: View, profile: Profile, reasons: list[Reason]) -> str | None:
    terms = profile.explicit
    if terms is None or not (terms.any or terms.all or terms.none):
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
            return "none of its terms stands here"
        reasons.append(Reason(f"its term \u201c{text}\u201d {where}", round(EXPLICIT * weight, 2)))
    elif terms.all:
        weight, text, where = min(_best(view, pattern, wide) for pattern in terms.all)
        reasons.append(Reason(f"its term \u201c{text}\u201d {where}", round(EXPLICIT * weight, 2)))
    return None


def _in_clause(view: View, pattern: Pattern) -> bool:
    if not _can_stand(view, pattern):
        return False
    tokens = view.around
    named = pattern.text[:1].isupper() or pattern.text[:1].isdigit()  # a name or a year reaches further than a word
    for i, near in enumerate(view.near):
        if near.crossed == 0 and (near.clause or near.distance <= 7 or named) and pattern.at(tokens, i):
            return True
    lead = view.before if view.listed else ()
    return any(pattern.at(found, i) for found in (view.cells, lead) for i in range(len(found)))


def _can_stand(view: View, pattern: Pattern) -> bool:
    """Whether the words of a term occur around the claim at all: most do not, and need no closer look."""
    return all(prefix or part in view.stems for part, prefix in pattern.parts)


def _best(view: View, pattern: Pattern, wide: bool) -> tuple[float, str, str]:
    if not _can_stand(view, pattern):
        return 0.0, pattern.text, ""
    tokens = view.around
    best = max((max(near.weight, _IN_SENTENCE) for i, near in enumerate(view.near) if pattern.at(tokens, i)), default=0.0)
    if best <= 0 and len(view.sentence) > len(tokens) and any(pattern.at(view.sentence, i) for i in range(len(view.sentence))):
        best = _IN_SENTENCE
    where = "in the clause" if best > 0.5 else "in the sentence"
    for found, weight, place in (
        (view.cells, _CELL, "in the table's heads"),
        (view.before, _LEAD if view.listed else _CARRIED, "in the sentence before"),
        (view.section, _SECTION, "in the heading"),
        (view.title, _TITLE, "in the title"),
    ):
        if weight > best and any(pattern.at(found, i) for i in range(len(found))):
            best, where = weight, place
    best *= pattern.weight
    if wide and best < _CARRIED and any(pattern.at(each, i) for each in view.paragraph for i in range(len(each))):
        best, where = _CARRIED, "in the paragraph"
    return best, pattern.text, where


# derived keys


def _unit(view: View, profile: Profile, reasons: list[Reason]) -> None:
    """The counted noun against the figure's unit and the head of its label."""
    quantity = view.claim.quantity
    nouns = [token for token in view.counted if not token.stop]
    if quantity.kind is not Kind.COUNT or not nouns:
        return
    words = lexicon(view.language)
    head = nouns[0] if words.head_first else nouns[-1]
    keys = set(head.keys) if head.concepts or len(nouns) == 1 else {key for token in nouns for key in token.keys}
    known = keys & (profile.unit | profile.head)
    if known and known <= {"@person", *words.generic}:
        reasons.append(Reason(_PEOPLE, 0.25))
        return
    if known:
        best = max(profile.keys.get(key, 0.3) for key in known)
        exact = 0.6 if keys & profile.unit else 0.0
        reasons.append(Reason(f"counts \u201c{quantity.counted}\u201d", round(0.4 + 0.35 * best + exact, 2)))
        return
    concepts = set(head.concepts)
    counts_people = "@person" in profile.unit | profile.head or bool((profile.unit | profile.head) & profile.populations)
    things = any(group_of(key) == "unit" and key != "@person" for key in concepts)
    of_people = "@person" in concepts or (not things and any(group_of(key) in ("event", "population") for key in concepts))
    if counts_people and of_people:
        return
    if profile.explicit is not None and _hit_in(nouns, profile):
        return
    if keys <= words.generic:
        return
    if profile.foreign and not (concepts and any(key.startswith("@") for key in profile.unit | profile.head)):
        return  # two nouns of two languages: nothing says that they differ
    reasons.append(Reason(f"counts \u201c{quantity.counted}\u201d, not {profile.figure.unit or 'what this figure counts'}", -1.7))


def _hit_in(tokens: list[Token], profile: Profile) -> bool:
    run = tuple(tokens)
    patterns = profile.explicit.any if profile.explicit else ()
    return any(pattern.at(run, i) for pattern in patterns for i in range(len(run)))


def _keys(view: View, profile: Profile, reasons: list[Reason]) -> None:
    """Words of the label, the unit and the scope, each once, at its nearest place."""
    found: dict[str, tuple[float, str, str]] = {}

    def take(token: Token, weight: float, where: str) -> None:
        best: tuple[float, str] | None = None
        for key in token.keys:
            value = profile.keys.get(key)
            if value is not None and (best is None or value > best[0]):
                best = (value, key)
        if best is None:
            return
        value, key = best
        if weight * value > found.get(key, (0.0, "", ""))[0]:
            found[key] = (weight * value, token.word, where)

    for near in view.near:
        if not near.token.stop or near.token.concepts:
            take(near.token, near.weight, "")
    for tokens, weight, where in (
        (view.cells, 0.9, " (table head)"),
        (view.before, 0.65 if view.listed else 0.22, " (sentence before)"),
        (view.section, 0.25, " (heading)"),
        (view.title, 0.2, " (title)"),
    ):
        for token in tokens:
            if not token.stop:
                take(token, weight, where)
    covered = sum(weight for weight, _, _ in found.values() if weight > 0.3)
    taken: dict[str, float] = {}
    for weight, word, where in sorted(found.values(), reverse=True):
        if word.casefold() in taken:
            continue
        taken[word.casefold()] = weight
        reasons.append(Reason(f"\u201c{word}\u201d{where}", round(_KEY * weight, 2)))
    if covered:
        reasons.append(Reason("share of its label met", round(_COVERED * min(1.0, covered / profile.total), 2)))


def _event(view: View, profile: Profile, reasons: list[Reason]) -> None:
    """What happened: the nearest event of the clause is the figure's own."""
    if not profile.events:
        return
    best = max((near.weight for near in view.near if near.clause and set(near.token.concepts) & profile.events), default=0.0)
    if best >= 0.5:
        reasons.append(Reason("what happened is the same", round(0.9 * best, 2)))


# what speaks against it


def _against(view: View, profile: Profile, reasons: list[Reason]) -> None:
    events: dict[str, float] = {}
    populations: dict[str, str] = {}
    for near in view.near:
        for concept in near.token.concepts:
            group = group_of(concept)
            if group == "event" and near.clause:
                events[concept] = max(events.get(concept, 0.0), near.weight)
            elif group == "population" and (near.token in view.counted or (near.clause and near.distance <= 2 and near.crossed == 0)):
                populations[concept] = near.token.word
    if profile.events and events:
        top = max(events.values())
        nearest = {concept for concept, weight in events.items() if weight >= top - 0.12}
        if not nearest & profile.events and not any(concept in profile.keys for concept in nearest):
            own = max((weight for concept, weight in events.items() if concept in profile.events), default=0.0)
            if own < 0.5 * top:
                reasons.append(Reason(f"speaks of {_plain(nearest)}, not of {_plain(profile.events)}", round(-1.9 * top, 2)))
    foreign = {c: w for c, w in populations.items() if c not in profile.keys and c not in profile.populations}
    if foreign:
        reasons.append(Reason(f"is about \u201c{next(iter(foreign.values()))}\u201d", -1.3))
    if profile.populations:
        present = {c for tokens in (view.sentence, view.before, view.cells, view.section, view.title) for t in tokens for c in t.concepts}
        present |= {t.stem for t in view.sentence}
        if not profile.populations & present:
            reasons.append(Reason(f"no word of {_plain(profile.populations)}", -1.2))
    if profile.average and not any("@average" in t.concepts for tokens in (view.sentence, view.cells, view.before) for t in tokens):
        reasons.append(Reason("no word of an average", -1.6))
    _row(view, profile, reasons)
    _names(view, profile, reasons)


def _row(view: View, profile: Profile, reasons: list[Reason]) -> None:
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
    return [] if found and _hit_in(list(tokens), profile) else found


def _names(view: View, profile: Profile, reasons: list[Reason]) -> None:
    """Another name in the clause where the figure is bound to its own."""
    if not profile.names:
        return
    here = {token.stem for token in view.sentence if token.capital} | {
        c for token in view.sentence for c in token.concepts if c.startswith("@place:")
    }
    mine = profile.names | profile.places
    if here & mine:
        reasons.append(Reason("speaks of its own place or name", 0.35))
        return
    cells = {token.stem for token in view.cells}
    if cells & mine:
        return
    source = view.claim.attribution.source_span if view.claim.attribution else None
    words = lexicon(view.language)
    other: list[tuple[str, float]] = []
    for position, near in enumerate(view.near):
        token = near.token
        if token.stop or token.stem in words.calendar or any(key in profile.keys for key in token.keys) or token in view.counted:
            continue
        if words.is_place(token):
            other.append((token.word, 1.0))
        elif source is not None and source.start <= token.start < source.end:
            continue
        elif token.capital and not token.concepts and not words.capital_nouns and near.distance and not token.word.isupper():
            strength = _standing_out(view, words, position)
            if strength:
                other.append((token.word, strength))
    if not other:
        return
    bound = min(1.0, sum(weight for _, weight in other))
    near_term = any(reason.what.startswith("its term") and not reason.what.endswith((*_FAR, "sentence before")) for reason in reasons)
    reasons.append(Reason(f"names \u201c{other[0][0]}\u201d, not {_plain(mine)}", round((-0.5 if near_term else -6.0) * bound, 2)))


def _standing_out(view: View, words: Lexicon, position: int) -> float:
    """How plainly a capitalised word names what the sentence is about: a subject ("Mexico has"), a place ("in the Algarve"), or just a name."""
    tokens = view.around
    after = fold(tokens[position + 1].word) if position + 1 < len(tokens) else ""
    if after in words.auxiliaries:
        return 1.0
    if position == 0:
        return 0.25 if position + 1 < len(tokens) and tokens[1].capital else 0.0
    before = fold(tokens[position - 1].word)
    if before in words.articles and position > 1:
        before = fold(tokens[position - 2].word)
    return 1.0 if before in words.in_place else 0.25


def _plain(keys: frozenset[str] | set[str]) -> str:
    return ", ".join(sorted(key.lstrip("@").replace("_", " ") for key in keys)[:3])


def _time(view: View, profile: Profile, reasons: list[Reason]) -> None:
    """The period that the claim names against the one that the figure speaks of."""
    claim = view.claim
    said = claim.period or view.when or (claim.as_of if claim.dated == "own" else None)
    if said is None:
        return
    mine = profile.time
    if mine is None:
        span = _known(profile)
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


def _known(profile: Profile) -> When | None:
    dated = [each.as_of for each in profile.figure.observations if each.as_of is not None]
    if not dated:
        return None
    return When(start=min(each.start for each in dated), end=max(each.end for each in dated), precision=Precision.PERIOD)


def _gap(one: When, other: When) -> int:
    return (other.start - one.end).days if one.end < other.start else (one.start - other.end).days


def _source(profile: Profile, sources: tuple[str, ...], reasons: list[Reason]) -> None:
    if not sources:
        return
    if profile.sources & set(sources):
        reasons.append(Reason("its source is named", 0.5))
    elif profile.figure.contested is None:
        reasons.append(Reason("another source is named", -0.4))


def _part(claim: Claim, profile: Profile, reasons: list[Reason]) -> None:
    if claim.part in (Part.CHANGE, Part.MORE) and not profile.change:
        reasons.append(Reason("a change, not the total", -2.5))
    elif profile.change and claim.part not in (Part.CHANGE, Part.MORE, None):
        reasons.append(Reason("no change", -1.0))
    elif claim.part is Part.OF:
        reasons.append(Reason("a part of a total", -0.5))
    if claim.quantity.hedge is Hedge.LE and claim.part is Part.EACH:
        reasons.append(Reason("a limit for each", -0.3))
