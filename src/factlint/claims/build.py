"""A story in; one Claim for every quantity out."""

from __future__ import annotations

from factlint.claims.clause import is_alternative, may_be_part, part_of
from factlint.claims.dating import first_dating, on_a_day
from factlint.claims.reader import Reader
from factlint.claims.setting import Setting
from factlint.claims.story import FULL
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import maker

_claim = maker(Claim)
_ARTICLE = 2  # words: "de los"
_BEHIND = 4  # numbers before one that may tell of a change which it goes on with


def build_claims(reader: Reader) -> tuple[Claim, ...]:
    """All claims in order: what tells them apart is read at once, the rest when it is asked for."""
    claims: list[Claim] = []
    story = reader.story
    for sentence in dict.fromkeys(story.places):
        inside = story.numbers[sentence]
        if FULL.isdisjoint([story.quantities[each].kind for each in inside]):
            claims.extend([_bare(reader, each) for each in inside])
            reader.parts.extend([None] * len(inside))
        else:
            _read_sentence(reader, sentence, claims)
    return tuple(claims)


def _bare(reader: Reader, index: int) -> Claim:
    """A date, or another number that no ledger holds."""
    story = reader.story
    sentence = story.places[index]
    return _claim(index=index, quantity=story.quantities[index], sentence=sentence, block=story.sentences[sentence].block, reader=reader)


def _read_sentence(reader: Reader, sentence: int, claims: list[Claim]) -> None:
    """The claims of a sentence, put behind those of the story so far."""
    story = reader.story
    setting = reader.settings[sentence] = Setting(story, sentence)
    grammar, words = story.grammar, setting.tokens.words
    revisable, negatable = grammar.tells_of_revision(words), not grammar.negation.isdisjoint(words)
    cell_revised = setting.is_revised()
    block, at = story.sentences[sentence].block, reader.attributor.speech.at
    for place, quantity in enumerate(setting.quantities):
        index = setting.first + place
        if quantity.kind not in FULL:
            reader.parts.append(None)
            claims.append(_bare(reader, index))
            continue
        reader.parts.append(_part(setting, place, reader.parts))
        negated = False
        if negatable:
            from factlint.claims.bounded import negation  # few sentences deny anything

            quantity, negated = negation(setting, place)
        claims.append(
            _claim(
                index=index,
                quantity=quantity,
                sentence=sentence,
                block=block,
                reader=reader,
                revised=cell_revised or (revisable and _is_revised(reader, setting, place, claims)),
                part=reader.parts[index],
                negated=negated,
                quoted=at(quantity.span) is not None,
            )
        )


def _part(setting: Setting, place: int, parts: list[Part | None]) -> Part | None:
    """Why a number is not the total of its figure; `parts` are those of the numbers before it."""
    tokens, grammar, numeral = setting.tokens, setting.story.grammar, setting.numerals[place]
    if grammar.from_endings or may_be_part(tokens.lower, grammar, *numeral):
        part = part_of(tokens, grammar, setting.quantities[place], *numeral, lambda: setting.times)
        if part is Part.BASE and place and parts[-1] is Part.OF and numeral[0] - setting.numerals[place - 1][1] <= _ARTICLE:
            return None  # "il 24% dei 2.700": the whole, and nothing that is compared
        if part is not None:
            return part
    if not place:
        return None
    if parts[-1] not in (None, Part.BASE) and is_alternative(tokens, grammar, numeral[0], setting.before(place)):
        return parts[-1]
    return Part.CHANGE if Part.CHANGE in parts[-place if place < _BEHIND else -_BEHIND :] and _goes_on(setting, numeral) else None


def _goes_on(setting: Setting, numeral: tuple[int, int]) -> bool:
    """ "cut 25,000 jobs from January and 27,000 from December": the second one is a change too."""
    lower, grammar = setting.tokens.lower, setting.story.grammar
    first, last = numeral
    return first > 0 and last < len(lower) and lower[first - 1] in grammar.joins and grammar.from_words.at(lower, last) is not None


def _is_revised(reader: Reader, setting: Setting, place: int, claims: list[Claim]) -> bool:
    """Whether the language of revision stands with a number; `claims` are those before it."""
    from factlint.claims.revised import is_revised  # few sentences have such words

    index = setting.first + place

    def dated() -> bool:
        return reader.attribution(index) is None and on_a_day(first_dating(reader, index, reader.parts[index]))

    return is_revised(
        setting.tokens,
        setting.story.grammar,
        setting.numerals[place],
        setting.bounds(place),
        setting.between(place),
        joins=place > 0 and claims[-1].revised,
        dated=dated,
    )
