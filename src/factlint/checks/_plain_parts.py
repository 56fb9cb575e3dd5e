"""A line and the one before it in; totals out that plain words tie to all of their parts, one of them told as "a" or in a case of its own.

"187 homes, 112 of them private and 65 public"; "212 delegates, of whom 187 had come. 151 of them voted yes, 39 no, seven abstained"; "eight lifts: a
gondola, two chairlifts and four drag lifts"; "7'si tutuklu, 14'ü tutuksuz 19 sanık".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lines import Line
from factlint.checks._plain_sums import missed, slips
from factlint.checks._slips import likely_slip
from factlint.checks._sums import Sum, middle, sum_of
from factlint.checks._words import count, indefinite, joined, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind
from factlint.model.span import Span

_NOUN, _KIND = 2, 2
"""Words behind a whole ahead of the comma, and behind a part."""
_ITEM = 5
"""Words of an item of a list."""
_LEAST, _FEWEST, _OFF = 3, 2, 2
"""The least number that a list is held against, its fewest items, and how far its sum may miss the number, where no slip explains it."""
_ROOT = 4
"""Letters of a root."""
_STOPS = frozenset(';:()?!–—"«»“”')
_POINTS = ("of_them", "of_these", "of_those")


def plain_parts(line: Line, before: Line | None) -> Iterator[Sum]:
    """Every such total that its parts miss."""
    yield from _of_them(line)
    yield from _in_a_case(line)
    yield from _with_articles(line)
    yield from _votes(line, before)


def _of_them(line: Line) -> Iterator[Sum]:
    """ "187 homes, 112 of them private and 65 public": two parts of a few words, which a slip of the hand parts from their whole."""
    for index in range(len(line.figures) - 2):
        whole, one, two = line.figures[index : index + 3]
        gap, link = line.between(index, index + 1).split(), line.between(index + 1, index + 2)
        took = max(line.words[name].starts(link) for name in _POINTS)
        if not took or gap[-1:] not in ([","], ["("]) or len(gap) > _NOUN + 1 or _STOPS & set(gap[:-1]):
            continue
        named, led = link.split()[took:], lexicon(line.words.code).sets["in_cues"]
        if led & {*named[:1], *line.after(index + 2).split()[:1]}:
            continue  # "380 of them in May and 160 in June"
        closed = _kind(line.after(index + 2).split())
        if named and line.words["and"].has(named[-1]) and 1 <= len(named) - 1 <= _KIND and closed and _long_slip(whole, one, two):
            yield from missed(whole, (one, two), Part.OF)


def _long_slip(whole: Claim, *parts: Claim) -> bool:
    """Whether a slip of the hand in a number of three digits or more parts a whole from what its parts make: of two digits one is wrong by chance."""
    apart = sum_of(parts) - middle(whole)
    dues = [(middle(whole), middle(whole) + apart), *((middle(each), middle(each) - apart) for each in parts)]
    return any(due > 0 and likely_slip(said, due, Fraction(1)) == "slip" for said, due in dues)


def _kind(after: Sequence[str]) -> bool:
    """Whether a word or two name a kind and the clause ends behind them."""
    end = next((at for at, token in enumerate(after) if token in (",", ".", ")", ";")), len(after))
    return 1 <= end <= _KIND


def _in_a_case(line: Line) -> Iterator[Sum]:
    """ "7'si tutuklu, 14'ü tutuksuz 19 sanık": parts that their ending makes some of the number right behind them."""
    ending = line.words["its_part"]
    if not ending.words or len(line.figures) <= _FEWEST:
        return
    for index in range(_FEWEST, len(line.figures)):
        parts = [at for at in range(index) if _ends_so(line, at)]
        first = parts[0] if parts else index
        if len(parts) != index - first or len(parts) < _FEWEST or line.figures[index].quantity.counted is None:
            continue
        gaps = [[token for token in line.between(at, at + 1).split() if not ending.has(token)] for at in range(first, index)]
        apart = all(gap[-1:] == [","] or line.words["and"].has((gap or [""])[-1]) for gap in gaps[:-1])
        if (
            apart
            and _exclusive(gaps)
            and all(2 <= len(gap) <= _KIND + 1 for gap in gaps[:-1])
            and 1 <= len(gaps[-1]) <= _KIND
            and "," not in gaps[-1]
        ):
            bare = [replace(line.figures[at], part=None, quantity=replace(line.figures[at].quantity, counted=None)) for at in parts]
            yield from missed(line.figures[index], bare)


def _exclusive(gaps: Sequence[Sequence[str]]) -> bool:
    """Whether the words behind all parts have one root, which an ending affirms of one and denies of another: "tutuklu", "tutuksuz"."""
    heads = [gap[0] for gap in gaps if gap]
    return len(heads) == len(gaps) and len(set(heads)) == len(heads) and len({head[:_ROOT] for head in heads}) == 1


def _ends_so(line: Line, index: int) -> bool:
    """Whether an ending stands behind digits, or ends a number word."""
    span, ending = line.figures[index].quantity.number, line.words["its_part"]
    behind = line.text[span.end : span.end + 4]
    if behind[:1] in ("'", "’"):
        return ending.has(padded(behind[1:]).split()[0] if padded(behind[1:]).strip() else "")
    word = padded(span.of(line.text)).strip()
    return word.isalpha() and any(word.endswith(each) for each in ending.words if len(each) > 1)


def _with_articles(line: Line) -> Iterator[Sum]:
    """ "eight lifts: a gondola, two chairlifts and four drag lifts": a closed list behind a colon, whose items begin with numbers or articles."""
    index = next((at for at in range(1, len(line.figures)) if ":" in line.between(at - 1, at).split()), 0)
    if not index:
        return
    whole, lead = line.figures[index - 1], line.text[line.figures[index - 1].span.end : line.sentence.span.end]
    start = line.figures[index - 1].span.end + lead.index(":") + 1 if ":" in lead else 0
    if not start or count(padded(lead.partition(":")[0])) > _NOUN + 1 or not _whole(whole):
        return
    parts = _items(line, start, line.figures[index:])
    if parts is None or len(parts) < _FEWEST or len(parts) in (middle(whole), len(line.figures) - index):
        return
    apart = abs(sum_of(parts) - middle(whole))
    if 0 < apart <= _OFF or (apart and slips(whole, parts)):
        yield Sum(whole, tuple(parts), rule="plain")


def _whole(claim: Claim) -> bool:
    quantity = claim.quantity
    exact = quantity.kind is Kind.COUNT and quantity.hedge is None and not quantity.is_range and quantity.counted is not None
    return exact and middle(claim) >= _LEAST and claim.part is None


def _items(line: Line, start: int, figures: Sequence[Claim]) -> list[Claim] | None:
    """The items of a list, one in the place of an article; None where one of them begins otherwise, or holds another number."""
    text, end = line.text[start : line.sentence.span.end], line.sentence.span.end
    cuts, at = [start], start
    for token in text.replace(",", " , ").split():
        at = line.text.index(token, at, end)
        if token == "," or line.words["and"].has(padded(token).strip()):
            cuts.append(at + len(token))
        at += len(token)
    items: list[Claim] = []
    for first, last in zip(cuts, [*cuts[1:], end], strict=True):
        words = padded(line.text[first:last]).split()
        inside = [each for each in figures if first <= each.span.start < last]
        words = [word for word in words if word not in (",", ".") and not line.words["and"].has(word)]
        if not words:
            continue
        begun = first + len(line.text[first:last]) - len(line.text[first:last].lstrip())
        led = indefinite(line.words.code).has(words[0]) and not line.words["of_several"].has(joined(words[1:2]).strip())
        if len(words) > _ITEM or len(inside) > 1 or not (inside or led) or (inside and inside[0].span.start != begun):
            return None
        if inside and (inside[0].quantity.kind is not Kind.COUNT or inside[0].quantity.hedge is not None or inside[0].quantity.is_range):
            return None
        items.append(inside[0] if inside else _one(figures[0], Span(begun, begun + len(words[0]))))
    return items


def _one(like: Claim, span: Span) -> Claim:
    """The one that an article stands for."""
    return replace(like, part=None, quantity=replace(like.quantity, low=1, high=1, span=span, number=span, text="1", hedge=None))


def _votes(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "187 had come. 151 of them voted yes, 39 no, seven abstained": all votes of those who were told of last."""
    if before is None or before.block is not line.block or not before.figures or len(line.figures) < _LEAST:
        return
    whole, parts = before.figures[-1], line.figures
    opens = any(line.words[name].starts(line.after(0)) or line.words[name].within(line.lead(0)) for name in _POINTS)
    links = [line.between(at, at + 1) for at in range(len(parts) - 1)]
    listed = all(count(gap) <= _ITEM and ("," in gap.split() or line.words["and"].within(gap)) for gap in links) and not any(
        _STOPS & set(gap.split()) for gap in links
    )
    told = line.words["voting"].within(joined([*links[-1].split(), *line.after(len(parts) - 1).split()]))
    apart = any(sum_of(parts) == middle(each) for each in before.figures)
    if opens and listed and told and not apart and count(line.lead(0)) <= _NOUN and whole.quantity.kind is Kind.COUNT:
        yield from missed(whole, parts, Part.OF)
