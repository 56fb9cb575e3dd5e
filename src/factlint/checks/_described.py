"""The paragraphs of a story and a source of its ledger in; where the source is named first, and whether it is described there, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks._mentions import Word, names, places, words
from factlint.language import section
from factlint.model.audit import Context
from factlint.model.draft import Block
from factlint.model.ledger import Source
from factlint.model.span import Span

_BESIDE = 60  # characters between a name and what says who that is
_ASIDES = frozenset(",(—–")


def first_mention(
    text: str, body: Sequence[tuple[int, Block]], spoken: dict[int, list[Word]], source: Source, language: str
) -> tuple[int, Span] | None:
    """The paragraph and the place of the first name; one with capitals has some there too ("Roads for All" is no "road safety")."""
    known = names(source, people=False)
    proper = [name for name in known if not name.islower()]
    common = [name for name in known if name.islower()]
    for index, _ in body:
        found = [place for place in places(spoken[index], proper, language) if not place.of(text).islower()]
        found.extend(places(spoken[index], common, language))
        if found:
            return index, min(found)
    return None


def is_described(context: Context, source: Source, span: Span, text_words: list[Word], language: str) -> bool:
    """Whether words of the label stand in the sentence, or an office stands right beside the name."""
    assert source.label is not None
    sentence = next((each.span for each in context.sentences if each.span.start <= span.start < each.span.end), span)
    near = [word for word in text_words if sentence.start <= word.span.start < sentence.end and not span.overlaps(word.span)]
    languages = (language, *(each.partition("-")[0] for each in (context.ledger.languages if context.ledger else ())))
    label = {word.stem for each in languages for word in words(source.label, 0, len(source.label), each)}
    beside = [word for word in near if span.start - _BESIDE <= word.span.start <= span.end + _BESIDE]
    if any(word.stem in label for word in beside) or label <= {word.stem for word in text_words if span.overlaps(word.span)}:
        return True
    roles = {str(each).lower() for each in section(language, "saying").get("roles") or ()}
    return any(
        word.span.of(context.text).lower() in roles
        and (0 <= span.start - word.span.end <= 3 or _aside(context.text, span.end, word.span.start))
        for word in near
    )


def _aside(text: str, name_end: int, start: int) -> bool:
    """Whether a word stands in what a comma or a bracket behind a name opens ("X, the dockers' union,")."""
    between = text[name_end:start]
    return 0 < len(between) <= 40 and between.lstrip("'’s ")[:1] in _ASIDES and not any(mark in between[2:] for mark in ",;:.")
