"""The findings of a draft in; what each is known by from run to run, out."""

from __future__ import annotations

import unicodedata
from collections import Counter

from factlint.model.draft import Draft, Sentence
from factlint.model.finding import Finding
from factlint.report.excerpt import sentence_around


class Fingerprints:
    """Fingerprints of one draft's findings: rule, figure, normalised claim, occurrence; never a line number.

    Without a figure the words of the sentence stand for what the claim is about.
    """

    def __init__(self, draft: Draft, sentences: tuple[Sentence, ...]) -> None:
        self._draft = draft
        self._sentences = sentences
        self._seen: Counter[str] = Counter()

    def of(self, finding: Finding) -> str:
        parts = [finding.code, finding.figure or ""]
        if finding.span is not None:
            parts.append(normalised(finding.span.of(self._draft.source if finding.in_source else self._draft.text)))
            if finding.figure is None and not finding.in_source:
                around = sentence_around(self._sentences, finding.span)
                parts.append(normalised(around.of(self._draft.text)) if around else "")
        elif finding.mark is not None:
            parts.append(finding.mark.dotted)
        key = "\x1f".join(parts)
        self._seen[key] += 1
        return _digest(f"{key}\x1f{self._seen[key]}")


def _digest(text: str) -> str:
    """SHA-256 of a text, shortened, by the implementation that is Python's own where it has one: importing hashlib loads all of OpenSSL first."""
    try:
        from _sha256 import sha256  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        from hashlib import sha256
    digest: str = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest[:32]


def normalised(text: str) -> str:
    """Compatibility-composed, case folded, white space single: what two writings of one claim share."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
