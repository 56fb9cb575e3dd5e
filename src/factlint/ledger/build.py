"""The trees of all files of a ledger in; its sources, figures and relations out, and every fault noted in its tree."""

from __future__ import annotations

from typing import Any

from factlint.ledger import schema
from factlint.ledger.fields import Cells
from factlint.ledger.figures import read_figure
from factlint.ledger.mappings import is_null
from factlint.ledger.parts import File, Parts, Use, get, twice, use, values
from factlint.ledger.records import Reader
from factlint.ledger.tree import Tree
from factlint.model.dataclasses import replace
from factlint.model.ledger import (
    Mark,
    Names,
    Relation,
    Source,
)

_KEPT_OF_SOURCES = ("title", "description", "citation_full", "url_download", "date_published", "date_accessed", "license")


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
    reader.timezone = get(meta, "timezone", "")
    if reader.timezone:  # read again what was read without the zone
        cells = Reader.record(_quiet(reader), root, schema.BY_NAME["file"], "")
    locales: tuple[str, ...] = get(meta, "languages", ("en",))
    languages = tuple(dict.fromkeys(each.partition("-")[0] for each in locales))
    parts.id = parts.id or get(meta, "id", "")
    parts.title = parts.title or get(meta, "title", "")
    parts.timezone = parts.timezone or reader.timezone
    parts.languages.extend(code for code in locales if code not in parts.languages and "languages" in meta)
    defaults: Cells = cells["defaults"].value if "defaults" in cells else {}
    file = File(reader, languages, locales, defaults, parts, values(defaults))
    use(file, file.defaults, "source", "defaults", "", 0)
    for key, node in cells["sources"].value if "sources" in cells else ():
        _source(file, key, node)
    figures, relations = (cells[name].value if name in cells else [] for name in ("figures", "relations"))
    for index, node in enumerate(figures):
        if tree.full:
            tree.unread += 1
        else:
            read_figure(file, node, f"figures[{index}]")
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


def _source(file: File, key: Any, node: Any) -> None:
    reader, parts = file.reader, file.parts
    dotted = f"sources.{key.value}"
    ident = reader._id(key, schema.RECORDS[0].fields[0], dotted)
    cells = reader.record(node, schema.BY_NAME["source"], dotted)
    if is_null(node):
        reader.wrong(key, dotted, "this source has no name", f"write {key.value}: Its Name")
    if ident is None:
        return
    extra = dict(get(cells, "extra", {}))
    extra.update({name: cells[name].value for name in _KEPT_OF_SOURCES if name in cells})
    aliases: Names = get(cells, "aliases", Names())
    short = get(cells, "attribution_short", None)
    if short:
        extra["attribution_short"] = short
        aliases = Names(by_language={**aliases.by_language, "": (*aliases.by_language.get("", ()), short)})
    source = Source(
        id=ident,
        name=get(cells, "name", ident),
        type=get(cells, "type", ""),
        tier=get(cells, "tier", None),
        aliases=aliases,
        people=get(cells, "people", ()),
        partisan=get(cells, "partisan", False),
        label=get(cells, "label", None),
        label_required=get(cells, "label_required", False),
        url=get(cells, "url", None),
        archive=get(cells, "archive", None),
        csl=get(cells, "csl", None),
        extra=extra,
        mark=reader.tree.mark(key, dotted),
    )
    known = parts.sources.setdefault(ident, source)
    if known is not source and replace(known, mark=None) != replace(source, mark=None):
        twice(reader, key, dotted, f"the source {ident}", known.mark, "say the same in both places, or give this one another id")


def _relation(file: File, node: Any, dotted: str, index: int) -> None:
    reader, parts = file.reader, file.parts
    if node.id != "mapping":
        reader.wrong(node, dotted, "a relation is a group of keys", "for example: - {type: sum, result: total, of: [men, women]}")
        return
    cells = reader.record(node, schema.BY_NAME["relation"], dotted)
    kind, result, of = (get(cells, name, None) for name in ("type", "result", "of"))
    ident = get(cells, "id", None) or f"relation-{index + 1}"
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
        twice(reader, cells["id"].node if "id" in cells else node, dotted, f"the relation {ident}", first.mark)
        return
    parts.uses.append(Use("operand", result, ident, 0, cells["result"].node, f"{dotted}.result", reader.tree))
    nodes = cells["of"].node.value if cells["of"].node.id == "sequence" else [cells["of"].node]
    parts.uses.extend(Use("operand", each, ident, 0, spot, f"{dotted}.of", reader.tree) for each, spot in zip(of, nodes, strict=False))
    amount, share = get(cells, "tolerance", (0, False))
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
