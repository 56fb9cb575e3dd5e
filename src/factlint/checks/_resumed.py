"""The words behind "nine days after" in; the day of what they name out, where the sentences just before tell of it in other words: "sank on June 11",
"the sinking"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from factlint.checks._time_between import clause_later
from factlint.checks._words import Phrases, padded, phrases
from factlint.language import section
from factlint.language.dates import Lexicon, Tokens
from factlint.model.audit import Context
from factlint.model.draft import Sentence
from factlint.model.quantity import Kind, Quantity

_WORDS = 6
"""Words that name an event."""
_BACK = 2
"""Sentences back in a paragraph in which its day stands."""
_MARKS = frozenset(",.;)–—")
_ANY = "this"
"""What every event can be called: "the incident"."""


@lru_cache(maxsize=16)
def _happened(code: str) -> Mapping[str, Phrases]:
    """What happens on a day, with the words for it."""
    found = section(code, "reckon").get("happened") or {}
    return MappingProxyType({str(name): phrases(each) for name, each in found.items()})


def resumed_pair(
    context: Context, lex: Lexicon, t: Tokens, i: int, after: int, starts: dict[int, Quantity], dates: Sequence[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """ "sank on June 11. On June 30, nine days after the sinking,": the event told just before, and the one day of the sentence."""
    found = _event(context, t, after)
    if found is None or len(dates) != 1 or dates[0].form != "day":
        return None
    event, end = found
    if dates[0].span.end <= t.starts[i]:
        closed = end >= t.count or t.words[end] in _MARKS
        beside = t.starts[i] - dates[0].span.end <= 3 or clause_later(t, i, dates[0])
        return (event, dates[0]) if closed and beside else None
    return (event, dates[0]) if _date_behind(t, lex, end, starts) is dates[0] else None


def _event(context: Context, t: Tokens, at: int) -> tuple[Quantity, int] | None:
    """The only full date of the sentences just before, which has a word for the same event, and the token behind the event's name."""
    end = at
    while end < t.count and t.words[end][:1].isalpha():
        end += 1
    if not 0 < end - at <= _WORDS:
        return None
    named = padded(t.text[t.starts[at] : t.ends[end - 1]])
    groups = [name for name, each in _happened(context.draft.language).items() if each.within(named)]
    place = next((each.index for each in context.sentences if each.span.start <= t.starts[at] < each.span.end), 0)
    here = context.sentences[place]
    near = [each for each in context.sentences[max(0, place - _BACK) : place] if each.block == here.block]
    dates = [each for sentence in near for each in _dates(context, sentence)]
    if not groups or len(dates) != 1 or dates[0].form != "day":
        return None
    there = next(each for each in near if each.span.covers(dates[0].span))
    return (dates[0], end) if _tells(context, there, groups, there is near[-1]) else None


def _dates(context: Context, sentence: Sentence) -> list[Quantity]:
    return [each for each in context.quantities if each.kind is Kind.DATE and each.form != "time" and sentence.span.covers(each.span)]


def _tells(context: Context, sentence: Sentence, groups: list[str], last: bool) -> bool:
    """Whether a sentence has a word of one of the groups."""
    told, copy = _happened(context.draft.language), padded(sentence.span.of(context.text))
    return (last and _ANY in groups) or any(told[name].within(copy) for name in groups if name != _ANY)


def _date_behind(t: Tokens, lex: Lexicon, at: int, dates: dict[int, Quantity]) -> Quantity | None:
    """The full date between two marks behind an event's name: "nine days after the sinking, on June 30, divers"."""
    if at >= t.count or t.words[at] != ",":
        return None
    for k in range(at + 1, min(t.count, at + 5)):
        found = dates.get(t.starts[k])
        if found is not None:
            return found if found.form == "day" else None
        if not any(t.low[k] in lex.sets[name] for name in ("articles", "on_cues", "in_cues", "fill")):
            return None
    return None
