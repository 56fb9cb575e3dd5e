"""The audit's context and a rule in; findings out, in span order. The registry is the tuple below."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.checks import conflict, hedge, staleness
from factlint.model.rule import Check

_CHECKS: tuple[tuple[str, Check], ...] = (
    ("conflict.value_conflict", conflict.value_conflict),
    ("conflict.wrong_source", conflict.wrong_source),
    ("conflict.one_sided", conflict.one_sided),
    ("conflict.wrong_scope", conflict.wrong_scope),
    ("conflict.retracted", conflict.retracted),
    ("conflict.near_miss", conflict.near_miss),
    ("staleness.superseded", staleness.superseded),
    ("staleness.stale", staleness.stale),
    ("staleness.missing_as_of", staleness.missing_as_of),
    ("staleness.as_of_mismatch", staleness.as_of_mismatch),
    ("hedge.dropped", hedge.dropped),
    ("hedge.wrong_direction", hedge.wrong_direction),
    ("hedge.precision", hedge.precision),
    ("hedge.quantifier", hedge.quantifier),
)

CHECKS: Mapping[str, Check] = dict(_CHECKS)
