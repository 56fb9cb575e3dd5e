"""A Markdown source in; its front matter's values and those fields that are copy out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from factlint.model.draft import BlockKind
from factlint.model.span import Span
from factlint.read.build import Builder
from factlint.read.scalar import chunks_of
from factlint.read.simple_matter import entries

_OPEN = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_CLOSE = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE),
}
_KEY = re.compile(r"^[^\s#:][^:\n]*:(?:\s|$)", re.MULTILINE)
_DEEP = 60  # levels that no front matter has
_ALIASES = 40
_COPY = frozenset(
    re.findall(
        r"\w+",
        """title headline subtitle subheadline subhead subheading deck dek description summary abstract excerpt teaser standfirst lede lead
        intro caption alt imagealt imagecaption covercaption coveralt featuredimagecaption featuredimagealt thumbnailalt photocaption
        social socialtitle socialdescription socialtext socialcopy seotitle seodescription metatitle metadescription ogtitle
        ogdescription twittertitle twitterdescription tweet sharetext sharetitle push pushalert alert alerttext newsletter
        newslettertitle newsletterblurb blurb pullquote keypoints highlights bullets keytakeaways takeaways tldr shorttitle linktitle
        longtitle webheadline printheadline kicker
        titel untertitel vorspann zusammenfassung beschreibung titre soustitre chapo chapeau resume legende titulo subtitulo bajada
        entradilla resumen descripcion sumario copete resumo descricao legenda titolo sottotitolo sommario occhiello descrizione
        samenvatting ondertitel judul subjudul ringkasan deskripsi baslik altbaslik ozet""",
    )
)
_INSIDE = frozenset(
    re.findall(
        r"\w+",
        """social seo og opengraph twitter facebook meta metadata image images cover hero featuredimage thumbnail photo video media
        gallery card newsletter params extra share sharing""",
    )
)


def build(source: str, builder: Builder) -> int:
    """Read front matter into `builder`; the offset at which the body begins (0: there is no front matter)."""
    opened = _OPEN.match(source)
    if opened is None:
        return 0
    closed = _CLOSE[opened.group(1)].search(source.replace("\r", "\n") if "\r" in source else source, opened.end())
    if closed is None:
        if _KEY.match(source, opened.end()):
            builder.problem("the front matter is not closed; read as copy", 0, opened.end())
        return 0
    end = _line_end(source, closed.start())
    header = source[opened.end() : closed.start()]
    if opened.group(1) == "---":
        if header.strip() and not _KEY.search(header):
            return 0  # two rules around some text
        _yaml(header, opened.end(), builder)
    else:
        from factlint.read import toml_matter

        toml_matter.build(header, opened.end(), builder)
    return end


def _line_end(source: str, at: int) -> int:
    found = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n|\Z)").match(source, at)
    return found.end() if found else len(source)


def role_of(path: tuple[str, ...]) -> str | None:
    """The role of the field at `path` where it is copy, else None. A nested field has a dotted role."""
    folded = [re.sub(r"[\W_]", "", _bare(key)).lower() for key in path]
    if folded[-1] == "dateline" and (len(path) == 1 or folded[0] == "factlint"):
        return "dateline"
    if folded[-1] in _COPY and all(key in _INSIDE or key in _COPY for key in folded[:-1]):
        return ".".join(path).lower()
    if len(path) > 1 and folded[0] == "social" and folded[-1] not in ("image", "url", "handle", "card", "site", "creator"):
        return ".".join(path).lower()
    return None


def _bare(key: str) -> str:
    import unicodedata

    return key if key.isascii() else "".join(char for char in unicodedata.normalize("NFKD", key) if not unicodedata.combining(char))


def _yaml(header: str, base: int, builder: Builder) -> None:
    simple = entries(header)
    if simple is None:
        _parsed(header, base, builder)
        return
    for each in simple:
        builder.front_matter[each.key] = each.value
        builder.places[each.key] = Span(base + each.start, base + each.end)
    for each in simple:
        role = role_of((each.key,))
        if role is not None:
            chunks = chunks_of(header[each.start : each.end], each.text, base + each.start, each.style)
            builder.add(chunks, BlockKind.FRONT_MATTER, role=role)


def _parsed(header: str, base: int, builder: Builder) -> None:
    import yaml

    wrong = _hostile(header)
    if wrong:
        builder.problem(f"the front matter cannot be read: {wrong}", base, base + len(header))
        return
    loader = _loader()(_readable(header))
    try:
        node = loader.get_single_node()
        if node is None:
            return
        if not isinstance(node, yaml.MappingNode):
            builder.problem("the front matter is no list of keys and values", base, base + len(header))
            return
        _values(loader, node, builder, base)
        for path, scalar in _scalars(node, (), set()):
            role = role_of(path)
            if role is not None:
                start, end = scalar.start_mark.index, scalar.end_mark.index
                chunks = chunks_of(header[start:end], scalar.value, base + start, scalar.style or "")
                builder.add(chunks, BlockKind.FRONT_MATTER, role=role)
    except yaml.YAMLError as error:
        from factlint.read import slips

        says, at = slips.told(header, error)
        builder.problem(f"the front matter is not valid YAML: {says}", base + at, min(base + at + 1, len(builder.source)))
    except (RecursionError, ValueError, TypeError, OverflowError) as error:
        builder.problem(f"the front matter cannot be read: {type(error).__name__}", base, base + len(header))
    finally:
        loader.dispose()


@lru_cache(maxsize=1)
def _loader() -> Any:
    """A YAML loader that raises where nesting is too deep: it goes down by recursion, in C, where a tower would end the process."""
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Shallow(base):  # type: ignore[misc]
        depth = 0

        def descend_resolver(self, node: Any, index: Any) -> None:  # called for every node before those in it
            self.depth += 1
            if self.depth > _DEEP:
                raise yaml.composer.ComposerError(None, None, "it is nested too deeply")

        def ascend_resolver(self) -> None:
            self.depth -= 1

    return Shallow


def _readable(header: str) -> str:
    """YAML refuses control characters; a space keeps the offsets."""
    return re.sub("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", " ", header)


def _hostile(header: str) -> str:
    """Why a header is not handed to the YAML parser, or ""."""
    if len(header) > 1_000_000:
        return "it is longer than a million characters"
    if "&" not in header or "*" not in header:
        return ""
    import yaml

    stars = 0
    try:
        for event in yaml.parse(_readable(header), Loader=_loader()):
            if isinstance(event, yaml.AliasEvent):
                stars += 1
                if stars > _ALIASES:
                    return "it has too many aliases"
    except yaml.YAMLError:
        return ""
    return ""


def _values(loader: Any, node: Any, builder: Builder, base: int) -> None:
    """Plain values by key with their places; what YAML cannot make (a 13th month) stays text, and what is a day is looked at later."""
    import yaml

    for key, value in node.value:
        start, end = base + value.start_mark.index, base + value.end_mark.index
        try:
            name = str(loader.construct_object(key, deep=True))
            builder.front_matter[name] = loader.construct_object(value, deep=True)
        except (yaml.YAMLError, ValueError, TypeError, OverflowError, RecursionError) as error:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            written = value.value if isinstance(value, yaml.ScalarNode) else builder.source[start:end]
            wrong = _unmade(name, written, error)
            if wrong:
                builder.problem(wrong, start, end)
            if isinstance(value, yaml.ScalarNode) or not wrong:
                builder.front_matter[name] = written
        builder.places[name] = Span(start, end)


def _unmade(name: str, written: str, error: Exception) -> str:
    """What is said of a value that YAML cannot make; "" for one that a program has still to write, and for what is no day and means none."""
    from factlint.read import dates

    if dates.template(written):
        return ""
    if written[:4].isdigit():
        says = dates.day_of(written, "en")
        return f"{name}: “{written}” {says}" if isinstance(says, str) else ""
    return f"a front-matter value cannot be read: {error}".split("\n")[0]


def _scalars(node: Any, path: tuple[str, ...], seen: set[int]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every text value with the keys that lead to it, in order of the file; what aliases repeat, once."""
    import yaml

    if id(node) in seen or len(path) > 5:
        return
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield from _scalars(value, (*path, key.value), seen)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _scalars(value, path, seen)
    elif path:
        yield path, node
