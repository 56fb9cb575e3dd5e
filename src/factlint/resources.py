"""A resource's name in; its plain data out, from compiled JSON where that is not older than its YAML.

The package's own rules and languages are resources and not I/O: they come with the code. `compile_all` runs when the package is
built. In a checkout a YAML file that is newer than the compiled one is read instead, and the compiled one is renewed.
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
    shipped = os.path.join(_HERE, "rules")
    return shipped if os.path.isdir(shipped) else os.path.normpath(os.path.join(_HERE, "..", "..", "rules"))


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
    compiled = os.path.join(_COMPILED, f"{name}.json")
    try:
        built = os.stat(compiled).st_mtime_ns
        with open(compiled, encoding="utf-8") as file:
            stored = json.load(file)
        fresh = all(os.stat(source).st_mtime_ns <= built for source in sources)
        if fresh and (not sources or stored["files"] == len(sources)):
            return stored["data"]
    except (OSError, ValueError, KeyError):
        pass
    return _compile(name, sources)


def _compile(name: str, sources: list[str]) -> Any:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    data: dict[str, Any] = {}
    for source in sources:
        with open(source, encoding="utf-8") as file:
            content = yaml.load(file, Loader=loader)
        if name == "rules":
            key = "/".join(source.replace(os.sep, "/").split("/")[-2:])
        else:
            key = os.path.basename(source)[: -len(".yaml")]
        data[key] = content if content is not None else {}
    target = os.path.join(_COMPILED, f"{name}.json")
    draft = f"{target}.{os.getpid()}"
    try:
        os.makedirs(_COMPILED, exist_ok=True)
        with open(draft, "w", encoding="utf-8") as file:
            json.dump({"files": len(sources), "data": data}, file, ensure_ascii=False, separators=(",", ":"), default=str)
        os.replace(draft, target)
        with open(target, encoding="utf-8") as file:
            return json.load(file)["data"]  # the same plain types whichever way it came
    except OSError:
        return json.loads(json.dumps(data, default=str))


def compile_all() -> None:
    """Compile every resource anew; raises yaml.YAMLError where a file is wrong."""
    for code in language_codes():
        _compile(code, _yaml_files(os.path.join(_LANGUAGES, code)))
    _compile("rules", _yaml_files(_rules_folder(), deep=True))
