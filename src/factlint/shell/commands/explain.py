"""`factlint explain`: a place in a draft in; why its number was matched, flagged or left unchecked, out."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factlint.shell import options

if TYPE_CHECKING:
    from factlint.model.claim import Claim
    from factlint.model.match import Candidate, Match
    from factlint.report.record import FileRecord, Style
    from factlint.shell.single import Audited


def command(
    place: Annotated[str, typer.Argument(metavar="PATH:LINE[:COL]", help="the place of the number", show_default=False)],
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    format_: Annotated[str, typer.Option("--format", metavar="FMT", help="full or json")] = "full",
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    stdin_filename: options.StdinFilename = None,
    exclude: options.Exclude = None,
    jobs: options.OneJob = None,
    no_cache: options.NoCache = False,
    color: options.Color = None,
) -> int:
    """Say why the number at a place was matched, flagged or left unchecked: candidates, scores, reasons."""
    from factlint.errors import ConfigError, Fault
    from factlint.report.build import file_record
    from factlint.shell.faults import tell
    from factlint.shell.settings import parse_choice
    from factlint.shell.single import audited, planner_for
    from factlint.shell.terminal import style_for

    parse_choice(format_, ("full", "json"), "--format")
    path, line, column = split_place(place)
    planner = planner_for(ledger=ledger, lang=lang, date=date, config=config, isolated=isolated, no_cache=no_cache)
    for each in audited([path], planner, exclude=exclude, stdin_name=stdin_filename):
        tell(each.errors)
        if each.audit is None:
            return 2
        indices = claims_at(each, line, column)
        if not indices:
            hint = near_hint(each, line)
            raise ConfigError([Fault(message=f"there is no number at line {line}" + (f", column {column}" if column else ""), hint=hint)])
        record = file_record(each.audit, each.ledger, each.path, unchecked=False)
        if format_ == "json":
            from factlint.report.json import dumps

            sys.stdout.write(dumps({"schema": 1, "explained": [explained_plain(each, index, record) for index in indices]}) + "\n")
        else:
            style = style_for(color or "auto", sys.stdout)
            sys.stdout.write("\n".join(explained_text(each, index, record, style) for index in indices))
    return 0


def split_place(place: str) -> tuple[str, int, int | None]:
    """`draft.md:12:5` to its parts. Raises ConfigError where there is no line."""
    from factlint.errors import ConfigError, Fault

    match = re.fullmatch(r"(.+?):(\d+)(?::(\d+))?:?", place, re.DOTALL)
    if match is None or os.path.exists(place):
        parts = None if os.path.exists(place) else re.fullmatch(r"(.*?)(?::\s*(\d*)[^:]*)?", place, re.DOTALL)
        path, line = parts.groups() if parts is not None else (place, None)
        hint = f"write one line, counted from 1, after the file: factlint explain {path}:{line or 12}"
        raise ConfigError([Fault(message=f"{place} names no line", hint=hint)])
    return match[1], int(match[2]), int(match[3]) if match[3] else None


def claims_at(each: Audited, line: int, column: int | None) -> list[int]:
    """The claims on a line; with a column the one there."""
    assert each.audit is not None
    draft = each.audit.draft
    found: list[int] = []
    for claim in each.audit.claims:
        there = draft.to_source(claim.span)
        first, start = draft.position(there.start)
        last, end = draft.position(there.end)
        if first <= line <= last and (column is None or ((line, column) >= (first, start) and (line, column) < (last, end))):
            found.append(claim.index)
    return found


def near_hint(each: Audited, line: int) -> str:
    """Where the nearest number stands."""
    assert each.audit is not None
    draft = each.audit.draft
    places = [draft.position(draft.to_source(claim.span).start) for claim in each.audit.claims]
    if not places:
        return "there are no numbers in this draft"
    near = min(places, key=lambda place: abs(place[0] - line))
    return f"the nearest number stands at {near[0]}:{near[1]}; `factlint claims {each.path}` lists them all"


def explained_plain(each: Audited, index: int, record: FileRecord) -> dict[str, Any]:
    from factlint.report.claims import claim_plain
    from factlint.report.json import finding_plain

    assert each.audit is not None
    claim, match = each.audit.claims[index], each.audit.matches[index]
    return {
        **claim_plain(each.audit.draft, claim, match, each.path),
        "verdict": match.verdict.value,
        "confidence": match.confidence.value,
        "margin": round(match.margin, 4),
        "abstained": match.abstained,
        "candidates": [
            {
                "figure": candidate.figure,
                "score": round(candidate.score, 4),
                "vetoed": candidate.vetoed,
                "reasons": [{"what": reason.what, "weight": round(reason.weight, 4)} for reason in candidate.reasons],
            }
            for candidate in match.candidates
        ],
        "findings": [finding_plain(record.findings[at]) for at in _findings_on(each, claim, record)],
    }


def _findings_on(each: Audited, claim: Claim, record: FileRecord) -> list[int]:
    assert each.audit is not None
    there = each.audit.draft.to_source(claim.span)
    return [
        at for at, one in enumerate(record.findings) if one.start is not None and one.start < there.end and there.start < (one.end or 0)
    ]


def explained_text(each: Audited, index: int, record: FileRecord, style: Style) -> str:
    from factlint.report.claims import claim_plain
    from factlint.report.claims_text import details
    from factlint.report.full import paint
    from factlint.report.safe import safe

    assert each.audit is not None
    claim, match = each.audit.claims[index], each.audit.matches[index]
    plain = claim_plain(each.audit.draft, claim, match, each.path)
    lines = [
        f"{safe(each.path)}:{plain['line']}:{plain['column']}  {paint(safe(plain['text']), 'mark', style)}  ({plain['kind'].replace('_', ' ')})"
    ]
    lines += [f"  {safe(detail)}" for detail in details(plain) if not detail.startswith(("because", "not matched", "figure"))]
    lines.append(f"  {_outcome(match, each)}")
    for candidate in match.candidates[:6]:
        lines.extend(_candidate(candidate, match, each))
    for at in _findings_on(each, claim, record):
        finding = record.findings[at]
        lines.append(f"  {finding.severity}: {finding.code} {finding.name}: {safe(finding.message)}")
    return "\n".join(lines) + "\n"


def _outcome(match: Match, each: Audited) -> str:
    from factlint.report.safe import safe

    if each.ledger is None:
        return "no ledger: there is nothing to hold it against"
    if match.figure is None:
        return f"unchecked: {safe(match.abstained or 'no figure of the ledger fits')}"
    how = (
        "pinned in the draft"
        if match.pinned
        else f"score {match.score:.2f}, {match.margin:.2f} ahead of the next, {match.confidence.value} confidence"
    )
    expected = f"; held against {match.expected}" if match.expected and match.expected != match.observation else ""
    observation = f", value {match.observation}" if match.observation else ""
    return f"figure {safe(match.figure)} ({how}){safe(observation)}{safe(expected)}: {match.verdict.value.replace('_', ' ')}"


def _candidate(candidate: Candidate, match: Match, each: Audited) -> list[str]:
    from factlint.report.safe import safe

    figure = each.ledger.figures.get(candidate.figure) if each.ledger is not None else None
    label = f" ({figure.label})" if figure is not None else ""
    mark = "*" if candidate.figure == match.figure else "-"
    lines = [
        f"  {mark} {safe(candidate.figure + label)}: {candidate.score:.2f}"
        + (f", ruled out: {safe(candidate.vetoed)}" if candidate.vetoed else "")
    ]
    lines += [
        f"      {reason.weight:+.2f}  {safe(reason.what)}"
        for reason in sorted(candidate.reasons, key=lambda reason: -abs(reason.weight))[:8]
    ]
    return lines
