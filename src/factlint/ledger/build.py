"""The trees of all files of a ledger in; its sources, figures and relations out, and every fault noted in its tree."""

from __future__ import annotations

from typing import Any

from factlint.compare.units import can_stand_for
from factlint.ledger import schema
from factlint.ledger.casualties import counts_casualties
from factlint.ledger.fields import Cell, Cells
from factlint.ledger.mappings import is_null
from factlint.ledger.records import Reader
from factlint.ledger.scalars import Wrong
from factlint.ledger.times import time_of
from factlint.ledger.tree import Tree
from factlint.ledger.values import as_share, from_parts, is_unknown, read_value, unit_of
from factlint.model.dataclasses import dataclass, field, replace
from factlint.model.ledger import (
    Behaviour,
    Contested,
    Figure,
    Mark,
    MatchTerms,
    Names,
    Observation,
    Policy,
    Rank,
    Relation,
    Scope,
    Source,
    Status,
)
from factlint.model.quantity import Kind, Quantity
from factlint.model.tuples import NamedTuple
from factlint.model.when import Precision, When

_KEPT_OF_SOURCES = ("title", "description", "citation_full", "url_download", "date_published", "date_accessed", "license")
_FAR = When.year(2999).end
_LONG_AGO = When.year(1).start


class Use(NamedTuple):
    """A name that must stand elsewhere: `what` is source, supersedes or operand; `figure` the one it stands in, or a relation's id."""

    what: str
    wanted: str
    figure: str
    place: int
    node: Any
    dotted: str
    tree: Tree


@dataclass(slots=True)
class Parts:
    """What the files hold together, in their order. `uses` are all names that refer to something."""

    id: str = ""
    title: str = ""
    timezone: str = ""
    languages: list[str] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    related: dict[str, Relation] = field(default_factory=dict)
    uses: list[Use] = field(default_factory=list)


@dataclass(slots=True)
class _File:
    """What one file says for all of its figures."""

    reader: Reader
    languages: tuple[str, ...]
    defaults: Cells
    parts: Parts


def build(tree: Tree, parts: Parts) -> None:
    """Read one file; what is wrong goes to its tree's faults, what can be read into the parts."""
    if tree.root is not None:
        _file(tree, parts)


def _file(tree: Tree, parts: Parts) -> None:
    reader = Reader(tree)
    root = tree.root
    top = Mark(path=tree.path, line=1, column=1)
    if is_null(root):
        tree.root, tree.empty = None, True
        return
    if root.id != "mapping":
        what = "a list" if root.id == "sequence" else "a text"
        tree.fault(f"a ledger begins with keys, and this is {what}", top, "begin with factlint: 1, then sources: and figures:")
        return
    cells = reader.record(root, schema.BY_NAME["file"], "")
    version = cells.get("factlint")
    if version is not None and version.value != schema.VERSION:
        reader.wrong(
            version.node,
            "factlint",
            f"version {version.value} of the format is not known here",
            f"write factlint: {schema.VERSION}, or use a newer factlint",
        )
    meta: Cells = cells["ledger"].value if "ledger" in cells else {}
    reader.timezone = _get(meta, "timezone", "")
    if reader.timezone:  # read again what was read without the zone
        cells = Reader.record(_quiet(reader), root, schema.BY_NAME["file"], "")
    languages: tuple[str, ...] = _get(meta, "languages", ("en",))
    parts.id = parts.id or _get(meta, "id", "")
    parts.title = parts.title or _get(meta, "title", "")
    parts.timezone = parts.timezone or reader.timezone
    parts.languages.extend(code for code in languages if code not in parts.languages and "languages" in meta)
    file = _File(reader, languages, cells["defaults"].value if "defaults" in cells else {}, parts)
    _use(file, file.defaults, "source", "defaults", "", 0)
    for key, node in cells["sources"].value if "sources" in cells else ():
        _source(file, key, node)
    figures, relations = (cells[name].value if name in cells else [] for name in ("figures", "relations"))
    for index, node in enumerate(figures):
        if tree.full:
            tree.unread += 1
        else:
            _figure(file, node, f"figures[{index}]")
    for index, node in enumerate(relations):
        if tree.full:
            tree.unread += 1
        else:
            _relation(file, node, f"relations[{index}]", index)


def _quiet(reader: Reader) -> Reader:
    """A reader of the same file whose faults go nowhere: they have been told."""
    tree = reader.tree
    other = Reader(Tree(path=tree.path, text=tree.text, root=tree.root))
    other.timezone = reader.timezone
    return other


def _get(cells: Cells, name: str, default: Any) -> Any:
    found = cells.get(name)
    return default if found is None or found.value is None else found.value


# --- sources ---------------------------------------------------------------------------------------------------------------------------


def _source(file: _File, key: Any, node: Any) -> None:
    reader, parts = file.reader, file.parts
    dotted = f"sources.{key.value}"
    ident = reader._id(key, schema.RECORDS[0].fields[0], dotted)
    cells = reader.record(node, schema.BY_NAME["source"], dotted)
    if is_null(node):
        reader.wrong(key, dotted, "this source has no name", f"write {key.value}: Its Name")
    if ident is None:
        return
    extra = dict(_get(cells, "extra", {}))
    extra.update({name: cells[name].value for name in _KEPT_OF_SOURCES if name in cells})
    aliases: Names = _get(cells, "aliases", Names())
    short = _get(cells, "attribution_short", None)
    if short:
        extra["attribution_short"] = short
        aliases = Names(by_language={**aliases.by_language, "": (*aliases.by_language.get("", ()), short)})
    source = Source(
        id=ident,
        name=_get(cells, "name", ident),
        type=_get(cells, "type", ""),
        tier=_get(cells, "tier", None),
        aliases=aliases,
        people=_get(cells, "people", ()),
        partisan=_get(cells, "partisan", False),
        label=_get(cells, "label", None),
        label_required=_get(cells, "label_required", False),
        url=_get(cells, "url", None),
        archive=_get(cells, "archive", None),
        csl=_get(cells, "csl", None),
        extra=extra,
        mark=reader.tree.mark(key, dotted),
    )
    known = parts.sources.setdefault(ident, source)
    if known is not source and replace(known, mark=None) != replace(source, mark=None):
        _twice(reader, key, dotted, f"the source {ident}", known.mark, "say the same in both places, or give this one another id")


def _use(file: _File, cells: Cells, what: str, dotted: str, figure: str, place: int) -> None:
    found = cells.get(what)
    if found is not None:
        file.parts.uses.append(Use(what, found.value, figure, place, found.node, f"{dotted}.{what}", file.reader.tree))


def _twice(reader: Reader, node: Any, dotted: str, what: str, first: Mark | None, hint: str = "give this one another id") -> None:
    where = f"{first.path}:{first.line}" if first is not None else "above"
    reader.wrong(node, dotted, f"{what} stands here a second time", f"the first is at {where}; {hint}")


# --- figures ---------------------------------------------------------------------------------------------------------------------------


def _figure(file: _File, node: Any, dotted: str) -> None:
    reader, parts = file.reader, file.parts
    if node.id != "mapping":
        reader.wrong(
            node, dotted, "a figure is a group of keys", "for example: - {id: arrests, label: people arrested, value: 70, source: police}"
        )
        return
    cells = reader.record(node, schema.BY_NAME["figure"], dotted)
    ident = _get(cells, "id", None)
    label = _get(cells, "label", None)
    defaults = file.defaults
    kind = _get(cells, "kind", None) or _get(defaults, "kind", None)
    unit = _get(cells, "unit", None) or _get(defaults, "unit", None)
    name = ident or dotted
    observations = _observations(file, cells, node, dotted, name, unit, kind)
    if ident is None or label is None:
        return
    if ident in parts.figures:
        _twice(reader, cells["id"].node, f"{dotted}.id", f"the figure {ident}", parts.figures[ident].mark)
        return
    if "contested" in cells and isinstance(cells["contested"].value, dict) and "by" in cells["contested"].value:
        by = cells["contested"].value["by"]
        parts.uses.extend(Use("source", each, ident, 0, by.node, f"{dotted}.contested.by", reader.tree) for each in by.value)
    known = unit_of(unit, file.languages) if unit else None
    values = [each.value for each in observations if each.value is not None]
    parts.figures[ident] = Figure(
        id=ident,
        label=label,
        kind=_kind(kind, known, values),
        unit=unit,
        unit_id=_unit_id(known, values),
        scope=_scope(file, cells),
        behaviour=Behaviour(_inherit(file, cells, "behaviour", "stock")),
        casualties=_casualties(file, cells, label, unit),
        contested=_contested(cells),
        attribution=Policy(_inherit(file, cells, "attribution", "preferred")),
        in_headline=_inherit(file, cells, "in_headline", False),
        max_age=_get(cells, "max_age", None)
        or _get(cells, "update_period_days", None)
        or _get(defaults, "max_age", None)
        or _get(defaults, "update_period_days", None),
        valid_until=_inherit(file, cells, "valid_until", None),
        approx_tolerance=_inherit(file, cells, "approx_tolerance", None),
        require_as_of=_inherit(file, cells, "require_as_of", False),
        match=_match(cells),
        observations=observations,
        languages=file.languages,
        time=time_of(label, _scope(file, cells), file.languages),
        extra=_figure_extra(cells),
        mark=reader.tree.mark(cells["id"].node, dotted),
    )


def _inherit(file: _File, cells: Cells, name: str, default: Any) -> Any:
    found = cells.get(name) or file.defaults.get(name)
    return default if found is None or found.value is None else found.value


def _figure_extra(cells: Cells) -> dict[str, Any]:
    extra = dict(_get(cells, "extra", {}))
    if "wikidata" in cells:
        extra["wikidata"] = cells["wikidata"].value
    return extra


def _casualties(file: _File, cells: Cells, label: str, unit: str | None) -> bool:
    given = cells.get("casualties") or file.defaults.get("casualties")
    return given.value if given is not None else counts_casualties(label, unit or "", file.languages)


def _kind(given: str | None, unit: tuple[Kind, str] | None, values: list[Quantity]) -> Kind:
    """As given; a rate or ratio written in percent is one in percent all the same. Else what the values, or the unit, say."""
    said = [value.kind for value in values]
    if given is not None:
        kind = Kind(given)
        return Kind.PERCENT if kind in (Kind.RATE, Kind.RATIO) and said and set(said) == {Kind.PERCENT} else kind
    for found in said:
        if found not in (Kind.COUNT, Kind.OTHER, Kind.ORDINAL):
            return found
    if unit is not None:
        return unit[0]
    return Kind.COUNT


def _unit_id(unit: tuple[Kind, str] | None, values: list[Quantity]) -> str | None:
    for value in values:
        if value.unit is not None and value.kind in (Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.RATE):
            named = unit is not None and unit[0] is Kind.MONEY and value.kind is Kind.MONEY and can_stand_for(value.unit, unit[1])
            return unit[1] if unit is not None and named else value.unit  # "$1.2 million" under the unit USD
    return unit[1] if unit is not None and unit[0] in (Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.RATE) else None


def _scope(file: _File, cells: Cells) -> Scope:
    inherited: Cells = _get(file.defaults, "scope", {})
    own: Cells = _get(cells, "scope", {})
    if not own and not inherited:
        return _EVERYWHERE
    found = {**inherited, **own}
    period = _get(found, "period", None)
    text = period if isinstance(period, str) else None
    return Scope(
        population=_get(found, "population", None),
        place=_get(found, "place", None),
        event=_get(found, "event", None),
        period=None if text else _when(period),
        period_text=text,
        definition=_get(found, "definition", None),
        includes=_get(found, "includes", None),
        excludes=_get(found, "excludes", None),
    )


_EVERYWHERE = Scope()


def _when(period: Any, latest: When | None = None) -> When | None:
    """A period with open ends closed: by the moment the value holds for, else far away."""
    if period is None or isinstance(period, When):
        return period
    start, end = period
    if start is None and end is None:
        return None
    first = start.start if start is not None else _LONG_AGO
    last = end.end if end is not None else latest.end if latest is not None and latest.end >= first else _FAR
    return When(start=first, end=last, precision=Precision.PERIOD)


def _contested(cells: Cells) -> Contested | None:
    found = cells.get("contested")
    if found is None or found.value is False:
        return None
    if found.value is True:
        return Contested()
    return Contested(by=_get(found.value, "by", ()), note=_get(found.value, "note", None))


def _match(cells: Cells) -> MatchTerms | None:
    found: Cells | None = _get(cells, "match", None)
    if not found:
        return None
    return MatchTerms(
        terms=_get(found, "terms", {}),
        near=_get(found, "near", "sentence"),
        examples=_get(found, "examples", ()),
        not_examples=_get(found, "not_examples", ()),
    )


# --- observations ------------------------------------------------------------------------------------------------------------------------


def _observations(
    file: _File, cells: Cells, node: Any, dotted: str, figure: str, unit: str | None, kind: str | None
) -> tuple[Observation, ...]:
    reader = file.reader
    inline = [name for name in cells if name in schema.OBSERVATION_KEYS]
    listed = cells.get("observations")
    if listed is None:
        if not inline:
            if not _names_value(cells):
                reader.wrong(
                    cells["id"].node if "id" in cells else node,
                    dotted,
                    "this figure has no value",
                    "write value: with the number, or unknown where the source gave none",
                    text="",
                )
            return ()
        if not _names_value(cells):
            reader.wrong(
                cells["id"].node if "id" in cells else node,
                dotted,
                "this figure has no value",
                "write value: with the number, or unknown where the source gave none",
                text="",
            )
        own = {name: cells[name] for name in inline}
        return (_observation(file, own, node, dotted, figure, 1, unit, kind),)
    if inline:
        first = cells[inline[0]].node
        reader.wrong(
            first,
            f"{dotted}.{inline[0]}",
            f"{inline[0]} stands beside observations: a value belongs either on the figure itself or in its list",
            "move it into the list, or drop the list",
        )
    found: list[Observation] = []
    seen: dict[str, Any] = {}
    for index, each in enumerate(listed.value):
        place = f"{dotted}.observations[{index}]"
        if each.id != "mapping":
            reader.wrong(each, place, "an observation is a group of keys", "for example: - {value: 70, source: police, as_of: 2024-11-16}")
            continue
        own = reader.record(each, schema.BY_NAME["observation"], place)
        ident = _get(own, "id", None)
        if ident is not None and ident in seen:
            reader.wrong(
                own["id"].node,
                f"{place}.id",
                f"the observation {ident} stands here a second time",
                f"the first is on line {seen[ident].start_mark.line + 1}; give this one another id",
            )
        elif ident is not None:
            seen[ident] = own["id"].node
        if not _names_value(own):
            reader.wrong(
                each, place, "this observation has no value", "write value: with the number, or unknown where the source gave none", text=""
            )
        found.append(_observation(file, own, each, place, figure, index + 1, unit, kind))
    if not listed.value:
        reader.wrong(
            cells["id"].node if "id" in cells else node, dotted, "this figure has no value", "its list of observations is empty", text=""
        )
    return tuple(found)


def _names_value(cells: Cells) -> bool:
    """Whether a value, or a list of them, was at least meant to stand here."""
    meant: set[str] = _get(cells, "?", set())
    return bool((meant | cells.keys()) & {"value", "observations"})


def _observation(
    file: _File, cells: Cells, node: Any, dotted: str, figure: str, place: int, unit: str | None, kind: str | None
) -> Observation:
    value, tolerance, wording = _value(file, cells.get("value"), f"{dotted}.value", unit, kind)
    given = cells.get("tolerance")
    if given is not None and value is not None:
        tolerance = as_share(given.value, value)
    _use(file, cells, "source", dotted, figure, place)
    if "supersedes" in cells:
        _use(file, cells, "supersedes", dotted, figure, place)
    as_of = _inherit(file, cells, "as_of", None)
    mark = file.reader.tree.mark
    value_cell = cells.get("value")
    return Observation(
        figure=figure,
        place=place,
        id=_get(cells, "id", None),
        value=value,
        wording=wording,
        tolerance=tolerance,
        source=_inherit(file, cells, "source", None),
        as_of=as_of,
        published=_inherit(file, cells, "published", None),
        retrieved=_inherit(file, cells, "retrieved", None),
        period=_when(_get(cells, "period", None), as_of),
        rank=Rank(_get(cells, "rank", "normal")),
        status=Status(_inherit(file, cells, "status", "normal")),
        supersedes=_get(cells, "supersedes", None),
        via=_inherit(file, cells, "via", None),
        url=_inherit(file, cells, "url", None),
        archive=_inherit(file, cells, "archive", None),
        page=_get(cells, "page", None),
        quote=_get(cells, "quote", None),
        note=_get(cells, "note", None),
        checked_by=_inherit(file, cells, "checked_by", None),
        checked_on=_inherit(file, cells, "checked_on", None),
        extra=_get(cells, "extra", _NOTHING),
        mark=mark(node, dotted),
        value_mark=mark(value_cell.node, f"{dotted}.value") if value_cell is not None else None,
    )


_NOTHING: dict[str, Any] = {}


def _value(file: _File, cell: Cell | None, dotted: str, unit: str | None, kind: str | None) -> tuple[Quantity | None, Any, str]:
    if cell is None:
        return None, None, ""
    reader, node = file.reader, cell.node
    try:
        if node.id == "scalar":
            if reader.too_long(node, dotted):
                return None, None, ""
            text = node.value.strip()
            if node.style == ">" and not text:
                raise Wrong("a value that begins with > is the start of a folded text to YAML", "put it in quotes, such as '>=70'")
            if is_unknown(text):
                return None, None, text
            quantity, tolerance = read_value(text, file.languages, unit, kind)
            return quantity, tolerance, text
        if node.id == "mapping":
            cells = reader.record(node, schema.BY_NAME["value"], dotted)
            given: dict[str, str] = {name: cells[name].value for name in ("exact", "min", "max", "approx") if name in cells}
            return from_parts(given, _get(cells, "tolerance", None), file.languages, unit, kind)
        raise Wrong("a list where one value belongs", "write a range as 24 to 28; several values belong into `observations`")
    except Wrong as wrong:
        reader.wrong(node, dotted, wrong.message, wrong.hint)
        return None, None, ""


# --- relations ---------------------------------------------------------------------------------------------------------------------------


def _relation(file: _File, node: Any, dotted: str, index: int) -> None:
    reader, parts = file.reader, file.parts
    if node.id != "mapping":
        reader.wrong(node, dotted, "a relation is a group of keys", "for example: - {type: sum, result: total, of: [men, women]}")
        return
    cells = reader.record(node, schema.BY_NAME["relation"], dotted)
    kind, result, of = (_get(cells, name, None) for name in ("type", "result", "of"))
    ident = _get(cells, "id", None) or f"relation-{index + 1}"
    if kind is None or result is None or of is None:
        return
    wanted = {"difference": 2, "ratio": 2, "percent_of": 2, "percent_change": 2, "subset": 1, "equal": 1}.get(kind)
    if (wanted is not None and len(of) < wanted) or not of:
        reader.wrong(
            cells["of"].node,
            f"{dotted}.of",
            f"{kind} needs {wanted or 1} operand{'s' if (wanted or 1) > 1 else ''} and has {len(of)}",
            "name them: of: [one, two]",
        )
        return
    first = parts.related.get(ident)
    if first is not None:
        _twice(reader, cells["id"].node if "id" in cells else node, dotted, f"the relation {ident}", first.mark)
        return
    parts.uses.append(Use("operand", result, ident, 0, cells["result"].node, f"{dotted}.result", reader.tree))
    nodes = cells["of"].node.value if cells["of"].node.id == "sequence" else [cells["of"].node]
    parts.uses.extend(Use("operand", each, ident, 0, spot, f"{dotted}.of", reader.tree) for each, spot in zip(of, nodes, strict=False))
    amount, share = _get(cells, "tolerance", (0, False))
    related = Relation(
        id=ident,
        type=kind,
        result=result,
        of=of,
        tolerance=0 if share else amount,
        tolerance_share=amount if share else None,
        mark=reader.tree.mark(node, dotted),
    )
    parts.related[ident] = related
    parts.relations.append(related)
