"""A word in; the number words it is made of out ("fünfundzwanzigtausend", "ventisette", "tweeëntwintig").

A language with such words says in `compound` of numbers.yaml what they are made of: `parts` {"drei": 3, "tausend": scale ...} are taken from its
number words; `also` {drei: [drei]} adds forms that stand inside compounds alone; `link` ("und") ties a unit to the ten behind it. The split
is the one that leaves nothing over and whose parts add up; it is found from the left with backtracking, kept linear by memory of dead ends.
"""

from __future__ import annotations

from factlint.extract.lexicon import NUMBER, SCALE, TEEN, TIMES, Compound, Entry, Lexicon

_LONGEST = 80


def entries_of(word: str, lexicon: Lexicon) -> tuple[Entry, ...] | None:
    """The parts of a compound number word in the order in which they add up; None where the word is no number."""
    known = lexicon.compounds
    if word in known:
        return known[word]
    found = None
    if lexicon.compound is not None and 4 < len(word) <= _LONGEST and word.startswith(lexicon.compound.starts):
        found = _split(word, lexicon.compound)
    if len(known) > 4096:
        known.clear()
    known[word] = found
    return found


def _split(word: str, compound: Compound) -> tuple[Entry, ...] | None:
    parts, links, longest = compound.parts, compound.links, compound.longest
    dead: set[int] = set()

    def walk(at: int) -> list[Entry | None] | None:
        if at == len(word):
            return []
        if at in dead:
            return None
        for end in range(min(len(word), at + longest), at, -1):
            piece = word[at:end]
            if piece in parts:
                rest = walk(end)
                if rest is not None:
                    return [parts[piece], *rest]
            if piece in links and at > 0 and end < len(word):
                rest = walk(end)
                if rest is not None:
                    return [None, *rest]
        dead.add(at)
        return None

    found = walk(0)
    if found is None or len([part for part in found if part]) < 2:
        return None
    return _invert(found)


def _invert(parts: list[Entry | None]) -> tuple[Entry, ...] | None:
    """Put "five and twenty" into the order in which it adds up; None where the parts make no number."""
    out: list[Entry] = []
    at = 0
    while at < len(parts):
        part = parts[at]
        if part is None:  # a link after hundreds and thousands: "hundertundeins"
            if not out or (out[-1][0] == NUMBER and out[-1][1] < 100):
                return None
            at += 1
            continue
        if part[0] == NUMBER and part[1] < 10 and at + 2 < len(parts) and parts[at + 1] is None:
            ten = parts[at + 2]
            if ten is not None and ten[0] == NUMBER and 20 <= ten[1] <= 90:
                out += [ten, part]
                at += 3
                continue
            return None
        out.append(part)
        at += 1
    return tuple(out) if all(part[0] in (NUMBER, TIMES, TEEN, SCALE) for part in out) else None
