"""A file of accepted findings in; the findings that are new, out. Findings are known by their fingerprints, never by their lines."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from factlint.errors import ConfigError, Fault
from factlint.model.dataclasses import dataclass, replace
from factlint.model.ledger import Mark
from factlint.report.record import FileRecord, FindingRecord
from factlint.report.safe import safe_json

DEFAULT_NAME = "factlint-baseline.json"
SCHEMA = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Accepted findings: fingerprints by path, paths meant from the baseline's folder."""

    path: str
    files: Mapping[str, Mapping[str, Mapping[str, str]]]

    def key(self, path: str) -> str:
        """How the baseline calls a draft."""
        return os.path.relpath(os.path.abspath(path), os.path.dirname(os.path.abspath(self.path))).replace(os.sep, "/")

    def applied(self, record: FileRecord) -> FileRecord:
        """The record without what is accepted."""
        accepted = self.files.get(self.key(record.path), {})
        if not accepted:
            return record
        old = tuple(replace(each, suppressed="in the baseline") for each in record.findings if each.fingerprint in accepted)
        new = tuple(each for each in record.findings if each.fingerprint not in accepted)
        return replace(record, findings=new, suppressed=(*record.suppressed, *old))

    def gone(self, records: Iterable[FileRecord]) -> dict[str, list[str]]:
        """Accepted findings that the drafts that were linted no longer have, by path."""
        left: dict[str, list[str]] = {}
        for record in records:
            key = self.key(record.path)
            seen = {each.fingerprint for each in (*record.findings, *record.suppressed)}
            missing = [each for each in self.files.get(key, {}) if each not in seen]
            if missing:
                left[key] = missing
        return left


def load_baseline(path: str) -> Baseline:
    """Raises ConfigError where the file is missing or is no baseline."""
    try:
        with open(path, encoding="utf-8") as file:
            plain = json.load(file)
    except FileNotFoundError:
        hint = f"make one with `factlint baseline PATH... -o {path}`"
        raise ConfigError([Fault(message=f"there is no baseline {path}", hint=hint, text=os.path.basename(path))]) from None
    except IsADirectoryError:
        raise ConfigError([Fault(message=f"{path} is a folder and no baseline", hint="name the file in it")]) from None
    except OSError as error:
        raise ConfigError([Fault(message=f"the baseline {path} cannot be read: {error.strerror or error}")]) from None
    except (ValueError, RecursionError) as error:
        raise _damaged(path, "it is no JSON", getattr(error, "lineno", 1), getattr(error, "colno", 1)) from None
    return Baseline(path=path, files=_accepted(path, plain))


def _accepted(path: str, plain: Any) -> dict[str, dict[str, dict[str, str]]]:
    """The accepted findings by draft and fingerprint. Raises ConfigError where the data is not what `factlint baseline` writes."""
    files = plain.get("files") if isinstance(plain, dict) else None
    if not isinstance(files, dict):
        raise _damaged(path, "it has no list of drafts")
    if plain.get("schema") != SCHEMA:
        raise _damaged(path, "another version of factlint wrote it")
    kept: dict[str, dict[str, dict[str, str]]] = {}
    for name, entries in files.items():
        if not isinstance(entries, list) or not all(isinstance(each, dict) and "fingerprint" in each for each in entries):
            raise _damaged(path, f"what it has of {name} is no list of findings")
        kept[name] = {str(each["fingerprint"]): each for each in entries}
    return kept


def _damaged(path: str, why: str, line: int = 1, column: int = 1) -> ConfigError:
    mark = Mark(path=path, line=line, column=column)
    return ConfigError([Fault(message=f"this is no baseline: {why}", mark=mark, hint="make it anew with `factlint baseline`")])


def others(path: str, records: Iterable[FileRecord]) -> dict[str, list[dict[str, str]]]:
    """What a baseline that is there already has of drafts that were not linted now and that are still there, by draft."""
    try:
        old = load_baseline(path)
    except ConfigError:
        return {}
    linted = {old.key(record.path) for record in records}
    folder = os.path.dirname(os.path.abspath(path))
    return {
        name: [dict(each) for each in entries.values()]
        for name, entries in old.files.items()
        if name not in linted and os.path.exists(os.path.join(folder, name))
    }


def baseline_text(path: str, records: Iterable[FileRecord], version: str, kept: Mapping[str, list[dict[str, str]]]) -> str:
    """The baseline that accepts all findings of the records beside those `kept`, sorted so that it reads well in a diff."""
    empty = Baseline(path=path, files={})
    files = {**kept, **{empty.key(record.path): [_entry(each) for each in record.findings] for record in records if record.findings}}
    plain = {"schema": SCHEMA, "version": version, "files": {name: files[name] for name in sorted(files)}}
    return safe_json(json.dumps(plain, ensure_ascii=False, indent=1)) + "\n"


def pruned_text(baseline: Baseline, gone: Mapping[str, list[str]], version: str) -> str:
    """The baseline without what is gone."""
    files = {
        name: [dict(entry) for fingerprint, entry in entries.items() if fingerprint not in gone.get(name, ())]
        for name, entries in baseline.files.items()
    }
    plain = {"schema": SCHEMA, "version": version, "files": {name: entries for name, entries in sorted(files.items()) if entries}}
    return safe_json(json.dumps(plain, ensure_ascii=False, indent=1)) + "\n"


def _entry(finding: FindingRecord) -> dict[str, str]:
    return {"fingerprint": finding.fingerprint, "code": finding.code, "text": finding.text, "message": finding.message}


def counted(records: Iterable[FileRecord]) -> Counter[str]:
    """How many findings each rule has."""
    return Counter(f"{each.code} {each.name}" for record in records for each in record.findings)
