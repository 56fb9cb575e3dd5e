"""The schema table in; the reference part of docs/ledger.md out.

`python -m factlint.ledger.reference docs/ledger.md` writes it between the markers of that file; a test holds the file to the table.
"""

from __future__ import annotations

from factlint.ledger import schema
from factlint.ledger.schema import Field, Record

BEGIN = "<!-- begin reference: written by `python -m factlint.ledger.reference docs/ledger.md` -->"
END = "<!-- end reference -->"

_TYPES = {
    "text": "text", "id": "id", "reference": "id", "references": "list of ids", "operand": "figure or figure.observation", "operands": "list of those",
    "date": "date", "period": "date or {from, to}", "scope_period": "date, {from, to} or text", "yes": "true or false", "headline": "`required`, or false",
    "choice": "", "age": "length of time", "days": "number of days", "share": "percentage", "tolerance": "percentage or number", "integer": "number",
    "tier": "1 to 4", "texts": "list of texts", "names": "list, or lists by language", "terms": "words by language", "contested": "true, or {by, note}",
    "languages": "list of languages", "timezone": "time zone", "record": "group", "records": "list of groups", "map": "groups by id", "value": "value",
    "kept": "anything",
}  # fmt: skip


def reference() -> str:
    """A table for each record, in the order of the schema."""
    return "\n".join(_record(record) for record in schema.RECORDS)


def _record(record: Record) -> str:
    lines = [f"### {record.title}", "", record.doc, "", "| key | what it is | type | default |", "|---|---|---|---|"]
    inherited = record.name == "figure"
    for field in record.fields:
        if inherited and field.name in schema.OBSERVATION_KEYS:
            continue
        lines.append(f"| `{field.name}` | {_doc(field)} | {_type(field)} | {_default(field)} |")
    if inherited:
        lines += [
            "",
            "With one value only, the keys of an observation (`value`, `source`, `as_of` and the rest) may stand on the figure itself.",
        ]
    return "\n".join(lines) + "\n"


def _doc(field: Field) -> str:
    text = field.doc
    if field.aliases:
        text += f" Also written {', '.join(f'`{alias}`' for alias in field.aliases)}."
    if field.example:
        text += f" Example: `{field.example}`."
    return text.replace("|", "\\|")


def _type(field: Field) -> str:
    if field.choices:
        return ", ".join(f"`{choice}`" for choice in field.choices)
    return _TYPES[field.type]


def _default(field: Field) -> str:
    if field.required:
        return "**required**"
    if field.default in field.choices or field.default in ("true", "false"):
        return f"`{field.default}`"
    return field.default


def inserted(text: str) -> str:
    """The document with the part between its markers written anew. Raises ValueError where the markers are missing."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the markers {BEGIN} and {END} must stand in the document")
    return f"{before}{BEGIN}\n\n{reference()}\n{END}{after}"


def main(path: str) -> None:
    """Write the part into a file."""
    with open(path, encoding="utf-8") as file:
        text = inserted(file.read())
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    import sys

    main(sys.argv[1])
