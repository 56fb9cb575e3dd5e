"""What ships with the package: rules and languages, compiled."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import yaml

from factlint import resources
from factlint.language import codes, section
from factlint.resources import parse_yaml
from factlint.rulebook import builtin


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("no", "no"),
        ("yes", "yes"),
        ("true", True),
        ("null", None),
        ("", None),
        ("7", 7),
        ("-7", -7),
        ("012", "012"),
        ("2.062", 2.062),
        ("2.400", "2.400"),
        ("9.50", "9.50"),
        ("12:30", "12:30"),
        ("2024-11-16", "2024-11-16"),
        ("'7'", "7"),
        ("1e5", "1e5"),
    ],
)
def test_words_stay_words(text: str, value: object) -> None:
    assert parse_yaml(f"[{text}]" if text else "~") == ([value] if text else None)
    assert parse_yaml(f"k: {text}") == {"k": value}


def test_languages() -> None:
    assert {"en", "id", "es", "fr", "de", "pt", "it", "nl", "tr"} <= set(codes())
    assert section("xx", "words") == {}
    assert section("en", "nothing") == {}


@pytest.mark.parametrize("code", codes())
def test_language_is_plain_data(code: str) -> None:
    """Keys are words, and what was compiled is what stands in the YAML."""
    data = resources.language(code)
    assert json.loads(json.dumps(data)) == data
    folder = Path(resources.__file__).parent / "language" / code
    for file in folder.glob("*.yaml"):
        assert data[file.stem] == json.loads(json.dumps(parse_yaml(file.read_text(encoding="utf-8")) or {})), file


def test_a_changed_file_is_compiled_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_COMPILED", str(tmp_path / "compiled"))
    source = tmp_path / "words.yaml"
    source.write_text("a: 1\n", encoding="utf-8")
    assert resources._load("xx", [str(source)]) == {"words": {"a": 1}}
    stamp = os.stat(source).st_mtime_ns
    source.write_text("a: 2\n", encoding="utf-8")
    os.utime(source, ns=(stamp - 1, stamp - 1))  # older than what was compiled, and still another file
    assert resources._load("xx", [str(source)]) == {"words": {"a": 2}}


def test_a_broken_compiled_file_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_COMPILED", str(tmp_path))
    source = tmp_path / "words.yaml"
    source.write_text("a: 1\n", encoding="utf-8")
    (tmp_path / "xx.json").write_text("{", encoding="utf-8")
    assert resources._load("xx", [str(source)]) == {"words": {"a": 1}}
    assert json.loads((tmp_path / "xx.json").read_text(encoding="utf-8"))["data"] == {"words": {"a": 1}}


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr(resources, "_COMPILED", str(tmp_path / "file" / "below"))
    source = tmp_path / "words.yaml"
    source.write_text("a: 1\n", encoding="utf-8")
    assert resources._load("xx", [str(source)]) == {"words": {"a": 1}}


def test_rulebook_finds_rules() -> None:
    rules = builtin()
    assert list(rules.rules) == sorted(rules.rules, key=lambda rule: rule.code)
    for rule in rules.rules:
        assert rules.find(rule.code.lower()) is rule
        assert rules.find(rule.name.upper()) is rule
    assert rules.find("Z999") is None


def _twice(node: yaml.Node, path: str = "") -> list[str]:
    """The keys that stand twice in a mapping, with where: YAML drops the first without a word."""
    found: list[str] = []
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value]
        found += [f"{path}{key}" for key in {*keys} if keys.count(key) > 1]
        for key, value in node.value:
            found += _twice(value, f"{path}{key.value}.")
    return found


@pytest.mark.parametrize(
    "file", sorted(Path(resources.__file__).parent.glob("language/*/*.yaml")), ids=lambda file: f"{file.parent.name}/{file.name}"
)
def test_no_list_of_words_stands_twice(file: Path) -> None:
    root = yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    assert root is not None
    assert _twice(root) == []
