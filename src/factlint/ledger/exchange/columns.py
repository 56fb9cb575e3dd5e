"""The first rows of a table in; what its columns are out, by what people call them (`_ALIASES`); unknown ones are kept under `extra`."""

from __future__ import annotations

import re

from factlint.language import fold

_ALIASES: dict[str, tuple[str, ...]] = {
    "figure_id": ("figure id", "fact id", "claim id", "id", "key"),
    "label": ("label", "claim", "fact", "statement", "what", "indicator", "title", "assertion", "behauptung", "aussage", "dato", "afirmacion", "hecho", "fait",
              "affirmation", "alegacao", "fato", "afirmacao", "klaim", "fakta", "iddia", "feit", "bewering", "fatto", "affermazione"),
    "kind": ("kind", "type of number"),
    "unit": ("unit", "units", "einheit", "unidad", "unite", "unidade", "satuan", "birim", "eenheid", "unita"),
    "value": ("value", "number", "figure", "amount", "count", "wert", "zahl", "cifra", "valor", "numero", "chiffre", "valeur", "nilai", "angka", "deger", "sayi",
              "waarde", "getal", "aantal", "valore"),
    "value_to": ("value to", "upper", "high", "maximum", "to"),
    "comparator": ("comparator", "operator", "qualifier", "hedge", "sign"),
    "wording": ("wording", "as written", "value as written"),
    "source": ("source", "source id", "who", "according to", "quelle", "fuente", "fonte", "sumber", "kaynak", "bron"),
    "source_name": ("source name",),
    "source_url": ("source url", "source link", "source page"),
    "as_of": ("as of", "date", "as of date", "day", "stand", "datum", "fecha", "data", "tanggal", "tarih", "per"),
    "retrieved": ("retrieved", "looked up", "date looked up", "accessed", "date accessed", "access date", "abgerufen", "consultado", "consulte", "diakses"),
    "published": ("published", "date published", "publication date", "released"),
    "url": ("url", "link", "links", "web", "website", "evidence", "enlace", "lien", "tautan", "backup"),
    "archive": ("archive", "archived", "archive url", "archive link"),
    "status": ("status",),
    "verified": ("verified", "checked", "ok", "done", "confirmed", "geprueft", "verificado", "verifie"),
    "note": ("note", "notes", "comment", "comments", "remark", "remarks", "notiz", "bemerkung", "nota", "notas", "commentaire", "catatan", "not", "opmerking"),
    "quote": ("quote", "verbatim", "quotation", "zitat", "cita", "citation", "citacao", "kutipan", "alinti", "citaat", "citazione"),
    "page": ("page", "timestamp", "time stamp", "seite", "pagina"),
    "via": ("via", "through", "agency"),
    "checked_by": ("checked by", "checker", "fact checker", "verified by"),
    "checked_on": ("checked on", "date checked", "verified on"),
    "period": ("period", "time period", "zeitraum", "periodo", "periode"),
    "rank": ("rank",),
    "supersedes": ("supersedes", "replaces"),
    "observation_id": ("observation id", "observation"),
    "tolerance": ("tolerance", "margin"),
    "behaviour": ("behaviour", "behavior"),
    "scope.place": ("place", "location", "ort", "lugar", "lieu", "local", "tempat", "yer", "plaats", "luogo"),
    "scope.event": ("event",),
    "scope.population": ("population",),
    "scope.definition": ("definition",),
}  # fmt: skip
_COLUMNS = {alias: name for name, aliases in _ALIASES.items() for alias in aliases}


def header(rows: list[list[str]]) -> tuple[list[str] | None, int]:
    """The columns of the first row that names enough of them, and where the rows below begin."""
    for index, row in enumerate(rows[:15]):
        names: list[str] = []
        taken: set[str] = set()
        for cell in row:
            found = column(cell)
            names.append(found if found not in taken else f"extra.{cell.strip()}" if cell.strip() else f"extra.column {len(names) + 1}")
            taken.add(names[-1])
        if {"label", "figure_id"} & taken and {"value", "wording"} & taken:
            if "as_of" not in names and "retrieved" in names:
                names[names.index("retrieved")] = "as_of"
            return names, index + 1
    return None, 0


def column(cell: str) -> str:
    """What a column is by its name; `extra.` and the name where that is unknown."""
    text = cell.strip()
    root = text.split(".")[0]
    if "." in text and root in ("scope", "match", "contested") and re.fullmatch(r"[\w.-]+", text):
        return text
    if text in (
        "casualties",
        "attribution",
        "in_headline",
        "max_age",
        "valid_until",
        "approx_tolerance",
        "require_as_of",
        "wikidata",
        "contested",
    ):
        return text
    folded = re.sub(r"[\W_]+", " ", fold(text)).strip()
    return _COLUMNS.get(folded, f"extra.{text}" if text else "")
