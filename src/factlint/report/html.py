"""A RunRecord in; one self-contained HTML page out: every draft with its findings, for the desk to read."""

from __future__ import annotations

from factlint.report.full import summary
from factlint.report.page import link, page, text
from factlint.report.record import ErrorRecord, FileRecord, FindingRecord, PlaceRecord, RunRecord, Style, in_three


def render(run: RunRecord, style: Style) -> str:
    """The page."""
    counts = "".join(f'<li class="{severity}">{run.count(severity):,} {label}</li>' for severity, label in _labels(run))
    parts = [
        f"<h1>Figures checked by factlint</h1>\n<p class=soft>{text(' '.join(summary(run, style).split()))}</p>\n<ul class=counts>{counts}</ul>\n"
    ]
    if run.every_error:
        parts.append("<h2>Problems</h2>\n<ul class=places>" + "".join(_error(error) for error in run.every_error) + "</ul>\n")
    parts.extend(_file(file, style) for file in run.files if not file.errors or file.findings)
    parts.append(f"<p class=soft>factlint {text(run.version)} reports where figures disagree, and on whose word; the desk decides.</p>\n")
    return page("Figures checked by factlint", "".join(parts))


def _labels(run: RunRecord) -> list[tuple[str, str]]:
    return [
        ("error", "error" if run.count("error") == 1 else "errors"),
        ("warning", "warning" if run.count("warning") == 1 else "warnings"),
        ("info", "info"),
    ]


def _error(error: ErrorRecord) -> str:
    place = f"<code>{text(error.path)}{f':{error.line}' if error.line else ''}</code> " if error.path else ""
    return f"<li>{place}{text(error.message)}{f'<br><small>{text(error.hint)}</small>' if error.hint else ''}</li>"


def _file(file: FileRecord, style: Style) -> str:
    meta = [
        f"dated {file.date}" + (" (today: the draft gives no date)" if file.clock else "") if file.date else "",
        f"language {file.language}" if file.language else "",
    ]
    if file.ledger:
        meta.append(f"{file.coverage.matched} of {file.coverage.checkable} checkable figures sourced; ledger {', '.join(file.ledger)}")
    parts = [f"<section>\n<h2>{text(file.path)}</h2>\n<p class=meta>{text('; '.join(filter(None, meta)))}</p>\n"]
    parts.extend(finding_html(finding) for finding in file.findings)
    if not file.findings:
        parts.append('<p class="soft good">No findings.</p>\n')
    if style.coverage and file.unchecked:
        rows = "".join(
            f'<tr><td><input type=checkbox aria-label="checked"></td><td>{each.line}</td><td><b>{text(each.text)}</b></td><td>{text(each.excerpt)}</td></tr>\n'
            for each in file.unchecked
        )
        parts.append(
            "<h3>Numbers that no ledger figure stands behind</h3>\n<div class=wide><table><thead><tr><th>done</th><th>line</th><th>number</th><th>sentence</th></tr></thead>"
            f"<tbody>\n{rows}</tbody></table></div>\n"
        )
    return "".join(parts) + "</section>\n"


def finding_html(finding: FindingRecord, anchor: str = "") -> str:
    """One finding as an article."""
    severity = finding.severity
    parts = [
        f'<article class="finding {severity}"{f" id={anchor}" if anchor else ""}>\n<h3><span class="badge {severity}">{severity}</span> '
        f"{text(finding.code)} {text(finding.name)} <span class=soft>line {finding.line}, column {finding.column}</span></h3>\n"
        f"<p>{text(finding.message)}</p>\n"
    ]
    if finding.excerpt:
        before, inside, after = in_three(finding)
        parts.append(f'<blockquote>{text(before)}<mark class="{severity}">{text(inside)}</mark>{text(after)}</blockquote>\n')
    items = [_place(place) for place in finding.related]
    items += [f"<li><b>{'fix' if fix.safe else 'perhaps'}:</b> {text(fix.title)}</li>" for fix in finding.fixes]
    if finding.help and not finding.fixes:
        items.append(f"<li><b>help:</b> {text(finding.help)}</li>")
    notes = [*finding.notes, *([f"{finding.confidence} confidence"] if finding.confidence != "high" else [])]
    if notes:
        items.append(f"<li class=soft>{text('; '.join(notes))}</li>")
    if items:
        parts.append(f"<ul class=places>{''.join(items)}</ul>\n")
    return "".join(parts) + "</article>\n"


def _place(place: PlaceRecord) -> str:
    label = "ledger" if place.in_ledger else "see"
    source = f" ({link(place.url, 'source')})" if place.url else ""
    return f"<li><b>{label}:</b> {text(place.message)} <code>{text(place.path)}:{place.line}</code>{source}</li>"
