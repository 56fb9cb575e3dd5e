"""A number in its sentence in; whether the sentence denies it, out: a denial of a bound is a bound the other way round, and no denial."""

from __future__ import annotations

from factlint.claims.clause import is_negated
from factlint.claims.pieces import set_right
from factlint.claims.saying import saying
from factlint.claims.setting import Setting
from factlint.model.dataclasses import replace
from factlint.model.quantity import Hedge, Quantity

_NEAR = 4  # words between a denial and the bound: "não pode ter menos de 16"


def negation(setting: Setting, place: int) -> tuple[Quantity, bool]:
    """The number as it is meant, and whether its clause denies it: "must not be under 16" is "at least 16", "not even 16" is a bound itself."""
    quantity = setting.quantities[place]
    grammar, lower = setting.story.grammar, setting.tokens.lower
    (first, last), begin = setting.numerals[place], setting.bounds(place)[0]
    if quantity.hedge is Hedge.GT or not is_negated(setting.tokens, grammar, first, setting.bounds(place)):
        return quantity, False
    if set_right(setting.tokens, saying(setting.story.language), last - 1) is not None:
        return quantity, False  # "not 14, as the company maintains, but 22": what the company maintains is checked
    if quantity.hedge is not Hedge.LT:
        return quantity, True
    if not grammar.negation.isdisjoint(lower[first:last]):
        return quantity, False  # "n'atteignent pas 16"
    if grammar.negation.isdisjoint(lower[max(begin, first - _NEAR) : first]):
        return quantity, True
    return replace(quantity, hedge=Hedge.GE), False
