"""The tokens of one sentence and what special.py found in it in; its quantities out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, compress, count, filterfalse
from operator import add

from factlint.extract.ages_together import age_changed, goes_before, goes_on, of_so_many
from factlint.extract.cardinal import Line
from factlint.extract.compound import entries_of
from factlint.extract.counted import out_before, out_of
from factlint.extract.dress import dress
from factlint.extract.frozen import quantity
from factlint.extract.joins import carried
from factlint.extract.lexicon import NUMBER, Lexicon
from factlint.extract.limits import bounds
from factlint.extract.numerals import Signs
from factlint.extract.ordinals import ordinal_at, spelled
from factlint.extract.reader import Piece, number_at
from factlint.extract.shares import article_share
from factlint.extract.special_lexicon import Tokens, refined, tokenise
from factlint.extract.titles import in_title
from factlint.extract.tokens import fold, patterns
from factlint.extract.unit_tables import article_counts, one_of_two
from factlint.model.dataclasses import maker, replace
from factlint.model.number import plain
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span

_TITLE = 12  # words either side that show whether all are written with a capital
_PAD = ["", "", ""]
_NAMED = 100  # number words in names are small, but for those that are one of a scale
_NO_NUMBER = ("", 0, 0)
_APART = frozenset({Kind.ORDINAL, Kind.OTHER})
_line = maker(Line)


def line_of(text: str, start: int, end: int, lex: Lexicon, signs: Signs, region: str) -> Line:
    """The tokens of `text[start:end]`."""
    words, starts, ends = _cut(fold(text[start:end], lex), start, lex)
    return _line_of(words, starts, ends, end, text, lex, signs, region)


def line_and_tokens(text: str, start: int, end: int, lex: Lexicon, signs: Signs, region: str) -> tuple[Line | None, Tokens]:
    """The same, and the tokens that special.py reads, which are the same but that a number is cut at its signs and a word at its apostrophe.

    The line is None where the folded sentence differs from the written one in more than capitals, so that the two are no longer alike.
    """
    piece = text[start:end]
    if (lex.lower or not piece.isascii()) and piece.lower() != fold(piece, lex):
        return None, tokenise(text, start, end)
    words, starts, ends = _cut(piece, start, lex)
    low = "\n".join(words).lower().split("\n")
    line = _line_of(low, starts, ends, end, text, lex, signs, region)
    return line, refined(text, words, low, starts, ends)


def _cut(piece: str, start: int, lex: Lexicon) -> tuple[list[str], list[int], list[int]]:
    """The tokens of a piece that begins at `start`, with their places. Each match takes the white space behind it: places are sums of lengths."""
    start += len(piece) - len(piece.lstrip())
    pieces = patterns(lex.spaces, lex.elide).of(piece).findall(piece)
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=start))
    starts.pop()
    return words, starts, list(map(add, starts, map(len, words)))


def _line_of(words: list[str], starts: list[int], ends: list[int], end: int, text: str, lex: Lexicon, signs: Signs, region: str) -> Line:
    if lex.suffixed:  # "dolar'a": what stands before the ending
        words = [word.partition("'")[0] or word for word in words]
    beyond = [end, end, end]
    return _line(lexicon=lex, signs=signs, text=text, words=words + _PAD, starts=starts + beyond, ends=ends + beyond, region=region)


def read_line(line: Line, others: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of one sentence; `others` are those that special.py found in it."""
    if others:
        others = [_every(line, other) for other in others] if line.lexicon.every else others
        _cover(line, others)
    found: list[Quantity] = list(others)
    before: Piece | None = None
    floor = -1  # where the newest quantity ends: the next may not reach back over it
    done = 0
    gone: set[int] = set()
    places, long = _places(line)
    for at in places:
        if at < done or _no_number(line, at):
            continue
        piece = _piece_at(line, at, long)
        if piece is None or (not line.free(at) and not _longer(line, piece, found)):
            continue
        if _of_name(line, at):
            piece = Piece(first=at, last=at + 1, low=0, high=0, kind=Kind.OTHER, form="name")
        counts = piece.kind not in _APART
        if counts:
            piece = dress(line, piece)
        if line.covered is not None and not _clear(line, piece, found, gone):
            continue
        if counts and before is not None and _beside(line, before, piece, found):  # both are one range
            floor, done = line.ends[before.right - 1], before.right
            continue
        found.append(quantity(line, piece, floor))
        before = piece if counts else None
        floor, done = line.ends[piece.right - 1], piece.right if piece.right > at else at + 1
    if gone:
        found = [each for index, each in enumerate(found) if index not in gone]
    if others:
        found.sort(key=lambda each: each.span)
    return found


def _places(line: Line) -> tuple[list[int], bool]:
    """Where a number may begin, and whether there may be a long ordinal among them."""
    lex, words = line.lexicon, line.words
    heads = {word for word in filterfalse(str.isalpha, words) if "." < word < ":"} | lex.heads.intersection(words)
    heads.discard(".")  # no number begins with a full stop that is a token of its own
    places = list(compress(count(), map(heads.__contains__, words)))
    if lex.articles and not lex.share_noun:
        articles, after = lex.articles, lex.after_article
        places = [at for at in places if words[at] not in articles or words[at + 1] in after or one_of_two(lex, words, at)]
    table = spelled(lex.code)
    long = table is not None and any(map(table.ends, words))
    if long and table is not None:
        ends = table.ends
        places = sorted({*places, *(at for at, word in enumerate(words) if word in lex.articles or ends(word))})
    if lex.compound is not None:
        places = sorted({*places, *(at for at, word in enumerate(words) if len(word) > 5 and entries_of(word, lex))})
    return places, long


def _no_number(line: Line, at: int) -> bool:
    """Whether the words about a number word make another word or a name of it."""
    lex, words = line.lexicon, line.words
    word = words[at]
    if lex.named_numbers and word.isalpha() and _named(line, at):
        return True
    if lex.not_before and words[at + 1] in lex.not_before.get(word, ()):
        return True
    return word in lex.not_numbers and words[at - 1] in lex.not_numbers[word] and lex.entries.get(word, _NO_NUMBER)[1] != 0


def _of_name(line: Line, at: int) -> bool:
    """Whether a number is the zero of "below zero" or stands in a title."""
    lex, words = line.lexicon, line.words
    return (words[at] in lex.not_numbers and words[at - 1] in lex.not_numbers[words[at]]) or in_title(line, at)


def _piece_at(line: Line, at: int, long: bool) -> Piece | None:
    """The number, long ordinal or share that begins at a token."""
    lex = line.lexicon
    piece = ordinal_at(line, at) if long else None
    if piece is None and line.free(at):
        piece = number_at(line, at)
        if piece is None and line.words[at] in lex.articles and lex.in_share:
            piece = article_share(line, at)
            if piece is None and article_counts(line, at):
                piece = Piece(first=at, last=at + 1, low=1, high=1)
    return piece


def _beside(line: Line, before: Piece, piece: Piece, found: list[Quantity]) -> bool:
    """What a number and the one before it do to each other; True where the one before becomes a range of the two."""
    _conversion(line, piece, before)
    of_so_many(line, before, piece)
    goes_on(line, piece, before)
    carried(line, before, piece)
    if goes_before(line, piece, before) or age_changed(line, before, piece):
        found[-1] = quantity(line, before)
    if bounds(line, before, piece):
        found[-1] = quantity(line, before)
        return True
    if out_of(line, before, piece):
        found[-1] = quantity(line, before)
    elif line.lexicon.suffixed:
        out_before(line, before, piece)
    return False


def _named(line: Line, at: int) -> bool:
    """ "Pulau Seribu", "Kecamatan Tujuh Belas": a number word with a capital, behind a word with one, in a sentence that is no title."""
    text, starts, lexicon, words = line.text, line.starts, line.lexicon, line.words
    if not at or not text[starts[at]].isupper() or text[starts[at] : line.ends[at]].isupper():
        return False
    entry = lexicon.entries.get(words[at], _NO_NUMBER)
    if (entry[0] != NUMBER or entry[1] > _NAMED) and words[at] not in lexicon.doubles:
        return False
    following = at + 1 + (words[at + 1] == "-" and line.glued(at + 1))
    if following > at + 1 and lexicon.nouns_capital:  # "ein Zwei-Euro-Stück"
        return False
    before, after = text[starts[at - 1]], text[starts[following] : starts[following] + 1]
    if not before.isupper() and not (before.isalpha() and (lexicon.nouns_capital or after.isupper())):
        return False
    near = range(max(0, at - _TITLE), min(len(words) - 3, at + _TITLE))
    small = [
        place for place in near if text[starts[place]].islower() and len(words[place]) > 3 and words[place] not in lexicon.named_numbers
    ]
    return len(small) > 1 or (len(small) == 1 and before.isupper() and len(words) < _TITLE)


def _every(line: Line, other: Quantity) -> Quantity:
    """ "Jeder vierte": an ordinal after "every" is a share."""
    if other.kind is not Kind.ORDINAL or not isinstance(other.low, int) or other.low < 2 or other.text[0].isdecimal():
        return other
    at = bisect_left(line.starts, other.start)
    if not 0 < at < len(line.words) or line.words[at - 1] not in line.lexicon.every:
        return other
    span, value = Span(line.starts[at - 1], other.end), Fraction(1, other.low)
    return replace(
        other,
        span=span,
        number=span,
        text=span.of(line.text),
        kind=Kind.RATIO,
        form="one_in",
        low=plain(value),
        high=plain(value),
        step=plain(value),
        scaled=True,
    )


def _clear(line: Line, piece: Piece, found: list[Quantity], gone: set[int]) -> bool:
    """Take a piece back from what special.py found: an ordinal word in it is its denominator ("two thirds"), anything else stays special."""
    covered = line.covered or ()
    if _to_ordinal(line, piece, found, gone):
        return True
    for at in range(piece.left, piece.right):
        index = covered[at]
        if index < 0 or index in gone:
            continue
        if found[index].kind is Kind.ORDINAL and piece.first <= at < piece.last and not found[index].text[0].isdecimal():
            gone.add(index)
        elif at < piece.first:
            piece.left = at + 1
        elif at < piece.last:
            return False
        else:
            piece.right = at
            piece.unit_last = min(piece.unit_last, at)
            break
    if piece.hedge_first >= piece.right or 0 <= piece.hedge_first < piece.left:
        piece.hedge, piece.hedge_first, piece.hedge_last = None, -1, -1
    if piece.unit_first >= piece.right or 0 <= piece.unit_first < piece.left:
        piece.unit_first = piece.unit_last = -1
    return True


def _longer(line: Line, piece: Piece, found: list[Quantity]) -> bool:
    """Whether a long ordinal begins with a shorter one that special.py found and ends after it."""
    index = (line.covered or ())[piece.first]
    other = found[index]
    return (
        piece.kind is Kind.ORDINAL
        and other.kind is Kind.ORDINAL
        and other.span.start == line.starts[piece.first]
        and other.span.end < line.ends[piece.last - 1]
    )


def _to_ordinal(line: Line, piece: Piece, found: list[Quantity], gone: set[int]) -> bool:
    """ "One hundred and twenty-fifth": the number goes on into an ordinal, which makes one of the whole."""
    index = (line.covered or ())[piece.last - 1]
    if index < 0 or index in gone or piece.kind is not Kind.COUNT or not isinstance(piece.low, int) or piece.low != piece.high:
        return False
    other = found[index]
    if other.kind is not Kind.ORDINAL or other.span.end <= line.ends[piece.last - 1] or not isinstance(other.low, int) or other.low > 99:
        return False
    gone.add(index)
    last = bisect_left(line.starts, other.span.end, 0, len(line.words) - 3)
    value = piece.low - piece.low % 100 + other.low
    piece.kind, piece.form, piece.low, piece.high, piece.hedge, piece.unit = Kind.ORDINAL, "", value, value, None, None
    piece.left, piece.last, piece.right = piece.first, last, last
    piece.hedge_first = piece.hedge_last = piece.counted_first = piece.counted_last = piece.unit_first = piece.unit_last = -1
    return True


def _cover(line: Line, others: Sequence[Quantity]) -> None:
    covered = [-1] * len(line.words)
    at, count = 0, len(line.words) - 3
    for index, other in enumerate(others):
        start, end = other.span
        at = bisect_right(line.ends, start, at, count)
        while at < count and line.starts[at] < end:
            covered[at] = index
            at += 1
    line.covered = covered
    line.names = frozenset([index for index, other in enumerate(others) if other.form == "name"])


def _conversion(line: Line, piece: Piece, before: Piece) -> None:
    """ "12 miles (19 km)": a number alone in brackets that repeats the one before in another unit."""
    if piece.kind not in (Kind.MEASURE, Kind.MONEY) or piece.kind is not before.kind or piece.unit == before.unit:
        return
    opening = piece.left - 1
    if line.words[opening] in ("(", "[") and line.words[piece.right] in (")", "]") and 0 <= opening - before.right <= 4:
        piece.conversion = True
