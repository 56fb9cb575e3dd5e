"""Text in; text that may stand in XML 1.0 out."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escaped(text: str) -> str:
    """Escaped for element content and attributes; characters that XML cannot hold are shown as U+FFFD, unseen ones by their number."""
    text = _NOT_XML.sub("\ufffd", text)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    text = text.replace("##[", "#&#35;[").replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
    return _UNSEEN.sub(lambda match: f"&#{ord(match.group())};", text)
