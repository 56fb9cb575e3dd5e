"""A line in; numbers that announce names, told in the same sentence, out, with how many there are, where the two differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from factlint.checks import _links as links
from factlint.checks._lines import Line
from factlint.checks._words import Words, indefinite, padded
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.draft import BlockKind
from factlint.model.number import rational
from factlint.model.quantity import Kind

_MOST = 20
_LONGEST = 8
"""Words in an item of a list that runs on in a sentence."""
_TITLE = 4
"""Words of a name with small words in it."""
_NEAR = 3
"""Words between a number and the dash behind which its names stand."""
_OTHER_MARKS = frozenset("—–;:()")
_NO_LIST = frozenset(';:()—–"“”«»?!')
"""What stands in no list that runs on in a sentence."""
_NEXT = 24
"""Characters in which the sentence behind a list begins."""
_FAR = 14
"""Words between the number that begins a sentence and its colon."""
_NAMES = lazy.compile(r"[^\W\d_a-zß-ÿ][\w'’.-]*(?:,? (?:[^\W\d_a-zß-ÿ][\w'’-]*|\w{1,4}(?= [^\W\d_a-zß-ÿ])))+")
"""Names in a row, with commas and a short small word between them."""
_STATE = lazy.compile(r"[A-Z][a-z]{1,4}\.['’]")
"""The short name of a state, behind a town in it."""
_OPENS = re.compile(r"[:(]|\s—\s?|—|\s[–-]\s")
"""What a list of names begins with."""


@dataclass(frozen=True, slots=True)
class Counted:
    """`claim` announces a number of things; `items` is how many there are, `shown` the first of them."""

    claim: Claim
    items: int
    shown: str


def announces(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.kind is not Kind.COUNT or quantity.value is None or quantity.hedge is not None or quantity.scaled or claim.negated:
        return False
    return 2 <= rational(quantity.value) <= _MOST and quantity.counted is not None


def in_sentence(line: Line) -> Iterator[Counted]:
    """ "Three prisons: A, B, C and D", "five unions (A, B, C and D)", "four lines – A, B and C – were shut"."""
    if line.block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return
    for index, claim in enumerate(line.figures):
        if not announces(claim) or (index and links.of(line, index - 1, index)) or _one_of(line, index):  # "two of the three men (A and B)"
            continue
        found = _told_behind(line, index)
        items = None if found is None else _items(found[1], line.words)
        if found is not None and items is None:
            items = _singles(line, index, *found[:2]) or _of_announced(line, index, found[1])
        if (
            found is None
            or items is None
            or _and_one(found[0], line.words)
            or _counts(line, index, items)
            or line.words["no_sum"].within(padded(found[0] + " " + found[1]))
        ):
            continue
        said = int(rational(claim.quantity.low or 0))
        if found[2] and len(items) > said:
            continue  # "two men, John Smith, Mayor of Leeds, and Al Green,"
        kinds = all(line.words["one"].starts(padded(item)) or _thing(item, line.words) for item in items)
        if kinds and len(items) > said:
            continue  # "two witnesses: a woman, a neighbour of hers, and a boy"
        if len(items) > said and any(line.words["of"].has(padded(token).strip()) for item in items for token in item.split()[1:2]):
            continue  # "three men: John Smith, Mayor of Leeds, Tom Brown and Al Green"
        if len(items) < said and line.words["joins_more"].within(padded(found[1])):
            continue  # "four changes: a fee, a ban along with a fine, and a grant"
        if len(items) < said and line.words["also"].starts(padded(line.text[line.sentence.span.end : line.sentence.span.end + _NEXT])):
            continue  # "three schools are shut: A and B. Also shut is C"
        if len(items) > said and _apposition(items, line.words.code):
            continue  # "drei Gäste: Anna Weber, Otto Kern, der Chef der Wache, und Ida Graf"
        if len(items) != said and abs(len(items) - said) <= 2 and len(items) >= 2:
            yield Counted(claim, len(items), ", ".join(items))


def _one_of(line: Line, index: int) -> bool:
    """Whether a number is that of all of which one is told: "at one of the four tournaments"."""
    ahead, words = line.before(index).split()[-3:], line.words
    articles = lexicon(words.code).sets["articles"]
    while len(ahead) > 1 and (ahead[-1] in articles or words["the"].has(ahead[-1]) or words["of"].has(ahead[-1])):
        ahead.pop()
    one = bool(ahead) and (words["one"].has(ahead[-1]) or indefinite(words.code).has(ahead[-1]))
    return one and len(ahead) < len(line.before(index).split()[-3:])


def _apposition(items: Sequence[str], code: str) -> bool:
    """Whether an item amid the others is what the name before it is called: it begins with an article, and the first does not."""
    articles = lexicon(code).sets["articles"]
    led = [item.split()[0] in articles for item in items]
    return not led[0] and any(led[1:-1])


def _and_one(ahead: str, language: Words) -> bool:
    """Whether another is named besides those that are counted: "three Americans and a Canadian:"."""
    tokens = padded(ahead).split()
    return any(language["and"].has(token) and language["one"].has(after) for token, after in pairwise(tokens))


def _counts(line: Line, index: int, items: Sequence[str]) -> bool:
    """Whether each item is a number of them: "four leaders — two Liberals and two Greens", "three members: two Liberals and one Green"."""
    told = tuple(each.quantity.text.lower() for each in line.figures[index + 1 :])
    return any(item.lower().startswith(told) for item in items) and all(
        item[:1].isdigit() or item.lower().startswith(told) or line.words["one"].starts(padded(item)) for item in items
    )


def _told_behind(line: Line, index: int) -> tuple[str, str, bool] | None:
    """The words between a number and its list, the list, and whether it is set off by commas alone, so that one of its items can say more of another."""
    found = _announced(line, index)
    if found is not None:
        return (*found, False)
    from factlint.checks._set_off import set_off  # few lists are

    aside = set_off(line, index, line.text[line.figures[index].span.end : line.sentence.span.end])
    if aside is not None:
        return aside[0], aside[1], not aside[2]
    from factlint.checks._named_after_are import after_are

    named = after_are(line, index)
    return None if named is None else (*named, False)


def _announced(line: Line, index: int) -> tuple[str, str] | None:
    """The words between a number and the list it announces, and the text of the list; None where none follows."""
    claim, language = line.figures[index], line.words
    end = line.figures[index + 1].span.start if index + 1 < len(line.figures) else line.sentence.span.end
    tail, rest = line.text[claim.span.end : end], line.text[claim.span.end : line.sentence.span.end]
    apposed = _apposed(line, index, rest)
    if apposed is not None:
        return apposed
    mark = _OPENS.search(tail)
    if mark is None:
        return _far_behind(line, index, rest)
    ahead, sign, rest = tail[: mark.start()], mark.group().strip(), rest[mark.end() :]
    if len(ahead.split()) > (_NEAR if sign in "—–-" else 7) or any(each in ahead for each in ",;—–"):
        return None
    if language["among"].within(padded(ahead)) or _of_another_noun(ahead, language):
        return None  # "three victories among these states: A, B, C and D"
    if sign == "(":
        closed = rest.find(")")
        last = ahead.split()[-1:]
        named = last and last[0][:1].isupper() and "nouns_capital" not in lexicon(language.code).flags
        if named and len(ahead.split()) > 2:
            return None  # "two amendments to the Parliament (Privileges, Immunities and Powers) Act"
        return None if closed < 0 or len(ahead.split()) > 5 else (ahead, rest[:closed])
    if sign in "—–-":
        closing = rest.find(sign)
        if closing < 0 or _OTHER_MARKS & set(rest[:closing]):
            return None
        return ahead, rest[:closing]
    return ahead, rest


def _of_another_noun(ahead: str, language: Words) -> bool:
    """Whether a list is that of a noun behind "the following": "in four modules, on the following topics:"."""
    tokens = padded(ahead).split()
    at = next((place for place, token in enumerate(tokens) if language["following"].has(token)), 0)
    return at > 1 and at + 1 < len(tokens)


def _apposed(line: Line, index: int, rest: str) -> tuple[str, str] | None:
    """The names right behind the noun: "the three branches Husby, Stade and Wismar"; not "the two leaders of Spain, France and Italy"."""
    noun = line.figures[index].quantity.counted or ""
    tail = rest.lstrip()
    if not noun or not tail.lower().startswith(noun.lower()) or not line.words["the"].ends(line.before(index)):
        return None
    tail = tail[len(noun) :].lstrip()
    names = _NAMES.match(tail)
    if names is None or tail[names.end() : names.end() + 2].strip()[:1] in ("-", "&"):
        return None
    items = _items(names.group(), line.words)
    return ("", names.group()) if items is not None and len(items) >= 3 and names.group().count(",") >= len(items) - 2 else None


def _far_behind(line: Line, index: int, rest: str) -> tuple[str, str] | None:
    """The list at the end of a sentence that begins with the number: "Four towns fell below ten marks in the test: A, B and C."."""
    ahead, colon, names = rest.partition(":")
    if index or not colon or line.before(0).split() or len(ahead.split()) > _FAR or any(each in ahead for each in ",;—–("):
        return None
    items = _items(names, line.words)
    if items is None or len(items) < 3 or not all(_name(item) for item in items):
        return None
    close = abs(len(items) - rational(line.figures[0].quantity.low or 0)) == 1
    others = [rational(each.quantity.low or 0) for each in line.figures[1:]]
    return (ahead, names) if close and all(abs(each - len(items)) > 1 for each in others) else None


def _items(text: str, language: Words) -> list[str] | None:
    """The items of "A, B, C and D"; None where it is not surely such a list."""
    text = text.strip().rstrip(".!")
    if not text or not _NO_LIST.isdisjoint(text):
        return None
    pieces = [piece.strip() for piece in text.split(",")]
    ands = [index for index, token in enumerate(text.split()) if language["and"].has(padded(token).strip())]
    if len(ands) != 1:
        return None
    last = pieces[-1].split()
    joints = [index for index, token in enumerate(last) if language["and"].has(padded(token).strip())]
    if len(joints) != 1:
        return None
    before, after = " ".join(last[: joints[0]]), " ".join(last[joints[0] + 1 :])
    items = [*pieces[:-1], *([before] if before else []), after]
    if any(item.endswith(".") for item in items[:-1]) or any(_STATE.match(item) for item in items[1:]):
        return None  # "Tycoons in Dearborn, Mich., and Bolts in Detroit", "Elm, Pa.'s own Ann Hill"
    if len(items) < 2 or not all(items) or any(len(item.split()) > _LONGEST for item in items):
        return None
    if len(items) >= 3 and all(language["one"].starts(padded(item)) for item in items):
        return items  # "a baker, a nurse and a pilot"
    if len(items) >= 3 and all(_thing(item, language) for item in items):
        return items  # "the depot, a workshop and a flat"
    if all(item[:1].isdigit() for item in items):
        return None  # "2 in Singapore and 1 in Beijing": numbers of them
    if any(_led(item, language) for item in items[1:]):
        return None  # "Valencia, of Spain, and Fluminense"
    titled = len(items) >= 3 and not language["was"].within(padded(text)) and all(_titled(item, language) for item in items)
    return items if titled or all(_name(item) for item in items) else None


def _singles(line: Line, index: int, ahead: str, text: str) -> list[str] | None:
    """The items of "four shelters: the village school, the town hall and the parish", each one thing by its article, where one is lacking."""
    words, said = line.words, int(rational(line.figures[index].quantity.low or 0))
    if index + 1 < len(line.figures) or len(ahead.split()) > _NEAR:
        return None
    items = _split(text, words)
    alone = all(words["single"].starts(padded(item)) and 2 <= len(padded(item).split()) <= _LONGEST - 2 for item in items)
    told = words["where"].within(padded(text))
    return items if alone and not told and len(items) >= 3 and said == len(items) + 1 else None


def _split(text: str, words: Words) -> list[str]:
    """What commas and a single "and" in the last place part a text into; nothing where other marks stand in it, or no such "and"."""
    text = text.strip().rstrip(".!")
    if not _NO_LIST.isdisjoint(text) or sum(words["and"].has(token) for token in padded(text).split()) != 1:
        return []
    *pieces, last = (piece.strip() for piece in text.split(","))
    tokens = last.split()
    joint = next((at for at, token in enumerate(tokens) if words["and"].has(padded(token).strip())), -1)
    if joint < 0:
        return []
    return [each for each in (*pieces, " ".join(tokens[:joint]), " ".join(tokens[joint + 1 :])) if each]


def _of_announced(line: Line, index: int, text: str) -> list[str] | None:
    """The items, whatever they are, of "four reasons: rain, wind and snow", where some are lacking: to split one of them makes more, not fewer."""
    words, said = line.words, int(rational(line.figures[index].quantity.low or 0))
    noun = padded(line.figures[index].quantity.counted or "").split()[-1:]
    behind = line.text[line.figures[index].span.end : line.sentence.span.end].partition(":")[2]
    if not noun or not words["announcing"].has(noun[0]) or behind.strip().rstrip(".!") != text.strip().rstrip(".!"):
        return None
    if any(words[name].within(padded(text)) for name in ("also", "or")):
        return None
    items = _split(text, words)
    return items if len(items) >= 3 and 1 <= said - len(items) <= 2 else None


def _thing(item: str, language: Words) -> bool:
    """Whether an item is an article and a noun, no more."""
    tokens = item.split()
    first = padded(tokens[0]).strip()
    articles = lexicon(language.code).sets["articles"]
    return len(tokens) == 2 and (first in articles or any(language[name].has(first) for name in ("one", "the", "article")))


def _led(item: str, language: Words) -> bool:
    """Whether an item begins with a preposition, and so says more of the one before."""
    sets, first = lexicon(language.code).sets, padded(item).split()[:1]
    names = ("of_cues", "in_cues", "place_before")
    return bool(first) and (language["of"].has(first[0]) or language["from"].has(first[0]) or any(first[0] in sets[name] for name in names))


def _titled(item: str, language: Words) -> bool:
    """Whether an item begins as a name does, with small words behind: "Dalton leisure centre", "the Lathe Arms hotel"."""
    tokens = item.split()
    led = language["the"].has(padded(tokens[0]).strip()) and len(tokens) > 1
    first = tokens[led].lstrip("„“\"'«")
    return first[:1].isupper() and len(tokens) <= _TITLE + led and sum(1 for token in tokens if token[:1].islower() and len(token) > 4) <= 2


def _name(item: str) -> bool:
    """Whether an item is a name: it begins with a capital or a digit, and no small word follows but a joining one."""
    tokens = item.split()
    first = tokens[0].lstrip("„“\"'«")
    if not first[:1].isupper() and not first[:1].isdigit():
        return len(tokens) >= 2 and tokens[1][:1].isupper() and len(tokens[0]) <= 3  # "the", "la", "l'"
    return sum(1 for token in tokens if token[:1].islower() and len(token) > 4) == 0


def by_weekday(line: Line) -> Iterator[Counted]:
    """ "Three hearings: on Tuesday, October 6, on Thursday, October 8, and on Saturday": days, each with its name, behind a colon."""
    if line.block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or line.text.find(":", *line.sentence.span) < 0:
        return
    if line.words["no_sum"].within(line.whole):
        return
    for index, claim in enumerate(line.figures):
        ahead, colon, rest = line.text[claim.span.end : line.sentence.span.end].partition(":")
        if not announces(claim) or not colon or len(ahead.split()) > _NEAR + 1 or any(mark in ahead for mark in ",;—–("):
            continue
        tokens = padded(rest).split()
        days = [at for at, token in enumerate(tokens) if token in _weekdays(line.words.code)]
        numbers = [token for token in tokens if token[0].isdigit()]
        told = any(not each.quantity.text[:1].isdigit() for each in line.figures[index + 1 :]) or {";", ":", "(", "–"} & set(tokens)
        apart = all(last - first <= _LONGEST for first, last in pairwise(days))
        if told or len(days) < 2 or days[0] > 2 or not apart or len(numbers) not in (0, len(days)) or not _joined(tokens, days, line.words):
            continue
        if 1 <= abs(len(days) - int(rational(claim.quantity.low or 0))) <= 2:
            yield Counted(claim, len(days), rest.strip(" .")[:60])


def _joined(tokens: list[str], days: list[int], language: Words) -> bool:
    """Whether an "and" stands ahead of the last day alone, and none of them is the end of a span."""
    ands = [at for at, token in enumerate(tokens) if language["and"].has(token)]
    spans = any(language["to"].has(tokens[at - 1]) for at in days[1:])
    return len(ands) == 1 and days[-2] < ands[0] < days[-1] and not spans


@lru_cache(maxsize=16)
def _weekdays(code: str) -> frozenset[str]:
    """The first words of the names of the days."""
    lex = lexicon(code)
    short = lex.tables["weekdays_short"] if lex.sets["weekday_tails"] else ()  # "na quinta"
    return frozenset(padded(name).split()[0] for name in (*lex.weekdays, *short))
