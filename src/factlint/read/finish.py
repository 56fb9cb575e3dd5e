"""What a reader gathered in; the Draft with its language and date out."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Any

from factlint import language as languages
from factlint.model import lazy
from factlint.model.dataclasses import replace
from factlint.model.draft import Draft
from factlint.read.build import Builder

_LANGUAGE_KEYS = ("lang", "language", "locale", "inlanguage", "hreflang")
_DATE_KEYS = (
    (
        "lastmod",
        "updated",
        "modified",
        "updatedat",
        "modifiedat",
        "dateupdated",
        "datemodified",
        "lastupdated",
        "lastmodified",
        "updatedate",
    ),
    ("date", "publishdate", "published", "pubdate", "publishedat", "datepublished", "publicationdate", "publishedon", "firstpublished"),
)
_LOOSE = frozenset(("published", "updated", "modified"))  # keys that often hold something else than a day: a state, a paper, a person
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z0-9])")
_ISO = lazy.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_THREE = {
    "eng": "en",
    "spa": "es",
    "por": "pt",
    "fra": "fr",
    "fre": "fr",
    "deu": "de",
    "ger": "de",
    "ita": "it",
    "nld": "nl",
    "dut": "nl",
    "ind": "id",
    "tur": "tr",
}
_SHOWN = 60
_ENOUGH = 6000  # characters of copy that tell a language


def finish(builder: Builder, name: str, *, language: str | None, date_hint: datetime.date | None) -> Draft:
    """The finished Draft. Language: option, front matter, the document's own mark, detection, then English."""
    builder.close()
    text = builder.text()
    values = _flat(builder.front_matter)
    code, region, origin = _language(builder, text, values, language)
    date, date_from = _article_date(builder, values, code)
    if "factlint" in values:
        from factlint.read import own_settings

        own_settings.check(builder, *values["factlint"])
    draft = Draft(
        name=name,
        text=text,
        source=builder.source,
        blocks=tuple(builder.blocks),
        pieces=tuple(builder.pieces),
        language=code,
        region=region,
        language_from=origin,
        date=date,
        date_from=date_from,
        date_hint=date_hint,
        front_matter=builder.front_matter,
        comments=tuple(builder.comments),
        problems=tuple(builder.problems),
        links=tuple(builder.links),
    )
    if "<!--" in text:
        from factlint.read.remarks import read_as_copy

        draft = replace(draft, problems=(*draft.problems, *read_as_copy(draft)))
    return draft


def _flat(values: Mapping[str, Any]) -> dict[str, tuple[str, Any]]:
    """Top-level keys folded ("publish_date", "publishDate" are one) -> the key as written and its value."""
    flat: dict[str, tuple[str, Any]] = {}
    for key, value in values.items():
        flat.setdefault(re.sub(r"[\W_]", "", str(key)).lower(), (str(key), value))
    return flat


def _language(builder: Builder, text: str, values: Mapping[str, tuple[str, Any]], option: str | None) -> tuple[str, str, str]:
    named: list[tuple[tuple[str, str], str]] = [(parse_tag(option), "option")]
    named.extend((_written_tag(builder, *values[key]), "front matter") for key in _LANGUAGE_KEYS if key in values)
    named.append((parse_tag(builder.document_language), "document"))
    for (code, region), origin in named:
        if code:
            return code, region, origin
    code = detect(text)
    return (code, "", "detected") if code else ("en", "", "default")


def _written_tag(builder: Builder, key: str, value: Any) -> tuple[str, str]:
    """Code and region that front matter gives; a problem and ("", "") where it gives what is no code of a language."""
    value = value[0] if isinstance(value, list) and len(value) == 1 else value
    code, region = parse_tag(value)
    if code in languages.codes():
        return code, region
    from factlint.read import tags

    if tags.named(value):
        return tags.named(value), ""
    if code and tags.is_code(code):
        return code, region
    if not tags.says_nothing(value):
        _problem(builder, key, value, tags.NO_CODE)
    return "", ""


def _problem(builder: Builder, key: str, value: Any, says: str) -> None:
    """Tell at the value why it is not used."""
    place = builder.places.get(key)
    written = " ".join((place.of(builder.source) if place is not None else str(value)).split()).strip("\"'")
    if any(each.span == place and place is not None for each in builder.problems):
        return
    start, end = place if place is not None else (None, None)
    builder.problem(f"{key}: “{written if len(written) <= _SHOWN else written[:_SHOWN] + '…'}” {says}", start, end)


def parse_tag(value: Any) -> tuple[str, str]:
    """ "pt-PT", "es_MX", "zh-Hans-CN", "eng" -> language code and region; ("", "") where it is no language tag."""
    found = _TAG.match(value.strip()) if isinstance(value, str) else None
    if found is None:
        return "", ""
    code, region = found.group(1).lower(), (found.group(2) or "").upper()
    return _THREE.get(code, code), "" if region.isdigit() else region


def detect(text: str) -> str:
    """The language of some copy by CLD2, "" where it is unsure."""
    if not any(char.isalpha() for char in text[:_ENOUGH]):
        return ""
    import pycld2

    sample = "".join(char if char.isprintable() else " " for char in text[:_ENOUGH])
    try:
        reliable, _, details = pycld2.detect(sample.encode("utf-8", "ignore"), isPlainText=True)
    except (pycld2.error, ValueError):
        return ""
    if not reliable:
        return ""
    code = str(details[0][1]).split("-")[0]
    return "" if code == "un" else code


def _article_date(builder: Builder, values: Mapping[str, tuple[str, Any]], language: str) -> tuple[datetime.date | None, str]:
    """The date that front matter gives: of the last change, else of publication. The key comes with it. What is no day is a problem."""
    first: tuple[datetime.date | None, str] = (None, "")
    for folded in (key for keys in _DATE_KEYS for key in keys if key in values):
        key, value = values[folded]
        day = _day(value, language)
        if isinstance(day, str):
            if folded not in _LOOSE or not day.startswith(("is no date", "names no")):
                _problem(builder, key, value, day)
        elif day is not None and first[0] is None:
            first = day, key
    return first


def _day(value: Any, language: str) -> datetime.date | str | None:
    """The day that a value names, as written, whatever its zone; why it names none; None where it says nothing. What most drafts have needs no
    further module."""
    if type(value) is datetime.date:
        return value
    if isinstance(value, str) and (found := _ISO.match(value.strip())) is not None:
        try:
            return datetime.date(*(int(part) for part in found.groups()))
        except ValueError:
            pass
    from factlint.read import dates

    return dates.day_of(value, language)


def carried(code: str) -> bool:
    """Whether factlint carries the language."""
    return code in languages.codes()
