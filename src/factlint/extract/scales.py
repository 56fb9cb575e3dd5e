"""A place behind digits or number words in; whether a scale, a thousand or a percentage goes on there out."""

from __future__ import annotations

from factlint.extract.lexicon import SCALE, Lexicon
from factlint.extract.line import Line, follow
from factlint.extract.sums import Sum

_GROUPED = 4  # characters of less than a numeral with its group sign


def thousand_goes_on(lexicon: Lexicon, word: str, digits: bool) -> bool:
    """Whether digits go on after a thousand: "14 mil 380", and where the language has it so "mil 942", "2 mil 87", "17 bin 2"."""
    return (len(word) == 3 or (lexicon.thousand_digits and len(word) < 3)) and (digits or lexicon.thousand_digits)


def hyphened_scale(line: Line, at: int) -> bool:
    """Whether a scale is tied to digits by the hyphen at `at`: "$70-million", "70-Millionen-Projekt"."""
    entry = line.lexicon.entries.get(line.words[at + 1])
    return entry is not None and entry[0] == SCALE and len(line.words[at + 1]) > 3 and line.glued(at) and line.glued(at + 1)


def percent_at(line: Line, at: int) -> bool:
    return any(follow(line.words, at + 1, rest) for rest, meaning in line.lexicon.percent.get(line.words[at], ()) if meaning == "percent")


def scale_at(line: Line, at: int) -> bool:
    entry = line.lexicon.entries.get(line.words[at])
    return entry is not None and entry[0] == SCALE


def scale_follows(line: Line, at: int, below: int) -> bool:
    entry = line.lexicon.entries.get(line.words[at])
    return entry is not None and entry[0] == SCALE and entry[1] < below


def glued_scale(line: Line, run: Sum, at: int) -> int | None:
    """The scale that stands at the digits: "1.2m people" are millions, "a 3m wall" is three metres."""
    lexicon, word = line.lexicon, line.words[at]
    written = line.text[line.starts[at] : line.ends[at]]
    if written in lexicon.glued_upper:
        return lexicon.glued_upper[written]
    power = lexicon.glued.get(word)
    if word in lexicon.glued_money and (
        at < 2 or not line.words[at - 2] or line.words[at - 2][0].isalnum() or line.words[at - 2] in ",;:.()-–—\"'"
    ):
        return None
    if power is None or word not in lexicon.glued_not_before or not written.islower():
        return power
    if "," in line.words[at - 1] and len(line.words[at - 1]) > _GROUPED:  # "the 10,000m"
        return None
    before = line.words[at - 2] if at > 1 else ""
    if before and not before[0].isalnum() and before not in ",;:.()-–—\"'":
        return power  # a currency sign
    after = line.words[at + 1]
    if after.isalpha():
        return None if after in lexicon.glued_not_before[word] or before in lexicon.articles else power
    return power if run.chunk.denominator != 1 or (before.isalpha() and len(before) == 3 and before in lexicon.glued) else None
