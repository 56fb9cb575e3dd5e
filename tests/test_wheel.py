"""The built wheel works outside the checkout: rules and languages compiled, a story audited, nothing written, no YAML parsed for the rules."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling")
    source = tmp_path_factory.mktemp("source") / "factlint"
    source.mkdir()
    for name in ("src", "rules", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE"):
        original = ROOT / name
        if original.is_dir():
            shutil.copytree(original, source / name, ignore=shutil.ignore_patterns("_compiled", "__pycache__"))
        else:
            shutil.copy(original, source / name)
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=source, check=True, capture_output=True, timeout=120)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def _run(site: Path, where: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONSAFEPATH": "1"}
    return subprocess.run([sys.executable, *arguments], cwd=where, env=environment, capture_output=True, text=True, timeout=60)


def test_wheel_ships_what_it_needs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    rules = {str(path.relative_to(ROOT)) for path in ROOT.glob("rules/*/*.yaml")}
    assert rules
    assert {f"factlint/{rule}" for rule in rules} <= names
    for code in ("en", "es", "pt", "fr", "de", "it", "nl", "id", "tr", "rules"):
        assert f"factlint/_compiled/{code}.json" in names
    assert "factlint/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "fixtures/", "docs/"))]


def test_wheel_works_outside_the_checkout(site: Path, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    for name in ("errors.md", "ledger.yaml"):
        shutil.copy(ROOT / "fixtures" / "venezuela" / name, tmp_path / name)
    where = _run(site, tmp_path, "-c", "import factlint; print(factlint.__file__)")
    assert str(site) in where.stdout, where.stderr
    checked = _run(site, tmp_path, "-m", "factlint", "check", "errors.md", "--format", "json", "--no-cache")
    assert checked.returncode == 1, checked.stderr
    assert json.loads(checked.stdout)["findings"]
    assert before == {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}, "the run wrote into its own package"


def test_wheel_has_the_rules_of_the_checkout(site: Path, tmp_path: Path) -> None:
    script = (
        "from factlint.rulebook import builtin; print(*(rule.code for rule in builtin().rules)); import sys; print('yaml' in sys.modules)"
    )
    installed = _run(site, tmp_path, "-c", script).stdout.split("\n")
    from factlint.rulebook import builtin

    assert installed[0].split() == [rule.code for rule in builtin().rules]
    assert installed[1] == "False", "an installed package parsed YAML to know its own rules"
