"""The two numbers of a change and its percentage in; whether the percentage is told of a subject of its own, out: "treated 10,918 in 2019 and 17,176 last
year. Prices rose 75 percent", "Those of scooters, at 5,835, were down 42 percent", "profit fell 24 percent on sales of 16,745 euros, after 9,658".
"""

from __future__ import annotations

from factlint.checks._reading import Reading
from factlint.checks._words import any_of, joined, last_words, padded
from factlint.language import fold, stem
from factlint.language.dates import Lexicon, lexicon
from factlint.model.claim import Claim
from factlint.model.quantity import Kind

_POINTING = ("anaphor", "that_is", "the_rate", "rise_of", "pointing")
_MOVING = ("up", "down", "rising", "falling", "going_up", "going_down", "more", "less")
_OPENING = 4
"""Words with which a clause begins, of which its subject is one."""
_LETTERS, _ALIKE = 4, 5
_TIED = 6
"""Words ahead of a percentage in which one ties it to what was told before."""
_SIGHT = 4
"""Words behind a percentage that say of what it was told."""


def of_a_subject_of_its_own(reading: Reading) -> bool:
    """Whether a percentage is that of something else than the two numbers count."""
    if len(reading.roles) != 3 or reading.roles[-1].quantity.kind is not Kind.PERCENT:
        return False
    stated = reading.roles[-1]
    first, second = sorted(reading.roles[:2], key=lambda each: each.span)
    return _behind_both(reading, second, stated) or _those_of_others(reading, first, second, stated) or _on_sales(reading, stated)


def _clause(reading: Reading, stated: Claim) -> int:
    """Where the clause of a percentage begins: behind the last semicolon."""
    start = reading.context.sentences[stated.sentence].span.start
    return max(start, reading.context.text.rfind(";", start, stated.span.start) + 1)


def _behind_both(reading: Reading, second: Claim, stated: Claim) -> bool:
    """Whether a clause behind both numbers begins with a noun that moves, and that was not told of before: "Prices rose 75 percent"."""
    start, context = _clause(reading, stated), reading.context
    if second.span.end > start:
        return False
    opening = padded(context.text[start : stated.span.start])
    first = opening.split()[:2]
    if any(reading.words[name].within(last_words(opening, _TIED)) for name in ("thus", "thereby")):
        return False  # "The firm has thus reduced by 10 percent what it planned"
    risen = reading.words["rise_of"].within(joined(first)) and not _moves(reading, first[-1])
    if risen or any(reading.words[name].starts(opening) for name in _POINTING):
        return False
    lex, tokens = lexicon(reading.code), opening.split()
    if "," in tokens:
        tokens = tokens[len(tokens) - tokens[::-1].index(",") :]  # "over the year to April, traffic was up"
    at = next((at for at, token in enumerate(tokens) if 0 < at <= _OPENING and _moves(reading, token)), 0)
    if not at and any_of(reading.code, *_MOVING[:6]).starts(joined(reading.behind(stated, 1))):
        at = 1  # "Fiyatlar bu sürede yüzde 47 arttı"
    subject = [token for token in tokens[:at] if len(token) >= _LETTERS and token.isalpha() and not _of_time(lex, token)]
    led = bool(tokens) and any(tokens[0] in lex.sets[name] for name in ("in_cues", "place_before", "after_cues", "since"))
    if not subject or led or any(mark in tokens[:at] for mark in (":", "(")):
        return False
    before = padded(context.text[context.sentences[reading.numbers[0].sentence].span.start : start]).split()
    told = {stem(token, reading.code)[:_ALIKE] for token in before if len(token) >= _LETTERS}
    return all(stem(token, reading.code)[:_ALIKE] not in told for token in subject)


def _moves(reading: Reading, token: str) -> bool:
    return any_of(reading.code, *_MOVING).has(token)


def _of_time(lex: Lexicon, token: str) -> bool:
    """Whether a folded word is one for a time."""
    return any(token == fold(word) for name in ("units", "months", "weekdays") for word in lex.tables[name])


def _those_of_others(reading: Reading, first: Claim, second: Claim, stated: Claim) -> bool:
    """Whether the clause of a percentage tells of others than those just counted, and the first number stands before it: "Those of scooters"."""
    start = _clause(reading, stated)
    opening = padded(reading.context.text[start : stated.span.start])
    return first.span.end <= start < second.span.start and reading.words["those_of"].starts(opening) > 0


def _on_sales(reading: Reading, stated: Claim) -> bool:
    """Whether what stands behind a percentage is the sum on which something else was made: "profit fell 24 percent on sales of"."""
    return reading.words["on_sales"].starts(joined(reading.behind(stated, _SIGHT))) > 0


def of_other_wholes(reading: Reading) -> bool:
    """Whether two percentages are told of other wholes: "31 percent of boys passed; a year ago, 71 percent of all pupils did"."""
    if any(each.quantity.kind is not Kind.PERCENT for each in reading.roles):
        return False
    told = [_whole(reading, each) for each in reading.numbers]
    return all(told) and len({stem(each, reading.code) for each in told}) > 1


def _whole(reading: Reading, claim: Claim) -> str:
    """The first word of what a percentage is told of; "" where that is a time: "70 percent of last year"."""
    of, *behind = reading.behind(claim, _SIGHT) or [""]
    lex = lexicon(reading.code)
    if not reading.words["of"].has(of) or any(_of_time(lex, token) for token in behind):
        return ""
    return next((token for token in behind if len(token) >= _LETTERS and token.isalpha()), "")
