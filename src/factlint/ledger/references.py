"""The parts of a ledger in; faults for everything that names what is not there out."""

from __future__ import annotations

from factlint.ledger.build import Parts
from factlint.ledger.scalars import suggestion
from factlint.model.ledger import Figure, Mark, Observation


def check(parts: Parts) -> None:
    """Sources, superseded observations and operands of relations must exist. Circles are findings of `ledger check`, not faults."""
    for figure in parts.figures.values():
        for source in figure.contested.by if figure.contested else ():
            if source not in parts.sources:
                _fault(
                    parts,
                    figure.mark,
                    f"contested.by names the source {source}, which is not in sources",
                    _source_hint(parts, source),
                    source,
                )
        for observation in figure.observations:
            if observation.source is not None and observation.source not in parts.sources:
                _fault(
                    parts,
                    observation.mark,
                    f"the source {observation.source} is not in sources",
                    _source_hint(parts, observation.source),
                    observation.source,
                )
            if observation.supersedes is not None:
                _superseded(parts, figure, observation)
    for relation in parts.relations:
        for operand in (relation.result, *relation.of):
            _operand(parts, operand, relation.mark, relation.id)


def _fault(parts: Parts, mark: Mark | None, message: str, hint: str | None, text: str) -> None:
    assert mark is not None
    parts.trees[mark.path].fault(message, mark, hint, text)


def _source_hint(parts: Parts, wanted: str) -> str:
    folded = wanted.casefold()
    for source in parts.sources.values():
        if folded in (source.name.casefold(), *(name.casefold() for name in source.aliases.all())):
            return f"did you mean {source.id}?"
    if not parts.sources:
        return f"add it: sources: {{{wanted}: {{name: ...}}}}"
    return suggestion(wanted, list(parts.sources)) or f"add it under sources, or use one of {', '.join(list(parts.sources)[:6])}"


def _superseded(parts: Parts, figure: Figure, observation: Observation) -> None:
    wanted = observation.supersedes
    assert wanted is not None
    name = wanted.removeprefix(f"{figure.id}.")
    if figure.observation(name) is None:
        names = [each.name for each in figure.observations if each is not observation]
        hint = suggestion(name, names) or (f"this figure has {', '.join(names)}" if names else "this figure has no other observation")
        _fault(parts, observation.mark, f"supersedes names {wanted}, which is no observation of {figure.id}", hint, wanted)
    elif figure.observation(name) is observation:
        _fault(parts, observation.mark, "an observation cannot supersede itself", "name the one it replaces", wanted)


def _operand(parts: Parts, operand: str, mark: Mark | None, relation: str) -> None:
    ident, _, name = operand.partition(".")
    figure = parts.figures.get(ident)
    if figure is None:
        _fault(
            parts,
            mark,
            f"the relation {relation} names the figure {ident}, which is not there",
            suggestion(ident, list(parts.figures)),
            operand,
        )
    elif name and figure.observation(name) is None:
        names = [each.name for each in figure.observations]
        _fault(
            parts,
            mark,
            f"the relation {relation} names {operand}, and {ident} has no observation {name}",
            suggestion(name, names) or f"it has {', '.join(names)}",
            operand,
        )
