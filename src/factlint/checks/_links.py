"""A line and two of its figures in; how the words between them tie them together out: part of whole, share, change, base."""

from __future__ import annotations

from factlint.checks._lines import Line
from factlint.checks._words import Phrases, Words, any_of, behind_last, count, joined, last_words, padded
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.number import rational
from factlint.model.quantity import Kind

_STOPS = frozenset(";:?!")
"""What divides a sentence; a full stop inside one belongs to an abbreviation."""
_REPLACED = 6
"""Words between a number and the one that it replaces."""
NEXT = lazy.compile(r"(?<=[a-zà-ÿ]{2})\.[”»\"]?\s+(?=[A-ZÀ-Þ][a-zà-ÿ]+ [a-zà-ÿ])")
"""A full stop after which a sentence begins that the splitter has left with the one before."""


def of(line: Line, part: int, whole: int, *, bare: bool = False) -> int:
    """1 where "part of the whole" stands there, 2 where a noun or two stand before the "of", 0 where it does not.

    `bare` lets "271 de 312" pass, which in some languages needs an article to be sure.
    """
    return of_text(line.between(part, whole), line.words, bare=bare)


def of_text(gap: str, language: Words, *, bare: bool = False) -> int:
    """As `of`, for the words between."""
    if language["instead"].within(gap) or language["of_no"].within(gap):
        return 0
    tokens = gap.split()
    if tokens[-1:] == ["s"] and len(tokens) >= 3:  # "of the country's 60"
        tokens = tokens[:-2]
    index = len(tokens)
    while index and language["of_fill"].has(tokens[index - 1]):
        index -= 1
    head = joined(tokens[:index])
    took = language["of"].ends(head) if not language["consists"].ends(head) else 0
    if not took and index < len(tokens):  # a filler that is itself an "of": "sur les", "dei"
        for start in range(index, len(tokens)):
            if language["of"].has(tokens[start]):
                index, took = start + 1, 1
                break
    if not took:
        return 0
    tail = tokens[index - took :]
    need = language["of_need"]
    if need.words and not bare and not any(need.has(token) for token in tail):
        return 0
    rest = tokens[: index - took]
    if not rest:
        return 1
    if any(language["and"].has(token) for token in rest) or language["of_rate"].has(tail[0]):
        return 0  # "a girl of eleven and a boy of five", "tien partijen op zes thema's"
    return 2 if len(rest) <= 3 and all(token[0].isalpha() for token in rest) else 0


def of_which(line: Line, whole: int, part: int, *, at_once: bool = False) -> bool:
    """Whether "whole ..., of which part" stands there; with no more than one word before the part where `at_once`."""
    gap = line.between(whole, part)
    language = line.words
    if language["of_no"].within(gap) or (language["to_suffix"].words and _unit(line, part).endswith(tuple(language["to_suffix"].words))):
        return False  # "90 milyon olan varlığının 200 milyona çıktığını"
    suffixes = tuple(language["whole_suffix"].words)
    if suffixes:
        tokens = gap.split()
        if 1 <= len(tokens) <= 4 and all(token.isalpha() for token in tokens) and tokens[-1].endswith(suffixes):
            return not language["part_suffix"].has(tokens[0])  # "8'i kadın 11 kişi": the part first
        own = line.after(part).split()[:1]  # "312 kovandan 84'ü": the part has an ending, too
        from_it = tuple(language["from_suffix"].words)
        if 1 <= len(tokens) <= 4 and own and language["part_suffix"].has(own[0]) and tokens[-1].endswith(from_it):
            return True
    after = language["of_which"].last(gap)
    if language["of_them"].starts(gap) or (
        after == 0 and language["of_these"].ends(gap)
    ):  # "in 11 of them, and in 16 not"; "of these four"
        return False
    behind = gap.split()[len(gap.split()) - after :] if after > 0 else []
    if behind and behind[0] in lexicon(language.code).tables["units"]:
        return False  # "the target till the end of this year was set at"
    return 0 <= after <= (1 if at_once else 4) and count(gap) <= 16 and not _STOPS & set(gap.split()[:-1])


def equals(line: Line, first: int, second: int) -> bool:
    """Whether the second figure says the first again: "first, or second", "first (second)"."""
    gap = line.between(first, second)
    if count(gap) > 10 or _STOPS & set(gap.split()):
        return False
    if in_brackets(line, first, second):
        return True
    tokens = gap.split()
    for cut in range(len(tokens), max(-1, len(tokens) - 3), -1):  # "or a", "also nur": up to two words after it
        head = joined(tokens[:cut])
        if line.words["or"].ends(head):
            return True
    return False


def in_brackets(line: Line, first: int, second: int) -> bool:
    """Whether the second figure opens a bracket after the first and closes it soon."""
    gap = line.between(first, second).split()
    if not gap or "(" not in gap[-3:] or ")" in gap[gap.index("(") :]:
        return False
    return ")" in line.after(second).split()[:4]


def signed(line: Line, index: int) -> int:
    """1 for "+25%", -1 for "-25%" as the size of a change, 0 for a number without a sign."""
    mark = line.text[line.figures[index].span.start : line.figures[index].quantity.number.start].strip()[:1]
    mark = mark or line.text[max(0, line.figures[index].span.start - 1) : line.figures[index].span.start].strip()
    mark = mark or line.figures[index].quantity.text[:1]  # "That +12%"
    value, start = line.figures[index].quantity.low, line.figures[index].span.start
    if mark and mark in "-−–" and start >= 2 and line.text[start - 2] == "(":  # "(-4.7 %)"
        return -1
    return 1 if mark == "+" else -1 if value is not None and value < 0 else 0


def from_to(line: Line, base: int, new: int) -> bool:
    """Whether "from base to new" stands there."""
    gap = line.between(base, new)
    language = line.words
    if _opens(line, base) and moves(gap, language) and count(gap) <= 12 and ends(gap, language["to"]):
        return True  # "From 356, the number of arrests rose to 410"
    if count(gap) > 8 or (_STOPS | {"-"}) & set(gap.split()[:1]) or _STOPS & set(gap.split()) or "," in gap.split()[:-1]:
        return False
    if language["each"].ends(gap) or language["versus"].ends(gap):  # "por 32 votos frente a 25"
        return False
    if language["from_suffix"].words:
        part = line.after(new).split()[:1]
        if part and language["part_suffix"].has(part[0]):  # "48 tablodan 53'ü"
            return False
        return _suffixed(_unit(line, base) + gap, language["from_suffix"]) and _suffixed(
            _unit(line, new) + line.after(new), language["to_suffix"]
        )
    return bool(language["from"].ends(_but_current(line, base))) and ends(gap, language["to"])


def way(line: Line, index: int) -> bool:
    """Whether two figures are the ends of a movement, whose words can look like those of a share: "naik menjadi 106 dari 94"."""
    return from_to(line, index, index + 1) or to_from(line, index, index + 1)


def _but_current(line: Line, base: int) -> str:
    """The words before a number without a "current" right ahead of it: "from the current 1,621 to 1,717"."""
    tokens = line.before(base).split()
    units = 1 if len(tokens) > 1 and len(tokens[-1]) == 1 and line.text[line.figures[base].span.start - 1] == "$" else 0
    if len(tokens) > 1 + units and line.words["current"].has(tokens[-1 - units]):
        tokens = tokens[: -1 - units]
        if len(tokens) > 1 and line.words["the"].has(tokens[-1]) and not line.words["from"].has(tokens[-1]):
            tokens.pop()
        return joined(tokens)
    return line.before(base)


def _opens(line: Line, base: int) -> bool:
    """Whether the sentence opens with "From 356,"."""
    lead = line.lead(base).split() if base == 0 else []
    return len(lead) == 1 and line.words["from"].has(lead[0]) and "," in line.after(base).split()[:4]


def to_from(line: Line, new: int, base: int, *, far: bool = False) -> bool:
    """Whether "to new from base" stands there; with a whole time between them ("in the three months ended Dec. 31") where `far`."""
    gap = line.between(new, base)
    tokens = [token for token in gap.split() if not (far and token == ".")]
    language = line.words
    if count(gap) > (12 if far else 6) or (_STOPS | {"(", ")"}) & set(tokens):
        return False
    if "," in tokens[1:]:  # "al 5,1 % en mayo, desde el 5,4 % de abril"
        since = behind_last(tokens, ",")
        told = len(since) <= 2 and tokens.count(",") == 1 and language["since"].has(since[0]) if since else False
        return told and bool(language["to"].ends(line.before(new)))
    if (
        language["and"].within(gap)
        or language["no_from"].ends(gap)
        or (tokens[:1] == [","] and (count(gap) > 3 or language["stands"].within(gap)))
    ):
        return False  # "al 58,1 por ciento, mientras que en salud es del 64"
    return bool(language["to"].ends(line.before(new))) and bool(language["from"].ends(gap) or _from_the(tokens, language))


def _from_the(tokens: list[str], language: Words) -> bool:
    """Whether a gap ends with "desde el": a "from" that is no "of", and an article."""
    if len(tokens) < 2 or tokens[-1] not in lexicon(language.code).sets["articles"]:
        return False
    return language["from"].has(tokens[-2]) and not language["of"].has(tokens[-2])


def against(line: Line, new: int, base: int) -> bool:
    """Whether the second figure is what the first is compared with: "new, compared with base", "new, up from base"."""
    gap = line.between(new, base)
    if count(gap) > 24 or {";", "?", "!"} & set(gap.split()):
        return False
    return any(0 <= line.words[name].last(gap) <= 3 for name in ("versus", "up_from", "down_from"))


def no_longer(line: Line, index: int) -> bool:
    """Whether "648 and no longer 720" stands there: the number of now, and the one that it replaces."""
    gap = line.between(index, index + 1)
    return line.words["no_longer"].ends(gap) > 0 and count(gap) <= _REPLACED and not _STOPS & set(gap.split())


def beside(line: Line, new: int, base: int) -> bool:
    """Whether the base follows the new number at once: "410, against 356", "410, from 356"."""
    gap = line.between(new, base)
    if count(gap) > 6 or _STOPS & set(gap.split()):
        return False
    return any(0 <= line.words[name].last(gap) <= 2 for name in ("versus", "up_from", "down_from")) or ends(gap, line.words["from"])


def than(line: Line, change: int, base: int) -> bool:
    """Whether "<change> more than base" or "up <change> from base" stands there."""
    lead = line.figures[base].quantity
    gap = padded(line.text[line.figures[change].span.end : lead.number.start])
    if line.words["to"].ends(line.before(change)):  # "up to 46 against the 35": a level
        return False
    if ")" in gap.split() and "(" not in gap.split()[: gap.split().index(")")]:
        return False  # "(13% more than in 1993), 10.2 million tons"
    if count(gap) > 14 or _STOPS & set(gap.split()) or NEXT.search(line.text, line.figures[change].span.end, lead.number.start):
        return False
    language = line.words
    tokens = gap.split()
    head = joined(tokens[:4])
    if (tokens[:1] != [","] or _small(line, change, base)) and (language["more"].within(head) or language["less"].within(head)):
        after = language["than"].last(gap)
        tail = joined(tokens[len(tokens) - after :]) if after > 0 else " "
        if after > 5 and (language["under"].within(tail) or language["over"].within(tail) or moves(tail, language)):
            return False  # "2 percent more than the year before but still below the 64 million of 2019"
        if "," in tokens[len(tokens) - after :] and not _told_when(tokens[len(tokens) - after :], language):
            return False  # "11 percent more than a year ago, and in the south 88"
        return 0 <= after <= 5 or (after > 5 and not language["and"].within(joined(tokens[-after:])))
    moved = direction(last_words(line.before(change), 3), language)
    if language["and"].within(gap):  # "(up eight points) and from 31 to 42"
        return False
    opens = any(language[name].starts(gap) for name in ("from", "versus", "than", "since"))
    if moved and opens and language["earlier"].within(gap) and language["where"].within(joined(tokens[-6:])):
        return True  # "up 11 percent from the previous year, when it reached 6,540"
    return moved != 0 and ((ends(gap, language["from"]) and count(gap) <= 4 and "," not in tokens) or ends(gap, language["versus"]))


def set_against(line: Line, index: int) -> bool:
    """Whether a figure is what another is more or less than a third: "1,316 more than in 2025", "1,900, or 9.7 percent, more than"."""
    language = line.words
    if index + 1 < len(line.figures) and line.figures[index + 1].quantity.kind is Kind.PERCENT and equals(line, index, index + 1):
        index += 1
    tokens = line.after(index).split()[:7]
    at = next((place for place, token in enumerate(tokens[:3]) if language["more"].has(token) or language["less"].has(token)), -1)
    return at >= 0 and 0 <= language["than"].first(joined(tokens[at + 1 :])) <= 1


def _told_when(tail: list[str], language: Words) -> bool:
    """Whether the words behind a "than" and a comma say when the base was: ", when it was"."""
    rest = tail[tail.index(",") + 1 :]
    if len(rest) <= 1:
        return True
    told = joined(rest[:6])
    return language["where"].within(told) or language["was"].within(told)


def _small(line: Line, change: int, base: int) -> bool:
    """Whether the number before a percentage is the change itself: "7.5 million, or 2 percent, larger than the 405 million"."""
    if not change or not line.words["or"].ends(line.before(change)):
        return False
    rise, whole = line.figures[change - 1].quantity.low, line.figures[base].quantity.low
    return rise is not None and whole is not None and 2 * rational(rise) < rational(whole)


def side_by_side(gap: str, language: Words) -> bool:
    """Whether a comma or an "and" joins the two numbers of a gap, and nothing behind it says that the one is of the other."""
    tokens = gap.split()
    closed = tokens[-1:] == [","]  # "and of these, 480"
    tokens = tokens[:-1] if closed else tokens
    joint = max((at for at, token in enumerate(tokens) if token in (",", ";") or language["and"].has(token)), default=-1)
    tail = joined(tokens[joint + 1 :])
    of = any(language[name].within(tail) for name in ("of", "of_singular", "of_which", "of_them", "of_these", "of_those", "of_that"))
    return (closed or joint >= 0) and not of


def ends(gap: str, phrases: Phrases) -> bool:
    """Whether a gap ends with one of them, or has it last but one before an article or the like."""
    return bool(phrases.ends(gap)) or phrases.last(gap) == 1


def _unit(line: Line, index: int) -> str:
    """The last word of a figure as it is written, where it is its unit: "liradan" of "90 liradan"."""
    own = padded(line.figures[index].span.of(line.text)).split()[-1:]
    return f" {own[0]}" if own and own[0].isalpha() else ""


def _suffixed(text: str, suffixes: Phrases) -> bool:
    """Whether the number's own suffix, or the noun right after it, has one of the endings."""
    tokens = text.split()
    if not tokens:
        return False
    if suffixes.has(tokens[0]):
        return True
    return any(token.endswith(tuple(suffixes.words)) for token in tokens[:2])


def direction(text: str, language: Words) -> int:
    """1 where a padded text speaks of a rise, -1 of a fall, 0 of neither or of both."""
    if not any_of(language.code, "up", "more", "down", "less").within(text):  # as mostly
        return 0
    up = language["up"].within(text) or language["more"].within(text)
    down = language["down"].within(text) or language["less"].within(text)
    return int(up) - int(down)


def moves(text: str, language: Words) -> int:
    """As `direction`, but for verbs of motion only."""
    return int(language["up"].within(text)) - int(language["down"].within(text))
