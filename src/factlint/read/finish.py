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
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z0-9])")
_ISO = lazy.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = lazy.compile(r"(\d{4})(\d{2})(\d{2})(?:T|\Z)")
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
_ENOUGH = 6000  # characters of copy that tell a language


def finish(builder: Builder, name: str, *, language: str | None, date_hint: datetime.date | None) -> Draft:
    """The finished Draft. Language: option, front matter, the document's own mark, detection, then English."""
    builder.close()
    text = builder.text()
    values = _flat(builder.front_matter)
    code, region, origin = _language(builder, text, values, language)
    date, date_from = article_date(values)
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
    named: list[tuple[Any, str]] = [(option, "option")]
    named.extend((values[key][1], "front matter") for key in _LANGUAGE_KEYS if key in values)
    named.append((builder.document_language, "document"))
    for value, origin in named:
        code, region = parse_tag(value)
        if code:
            return code, region, origin
    code = detect(text)
    return (code, "", "detected") if code else ("en", "", "default")


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


def article_date(values: Mapping[str, tuple[str, Any]]) -> tuple[datetime.date | None, str]:
    """The date that front matter gives: of the last change, else of publication. The key comes with it."""
    for keys in _DATE_KEYS:
        for key in keys:
            if key in values:
                date = parse_date(values[key][1])
                if date is not None:
                    return date, values[key][0]
    return None, ""


def parse_date(value: Any) -> datetime.date | None:
    """A YAML date, or text that begins with an ISO 8601 date; the day as written, whatever its zone."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return None
    found = _ISO.match(value.strip()) or _COMPACT.match(value.strip())
    if found is None:
        return None
    try:
        return datetime.date(*(int(part) for part in found.groups()))
    except ValueError:
        return None


def carried(code: str) -> bool:
    """Whether factlint carries the language."""
    return code in languages.codes()
