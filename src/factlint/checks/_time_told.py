"""A length of time with the sentences near it; the words beside it, folded, and the cue that says most of what it is counted from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from factlint.checks._words import Phrases, joined, padded, phrases, words
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

Near = Sequence[tuple[int, Sentence, Sequence[Quantity]]]
MARKS = frozenset(",–—-():.;")
_SETS = ("since", "after_cues", "after_clauses", "in_cues", "of_cues", "loose", "possessives", "articles", "function_words", "fill")
_TABLES = ("ago_before", "ago_after", "later_after", "earlier_after")


@dataclass(frozen=True, slots=True)
class Told:
    """A length, an age or an ordinal, with the sentences near it."""

    quantity: Quantity
    family: str
    """Its unit, or "age", "jubilee" for an anniversary, "row" for so many years in a row."""
    near: Near
    sentence: Sentence

    @property
    def said(self) -> Fraction:
        return rational(self.quantity.value or 0)


@lru_cache(maxsize=16)
def date_words(code: str) -> Mapping[str, Phrases]:
    """Words beside dates, folded as the text they are looked for in."""
    lex = lexicon(code)
    found = {name: phrases(lex.sets[name]) for name in _SETS}
    for name in _TABLES:
        found[name] = phrases(" ".join(phrase) for each in lex.phrases[name].values() for phrase, _ in each)
    found["unit"] = phrases(word for word, unit in lex.tables["units"].items() if unit == "year")
    return found


def cue_of(context: Context, each: Told) -> str:
    """The one word that says most of what a length is counted from."""
    language, dates = words(context.draft.language), date_words(context.draft.language)
    ahead, behind = sides(context, each.quantity, each.sentence)
    if dates["ago_after"].within(joined(behind[:2])) or dates["ago_before"].within(joined(ahead[-3:])):
        return "ago"
    later = dates["later_after"].starts(joined(behind))
    if later:
        return "later" if not behind[later:] or behind[later] in MARKS else "later than"
    if dates["earlier_after"].starts(joined(behind)):
        return "earlier"
    if language["later_on"].has(behind[0] if behind else "") and (not behind[1:] or behind[1] in MARKS):
        return "later"  # "Seventeen years on, nobody knows"
    if dates["after_cues"].within(joined(ahead[-2:])):
        return "after"
    if language["lasted"].within(joined(ahead[-3:])) or language["lasted"].within(joined(behind[:2])):
        return "lasted"
    if language["so_far"].within(joined(ahead[-2:])) or language["so_far"].within(padded(each.quantity.text)):
        return "so far"
    if language["thus"].within(joined(ahead[-5:])) or language["that_is"].within(joined(ahead[-4:])):
        return "thus"
    return "none"


def of_years(context: Context, quantity: Quantity) -> bool:
    """Whether an ordinal is that of a year."""
    behind = padded(context.text[quantity.end : quantity.end + 24]).split()[:2]
    return date_words(context.draft.language)["unit"].within(joined(behind))


def sides(context: Context, quantity: Quantity, sentence: Sentence) -> tuple[list[str], list[str]]:
    """The words of the sentence ahead of a length and behind it."""
    text, span = context.text, sentence.span
    ahead = padded(text[max(span.start, quantity.start - 50) : quantity.start]).split()
    behind = padded(text[quantity.end : min(span.end, quantity.end + 50)]).split()
    return ahead, behind


def by_sentence(context: Context, kinds: frozenset[Kind]) -> dict[int, list[Quantity]]:
    """The numbers of some kinds by the place of their sentence; sentences without any are left out."""
    starts = [each.span.start for each in context.sentences]
    inside: dict[int, list[Quantity]] = {}
    for each in context.quantities:
        if each.kind in kinds:
            inside.setdefault(max(0, bisect_right(starts, each.start) - 1), []).append(each)
    return inside


def of_the_clause(ahead: Sequence[str]) -> Sequence[str]:
    """The words ahead of something that stand behind the last mark."""
    last = max((at for at, token in enumerate(ahead) if token in MARKS), default=-1)
    return ahead[last + 1 :]
