"""An addition that is off in; what speaks for it and against it out, as plain names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from factlint.checks._addition_members import Member
from factlint.checks._additions import Addition, slip
from factlint.checks._things import counts_people, noun
from factlint.checks._words import count, padded, words
from factlint.model.claim import Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_AHEAD = ("left_over", "apart_by", "summed", "rest", "of", "from", "than", "versus", "by", "to", "and", "or", "the", "each", "of_which",
          "among", "no_sum", "consists", "add", "additional", "thus", "that_is", "earlier", "now", "was", "not", "average", "rank",
          "over", "under", "limit", "below", "back_then", "these_days", "voting")  # fmt: skip
_BEHIND = ("left_over", "apart_by", "summed", "than", "of", "of_which", "earlier", "now", "each", "additional", "and", "people", "thus", "from_suffix", "no_sum", "back_then", "these_days", "voting")  # fmt: skip
_NEAR = 4
_REACH = 10
"""Words between two items of a list."""


def traits(found: Addition) -> frozenset[str]:
    return frozenset(_traits(found))


def _traits(found: Addition) -> Iterator[str]:
    whole, parts = found.whole, found.parts
    some = len(parts) > 2
    size = "n" if some else "2"
    yield f"parts {min(5, len(parts))}"
    kinds = {each.claim.quantity.kind for each in found.members}
    if Kind.DURATION in kinds:
        yield f"{size} lengths"
    if len({each.claim.index for each in found.members}) < len(found.members):
        yield "a score"
    yield f"{size} " + ("count" if kinds == {Kind.COUNT} else "money" if Kind.MONEY in kinds else "measure")
    places = sorted(found.members, key=lambda each: each.order)
    at = places.index(whole)
    yield f"{size} whole " + ("first" if at == 0 else "last" if at == len(parts) else "amid")
    yield from _company(found, places, size)
    yield from _sizes(found, size)
    yield from _nouns(found, size)
    for member in found.members:
        name = "T" if member is whole else ("Z" if member is parts[-1] else "P") if some else ("A" if member is parts[0] else "B")
        yield from (f"{size} {name} {cue}" for cue in _cues(member))
        if member.claim.part in (Part.EACH, Part.CHANGE, Part.BASE, Part.MORE):
            yield f"{size} {name} is {member.claim.part.value}"
        if member.claim.quantity.hedge is not None:
            yield f"{size} hedged {name}"
    if some:
        yield from _list(found)
    else:
        yield from _difference(found)


def _company(found: Addition, places: list[Member], size: str) -> Iterator[str]:
    """How the numbers stand together, and what others stand about them."""
    lines = sorted({each.place for each in places})
    yield f"{size} sentences {len(lines)}"
    if len(lines) > 1:
        yield f"{size} reach {min(3, lines[-1] - lines[0])}"
        alone = [each for each in places if sum(other.place == each.place for other in places) == 1]
        if alone:
            yield f"{size} " + ("whole alone" if found.whole in alone else "part alone")
    if len({each.line.sentence.block for each in places}) > 1:
        yield f"{size} other block"
    orders = {each.order for each in places}
    first, last = places[0].order, places[-1].order
    amid = sum(first < each.order < last and each.order not in orders for each in found.between)
    yield f"{size} amid {min(3, amid)}"
    rivals = sum(each.place in lines and each.order not in orders for each in found.between)
    yield f"{size} rivals {min(4, rivals)}"
    yield f"{size} near {min(4, (len(found.between) - len(places)) // 2)}"


def _sizes(found: Addition, size: str) -> Iterator[str]:
    step = min(rational(each.claim.quantity.step) * 1000 for each in found.members)
    values = sorted(int(each.value / step) for each in found.members)
    if all(value % 100 == 0 for value in values):
        values = [value // 100 for value in values]
    top, low = values[-1], values[0]
    yield f"{size} top " + ("13" if top < 13 else "30" if top < 30 else "100" if top < 100 else "1000" if top < 1000 else "more")
    yield f"{size} low " + ("3" if low < 3 else "13" if low < 13 else "100" if low < 100 else "more")
    if low * 50 < top:
        yield f"{size} tiny part"
    if len(set(values)) < len(values):
        yield f"{size} twins"
    if any(each.claim.quantity.scaled for each in found.members):
        yield f"{size} scaled"
    if len({each.claim.quantity.scaled for each in found.members}) > 1:
        yield f"{size} one scaled"
    if any(not any(map(str.isdigit, each.claim.quantity.text)) for each in found.members):
        yield f"{size} in words"


def _nouns(found: Addition, size: str) -> Iterator[str]:
    if found.whole.claim.quantity.kind is not Kind.COUNT:
        return
    code = found.whole.line.words.code
    nouns = [noun(each.claim, code) for each in found.members]
    people = [counts_people(each.claim, code) for each in found.members]
    bare = sum(not each for each in nouns)
    if all(people):
        yield f"{size} people"
    yield f"{size} bare {min(3, bare)}"
    head = nouns[0]
    same = sum(bool(head & each) for each in nouns[1:] if each)
    other = sum(not head & each for each in nouns[1:] if each) if head else 0
    yield f"{size} same {min(2, same)} other {min(2, other)}"
    named = [each for each in nouns[1:] if each]
    if len(named) > 1:
        yield f"{size} parts " + ("alike" if frozenset.intersection(*named) else "differ")
    if not head:
        yield f"{size} bare whole"


@lru_cache(maxsize=512)
def _cues_of(member_key: tuple[str, str, str], code: str) -> tuple[str, ...]:
    lists, (ahead, behind, last) = words(code), member_key
    names = [f"<{name}" for name in _AHEAD if lists[name].within(ahead)]
    names += [f"<<{name}" for name in ("and", "of", "from", "than", "to", "by", "or", "the") if lists[name].ends(ahead)]
    names += [f">{name}" for name in _BEHIND if lists[name].within(behind)]
    for mark, name in ((",", "comma"), (":", "colon"), ("(", "bracket"), ("–", "dash"), ("—", "dash"), (";", "semicolon")):
        if mark in ahead:
            names.append(f"<{name}")
        if mark in behind:
            names.append(f">{name}")
    if last:
        names.append("<opens" if "o" in last else ">ends")
    return tuple(names)


def _cues(member: Member) -> tuple[str, ...]:
    line, index = member.line, member.index
    ahead, behind = line.before(index).split(), line.after(index).split()
    tail = ("o" if index == 0 and count(" ".join(ahead)) <= 2 else "") or (
        "e" if index == len(line.figures) - 1 and count(" ".join(behind)) <= 3 else ""
    )
    return _cues_of((f" {' '.join(ahead[-_NEAR:])} ", f" {' '.join(behind[:_NEAR])} ", tail), line.words.code)


def _gaps(members: list[Member]) -> list[str]:
    text = members[0].line.text
    return [padded(text[one.claim.span.end : two.claim.span.start]) for one, two in pairwise(members)]


def _list(found: Addition) -> Iterator[str]:
    """How the parts of a list of three or more follow one another, and the whole them."""
    parts = list(found.parts)
    gaps = _gaps(parts)
    longest = max(count(gap) for gap in gaps)
    yield "list gap " + ("4" if longest <= 4 else "8" if longest <= 8 else "15" if longest <= 15 else "far")
    words = found.whole.line.words
    if len({each.place for each in parts}) == 1:
        yield "list in one"
        beside = f"{found.whole.line.before(found.whole.index)} ; {found.whole.line.after(found.whole.index)}"
        if words["and"].within(gaps[-1]) and longest <= _REACH:
            yield "closed list" + (" summed" if words["summed"].within(beside) or words["thus"].within(beside) else "")
        if words["and"].within(gaps[-1]):
            yield "list closed by and"
        if all("," in gap or ";" in gap or "(" in gap for gap in gaps[:-1]):
            yield "list of commas"
        if sum(words["and"].within(gap) for gap in gaps[:-1]):
            yield "and inside"
    text = found.whole.line.text
    whole, first, last = found.whole.claim.span, parts[0].claim.span, parts[-1].claim.span
    gap = padded(text[whole.end : first.start] if whole < first else text[last.end : whole.start])
    side = "to list" if whole < first else "from list"
    yield f"{side} {_length(gap)}"
    for mark, name in ((":", "colon"), ("(", "bracket"), ("–", "dash"), ("—", "dash"), (";", "semicolon"), (",", "comma")):
        if f" {mark} " in gap:
            yield f"{side} {name}"
    for name in ("summed", "left_over", "of_which", "no_sum", "among", "thus"):
        if words[name].within(gap):
            yield f"{side} {name}"


def derived(found: Addition) -> tuple[Member, str, str] | None:
    """The one of two parts that is told as a difference or as what is left, as which of them, and which way; None where neither or both are."""
    if len(found.parts) != 2:
        return None
    told = [(part, *side) for part in found.parts if (side := _side(part))[0]]
    return told[0] if len(told) == 1 else None


def _side(member: Member) -> tuple[str, str]:
    words = member.line.words
    ahead, behind = member.line.before(member.index).split(), member.line.after(member.index).split()
    near = f" {' '.join(ahead[-3:])} ; {' '.join(behind[:4])} "
    told = "apart" if words["apart_by"].within(near) else "left" if words["left_over"].within(near) else ""
    up = words["more"].within(near) or words["over_by"].within(near)
    down = words["less"].within(near) or words["under_by"].within(near)
    return told, "up" if up and not down else "down" if down and not up else ""


def _difference(found: Addition) -> Iterator[str]:
    """Which of two parts is told as a remainder or a difference, which way, and beside what base."""
    whole, words = found.whole, found.whole.line.words
    yield f"derived {('none', 'one', 'both')[sum(bool(_side(part)[0]) for part in found.parts)]}"
    gaps = _gaps(sorted(found.members, key=lambda each: each.order))
    if from_to(found):
        yield "from one to the other"
    for at, gap in enumerate(gaps):
        yield f"gap {at} {_length(gap)}"
    told = derived(found)
    if told is None:
        return
    part, kind, way = told
    other = next(each for each in found.parts if each is not part)
    yield f"derived {kind}"
    order = "".join(name for _, name in sorted(((part.order, "d"), (other.order, "o"), (whole.order, "t"))))
    yield f"derived {kind} order {order}"
    bases = [name for name, member in (("o", other), ("t", whole)) if _is_base(member)]
    yield f"{kind} {way or 'no way'} base {''.join(bases) or 'none'}"
    if part.value > other.value:
        yield f"{kind} larger than the other"
    if part.value * 4 < other.value:
        yield f"{kind} small beside the other"
    tail = padded(whole.line.text[part.claim.span.end : part.claim.span.end + 30]).split()[:3]
    if any(words["than"].has(token) for token in tail):
        following = min((each.order - part.order, name) for each, name in ((other, "o"), (whole, "t")))
        yield f"than {way or 'no way'} {following[1] if following[0] > 0 else 'none'}"


def from_to(found: Addition) -> bool:
    """Whether two of the numbers are the ends of one stretch: "from 400 to 500"."""
    to = found.whole.line.words["to"]
    return any(to.has(gap.strip()) for gap in _gaps(sorted(found.members, key=lambda each: each.order)) if count(gap) == 1)


def _length(gap: str) -> str:
    size = count(gap)
    return "3" if size <= 3 else "8" if size <= 8 else "15" if size <= 15 else "far"


def nearness(found: Addition) -> Iterator[str]:
    """How near an addition comes to being right, and what slip of the hand would explain it."""
    kind, digits, member = slip(found)
    size = "n" if len(found.parts) > 2 else "2"
    yield f"{size} {kind} {min(5, digits)}"
    if member is None:
        return
    stated = derived(found)
    told = f"{stated[1]} " + ("own" if member is stated[0] else "other") if stated is not None else "none"
    yield f"{size} {kind} of " + ("T" if member is found.whole else "P") + f" {told}"
    miss = abs(found.excess) / member.value
    yield f"{size} miss " + ("1" if miss <= 0.01 else "5" if miss <= 0.05 else "20" if miss <= 0.2 else "40" if miss <= 0.4 else "far")


def _is_base(member: Member) -> bool:
    words = member.line.words
    ahead = f" {' '.join(member.line.before(member.index).split()[-5:])} "
    behind = f" {' '.join(member.line.after(member.index).split()[:5])} "
    return any(words[name].within(ahead) for name in ("than", "versus", "from", "earlier", "of")) or words["earlier"].within(behind)
