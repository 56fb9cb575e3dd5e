"""A length of time and two moments near it in; whether each is told of something else, as edited copy tells them side by side, out.

"Sentenced to four weeks", "an average stay of 4.2 years" and "1:55 minutes" lie between no two dates; "since 1998 at the school. For 32 years a
counsellor" has two beginnings, and "a man of 21" is not the one who was born in the sentence before.
"""

from __future__ import annotations

from factlint.checks._moments import Moment
from factlint.checks._time_between import bare_day
from factlint.checks._time_due import CLOCKED
from factlint.checks._time_meant import punished
from factlint.checks._time_told import Told, cue_of, date_words, sides
from factlint.checks._time_traits import start_words
from factlint.checks._words import count, indefinite, joined, padded, words
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.draft import Sentence
from factlint.model.quantity import Kind, Quantity

_LEAD = 6
"""Words ahead of a length that say what it is the length of."""
_SIGHT = 40
_LEAST = 3
"""Words between two beginnings of one sentence."""
_NOUN = 5
"""Words from an article to the age of whom it introduces: "a very young man of 21"."""


def of_its_own(context: Context, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a length is a punishment, a mean or a time by the clock, which no two dates make."""
    if quantity.kind is not Kind.DURATION:
        return False
    average = words(context.draft.language)["average"]
    ahead, behind = sides(context, quantity, sentence)
    mean = average.within(joined(ahead[-_LEAD:])) or average.within(joined(behind[:1]))
    allowed = words(context.draft.language)["allowed_time"]
    if allowed.ends(joined(ahead)) or allowed.starts(joined(behind)):
        return True  # "valid for 45 days", "decided within 47 days"
    after = behind and date_words(context.draft.language)["after_cues"].has(behind[0])
    if after and words(context.draft.language)["set_dates"].within(joined(behind[:_LEAD])):
        return True  # "six years after the deadline set in 2015"
    further = words(context.draft.language)["further"]
    if any(further.has(token) for token in (*padded(quantity.text).split(), *ahead[-1:])):
        return True  # "another three weeks of concerts"
    return mean or _stopped(context.text, quantity) or punished(context, quantity, sentence)


def _stopped(text: str, quantity: Quantity) -> bool:
    """Whether a number is half of a time taken with a stopwatch: "55:55 minutes"."""
    ahead, behind = text[max(0, quantity.start - 2) : quantity.start], text[quantity.number.end : quantity.number.end + 2]
    return (ahead[:1].isdigit() and ahead[1:] in (":", "'")) or (behind[:1] in (":", "'") and behind[1:].isdigit())


def apart(context: Context, each: Told, start: Moment, end: Moment) -> bool:
    """Whether two moments are those of something else than a length."""
    behind = sides(context, each.quantity, each.sentence)[1][:1]
    if each.quantity.hedge is not None and not (behind and date_words(context.draft.language)["after_cues"].has(behind[0])):
        return True  # "opened more than 80 years ago, since 1960 there is one here": the patterns hold those that are tied
    if each.family in CLOCKED:
        return not _in_one_block(each, start, end) or _two_of_a_kind(context, start, end) or _past_the_clause(context, each, end)
    if each.family == "age":
        return _somebody_new(context, each, start)
    if _before_another(context, each, start) or _from_another(context, each, start, end):
        return True
    if each.family == "year" and (_after_all_that(context, each, start) or _of_a_process(context, each, end) or _renewed(context, each)):
        return True
    return _since_then(context, each, start) or _left_behind(context, each, start, end) or _moved_to(context, each, start, end)


def _moved_to(context: Context, each: Told, start: Moment, end: Moment) -> bool:
    """Whether a length leads to the day right behind it, from one that is not named: "put off by 18 months, to June 30, 2027, and heard on March 10"."""
    if start.span is None or end.span is None or not each.quantity.end <= end.span.start < end.span.end <= start.span.start:
        return False
    language, dates, text = words(context.draft.language), date_words(context.draft.language), context.text
    gap = padded(text[each.quantity.end : end.span.start])
    if count(gap) > _LEAST or not any(language[name].within(gap) for name in ("to", "until", "year_to")):
        return False
    ahead = joined(padded(text[end.span.end : start.span.start]).split()[-_LEAD:])
    return not any(dates[name].within(ahead) for name in ("after_cues", "after_clauses", "since")) and not language["from"].within(ahead)


def _in_one_block(each: Told, start: Moment, end: Moment) -> bool:
    """Whether two times of day stand in the paragraph or item of a length: the next item of a programme begins anew."""
    blocks = {sentence.block for away, sentence, _ in each.near if away in (start.away, end.away)}
    return blocks <= {each.sentence.block}


def _before_another(context: Context, each: Told, start: Moment) -> bool:
    """Whether "six years earlier" leads back to a moment that is not named: the one it begins with does not stand right ahead of it."""
    behind = sides(context, each.quantity, each.sentence)[1][:2]
    if cue_of(context, each) != "earlier" or (behind[1:] and behind[1][0].isalnum()) or start.span is None or start.away:
        return False
    return start.span.end > each.quantity.start or count(padded(context.text[start.span.end : each.quantity.start])) > _NOUN


def _after_all_that(context: Context, each: Told, start: Moment) -> bool:
    """Whether years were over when what began "since" did: "at its head since 2011, after 24 years as a teacher"."""
    if start.span is None or start.away or start.span.end > each.quantity.start or "since" not in start_words(context, start):
        return False
    gap = padded(context.text[start.span.end : each.quantity.start]).split()
    return gap[:1] == [","] and len(gap) == 2 and date_words(context.draft.language)["after_cues"].has(gap[1])


def _from_another(context: Context, each: Told, start: Moment, end: Moment) -> bool:
    """Whether a "later" goes on from what another "later" tells: "began on August 5, ten days later it was stopped and on August 28, 13 days later,"."""
    if each.family not in ("day", "week") or cue_of(context, each) != "later" or start.span is None or start.away:
        return False
    until = end.span.start if end.span is not None and start.span.end <= end.span.start < each.quantity.start else each.quantity.start
    later = date_words(context.draft.language)["later_after"].within(padded(context.text[start.span.end : until]))
    return later or bare_day(context, start.span.end, until)


def _of_a_process(context: Context, each: Told, end: Moment) -> bool:
    """Whether "after six years of talks" tells how long something of its own took, and nothing that ended then: "bought the mill in 1994 after"."""
    language = words(context.draft.language)
    before, behind = sides(context, each.quantity, each.sentence)
    if not behind or not behind[0].isalpha() or end.span is None or end.span.end > each.quantity.start:
        return False
    if date_words(language.code)["of_cues"].has(behind[0]) and before and language["and"].has(before[-1]):
        return True  # "the storm of 1993 killed 72, and six years of drought followed"
    if cue_of(context, each) != "after":
        return False
    ahead = padded(context.text[max(0, end.span.start - _SIGHT) : end.span.start])
    return not any(language[name].within(ahead) for name in ("ended", "steps_down", "died"))


def _renewed(context: Context, each: Told) -> bool:
    """Whether a contract went on behind its first end: "the 22-year lease, signed in 2002 and extended once, expires in 2034"."""
    language, copy = words(context.draft.language), padded(each.sentence.span.of(context.text))
    return language["renewed"].within(copy) and language["runs_out"].within(copy)


def _two_of_a_kind(context: Context, start: Moment, end: Moment) -> bool:
    """Whether two times are told one beside the other, and no span: "at 9:10 and at 11:08"."""
    if start.span is None or end.span is None or start.span.start > end.span.start:
        return False
    code = context.draft.language
    joint = padded(context.text[start.span.end : end.span.start] if start.span != end.span else start.span.of(context.text))
    joint = joined([token for token in joint.split() if token.isalpha()])
    ahead = padded(context.text[max(0, start.span.start - _SIGHT) : start.span.start]).split()[-_LEAST:]
    behind = padded(context.text[end.span.end : end.span.end + _SIGHT]).split()[:_LEAST]
    span = not lexicon(code).sets["between"].isdisjoint((*ahead, *behind)) or words(code)["span_behind"].within(joined(behind))
    return words(code)["and"].within(joint) and count(joint) <= _LEAST and not span


def _past_the_clause(context: Context, each: Told, end: Moment) -> bool:
    """Whether a time behind "after 72 minutes" is that of another clause: "began at 6. Orell scored after 72 minutes; police came at 8"."""
    if end.span is None or end.span.start < each.quantity.end or cue_of(context, each) != "after":
        return False
    between = padded(context.text[each.quantity.end : end.span.start]).split()
    return any(mark in between for mark in (";", "."))


def _somebody_new(context: Context, each: Told, start: Moment) -> bool:
    """Whether an age is that of somebody who is only then introduced, behind the birth of another: "a young man of 21"."""
    if start.span is None or start.span.end > each.quantity.start:
        return False
    between = padded(context.text[max(start.span.end, each.sentence.span.start) : each.quantity.start]).split()[-_NOUN:]
    for at in range(len(between) - 1, -1, -1):
        if not between[at].isalnum():
            return False
        if at < len(between) - 1 and indefinite(context.draft.language).has(between[at]):
            return True
    return False


def _since_then(context: Context, each: Told, start: Moment) -> bool:
    """Whether a length has its own beginning, as the moment in another sentence has: "since 1998 ... . For 32 years she has"."""
    since = date_words(context.draft.language)["since"]
    ahead, behind = sides(context, each.quantity, each.sentence)
    if not ahead or not since.has(ahead[-1]) or "since" not in start_words(context, start):
        return False
    if start.away:
        return True
    so = words(context.draft.language)["so_long"]
    goes_on = bool(behind) and behind[0].isalpha() and not so.has(behind[0])
    between = padded(context.text[start.span.end : each.quantity.start]).split() if start.span is not None else []
    return goes_on and "," in between and len(between) > _LEAST and not any(so.has(token) for token in between[-_LEAST:-1])


def _goes_on_later(context: Context, each: Told, cue: str) -> bool:
    """Whether a "later" names nothing that it is later than: "burned down 14 years later and was rebuilt by 1928"."""
    if cue != "later than":
        return cue == "later"
    behind = sides(context, each.quantity, each.sentence)[1]
    later = date_words(context.draft.language)["later_after"].starts(joined(behind))
    return words(context.draft.language)["and"].has((behind[later : later + 1] or [""])[0])


def _left_behind(context: Context, each: Told, start: Moment, end: Moment) -> bool:
    """Whether the story is past both moments ("closed in October. Six months later"), or only goes back to the one without a word of it."""
    cue, away = cue_of(context, each), bool(start.away)
    around = start.span is not None and end.span is not None and end.span.end <= each.quantity.start < start.span.start
    if around and _goes_on_later(context, each, cue):
        return True  # "began on March 2 and ended 12 days later; the talks, which opened on Feb. 20, went on"
    if cue == "later" and away and end.away and end.span is not None and end.span.end <= each.quantity.start:
        return True
    if cue == "lasted" and away and end.grain == "a":
        return True  # "had stayed at home for seven weeks"
    began = not {"began", "born", "since"}.isdisjoint(start_words(context, start))
    return each.family == "year" and cue == "none" and away and end.grain == "a" and not began
