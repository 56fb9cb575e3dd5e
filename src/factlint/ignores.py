"""The ignores written in a draft in; what each names and covers out, or a finding that says why it does not hold.

`<!-- factlint-ignore[rule(figure), ...] until=DATE: reason -->` covers the next block, or its own line where it stands in one;
`factlint: {ignore: ...}` in the front matter covers the file.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from factlint.match.desk import pinned_claim
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass, field
from factlint.model.draft import BlockKind, Comment, Draft
from factlint.model.finding import Finding, Severity
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

_IGNORE = lazy.compile(r"factlint-ignore(?P<head>[^:]*?)(?::(?P<reason>.*))?\Z", re.DOTALL)
_HEAD = lazy.compile(r"\s*(?:\[(?P<rules>[^\[\]]*)\])?(?P<rest>.*)\Z", re.DOTALL)
_UNTIL = lazy.compile(r"\s*until\s*=\s*(?P<until>\S+)\s*\Z")
_SELECTOR = lazy.compile(r"\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:\(([^()]*)\))?\s*\Z")


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
    groups: _Groups = {}
    for comment in draft.comments:
        if not comment.text.startswith("factlint"):
            continue
        if comment.text.startswith("factlint-ignore"):
            parsed = _parse(comment.text)
            if isinstance(parsed, str):
                faults.append(_fault(comment.span, parsed))
                continue
            words, until, reason = parsed
            covered = _covered(draft, comment.span, comment.block, comment.inside, groups)
            _add(ignores, faults, context, comment.span, words, until, reason, covered, comment=True)
        elif (pin := _PIN.match(comment.text)) is not None:
            wrong = _pin_fault(context, comment, pin["figure"].strip())
            faults.extend([_fault(comment.span, wrong)] if wrong is not None else [])
        else:
            faults.append(
                _fault(
                    comment.span,
                    f"factlint does not understand the comment “{_short(comment.text)}”; it knows factlint-ignore[...] and factlint:",
                )
            )
    _front_matter(context, ignores, faults)
    return ignores, faults


_PIN = lazy.compile(r"factlint\s*:\s*(?P<figure>.*)\Z", re.DOTALL)


def _pin_fault(context: Context, comment: Comment, figure: str) -> str | None:
    """Why a pin (`<!-- factlint: figure-id -->`) pins nothing; None where it names a figure, or none of them, behind a number."""
    if not figure:
        return "this pin names no figure: write factlint: figure-id, or factlint: none"
    if figure != "none" and (wrong := _no_figure(context, figure)) is not None:
        return wrong
    if pinned_claim(comment, context.claims) is None:
        return f"this pin stands behind no number: put it right behind the number that is {_short(figure)}"
    return None


def _no_figure(context: Context, figure: str) -> str | None:
    """Why a word names no figure of the ledger; without a ledger its letters alone are looked at. Of a large one, the part that is read has all it names."""
    if not re.fullmatch(r"[\w-]+", figure):
        name = figure.partition(".")[0].strip()
        better = f": write factlint: {name}" if re.fullmatch(r"[\w-]+", name) and name != figure else ""
        return f"a pin names one figure by its id, and {_short(figure)} is none{better}"
    ledger = context.ledger
    if ledger is None or figure in ledger.figures:
        return None
    return f"this pin names a figure that the ledger does not have: {_short(figure)}{_nearest(figure, ledger.figures)}"


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


_Groups = dict[tuple[int | None, BlockKind], tuple[Span, ...]]


def _covered(draft: Draft, span: Span, block: int | None, inside: bool, groups: _Groups) -> tuple[Span, ...]:
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
    if not groups:
        found: dict[tuple[int | None, BlockKind], list[Span]] = {}
        for each in draft.blocks:
            if each.group is not None:
                found.setdefault((each.group, each.kind), []).append(draft.to_source(each.span))
        groups |= {key: tuple(spans) for key, spans in found.items()}
    return groups[first.group, first.kind]


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


def _fault(span: Span, message: str) -> Finding:
    return Finding(code="F005", name=OWN_RULES["F005"], severity=Severity.WARNING, message=message, span=span, in_source=True)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"
