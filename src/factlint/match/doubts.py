"""A match that contradicts the ledger in; what a careful desk would doubt about it, out: what is seldom met and then weighs much, in log-odds
set by hand."""

from __future__ import annotations

from fractions import Fraction

from factlint.compare import units
from factlint.compare.numbers import ledger_number, said_number
from factlint.language import fold, stem
from factlint.match.against import REACH
from factlint.match.desk import Desk, around, at_an_hour, is_bare, number_before, words_in
from factlint.match.lexicon import lexicon, tokenize
from factlint.match.of_another import of_another
from factlint.match.reasons import FAR, FAR_TERM, NO_AVERAGE, OF_TIME, quoted_in
from factlint.match.seams import RIGHT_BEHIND
from factlint.match.wanted import apart, known_already, said_beside
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.ledger import Observation
from factlint.model.match import Candidate, Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.when import Precision, When

_ABSURD = 100_000  # times the value: no slip of the pen, nor of the place
_HUNDREDS, _HANDFUL = 300, 13  # times a number that is small
_ALL = 100  # percent
_A_ROW = 3  # numbers
SMALL = 10  # a number below this counts many things
_FEW_WORDS = 4
_LABEL, _STEM = 5, 5  # words of a list item's label, and letters by which two words are one
_PERSON = "@person"
_PEOPLE = 2  # that people are counted, and their word
_A_WORD = 0.5  # the weight of a word that speaks of the figure beside the number
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_ELSEWHERE = ("(title)", "(heading)", *FAR_TERM)
_A_YEAR_AGO = 300  # days
_A_MONTH = 31  # days
_HEAD = 1500  # characters at the head of a draft, which say where its story is
_KNOWN_BY_THEN = 200  # characters in which a story has said where it is


def counts_it(candidate: Candidate) -> bool:
    """Whether the noun that the number counts is the figure's."""
    return any(reason.what.startswith("counts") and reason.weight > 0 for reason in candidate.reasons)


def rarely(desk: Desk, claim: Claim, match: Match, candidate: Candidate, expected: Observation | None) -> float:
    """What is seldom met and then weighs much."""
    whats = [reason.what for reason in candidate.reasons]
    quantity = claim.quantity
    doubt = of_another(desk, claim, match, candidate)
    if quantity.low == 0 and not any(char.isdigit() for char in quantity.text):
        doubt += 2.0  # "none" of something else than the figure counts
    if apart(desk, claim, match.figure):
        doubt += 5.0
    if _abroad(desk, claim, match.figure):
        doubt += 4.0
    if said_beside(desk, claim, match.figure, desk.cues.norms, past_commas=True):
        doubt += 4.0
    again = any(what.startswith("another source's") for what in whats)  # who expects another cost than the one just told
    if not again and said_beside(desk, claim, match.figure, desk.cues.forecasts, past_commas=False) and known_already(desk, match.figure):
        doubt += 3.0
    if any(reason.what.startswith("speaks of") and reason.weight <= -2 for reason in candidate.reasons):
        doubt += 2.0
    if any(what.startswith("its row is") for what in whats):
        doubt += 2.0  # a row of another name
    if _listed_under_another(desk, claim, candidate):
        doubt += 2.0  # an item of another name
    if _one_of_a_row(desk, claim, candidate):
        doubt += 4.0  # somebody else's
    if quantity.kind is Kind.PERCENT and quantity.low == _ALL:
        doubt += 5.0  # the total of a table, what all would be
    if claim.part is Part.EACH and not _is_of_each(desk, match.figure):
        doubt += 3.0  # "one for every 26,000 people"
    if NO_AVERAGE in whats:
        doubt += 2.0  # a top mark, a threshold, one of those that the average is made of
    if any(" not " in what and what.startswith("counts") for what in whats):
        doubt += 0.7
    if any(reason.weight <= OF_TIME and reason.what.startswith("counts") for reason in candidate.reasons):
        doubt += 3.0
    if candidate.support == 0 and not match.sources and _counts_merely_people(desk, claim, candidate):
        doubt += 2.0  # "in January it trained 139,555 people"
    if not _in_words(candidate, desk.date.year):
        doubt += 2.0  # this year or the last alone is the same
    changes = claim.part in (Part.CHANGE, Part.MORE) and match.figure and desk.profiles[match.figure].change
    if changes and quantity.kind in _SHARES and not _says_of_what(candidate, desk.draft.language):
        doubt += 1.0  # much else rose or fell by some percent
    known = _asked_for(desk, match.figure, expected) if match.verdict is not Verdict.WRONG_SCOPE else None
    if known is not None and _right_beside(desk, claim, known):
        doubt += 2.0
    if known is not None and _left_over(desk, claim, known):
        doubt += 3.0
    if at_an_hour(desk, claim):
        doubt += 3.0
    if _counted_in(desk, claim):
        doubt += 4.0
    if _of_the_other_one(desk, claim, match.figure):
        doubt += 5.0
    if quantity.kind is Kind.PERCENT and _of_something_else(desk, claim, candidate):
        doubt += 2.0
    ratio = ratio_to(desk, claim, match.figure, expected) or 0
    if ratio > _ABSURD:
        doubt += 2.0
    if ratio > _HUNDREDS and quantity.kind is Kind.COUNT and rational(quantity.high or 0) < _HANDFUL and match.verdict is Verdict.CONFLICT:
        doubt += 4.0  # "who owns five lorries", of thousands that block the roads
    low = rational(quantity.low or 0)
    small = quantity.kind is Kind.COUNT and low < SMALL and low.denominator == 1 and expected is not None and expected.value is not None
    if small and expected is not None and expected.value is not None and rational(expected.value.low or 0) > 5 * low:
        doubt += 1.0  # two bodies of seventeen were found that day
    return doubt


def _counts_merely_people(desk: Desk, claim: Claim, candidate: Candidate) -> bool:
    """Whether nothing in the number's own sentence speaks of the figure but the word for people that it counts, too."""
    span, whats = claim.quantity.counted_span, [reason.what for reason in candidate.reasons if reason.weight > 0]
    if span is None or len([what for what in whats if not what.endswith((*FAR, "elsewhere", "label met"))]) != _PEOPLE:
        return False
    counted = tokenize(desk.draft.text, span.start, span.end, desk.draft.language)
    return len(counted) == 1 and _PERSON in counted[0].concepts and any(what.startswith("counts") for what in whats)


def _one_of_a_row(desk: Desk, claim: Claim, candidate: Candidate) -> bool:
    """Whether a bare number beside two others is somebody else's than the figure's."""
    if not is_bare(claim) or sum(map(is_bare, desk.together[claim.sentence])) < _A_ROW:
        return False
    from factlint.match.rows import one_of_a_row  # rare

    return one_of_a_row(desk, claim, candidate)


def _is_of_each(desk: Desk, figure: str | None) -> bool:
    """Whether a figure is an average or so much for each: "dividend per share"."""
    if figure is None or desk.profiles[figure].average:
        return True
    about = desk.ledger.figures[figure]
    words = words_in(f"{about.label} {about.unit or ''}")
    return "/" in about.label or not desk.per.isdisjoint(words)


def _listed_under_another(desk: Desk, claim: Claim, candidate: Candidate) -> bool:
    """Whether a number stands in a list item whose label no word of the figure is in: "Ondo: 151 cases, 24 deaths" of all deaths."""
    block = desk.draft.blocks[claim.block]
    if block.kind is not BlockKind.LIST_ITEM or desk.profiles[candidate.figure].foreign:
        return False
    label, mark, _ = desk.draft.text[block.span.start : claim.span.start].partition(":")
    words = [word[:_STEM] for word in words_in(label) if len(word) > 2]
    if not mark or not 0 < len(words) <= _LABEL or any(char.isdigit() for char in label):
        return False
    figure = desk.ledger.figures[candidate.figure]
    about = fold(f"{figure.label} {figure.id} {figure.unit or ''} {figure.scope.population or ''} {figure.scope.place or ''}")
    spoken = " ".join([about, *(fold(quoted_in(reason)) for reason in candidate.reasons if reason.weight > 0)])
    return not any(word in spoken for word in words)


def _asked_for(desk: Desk, figure: str | None, expected: Observation | None) -> Fraction | None:
    """The value that the ledger has instead."""
    known = ledger_number(expected, desk.ledger.figures[figure]) if expected is not None and figure is not None else None
    return known.low if known is not None else None


def _right_beside(desk: Desk, claim: Claim, known: Fraction) -> bool:
    """Whether the right value stands in the same paragraph, whatever it was taken for: "lost 7.4 percent at times, and 5.9 at the close"."""
    return any(
        ((each.quantity.kind is claim.quantity.kind and each.quantity.unit == claim.quantity.unit) or is_bare(each))
        and each.quantity.low is not None
        and rational(each.quantity.low) == known
        for each in around(desk, claim)
    )


def _left_over(desk: Desk, claim: Claim, known: Fraction) -> bool:
    """Whether the number is what another one beside it leaves of the figure's value, or adds to it: "30,912 of them ate; 7,728 did not"."""
    said = rational(claim.quantity.low or 0)
    if said < SMALL or claim.quantity.kind is not Kind.COUNT:
        return False
    return any(
        said in (abs(known - rational(each.quantity.low)), known + rational(each.quantity.low))
        for each in around(desk, claim)
        if each.quantity.kind is Kind.COUNT and each.quantity.low is not None
    )


def _of_something_else(desk: Desk, claim: Claim, candidate: Candidate) -> bool:
    """Whether a percentage is one of a noun that the figure does not know ("83% of the votes"), or of a number of its own ("72% of the 9,500")."""
    quantity = claim.quantity
    if quantity.counted is not None:
        words = [word[:5] for word in words_in(quantity.counted)]
        figure = desk.ledger.figures[candidate.figure]
        about = fold(f"{figure.label} {figure.unit or ''} {figure.scope.population or ''}")
        return not counts_it(candidate) and not desk.profiles[candidate.figure].foreign and not any(word in about for word in words)
    behind = (each for each in desk.together.get(claim.sentence, ()) if each.index > claim.index)
    return claim.part is Part.OF and any(each.span.start - claim.span.end <= RIGHT_BEHIND for each in behind)


def ratio_to(desk: Desk, claim: Claim, figure: str | None, expected: Observation | None) -> Fraction | None:
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


def _in_words(candidate: Candidate, year: int) -> bool:
    """Whether any word near the number speaks for the figure that is not the article's year or the one before."""
    for reason in candidate.reasons:
        if reason.weight <= 0 or reason.what.endswith(_ELSEWHERE):
            continue
        if reason.what.startswith(("counts", "what happened", "another source's", "compared with", "the number that it is told with")):
            return True
        quoted = quoted_in(reason)
        if quoted and not (quoted.isdigit() and abs(int(quoted) - year) <= 1):
            return True
    return False


def of_the_time(desk: Desk, claim: Claim, figure: str | None) -> float:
    """A figure of another year than the ledger's newest, where the sentence names none; a number of a year before the figure was first told."""
    if figure is None:
        return 0.0
    profile = desk.profiles[figure]
    said = claim.period or (claim.as_of if claim.dated == "own" else None)
    own = profile.time
    if own is not None and said is not None and claim.dated == "own" and said.covers(own) and _days(said) >= 3 * _days(own):
        return 8.0  # "for 2026 as a whole" where the figure is the fourth quarter's
    newest = min(desk.date, desk.newest) if desk.newest is not None else desk.date
    if own is not None and (newest - own.end).days > _A_YEAR_AGO and not (said is not None and said.overlaps(own)):
        sentence = desk.together.get(claim.sentence, ())
        named = any(each.quantity.when is not None and each.quantity.when.overlaps(own) for each in sentence)
        return 0.0 if named else 3.0
    first = profile.dated
    if said is None or claim.dated != "own":
        return 0.0
    if own is not None:
        return 5.0 if (own.start - said.end).days > _A_YEAR_AGO else 0.0
    if said.precision is Precision.YEAR and claim.period is not None and first is not None:
        return 5.0 if (first.start - said.end).days > _A_MONTH else 0.0
    return 5.0 if first is not None and (first.start - said.end).days > _A_YEAR_AGO else 0.0


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


def _counted_in(desk: Desk, claim: Claim) -> bool:
    """Whether it is the number of places in which those of the number right before it are ("430,000 people in 17 districts")."""
    before = number_before(desk, claim)
    if before is None or before.quantity.kind is not Kind.COUNT or claim.quantity.kind is not Kind.COUNT:
        return False
    between = desk.draft.text[before.span.end : claim.span.start]
    words = words_in(between)
    return bool(words) and len(words) <= _FEW_WORDS and words[-1] in desk.cues.inside and "," not in between


def _of_the_other_one(desk: Desk, claim: Claim, figure: str | None) -> bool:
    """Whether the sentence or the one before speaks of the old stadium where the figure is of the new one, or the other way round."""
    if figure is None:
        return False
    label = {*words_in(desk.ledger.figures[figure].label)}
    for own, other in ((desk.cues.new, desk.cues.old), (desk.cues.old, desk.cues.new)):
        if label & own and not label & other:
            start = desk.draft.text.rfind("\n", 0, claim.span.start) + 1
            said = {*words_in(desk.draft.text[max(start, claim.clause.start - 2 * REACH) : claim.clause.end])}
            return bool(said & other) and not said & own
    return False


def _says_of_what(candidate: Candidate, language: str) -> bool:
    """Whether a word near the number speaks of the figure beside those that something rose or fell."""
    words = lexicon(language)
    said = (
        stem(quoted_in(each), language)
        for each in candidate.reasons
        if each.weight >= _A_WORD and each.what[:1] == "\u201c" and each.what[-1] != ")"
    )
    return any(word not in words.moved and "@more" not in words.phrases.get((word,), ()) for word in said)
