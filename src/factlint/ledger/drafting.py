"""The claims of stories in; a ledger document made of them out: every checkable number with its value, source, date and sentence, to be completed by a person.

Nothing is invented: the label is made of the story's own words, sources are the names that stand in it, and what it does not say is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factlint.compare.values import Written, same, written
from factlint.language import fold, stem
from factlint.ledger import schema
from factlint.ledger.document import Document, date_text
from factlint.ledger.exchange.ids import slug, unique
from factlint.ledger.labels import label
from factlint.ledger.scalars import Wrong
from factlint.ledger.values import read_value
from factlint.model.claim import Claim, SourceKind
from factlint.model.dataclasses import dataclass, field
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.number import rational
from factlint.model.quantity import CHECKABLE, Kind, Quantity
from factlint.model.span import Span

_NAME = 4
"""Words that a person's name has at the most."""


@dataclass(slots=True)
class _Parts:
    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    figures: dict[str, dict[str, Any]] = field(default_factory=dict)
    seen: dict[tuple[Any, ...], str] = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)
    untold: list[dict[str, Any]] = field(default_factory=list)
    hedged: dict[str, bool] = field(default_factory=dict)
    numbers: list[tuple[Kind, Written]] = field(default_factory=list)
    tried: dict[str, int] = field(default_factory=dict)


def draft_ledger(stories: Sequence[tuple[Draft, Sequence[Sentence], Sequence[Claim]]]) -> tuple[Document, list[dict[str, Any]]]:
    """One document for all stories, which loads as it stands, and the numbers that the story has no words for."""
    parts = _Parts()
    for draft, sentences, claims in stories:
        if draft.language and draft.language not in parts.languages:
            parts.languages.append(draft.language)
        beside: dict[int, list[Claim]] = {}
        for claim in claims:
            beside.setdefault(claim.sentence, []).append(claim)
        for claim in sorted(claims, key=lambda each: (_is_display(draft, each), each.index)):
            if _worth(claim) and not _known(draft, claim, parts):
                sentence = sentences[claim.sentence].span if 0 <= claim.sentence < len(sentences) else claim.clause
                _figure(draft, sentence, beside[claim.sentence], claim, parts)
    document: Document = {"factlint": str(schema.VERSION)}
    if parts.languages and parts.languages != ["en"]:
        document["ledger"] = {"languages": parts.languages}
    if parts.sources:
        document["sources"] = parts.sources
    document["figures"] = list(parts.figures.values())
    return document, parts.untold


def _is_display(draft: Draft, claim: Claim) -> bool:
    """Headline, deck and captions repeat what the body says better."""
    return draft.blocks[claim.block].kind in (BlockKind.FRONT_MATTER, BlockKind.HEADING, BlockKind.CAPTION)


def _worth(claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        quantity.kind in CHECKABLE
        and quantity.low is not None
        and not quantity.conversion
        and not quantity.vague
        and not claim.negated
        and (quantity.low != 0 or any(map(str.isdigit, quantity.text)))
    )


def _known(draft: Draft, claim: Claim, parts: _Parts) -> bool:
    """Whether the ledger has the number already. The firmest way in which the story puts it is kept."""
    quantity = claim.quantity
    ident = parts.seen.get(_key(quantity, draft.language))
    if ident is not None and quantity.hedge is None:
        value = value_text(quantity, draft.language)
        if value is not None and parts.hedged.pop(ident, False):
            put_as(parts.figures[ident], value)
    if ident is not None or not _is_display(draft, claim):
        return ident is not None
    number = written(quantity)
    return number is not None and any(kind is quantity.kind and same(number, other) for kind, other in parts.numbers)


def put_as(entry: dict[str, Any], value: str) -> None:
    """Give a figure the number in other words of the story, and note those that it had."""
    entry["note"] = "; ".join(filter(None, (entry.get("note"), f"the story also says {entry['value']}")))
    entry["value"] = value


def _key(quantity: Quantity, language: str) -> tuple[Any, ...]:
    assert quantity.low is not None
    assert quantity.high is not None
    counted = stem((quantity.counted or "").split(" ")[-1] or quantity.unit or "", language)
    return (quantity.kind, rational(quantity.low), rational(quantity.high), counted)


def _figure(draft: Draft, sentence: Span, beside: Sequence[Claim], claim: Claim, parts: _Parts) -> None:
    quantity = claim.quantity
    value = value_text(quantity, draft.language)
    if value is None:
        return
    words = label(draft, sentence, beside, claim)
    if words is None:
        parts.untold.append({"value": value, "quote": _quote(draft, sentence)})
        return
    ident = unique(slug(words), parts.figures, parts.tried)
    parts.seen[_key(quantity, draft.language)] = ident
    parts.hedged[ident] = quantity.hedge is not None
    number = written(quantity)
    if number is not None:
        parts.numbers.append((quantity.kind, number))
    entry: dict[str, Any] = {"id": ident, "label": words}
    if quantity.kind is not Kind.COUNT and quantity.kind.value in schema.KINDS:
        entry["kind"] = quantity.kind.value
    if quantity.kind is Kind.COUNT and quantity.counted:
        entry["unit"] = _last_words(quantity.counted, 2)
    entry["value"] = value
    _circumstances(claim, entry, parts)
    entry["quote"] = _quote(draft, sentence)
    if claim.part is not None:
        entry["note"] = f"the story gives this as {_PARTS[claim.part.value]}"
    try:
        read_value(value, tuple(parts.languages) or ("en",), entry.get("unit"), entry.get("kind"))
    except Wrong:
        for key_name in ("kind", "unit"):
            entry.pop(key_name, None)
    parts.figures[ident] = entry


def _quote(draft: Draft, sentence: Span) -> str:
    return " ".join(sentence.of(draft.text).split())[:600]


def _circumstances(claim: Claim, entry: dict[str, Any], parts: _Parts) -> None:
    """Who says it, as of when, and for which period."""
    source, via = _source(claim, parts)
    if source:
        entry["source"] = source
    if claim.as_of is not None:
        entry["as_of"] = date_text(claim.as_of)
    if claim.period is not None and claim.period.start <= claim.period.end:
        entry["period"] = (
            date_text(claim.period)
            if "/" not in claim.period.iso
            else {"from": claim.period.start.isoformat(), "to": claim.period.end.isoformat()}
        )
    if via:
        entry["via"] = via


_PARTS = {
    "of": "a part of another number",
    "more": "an addition to another number",
    "change": "a change",
    "base": "an earlier value",
    "each": "so many each",
}


def value_text(quantity: Quantity, language: str) -> str | None:
    """The number as the story writes it, as long as a ledger reads it so; None where it cannot be read alone."""
    text = " ".join(quantity.text.split())
    for candidate in (text, _symbols(quantity)):
        try:
            found, _ = read_value(candidate, (language or "en",), None, None)
        except Wrong:
            continue
        if found.low is not None and quantity.low is not None and rational(found.low) == rational(quantity.low):
            return candidate
    return None


def _symbols(quantity: Quantity) -> str:
    signs = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "approx": "~"}
    low = quantity.low
    sign = signs.get(quantity.hedge.value if quantity.hedge else "", "")
    return f"{sign}{low}" if low == quantity.high else f"{low}..{quantity.high}"


def _last_words(text: str, count: int) -> str:
    return " ".join(text.split()[-count:])


def _source(claim: Claim, parts: _Parts) -> tuple[str | None, str | None]:
    attribution = claim.attribution
    if attribution is None or not attribution.source:
        return None, None
    name, person = _named(attribution.name or attribution.source)
    nobody = attribution.kind in (SourceKind.PRONOUN, SourceKind.GENERIC) and not attribution.name
    if nobody or not name or len(name) > 80 or name[0].isdigit():
        return None, attribution.via
    folded = fold(name)
    ident = parts.names.get(folded)
    if ident is None:
        ident = unique(slug(name), parts.sources)
        parts.names[folded] = ident
        parts.sources[ident] = {"name": name, **({"type": "media"} if attribution.kind is SourceKind.MEDIA else {})}
    if person and person not in parts.sources[ident].get("people", ()):
        parts.sources[ident].setdefault("people", []).append(person)
    also = _named(attribution.source)[0]
    if attribution.name and fold(also) not in (folded, *parts.names) and attribution.kind is SourceKind.NAMED:
        parts.sources[ident].setdefault("aliases", []).append(also)
        parts.names[fold(also)] = ident
    return ident, attribution.via


def _named(text: str) -> tuple[str, str]:
    """A source's name without article and apposition, and who speaks for it: "the mayor, Ida Brandt", "Ida Brandt, 54, who heads the office"."""
    name = re.sub(r"^(?:the|a|an)\s+", "", " ".join(text.split()), flags=re.I).strip(" ,.;:\"'“”")
    first, comma, rest = name.partition(", ")
    if not comma or not first:
        return name, ""
    if not rest[:1].isupper():
        return first, ""
    if first[0].islower() and "," not in rest and len(rest.split()) <= _NAME:
        return first, rest
    return name, ""
