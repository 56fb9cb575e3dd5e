"""The claims of stories in; a ledger document made of them out: every checkable number with its value, source, date and sentence, to be completed by a person.

Nothing is invented: the label is made of the story's own words, sources are the names that stand in it, and what it does not say is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factlint.language import fold, stem
from factlint.ledger import schema
from factlint.ledger.document import Document, date_text
from factlint.ledger.exchange.ids import slug, unique
from factlint.ledger.scalars import Wrong
from factlint.ledger.values import read_value
from factlint.model.claim import Claim, Role, SourceKind
from factlint.model.dataclasses import dataclass, field
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.number import rational
from factlint.model.quantity import CHECKABLE, Kind, Quantity
from factlint.model.span import Span

_LABEL = 90


@dataclass(slots=True)
class _Parts:
    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    figures: dict[str, dict[str, Any]] = field(default_factory=dict)
    seen: dict[tuple[Any, ...], str] = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    tried: dict[str, int] = field(default_factory=dict)
    skipped: int = 0


def draft_ledger(stories: Sequence[tuple[Draft, Sequence[Sentence], Sequence[Claim]]]) -> Document:
    """One document for all stories. It loads as it stands."""
    parts = _Parts()
    for draft, sentences, claims in stories:
        if draft.language and draft.language not in parts.languages:
            parts.languages.append(draft.language)
        for claim in sorted(claims, key=lambda each: (_is_display(draft, each), each.index)):
            if _worth(claim):
                _figure(draft, sentences, claim, parts)
    document: Document = {"factlint": str(schema.VERSION)}
    if parts.languages and parts.languages != ["en"]:
        document["ledger"] = {"languages": parts.languages}
    if parts.sources:
        document["sources"] = parts.sources
    document["figures"] = list(parts.figures.values())
    return document


def _is_display(draft: Draft, claim: Claim) -> bool:
    """Headline, deck and captions repeat what the body says better."""
    return draft.blocks[claim.block].kind in (BlockKind.FRONT_MATTER, BlockKind.HEADING, BlockKind.CAPTION)


def _worth(claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        quantity.kind in CHECKABLE
        and quantity.low is not None
        and not quantity.conversion
        and not claim.negated
        and (quantity.low != 0 or any(map(str.isdigit, quantity.text)))
    )


def _figure(draft: Draft, sentences: Sequence[Sentence], claim: Claim, parts: _Parts) -> None:
    quantity = claim.quantity
    assert quantity.low is not None
    assert quantity.high is not None
    value = _value(quantity, draft.language)
    if value is None:
        parts.skipped += 1
        return
    label = _label(draft, claim, sentences)
    counted = stem((quantity.counted or "").split(" ")[-1] or quantity.unit or "", draft.language)
    key = (quantity.kind, rational(quantity.low), rational(quantity.high), counted)
    if key in parts.seen or (_is_display(draft, claim) and any(each[:3] == key[:3] for each in parts.seen)):
        return
    if fold(label) in parts.labels:
        label = _distinct(draft, claim, sentences, label, parts.labels)
    parts.labels.add(fold(label))
    ident = unique(slug(label), parts.figures, parts.tried)
    parts.seen[key] = ident
    entry: dict[str, Any] = {"id": ident, "label": label}
    if quantity.kind not in (Kind.COUNT,):
        kind = quantity.kind.value
        if kind in schema.KINDS:
            entry["kind"] = kind
    if quantity.kind is Kind.COUNT and quantity.counted:
        entry["unit"] = _last_words(quantity.counted, 2)
    entry["value"] = value
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
    sentence = sentences[claim.sentence].span.of(draft.text) if 0 <= claim.sentence < len(sentences) else ""
    entry["quote"] = " ".join(sentence.split())[:600]
    if claim.part is not None:
        entry["note"] = f"the story gives this as {_PARTS[claim.part.value]}"
    try:
        read_value(value, tuple(parts.languages) or ("en",), entry.get("unit"), entry.get("kind"))
    except Wrong:
        for key_name in ("kind", "unit"):
            entry.pop(key_name, None)
    parts.figures[ident] = entry


_PARTS = {
    "of": "a part of another number",
    "more": "an addition to another number",
    "change": "a change",
    "base": "an earlier value",
    "each": "so many each",
}


def _value(quantity: Quantity, language: str) -> str | None:
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


def _label(draft: Draft, claim: Claim, sentences: Sequence[Sentence]) -> str:
    """The number's clause without the number and without who says so, in at most a dozen words."""
    text = draft.text
    cuts = number = [claim.quantity.number, *([claim.quantity.hedge_span] if claim.quantity.hedge_span else [])]
    cuts = cuts + [span for span in (claim.as_of_span, claim.period_span) if span is not None]
    attribution = claim.attribution
    if attribution is not None:
        cuts += [span for span in (attribution.source_span, attribution.cue_span) if span is not None]
    clause = claim.clause if claim.clause.length else claim.quantity.span
    words = _smooth(_without(text, clause, cuts))
    if len(words.split()) < 3 and not claim.quantity.counted and 0 <= claim.sentence < len(sentences):
        words = _smooth(_without(text, sentences[claim.sentence].span, number))
    if len(words) > _LABEL:
        words = words[: _LABEL + 1].rpartition(" ")[0].rstrip(" ,;:")
    near = [term.word for term in claim.terms if term.role in (Role.UNIT, Role.VERB, Role.MODIFIER)]
    return words or " ".join(dict.fromkeys(near)) or claim.quantity.counted or claim.quantity.text


def _distinct(draft: Draft, claim: Claim, sentences: Sequence[Sentence], label: str, taken: set[str]) -> str:
    """The label with more of its sentence, so that two figures can be told apart; at the worst with the number itself."""
    if 0 <= claim.sentence < len(sentences):
        whole = _smooth(_without(draft.text, sentences[claim.sentence].span, [claim.quantity.number]))
        longer = f"{label} ({whole[: _LABEL + 1].rpartition(' ')[0] if len(whole) > _LABEL else whole})"
        if fold(longer) not in taken:
            return longer
    return f"{label} ({claim.quantity.text})"


def _smooth(text: str) -> str:
    """One line, without the punctuation that the cuts left behind."""
    words = re.sub(r"\s+([,.;:)])", r"\1", " ".join(text.split()))
    words = re.sub(r"(?:[,;:] ?){2,}", ", ", words)
    return re.sub(r"^[\s,;:.()–—-]+|[\s,;:.()–—-]+$", "", words)


def _without(text: str, span: Span, cuts: Sequence[Span]) -> str:
    out: list[str] = []
    at = span.start
    for each in sorted(set(cuts)):
        if each.start >= at and each.end <= span.end:
            out.append(text[at : each.start])
            at = each.end
    out.append(text[at : span.end])
    return " ".join(out)


def _last_words(text: str, count: int) -> str:
    return " ".join(text.split()[-count:])


def _source(claim: Claim, parts: _Parts) -> tuple[str | None, str | None]:
    attribution = claim.attribution
    if attribution is None or not attribution.source:
        return None, None
    name = attribution.name or attribution.source
    name = re.sub(r"^(?:the|a|an)\s+", "", " ".join(name.split()), flags=re.I).strip(" ,.;:\"'“”")
    if (attribution.kind is SourceKind.PRONOUN and not attribution.name) or not name or len(name) > 80:
        return None, attribution.via
    folded = fold(name)
    ident = parts.names.get(folded)
    if ident is None:
        ident = unique(slug(name), parts.sources)
        parts.names[folded] = ident
        parts.sources[ident] = {"name": name, **({"type": "media"} if attribution.kind is SourceKind.MEDIA else {})}
    if attribution.name and fold(attribution.source) not in (folded, *parts.names) and attribution.kind is SourceKind.NAMED:
        parts.sources[ident].setdefault("aliases", []).append(attribution.source)
        parts.names[fold(attribution.source)] = ident
    return ident, attribution.via
