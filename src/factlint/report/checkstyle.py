"""A RunRecord in; Checkstyle XML out: a file element for each draft, an error element for each finding."""

from __future__ import annotations

from factlint.report.paths import plain_path
from factlint.report.record import ErrorRecord, RunRecord, Style
from factlint.report.xml import escaped


def render(run: RunRecord, style: Style) -> str:
    """Checkstyle 4.3 as most CI servers read it."""
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n']
    for file in run.files:
        rows = [
            f'    <error line="{each.line}" column="{each.column}" severity="{each.severity}" message="{escaped(each.message)}"'
            f' source="factlint.{each.code}.{escaped(each.name)}"/>\n'
            for each in file.findings
        ]
        rows += [_error(error) for error in file.errors]
        parts.append(
            f'  <file name="{escaped(plain_path(file.path))}">\n{"".join(rows)}  </file>\n'
            if rows
            else f'  <file name="{escaped(plain_path(file.path))}"/>\n'
        )
    if run.errors:
        parts.append(f'  <file name="factlint">\n{"".join(_error(error) for error in run.errors)}  </file>\n')
    parts.append("</checkstyle>\n")
    return "".join(parts)


def _error(error: ErrorRecord) -> str:
    message = f"{error.message} ({error.hint})" if error.hint else error.message
    return f'    <error line="{error.line or 1}" severity="error" message="{escaped(message)}" source="factlint"/>\n'
