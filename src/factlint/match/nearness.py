"""The numbers of a draft and the words of a sentence in; how near each word is to one number of it, out: by distance, numbers between, clause."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter

from factlint.language import fold
from factlint.match.around import Near
from factlint.match.lexicon import TOKEN, Token, lexicon
from factlint.match.seams import FAR, is_share_of, seams
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind, Draft
from factlint.model.quantity import CHECKABLE, Kind
from factlint.model.span import Span

DISPLAY = frozenset({BlockKind.FRONT_MATTER, BlockKind.HEADING, BlockKind.CAPTION})
_CROSSED = 0.55  # a word beyond another number speaks of that number first
_BEYOND = tuple(tuple(_CROSSED**crossed * own for crossed in range(21)) for own in (0.6, 1.0))  # in another clause, in its own
_FARTHEST = 14
_BY_DISTANCE = tuple(max(0.25, 1.0 - 0.055 * (distance - 1)) for distance in range(_FARTHEST + 1))
_WINDOW = 400  # characters to either side
_IN_A_NAME = 0.3  # "the National Search and Rescue Agency said" is no word of a search
_RATES = frozenset({Kind.MEASURE, Kind.RATE})
_WITH_UNIT = frozenset({Kind.PERCENT}) | _RATES
_LABEL, _LONGEST_LABEL = 0.95, 60
_TO_THE_WHOLE = 5  # words between a part and its whole
_COUNTED = 6  # words behind "the number of"
_seen = partial(tuple.__new__, Near)  # without the way over keywords
_token_end = attrgetter("end")


class Nearness:
    """The numbers of a draft by sentence, and which words belong to each; `tokens` gives the words of a sentence."""

    def __init__(self, draft: Draft, claims: Sequence[Claim], tokens: Callable[[int], tuple[Token, ...]]) -> None:
        self.draft, self.tokens, self.language = draft, tokens, draft.language
        self._numbers: dict[int, list[Claim]] = {}
        self._seams: dict[int, dict[int, tuple[int, int]]] = {}
        self._number_starts: dict[int, list[int]] = {}
        self._places: dict[int, list[int]] = {}
        for claim in claims:
            if claim.quantity.kind in CHECKABLE:
                self._numbers.setdefault(claim.sentence, []).append(claim)

    def near(self, claim: Claim) -> tuple[Near, ...]:
        """The words around a number, in order, each with its weight."""
        tokens = self.tokens(claim.sentence)
        span, starts, others = claim.quantity.span, self._token_starts(claim.sentence), self._starts(claim.sentence)
        first = bisect_left(starts, max(0, span.start - _WINDOW))
        last = bisect_right(starts, span.end + _WINDOW)
        right = bisect_left(starts, span.end, first, last) - first
        tokens = tokens[first:last]  # in a sentence of a page, what stands far off is not near
        left = bisect_right(tokens, span.start, key=_token_end)
        counter = self._counter(tokens[:left], others, span)
        cut = self.cut(claim)
        first_own, last_own = self._own_words(claim)
        label = self._label(claim)
        source = claim.source_span
        source_start, source_end = source or (0, 0)
        clause_start, clause_end = claim.clause
        since = lexicon(self.language).since
        if claim.part is Part.OF:
            others = self._without_whole(claim, others)
        alone = not others or (len(others) == 1 and others[0] == span.start)
        before, behind = bisect_left(others, span.start), bisect_left(others, span.end)
        found = []
        for i, token in enumerate(tokens):
            start, end = token.start, token.end
            if len(token.word) == 4 and i and token.word.isdigit() and fold(tokens[i - 1].word) in since:
                continue
            if left <= i < right:
                found.append(_seen((token, 1.0, True, 0, 0)))
                continue
            if i < left:
                distance, crossed = left - i, 0 if alone else before - bisect_left(others, end)
            else:
                distance, crossed = i - right + 1, 0 if alone else bisect_left(others, start) - behind
            crossed += start > cut
            if not crossed and not first_own < start < last_own:
                crossed = 1
            clause = clause_start <= start < clause_end
            weight = (_BY_DISTANCE[distance] if distance <= _FARTHEST else 0.25) * _BEYOND[clause][crossed if crossed < 20 else 20]
            if source_start <= start < source_end:
                weight, clause = weight * _IN_A_NAME, False
            elif end <= label:
                weight, clause = max(weight, _LABEL), True
            elif counter is not None and counter < i <= counter + _COUNTED:
                weight = max(weight, 0.9 - 0.05 * (i - counter))
            found.append(_seen((token, weight, clause, distance, crossed)))
        return tuple(found)

    def counted(self, claim: Claim) -> tuple[Token, ...]:
        """The words of what is counted."""
        span, tokens, starts = claim.quantity.counted_span, self.tokens(claim.sentence), self._token_starts(claim.sentence)
        if span is None and claim.part is Part.OF:
            span = self._whole_of(claim)
        if span is None:
            return _behind_a_name(tokens[bisect_left(starts, claim.quantity.span.end) :][:4], claim)
        return tokens[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def _whole_of(self, claim: Claim) -> Span | None:
        """What the whole counts right behind a part that has no noun of its own: "214 of the jail's 856 cells"."""
        if claim.quantity.kind is not Kind.COUNT:
            return None
        numbers = self._numbers.get(claim.sentence, ())
        at = bisect_right(numbers, claim.span.start, key=_end) + 1
        if at >= len(numbers) or numbers[at].quantity.kind is not Kind.COUNT:
            return None
        between = self.draft.text[claim.span.end : numbers[at].span.start]
        near = len(between.split()) <= _TO_THE_WHOLE and not set(between) & set(",;:()–—")
        return numbers[at].quantity.counted_span if near else None

    def _own_words(self, claim: Claim) -> tuple[int, int]:
        """The places between which the words of the sentence belong to this number and to no other beside it."""
        numbers = self._numbers.get(claim.sentence, ())
        if len(numbers) < 2:
            return -1, FAR
        found = self._seams.get(claim.sentence)
        if found is None:
            found = self._seams[claim.sentence] = dict(
                zip(
                    (each.index for each in numbers),
                    seams(self.draft.text, numbers, self.tokens(claim.sentence), lexicon(self.language)),
                    strict=True,
                )
            )
        return found.get(claim.index, (-1, FAR))

    def _label(self, claim: Claim) -> int:
        """Where the label of a list item ends that its number stands behind ("old age: a deficit of 5.8 billion"); 0 for none."""
        block = self.draft.blocks[claim.block]
        if block.kind is not BlockKind.LIST_ITEM:
            return 0
        colon = self.draft.text.find(":", block.span.start, min(claim.quantity.span.start, block.span.start + _LONGEST_LABEL + 1))
        return colon if 0 < colon - block.span.start <= _LONGEST_LABEL else 0

    def cut(self, claim: Claim) -> int:
        """Where the statement ends that a number of a headline or a summary belongs to: what follows a comma or a semicolon there is another."""
        block = self.draft.blocks[claim.block]
        if block.kind not in DISPLAY:
            return claim.clause.end + _WINDOW
        start = claim.quantity.span.end
        marks = [place for mark in (", ", "; ") if (place := self.draft.text.find(mark, start, block.span.end)) >= 0]
        comma = min(marks, default=-1)
        end = comma if comma >= 0 else block.span.end
        breaks = lexicon(self.language).headline_breaks
        at = next((match.start() for match in TOKEN.finditer(self.draft.text, start, end) if fold(match.group()) in breaks), None)
        return at if at is not None else end if comma >= 0 else claim.clause.end + _WINDOW

    def elided(self, claim: Claim) -> frozenset[Kind]:
        """The kinds that a bare number can be of, where a number before it in the sentence, or in the one before where it is the first, has a
        unit that goes without saying ("... 5,400 cubic feet a second. Inflow dropped to 4,100")."""
        if claim.quantity.kind is not Kind.COUNT:
            return frozenset()
        numbers = self._numbers.get(claim.sentence, [])
        before = bisect_right(numbers, claim.span.start, key=_end)  # in order, and none on another
        if before:
            kind = numbers[before - 1].quantity.kind
            return frozenset() if kind not in _WITH_UNIT else _RATES if kind in _RATES else frozenset({kind})
        told = (each.quantity.kind for each in self._numbers.get(claim.sentence - 1, ()) if each.block == claim.block)
        return frozenset() if _RATES.isdisjoint(told) else _RATES

    def _counter(self, tokens: Sequence[Token], others: Sequence[int], span: Span) -> int | None:
        """Where a word that counts stands before the number, with no other number between: what follows it says what is counted."""
        words = lexicon(self.language)
        for i in range(len(tokens) - 1, -1, -1):
            if tokens[i].stem in words.counters:
                between = bisect_left(others, span.start) - bisect_left(others, tokens[i].end)
                return i if not between and len(tokens) - i > 1 else None
        return None

    def _starts(self, sentence: int) -> list[int]:
        """Where the checkable numbers of a sentence begin, conversions left out."""
        found = self._number_starts.get(sentence)
        if found is None:
            numbers = self._numbers.get(sentence, ())
            found = self._number_starts[sentence] = [each.quantity.span.start for each in numbers if not each.quantity.conversion]
        return found

    def _without_whole(self, claim: Claim, starts: list[int]) -> list[int]:
        """The other numbers without the one that a percentage is of, whose noun is the percentage's too."""
        numbers = self._numbers.get(claim.sentence, ())
        whole = next((each for each in numbers if is_share_of(self.draft.text, claim, each)), None)
        return starts if whole is None else [each for each in starts if each != whole.quantity.span.start]

    def _token_starts(self, sentence: int) -> list[int]:
        found = self._places.get(sentence)
        if found is None:
            found = self._places[sentence] = [token.start for token in self.tokens(sentence)]
        return found


def _end(claim: Claim) -> int:
    return claim.quantity.span.end


def _behind_a_name(after: tuple[Token, ...], claim: Claim) -> tuple[Token, ...]:
    """The noun behind a name that stands between it and its number: "8,500 COVID-19 cases". `after` are the words behind the number."""
    if claim.quantity.kind is not Kind.COUNT or not after or after[0].start > claim.quantity.span.end + 1 or not after[0].word.isupper():
        return ()
    rest = [token for token in after[1:] if not token.word.isdigit()]
    return (rest[0],) if rest and rest[0].word.islower() and not rest[0].stop else ()
