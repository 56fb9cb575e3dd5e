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


_FIRST = ("tell", "noun", "count", "show", "nominal", "base")
_LATER = (
    ("own", "own_view"),
    ("head", "headline_verbs"),
    ("final", "final_verbs"),
    ("impersonal", "impersonal"),
    ("self", "self_source"),
    ("anonymous", "anonymous"),
    ("before", "before_source"),
    ("after", "after_source"),
    ("passive", "passive"),
    ("tally", "by"),
    ("papers", "by_papers"),
)  # the sort and what the file calls it; in this order they are tried where a word does several things


def cue_table(data: Mapping[str, Any]) -> dict[str, Cue]:
    found: dict[str, tuple[list[str], Strength, tuple[str, ...]]] = {}

    def note(phrase: str, sort: str, strength: Strength = Strength.NEUTRAL, partner: Iterable[Any] = ()) -> None:
        sorts, known, old = found.get(phrase, ([], strength, ()))
        found[phrase] = ([*sorts, sort], known, (*old, *strings(partner)))

    def note_forms(sort: str, strength: Strength = Strength.NEUTRAL) -> None:
        """Verbs with their forms, "spoke/speaks", and the words that each goes with."""
        for verb, partners in (data.get(sort) or {}).items():
            for form in str(verb).lower().split("/"):
                note(form.strip(), sort, strength, partners)

    for sort, name in (("accused", "accusing"), ("moved", "moving"), ("shifted", "shifting")):
        for verb in strings(data.get(name)):
            note(verb, sort)
    for strength, verbs in (data.get("verbs") or {}).items():
        for verb in strings(verbs):
            note(verb, "say", Strength(strength))
    note_forms("emerging")
    for verb, particle in (data.get("split") or {}).items():
        note(str(verb).lower(), "split", partner=particle if isinstance(particle, list) else [particle])
    for sort in _FIRST:
        for verb in strings(data.get(sort)):
            note(verb, sort)
    for phrase in sorted(set(strings(data.get("inverted_only"))) & found.keys()):
        sorts, known, partner = found[phrase]
        found[phrase] = (["turned" if each == "say" else each for each in sorts], known, partner)
    for sort in ("reach", "arriving", "arrived", "placing", "holding"):
        note_forms(sort)
    for phrase in strings(data.get("spoken")):
        _, known, partner = found.get(phrase, ([], Strength.NEUTRAL, ()))
        found[phrase] = (["spoken"], known, partner)
    for sort, name in _LATER:
        for phrase in strings(data.get(name)):
            note(phrase, sort)
    for phrase, forms in (data.get("final_being") or {}).items():
        note(str(phrase).lower(), "final", partner=forms)
    note_forms("wanting", Strength.HEDGED)
    for phrase in strings(data.get("hedge")):
        note(phrase, "hedge", Strength.HEDGED)
    return {phrase: Cue(tuple(sorts), strength, partner) for phrase, (sorts, strength, partner) in found.items()}
