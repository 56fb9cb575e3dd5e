"""The judged matches of a draft in; those that stand beside one another, out: what another number of the draft excuses, outdoes or gives away.

Old values that are compared with newer ones, hedges given elsewhere, numbers beside the figure's own value, values got wrong more than once.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from operator import itemgetter

from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import period_of
from factlint.match.against import DISAGREES, MERELY_ANOTHER, REACH, ledger_value, near_value, significant_digits
from factlint.match.compared import compared
from factlint.match.decide import DOUBTFUL, maybe_told, second_choice
from factlint.match.desk import Desk, around, is_bare, places_of, standing_of, words_in
from factlint.match.judge import about_its_own_period
from factlint.match.of_another import passes_a_limit
from factlint.match.sources import resolve
from factlint.model.claim import Claim, SourceKind
from factlint.model.dataclasses import replace
from factlint.model.draft import RUNNING_TEXT
from factlint.model.ledger import Behaviour, Observation
from factlint.model.match import Confidence, HedgeVerdict, Match, Verdict, said_by
from factlint.model.number import rational
from factlint.model.quantity import BOUNDS, CHECKABLE, Kind
from factlint.model.span import Span

_NO_CHANCE = 3  # digits of which another power of ten is no likeness by chance
_THOUSAND = 1000
_AN_ARTICLE = 3  # letters of the longest article, and of no office
_ROUNDED = Fraction(1, 50)
_TIMES = 3  # how many times its value a number is at most that may be a figure's own
_WRONG = DISAGREES | {Verdict.SUPERSEDED, Verdict.UNIT}
_SUMS = frozenset({Kind.COUNT, Kind.MONEY})
_BY_ITSELF = 1.25  # log-odds that a misplaced number asks for where nothing stands in its place
_A_SENTENCE = 160  # characters before a number in which its source may stand, where no other number does
_TOLD = 9.0  # the log-odds of a number that is plainly the figure's own, got wrong
_OUTDATED = frozenset({Verdict.SUPERSEDED, Verdict.OTHER_PERIOD})


def settle_all(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where a sentence or a table already gives a figure its right value, another number there that conflicts is about something else."""
    right: dict[tuple[str, str], set[str]] = {}
    for match in matches:
        about = desk.ledger.observation(match.observation) if match.observation else None
        if claims[match.claim].quantity.hedge in BOUNDS:
            continue  # "more than 150 millimetres are extreme" is true beside any value of the day
        if match.figure and about and match.verdict is Verdict.AGREED and near_value(desk, claims[match.claim], match.figure, about):
            for key in places_of(desk, claims[match.claim]):
                right.setdefault((match.figure, key), set()).update(match.sources or ("",))
                right.setdefault((match.figure, f"by {key}"), set()).add(about.source or "")
    told_at = _told_in_text(desk, claims, matches) if any(match.verdict in _OUTDATED for match in matches) else {}
    matches = _not_alone(desk, claims, matches)
    return _one_wrong(desk, claims, [_settled(desk, claims, match, matches, right, told_at) for match in matches])


def _not_alone(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """A number in another's place is told where it is likely by itself, or where one beside it stands in its own place."""
    found = list(matches)
    for match in matches:
        if match.verdict is not Verdict.WRONG_SCOPE or match.odds is None or match.odds >= _BY_ITSELF:
            continue
        places = {*places_of(desk, claims[match.claim])}
        beside = {each.index for each in around(desk, claims[match.claim])}
        others = (each for each in matches if each.verdict is Verdict.WRONG_SCOPE and each.figure == match.neighbour)
        if not any(each.claim in beside or places & {*places_of(desk, claims[each.claim])} for each in others):
            found[match.claim] = second_choice(desk, claims[match.claim], match, DOUBTFUL)
    return found


def _told_in_text(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[str, int]:
    """The values of the ledger that the running text gives, all but so or wrongly too, and the first paragraph with each."""
    told: dict[str, int] = {}
    for match in matches:
        claim = claims[match.claim]
        if desk.draft.blocks[claim.block].kind not in RUNNING_TEXT:
            continue
        if match.figure is None:
            for key in maybe_told(desk, claim, match):
                told.setdefault(key, claim.block)
            continue
        if match.verdict is Verdict.AGREED and match.observation:
            told.setdefault(match.observation, claim.block)
        if match.verdict is Verdict.AGREED or match.verdict in DISAGREES:
            maybe = match.verdict in MERELY_ANOTHER
            if maybe and _far_off(desk, claim, match):
                continue
            for each in standing_of(desk, match.figure).live:
                if each.key not in told and (match.expected == each.key or _all_but(desk, claim, match.figure, each)):
                    told[each.key] = claim.block + maybe  # what may be another speaks for the paragraphs below
    return told


def _far_off(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number is so many times the value that it was held against, or a part of it, that it can tell nobody of it."""
    said, known = said_number(claim.quantity, desk.ledger.figures[match.figure or ""]), ledger_value(desk, match, match.expected)
    if said is None or known is None or not said.middle or not known.middle:
        return False
    return not Fraction(1, _TIMES) <= abs(said.middle / known.middle) <= _TIMES


def _all_but(desk: Desk, claim: Claim, figure: str, observation: Observation) -> bool:
    """Whether a number is a value of the ledger but for rounding."""
    said, known = said_number(claim.quantity, desk.ledger.figures[figure]), ledger_number(observation, desk.ledger.figures[figure])
    return said is not None and known is not None and abs(said.middle - known.middle) <= abs(known.middle) * _ROUNDED


def _settled(
    desk: Desk,
    claims: Sequence[Claim],
    match: Match,
    matches: Sequence[Match],
    right: dict[tuple[str, str], set[str]],
    told_at: dict[str, int],
) -> Match:
    claim = claims[match.claim]
    if match.figure is None or match.pinned:
        return match
    beside = desk.together[claim.sentence]
    if match.verdict is Verdict.WRONG_SOURCE or match.verdict in MERELY_ANOTHER or match.hedge is not HedgeVerdict.OK:
        from factlint.match import comes_back, hedged  # many drafts have none of these
    history_is_told = plain = False
    if match.verdict in _OUTDATED:
        from factlint.match import history, moved_on  # most drafts tell no old value

        plain = match.verdict is Verdict.OTHER_PERIOD and (match.expected is None or history.plainly_dated(desk, claim, match))
        history_is_told = not plain and not _of_the_wrong_day(desk, claim, match)
    if history_is_told and (
        history.tells_the_past(desk, claim, match, told_at)
        or history.told_with_the_new(desk, beside, claim, match, matches)
        or history.on_its_own_day(desk, beside, claim, match)
        or (match.verdict is Verdict.SUPERSEDED and history.once_was(desk, claim, match, matches))
        or history.of_the_first(desk, claim)
        or moved_on.on_a_bare_day(desk, beside, claim, match)
        or moved_on.moved_on(desk, beside, claim, match)
        or (match.verdict is Verdict.SUPERSEDED and moved_on.reckoned_with(beside, claim))
        or history.on_its_own_hour(desk, beside, match)
        or history.of_its_own_week(desk, beside, claim, match)
    ):
        return replace(match, verdict=Verdict.EXCUSED)
    if match.verdict is Verdict.WRONG_SCOPE:
        from factlint.match.by_measure import as_the_other

        own = as_the_other(desk, claim, match)
        if own is not None:
            return own
    if match.verdict is Verdict.RETRACTED:
        from factlint.match import history

        if history.given_up(desk, claims, claim, match, matches):
            return replace(match, verdict=Verdict.EXCUSED)
    if match.verdict is Verdict.WRONG_SOURCE and (
        _of_the_government(desk, claim, match)
        or comes_back.whole_of_a_part(desk, claim, beside)
        or comes_back.told_above(desk, claim, match, claims, matches)
    ):
        return _right_after_all(match)
    if match.verdict is Verdict.MAGNITUDE and _scale_goes_without_saying(desk, claim, match, beside):
        return _right_after_all(match)
    another = _of_another(desk, claim, match, matches)
    if another is not None:
        return _right_after_all(said_by(match, another))
    itself = about_its_own_period(claim, desk.ledger.figures[match.figure])
    if history_is_told and not itself and compared(desk.draft, claim, beside):
        return replace(match, verdict=Verdict.EXCUSED)
    if match.verdict is Verdict.OTHER_PERIOD:
        from factlint.match.own_date import is_uncertain

        if is_uncertain(desk, claim, match):
            return replace(match, verdict=Verdict.EXCUSED)
        if (
            history.of_the_base(beside, claim)
            or history.told_on_its_day(desk, beside, claim, match)
            or history.of_now(desk, claim)
            or history.dated_right_behind(desk, beside, claim, match)
            or history.on_its_day_of_a_year(desk, claim, match)
        ):
            return _right_after_all(match)
        behind = plain and (claim.as_of_span or claim.period_span or claim.span).start > claim.span.start
        if not behind and history.said_beside(desk, beside, claim, match):
            return replace(match, verdict=Verdict.EXCUSED)
    if match.verdict is Verdict.CONFLICT and comes_back.rounded_in_brief(desk, claim, match, matches):
        return _right_after_all(match)
    if match.verdict in MERELY_ANOTHER and _stands_beside(desk, beside, claim, match, matches):
        return second_choice(desk, claim, match, "another number of the sentence has the figure's value")
    if match.verdict in MERELY_ANOTHER and comes_back.said_before(desk, claim, match, claims, matches):
        return second_choice(desk, claim, match, "the number comes back as the one told before")
    if match.verdict in (Verdict.WRONG_SCOPE, Verdict.CONFLICT) and _given_bare(desk, claim, match, matches):
        return second_choice(desk, claim, match, "the figure has its value in the same sentence")
    if match.verdict in DISAGREES and _out_of_a_round_one(desk, claim):
        return second_choice(desk, claim, match, "the number is out of a round one beside it")
    if match.verdict in DISAGREES and _outdone(desk, beside, claim, match, matches):
        return second_choice(desk, claim, match, "another number of the sentence fits the figure better")
    if match.hedge is HedgeVerdict.DROPPED and (
        comes_back.hedged_elsewhere(desk, claim, match, matches)
        or hedged.as_high_as(desk, claim, match)
        or hedged.loosely_put(desk, claim, match)
    ):
        return replace(match, hedge=HedgeVerdict.OK)
    if match.hedge is HedgeVerdict.WRONG_DIRECTION and (
        comes_back.denied(desk, claim) or passes_a_limit(desk, claim, match) or hedged.not_a_bound(desk, claim, match)
    ):
        return replace(match, hedge=HedgeVerdict.OK)
    told = set().union(*(right.get((match.figure, key), set()) for key in places_of(desk, claim)))
    if not told or (match.sources and not told & {*match.sources, ""}):
        return match
    about = desk.ledger.observation(match.observation or "")
    told_by = set().union(*(right.get((match.figure, f"by {key}"), set()) for key in places_of(desk, claim)))
    if history_is_told and (about is None or (about.source or "") in told_by):
        return replace(match, verdict=Verdict.EXCUSED)  # given beside the same source's value of today: a comparison
    if match.verdict in DISAGREES and not _of_a_period_of_its_own(desk, claim, match, matches):
        return second_choice(desk, claim, match, "the figure has its value in the same sentence")
    return match


def _of_a_period_of_its_own(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether a number is told of a period of a series of which the sentence gives no value but this."""
    figure, when = desk.ledger.figures[match.figure or ""], claim.period or claim.as_of
    expected = desk.ledger.observation(match.expected or "")
    own = period_of(expected) if expected is not None else None
    if figure.behaviour is not Behaviour.SERIES or claim.dated != "own" or when is None or own is None or not own.overlaps(when):
        return False
    return all(matches[each.index].observation != match.expected for each in desk.together[claim.sentence] if each is not claim)


def _out_of_a_round_one(desk: Desk, claim: Claim) -> bool:
    """Whether a number stands beside the hundred or thousand that it is out of."""
    from factlint.match.explained import of_a_hundred  # few numbers contradict the ledger

    return of_a_hundred(desk, claim)


def _of_the_wrong_day(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number has a day of its own, and the ledger has another for that very day: it is no old value rightly told."""
    day, expected = claim.as_of if claim.dated == "own" else None, desk.ledger.observation(match.expected or "")
    if match.verdict is not Verdict.OTHER_PERIOD or day is None or day.start != day.end or expected is None or expected.as_of is None:
        return False
    return expected.as_of.start == expected.as_of.end == day.start


def _scale_goes_without_saying(desk: Desk, claim: Claim, match: Match, beside: Sequence[Claim]) -> bool:
    """Whether a bare number is its figure's in the millions of one before it in the sentence: "98.4 million: 33.1 in the first quarter, 3.5 the
    sponsors"; of one with decimals, in those of one behind it, too: "rose from 31.2 to 36 billion"."""
    quantity, expected = claim.quantity, desk.ledger.observation(match.expected or "")
    decimals = rational(quantity.step) < 1
    if (quantity.counted is not None and not decimals) or quantity.low is None or expected is None or expected.value is None:
        return False
    low, known = rational(quantity.low), rational(expected.value.low or 0)
    scaled = (each for each in beside if each is not claim and each.quantity.scaled)
    scales = [rational(each.quantity.low or 0) for each in scaled if decimals or each.span.end <= claim.span.start]
    return any(known == low * scale <= 10**3 * scale and any(each >= scale for each in scales) for scale in (10**3, 10**6, 10**9))


def _right_after_all(match: Match) -> Match:
    """A match whose number is the figure's, though not surely."""
    return replace(match, verdict=Verdict.AGREED, expected=match.observation, confidence=Confidence.LOW)


def _one_wrong(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """A value of the ledger is got wrong once: of several numbers that contradict it, the likeliest does, wherever it is repeated. A slip of
    the pen, a power of ten, an old value are likelier than a number that is merely another."""
    likeliest: dict[tuple[str, str | None], tuple[float, object]] = {}
    for match in matches:
        if match.figure is None or match.expected is None or match.verdict not in _WRONG:
            continue
        odds = _TOLD if match.verdict not in MERELY_ANOTHER or match.odds is None else match.odds
        key, found = (match.figure, match.expected), (odds, claims[match.claim].quantity.low)
        likeliest[key] = max(likeliest.get(key, found), found, key=itemgetter(0))
    return [
        second_choice(desk, claims[match.claim], match, "another number of the draft is likelier to be the figure's")
        if match.verdict in MERELY_ANOTHER
        and match.figure is not None
        and (match.figure, match.expected) in likeliest
        and likeliest[match.figure, match.expected][0] > (match.odds or 0.0)
        and claims[match.claim].quantity.low != likeliest[match.figure, match.expected][1]
        else match
        for match in matches
    ]


def _of_the_government(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether the government as such is named where the ledger has one of its ministries or offices."""
    about = desk.ledger.observation(match.observation or "")
    source = desk.ledger.sources.get(about.source or "") if about is not None else None
    if source is None or source.type != "government" or claim.attribution is None:
        return False
    figure = desk.ledger.figures[match.figure or ""]
    if {*match.sources} & {each.source for each in figure.observations}:
        return False  # the town hall has a count of its own
    said = [word for word in words_in(claim.attribution.source) if len(word) > _AN_ARTICLE]
    return len(said) in (1, 2) and said[0] in desk.cues.governments


def _given_bare(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether the figure's value stands in the sentence without its unit: "of the funds, 1.6 million euros, 940,000 have been spent"."""
    known = ledger_value(desk, match, match.expected)
    return known is not None and any(
        is_bare(each) and each.quantity.low is not None and rational(each.quantity.low) == known.low
        for each in desk.together[claim.sentence]
        if each.index != claim.index and matches[each.index].verdict is not Verdict.WRONG_SCOPE
    )


def _outdone(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether another number of the same sentence and source is given for the same figure and fits it better."""
    for each in beside:
        other, rival = matches[each.index], each.quantity
        if other.figure != match.figure or each.index == claim.index:
            continue
        if match.sources and (not set(match.sources) & set(other.sources) if other.sources else _of_somebody_else(claim, each)):
            continue
        earlier = other.verdict is Verdict.EXCUSED or each.revised
        by_scale = earlier and match.verdict is Verdict.MAGNITUDE
        if by_scale and (significant_digits(claim) >= _NO_CHANCE or _by_a_word(desk, claim, match)):
            continue  # "first costed at 98.5 million, it will now come to 12.8 million", of 128
        if other.score > match.score and each.part is None and (rival.counted is not None or claim.quantity.counted is None):
            return True
    return False


def _of_somebody_else(claim: Claim, other: Claim) -> bool:
    """Whether two numbers have a source each, named at another place: "6,000 for the organisers; for the police they were 2,500"."""
    mine, theirs = claim.attribution, other.attribution
    if mine is None or theirs is None or mine.source_span is None or theirs.source_span is None:
        return False
    return mine.source_span != theirs.source_span and SourceKind.PRONOUN not in (mine.kind, theirs.kind)


def _by_a_word(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number is a thousand times its figure's, of two digits or more, by its word of scale: "raised from 350,000 to 420 million"."""
    expected = desk.ledger.observation(match.expected or match.observation or "")
    value, said = expected.value if expected is not None else None, claim.quantity
    if not said.scaled or not said.low or value is None or not value.low or significant_digits(claim) < _NO_CHANCE - 1:
        return False
    return rational(said.low) in (_THOUSAND * rational(value.low), _THOUSAND**2 * rational(value.low))


def _of_another(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> str | None:
    """The source whose value it is, where it is named right at the number and who speaks has the right one beside it: "expects 2.3
    percent, above the 1.8 percent of the Focus survey"."""
    about = desk.ledger.observation(match.observation or "")
    if match.verdict is not Verdict.WRONG_SOURCE or about is None or about.source is None:
        return None
    alike = [
        each for each in desk.together[claim.sentence] if _of_a_kind(each, claim) or (is_bare(claim) and each.quantity.kind in CHECKABLE)
    ]
    others = [each for each in alike if each.quantity.kind is claim.quantity.kind or is_bare(claim)]
    named = _named_for_others(claim, others)
    start = max((each.span.end for each in alike if each.span.end <= claim.span.start), default=None)
    if start is not None:
        start = max([start, claim.span.start - _A_SENTENCE, *(each.end for each in named if each.end <= claim.span.start)])
        before = desk.draft.text[start : claim.span.start]
        if about.source in resolve(before, desk.directory):
            return about.source
    beside = (matches[each.index] for each in others if each.index != claim.index)
    if not any(each.figure == match.figure and each.verdict is Verdict.AGREED and each.sources == match.sources for each in beside):
        return None
    end = min((each.span.start for each in others if each.span.start >= claim.span.end), default=claim.clause.end)
    end = min([end, *(each.start for each in named if each.start >= claim.span.end)])
    behind = desk.draft.text[claim.span.end : min(end, claim.span.end + REACH)]
    return about.source if about.source in resolve(behind, desk.directory) else None


def _stands_beside(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether a number of the sentence that was taken for nothing else is to the digit what this one should be: "in a poll of 240 members, 168 said
    that they had been threatened", of which the ledger has the 168."""
    known, figure = ledger_value(desk, match, match.expected or match.observation), desk.ledger.figures[match.figure or ""]
    for each in beside:
        if each.index == claim.index or matches[each.index].figure is not None or significant_digits(each) < _NO_CHANCE or known is None:
            continue
        best = next(iter(matches[each.index].candidates), None)
        if best is None or best.figure != match.figure:
            continue  # it may have changed places with this one
        said = said_number(each.quantity, figure)
        if said is not None and (said.low, said.high) == (known.low, known.high) and each.quantity.kind is claim.quantity.kind:
            return True
    return False


def _of_a_kind(one: Claim, other: Claim) -> bool:
    """Whether two numbers are of one kind, be it that one leaves out its currency: "at 7.4 million euros, Moreau at 9.1 million"."""
    return one.quantity.kind is other.quantity.kind or {one.quantity.kind, other.quantity.kind} == _SUMS


def _named_for_others(claim: Claim, others: Sequence[Claim]) -> list[Span]:
    """Where the sources of the other numbers of a sentence are named, which are not this one's ("8,400 by the union's count, 21,000 by the city's")."""
    mine = claim.source_span
    spans = (each.source_span for each in others if each.index != claim.index)
    return [span for span in spans if span is not None and span != mine]
