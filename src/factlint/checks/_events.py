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

_Dated = list[tuple[frozenset[str], Quantity]]
_last: tuple[Context, _Dated] | None = None


def dated_event(context: Context, t: Tokens, lex: Lexicon, at: int) -> Quantity | None:
    """The one date of the sentences that have all the words of "the dam broke"; None for fewer than two words, or several dates."""
    named = _named(context, t, lex, at)
    if len(named) < 2:
        return None
    here = t.starts[at] if at < t.count else -1
    found = [
        date
        for words, date in _dated(context)
        if named <= words and not any(each.span.covers(date.span) and each.span.start <= here < each.span.end for each in context.sentences)
    ]
    days = {(each.written_date.month, each.written_date.day, each.written_date.year) for each in found if each.written_date is not None}
    return found[0] if len(days) == 1 else None


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


def _dated(context: Context) -> _Dated:
    """The sentences with one full date: the stems of their words, and the date. Kept for one draft."""
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
            stems = frozenset(stem(word.strip(".,;:()\"'“”«»!?"), context.draft.language) for word in words)
            found.append((stems, inside[0]))
    found = found if len(found) <= _MOST else []
    _last = (context, found)
    return found
