"""Averages, products, rates and numbers for two periods that the draft's own belie in; the findings of them out."""

from __future__ import annotations

from factlint.checks._averages import Mean
from factlint.checks._each import PerEach
from factlint.checks._exchange import Exchanged
from factlint.checks._findings import around, finding
from factlint.checks._intervals import middle
from factlint.checks._lines import show
from factlint.checks._periods import Periods
from factlint.checks._products import Product
from factlint.checks._words import Words
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.model.rule import Rule


def mean_finding(context: Context, rule: Rule, mean: Mean, language: Words) -> Finding:
    added = " + ".join(show(middle(each.quantity), language, 2) for each in mean.series)
    return finding(
        context,
        rule,
        mean.average,
        related=(*mean.series, mean.average),
        reckoning=f"({added}) ÷ {len(mean.series)} = {show(mean.value, language)}",
        stated=mean.average.span.of(context.text),
    )


def each_finding(context: Context, rule: Rule, over: PerEach, language: Words) -> Finding:
    total, number, each = over.total, over.number, over.each
    places = [claim for claim in (total, number, each) if claim.sentence == each.sentence]
    return finding(
        context,
        rule,
        each,
        span=around(places),
        related=(total, number, each),
        reckoning=f"{total.span.of(context.text)} ÷ {number.span.of(context.text)} = {show(over.value, language)}",
        stated=each.span.of(context.text),
    )


def period_finding(context: Context, rule: Rule, found: Periods, language: Words) -> Finding:
    return finding(
        context,
        rule,
        found.second,
        span=around([found.first, found.second]),
        related=(found.first, found.second),
        reckoning=f"{found.first.span.of(context.text)} {'×' if found.times else '÷'} {found.size} = {show(found.value, language)}",
        stated=found.second.span.of(context.text),
    )


def product_finding(context: Context, rule: Rule, found: Product, language: Words) -> Finding:
    places = [found.number, found.each, found.total]
    together = len({each.sentence for each in places}) == 1
    return finding(
        context,
        rule,
        found.total,
        span=around(places) if together else found.total.span,
        related=places,
        reckoning=f"{found.number.span.of(context.text)} × {found.each.span.of(context.text)} = {show(found.value, language, 2)}",
        stated=found.total.span.of(context.text),
    )


def rate_finding(context: Context, rule: Rule, found: Exchanged, language: Words) -> Finding:
    return finding(
        context,
        rule,
        found.second,
        related=(found.first, found.rate, found.second),
        reckoning=f"{found.first.span.of(context.text)} ÷ {found.rate.span.of(context.text)} = {show(found.value, language, 2)}",
        stated=found.second.span.of(context.text),
    )
