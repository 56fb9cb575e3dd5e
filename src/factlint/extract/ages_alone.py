"""A number in its line in; whether it is an age that stands without its years or its person out: "At 82, she", "the youngest is 17", "turned 70".

Keys of `age` in numbers.yaml: `opening` words that open a sentence with an age ("mit"), `pronouns` that follow it ("she"), `youngest` words for one of
several by age, `be` verbs behind these ("is"), `turns` verbs before an age alone ("turned"), `when` words that begin what somebody did at that age,
`shirts` words for the number of a player, `now` words between a person and his age ("then 22").
"""

from __future__ import annotations

from factlint.extract.age_groups import CLOSES
from factlint.extract.cardinal import Line
from factlint.extract.persons import name_ends, somebody
from factlint.extract.reader import Piece
from factlint.extract.special_lexicon import lexicon as lexicon_of_names

_ENDS = frozenset('.!?"”»“«„:—–')
_NEAR = 3  # words between "the youngest" and the age
_GROWN, _OLDEST = 10, 110


def alone(line: Line, piece: Piece) -> bool:
    """Whether the words about a whole number, bare or of years, make an age of it."""
    words, lexicon, at = line.words, line.lexicon, piece.left - 1
    if at < 0 or words[at] not in lexicon.age_led or not isinstance(piece.low, int) or piece.low != piece.high or piece.low > _OLDEST:
        return False
    word, after = words[at], words[piece.right]
    small = after in CLOSES or after in lexicon_of_names(lexicon.code).sets["closers"]
    if word in lexicon.age_be and piece.unit is None and small:
        return not lexicon.age_youngest.isdisjoint(words[max(0, at - _NEAR) : at])
    if piece.low < _GROWN:
        return False
    if word in lexicon.age_turns and small:
        return piece.digits or piece.unit is not None
    if word in lexicon.age_now and piece.unit is None and piece.digits and after in CLOSES and at > 1 and words[at - 1] == ",":
        return (
            words[at - 2] in lexicon.persons_beside or numbered_player(line, at - 1) or name_ends(line, at - 2, 1) or somebody(line, at - 2)
        )
    return word in lexicon.age_opening and _opens(line, piece, at)


def numbered_player(line: Line, at: int) -> bool:
    """ "Il numero 9, 33 anni,": whether the number on a shirt stands before the comma at a place."""
    words = line.words
    return at > 1 and words[at] == "," and words[at - 1].isdecimal() and words[at - 2] in line.lexicon.age_shirts


def one_follows(line: Line, piece: Piece) -> bool:
    """ "A boy of 12 is": whether a word written small follows that has no plural's ending, so that the number before it counts nothing."""
    words, right = line.words, piece.right
    ends = lexicon_of_names(line.lexicon.code).plural_ends
    small = words[right].isalpha() and line.text[line.starts[right]].islower()
    return bool(ends) and small and not words[right].endswith(ends)


def _opens(line: Line, piece: Piece, at: int) -> bool:
    """Whether an age opens the sentence or a clause: "At 82, she", "Mit 62 zog er", "À 82 ans, il"."""
    words, lexicon, right = line.words, line.lexicon, piece.right
    after = words[right + (words[right] == ",")]
    at -= at > 0 and words[at - 1] in lexicon.age_opening  # "a sus 82 años"
    first = at == 0 or words[at - 1] in _ENDS
    if piece.unit == "year":
        pronoun = after in lexicon.age_pronouns or words[right + 1] in lexicon.age_pronouns
        return (first and (words[right] == "," or pronoun)) or (words[right] == "," == words[at - 1])
    if piece.unit is not None or not piece.digits or not first:
        return False
    return after in lexicon.age_pronouns or (lexicon.nouns_capital and after.isalpha() and words[right + 1] in lexicon.age_pronouns)
