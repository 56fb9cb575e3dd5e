"""A path as given in; the forms that formats want, out."""

from __future__ import annotations

import os
from urllib.parse import quote


def uri(path: str) -> str:
    """A URI reference: relative paths stay relative, absolute ones become file:// URIs."""
    if path == "-":
        return "stdin"
    plain = path.replace(os.sep, "/").encode("utf-8", "surrogateescape")
    if os.path.isabs(path):
        return "file://" + quote(plain, safe="/~!$&'()*+,;=@")
    text = quote(plain, safe="/~!$&'()*+,;=@")
    return text.removeprefix("./")


def plain_path(path: str) -> str:
    """The path with forward slashes and without a leading ./ and without bytes that no text can hold."""
    shown = path.replace(os.sep, "/").removeprefix("./")
    return shown.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
