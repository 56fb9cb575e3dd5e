"""Annotated text in; an assertion out. One helper a stage: findings, quantities and claims, each written under the text it is about.

    check(
        "Jobs rose 3% in 2024.",
        "          ^^ value-conflict: ledger says 2.1%",
        ledger={...},
    )

A line of carets under a line of text says what must stand exactly there; several such lines may follow one line of text. Text without
any carets must yield nothing. Everything can also be given as one string with line breaks.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from factlint import segment
from factlint.audit import audit
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.extract import quantities as extract_quantities
from factlint.ledger import load
from factlint.model.audit import Audit, Context
from factlint.model.claim import Claim
from factlint.model.draft import Draft
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Ledger
from factlint.model.number import plain, rational
from factlint.model.quantity import Quantity
from factlint.model.rule import Rule, Rulebook
from factlint.read import read
from factlint.rulebook import builtin

TODAY = datetime.date(2026, 1, 15)
"""The day on which tests run where they do not say otherwise."""

_CARETS = re.compile(r"^( *)(\^+)[ ]*(.*)$")


@dataclass(frozen=True, slots=True)
class Mark:
    """A caret line: what is expected (`says`) at `[start, end)` of the text without the caret lines."""

    start: int
    end: int
    says: str


def parse(*lines: str) -> tuple[str, tuple[Mark, ...]]:
    """The text without its caret lines, and what they say, with offsets in that text."""
    text: list[str] = []
    marks: list[Mark] = []
    begin = 0
    for line in "\n".join(lines).split("\n"):
        found = _CARETS.match(line)
        if found and text:
            at = begin + len(found.group(1))
            marks.append(Mark(at, at + len(found.group(2)), found.group(3).strip()))
        else:
            begin = sum(len(each) + 1 for each in text)
            text.append(line)
    return "\n".join(text), tuple(marks)


def front_matter(**values: Any) -> str:
    """YAML front matter, with dates as dates; "" where there is nothing to say."""
    kept = {key: _typed(value) for key, value in values.items() if value is not None}
    if not kept:
        return ""
    return f"---\n{yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=10_000)}---\n\n"


def _typed(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return datetime.date.fromisoformat(value)
    return value


def ledger_of(data: Mapping[str, Any] | str | None) -> Ledger | None:
    """A ledger from plain data or YAML text; `factlint: 1` may be left out."""
    if data is None:
        return None
    if not isinstance(data, str):
        data = yaml.safe_dump({"factlint": 1, **data}, allow_unicode=True, sort_keys=False, width=10_000)
    return load([("ledger.yaml", data)])


def rulebook_of(only: str | Iterable[str] | None) -> Rulebook:
    """The built-in rules, or those of them with the given codes or names."""
    rules = builtin()
    if only is None:
        return Rulebook(rules=tuple(rule for rule in rules.rules if rule.default), checks=rules.checks)
    wanted = [only] if isinstance(only, str) else list(only)
    found = [rules.find(each) for each in wanted]
    missing = [name for name, rule in zip(wanted, found, strict=True) if rule is None]
    assert not missing, f"no such rule: {missing}"
    return Rulebook(rules=tuple(rule for rule in found if rule is not None), checks=rules.checks)


def run(
    text: str,
    *,
    ledger: Mapping[str, Any] | str | None = None,
    only: str | Iterable[str] | None = None,
    rules: Rulebook | None = None,
    date: str | datetime.date | None = None,
    lang: str | None = "en",
    title: str | None = None,
    head: Mapping[str, Any] | None = None,
    today: datetime.date = TODAY,
) -> Audit:
    """Audit a Markdown text; language, date, title and whatever else `head` holds go into its front matter."""
    draft = read(front_matter(lang=lang, date=date, title=title, **(head or {})) + text + "\n", "draft.md")
    return audit(draft, ledger_of(ledger), rules or rulebook_of(only), today=today)


def place(draft: Draft, finding: Finding) -> tuple[int, int]:
    """Where a finding stands in the source of the draft."""
    if finding.span is None:
        return (0, 0)
    return finding.span if finding.in_source else draft.to_source(finding.span)


def check(
    *lines: str,
    ledger: Mapping[str, Any] | str | None = None,
    only: str | Iterable[str] | None = None,
    date: str | datetime.date | None = None,
    lang: str | None = "en",
    title: str | None = None,
    head: Mapping[str, Any] | None = None,
    severity: str = "warning",
    exact: bool = True,
) -> Audit:
    """The findings are those of the caret lines and no others. A caret line says `rule-name` or `CODE`, and after a colon a part of the message.

    Findings below `severity` count only where a caret line names them. `exact` False: it is enough that the places overlap.
    """
    text, marks = parse(*lines)
    result = run(text, ledger=ledger, only=only, date=date, lang=lang, title=title, head=head)
    offset = len(result.draft.source) - len(text) - 1
    assert not result.crashes, result.crashes
    left = list(result.findings)
    problems: list[str] = []
    for mark in marks:
        name, _, message = (part.strip() for part in mark.says.partition(":"))
        for finding in left:
            start, end = (at - offset for at in place(result.draft, finding))
            fits = (start, end) == (mark.start, mark.end) if exact else start < mark.end and mark.start < end
            if fits and name in (finding.name, finding.code) and message in finding.message:
                left.remove(finding)
                break
        else:
            problems.append(f"missing {mark.says!r} on {text[mark.start : mark.end]!r}")
    floor = Severity(severity).rank
    problems.extend(f"unexpected {finding.name}" for finding in left if finding.severity.rank >= floor)
    assert not problems, "\n".join([*problems, "", shown(result, text, offset)])
    return result


def shown(result: Audit, text: str, offset: int) -> str:
    """The findings as caret lines, to read and to paste into a test."""
    out: list[str] = []
    begin = 0
    for line in text.split("\n"):
        out.append(line)
        for finding in result.findings:
            start, end = (at - offset for at in place(result.draft, finding))
            if begin <= start <= begin + len(line):
                out.append(" " * (start - begin) + "^" * max(1, end - start) + f" {finding.name}: {finding.message}")
        begin += len(line) + 1
    out.extend(f"elsewhere {finding.name}: {finding.message}" for finding in result.findings if place(result.draft, finding)[0] < offset)
    return "\n".join(out)


def check_quantities(*lines: str, lang: str = "en", region: str = "", every: bool = True) -> tuple[Quantity, ...]:
    """The quantities are those of the caret lines. A caret line says `kind`, then in any order its value, hedge, `unit=` and `form=`.

    `count 2200 approx`, `money 1200000 unit=USD`, `percent 40..50`, `count 24..99 vague`. `every` False: others may stand there too.
    """
    text, marks = parse(*lines)
    found = extract_quantities(text, language=lang, region=region)
    _same(text, marks, [((each.start, each.end), describe(each)) for each in found], every=every)
    return found


def describe(quantity: Quantity) -> set[str]:
    """A quantity in the words of the caret lines."""
    words = {quantity.kind.value}
    if quantity.low is not None and quantity.high is not None:
        low, high = plain(quantity.low), plain(quantity.high)
        words.add(str(low) if rational(low) == rational(high) else f"{low}..{high}")
    if quantity.hedge is not None:
        words.add(quantity.hedge.value)
    if quantity.vague:
        words.add("vague")
    if quantity.unit is not None:
        words.add(f"unit={quantity.unit}")
    if quantity.form:
        words.add(f"form={quantity.form}")
    if quantity.counted is not None:
        words.add(f"counted={quantity.counted.replace(' ', '_')}")
    return words


def check_claims(
    *lines: str, lang: str = "en", date: str = "2024-11-18", title: str | None = None, every: bool = False
) -> tuple[Claim, ...]:
    """The claims have what the caret lines say: the words of `check_quantities`, and `source=`, `via=`, `as_of=`, `part=`, `negated`, `quoted`.

    Blanks inside a value are written as underscores: `source=Foro_Penal`. `source=-` says that nobody is named.
    """
    text, marks = parse(*lines)
    draft = read(front_matter(lang=lang, date=date, title=title) + text + "\n", "draft.md")
    offset = len(draft.source) - len(text) - 1
    sentences = segment.sentences(draft)
    from factlint.extract import extract

    reading = read_claims(draft, sentences, extract(draft, sentences), date=datetime.date.fromisoformat(date))
    places = []
    for claim in reading.claims:
        start, end = draft.to_source(claim.span)
        places.append(((start - offset, end - offset), describe_claim(claim)))
    _same(text, marks, [each for each in places if each[0][0] >= 0], every=every)
    return reading.claims


def describe_claim(claim: Claim) -> set[str]:
    """A claim in the words of the caret lines."""
    words = describe(claim.quantity)
    attribution = claim.attribution
    words.add(f"source={(attribution.source or '-').replace(' ', '_') if attribution else '-'}")
    if attribution and attribution.via:
        words.add(f"via={attribution.via.replace(' ', '_')}")
    if attribution and attribution.name:
        words.add(f"name={attribution.name.replace(' ', '_')}")
    if claim.as_of is not None:
        words.add(f"as_of={claim.as_of.iso}")
    if claim.period is not None:
        words.add(f"period={claim.period.iso}")
    if claim.part is not None:
        words.add(f"part={claim.part.value}")
    words.update(word for word in ("negated", "quoted", "revised") if getattr(claim, word))
    return words


def _same(text: str, marks: Sequence[Mark], found: list[tuple[tuple[int, int], set[str]]], *, every: bool) -> None:
    problems: list[str] = []
    left = list(found)
    for mark in marks:
        here = [each for each in left if each[0] == (mark.start, mark.end)]
        if not here:
            problems.append(f"nothing at {text[mark.start : mark.end]!r}, wanted {mark.says}")
            continue
        left.remove(here[0])
        lacking = set(mark.says.split()) - here[0][1]
        if lacking:
            problems.append(f"{text[mark.start : mark.end]!r} lacks {sorted(lacking)}, has {sorted(here[0][1])}")
    if every:
        problems.extend(f"unexpected {text[start:end]!r} {sorted(words)}" for (start, end), words in left)
    have = [f"{text[start:end]!r} {' '.join(sorted(words))}" for (start, end), words in found]
    assert not problems, "\n".join([*problems, "", "found:", *have])


def alone(rule: Rule) -> Rulebook:
    """A rulebook with one rule."""
    return Rulebook(rules=(rule,), checks=builtin().checks)


def context_of(draft: Draft, date: datetime.date, *, clock: bool = False) -> Context:
    """The context of a draft without a ledger, for a check that is called by itself."""
    sentences = segment.sentences(draft)
    quantities = extract(draft, sentences)
    reading = read_claims(draft, sentences, quantities, date=date)
    return Context(
        draft=draft,
        sentences=sentences,
        quantities=quantities,
        claims=reading.claims,
        matches=(),
        ledger=None,
        date=date,
        clock=clock,
        today=date,
        quotations=reading.quotations,
    )
