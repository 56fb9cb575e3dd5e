"""Options of the command line and the configuration files in; the drafts to lint, each with its own settings, out."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping, Sequence
from typing import Any

from factlint.errors import ConfigError, Fault
from factlint.model.dataclasses import dataclass, field
from factlint.shell.config import Config, combine, find_config, load_config, parse_setting, setting
from factlint.shell.settings import CONFIDENCES, Engine, parse_date, parse_lang

SEVERITY_RANK: Mapping[str, int] = {"info": 0, "warning": 1, "error": 2, "never": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line says; None and empty: nothing. The words are as typed."""

    ledger: Sequence[str] = ()
    lang: str | None = None
    date: str | None = None
    select: Sequence[str] = ()
    extend_select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    per_file_ignores: Sequence[str] = ()
    exclude: Sequence[str] = ()
    fail_on: str | None = None
    min_severity: str | None = None
    min_confidence: str | None = None
    config: Sequence[str] = ()
    isolated: bool = False
    no_ignores: bool = False
    unchecked: bool = False
    no_ledger: bool = False
    no_cache: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Settings for one folder: those of the engine, and what is shown of its findings and counts."""

    config: Config
    engine: Engine
    min_severity: int
    min_confidence: int
    fail_on: int


@dataclass(slots=True)
class Planner:
    """Finds the settings for a draft: the nearest configuration above it, under the command line. A cache over folders."""

    options: Options
    today: datetime.date
    _fixed: Config | None = None
    _settings: tuple[Mapping[str, Any], ...] = ()
    _plans: dict[str | None, Plan] = field(default_factory=dict)

    def __post_init__(self) -> None:
        files = [word for word in self.options.config if "=" not in word or os.path.isfile(word)]
        self._settings = tuple(parse_setting(word) for word in self.options.config if word not in files)
        if files:
            self._fixed = combine([load_config(path) for path in files], ())
        elif self.options.isolated:
            self._fixed = Config()

    def for_path(self, path: str) -> Plan:
        """The plan for a draft. Raises ConfigError where its configuration or an option is wrong."""
        return self.for_folder(os.getcwd() if path == "-" else os.path.dirname(os.path.abspath(path)))

    def for_folder(self, folder: str) -> Plan:
        found = None if self._fixed is not None else find_config(os.path.abspath(folder))
        if found not in self._plans:
            base = self._fixed if self._fixed is not None else load_config(_near(found)) if found else Config()
            self._plans[found] = self._plan(combine([base], self._settings))
        return self._plans[found]

    def _plan(self, config: Config) -> Plan:
        options = self.options
        per_file = [(pattern, _tuple(words)) for pattern, words in config.get("per-file-ignores").items()]
        per_file += [_pattern(word) for word in options.per_file_ignores]
        base = os.path.dirname(os.path.abspath(config.files[-1])) if config.files else os.getcwd()
        engine = Engine(
            today=self.today,
            lang=parse_lang(options.lang),
            lang_hint=setting(config, "lang", parse_lang),
            date=parse_date(options.date) or setting(config, "date", parse_date),
            ledger=tuple(options.ledger or config.get("ledger")),
            ledger_from="" if options.ledger else config.origin.get("ledger", ""),
            no_ledger=options.no_ledger,
            select=tuple(options.select or config.get("select")),
            extend_select=(*config.get("extend-select"), *options.extend_select),
            ignore=(*config.get("ignore"), *options.ignore),
            per_file=tuple(per_file),
            base=base if per_file else "",
            rules=_frozen(config.get("rules")),
            no_ignores=options.no_ignores,
            unchecked=options.unchecked,
            store=not options.no_cache and config.get("cache"),
        )
        return Plan(
            config=config,
            engine=engine,
            min_severity=SEVERITY_RANK[options.min_severity or config.get("min-severity")],
            min_confidence=CONFIDENCES.index(options.min_confidence or config.get("min-confidence")),
            fail_on=SEVERITY_RANK[options.fail_on or config.get("fail-on")],
        )


def _near(path: str) -> str:
    from factlint.shell.files import shown

    return shown(path)


def _tuple(words: Any) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words)


def _pattern(word: str) -> tuple[str, tuple[str, ...]]:
    pattern, colon, rules = word.rpartition(":")
    if not colon or not pattern or not rules:
        raise ConfigError(
            [Fault(message=f"--per-file-ignores {word} is no pattern with rules", hint="write --per-file-ignores 'opinion/*.md:C103'")]
        )
    return pattern, (rules,)


def _frozen(rules: Mapping[str, Mapping[str, Any]]) -> tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]:
    return tuple((name, tuple((key, _still(value)) for key, value in table.items())) for name, table in rules.items())


def _still(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_still(each) for each in value)
    if isinstance(value, dict):
        return tuple((key, _still(each)) for key, each in value.items())
    return value
