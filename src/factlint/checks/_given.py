"""A number of the draft and its figure in; whether the words around it name a source that the ledger accepts out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from factlint.checks._mentions import names, places, words
from factlint.language import fold, section, stem
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Attribution, Claim
from factlint.model.draft import BlockKind
from factlint.model.ledger import Figure, Observation, Rank, Source
from factlint.model.match import Match, Verdict
from factlint.model.number import rational
from factlint.model.span import Span

_BEFORE = 4  # sentences back in the paragraph where the source's paper is looked for
_A_DATELINE, _A_PARTICLE = 40, 2  # characters: "Rio de Janeiro."
_YEAR = 366
_OPENING = 3  # words
_WORD = lazy.compile(r"\w+")
WRONG = frozenset({Verdict.CONFLICT, Verdict.WRONG_SCOPE, Verdict.UNCHECKED})


def live(figure: Figure) -> list[Observation]:
    return [each for each in figure.observations if each.rank is not Rank.DEPRECATED]


def source_ids(figure: Figure) -> list[str]:
    return [each.source for each in live(figure) if each.source]


def accepted(context: Context, figure: Figure) -> list[Source]:
    assert context.ledger is not None
    found = [context.ledger.sources.get(each) for each in dict.fromkeys(source_ids(figure))]
    return [each for each in found if each is not None]


def mentioned(
    context: Context,
    figure: Figure,
    span: Span,
    claim: Claim,
    *,
    passed_on: bool = False,
    vague: Span | None = None,
    sources: Sequence[Source] | None = None,
) -> bool:
    """Whether an accepted source, or one of `sources`, is named inside a span, and not only behind the number for another count of the same figure.

    `passed_on`: not only in what a news outlet is cited for either ("X will cut 300 jobs, media reports said"). `vague`: nor in the words
    that name nobody, be they like a name ("local reports", where the ledger has "the report").
    """
    language = context.draft.language
    wanted = [name for source in (accepted(context, figure) if sources is None else sources) for name in names(source)]
    taken: list[Span] | None = None
    for place in places(words(context.text, span.start, span.end, language), wanted, language):
        if taken is None:
            taken = _taken(context, figure, claim, claim.sentence)
            if passed_on and claim.attribution is not None:
                taken.extend(claim.attribution.content)
            if vague is not None:
                taken.append(vague)
        if not any(each.overlaps(place) for each in taken):
            return True
    return False


def _taken(context: Context, figure: Figure, claim: Claim, sentence: int) -> list[Span]:
    """Where the rest of the sentence, or the next one, names the sources of other numbers of the same figure."""
    found: list[Span] = []
    for other, match in zip(context.claims[claim.index + 1 : claim.index + 12], context.matches[claim.index + 1 :], strict=False):
        if other.sentence > sentence:
            break
        attribution = other.attribution
        if match.figure == figure.id and value(other) != value(claim) and attribution is not None and attribution is not claim.attribution:
            own = attribution.source_span
            if own is not None and own.start >= claim.quantity.end:
                found.append(own)
    return found


def sourced_by_next(context: Context, figure: Figure, claim: Claim, match: Match) -> bool:
    """Whether the sentence right behind, in the same paragraph, names who gave the number.

    In the first sentence of the story, and of a figure that is neither contested nor a casualty count, any mention of an accepted source
    will do; of others it has to be the source that has this value; but for the first sentence it has to speak of "the figure" too.
    """
    after = claim.sentence + 1
    if after >= len(context.sentences):
        return False
    if context.sentences[after].block != claim.block:
        return figure.contested is None and not figure.casualties and _points_back(context, figure, after, claim)
    span = context.sentences[after].span
    first = next((block for block, each in enumerate(context.draft.blocks) if each.kind is BlockKind.PARAGRAPH), None)
    opening = claim.block == first and _opens_its_block(context, claim)
    if (opening or not figure.casualties) and figure.contested is None and mentioned(context, figure, span, claim):
        return True
    language = context.draft.language
    spoken = words(context.text, span.start, span.end, language)
    if not opening and _papers(language).isdisjoint(each.stem for each in spoken):
        return False
    wanted = [name for source in holders_of(context, figure, match) for name in names(source)]
    taken = _taken(context, figure, claim, after)
    return any(not any(each.overlaps(place) for each in taken) for place in places(spoken, wanted, language))


def told_next(context: Context, span: Span | None) -> bool:
    """Whether the number at a place is said by nobody in its sentence and given by its source in the next: "The plant of Orvo used 312,400 cubic metres.
    That is what meters of the water board show"."""
    for claim in context.claims:
        if claim.span == span and claim.attribution is None:
            match = context.matches[claim.index]
            figure = context.ledger.figures.get(match.figure or "") if context.ledger is not None else None
            if figure is None or any(
                each.sentence == claim.sentence + 1 and context.matches[each.index].figure == figure.id
                for each in context.claims[claim.index + 1 :]
            ):
                return False  # the next sentence gives its source a number of its own: "Nordhaven makes it about 3,700"
            return _opens_pointing(context, claim.sentence + 1) and sourced_by_next(context, figure, claim, match)
    return False


def _points_back(context: Context, figure: Figure, sentence: int, claim: Claim) -> bool:
    """Whether the next paragraph opens with who gave the figures of the one before: "That is according to the county auditor"."""
    span, block = context.sentences[sentence].span, context.sentences[sentence].block
    if block != claim.block + 1 or context.draft.blocks[block].kind is not BlockKind.PARAGRAPH:
        return False
    return _opens_pointing(context, sentence) and mentioned(context, figure, span, claim)


def _opens_pointing(context: Context, sentence: int) -> bool:
    """Whether a sentence opens with words that point to the figures before it: "That is", "The figures"."""
    if sentence >= len(context.sentences):
        return False
    told = fold(context.sentences[sentence].span.of(context.text)).lstrip("\"“„«»”' ")
    phrases = section(context.draft.language, "saying").get("points_back") or ()
    return any(told.startswith(f"{fold(str(each))} ") for each in phrases)


def _opens_its_block(context: Context, claim: Claim) -> bool:
    """Whether nothing but a dateline ("**Amberford.**") stands in the block before a number's sentence."""
    ahead = context.text[context.draft.blocks[claim.block].span.start : context.sentences[claim.sentence].span.start]
    words = ahead.split()
    return len(ahead) <= _A_DATELINE and all(word[:1].isupper() or len(word) <= _A_PARTICLE for word in words)


def holders_of(context: Context, figure: Figure, match: Match) -> list[Source]:
    """Who has the value that the number was held against; of a figure that is not contested, everybody."""
    if figure.contested is None:
        return accepted(context, figure)
    held = next((each for each in live(figure) if each.key == match.observation), None)
    if held is None or match.verdict in WRONG:
        return []
    return [each for each in accepted(context, figure) if each.id == held.source]


def earlier(figure: Figure, match: Match) -> bool:
    """Whether a number is the value of an earlier time, of which its source has a newer one."""
    about = next((each for each in figure.observations if each.key == match.observation), None)
    if about is None or about.as_of is None or match.verdict is not Verdict.AGREED:
        return False
    return any(
        each.source == about.source and each.as_of is not None and each.as_of.start > about.as_of.end for each in figure.observations
    )


def named_in(context: Context, figure: Figure, block: int, claim: Claim) -> bool:
    """Whether an accepted source is named in a paragraph."""
    return context.draft.blocks[block].kind is BlockKind.PARAGRAPH and mentioned(context, figure, context.draft.blocks[block].span, claim)


def presented_before(context: Context, figure: Figure, claim: Claim) -> bool:
    """Whether a sentence before in the paragraph speaks of the source's paper by the source's office ("The authority gave its count on Monday")."""
    if figure.contested is not None:
        return False
    language = context.draft.language
    named = {each for source in accepted(context, figure) for name in names(source, people=False) for each in _stems(name, language)}
    wanted = {each for each in _offices(language) if any(name.endswith(each) for name in named)}  # also "Behörde" of "Hafenbehörde"
    at = claim.sentence - 1
    while wanted and at >= max(0, claim.sentence - _BEFORE) and context.sentences[at].block == claim.block:
        start, end = context.sentences[at].span
        spoken = {each.stem for each in words(context.text, start, end, language)}
        if not wanted.isdisjoint(spoken) and not _papers(language).isdisjoint(spoken):
            return True
        at -= 1
    return False


def holder_named(context: Context, figure: Figure, match: Match, span: Span) -> bool:
    """Whether who has the value that a number was held against is named inside a span."""
    language = context.draft.language
    wanted = [name for source in holders_of(context, figure, match) for name in names(source)]
    return any(True for _ in places(words(context.text, span.start, span.end, language), wanted, language))


def of_its_paper(context: Context, attribution: Attribution) -> bool:
    """Whether what names nobody is somebody's paper: "in her report"."""
    language = context.draft.language
    told = f"{attribution.cue} {attribution.source}"
    if _papers(language).isdisjoint(each.stem for each in words(told, 0, len(told), language)):
        return False
    return not {fold(word) for word in told.split()}.isdisjoint(section(language, "saying").get("possessives") or ())


def of_its_own(context: Context, attribution: Attribution) -> bool:
    """Whether those who say it are told as somebody's: "its technicians", "i suoi tecnici"."""
    first = {fold(word.strip(".,")) for word in attribution.source.split()[:2]}
    return not first.isdisjoint(section(context.draft.language, "saying").get("possessives") or ())


def pronoun_behind(context: Context, source: Span | None) -> bool:
    """Whether a comma and a pronoun follow what names nobody: "Going by old photographs, it counts at least 16,900"."""
    if source is None:
        return False
    mark, *rest = context.text[source.end : source.end + _A_DATELINE].split(" ", 2) or [""]
    return mark == "," and bool(rest) and fold(rest[0]) in (section(context.draft.language, "saying").get("pronouns") or ())


@lru_cache(maxsize=16)
def _papers(language: str) -> frozenset[str]:
    """The stems of what a count is called ("figure", "balance", "report")."""
    data = section(language, "saying")
    return frozenset(stem(str(each), language) for name in ("papers", "figures") for each in data.get(name) or ())


@lru_cache(maxsize=16)
def _offices(language: str) -> frozenset[str]:
    """The stems of offices and bodies ("authority", "ministry"), but for the shortest, which end other words by chance."""
    found = (stem(str(each), language) for each in section(language, "saying").get("roles") or ())
    return frozenset(each for each in found if len(each) > 3)


def body_ahead(context: Context, claim: Claim) -> bool:
    """Whether the number's sentence opens with a body that is known from before ("The county authority, by contrast, ...")."""
    data = section(context.draft.language, "saying")
    opening = _WORD.findall(context.text, context.sentences[claim.sentence].span.start, claim.span.start)[:_OPENING]
    folded = [fold(each) for each in opening]
    if any(each in folded for each in data.get("indefinite_articles") or ()):
        return False
    bodies = _bodies(context.draft.language)
    if not data.get("suffixed"):
        return not bodies.isdisjoint(folded)
    return any(stem(each, context.draft.language) in bodies for each in opening)


@lru_cache(maxsize=16)
def _bodies(language: str) -> frozenset[str]:
    """What an organisation is called when it is spoken of again; stems, where cases are endings."""
    data = section(language, "saying")
    return frozenset(stem(str(each), language) if data.get("suffixed") else fold(str(each)) for each in data.get("anaphors") or ())


def _stems(name: str, language: str) -> Iterable[str]:
    return (each.stem for each in words(name, 0, len(name), language))


def long_ago(claim: Claim, figure: Figure) -> bool:
    """Whether a number says itself that it is of another year, more than one before all that the ledger has of the figure."""
    if claim.dated != "own":
        return False
    when = claim.period or claim.as_of
    starts = [each.start for observation in live(figure) for each in (observation.period, observation.as_of) if each is not None]
    return when is not None and bool(starts) and (min(starts) - when.end).days > _YEAR


def value(claim: Claim) -> object:
    low, high = claim.quantity.low, claim.quantity.high
    return (rational(low) if low is not None else None, rational(high) if high is not None else None)
