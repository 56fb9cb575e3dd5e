"""Bytes in; a BLAKE2 digest out, by the implementation that is Python's own: importing hashlib loads all of OpenSSL first."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # another Python than CPython, or a later one
    from hashlib import blake2b

__all__ = ["blake2b", "of"]


def of(data: bytes) -> str:
    """The digest of a file's content, as text."""
    return blake2b(data, digest_size=16).hexdigest()
