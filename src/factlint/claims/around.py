"""A sentence of the story in; the terms that stand around it (heading, title, table heads, the sentence before) out."""

from __future__ import annotations

from factlint.claims.story import Story
from factlint.model.claim import Role, Term
from factlint.model.draft import BlockKind

_CELL, _ITEM = BlockKind.TABLE_CELL, BlockKind.LIST_ITEM  # looked up once
_CARRIED, _PARAGRAPH, _SECTION, _TITLE = Role.CARRIED, Role.PARAGRAPH, Role.SECTION, Role.TITLE


def surroundings(story: Story, sentence: int) -> tuple[Term, ...]:
    """What the piece around a sentence is about, nearest first. Few rules ask for it."""
    index = story.sentences[sentence].block
    block = story.draft.blocks[index]
    found: tuple[Term, ...] = ()
    if block.kind is _CELL:
        for head in story.heads(block):
            found += story.words_of_block(head, Role.CELL)
    elif block.kind is _ITEM:
        found += _lead_in(story, index)
    before = story.previous(sentence)
    if before is not None:
        found += story.words_of(before, _CARRIED)
        earlier = story.previous(before)
        if earlier is not None:
            found += story.words_of(earlier, _PARAGRAPH)
    if block.section is not None and block.section != story.title_block:
        found += story.words_of_block(block.section, _SECTION)
    if story.title_block is not None and story.title_block != index:
        found += story.words_of_block(story.title_block, _TITLE)
    return found


def _lead_in(story: Story, index: int) -> tuple[Term, ...]:
    """The sentence that a list hangs on: the last one before its first item."""
    before = lead_in_sentence(story, index)
    return story.words_of(before, Role.CARRIED) if before is not None else ()


def announcing_sentence(story: Story, index: int) -> int | None:
    """The sentence before the list or table that block `index` belongs to, where it ends in a colon."""
    before = lead_in_sentence(story, index)
    return before if before is not None and story.draft.text[story.sentences[before].span.end - 1] == ":" else None


def lead_in_sentence(story: Story, index: int) -> int | None:
    """The sentence before the list or table that block `index` belongs to, where it ends in a colon or is the last of its paragraph."""
    blocks = story.draft.blocks
    at = index
    while at >= 0 and index - at < 200 and blocks[at].kind is blocks[index].kind and blocks[at].group == blocks[index].group:
        at -= 1
    if at < 0 or blocks[at].kind is not BlockKind.PARAGRAPH:
        return None
    sentence = story.sentence_at(blocks[at].span.end - 1)
    return sentence if story.sentences[sentence].block == at else None
