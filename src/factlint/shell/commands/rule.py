"""`factlint rule`: a code or a name in; what the rule reports, why, and its examples, out."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factlint.shell import options

if TYPE_CHECKING:
    from factlint.model.rule import Rule
    from factlint.report.record import Style

_NEEDS = {
    "L": "a ledger",
    "D": "the draft alone",
    "F": "the article's date",
    "X": "two documents (factlint compare)",
    "H": "the ledger alone (factlint ledger check)",
}


def command(
    rule: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE|NAME]", help="the rule, by code or name; the beginning of a code lists all that have it", show_default=False
        ),
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="every rule, one line each")] = False,
    format_: Annotated[str, typer.Option("--format", metavar="FMT", help="full, json or markdown")] = "full",
    color: options.Color = None,
) -> int:
    """Say what a rule reports and why, with examples; without a rule: the list of all."""
    from factlint.errors import ConfigError, Fault
    from factlint.report.json import dumps
    from factlint.rulebook import builtin
    from factlint.shell.settings import parse_choice
    from factlint.shell.terminal import style_for
    from factlint.shell.words import did_you_mean

    parse_choice(format_, ("full", "json", "markdown"), "--format")
    book = builtin()
    style = style_for(color or "auto", sys.stdout)
    several = book.rules if rule is None or all_ else [each for each in book.rules if each.code.startswith(rule) and each.code != rule]
    if several:
        if format_ == "json":
            sys.stdout.write(dumps({"schema": 1, "rules": [plain(each) for each in several]}) + "\n")
        else:
            sys.stdout.write("".join(_line(each, format_, style) for each in several))
        return 0
    assert rule is not None
    found = book.find(rule)
    if found is None:
        own = _own(rule)
        if own is not None:
            sys.stdout.write(own)
            return 0
        known = [word for each in book.rules for word in (each.code, each.name)]
        raise ConfigError([Fault(message=f"there is no rule {rule}", hint=did_you_mean(rule, known) or "`factlint rule --all` lists them")])
    if format_ == "json":
        sys.stdout.write(dumps({"schema": 1, "rules": [plain(found)]}) + "\n")
    else:
        sys.stdout.write(page(found) if format_ == "markdown" else told(found, style))
    return 0


def plain(rule: Rule) -> dict[str, Any]:
    """A rule as data."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "summary": rule.summary,
        "why": rule.why,
        "needs": list(rule.needs),
        "default": rule.default,
        "settings": dict(rule.settings),
        "examples": [
            {"text": each.text, "flagged": each.flagged, "on": each.on, "date": each.date, "language": each.language}
            for each in rule.examples
        ],
    }


def needs(rule: Rule) -> str:
    """What it needs, in words."""
    return " and ".join(_NEEDS[letter] for letter in rule.needs if letter in _NEEDS)


def told(rule: Rule, style: Style) -> str:
    """A rule for the terminal."""
    from factlint.report.full import paint
    from factlint.report.safe import safe

    def wrapped(text: str, indent: str = "") -> str:
        return textwrap.fill(" ".join(text.split()), style.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)

    off = "" if rule.default else " (off unless selected)"
    parts = [f"{paint(f'{rule.code} {rule.name}', 'mark', style)}: {paint(rule.severity.value, rule.severity.value, style)}{off}\n"]
    parts.append(wrapped(rule.summary))
    parts.append("\n" + wrapped(rule.why))
    parts.append(f"\nNeeds: {needs(rule)}.")
    if rule.settings:
        parts.append(f"\nSettings, in factlint.toml under [rules.{rule.name}]:")
        parts.extend(f"  {key} = {value!r}" for key, value in rule.settings.items())
    for heading, flagged in (("Flagged", True), ("Fine", False)):
        examples = [each for each in rule.examples if each.flagged is flagged]
        if examples:
            parts.append(f"\n{heading}:")
        for each in examples[:4]:
            when = f" ({each.date})" if each.date else ""
            parts.append(wrapped(f"{'-' if flagged else '+'} {safe(each.text)}{when}", "  "))
    parts.append(f"\nTo ignore one case, write before its paragraph:\n  <!-- factlint-ignore[{rule.name}]: why -->")
    return "\n".join(parts) + "\n"


def page(rule: Rule) -> str:
    """A rule as a Markdown page."""
    from factlint.report.markdown import escaped

    parts = [
        f"# {rule.code} {rule.name}\n\n{rule.severity.value}{'' if rule.default else ', off unless selected'}; needs {needs(rule)}.\n\n{escaped(rule.summary)}\n"
    ]
    parts.append(f"\n## Why\n\n{rule.why}\n")
    if rule.settings:
        settings = "\n".join(f"- `{key}` (default `{value!r}`)" for key, value in rule.settings.items())
        parts.append(f"\n## Settings\n\nIn `factlint.toml` under `[rules.{rule.name}]`:\n\n{settings}\n")
    for heading, flagged in (("Flagged", True), ("Fine", False)):
        examples = [each for each in rule.examples if each.flagged is flagged]
        if examples:
            parts.append(f"\n## {heading}\n\n" + "".join(f"> {escaped(' '.join(each.text.split()))}\n\n" for each in examples))
    return "".join(parts)


def _line(rule: Rule, format_name: str, style: Style) -> str:
    from factlint.report.full import paint

    if format_name == "markdown":
        return f"- **{rule.code}** `{rule.name}` ({rule.severity.value}): {rule.summary}\n"
    off = "" if rule.default else " (off unless selected)"
    return f"{rule.code}  {paint(f'{rule.severity.value:<7}', rule.severity.value, style)}  {rule.name}: {rule.summary}{off}\n"


def _own(word: str) -> str | None:
    """What factlint's reports on its own work are about."""
    from factlint.ignores import OWN_RULES
    from factlint.shell.output import OWN_SUMMARIES

    for code, name in OWN_RULES.items():
        if word.upper() == code or word.lower() == name:
            return f"{code} {name}\n{OWN_SUMMARIES[code]}\n"
    return None
