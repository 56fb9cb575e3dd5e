"""A match that contradicts the ledger in; how much more evidence it asks for than its words alone would, out: what a careful desk would doubt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from factlint.compare import units
from factlint.compare.numbers import ledger_number, said_number
from factlint.language import fold, stem
from factlint.match.against import REACH
from factlint.match.desk import Desk
from factlint.match.evidence import NO_AVERAGE
from factlint.match.lexicon import lexicon, tokenize
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.ledger import Observation
from factlint.model.match import Candidate, Match
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.when import Precision, When

SUPPORT = 0.6  # what must speak for a figure beside the counted noun before it is contradicted
_A_WORD = 0.5  # the weight of a word that speaks of the figure beside the number
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_FAR_TERM = ("in the title", "in the heading")
_ELSEWHERE = ("(title)", "(heading)", *_FAR_TERM)
_A_YEAR_AGO = 300  # days
_A_MONTH = 31  # days
_HEAD = 1500  # characters at the head of a draft, which say where its story is
_KNOWN_BY_THEN = 200  # characters in which a story has said where it is
_LETTERS = re.compile(r"[^\W\d_]+")


def doubts(desk: Desk, claim: Claim, match: Match, sure: Mapping[str, float]) -> float:
    """What is asked for beyond the evidence that every conflict needs. `sure` are the figures that the draft surely speaks of."""
    expected = desk.ledger.observation(match.expected or match.observation or "")
    candidate = next((c for c in match.candidates if c.figure == match.figure), None)
    needed = _how_far(desk, claim, match.figure, expected) + _of_the_number(claim, expected) + _of_the_time(desk, claim, match.figure)
    if candidate is not None:
        needed += _of_the_evidence(desk, claim, match, candidate, sure)
    if _apart(desk, claim, match.figure):
        needed += 5.0
    if _abroad(desk, claim, match.figure):
        needed += 3.0
    changes = claim.part in (Part.CHANGE, Part.MORE) and match.figure and desk.profiles[match.figure].change
    if changes and claim.quantity.kind in _SHARES and not (candidate is not None and _says_of_what(candidate, desk.draft.language)):
        needed += 2.5  # much else rose or fell by some percent
    if (claim.part is not None and not changes) or claim.quoted:
        needed += 2.0 if claim.part is Part.MORE else 1.0  # "the other six" are not all
    return needed


def _how_far(desk: Desk, claim: Claim, figure: str | None, expected: Observation | None) -> float:
    """The further off, the likelier it is about something else."""
    ratio = _ratio(desk, claim, figure, expected)
    return 0.0 if ratio is None or ratio <= 2 else 0.6 if ratio <= 5 else 1.4 if ratio <= 50 else 2.4


def _ratio(desk: Desk, claim: Claim, figure: str | None, expected: Observation | None) -> Fraction | None:
    """How many times the larger of the said and the expected value is the smaller; None where one of them is none or nought."""
    if figure is None or expected is None:
        return None
    about = desk.ledger.figures[figure]
    said = said_number(claim.quantity, about, units.factor(claim.quantity, about) or Fraction(1))
    known = ledger_number(expected, about)
    if said is None or known is None or not said.low or not known.low:
        return None
    ratio = abs(said.low / known.low)
    return max(ratio, 1 / ratio)


def _of_the_number(claim: Claim, expected: Observation | None) -> float:
    """Small and bare numbers, and none at all, are about many things."""
    quantity = claim.quantity
    needed = 0.0
    if quantity.low == 0 and not any(char.isdigit() for char in quantity.text):
        needed += 3.0  # "none" of something else than the figure counts
    low = rational(quantity.low or 0)
    if quantity.kind is Kind.COUNT and low < 10 and low.denominator == 1:
        few = expected is not None and expected.value is not None and rational(expected.value.low or 0) > 5 * low
        needed += (1.5 if quantity.counted is None else 0.0) + (3.5 if few else 0.0)  # two bodies of seventeen were found that day
    return needed


def _of_the_evidence(desk: Desk, claim: Claim, match: Match, candidate: Candidate, sure: Mapping[str, float]) -> float:
    """What speaks against the figure, and what speaks for it only from afar."""
    needed, whats = 0.0, [reason.what for reason in candidate.reasons]
    terms = [what for what in whats if what.startswith("its term")]
    if any(reason.what.startswith("speaks of") and reason.weight <= -2 for reason in candidate.reasons):
        needed += 6.0
    if any(what.endswith(_FAR_TERM) for what in terms):
        needed += 1.5
    block = desk.draft.blocks[claim.block]
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL) and match.figure in sure and not any(t.endswith("heads") for t in terms):
        needed += 2.0  # the draft has the figure's value elsewhere: a row of its own is a part, or another thing
    if match.figure and desk.profiles[match.figure].foreign and claim.quantity.counted is not None:
        counts = any(reason.what.startswith("counts") and reason.weight > 0 for reason in candidate.reasons)
        needed += 0.0 if counts else 2.0  # a noun that no lexicon knows, held against one of another language
    if NO_AVERAGE in whats:
        needed += 3.0  # a top mark, a threshold, one of those that the average is made of
    if any(" not " in what and what.startswith("counts") for what in whats):
        needed += 2.5
    if candidate.support < SUPPORT:
        needed += 2.0
    if not _in_words(candidate, desk.date.year):
        needed += 3.0  # this year or the last alone is the same
    return needed


def _in_words(candidate: Candidate, year: int) -> bool:
    """Whether any word near the number speaks for the figure that is not the article's year or the one before."""
    for reason in candidate.reasons:
        if reason.weight <= 0 or reason.what.endswith(_ELSEWHERE):
            continue
        if reason.what.startswith(("counts", "what happened", "another source's", "compared with")):
            return True
        quoted = reason.what.partition("\u201c")[2].partition("\u201d")[0]
        if quoted and not (quoted.isdigit() and abs(int(quoted) - year) <= 1):
            return True
    return False


def _of_the_time(desk: Desk, claim: Claim, figure: str | None) -> float:
    """A figure of another year than the ledger's newest, where the sentence names none; a number of a year before the figure was first told."""
    if figure is None:
        return 0.0
    profile = desk.profiles[figure]
    said = claim.period or (claim.as_of if claim.dated == "own" else None)
    own = profile.time
    if own is not None and said is not None and claim.dated == "own" and said.covers(own) and _days(said) >= 3 * _days(own):
        return 5.0  # "for 2026 as a whole" where the figure is the fourth quarter's
    newest = min(desk.date, desk.newest) if desk.newest is not None else desk.date
    if own is not None and (newest - own.end).days > _A_YEAR_AGO and not (said is not None and said.overlaps(own)):
        sentence = desk.together.get(claim.sentence, ())
        named = any(each.quantity.when is not None and each.quantity.when.overlaps(own) for each in sentence)
        return 0.0 if named else 3.0
    first = profile.dated
    if claim.dated == "own" and claim.period is not None and claim.period.precision is Precision.YEAR and first is not None and own is None:
        return 3.0 if (first.start - claim.period.end).days > _A_MONTH else 0.0
    return 0.0


def _days(when: When) -> int:
    return (when.end - when.start).days + 1


def _abroad(desk: Desk, claim: Claim, figure: str | None) -> bool:
    """Whether the clause names a country that neither the ledger nor the head of the story knows: "in France, 85,300 prisoners"."""
    text, language = desk.draft.text, desk.draft.language
    start, end = max(claim.clause.start, claim.span.start - 2 * REACH), min(claim.clause.end, claim.span.end + REACH)
    there = {key for token in tokenize(text, start, end, language) for key in token.concepts if key.startswith("@place:")}
    if not there or figure is None or there & desk.profiles[figure].places:
        return False
    if claim.clause.start < _KNOWN_BY_THEN:
        return False  # where the story is has not been told
    head = {key for token in tokenize(text, 0, min(_HEAD, claim.clause.start), language) for key in token.concepts}
    return not there & desk.places and not there & head


def _apart(desk: Desk, claim: Claim, figure: str | None) -> bool:
    """Whether the words make a number a sum of others, a difference, or so much in each day or year, where the figure is none of these."""
    before = [
        fold(word) for word in _LETTERS.findall(desk.draft.text[max(0, claim.clause.start, claim.span.start - REACH) : claim.span.start])
    ]
    behind = [fold(word) for word in _LETTERS.findall(desk.draft.text[claim.span.end : claim.span.end + REACH])]
    counted = len(_LETTERS.findall(claim.quantity.counted or ""))
    about = fold(desk.ledger.figures[figure].label) if figure is not None else ""
    if any(_stands(phrase, before) for phrase in desk.cues.sums) or any(
        _stands(phrase, before) and " ".join(phrase) not in about for phrase in desk.cues.differences
    ):
        return True
    start = behind[: counted + 3]
    told = next((phrase for phrase in desk.cues.for_a_time if _stands(phrase, start)), None)
    return told is not None and not any(word[:4] in about for word in told if len(word) > 3)


def _stands(phrase: tuple[str, ...], words: list[str]) -> bool:
    return any(tuple(words[i : i + len(phrase)]) == phrase for i in range(len(words) - len(phrase) + 1))


def _says_of_what(candidate: Candidate, language: str) -> bool:
    """Whether a word near the number speaks of the figure beside those that something rose or fell."""
    moved = lexicon(language).moved
    return any(
        reason.weight >= _A_WORD and reason.what[:1] == "\u201c" and stem(reason.what.strip("\u201c\u201d"), language) not in moved
        for reason in candidate.reasons
        if not reason.what.endswith(")")
    )
