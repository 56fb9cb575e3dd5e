"""An HTML page in; the copy of its article out: head fields, then the article's own blocks."""

from __future__ import annotations

import re

from factlint.model.draft import BlockKind
from factlint.model.span import Span
from factlint.read import markup
from factlint.read.build import Builder
from factlint.read.html_tokens import Token, attributes, chunks, tokens

_META = {
    "description": "description",
    "og:title": "og.title",
    "og:description": "og.description",
    "twitter:title": "twitter.title",
    "twitter:description": "twitter.description",
}
_DATES = {
    "article:modified_time": "modified",
    "og:updated_time": "updated",
    "last-modified": "last_modified",
    "datemodified": "modified",
    "article:published_time": "published",
    "datepublished": "published",
    "date": "date",
    "dc.date": "date",
    "dcterms.modified": "modified",
    "pubdate": "pubdate",
    "parsely-pub-date": "published",
}
_LINKED = re.compile(r'"(dateModified|datePublished)"\s{0,20}:\s{0,20}"([^"\n]{4,60})"')


def build(source: str, builder: Builder) -> None:
    """Title, descriptions, then `<article>` (else `<main>`, else all). Scripts, navigation and hidden parts are no copy."""
    found = list(tokens(source))
    headed = any(token.kind == "start" and token.name == "h1" for token in found)
    title = False
    for token in found:
        if token.kind == "start":
            _head(token, builder, source)
            title = token.name == "title"
        elif token.kind == "text" and token.name == "raw":
            if title:
                role = "seo.title" if headed else "title"
                builder.add(list(chunks(source, token.start, token.end)), BlockKind.FRONT_MATTER, role=role)
            else:
                for match in _LINKED.finditer(source, token.start, token.end):
                    _keep(builder, match.group(1), match.group(2), match.start(2))
            title = False
    regions = _regions(found, "article") or _regions(found, "main")
    if regions:
        start, end = max(regions, key=lambda region: region[1] - region[0])
        markup.build(builder, source, start, end)
    else:
        markup.build(builder, source, without=frozenset({"footer"}))


def _head(token: Token, builder: Builder, source: str) -> None:
    if token.name == "html":
        builder.document_language = builder.document_language or attributes(token).get("lang", ("", 0))[0]
    elif token.name == "meta" and "content" in token.inside.lower():
        fields = attributes(token)
        keys = [fields[key][0].lower() for key in ("name", "property", "itemprop", "http-equiv") if key in fields]
        value, at = fields.get("content", ("", 0))
        for key in keys:
            if key in _META:
                builder.add(list(chunks(source, at, at + len(value))), BlockKind.FRONT_MATTER, role=_META[key])
            elif key in _DATES:
                _keep(builder, _DATES[key], value, at)


def _keep(builder: Builder, key: str, value: str, at: int) -> None:
    """A value of the page's head with its place; the first of a key counts."""
    if key not in builder.front_matter:
        builder.front_matter[key] = value
        builder.places[key] = Span(at, at + len(value))


def _regions(found: list[Token], name: str) -> list[tuple[int, int]]:
    """Outermost elements of a name, `[start, end)`."""
    regions: list[tuple[int, int]] = []
    depth = start = 0
    for token in found:
        if token.name == name and token.kind == "start":
            start = token.start if depth == 0 else start
            depth += 1
        elif token.name == name and token.kind == "end" and depth:
            depth -= 1
            if depth == 0:
                regions.append((start, token.end))
    if depth and found:
        regions.append((start, found[-1].end))
    return regions
