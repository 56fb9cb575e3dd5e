"""Findings and the draft's own comments in; those that stand, marked and merged, and those that were ignored, out.

Three things happen here, in this order: findings in quotations and damaged text are marked and lowered; of several findings on one
number the ledger's stands and the draft's own become its related places; the ignores written in the draft take away what they name.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from factlint.ignores import OWN_RULES, Ignore, read_ignores
from factlint.model.audit import Context, Suppressed
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind, Draft, Problem
from factlint.model.finding import Edit, Finding, Fix, Related, Severity
from factlint.model.match import Confidence
from factlint.model.span import Span

_LEDGER_GROUPS = frozenset("CSHU")
_DRAFT_GROUPS = frozenset("IMUHRD")


def suppress(context: Context, findings: Sequence[Finding]) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
    """What stands, sorted by place, and what was ignored, each with its reason."""
    damaged, quotations = _Spans(context.damaged), _Spans(context.quotations)
    marked = [_marked(context, finding, damaged, quotations) for finding in findings]
    merged = one_for_one_number(marked)
    ignores, faults = read_ignores(context)
    kept: list[Finding] = []
    gone: list[Suppressed] = []
    used: set[int] = set()
    whole = [index for index, ignore in enumerate(ignores) if ignore.covered is None]
    placed = [(span, index) for index, ignore in enumerate(ignores) for span in ignore.covered or ()]
    spans = _Spans([span for span, _ in placed])
    for finding in merged:
        near = [placed[each][1] for each in spans.near(_in_source(context.draft, finding))]
        hits = [index for index in sorted({*whole, *near}) if ignores[index].live and ignores[index].covers(context.draft, finding)]
        used.update(hits)
        if hits:
            gone.append(Suppressed(finding=finding, reason=ignores[hits[0]].reason or "ignored in the draft"))
        else:
            kept.append(finding)
    kept.extend(faults)
    if not any(finding.code == "F001" for finding in findings):
        kept.extend(_problem(problem) for problem in context.draft.problems)
    for index, ignore in enumerate(ignores):
        if ignore.expired is not None:
            kept.append(_expired(ignore, context))
        elif index not in used and _could_have_spoken(ignore, context):
            kept.append(_unused(ignore, context.draft))
    kept.sort(key=_place(context.draft))
    return tuple(kept), tuple(gone)


class _Spans:
    """Spans, asked which of them lie near another one."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self.spans = spans
        self._order = sorted(range(len(spans)), key=lambda index: spans[index].start)
        self._starts = [spans[index].start for index in self._order]
        self._ends = list(accumulate((spans[index].end for index in self._order), max))  # the last end so far

    def near(self, span: Span | None) -> list[int]:
        """The indices, in order, of all that touch it, and perhaps of a few others."""
        if span is None:
            return []
        at = bisect_right(self._starts, span.end)
        found: list[int] = []
        while at and self._ends[at - 1] >= span.start:
            at -= 1
            found.append(self._order[at])
        return sorted(found)


def _in_source(draft: Draft, finding: Finding) -> Span | None:
    return finding.span if finding.span is None or finding.in_source else draft.to_source(finding.span)


# marks


def _marked(context: Context, finding: Finding, damaged: _Spans, quotations: _Spans) -> Finding:
    """A finding in damaged text or in somebody else's quotation is kept, marked, and lowered to info, unless its rule says otherwise."""
    if finding.span is None or finding.in_source or finding.code in OWN_RULES or finding.code == "X001":
        return finding
    if any(finding.span.overlaps(damaged.spans[each]) for each in damaged.near(finding.span)):
        return _lowered(finding, "in damaged text", Confidence.LOW)
    if _keeps_in_quotations(finding.code):
        return finding
    return _lowered(finding, "in a quotation", finding.confidence) if _quoted(context, finding, quotations) else finding


def _lowered(finding: Finding, note: str, confidence: Confidence) -> Finding:
    notes = finding.notes if note in finding.notes else (*finding.notes, note)
    return replace(finding, severity=Severity.INFO, confidence=confidence, notes=notes)


def _quoted(context: Context, finding: Finding, quotations: _Spans) -> bool:
    span = finding.span
    assert span is not None
    if finding.claim is not None and finding.claim < len(context.claims) and context.claims[finding.claim].quoted:
        return True
    if any(quotations.spans[each].covers(span) for each in quotations.near(span)):
        return True
    block = context.draft.block_at(span.start)
    return block is not None and context.draft.blocks[block].kind is BlockKind.QUOTATION


@lru_cache(maxsize=256)
def _keeps_in_quotations(code: str) -> bool:
    from factlint.rulebook import builtin

    rule = builtin().find(code)
    return rule is not None and rule.settings.get("in_quotations") == "keep"


# one finding for one number


def one_for_one_number(findings: Sequence[Finding]) -> list[Finding]:
    """Where a finding against the ledger and one on the draft alone meet on a number, the ledger's stands and the other is a related place."""
    ledger = [each for each in findings if _against_ledger(each)]
    if not ledger:
        return list(findings)
    extra: dict[int, list[Related]] = {}
    result: list[Finding] = []
    spans = _Spans([each.span for each in ledger if each.span is not None])
    claims: dict[int, list[int]] = {}
    for index, each in enumerate(ledger):
        if each.claim is not None:
            claims.setdefault(each.claim, []).append(index)
    for finding in findings:
        near = {*spans.near(finding.span), *(claims.get(finding.claim, ()) if finding.claim is not None else ())}
        host = _host(finding, [ledger[index] for index in sorted(near)])
        if host is None:
            result.append(finding)
        else:
            extra.setdefault(id(host), []).append(Related(message=finding.message, span=finding.span))
    return [replace(each, related=(*each.related, *extra[id(each)])) if id(each) in extra else each for each in result]


def _against_ledger(finding: Finding) -> bool:
    return finding.figure is not None and finding.code[0] in _LEDGER_GROUPS and finding.span is not None and not finding.in_source


def _host(finding: Finding, ledger: Sequence[Finding]) -> Finding | None:
    if finding.figure is not None or finding.span is None or finding.in_source or finding.code[0] not in _DRAFT_GROUPS:
        return None
    for each in ledger:
        assert each.span is not None
        same = (each.claim is not None and each.claim == finding.claim) or each.span.overlaps(finding.span)
        if same and each.severity.rank >= finding.severity.rank:
            return each
    return None


# what is said about ignores and about the file


def _problem(problem: Problem) -> Finding:
    return Finding(
        code="F001",
        name=OWN_RULES["F001"],
        severity=Severity.WARNING,
        message=problem.message,
        span=problem.span,
        in_source=problem.span is not None,
    )


def _unused(ignore: Ignore, draft: Draft) -> Finding:
    alone = not any(each in ignore.span.of(draft.source) for each in "\r\n")  # in several lines there may be copy among it
    fixes = (Fix(title="remove the ignore", edits=(_removal(draft, ignore.span),), safe=alone),) if ignore.comment else ()
    message = f"this ignore of {ignore.words} is not needed: nothing it names is found here"
    return Finding(
        code="F003", name=OWN_RULES["F003"], severity=Severity.WARNING, message=message, span=ignore.span, in_source=True, fixes=fixes
    )


def _expired(ignore: Ignore, context: Context) -> Finding:
    message = f"this ignore of {ignore.words} held until {ignore.expired}: {ignore.reason}"
    return Finding(
        code="F004",
        name=OWN_RULES["F004"],
        severity=Severity.INFO if context.clock else Severity.WARNING,
        message=message,
        span=ignore.span,
        in_source=True,
        clock=context.clock,
        help="look at the finding again; then remove the ignore, or give it a new date",
    )


def _could_have_spoken(ignore: Ignore, context: Context) -> bool:
    """Whether every rule it names could speak at all: without a ledger those that need one cannot."""
    if context.ledger is not None:
        return True
    from factlint.rulebook import builtin

    needs = {rule.code: rule.needs for rule in builtin().rules}
    return all("D" in needs.get(code, "D") for codes, _ in ignore.selectors for code in codes)


def _removal(draft: Draft, span: Span) -> Edit:
    """Takes a comment away, and its line with it where nothing else stands on it."""
    source = draft.source
    start, end = span
    line_start = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    if source[line_start:start].strip() == "":
        stop = end
        while stop < len(source) and source[stop] in " \t":
            stop += 1
        if stop >= len(source) or source[stop] in "\r\n":
            if source.startswith("\r\n", stop):
                stop += 2
            elif stop < len(source):
                stop += 1
            return Edit(span=Span(line_start, stop), replacement="", in_source=True)
    if start > 0 and source[start - 1] == " " and (end >= len(source) or source[end] in " \r\n.,;:"):
        start -= 1
    return Edit(span=Span(start, end), replacement="", in_source=True)


def _place(draft: Draft) -> _Key:
    return _Key(draft)


class _Key:
    """Sorts findings by their place in the source, those without one first."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def __call__(self, finding: Finding) -> tuple[int, int, str, str]:
        there = _in_source(self._draft, finding)
        if there is None:
            return (-1, -1, finding.code, finding.message)
        return (there.start, there.end, finding.code, finding.message)
