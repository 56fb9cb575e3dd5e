"""A number that contradicts a figure in; whether the words beside it make it a number of another thing, place, time or source, or what passes a
limit, out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.language import section
from factlint.match.desk import SHARES, Desk, Phrase, cues, number_before, words_in
from factlint.match.lexicon import Token, group_of, lexicon, tokenize
from factlint.match.sources import resolve
from factlint.model.claim import Claim, Part, SourceKind
from factlint.model.match import Candidate, Match, Verdict
from factlint.model.quantity import Hedge, Kind

_PASSES = frozenset({Hedge.GT, Hedge.GE, Hedge.LT, Hedge.LE, Hedge.JUST_OVER})
_STRANGE, _PLAINLY = 4.0, 0.5  # the doubt that another name raises, and how much one weighs that is plainly a place or the subject
_MAYBE = 3.0  # the doubt that what may be a place raises
_OR = 2  # words between a percentage and the number that it comes to: ", or about"
_OPENING = 3  # words: "Nella vicina Norlandia"
_STEM = 5  # letters by which two words are one
_RIGHT_BEHIND = 24  # characters


def of_another(desk: Desk, claim: Claim, match: Match, candidate: Candidate) -> float:
    """The doubt that a number counts how often something was done, those of whom something else is told, or what is so in another place, next
    year, for each, or by the count of somebody whom the ledger does not know."""
    figure = candidate.figure
    doubt = 3.0 * (_occasions(desk, claim, figure) + _for_each(desk, claim, figure))
    doubt += 4.0 * (_next_year(desk, claim) + _of_somebody_else(desk, claim, match))
    doubt += 4.0 * _is_the_change(desk, claim, figure)
    doubt += 4.0 * _of_some_alone(desk, claim, figure)
    if match.verdict is not Verdict.WRONG_SCOPE:
        doubt += 4.0 * _others_who(desk, claim, figure)
    if _nearby(desk, claim, figure):
        return doubt + _STRANGE
    strange = min((reason.weight for reason in candidate.reasons if reason.what.startswith("names \u201c")), default=0.0)
    return doubt + max(_STRANGE * min(1.0, -strange / _PLAINLY), _elsewhere(desk, claim, figure))


def _occasions(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a count is one of times, of a figure that is none of these: "has walked his route 463 times" of 512 routes."""
    if claim.quantity.kind is not Kind.COUNT:
        return False
    behind = words_in(claim.quantity.counted or desk.draft.text[claim.span.end : claim.span.end + _RIGHT_BEHIND])
    known = desk.ledger.figures[figure]
    return (
        bool(behind) and behind[0] in desk.cues.occasions and desk.cues.occasions.isdisjoint(words_in(f"{known.label} {known.unit or ''}"))
    )


def _for_each(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a sum is so much for each, of a figure that is not: "costs 150 euros per client" of the yearly cost."""
    if claim.quantity.kind not in (Kind.MONEY, Kind.MEASURE) or claim.part is Part.EACH:  # which is doubted anyway
        return False
    behind = words_in(desk.draft.text[claim.span.end : claim.span.end + _RIGHT_BEHIND])
    words = lexicon(desk.draft.language)
    if len(behind) < 2 or behind[0] not in desk.per or len(behind[0]) < 2 or behind[0] in words.articles or behind[1] in words.articles:
        return False
    known = desk.ledger.figures[figure]
    return not desk.profiles[figure].average and "/" not in f"{known.label}{known.unit}" and desk.per.isdisjoint(words_in(known.label))


def _others_who(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether those who are counted are so called for something else than what the figure tells of them: "one dead and two missing" of the dead."""
    span, events = claim.quantity.counted_span, desk.profiles[figure].events
    if span is None or not events:
        return False
    words = tokenize(desk.draft.text, span.start, span.end, desk.draft.language)
    called = {key for token in words for key in token.concepts if group_of(key) == "event"}
    return bool(called) and called.isdisjoint(events)


def _is_the_change(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a number says again by how much something rose or fell, behind the percentage of that: "a fall of 31 percent, or 1,880 children"."""
    before = number_before(desk, claim)
    if before is None or before.quantity.kind is not Kind.PERCENT or claim.quantity.kind in SHARES or desk.profiles[figure].change:
        return False
    between = desk.draft.text[before.span.end : claim.span.start].strip()
    words = words_in(between)
    if before.part not in (Part.CHANGE, Part.MORE) or len(words) > _OR:
        return False
    return between[:1] in (",", "(") or (bool(words) and words[0] in _or(desk.draft.language))


@lru_cache(maxsize=16)
def _or(language: str) -> frozenset[str]:
    """ "or"."""
    phrases = section(language, "words").get("parts", {}).get("or") or ()
    return frozenset(word for phrase in phrases for word in words_in(str(phrase)))


def _of_some_alone(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a share is told of some of those of whom the figure is: "among those under 30 turnout was 33 percent"."""
    if claim.quantity.kind is not Kind.PERCENT:
        return False
    ahead = words_in(desk.draft.text[desk.opens[claim.sentence] : claim.span.start])
    known = words_in(desk.ledger.figures[figure].label)
    for phrase in desk.cues.among:
        for at in range(len(ahead) - len(phrase)):
            if tuple(ahead[at : at + len(phrase)]) == phrase:
                return not any(word[:_STEM] in (each[:_STEM] for each in known) for word in ahead[at + len(phrase) :][:2] if len(word) > 3)
    return False


def _next_year(desk: Desk, claim: Claim) -> bool:
    """Whether a number is one of the year to come: "next year there will be 9,200"."""
    start = max(desk.opens[claim.sentence], claim.clause.start)
    return stands(_coming(desk.draft.language), words_in(desk.draft.text[start : claim.clause.end]))


@lru_cache(maxsize=16)
def _coming(language: str) -> tuple[Phrase, ...]:
    """ "next year"."""
    return tuple(tuple(words_in(str(phrase))) for phrase in section(language, "reckon").get("next_year") or ())


def _of_somebody_else(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a count is by somebody who is told of as new, and is no source of the ledger: "a university study puts them at 13,000"."""
    told = claim.attribution
    if told is None or match.sources or told.kind is not SourceKind.ROLE or told.name is not None or told.carried:
        return False
    first = words_in(told.source)[:1]
    return bool(first) and first[0] in _indefinite(desk.draft.language)


@lru_cache(maxsize=16)
def _indefinite(language: str) -> frozenset[str]:
    """ "a", "one"."""
    return frozenset(word for each in section(language, "saying").get("indefinite_articles") or () for word in words_in(str(each)))


def _nearby(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether the sentence speaks of a neighbouring place, and the figure does not: "in nearby Stowe, which has 3,105 residents"."""
    known = desk.ledger.figures[figure]
    if stands(desk.cues.nearby, words_in(f"{known.label} {known.scope.place or ''}")):
        return False
    opens = desk.opens[claim.sentence]
    ahead = desk.draft.text[opens : claim.clause.end]
    return stands(desk.cues.nearby, words_in(ahead[max(0, ahead.rfind(";", 0, claim.span.start - opens)) :]))


def _elsewhere(desk: Desk, claim: Claim, figure: str) -> float:
    """The doubt that the sentence speaks of the whole country or of a place that no figure knows, where the figure's own place is not named."""
    bound = desk.profiles[figure].bound
    opens, text, language = desk.opens[claim.sentence], desk.draft.text, desk.draft.language
    if not bound or any(key.startswith("@place:") for key in bound):
        return 0.0
    words = tokenize(text, opens, claim.clause.end, language)
    if any(not bound.isdisjoint(word.keys) for word in words):
        return 0.0
    spoken = words_in(text[opens : claim.clause.end])
    if stands(desk.cues.wider, spoken) or _in_a_quarter(desk, spoken, figure):
        return _STRANGE
    return _MAYBE if any(_is_a_strange_place(desk, before, word) for before, word in zip((None, *words), words, strict=False)) else 0.0


def _in_a_quarter(desk: Desk, spoken: Sequence[str], figure: str) -> bool:
    """Whether a part of the place is spoken of, and the figure is not of one: "in the old town turnout was 61.3 percent"."""
    known = desk.ledger.figures[figure]
    return stands(desk.cues.quarters, spoken) and not stands(desk.cues.quarters, words_in(f"{known.label} {known.scope.place or ''}"))


def in_a_strange_place(desk: Desk, claim: Claim) -> bool:
    """Whether the sentence opens with a place that neither the ledger nor the draft has named before: "In Norland a litre costs 1.37"."""
    opens, text, language = desk.opens[claim.sentence], desk.draft.text, desk.draft.language
    known = lexicon(language)
    words = tokenize(text, opens, claim.span.start, language)[:_OPENING]
    for before, word in zip((None, *words), words, strict=False):
        placed = before is not None and before.word.lower() in known.in_place and word.capital and not word.stop
        if (placed or _is_a_strange_place(desk, before, word)) and word.word.partition("'")[0] not in text[:opens]:
            return word.stem not in known.calendar and desk.keys.isdisjoint(word.keys)
    return False


def _is_a_strange_place(desk: Desk, before: Token | None, word: Token) -> bool:
    """Whether a word is a place by its ending, or by the word before it in a language that writes nouns with a capital, and none that the ledger
    knows: names of other languages are told among the reasons."""
    known, endings = lexicon(desk.draft.language), _place_endings(desk.draft.language)
    if not word.capital or word.stop or word.stem in known.calendar or word.word.isupper():
        return False
    name, _, ending = word.word.replace("\u2019", "'").partition("'")
    placed = ending in endings if endings else known.capital_nouns and before is not None and before.word.lower() in known.in_place
    if not placed or not desk.keys.isdisjoint(word.keys):
        return False
    return not resolve(name, desk.directory)


@lru_cache(maxsize=16)
def _place_endings(language: str) -> frozenset[str]:
    """What stands behind the apostrophe of a name where it is a place: "Ankara'da"."""
    return frozenset(str(each) for each in section(language, "words").get("place_endings") or ())


def passes_a_limit(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a bound says what passes or keeps a limit that the ledger has as such: "26 wells exceed the limit of 0.10"."""
    about = desk.ledger.observation(match.observation or "")
    if about is None or about.value is None or about.value.hedge is not None or claim.quantity.hedge not in _PASSES:
        return False
    known = desk.ledger.figures[match.figure or ""]
    terms = known.match.terms.get(desk.draft.language) or known.match.terms.get("") if known.match else None
    said = (known.label, known.id.replace("-", " "), *((*terms.any, *terms.all) if terms is not None else ()))
    languages = {code[:2] for code in (*known.languages, desk.draft.language)}
    return any(stands(cues(code).limits, words_in(text)) for text in said for code in languages)


def stands(phrases: Sequence[Phrase], words: Sequence[str]) -> bool:
    """Whether a phrase stands among the words; a "*" ends the beginning of one, a "+" begins the end of a compound."""
    return any(
        all(_fits(word, part) for word, part in zip(words[at:], phrase, strict=False))
        for phrase in phrases
        for at in range(len(words) - len(phrase) + 1)
    )


def _fits(word: str, part: str) -> bool:
    if part.startswith("+"):
        return len(word) > len(part) and word.endswith(part[1:])
    return word == part or (part.endswith("*") and word.startswith(part[:-1]))
