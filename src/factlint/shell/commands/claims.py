"""`factlint claims`: drafts in; every number with what it counts, who says so, and what it was matched to, out."""

from __future__ import annotations

import sys
from typing import Any

from factlint.shell import options


def command(
    paths: options.Paths = None,
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    format_: options.Format = None,
    stdin_filename: options.StdinFilename = None,
    exclude: options.Exclude = None,
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
    color: options.Color = None,
) -> int:
    """List every number with what it counts, who says so, and what it was matched to: the fact-checker's list.

    Formats: full, json, json-lines, markdown.
    """
    from factlint.report.claims import claims_plain
    from factlint.report.record import ErrorRecord
    from factlint.shell.faults import tell
    from factlint.shell.single import audited, planner_for

    formats = _formats(format_ or ["full"])
    planner = planner_for(ledger=ledger, lang=lang, date=date, config=config, isolated=isolated, no_cache=no_cache)
    errors: list[ErrorRecord] = []
    claims: list[dict[str, Any]] = []
    for each in audited(paths or ["."], planner, exclude=exclude, stdin_name=stdin_filename):
        errors.extend(each.errors)
        if each.audit is not None:
            claims.extend(claims_plain(each.audit, each.path))
    errors = list(dict.fromkeys(errors))
    tell(errors)
    for name, path in formats:
        _write(name, path, claims, errors, color or "auto")
    return 2 if errors else 0


def _formats(words: list[str]) -> list[tuple[str, str | None]]:
    from factlint.shell.settings import parse_choice

    found: list[tuple[str, str | None]] = []
    for word in words:
        name, _, path = word.partition("=")
        found.append((parse_choice(name, ("full", "json", "json-lines", "markdown"), "--format"), path or None))
    return found


def _write(name: str, path: str | None, claims: list[dict[str, Any]], errors: Any, color: str) -> None:
    from factlint import __version__
    from factlint.report.json import SCHEMA, dumps, error_plain
    from factlint.shell.single import put
    from factlint.shell.terminal import style_for

    if name == "json":
        plain: dict[str, Any] = {"schema": SCHEMA, "version": __version__, "claims": claims}
        if errors:
            plain["errors"] = [error_plain(error) for error in errors]
        put(dumps(plain) + "\n", path)
    elif name == "json-lines":
        put("".join(dumps({"schema": SCHEMA, **claim}, indent=None) + "\n" for claim in claims), path)
    else:
        from factlint.report import claims_text

        style = style_for(color, None if path else sys.stdout)
        put((claims_text.full if name == "full" else claims_text.markdown)(claims, style), path)
