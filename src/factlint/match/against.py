"""A claim and one figure in; how the two stand to each other, out: the verdict, or whether the number is all but the figure's."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.values import Written, digits
from factlint.language import fold
from factlint.match.desk import Desk, around, sentence_of, standing_of, taken_up, words_before_of, words_in
from factlint.match.judge import judge
from factlint.match.judgement import Judgement
from factlint.match.sources import resolve
from factlint.model.claim import Claim, SourceKind, redated
from factlint.model.dataclasses import replace
from factlint.model.draft import RUNNING_TEXT, BlockKind
from factlint.model.ledger import Behaviour, Figure, Observation
from factlint.model.match import Candidate, Confidence, Match, Said, Verdict, said_by
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

ENOUGH = 2.0  # evidence below this is no match, or a weak one where the number agrees
SURE, SURE_MARGIN = 3.6, 1.1  # evidence, and its lead over the next figure, of a match beyond doubt
FINE = frozenset({Verdict.AGREED, Verdict.EXCUSED, Verdict.UNCHECKED})
MERELY_ANOTHER = frozenset({Verdict.CONFLICT, Verdict.QUANTIFIER, Verdict.WRONG_SCOPE})  # the number is like nothing of the figure's
DISAGREES = MERELY_ANOTHER | {Verdict.TYPO, Verdict.MAGNITUDE}
_WAS_OR_SCALED = frozenset({Verdict.MAGNITUDE, Verdict.SUPERSEDED, Verdict.OTHER_PERIOD, Verdict.RETRACTED})
_DERIVED = _WAS_OR_SCALED | {Verdict.TYPO}
_SCALABLE = frozenset({Kind.COUNT, Kind.MONEY})
REACH = 80  # characters around a number in which a name or a phrase still speaks of it
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
_DOLLAR, _PESO = "$", "peso"
_TITLES = frozenset({"title", "headline"})
_A_PHRASE = 24  # characters
_FEW = 4  # words between two numbers of which the second has the scale
_OPENING = 8  # words of a sentence in which its subject stands
_CLOSE = Fraction(1, 6)  # a bound that lies within this share of a value says as much as the value


def significant_digits(claim: Claim) -> int:
    """How many significant digits a number has; one for none."""
    return len(digits(rational(claim.quantity.low or 0)))


def is_telling(claim: Claim) -> bool:
    """Whether a number is so particular that agreeing with the ledger is no chance: two digits that are not zero, or thousands."""
    low = claim.quantity.low
    if type(low) is int:  # most are
        return abs(low) >= 1000 or len(str(abs(low)).rstrip("0")) >= 2
    return low is not None and (significant_digits(claim) >= 2 or abs(rational(low)) >= 1000)


def derives_from(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether the number is one that the figure once had, or its own but for a slip of the pen or a power of ten."""
    return _by_value(desk, claim, figure).verdict in _DERIVED


def was_or_scaled(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether the number is one that the figure once had, or its very digits in another power of ten."""
    return _by_value(desk, claim, figure).verdict in _WAS_OR_SCALED


def agrees_with(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether the number is the figure's, or all but so: that "more than 38" is true of 568 says nothing."""
    found = _by_value(desk, claim, figure)
    if found.verdict not in (Verdict.AGREED, Verdict.EXCUSED) or found.observation is None:
        return False
    return near_value(desk, in_scale(desk, claim, figure), figure, found.observation)


def _by_value(desk: Desk, claim: Claim, figure: str) -> Judgement:
    """How a number stands to a figure, whoever says it."""
    known = desk.ledger.figures[figure]
    return judge(in_scale(desk, claim, figure), known, standing_of(desk, figure), sources=(), named=False)


def ledger_value(desk: Desk, match: Match, key: str | None) -> Written | None:
    """The number of an observation in the terms of a match's figure; None where there is no such observation, or it has none."""
    observation = desk.ledger.observation(key or "")
    return ledger_number(observation, desk.ledger.figures[match.figure or ""]) if observation is not None else None


def near_value(desk: Desk, claim: Claim, figure: str, observation: Observation) -> bool:
    """Whether a number that does not contradict an observation also says what it says; a bound ("more than") must come close to it."""
    said, known = said_number(claim.quantity, desk.ledger.figures[figure]), ledger_number(observation, desk.ledger.figures[figure])
    if said is None or known is None:
        return False
    if said.hedge is None or said.is_range or said.vague or known.middle == 0:
        return True
    return abs(said.middle - known.middle) <= abs(known.middle) * _CLOSE


def judge_against(desk: Desk, claim: Claim, match: Match, best: Candidate, ranked: Sequence[Candidate], margin: float) -> Match:
    """The match with a figure: its verdict, held against the `ranked` figures near it too, whose number it may be instead."""
    figure = desk.ledger.figures[best.figure]
    telling = is_telling(claim)
    if figure.contested is not None and claim.attribution is None and not match.named and claim.part is None and not claim.quoted:
        opening = _opens_with(desk, claim, figure)
        if opening is not None:  # "The observatory, which leaves out the rents, obtained 2.3 percent"
            match = replace(match, said=partial(Said, (opening,), named=True, firm=True))
    if match.sources and claim.attribution is not None and claim.attribution.kind is SourceKind.PRONOUN:
        named = _opens_with(desk, claim, figure)
        if named is not None:
            match = said_by(match, named)  # "The watchdog is gloomier: it put the bill at ..."
    strange = match.sources and match.sources[0] not in desk.profiles[best.figure].sources
    if (strange and (_for_another(desk, claim) or _of_the_base(desk, claim))) or (match.sources and taken_up(desk, claim)):
        match = replace(match, said=Said)
    explicit = explicit_date(desk, claim) or (figure.behaviour is Behaviour.STOCK and _weekday_of_a_state(desk, claim))
    if not explicit and claim.dated and desk.draft.blocks[claim.block].role in _TITLES:
        claim = redated(claim, as_of=None, as_of_span=None, dated="")  # a headline's weekday is that of the event
    plain = telling and claim.quantity.hedge in (None, Hedge.APPROX)
    near = [
        each.figure
        for each in ranked
        if each.figure != best.figure and (each.score >= 0.3 * best.score or (plain and kin(desk, each, best)))
        if telling or not counts_another(each)
    ]
    found = judge(
        in_scale(desk, claim, best.figure),
        figure,
        standing_of(desk, best.figure),
        sources=match.sources,
        named=match.named,
        firm=match.firm,
        explicit=explicit,
        neighbours=tuple((desk.ledger.figures[each], standing_of(desk, each)) for each in near),
    )
    return replace(
        match,
        figure=best.figure,
        observation=found.observation.key if found.observation else None,
        expected=found.expected.key if found.expected else None,
        verdict=found.verdict,
        hedge=found.hedge,
        neighbour=found.neighbour,
        score=best.score,
        margin=margin,
        confidence=_confidence(best, margin, found),
        abstained=found.why or None,
    )


def _for_another(desk: Desk, claim: Claim) -> bool:
    """Whether in a headline or a deck another number stands between this one and who is named behind: "covers 42 kilometres and has killed 683
    birds, says the park service"."""
    named = claim.source_span
    if named is None or named.start < claim.span.end or desk.draft.blocks[claim.block].kind is not BlockKind.FRONT_MATTER:
        return False
    return any(claim.span.end <= each.span.start and each.span.end <= named.start for each in around(desk, claim))


def _of_the_base(desk: Desk, claim: Claim) -> bool:
    """Whether who is named behind a number gives what the share beside it is of: "1,312 bags, or 62.5 percent of the need set by the ministry"."""
    named = claim.source_span
    if named is None or named.start < claim.span.end:
        return False
    share = next((each for each in desk.together[claim.sentence] if each.span.start >= claim.span.end), None)
    if share is None or share.quantity.kind not in _SHARES or share.span.end > named.start:
        return False
    between = desk.draft.text[share.span.end : named.start]
    words = tuple(words_in(between))
    return not set(between) & set(",;:()–—") and len(words) > 1 and any(words[: len(phrase)] == phrase for phrase in desk.cues.of)


def _weekday_of_a_state(desk: Desk, claim: Claim) -> bool:
    """Whether a weekday closes what a number is still told of: "29 patients were still in hospital on Wednesday." """
    span = claim.as_of_span
    if span is None or claim.dated != "own" or claim.attribution is not None or span.start < claim.span.end:
        return False
    if desk.draft.blocks[claim.block].kind not in RUNNING_TEXT:
        return False  # a headline's weekday is that of the event
    text = desk.draft.text
    if desk.cues.still.isdisjoint(words_in(text[claim.clause.start : span.start])):
        return False
    between, behind = text[claim.span.end : span.start], text[span.end : span.end + 2].strip()[:1]
    return not set(between) & set(",;:()–—") and (not behind or behind in ".,;") and words_before_of(desk, words_in(between)) is None


def _opens_with(desk: Desk, claim: Claim, figure: Figure) -> str | None:
    """The source of a figure that its sentence opens with, where it names no other."""
    named = opened_by(desk, claim)
    return named if named in {each.source for each in figure.observations} else None


def opened_by(desk: Desk, claim: Claim) -> str | None:
    """The source of the ledger that a number's sentence opens with, where it names no other."""
    sentence = desk.draft.text[desk.opens[claim.sentence] : claim.clause.end]
    named = resolve(" ".join(sentence.split()[:_OPENING]), desk.directory)
    return named[0] if len(named) == 1 and resolve(sentence_of(desk, claim), desk.directory) == named else None


def explicit_date(desk: Desk, claim: Claim) -> bool:
    """Whether the claim's moment is written as a date, and not as a mere weekday of which something was said or done."""
    span = claim.as_of_span or claim.period_span
    text = desk.draft.text[span.start : span.end] if span is not None else ""
    if any(char.isdigit() for char in text) or any(word.lower().strip(".,") in desk.months for word in text.split()):
        return True
    before = " ".join(fold(desk.draft.text[max(0, span.start - _A_PHRASE) : span.start]).split()) if span is not None else ""
    ahead, _, word = before.rpartition(" ")
    if word in desk.cues.articles:
        before = ahead  # "hasta el martes"
    return f" {before}".endswith(desk.cues.as_of) if before else False  # "until Wednesday morning, 33 were in hospital"


def in_scale(desk: Desk, claim: Claim, figure: str) -> Claim:
    """A bare number or amount in a table stands in the thousands, millions or billions that its head says, a bare number behind an amount in
    the scale of that: take the one that brings it nearest. A "$" is the figure's pesos where the language has countries that write them so."""
    quantity = claim.quantity
    if quantity.unit == _DOLLAR and desk.ledger.figures[figure].unit_id == _PESO and desk.cues.peso_sign:
        return replace(claim, quantity=replace(quantity, unit=_PESO))
    if quantity.kind not in _SCALABLE or (quantity.scaled and quantity.step >= 1000):
        return claim
    in_cell = desk.draft.blocks[claim.block].kind is BlockKind.TABLE_CELL
    if not in_cell and (quantity.kind is Kind.MONEY or not _scale_said_before(desk, claim, figure)):
        return claim
    live = [each.value for each in standing_of(desk, figure).visible if each.value is not None and each.value.low]
    if not live or not quantity.low or quantity.low is None or quantity.high is None:
        return claim
    low, high, step = rational(quantity.low), rational(quantity.high), rational(quantity.step)
    for power in (0, 3, 6, 9):
        factor = Fraction(10) ** power
        if any(abs(low * factor - rational(value.low or 0)) <= abs(rational(value.low or 0)) / 2 for value in live):
            return (
                claim
                if not power
                else replace(claim, quantity=replace(quantity, low=low * factor, high=high * factor, step=step * factor, scaled=True))
            )
    return claim


def _scale_said_before(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a bare number of a money or a measure follows one with its scale: "7.8 million euros, of which the city paid 1.9"."""
    if claim.quantity.counted is not None or desk.ledger.figures[figure].kind not in (Kind.MONEY, Kind.MEASURE):
        return False
    scaled = [
        each.quantity for each in around(desk, claim) if each.quantity.scaled and (each.index < claim.index or _next_to(desk, claim, each))
    ]
    return any(each.kind in (Kind.MONEY, Kind.MEASURE) or (each.kind is Kind.COUNT and each.counted is None) for each in scaled)


def _next_to(desk: Desk, claim: Claim, other: Claim) -> bool:
    """Whether a number is the next one behind a comma and a few words: "the council says 31.2, the engineers 36 billion"."""
    between = desk.draft.text[claim.span.end : other.span.start]
    return other.index == claim.index + 1 and between.startswith(",") and len(between.split()) <= _FEW


def counts_another(candidate: Candidate) -> bool:
    """Whether the noun that the number counts is another than the figure's: five schools are not the five votes by chance."""
    return any(reason.weight < 0 and reason.what.startswith("counts ") for reason in candidate.reasons)


def kin(desk: Desk, each: Candidate, best: Candidate) -> bool:
    """A figure that the words exclude here, of the same kind: where its very number stands, the words are wrong or the number is."""
    return desk.ledger.figures[best.figure].kind is desk.ledger.figures[each.figure].kind


def _confidence(best: Candidate, margin: float, found: Judgement) -> Confidence:
    if best.score < ENOUGH:
        return Confidence.LOW
    sure = best.score >= SURE and (margin >= SURE_MARGIN or found.verdict in FINE)
    return Confidence.HIGH if sure else Confidence.MEDIUM
