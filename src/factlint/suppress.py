"""Findings and the draft's own comments in; those that stand, marked and merged, and those that were ignored, out.

Three things happen here, in this order: findings in quotations and damaged text are marked and lowered; of several findings on one
number the ledger's stands and the draft's own become its related places; the ignores written in the draft take away what they name.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from factlint.model.audit import Context, Suppressed
from factlint.model.draft import BlockKind, Draft, Problem
from factlint.model.finding import Edit, Finding, Fix, Related, Severity
from factlint.model.match import Confidence
from factlint.model.span import Span

OWN_RULES: Mapping[str, str] = {
    "F001": "unreadable-draft",
    "F002": "rule-crashed",
    "F003": "ignore-unused",
    "F004": "ignore-expired",
    "F005": "ignore-unknown",
    "F006": "unmatched-ledger-figure",
}
"""What factlint says about its own work, outside the rulebook."""

_IGNORE = re.compile(r"factlint-ignore(?P<head>[^:]*?)(?::(?P<reason>.*))?\Z", re.DOTALL)
_HEAD = re.compile(r"\s*(?:\[(?P<rules>[^\[\]]*)\])?(?P<rest>.*)\Z", re.DOTALL)
_UNTIL = re.compile(r"\s*until\s*=\s*(?P<until>\S+)\s*\Z")
_SELECTOR = re.compile(r"\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:\(([^()]*)\))?\s*\Z")

_LEDGER_GROUPS = frozenset("CSHU")
_DRAFT_GROUPS = frozenset("IMUHRD")


def suppress(context: Context, findings: Sequence[Finding]) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
    """What stands, sorted by place, and what was ignored, each with its reason."""
    marked = [_marked(context, finding) for finding in findings]
    merged = one_for_one_number(marked)
    ignores, faults = read_ignores(context)
    kept: list[Finding] = []
    gone: list[Suppressed] = []
    used: set[int] = set()
    for finding in merged:
        hits = [index for index, ignore in enumerate(ignores) if ignore.live and ignore.covers(context.draft, finding)]
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


# marks


def _marked(context: Context, finding: Finding) -> Finding:
    """A finding in damaged text or in somebody else's quotation is kept, marked, and lowered to info, unless its rule says otherwise."""
    if finding.span is None or finding.in_source or finding.code in OWN_RULES or finding.code == "X001":
        return finding
    if any(finding.span.overlaps(span) for span in context.damaged):
        return _lowered(finding, "in damaged text", Confidence.LOW)
    if _keeps_in_quotations(finding.code):
        return finding
    return _lowered(finding, "in a quotation", finding.confidence) if _quoted(context, finding) else finding


def _lowered(finding: Finding, note: str, confidence: Confidence) -> Finding:
    notes = finding.notes if note in finding.notes else (*finding.notes, note)
    return replace(finding, severity=Severity.INFO, confidence=confidence, notes=notes)


def _quoted(context: Context, finding: Finding) -> bool:
    span = finding.span
    assert span is not None
    if finding.claim is not None and finding.claim < len(context.claims) and context.claims[finding.claim].quoted:
        return True
    if any(quotation.covers(span) for quotation in context.quotations):
        return True
    block = context.draft.block_at(span.start)
    return block is not None and context.draft.blocks[block].kind is BlockKind.QUOTATION


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
    for finding in findings:
        host = _host(finding, ledger)
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


# ignores


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignore:
    """One ignore as written. `span` is its place in the source; `text` and `source` what it covers there, None for the whole file.

    `selectors` pair the codes it stands for with the figures that it is limited to (none: all).
    """

    span: Span
    selectors: tuple[tuple[frozenset[str], frozenset[str]], ...]
    reason: str
    covered: tuple[Span, ...] | None
    comment: bool = True
    until: datetime.date | None = None
    expired: datetime.date | None = None
    live: bool = True
    words: str = field(default="", compare=False)

    def covers(self, draft: Draft, finding: Finding) -> bool:
        """Whether the finding is one that this ignore names, at a place that it covers."""
        if not any(finding.code in codes and (not figures or finding.figure in figures) for codes, figures in self.selectors):
            return False
        if self.covered is None:
            return True
        if finding.span is None:
            return False
        there = finding.span if finding.in_source else draft.to_source(finding.span)
        return any(span.overlaps(there) or span.covers(there) for span in self.covered)


def read_ignores(context: Context) -> tuple[list[Ignore], list[Finding]]:
    """The ignores of comments and front matter, and a finding for each that cannot be understood."""
    ignores: list[Ignore] = []
    faults: list[Finding] = []
    draft = context.draft
    for comment in draft.comments:
        if not comment.text.startswith("factlint"):
            continue
        if comment.text.startswith("factlint-ignore"):
            parsed = _parse(comment.text)
            if isinstance(parsed, str):
                faults.append(_fault(comment.span, parsed))
                continue
            words, until, reason = parsed
            covered = _covered(draft, comment.span, comment.block, comment.inside)
            _add(ignores, faults, context, comment.span, words, until, reason, covered, comment=True)
        elif not re.match(r"factlint\s*:", comment.text):
            faults.append(
                _fault(
                    comment.span,
                    f"factlint does not understand the comment “{_short(comment.text)}”; it knows factlint-ignore[...] and factlint:",
                )
            )
    _front_matter(context, ignores, faults)
    return ignores, faults


def _parse(text: str) -> tuple[str, str | None, str] | str:
    """Rules, `until` and reason of `factlint-ignore[rules] until=DATE: reason`, or what is wrong with it."""
    depth = text.find("]")
    match = _IGNORE.match(text) if depth < 0 else None
    if depth >= 0:
        colon = text.find(":", depth)
        head, reason = (text[len("factlint-ignore") :], "") if colon < 0 else (text[len("factlint-ignore") : colon], text[colon + 1 :])
    else:
        head, reason = (match.group("head"), match.group("reason") or "") if match else (text[len("factlint-ignore") :], "")
    parts = _HEAD.match(head)
    assert parts is not None
    rules, rest = parts.group("rules"), parts.group("rest").strip()
    if rules is None or not rules.strip():
        return "this ignore names no rule: write factlint-ignore[rule-name]: reason"
    until = None
    if rest:
        limit = _UNTIL.match(rest)
        if limit is None:
            return f"factlint does not understand “{_short(rest)}” in this ignore: only until=YYYY-MM-DD may stand before the colon"
        until = limit.group("until")
    if not reason.strip():
        return "this ignore gives no reason and does not hold: write it after a colon, factlint-ignore[" + rules.strip() + "]: reason"
    return rules, until, " ".join(reason.split())


def _add(
    ignores: list[Ignore],
    faults: list[Finding],
    context: Context,
    span: Span,
    words: str,
    until: str | None,
    reason: str,
    covered: tuple[Span, ...] | None,
    *,
    comment: bool,
) -> None:
    selectors: list[tuple[frozenset[str], frozenset[str]]] = []
    for word in _split(words):
        found = _selector(word, context)
        if isinstance(found, str):
            faults.append(_fault(span, found))
        else:
            selectors.append(found)
    last: datetime.date | None = None
    if until is not None:
        try:
            last = datetime.date.fromisoformat(until)
        except ValueError:
            faults.append(_fault(span, f"until={until} is no date: write until=2026-12-01"))
            return
    if not selectors:
        return
    over = last is not None and context.date > last
    ignores.append(
        Ignore(
            span=span,
            selectors=tuple(selectors),
            reason=reason,
            covered=covered,
            comment=comment,
            until=last,
            expired=last if over else None,
            live=not over or context.clock,
            words=words.strip(),
        )
    )


def _split(words: str) -> Iterable[str]:
    depth, piece = 0, ""
    for char in words:
        depth += (char == "(") - (char == ")")
        if char == "," and depth <= 0:
            if piece.strip():
                yield piece.strip()
            piece = ""
        else:
            piece += char
    if piece.strip():
        yield piece.strip()


@lru_cache(maxsize=1)
def _known() -> Mapping[str, str]:
    from factlint.rulebook import builtin

    return {rule.code: rule.name for rule in builtin().rules} | dict(OWN_RULES)


def _selector(word: str, context: Context) -> tuple[frozenset[str], frozenset[str]] | str:
    match = _SELECTOR.match(word)
    codes = _codes(match.group(1)) if match else frozenset()
    if match is None or not codes:
        return (
            f"this ignore names a rule that does not exist: {_short(word)}{_nearest(word.split('(')[0], [*_known(), *_known().values()])}"
        )
    figures = frozenset(each.strip() for each in (match.group(2) or "").split(",") if each.strip())
    ledger = context.ledger
    if ledger is not None and ledger.size is None:
        for figure in sorted(figures):
            if figure not in ledger.figures:
                return f"this ignore names a figure that the ledger does not have: {_short(figure)}{_nearest(figure, ledger.figures)}"
    return codes, figures


def _codes(word: str) -> frozenset[str]:
    known = _known()
    upper, lower = word.upper(), word.lower()
    if upper == "ALL":
        return frozenset(known)
    if upper in known:
        return frozenset([upper])
    named = frozenset(code for code, name in known.items() if name == lower)
    return named or frozenset(code for code in known if code.startswith(upper))


def _nearest(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1)
    return f" (did you mean {near[0]}?)" if near else ""


def _covered(draft: Draft, span: Span, block: int | None, inside: bool) -> tuple[Span, ...]:
    """Its own line, for a comment inside a block; else the next block, the whole of it where that is a list or a table."""
    if inside:
        start = max(draft.source.rfind("\n", 0, span.start), draft.source.rfind("\r", 0, span.start)) + 1
        ends = [at for at in (draft.source.find("\n", span.end), draft.source.find("\r", span.end)) if at >= 0]
        return (Span(start, min(ends, default=len(draft.source))),)
    if block is None:
        return ()
    first = draft.blocks[block]
    if first.group is None:
        return (draft.to_source(first.span),)
    return tuple(draft.to_source(each.span) for each in draft.blocks if each.group == first.group and each.kind is first.kind)


def _front_matter(context: Context, ignores: list[Ignore], faults: list[Finding]) -> None:
    """`factlint: {ignore: ...}`: a rule, a list of rules, or rules with reasons; for the whole file."""
    draft = context.draft
    own = draft.front_matter.get("factlint")
    value = own.get("ignore") if isinstance(own, Mapping) else None
    for words, until, reason in _entries(value):
        at = max(draft.source.find(words), 0)
        _add(ignores, faults, context, Span(at, at + len(words)), words, until, reason, None, comment=False)


def _entries(value: object) -> Iterable[tuple[str, str | None, str]]:
    if isinstance(value, str):
        yield value, None, "ignored in the front matter"
    elif isinstance(value, Mapping) and "rule" in value:
        until = value.get("until")
        yield str(value["rule"]), str(until) if until is not None else None, str(value.get("reason") or "ignored in the front matter")
    elif isinstance(value, Mapping):
        for words, reason in value.items():
            yield str(words), None, str(reason or "ignored in the front matter")
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _entries(each)


def concerned(draft: Draft, finding: Finding) -> frozenset[str]:
    """The codes that an unused ignore (F003) names."""
    if finding.span is None:
        return frozenset()
    text = finding.span.of(draft.source)
    if "factlint-ignore" in text:
        inside = text[text.find("factlint-ignore") :].removesuffix("-->")
        parsed = _parse(inside)
        text = parsed[0] if not isinstance(parsed, str) else ""
    return frozenset().union(*(_codes(word.split("(")[0].strip()) for word in _split(text)))


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


def _fault(span: Span, message: str) -> Finding:
    return Finding(code="F005", name=OWN_RULES["F005"], severity=Severity.WARNING, message=message, span=span, in_source=True)


def _unused(ignore: Ignore, draft: Draft) -> Finding:
    fixes = (Fix(title="remove the ignore", edits=(_removal(draft, ignore.span),), safe=True),) if ignore.comment else ()
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


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"


def _place(draft: Draft) -> _Key:
    return _Key(draft)


class _Key:
    """Sorts findings by their place in the source, those without one first."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def __call__(self, finding: Finding) -> tuple[int, int, str, str]:
        if finding.span is None:
            return (-1, -1, finding.code, finding.message)
        there = finding.span if finding.in_source else self._draft.to_source(finding.span)
        return (there.start, there.end, finding.code, finding.message)
