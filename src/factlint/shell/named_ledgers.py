"""A ledger that is not there in; who names it, and where, out: a draft's front matter, or the configuration."""

from __future__ import annotations

from factlint.errors import Fault, LedgerError
from factlint.model.dataclasses import replace
from factlint.model.draft import Draft
from factlint.model.ledger import Mark
from factlint.shell.config import place_of

_DRAFT = "the path is meant from the draft's folder; mend it, or take `ledger` out of the front matter"
_SETTING = "mend the path, or take `ledger` out of the configuration; `factlint init` makes a ledger"


def told_where(error: LedgerError, draft: Draft, path: str, origin: str) -> LedgerError:
    """The faults of ledgers that are missing, with the place that names them; `origin` is the configuration's line, "" the front matter."""
    return LedgerError(_placed(fault, draft, path, origin) for fault in error.faults)


def _placed(fault: Fault, draft: Draft, path: str, origin: str) -> Fault:
    if fault.mark is not None or fault.text is None:
        return fault
    mark = place_of(origin, fault.text) if origin else _in_front_matter(draft, path, fault.text)
    hint = fault.hint if "did you mean" in (fault.hint or "") else _SETTING if origin else _DRAFT
    return replace(fault, mark=mark, hint=hint)


def _in_front_matter(draft: Draft, path: str, name: str) -> Mark:
    """Where the draft's front matter names the ledger."""
    key = max(draft.source.find("ledger"), 0)
    at = draft.source.find(name, key)
    line, column = draft.position(at if at >= 0 else key)
    return Mark(path=path, line=line, column=column)
