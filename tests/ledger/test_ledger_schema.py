"""The one table of the format: its JSON Schema, its documentation, and the ledgers in use agree with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from test_ledger_exchange import MANY
from test_ledger_loading import FULL

from factlint.errors import LedgerError
from factlint.ledger import load, schema
from factlint.ledger.jsonschema import schema as ledger_schema
from factlint.ledger.reference import inserted

ROOT = Path(__file__).parents[2]
LEDGERS = sorted(ROOT.glob("fixtures/*/ledger.yaml"))


class Texts(yaml.SafeLoader):
    """Dates stay texts, as in editors."""


Texts.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if not tag.endswith("timestamp")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
VALIDATOR = jsonschema.Draft202012Validator(ledger_schema())


def errors(text: str) -> list[str]:
    data: Any = yaml.load(text, Loader=Texts)
    return [f"{list(error.absolute_path)}: {error.message}" for error in VALIDATOR.iter_errors(data)]


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(ledger_schema())
    assert json.loads(json.dumps(ledger_schema())) == ledger_schema()


@pytest.mark.parametrize("text", [FULL, MANY, *(path.read_text(encoding="utf-8") for path in LEDGERS)])
def test_what_loads_is_valid(text: str) -> None:
    load([("ledger.yaml", text)])
    assert errors(text) == []


@pytest.mark.parametrize(
    "entry",
    [
        "{id: a, label: x, valeu: 7}", "{id: a, label: x}", "{label: x, value: 7}", "{id: a.b, label: x, value: 7}", "{id: a, label: x, value: 7, status: odd}",
        "{id: a, label: x, value: [1, 2]}", "{id: a, label: x, value: 7, as_of: 16.11.2024}", "{id: a, label: x, value: {mni: 7}}", "{id: a, label: x, value: 7, max_age: soon}",
    ],
)  # fmt: skip
def test_what_is_refused_is_invalid(entry: str) -> None:
    text = f"factlint: 1\nfigures:\n  - {entry}\n"
    with pytest.raises(LedgerError):
        load([("ledger.yaml", text)])
    assert errors(text)


def test_the_documentation_is_current() -> None:
    text = (ROOT / "docs" / "ledger.md").read_text(encoding="utf-8")
    assert inserted(text) == text, "run: python -m factlint.ledger.reference docs/ledger.md"


def test_the_documentation_shows_what_loads() -> None:
    text = (ROOT / "docs" / "ledger.md").read_text(encoding="utf-8")
    example = text.split("```yaml\n")[1].split("```")[0]
    assert load([("ledger.yaml", example)]).figures["releases-nov-2024"].observations[0].wording == "at least 70"


def test_every_field_is_described() -> None:
    for record in schema.RECORDS:
        assert record.doc
        assert record.noun
        for field in record.fields:
            assert field.doc, f"{record.name}.{field.name}"
            assert field.type != "choice" or field.choices
            assert not field.of or field.of in schema.BY_NAME
