"""YAML text in; a Ledger out, or every fault at once."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factlint.errors import Fault, LedgerError
from factlint.model.ledger import Ledger, Mark

if TYPE_CHECKING:
    from factlint.ledger.parts import Parts
    from factlint.ledger.tree import Tree


def load(files: Sequence[tuple[str, str]], *, progress: Callable[[int, int], None] | None = None) -> Ledger:
    """Read (path, text) pairs as one ledger. Raises LedgerError with every fault, each with file, line, column and dotted path.

    `progress(done, all)` is called after every file, for a progress bar.
    """
    from factlint.ledger.tree import MOST_FAULTS

    parts, trees = examine(files, progress=progress, most=MOST_FAULTS)
    faults = [fault for tree in trees for fault in tree.faults]
    if faults:
        more = [_more(tree) for tree in trees if tree.full]
        raise LedgerError([*sorted(faults, key=_place), *more])
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


def examine(
    files: Sequence[tuple[str, str]], *, progress: Callable[[int, int], None] | None = None, most: int | None = None
) -> tuple[Parts, list[Tree]]:
    """As `load`, for a ledger that may be wrong: what could be read, and the files with their faults (`most` of each) and safe edits."""
    from factlint.ledger import references
    from factlint.ledger.build import build
    from factlint.ledger.parts import Parts
    from factlint.ledger.tree import read

    enabled = gc.isenabled()
    gc.disable()
    try:
        parts, trees = Parts(), []
        for done, (path, text) in enumerate(files, 1):
            tree = read(path, text)
            tree.most = most
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


def _more(tree: Tree) -> Fault:
    """What is said where a file has more faults than are told."""
    rest = [f"{tree.unread:,} entries further down were not looked at"] if tree.unread else []
    rest += [f"{tree.more:,} more {'fault was' if tree.more == 1 else 'faults were'} only counted"] if tree.more else []
    message = f"too many faults: only the first {len(tree.faults):,} are told; {' and '.join(rest) or 'there may be more'}"
    hint = "it is mostly one mistake made again and again: mend the first ones everywhere, then check again"
    return Fault(message=message, mark=Mark(path=tree.path, line=1, column=1), hint=hint, code="L901")


def _place(fault: Fault) -> tuple[str, int, int]:
    return (fault.mark.path, fault.mark.line, fault.mark.column) if fault.mark else ("", 0, 0)
