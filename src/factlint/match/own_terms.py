"""A view and a profile in; where the terms that the desk gave the figure stand around the number, out."""

from __future__ import annotations

from factlint.match.lexicon import Token
from factlint.match.profile import Profile
from factlint.match.reasons import UNSAID, Reason, rounded
from factlint.match.terms import Pattern
from factlint.match.view import View
from factlint.model.match import Reason as Told

EXPLICIT = 2.6  # what a term in the clause weighs
_CARRIED, _SECTION, _TITLE, _CELL, _LEAD, _IN_SENTENCE = 0.35, 0.4, 0.3, 1.0, 0.75, 0.4
_LONGEST_SENTENCE = 200  # words; of a longer one only those around the number are looked at


def explicit_terms(view: View, profile: Profile, reasons: list[Told]) -> str | None:
    terms = profile.explicit
    if terms is None:
        return None
    wide = profile.figure.match is not None and profile.figure.match.near == "paragraph"
    for pattern in terms.none:
        if _in_clause(view, pattern):
            return f"its terms exclude \u201c{pattern.text}\u201d"
    for pattern in terms.all:
        if _best(view, pattern, wide)[0] <= 0:
            return f"its terms ask for \u201c{pattern.text}\u201d"
    if terms.any:
        weight, text, where = max(((*_best(view, pattern, wide),) for pattern in terms.any), default=(0.0, "", ""))
        if weight <= 0:
            return UNSAID
        reasons.append(Reason(f"its term \u201c{text}\u201d {where}", rounded(EXPLICIT * weight, 2)))
    elif terms.all:
        weight, text, where = min(_best(view, pattern, wide) for pattern in terms.all)
        reasons.append(Reason(f"its term \u201c{text}\u201d {where}", rounded(EXPLICIT * weight, 2)))
    return None


def _in_clause(view: View, pattern: Pattern) -> bool:
    if not _can_stand(view, pattern):
        return False
    named = pattern.text[:1].isupper() or pattern.text[:1].isdigit()  # a name or a year reaches further than a word
    for i in _places(pattern, view.around):
        near = view.near[i]
        if near.crossed == 0 and (near.clause or near.distance <= 7 or named):
            return True
    return bool(_places(pattern, view.cells.tokens)) or (view.listed and bool(_places(pattern, view.before)))


def _places(pattern: Pattern, tokens: tuple[Token, ...]) -> list[int]:
    """Where a term stands in a row of words. Most terms are one word or its beginning: these are compared here, without a call for each word."""
    if len(pattern.parts) != 1:
        return [index for index in range(len(tokens)) if pattern.at(tokens, index)]
    ((part, prefix),) = pattern.parts
    if not prefix:
        return [index for index, token in enumerate(tokens) if token.stem == part]
    return [index for index, token in enumerate(tokens) if token.word.casefold().startswith(part) or token.stem.startswith(part)]


def _can_stand(view: View, pattern: Pattern) -> bool:
    """Whether the words of a term occur around the claim at all: most do not, and need no closer look."""
    stems = view.stems
    for part, prefix in pattern.parts:  # noqa: SIM110
        if not prefix and part not in stems:
            return False
    return True


def _best(view: View, pattern: Pattern, wide: bool) -> tuple[float, str, str]:
    if not _can_stand(view, pattern):
        return 0.0, pattern.text, ""
    tokens = view.around
    best = max([max(view.near[i].weight, _IN_SENTENCE) for i in _places(pattern, tokens)], default=0.0)
    if best <= 0 and len(tokens) < len(view.sentence) <= _LONGEST_SENTENCE and _places(pattern, view.sentence):
        best = _IN_SENTENCE
    where = "in the clause" if best > 0.5 else "in the sentence"
    for found, weight, place in (
        (view.cells.tokens, _CELL, "in the table's heads"),
        (view.before, _LEAD if view.listed else _CARRIED, "in the sentence before"),
        (view.section, _SECTION, "in the heading"),
        (view.title, _TITLE, "in the title"),
    ):
        if weight > best and _places(pattern, found):
            best, where = weight, place
    best *= pattern.weight
    if wide and best < _CARRIED and any(_places(pattern, each) for each in view.paragraph if each is not view.sentence):
        best, where = _CARRIED, "in the paragraph"
    return best, pattern.text, where


def hit_in(run: tuple[Token, ...], profile: Profile) -> bool:
    patterns = profile.explicit.any if profile.explicit else ()
    return any(_places(pattern, run) for pattern in patterns)


def own_word(view: View, profile: Profile, events: frozenset[str]) -> bool:
    """Whether the desk itself gave the word of what happened as a term of the figure."""
    patterns = profile.explicit.any if profile.explicit is not None else ()
    return bool(patterns) and any(
        near.clause and not events.isdisjoint(near.token.concepts) and any(pattern.at(view.around, i) for pattern in patterns)
        for i, near in enumerate(view.near)
    )
