"""A file of accepted findings in; the findings that are new, out. Findings are known by their fingerprints, never by their lines."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping

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
        files = plain["files"]
        if plain["schema"] != SCHEMA or not isinstance(files, dict):
            raise ValueError("another format")
        kept = {str(name): {str(each["fingerprint"]): dict(each) for each in entries} for name, entries in files.items()}
    except FileNotFoundError:
        hint = f"make one with `factlint baseline PATH... -o {path}`"
        raise ConfigError([Fault(message=f"there is no baseline {path}", hint=hint, text=os.path.basename(path))]) from None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        mark = Mark(path=path, line=getattr(error, "lineno", 1), column=getattr(error, "colno", 1))
        raise ConfigError(
            [Fault(message=f"this is no baseline: {error}", mark=mark, hint="make it anew with `factlint baseline`")]
        ) from None
    return Baseline(path=path, files=kept)


def baseline_text(path: str, records: Iterable[FileRecord], version: str) -> str:
    """The baseline that accepts all findings of the records, sorted so that it reads well in a diff."""
    empty = Baseline(path=path, files={})
    files = {empty.key(record.path): [_entry(each) for each in record.findings] for record in records if record.findings}
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
