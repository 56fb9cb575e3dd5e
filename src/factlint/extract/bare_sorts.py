"""A token of a line in; what sort of token it is, by its signs, its capital or what small word it is, out."""

from __future__ import annotations

from functools import lru_cache

from factlint import language
from factlint.extract.cardinal import Line
from factlint.extract.counted import nouns
from factlint.language import dates
from factlint.model.tuples import NamedTuple

_SIGNS = {
    **dict.fromkeys("([", "open"), **dict.fromkeys(")]", "close"), ",": "comma", **dict.fromkeys(":;", "colon"), **dict.fromkeys(".?!…", "stop"),
    **dict.fromkeys("\"“”«»'’„‘", "quote"), **dict.fromkeys("-–—", "dash"), "=": "equals",
}  # fmt: skip
_SHORT = 5  # letters of an abbreviation
_HEADLINE = 60  # words and marks of a headline, at most
_LONGER, _FEWEST = 5, 3  # letters of a word that has a capital in a headline, and such words in one


class Words(NamedTuple):
    """Small words of a language by what they are, in the order in which a word that is several of them is told."""

    many: frozenset[str]
    counting: frozenset[str]
    more: frozenset[str]
    auxiliary: frozenset[str]
    preposition: frozenset[str]
    article: frozenset[str]
    joining: frozenset[str]
    of: frozenset[str]
    small: frozenset[str]


@lru_cache(maxsize=16)
def _words(code: str) -> Words:
    data, numbers = language.section(code, "words"), language.section(code, "numbers")
    parts = data.get("parts") or {}
    table = nouns(code)

    def words(*names: str) -> frozenset[str]:
        return frozenset(str(word) for name in names for word in data.get(name) or ())

    def first(*names: str) -> frozenset[str]:
        return frozenset(str(phrase).split()[0] for name in names for phrase in parts.get(name) or ())

    counting = [*(parts.get(name) or () for name in ("change_before", "base_before", "taken_before", "more_before"))]
    counting += [numbers.get(name) or () for name in ("changes", "compared", "of_which", "transparent")]
    told = [str(phrase) for phrases in counting for phrase in phrases]
    tied = words("many_articles", "prepositions", "articles", "joins", "auxiliaries")
    return Words(
        many=words("many_articles"),
        counting=frozenset(phrase for phrase in told if " " not in phrase) | (frozenset(phrase.split()[-1] for phrase in told) - tied),
        more=first("more_after", "change_after", "of_after")
        | frozenset(map(str, language.section(code, "dates").get("comparatives") or ())),
        auxiliary=words("auxiliaries"),
        preposition=words("prepositions"),
        article=words("articles"),
        joining=words("joins"),
        of=table.partitive | table.pronouns,
        small=words("stop", "breaks") | table.stop,
    )


def counting(code: str) -> frozenset[str]:
    """Words of change and of comparison, behind which numbers count."""
    words = _words(code)
    return words.counting - words.preposition


def prepositions(code: str) -> frozenset[str]:
    """The prepositions of a language."""
    return _words(code).preposition


@lru_cache(maxsize=16)
def tallies(code: str) -> frozenset[str]:
    """Words that tell that a number is a count: tallies and tolls, and how they stand ("stood", "élevait")."""
    news, saying, words = (language.section(code, name) for name in ("news", "saying", "words"))
    lists = (news.get("counters"), saying.get("figures"), words.get("lasting"))
    return frozenset(str(word).lower() for each in lists for word in each or ())


def sort_at(line: Line, at: int, head: int) -> str:
    """What sort of token stands at a place."""
    if not 0 <= at < len(line.words) - 3:
        return "edge"
    word = line.words[at]
    if word[0].isdecimal():
        return "number"
    if not word[0].isalpha():
        return _sign(line, at)
    if not line.free(at):
        return "special"
    written = line.text[line.starts[at] : line.ends[at]]
    opens = at == head
    if len(word) == 1 and written.isupper() and not opens:
        return "letter"
    if 1 < len(word) <= _SHORT and any(map(str.isupper, written[1:])):
        return "abbreviation"
    capital = written[0].isupper() and not (word in dates.lexicon(line.lexicon.code).sets["name_not"] and _in_title_case(line))
    for sort, words in zip(Words._fields, _words(line.lexicon.code), strict=True):
        if word in words and (not capital or (opens and sort not in ("more", "of"))):
            return sort
    if not capital:
        return "word"
    return "opening capital" if opens else "noun" if line.lexicon.nouns_capital else "capital"


def _in_title_case(line: Line) -> bool:
    """Whether a headline has all its longer words with capitals: "Camp Blaze Killed 14, Health Directorate Says"."""
    if line.lexicon.nouns_capital or len(line.words) > _HEADLINE:
        return False
    longer = [line.text[line.starts[at]] for at, word in enumerate(line.words) if len(word) >= _LONGER and word.isalpha()]
    return len(longer) >= _FEWEST and all(map(str.isupper, longer))


def _sign(line: Line, at: int) -> str:
    sort = _SIGNS.get(line.words[at][0], "sign")
    if sort == "quote" and line.words[at] in "'’" and line.glued(at) and line.glued(at + 1) and line.words[at + 1][:1].isalpha():
        return "ending"  # "3'ü"
    if sort == "dash" and (line.glued(at) or line.glued(at + 1)):
        return "hyphen"
    return sort
