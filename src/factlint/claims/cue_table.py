"""The words of saying.yaml in; what each cue word does out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from factlint.model.claim import Strength
from factlint.model.dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """What a cue word does. `sort`: say, count, show, base, before, after, passive, hedge; several may hold for one word, in order of trial."""

    sorts: tuple[str, ...]
    strength: Strength
    partner: tuple[str, ...] = ()


def strings(values: Iterable[Any] | None) -> list[str]:
    return [str(each).lower() for each in values or ()]


def cue_table(data: Mapping[str, Any]) -> dict[str, Cue]:
    found: dict[str, tuple[list[str], Strength, tuple[str, ...]]] = {}

    def note(phrase: str, sort: str, strength: Strength, partner: tuple[str, ...] = ()) -> None:
        sorts, known, old = found.get(phrase, ([], strength, partner))
        found[phrase] = ([*sorts, sort], known, old + partner)

    for strength, verbs in (data.get("verbs") or {}).items():
        for verb in strings(verbs):
            note(verb, "say", Strength(strength))
    for verb, particle in (data.get("split") or {}).items():
        note(str(verb).lower(), "split", Strength.NEUTRAL, tuple(strings(particle if isinstance(particle, list) else [particle])))
    for sort, name in (("tell", "tell"), ("noun", "noun"), ("count", "count"), ("show", "show"), ("nominal", "nominal"), ("base", "base")):
        for verb in strings(data.get(name)):
            note(verb, sort, Strength.NEUTRAL)
    only_inverted = set(strings(data.get("inverted_only")))
    for phrase in sorted(only_inverted & found.keys()):
        sorts, known, partner = found[phrase]
        found[phrase] = (["turned" if each == "say" else each for each in sorts], known, partner)
    for verb, particles in (data.get("reach") or {}).items():
        for form in str(verb).lower().split("/"):
            note(form.strip(), "reach", Strength.NEUTRAL, tuple(strings(particles)))
    for phrase in strings(data.get("spoken")):
        sorts, known, partner = found.get(phrase, ([], Strength.NEUTRAL, ()))
        found[phrase] = (["spoken"], known, partner)
    for sort, name in (
        ("own", "own_view"),
        ("head", "headline_verbs"),
        ("final", "final_verbs"),
        ("impersonal", "impersonal"),
        ("self", "self_source"),
        ("anonymous", "anonymous"),
    ):
        for phrase in strings(data.get(name)):
            note(phrase, sort, Strength.NEUTRAL)
    for sort, name in (("before", "before_source"), ("after", "after_source"), ("passive", "passive")):
        for phrase in strings(data.get(name)):
            note(phrase, sort, Strength.NEUTRAL)
    for phrase in strings(data.get("by")):
        note(phrase, "tally", Strength.NEUTRAL)
    for phrase, forms in (data.get("final_being") or {}).items():
        note(str(phrase).lower(), "final", Strength.NEUTRAL, tuple(strings(forms)))
    for phrase, forms in (data.get("wanting") or {}).items():
        for form in str(phrase).lower().split("/"):
            note(form.strip(), "wanting", Strength.HEDGED, tuple(strings(forms)))
    for phrase in strings(data.get("hedge")):
        note(phrase, "hedge", Strength.HEDGED)
    return {phrase: Cue(tuple(sorts), strength, partner) for phrase, (sorts, strength, partner) in found.items()}
