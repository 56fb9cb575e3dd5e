"""The audit's context in; findings I501 to I504 out: the draft against itself, and against its version in another language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from factlint.checks import _intervals as intervals
from factlint.checks import _lists as lists
from factlint.checks._explained import accounts, added, reading, sharing
from factlint.checks._findings import finding
from factlint.checks._intervals import written
from factlint.checks._lines import alike, lines, reckoned
from factlint.checks._parts import whole_and_part
from factlint.checks._shares import is_share
from factlint.checks._tables import tables
from factlint.checks._things import EVENTS, counts_people, digits, noun, slip, topics, verbs
from factlint.checks._words import Words, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.match import Confidence
from factlint.model.number import Number, rational
from factlint.model.quantity import Kind
from factlint.model.rule import Rule

_DISPLAY = frozenset({BlockKind.FRONT_MATTER, BlockKind.CAPTION})
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.QUOTATION, BlockKind.FOOTNOTE})
_HELD = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE})
_MOST_ALIKE = 20
"""Numbers with like digits for one noun that are kept to be met again: beyond, a draft is a table."""
_FEW = 12
"""Numbers up to which things are counted in the display copy that the body only lists."""


# I501


def display_copy_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """I501: headline, deck, summary, caption or alt text numbers a thing otherwise than the body."""
    blocks = context.draft.blocks
    title = next((index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING and block.level == 1), None)
    display = [each for each in context.claims if blocks[each.block].kind in _DISPLAY or each.block == title]
    body = [
        each
        for each in context.claims
        if blocks[each.block].kind in _BODY and each.quantity.low is not None and each.quantity.kind is not Kind.DATE
    ]
    for claim in display:
        for whole, part in _broken_share(context, claim, body):
            yield finding(
                context,
                rule,
                claim,
                related=(part, whole),
                confidence=Confidence.MEDIUM,
                written=claim.span.of(context.text),
                other=f"{part.span.of(context.text)} of {whole.span.of(context.text)}",
                place=_place(context, claim),
            )
        if claim.quantity.kind not in _HELD or not reckoned(claim.quantity) or claim.quantity.is_range or claim.negated or _part(claim):
            continue
        other = _contradicted(context, claim, body)
        if other is not None:
            yield finding(
                context,
                rule,
                claim,
                related=(other,),
                confidence=Confidence.HIGH if slip(claim.quantity, other.quantity) else Confidence.MEDIUM,
                written=claim.span.of(context.text),
                other=other.span.of(context.text),
                place=_place(context, claim),
            )


def _broken_share(context: Context, claim: Claim, body: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """The one "24 of the 60 districts" of the body that a headline's "two in three districts" is not."""
    quantity = claim.quantity
    if quantity.kind not in (Kind.FRACTION, Kind.RATIO) or not is_share(quantity) or quantity.is_range or not reckoned(quantity):
        return []
    code = context.draft.language
    if any(accounts(quantity, each.quantity) for each in body) or not noun(claim, code):
        return []
    pairs = [
        (whole, part)
        for line in lines(context)
        if line.block.kind in _BODY
        for whole, part in whole_and_part(line)
        if noun(whole, code) & noun(claim, code)
    ]
    stated = intervals.percent(quantity)
    found = [intervals.share(written(part.quantity), written(whole.quantity)) for whole, part in pairs]
    if len(pairs) != 1 or found[0] is None or found[0].high is None or found[0].meets(stated) or sharing(quantity, body):
        return []
    return pairs if found[0].low * 2 >= stated.low and (stated.high is None or found[0].high <= stated.high * 2) else []


def _part(claim: Claim) -> bool:
    return claim.part in (Part.BASE, Part.EACH, Part.CHANGE, Part.MORE)


def _place(context: Context, claim: Claim) -> str:
    block = context.draft.blocks[claim.block]
    return {"alt": "alternative text", "figcaption": "caption", "": "headline"}.get(block.role, block.role)


def _contradicted(context: Context, claim: Claim, body: Sequence[Claim]) -> Claim | None:
    """The body's number for the very thing, where no number of the body accounts for the one in the display copy."""
    mine = reading(claim.quantity)
    same = [each for each in body if accounts(claim.quantity, each.quantity, mine)]
    if any(not _past(each) for each in same):
        return None
    code = context.draft.language
    rivals = [
        (each, _evidence(claim, each, code)) for each in body if each.quantity.kind is claim.quantity.kind and not each.quantity.is_range
    ]
    rivals = [
        (each, weight)
        for each, weight in rivals
        if weight > 0
        and not _part(each)
        and not each.revised
        and not _further(context, each)
        and each.part is claim.part
        and _room(context, each) == _room(context, claim)
    ]
    if not rivals:
        return None
    best, weight = max(rivals, key=lambda pair: pair[1])
    if same:  # the headline keeps the number that the body calls an earlier one
        bound = any(each.index in best.bases or each.sentence == best.sentence for each in same)
        return best if weight >= (1 if bound else 2) and any(_evidence(claim, each, code) for each in same) else None
    small = rational(claim.quantity.low or 0) <= _FEW
    told = bool(verbs(claim, code) & verbs(best, code))
    if small and len({each.quantity.low for each, _ in rivals}) > 1:
        return None  # several small numbers of such things: who knows which one is meant
    if weight < (2 if not small or told else 3) or sharing(claim.quantity, body):
        return None
    if _one_more(context, claim, best):
        return None  # "Four arrests": "three boys and a man"
    sure = small or (slip(claim.quantity, best.quantity) and weight >= 4 and len(digits(claim.quantity)) >= 3)
    return best if sure or not added(claim.quantity, body) else None


def _one_more(context: Context, claim: Claim, best: Claim) -> bool:
    """Whether the body adds one to its number in words, and the display copy counts it: "three boys and a man of 20"."""
    language = words(context.draft.language)
    after = padded(context.text[best.span.end : best.span.end + 60]).split()[:6]
    added_one = any(language["and"].has(one) and language["one"].has(two) for one, two in pairwise(after))
    return added_one and rational(claim.quantity.low or 0) - rational(best.quantity.low or 0) == 1


def _further(context: Context, claim: Claim) -> bool:
    """Whether it counts others: "four other agencies", "12 more"."""
    after = padded(context.text[claim.span.end : claim.span.end + 30]).split()[:1]
    return bool(after) and words(context.draft.language)["change"].has(after[0])


def _room(context: Context, claim: Claim) -> bool:
    """Whether it says how many there is room for, and not how many there are: "a capacity of 1,800", "built for 1,800"."""
    sentence = context.sentences[claim.sentence].span
    near = padded(context.text[max(sentence.start, claim.span.start - 60) : claim.span.start]).split()[-7:]
    near += padded(context.text[claim.span.end : min(sentence.end, claim.span.end + 50)]).split()[:6]
    return words(context.draft.language)["capacity"].within(" " + " ".join(near) + " ")


def _past(claim: Claim) -> bool:
    """Whether the body itself says that a number was true before."""
    return claim.revised or claim.part is Part.BASE


def _evidence(first: Claim, second: Claim, code: str) -> int:
    """How many of these both share: the verb, other content words (each), a slip of the hand; 0 where the noun is not the same."""
    if not alike(first.quantity, second.quantity) or not _near(first, second):
        return 0
    nouns = noun(first, code) & noun(second, code)
    if not nouns and not _people(first, second, code):
        return 0
    if {first.quantity.kind, second.quantity.kind} & {Kind.MONEY, Kind.MEASURE} and first.quantity.unit != second.quantity.unit:
        return 0
    shared = topics(first, code) & topics(second, code)
    if not shared:
        shared = topics(first, code, wide=True) & topics(second, code, wide=True)
    weight = len(shared) + len(verbs(first, code) & verbs(second, code)) + 2 * slip(first.quantity, second.quantity)
    if first.quantity.kind is Kind.PERCENT:
        weight -= 1
    return weight


def _near(first: Claim, second: Claim) -> bool:
    """Whether one number is no more than twice the other, or has the same digits: farther apart, they are not one figure."""
    low, high = sorted(abs(rational(each.quantity.low or 0)) for each in (first, second))
    return high <= 2 * low or digits(first.quantity) == digits(second.quantity) or slip(first.quantity, second.quantity)


def _people(first: Claim, second: Claim, code: str) -> bool:
    """Whether both count people, by whatever noun, or one of them counts what happened to them ("23 dead", "killed 23")."""
    if first.quantity.kind is not Kind.COUNT or second.quantity.kind is not Kind.COUNT:
        return False
    if counts_people(first, code) and counts_people(second, code):
        return True
    one, two = (noun(each, code) | (topics(each, code) if counts_people(each, code) else verbs(each, code)) for each in (first, second))
    return bool(one & two) and (counts_people(first, code) or counts_people(second, code))


# I502


def two_values_one_figure(context: Context, rule: Rule) -> Iterable[Finding]:
    """I502: two values for one thing, and no word that it changed."""
    code = context.draft.language
    language = words(code)
    blocks = context.draft.blocks
    claims = [each for each in context.claims if blocks[each.block].kind is BlockKind.PARAGRAPH and _single(each)]
    often = Counter((each.quantity.kind, each.quantity.low) for each in claims)
    told: set[int] = set()
    for first, second in _slips(claims, code):
        if second.index in told or first.sentence == second.sentence or first.block == second.block:
            continue
        if not alike(first.quantity, second.quantity) or written(first.quantity).meets(written(second.quantity)):
            continue
        if _one_thing(context, first, second, often, language):
            told.add(second.index)
            yield finding(context, rule, second, related=(first,), written=second.span.of(context.text), other=first.span.of(context.text))


def _slips(claims: Sequence[Claim], code: str) -> Iterator[tuple[Claim, Claim]]:
    """Pairs, in order, that count one noun and whose digits can be a slip of the hand apart: with one digit left out of each, or of one,
    they are the same. Looked up and not compared each with each."""
    known: dict[tuple[str, str], list[Claim]] = {}
    for second in claims:
        shown = digits(second.quantity)
        keys = [(term, less) for term in noun(second, code) for less in _one_left_out(shown)]
        met: dict[int, Claim] = {}
        for key in keys:
            met.update((each.index, each) for each in known.get(key, ()))
        yield from ((met[index], second) for index in sorted(met) if digits(met[index].quantity) != shown)
        for key in keys:
            same = known.setdefault(key, [])
            if len(same) < _MOST_ALIKE:
                same.append(second)


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
        and rational(quantity.low or 0) > _FEW
    )


def _one_thing(context: Context, first: Claim, second: Claim, often: Counter[tuple[Kind, Number | None]], language: Words) -> bool:
    """Whether the two are one figure: a slip of the hand apart, counting one noun, said of it in the same words, at one time by one source."""
    code = language.code
    if not noun(first, code) & noun(second, code) or _compared(context, first, language) or _compared(context, second, language):
        return False
    if not slip(first.quantity, second.quantity):
        return (
            _met_again(context, first, second, language)
            and not _changed(context, first, language)
            and not _changed(context, second, language)
        )
    if often[second.quantity.kind, second.quantity.low] > 1 or _changed(context, second, language) or _changed(context, first, language):
        return False
    if first.period != second.period or (first.dated == "own" and second.dated == "own" and first.as_of != second.as_of):
        return False
    sources = [each.attribution.source for each in (first, second) if each.attribution and each.attribution.source]
    if len(sources) == 2 and sources[0] != sources[1]:
        return False
    shared = topics(first, code, wide=True) & topics(second, code, wide=True)
    definite = _definite(context, second, language)
    if first.quantity.kind is Kind.COUNT and definite and shared:
        return True
    return len(shared) >= 4 and bool(verbs(first, code) & verbs(second, code))


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
    found: list[lists.Counted] = []
    for line in lines(context):
        if line.figures:
            found.extend(lists.in_sentence(line))
    found.extend(lists.under_colon(context.draft.blocks, lines(context)))
    last = {line.sentence.block: line for line in lines(context)}
    found.extend(each for table in tables(context) if (each := lists.over_table(table, context.draft.blocks, last)) is not None)
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
