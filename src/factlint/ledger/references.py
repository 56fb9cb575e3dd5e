"""The parts of a ledger in; faults for every name of something that is not there out."""

from __future__ import annotations

from factlint.ledger.build import Parts, Use
from factlint.ledger.scalars import suggestion


def resolve(parts: Parts) -> None:
    """Drop the uses of what is known already; the others wait for the files to come."""
    sources, figures = parts.sources, parts.figures
    waiting = []
    for use in parts.uses:
        if use.what == "source":
            found = use.wanted in sources
        elif use.what == "supersedes":
            figure = figures.get(use.figure)
            old = figure.observation(use.wanted.removeprefix(f"{figure.id}.")) if figure else None
            found = old is not None and old.place != use.place
        else:
            ident, _, name = use.wanted.partition(".")
            figure = figures.get(ident)
            found = figure is not None and (not name or figure.observation(name) is not None)
        if not found:
            waiting.append(use)
    parts.uses = waiting


def check(parts: Parts) -> None:
    """Sources, superseded observations and operands of relations must exist. Circles are findings of `ledger check`, not faults."""
    for use in parts.uses:
        if use.what == "source":
            if use.wanted not in parts.sources:
                _fault(use, f"the source {use.wanted} is not in sources", _source_hint(parts, use.wanted))
        elif use.what == "supersedes":
            _superseded(parts, use)
        else:
            _operand(parts, use)


def _fault(use: Use, message: str, hint: str | None) -> None:
    use.tree.fault(message, use.tree.mark(use.node, use.dotted), hint, use.wanted)


def _source_hint(parts: Parts, wanted: str) -> str:
    folded = wanted.casefold()
    for source in parts.sources.values():
        if folded in (source.name.casefold(), *(name.casefold() for name in source.aliases.all())):
            return f"did you mean {source.id}?"
    if not parts.sources:
        return f"add it: sources: {{{wanted}: {{name: ...}}}}"
    return suggestion(wanted, list(parts.sources)) or f"add it under sources, or use one of {', '.join(list(parts.sources)[:6])}"


def _superseded(parts: Parts, use: Use) -> None:
    figure = parts.figures.get(use.figure)
    if figure is None:
        return
    found = figure.observation(use.wanted.removeprefix(f"{figure.id}."))
    if found is None:
        names = [each.name for each in figure.observations if each.place != use.place]
        hint = suggestion(use.wanted, names) or (f"this figure has {', '.join(names)}" if names else "this figure has no other observation")
        _fault(use, f"supersedes names {use.wanted}, which is no observation of {figure.id}", hint)
    elif found.place == use.place:
        _fault(use, "an observation cannot supersede itself", "name the one it replaces")


def _operand(parts: Parts, use: Use) -> None:
    ident, _, name = use.wanted.partition(".")
    figure = parts.figures.get(ident)
    if figure is None:
        hint = suggestion(ident, list(parts.figures)) or "a relation names figures of this ledger by their id"
        _fault(use, f"the relation {use.figure} names the figure {ident}, which is not there", hint)
    elif name and figure.observation(name) is None:
        names = [each.name for each in figure.observations]
        _fault(
            use,
            f"the relation {use.figure} names {use.wanted}, and {ident} has no observation {name}",
            suggestion(name, names) or f"it has {', '.join(names)}",
        )
