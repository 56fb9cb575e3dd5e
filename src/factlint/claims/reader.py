"""A number's index in; the rest of its claim out: its clause, terms, source and moments, each read when it is first asked for."""

from __future__ import annotations

from factlint.claims.around import surroundings
from factlint.claims.attribute import Attributor
from factlint.claims.dating import UNDATED, first_dating, without_others
from factlint.claims.past import as_before, carried
from factlint.claims.setting import Setting
from factlint.claims.story import FULL, Story
from factlint.claims.terms import noun_term, own_terms
from factlint.model.claim import Attribution, Dating, Part, Term
from factlint.model.quantity import Quantity
from factlint.model.span import Span


class Reader:
    """What the claims of a story say beyond their numbers. Nothing depends on what was asked for before; a memo and nothing more."""

    __slots__ = ("_clauses", "_datings", "_own", "_placed", "_said", "attributor", "parts", "settings", "story")

    def __init__(self, story: Story, attributor: Attributor) -> None:
        self.story = story
        self.attributor = attributor
        self.settings: dict[int, Setting] = {}  # of the sentences with a number that a ledger may hold
        self.parts: list[Part | None] = []  # of all numbers
        bare = [index for index, quantity in enumerate(story.quantities) if quantity.kind not in FULL]  # nothing is read of these
        self._clauses: dict[int, Span] = {}
        self._own: dict[int, tuple[Term, ...]] = dict.fromkeys(bare, ())
        self._said: dict[int, Attribution | None] = dict.fromkeys(bare)
        self._placed: dict[int, Attribution | None] = {}
        self._datings: dict[int, Dating] = dict.fromkeys(bare, UNDATED)

    def full(self, index: int) -> Quantity | None:
        """A number that a ledger may hold; None for a date and the like."""
        quantity = self.story.quantities[index]
        return quantity if quantity.kind in FULL else None

    def setting(self, index: int) -> Setting:
        """The sentence of such a number."""
        return self.settings[self.story.places[index]]

    def clause(self, index: int) -> Span:
        found = self._clauses.get(index)
        if found is None:
            sentence = self.story.places[index]
            setting = self.settings.get(sentence)
            found = setting.clause(index - setting.first) if setting is not None else self.story.sentences[sentence].span
            self._clauses[index] = found
        return found

    def own(self, index: int) -> tuple[Term, ...]:
        found = self._own.get(index)
        if found is None:
            found = self._own[index] = self._terms(index)
        return found

    def _terms(self, index: int) -> tuple[Term, ...]:
        """The terms of a number's sentence, without the year that a record goes back to."""
        story, setting = self.story, self.setting(index)
        place = index - setting.first
        content, numeral, bounds = story.content(setting.sentence), setting.numerals[place], setting.bounds(place)
        found = own_terms(setting.tokens, content, story.language, numeral, bounds, setting.times, setting.unit(place))
        records = setting.records
        return tuple([term for term in found if not any(span.covers(term.span) for span in records)] if records else found)

    def noun(self, index: int) -> Term | None:
        if self.full(index) is None:
            return None
        setting = self.setting(index)
        place = index - setting.first
        return noun_term(setting.tokens, self.story.language, setting.numerals[place], setting.unit(place))

    def around(self, index: int) -> tuple[Term, ...]:
        return surroundings(self.story, self.story.places[index]) if self.full(index) is not None else ()

    def attribution(self, index: int) -> Attribution | None:
        if index not in self._said:
            self._said[index] = self.attributor.named(self.story.places[index], self._standing(index))
        return self._said[index]

    def source_span(self, index: int) -> Span | None:
        """Where the source of a number is written, whomever it means."""
        found = self._said[index] if index in self._said else self._standing(index)
        return found.source_span if found is not None else None

    def _standing(self, index: int) -> Attribution | None:
        """The attribution that a number stands in, as its sentence names the source."""
        if index not in self._placed:
            quantity = self.story.quantities[index]
            self._placed[index] = self.attributor.of_number(self.story.places[index], quantity.span, quantity.number)
        return self._placed[index]

    def dating(self, index: int) -> Dating:
        """Those of its paragraph before it are read first, of which it may take its moment."""
        found = self._datings.get(index)
        if found is None:
            first = index
            while first and first - 1 not in self._datings and self.block(first - 1) == self.block(index):
                first -= 1
            for each in range(first, index + 1):
                self._datings[each] = self._dated(each)
            found = self._datings[index]
        return found

    def _dated(self, index: int) -> Dating:
        found = without_others(self, index, first_dating(self, index, self.parts[index]))
        return as_before(self, index, carried(self, index, found))

    def block(self, index: int) -> int:
        return self.story.sentences[self.story.places[index]].block
