"""The audit's context in; findings I501 out: numbers of the display copy that the body gives otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise

from factlint.checks import _intervals as intervals
from factlint.checks._explained import accounts, added, reading, sharing
from factlint.checks._findings import finding
from factlint.checks._intervals import written
from factlint.checks._lines import alike, lines, reckoned
from factlint.checks._parts import whole_and_part
from factlint.checks._share import is_share
from factlint.checks._things import befallen, counts_people, digits, noun, one_wrong, slip, topics, verbs
from factlint.checks._words import joined, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.match import Confidence
from factlint.model.number import rational
from factlint.model.quantity import BOUNDS, Kind
from factlint.model.rule import Rule

_DISPLAY = frozenset({BlockKind.FRONT_MATTER, BlockKind.CAPTION})
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.QUOTATION, BlockKind.FOOTNOTE})
_HELD = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE})
_LONGEST = 30
"""Words in a headline."""
_FEW = 12
"""Numbers up to which things are counted in the display copy that the body only lists."""
_SLIPPED = 12
"""How many times the other a number may be that a slip of the hand made of it, a digit lost or doubled."""


def display_copy_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """I501: headline, deck, summary, caption or alt text numbers a thing otherwise than the body."""
    blocks = context.draft.blocks
    title = next((index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING and block.level == 1), None)
    if title is not None and len(blocks[title].span.of(context.text).split()) > _LONGEST:
        title = None  # the first paragraph, taken for a headline
    long = {index for index, block in enumerate(blocks) if block.role == "title" and len(block.span.of(context.text).split()) > _LONGEST}
    display = [each for each in context.claims if (blocks[each.block].kind in _DISPLAY and each.block not in long) or each.block == title]
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
        if context.text[claim.span.end : claim.span.end + 1].isalpha():
            continue  # "$53G"
        plain = _plainly(context, claim, body)
        if plain is not None:
            yield _told(context, rule, claim, plain)
            continue
        if claim.quantity.kind not in _HELD or not reckoned(claim.quantity) or claim.quantity.is_range or claim.negated or _part(claim):
            continue
        other = _contradicted(context, claim, _left_open(claim, display, body))
        if other is not None and not _last_ones(context, claim):
            yield _told(context, rule, claim, other)


def _plainly(context: Context, claim: Claim, body: Sequence[Claim]) -> Claim | None:
    """The body's number that the result of a vote, or so many more, belies."""
    block = context.draft.blocks[claim.block].span
    voted = claim.quantity.kind is Kind.SCORE or words(context.draft.language)["ballots"].within(padded(block.of(context.text)))
    if not voted and claim.part is not Part.MORE:
        return None
    from factlint.checks._display_plain import other_more, other_vote  # few headlines tell of either

    return (other_vote(context, claim, body) if voted else None) or other_more(claim, body, context.draft.language)


def _told(context: Context, rule: Rule, claim: Claim, other: Claim) -> Finding:
    """The finding on a number of the display copy and the body's for the same thing."""
    return finding(
        context,
        rule,
        claim,
        related=(other,),
        confidence=Confidence.HIGH if slip(claim.quantity, other.quantity) else Confidence.MEDIUM,
        written=claim.span.of(context.text),
        other=other.span.of(context.text),
        place=_place(context, claim),
    )


def _last_ones(context: Context, claim: Claim) -> bool:
    """Whether it counts the last of those that the body counts: "The last three hostages are free", "les trois derniers otages"."""
    block, language = context.draft.blocks[claim.block].span, words(context.draft.language)
    ahead = padded(context.text[max(block.start, claim.span.start - 24) : claim.span.start]).split()[-1:]
    behind = padded(context.text[claim.span.end : min(block.end, claim.span.end + 24)]).split()[:1]
    own = padded(claim.span.of(context.text)).split()
    return any(language["last_ones"].has(token) for token in (*ahead, *own, *behind))


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


def _left_open(claim: Claim, display: Sequence[Claim], body: Sequence[Claim]) -> list[Claim]:
    """The body's numbers without those that another number of the same headline gives."""
    beside = [each.quantity for each in display if each.block == claim.block and each is not claim and reckoned(each.quantity)]
    return [each for each in body if not any(accounts(other, each.quantity) for other in beside) or accounts(claim.quantity, each.quantity)]


def _part(claim: Claim) -> bool:
    return claim.part in (Part.BASE, Part.EACH, Part.CHANGE, Part.MORE)


def _place(context: Context, claim: Claim) -> str:
    block = context.draft.blocks[claim.block]
    return {"alt": "alternative text", "figcaption": "caption", "": "headline"}.get(block.role, block.role)


def _contradicted(context: Context, claim: Claim, body: Sequence[Claim]) -> Claim | None:
    """The body's number for the very thing, where no number of the body accounts for the one in the display copy."""
    body_alike = [each for each in body if _told_alike(claim, each)]
    if not body_alike:
        return None
    mine = reading(claim.quantity)
    same = [each for each in body if accounts(claim.quantity, each.quantity, mine)]
    if any(not _past(each) for each in same):
        return None
    if not same:
        from factlint.checks._turned_digits import turned_digits  # few headlines have a number that the body lacks

        turned = turned_digits(context, claim, body_alike)
        from factlint.checks._display_plain import made_there

        if turned is not None and not made_there(claim, turned, body):
            return turned
    code = context.draft.language
    rivals = [
        (each, weight)
        for each in body_alike
        if (weight := _evidence(claim, each, code)) > 0
        and not _further(context, each)
        and not _included(context, each)
        and _room(context, each) == _room(context, claim)
    ]
    if not rivals:
        return None
    best, weight = max(rivals, key=lambda pair: pair[1])
    if best in same:
        return None  # the only number of the body that it can be is the same: "19 percent" of "19.1"
    if same:  # the headline keeps the number that the body calls an earlier one
        near = [each for each in same if alike(claim.quantity, each.quantity) and _near(claim, each)]
        bound = any(each.index in best.bases or each.sentence == best.sentence for each in same)
        told = bound or bool(verbs(claim, code) & verbs(best, code)) or not verbs(claim, code)
        return best if told and weight >= (1 if bound else 2) and any(_evidence(claim, each, code) for each in near) else None
    small = rational(claim.quantity.low or 0) <= _FEW
    told = bool(verbs(claim, code) & verbs(best, code))
    if small and len({each.quantity.low for each, _ in rivals}) > 1:
        return None  # several small numbers of such things: who knows which one is meant
    from factlint.checks._display_plain import made_there, of_the_lead  # few headlines have a number that the body lacks

    slipped = slip(claim.quantity, best.quantity)
    of_lead = (small or _one_of_two(claim, best)) and of_the_lead(context, claim, best, body)
    if made_there(claim, best, body):
        return None  # "182 fewer thefts": 128, after 310
    if weight < (1 if of_lead else 2 if slipped or (small and told) else 3) or sharing(claim.quantity, body):
        return None
    if not slipped and any(heavy >= weight - 1 and each.quantity.low != best.quantity.low for each, heavy in rivals):
        return None  # the marks of two events
    if claim.quantity.hedge in BOUNDS and not slipped:
        return None  # "At least five dead" in two places, four of them in one
    if _one_more(context, claim, best):
        return None  # "Four arrests": "three boys and a man"
    sure = small or (slipped and weight >= 4 and len(digits(claim.quantity)) >= 3)
    return best if sure or not added(claim.quantity, body) else None


def _one_of_two(claim: Claim, best: Claim) -> bool:
    """Whether one of two digits is another."""
    left, right = digits(claim.quantity), digits(best.quantity)
    return len(left) == 2 and one_wrong(left, right) and len(str(claim.quantity.low)) == len(str(best.quantity.low))


def _told_alike(claim: Claim, other: Claim) -> bool:
    """Whether a number of the body can be for the very thing, as far as the two numbers themselves tell."""
    if other.quantity.kind is not claim.quantity.kind or other.part is not claim.part or _part(other) or other.revised:
        return False
    return not other.quantity.is_range and alike(claim.quantity, other.quantity) and _near(claim, other)


def _one_more(context: Context, claim: Claim, best: Claim) -> bool:
    """Whether the body adds one to its number, and the display copy counts it: "three boys and a man of 20", "Ruiz, along with three others"."""
    language = words(context.draft.language)
    after = padded(context.text[best.span.end : best.span.end + 60]).split()[:6]
    added_one = any(language["and"].has(one) and language["one"].has(two) for one, two in pairwise(after))
    ahead = padded(context.text[max(0, best.span.start - 40) : best.span.start])
    added_one = added_one or language["along_with"].ends(ahead) > 0
    return added_one and rational(claim.quantity.low or 0) - rational(best.quantity.low or 0) == 1


def _further(context: Context, claim: Claim) -> bool:
    """Whether it counts others: "four other agencies", "12 more"."""
    after = padded(context.text[claim.span.end : claim.span.end + 30]).split()[:1]
    return bool(after) and words(context.draft.language)["change"].has(after[0])


def _included(context: Context, claim: Claim) -> bool:
    """Whether it counts some of them: "the dead included 21 women"."""
    ahead = padded(context.text[max(0, claim.span.start - 30) : claim.span.start])
    return bool(words(context.draft.language)["includes"].ends(ahead))


def _room(context: Context, claim: Claim) -> bool:
    """Whether it says how many there is room for, and not how many there are: "a capacity of 1,800", "built for 1,800"."""
    sentence = context.sentences[claim.sentence].span
    near = padded(context.text[max(sentence.start, claim.span.start - 60) : claim.span.start]).split()[-7:]
    near += padded(context.text[claim.span.end : min(sentence.end, claim.span.end + 50)]).split()[:6]
    return words(context.draft.language)["capacity"].within(joined(near))


def _past(claim: Claim) -> bool:
    """Whether the body itself says that a number was true before."""
    return claim.revised or claim.part is Part.BASE


def _evidence(first: Claim, second: Claim, code: str) -> int:
    """How many of these two numbers near each other both share: the verb, other content words (each), a slip of the hand; 0 where the noun is
    not the same."""
    if noun(first, code).isdisjoint(noun(second, code)) and not _people(first, second, code) and not befallen(first, second, code):
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
    low, high = sorted((_size(first), _size(second)))
    if high <= 2 * low or digits(first.quantity) == digits(second.quantity):
        return True
    return high <= _SLIPPED * low and slip(first.quantity, second.quantity)


def _size(claim: Claim) -> int | Fraction:
    """A number without its sign; whole numbers are the quickest to reckon with."""
    low = claim.quantity.low or 0
    return abs(low) if isinstance(low, int) else abs(rational(low))


def _people(first: Claim, second: Claim, code: str) -> bool:
    """Whether both count people, by whatever noun, or one of them counts what happened to them ("23 dead", "killed 23")."""
    if first.quantity.kind is not Kind.COUNT or second.quantity.kind is not Kind.COUNT:
        return False
    people = counts_people(first, code), counts_people(second, code)
    if all(people) or not any(people):
        return all(people)
    one, two = (
        noun(each, code) | (topics(each, code) if of_people else verbs(each, code))
        for each, of_people in zip((first, second), people, strict=True)
    )
    return bool(one & two)
