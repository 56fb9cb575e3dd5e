"""Text, bytes and ledger paths in; quantities, attributions, drafts, claims and audits out: factlint from Python.

Everything returned is immutable and picklable. Only `Ledger.load` reads files; only `claims` looks at the clock, and only
where a draft gives no date.
"""

from __future__ import annotations

import datetime
import os

from factlint.audit import audit as _audit
from factlint.model.audit import Audit
from factlint.model.claim import Attribution, Claim
from factlint.model.draft import Draft
from factlint.model.ledger import Ledger as _Ledger
from factlint.model.quantity import Quantity
from factlint.model.rule import Rulebook

__all__ = ["Ledger", "attributions", "audit", "claims", "quantities", "read"]


class _Face(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _Ledger)


class Ledger(_Ledger, metaclass=_Face):
    """The sourced figures of a desk. `Ledger.load(*paths)` reads them; what it returns is a `factlint.model.ledger.Ledger`."""

    __slots__ = ()

    @staticmethod
    def load(*paths: str | os.PathLike[str]) -> _Ledger:
        """Read ledger files, or folders of them, as one ledger. Raises LedgerError with every fault, each with its place."""
        from factlint.shell.ledgers import load_ledger

        return load_ledger([os.fspath(path) for path in paths])


def quantities(text: str, *, language: str, region: str = "") -> tuple[Quantity, ...]:
    """Every quantity of a plain text, in order; offsets in code points of `text`.

    `language` is an ISO 639-1 code, `region` an ISO 3166-1 code that decides how ambiguous numerals are read.
    """
    from factlint.extract import quantities as find

    return find(text, language=language, region=region)


def attributions(text: str, *, language: str) -> tuple[Attribution, ...]:
    """Who says what in a plain text: source, cue and content with their offsets in `text`."""
    from factlint.claims import attributions as find
    from factlint.segment import sentences

    draft = _plain(text, language)
    return find(draft, sentences(draft))


def read(data: bytes | str, name: str = "draft.md", *, language: str | None = None, date_hint: datetime.date | None = None) -> Draft:
    """A draft from its bytes or text, by the ending of its name. Never raises on strange content: see `Draft.problems`."""
    from factlint.read import read as read_draft

    return read_draft(data, name, language=language, date_hint=date_hint)


def claims(draft: Draft, ledger: _Ledger | None = None, *, today: datetime.date | None = None) -> tuple[Claim, ...]:
    """Every quantity of a draft with what it counts, who says so and as of when.

    `ledger` is accepted for symmetry with `audit`: what a number claims does not depend on it. `today` (default: the machine's date)
    serves where the draft has no date.
    """
    from factlint.audit import read as read_draft_claims

    return read_draft_claims(draft, today=today or datetime.date.today()).claims


def audit(draft: Draft, ledger: _Ledger | None, rules: Rulebook | None = None, *, today: datetime.date) -> Audit:
    """Hold a draft against a ledger and itself: findings, claims, matches, coverage. No disk, clock or network."""
    return _audit(draft, ledger, rules, today=today)


def _plain(text: str, language: str) -> Draft:
    from factlint.model.draft import Block, BlockKind
    from factlint.model.span import Span

    blocks: list[Block] = []
    at = 0
    for piece in text.split("\n"):
        if piece.strip():
            blocks.append(Block(span=Span(at, at + len(piece)), kind=BlockKind.PARAGRAPH))
        at += len(piece) + 1
    return Draft(name="text", text=text, source=text, blocks=tuple(blocks), language=language, language_from="option")
