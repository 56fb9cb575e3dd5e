"""A number and the words around it in; its Terms out: what is counted, what happened, where, and what the piece is about."""

from __future__ import annotations

from factlint.claims.lexicon import Grammar
from factlint.claims.tokens import Tokens
from factlint.language import stem
from factlint.model.claim import Role, Term
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_REACH = 80  # words on either side; keeps a sentence of ten thousand numbers linear


def background(tokens: Tokens, grammar: Grammar, code: str, role: Role) -> tuple[Term, ...]:
    """The content words of a sentence, heading or cell that the number does not stand in; distances count from its end."""
    size = min(len(tokens), 2 * _REACH)
    return tuple(
        Term(tokens.lower[index], stem(tokens.raw[index], code), role, size - index, tokens.place(index, index + 1))
        for index in range(size)
        if _is_content(tokens, grammar, index)
    )


def own_terms(
    tokens: Tokens,
    grammar: Grammar,
    code: str,
    quantity: Quantity,
    numeral: tuple[int, int],
    bounds: tuple[int, int],
    times: list[Span],
) -> list[Term]:
    """The content words of the number's own sentence, each with its role and its distance in words."""
    first, last = numeral
    unit, head = _unit_tokens(tokens, quantity)
    verbs = _verbs(tokens, grammar, first, last, unit, bounds)
    found: list[Term] = []
    for index in range(max(0, first - _REACH), min(len(tokens), last + _REACH)):
        if first <= index < last and not unit[0] <= index < unit[1]:
            continue
        if not _is_content(tokens, grammar, index) and index != head:
            continue
        span = tokens.place(index, index + 1)
        if unit[0] <= index < unit[1]:
            role = Role.UNIT if index == head else Role.MODIFIER
        elif times and any(span.overlaps(each) for each in times):
            role = Role.TIME
        elif index in verbs:
            role = Role.VERB
        elif tokens.is_capital(index) and index and tokens.lower[index - 1] in grammar.place_prepositions:
            role = Role.PLACE
        elif bounds[0] <= index < bounds[1]:
            role = Role.CLAUSE
        else:
            role = Role.SENTENCE
        distance = max(0, first - index - 1) if index < first else max(0, index - last)
        found.append(Term(tokens.lower[index], stem(tokens.raw[index], code), role, distance, span))
    return found


def _is_content(tokens: Tokens, grammar: Grammar, index: int) -> bool:
    raw = tokens.raw[index]
    if raw[0].isdigit():
        return len(raw) == 4 and raw.isdigit()  # a year may be a term of a figure
    return raw[0].isalpha() and (len(raw) > 1 or not raw.isascii()) and tokens.lower[index] not in grammar.stop


def _unit_tokens(tokens: Tokens, quantity: Quantity) -> tuple[tuple[int, int], int]:
    """Tokens of the counted noun phrase (or of a unit word), and its head: the last word of it."""
    span = quantity.counted_span or quantity.unit_span
    if span is None or span.start < tokens.span.start or span.end > tokens.span.end:
        return (-1, -1), -1
    begin, end = tokens.at(span.start), tokens.at(span.end - 1) + 1
    if quantity.counted_span is None:
        return (begin, end), begin
    head = end - 1
    while head > begin and not tokens.is_word(head):
        head -= 1
    return (begin, end), head


def _verbs(tokens: Tokens, grammar: Grammar, first: int, last: int, unit: tuple[int, int], bounds: tuple[int, int]) -> frozenset[int]:
    """Tokens of the clause that look like what happened to the counted: after an auxiliary, or with the ending of a verb."""
    lower = tokens.lower
    found: set[int] = set()
    for index in range(bounds[0], bounds[1]):
        if first <= index < last or unit[0] <= index < unit[1] or not tokens.is_word(index):
            continue
        word = lower[index]
        if word in grammar.stop:
            continue
        after_auxiliary = index > bounds[0] and lower[index - 1] in grammar.auxiliaries
        if after_auxiliary or (
            grammar.verb_endings and len(word) > 4 and word.endswith(grammar.verb_endings) and not tokens.is_capital(index)
        ):
            found.add(index)
    return frozenset(found)
