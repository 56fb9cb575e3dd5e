"""Nothing in; the one description of the ledger format out: every record, field, type, default and allowed value.

Loading and its messages (`build`), the JSON Schema (`jsonschema`) and the reference documentation (`reference`) are all made from this
table, so none of them can say anything else. A new field is one line here and, where it means something, one line in `build`.
"""

from __future__ import annotations

from factlint.model.dataclasses import dataclass

VERSION = 1
"""The version of the format, the number after `factlint:`."""


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record.

    `type` names a reader of `scalars` or `build`: text, id, reference, date, period, yes, choice, age, share, tolerance, integer, value, names,
    texts, languages, timezone, kept; or `record`, `records`, `map` with the record's name in `of`.
    `default` is how the documentation says it. `aliases` are other spellings of the key that mean the same.
    """

    name: str
    type: str
    doc: str
    default: str = ""
    choices: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    required: bool = False
    of: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping of the format. `short` is the field that a bare text stands for, where that is allowed; `noun` is what messages call it."""

    name: str
    noun: str
    title: str
    doc: str
    fields: tuple[Field, ...]
    short: str = ""


KINDS = ("count", "percent", "percent_points", "money", "ratio", "rate", "measure", "date", "duration", "age", "fraction")
SOURCE_TYPES = ("government", "court", "igo", "ngo", "party", "belligerent", "company", "academic", "dataset", "media", "witness", "other")
BEHAVIOURS = ("event", "cumulative", "stock", "series")
POLICIES = ("required", "preferred", "none")
RANKS = ("preferred", "normal", "deprecated")
STATUSES = ("normal", "estimated", "provisional", "revised", "disputed", "retracted")
RELATIONS = ("sum", "difference", "ratio", "percent_of", "percent_change", "equal", "subset")

KEPT = Field("extra", "kept", "Anything of your own. factlint keeps it and passes it on; so it does with every key that begins with `x-`.")

_VALUE_DOC = (
    "The number as people write it: `70`, `at least 70`, `more than 2,400 people`, `about 2,200`, `24 to 28`, `$1.2 million`, `one in four`, `dozens`; "
    "in symbols `'>=70'`, `~2200 ±5%`, `24..28`; opened up `{min: 70}`; or `unknown` where the source gave none. Inside `{ }` a value with a comma needs quotes."
)

OBSERVATION_FIELDS = (
    Field("value", "value", _VALUE_DOC, example='"about 2,200"'),
    Field("source", "reference", "Who says so: an id of `sources`.", example="foro-penal"),
    Field("as_of", "date", "The moment the value is true for, as precise as is known.", example="2024-11-16"),
    Field(
        "published",
        "date",
        "When it became known. Articles before that day are not held to it.",
        default="`retrieved`, else the end of `as_of`",
    ),
    Field("period", "period", "What the value measures, where that is a stretch of time.", example="{from: 2024-07-28, to: 2024-11-16}"),
    Field(
        "rank", "choice", "The preferred value is the one that fixes and messages offer; a deprecated one is wrong to use.", "normal", RANKS
    ),
    Field(
        "status", "choice", "How firm the value is. `revised` marks the new value and may lower a cumulative figure.", "normal", STATUSES
    ),
    Field("supersedes", "reference", "The observation that this one replaces: its id, or its place in the list.", example="a1"),
    Field("via", "text", "Who passed it on, such as a news agency.", example="AP"),
    Field("url", "text", "Where it can be read."),
    Field("archive", "text", "A lasting copy of it."),
    Field("retrieved", "date", "When somebody looked it up."),
    Field("page", "text", "The page or the time stamp."),
    Field("quote", "text", "The source's own words."),
    Field("note", "text", "Anything a colleague should know."),
    Field("checked_by", "text", "Who checked it."),
    Field("checked_on", "date", "When it was checked."),
    Field("tolerance", "tolerance", "How far a number in a draft may lie from this one: `5%` of it, or so many.", example="5%"),
)

RECORDS: tuple[Record, ...] = (
    Record(
        "file",
        "a ledger file",
        "A ledger file",
        "One file, or a folder of them read as one.",
        (
            Field("factlint", "integer", "The version of the format.", str(VERSION), example="1"),
            Field("ledger", "record", "What this ledger is.", of="ledger"),
            Field("defaults", "record", "What every figure and observation of this file has unless it says otherwise.", of="defaults"),
            Field("sources", "map", "Who stands behind the values, by id.", of="source"),
            Field("figures", "records", "What is measured, in a list.", of="figure"),
            Field("relations", "records", "What must add up.", of="relation"),
            KEPT,
        ),
    ),
    Record(
        "ledger",
        "ledger",
        "ledger",
        "What this ledger is.",
        (
            Field("id", "id", "A short name for the ledger.", example="ve-detentions"),
            Field("title", "text", "Its title."),
            Field(
                "languages",
                "languages",
                "The languages its values and terms are written in; the first decides what is ambiguous.",
                "`[en]`",
                example="[es, en]",
            ),
            Field("timezone", "timezone", "The zone of times that name none, as in the IANA database.", example="America/Caracas"),
            KEPT,
        ),
    ),
    Record(
        "defaults",
        "defaults",
        "defaults",
        "Inherited by every figure and observation of the same file.",
        (
            Field("attribution", "choice", "See figures.", "preferred", POLICIES),
            Field("max_age", "age", "See figures.", example="30d"),
            Field("approx_tolerance", "share", "See figures.", example="5%"),
            Field("require_as_of", "yes", "See figures.", "false"),
            Field("in_headline", "headline", "See figures.", "false"),
            Field("behaviour", "choice", "See figures.", "stock", BEHAVIOURS, aliases=("behavior",)),
            Field("kind", "choice", "See figures.", "", KINDS),
            Field("unit", "text", "See figures."),
            Field("scope", "record", "See figures.", of="scope"),
            Field("valid_until", "date", "See figures."),
            Field("casualties", "yes", "See figures."),
            Field("source", "reference", "See observations."),
            Field("as_of", "date", "See observations."),
            Field("published", "date", "See observations."),
            Field("retrieved", "date", "See observations."),
            Field("status", "choice", "See observations.", "normal", STATUSES),
            Field("via", "text", "See observations."),
            Field("url", "text", "See observations."),
            Field("archive", "text", "See observations."),
            Field("checked_by", "text", "See observations."),
            Field("checked_on", "date", "See observations."),
            Field("update_period_days", "days", "The same as `max_age`, in days (Our World in Data's key)."),
            KEPT,
        ),
    ),
    Record(
        "source",
        "a source",
        "sources.<id>",
        "Who stands behind an observation. A bare name is enough: `foro-penal: Foro Penal`.",
        (
            Field("name", "text", "The name as it is written in copy.", required=True, aliases=("producer",), example="Foro Penal"),
            Field("type", "choice", "What sort of source it is.", "", SOURCE_TYPES),
            Field("tier", "tier", "1 primary record, 2 official or expert, 3 interested party, 4 second-hand.", example="1"),
            Field(
                "aliases",
                "names",
                "Other names: by language, or one list for every language.",
                example="{en: [Penal Forum], id: [Forum Penal]}",
            ),
            Field("people", "texts", "People who speak for it: naming one of them names the source.", example="[Alfredo Romero]"),
            Field("partisan", "yes", "Whether it takes a side.", "false"),
            Field("label", "text", "How it is to be described at first mention.", example='"the rights group"'),
            Field("label_required", "yes", "Whether that description must stand there.", "false"),
            Field("url", "text", "Its page.", aliases=("url_main",)),
            Field("archive", "text", "A lasting copy of that page."),
            Field("csl", "kept", "A CSL-JSON record, passed through."),
            Field("attribution_short", "text", "One more alias (Our World in Data's key)."),
            Field("title", "text", "Kept (Our World in Data's key)."),
            Field("description", "text", "Kept (Our World in Data's key)."),
            Field("citation_full", "text", "Kept (Our World in Data's key)."),
            Field("url_download", "text", "Kept (Our World in Data's key)."),
            Field("date_published", "text", "Kept (Our World in Data's key)."),
            Field("date_accessed", "text", "Kept (Our World in Data's key)."),
            Field("license", "kept", "Kept (Our World in Data's key)."),
            KEPT,
        ),
        short="name",
    ),
    Record(
        "figure",
        "a figure",
        "figures[]",
        "What is measured. Its values stand in `observations`; with only one, its `value`, `source`, `as_of` and the rest may stand on the figure itself.",
        (
            Field(
                "id",
                "id",
                "Its name: stable, never used again for something else; letters, digits, `-` and `_`.",
                required=True,
                example="arrests-total",
            ),
            Field("label", "text", "What it counts, in plain words.", required=True, example="people arrested after the election"),
            Field("kind", "choice", "What sort of number it is.", "derived from values and unit", KINDS),
            Field("unit", "text", "What is counted, or the unit: `people`, `EUR`, `hectares`, `%`.", example="people"),
            Field("scope", "record", "What exactly it covers.", of="scope"),
            Field(
                "behaviour",
                "choice",
                "`event` is fixed once known, `cumulative` only rises, `stock` rises and falls, `series` has one value a period.",
                "stock",
                BEHAVIOURS,
                aliases=("behavior",),
            ),
            Field("casualties", "yes", "Deaths or injuries: a missing source is then an error.", "derived from label and unit"),
            Field("contested", "contested", "Whether sources disagree, and which.", "false", of="contested"),
            Field("attribution", "choice", "Whether a draft must name the source.", "preferred", POLICIES),
            Field(
                "in_headline",
                "headline",
                "`required`: a headline that carries the figure must carry the source too.",
                "false",
                ("required",),
            ),
            Field("max_age", "age", "How long a value may be used: `36h`, `3d`, `6w`, `2mo`, `1y` or ISO 8601 (`P30D`).", example="60d"),
            Field("valid_until", "date", "The last day on which the figure may be used.", example="2025-12-31"),
            Field("approx_tolerance", "share", "How far apart two numbers may lie where one of them is approximate.", example="5%"),
            Field("require_as_of", "yes", "Whether every observation must have a date (`ledger check` says so).", "false"),
            Field(
                "match",
                "record",
                "Words that tell where a draft speaks of this figure. Without them they come from label, unit and scope.",
                of="match",
            ),
            Field("observations", "records", "Its values, oldest first.", of="observation"),
            Field("update_period_days", "days", "The same as `max_age`, in days (Our World in Data's key)."),
            Field("wikidata", "kept", "Which statement it is on Wikidata.", example="{item: Q717, property: P1120}"),
            *OBSERVATION_FIELDS,
            KEPT,
        ),
    ),
    Record(
        "scope",
        "scope",
        "scope",
        "What exactly a figure covers.",
        (
            Field("population", "text", "Who or what is counted."),
            Field("place", "text", "Where.", example="Venezuela"),
            Field("event", "text", "On which occasion."),
            Field("period", "scope_period", "When; an open end is left out.", example="{from: 2024-07-28}"),
            Field("definition", "text", "How the source defines it."),
            Field("includes", "text", "What is counted in."),
            Field("excludes", "text", "What is left out."),
            KEPT,
        ),
        short="population",
    ),
    Record(
        "contested",
        "contested",
        "contested",
        "Who disagrees.",
        (
            Field("by", "references", "The sources that disagree.", example="[government, foro-penal]"),
            Field("note", "text", "About what."),
            KEPT,
        ),
    ),
    Record(
        "match",
        "match",
        "match",
        "Where a draft speaks of the figure.",
        (
            Field(
                "terms",
                "terms",
                "Words by language; `arrest*` is a beginning, several words are a phrase.",
                of="terms",
                example="{en: {any: [arrest*]}}",
            ),
            Field("near", "choice", "How far from the number the terms may stand.", "sentence", ("sentence", "paragraph")),
            Field("examples", "texts", "Sentences that speak of it; `ledger check` tries them."),
            Field("not_examples", "texts", "Sentences that do not."),
            KEPT,
        ),
    ),
    Record(
        "terms",
        "a language's terms",
        "terms.<language>",
        "Words of one language.",
        (
            Field("any", "texts", "At least one of these."),
            Field("all", "texts", "Every one of these."),
            Field("none", "texts", "None of these in the number's own clause."),
        ),
        short="any",
    ),
    Record(
        "observation",
        "an observation",
        "observations[]",
        "One dated, sourced value.",
        (Field("id", "id", "Its name in the figure.", "its place, from 1"), *OBSERVATION_FIELDS, KEPT),
    ),
    Record(
        "relation",
        "a relation",
        "relations[]",
        "What must add up. Operands are `figure.observation`, or `figure` for its live value.",
        (
            Field("id", "id", "Its name.", "its place"),
            Field(
                "type",
                "choice",
                "`sum`, `difference`, `ratio`, `percent_of`, `percent_change`, `equal`; `subset`: the result is a part of the whole.",
                choices=RELATIONS,
                required=True,
            ),
            Field("result", "operand", "What comes out.", required=True, example="released.r2"),
            Field("of", "operands", "What it is made of.", required=True, example="[released.r1, batch.b1]"),
            Field("tolerance", "tolerance", "How far it may be off: so many, or a share.", "0"),
            Field("note", "text", "Anything a colleague should know."),
            KEPT,
        ),
    ),
    Record(
        "value",
        "a value",
        "value",
        "A value opened up. One of `exact`, `approx`, or `min` and `max`.",
        (
            Field("exact", "text", "The number itself."),
            Field("min", "text", "At least so many."),
            Field("max", "text", "At most so many."),
            Field("approx", "text", "About so many."),
            Field("tolerance", "tolerance", "How far off it may be.", example="5%"),
        ),
    ),
)

BY_NAME: dict[str, Record] = {record.name: record for record in RECORDS}
KEYS: dict[str, dict[str, Field]] = {
    record.name: {key: field for field in record.fields for key in (field.name, *field.aliases)} for record in RECORDS
}
"""record name -> key as written -> field"""

OBSERVATION_KEYS = frozenset(field.name for field in OBSERVATION_FIELDS)
"""The fields of an observation that may stand on its figure, or in `defaults`."""
