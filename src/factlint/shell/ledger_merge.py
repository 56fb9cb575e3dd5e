"""Documents of several imported files in; one document out. Equal ids of different files are kept apart, equal sources become one."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.ledger.document import Document
from factlint.ledger.exchange.ids import unique


def merged(documents: Sequence[Document]) -> Document:
    """The first document with the others' sources, figures and relations added."""
    whole = documents[0]
    tried: dict[str, int] = {}
    taken = {figure["id"] for figure in whole["figures"]}
    for document in documents[1:]:
        names: dict[str, str] = {}
        for ident, entry in document.get("sources", {}).items():
            known = whole.setdefault("sources", {}).get(ident)
            if known is None or known == entry or known.get("name") == entry.get("name"):
                whole["sources"].setdefault(ident, entry)
            else:
                names[ident] = unique(ident, whole["sources"])
                whole["sources"][names[ident]] = entry
        renamed: dict[str, str] = {}
        for figure in document["figures"]:
            if figure["id"] in taken:
                renamed[figure["id"]] = figure["id"] = unique(figure["id"], taken, tried)
            taken.add(figure["id"])
            for place in (figure, *figure.get("observations", [])):
                if place.get("source") in names:
                    place["source"] = names[place["source"]]
                elif "defaults" in document and "value" in place and "source" not in place and "source" in document["defaults"]:
                    place["source"] = document["defaults"]["source"]
            whole["figures"].append(figure)
        for relation in document.get("relations", []):
            parts = [relation["result"], *relation["of"]]
            result, *of = [".".join([renamed.get(each.partition(".")[0], each.partition(".")[0]), *each.split(".")[1:]]) for each in parts]
            whole.setdefault("relations", []).append({**relation, "result": result, "of": of})
    return whole
