"""Options and configuration in; the checked settings of a run out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from factlint.errors import ConfigError, Fault
from factlint.model.dataclasses import dataclass, field

LEVELS = ("error", "warning", "info", "never")
CONFIDENCES = ("low", "medium", "high")


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """What decides the findings of one draft, apart from the draft and the ledger; part of the cache's key.

    `lang` overrides what a draft says of its language, `lang_hint` serves where it says nothing.
    `ledger` are paths as given (empty: look beside the draft), `ledger_from` is the line of the configuration that gives them; `per_file` pairs a pattern with selectors to ignore; `base` is the folder
    that its patterns are meant from. `store`: compiled ledgers may be written to disk. `many`: so many drafts share the run that a large
    ledger is loaded whole, once, and not in part for each of them. `rules` pairs a rule (code or name) with its
    severity and settings, lists as tuples, so that the whole can be hashed.
    """

    today: datetime.date
    lang: str | None = None
    lang_hint: str | None = None
    date: datetime.date | None = None
    ledger: tuple[str, ...] = ()
    ledger_from: str = field(default="", repr=False, compare=False)
    no_ledger: bool = False
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
    base: str = ""
    rules: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...] = ()
    no_ignores: bool = False
    unchecked: bool = False
    store: bool = True
    many: bool = False


def parse_date(text: str | None, option: str = "--date") -> datetime.date | None:
    """An ISO date. Raises ConfigError with an example of a right one."""
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text.strip())
    except ValueError:
        written = len(text.strip()) == len("2024-11-18") and text.strip().replace("-", "").isdigit()
        hint = "look it up in the calendar" if written else f"write it as year-month-day: {_example(option)}"
        raise ConfigError(
            [Fault(message=f"{option} {text} is no {'day of the calendar' if written else 'date'}", hint=hint, text=text)]
        ) from None


def _example(option: str) -> str:
    """How a date is written, for an option or for a setting."""
    return f"{option} 2024-11-18" if option.startswith("--") else f'{option} = "2024-11-18"'


def parse_lang(text: str | None, option: str = "--lang") -> str | None:
    """A language that factlint carries. Raises ConfigError with the list of them."""
    if text is None:
        return None
    from factlint.resources import language_codes

    code, _, region = text.strip().replace("_", "-").partition("-")
    code = code.lower()
    if code not in language_codes():
        raise ConfigError(
            [
                Fault(
                    message=f"{option} {text}: factlint does not read this language",
                    hint=f"it reads {', '.join(language_codes())}",
                    text=text,
                )
            ]
        )
    return f"{code}-{region.upper()}" if region else code


def parse_choice(value: str, choices: Sequence[str], option: str) -> str:
    """One of a list of words. Raises ConfigError with the nearest."""
    from factlint.shell.words import did_you_mean

    if value in choices:
        return value
    hint = did_you_mean(value, choices) or f"it is one of {', '.join(choices)}"
    raise ConfigError([Fault(message=f"{option} cannot be {value}", hint=hint)])


def parse_number(value: str | None, option: str, *, low: int = 0, high: int = 1_000_000) -> int | None:
    """A whole number within bounds. Raises ConfigError."""
    if value is None:
        return None
    try:
        number = int(value)
    except ValueError:
        raise ConfigError([Fault(message=f"{option} must be a whole number, not {value}")]) from None
    if not low <= number <= high:
        raise ConfigError([Fault(message=f"{option} must lie between {low} and {high}, not {value}")])
    return number
