"""The hooks, the action, and whatever bytes stand in a configuration or a baseline."""

from __future__ import annotations

import contextlib
import re
import shlex
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom import Newsroom

from factlint.errors import ConfigError
from factlint.shell import baseline
from factlint.shell.config import load_config, parse_setting
from factlint.shell.dispatch import COMMANDS, click_command

ROOT = Path(__file__).parents[2]


def options_of(name: str) -> set[str]:
    return {option for param in click_command(name).params for option in param.opts}


def test_the_hooks_call_what_there_is() -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    assert set(hooks) == {"factlint", "factlint-ledger", "factlint-staged"}
    for hook in hooks.values():
        program, command, *rest = shlex.split(hook["entry"])
        assert program == "factlint"
        assert command in COMMANDS
        if command == "check":
            assert {word for word in rest if word.startswith("--")} <= options_of("check")
    assert re.search(hooks["factlint-ledger"]["files"], "desk/ledger/2024.yaml")
    assert re.search(hooks["factlint-ledger"]["files"], "ledger.yml")
    assert not re.search(hooks["factlint-ledger"]["files"], "myledger.yaml")
    assert re.search(hooks["factlint"]["exclude"], "docs/README.md")
    assert not re.search(hooks["factlint"]["exclude"], "readme-story/draft.md")


def test_the_action_calls_what_there_is() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    script = next(step["run"] for step in action["runs"]["steps"] if step.get("id") == "lint")
    assert set(re.findall(r"(?<![\w-])--[a-z-]+", script)) <= options_of("check")
    for name in action["inputs"]:
        assert f"inputs.{name}" in (ROOT / "action.yml").read_text(encoding="utf-8")
    assert "${{" not in script  # what a pull request says is never part of the script


def test_the_documents_call_what_there_is() -> None:
    for name in ("recipes.md", "comparison.md", "ci.md"):
        text = (ROOT / "docs" / name).read_text(encoding="utf-8")
        for command, rest in re.findall(r"\bfactlint (check|claims|baseline|config|schema|init|rule|explain)\b([^\n`|]*)", text):
            assert set(re.findall(r"(?<![\w-])--[a-z-]+", rest)) <= options_of(command), (name, command, rest)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(
    st.one_of(
        st.binary(max_size=80),
        st.text(max_size=80).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.from_regex(r'[a-z-]{1,12} = (\["?[a-z]*"?\]|"[a-z]*"|[0-9]{1,3}|\{[a-z]* = 1\})\n').map(str.encode),
    )
)
def test_any_bytes_are_a_configuration_or_a_fault(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "factlint.toml"
    path.write_bytes(data)
    load_config.cache_clear()
    with contextlib.suppress(ConfigError):
        load_config(str(path))


@pytest.mark.parametrize(
    "text", ["a=" + "[" * 100_000, "a" * 1_000_000, "[" * 50_000, "=" * 9, "x=\x00", "\ufeffjobs = 2", "a.b.c.d.e = 1"]
)
def test_hostile_configurations(tmp_path: Path, text: str) -> None:
    path = tmp_path / "factlint.toml"
    path.write_text(text, encoding="utf-8")
    load_config.cache_clear()
    if "jobs" in text:
        assert load_config(str(path)).get("jobs") == 2
        return
    with pytest.raises(ConfigError):
        load_config(str(path))


@given(st.text(max_size=30))
def test_any_setting_is_read_or_refused(word: str) -> None:
    for setting in (f"fail-on={word}", word):
        with contextlib.suppress(ConfigError):
            parse_setting(setting)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"schema":1,"files":[]}',
        '{"schema":1,"files":{"a":[1]}}',
        '{"schema":1,"files":{"a":[{}]}}',
        "[" * 99_999,
        '{"schema":2,"files":{}}',
    ],
)
def test_any_text_is_a_baseline_or_a_fault(tmp_path: Path, text: str) -> None:
    path = tmp_path / "base.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError):
        baseline.load_baseline(str(path))


def test_only_selected_notices_with_select(room: Newsroom) -> None:
    room.write("d.md", room.read("right.md") + "\n<!-- factlint-ignore[S999]: x -->\n\nMore.\n")
    assert room.codes("d.md") == ["F005"]
    assert room.codes("d.md", "--select", "S") == []
    assert room.codes("d.md", "--select", "S,F005") == ["F005"]
