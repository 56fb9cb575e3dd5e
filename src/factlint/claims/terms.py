"""A number and the words around it in; its Terms out: what is counted, what happened, where, and what the piece is about."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TypeAlias

from factlint.claims.lexicon import Grammar
from factlint.claims.lexicon import grammar as grammar_of
from factlint.claims.tokens import Tokens
from factlint.language import stem
from factlint.model.claim import Role, Term
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_REACH = 80  # words on either side; keeps a sentence of ten thousand numbers linear
_KEPT = 50_000  # words of a language that are remembered
_new = tuple.__new__  # what Span(...) and Term(...) come down to, without the call between
_UNIT, _MODIFIER, _VERB, _PLACE, _TIME, _CLAUSE, _SENTENCE = (
    Role.UNIT, Role.MODIFIER, Role.VERB, Role.PLACE, Role.TIME, Role.CLAUSE, Role.SENTENCE,
)  # fmt: skip

Content: TypeAlias = tuple[int, str, str, Span, Role]
"""A content word of a sentence: its token, word, stem, place, and the role its neighbours give it (verb, place, or clause for none)."""


Unit: TypeAlias = tuple[tuple[int, int], int]
"""The tokens of what is counted, or of a unit word, and its head; -1 for each where there is none."""


_Form: TypeAlias = tuple[str, bool | None, int]
"""What a word in lower case is by itself: its stem ("" for no content word), whether it ends like a verb (None for a year), and what it opens
for the next word (1 a place, 2 a verb, 3 either)."""


@lru_cache(maxsize=16)
def _forms(code: str) -> dict[str, _Form]:
    """The forms of a language's words, each worked out once; a plain dict, which is looked up three times as fast as one with `__missing__`."""
    return {}


def _form(word: str, code: str) -> _Form:
    """The form of a word that is met for the first time."""
    forms, grammar = _forms(code), grammar_of(code)
    if len(forms) > _KEPT:
        forms.clear()
    opens = (word in grammar.place_prepositions) + 2 * (word in grammar.auxiliaries and word != "'s")
    stemmed, verbal = "", False
    found: _Form
    if not word[0].isalpha():
        if len(word) == 4 and word.isdigit():  # a year may be a term of a figure
            found = forms[word] = (word, None, opens)
            return found
    elif word not in grammar.stop and (len(word) > 1 or not word.isascii()):
        stemmed = stem(word, code)
        verbal = len(word) > 4 and word.endswith(grammar.verb_endings) if grammar.verb_endings else False
    found = forms[word] = (stemmed, verbal, opens)
    return found


def content_words(tokens: Tokens, code: str) -> list[Content]:
    """The content words of a sentence in order; worked out once, whatever numbers stand in it."""
    found: list[Content] = []
    raw, starts, ends, forms = tokens.raw, tokens.starts, tokens.ends, _forms(code)
    opened = 0
    for index, word in enumerate(tokens.lower):
        try:
            stemmed, verbal, opens = forms[word]
        except KeyError:
            stemmed, verbal, opens = _form(word, code)
        if stemmed:
            role = _CLAUSE
            if (opened or verbal) and verbal is not None:
                capital = raw[index][0].isupper()
                if opened & 1 and capital:
                    role = _PLACE
                elif opened & 2 or (verbal and not capital):
                    role = _VERB
            found.append((index, word, stemmed, _new(Span, (starts[index], ends[index])), role))
        opened = opens
    return found


def background(words: list[Content], size: int, role: Role) -> tuple[Term, ...]:
    """The content words of a sentence, heading or cell that the number does not stand in; distances count from its end."""
    return tuple([_new(Term, (word, stemmed, role, size - at, span)) for at, word, stemmed, span, _ in words[: 2 * _REACH]])


def own_terms(
    tokens: Tokens,
    words: list[Content],
    code: str,
    numeral: tuple[int, int],
    bounds: tuple[int, int],
    times: frozenset[int],
    unit: Unit,
) -> list[Term]:
    """The content words of the number's own sentence, each with its role and its distance in words."""
    (first, last), ((unit_first, unit_last), head) = numeral, unit
    begin, end = bounds
    found: list[Term] = []
    headed = head < 0
    low, high = first - _REACH, last + _REACH
    if words and (words[0][0] < low or words[-1][0] >= high):
        words = words[bisect_left(words, (low,)) : bisect_left(words, (high,))]
    for index, word, stemmed, span, role in words:
        if unit_first <= index < unit_last:
            distance = first - index - 1 if index < first else index - last if index >= last else 0
            role = _UNIT if index == head else _MODIFIER
            headed = headed or index == head
        else:
            if index < first:
                distance = first - index - 1
            elif index >= last:
                distance = index - last
            else:
                continue
            if index in times:
                role = _TIME
            elif not begin <= index < end and role is not _PLACE:
                role = _SENTENCE
        found.append(_new(Term, (word, stemmed, role, distance, span)))
    if not headed:  # the head of the unit is a stop word or a sign ("%")
        found.append(_unit_term(tokens, code, numeral, head))
    return found


def noun_term(tokens: Tokens, code: str, numeral: tuple[int, int], unit: Unit) -> Term | None:
    """The term of the counted noun (or of a unit word) alone."""
    _, head = unit
    if head < 0:
        return None
    (first, last), word = numeral, tokens.lower[head]
    stemmed = (_forms(code).get(word) or _form(word, code))[0]
    if not stemmed or not first - _REACH <= head < last + _REACH:
        return _unit_term(tokens, code, numeral, head)
    distance = first - head - 1 if head < first else head - last if head > last else 0
    return _new(Term, (word, stemmed, _UNIT, distance, tokens.place(head, head + 1)))


def _unit_term(tokens: Tokens, code: str, numeral: tuple[int, int], head: int) -> Term:
    distance = head - numeral[1] if head > numeral[1] else 0
    return _new(Term, (tokens.lower[head], stem(tokens.raw[head], code), _UNIT, distance, tokens.place(head, head + 1)))


def unit_tokens(tokens: Tokens, grammar: Grammar, quantity: Quantity) -> Unit:
    """Tokens of the counted noun phrase (or of a unit word), and its head: the last word of it, the first where adjectives follow."""
    span = quantity.counted_span or quantity.unit_span
    if span is None or span.start < tokens.span.start or span.end > tokens.span.end:
        return (-1, -1), -1
    begin, end = tokens.at(span.start), tokens.at(span.end - 1) + 1
    nouns = [at for at in range(begin, end) if tokens.raw[at][0].isalpha() and tokens.lower[at] not in grammar.stop]
    if not nouns:
        return (begin, end), begin
    return (begin, end), nouns[0] if grammar.head_first or quantity.counted_span is None else nouns[-1]
