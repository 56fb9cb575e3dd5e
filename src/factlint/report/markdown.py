"""A RunRecord in; a Markdown page out, for a pull request, a step summary or a mail to the desk."""

from __future__ import annotations

import re

from factlint.report.full import summary
from factlint.report.record import FileRecord, FindingRecord, RunRecord, Style, in_three
from factlint.report.safe import safe

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$])")
_FIRST = re.compile(r"\A([-+#=:]|\d+(?=[.)]))")


def render(run: RunRecord, style: Style) -> str:
    """A heading, the summary, and a section for each draft with findings."""
    parts = [f"# Figures checked by factlint\n\n{escaped(summary(run, style).strip())}\n"]
    if run.every_error:
        parts.append("\n## Problems\n\n")
        for error in run.every_error:
            place = f"`{_code(error.path)}:{error.line}` " if error.path and error.line else f"`{_code(error.path)}` " if error.path else ""
            parts.append(f"- {place}{escaped(error.message)}{' — ' + escaped(error.hint) if error.hint else ''}\n")
    parts.extend(_file(file, style) for file in run.files if file.findings or (style.coverage and file.unchecked))
    return "".join(parts)


def _file(file: FileRecord, style: Style) -> str:
    text = f"\n## `{_code(file.path)}`\n"
    text += "".join(_finding(finding) for finding in file.findings)
    if style.coverage and file.unchecked:
        text += "\nNumbers that no ledger figure stands behind:\n\n"
        text += "".join(f"- [ ] line {each.line}: **{escaped(each.text)}** in “{escaped(each.excerpt)}”\n" for each in file.unchecked)
    return text


def _finding(finding: FindingRecord) -> str:
    lines = [f"\n### {finding.severity}: {finding.code} {finding.name} (line {finding.line})\n"]
    lines.append(f"{escaped(finding.message)}\n")
    if finding.excerpt:
        before, inside, after = in_three(finding)
        lines.append(f"> {escaped(before)}**{escaped(inside)}**{escaped(after)}\n")
    for place in finding.related:
        where = f"`{_code(place.path)}:{place.line}`"
        link = f" ([source](<{_link(place.url)}>))" if place.url and place.url.startswith(("http://", "https://")) else ""
        lines.append(f"- {'ledger' if place.in_ledger else 'see'}: {escaped(place.message)} {where}{link}")
    for fix in finding.fixes:
        lines.append(f"- {'fix' if fix.safe else 'perhaps'}: {escaped(fix.title)}")
    if finding.help and not finding.fixes:
        lines.append(f"- help: {escaped(finding.help)}")
    if finding.notes:
        lines.append(f"- {escaped('; '.join(finding.notes))}")
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, HTML included."""
    text = _SPECIAL.sub(r"\\\1", safe(text))
    first = _FIRST.match(text)
    if first is None:
        return text
    at = first.end() if first.group()[0].isdigit() else 0
    return f"{text[:at]}\\{text[at:]}"


def _code(text: str | None) -> str:
    return safe(text or "").replace("`", "'")


def _link(url: str) -> str:
    return safe(url).replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replace(" ", "%20")
