"""The audit's context and a rule in; findings out, in span order. The registry is written out below."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module

from factlint.checks import (
    attribution,
    changes,
    comparison,
    conflict,
    consistency,
    dates,
    direction,
    display,
    document,
    hedge,
    magnitude,
    multiples,
    points,
    shares,
    staleness,
    sums,
)
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.model.rule import Check, Rule


def _of_ledgers(module: str, name: str) -> Check:
    """A check of ledgers, whose module no draft needs: it is imported when the check runs."""

    def check(context: Context, rule: Rule) -> Iterable[Finding]:
        found: Check = getattr(import_module(f"factlint.checks.{module}"), name)
        return found(context, rule)

    return check


def one_reading(check: Check) -> Check:
    """A check whose findings are told only where the draft lets their numbers be read in one way."""

    def plain(context: Context, rule: Rule) -> Iterable[Finding]:
        for found in check(context, rule):
            from factlint.checks._one_reading import doubted  # few drafts have such a finding

            if not doubted(context, found):
                yield found

    return plain


CHECKS: Mapping[str, Check] = {
    "conflict.value_conflict": conflict.value_conflict,
    "conflict.wrong_source": conflict.wrong_source,
    "conflict.one_sided": conflict.one_sided,
    "conflict.wrong_scope": conflict.wrong_scope,
    "conflict.retracted": conflict.retracted,
    "conflict.near_miss": conflict.near_miss,
    "staleness.superseded": staleness.superseded,
    "staleness.stale": staleness.stale,
    "staleness.missing_as_of": staleness.missing_as_of,
    "staleness.as_of_mismatch": staleness.as_of_mismatch,
    "hedge.dropped": hedge.dropped,
    "hedge.wrong_direction": hedge.wrong_direction,
    "hedge.precision": hedge.precision,
    "hedge.quantifier": hedge.quantifier,
    "attribution.missing": attribution.missing,
    "attribution.vague": attribution.vague,
    "attribution.late": attribution.late,
    "attribution.unlabelled": attribution.unlabelled,
    "attribution.loaded": attribution.loaded,
    "comparison.record": comparison.record,
    "comparison.incomparable": comparison.incomparable,
    "hygiene.invalid_ledger": _of_ledgers("hygiene", "invalid_ledger"),
    "hygiene.incomplete_provenance": _of_ledgers("hygiene", "incomplete_provenance"),
    "hygiene.inconsistent_history": _of_ledgers("history", "inconsistent_history"),
    "arithmetic.sum_mismatch": one_reading(sums.sum_mismatch),
    "arithmetic.percent_of_mismatch": one_reading(shares.percent_of_mismatch),
    "arithmetic.percent_change_mismatch": one_reading(changes.percent_change_mismatch),
    "arithmetic.percent_vs_points": one_reading(points.percent_vs_points),
    "arithmetic.part_exceeds_whole": one_reading(sums.part_exceeds_whole),
    "arithmetic.ratio_average_mismatch": one_reading(multiples.ratio_average_mismatch),
    "direction.direction_contradiction": one_reading(direction.direction_contradiction),
    "magnitude.magnitude_slip": magnitude.magnitude_slip,
    "magnitude.missing_magnitude": magnitude.missing_magnitude,
    "magnitude.unit_currency_mismatch": magnitude.unit_currency_mismatch,
    "dates.impossible_date": dates.impossible_date,
    "dates.weekday_mismatch": dates.weekday_mismatch,
    "dates.event_conflict": dates.event_conflict,
    "dates.age_duration": one_reading(dates.age_duration),
    "document.damaged_text": document.damaged_text,
    "document.mixed_locale_numbers": document.mixed_locale_numbers,
    "document.placeholder": document.placeholder,
    "consistency.display_copy_mismatch": one_reading(display.display_copy_mismatch),
    "consistency.two_values_one_figure": consistency.two_values_one_figure,
    "consistency.list_count_mismatch": one_reading(consistency.list_count_mismatch),
    "consistency.drift_in_one": consistency.drift_in_one,
}
