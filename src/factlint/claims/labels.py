"""An item of a list that opens with who counted ("Police: 18,500"), or hangs on a sentence that says so, in; that source out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claims.around import announcing_sentence
from factlint.claims.phrase import MARKS
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_paper, is_institution, is_role, kind_of
from factlint.model.claim import Attribution
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind

if TYPE_CHECKING:
    from factlint.claims.carry import Memo

_MANY = 12  # items of a list in which two sources or more may have counted the same
_LONG = 7  # words of a label
_HEAD = 14  # words of a sentence that announces a paper
_TO_THE_COLON = 2  # characters


def labelled(memo: Memo, sentence: int) -> Attribution | None:
    """The source that the item opens with; None unless every item of the list opens with one, has a number behind it and speaks of it alone."""
    story = memo.story
    block = story.block(sentence)
    if block.kind is not BlockKind.LIST_ITEM or not story.numbers[sentence]:
        return None
    own = _label(story.tokens(sentence), memo.words)
    if own is None:
        return None
    items = _siblings(memo, story.sentences[sentence].block)
    if not 1 < len(items) <= _MANY or any(_label(story.tokens(each), memo.words) is None or not story.numbers[each] for each in items):
        return None
    tokens, text = story.tokens(sentence), story.draft.text
    place, colon = tokens.place(*own), tokens.place(own[1], own[1] + 1)
    content = (tokens.place(own[1] + 1, len(tokens.raw)),)
    kind = kind_of(tokens, memo.words, own)
    return Attribution(source=place.of(text), source_span=place, cue=colon.of(text), cue_span=colon, content=content, kind=kind)


def led_in(memo: Memo, sentence: int) -> Attribution | None:
    """The attribution of the sentence that a list or a table hangs on ("The register listed:")."""
    story = memo.story
    before = announcing_sentence(story, story.sentences[sentence].block)
    if before is None:
        return None
    end = story.sentences[before].span.end - _TO_THE_COLON
    for each in reversed(memo.own(before)):
        last = max(each.content_end, each.source_span.end if each.source_span is not None and not story.numbers[before] else 0)
        if each.source and last >= end:  # "Trees down, according to the institute:"
            return replace(each, content=(story.sentences[sentence].span,), carried=False)
    tokens = story.tokens(before)
    owner = None if memo.own(before) or story.numbers[before] else _owner_of_paper(tokens, memo.words)
    if owner is None:
        return None
    place, colon = tokens.place(*owner), tokens.place(len(tokens.raw) - 1, len(tokens.raw))
    content, kind = (story.sentences[sentence].span,), kind_of(tokens, memo.words, owner)
    text = story.draft.text
    return Attribution(source=place.of(text), source_span=place, cue=colon.of(text), cue_span=colon, content=content, kind=kind)


def _owner_of_paper(tokens: Tokens, words: Saying) -> Bounds | None:
    """Whose paper a sentence without a verb announces: "The union's tally:", "Die Bilanz des Forstamts:"."""
    lower, end = tokens.lower, len(tokens.raw) - 1
    if end < 2 or end > _HEAD or lower[end] != ":" or any(lower[at] in words.helping and lower[at] != "'s" for at in range(end)):
        return None
    paper = next((at for at in range(end) if has_paper(tokens, words, (at, at + 1))), None)
    if paper is None:
        return None
    behind = next((at for at in range(end - 1, paper, -1) if lower[at] in words.paper_links), None)
    if behind is not None:
        owner = (behind + 1, end)
    else:
        owned = next((at for at in range(paper) if lower[at] == "'s" or (words.genitive and lower[at] == "'")), None)
        if not owned:
            return None
        owner = (0, owned)
    if behind is None and not words.capital_nouns and tokens.is_capital(0):
        return owner  # "Brightwater's tally:"
    named = owner[0] < owner[1] and is_institution(tokens, words, owner)
    return owner if named or any(is_role(words, lower[at]) for at in range(*owner)) else None


def _siblings(memo: Memo, index: int) -> list[int]:
    """The first sentences of the items of the list that block `index` belongs to."""
    story, blocks = memo.story, memo.story.draft.blocks
    own = blocks[index]
    first = index
    while first > 0 and index - first <= _MANY and blocks[first - 1].kind is own.kind and blocks[first - 1].group == own.group:
        first -= 1
    found: list[int] = []
    while first < len(blocks) and len(found) <= _MANY and blocks[first].kind is own.kind and blocks[first].group == own.group:
        found.append(story.sentence_at(blocks[first].span.start))
        first += 1
    return found


def _label(tokens: Tokens, words: Saying) -> Bounds | None:
    """The office, paper or outlet before the colon at the head; none for a thing that is counted ("Hospitals: 14")."""
    lower = tokens.lower
    if ":" not in lower[: _LONG + 1]:
        return None
    end = lower.index(":")
    if not end or end + 1 >= len(lower) or any(lower[at][0].isdigit() or lower[at] in MARKS for at in range(end)):
        return None
    head = (0, end)
    if any(lower[at] in words.places_too for at in range(end)):
        return None
    named = any(is_role(words, lower[at]) or words.media.at(lower, at) for at in range(end)) or has_paper(tokens, words, head)
    return head if named else None
