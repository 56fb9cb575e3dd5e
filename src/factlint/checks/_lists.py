"""Lines and blocks in; numbers that announce a list out, with how many items the list has, where the two differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks._lines import Line
from factlint.checks._named_lists import Counted, announces
from factlint.checks._tables import Table
from factlint.checks._words import Words, behind_last, joined, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Claim
from factlint.model.draft import Block, BlockKind
from factlint.model.number import rational
from factlint.model.quantity import Kind

_CLAUSE = 12
"""Words of its clause ahead of a number that announces a list."""
_SHORT = 4
"""Words beside a number in which what is said of the list stands."""
_LEADS = frozenset(":–—-")
_ASIDE = 10
"""Blocks behind a list in which more of its items may come."""


def _governed(line: Line, claim: Claim) -> bool:
    """Whether a word such as "between" or "of" stands before the number: what is counted is not what the list has."""
    index = line.figures.index(claim)
    before = line.before(index).split()
    after, sets = line.after(index).split(), lexicon(line.words.code).sets
    placed = before[-1:] and (
        line.words["listed_in"].has(before[-1]) or any(before[-1] in sets[name] for name in ("in_cues", "place_before"))
    )
    if placed and after[-1:] == [":"] and len(after) - 1 <= len((claim.quantity.counted or "").split()):
        return False  # "at four sites:"
    known = bool(before) and line.words["the"].has(before[-1])
    while before and line.words["the"].has(before[-1]):
        if line.words["governing"].has(before[-1]):
            return True
        before.pop()
    if known and before and (before[-1] in sets["in_cues"] or before[-1] in sets["place_before"]):
        return True  # "Elsewhere in the two reports:"
    return bool(before) and (line.words["governing"].has(before[-1]) or line.words["rank"].has(before[-1]))  # "category two calls"


def _goes_on(blocks: Sequence[Block], after: int, text: str) -> bool:
    """Whether more items follow a list, behind a few paragraphs that belong to its last one."""
    for block in blocks[after : after + _ASIDE]:
        if block.kind is BlockKind.LIST_ITEM:
            return True
        if block.kind is BlockKind.HEADING or block.span.of(text).rstrip()[-1:] == ":":
            return False
    return False


def _two(item: str, language: Words) -> bool:
    """Whether an item counts for two: "on 18 September and 5 November"."""
    tokens = padded(item.split("\n")[0]).split()
    joined = (at for at, token in enumerate(tokens) if language["and"].has(token))
    return any(
        any(map(str.isdigit, "".join(tokens[at - 2 : at]))) and any(map(str.isdigit, "".join(tokens[at + 1 : at + 3]))) for at in joined
    )


def _larger(all_lines: Sequence[Line], items: set[int], said: int) -> bool:
    """Whether each item begins with a number larger than the one announced, and so with none of its parts: "four places: 196,000 in Tarsu"."""
    first = [
        line.figures[0]
        for line in all_lines
        if line.sentence.block in items and line.figures and line.sentence.span.start == line.block.span.start
    ]
    return all(rational(each.quantity.low or 0) > said for each in first)


def _of_time(claim: Claim, language: Words) -> bool:
    """Whether years, months or days are counted, of which no list is made."""
    units = {padded(word).strip() for word in lexicon(language.code).tables["units"]}
    return not units.isdisjoint(padded(claim.quantity.counted or "").split())


def _at_the_end(line: Line) -> bool:
    """Whether a sentence without a colon ends with its only number and the noun: "The strikers made three demands."."""
    return len(line.figures) == 1 and len(line.after(0).split()) <= 3 and len(line.whole.split()) <= 20


def over_table(table: Table, blocks: Sequence[Block], last: dict[int, Line]) -> Counted | None:
    """ "in four provinces:" over a table with three rows that its first head calls provinces; a row of totals or means is none of them."""
    cell = next((each for row in table.cells for each in row if each is not None), None)
    if cell is None:
        return None
    start = cell.block
    while start > 0 and blocks[start].kind is BlockKind.TABLE_CELL:
        start -= 1
    lead = last.get(start)
    if lead is None or blocks[start].kind is not BlockKind.PARAGRAPH or lead.sentence.span.of(lead.text).rstrip(" *_")[-1:] != ":":
        return None
    announced = [each for each in lead.figures if announces(each)]
    if not announced:
        return None
    claim = announced[-1]
    heads = [row[0] for row in table.texts[1:] if row[0].strip()]
    rows = [head for head in heads if not any(lead.words[name].starts(padded(head)) for name in ("total_head", "average"))]
    said = int(rational(claim.quantity.low or 0))
    after = padded(lead.text[claim.span.end : lead.sentence.span.end]).split()
    head = padded(table.texts[0][0]).split()
    named = bool(head) and bool(after) and any(_alike(word, head[0]) for word in after[:2])
    alone = len(lead.figures) == 1 and len(after) <= _SHORT and abs(said - len(rows)) == 1  # "The four longest queues were:"
    if (
        not (named or alone)
        or len(after) > 8
        or lead.words["no_sum"].within(joined(after))
        or len(rows) < 2
        or not 1 <= abs(said - len(rows)) <= 2
    ):
        return None
    return Counted(claim, len(rows), "; ".join(rows[:3]))


def _alike(first: str, second: str) -> bool:
    """Whether two words are forms of one: the same but for their last two letters."""
    least = max(4, max(len(first), len(second)) - 2)
    return first[:least] == second[:least]


def _below(blocks: Sequence[Block], start: int) -> list[int]:
    """The items of the list that begins with a block, without those of lists within an item."""
    first, items = blocks[start], []
    for at in range(start, len(blocks)):
        if blocks[at].kind is BlockKind.LIST_ITEM and blocks[at].level > first.level:
            continue
        if blocks[at].kind is not BlockKind.LIST_ITEM or blocks[at].group != first.group:
            break
        if blocks[at].level == first.level:
            items.append(at)
    return items


def under_colon(blocks: Sequence[Block], all_lines: Sequence[Line]) -> Iterator[Counted]:
    """ "four shelters:" over a list with five items."""
    last: dict[int, Line] = {}
    opening: set[int] = set()
    for line in all_lines:
        last[line.sentence.block] = line
        if line.figures and line.figures[0].span.start == blocks[line.sentence.block].span.start:
            opening.add(line.sentence.block)
    for index, block in enumerate(blocks[:-1]):
        following = blocks[index + 1]
        lead = last.get(index)
        if block.kind is not BlockKind.PARAGRAPH or following.kind is not BlockKind.LIST_ITEM or lead is None:
            continue
        end = lead.sentence.span.of(lead.text).rstrip(" *_")[-1:]
        if end not in (":", "."):
            continue
        items = _below(blocks, index + 1)
        if any(blocks[each].span.of(lead.text).rstrip()[-1:] in _LEADS for each in items):
            continue  # items that lead to a list of their own, whose items stand as theirs
        counts = [each for each in lead.figures if each.quantity.kind is Kind.COUNT and each.quantity.low is not None]
        if any(rational(each.quantity.low or 0) == len(items) for each in counts):
            continue
        announced = [each for each in counts if announces(each) and not _governed(lead, each)]
        announced = [each for each in announced if lead.text[each.span.end : each.span.end + 1] != "-"]  # "3-Asset classes:"
        if not announced or len(items) < 2 or (end == "." and not _at_the_end(lead)) or _goes_on(blocks, items[-1] + 1, lead.text):
            continue
        claim = announced[-1]
        said = int(rational(claim.quantity.low or 0))
        at = lead.figures.index(claim)
        if lead.words["no_sum"].within(lead.whole if end == "." else " " + " ".join(lead.before(at).split()[-2:]) + lead.after(at)):
            continue
        near = lead.before(at).split()
        clause = behind_last(near, ",")
        if sum(len(token) > 1 for token in clause) > _CLAUSE:  # not "a. m."
            continue  # "... all too plain in the course of a project with four developers:"
        if _of_time(claim, lead.words) or {"(", "+"} & set(lead.text[claim.span.end : lead.sentence.span.end]):
            continue  # "In our first four years we have:", "six parts (and a prologue):"
        counted = padded(claim.quantity.counted or " ").split()[-1:]
        if counted and sum(padded(blocks[each].span.of(lead.text).split("\n")[0]).split().count(counted[0]) for each in items) > 1:
            continue  # "four shapes: ... two shapes with three sides, ... two shapes with four"
        if len(items) < said <= sum(1 + _two(blocks[each].span.of(lead.text), lead.words) for each in items):
            continue  # "three dates: ... on 11 June, ... on 18 September and 5 November"
        # items that begin with numbers of their own are parts of a total, whose sum is another rule's
        parts = set(items) <= opening and not _larger(all_lines, set(items), said)
        if abs(said - len(items)) <= 2 and len(lead.after(at).split()) <= 8 and not parts:
            shown = "; ".join(blocks[each].span.of(lead.text).split("\n")[0][:40] for each in items[:3])
            yield Counted(claim, len(items), shown)
