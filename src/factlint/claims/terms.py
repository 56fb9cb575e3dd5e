"""A number and the words around it in; its Terms out: what is counted, what happened, where, and what the piece is about."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from factlint.claims.lexicon import Grammar
from factlint.claims.tokens import Tokens
from factlint.language import stem
from factlint.model.claim import Role, Term
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_REACH = 80  # words on either side; keeps a sentence of ten thousand numbers linear


class Content(NamedTuple):
    """A content word of a sentence: its token, its forms, and the role its neighbours give it (verb, place, or clause for none)."""

    at: int
    word: str
    stem: str
    span: Span
    role: Role


def content_words(tokens: Tokens, grammar: Grammar, code: str) -> list[Content]:
    """The content words of a sentence in order; worked out once, whatever numbers stand in it."""
    found: list[Content] = []
    lower, raw, stop, starts, ends = tokens.lower, tokens.raw, grammar.stop, tokens.starts, tokens.ends
    auxiliaries, endings, places = grammar.auxiliaries, grammar.verb_endings, grammar.place_prepositions
    before = ""
    for index, word in enumerate(lower):
        first = raw[index][0]
        if not first.isalpha():
            if len(word) == 4 and word.isdigit():  # a year may be a term of a figure
                found.append(Content(index, word, word, Span(starts[index], ends[index]), Role.CLAUSE))
        elif word not in stop and (len(word) > 1 or not word.isascii()):
            role = Role.CLAUSE
            if before in places and first.isupper():
                role = Role.PLACE
            elif (before in auxiliaries and before != "'s") or (
                endings and len(word) > 4 and word.endswith(endings) and not first.isupper()
            ):
                role = Role.VERB
            found.append(Content(index, word, stem(word, code), Span(starts[index], ends[index]), role))
        before = word
    return found


def background(words: list[Content], size: int, role: Role) -> tuple[Term, ...]:
    """The content words of a sentence, heading or cell that the number does not stand in; distances count from its end."""
    return tuple([Term(each.word, each.stem, role, size - each.at, each.span) for each in words[: 2 * _REACH]])


def own_terms(
    tokens: Tokens,
    words: list[Content],
    grammar: Grammar,
    code: str,
    quantity: Quantity,
    numeral: tuple[int, int],
    bounds: tuple[int, int],
    times: frozenset[int],
) -> list[Term]:
    """The content words of the number's own sentence, each with its role and its distance in words."""
    first, last = numeral
    unit, head = _unit_tokens(tokens, grammar, quantity)
    begin, end = bounds
    found: list[Term] = []
    low = bisect_left(words, (first - _REACH,)) if first > _REACH else 0
    headed = head < 0
    for each in words[low:]:
        index = each.at
        if index >= last + _REACH:
            break
        inside = unit[0] <= index < unit[1]
        if first <= index < last and not inside:
            continue
        if inside:
            role = Role.UNIT if index == head else Role.MODIFIER
            headed = headed or index == head
        elif index in times:
            role = Role.TIME
        elif begin <= index < end or each.role is Role.PLACE:
            role = each.role
        else:
            role = Role.SENTENCE
        distance = max(0, first - index - 1) if index < first else max(0, index - last)
        found.append(Term(each.word, each.stem, role, distance, each.span))
    if not headed:  # the head of the unit is a stop word or a sign ("%")
        found.append(Term(tokens.lower[head], stem(tokens.raw[head], code), Role.UNIT, max(0, head - last), tokens.place(head, head + 1)))
    return found


def _unit_tokens(tokens: Tokens, grammar: Grammar, quantity: Quantity) -> tuple[tuple[int, int], int]:
    """Tokens of the counted noun phrase (or of a unit word), and its head: the last word of it, the first where adjectives follow."""
    span = quantity.counted_span or quantity.unit_span
    if span is None or span.start < tokens.span.start or span.end > tokens.span.end:
        return (-1, -1), -1
    begin, end = tokens.at(span.start), tokens.at(span.end - 1) + 1
    nouns = [at for at in range(begin, end) if tokens.is_word(at) and tokens.lower[at] not in grammar.stop]
    if not nouns:
        return (begin, end), begin
    return (begin, end), nouns[0] if grammar.head_first or quantity.counted_span is None else nouns[-1]
