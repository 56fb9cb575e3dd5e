"""A RunRecord in; the findings under the name of their draft out."""

from __future__ import annotations

from factlint.report.full import paint, summary
from factlint.report.record import FileRecord, RunRecord, Style
from factlint.report.safe import safe


def render(run: RunRecord, style: Style) -> str:
    """A heading for each draft that has findings, one line for each of them, then the summary."""
    parts = [_file(file, style) for file in run.files if file.findings or (style.coverage and file.unchecked)]
    return "".join(part + "\n" for part in parts) + ("" if style.quiet else summary(run, style))


def _file(file: FileRecord, style: Style) -> str:
    rows = [(f"{each.line}:{each.column}", each.severity, f"{each.code} {each.name}: {safe(each.message)}") for each in file.findings]
    if style.coverage:
        rows += [(f"{each.line}:{each.column}", "unchecked", safe(each.text)) for each in file.unchecked]
    first = max(len(row[0]) for row in rows)
    second = max(len(row[1]) for row in rows)
    lines = [safe(file.path)]
    for place, severity, text in rows:
        label = paint(f"{severity:<{second}}", severity if severity != "unchecked" else "dim", style)
        lines.append(f"  {place:>{first}}  {label}  {text}")
    return "\n".join(lines) + "\n"
