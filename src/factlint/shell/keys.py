"""The keys of the configuration: what each holds, its default and its meaning, in one table that checks, documents and completes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factlint.model.dataclasses import dataclass

_Wrong = tuple[tuple[str, ...], str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key. `type`: text, list (of texts), number, flag or table; `choices` limit a text; `path` marks paths; `option` is its like in `check`."""

    type: str
    about: str
    default: Any = None
    choices: tuple[str, ...] = ()
    path: bool = False
    low: int = 0
    high: int = 1_000_000

    def read(self, value: Any) -> Any:
        """The value in its one form."""
        if self.type == "list":
            return [value] if isinstance(value, str) else list(value)
        return value

    def faults(self, value: Any) -> Iterator[_Wrong]:
        """What is wrong with a value: (keys below this one, message, way out)."""
        from factlint.shell.words import did_you_mean

        if self.type == "text":
            if not isinstance(value, str):
                yield (), f"must be text, not {_said(value)}", 'write it in quotation marks: "..."'
            elif self.choices and value not in self.choices:
                yield (), f"cannot be {value}", did_you_mean(value, self.choices) or f"it is one of {', '.join(self.choices)}"
        elif self.type == "list":
            if isinstance(value, str):
                return
            if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                yield (), f"must be a list of texts, not {_said(value)}", 'write it as ["...", "..."]'
        elif self.type == "number":
            if isinstance(value, bool) or not isinstance(value, int):
                yield (), f"must be a whole number, not {_said(value)}", None
            elif not self.low <= value <= self.high:
                yield (), f"must lie between {self.low} and {self.high}, not {value}", None
        elif self.type == "flag":
            if not isinstance(value, bool):
                yield (), f"must be true or false, not {_said(value)}", None
        elif not isinstance(value, Mapping):
            yield (), f"must be a table, not {_said(value)}", None


@dataclass(frozen=True, slots=True, kw_only=True)
class PerFileKey(Key):
    """A table from a path pattern to rules."""

    def faults(self, value: Any) -> Iterator[_Wrong]:
        if not isinstance(value, Mapping):
            yield (), f"must be a table, not {_said(value)}", '[per-file-ignores], and under it "opinion/*.md" = ["C103"]'
            return
        for pattern, words in value.items():
            if not isinstance(words, str) and not (isinstance(words, list) and all(isinstance(each, str) for each in words)):
                yield (pattern,), f"must be a list of rules, not {_said(words)}", f'"{pattern}" = ["C103"]'


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesKey(Key):
    """A table from a rule's code or name to its severity and its own settings."""

    def faults(self, value: Any) -> Iterator[_Wrong]:
        from factlint.resources import rules
        from factlint.shell.words import did_you_mean

        if not isinstance(value, Mapping):
            yield (), f"must be a table, not {_said(value)}", '[rules.superseded-value], and under it severity = "warning"'
            return
        known = {word: rule for rule in rules() for word in (rule["code"], rule["name"])}
        for name, table in value.items():
            if name not in known:
                yield (name,), f"there is no rule {name}", did_you_mean(name, known) or "`factlint rule --all` lists them"
            elif isinstance(table, str):
                yield from _severity((name,), table)
            elif not isinstance(table, Mapping):
                yield (name,), f"must be a severity or a table, not {_said(table)}", f'{name} = "warning"'
            else:
                yield from self._rule(name, table, known[name].get("settings") or {})

    def _rule(self, name: str, table: Mapping[str, Any], settings: Mapping[str, Any]) -> Iterator[_Wrong]:
        from factlint.shell.words import did_you_mean

        for key, value in table.items():
            if key == "severity":
                yield from _severity((name, key), value)
            elif key not in settings:
                yield (name, key), f"the rule {name} has no setting {key}", did_you_mean(key, ("severity", *settings)) or _its(settings)
            elif not _alike(value, settings[key]):
                yield (name, key), f"must be {_said(settings[key])} like its default {settings[key]!r}, not {_said(value)}", None

    def read(self, value: Any) -> Any:
        return {name: {"severity": table} if isinstance(table, str) else dict(table) for name, table in value.items()}


def _its(settings: Mapping[str, Any]) -> str:
    return f"its settings are {', '.join(('severity', *settings))}"


def _severity(keys: tuple[str, ...], value: Any) -> Iterator[_Wrong]:
    if value not in ("error", "warning", "info"):
        yield keys, f"a severity cannot be {value}", "it is error, warning or info; to switch a rule off, use `ignore`"


def _alike(value: Any, default: Any) -> bool:
    if default is None:
        return True
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, (int, float)):
        return isinstance(value, (int, float))
    return isinstance(value, type(default))


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, (list, tuple)):
        return "a list"
    return "a table" if isinstance(value, Mapping) else "a date" if value is not None else "nothing"


_SEVERITIES = ("error", "warning", "info")

KEYS: Mapping[str, Key] = {
    "extend": Key(type="text", path=True, about="another configuration file to begin with"),
    "ledger": Key(
        type="list", path=True, default=[], about="ledger files or folders; without: ledger.yaml or ledger/ beside a draft or above it"
    ),
    "lang": Key(type="text", about="language of drafts that do not say it themselves"),
    "date": Key(type="text", about="date of the article where it gives none, as 2024-11-18"),
    "include": Key(type="list", default=[], about="patterns of the files that a folder is searched for"),
    "exclude": Key(type="list", default=[], about="patterns of files to leave out, even where they are named"),
    "select": Key(type="list", default=[], about="run only these rules: codes, prefixes, names, C101(figure-id)"),
    "extend-select": Key(type="list", default=[], about="run these rules too"),
    "ignore": Key(type="list", default=[], about="leave these rules out"),
    "per-file-ignores": PerFileKey(type="table", default={}, about="rules to leave out in files that match a pattern"),
    "rules": RulesKey(type="table", default={}, about="severity and settings of single rules: [rules.stale-figure]"),
    "fail-on": Key(type="text", default="error", choices=(*_SEVERITIES, "never"), about="what makes the exit code 1"),
    "min-severity": Key(type="text", default="info", choices=_SEVERITIES, about="leave out findings below this"),
    "min-confidence": Key(type="text", default="medium", choices=("low", "medium", "high"), about="leave out findings less sure than this"),
    "max-warnings": Key(type="number", about="more warnings than this make the exit code 1"),
    "min-coverage": Key(type="number", high=100, about="percent of the checkable figures that the ledger must know"),
    "format": Key(type="list", default=[], about="how to print: full, json, sarif=FILE ..."),
    "baseline": Key(type="text", path=True, about="file of findings that are accepted"),
    "jobs": Key(type="number", high=256, about="how many files at once; 0: as many as there are cores"),
    "cache": Key(type="flag", default=True, about="keep results, so that an unchanged draft is not read again"),
    "cache-dir": Key(type="text", path=True, about="where to keep them; without: the user's cache folder"),
    "color": Key(type="text", default="auto", choices=("auto", "always", "never"), about="colour and links in the terminal"),
}
"""In the order in which the documentation lists them."""
