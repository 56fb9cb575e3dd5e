"""A date expression in its sentence in; its role out: when a number holds, what it measures, a base, an event, how far a record goes back."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence

from factlint.claims.lexicon import Grammar
from factlint.claims.moment import FINE, STOP, How, Item, Role, inside_number, year_back
from factlint.language.dates import Lexicon, Tokens, phrase_before
from factlint.model import lazy
from factlint.model.span import Span
from factlint.model.when import Precision, When

_MINUTES = lazy.compile(r"\d\D?(?!00)\d\d")
_CLOCK = 10  # characters between a date and its clock time
_PART_OF_DAY = 24  # characters between a clock time and its date ("a las 3:40 de la madrugada del domingo")
_SOON = 100  # days ahead of a date without its year, which may then be meant
_SAID = 5  # words behind a date in which its verb is looked for
_A_PHRASE = 9  # words from the head of a sentence to an event, and from there to its day
_SIZED = 6  # tokens from a word of more or less to its "than": "mais 10,7% do que"
_RECORD = 9  # words between a superlative and its "since"


def word_before(t: Tokens, lex: Lexicon, first: int) -> int:
    """The index of the word before an expression, over articles and parts of the day."""
    k, low, fill = first - 1, t.low, lex.sets["fill"]
    while k > 0 and first - k < 5 and low[k] in fill and low[k] not in lex.sets["of_cues"]:
        k -= 1
    return k


def role_of(
    t: Tokens, lex: Lexicon, item: Item, date: datetime.date, telling: Collection[str], dated: int = 0
) -> tuple[When, Role, How, bool]:
    """The interval, role and manner of a date expression, and whether a cue such as "as of" gives the role; `telling` are verbs of saying,
    `dated` is where the date expression before ends."""
    sets = lex.sets
    when, how = item.when, item.how
    fine = when.precision in FINE
    k = word_before(t, lex, item.first)
    cue = t.low[k]
    past = year_back(when) if item.yearless and when.start > date else when
    base = _is_base(t, lex, item, dated)
    if base and not (has_then(t, lex, item) or which_had(t, lex, item)):
        return past, "base", how, False
    if when.precision is Precision.PERIOD and not item.phrase and how == "explicit":
        return past, "period", how, False  # "dal 1° al 6 settembre"
    if (
        cue in sets["since"]
        or _since(t, lex, item.first)
        or t.low[item.first - 1] in sets["since"]
        or (sets["since_after"] and _since_after(t, sets["since_after"], item.last))
    ):
        when = past
        if when.start <= date:
            when = When(start=when.start, end=max(date, when.start), precision=Precision.PERIOD)
        return when, "period", how, False
    if _as_of(t, lex, item, k, fine):
        weak = not sets["as_of_weak"].isdisjoint((t.low[k], t.low[item.first - 1]))
        if weak and past is not when and (when.start - date).days <= _SOON:
            return when, "event", how, False  # in December "zum 1. Januar" may be the next one
        return (past, "as_of", how, True) if past.start <= date or not fine else (when, "event", how, False)
    if not fine:
        then = item.phrase in ("ago", "earlier") or has_then(t, lex, item) or (base and which_had(t, lex, item))
        return when, "as_of" if then else "period", how, False
    if item.phrase:
        return when, "as_of" if when.start <= date else "event", how, False
    if _is_event(t, lex, item, k, telling) or when.start > date:
        return when, "event", how, False
    return when, "as_of", how, False


def _since(t: Tokens, lex: Lexicon, first: int) -> bool:
    """ "since the reviews began on Feb. 14": a "since" close before, in the same clause."""
    if lex.sets["since_far"].isdisjoint(t.low[first - 7 if first > 7 else 0 : first]):
        return False
    for k in range(first - 1, max(-1, first - 8), -1):
        if t.words[k] in STOP or t.words[k] == "," or t.number(k):
            return False
        if t.low[k] in lex.sets["since_far"]:
            return True
    return False


def _since_after(t: Tokens, cues: Collection[str], last: int) -> bool:
    """ "ocak ayından bu yana": a "since" of one word or two behind the date, a case ending's word between."""
    if t.words[last] in ("'", "’") and t.glued(last) and t.glued(last + 1):
        last += 2  # "2020'den bu yana"
    for k in range(last, min(t.count, last + 2)):
        if t.low[k] in cues or f"{t.low[k]} {t.low[k + 1]}" in cues:
            return True
        if not t.words[k].isalpha():
            return False
    return False


def is_record(t: Tokens, lex: Lexicon, item: Item, words: Grammar) -> bool:
    """Whether a "since" before a date hangs on a superlative: "the highest in the city since 2001", "das schwerste Unglück seit 1990"."""
    near, far = lex.sets["since"], lex.sets["since_far"]
    first, low = None, t.low
    for k in range(item.first - 1, item.first - 4 if item.first > 3 else -1, -1):
        if low[k] in near or low[k] in far:
            first = k
            break
    if first is None:
        if not lex.sets["since_after"]:
            return False
        after = {each.split()[-1] for each in lex.sets["since_after"]}
        end = next((k + 1 for k in range(item.last, min(t.count, item.last + 5)) if t.low[k] in after), None)
        return end is not None and _superlative(t, words, end, end + 4)
    begin = first
    while (
        begin > 0 and first - begin < _RECORD and t.words[begin - 1] not in STOP and t.words[begin - 1] != "," and not t.number(begin - 1)
    ):
        begin -= 1
    at = max([k for k in range(begin, first) if _superlative(t, words, k, k + 1)], default=None)
    if at is None:
        return _superlative(t, words, item.last, min(t.count, item.last + 3))
    return words.helping.isdisjoint(low[at + 1 : first])


def _superlative(t: Tokens, words: Grammar, start: int, end: int) -> bool:
    """Whether a superlative, or a word that makes one behind an article ("la más alta"), stands from `start` to before `end`."""
    for k in range(start, min(end, t.count)):
        if t.low[k] in words.superlatives:
            return True
        if t.low[k] in words.superlative_marks and any(t.low[j] in words.definite for j in range(max(0, k - 3), k)):
            return True
    return False


def at_clock(t: Tokens, item: Item, clocks: Sequence[Span], words: Grammar) -> bool:
    """Whether a clock time stands with a date ("on Tuesday, May 12, at 7:48 a.m."), which then says when something happened.

    Not where a "still" tells that a state goes on ("at 8 p.m. on Tuesday, 1,200 homes were still without power").
    """
    near = any(
        0 <= clock.start - item.span.end <= _CLOCK  # a full hour before a day is the hour of a count: "at 8 p.m. Tuesday"
        or (0 <= item.span.start - clock.end <= _PART_OF_DAY and _MINUTES.search(clock.of(t.text)) is not None)
        for clock in clocks
    )
    return near and words.still.isdisjoint(t.low[: t.count]) and words.lasting.isdisjoint(t.low[: t.count])


def _as_of(t: Tokens, lex: Lexicon, item: Item, k: int, fine: bool) -> bool:
    table = lex.phrases["as_of"]
    if t.low[item.last] in lex.sets["as_of_after"] or t.low[item.last + 1] in lex.sets["as_of_after"]:
        return True
    if table.keys().isdisjoint(t.low[k - 6 if k > 6 else 0 : item.first]):
        return False
    for first in {item.first, k + 1, item.first - 1, _before_part(t, lex, item.first)}:
        begin = phrase_before(t, first, table) if first > 0 else None
        if begin is not None and (fine or first - begin > 1 or t.low[begin] not in lex.sets["as_of_weak"]):
            return True
    return False


def _before_part(t: Tokens, lex: Lexicon, first: int) -> int:
    """Where the part of a day begins that a date is named with ("a noite de domingo"); `first` itself where there is none."""
    at = first - 1
    if at < 2 or t.low[at] not in lex.sets["of_cues"] or t.low[at - 1] not in lex.sets["fill"] or t.low[at - 1] in lex.sets["articles"]:
        return first
    return at - 2 if t.low[at - 2] in lex.sets["articles"] else at - 1


def _is_base(t: Tokens, lex: Lexicon, item: Item, dated: int) -> bool:
    """Whether the wording compares: "up from 16 on Sunday", "than in 2023", "frente a los 17.300 del miércoles"; not where another date, of
    which it does so, stands between ("compared with 2024 sales rose last year"): that ends at token `dated`."""
    if t.words[item.last] in ("'", "’"):
        return False
    than = item.first - 1 - (t.words[item.first - 1] in ("'", "’"))
    for at in (than, than - 2):
        if at > 0 and t.low[at] in lex.sets["base_after_more"] and t.low[at - 1] in lex.sets["comparatives"]:
            return True  # "in meno dell'anno prima", "in più della media del 2025"
    table = lex.phrases["base"]
    if table.keys().isdisjoint(t.low[item.first - 14 if item.first > 14 else 0 : item.first]):
        return False
    for j in range(item.first, max(0, item.first - 9, dated - 1), -1):
        if j < item.first and (t.words[j] in STOP or t.words[j] in (",", "—", "–")) and not inside_number(t, j):
            return False
        begin = phrase_before(t, j, table)
        if begin is None:
            continue
        more = not lex.sets["comparatives"].isdisjoint(t.low[max(0, begin - _SIZED) : begin])  # "mais 10,7% do que"
        if not _compared(t, lex, j, item.first) and not (more and item.first - j <= 4 and _skip(t, j) >= item.first):
            continue
        if j < item.first and t.number(j) and more:
            continue  # "more than 6 million in 2020"
        if t.low[begin] not in lex.sets["base_weak"]:
            return True
        return any(t.low[k] in lex.sets["change"] for k in range(max(0, begin - 24), begin))
    return False


def has_then(t: Tokens, lex: Lexicon, item: Item) -> bool:
    """Whether a clause with a number of its own hangs on the date: "from January, when it was 4.3%"."""
    k = item.last + (t.words[item.last] == ",")
    return t.low[k] in lex.sets["then"] and any(t.number(j) for j in range(k + 1, min(t.count, k + 8)))


def which_had(t: Tokens, lex: Lexicon, item: Item) -> bool:
    """Whether a relative clause with its own number hangs on the date of a comparison: "lower than in February, which had 3.02 percent"."""
    k = item.last + (t.words[item.last] == ",")
    return t.low[k] in lex.sets["relative_pronouns"] and any(t.number(j) for j in range(k + 1, min(t.count, k + _SAID)))


def _compared(t: Tokens, lex: Lexicon, first: int, last: int) -> bool:
    """Whether tokens from a cue of comparison to a date hold no more than one number with its noun."""
    at = _skip(t, first)
    if at >= last:
        return all(
            t.low[k] in lex.sets["fill"] or t.low[k] in lex.sets["in_cues"] or t.low[k] in lex.sets["on_cues"] for k in range(first, last)
        )
    numbers = sum(
        1
        for k in range(at, last)
        if t.number(k)
        and not (k > at and t.starts[k] - t.ends[k - 1] <= 1 and (t.number(k - 1) or (t.number(k - 2) and not t.words[k - 1].isalpha())))
    )
    return numbers == 1 and sum(1 for k in range(at, last) if t.words[k].isalpha()) <= 6


def _skip(t: Tokens, j: int) -> int:
    """Over an article, a hedge of one to three words or a currency sign to the number behind it."""
    for k in range(j, min(j + 4, t.count)):
        if t.number(k):
            return k
        if t.words[k] in STOP:
            break
    return t.count


def _of_an_event(t: Tokens, lex: Lexicon, item: Item) -> bool:
    """Whether a date closes the phrase of what happened, with the number behind: "in the fire on the night to Feb. 3, 34 people were hurt"."""
    sets = lex.sets
    if sets["event_nouns"].isdisjoint(t.low[max(0, item.first - _A_PHRASE + 1) : item.first]):
        return False
    if not any(t.number(k) for k in range(item.last, min(t.count, item.last + 2 * _A_PHRASE))):
        return False
    small = sets["on_cues"] | sets["of_cues"] | sets["articles_all"] | sets["articles"] | lex.tables["parts"].keys() | sets["event_days"]
    for j in range(item.first - 1, max(-1, item.first - _A_PHRASE), -1):
        if t.low[j] in sets["event_nouns"]:
            return j < _A_PHRASE and not any(t.number(k) for k in range(j))
        if t.low[j] not in small and t.low[j] not in lex.weekdays:
            return False
    return False


def _is_event(t: Tokens, lex: Lexicon, item: Item, k: int, telling: Collection[str]) -> bool:
    """ "the Jan. 19 vote", "the storm of Oct. 14", "after Monday", "which broke out on Wednesday"."""
    sets = lex.sets
    before = t.low[item.first - 1]
    if before in sets["articles"] and t.low[item.last][:1].isalpha() and before not in sets["on_cues"]:
        return True
    if t.words[item.last] in ("'", "’") and t.low[item.last + 1] == "s":
        return True
    behind = item.first - 2
    if before in sets["of_cues"] and _hour_before(t, lex, behind):
        return False  # "a las cuatro de la tarde del domingo"
    if before in sets["of_cues"] and (t.number(behind) or t.low[behind] in sets["hour_letters"] or t.low[behind] in sets["hour_after"]):
        return False  # "a las 20.00 del jueves"
    if before in sets["of_cues"] and _part_of_day(t, lex, behind):
        return False  # "na noite de domingo"
    if (before in sets["of_cues"] or t.low[k] in sets["of_cues"]) and before not in sets["on_cues"] - sets["of_cues"]:
        return True
    if t.low[k] in sets["after_cues"] or before in sets["after_cues"]:
        return True
    for j in range(item.first - 1, max(-1, k - 3), -1):
        if t.words[j] in STOP or t.words[j] == ",":
            break
        if t.low[j] in sets["event_verbs"]:
            return True
    if t.low[item.last] in sets["weekday_things"]:
        return True  # "ends Sunday hours"
    if _of_an_event(t, lex, item):
        return True
    if sets["event_participles"] and any(t.low[j] in sets["event_participles"] for j in range(item.last, min(t.count, item.last + 4))):
        return True  # "2 Ekim'de başlayan festival"
    near = t.low[item.first - 13 if item.first > 13 else 0 : item.first]
    if sets["relative_pronouns"].isdisjoint(near) and sets["after_clauses"].isdisjoint(near):
        return False
    for j in range(item.first - 1, max(-1, item.first - 14), -1):
        if t.words[j] in STOP or t.words[j] in ("—", "–"):
            return False
        if t.low[j] in sets["relative_pronouns"]:
            return not _tells(t, telling, j + 1, item.last + _SAID)
        if t.words[j] == ",":
            return False
        if t.low[j] in sets["after_clauses"] and j > 2:
            return True
    return False


def _part_of_day(t: Tokens, lex: Lexicon, k: int) -> bool:
    """Whether the night, the morning of a day stands at `k`, behind a preposition of time or at the head of the sentence."""
    sets = lex.sets
    if t.low[k] not in sets["fill"] or t.low[k] in sets["articles"] or t.low[k] in sets["of_cues"] or len(t.low[k]) < 3:
        return False
    j = k - 1
    while j > 0 and t.low[j] in sets["articles"] and t.low[j] not in sets["in_cues"]:
        j -= 1
    return j < 0 or t.low[j] in sets["in_cues"] or t.low[j] in sets["on_cues"]


def _hour_before(t: Tokens, lex: Lexicon, k: int) -> bool:
    """Whether a part of the day stands at `k` behind an hour: "las cuatro de la tarde"."""
    sets = lex.sets
    if t.low[k] not in sets["fill"] or t.low[k] in sets["articles"] or t.low[k] in sets["of_cues"]:
        return False
    j = k - 1
    while j > 0 and (t.low[j] in sets["articles"] or t.low[j] in sets["of_cues"]):
        j -= 1
    return j < k - 1 and j > 0 and (t.number(j) or t.low[j] in lex.small)


def _tells(t: Tokens, telling: Collection[str], start: int, end: int) -> bool:
    """Whether a verb of saying stands in the relative clause, so that the day is when it was said ("which on Friday spoke of 52")."""
    for k in range(start, min(end, t.count)):
        if t.words[k] in STOP or (t.words[k] == "," and not inside_number(t, k)):
            return False
        if t.low[k] in telling:
            return True
    return False
