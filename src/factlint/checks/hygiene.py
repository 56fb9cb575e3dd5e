"""A ledger without a draft in; findings on the ledger itself out: figures nobody can tell apart, lacking provenance, a history that contradicts itself.

What cannot be loaded at all never gets here (LedgerError). `Context.today` is the day on which ages are judged, since a ledger has no date of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factlint.checks._ledgers import figure_finding, ledger_of
from factlint.language import fold, stem
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Behaviour, Figure, Ledger, Observation, Rank, Source
from factlint.model.rule import Rule

_WORD = lazy.compile(r"[^\W_]+")


def invalid_ledger(context: Context, rule: Rule) -> Iterable[Finding]:
    """L901: two figures whose words are the same, so that no draft can say which one it means."""
    ledger = ledger_of(context)
    seen: dict[object, Figure] = {}
    for figure in ledger.figures.values():
        words = _words(figure)
        first = seen.setdefault(words, figure)
        if first is not figure:
            yield figure_finding(
                rule,
                figure,
                None,
                f"{figure.id} and {first.id} cannot be told apart: the same words, kind, unit and scope",
                help="say in label, scope or match terms what sets them apart; until then drafts are held against neither",
                related=(first.mark, f"{first.id}: {first.label}"),
            )


def _words(figure: Figure) -> object:
    """Everything a draft could tell the figure by; equal for figures that cannot be told apart."""
    language = figure.languages[0] if figure.languages else "en"
    scope = figure.scope
    texts = (figure.label, figure.unit or "", *(text or "" for text in (scope.population, scope.place, scope.event, scope.definition)))
    stems = tuple(frozenset(stem(word, language) for word in _WORD.findall(text)) for text in texts)
    terms = frozenset(
        (code, frozenset(map(fold, words.any)), frozenset(map(fold, words.all)), frozenset(map(fold, words.none)))
        for code, words in (figure.match.terms if figure.match else {}).items()
    )
    return figure.kind, figure.unit_id, stems, scope.period, scope.period_text, terms


def incomplete_provenance(context: Context, rule: Rule) -> Iterable[Finding]:
    """L902: no source, no date on what changes, nothing to look it up by, disagreement without a word on it."""
    ledger = ledger_of(context)
    for figure in ledger.figures.values():
        undated = [each for each in figure.observations if _is_undated(figure, each)]
        if undated:
            which = "" if len(figure.observations) == 1 else f" ({_listed([each.name for each in undated])})"
            why = "and must have one" if figure.require_as_of else f"though it is {_CHANGES[figure.behaviour]}"
            yield figure_finding(
                rule,
                figure,
                undated[0],
                f"{figure.id} has a value without a date{which}, {why}",
                help="add as_of: the day the value was true for; without it the value is never outdated and replaces nothing",
            )
        unsourced = [each for each in figure.observations if each.source is None]
        if unsourced:
            yield figure_finding(
                rule,
                figure,
                unsourced[0],
                f"{figure.id} has a value without a source",
                help="add source: an id of sources, or say in note why there is none",
            )
        if figure.contested is not None and not _explained(figure):
            yield figure_finding(
                rule,
                figure,
                None,
                f"{figure.id} is contested, and nothing says why or which value the desk prefers",
                help="give contested a note, or one observation rank: preferred",
            )
    yield from _untraceable(rule, ledger)


def _untraceable(rule: Rule, ledger: Ledger) -> Iterator[Finding]:
    """One finding a source, not one a value: the way out is one line at the source."""
    lost: dict[str, list[Observation]] = {}
    for figure in ledger.figures.values():
        for observation in figure.observations:
            if observation.value is not None and observation.source is not None and not _traceable(observation, ledger.sources):
                lost.setdefault(observation.source, []).append(observation)
    for ident, observations in lost.items():
        count = f"{len(observations)} of its values" if len(observations) > 1 else "one of its values"
        source = ledger.sources[ident]
        yield Finding(
            code=rule.code,
            name=rule.name,
            severity=Severity.INFO,
            message=rule.message.format(problem=f"{source.name}: {count} cannot be looked up anywhere"),
            mark=source.mark,
            help="give the source a url, or the values a url, archive, via, page or quote",
        )


_CHANGES = {
    Behaviour.CUMULATIVE: "cumulative and will rise",
    Behaviour.STOCK: "a stock and rises and falls",
    Behaviour.SERIES: "one of a series",
    Behaviour.EVENT: "an event",
}


def _is_undated(figure: Figure, observation: Observation) -> bool:
    if observation.as_of is not None or observation.value is None:
        return False
    return figure.require_as_of or figure.max_age is not None or len(figure.observations) > 1 or figure.behaviour is Behaviour.CUMULATIVE


def _explained(figure: Figure) -> bool:
    if figure.contested is not None and figure.contested.note:
        return True
    return any(each.rank is Rank.PREFERRED or each.note for each in figure.observations)


def _traceable(observation: Observation, sources: Mapping[str, Source]) -> bool:
    source = sources.get(observation.source or "")
    own = (
        observation.url,
        observation.archive,
        observation.via,
        observation.page,
        observation.quote,
        observation.note,
        observation.checked_by,
    )
    return any(own) or (source is not None and any((source.url, source.archive, source.csl, source.extra.get("url_download"))))


def _listed(words: list[str]) -> str:
    shown = words[:4]
    return ", ".join(shown) + (f" and {len(words) - 4} more" if len(words) > 4 else "")
