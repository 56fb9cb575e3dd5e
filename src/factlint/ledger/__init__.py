"""YAML text in; a Ledger out, or every fault at once."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factlint.errors import Fault, LedgerError
from factlint.model.ledger import Ledger

if TYPE_CHECKING:
    from factlint.ledger.build import Parts
    from factlint.ledger.tree import Tree


def load(files: Sequence[tuple[str, str]], *, progress: Callable[[int, int], None] | None = None) -> Ledger:
    """Read (path, text) pairs as one ledger. Raises LedgerError with every fault, each with file, line, column and dotted path.

    `progress(done, all)` is called after every file, for a progress bar.
    """
    parts, trees = examine(files, progress=progress)
    faults = [fault for tree in trees for fault in tree.faults]
    if faults:
        raise LedgerError(sorted(faults, key=_place))
    return Ledger(
        id=parts.id,
        title=parts.title,
        languages=tuple(parts.languages) or ("en",),
        timezone=parts.timezone,
        sources=parts.sources,
        figures=parts.figures,
        relations=tuple(parts.relations),
        paths=tuple(path for path, _ in files),
    )


def examine(files: Sequence[tuple[str, str]], *, progress: Callable[[int, int], None] | None = None) -> tuple[Parts, list[Tree]]:
    """As `load`, for a ledger that may be wrong: what could be read, and the files with their faults and safe edits."""
    from factlint.ledger import references
    from factlint.ledger.build import Parts, build
    from factlint.ledger.tree import read
    from factlint.model.ledger import Mark

    enabled = gc.isenabled()
    gc.disable()
    try:
        parts, trees = Parts(), []
        for done, (path, text) in enumerate(files, 1):
            tree = read(path, text)
            trees.append(tree)
            build(tree, parts)
            tree.root = None  # nodes weigh five times as much as what is made of them
            references.resolve(parts)
            if progress is not None:
                progress(done, len(files))
        references.check(parts)
    finally:
        if enabled:
            gc.enable()
    if trees and all(tree.empty and not tree.faults for tree in trees):
        top = Mark(path=trees[0].path, line=1, column=1)
        trees[0].fault(
            "the ledger is empty",
            top,
            "begin with factlint: 1, then sources: and figures:; `factlint ledger draft STORY` makes one from a story",
        )
    return parts, trees


def _place(fault: Fault) -> tuple[str, int, int]:
    return (fault.mark.path, fault.mark.line, fault.mark.column) if fault.mark else ("", 0, 0)
