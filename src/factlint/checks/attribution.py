"""A2: who stands behind a figure, and whether the article says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factlint.checks._described import first_mention, is_described
from factlint.checks._given import (
    WRONG,
    accepted,
    body_ahead,
    earlier,
    holder_named,
    holders_of,
    long_ago,
    mentioned,
    named_in,
    of_its_own,
    of_its_paper,
    presented_before,
    pronoun_behind,
    source_ids,
    sourced_by_next,
    value,
)
from factlint.checks._mentions import words
from factlint.checks.verdict import finding, matched
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part, SourceKind, Strength
from factlint.model.draft import RUNNING_TEXT, BlockKind
from factlint.model.finding import Finding, Related, Severity
from factlint.model.ledger import Figure, Policy
from factlint.model.match import Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

_DECKS = frozenset({"summary", "deck", "description", "subtitle", "standfirst", "excerpt", "dek"})
_PLAIN = 2  # words of a source that is no body by a name of its own: "local reports"
_TELLING = 10  # numbers below it stand in any story
_MARKS = frozenset(":–—-")  # which set off a headline's source
_TITLES = frozenset({"title", "headline"})


def missing(context: Context, rule: Rule) -> Iterable[Finding]:
    """A201: a required source is named neither in the sentence nor before it in the paragraph."""
    sourced: _Mentions | None = None
    heads: _Mentions = {}
    repeated: set[str] = set()
    excused: set[tuple[str, int]] = set()  # figures and sentences
    bare: set[tuple[str, int]] = set()  # the same, with a finding
    lacking: set[tuple[str, int]] = set()  # figures and paragraphs with one
    told: set[tuple[str, object]] = set()  # numbers that had their source above, or were found to have none
    for claim, match in matched(context):
        figure = _figure(context, match)
        if figure.attribution is not Policy.REQUIRED or claim.quoted or match.verdict in WRONG:
            continue
        if match.verdict is Verdict.UNCHECKED and (not claim.quantity.counted or long_ago(claim, figure)):
            continue  # a bare number that the ledger does not know is hardly the figure's, nor is one of years before
        if _says_little(context, claim, match) or claim.quantity.kind is Kind.FRACTION or (claim.quantity.vague and not figure.casualties):
            continue  # "barely more than half of the stops" repeats what a number says elsewhere
        place = _place(context, claim)
        if place == "title":
            if figure.in_headline and not _display_named(context, claim, match, figure):
                yield _finding(context, rule, claim, match, figure, Severity.ERROR)
        elif place == "body" and ((key := (figure.id, value(claim))) not in told or claim.attribution is not None):
            if _answered(context, claim, match, figure) or sourced_by_next(context, figure, claim, match):
                sentence = context.sentences[claim.sentence].span
                by_name = claim.attribution is not None and claim.attribution.source
                if figure.contested is None or by_name or holder_named(context, figure, match, sentence):
                    told.add(key)
                continue
            if presented_before(context, figure, claim):
                continue
            if sourced is None:
                sourced = _sourced(context)
                repeated = {figure for figure, _ in sourced}
                heads = _sourced(context, ("title", "deck"))
            headed = figure.contested is None and (
                (figure.id, claim.sentence) in excused
                or (key in heads and (figure.id in repeated or (claim.block > 0 and named_in(context, figure, claim.block - 1, claim))))
            )
            old = match.verdict is Verdict.EXCUSED or earlier(figure, match)
            if old and _told_above(context, sourced, figure, claim, match):
                continue  # an old value is compared with that of today, which has its source
            if old and ((figure.id, claim.block) in lacking or _of_one_digit(claim)):
                continue  # that of today has none either; "one person died" may be of anything
            if headed:
                excused.add((figure.id, claim.sentence))  # and what it is compared with there
            if (figure.id, claim.sentence) in bare:
                continue  # one source is missing, however many of its numbers stand there
            if (
                headed
                or any(other.index != claim.index for other in sourced.get(key, ()))
                or _given_in_full(context, sourced, figure, claim, match)
            ):
                continue  # the story gives the same number with its source at another place
            if body_ahead(context, claim) or _told_loosely(context, figure, claim):
                continue
            if not figure.casualties and figure.contested is None and claim.block > 0 and named_in(context, figure, claim.block - 1, claim):
                continue
            told.add(key)
            bare.add((figure.id, claim.sentence))
            lacking.add((figure.id, claim.block))
            yield _finding(context, rule, claim, match, figure, Severity.ERROR if figure.casualties else rule.severity)


def _told_above(context: Context, sourced: _Mentions, figure: Figure, claim: Claim, match: Match) -> bool:
    """Whether the story gave a number of the figure with its source before, or names the source in the sentence or the paragraph above."""
    if holder_named(context, figure, match, context.sentences[claim.sentence].span):
        return True
    if claim.block > 0 and named_in(context, figure, claim.block - 1, claim):
        return True
    return any(key == figure.id and any(each.index < claim.index for each in claims) for (key, _), claims in sourced.items())


def _told_loosely(context: Context, figure: Figure, claim: Claim) -> bool:
    """Whether the number was told before by one of the figure's sources, in words that the ledger does not know: "has taken 31 lives, police said"."""
    if _of_one_digit(claim):
        return False
    told = (each for each in context.claims[: claim.index] if value(each) == value(claim) and each.attribution is not None)
    unknown = (context.matches[each.index] for each in told)
    return any(each.figure is None and not {*each.sources}.isdisjoint(source_ids(figure)) for each in unknown)


def _given_in_full(context: Context, sourced: _Mentions, figure: Figure, claim: Claim, match: Match) -> bool:
    """Whether the story gives the value that a number is with its source, and its scale, at another place: "34.6 of the 71.4" million."""
    if match.observation is None or match.verdict is not Verdict.AGREED:
        return False
    others = (each for (known, _), claims in sourced.items() if known == figure.id for each in claims if each.index != claim.index)
    bare = claim.quantity.counted is None
    return bare and any(each.quantity.scaled and context.matches[each.index].observation == match.observation for each in others)


def _of_one_digit(claim: Claim) -> bool:
    return claim.quantity.low is not None and rational(claim.quantity.low) < _TELLING


def _says_little(context: Context, claim: Claim, match: Match) -> bool:
    """Whether a bound lies so far below the figure's value that it tells nothing of it: "at least one case" of 221."""
    about = context.ledger.observation(match.observation or "") if context.ledger is not None else None
    if about is None or about.value is None or claim.quantity.hedge not in (Hedge.GT, Hedge.GE) or claim.quantity.low is None:
        return False
    return rational(about.value.low or 0) > 2 * rational(claim.quantity.low)


def vague(context: Context, rule: Rule) -> Iterable[Finding]:
    """A202: officials, experts, reports or a news outlet, where the ledger has somebody by name; once for a figure in a sentence."""
    told: set[tuple[str, int]] = set()
    for claim, match in matched(context):
        figure = _figure(context, match)
        attribution = claim.attribution
        if figure.attribution is not Policy.REQUIRED or attribution is None or claim.part is Part.BASE:
            continue
        if not attribution.source and (figure.contested is None or attribution.strength is not Strength.HEDGED or not attribution.cue):
            continue  # "reportedly" of a contested count names nobody
        if claim.part is not None and match.verdict in WRONG:
            continue
        if attribution.kind not in (SourceKind.GENERIC, SourceKind.MEDIA) or _named_by_match(match, figure):
            continue
        primary = [source for source in accepted(context, figure) if source.type not in ("media", "witness")]
        if not primary or (attribution.kind is SourceKind.MEDIA and match.sources and set(match.sources) & set(source_ids(figure))):
            continue
        media, nobody = attribution.kind is SourceKind.MEDIA, attribution.source_span
        own = context.sentences[claim.sentence].span
        alone = (
            _of_one(context, figure, match) and _place(context, claim) == "body"
        )  # in the body, another one who counts is not who says it
        holders = holders_of(context, figure, match) if alone else None
        if mentioned(context, figure, own, claim, passed_on=media, vague=nobody, sources=holders):
            continue
        if attribution.cue in _MARKS and _place(context, claim) in ("title", "deck"):
            continue  # "Study: a third of ..." stands over a story that says whose study
        if _of_another_body(claim, match) or _of_the_one_before(context, claim, figure, match):
            continue
        if not media and _place(context, claim) in ("title", "deck") and _sourced_below(context, figure, match):
            continue  # "city says", over a story that names its department with the number
        if (figure.id, claim.sentence) in told:
            continue
        told.add((figure.id, claim.sentence))
        yield _finding(context, rule, claim, match, figure, rule.severity, vague=attribution.source or attribution.cue)


def _sourced_below(context: Context, figure: Figure, match: Match) -> bool:
    """Whether the story tells a figure's value with its source, be it rounded there."""
    sourced = (each for (key, _), claims in _sourced(context).items() if key == figure.id for each in claims)
    return any(context.matches[each.index].observation == match.observation for each in sourced)


def _of_another_body(claim: Claim, match: Match) -> bool:
    """Whether a number that the ledger does not have is a body's own that the words name: "the residents' forum arrives at only 40 percent"."""
    attribution = claim.attribution
    named = attribution is not None and attribution.kind is SourceKind.GENERIC and len(attribution.source.split()) > _PLAIN
    return named and match.verdict is Verdict.UNCHECKED


def _of_the_one_before(context: Context, claim: Claim, figure: Figure, match: Match) -> bool:
    """Whether who has the number is named in the sentence before, in its paragraph, and it is taken from a paper or from people of theirs, or from what a pronoun goes by:
    "The ombudswoman got 1,312 complaints. In her report she says that at least 430 have left"."""
    before = claim.sentence - 1
    if match.verdict in WRONG or before < 0 or context.sentences[before].block != claim.block or claim.attribution is None:
        return False
    told = of_its_paper(context, claim.attribution) or of_its_own(context, claim.attribution)
    told = told or pronoun_behind(context, claim.attribution.source_span)
    return told and holder_named(context, figure, match, context.sentences[before].span)


def late(context: Context, rule: Rule) -> Iterable[Finding]:
    """A203: the source comes only later, or the headline has the bare figure."""
    reach = int(rule.settings.get("sentences", 1))
    seen: set[tuple[str, object]] = set()
    sourced = _sourced(context)
    for claim, match in matched(context):
        figure = _figure(context, match)
        if figure.attribution is Policy.NONE or claim.quoted or claim.part is not None:
            continue
        place = _place(context, claim)
        if place in ("title", "deck"):
            if (
                figure.attribution is Policy.REQUIRED
                and not (place == "title" and figure.in_headline)
                and not _display_named(context, claim, match, figure)
            ):
                yield _finding(context, rule, claim, match, figure, rule.severity)
            continue
        key = (figure.id, value(claim))
        if place != "body" or key in seen:
            continue
        seen.add(key)
        later = _sourced_later(claim, sourced.get(key, ()))
        if later is not None and later.sentence - claim.sentence > reach and not _near(context, claim, match, figure):
            where = Related(message=f"named here: {later.attribution.source if later.attribution else ''}", span=later.span)
            yield finding(context, rule, claim, match, source=_who(context, figure, match), fixes=(), related=(where,))


def unlabelled(context: Context, rule: Rule) -> Iterable[Finding]:
    """A204: a source that must be described is named for the first time without its description."""
    ledger = context.ledger
    if ledger is None:
        return
    wanted = [source for source in ledger.sources.values() if source.label_required and source.label]
    if not wanted:
        return
    found: list[Finding] = []
    language = context.draft.language
    body = [(index, block) for index, block in enumerate(context.draft.blocks) if block.kind in RUNNING_TEXT]
    spoken = {index: words(context.text, block.span.start, block.span.end, language) for index, block in body}
    for source in wanted:
        first = first_mention(context.text, body, spoken, source, language)
        if first is None or is_described(context, source, first[1], spoken[first[0]], language):
            continue
        message = rule.message.format(source=source.name, label=source.label, claim=first[1].of(context.text))
        found.append(
            Finding(
                code=rule.code,
                name=rule.name,
                severity=rule.severity,
                message=message,
                span=first[1],
                related=(Related(message=f"{source.name}: {source.label}", mark=source.mark),),
                help=f"say who that is: {source.label}",
            )
        )
    yield from sorted(found, key=lambda each: each.span or Span(0, 0))


def loaded(context: Context, rule: Rule) -> Iterable[Finding]:
    """A205: a verb that endorses or distances, with a figure that is contested."""
    for claim, match in matched(context):
        figure = _figure(context, match)
        attribution = claim.attribution
        if figure.contested is None or figure.attribution is Policy.NONE or attribution is None:
            continue
        if attribution.strength not in (Strength.ASSERTING, Strength.HEDGED) or not attribution.source or not attribution.cue:
            continue
        if attribution.carried or attribution.quoted:
            continue
        tone = "takes the figure for true" if attribution.strength is Strength.ASSERTING else "casts doubt on the figure"
        yield finding(context, rule, claim, match, cue=attribution.cue, tone=tone, fixes=())


def _figure(context: Context, match: Match) -> Figure:
    assert context.ledger is not None
    assert match.figure is not None
    return context.ledger.figures[match.figure]


def _place(context: Context, claim: Claim) -> str:
    """Where the number stands: title, deck, body, or "" (captions, tables, footnotes, section headings)."""
    block = context.draft.blocks[claim.block]
    if block.kind is BlockKind.FRONT_MATTER:
        return "title" if block.role in _TITLES else "deck" if block.role in _DECKS else ""
    if block.kind is BlockKind.HEADING and block.level == 1:
        return "title"
    return "body" if block.kind in RUNNING_TEXT else ""


def _named_by_match(match: Match, figure: Figure) -> bool:
    return bool(set(match.sources) & set(source_ids(figure)))


def _answered(context: Context, claim: Claim, match: Match, figure: Figure) -> bool:
    """Whether the number has its source, or has one that we cannot judge."""
    if _named_by_match(match, figure):
        return True
    attribution = claim.attribution
    if attribution is not None and attribution.source:
        return True  # somebody says so: vague ones are A202's, strange ones the ledger may not know
    return _near(context, claim, match, figure)


def _near(context: Context, claim: Claim, match: Match, figure: Figure) -> bool:
    """Whether the sentence, or the paragraph before it, names an accepted source, or carries somebody over."""
    if _named_by_match(match, figure) or (claim.attribution is not None and claim.attribution.source):
        return True
    block = context.draft.blocks[claim.block]
    start = block.span.start
    if block.kind is BlockKind.LIST_ITEM:
        start = _list_head(context, claim.block)
    if figure.contested is not None:  # of two who count, the other one named before is no source
        if holder_named(context, figure, match, Span(start, context.sentences[claim.sentence].span.start)):
            return True
        start = max(start, context.sentences[claim.sentence].span.start)
    own = Span(start, context.sentences[claim.sentence].span.end)
    if mentioned(context, figure, own, claim) and (not _of_one(context, figure, match) or holder_named(context, figure, match, own)):
        return True
    holders = {each.id for each in holders_of(context, figure, match)} | ({*source_ids(figure)} if figure.contested is None else set())
    return any(
        each.block == claim.block
        and each.attribution is not None
        and bool(each.attribution.source)
        and (
            not holders.isdisjoint(context.matches[each.index].sources)
            or (figure.contested is None and not claim.quantity.counted)  # a bare number may be none of the figure's
            or (not context.matches[each.index].sources and each.sentence + 1 >= claim.sentence)  # somebody whom the ledger may not know
        )
        for each in context.claims[max(0, claim.index - 12) : claim.index]
    )


def _of_one(context: Context, figure: Figure, match: Match) -> bool:
    """Whether a contested number is the value of one of those who count, so that the name of another ("Acme recalls ...") is no source of it."""
    return figure.contested is not None and bool(holders_of(context, figure, match))


def _list_head(context: Context, block: int) -> int:
    """Where the paragraph starts that a list hangs on."""
    at = block
    while at > 0 and context.draft.blocks[at].kind is BlockKind.LIST_ITEM:
        at -= 1
    return context.draft.blocks[at].span.start


def _display_named(context: Context, claim: Claim, match: Match, figure: Figure) -> bool:
    """Whether a headline names somebody: in itself, by an accepted source's name anywhere in it."""
    if _named_by_match(match, figure) or (claim.attribution is not None and claim.attribution.source):
        return True
    return mentioned(context, figure, context.draft.blocks[claim.block].span, claim)


_Mentions = dict[tuple[str, object], list[Claim]]


def _sourced(context: Context, where: tuple[str, ...] = ("body",)) -> _Mentions:
    """The numbers of some parts of the story that stand with their figure's source, in order, by figure and value."""
    found: _Mentions = {}
    for claim, match in matched(context):
        figure = _figure(context, match)
        if _place(context, claim) in where and _named_by_match(match, figure):
            found.setdefault((figure.id, value(claim)), []).append(claim)
    return found


def _sourced_later(claim: Claim, sourced: Sequence[Claim]) -> Claim | None:
    """The next number that says the same with its source; None where one before it does, or none."""
    first = next((other for other in sourced if other.index != claim.index), None)
    return first if first is not None and first.index > claim.index else None


def _who(context: Context, figure: Figure, match: Match) -> str:
    """The sources that stand behind a figure, of a contested one who has the number's value, for a message."""
    known = [source.name for source in holders_of(context, figure, match) or accepted(context, figure)]
    return " or ".join(known[:3]) if known else "the ledger's source"


def _finding(context: Context, rule: Rule, claim: Claim, match: Match, figure: Figure, severity: Severity, vague: str = "") -> Finding:
    return finding(context, rule, claim, match, severity=severity, source=_who(context, figure, match), vague=vague, fixes=())
