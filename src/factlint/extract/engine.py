"""A text and the spans of its sentences in; its Quantities out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate
from operator import add

from factlint.extract import tokens
from factlint.extract.ages import goes_on
from factlint.extract.cardinal import Line
from factlint.extract.compound import entries_of
from factlint.extract.counted import out_of
from factlint.extract.dress import dress
from factlint.extract.joins import article_share, bounds
from factlint.extract.lexicon import Lexicon, lexicon
from factlint.extract.numerals import Signs, evidence
from factlint.extract.ordinals import ordinal_at, spelled, word_value
from factlint.extract.reader import Piece, number_at
from factlint.extract.special import find_special
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.model.dataclasses import replace
from factlint.model.number import plain
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span

_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚]")
_SIGNED = re.compile(r"\d+(?:[.,]\d+)+")
_WINDOW = 6000  # characters cut into sentences at a time
_END = re.compile(r"[.!?…。؟][\"'”’»›)\]]{0,3}\s")  # without such a place a paragraph is one sentence
_LETTERS_AT_END = re.compile(r"[^\W\d_]++\Z")
_LETTERS_AT_START = re.compile(r"[^\W\d_]++")
_LONE = re.compile("[\ud800-\udfff]")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_LOWER = bytes(char if 97 <= char <= 122 or char > 127 else 32 for char in range(256))  # all but letters as spaces
_AROUND = ".,;:!?()[]\"'-"
_PAD = ["", "", ""]


def split(text: str, code: str) -> list[Span]:
    """The sentences of a plain text: of each paragraph by sentencex, in windows (it takes quadratic time on ten thousand quotation marks).
    What it cuts inside a date ("Dec. 12", "10. Juni") is put together again."""
    import sentencex

    text = _LONE.sub("\ufffd", text)  # half a surrogate pair cannot be handed on
    months = special_lexicon(code).months
    found: list[Span] = []
    at = 0
    while at < len(text):
        if text.startswith("\n\n", at):
            at += 2
            continue
        end = _window(text, at)
        if _END.search(text, at, end) is None:
            found.append(Span(at, end))
        else:
            for each in sentencex.get_sentence_boundaries(code or "en", text[at:end]):
                first, last = at + each["start_index"], at + each["end_index"]
                if found and found[-1].end == first and _cut_date(text, first, last, months):
                    found[-1] = Span(found[-1].start, last)
                else:
                    found.append(Span(first, last))
        at = max(end, at + 1)
    return found


def _window(text: str, at: int) -> int:
    """The end of the paragraph that begins at a place, or of the window in it."""
    end = text.find("\n\n", at, at + _WINDOW)
    if end >= 0:
        return end
    end = at + _WINDOW
    if end >= len(text):
        return len(text)
    return max(text.rfind("\n", at, end), text.rfind(" ", at + _WINDOW // 2, end)) + 1 or end


def _cut_date(text: str, at: int, end: int, months: Mapping[str, int]) -> bool:
    """Whether a sentence border lies between a month's short name and its day, or between a day with its point and a month."""
    before = text[max(0, at - 12) : at].rstrip()
    if not before.endswith("."):
        return False
    if text[at].isdecimal():
        word = _LETTERS_AT_END.search(before[:-1])
        return word is not None and word.group().lower() in months
    word = _LETTERS_AT_START.match(text, at, min(end, at + 16))
    return before[-2:-1].isdecimal() and word is not None and word.group().lower() in months


def read(text: str, sentences: Sequence[Span], *, language: str, region: str = "") -> tuple[Quantity, ...]:
    """Every quantity of the sentences, in order. `language` may carry its region ("pt-PT")."""
    language, region = locale_of(language, region)
    lex = lexicon(language)
    low = tokens.fold(text, lex)
    signs = signs_of(lex, region, low)
    pattern = tokens.pattern(lex.spaces, lex.elide)
    signals, vocabulary = _encoded(lex.signals), _encoded(special_lexicon(language).vocabulary)
    nobody, needs = _encoded(lex.nobody), _encoded(lex.none_needs)
    either = signals | vocabulary | nobody
    scan = _spaced(low)
    tails = spelled(language) is not None
    found: list[Quantity] = []
    for start, end in sentences:
        digit = _DIGIT.search(low, start, end) is not None
        letters = scan[start:end].encode().translate(_LOWER).split()  # the quick way: a table instead of a pattern
        if not digit and lex.compound is None and not lex.lower and not tails and either.isdisjoint(letters):
            continue
        named = digit or bool(lex.lower) or not vocabulary.isdisjoint(letters)
        others = find_special(text, start, end, language=language, region=region) if named else []
        if (
            not signals.isdisjoint(letters)
            or (digit and _uncovered(low, start, end, others))
            or not (nobody.isdisjoint(letters) or needs.isdisjoint(letters))
            or (lex.compound is not None and _compounds(scan[start:end].split(), lex))
            or (tails and _long_ordinals(scan[start:end].split(), lex))
        ):
            found.extend(read_line(line_of(text, low, start, end, lex, signs, region, pattern), others))
        else:
            found.extend(others)
    return tuple(found)


def _uncovered(low: str, start: int, end: int, others: Sequence[Quantity]) -> bool:
    """Whether a digit stands outside what special.py found."""
    at = start
    for other in others:
        if _DIGIT.search(low, at, other.span.start):
            return True
        at = other.span.end
    return _DIGIT.search(low, at, end) is not None


def _spaced(low: str) -> str:
    """The text with every sign beyond ASCII as a space, so that what is left beyond ASCII are letters."""
    for char in set(_BEYOND.findall(low)):
        if not char.isalpha():
            low = low.replace(char, " ")
    return low


def _compounds(words: Sequence[str], lex: Lexicon) -> bool:
    return any(len(word) > 5 and entries_of(word.strip(_AROUND), lex) is not None for word in words)


def _long_ordinals(words: Sequence[str], lex: Lexicon) -> bool:
    table = spelled(lex.code)
    return table is not None and any(word_value(word.strip(_AROUND), table, lex) is not None for word in words)


@lru_cache(maxsize=64)
def _encoded(words: frozenset[str]) -> frozenset[bytes]:
    return frozenset(word.encode() for word in words)


def locale_of(language: str, region: str = "") -> tuple[str, str]:
    """ "es-MX" as language and region; a region given beside it goes first."""
    code, _, rest = language.replace("_", "-").partition("-")
    return code.lower(), region or (rest.upper() if len(rest) == 2 else "")


def signs_of(lex: Lexicon, region: str, low: str) -> Signs:
    """The signs of the region, else those that the text's own unambiguous numbers show, else the language's."""
    if region in lex.regions:
        return lex.regions[region]
    if not lex.regions:
        return lex.signs
    votes = evidence(_SIGNED.findall(low))
    mine, other = votes[lex.signs.decimal], votes["," if lex.signs.decimal == "." else "."]
    if not region and other > mine:
        return Signs(group=lex.signs.decimal, decimal="," if lex.signs.decimal == "." else ".")
    return lex.signs


def line_of(text: str, low: str, start: int, end: int, lex: Lexicon, signs: Signs, region: str, pattern: re.Pattern[str]) -> Line:
    """The tokens of `text[start:end]`. Each match takes the white space behind it, so that the places are sums of lengths."""
    start += end - start - len(low[start:end].lstrip())
    pieces = pattern.findall(low, start, end)
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=start))
    ends = list(map(add, starts, map(len, words)))
    if lex.suffixed:  # "dolar'a": what stands before the ending
        words = [word.partition("'")[0] or word for word in words]
    words += _PAD
    starts += (end, end)
    ends += (end, end, end)
    return Line(lex, signs, text, words, starts, ends, region)


def read_line(line: Line, others: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of one sentence; `others` are those that special.py found in it."""
    if others:
        others = [_every(line, other) for other in others] if line.lexicon.every else others
        _cover(line, others)
    lex, words = line.lexicon, line.words
    heads = lex.heads
    found: list[Quantity] = list(others)
    before: Piece | None = None
    floor = -1  # where the newest quantity ends: the next may not reach back over it
    done = 0
    gone: set[int] = set()
    places = [at for at, word in enumerate(words) if word in heads or "." < word < ":"]
    if lex.articles and not lex.share_noun:
        articles, after = lex.articles, lex.after_article
        places = [at for at in places if words[at] not in articles or words[at + 1] in after]
    table = spelled(lex.code)
    long = table is not None and any(word.endswith(table.tails) for word in words)
    if long and table is not None:
        tails = table.tails
        places = sorted({*places, *(at for at, word in enumerate(words) if word in lex.articles or word.endswith(tails))})
    if lex.compound is not None:
        places = sorted({*places, *(at for at, word in enumerate(words) if len(word) > 5 and entries_of(word, lex))})
    for at in places:
        if at < done:
            continue
        piece = ordinal_at(line, at) if long else None
        if not line.free(at) and (piece is None or not _longer(line, piece, found)):
            continue
        if piece is not None and piece.kind is Kind.ORDINAL:
            if line.covered is None or _clear(line, piece, found, gone):
                found.append(quantity(line, piece, floor))
                before, floor, done = None, line.ends[piece.right - 1], piece.right
            continue
        if piece is None:
            piece = number_at(line, at)
        if piece is None and words[at] in lex.articles and lex.in_share:
            piece = article_share(line, at)
        if piece is not None:
            piece = dress(line, piece)
            if line.covered is not None and not _clear(line, piece, found, gone):
                continue
            _conversion(line, piece, before)
            if before is not None:
                goes_on(line, piece, before)
            if before is not None and bounds(line, before, piece):
                found[-1] = quantity(line, before)
                floor = line.ends[before.right - 1]
                done = before.right
                continue
            if before is not None and out_of(line, before, piece):
                found[-1] = quantity(line, before)
            found.append(quantity(line, piece, floor))
            before = piece
            floor = line.ends[piece.right - 1]
            done = max(piece.right, at + 1)
    if gone:
        found = [each for index, each in enumerate(found) if index not in gone]
    if others:
        found.sort(key=lambda each: each.span)
    return found


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
        while at < count and line.ends[at] <= other.span.start:
            at += 1
        while at < count and line.starts[at] < other.span.end:
            covered[at] = index
            at += 1
    line.covered = covered
    line.names = frozenset(index for index, other in enumerate(others) if other.form == "name")


def _conversion(line: Line, piece: Piece, before: Piece | None) -> None:
    """ "12 miles (19 km)": a number alone in brackets that repeats the one before in another unit."""
    if before is None or piece.kind not in (Kind.MEASURE, Kind.MONEY) or piece.kind is not before.kind or piece.unit == before.unit:
        return
    opening = piece.left - 1
    if line.words[opening] in ("(", "[") and line.words[piece.right] in (")", "]") and 0 <= opening - before.right <= 4:
        piece.conversion = True


def _give_back(line: Line, piece: Piece, floor: int) -> None:
    """What the quantity before has taken cannot be this one's too."""
    while piece.first < piece.last - 1 and line.starts[piece.first] < floor:
        piece.first += 1
    while piece.left < piece.first and line.starts[piece.left] < floor:
        piece.left += 1
    if 0 <= piece.unit_first < piece.left:
        piece.unit_first = piece.unit_last = -1
        piece.kind, piece.unit = Kind.COUNT, None
    if 0 <= piece.hedge_first < piece.left:
        piece.hedge, piece.hedge_first, piece.hedge_last = None, -1, -1


def quantity(line: Line, piece: Piece, floor: int = -1) -> Quantity:
    """A piece as a frozen value with spans in the text, which begin at `floor` at the earliest."""
    if line.starts[piece.left] < floor:
        _give_back(line, piece, floor)
    starts, ends, text = line.starts, line.ends, line.text

    def span(first: int, last: int) -> Span | None:
        return Span(starts[first], ends[last - 1]) if last > first >= 0 else None

    whole = Span(starts[piece.left], ends[piece.right - 1])
    counted = span(piece.counted_first, piece.counted_last)
    return Quantity(
        span=whole,
        number=Span(starts[piece.first], ends[piece.last - 1]),
        text=whole.of(text),
        kind=piece.kind,
        low=piece.low,
        high=piece.high,
        hedge=piece.hedge,
        hedge_span=span(piece.hedge_first, piece.hedge_last),
        vague=piece.vague,
        unit=piece.unit,
        unit_span=span(piece.unit_first, piece.unit_last),
        step=piece.step,
        scaled=piece.scaled,
        form=piece.form,
        counted=counted.of(text) if counted else None,
        counted_span=counted,
        conversion=piece.conversion,
    )


__all__ = ["Kind", "read", "split"]
