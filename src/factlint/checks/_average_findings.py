"""Averages, shares of money, products, rates and numbers for two periods that the draft's own belie in; the findings of them out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks._averages import Mean
from factlint.checks._each import PerEach
from factlint.checks._exchange import Exchanged
from factlint.checks._findings import around, finding
from factlint.checks._intervals import middle
from factlint.checks._lines import show
from factlint.checks._periods import Periods
from factlint.checks._products import Product
from factlint.checks._share import Share
from factlint.checks._words import Words
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.finding import Finding
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

_WIDE = 400
"""Characters up to which a finding spans the sentences of a paragraph: any of the numbers can be the wrong one."""


def off(context: Context, rule: Rule, stated: Claim, numbers: Sequence[Claim], reckoning: str, *, span: Span | None = None) -> Finding:
    """The finding on a number that does not come out of the reckoning of others."""
    return finding(context, rule, stated, span=span, related=numbers, reckoning=reckoning, stated=stated.span.of(context.text))


def reach(numbers: Sequence[Claim], stated: Claim) -> Span:
    """What a finding spans: its numbers where they stand together, since any of them can be the wrong one; or those of one sentence."""
    whole = around(numbers)
    together = len({each.block for each in numbers}) == 1 and whole.length <= _WIDE
    return whole if together else around(numbers, stated)


def mean_finding(context: Context, rule: Rule, found: Mean, language: Words) -> Finding:
    added = " + ".join(show(middle(each.quantity), language, 2) for each in found.series)
    reckoning = f"({added}) ÷ {len(found.series)} = {show(found.value, language)}"
    return off(context, rule, found.average, (*found.series, found.average), reckoning)


def each_finding(context: Context, rule: Rule, found: PerEach, language: Words) -> Finding:
    calendar = found.number.span == found.total.span  # so many days or years, which no number of the copy tells
    numbers = (found.total, found.each) if calendar else (found.total, found.number, found.each)
    number = show(middle(found.number.quantity), language) if calendar else found.number.span.of(context.text)
    reckoning = f"{found.total.span.of(context.text)} ÷ {number} = {show(found.value, language)}"
    return off(context, rule, found.each, numbers, reckoning, span=reach(numbers, found.each))


def period_finding(context: Context, rule: Rule, found: Periods, language: Words) -> Finding:
    numbers = (found.first, found.second)
    reckoning = f"{found.first.span.of(context.text)} {'×' if found.times else '÷'} {found.size} = {show(found.value, language)}"
    return off(context, rule, found.second, numbers, reckoning, span=around(numbers))


def product_finding(context: Context, rule: Rule, found: Product, language: Words) -> Finding:
    numbers = (found.number, found.each, found.total)
    together = len({each.sentence for each in numbers}) == 1
    reckoning = f"{found.number.span.of(context.text)} × {found.each.span.of(context.text)} = {show(found.value, language, 2)}"
    return off(context, rule, found.total, numbers, reckoning, span=around(numbers) if together else None)


def rate_finding(context: Context, rule: Rule, found: Exchanged, language: Words) -> Finding:
    reckoning = f"{found.first.span.of(context.text)} ÷ {found.rate.span.of(context.text)} = {show(found.value, language, 2)}"
    return off(context, rule, found.second, (found.first, found.rate, found.second), reckoning)


def money_finding(context: Context, rule: Rule, found: Share, language: Words) -> Finding:
    part, whole, stated = numbers = (found.part, found.whole, found.share)
    percent = middle(stated.quantity) if stated.quantity.kind is Kind.PERCENT else 100 * middle(stated.quantity)
    due = middle(whole.quantity) * percent / 100
    reckoning = f"{stated.span.of(context.text)} × {whole.span.of(context.text)} = {show(due, language, 2)}"
    return off(context, rule, part, numbers, reckoning, span=reach(numbers, stated))
