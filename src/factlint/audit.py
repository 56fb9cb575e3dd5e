"""A Draft, a Ledger and a Rulebook in; an Audit out. The one pure function that strings the stages together."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from factlint import segment
from factlint.checks._mojibake import mangled
from factlint.checks.comparison import unmatched_figures
from factlint.claims import Reading, dateline, read_claims
from factlint.extract import extract
from factlint.match import match_claims
from factlint.model.audit import Audit, Context, Coverage
from factlint.model.claim import Claim
from factlint.model.draft import Draft, Sentence
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Ledger
from factlint.model.match import Match
from factlint.model.quantity import CHECKABLE, Quantity
from factlint.model.rule import Rulebook
from factlint.suppress import suppress

_T = TypeVar("_T")
_FIRST, _LAST = datetime.date(1000, 1, 1), datetime.date(9000, 12, 31)  # a century may be counted from these either way


def audit(draft: Draft, ledger: Ledger | None, rules: Rulebook | None = None, *, today: datetime.date, every: bool = True) -> Audit:
    """Hold one draft against a ledger (None: the rules on the draft alone) and against itself.

    `rules` None means the built-in rulebook with its defaults. `today` serves as the article's date where neither the front matter
    nor a dateline nor `draft.date_hint` gives one; what the clock alone brings about is then info. No disk, clock or network.
    `every` False leaves out of the matches the candidates of numbers of whose kind the ledger has no figure, and the scores and reasons of those
    that no figure fits: few look at them, and they take time.
    A check that raises becomes a finding F002 and an entry in `Audit.crashes`, and so does the matching; the others go on.
    """
    if rules is None:
        from factlint.rulebook import builtin

        rules = builtin()
        rules = Rulebook(rules=tuple(rule for rule in rules.rules if rule.default), checks=rules.checks)
    sentences = segment.sentences(draft)
    quantities = extract(draft, sentences)
    date, clock = article_date(draft, sentences, quantities, today)
    reading = read_claims(draft, sentences, quantities, date=date)
    crashes: list[Finding] = []
    matched = _attempt("matching", partial(match_claims, draft, sentences, reading.claims, ledger, date=date, every=every), crashes)
    matches = tuple(Match(claim=claim.index) for claim in reading.claims) if matched is None else matched
    context = Context(
        draft=draft,
        sentences=sentences,
        quantities=quantities,
        claims=reading.claims,
        matches=matches,
        ledger=ledger if matched is not None else None,
        date=date,
        clock=clock,
        today=today,
        quotations=reading.quotations,
        damaged=_attempt("damage", lambda: tuple(span for span, _ in mangled(draft.text)), crashes) or (),
    )
    return _finish(context, rules, crashes)


def article_date(
    draft: Draft, sentences: tuple[Sentence, ...], quantities: tuple[Quantity, ...], today: datetime.date
) -> tuple[datetime.date, bool]:
    """The article's date, and whether only the machine's clock gave it. A date such as 0001-01-01, which programs write for none, is none."""
    found = _told(draft.date) or _told(dateline(draft, sentences, quantities)) or _told(draft.date_hint)
    return (found, False) if found is not None else (min(max(today, _FIRST), _LAST), True)


def _told(date: datetime.date | None) -> datetime.date | None:
    return date if date is not None and _FIRST <= date <= _LAST else None


def read(draft: Draft, *, today: datetime.date) -> Reading:
    """The claims of a draft without any ledger."""
    sentences = segment.sentences(draft)
    quantities = extract(draft, sentences)
    date, _ = article_date(draft, sentences, quantities, today)
    return read_claims(draft, sentences, quantities, date=date)


def _finish(context: Context, rules: Rulebook, crashes: list[Finding]) -> Audit:
    findings: list[Finding] = []
    for rule in rules.rules:
        if "X" in rule.needs or "H" in rule.needs or (context.ledger is None and "D" not in rule.needs):
            continue
        check = rules.checks[rule.check]
        try:
            findings.extend(check(context, rule))
        except Exception as error:  # a rule must never take the others down
            crashes.append(_crashed(f"the rule {rule.code} {rule.name}", error))
    findings.extend(_attempt("unmatched figures", lambda: tuple(unmatched_figures(context)), crashes) or ())
    told = _attempt("ignores", lambda: suppress(context, [*findings, *crashes]), crashes)
    kept, suppressed = told if told is not None else ((*findings, *crashes), ())
    return Audit(
        draft=context.draft,
        date=context.date,
        clock=context.clock,
        sentences=context.sentences,
        claims=context.claims,
        matches=context.matches,
        findings=kept,
        coverage=coverage(context.quantities, context.claims, context.matches),
        suppressed=suppressed,
        crashes=tuple(each.message for each in crashes),
    )


def coverage(quantities: tuple[Quantity, ...], claims: Iterable[Claim], matches: Iterable[Match]) -> Coverage:
    """Counts of all quantities, of those a ledger could know, and of those it does."""
    checkable = matched = 0
    for claim, match in zip(claims, matches, strict=True):
        if claim.quantity.kind in CHECKABLE or match.figure is not None:
            checkable += 1
            matched += match.sourced
    return Coverage(quantities=len(quantities), checkable=checkable, matched=matched, unchecked=checkable - matched)


_STAGES = {
    "matching": "holding the numbers against the ledger",
    "damage": "the search for damaged text",
    "unmatched figures": "the search for ledger figures that nothing was matched to",
    "ignores": "reading the ignores",
}


def _attempt(stage: str, work: Callable[[], _T], crashes: list[Finding]) -> _T | None:
    """What the work gives; None, and a finding among `crashes`, where it raises."""
    try:
        return work()
    except Exception as error:  # what is known without this stage is still told
        crashes.append(_crashed(_STAGES[stage], error))
        return None


def _crashed(what: str, error: Exception) -> Finding:
    return Finding(
        code="F002",
        name="rule-crashed",
        severity=Severity.ERROR,
        message=f"{what} failed on this draft and said nothing about it: {type(error).__name__}: {error}",
        help="everything else ran; please report this with the draft, and switch a rule off with --ignore until it is mended",
    )
