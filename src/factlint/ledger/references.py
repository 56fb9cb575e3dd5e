"""The parts of a ledger in; faults for every name of something that is not there out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

from factlint.ledger.parts import Parts, Use
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
    hints: dict[str, str] = {}
    named: dict[str, str] = {}
    for use in parts.uses:
        if use.tree.full:
            use.tree.more += 1
        elif use.what == "source":
            if use.wanted not in parts.sources:
                if not named:
                    named.update(_names(parts))
                hint = hints.get(use.wanted)
                if hint is None:
                    hint = hints[use.wanted] = _source_hint(parts, use.wanted, named, guess=len(hints) < _GUESSES)
                _fault(use, f"the source {use.wanted} is not in sources", hint)
        elif use.what == "supersedes":
            _superseded(parts, use)
        else:
            _operand(parts, use)


def _fault(use: Use, message: str, hint: str | None) -> None:
    use.tree.fault(message, use.tree.mark(use.node, use.dotted), hint, use.wanted)


_GUESSES = 200
"""Names that are looked for among all others; to guess at more takes long and helps nobody."""
_NEAR = 5_000
"""Names among which the nearest one is looked for."""


def _names(parts: Parts) -> dict[str, str]:
    """Every name of a source, folded -> its id; of a name that several have, the first."""
    found: dict[str, str] = {}
    for source in parts.sources.values():
        for name in (source.name, *source.aliases.all()):
            found.setdefault(name.casefold(), source.id)
    return found


def _source_hint(parts: Parts, wanted: str, named: Mapping[str, str], *, guess: bool) -> str:
    ident = named.get(wanted.casefold())
    if ident is not None:
        return f"did you mean {ident}?"
    if not parts.sources:
        return f"add it: sources: {{{wanted}: {{name: ...}}}}"
    close = suggestion(wanted, _like(wanted, parts.sources)) if guess else None
    return close or f"add it under sources, or use one of {', '.join(islice(parts.sources, 6))}"


def _like(wanted: str, names: Iterable[str]) -> list[str]:
    """The names, or of very many those that begin like it."""
    found = list(names)
    return found if len(found) <= _NEAR else [name for name in found if name[:2] == wanted[:2]][:_NEAR]


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
        hint = suggestion(ident, _like(ident, parts.figures)) or "a relation names figures of this ledger by their id"
        _fault(use, f"the relation {use.figure} names the figure {ident}, which is not there", hint)
    elif name and figure.observation(name) is None:
        names = [each.name for each in figure.observations]
        _fault(
            use,
            f"the relation {use.figure} names {use.wanted}, and {ident} has no observation {name}",
            suggestion(name, names) or f"it has {', '.join(names)}",
        )
