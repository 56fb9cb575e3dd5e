"""The files that a command is to write, and those that it reads, in; a refusal out where writing would destroy a draft, a ledger or a configuration.

An earlier report, annotated page, list of claims or schema is known by what factlint writes into it, and may be replaced.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from factlint.errors import ConfigError, Fault
from factlint.model import lazy
from factlint.shell.files import STDIN

_KEPT = frozenset(
    {"md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd", "html", "htm", "xhtml", "txt", "text", "docx", "yaml", "yml", "toml"}
)
"""Endings of drafts, ledgers and configurations."""
_PAGE = b"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_OWN = lazy.compile(
    r"""\A\#\ Figures\ checked\ by\ factlint$                                 # markdown
    |\A(?:no\ findings|nothing\ was\ linted|nothing\ wrong)\b                  # full, concise, grouped
    |^\S.{0,2000}?:\d+:\d+:?\ (?:error|warning|info)\ [A-Z]\d{3}\ [a-z-]+      # full, concise
    |^\ +\d+:\d+\ +(?:error|warning|info)\ +[A-Z]\d{3}\ [a-z-]+                # grouped
    |^::(?:error|warning|notice)\ file=
    |^(?:-\ )?\[[\ x]\]\ (?:\d+:\d+\ \ |line\ \d+:\ \*\*|\d+\.\ \*\*)          # claims, and the list of an annotated copy
    |^\d[\d,]*\ numbers?;\ \d[\d,]*\ of\ \d                                    # claims
    |\A\{[^\x00]{0,300}(?:factlint|"schema":\ 1)                               # JSON, schemas
    |\A\[\s*(?:\{\s*"type":\ "issue"|\]\s*\Z)                                  # gitlab
    |\A<\?xml[^>]*>\s*<(?:testsuites\ name="factlint"|checkstyle)""",
    re.VERBOSE | re.MULTILINE,
)
_LOOKED_AT = 4_000_000


def refuse(targets: Iterable[str | None], *, named: Iterable[str] = (), found: Iterable[str] = ()) -> None:
    """Raises ConfigError where a target is one of the files that the command was given to read (`named`), or holds what factlint did not write.

    That is asked of targets that are among the drafts of a folder (`found`), or have the ending of a draft, a ledger or a configuration.
    """
    read, seen = list(named), list(found)
    for target in targets:
        if target is None or target == STDIN or not os.path.isfile(target):
            continue
        if any(_same(target, each) for each in read):
            raise _refusal(f"{target} is what is read here, so nothing is written over it", "give another name for what is written")
        ending = os.path.splitext(target)[1].lower().lstrip(".")
        if (ending in _KEPT or any(_same(target, each) for each in seen)) and not _is_own(target, ending):
            message = f"{target} is there already and factlint has not written it, so nothing is written over it"
            raise _refusal(message, "give another name for what is written, or move that file away first")


def _refusal(message: str, hint: str) -> ConfigError:
    return ConfigError([Fault(message=message, hint=hint)])


def _same(one: str, other: str) -> bool:
    """Whether two paths lead to one file."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _is_own(path: str, ending: str) -> bool:
    """Whether a file is empty or holds what factlint writes."""
    try:
        with open(path, "rb") as file:
            data = file.read(_LOOKED_AT)
    except OSError:
        return False
    if ending == "docx" and data.startswith(b"PK"):
        return _is_own_word_file(data)
    if not data.strip() or _PAGE in data[:2000]:
        return True
    text = data.decode("utf-8-sig", "replace")
    return not text.startswith(("---", "+++")) and _OWN.search(text) is not None


def _is_own_word_file(data: bytes) -> bool:
    """Whether a Word file is an annotated copy: its comments are factlint's."""
    from factlint import archive

    try:
        with archive.opened(data) as package:
            comments = archive.part(package, "word/comments.xml") or b""
    except archive.ArchiveError:
        return False
    return b'w:author="factlint"' in comments
