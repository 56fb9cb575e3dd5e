"""A line and two of its figures in; whether "from A to B" is a span there, and which words near it tell of no movement, out."""

from __future__ import annotations

from functools import lru_cache

from factlint.checks import _links as links
from factlint.checks._lines import Line
from factlint.checks._words import Words, joined, last_words, padded
from factlint.language.dates import lexicon
from factlint.model.number import Number, rational
from factlint.model.quantity import Kind

_TEN = 10
_DEPTHS = frozenset({"millimeter", "centimeter", "inch"})
"""In what rain and snow are told as they fall."""


def spanned(line: Line, index: int, sign: int) -> bool:
    """Whether the figure and the next are the ends of a span, though a verb or noun of so many rises or falls stands by."""
    return _span_of_a_fall(line, index, sign) or _ranges(line, index) or _goes_on(line, index + 1)


def _ranges(line: Line, index: int) -> bool:
    """Whether a verb of ranging stands right ahead: "The decrease ranged from $30 to $2,500"."""
    return line.words["ranging"].within(last_words(line.before(index), 3))


def _span_of_a_fall(line: Line, index: int, sign: int) -> bool:
    """Whether "a fall of 60 to 80 percent" or "5 to 12 cm fell" stands there in a language that says "of" as it says "from": a span of guesses.

    A "to" that is none of spans ("von 60 auf 80", "van 60 naar 80") tells a movement.
    """
    near = line.before(index).split()[-3:]
    first, second = line.figures[index].quantity, line.figures[index + 1].quantity
    if sign >= 0 or first.low is None or second.low is None or not rational(first.low) < rational(second.low):
        return False
    depth = second.kind is Kind.MEASURE and second.unit in _DEPTHS and _one_word(line.words)
    fallen = depth and any(line.words["down"].has(token) for token in near[-2:-1])
    joined = not of_spans(line.words.code).isdisjoint(line.between(index, index + 1).split()) and any(map(line.words["of"].has, near[-1:]))
    guessed = (
        second.kind is Kind.PERCENT
        and _one_word(line.words)
        and any(line.words[name].within(line.whole) for name in ("guessed", "foreseen"))
    )
    if (
        (guessed or _round(first.value, second.value))
        and _one_word(line.words)
        and any(line.words["down"].has(token) for token in near[-2:-1])
    ):
        return True  # "le PIB pourrait reculer de 3% à 5%", "un poids réduit de 70 à 80 kg"
    return fallen or (joined and any(line.words["rise_of"].has(token) for token in near))


def moved_between(line: Line, base: int) -> bool:
    """Whether a verb right ahead of "from" moves a length of time: "shortened from 21 weeks to 33 weeks"; not where "from" is "by" as well."""
    words = line.words
    if _one_word(words):
        return False
    ahead = line.before(base)
    head = ahead.split()[: -words["from"].ends(ahead) or None]
    return links.moves(joined(head[-1:]), words) != 0 or any(words["cut"].has(token) for token in head[-1:])


def _round(low: Number | None, high: Number | None) -> bool:
    """Whether two numbers are tens next to one another, as guesses are."""
    return low is not None and high is not None and rational(low) % _TEN == 0 and rational(high) == rational(low) + _TEN


@lru_cache(maxsize=16)
def of_spans(code: str) -> frozenset[str]:
    """The words of a language between the ends of a span, as a padded text has them; "menjadi" says what a price became."""
    return frozenset(padded(word).strip() for word in lexicon(code).range)


def _one_word(language: Words) -> bool:
    """Whether a language has one word for "of" and "from"."""
    return bool(language["of"].words & language["from"].words)


def _goes_on(line: Line, index: int) -> bool:
    """Whether the movement goes on to a third number: "lowered the cost from $200 million to $300 million, down to $60 million"."""
    if index + 1 >= len(line.figures):
        return False
    gap = line.between(index, index + 1)
    tokens = gap.split()
    return tokens[:1] == [","] and len(tokens) <= 4 and links.direction(gap, line.words) != 0 and bool(line.words["to"].ends(gap))


def without_counted(text: str, language: Words) -> str:
    """A text without the rises or falls that are counted in it: "scaled back the number of rate increases to two"."""
    tokens = text.split()
    for at in range(len(tokens) - 2):
        if language["number_noun"].has(tokens[at]) and language["of"].has(tokens[at + 1]):
            moved = next((place for place in range(at + 2, min(at + 5, len(tokens))) if language["growth"].has(tokens[place])), None)
            if moved is not None:
                return joined([*tokens[:moved], *tokens[moved + 1 :]])
    return text


def but_names(line: Line, second: int) -> list[str]:
    """The words behind a figure, where names say nothing: "0 to 5 degrees in Baja California"."""
    after, code = line.after(second).split(), line.words.code
    raw = line.text[line.figures[second].span.end : line.sentence.span.end].split()[:6]
    names = {padded(word).split()[0] for word in raw[1:] if word[:1].isupper() and padded(word).strip()}
    return after if "nouns_capital" in lexicon(code).flags else ["_" if token in names else token for token in after]
