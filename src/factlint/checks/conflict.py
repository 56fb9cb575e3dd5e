"""C1: claims that the ledger contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from factlint.checks.verdict import finding, matched, source_name, source_of, verdicts, wording
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import standing
from factlint.compare.values import Written, same
from factlint.language import fold, section
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.ledger import Figure, Observation
from factlint.model.match import Match, Verdict
from factlint.model.quantity import Kind
from factlint.model.rule import Rule


def value_conflict(context: Context, rule: Rule) -> Iterable[Finding]:
    """C101: no live observation is compatible with the value, after hedges, rounding and ranges."""
    yield from verdicts(context, rule, Verdict.CONFLICT)


def wrong_source(context: Context, rule: Rule) -> Iterable[Finding]:
    """C102: the value is in the ledger, but another authority's; not where nobody says it, and the next sentence names who does."""
    for each in verdicts(context, rule, Verdict.WRONG_SOURCE):
        from factlint.checks._given import told_next  # few drafts have one

        if not told_next(context, each.span):
            yield each


def wrong_scope(context: Context, rule: Rule) -> Iterable[Finding]:
    """C104: the value belongs to a neighbouring figure."""
    yield from verdicts(context, rule, Verdict.WRONG_SCOPE)


def retracted(context: Context, rule: Rule) -> Iterable[Finding]:
    """C105: the value was withdrawn."""
    for claim, match in matched(context):
        if match.verdict is Verdict.RETRACTED:
            about = context.ledger.observation(match.observation) if context.ledger and match.observation else None
            yield finding(context, rule, claim, match, reason=f": {about.note}" if about and about.note else "", fixes=())


def near_miss(context: Context, rule: Rule) -> Iterable[Finding]:
    """C106: one digit swapped, dropped or doubled."""
    yield from verdicts(context, rule, Verdict.TYPO)


def one_sided(context: Context, rule: Rule) -> Iterator[Finding]:
    """C103: a contested figure, one side's count, and no word of the other."""
    if context.ledger is None:
        return
    given: dict[str, list[tuple[Claim, Match]]] = {}
    for claim, match in matched(context):
        if match.figure and context.ledger.figures[match.figure].contested is not None:
            given.setdefault(match.figure, []).append((claim, match))
    found = []
    for identity, pairs in given.items():
        figure = context.ledger.figures[identity]
        lead = _lead(context, pairs)
        if lead is None or any(match.verdict not in (Verdict.AGREED, Verdict.EXCUSED, Verdict.UNCHECKED) for _, match in pairs):
            continue
        claim, match = lead
        others = _unsaid(context, figure, pairs, match)
        if others and not _disputed(context, claim) and not _heard(context, figure, others, pairs, claim):
            rival = others[0]
            found.append(
                (claim.span, finding(context, rule, claim, match, rival=wording(rival), rival_source=source_name(context, rival), fixes=()))
            )
    yield from (each for _, each in sorted(found, key=lambda pair: pair[0]))


def _heard(context: Context, figure: Figure, rivals: list[Observation], pairs: list[tuple[Claim, Match]], lead: Claim) -> bool:
    """Whether a paragraph that tells a number of the figure again says that one of the rivals disputes it, whatever number it puts in his mouth."""
    from factlint.checks._given import mentioned  # few drafts tell one side

    assert context.ledger is not None
    sources = [source for each in rivals if (source := context.ledger.sources.get(each.source or "")) is not None]
    others = (claim for claim, _ in pairs if claim.block != lead.block)
    return any(
        _disputed(context, each) and mentioned(context, figure, context.draft.blocks[each.block].span, each, sources=sources)
        for each in others
    )


def _lead(context: Context, pairs: list[tuple[Claim, Match]]) -> tuple[Claim, Match] | None:
    """The first exact number of the body."""
    for claim, match in pairs:
        block = context.draft.blocks[claim.block]
        if block.kind not in (BlockKind.FRONT_MATTER, BlockKind.HEADING) and not claim.quantity.vague and match.verdict is Verdict.AGREED:
            return claim, match
    return None


def _unsaid(context: Context, figure: Figure, pairs: list[tuple[Claim, Match]], lead: Match) -> list[Observation]:
    """Live observations of other sources whose value the draft nowhere gives, where it differs from what the draft gives."""
    stand = standing(figure, context.date)
    mine = next((each for each in stand.live if each.key == lead.observation), None)
    value = ledger_number(mine, figure) if mine else None
    if mine is None or value is None:
        return []
    rivals = [
        each for each in stand.live if each.source != mine.source and (o := ledger_number(each, figure)) is not None and not same(value, o)
    ]
    if not rivals:
        return []
    named = {source for match in context.matches for source in match.sources if match.figure == figure.id}
    rivals = [each for each in rivals if each.source not in named]
    for claim in context.claims:
        number = said_number(claim.quantity, figure)
        if number is None or number.vague or claim.quantity.conversion:
            continue
        match = context.matches[claim.index]
        spoken = set(match.sources) & {each.source for each in rivals} if match.figure in (None, figure.id) else None
        if spoken and claim.quantity.kind is figure.kind and _like(number.middle, [ledger_number(each, figure) for each in rivals]):
            return []
        for rival in rivals:
            other = ledger_number(rival, figure)
            if other is not None and same(number, other) and (number.low == other.low or number.half > 0):
                return []
            if other is not None and spoken and _of_its_scale(claim, number, other):
                return []
    if any(match.observation and match.observation != lead.observation and source_of(figure, match) != mine.source for _, match in pairs):
        return []
    return rivals


def _of_its_scale(claim: Claim, number: Written, rival: Written) -> bool:
    """Whether a bare number leaves out the scale and unit of the one before: "9.4 million in damage, the mayor at least 15"."""
    bare = claim.quantity.kind is Kind.COUNT and claim.quantity.counted is None and not claim.quantity.scaled
    return bare and any(number.low * 1000**power == rival.low for power in (1, 2, 3))


def _like(value: Fraction, rivals: list[Written | None]) -> bool:
    """Whether a number is of the size of a rival count: its source is heard, whatever it is made to say."""
    return any(rival is not None and rival.middle and Fraction(1, 3) <= abs(value / rival.middle) <= 3 for rival in rivals)


def _disputed(context: Context, claim: Claim) -> bool:
    """Whether the paragraph says that another count exists."""
    words = [fold(word) for word in section(context.draft.language, "news").get("dispute", ())]
    block = context.draft.blocks[claim.block].span
    text = fold(context.text[block.start : block.end])
    return any(word in text for word in words)
