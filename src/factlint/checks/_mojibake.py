"""Text in; the places where its encoding was mangled, with the repaired text, out.

Two kinds: UTF-8 read as a Western 8-bit encoding ("NicolÃ¡s"), which ftfy repairs, and UTF-8 read as GBK ("Nicol谩s"), which it does not
know. ftfy is imported only where a look for characters that mangling leaves behind has found some.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factlint.model import lazy
from factlint.model.span import Span

_FIRST = frozenset("\u00c2\u00c3\u00c4\u00c5\u00ce\u00cf\u00d0\u00d1\u00d8\u00d9\u00e2\u00ef\u00f0")
"""The letters that a mangled one of a Western text begins with."""
_WESTERN = lazy.compile(
    rf"[{''.join(sorted(_FIRST))}]"  # the first letter first, which is what a search is quick for
    r"(?:(?<![\u00e2\u00ef\u00f0])[\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2010-\u2122]|(?<=\u00e2)[\u0080-\u009f\u02c6\u201a\u2020\u2021\u20ac]"
    r"|(?<=\u00ef)\u00bb\u00bf|(?<=\u00f0)\u0178)"
)
_CHINESE = lazy.compile(r"(?<=[A-Za-z\u00c0-\u017f])[\u4e00-\u9fa5](?![\u4e00-\u9fa5])|[\u4e00-\u9fa5](?=[a-z])|\u9225")
_LOW_BYTES = bytes(range(0xE4))
_DOUBTFUL = lazy.compile("\u00e2\u20ac|[\u00c3\u00c2]|[\u0300-\u036f]|\ufffd")
"""What is left in a word that could be mended only in part."""
_LOST = lazy.compile("\ufffd+")
_WORD = lazy.compile(r"\S+")


@lru_cache(maxsize=1)  # the audit asks for them, and the rule that reports them
def mangled(text: str) -> tuple[tuple[Span, str | None], ...]:
    """Each mangled word of a text with what it should be, None where that cannot be told."""
    return tuple(_mangled(text))


def _mangled(text: str) -> Iterator[tuple[Span, str | None]]:
    if text.isascii():
        return
    if any(map(text.__contains__, _FIRST)) and _WESTERN.search(text):
        for word in _WORD.finditer(text):
            if _WESTERN.search(word.group()):
                repaired = _ftfy(word.group())
                if repaired != word.group():
                    yield Span(*word.span()), None if _DOUBTFUL.search(repaired) else repaired
    for word in _WORD.finditer(text) if _may_be_chinese(text) and _CHINESE.search(text) else ():
        if _CHINESE.search(word.group()):
            mended = _from_gbk(word.group())
            if mended is not None:
                yield Span(*word.span()), mended
    for lost in _LOST.finditer(text) if "\ufffd" in text else ():
        yield Span(*lost.span()), None


def _may_be_chinese(text: str) -> bool:
    """Whether a text has a character from U+4000 on: only these have so high a byte in UTF-8, and bytes are looked through quickly."""
    return bool(text.encode("utf-8", "surrogatepass").translate(None, _LOW_BYTES))


def _ftfy(text: str) -> str:
    import ftfy

    return ftfy.fix_encoding(text)


@lru_cache(maxsize=256)
def _from_gbk(word: str) -> str | None:
    """The word with each Chinese character as the bytes it was made of read as UTF-8; None where that gives no Latin letters."""
    out: list[str] = []
    at = 0
    while at < len(word):
        char = word[at]
        if char == "\u9225":  # the first two bytes of a curly quotation mark or a dash, the third one lost
            at += 1
            lost = at < len(word) and word[at] in "?\ufffd"
            at += lost
            inside = len(out) > 0 and at < len(word) and out[-1][-1:].isalpha() and word[at].isalpha()
            out.append("’" if inside else "—")
        elif "\u4e00" <= char <= "\u9fa5":
            mended = _letter(char)
            if mended is None:
                return None
            out.append(mended)
            at += 1
        else:
            out.append(char)
            at += 1
    return "".join(out)


def _letter(char: str) -> str | None:
    try:
        found = char.encode("gbk").decode("utf-8")
    except UnicodeError:
        return None
    return found if len(found) == 1 and ("\u00a1" <= found <= "\u024f" or "\u2010" <= found <= "\u203a") else None
