"""A language code in; its words of saying, ready for look-ups, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from factlint.claims.cue_table import Cue, cue_table, strings
from factlint.claims.lexicon import Grammar, Phrases, grammar
from factlint.language import section, stem
from factlint.language.dates import lexicon as dates
from factlint.model.dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """The words of saying.yaml of one language. All sets are in lower case with plain apostrophes."""

    verb_final: bool
    inverted: bool
    compounds: bool
    capital_nouns: bool
    cues: Phrases
    that: frozenset[str]
    strict: frozenset[str]
    by: frozenset[str]
    of: frozenset[str]
    between: frozenset[str]
    settings: Phrases
    relatives: frozenset[str]
    what: frozenset[str]  # opens, behind a preposition, the clause of what somebody says: "secondo quanto riferisce X"
    prepositions: frozenset[str]
    leading: frozenset[str]  # prepositions that are no articles too
    adverbs: frozenset[str]
    pronouns: frozenset[str]
    demonstratives: frozenset[str]  # articles that are pronouns where a verb follows at the head of a sentence: "Die verwacht ..."
    first_persons: frozenset[str]
    personal: frozenset[str]  # pronouns that mean nobody but a person: "he"
    neuter: frozenset[str]  # pronouns that mean no person: "it"
    possessives: frozenset[str]
    roles: frozenset[str]
    papers: frozenset[str]
    paper_links: frozenset[str]  # between a paper and whose it is: "the tally of the union"
    events: Phrases  # what people do together: the subject of "rejects" without saying anything
    place_prepositions: frozenset[str]
    generic: Phrases
    unnamed: Phrases  # further words for nobody in particular, which are no source by themselves
    media: Phrases
    articles: frozenset[str]
    auxiliaries: frozenset[str]
    helping: frozenset[str]  # auxiliaries that are no articles too
    verb_endings: tuple[str, ...]
    resumptive: frozenset[str]
    mood: frozenset[str]
    mood_weak: frozenset[str]
    conditional: frozenset[str]
    thinking: frozenset[str]
    clause_only: frozenset[str]
    clause_always: frozenset[str]  # says something with a clause alone: "concedes that", not "concedes 40 places"
    as_words: frozenset[str]
    as_ones: frozenset[str]
    able: frozenset[str]
    name_links: frozenset[str]
    name_places: frozenset[str]
    plain_mood: frozenset[tuple[str, ...]]
    names_too: frozenset[str]
    participles: frozenset[str]
    infinitive: frozenset[str]
    anaphors: frozenset[str]
    citing: frozenset[str]
    aside: Phrases
    being: frozenset[str]
    finals: frozenset[str]  # participles at the end of their part
    role_stems: frozenset[str]
    code: str
    expecting: frozenset[str]
    than: frozenset[str]
    base_before: Phrases  # before a number that another is compared with
    definite: frozenset[str]  # articles before a number that is known already
    owned_behind: frozenset[str]  # articles and the "'s" before a number of which the owner may stand beside it: "the sheriff's 45"
    belonging: frozenset[str]  # says where somebody belongs, and not who it is: "local lawyers"
    indefinite: frozenset[str]  # articles before somebody who is not known yet: "un habitué du tribunal"
    genitives: frozenset[str]  # articles that say whose something is: "die 300 der Polizei"
    negation: frozenset[str]
    negation_behind: frozenset[str]  # denies the verb right before it: "ne confirme pas", "bestätigte nicht"
    not_denied: Phrases  # a negation that denies nothing: "not only"
    nobody: frozenset[str]  # before a source or at its head: "neither the police", "ningún portavoz"
    denying: frozenset[str]  # all of these, and what follows: without one of them nothing is denied
    unwilling: frozenset[str]  # with an infinitive: "declined to confirm"
    comparing: Phrases  # opens a clause that says what a number is compared with: "than", "de lo que"
    comparing_with: frozenset[str]  # does so behind one of `comparatives` only: "mehr als"
    comparatives: frozenset[str]
    having_too: frozenset[str]  # verbs of counting that also say what a place has ("La France compte 181 foyers")
    owning: frozenset[str]  # of whom such a verb tells that, though the word names an office too ("Le département compte 181 écoles")
    basis: frozenset[str]  # the first words of phrases for what a count is made from ("based on images of ...")
    head_first: bool
    backward: Phrases
    backward_source: Phrases
    backward_verbs: frozenset[str]
    backward_openings: tuple[str, ...]  # the same phrases as text, for a first look
    cuts: frozenset[str]
    breaks: frozenset[str]
    gerund: tuple[str, ...]
    joining: frozenset[str]
    but: frozenset[str]  # a verb right behind it shares the subject of the verb before
    accusatives: frozenset[str]  # articles of what somebody tells something about, never of who tells it: "Den Schaden gibt X mit ... an"
    having: frozenset[str]
    generic_articles: bool
    articles_after: bool
    verb_second: bool
    passive_direct: bool
    by_before: bool
    relative_verb: bool  # nothing but a verb or an adjective stands behind the relative pronoun
    when: frozenset[str]  # opens a clause of time
    instead: Phrases  # sets a source against another, right behind it: "per X, invece, ..."
    contrast: frozenset[str]  # sets somebody else against the source: "while the ministry ..."
    topic_marks: frozenset[str]  # stands behind what the next part of the sentence is about: "tünel ise yüzde 71'de"
    beside: frozenset[str]  # names the second of two sources: "8 400 selon le syndicat, 2 100 pour la direction"
    claimants: frozenset[str]  # who can do nothing but hold so behind a "for": "Per la Procura l'evasione ammonta a 8 milioni"
    amounting: frozenset[str]  # what they hold that it comes to
    needing: frozenset[str]  # what such a person finds that there must be: "pour la maire, il en faudra 15"
    pursuant: Phrases  # opens a sentence that goes on with what the one before names as a source ("Demnach ...")
    pursuant_inside: frozenset[str]  # does so behind the first part of a sentence too
    figures: frozenset[str]  # what a count is called: "the union's figure of 3,200"
    figure_links: frozenset[str]  # between such a word and its number
    lend: frozenset[str]  # verbs of a relative clause that tells whose a number is: "the 1,700 that the company gave"
    owned: frozenset[str]  # what a count is called behind its owner: "Sendikanın hesabı 80 bin"
    ones: frozenset[str]  # a pronoun for nobody in particular: "on estime"
    attributive: frozenset[str]  # participles that tell it before the number: "die von X genannte Zahl von 3.200"
    lending: frozenset[str]  # all three
    own_view: Phrases  # cue and pronoun in one: "by their count"
    before_paper: frozenset[str]  # between an office and its paper: "Bakanlığın dünkü açıklamasında"
    aged: frozenset[str]  # behind somebody's age at the head of a part: "41 yaşındaki"
    being_so: frozenset[str]  # what a number was at another time: "A year ago it was 2,150"
    same_thing: frozenset[str]  # what is meant there by a pronoun
    there: frozenset[str]  # small words beside it
    definite_alone: frozenset[str]  # before a noun that is known from the sentence before
    of_these: Phrases  # a part of the number before: "Of those, 40 were serious", "Twelve of them are in hospital"
    that_is: Phrases  # opens a sentence that reckons with the number before: "That is 12 percent more"
    presenting: frozenset[str]  # gives or has a paper, whose numbers stand behind a colon: "The union has another figure: 3,200"
    still: frozenset[str]  # goes on with what the sentence before counts: "Five are still missing"
    surveys: frozenset[str]  # papers whose numbers stand behind them without a verb
    shares: frozenset[str]  # what a pollster gives a party
    own_results: frozenset[str]  # what somebody comes to himself: "Die Grünen kommen auf 12 Prozent"
    outlooks: frozenset[str]  # forecasts, estimates and targets, which their owners change
    paper_endings: tuple[str, ...]  # "nach Gewerkschaftsangaben"
    reflexives: frozenset[str]  # between an auxiliary and a participle that then tells nothing: "hebben zich gemeld"
    accused_of: frozenset[str]  # between whom somebody accuses and of what
    miscounting: frozenset[str]  # what he is accused of: "of counting only 40"
    telling: frozenset[
        str
    ]  # the first words of verbs that say something: what a relative clause with a day is known by ("which on Friday spoke of 52")
    places_too: frozenset[str]  # offices that are things to count as well: "Hospitals: 14"
    topics: frozenset[str]  # of which a headline's colon tells something: "Klinikum Nord: 43 Fälle"
    persons: frozenset[str]  # offices that one person holds
    inside_paper: Phrases  # opens a sentence that says what stands in a paper: "En el registro"
    listing: Phrases  # verbs of what stands in a paper: "En el registro figuran 14"
    perfects: frozenset[str]  # participles that say something only behind a form of "have"
    incises: bool  # who speaks may be told inside his quotation
    pro_drop: bool  # "..., añadió." says it without a pronoun
    weak_endings: tuple[str, ...]  # of an adjective behind an article in the genitive
    genitive: tuple[str, ...]  # endings of a word that owns the next
    oblique: tuple[str, ...]  # endings of a word that stands in a case of its own ("yürüyüşe")
    days: frozenset[str]  # weekdays and months, which name nobody
    quoting_as: frozenset[str]  # "quoted the governor as saying"
    bodies: frozenset[str]  # who has so many of his own, with one of `numbering`: "The company counts 41 engineers"
    numbering: frozenset[str]
    no_sources: frozenset[str]  # "according to plan"
    split_off: frozenset[tuple[str, str]]  # a verb and what ends its part, with which it counts nothing: "stellte 41 Ingenieure ein"
    lives: frozenset[str]  # what a disaster claims, which says nothing: "The storm claimed 31 lives"
    reckoning: frozenset[str]  # verbs of counting whose subject may be anybody: "Les stadiers en ont compté 6 500"
    datives: frozenset[str]  # articles grown together with "to": "a déclaré au parlement"
    objects: frozenset[str]  # pronouns that are given something: "that the Treasury gave them"
    bare_relative: bool  # a relative clause may do without its pronoun: "the 1,700 the company gave"
    relative_comma: bool  # a comma stands before every relative clause


_TELLING = frozenset({"say", "tell", "reach"})
_BACKWARD = ("backward", "backward_what", "backward_source")


def _lowered(values: Any) -> frozenset[str]:
    return frozenset(strings(values))


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "frozenset[str]": _lowered,
    "tuple[str, ...]": lambda values: tuple(strings(values)),
    "Phrases": lambda values: Phrases(strings(values)),
    "bool": bool,
}


@lru_cache(maxsize=16)
def saying(code: str) -> Saying:
    """The words of a language: each field as the file has it under the same name, but for those that are made of others."""
    data = section(code, "saying")
    found = {name: _READERS[kind](data.get(name)) for name, kind in Saying.__annotations__.items() if kind in _READERS}
    cues = cue_table(data)
    figures = found["figures"] if data.get("figure_links") else frozenset()
    what = dict.fromkeys(strings(data.get("backward_what")), True)
    grammatical = _grammatical(grammar(code), found["prepositions"])
    found.update(
        code=code,
        cues=Phrases(cues),
        verb_final=data.get("order") == "verb_final",
        inverted=bool(data.get("inverted", True)),
        plain_mood=frozenset(tuple(each.split()) for each in strings(data.get("plain_mood"))),
        split_off=frozenset(
            (form, part)
            for forms, parts in (data.get("split_off") or {}).items()
            for form in str(forms).split("/")
            for part in strings(parts)
        ),
        finals=_lowered(data.get("final_verbs")),
        role_stems=frozenset(stem(each, code) for each in found["roles"]) if data.get("suffixed") else frozenset(),
        definite=_lowered(data.get("definite_articles")),
        indefinite=_lowered(data.get("indefinite_articles")),
        backward=Phrases({**dict.fromkeys(strings(data.get("backward")), False), **what}),
        backward_openings=tuple(sorted({each for name in _BACKWARD for each in strings(data.get(name))})),
        cuts=_lowered(data.get("cut_before")),
        figures=figures,
        lending=found["lend"] | found["owned"] | found["attributive"] | figures,
        telling=_telling(cues, found["prepositions"])
        | frozenset(each for each in found["lend"] if each not in cues or "passive" in cues[each].sorts),
        perfects=frozenset(each for each, cue in cues.items() if "passive" in cue.sorts) if data.get("perfect") else frozenset(),
        days=frozenset(dates(code).weekdays) | frozenset(dates(code).months),
        denying=grammatical["negation"].union(*(found[name] for name in ("negation_behind", "nobody", "unwilling"))),
        owned_behind=grammatical["articles"] | _lowered(data.get("definite_articles")) | {"'s"},
        **grammatical,
    )
    return Saying(**found)


def _grammatical(words: Grammar, prepositions: frozenset[str]) -> dict[str, Any]:
    """What comes from words.yaml."""
    return {
        "place_prepositions": words.place_prepositions - words.from_words.by_first.keys(),
        "articles": words.articles,
        "auxiliaries": words.auxiliaries,
        "helping": words.helping,
        "leading": prepositions - words.articles,
        "verb_endings": words.verb_endings,
        "expecting": words.expecting,
        "base_before": words.base_before,
        "negation": words.negation,
        "not_denied": words.negation_only,
        "head_first": words.head_first,
        "breaks": words.breaks,
        "joining": words.joins,
        "when": words.when,
    }


def _telling(cues: Mapping[str, Cue], prepositions: frozenset[str]) -> frozenset[str]:
    """The verbs of saying of one word, and those that a preposition completes ("spoke of")."""
    found: set[str] = set()
    for phrase, cue in cues.items():
        first, _, rest = phrase.partition(" ")
        if not _TELLING.isdisjoint(cue.sorts) and (not rest or rest in prepositions):
            found.add(first)
    return frozenset(found)
