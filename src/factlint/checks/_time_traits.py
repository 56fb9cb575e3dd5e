"""A length of time and two moments in; plain names of what holds of the three out, by which `_time_weighed` tells whether the length is the time between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._moments import Moment
from factlint.checks._time_told import MARKS, Told, cue_of, date_words, of_years, sides
from factlint.checks._words import count, joined, padded, words
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.quantity import Kind, Quantity

_STOP = lazy.compile(r"[;?!]|\.\s")
_CLAUSE = 70
_EARLY = 3
"""Words ahead of a length that its sentence begins with."""
_SIZES = ((4, "least"), (7, "few"), (13, "ten"), (30, "tens"), (60, "many"))


def own_traits(context: Context, each: Told) -> Iterator[str]:
    """What holds of the length itself, whatever it lies between."""
    language, dates = words(context.draft.language), date_words(context.draft.language)
    quantity, family = each.quantity, each.family
    yield family
    yield f"{family} said {size_of(each.said)}"
    yield from roundness(each.said)
    if quantity.hedge is not None:
        yield from ("hedged", f"hedged {quantity.hedge}")
    if each.said.denominator > 1:
        yield from ("composed", f"{family} composed")
    if "-" in quantity.text or context.text[quantity.end : quantity.end + 1] == "-":
        yield "compound"
    ahead, behind = sides(context, each.quantity, each.sentence)
    last, next_three = ahead[-1:], joined(behind[:3])
    if not ahead:
        yield "opens"
    elif len(ahead) <= _EARLY:
        yield "early"
    for name, reach in (("lasted", 3), ("lasting", 1), ("thus", 5)):
        if language[name].within(joined(ahead[-reach:])):
            yield from (name, f"{family} {name}")
    if language["so_far"].within(joined(ahead[-2:])) or language["so_far"].within(padded(quantity.text)):
        yield from ("so far", f"{family} so far")
    if language["punished"].within(joined(ahead[-4:])) or language["punished"].within(next_three):
        yield "punished"
    if behind and dates["of_cues"].has(behind[0]):
        yield "of it"
    if dates["after_cues"].within(joined(ahead[-2:])):
        yield from ("after it", f"{family} after it")
    for name in ("in_cues", "possessives"):
        if dates[name].within(joined(last)):
            yield name
    if language["those"].within(joined(last)):
        yield "those"
    if language["not"].within(joined(ahead[-3:])):
        yield "not so long"
    if dates["loose"].within(joined(ahead[-2:])):
        yield "loose"
    if last and (last[0].isdigit() or lexicon(context.draft.language).small.get(last[0], 1) > 1):
        yield "several"
    if last and last[0] in MARKS:
        yield "apposed"
    if not behind or behind[0] in MARKS:
        yield "closed"
    if language["a_term"].within(joined(ahead[-5:])) or language["a_term"].within(next_three):
        yield "a term"
    if (
        language["total"].within(joined(ahead[-4:]))
        or language["or"].ends(joined(ahead[-3:]))
        or language["that_is"].ends(joined(ahead[-3:]))
    ):
        yield "in all"
    for name in ("ago_after", "later_after", "earlier_after"):
        if dates[name].within(joined(behind[:2])):
            yield from (name, f"{family} {name}")
    if family == "age":
        if language["at_age"].ends(joined(ahead)) or language["at_age"].starts(padded(quantity.text)):
            yield "at that age"
        if language["turned"].within(joined(ahead[-3:])):
            yield "turned"
    cue = cue_of(context, each)
    yield from (f"cue {cue}", f"{family} cue {cue}")
    if dates["ago_before"].within(joined(ahead[-3:])):
        yield from ("ago_before", f"{family} ago_before")
    if family == "row" and of_years(context, quantity):
        yield "row of years"
    yield from _rivals(context, each)


def size_of(said: Fraction) -> str:
    return next((name for limit, name in _SIZES if said < limit), "most")


def roundness(said: Fraction) -> tuple[str, ...]:
    """How round a number is: tens, and fives."""
    return () if said % 5 else ("round",) if said % 10 else ("very round",)


def _rivals(context: Context, each: Told) -> Iterator[str]:
    """Other lengths of the kind near, and whether somebody died."""
    quantity = each.quantity
    rivals = [
        other
        for _, _, others in each.near
        for other in others
        if other is not quantity
        and other.kind in (Kind.DURATION, Kind.AGE)
        and other.value is not None
        and (other.unit or "year") == (quantity.unit or "year")
    ]
    yield f"rivals here {min(2, sum(each.sentence.span.covers(other.span) for other in rivals))}"
    yield f"rivals {min(3, len(rivals))}"
    if each.family == "age":
        died = words(context.draft.language)["died"]
        if any(died.within(padded(sentence.span.of(context.text))) for away, sentence, _ in each.near if away <= 0):
            yield "died"


def pair_traits(context: Context, each: Told, start: Moment, end: Moment, found: Sequence[Moment]) -> Iterator[str]:
    """What holds of a length and the two moments."""
    language, quantity, family = words(context.draft.language), each.quantity, each.family
    yield f"{family} {start.grain}{end.grain}"
    yield f"away {start.away} {'n' if end.grain == 'a' else end.away}"
    yield f"start away {start.away}"
    places = sorted((span, name) for span, name in ((start.span, "s"), (end.span, "e"), (quantity.span, "l")) if span is not None)
    if start.pair >= 0 and start.pair == end.pair:
        yield from ("one expression", f"{family} one expression")
    else:
        yield "order " + "".join(name for _, name in places)
        yield f"{family} order " + "".join(name for _, name in places)
    others = [one for one in found if one is not start and one is not end and _like(one, start)]
    yield f"others {min(4, len(others))}"
    cue = cue_of(context, each)
    yield f"cue {cue} {start.away} {'n' if end.grain == 'a' else end.away}"
    alone = not any(one.span not in (start.span, end.span) for one in found if one.grain != "w")
    if alone:
        yield from ("no other", f"{family} no other", f"no other {start.away} {start.grain}{end.grain}", f"no other cue {cue}")
    if start.span is not None and "\n" in context.text[min(start.span.end, quantity.end) : max(start.span.start, quantity.start)]:
        yield "start in another block"
    if end.span is not None:
        yield from _ending(context, end)
    if not others:
        yield f"{family} alone"
    yield f"amid {min(3, sum(one.span is not None and places[0][0] < one.span < places[-1][0] for one in others))}"
    ends = [one for one in (start, end) if one.span is not None]
    nearest = min(ends, key=lambda one: abs(one.span.start - quantity.start) if one.span else 0)
    yield from _gap(context, quantity, nearest, "gap")
    yield from _gap(context, quantity, start, "start")
    if start.away < 0 and _refers_back(context, each, start, found):
        yield from ("refers back", f"{family} refers back")
    told = list(start_words(context, start))
    for name in told or ["no start word" if start.span is not None else "from today"]:
        yield from (name, f"{family} {name}", *([f"{family} {name} and no other {start.away}"] if alone else ()))
    yield from _later(context, each, end, found)
    if start.span is not None and start.span.end <= quantity.start and not start.away:
        joint = padded(context.text[start.span.end : quantity.start])
        if count(joint) <= 2 and date_words(context.draft.language)["after_cues"].within(joint):
            yield "ended then"
    if end.grain == "a":
        copy = padded(each.sentence.span.of(context.text))
        if language["now"].within(copy) or language["this_year"].within(copy):
            yield "now there" if start.away else "now"
        if any(one.grain == "w" and not one.away for one in found):
            yield "this week"
    elif start.span is not None and end.span is not None:
        tied = (
            list(_joint(context, padded(context.text[start.span.end : end.span.start]), family)) if start.span.end < end.span.start else []
        )
        yield from tied
        if "from to" not in tied and start.span != end.span:
            yield f"order {''.join(name for _, name in places)} untied"
    if family == "row" and start.when is not None and end.when is not None:
        listed = len({one.when.start.year for one in found if one.dated and one.when is not None})
        yield "row listed" if listed >= end.when.start.year - start.when.start.year + (end.grain != "a") else "row unlisted"
    if start.half or end.half:
        yield "halves"


def _ending(context: Context, end: Moment) -> Iterator[str]:
    """The words that tell that something is to last until then."""
    assert end.span is not None
    language = words(context.draft.language)
    clause = _STOP.split(context.text[max(0, end.span.start - _CLAUSE) : end.span.start])[-1]
    tokens, behind = padded(clause).split(), padded(context.text[end.span.end : end.span.end + 40]).split()
    if language["year_to"].within(joined(tokens[-3:])):
        yield "until then"
    if language["ended"].within(joined(tokens[-6:])) or language["ended"].within(joined(behind[:4])):
        yield "ended"


def _refers_back(context: Context, each: Told, start: Moment, found: Sequence[Moment]) -> bool:
    """Whether "That is 51 years ago", "Since then six years have passed" points to the only moment of a sentence before."""
    language, opening = words(context.draft.language), padded(each.sentence.span.of(context.text)[:40])
    points = language["that_is"].starts(opening) > 0 or language["since_then"].within(joined(opening.split()[:3]))
    return points and all(one is start or one.span == start.span for one in found if one.away == start.away)


def _later(context: Context, each: Told, end: Moment, found: Sequence[Moment]) -> Iterator[str]:
    """Whether the date right behind "four months later" is the second moment, as it must be."""
    behind = next((one for one in found if one.span is not None and one.span.start >= each.quantity.end), None)
    if behind is None or behind.span is None or behind.away:
        return
    gap = padded(context.text[each.quantity.end : behind.span.start])
    if count(gap) <= 4 and date_words(context.draft.language)["later_after"].within(gap):
        yield "later then" if end.span == behind.span else "later at another"


def _joint(context: Context, joint: str, family: str) -> Iterator[str]:
    """How the second moment is tied to the first."""
    size, marks = count(joint), set(joint.split())
    if (size <= 4 and words(context.draft.language)["year_to"].within(joint)) or (size <= 3 and {"-", "–", "—"} & marks):
        yield from ("from to", f"{family} from to")
    yield f"joint {_reach(size)}"


def _like(one: Moment, other: Moment) -> bool:
    if "w" in (one.grain, other.grain):
        return one.grain == other.grain
    return (one.grain in "ym") == (other.grain in "ym") or (one.dated and other.dated)


def _reach(size: int) -> str:
    return "beside" if size <= 3 else "near" if size <= 8 else "off" if size <= 15 else "far"


def _gap(context: Context, quantity: Quantity, moment: Moment, name: str) -> Iterator[str]:
    """How far a moment stands from the length, and what marks lie between."""
    if moment.away or moment.span is None:
        return
    one, two = sorted((quantity.span, moment.span))
    between = context.text[one.end : two.start]
    gap = padded(between)
    size = count(gap)
    yield f"{name} {_reach(size)}"
    if size <= 6 and set(gap.split()) & MARKS - {".", ";"}:
        yield f"{name} apposed"
    if _STOP.search(between):
        yield f"{name} past a stop"


def start_words(context: Context, start: Moment) -> Iterator[str]:
    """The words that tell that something began then."""
    if start.span is None:
        return
    language, dates = words(context.draft.language), date_words(context.draft.language)
    clause = _STOP.split(context.text[max(0, start.span.start - _CLAUSE) : start.span.start])[-1]
    tokens, behind = padded(clause).split(), padded(context.text[start.span.end : start.span.end + 40]).split()
    if dates["since"].within(joined(tokens[-3:])) or dates["since"].within(joined(behind[:2])):
        yield "since"
    if language["born_then"].within(joined(tokens[-7:])) or language["born_then"].within(joined(behind[:5])):
        yield "born"
    if language["began"].within(joined(tokens[-6:])) or language["began"].within(joined(behind[:4])):
        yield "began"
    if language["died"].within(joined(tokens[-6:])):
        yield "start died"
    if tokens[-1:] == ["("] or behind[:1] == [")"]:
        yield "start in brackets"
