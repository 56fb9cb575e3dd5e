"""`factlint claims`: drafts in; every number with what it counts, who says so, and what it was matched to, out."""

import sys
from collections.abc import Iterator
from typing import Any

from factlint.shell import options

_WORTH_A_POOL = 24


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
    from factlint.report.record import ErrorRecord
    from factlint.shell.faults import tell
    from factlint.shell.settings import parse_number
    from factlint.shell.single import planner_for

    formats = _formats(format_ or ["full"])
    if any(path is not None for _, path in formats):
        from factlint.shell.targets import refuse

        refuse([path for _, path in formats], named=[*(paths or ()), *(ledger or ())])
    planner = planner_for(ledger=ledger, lang=lang, date=date, config=config, isolated=isolated, no_cache=no_cache)
    errors: list[ErrorRecord] = []
    claims: list[dict[str, Any]] = []
    for found, wrong in _listed(paths or ["."], planner, exclude, stdin_filename, parse_number(jobs, "--jobs", high=256)):
        errors.extend(wrong)
        claims.extend(found)
    errors = list(dict.fromkeys(errors))
    tell(errors)
    for name, path in formats:
        _write(name, path, claims, errors, color or "auto")
    return 2 if errors else 0


_Listed = tuple[list[dict[str, Any]], tuple[Any, ...]]


def _listed(paths: list[str], planner: Any, exclude: list[str] | None, stdin_name: str | None, workers: int | None) -> Iterator[_Listed]:
    """The claims and the errors of each draft, in order; of many drafts in several processes."""
    from factlint.shell.run import cores
    from factlint.shell.single import drafts_of

    drafts, errors = drafts_of(paths, planner, exclude)
    if errors:
        yield [], errors
    count = cores() if workers == 0 or (workers is None and len(drafts) >= _WORTH_A_POOL) else workers or 1
    if min(count, len(drafts)) <= 1:
        for path in drafts:
            yield _of_draft((path, planner, stdin_name))
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(count, len(drafts))) as pool:
        yield from pool.map(_of_draft, [(path, planner, stdin_name) for path in drafts], chunksize=8)


def _of_draft(job: tuple[str, Any, str | None]) -> _Listed:
    from factlint.report.claims import claims_plain
    from factlint.shell.single import audit_one

    each = audit_one(*job)
    return ([] if each.audit is None else claims_plain(each.audit, each.path)), each.errors


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
        put(claims_text.full(claims, style, problems=len(errors)) if name == "full" else claims_text.markdown(claims, style), path)
