"""The audit's context and a rule in; findings out, in span order. The registry is written out below."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.checks import arithmetic, attribution, conflict, consistency, dates, direction, document, hedge, hygiene, magnitude, staleness
from factlint.model.rule import Check

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
    "hygiene.invalid_ledger": hygiene.invalid_ledger,
    "hygiene.incomplete_provenance": hygiene.incomplete_provenance,
    "hygiene.inconsistent_history": hygiene.inconsistent_history,
    "arithmetic.sum_mismatch": arithmetic.sum_mismatch,
    "arithmetic.percent_of_mismatch": arithmetic.percent_of_mismatch,
    "arithmetic.percent_change_mismatch": arithmetic.percent_change_mismatch,
    "arithmetic.percent_vs_points": arithmetic.percent_vs_points,
    "arithmetic.part_exceeds_whole": arithmetic.part_exceeds_whole,
    "arithmetic.ratio_average_mismatch": arithmetic.ratio_average_mismatch,
    "direction.direction_contradiction": direction.direction_contradiction,
    "magnitude.magnitude_slip": magnitude.magnitude_slip,
    "magnitude.missing_magnitude": magnitude.missing_magnitude,
    "magnitude.unit_currency_mismatch": magnitude.unit_currency_mismatch,
    "dates.impossible_date": dates.impossible_date,
    "dates.weekday_mismatch": dates.weekday_mismatch,
    "dates.event_conflict": dates.event_conflict,
    "dates.age_duration": dates.age_duration,
    "document.damaged_text": document.damaged_text,
    "document.mixed_locale_numbers": document.mixed_locale_numbers,
    "document.placeholder": document.placeholder,
    "consistency.display_copy_mismatch": consistency.display_copy_mismatch,
    "consistency.two_values_one_figure": consistency.two_values_one_figure,
    "consistency.list_count_mismatch": consistency.list_count_mismatch,
    "consistency.drift_in_one": consistency.drift_in_one,
}
