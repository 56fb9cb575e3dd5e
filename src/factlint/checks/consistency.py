"""The audit's context in; findings I502 to I504 out: two values for one thing, lists, and two language versions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factlint.checks import _lists as lists
from factlint.checks import _named_lists as named_lists
from factlint.checks._findings import finding
from factlint.checks._intervals import written
from factlint.checks._lines import alike, lines
from factlint.checks._percent import figured
from factlint.checks._tables import tables
from factlint.checks._things import EVENTS, digits, noun, slip, topics, verbs
from factlint.checks._words import Words, padded, words
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.number import Number, rational
from factlint.model.quantity import Kind
from factlint.model.rule import Rule

_MOST_ALIKE = 20
"""Numbers with like digits for one noun that are kept to be met again: beyond, a draft is a table."""
_ITEM = lazy.compile(r"\**\(?(?:[ivxIVX]{1,5}|\d{1,2}|[a-zA-Z])[.)]\s")
"""What a paragraph begins with that is numbered by hand."""
_NAME = lazy.compile(r"(?<![\w.])[^\W\d_a-zà-ÿ][^\W\d_]+")
_TENFOLD = 15
"""How many times the other a number may be that came of it with one digit too many."""
_A_DAY = 6
"""Bare digits from which on a number can be one."""
_FEW = 12
"""Numbers up to which two may be the same by chance."""


# I502


def two_values_one_figure(context: Context, rule: Rule) -> Iterable[Finding]:
    """I502: two values for one thing, and no word that it changed."""
    code = context.draft.language
    language = words(code)
    blocks = context.draft.blocks
    claims = [
        each
        for each in context.claims
        if blocks[each.block].kind is BlockKind.PARAGRAPH and _single(each) and context.text[each.span.end : each.span.end + 1] != "-"
    ]  # not "the 108-page dossier"
    often = Counter((each.quantity.kind, each.quantity.low) for each in claims)
    told: set[int] = set()
    for first, second in _slips(claims, code):
        if second.index in told or first.sentence == second.sentence or first.block == second.block:
            continue
        if not alike(first.quantity, second.quantity) or not _one_thing(context, first, second, often, language):
            continue
        if not written(first.quantity).meets(written(second.quantity)):
            told.add(second.index)
            yield finding(context, rule, second, related=(first,), written=second.span.of(context.text), other=first.span.of(context.text))


def _slips(claims: Sequence[Claim], code: str) -> Iterator[tuple[Claim, Claim]]:
    """Pairs, in order, that count one noun and whose digits can be a slip of the hand apart: with one digit left out of each, or of one,
    they are the same. Looked up and not compared each with each."""
    known: dict[tuple[str, str], dict[int, str]] = {}  # numbers by their place among the claims, with their digits
    written_out = [digits(each.quantity) for each in claims]
    left_out = [_one_left_out(each) for each in written_out]
    often = Counter(less for each in left_out for less in each)
    for place, (second, shown) in enumerate(zip(claims, written_out, strict=True)):
        shared = [less for less in left_out[place] if often[less] > 1]
        keys = [(term, less) for term in noun(second, code) for less in shared] if shared else []
        met: dict[int, str] = {}
        for key in keys:
            met.update(known.get(key, {}))
        yield from ((claims[at], second) for at in sorted(met) if met[at] != shown)
        for key in keys:
            same = known.setdefault(key, {})
            if len(same) < _MOST_ALIKE:
                same[place] = shown


def _one_left_out(digits_shown: str) -> set[str]:
    """A number's digits, and each way to leave one of them out."""
    return {digits_shown, *(digits_shown[:at] + digits_shown[at + 1 :] for at in range(len(digits_shown)))}


def _single(claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
        and quantity.value is not None
        and not quantity.vague
        and not quantity.conversion
        and not claim.negated
        and not claim.revised
        and not claim.quoted
        and claim.part in (None, Part.OF, Part.BASE)
        and (quantity.low or 0) > _FEW
        and not (len(quantity.text) >= _A_DAY and quantity.text.isdecimal())  # "20231105", a day or an index and no count
    )


def _one_thing(context: Context, first: Claim, second: Claim, often: Counter[tuple[Kind, Number | None]], language: Words) -> bool:
    """Whether the two are one figure: a slip of the hand apart, counting one noun, said of it in the same words, at one time by one source."""
    code = language.code
    by_slip = slip(first.quantity, second.quantity)
    if by_slip and (often[second.quantity.kind, second.quantity.low] > 1 or first.period != second.period):
        return False
    if not noun(first, code) & noun(second, code) or _compared(context, first, language) or _compared(context, second, language):
        return False
    if not by_slip:
        return (
            _met_again(context, first, second, language)
            and not _changed(context, first, language)
            and not _changed(context, second, language)
        )
    if _changed(context, second, language) or _changed(context, first, language):
        return False
    low, high = sorted(abs(rational(each.quantity.low or 0)) for each in (first, second))
    if high > _TENFOLD * low or _other_names(context, first, second):
        return False
    if first.dated == "own" and second.dated == "own" and first.as_of != second.as_of:
        return False
    sources = [each.attribution.source for each in (first, second) if each.attribution and each.attribution.source]
    if len(sources) == 2 and sources[0] != sources[1]:
        return False
    shared = topics(first, code, wide=True) & topics(second, code, wide=True)
    definite = _definite(context, second, language)
    if first.quantity.kind is Kind.COUNT and definite and shared:
        return True
    return len(shared) >= 4 and bool(verbs(first, code) & verbs(second, code))


def _other_names(context: Context, first: Claim, second: Claim) -> bool:
    """Whether the first name behind each is another: "92,500 dollars from Michael H.", "99,500 dollars from Patrick L."; or one of a row."""
    if _in_a_row(context, first, second) or all(_numbered(context, each) for each in (first, second)):
        return True
    if "nouns_capital" in lexicon(context.draft.language).flags:
        return False
    names = [_NAME.search(context.text, each.span.end, context.sentences[each.sentence].span.end) for each in (first, second)]
    return None not in names and len({each.group() for each in names if each}) == 2


def _numbered(context: Context, claim: Claim) -> bool:
    """Whether the paragraph of a number is an item that is numbered by hand, or belongs to one: each is of another person or place."""
    blocks = context.draft.blocks[max(0, claim.block - 1) : claim.block + 1]
    return any(_ITEM.match(each.span.of(context.text)) is not None for each in blocks)


def _in_a_row(context: Context, first: Claim, second: Claim) -> bool:
    """Whether both say the same of two: "Polk County will get $5,225 to buy vests", "Hazle City will get $5,250 to buy vests"."""
    spans = [context.sentences[each.sentence].span for each in (first, second)]
    ahead = [padded(context.text[span.start : each.span.start]).split() for span, each in zip(spans, (first, second), strict=True)]
    behind = [padded(context.text[each.span.end : span.end]).split() for span, each in zip(spans, (first, second), strict=True)]
    same = ahead[0][-2:] == ahead[1][-2:] and behind[0][:2] == behind[1][:2] and len(behind[0]) > 1
    return same and len(ahead[0]) > 1 and ahead[0][:1] != ahead[1][:1]


def _compared(context: Context, claim: Claim, language: Words) -> bool:
    """Whether it is what something is compared with; in some languages "the 1,230 houses" after a preposition looks the same."""
    if claim.part is not Part.BASE:
        return False
    return language["versus"].within(padded(context.sentences[claim.sentence].span.of(context.text))) or not _definite(
        context, claim, language
    )


def _definite(context: Context, claim: Claim, language: Words) -> bool:
    return language["the"].ends(padded(context.text[claim.clause.start : claim.span.start])) > 0


def _met_again(context: Context, first: Claim, second: Claim, language: Words) -> bool:
    """Whether "the 64 people killed by the flood in the valley" are the 84 named before: two digits, of which one is wrong."""
    code = language.code
    one, two = digits(first.quantity), digits(second.quantity)
    if len(one) != 2 or len(two) != 2 or (one[0] != two[0]) == (one[1] != two[1]) or not _definite(context, second, language):
        return False
    if (
        first.quantity.kind is not Kind.COUNT
        or first.quantity.hedge
        or second.quantity.hedge
        or not verbs(first, code) & verbs(second, code)
    ):
        return False
    if first.period != second.period or first.as_of != second.as_of or not _befell(first, second, code):
        return False
    return topics(first, code, wide=True) <= topics(second, code, wide=True)


def _befell(first: Claim, second: Claim, code: str) -> bool:
    """Whether one thing happened to both: "killed 84 people", "the 64 people killed"."""
    return bool((verbs(first, code) | topics(first, code)) & (verbs(second, code) | topics(second, code, wide=True)) & EVENTS)


def _changed(context: Context, claim: Claim, language: Words) -> bool:
    """Whether the sentence speaks of change, of another time or of others."""
    return language["change"].within(padded(context.sentences[claim.sentence].span.of(context.text)))


# I503


def list_count_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """I503: a list has not as many items as the words before it say."""
    found: list[named_lists.Counted] = []
    blocks = context.draft.blocks
    for line in figured(context):
        found.extend(named_lists.in_sentence(line))
        found.extend(named_lists.by_weekday(line))
    if any(block.kind is BlockKind.LIST_ITEM for block in blocks):
        found.extend(lists.under_colon(blocks, lines(context)))
    grids = tables(context)
    last = {line.sentence.block: line for line in lines(context)} if grids else {}
    found.extend(each for table in grids if (each := lists.over_table(table, blocks, last)) is not None)
    for each in sorted(found, key=lambda one: one.claim.span):
        yield finding(context, rule, each.claim, written=each.claim.span.of(context.text), items=str(each.items), list=each.shown)


# I504


def translation_drift(first: Context, second: Context, rule: Rule) -> Iterable[Finding]:
    """I504: two language versions of one article; findings in the second one. For `factlint compare`, which holds both."""
    from factlint.checks._drift import drifted

    for here, there in drifted(first, second):
        yield finding(second, rule, here, written=here.span.of(second.text), other=there.span.of(first.text), language=first.draft.language)


def drift_in_one(context: Context, rule: Rule) -> Iterable[Finding]:
    """I504 needs two drafts; in the audit of one there is nothing to say."""
    return ()
