"""The words behind "two days after" in; the full date that the draft gives elsewhere for what they name out."""

from __future__ import annotations

from factlint.language import stem
from factlint.language.dates import Lexicon, Tokens
from factlint.model.audit import Context
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind, Quantity

_MOST = 400
"""Dated sentences beyond which a draft is a chronicle, and no event is looked for."""
_WORDS = 6
_SIGHT = 40
"""Characters beside a day in which the name of what is called by it stands."""
_NEAR = 4
"""Words ahead of an event's name in which "after" stands."""

_Dated = list[tuple[tuple[str, ...], Quantity]]
_last: tuple[Context, _Dated] | None = None


def dated_event(context: Context, t: Tokens, lex: Lexicon, at: int) -> Quantity | None:
    """The one date of the sentences that have all the words of "the dam broke", or that names "the vote"; None for several dates."""
    named = _named(context, t, lex, at)
    if len(named) == 1:
        return _called_by_its_day(context, next(iter(named)), lex)
    if not named:
        return None
    here = t.starts[at] if at < t.count else -1
    found = [
        date
        for words, date in _dated(context, lex)
        if named <= set(words)
        and not _counted_from(words, named, lex)
        and not any(each.span.covers(date.span) and each.span.start <= here < each.span.end for each in context.sentences)
    ]
    days = {(each.written_date.month, each.written_date.day, each.written_date.year) for each in found if each.written_date is not None}
    return found[0] if len(days) == 1 else None


def _called_by_its_day(context: Context, word: str, lex: Lexicon) -> Quantity | None:
    """The only day by which a thing is called: "the Nov. 4 vote", "el corte del 10 de febrero"."""
    found: dict[tuple[int | None, int | None], Quantity] = {}
    for date in context.quantities:
        written = date.written_date
        if date.kind is not Kind.DATE or date.form != "day" or written is None or written.day is None or written.month is None:
            continue
        ahead = context.text[max(0, date.span.start - _SIGHT) : date.span.start].split()
        while ahead and (ahead[-1].lower() in lex.sets["of_cues"] or ahead[-1].lower() in lex.sets["articles"]):
            ahead.pop()
        linked = context.text[max(0, date.span.start - _SIGHT) : date.span.start].split()[-1:] != ahead[-1:]
        behind = context.text[date.span.end : date.span.end + _SIGHT].split()[:1]
        sides = [*(ahead[-1:] if linked else ()), *behind]
        if any(stem(each.strip(".,;:"), context.draft.language) == word for each in sides):
            found.setdefault((written.month, written.day), date)
    return next(iter(found.values())) if len(found) == 1 else None


def _counted_from(words: tuple[str, ...], named: frozenset[str], lex: Lexicon) -> bool:
    """Whether the event is there but what the date is reckoned from: "on Sept. 12, one day after the attack"."""
    first = next(at for at, word in enumerate(words) if word in named)
    return not lex.sets["after_cues"].isdisjoint(words[max(0, first - _NEAR) : first])


def _named(context: Context, t: Tokens, lex: Lexicon, at: int) -> frozenset[str]:
    """Stems of the content words up to the next comma or full stop; none where there are more than a few."""
    found: list[str] = []
    for k in range(at, t.count):
        if not t.words[k][:1].isalpha():
            break
        if k - at >= _WORDS:
            return frozenset()
        if len(t.words[k]) > 2 and not any(t.low[k] in lex.sets[name] for name in ("articles", "function_words", "of_cues")):
            found.append(stem(t.words[k], context.draft.language))
    return frozenset(found)


def _dated(context: Context, lex: Lexicon) -> _Dated:
    """The sentences with one full date: the stems of their words, "after" and its like as they are, and the date. Kept for one draft."""
    global _last
    kept = _last
    if kept is not None and kept[0] is context:
        return kept[1]
    found: _Dated = []
    days = [each for each in context.quantities if each.kind is Kind.DATE and each.form == "day" and each.written_date is not None]
    at = 0
    for sentence in context.sentences:
        inside = []
        while at < len(days) and days[at].span.start < sentence.span.end:
            inside.append(days[at])
            at += 1
        if len(inside) == 1 and context.draft.blocks[sentence.block].kind is BlockKind.PARAGRAPH:
            words = sentence.span.of(context.text).replace("’", "'").split()
            bare = (word.strip(".,;:()\"'“”«»!?") for word in words)
            found.append(
                (tuple(word if word in lex.sets["after_cues"] else stem(word, context.draft.language) for word in bare), inside[0])
            )
    found = found if len(found) <= _MOST else []
    _last = (context, found)
    return found
