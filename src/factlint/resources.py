"""A resource's name in; its plain data out, from JSON that was compiled when the package was built.

The package's own rules and languages are resources and not I/O: they come with the code. `compile_all` runs when the package is
built. An installed package trusts what was compiled. In a checkout the compiled file says which YAML files it was made from and
when each was last written; where that is no longer so, it is made anew.
"""

from __future__ import annotations

import json
import os
from functools import lru_cache
from typing import Any

_HERE = os.path.dirname(os.path.abspath(__file__))
_COMPILED = os.path.join(_HERE, "_compiled")
_LANGUAGES = os.path.join(_HERE, "language")


def _rules_folder() -> str:
    return os.path.join(_HERE, "rules") if _installed() else os.path.normpath(os.path.join(_HERE, "..", "..", "rules"))


def _yaml_files(folder: str, *, deep: bool = False) -> list[str]:
    if not os.path.isdir(folder):
        return []
    found: list[str] = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir() and deep:
            found.extend(_yaml_files(entry.path))
        elif entry.name.endswith(".yaml"):
            found.append(entry.path)
    return found


@lru_cache(maxsize=1)
def language_codes() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages carried, sorted."""
    names = {entry.name for entry in os.scandir(_LANGUAGES) if entry.is_dir() and len(entry.name) == 2}
    return tuple(sorted(names))


@lru_cache(maxsize=32)
def language(code: str) -> dict[str, Any]:
    """All sections of a language: one a file of `language/<code>/`, by the file's name."""
    return _load(code, _yaml_files(os.path.join(_LANGUAGES, code)))  # type: ignore[no-any-return]


@lru_cache(maxsize=1)
def rules() -> list[dict[str, Any]]:
    """All rule files as plain data, each with its `path` below rules/."""
    folder = _rules_folder()
    loaded = _load("rules", _yaml_files(folder, deep=True))
    return [{**data, "path": path} for path, data in loaded.items()]


def _load(name: str, sources: list[str]) -> Any:
    try:
        with open(os.path.join(_COMPILED, f"{name}.json"), encoding="utf-8") as file:
            stored = json.load(file)
        if _installed() or stored["from"] == _stamp(sources):
            return stored["data"]
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return _compile(name, sources)


@lru_cache(maxsize=1)
def _installed() -> bool:
    return os.path.isdir(os.path.join(_HERE, "rules"))


def _stamp(sources: list[str]) -> dict[str, int]:
    """When each file was last written, by its path from the package's folder."""
    return {os.path.relpath(source, _HERE).replace(os.sep, "/"): os.stat(source).st_mtime_ns for source in sources}


def _compile(name: str, sources: list[str]) -> Any:
    stamp = _stamp(sources)
    data: dict[str, Any] = {}
    for source in sources:
        with open(source, encoding="utf-8") as file:
            content = parse_yaml(file.read())
        if name == "rules":
            key = "/".join(source.replace(os.sep, "/").split("/")[-2:])
        else:
            key = os.path.basename(source)[: -len(".yaml")]
        data[key] = content if content is not None else {}
    text = json.dumps({"from": stamp, "data": data}, ensure_ascii=False, separators=(",", ":"), default=str)
    target = os.path.join(_COMPILED, f"{name}.json")
    draft = f"{target}.{os.getpid()}"
    try:
        os.makedirs(_COMPILED, exist_ok=True)
        with open(draft, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(draft, target)
    except OSError:  # a folder that cannot be written to: compile again next time
        pass
    return json.loads(text)["data"]  # the same plain types whichever way it came


@lru_cache(maxsize=1)
def _loader() -> Any:
    """A YAML loader that takes words for words: `on`, `no`, `yes` and `off` are no truth values, dates, 12:30 and 2.400 no numbers."""
    import re

    import yaml

    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    plain: Any = type("Plain", (base,), {"yaml_implicit_resolvers": {}})
    for tag, pattern, first in (
        ("bool", r"^(?:true|True|false|False)$", "tTfF"),
        ("null", r"^(?:~|null|Null|)$", ["~", "n", "N", ""]),
        ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
        ("float", r"^[-+]?(?:0|[1-9][0-9]*)\.(?:0|[0-9]*[1-9])$", "-+0123456789"),
    ):
        plain.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))
    return plain


def parse_yaml(text: str) -> Any:
    """YAML as rule files, language files and fixtures are written in; raises yaml.YAMLError."""
    import yaml

    return yaml.load(text, Loader=_loader())


def compile_all() -> None:
    """Compile every resource anew; raises yaml.YAMLError where a file is wrong."""
    for code in language_codes():
        _compile(code, _yaml_files(os.path.join(_LANGUAGES, code)))
    _compile("rules", _yaml_files(_rules_folder(), deep=True))
