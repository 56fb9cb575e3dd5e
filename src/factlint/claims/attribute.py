"""A story in; for each sentence its attributions, and for each number the one it stands in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factlint.claims.abbreviation import abbreviation, spelled_out
from factlint.claims.carry import pointed_to, reported
from factlint.claims.content import contents
from factlint.claims.cues import find_cues
from factlint.claims.elsewhere import cites_last, closing, colon, gapped, opens_quote, parted
from factlint.claims.opinion import opinions
from factlint.claims.phrase import QUOTES
from factlint.claims.saw import Saw
from factlint.claims.saying import saying
from factlint.claims.several import further
from factlint.claims.speech import Speech, speaker
from factlint.claims.story import Story
from factlint.claims.tokens import Tokens
from factlint.claims.topic import told_again
from factlint.claims.who import Bounds, is_outlet, kind_of
from factlint.model.claim import Attribution, SourceKind, Strength
from factlint.model.dataclasses import maker, replace
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind
from factlint.model.span import Span

_HANGING = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_NEAR = 12
_OPENING = 8  # words at the head of a sentence that name a survey
_NO_COUNT = frozenset({Kind.DATE, Kind.ORDINAL})
_POINTING = frozenset({SourceKind.PRONOUN, SourceKind.ROLE})
_HEADS = frozenset({BlockKind.HEADING, BlockKind.FRONT_MATTER})

_attribution = maker(Attribution)


class Attributor:
    """The attributions of a story, each sentence worked out once and when asked for; a memo and nothing more."""

    __slots__ = ("_incises", "_names", "_own", "speech", "story", "words")

    def __init__(self, story: Story) -> None:
        self.story = story
        self.words = saying(story.language)
        self.speech = Speech(story.draft)
        self._own: dict[int, tuple[Attribution, ...]] = {}
        self._names: dict[str, tuple[int, str] | None] = {}
        self._incises: dict[int, Attribution | None] = {}

    def own(self, sentence: int) -> tuple[Attribution, ...]:
        """The attributions whose cue stands in the sentence itself."""
        found = self._own.get(sentence)
        if found is None:
            found = self._own[sentence] = self._find(sentence)
        return found

    def _find(self, sentence: int) -> tuple[Attribution, ...]:
        story, words = self.story, self.words
        tokens, headline = story.tokens(sentence), story.block(sentence).kind in _HEADS
        lower, standing = tokens.lower, tokens.words
        parted_off = ":" in standing
        colon_quote = parted_off and not headline and lower[:8].count(":") == 1 and opens_quote(tokens)
        if (
            not headline
            and not colon_quote
            and words.cues.firsts.isdisjoint(standing)
            and words.lending.isdisjoint(standing)
            and words.beside.isdisjoint(standing)
            and words.surveys.isdisjoint(lower[:_OPENING])
            and (not parted_off or words.presenting.isdisjoint(standing))
            and (QUOTES.isdisjoint(standing) or not story.numbers[sentence])
        ):
            return ()
        numerals = self._counts(sentence)
        saws = find_cues(tokens, words, self.speech.tokens(tokens), numerals, headline=headline)
        if (headline or colon_quote) and ":" in lower[:7]:
            opening = colon(tokens, words, quoted=colon_quote)
            if opening is not None and (not saws or saws[0].start > opening.cue[0]):
                saws.insert(0, opening)
        if headline and not saws and len(tokens.raw) > 2:
            ending = closing(tokens, words, numerals)
            if ending is not None:
                saws.append(ending)
        if len(saws) > 1:
            parted(tokens, words, saws, numerals)
        saws = opinions(tokens, words, gapped(tokens, words, saws, numerals), numerals)
        opens_with_paper = bool(numerals) and lower[0] in words.inside_paper.by_first
        if opens_with_paper and all(saw.source is None or saw.source[0] in numerals for saw in saws):  # "In a survey, 41 percent said"
            from factlint.claims.survey import survey

            opened = survey(tokens, words, numerals)
            saws = [opened] if opened is not None else saws
        if numerals and not headline and parted_off and not words.presenting.isdisjoint(standing):
            from factlint.claims.survey import announced  # few sentences present a count

            given = announced(tokens, words, numerals, saws)
            saws = [given, *saws] if given is not None else saws
        if not saws:
            return ()
        pieces = contents(tokens, words, saws, story.grammar.joins, story.grammar.breaks, headline=headline)
        found: list[Attribution] = []
        before: Bounds | None = None
        for saw, content in zip(saws, pieces, strict=True):
            source = saw.source
            if saw.shared:
                source = before
            elif source is not None and saw.sort not in ("related", "accused"):
                before = source
            attribution = self._attribution(tokens, saw, source, content)
            if found and cites_last(tokens, words, saws[len(found) - 1], saw):  # "according to Reuters, which cited X"
                attribution = replace(attribution, via=found[-1].source, content=found[-1].content, quoted=found[-1].quoted)
            found.append(attribution)
        return tuple(found)

    def _attribution(self, tokens: Tokens, saw: Saw, source: Bounds | None, content: list[Bounds]) -> Attribution:
        via: str | None = None
        if (
            saw.sort == "before"
            and len(content) > 1
            and tokens.lower[saw.cue[0]] in self.words.citing
            and is_outlet(tokens, self.words, content[0])
        ):
            via = tokens.place(*content[0]).of(self.story.draft.text)
            content = content[1:]
        cue_span = tokens.place(*saw.cue)
        spans = tuple([tokens.place(*each) for each in content]) or (cue_span,)
        text = self.story.draft.text
        gapped_here = saw.sort == "gapped"
        kind = (
            SourceKind.GENERIC
            if saw.sort == "anonymous"
            else kind_of(tokens, self.words, source)
            if source and not saw.loose
            else SourceKind.ROLE
            if saw.loose
            else SourceKind.PRONOUN
            if saw.shared
            else SourceKind.GENERIC
        )
        source_span = tokens.place(*source) if source else None
        return _attribution(
            source=source_span.of(text) if source_span else "",
            source_span=source_span,
            cue="" if gapped_here else cue_span.of(text),
            cue_span=None if gapped_here else cue_span,
            content=spans,
            strength=saw.strength,
            kind=kind,
            via=via,
            joined=tuple([tokens.place(*each).of(text) for each in further(tokens, self.words, source)]) if source else (),
            carried=saw.loose,
            quoted=bool(self.speech.spans) and True in map(self.speech.within, spans),
        )

    def of_number(self, sentence: int, span: Span, numeral: Span | None = None) -> Attribution | None:
        """The attribution that a number at `span` stands in (or its numeral alone, without its hedge), as its sentence names the source."""
        quote = self.speech.at(span)
        found = self._innermost(sentence, span)
        if found is None and numeral is not None and numeral != span:
            found = self._innermost(sentence, numeral)
            if found is not None and found.source_span is not None and found.source_span.overlaps(span):
                found = None
        if found is not None and found.strength is Strength.DENIAL and self._behind_colon(found, span):
            found = replace(found, strength=Strength.NEUTRAL)  # "smentisce che siano 700: «Sono 430»"
        if found is None and quote is not None:
            found = self._inside(quote) or speaker(self, sentence, quote)
        elif found is None:
            found = self._said_behind(sentence) or self._pursued(sentence) or reported(self, sentence, span) or told_again(self, sentence)
        elif not found.source and quote is None:
            found = self._pursued(sentence) or told_again(self, sentence) or found
        return found or self._of_its_list(sentence)

    def _inside(self, quote: Span) -> Attribution | None:
        """Who speaks in a quotation, as it says itself, in a language that puts that inside."""
        if not self.words.incises:
            return None
        if quote.start not in self._incises:
            from factlint.claims.incise import incise  # few languages do

            found = incise(self.story, self.words, quote)
            self._incises[quote.start] = found and replace(self._attribution(*found, found[1].source, []), content=(quote,), quoted=True)
        return self._incises[quote.start]

    def named(self, sentence: int, found: Attribution | None) -> Attribution | None:
        """The attribution of a number with the name that an abbreviation, a pronoun or a role in it stands for."""
        if found is not None and found.kind is SourceKind.NAMED and found.name is None:
            found = self._in_full(found)
        if found is not None and found.name is None and found.kind in _POINTING:
            name = pointed_to(self, sentence, found)
            if name is not None:
                from factlint.claims.certain import is_certain  # only where somebody is pointed to

                found = replace(found, name=name, certain=is_certain(self, sentence, found))
        return found

    def _behind_colon(self, found: Attribution, span: Span) -> bool:
        """Whether a colon stands between the verb and the number: what is said instead follows ("widersprach: Es seien 9100")."""
        return found.cue_span is not None and self.story.draft.text.find(": ", found.cue_span.end, span.start) >= 0

    def _in_full(self, found: Attribution) -> Attribution:
        """With the name that the text gave an abbreviation before."""
        short = abbreviation(found.source)
        if short is None or found.source_span is None:
            return found
        if short not in self._names:
            self._names[short] = spelled_out(self.story.draft.text, short)
        full = self._names[short]
        if full is None or full[0] > found.source_span.start:
            return found
        return replace(found, name=full[1], certain=not found.carried)

    def _pursued(self, sentence: int) -> Attribution | None:
        """The source of the sentence before, where this one opens with "demnach"."""
        if not self.words.pursuant:
            return None
        from factlint.claims.pursuant import pursued  # few languages have such a word

        return pursued(self, sentence)

    def _said_behind(self, sentence: int) -> Attribution | None:
        """The attribution that the sentence behind gives to this one ("Das teilte X mit.")."""
        after = self.story.following(sentence)
        if after is None:
            return None
        start = self.story.sentences[after].span.start
        opening = self.story.draft.text[start : start + 48].lower()  # longer than every phrase of the table
        if not opening.replace("’", "'").startswith(self.words.backward_openings):
            return None
        from factlint.claims.backward import said_before  # and few drafts such a sentence

        tokens = self.story.tokens(after)
        found = said_before(tokens, self.words, self._counts(after))
        if found is None:
            return None
        source, cue = (tokens.place(*each) for each in found)
        text = self.story.draft.text
        return Attribution(
            source=source.of(text),
            source_span=source,
            cue=cue.of(text),
            cue_span=cue,
            content=(self.story.sentences[sentence].span,),
            kind=kind_of(tokens, self.words, found[0]),
            carried=True,
        )

    def _counts(self, sentence: int) -> frozenset[int]:
        """The tokens of a sentence where a number begins that is no date and no ordinal."""
        if not self.story.numbers[sentence]:
            return frozenset()
        bounds = zip(self.story.numerals(sentence), self.story.numbers[sentence], strict=True)
        return frozenset([start for (start, _), each in bounds if self.story.quantities[each].kind not in _NO_COUNT])

    def _of_its_list(self, sentence: int) -> Attribution | None:
        """The source that an item of a list opens with, or that the sentence names which a list or a table hangs on."""
        if self.story.block(sentence).kind not in _HANGING:
            return None
        from factlint.claims.labels import labelled, led_in  # few drafts have a list of sources

        return labelled(self, sentence) or led_in(self, sentence)

    def everything(self) -> Iterator[Attribution]:
        """Every attribution of the story, with those of thinking and asking, in order of place."""
        from factlint.claims.thinking import thought  # no audit asks for it

        for sentence in range(len(self.story.sentences)):
            own = self.own(sentence)
            yield from own
            span = self.story.sentences[sentence].span
            if own:
                continue
            quote = self.speech.at(Span(span.start, span.start + 1)) or self.speech.at(Span(span.end - 1, span.end))
            if quote is not None:
                yield speaker(self, sentence, Span(max(quote.start, span.start), min(quote.end, span.end)))
                continue
            found = reported(self, sentence, None) or thought(self, sentence)
            if found is not None:
                yield found

    def _innermost(self, sentence: int, span: Span) -> Attribution | None:
        best: Attribution | None = None
        outer: Attribution | None = None
        start, end = span
        own = self.own(sentence)
        if len(own) > 2 * _NEAR:  # a sentence without end: the nearest ones only
            place = bisect_left(own, span.start, key=lambda each: each.content_start)
            own = own[max(0, place - _NEAR) : place + _NEAR]
        for each in own:
            for piece in each.content:
                if piece.start <= start and end <= piece.end:
                    break
            else:
                continue
            if best is None:
                best = each
            elif each.length <= best.length or not best.source:
                best, outer = each, best
            else:
                outer = each
        if best is not None and best.carried:  # of whom the number may be, where somebody else gives it
            return best if outer is not None and outer.source and outer.source_span != best.source_span else None
        if best is not None and outer is not None and outer.source and best.strength is Strength.HEDGED and not best.source:
            return replace(outer, strength=best.strength)  # "Savcılığın iddianamesinde ... öne sürüldü"
        if best is None or outer is None or not outer.source or not best.source or outer.source_span == best.source_span:
            return best
        if best.kind is SourceKind.PRONOUN:  # "X said it had verified 96"
            denied = outer.strength is Strength.DENIAL and not best.source  # "lo negó: asegura que son 96"
            strength = best.strength if denied or best.strength is not Strength.NEUTRAL else outer.strength
            return replace(outer, strength=strength, content=best.content)
        return replace(best, via=outer.source)
