"""A RunRecord in; what a reporter reads in the terminal, out: the sentence, the ledger's wording under it, what to write instead."""

from __future__ import annotations

from factlint.report.record import FileRecord, FindingRecord, PlaceRecord, RunRecord, Style
from factlint.report.safe import cells, safe

_COLORS = {"error": "1;31", "warning": "1;33", "info": "1;36", "mark": "1;4", "dim": "2", "good": "32"}
_INDENT = "  | "


def render(run: RunRecord, style: Style) -> str:
    """Every finding with its sentence, then one line that sums up."""
    parts = [_finding(finding, style) for finding in run.findings]
    if style.coverage:
        parts.extend(_coverage(file, style) for file in run.files if file.unchecked)
    if style.verbose:
        parts.extend(_suppressed(each, style) for file in run.files for each in file.suppressed)
    text = "\n".join(parts)
    if style.quiet:
        return text
    return (text + "\n" if text else "") + summary(run, style)


def summary(run: RunRecord, style: Style) -> str:
    """`2 errors, 1 warning; 11 of 14 checkable figures sourced`; below it what else one should know."""
    counts = [counted(run.count(severity), severity) for severity in ("error", "warning", "info") if run.count(severity)]
    checkable = sum(file.coverage.checkable for file in run.files)
    matched = sum(file.coverage.matched for file in run.files)
    with_ledger = [file for file in run.files if file.ledger]
    linted = [file for file in run.files if file.linted]
    line = ", ".join(counts) if counts else "no findings" if linted else "nothing was linted"
    if with_ledger:
        line += f"; {matched:,} of {checkable:,} checkable {'figure' if checkable == 1 else 'figures'} sourced"
    if linted and not with_ledger:
        line += "; no ledger, so the drafts were only held against themselves"
    if 0 < len(linted) < len(run.files):
        line += f"; {len(linted):,} of {len(run.files):,} drafts linted"
    elif len(run.files) > 1:
        line += f"; {len(run.files):,} drafts"
    if run.every_error:
        line += f"; {counted(len(run.every_error), 'problem')}, see above"
    line = _fitted(line, max(30, style.width)) + "\n"
    empty = [file for file in run.files if file.empty]
    if empty:
        names = ", ".join(safe(file.path) for file in empty[:3]) + (" …" if len(empty) > 3 else "")
        line += f"{names}: there is no text in {'it' if len(empty) == 1 else 'them'}\n"
    return line


def _fitted(line: str, width: int) -> str:
    if len(line) <= width:
        return line
    import textwrap

    return "\n".join(textwrap.wrap(line, width))


def counted(number: int, word: str) -> str:
    """ "1 error", "2,000 errors"."""
    if word == "info":
        return f"{number:,} info"
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _finding(finding: FindingRecord, style: Style) -> str:
    place = f"{safe(finding.path)}:{finding.line}:{finding.column}"
    severity = paint(finding.severity, finding.severity, style)
    lines = [f"{paint(place, 'dim', style)} {severity} {finding.code} {finding.name}"]
    lines.extend(_wrapped(safe(finding.message), style, "  "))
    if finding.excerpt:
        lines.extend(_excerpt(finding, style))
    for place_record in finding.related:
        lines.extend(_related(finding, place_record, style))
    for fix in finding.fixes:
        lines.extend(_wrapped(("fix: " if fix.safe else "perhaps: ") + safe(fix.title), style, "  "))
    if finding.help and not finding.fixes:
        lines.extend(_wrapped("help: " + safe(finding.help), style, "  "))
    marks = [*finding.notes]
    if finding.confidence != "high":
        marks.append(f"{finding.confidence} confidence")
    if finding.clock:
        marks.append("by today's date, as the draft gives none")
    if marks:
        lines.extend(_wrapped("(" + safe("; ".join(marks)) + ")", style, "  "))
    return "\n".join(lines) + "\n"


def _suppressed(finding: FindingRecord, style: Style) -> str:
    place = f"{safe(finding.path)}:{finding.line}:{finding.column}"
    lines = [f"{paint(place, 'dim', style)} not reported: {finding.code} {finding.name}"]
    lines.extend(_wrapped(safe(finding.message), style, "  "))
    lines.extend(_wrapped(f"(ignored: {safe(finding.suppressed or '')})", style, "  "))
    return "\n".join(lines) + "\n"


def _excerpt(finding: FindingRecord, style: Style) -> list[str]:
    """The sentence, wrapped, with the flagged piece underlined by a line of carets that survives without colour."""
    text = safe(finding.excerpt)
    start = len(safe(finding.excerpt[: finding.mark_start]))
    end = start + len(safe(finding.excerpt[finding.mark_start : finding.mark_end]))
    width = max(20, style.width - len(_INDENT))
    lines: list[str] = []
    for first, last in _broken(text, width):
        piece = text[first:last]
        low, high = max(start, first), min(end, last)
        if low >= high:
            lines.append(_INDENT + piece)
            continue
        before, inside, after = text[first:low], text[low:high], text[high:last]
        lines.append(_INDENT + before + paint(inside, "mark", style) + after)
        lines.append(_INDENT + " " * cells(before) + paint("^" * max(1, cells(inside)), finding.severity, style))
    return lines


def _broken(text: str, width: int) -> list[tuple[int, int]]:
    """Where to break a text into lines of at most `width` columns: at spaces, else in the word."""
    pieces: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end, used, space = start, 0, -1
        while end < len(text):
            used += cells(text[end])
            if used > width:
                break
            if text[end] == " ":
                space = end
            end += 1
        if end < len(text) and space > start and text[end] != " ":
            end = space
        pieces.append((start, end))
        start = end
        while start < len(text) and text[start] == " ":
            start += 1
    return pieces


def _related(finding: FindingRecord, place: PlaceRecord, style: Style) -> list[str]:
    where = f"{safe(place.path)}:{place.line}" if place.in_ledger or place.path != finding.path else f"line {place.line}"
    label = "ledger" if place.in_ledger else "see"
    lines = _wrapped(f"{label}: {safe(place.message)} ({where})", style, "  ")
    if place.url:
        lines.extend(_source(place.url, style))
    return lines


def _source(url: str, style: Style) -> list[str]:
    shown = safe(url)
    if style.links and shown == url and url.startswith(("http://", "https://")) and url.isascii():
        return [f"  source: \x1b]8;;{url}\x1b\\{shown}\x1b]8;;\x1b\\"]
    return [f"  source: {shown}"]


def _wrapped(text: str, style: Style, indent: str) -> list[str]:
    import textwrap

    lines = textwrap.wrap(
        text, max(30, style.width), initial_indent=indent, subsequent_indent=indent + "  ", break_long_words=False, break_on_hyphens=False
    )
    # a line that begins with two colons is a command to GitHub's runner, whoever wrote it
    return [line.replace("::", ": :", 1) if line.lstrip().startswith("::") else line for line in lines]


def paint(text: str, color: str, style: Style) -> str:
    """The text in a colour, where the style has any."""
    return f"\x1b[{_COLORS[color]}m{text}\x1b[0m" if style.color else text


def _coverage(file: FileRecord, style: Style) -> str:
    lines = [f"{safe(file.path)}: numbers that no ledger figure stands behind"]
    for each in file.unchecked:
        lines.append(f"  [ ] {each.line}:{each.column}  {safe(each.text)}")
        lines.extend(_wrapped(safe(each.excerpt), style, "      ")[:2])
        if style.verbose and each.reason:
            lines.extend(_wrapped(f"({safe(each.reason)})", style, "      "))
    return "\n".join(lines) + "\n"
