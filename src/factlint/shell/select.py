"""Selectors (`C101`, `C`, `value-conflict`, `C101(arrests-total)`, `ALL`) in; the rules to run and the findings to keep out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from factlint.errors import ConfigError, Fault
from factlint.ignores import OWN_RULES
from factlint.model import lazy
from factlint.model.dataclasses import dataclass, replace
from factlint.model.finding import Finding, Severity
from factlint.model.rule import Rule, Rulebook

_SELECTOR = lazy.compile(r"\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:\(\s*([^()]*?)\s*\))?\s*\Z")


@dataclass(frozen=True, slots=True)
class Selector:
    """`codes` it stands for; `figures` that it is limited to (empty: all); `weight`: the more exact one wins."""

    codes: frozenset[str]
    figures: frozenset[str]
    weight: int


def parse_selectors(words: Sequence[str], rules: Iterable[Rule], where: str) -> tuple[Selector, ...]:
    """Read selectors; commas between them are allowed inside one word. Raises ConfigError for every unknown one."""
    known = {rule.code: rule.name for rule in rules} | dict(OWN_RULES)
    found: list[Selector] = []
    faults: list[Fault] = []
    for word in split_selectors(words):
        match = _SELECTOR.match(word)
        selector = _selector(match.group(1), match.group(2), known) if match else None
        if selector is None:
            faults.append(_unknown(word, known, where))
        else:
            found.append(selector)
    if faults:
        raise ConfigError(faults)
    return tuple(found)


def split_selectors(words: Sequence[str]) -> list[str]:
    """`C1,S301(a,b)` to `C1` and `S301(a,b)`."""
    found: list[str] = []
    for word in words:
        depth, piece = 0, ""
        for char in word:
            depth += (char == "(") - (char == ")")
            if char == "," and depth <= 0:
                found.append(piece)
                piece = ""
            else:
                piece += char
        found.append(piece)
    return [each.strip() for each in found if each.strip()]


def _selector(word: str, inside: str | None, known: Mapping[str, str]) -> Selector | None:
    figures = frozenset(each.strip() for each in (inside or "").split(",") if each.strip())
    upper, lower = word.upper(), word.lower()
    if upper == "ALL":
        return Selector(frozenset(known), figures, 0)
    if upper in known:
        return Selector(frozenset([upper]), figures, 10)
    for code, name in known.items():
        if name == lower:
            return Selector(frozenset([code]), figures, 10)
    codes = frozenset(code for code in known if code.startswith(upper))
    return Selector(codes, figures, len(upper)) if codes else None


def _unknown(word: str, known: Mapping[str, str], where: str) -> Fault:
    from factlint.shell.words import closest

    bare = word.split("(")[0]
    near = closest(bare, [*known, *known.values()])
    return Fault(
        message=f"{where}: there is no rule {word}",
        text=word,
        hint=f"did you mean {near}?" if near else "`factlint rule --all` lists the rules by code and name",
    )


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules to run, and what of their findings to leave out: (code, figure) pairs."""

    book: Rulebook
    own: frozenset[str]
    only: Mapping[str, frozenset[str]]
    without: Mapping[str, frozenset[str]]

    def keeps(self, finding: Finding) -> bool:
        if finding.code in OWN_RULES and finding.code not in self.own:
            return False
        if finding.code in self.only and (finding.figure is None or finding.figure not in self.only[finding.code]):
            return False
        return not (finding.figure is not None and finding.figure in self.without.get(finding.code, ()))


def choose(
    book: Rulebook,
    *,
    select: Sequence[str],
    extend_select: Sequence[str],
    ignore: Sequence[str],
    overrides: Mapping[str, Mapping[str, Any]],
) -> Selection:
    """The rules that run. A more exact selector wins over a less exact one; of equally exact ones, ignoring wins."""
    rules = book.rules
    selected = parse_selectors(select, rules, "--select")
    extended = parse_selectors(extend_select, rules, "--extend-select")
    ignored = parse_selectors(ignore, rules, "--ignore")
    chosen: list[Rule] = []
    own: set[str] = set()
    only: dict[str, frozenset[str]] = {}
    without: dict[str, frozenset[str]] = {}
    defaults = {rule.code: rule.default for rule in rules}
    for code in (*defaults, *OWN_RULES):
        if selected and code not in ("F001", "F002"):  # what could not be read or run is told whatever was selected
            on = max((each.weight for each in selected if code in each.codes), default=-1)
        else:
            on = 0 if defaults.get(code, True) else -1
        on = max(on, max((each.weight for each in extended if code in each.codes), default=-1))
        off = max((each.weight for each in ignored if code in each.codes and not each.figures), default=-1)
        if on < 0 or off >= max(on, 0):
            continue
        figures = [each for each in (*selected, *extended) if code in each.codes]
        if figures and all(each.figures for each in figures):
            only[code] = frozenset().union(*(each.figures for each in figures))
        left = [each.figures for each in ignored if code in each.codes and each.figures]
        if left:
            without[code] = frozenset().union(*left)
        own.add(code)
    for rule in rules:
        if rule.code in own:
            chosen.append(_overridden(rule, overrides.get(rule.code) or overrides.get(rule.name)))
    return Selection(Rulebook(rules=tuple(chosen), checks=book.checks), frozenset(own & OWN_RULES.keys()), only, without)


def _overridden(rule: Rule, override: Mapping[str, Any] | None) -> Rule:
    if not override:
        return rule
    settings = {key: value for key, value in override.items() if key != "severity"}
    return replace(
        rule,
        severity=Severity(override["severity"]) if "severity" in override else rule.severity,
        settings={**rule.settings, **settings} if settings else rule.settings,
    )
