"""An Audit with its FileRecord in; the annotated copy out: the whole text with every number marked, and a list to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from factlint.model.audit import Audit
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.draft import Block, BlockKind
from factlint.model.ledger import Ledger
from factlint.model.match import Match
from factlint.model.quantity import CHECKABLE
from factlint.report.build import wording
from factlint.report.claims import reasons
from factlint.report.html import finding_html
from factlint.report.markdown import escaped
from factlint.report.page import link, page, text
from factlint.report.record import SEVERITIES, FileRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One number to tick: its place in the text, how it stands (error warning info good none), and what the ledger has."""

    number: int
    start: int
    end: int
    text: str
    line: int
    standing: str
    said: str
    ledger: str
    url: str | None
    why: str
    findings: tuple[int, ...]


def rows(audit: Audit, record: FileRecord, ledger: Ledger | None) -> list[Row]:
    """Every number that could be checked, in order, with the findings on it."""
    found: list[Row] = []
    for claim, match in zip(audit.claims, audit.matches, strict=True):
        if match.figure is None and claim.quantity.kind not in CHECKABLE:
            continue
        there = audit.draft.to_source(claim.span)
        on_it = tuple(
            index
            for index, each in enumerate(record.findings)
            if each.start is not None and each.start < there.end and there.start < (each.end or 0)
        )
        worst = min((SEVERITIES.index(record.findings[index].severity) for index in on_it), default=None)
        standing = SEVERITIES[worst] if worst is not None else "good" if match.sourced else "none"
        shown, url = _ledger(match, ledger)
        found.append(
            Row(
                number=len(found) + 1,
                start=claim.span.start,
                end=claim.span.end,
                text=" ".join(claim.span.of(audit.draft.text).split()),
                line=audit.draft.position(there.start)[0],
                standing=standing,
                said=_said(claim),
                ledger=shown,
                url=url,
                why="; ".join(reasons(match)[:3]),
                findings=on_it,
            )
        )
    return found


def _said(claim: Claim) -> str:
    who = claim.attribution.name or claim.attribution.source if claim.attribution is not None else ""
    return ", ".join(part for part in (who, f"as of {claim.as_of.iso}" if claim.as_of is not None else "") if part)


def _ledger(match: Match, ledger: Ledger | None) -> tuple[str, str | None]:
    if match.figure is None or ledger is None:
        return "", None
    figure = ledger.figures.get(match.figure)
    key = match.observation or match.expected
    observation = ledger.observation(key) if key else None
    label = figure.label if figure is not None else match.figure
    if observation is None:
        return label, None
    source = ledger.sources.get(observation.source) if observation.source else None
    return f"{label}: {wording(observation, ledger)}", observation.url or observation.archive or (source.url if source else None)


def html(audit: Audit, record: FileRecord, ledger: Ledger | None) -> str:
    """The page: the copy on top with numbered marks, below it the list to tick and the findings."""
    found = rows(audit, record, ledger)
    title = audit.draft.title or record.path
    known = f"{record.coverage.matched} of {record.coverage.checkable} checkable figures sourced"
    parts = [
        f"<h1>{text(title)}</h1>\n<p class=meta>{text(record.path)}; dated {text(record.date)}; {known}</p>\n",
        "".join(_passage(audit, blocks, found) for blocks in passages(audit.draft.blocks)),
        "<h2>Every number, to tick</h2>\n<div class=wide><table><thead><tr><th>done</th><th>no.</th><th>number</th><th>says who</th><th>the ledger has</th></tr></thead>\n<tbody>\n",
        "".join(_tick(row) for row in found),
        "</tbody></table></div>\n",
    ]
    if record.findings:
        parts.append("<h2>Findings</h2>\n")
        parts.extend(finding_html(finding, f"f{index}") for index, finding in enumerate(record.findings))
    return page(title, "".join(parts), record.language)


def passages(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks one by one; the cells of a table's row together."""
    for _, together in groupby(enumerate(blocks), lambda each: (each[1].group, each[1].row) if _is_cell(each[1]) else each[0]):
        yield [block for _, block in together]


def _is_cell(block: Block) -> bool:
    return block.kind is BlockKind.TABLE_CELL


def _passage(audit: Audit, blocks: list[Block], found: list[Row]) -> str:
    if not _is_cell(blocks[0]):
        return _block(audit, blocks[0], found)
    cells = " <small>|</small> ".join(_marked(audit.draft.text, block.span.start, block.span.end, found) for block in blocks)
    return f"<p class=copy>{cells}</p>\n"


def _block(audit: Audit, block: Block, found: list[Row]) -> str:
    inside = _marked(audit.draft.text, block.span.start, block.span.end, found)
    if block.kind is BlockKind.HEADING:
        return f"<h2>{inside}</h2>\n"
    if block.kind is BlockKind.FRONT_MATTER:
        return f"<p class=copy><small>{text(block.role)}:</small> {inside}</p>\n"
    if block.kind is BlockKind.QUOTATION:
        return f"<blockquote class=copy>{inside}</blockquote>\n"
    if block.kind is BlockKind.LIST_ITEM:
        return f"<p class=copy>• {inside}</p>\n"
    return f"<p class=copy>{inside}</p>\n"


def _marked(whole: str, start: int, end: int, found: list[Row]) -> str:
    return "".join(
        f'<mark class="{row.standing}">{text(piece)}</mark><sup><a href="#n{row.number}" id="m{row.number}">{row.number}</a></sup>'
        if row
        else text(piece)
        for piece, row in pieces(whole, start, end, found)
    )


def pieces(whole: str, start: int, end: int, found: list[Row]) -> Iterator[tuple[str, Row | None]]:
    """A block's text cut at its numbers: (text, None) and (number, its row)."""
    at = start
    for row in found:
        if row.start < at or row.end > end:
            continue
        yield whole[at : row.start], None
        yield whole[row.start : row.end], row
        at = row.end
    yield whole[at:end], None


def _tick(row: Row) -> str:
    links = " ".join(f'<a href="#f{index}">finding</a>' for index in row.findings)
    label = {"good": "in the ledger", "none": "not in the ledger"}.get(row.standing, row.standing)
    source = f" ({link(row.url, 'source')})" if row.url else ""
    why = f"<small>{text(row.why)}</small>" if row.why and row.standing == "none" else ""
    known = "<br>".join(part for part in (f"{text(row.ledger)}{source}", why) if part)
    return (
        f'<tr id="n{row.number}"><td><input type=checkbox aria-label="number {row.number} checked"></td><td><a href="#m{row.number}">{row.number}</a></td>'
        f'<td><b>{text(row.text)}</b><br><span class="badge {row.standing}">{label}</span> {links}</td><td>{text(row.said)}</td><td>{known}</td></tr>\n'
    )


def markdown(audit: Audit, record: FileRecord, ledger: Ledger | None) -> str:
    """The same as Markdown: the copy with numbered marks, then a task list."""
    found = rows(audit, record, ledger)
    parts = [f"# {escaped(audit.draft.title or record.path)}\n\n"]
    for blocks in passages(audit.draft.blocks):
        cuts = (pieces(audit.draft.text, block.span.start, block.span.end, found) for block in blocks)
        lines = ("".join(f"**{escaped(piece)}**[{row.number}]" if row else escaped(piece) for piece, row in cut) for cut in cuts)
        prefix = {BlockKind.HEADING: "## ", BlockKind.QUOTATION: "> ", BlockKind.LIST_ITEM: "- "}.get(blocks[0].kind, "")
        parts.append(f"{prefix}{' / '.join(lines)}\n\n")
    parts.append("## Every number, to tick\n\n")
    for row in found:
        label = {"good": "in the ledger", "none": "not in the ledger"}.get(row.standing, row.standing)
        told = "; ".join(record.findings[index].message for index in row.findings)
        rest = " — ".join(escaped(part) for part in (row.said, row.ledger, told) if part)
        parts.append(f"- [ ] {row.number}. **{escaped(row.text)}** (line {row.line}; {label}){': ' + rest if rest else ''}\n")
    return "".join(parts)
