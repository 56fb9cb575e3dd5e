"""The import contracts of pyproject.toml hold, and the house's layout is as ARCHITECTURE.md says."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "factlint"
HARMLESS = {
    "os.sep",
    "os.path",
    "os.path.isabs",
    "os.path.join",
    "os.path.basename",
    "os.path.dirname",
    "os.path.splitext",
    "os.fspath",
    "os.PathLike",
}
"""What of `os` looks at names of files and not at files."""

MODULES = sorted(path for path in PACKAGE.rglob("*.py"))

SHELL = ("shell", "resources.py", "__main__.py", "api.py")
"""Where disk, clock and terminal may be touched; resources are the package's own files."""

TOOLS = {"ledger/reference.py"}
"""Run as a module it writes its part of docs/ledger.md; nothing calls that at work."""

OUTSIDE = {"pathlib", "socket", "subprocess", "shutil", "tempfile", "urllib.request", "http", "asyncio", "time", "glob"}


def test_import_contracts() -> None:
    pytest.importorskip("importlinter")
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, env={**os.environ, "NO_COLOR": "1"})
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_says_what_it_does(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), f"{path}: the first line says what comes in and what goes out"


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if path.relative_to(PACKAGE).parts[0] not in SHELL and path.relative_to(PACKAGE).as_posix() not in TOOLS],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_the_engine_touches_nothing_outside(path: Path) -> None:
    """No disk, network or clock outside the shell."""
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.extend(alias.name for alias in node.names if {alias.name, alias.name.split(".")[0]} & OUTSIDE)
        elif isinstance(node, ast.ImportFrom) and node.module and {node.module, node.module.split(".")[0]} & OUTSIDE:
            found.append(node.module)
        elif isinstance(node, ast.Attribute) and ast.unparse(node).startswith("os.") and ast.unparse(node) not in HARMLESS:
            found.append(ast.unparse(node))
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called == "open" or called.endswith((".today", ".now", ".utcnow")):
                found.append(f"{called}() in line {node.lineno}")
    assert not found, f"{path}: {found}"


def test_no_language_is_named_in_code() -> None:
    """A language is data: no code branches on a language's code."""
    codes = {"en", "es", "pt", "fr", "de", "it", "nl", "id", "tr"}
    found: list[str] = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Compare):
                continue
            named = [each for each in (node.left, *node.comparators) if isinstance(each, ast.Constant) and each.value in codes]
            if named and "lang" in ast.unparse(node):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}")
    assert not found, found


IMPORTED_AS = {"pyyaml": "yaml", "pystemmer": "Stemmer", "ruamel.yaml": "ruamel"}
BROUGHT_ALONG = {"lsprotocol"}
"""What pygls is made for and depends on."""


def test_every_import_is_a_declared_dependency() -> None:
    """What the package imports is in the standard library, in itself, or in `dependencies` or the extra `server`; and what is there is imported."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["server"]]
    names = [re.split(r"[<>=!~ \[]", each)[0].lower() for each in wanted]
    declared = {IMPORTED_AS.get(name, name) for name in names}
    imported: dict[str, str] = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules = [node.module]
            imported.update((module.split(".")[0], str(path.relative_to(ROOT))) for module in modules)
    foreign = {name: place for name, place in imported.items() if name not in {*sys.stdlib_module_names, *BROUGHT_ALONG, "factlint"}}
    undeclared = {name: place for name, place in foreign.items() if name not in declared}
    assert not undeclared
    assert not declared - set(foreign)
