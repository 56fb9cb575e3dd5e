"""A mention of somebody in; the ledger sources it can mean out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from factlint.language import fold, section, stem
from factlint.match.lexicon import lexicon
from factlint.model import lazy
from factlint.model.claim import Attribution, SourceKind, Strength
from factlint.model.dataclasses import dataclass, field
from factlint.model.ledger import Ledger, Source
from factlint.model.match import Said

_WORD = lazy.compile(r"\w+(?:\.(?=\w))?\w*")
_SHORTEST = 3  # letters of a noun that others are made with
_MOST_MET = 8192  # mentions of a ledger's sources that are kept


@dataclass(frozen=True, slots=True)
class _Name:
    source: str
    stems: tuple[str, ...]
    person: bool


@dataclass(frozen=True, slots=True)
class Directory:
    """All names of all sources of a ledger, stemmed in the draft's language, longest first; heads are the words that only one source has.

    `met` are the mentions that were looked up, with what they name: the same come in draft after draft.
    """

    names: tuple[_Name, ...]
    heads: Mapping[str, str]
    language: str
    compounds: bool = False
    met: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)


def directory(ledger: Ledger, language: str) -> Directory:
    """Every way to name a source of this ledger in a draft of that language."""
    names: dict[tuple[str, ...], _Name] = {}
    words: dict[str, set[str]] = {}
    for source in ledger.sources.values():
        for name, person in _names(source):
            stems = tokens(name, language)
            if not stems:
                continue
            names.setdefault(stems, _Name(source.id, stems, person))
            if person and len(stems) > 1:
                names.setdefault(stems[-1:], _Name(source.id, stems[-1:], True))
            for word in stems:
                words.setdefault(word, set()).add(source.id)
    places = _places(language)
    heads = {word: next(iter(ids)) for word, ids in words.items() if len(ids) == 1 and len(word) > 3 and word not in places}
    ordered = tuple(sorted(names.values(), key=lambda name: (-len(name.stems), name.stems)))
    return Directory(names=ordered, heads=heads, language=language, compounds=bool(section(language, "saying").get("compounds")))


def beginnings(known: Directory) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The stems of all names by their first, the longest first: to find them in running words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in known.names:
        found.setdefault(name.stems[0], []).append(name.stems)
    return {first: tuple(names) for first, names in found.items()}


@lru_cache(maxsize=16)
def _places(language: str) -> frozenset[str]:
    """Stems of the words that name a state."""
    return frozenset(
        stems[0] for stems, concepts in lexicon(language).phrases.items() if len(stems) == 1 and concepts[0].startswith("@place:")
    )


def _names(source: Source) -> list[tuple[str, bool]]:
    found = [(source.name, False), *((alias, False) for alias in source.aliases.all())]
    found.extend((person, True) for person in source.people)
    return found


@lru_cache(maxsize=4096)
def tokens(text: str, language: str) -> tuple[str, ...]:
    """The stems of the words of a name, stop words and the possessive left out ("U.N." is "un")."""
    stop = _stop(language)
    plain = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", text.replace("\u2019", "'").replace("'s", "").replace("s'", "s"))
    found = []
    for match in re.finditer(r"\w+", plain):
        word = fold(match.group())
        if word not in stop or (len(match.group()) > 1 and match.group().isupper()):
            found.append(stem(word, language))
    return tuple(found)


@lru_cache(maxsize=16)
def _stop(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in section(language, "words").get("stop", ()))


def resolve(mention: str, known: Directory) -> tuple[str, ...]:
    """Ids of the sources that a mention names: a whole name or alias inside it, else a part of a name that only one source has."""
    if not mention:
        return ()
    found = known.met.get(mention)
    if found is None:
        if len(known.met) >= _MOST_MET:
            known.met.clear()
        found = known.met[mention] = _resolved(mention, known)
    return found


def _resolved(mention: str, known: Directory) -> tuple[str, ...]:
    """The same, of a mention that was not yet met."""
    stems = tokens(mention, known.language)
    if not stems:
        return ()
    found: list[str] = []
    taken = [False] * len(stems)
    for name in known.names:
        size = len(name.stems)
        if size and name.stems[0] not in stems:  # most are others
            continue
        for start in range(len(stems) - size + 1):
            if stems[start : start + size] == name.stems and not any(taken[start : start + size]):
                taken[start : start + size] = [True] * size
                if name.source not in found:
                    found.append(name.source)
    if found:
        return tuple(found)
    # "the bureau", "a spokeswoman for the bureau" for the Bureau of Labor Statistics: every word that tells must belong to one and the same name
    if _somebodys(mention, known.language):
        return ()
    small = _small(known.language)
    candidates = {_head(word, known) for word in stems if word not in small}
    if len(candidates) == 1 and None not in candidates:
        return (next(each for each in candidates if each),)
    return ()


def _head(word: str, known: Directory) -> str | None:
    """The source that alone has a word in its name, or alone one that ends with it where words are compounds: "das Amt" of a "Landesamt"."""
    found = known.heads.get(word)
    if found is not None or not known.compounds or len(word) < _SHORTEST:
        return found
    ending = {source for name, source in known.heads.items() if name.endswith(word) and len(name) > len(word) + _SHORTEST - 1}
    return next(iter(ending)) if len(ending) == 1 else None


@lru_cache(maxsize=16)
def _small(language: str) -> frozenset[str]:
    """Stems of the words of a mention that name nobody: articles, who speaks for somebody, and what his numbers stand in."""
    saying = section(language, "saying")
    lists = (section(language, "words").get("articles"), saying.get("persons"), saying.get("papers"), saying.get("of"))
    small = {stem(fold(str(word)), language) for words in lists for word in words or () if " " not in str(word)}
    return frozenset(small) | {fold(str(word)) for word in lists[0] or ()}


def resolve_attribution(attribution: Attribution | None, known: Directory) -> Said:
    """The ledger sources an attribution names (the innermost, and those joined with it), whether it names anybody in particular, and how firmly.

    Firm is a name in the number's own sentence, or a pronoun or a role that can mean nobody else; a source carried over from an earlier
    sentence is not.
    """
    if attribution is None or attribution.strength is Strength.DENIAL:
        return Said()  # "X denied that 300 fled": nobody that the words name stands behind the number
    named = attribution.kind in (SourceKind.NAMED, SourceKind.MEDIA) or attribution.name is not None
    found: list[str] = []
    for mention in (attribution.source, *attribution.joined):
        found.extend(each for each in resolve(mention, known) if each not in found)
    firm = bool(found) and not attribution.carried and attribution.kind is not SourceKind.PRONOUN
    if not found and attribution.via and _somebodys(attribution.source, known.language):
        found.extend(resolve(attribution.via, known))  # "X says its engineers have confirmed ..."
        firm = len(found) == 1 and not attribution.carried
    if not found and attribution.name:
        found.extend(resolve(attribution.name, known))
        firm = attribution.certain and len(found) == 1
    return Said(tuple(found), named or bool(found), firm)


@lru_cache(maxsize=16)
def _possessives(language: str) -> frozenset[str]:
    return frozenset(str(word) for word in section(language, "saying").get("possessives") or ())


def _somebodys(mention: str, language: str) -> bool:
    """Whether a mention begins with "its", "their" and the like."""
    return mention.split(" ", 1)[0].lower() in _possessives(language)
