"""A story in; one Claim for every quantity out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import partial

from factlint.claims.around import lead_in_sentence, surroundings
from factlint.claims.clause import Breaks, breaks_of, clause_bounds, is_alternative, is_negated, is_revised, names_earlier, part_of, span_of
from factlint.claims.dating import Dating, date_claim, dated_by
from factlint.claims.moments import Moment
from factlint.claims.near import ends_inside, moments_near
from factlint.claims.past import as_before, carried_moments, nows, with_then, without_compared
from factlint.claims.saying import saying
from factlint.claims.story import Story
from factlint.claims.terms import Content, own_terms
from factlint.claims.tokens import Tokens
from factlint.claims.whose import asides, is_its_own, is_told, opens_part
from factlint.model.claim import Attribution, Claim, Part, Term
from factlint.model.dataclasses import dataclass, maker, replace
from factlint.model.draft import BlockKind
from factlint.model.quantity import CHECKABLE, Hedge, Kind, Quantity
from factlint.model.span import Span

_UNDATED = Dating()
_claim = maker(Claim)
_NO_TIMES: frozenset[int] = frozenset()
_FEW = 40  # numbers of a sentence that are held against one another
_ASIDE = frozenset({Kind.DATE, Kind.ORDINAL, Kind.OTHER})  # numbers that open no clause of their own
_TIMES = frozenset({Kind.DATE, Kind.ORDINAL, Kind.OTHER, Kind.DURATION, Kind.AGE})
_DATING = frozenset({"base", "as_of", "period"})  # roles of a moment that a number in brackets behind it has
_FULL = CHECKABLE | {Kind.AGE, Kind.ORDINAL, Kind.SCORE}
Attribute = Callable[[int, Quantity], tuple[Attribution | None, bool]]


def build_claims(story: Story, attribute: Attribute) -> tuple[Claim, ...]:
    """All claims in order. `attribute(sentence, quantity)` gives the attribution, and whether the number is quoted."""
    claims: list[Claim] = []
    for sentence, inside in enumerate(story.numbers):
        if inside:
            claims.extend(as_before(story, each, claims) for each in _claims_of(story, sentence, inside, attribute, len(claims)))
    return tuple(claims)


def _claims_of(story: Story, sentence: int, inside: list[int], attribute: Attribute, index: int) -> list[Claim]:
    quantities = [story.quantities[each] for each in inside]
    block = story.sentences[sentence].block
    if not any(quantity.kind in _FULL for quantity in quantities):
        whole = story.sentences[sentence].span
        return [
            _claim(index=index + place, quantity=quantity, sentence=sentence, block=block, clause=whole)
            for place, quantity in enumerate(quantities)
        ]
    setting = _setting(story, sentence, quantities)
    claims: list[Claim] = []
    for quantity, numeral in zip(quantities, setting.numerals, strict=True):
        bounds = clause_bounds(
            setting.tokens, story.grammar, *numeral, setting.breaks, not_first=bool(setting.counted) and setting.counted[0][0] < numeral[0]
        )
        if quantity.kind in _FULL:
            claims.append(_full(story, setting, quantity, numeral, bounds, attribute, claims, index + len(claims)))
        else:
            clause = span_of(setting.tokens, bounds)
            claims.append(_claim(index=index + len(claims), quantity=quantity, sentence=sentence, block=block, clause=clause))
    if 1 < len(claims) <= _FEW and setting.moments:
        return [_without_others_moments(story, setting, claim, claims[place + 1 : place + 4]) for place, claim in enumerate(claims)]
    return claims


def _without_others_moments(story: Story, setting: _Setting, claim: Claim, behind: list[Claim]) -> Claim:
    """A claim without the moment that a number `behind` it has for itself: "2.3 million, up from 1.9 million last year", "at 42 percent,
    when it stood at 61 percent a year ago"."""
    text = story.draft.text
    earlier = setting.moments[0].role != "record" and setting.moments[0].span.end <= claim.span.start
    found = {
        span
        for span in (claim.as_of_span, claim.period_span)
        if span is not None
        and span.start >= claim.span.end
        and not is_told(claim.attribution, span)
        and any(is_its_own(text, claim, span, each, story.grammar) or (earlier and opens_part(text, claim, span, each)) for each in behind)
    }
    if not found:
        return claim
    left = replace(setting, moments=[moment for moment in setting.moments if moment.span not in found])
    dating = _dating(story, left, claim.quantity, claim.clause, 0, claim.part)
    return replace(
        claim,
        as_of=dating.as_of,
        as_of_span=dating.as_of_span,
        period=dating.period,
        period_span=dating.period_span,
        dated=dating.dated,
    )


@dataclass(slots=True)
class _Setting:
    """What the claims of one sentence share: its words and moments, and where its numbers stand among them."""

    sentence: int
    block: int
    tokens: Tokens
    numerals: list[tuple[int, int]]
    counted: list[tuple[int, int]]  # without dates and the like
    breaks: Breaks
    words: list[Content]
    moments: list[Moment]
    before: int | None  # the sentence whose moments may be carried over
    around: Callable[[], tuple[Term, ...]]
    records: list[Span]
    nows: list[int]
    asides: list[Span]
    times: frozenset[int]
    ends: list[int]
    solid: list[int]
    cell_revised: bool
    revisable: bool
    negatable: bool


def _setting(story: Story, sentence: int, quantities: list[Quantity]) -> _Setting:
    tokens, grammar, span = story.tokens(sentence), story.grammar, story.sentences[sentence].span
    numerals = story.numerals(sentence)
    counted = [numeral for numeral, quantity in zip(numerals, quantities, strict=True) if quantity.kind not in _ASIDE]
    moments = with_then(story, sentence, without_compared(story, tokens, story.moments(sentence)))
    dated = [moment.span for moment in moments] + [quantity.span for quantity in quantities if quantity.kind is Kind.DATE]
    times = frozenset([at for start, end in dated for at in range(tokens.at(start), tokens.at(end - 1) + 1)]) if dated else _NO_TIMES
    lower = tokens.lower
    return _Setting(
        sentence=sentence,
        block=story.sentences[sentence].block,
        tokens=tokens,
        numerals=numerals,
        counted=counted,
        breaks=breaks_of(tokens, grammar, frozenset([start for start, _ in counted])),
        words=story.content(sentence),
        moments=moments,
        before=_before(story, sentence),
        around=partial(surroundings, story, sentence),
        nows=nows(tokens, grammar) if moments else [],
        asides=asides(tokens, saying(story.language)) if moments else [],
        records=[moment.span for moment in moments if moment.role == "record"],
        times=times,
        ends=ends_inside(story.draft.text, span),
        solid=[quantity.start for quantity in quantities if quantity.kind not in _TIMES],
        cell_revised=_cell_revised(story, sentence),
        revisable=not grammar.past_firsts.isdisjoint(lower),
        negatable=not grammar.negation.isdisjoint(lower),
    )


def _before(story: Story, sentence: int) -> int | None:
    """The sentence before in the paragraph; of a list's item or a cell the one that leads in with a colon."""
    before = story.previous(sentence)
    block = story.sentences[sentence].block
    if before is None and story.draft.blocks[block].kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL):
        before = lead_in_sentence(story, block)
        if before is not None and story.draft.text[story.sentences[before].span.end - 1] != ":":
            return None
    return before


def _full(
    story: Story,
    setting: _Setting,
    quantity: Quantity,
    numeral: tuple[int, int],
    bounds: tuple[int, int],
    attribute: Attribute,
    claims: list[Claim],
    index: int,
) -> Claim:
    """The claim of a number that a ledger may hold; `claims` are those of the sentence so far."""
    tokens, grammar, counted = setting.tokens, story.grammar, setting.counted
    behind = bisect_left(counted, numeral)
    ahead = bisect_left(counted, (numeral[1], 0))
    between = (counted[behind - 1][1] if behind else 0, counted[ahead][0] if ahead < len(counted) else len(tokens.lower))
    clause, revised = span_of(tokens, bounds), bool(claims) and claims[-1].revised
    part = part_of(tokens, grammar, quantity, *numeral, setting.times)
    if part is None and claims and claims[-1].part is not Part.BASE and is_alternative(tokens, grammar, numeral[0], between[0]):
        part = claims[-1].part
    if part is None and _goes_on_changing(story, setting.sentence, numeral, claims):
        part = Part.CHANGE
    dating = _dating(story, setting, quantity, clause, bounds[0], part)
    attribution, quoted = attribute(setting.sentence, quantity)
    if (
        dating.period is not None
        and dating.as_of is not None
        and dating.period.end < dating.as_of.start
        and is_told(attribution, dating.as_of_span)
    ):
        dating = replace(dating, as_of=None, as_of_span=None)
    own = own_terms(tokens, setting.words, grammar, story.language, quantity, numeral, bounds, setting.times)
    return _claim(
        index=index,
        quantity=quantity,
        sentence=setting.sentence,
        block=setting.block,
        clause=clause,
        own=tuple(_without(setting.records, own)),
        around=setting.around,
        attribution=attribution,
        as_of=dating.as_of,
        as_of_span=dating.as_of_span,
        period=dating.period,
        period_span=dating.period_span,
        dated=dating.dated,
        revised=setting.cell_revised
        or (
            setting.revisable
            and is_revised(tokens, grammar, numeral, bounds, between, joins=revised, dated=attribution is None and dating.on_a_day)
        ),
        part=part,
        negated=setting.negatable and quantity.hedge is not Hedge.GT and is_negated(tokens, grammar, numeral[0], bounds),
        quoted=quoted,
    )


def _dating(story: Story, setting: _Setting, quantity: Quantity, clause: Span, first: int, part: Part | None) -> Dating:
    """The moments of a number whose clause begins with token `first`."""
    before = setting.before
    if not setting.moments and before is None:
        return _UNDATED

    def earlier() -> list[Moment]:
        return carried_moments(story, before) if before is not None else []

    if quantity.start and story.draft.text[quantity.start - 1] == "(":
        named = next((each for each in setting.moments if each.span.end < quantity.start <= each.span.end + 2), None)
        if named is not None and named.role in _DATING:
            return dated_by(named)  # "seven points less than in 2019 (31 percent)"
    lasting = quantity.kind in _TIMES
    near = moments_near(
        setting.moments, quantity, story.starts[setting.sentence], setting.ends, setting.solid, story.draft.text, lasting=lasting
    )
    if setting.nows:  # "A year ago it was 5.8 percent, now it is 6.2"
        near = [each for each in near if not any(each.span.end <= now <= quantity.start for now in setting.nows)]
    if setting.asides:
        behind = [each for each in setting.asides if each.end <= quantity.start]
        near = [each for each in near if each.role != "period" or not any(aside.covers(each.span) for aside in behind)]
    if story.date is not None:  # "22 are done and the rest will be handed over in October"
        near = [each for each in near if each.role != "period" or each.when.start <= story.date or clause.overlaps(each.span)]
    opened = first > 0 and _opens_when(story, setting.sentence, first)
    return date_claim(quantity, clause, near, earlier, part, opened=opened)


def _without(records: list[Span], terms: list[Term]) -> list[Term]:
    """The terms without the year that a record goes back to."""
    return [term for term in terms if not any(span.covers(term.span) for span in records)] if records else terms


def _goes_on_changing(story: Story, sentence: int, numeral: tuple[int, int], claims: list[Claim]) -> bool:
    """ "cut 25,000 jobs from January and 27,000 from December": the second one is a change too."""
    lower, grammar = story.tokens(sentence).lower, story.grammar
    first, last = numeral
    if not first or last >= len(lower) or lower[first - 1] not in grammar.joins or grammar.from_words.at(lower, last) is None:
        return False
    return any(claim.part is Part.CHANGE and claim.sentence == sentence for claim in claims[-4:])


def _opens_when(story: Story, sentence: int, begin: int) -> bool:
    """Whether the clause is one of time: "from January, when it was 4.3%"."""
    lower = story.tokens(sentence).lower
    return any(lower[at] in story.grammar.when for at in (begin - 1, begin, begin + 1) if 0 <= at < len(lower))


def _cell_revised(story: Story, sentence: int) -> bool:
    """Whether a head of the number's cell speaks of an earlier estimate."""
    block = story.block(sentence)
    if block.kind is not BlockKind.TABLE_CELL:
        return False
    for head in story.heads(block):
        at = story.sentence_at(max(story.draft.blocks[head].span.start, story.draft.blocks[head].span.end - 1))
        tokens = story.tokens(at)
        if story.sentences[at].block == head and names_earlier(tokens, story.grammar):
            return True
    return False
