"""Stories in; the ledger that `factlint ledger draft` makes of their numbers, tried on these very stories, and what was left out of it, out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from factlint.audit import audit
from factlint.ledger import load
from factlint.ledger.document import Document
from factlint.ledger.document_text import yaml_text
from factlint.ledger.drafting import draft_ledger, put_as, value_text
from factlint.model.audit import Audit
from factlint.model.draft import Draft
from factlint.model.finding import Finding
from factlint.model.rule import Rulebook
from factlint.rulebook import builtin

Entry = Mapping[str, Any]

_ROUNDS = 8
"""So often only the figure that a number was held against is left out; after that the one whose number it is too."""

_HEDGES = frozenset({"H401", "H402", "H403"})

_QUOTE = 110


def drafted(drafts: Sequence[Draft], today: datetime.date) -> tuple[Document, list[Entry]]:
    """The ledger, and the figures that were left out: those without a word of their own, and those that the words of the story take for others."""
    rules = Rulebook(rules=tuple(rule for rule in builtin().rules if rule.default), checks=builtin().checks)
    alone = [audit(draft, None, rules, today=today) for draft in drafts]
    document, untold = draft_ledger([(each.draft, each.sentences, each.claims) for each in alone])
    left: list[Entry] = [*untold]
    put: set[str | None] = set()  # figures that have been put in other words of the story
    for attempt in range(2 * len(document["figures"])):
        findings = _findings(document, alone, rules, today)
        if not findings:
            break
        wrong: set[str] = set()
        for found, finding in findings:
            if finding.code in _HEDGES and finding.figure not in put and _put_as_here(document, found, finding):
                put.add(finding.figure)
            else:
                wrong |= _meant(found, finding, every=attempt >= _ROUNDS)
        left += [entry for entry in document["figures"] if entry["id"] in wrong]
        document["figures"] = [entry for entry in document["figures"] if entry["id"] not in wrong]
    _drop_idle_sources(document)
    return document, left


def _findings(document: Document, alone: Sequence[Audit], rules: Rulebook, today: datetime.date) -> list[tuple[Audit, Finding]]:
    """What the ledger makes factlint say of its own stories, beyond what it says of them without a ledger."""
    ledger = load([("ledger", yaml_text(document))])
    new: list[tuple[Audit, Finding]] = []
    for before in alone:
        known = {(finding.code, finding.span) for finding in before.findings}
        found = audit(before.draft, ledger, rules, today=today)
        new += [(found, finding) for finding in found.findings if not finding.clock and (finding.code, finding.span) not in known]
    return new


def _put_as_here(document: Document, found: Audit, finding: Finding) -> bool:
    """Give the figure the number as it stands in this place, where the story puts it more firmly or more exactly than elsewhere."""
    entry = next((each for each in document["figures"] if each["id"] == finding.figure), None)
    claim = next((each for each in found.claims if each.index == finding.claim), None)
    value = value_text(claim.quantity, found.draft.language) if claim is not None else None
    if entry is None or value is None:
        return False
    put_as(entry, value)
    return True


def _meant(found: Audit, finding: Finding, *, every: bool) -> set[str]:
    """The figures that a finding rests on: the one that it names, or else those of the numbers in its place."""
    span = finding.span
    here = [
        match
        for claim, match in zip(found.claims, found.matches, strict=True)
        if claim.index == finding.claim or (span is not None and claim.sentence == _sentence(found, span.start))
    ]
    named = {finding.figure} if finding.figure else {match.figure for match in here}
    if every:
        named |= {figure for match in here for figure in (match.figure, match.neighbour)}
    return {figure for figure in named if figure}


def _sentence(found: Audit, at: int) -> int:
    return next((index for index, each in enumerate(found.sentences) if each.span.start <= at < each.span.end), -1)


def _drop_idle_sources(document: Document) -> None:
    """A source stays only as long as a figure names it."""
    named = {entry.get("source") for entry in document["figures"]}
    kept = {ident: source for ident, source in document.get("sources", {}).items() if ident in named}
    if kept:
        document["sources"] = kept
    else:
        document.pop("sources", None)


def left_out(entries: Iterable[Entry]) -> list[str]:
    """What the head of the file says of the numbers that were left out."""
    lines = []
    for entry in entries:
        quote = "".join(each if each.isprintable() else " " for each in entry["quote"])
        short = quote if len(quote) <= _QUOTE else quote[:_QUOTE].rpartition(" ")[0] + " ..."
        lines.append(f"  {entry['value']}: {short}")
    if lines:
        lines.insert(
            0, "Left out, because their words do not tell them from the numbers around them (add those that matter, with a label):"
        )
    return lines
