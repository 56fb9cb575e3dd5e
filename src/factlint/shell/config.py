"""Folders in; the configuration that holds there out, or every fault in it with file, line and column."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from factlint.errors import ConfigError, Fault
from factlint.model import lazy
from factlint.model.dataclasses import dataclass, field, replace
from factlint.shell.keys import KEYS, Key

if TYPE_CHECKING:
    from tomllib import TOMLDecodeError

    from factlint.model.ledger import Mark

T = TypeVar("T")
FILE_NAMES = ("factlint.toml", ".factlint.toml", "pyproject.toml")
_DEEPEST = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What the configuration files say. `values` holds what they set, by key; `origin` says where each was set; `files` what was read.

    Paths in `values` are already meant from where the run stands.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    origin: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    def get(self, key: str) -> Any:
        """The value set, else the default."""
        return self.values[key] if key in self.values else KEYS[key].default


@lru_cache(maxsize=256)
def find_config(folder: str) -> str | None:
    """The nearest configuration file in a folder or above it; pyproject.toml counts where it has [tool.factlint]."""
    for name in FILE_NAMES:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and (name != "pyproject.toml" or _has_section(path)):
            return path
    parent = os.path.dirname(folder)
    return find_config(parent) if parent != folder else None


def _has_section(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return b"tool.factlint" in file.read(4_000_000)
    except OSError:
        return False


@lru_cache(maxsize=64)
def load_config(path: str) -> Config:
    """One configuration file with those it extends. Raises ConfigError with every fault."""
    return _load(path, ())


def _load(path: str, above: tuple[str, ...]) -> Config:
    import tomllib

    from factlint import toml

    text = _read(path)
    try:
        data = toml.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([_syntax(path, text, error)]) from None
    except ValueError as error:
        from factlint.model.ledger import Mark

        raise ConfigError([Fault(message=f"the configuration cannot be read: {error}", mark=Mark(path=path, line=1, column=1))]) from None
    prefix: tuple[str, ...] = ()
    if os.path.basename(path) == "pyproject.toml":
        section = data.get("tool")
        data = section.get("factlint", {}) if isinstance(section, dict) else {}
        prefix = ("tool", "factlint")
    faults: list[Fault] = []
    values = check_values(data, lambda keys: locate(path, text, (*prefix, *keys)), faults)
    if faults:
        raise ConfigError(faults)
    folder = os.path.dirname(path)
    values = {name: _placed(KEYS[name], value, folder) for name, value in values.items()}
    parent = values.pop("extend", None)
    here = {name: f"{path}:{position(text, (*prefix, name))[0]}" for name in values}
    if parent is None:
        return Config(values=values, origin=here, files=(path,))
    base = _load_parent(parent, path, text, prefix, above)
    return Config(values=_merged(base.values, values), origin={**base.origin, **here}, files=(*base.files, path))


def _load_parent(parent: str, path: str, text: str, prefix: tuple[str, ...], above: tuple[str, ...]) -> Config:
    chain = (*above, os.path.realpath(path))
    if os.path.realpath(parent) in chain:
        raise ConfigError(
            [
                Fault(
                    message=f"{parent} extends itself in a circle",
                    mark=locate(path, text, (*prefix, "extend")),
                    hint="take one `extend` out",
                )
            ]
        )
    if len(chain) > _DEEPEST:
        raise ConfigError(
            [Fault(message=f"`extend` goes on over more than {_DEEPEST} files", mark=locate(path, text, (*prefix, "extend")))]
        )
    if not os.path.isfile(parent):
        raise ConfigError(
            [
                Fault(
                    message=f"there is no file {parent} to extend",
                    mark=locate(path, text, (*prefix, "extend")),
                    hint="the path is meant from the file that says `extend`",
                )
            ]
        )
    return _load(parent, chain)


def _read(path: str) -> str:
    try:
        with open(path, "rb") as file:
            data = file.read(16_000_000)
    except OSError as error:
        hint = None
        if isinstance(error, FileNotFoundError):
            from factlint.shell.files import missing

            hint = missing(path).hint
        raise ConfigError([Fault(message=f"the configuration {path} cannot be read: {error.strerror or error}", hint=hint)]) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        from factlint.model.ledger import Mark

        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            [Fault(message="the configuration is not in UTF-8", mark=Mark(path=path, line=line, column=1), hint="save it as UTF-8")]
        ) from None


def _syntax(path: str, text: str, error: TOMLDecodeError) -> Fault:
    from factlint.model.ledger import Mark

    match = re.search(r"\(at (?:line (\d+), column (\d+)|end of document)\)", str(error))
    line, column = (int(match[1]), int(match[2])) if match and match[1] else (text.count("\n") + 1, 1)
    what = re.sub(r"\s*\(at .*\)\Z", "", str(error))
    return Fault(
        message=f"this is no TOML: {what}", mark=Mark(path=path, line=line, column=column), hint='a setting is written key = "value"'
    )


def check_values(data: Mapping[str, Any], place: Any, faults: list[Fault]) -> dict[str, Any]:
    """The values that are right; a fault for every other, with the key's place and the nearest known key."""
    from factlint.shell.words import did_you_mean

    values: dict[str, Any] = {}
    for name, value in data.items():
        if name not in KEYS:
            hint = did_you_mean(name, KEYS) or "`factlint config` lists the keys"
            faults.append(Fault(message=f"unknown key {name}", mark=place((name,)), hint=hint))
            continue
        wrong = list(KEYS[name].faults(value))
        for keys, message, hint_text in wrong:
            faults.append(Fault(message=message, mark=place((name, *keys)), hint=hint_text))
        if not wrong:
            values[name] = KEYS[name].read(value)
    return values


def parse_setting(word: str) -> dict[str, Any]:
    """`--config key=value`: the value as TOML, else as the word itself. Raises ConfigError."""
    name, _, text = word.partition("=")
    name = name.strip()
    data = _toml(f"{name} = {text}")
    if data is None:
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        data = _toml(f'{name} = "{quoted}"')
    if data is None:
        raise ConfigError(
            [Fault(message=f"--config {word} is no setting", hint="write --config KEY=VALUE, as in --config fail-on=warning")]
        )
    faults: list[Fault] = []
    values = check_values(_listed(data), lambda keys: None, faults)
    if faults:
        raise ConfigError(Fault(message=f"--config {word}: {fault.message}", hint=fault.hint) for fault in faults)
    return {key: _placed(KEYS[key], value, "") for key, value in values.items() if key != "extend"}


def _toml(text: str) -> dict[str, Any] | None:
    from factlint import toml

    try:
        return toml.loads(text)
    except ValueError:
        return None


def _listed(data: dict[str, Any]) -> dict[str, Any]:
    """A single word where a list is wanted is a list of one."""
    return {
        name: [value] if name in KEYS and KEYS[name].type == "list" and isinstance(value, str) else value for name, value in data.items()
    }


def combine(configs: Iterable[Config], settings: Sequence[Mapping[str, Any]]) -> Config:
    """Later ones win; tables like `rules` are joined key by key."""
    result = Config()
    for config in configs:
        result = Config(
            values=_merged(result.values, config.values), origin={**result.origin, **config.origin}, files=(*result.files, *config.files)
        )
    for values in settings:
        result = Config(
            values=_merged(result.values, values), origin={**result.origin, **dict.fromkeys(values, "--config")}, files=result.files
        )
    return result


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for name, value in over.items():
        if KEYS[name].type == "table" and isinstance(merged.get(name), Mapping):
            merged[name] = _joined(merged[name], value)
        elif name.startswith("extend-") and isinstance(merged.get(name), list):
            merged[name] = [*merged[name], *value]
        else:
            merged[name] = value
    return merged


def _joined(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    joined = dict(base)
    for name, value in over.items():
        joined[name] = {**joined[name], **value} if isinstance(joined.get(name), Mapping) and isinstance(value, Mapping) else value
    return joined


def _placed(key: Key, value: Any, folder: str) -> Any:
    """Paths meant from the configuration's folder, as paths meant from here."""
    if not key.path or folder in ("", "."):
        return value
    if isinstance(value, list):
        return [_from(folder, each) for each in value]
    return _from(folder, value) if isinstance(value, str) else value


def _from(folder: str, path: str) -> str:
    from factlint.shell.files import shown

    return path if os.path.isabs(path) else shown(os.path.join(folder, path))


_HEADER = lazy.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?")
_KEY = lazy.compile(r"""\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=""")


def locate(path: str, text: str, keys: tuple[str, ...]) -> Mark:
    """Where a key stands, as a mark."""
    from factlint.model.ledger import Mark

    line, column = position(text, keys)
    return Mark(path=path, line=line, column=column, dotted=".".join(keys))


def position(text: str, keys: tuple[str, ...]) -> tuple[int, int]:
    """Line and column of a key in a TOML text: its own place, or that of the nearest table above it that can be found."""
    table: tuple[str, ...] = ()
    best: tuple[int, int, int] = (0, 1, 1)
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header and "=" not in line.split("#")[0].split("]")[-1]:
            table = _parts(header[1])
            found, column = table, line.index("[") + 2
        else:
            key = _KEY.match(line)
            if not key:
                continue
            found, column = (*table, *_parts(key[1])), len(line) - len(line.lstrip()) + 1
        if found == keys[: len(found)] and len(found) > best[0]:
            at = line.find(keys[-1]) if len(found) < len(keys) else -1
            best = (len(found), number, at + 1 if at >= 0 else column)
    return best[1], best[2]


_NEAR = 50  # lines over which a list or a table goes on


def place_of(origin: str, word: str = "", *, table: bool = False) -> Mark | None:
    """Where a word of a setting stands, or the setting itself; `origin` is "path:line" of its key. None where no file says it."""
    from factlint.model.ledger import Mark

    path, _, number = origin.rpartition(":")
    if not path or not number.isdigit():
        return None
    try:
        lines = _read(path).splitlines()
    except ConfigError:
        return None
    first = int(number) - 1
    for index, line in enumerate(lines[first : first + _NEAR], first):
        if index > first and not table and (_KEY.match(line) or _HEADER.match(line)):
            break
        if word and word in line:
            return Mark(path=path, line=index + 1, column=line.index(word) + 1)
    return Mark(path=path, line=first + 1, column=1)


@contextmanager
def told_at(config: Config, key: str) -> Iterator[None]:
    """What reads a setting's value raises ConfigError with the place where the configuration says it; `key` "": it comes from elsewhere."""
    try:
        yield
    except ConfigError as error:
        origin, table = config.origin.get(key, ""), key in KEYS and KEYS[key].type == "table"
        raise ConfigError(
            replace(fault, mark=place_of(origin, fault.text or "", table=table)) if fault.mark is None else fault for fault in error.faults
        ) from None


def setting(config: Config, key: str, read: Callable[[Any, str], T]) -> T:
    """A setting's value as `read` takes it. Raises ConfigError with the place of a wrong one."""
    with told_at(config, key):
        return read(config.get(key), key)


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in re.findall(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""", dotted))
