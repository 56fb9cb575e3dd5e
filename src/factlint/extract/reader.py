"""The tokens of one sentence in; its quantities, as pieces with all their parts, out."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factlint.extract.cardinal import VULGAR, Cardinal, Line, cardinal
from factlint.extract.lexicon import NUMBER, SCALE, TIMES
from factlint.extract.numerals import parse
from factlint.extract.parts import collective_at, dozen_at, half_at, one_and_at, share_at, vague_at
from factlint.extract.piece import Piece, ahead, behind, of_cardinal, ratio
from factlint.extract.scales import hyphened_scale, percent_at
from factlint.model.dataclasses import maker
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_piece = maker(Piece)  # for those whose `left` and `right` are given


def number_at(line: Line, at: int) -> Piece | None:
    """The number that begins at a token, of whatever form: a vague word, a fraction, a multiple or a cardinal."""
    words, lexicon = line.words, line.lexicon
    word = words[at]
    if word[0].isdecimal() or word in VULGAR or (word[0] == "." and len(word) > 1):
        return _digits(line, at)
    if word in lexicon.phrase_heads:
        piece, known = _phrase(line, at)
        if known:
            return piece
    if word in lexicon.parts_given and behind(lexicon.before, line, at) is not None:
        return share_at(line, at, at + 1, lexicon.parts[word])  # "plus du tiers"
    half = lexicon.halves.get(word)
    if half is not None:
        return half_at(line, at, at + 1, half)
    if word in lexicon.articles:
        return _after_article(line, at)
    if word in lexicon.dozens:
        return dozen_at(line, at, at + 1, lexicon.dozens[word])
    entry = lexicon.entries.get(word)
    if entry is not None and entry[0] == NUMBER and entry[1] != 1:
        after = words[at + 1]
        if (
            after not in lexicon.goes_on
            and after not in lexicon.parts
            and after != "-"
            and not after[:1].isdecimal()
            and word not in lexicon.entry_phrases
        ):
            return Piece(
                first=at,
                last=at + 1,
                low=plain(entry[1]),
                high=plain(entry[1]),
                step=entry[2] if entry[2] >= 100 else 1,
                scaled=entry[2] >= 100,
            )
    found = cardinal(line, at)
    if found is None:
        return None
    return _words(line, found)


def _phrase(line: Line, at: int) -> tuple[Piece | None, bool]:
    """None, vague words, multiples and fractions of several words; whether the words are of these (then the answer stands, None included)."""
    words, lexicon = line.words, line.lexicon
    word = words[at]
    hit = ahead(lexicon.none, line, at) if word in lexicon.none else None
    if hit:
        end = hit[0]
        if hit[1] and lexicon.none_needs.isdisjoint(words[end : end + 3]):  # "no one" counts where something happened to them
            return None, True
        if not hit[1] and words[end] in lexicon.none_not:  # "none of this"
            return None, True
        while end > at + 1 and (words[end - 1] in lexicon.partitive or words[end - 1] in lexicon.the):
            end -= 1
        return Piece(first=at, last=end, low=0, high=0, form="none"), True
    hit = ahead(lexicon.vague, line, at) if word in lexicon.vague else None
    if hit:
        return vague_at(line, at, *hit), True
    hit = ahead(lexicon.multiples, line, at) if word in lexicon.multiples else None
    if hit:
        if words[hit[0]] == "-" and line.glued(hit[0]):  # "triple-digit"
            return None, True
        value = plain(hit[1])
        return Piece(first=at, last=hit[0], low=value, high=value, kind=Kind.RATIO, form="multiple"), True
    hit = ahead(lexicon.fractions, line, at) if word in lexicon.fractions else None
    if hit:
        return share_at(line, at, hit[0], Fraction(hit[1])), True
    return None, False


def _digits(line: Line, at: int) -> Piece | None:
    after = line.words[at + 1]
    plain_end = after not in line.lexicon.goes_on and after not in VULGAR and not after[:1].isdecimal() and line.words[at] not in VULGAR
    if plain_end and (after != "-" or not hyphened_scale(line, at + 1)):
        parsed = parse(line.words[at], line.signs)
        if parsed is None:
            return None
        shown, decimals = parsed
        if not decimals:
            return _piece(first=at, last=at + 1, left=at, right=at + 1, low=shown, high=shown, digits=True)
        step = Decimal((0, (1,), -decimals))
        return _piece(first=at, last=at + 1, left=at, right=at + 1, low=shown, high=shown, digits=True, scaled=True, step=step)
    found = cardinal(line, at)
    if found is None:
        return None
    words = line.words
    after = words[found.last]
    if after == "/" and words[found.last + 1].isdecimal() and line.glued(found.last) and line.glued(found.last + 1):
        below = int(words[found.last + 1])
        if below and found.scale == 1:
            value = plain(rational(found.value) / below)
            return Piece(first=at, last=found.last + 2, low=value, high=value, kind=Kind.FRACTION, step=value, scaled=True, digits=True)
    return collective_at(line, of_cardinal(found))


def _words(line: Line, found: Cardinal) -> Piece | None:
    lexicon, words = line.lexicon, line.words
    if found.last == found.first + 1 and words[found.first] in lexicon.centuries and _century(line, found.first):
        century = int(rational(found.value)) // 100 + 11
        return Piece(first=found.first, last=found.last, low=century, high=century, kind=Kind.DATE, form="century")
    if found.last == found.first + 1:
        entry = lexicon.entries.get(words[found.first])
        if (
            entry is not None
            and entry[0] in (SCALE, TIMES)
            and words[found.first] not in lexicon.alone
            and words[found.last] not in lexicon.alone_before
        ):
            return None
    if (
        found.value == 1
        and found.last == found.first + 1
        and words[found.first] in lexicon.one
        and (
            (found.first and words[found.first - 1] in lexicon.one_not_after)
            or words[found.last] in lexicon.one_not_before
            or _no_one(line, found.last)
        )
    ):
        return None
    piece = of_cardinal(found)
    after = found.last + (words[found.last] == "-")
    part = lexicon.parts.get(words[after])
    if part is not None and found.scale == 1 and _parts_of(line, found, after, part):
        value = rational(found.value) * part
        if (
            found.value != 1
            or lexicon.part_any
            or words[after] in lexicon.part_sure
            or words[after + 1] in lexicon.part_of
            or not words[after + 1].isalpha()
        ):
            return share_at(line, found.first, after + 1, value)
    return _mixed(line, piece) or collective_at(line, piece)


def _no_one(line: Line, at: int) -> bool:
    """Whether what stands behind "one" makes no count of it: "one-time", "one of the most"."""
    words, lexicon = line.words, line.lexicon
    if words[at] == "-":
        return line.glued(at) and words[at + 1] in lexicon.one_not_hyphen
    if words[at] not in lexicon.vague_of or not lexicon.one_of_not:
        return False
    return any(word in lexicon.one_of_not or (len(word) > 4 and word.endswith(lexicon.one_of_not_ends)) for word in words[at + 1 : at + 4])


def _century(line: Line, at: int) -> bool:
    """ "Dell'Ottocento": written with a capital behind an article."""
    return at > 0 and line.words[at - 1] in line.lexicon.centuries_after and line.text[line.starts[at]].isupper()


def _parts_of(line: Line, found: Cardinal, after: int, part: Fraction) -> bool:
    """Whether a number of parts is a fraction: "two thirds", "ciento treinta y dos quintos"; "twenty fifth" is an ordinal."""
    top, word = rational(found.value), line.words[after]
    if word in line.lexicon.parts_counted:  # "five quarters of growth"
        return top < part.denominator
    return top < part.denominator * 2 or word.endswith(line.lexicon.parts_many)


def _mixed(line: Line, piece: Piece) -> Piece | None:
    """ "Uno con un cuarto", "ciento treinta con tres veintiunavos": a whole number and a fraction."""
    from factlint.extract.ordinals import ordinal_at

    lexicon, words, at = line.lexicon, line.words, piece.last
    if piece.scale > 1 or piece.low != piece.high or not isinstance(piece.low, int):
        return None
    if words[at] not in lexicon.part_link and words[at] not in lexicon.link:
        return None
    at += 1
    if not line.free(at) or not (words[at] in lexicon.articles or words[at] in lexicon.entries):
        return None
    second = _fraction(line, at) or ordinal_at(line, at)
    if second is None or second.kind is not Kind.FRACTION or second.low is None or not 0 < rational(second.low) < 1:
        return None
    value = plain(rational(piece.low) + rational(second.low))
    return Piece(first=piece.first, last=second.last, low=value, high=value, step=second.step, scaled=True)


def _fraction(line: Line, at: int) -> Piece | None:
    """ "A quarter", "two thirds" and nothing longer."""
    lexicon, words = line.lexicon, line.words
    entry = lexicon.entries.get(words[at])
    top = 1 if words[at] in lexicon.articles else entry[1] if entry is not None and entry[0] == NUMBER else 0
    part = lexicon.parts.get(words[at + 1])
    if part is None or not 0 < top * part < 1:
        return None
    share = plain(top * part)
    return Piece(first=at, last=at + 2, low=share, high=share, kind=Kind.FRACTION, step=share, scaled=True, form="words")


def _after_article(line: Line, at: int) -> Piece | None:
    """ "a million", "a dozen", "a third", "a hundred and five"."""
    lexicon, words = line.lexicon, line.words
    word = words[at + 1]
    entry = lexicon.entries.get(word)
    if word in lexicon.dozens:
        return dozen_at(line, at, at + 2, lexicon.dozens[word])
    if entry is not None and entry[0] in (SCALE, TIMES):
        found = cardinal(line, at + 1)
        if found is not None:
            found.first = at
            return of_cardinal(found)
    if word == "-" and line.glued(at + 1) and words[at + 2] in lexicon.parts:
        return share_at(line, at, at + 3, lexicon.parts[words[at + 2]])
    part = lexicon.parts.get(word)
    after = words[at + 2]
    if after == "-" and part is not None and word not in lexicon.parts_counted and line.glued(at + 2) and words[at + 3].isalpha():
        return None  # "a third-floor window"
    if part is not None and (
        lexicon.part_any
        or word in lexicon.part_sure
        or after in lexicon.part_of
        or after in lexicon.entries
        or not after.isalpha()
        or percent_at(line, at + 2)
        or behind(lexicon.before, line, at) is not None  # "dropped by nearly a fifth since May"
        or (at and words[at - 1] in lexicon.part_by)
    ):
        more = one_and_at(line, at, at + 2, part) if after not in lexicon.part_of else None
        return more or share_at(line, at, at + 2, part)
    half = lexicon.halves.get(word)
    if half is not None:
        return half_at(line, at, at + 2, half)
    if (
        word in lexicon.point or word in lexicon.link or word in lexicon.part_link or word in lexicon.after_half
    ):  # "uno con un cuarto", "eins komma fünf"
        found = cardinal(line, at, one=True)
        if found is not None and found.last > at + 1:
            return of_cardinal(found)
    return None


__all__ = ["Piece", "ahead", "behind", "number_at", "of_cardinal", "ratio"]
