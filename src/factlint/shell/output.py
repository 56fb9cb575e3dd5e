"""A RunRecord and the formats asked for in; text on standard output and in files out."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from factlint.errors import ConfigError, Fault
from factlint.report import FORMATS, render
from factlint.report.record import RunRecord
from factlint.shell.terminal import style_for

_NEED_RULES = frozenset({"sarif", "html", "gitlab", "markdown"})


def parse_formats(words: Sequence[str]) -> tuple[tuple[str, str | None], ...]:
    """(format, file or None for standard output) of each `FMT[=FILE]`. Raises ConfigError."""
    from factlint.shell.words import did_you_mean

    found: list[tuple[str, str | None]] = []
    for word in words:
        name, equals, path = word.partition("=")
        if name not in FORMATS:
            hint = did_you_mean(name, FORMATS) or f"the formats are {', '.join(FORMATS)}"
            raise ConfigError([Fault(message=f"there is no format {name}", hint=hint, text=name)])
        if equals and not path:
            raise ConfigError([Fault(message=f"--format {word} names no file", hint=f"write --format {name}=report.{name}")])
        found.append((name, path or None))
    if sum(path is None for _, path in found) > 1:
        names = " and ".join(name for name, path in found if path is None)
        raise ConfigError(
            [Fault(message=f"{names} cannot both go to standard output", hint="give one a file: --format sarif=report.sarif")]
        )
    return tuple(found) or (("full", None),)


def needs_rules(formats: Sequence[tuple[str, str | None]]) -> bool:
    """Whether a format lists the rules."""
    return any(name in _NEED_RULES for name, _ in formats)


def rules_plain() -> dict[str, Mapping[str, Any]]:
    """Every rule as formats describe it, by code."""
    from factlint.ignores import OWN_RULES
    from factlint.resources import rules

    found: dict[str, Mapping[str, Any]] = {}
    for rule in rules():
        found[rule["code"]] = {"name": rule["name"], "summary": rule["summary"], "why": rule["why"].strip(), "severity": rule["severity"]}
    for code, name in OWN_RULES.items():
        found[code] = {"name": name, "summary": OWN_SUMMARIES[code], "why": "", "severity": "info" if code == "F006" else "warning"}
    return dict(sorted(found.items()))


OWN_SUMMARIES: Mapping[str, str] = {
    "F001": "Something in the draft could not be read as it was meant.",
    "F002": "A rule failed on this draft and said nothing about it.",
    "F003": "An ignore takes nothing away.",
    "F004": "The date until which an ignore holds has passed.",
    "F005": "An ignore or a pin cannot be understood: no such rule or figure, no reason, no date, no number in front of a pin.",
    "F006": "The draft speaks of a ledger figure, but no number in it could be matched to the figure.",
}


def write(run: RunRecord, formats: Sequence[tuple[str, str | None]], *, color: str, coverage: bool, verbose: bool, quiet: bool) -> None:
    """Print the run in every format; files are written at once or not at all."""
    for name, path in formats:
        style = style_for(color, None if path else sys.stdout, coverage=coverage, verbose=verbose, quiet=quiet)
        text = render(name, run, style)
        if path is None:
            sys.stdout.write(text)
        else:
            write_text(path, text)
        if name == "github":
            _step_summary(run)


def _step_summary(run: RunRecord) -> None:
    """What GitHub will not show as annotations goes to the summary of the step, where there is one."""
    from factlint.report.github import overflow
    from factlint.report.markdown import escaped
    from factlint.shell.words import plural

    path = os.environ.get("GITHUB_STEP_SUMMARY")
    left = overflow(run) if path else []
    if not path or not left:
        return
    rows = "".join(f"- `{each.path}:{each.line}` {each.severity} {each.code}: {escaped(each.message)}\n" for each in left)
    try:
        with open(path, "a", encoding="utf-8") as file:
            file.write(f"\n### factlint: {plural(len(left), 'finding')} more\n\n{rows}")
    except OSError:
        return


def write_text(path: str, text: str) -> None:
    """A report into a file. Raises ConfigError where that cannot be written."""
    write_data(path, text.encode("utf-8", "replace"))


def write_data(path: str, data: bytes) -> None:
    """The same for bytes."""
    from factlint.shell.files import why_not, write_atomic

    try:
        folder = os.path.dirname(path)
        if folder:
            os.makedirs(folder, exist_ok=True)
        write_atomic(path, data)
    except OSError as error:
        raise ConfigError([Fault(message=f"{path} cannot be written: {why_not(error)[0]}", hint="choose another file")]) from None
