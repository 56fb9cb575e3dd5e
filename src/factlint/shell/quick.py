"""The words after `factlint check` in; what `check` is called with out, read without typer: importing that takes longer than linting a page.

Only what is plain is read here. Where there is anything else (`--help`, an unknown option, a missing value, letters run together) the answer is
None, and typer reads the words and tells what is wrong with them. The tables say again what `commands/check.py` declares; a test holds them together.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

FLAGS = {
    "--exit-zero": "exit_zero",
    "--fix": "fix",
    "--unsafe-fixes": "unsafe_fixes",
    "--diff": "diff",
    "--coverage": "coverage",
    "--staged": "staged",
    "--no-ignores": "no_ignores",
    "--isolated": "isolated",
    "--no-cache": "no_cache",
    "--watch": "watch",
    "-w": "watch",
    "--statistics": "statistics",
    "--show-files": "show_files",
    "--show-settings": "show_settings",
    "--quiet": "quiet",
    "-q": "quiet",
    "--verbose": "verbose",
    "-v": "verbose",
}
VALUES = {
    "--lang": "lang",
    "--date": "date",
    "--fail-on": "fail_on",
    "--min-severity": "min_severity",
    "--min-confidence": "min_confidence",
    "--max-warnings": "max_warnings",
    "--min-coverage": "min_coverage",
    "--changed": "changed",
    "--baseline": "baseline",
    "--stdin-filename": "stdin_filename",
    "--jobs": "jobs",
    "-j": "jobs",
    "--color": "color",
}
LISTS = {
    "--ledger": "ledger",
    "--select": "select",
    "--ignore": "ignore",
    "--extend-select": "extend_select",
    "--per-file-ignores": "per_file_ignores",
    "--format": "format_",
    "--exclude": "exclude",
    "--config": "config",
}


def arguments(words: Sequence[str]) -> dict[str, Any] | None:
    """The keyword arguments of `factlint.shell.check.check`; None where typer is to read the words."""
    found: dict[str, Any] = {}
    rest = iter(words)
    for word in rest:
        if word == "-" or not word.startswith("-"):
            found.setdefault("paths", []).append(word)
            continue
        name, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        if name in FLAGS and not equals:
            found[FLAGS[name]] = True
            continue
        if name not in VALUES and name not in LISTS:
            return None
        if not equals:
            value = next(rest, "")
        if not value or (not equals and value.startswith("-")):
            return None
        if name in VALUES:
            found[VALUES[name]] = value
        else:
            found.setdefault(LISTS[name], []).append(value)
    return found
