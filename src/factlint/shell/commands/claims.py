"""`factlint claims`: drafts in; every number with what it counts, who says so, and what it was matched to, out."""

from __future__ import annotations

import datetime
import sys
from typing import Any

from factlint.shell import options


def command(
    paths: options.Paths = None,
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    format_: options.Format = None,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
    color: options.Color = None,
) -> int:
    """List every number with what it counts, who says so, and what it was matched to: the fact-checker's list."""
    from factlint import __version__
    from factlint.errors import FactlintError
    from factlint.report.claims import claims_plain
    from factlint.report.json import SCHEMA, dumps, error_plain
    from factlint.shell.engine import audit_bytes
    from factlint.shell.faults import error_records, tell
    from factlint.shell.files import find_drafts, read_bytes
    from factlint.shell.settings import Engine, parse_date, parse_lang

    engine = Engine(today=datetime.date.today(), lang=parse_lang(lang), date=parse_date(date), ledger=tuple(ledger or ()))
    drafts, faults = find_drafts(paths or ["."])
    errors = list(error_records(faults))
    claims: list[dict[str, Any]] = []
    for path in drafts:
        try:
            found, _ = audit_bytes(read_bytes(path), path, engine)
            claims.extend(claims_plain(found, path))
        except FactlintError as error:
            errors.extend(error_records(error.faults))
    tell(errors)
    if "json" in (format_ or ()):
        plain: dict[str, Any] = {"schema": SCHEMA, "version": __version__, "claims": claims}
        if errors:
            plain["errors"] = [error_plain(error) for error in errors]
        sys.stdout.write(dumps(plain) + "\n")
    else:
        for claim in claims:
            sys.stdout.write(f"{claim['path']}:{claim['line']}:{claim['column']} {claim['text']} [{claim['kind']}] {claim['status']}\n")
    return 2 if errors else 0
