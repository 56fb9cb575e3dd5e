"""The audit's context in; findings X001 to X003 out: text that cannot be trusted, two number notations in one draft, placeholders."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from factlint.checks._mojibake import mangled
from factlint.checks._words import Words, padded, words
from factlint.language import codes, section
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.draft import Block, BlockKind
from factlint.model.finding import Edit, Finding, Fix, Related
from factlint.model.match import Confidence
from factlint.model.quantity import Kind, Quantity
from factlint.model.rule import Rule
from factlint.model.span import Span

_MOST = 20
"""Damaged words told of in one draft; where there are more, the file as a whole was read wrong."""
_CLOSING = frozenset('.!?…”"»“)')
_LONG = 80
"""Characters from which a paragraph that stands there twice is no refrain."""


def _finding(
    rule: Rule, span: Span, *, related: tuple[Related, ...] = (), fixes: tuple[Fix, ...] = (), sure: bool = True, **fields: str
) -> Finding:
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=rule.message.format(**fields),
        span=span,
        related=related,
        fixes=fixes,
        confidence=Confidence.HIGH if sure else Confidence.MEDIUM,
    )


# X001


def damaged_text(context: Context, rule: Rule) -> Iterable[Finding]:
    """X001: mangled letters, words lost with a link, a paragraph that stands there twice."""
    places = list(islice(mangled(context.text), _MOST))
    lost = [span for span, repaired in places if repaired is None]
    more = f", and in {len(lost) - 1} more places" if len(lost) > 1 else ""
    related = tuple(Related(message="letters were lost here, too", span=span) for span in lost[1:])
    for span, repaired in places:
        piece = span.of(context.text)
        if repaired is None:
            if span == lost[0]:
                flaw = f"mangled text: letters were lost here{more}, and numbers near it cannot be trusted"
                yield _finding(rule, span, related=related, flaw=flaw)
        else:
            fix = Fix(title=f"write {repaired}", edits=(Edit(span=span, replacement=repaired),), safe=False)
            yield _finding(rule, span, fixes=(fix,), flaw=f"“{piece}” is mangled text and was “{repaired}”")
    yield from _lost_words(context, rule)
    yield from _doubled(context, rule)


def _lost_words(context: Context, rule: Rule) -> Iterator[Finding]:
    """ "The from 85 percent of": an article with nothing to belong to, as a lost link leaves it."""
    patterns, text = _lost_patterns(context.draft.language), context.text
    if patterns is None or ("\u00a0" not in text and "  " not in text and patterns[0].search(text) is None):
        return
    for block in context.draft.blocks if patterns[1].search(text) else ():
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            for found in patterns[1].finditer(text, *block.span):
                if not context.draft.contiguous(Span(*found.span())):
                    continue  # markup stood there that the reader took out
                yield _finding(rule, Span(*found.span()), sure=False, flaw=f"words are missing in “{found.group()}”, such as a link's text")


@lru_cache(maxsize=16)
def _lost_patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """A quick look where words have single blanks between them, and a close one."""
    language = words(code)
    before, after = language["lost"].words, "|".join(sorted(language["lost_after"].words))
    if not before or not after:
        return None
    # no capital A, which is a letter in "Q & A" and "versions A and B"
    articles = [f"(?<={word})" if len(word) == 1 else f"(?<=[{word[0].upper()}{word[0]}]){word[1:]}" for word in sorted(before)]
    first = "".join(sorted({letter for word in before for letter in (word[0], *(word[0].upper() if len(word) > 1 else ""))}))
    either = (word if len(word) == 1 else f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in sorted(before))
    ended = "|".join(rf"(?<!\w{word} )(?<={word} )" for word in either)
    quick = rf" (?=(?:{after}) )(?:{ended})"  # each begins with what is soonest found: a blank, a first letter
    return re.compile(quick), re.compile(rf"[{first}](?<![\w'’&-][{first}])(?:{'|'.join(articles)})[ \u00a0]+(?:{after})(?= [a-z\d])")


def _doubled(context: Context, rule: Rule) -> Iterator[Finding]:
    """A paragraph that is the same as one of the two before it; the first such one, with the others beside it."""
    paragraphs = [block for block in context.draft.blocks if block.kind is BlockKind.PARAGRAPH]
    pieces = [block.span.of(context.text).strip() for block in paragraphs]
    if len(set(pieces)) == len(pieces):
        return
    often = Counter(pieces)
    found: list[tuple[Block, Block]] = []
    for at, piece in enumerate(pieces):
        back = next((back for back in (1, 2) if at >= back and pieces[at - back] == piece), 0)
        least = _LONG if back == 1 else 2 * _LONG
        refrain = often[piece] > 2 or piece[-1:] not in _CLOSING  # a letterhead, a title told again
        refrain = refrain or (back > 1 and _NUMBERED.match(piece) is not None)  # "i. 7 counts of ..." under each of two names
        if back and len(piece) >= least and not refrain and not piece.startswith("!!!"):
            found.append((paragraphs[at], paragraphs[at - back]))
    if found:
        block, twin = found[0]
        more = tuple(Related(message="this one, too", span=each.span) for each, _ in found[1:])
        flaw = "this paragraph stands here twice" + (f", and so do {len(more)} more" if more else "")
        yield _finding(rule, block.span, related=(Related(message="the same paragraph", span=twin.span), *more), flaw=flaw)


_NUMBERED = lazy.compile(r"\(?(?:[ivxIVX]{1,5}|\d{1,2}|[a-zA-Z])[.)]\s")
"""What an item begins with that is numbered by hand."""


# X002

_GROUPED = lazy.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,]*\d)")


def mixed_locale_numbers(context: Context, rule: Rule) -> Iterable[Finding]:
    """X002: "2.400" for two thousand four hundred in a draft whose language writes "2,400", or the other way round."""
    language = words(context.draft.language)
    others = {",": ".", ".": ","}
    wrong = language.decimal
    if wrong not in others:
        return
    doubtful = [claim for claim in context.claims if _counts(claim.quantity) and _grouped_by(wrong, claim.quantity.number.of(context.text))]
    if not doubtful:
        return
    from factlint.checks._thousands import at_a_rate, like_others, meant_so

    proper = _proper(context, others[wrong])
    if not proper and _both_ways(context.draft.language, wrong):
        return
    for claim in doubtful:
        quantity = claim.quantity
        written = quantity.number.of(context.text)
        beside = proper and like_others(context, claim, written, wrong)
        if not beside and not written.endswith("000") and (not written.endswith("00") or at_a_rate(context, claim)):
            continue
        if _foreign(context, claim) or meant_so(context, claim, written, wrong):
            continue
        right = written.replace(wrong, language.group if language.group in ",." else others[wrong])
        fix = Fix(title=f"write {right}", edits=(Edit(span=quantity.number, replacement=right),), safe=False)
        yield _finding(rule, claim.span, fixes=(fix,), sure=proper, written=written, right=right)


def _grouped_by(sign: str, written: str) -> bool:
    """Whether a sign stands before the last three of up to six digits, of which the first is no zero."""
    return written[-4:-3] == sign and re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", written) is not None


def _counts(quantity: Quantity) -> bool:
    """Whether a number with three decimals makes no sense: it counts things."""
    return quantity.kind is Kind.COUNT and quantity.counted is not None


def _both_ways(code: str, group: str) -> bool:
    """Whether some region of the language groups digits with the sign that is elsewhere its decimal sign (Mexico: 100,000)."""
    regions = section(code, "numbers").get("regions") or {}
    return any(each.get("group") == group for each in regions.values())


def _foreign(context: Context, claim: Claim) -> bool:
    """Whether the block is in another language than the draft: it has many more of that one's small words."""
    tokens = padded(context.draft.blocks[claim.block].span.of(context.text)[:2000]).split()
    own = _small_words(context.draft.language)
    mine = sum(1 for token in tokens if token in own)
    return any(
        sum(1 for token in tokens if token in _small_words(code)) > max(4, 2 * mine) for code in codes() if code != context.draft.language
    )


@lru_cache(maxsize=16)
def _small_words(code: str) -> frozenset[str]:
    data = section(code, "words")
    return frozenset(padded(str(word)).strip() for key in ("articles", "auxiliaries", "stop") for word in data.get(key) or ())


def _proper(context: Context, group: str) -> bool:
    """Whether the draft groups digits the way of its language somewhere."""
    return any(group in found.group() for found in _GROUPED.finditer(context.text))


# X003

_PLACEHOLDER = lazy.compile(  # long, and most drafts hold nothing like it
    r"(?<![\w.,&/-])(?P<pattern>X{1,3}(?:[.,]X{2,3}){1,4}|00[.,]0{1,3}(?=[ \u00a0]?%))(?![\w.,]*\w)|"
    r"(?<![\w.,:&/~|^-])(?:[$€£]\s?)?(?P<mark>XX+|xx+|TKTK|TK|\?\?+|00)(?=(?P<next>[ \u00a0%][^\s]*)|[.,;:)]|$)"
    r"|\[(?P<slot>(?:insert\s[^\]]{1,40}|number|date|amount|percent|figure|to come|tk|xx+|nn|\?+|zahl|número|numero|nombre|chiffre|cifra|aantal|jumlah|sayı))\](?!\()"
    r"|(?<![\w.&/-])(?P<letter>N)\s(?P<people>[a-z]{3,})"
    r"|(?P<lorem>\blorem ipsum dolor\b)",
    re.IGNORECASE | re.MULTILINE,
)
_ROMAN_BEFORE = 2
_NUMERAL_NEXT = lazy.compile(r"(?:,| \w{1,3}) [IVX]{2,}(?!\w)")
_NUMERAL = lazy.compile(r"(?<!\w)[IVX]{2,}(?:,| \w{1,3}) $")
"""A Roman numeral and a comma or a short word at the end: "the XIX, XX and XXI centuries"."""
_COUNTED = ("perce", "proze", "procen", "persen", "perse", "pour", "por", "mil", "bil", "tri", "juta", "euro", "dol")
"""What words of percent, of size and of money begin with in every language carried."""


def placeholder(context: Context, rule: Rule) -> Iterable[Finding]:
    """X003: TK, XX, [number], "N people": a number that somebody meant to fill in. Not inside quotations."""
    language = words(context.draft.language)
    text = context.text
    for found in _PLACEHOLDER.finditer(text) if _may_hold_place(text) else ():
        span = Span(*found.span())
        index = context.draft.block_at(span.start)
        if index is None or any(quotation.overlaps(span) for quotation in context.quotations):
            continue
        block = context.draft.blocks[index]
        if block.kind is BlockKind.QUOTATION or not _meant(found, text, block, language):
            continue
        end = found.end("next") if found.group("next") and found.group("mark") else span.end
        yield _finding(rule, Span(span.start, max(span.end, end)), placeholder=text[span.start : span.end])


def _may_hold_place(text: str) -> bool:
    """Whether a text has any of the letters and signs that every placeholder has: most have none, and need no closer look."""
    low = text.encode("utf-8", "surrogatepass").lower()  # which is quicker for bytes
    return (
        b"xx" in low
        or b"tk" in low
        or "??" in text
        or "[" in text
        or b"lorem" in low
        or _KELVIN in text
        or _BARE_ZEROS.search(text) is not None
        or _BARE_LETTER.search(text) is not None
    )


_KELVIN = "\u212a"  # is a k to a pattern that takes no heed of capitals
_BARE_ZEROS = re.compile(r"00(?<![\w.,&/-]00)")
_BARE_LETTER = re.compile(r"N\s(?<![\w.&/-]N\s)")


@lru_cache(maxsize=1)
def _centuries() -> frozenset[str]:
    """What every language carried calls a century that is numbered behind the word: "siglo XX"."""
    return frozenset(padded(str(word)).strip() for code in codes() for word in section(code, "reckon").get("century") or ())


@lru_cache(maxsize=1)
def _initials(text: str) -> int:
    """How many pairs of capitals stand in brackets, as the initials of whoever added a word do."""
    return len(re.findall(r"\[[A-Z]{2}\]", text))


def _meant(found: re.Match[str], text: str, block: Block, language: Words) -> bool:
    """Whether it is a placeholder, and no Roman numeral, name, score or unit."""
    if found.group("slot"):
        return len(found.group("slot")) > 2 or _initials(text) == 1
    if found.group("lorem"):
        return True
    if found.group("pattern"):
        return not found.group("pattern").islower()
    if found.group("letter"):
        return found.group("letter") == "N" and language["people"].has(padded(found.group("people")).strip())
    mark = found.group("mark")
    before = padded(text[max(block.span.start, found.start() - 40) : found.start()]).split()
    after = padded(text[found.end() : min(block.span.end, found.end() + 40)]).split()
    following = (found.group("next") or "").strip("\u00a0 ")
    if mark == "TKTK":
        return True
    if mark == "TK":
        listed = (
            text[: found.start()].endswith((", ", ",\u00a0")) and text[found.end() : found.end() + 1] == ","
        )  # "PreK, TK, kindergarten"
        return bool(language["to_come"].has("tk")) and not following[:1].isupper() and not listed
    if mark[0] in "?x" or len(mark) > 2:  # somebody asks, a rating, a numeral, a variable, letters that a scanner read
        counted = bool(after) and (language["people"].has(after[0]) or after[0] == "%" or after[0].startswith(_COUNTED))
        return counted and (not before or before[-1] not in "?!")
    if mark == "00":
        return bool(after) and following[:1].islower() and language["people"].has(after[0])
    if mark == "XX" and ("romosom" in text or " XY" in text or " gene" in text):
        return False
    if mark == "XX" and before and before[-1] in _centuries():
        return False  # also in a passage of another language
    if mark == "XX" and before and before[-1] in ("les", "des"):
        return False  # the painters' circle
    if not mark.isupper() or _NUMERAL.search(text, block.span.start, found.start()) or _NUMERAL_NEXT.match(text, found.end()):
        return False
    if before and after and language["of"].has(before[-1]) and language["of"].has(after[0]):
        return False  # "the museum of XX of Y": a name left out
    if before and after and language["the"].has(before[-1]) and language["and"].has(after[0]):
        return False  # "supporting the XX and other bands"
    if not following or not (
        following[0].islower() or following[0] == "%" or (language["nouns"].has("capital") and following[0].isalpha())
    ):
        return False
    roman = any(language["roman_before"].has(token) for token in before[-_ROMAN_BEFORE:]) or (
        bool(after) and language["roman_after"].has(after[0])
    )
    previous = text[max(block.span.start, found.start() - 30) : found.start()].split()[-1:]
    named = (
        bool(previous)
        and previous[0][:1].isupper()
        and len(before) > 1
        and found.group().strip()[0] not in "$€£"
        and previous[0][-1:].isalpha()
    )
    return not roman and not (named and not _opens(text, block, found))


def _opens(text: str, block: Block, found: re.Match[str]) -> bool:
    """Whether the word before it is the first of its sentence, so that its capital says nothing."""
    ahead = text[block.span.start : found.start()].rstrip().split()
    return len(ahead) == 1 or ahead[-2][-1:] in ".!?:"
