"""Bytes in; characters out, with a word on every guess that was needed."""

from __future__ import annotations

import re

from factlint.model import lazy
from factlint.model.draft import Problem
from factlint.model.span import Span

_SURROGATE = lazy.compile("[\ud800-\udfff]")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SAMPLE = 8192  # bytes that are enough to tell UTF-16 from binary
_BINARY = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"\x7fELF", b"MZ\x90", b"\x1f\x8b\x08")
_ODD = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27}) + b"\x7f"


def decode(data: bytes | str) -> tuple[str, list[Problem]]:
    """The text of a file without its byte order mark, and what is doubtful about it.

    UTF-8 first; UTF-16 and UTF-32 by their mark, UTF-16 without one by its zero bytes; else Windows-1252, or UTF-8 with the
    damaged places replaced where most of it is UTF-8. Binary data gives "" and a problem.
    """
    if isinstance(data, str):
        return _whole(data.removeprefix("\ufeff")), []
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    if data.startswith(_BINARY):
        return "", [Problem(message="this is no text but a file of another kind")]
    if b"\0" in data[:_SAMPLE]:
        encoding = _wide(data[:_SAMPLE])
        if encoding:
            text, problems = _marked(data, encoding)
            return text, [Problem(message=f"no byte order mark; read as {encoding.upper()}"), *problems]
        if _share(data[:_SAMPLE]) > 0.1:
            return "", [Problem(message="this is no text but binary data")]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        return _guess(data, error)


def _marked(data: bytes, encoding: str) -> tuple[str, list[Problem]]:
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError:
        text = _whole(data.decode(encoding, "replace"))
        at = max(0, text.find("\ufffd"))
        return text, [
            Problem(message=f"damaged {encoding.upper()}: some characters could not be read", span=Span(at, min(at + 1, len(text))))
        ]


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark shows zeros in every other byte of Latin text."""
    pairs = len(sample) // 2
    first, second = sample[: 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    if pairs and second > 0.4 * pairs and first < 0.05 * pairs:
        return "utf-16-le"
    if pairs and first > 0.4 * pairs and second < 0.05 * pairs:
        return "utf-16-be"
    return ""


def _share(sample: bytes) -> float:
    """The share of control characters that no text has."""
    return (len(sample) - len(sample.translate(None, _ODD))) / max(1, len(sample))


def _guess(data: bytes, error: UnicodeDecodeError) -> tuple[str, list[Problem]]:
    sample = data[max(0, error.start - _SAMPLE // 2) : error.start + _SAMPLE]
    if _share(sample) > 0.1:
        return "", [Problem(message="this is no text but binary data")]
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(1 for _ in re.finditer(r"[^\x00-\x7f\ufffd]+", text[:1_000_000]))
    if right > 2 * wrong:
        at = text.find("\ufffd")
        return text, [Problem(message=f"not valid UTF-8 in {wrong} places; they could not be read", span=Span(at, at + 1))]
    text = data.decode("cp1252", "replace")
    at = len(data[: error.start].decode("cp1252", "replace"))
    return text, [Problem(message="not UTF-8; read as Windows-1252", span=Span(at, min(at + 1, len(text))))]


def _whole(text: str) -> str:
    """Lone surrogates are no characters: each becomes U+FFFD, lengths unchanged."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text
