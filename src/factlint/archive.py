"""Bytes of a zip archive (Word, Excel, data package) in; its parts out. What would swell beyond all measure is refused before it is unpacked.

Sizes are the ones that the archive declares; `zipfile` unpacks no more than those. A part that lies about its size fails its checksum.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

LARGEST_PART = 64_000_000
"""Bytes of one part once unpacked."""
LARGEST = 256_000_000
"""Bytes of all parts once unpacked."""
MOST_PARTS = 5_000
MOST_TAGS = 3_000_000
"""Signs `<` in one part of XML. A part with more takes minutes and gigabytes; a book has some hundred thousand."""
RATIO, SMALL = 200, 1_000_000
"""How many times its packed size a part may have, where it has more than `SMALL` bytes. Text shrinks to a tenth, tables of zeros to a hundredth."""
_ENTRY = b"PK\x01\x02"


class ArchiveError(ValueError):
    """An archive that is broken or not fit to be unpacked. The text says why."""


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """The archive, of which every part is within the limits. Raises ArchiveError, for what is raised inside too where a part is broken."""
    if data.count(_ENTRY) > 2 * MOST_PARTS:  # before the list of parts is read, which alone takes its time
        raise ArchiveError(f"it holds more than {MOST_PARTS:,} parts")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _measure(package.infolist())
            yield package
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, KeyError, UnicodeError) as error:
        if isinstance(error, RecursionError):
            raise
        raise ArchiveError(f"the archive is broken ({type(error).__name__}: {error})") from None


def _measure(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise ArchiveError(f"it holds more than {MOST_PARTS:,} parts")
    for part in parts:
        if part.file_size > LARGEST_PART:
            raise ArchiveError(f"its part {part.filename} would unpack to {part.file_size:,} bytes; {LARGEST_PART:,} are the limit")
        if part.file_size > SMALL and part.file_size > RATIO * part.compress_size:
            raise ArchiveError(
                f"its part {part.filename} would unpack to {part.file_size:,} bytes out of {part.compress_size:,}, as bombs do"
            )
    total = sum(part.file_size for part in parts)
    if total > LARGEST:
        raise ArchiveError(f"it would unpack to {total:,} bytes; {LARGEST:,} are the limit")


def part(package: zipfile.ZipFile, name: str) -> bytes | None:
    """One part of an archive that `opened` gave; None where there is none of that name."""
    if name not in package.NameToInfo:
        return None
    with package.open(name) as file:
        return file.read(LARGEST_PART)


def names(package: zipfile.ZipFile) -> bytes:
    """The names of all parts, one a line."""
    return "\n".join(package.namelist()).encode("utf-8", "replace")


def xml_part(package: zipfile.ZipFile, name: str, most: int = MOST_TAGS) -> bytes | None:
    """The same of a part of XML, which may declare no entities and have `most` tags. Raises ArchiveError."""
    data = part(package, name)
    if data is None:
        return None
    plain = data.replace(b"\0", b"") if b"\0" in data[:64] else data  # UTF-16: ASCII with zeros between
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise ArchiveError(f"its part {name} declares entities")
    tags = plain.count(b"<")
    if tags > most:
        raise ArchiveError(f"its part {name} has {tags:,} tags; {most:,} are the limit")
    return data
