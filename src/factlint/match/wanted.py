"""A number and the words beside it in; whether these make it what is wanted, allowed or yet to come, a sum of others, or so much for each, out."""

from __future__ import annotations

from factlint.language import fold
from factlint.match.against import REACH
from factlint.match.compared import goes_to
from factlint.match.desk import Desk, Phrase, number_before, words_in
from factlint.model.claim import Claim, Part
from factlint.model.quantity import CHECKABLE


def known_already(desk: Desk, figure: str | None) -> bool:
    """Whether a figure's own time was over on the day of the article."""
    own = desk.profiles[figure].time if figure is not None else None
    return own is None or own.end <= desk.date


def said_beside(desk: Desk, claim: Claim, figure: str | None, phrases: tuple[Phrase, ...], *, past_commas: bool) -> bool:
    """Whether the words beside a number make it what is wanted, asked for, allowed ("the target of 33") or yet to come ("22 degrees are
    expected"), where the figure is no such value."""
    others = [
        each.span
        for each in desk.together.get(claim.sentence, ())
        if each.index != claim.index
        and each.quantity.kind in CHECKABLE
        and each.part is not Part.BASE  # "the goal is to bring it from 14 to 11"
    ]
    opens = claim.clause.start
    if desk.draft.text[max(0, opens - 2) : opens].rstrip().endswith(":"):
        opens = 0  # "what the law asks for: 40 percent"
    elif past_commas and not {",", ";"} & set(desk.draft.text[desk.opens[claim.sentence] : opens]):
        opens = desk.opens[claim.sentence]  # "the goal is that the wait comes down"
    start = max([opens, claim.span.start - REACH, *(each.end for each in others if each.end <= claim.span.start)])
    end = min([claim.clause.end, claim.span.end + REACH, *(each.start for each in others if each.start >= claim.span.end)])
    about = desk.ledger.figures[figure] if figure is not None else None
    known = fold(f"{about.label} {about.id}") if about is not None else ""
    behind = desk.draft.text[claim.span.end : end]
    if not past_commas:
        behind = behind.partition(",")[0]  # "saves 78 euros, consumers expect ..."
    for text in (desk.draft.text[start : claim.span.start], behind):
        words = words_in(text)
        if any(_stands(phrase, words) and phrase[0][:5] not in known for phrase in phrases):
            return True
    return False


def apart(desk: Desk, claim: Claim, figure: str | None) -> bool:
    """Whether the words make a number a sum of others, a difference, or so much in each day or year, where the figure is none of these."""
    before = words_in(desk.draft.text[max(0, claim.clause.start, claim.span.start - REACH) : claim.span.start])
    behind = words_in(desk.draft.text[claim.span.end : claim.span.end + REACH])
    counted = len(words_in(claim.quantity.counted or ""))
    known = desk.ledger.figures[figure] if figure is not None else None
    about = fold(f"{known.label} {known.unit or ''}") if known is not None else ""
    if any(_stands(phrase, before) for phrase in desk.cues.sums) or any(
        _stands(phrase, before) and " ".join(phrase) not in about for phrase in desk.cues.differences
    ):
        return True
    start = behind[: counted + 3]
    told = next((phrase for phrase in desk.cues.for_a_time if _stands(phrase, start)), None)
    base = number_before(desk, claim) if told is not None else None
    if base is not None and base.part is Part.BASE and goes_to(desk.draft, base, claim):
        return False  # "fell from 292 to 223 within a year"
    return told is not None and "/" not in about and not any(word[:4] in about for word in told if len(word) > 3)


def _stands(phrase: tuple[str, ...], words: list[str]) -> bool:
    return any(tuple(words[i : i + len(phrase)]) == phrase for i in range(len(words) - len(phrase) + 1))
