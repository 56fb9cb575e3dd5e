"""The audit's context and a rule in; findings out, in span order. The registry is the tuple below."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.checks import hygiene
from factlint.model.rule import Check

CHECKS: Mapping[str, Check] = {
    "hygiene.invalid_ledger": hygiene.invalid_ledger,
    "hygiene.incomplete_provenance": hygiene.incomplete_provenance,
    "hygiene.inconsistent_history": hygiene.inconsistent_history,
}
