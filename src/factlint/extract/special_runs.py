"""Tokens and a digit run among them in; where the run ends, and whether it plainly counts, out: the quick ways."""

from __future__ import annotations

from factlint.extract.special_codes import MAKERS
from factlint.extract.special_lexicon import BOOK, PHONE, STREET, Lexicon, Tokens

_FAR_CUES = STREET | PHONE | BOOK  # what these tell of a number need not stand next to it


def chain(t: Tokens, i: int) -> int:
    """The index after a chain such as 1-1-1-1 that begins at `i`."""
    j = i + 1
    while t.words[j] and t.words[j] in "-/:.–" and t.glued(j) and t.glued(j + 1) and t.number(j + 1):
        j += 2
    return j


def between_words(t: Tokens, i: int, lex: Lexicon, cues: int) -> bool:
    """Whether a short number stands between two small words that make nothing of it ("some 340 homes"): the quick way to None."""
    word, before, after = t.words[i], t.words[i - 1], t.words[i + 1]
    return (
        len(word) <= 3
        and word[0] != "0"
        and len(before) > 3
        and len(after) > 2
        and (before.islower() or (i == 1 and t.low[0] in lex.sets["hedges"]))
        and after.islower()
        and t.low[i - 1] not in (lex.before_hundreds if len(word) == 3 else lex.beside)
        and after not in lex.beside
        and (not lex.counted_ends or after.endswith(lex.counted_ends))
        and not cues & _FAR_CUES
        and not lex.street_endings
        and not t.glued(i)
        and not t.glued(i + 1)
        and word not in lex.sets["emergency"]
    )


def in_percent(t: Tokens, i: int, lex: Lexicon, cues: int) -> bool:
    """Whether a percentage with decimals stands behind a small word ("rose to 3.7%"): another quick way to None."""
    word, before = t.words[i], t.words[i - 1]
    return (
        t.words[i + 3] == "%"
        and t.words[i + 1] in (".", ",")
        and t.number(i + 2)
        and len(word) <= 3
        and len(t.words[i + 2]) <= 2
        and len(before) > 1
        and before.islower()
        and before not in lex.sets["designators"]
        and not cues & _FAR_CUES
        and not t.glued(i)
        and t.glued(i + 1)
        and t.glued(i + 2)
    )


def plainly_counted(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether nothing before the number can make a name or a time of it."""
    before = t.low[i - 1]
    sets = lex.sets
    return (
        not t.glued(i)
        and (before == "" or before.isalpha())
        and before not in sets["designators"]
        and before not in MAKERS
        and before not in sets["number_marks_bare"]
        and before not in sets["number_marks"]
        and before not in sets["hour_before"]
        and before not in lex.months
        and not t.number(i - 2)
        and t.low[i + 1] not in sets["hour_after"]
        and not (t.low[i + 1] in sets["year_words"] and len(t.words[i + 2]) == 4)
        and t.low[i + 2] not in sets["ordinal_prefixes"]  # "nomor punggung 10 menit ke-15"
    )


def past(t: Tokens, i: int) -> int:
    """The index after a number with its groups and decimals ("1,234.5"), so that its pieces are not looked at again."""
    j = i + 1
    while t.words[j] in (",", ".") and t.words[j] and t.glued(j) and t.glued(j + 1) and t.number(j + 1):
        j += 2
    if j == i + 1 and len(t.words[i]) <= 3 and t.words[i][0] != "0":
        while len(t.words[j]) == 3 and t.number(j) and t.starts[j] - t.ends[j - 1] <= 1:
            j += 1  # 3 187 400
    return j
