"""The audit's context and a number of the display copy in; the body's number that it belies where the words leave nothing open, out: the result of
a vote, so many more, what befell people, and a small number of what the first sentence tells.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.checks._explained import accounts, added, reading
from factlint.checks._things import EVENTS, digits, noun, one_wrong, swapped, topics, verbs
from factlint.checks._words import padded, words
from factlint.language import fold, stem
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part, Role
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind
from factlint.model.span import Span

_Vote = tuple[int, int]
_DASHES = frozenset("-–:")
_NEAR = 6
"""Words beside the result of a vote in which a word for voting stands."""
_MOST = 999
_LATELY = 31
"""Days up to which what the first sentence tells is today's."""
_LETTERS = 5
"""Letters that two forms of one verb share."""
_WORD = lazy.compile(r"[^\W\d_]+")


def votes(context: Context, span: Span) -> set[_Vote]:
    """The results of votes that a stretch of copy tells: "voted 14 to 9", "a 14-9 vote", "mit 22 zu 4 Stimmen"."""
    tokens = padded(span.of(context.text)).split()
    language, small = words(context.draft.language), lexicon(context.draft.language).small
    numbers = {
        at: int(token) if token.isdecimal() else small[token] for at, token in enumerate(tokens) if token.isdecimal() or token in small
    }
    found = set()
    for at in numbers:
        joint = at + 1 + (at + 1 < len(tokens) and language["ballots"].has(tokens[at + 1]))
        if (
            joint + 1 >= len(tokens)
            or joint + 1 not in numbers
            or not (tokens[joint] in _DASHES or language["vote_joint"].has(tokens[joint]))
        ):
            continue
        around = tokens[max(0, at - _NEAR) : joint + 2 + _NEAR]
        if any(language["ballots"].has(token) for token in around) and max(numbers[at], numbers[joint + 1]) <= _MOST:
            found.add((numbers[at], numbers[joint + 1]))
    return found


def other_vote(context: Context, claim: Claim, body: Sequence[Claim]) -> Claim | None:
    """The number of the body's only vote, where the display copy has the number of one side as it is and another for the other side."""
    if claim.quantity.kind not in (Kind.SCORE, Kind.COUNT):
        return None
    told = votes(context, context.draft.blocks[claim.block].span)
    if len(told) != 1:
        return None
    (head,) = told
    blocks = [block for block in context.draft.blocks if block.kind is BlockKind.PARAGRAPH]
    inside = {vote for block in blocks for vote in votes(context, block.span)}
    if len(inside) != 1:
        return None
    (vote,) = inside
    same = [one == other for one, other in zip(head, vote, strict=True)]
    if sum(same) != 1 or head == vote[::-1] or not _has(context, claim, head):
        return None
    wrong, right = head[same.index(False)], vote[same.index(False)]
    if any(each.quantity.low == wrong for each in body) or not _starts(context, claim, head, wrong):
        return None
    within = {index for index, block in enumerate(context.draft.blocks) if block in blocks}
    told_there = [each for each in context.claims if each.block in within]
    return next((each for each in told_there if each.quantity.low == right or _has(context, each, vote)), None)


def _has(context: Context, claim: Claim, vote: _Vote) -> bool:
    """Whether a number stands in the result of a vote."""
    said = [token for token in padded(claim.span.of(context.text)).split() if token.isdecimal()]
    return bool(said) and all(int(token) in vote for token in said)


def _starts(context: Context, claim: Claim, head: _Vote, wrong: int) -> bool:
    """Whether a claim is the one that is to be told: the wrong number, or the whole result where it is one."""
    return claim.quantity.kind is Kind.SCORE or (claim.quantity.low == wrong and wrong in head)


def other_more(claim: Claim, body: Sequence[Claim], code: str) -> Claim | None:
    """The body's only "32 more pupils", where the display copy has another digit and the body nothing that makes it right."""
    quantity = claim.quantity
    if claim.part is not Part.MORE or quantity.kind is not Kind.COUNT or quantity.value is None or quantity.hedge is not None:
        return None
    mine = reading(quantity)
    more = [each for each in body if each.part is Part.MORE and each.quantity.kind is Kind.COUNT and each.quantity.value is not None]
    if len(more) != 1 or any(accounts(quantity, each.quantity, mine) for each in body) or added(quantity, body):
        return None
    one = more[0]
    of_one = noun(claim, code) & (noun(one, code) | topics(one, code, wide=True))
    left, right = digits(quantity), digits(one.quantity)
    return one if of_one and len(left) == len(right) and (swapped(left, right) or one_wrong(left, right)) else None


def of_the_lead(context: Context, claim: Claim, best: Claim, body: Sequence[Claim]) -> bool:
    """Whether a number is the one of what the first sentence of the body tells, in the words of the display copy, and no other there makes it right."""
    code = context.draft.language
    first = next((index for index, block in enumerate(context.draft.blocks) if block.kind is BlockKind.PARAGRAPH), -1)
    opening = next((each.index for each in context.sentences if each.block == first), -1)
    told = (verbs(best, code) | (noun(best, code) & EVENTS)) & (topics(claim, code) | verbs(claim, code) | noun(claim, code))
    beside = [each for each in body if each.sentence == opening]
    dated = best.dated == "own" and best.as_of is not None and best.as_of.end < context.date - datetime.timedelta(days=_LATELY)
    return (
        best.sentence == opening and (bool(told) or _told_alike(context, claim, best)) and not dated and not added(claim.quantity, beside)
    )


def _told_alike(context: Context, claim: Claim, best: Claim) -> bool:
    """Whether a word of the display copy that is no name, nor the noun counted, is one of the body's beside the number."""
    code, sentence = context.draft.language, context.sentences[best.sentence].span
    own = padded(claim.span.of(context.text)).split()
    here = context.draft.blocks[claim.block].span.of(context.text)
    names = "nouns_capital" in lexicon(code).flags  # elsewhere a word that begins small in the body is none
    nouns = {term.stem for each in (claim, best) for term in each.own if term.role is Role.UNIT} | set(own)
    one, two = (
        {
            stem(fold(token.lower()), code)[:_LETTERS]
            for token in _WORD.findall(copy)
            if len(token) >= _LETTERS and (not small or token[0].islower())
        }
        for copy, small in ((here, names), (sentence.of(context.text), True))
    )
    return bool((one - {each[:_LETTERS] for each in nouns}) & {each for each in two if len(each) >= _LETTERS - 1})


def made_there(claim: Claim, best: Claim, body: Sequence[Claim]) -> bool:
    """Whether the sum or the difference of two numbers of the sentence that seems belied, or of the one before or behind it, gives the number."""
    return added(claim.quantity, [each for each in body if abs(each.sentence - best.sentence) <= 1])
