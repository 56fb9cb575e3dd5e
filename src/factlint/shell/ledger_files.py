"""Paths and options of `ledger draft`, `import`, `export` and `format` in; files read, turned into other files, and written at once or not at all."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Sequence

from factlint import archive
from factlint.errors import ConfigError, Fault, LedgerError
from factlint.ledger import load
from factlint.ledger.document import Document
from factlint.ledger.document_text import yaml_text
from factlint.ledger.exchange import ExchangeError, Exported, Imported
from factlint.model.ledger import Ledger
from factlint.shell.files import STDIN, read_bytes, write_atomic
from factlint.shell.words import did_you_mean

EXPORTS = ("csv", "xlsx", "frictionless", "jsonld", "wikidata", "yaml")
IMPORTS = ("sheet", "frictionless", "sdmx")


def wrong(message: str, hint: str | None = None) -> ConfigError:
    return ConfigError([Fault(message=message, hint=hint)])


def write_new(path: str, data: bytes, *, force: bool) -> None:
    """A file that must not be there yet. Raises ConfigError."""
    if os.path.exists(path) and not force:
        raise wrong(f"{path} is there already, and nothing is written over a ledger unasked", "give another name with -o, or say --force")
    folder = os.path.dirname(path)
    try:
        if folder:
            os.makedirs(folder, exist_ok=True)
        write_atomic(path, data)
    except OSError as error:
        raise wrong(f"{path} cannot be written: {error.strerror or error}", "choose another place with -o") from None


# --- import ------------------------------------------------------------------------------------------------------------------------------


def import_file(
    path: str, *, form: str | None, languages: Sequence[str], dayfirst: bool | None, decimal_comma: bool | None, source: str | None
) -> Imported:
    """A document of a table, a data package (folder, datapackage.json or zip) or SDMX-CSV. Raises ConfigError."""
    try:
        if form == "frictionless" or (form is None and _is_package(path)):
            from factlint.ledger.exchange.package import from_package

            return from_package(_package_files(path))
        data = read_bytes(path)
        if form == "sdmx" or (form is None and _is_sdmx(data)):
            from factlint.ledger.exchange.sdmx import from_sdmx

            return from_sdmx(data, name=os.path.basename(path), source=source)
        from factlint.ledger.exchange.sheet import from_sheet

        return from_sheet(data, name=os.path.basename(path), languages=languages, dayfirst=dayfirst, decimal_comma=decimal_comma)
    except ExchangeError as error:
        raise wrong(f"{path}: {error}" if path not in str(error) else str(error)) from None


def _is_package(path: str) -> bool:
    if os.path.isdir(path) or os.path.basename(path) == "datapackage.json":
        return True
    if not path.endswith(".zip"):
        return False
    return zipfile.is_zipfile(path)


def _is_sdmx(data: bytes) -> bool:
    first = data[:4096].split(b"\n")[0].upper()
    return b"TIME_PERIOD" in first and b"OBS_VALUE" in first


def _package_files(path: str) -> dict[str, bytes]:
    if path.endswith(".zip"):
        try:
            with archive.opened(read_bytes(path)) as package:
                wanted = [name for name in package.namelist() if not name.endswith("/")]
                return {os.path.basename(name): archive.part(package, name) or b"" for name in wanted}
        except archive.ArchiveError as error:
            raise wrong(f"{path} cannot be unpacked: {error}", "unpack it yourself and import the folder, or export it again") from None
    folder = path if os.path.isdir(path) else os.path.dirname(path) or "."
    names = [name for name in sorted(os.listdir(folder)) if name == "datapackage.json" or name.endswith((".csv", ".tsv"))]
    return {name: read_bytes(os.path.join(folder, name)) for name in names}


def ledger_text(document: Document, comments: Sequence[str]) -> str:
    """The document as a ledger file that loads. What would not load is told as what it is: a fault of the imported data."""
    text = yaml_text(document, comments)
    try:
        load([("the imported ledger", text)])
    except LedgerError as error:
        raise LedgerError(
            [Fault(message=fault.message, hint=fault.hint, text=fault.text, code=fault.code, mark=fault.mark) for fault in error.faults]
        ) from None
    return text


# --- export ------------------------------------------------------------------------------------------------------------------------------


def export(ledger: Ledger, form: str) -> Exported:
    """The ledger in another format. Raises ConfigError."""
    if form not in EXPORTS:
        raise wrong(f"there is no export format {form}", did_you_mean(form, EXPORTS) or f"the formats are {', '.join(EXPORTS)}")
    try:
        if form in ("csv", "xlsx"):
            from factlint.ledger.exchange.sheet_out import to_sheet

            return to_sheet(ledger, workbook=form == "xlsx")
        if form == "frictionless":
            from factlint.ledger.exchange.package import to_package

            return to_package(ledger)
        if form == "jsonld":
            from factlint.ledger.exchange.jsonld import to_jsonld

            return to_jsonld(ledger)
        if form == "wikidata":
            from factlint.ledger.exchange.wikidata import to_wikidata

            return to_wikidata(ledger)
    except ExchangeError as error:
        raise wrong(str(error)) from None
    from factlint.ledger.document import to_document

    return Exported(files={"ledger.yaml": yaml_text(to_document(ledger)).encode("utf-8", "replace")})


def save(exported: Exported, target: str | None, *, force: bool) -> list[str]:
    """Write the files of an export; gives their paths. One file goes to `target`, several into it as a folder (or a .zip)."""
    if target == STDIN or (target is None and len(exported.files) == 1 and _is_text(exported)):
        import sys

        sys.stdout.buffer.write(next(iter(exported.files.values())))
        sys.stdout.flush()
        return []
    if len(exported.files) == 1:
        name, data = next(iter(exported.files.items()))
        path = target or name
        if os.path.isdir(path):
            path = os.path.join(path, name)
        write_new(path, data, force=force)
        return [path]
    if target is not None and target.endswith(".zip"):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in exported.files.items():
                package.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
        write_new(target, out.getvalue(), force=force)
        return [target]
    folder = target or "ledger-package"
    paths = [os.path.join(folder, name) for name in exported.files]
    for path, data in zip(paths, exported.files.values(), strict=True):
        write_new(path, data, force=force)
    return paths


def _is_text(exported: Exported) -> bool:
    return not next(iter(exported.files)).endswith(".xlsx")
