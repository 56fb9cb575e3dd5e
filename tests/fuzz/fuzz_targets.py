"""Anything in; nothing out, or an assertion where factlint breaks a promise. One function a target, for hypothesis, the corpus and atheris."""

from __future__ import annotations

import datetime
import itertools
import json
import tempfile
from functools import lru_cache
from pathlib import Path

from factlint import segment
from factlint.audit import article_date, audit
from factlint.claims import read_claims
from factlint.errors import ConfigError, FactlintError, LedgerError
from factlint.extract import extract, quantities, read_value
from factlint.ledger import load
from factlint.ledger.tidy import mended, tidy
from factlint.match import match_claims
from factlint.model.audit import Audit
from factlint.model.draft import Draft
from factlint.model.ledger import Ledger
from factlint.read import read
from factlint.read.decode import decode
from factlint.report.build import file_record
from factlint.rulebook import builtin
from factlint.shell import fixes as mending

TODAY = datetime.date(2026, 1, 15)
NAMES = ("a.md", "a.html", "a.txt", "a.docx", "a.json", "a.aml", "a.ipynb")
TARGETS = ("reader", "extractor", "claims", "whole", "fixes", "ignores", "ledgers", "tidy", "values", "config")
CODES = ("en", "es", "pt", "fr", "de", "it", "nl", "id", "tr", "")
LEDGER = """
factlint: 1
ledger: {languages: [en, id, es]}
sources:
  watch: {name: Prison Watch, aliases: [the watch, PW], people: [Ana Pol]}
  office: {name: the prosecutor's office, type: government}
figures:
  - {id: freed, label: people released from prison, value: at least 70, source: watch, as_of: 2024-11-16}
  - id: held
    label: people arrested after the election
    behaviour: cumulative
    observations:
      - {value: "about 2,400", source: office, as_of: 2024-10-01}
      - {value: "about 2,200", source: office, as_of: 2024-11-16}
      - {value: "more than 2,400", source: watch, as_of: 2024-11-16}
  - {id: share, label: share of voting machines, value: 80%, source: watch, as_of: 2024-08-01}
  - {id: cost, label: cost of the damage, value: $1.2 million, source: office, as_of: 2024-11-02}
"""


@lru_cache(maxsize=1)
def ledger() -> Ledger:
    return load([("ledger.yaml", LEDGER)])


def sound(draft: Draft) -> None:
    """Blocks, pieces, links and comments lie where they may."""
    at = 0
    for block in draft.blocks:
        assert at <= block.span.start < block.span.end <= len(draft.text)
        at = block.span.end
        there = draft.to_source(block.span)
        assert 0 <= there.start <= there.end <= len(draft.source)
    for link in draft.links:
        assert 0 <= link.start < link.end <= len(draft.text)
    for comment in draft.comments:
        assert 0 <= comment.position <= len(draft.text)
        assert comment.block is None or comment.block < len(draft.blocks)
    draft.text.encode()
    draft.source.encode()


def reader(data: bytes | str, name: str) -> Draft:
    """Any bytes under any name make a Draft that holds together."""
    draft = read(data, name)
    sound(draft)
    return draft


def extractor(text: str, code: str) -> None:
    """Quantities are in order, apart from each other, inside the text, and ranges are no wider than they say."""
    text = text.encode("utf-8", "replace").decode()  # readers let no lone surrogate through
    at = 0
    for quantity in quantities(text, language=code or "en"):
        assert at <= quantity.span.start < quantity.span.end <= len(text)
        at = quantity.span.end
    draft = read(text, "a.txt", language=code or None)
    at = 0
    for quantity in extract(draft, segment.sentences(draft)):
        assert at <= quantity.span.start < quantity.span.end <= len(draft.text)
        at = quantity.span.end


def claims(text: str, code: str) -> None:
    """Every quantity has one claim and every claim one match; what they point at lies in the draft."""
    draft = read(text, "a.md", language=code or None)
    sentences = segment.sentences(draft)
    found = extract(draft, sentences)
    date, _ = article_date(draft, sentences, found, TODAY)
    reading = read_claims(draft, sentences, found, date=date)
    assert [claim.quantity for claim in reading.claims] == list(found)
    size = len(draft.text)
    for number, claim in enumerate(reading.claims):
        assert claim.index == number
        assert 0 <= claim.clause.start <= claim.clause.end <= size
        assert 0 <= claim.sentence < len(sentences)
        assert 0 <= claim.block < len(draft.blocks)
        assert all(0 <= each < len(found) for each in claim.bases)
        for span in (claim.as_of_span, claim.period_span, *(term.span for term in claim.terms)):
            assert span is None or 0 <= span.start <= span.end <= size
    for said in filter(None, (claim.attribution for claim in reading.claims)):
        for place in (said.cue_span, said.source_span, *said.content):
            assert place is None or 0 <= place.start <= place.end <= size
    assert all(0 <= each.start <= each.end <= size for each in reading.quotations)
    for book in (None, ledger()):
        matches = match_claims(draft, sentences, reading.claims, book, date=date)
        assert len(matches) == len(reading.claims)


def fixes(data: bytes | str, code: str) -> None:
    """Mending changes what the fixes name and nothing else, in the file's own encoding, and what it makes can be read again."""
    data = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    for _ in range(3):
        draft = read(data, "a.md", language=code or None)
        record = file_record(audit(draft, ledger(), builtin(), today=TODAY), ledger(), "a.md")
        done = mending.mend(data, record, unsafe=True)
        if done is None:
            return
        edits, count = mending.chosen(record.findings, done.before, unsafe=True)
        assert count == done.count > 0
        assert all(one.end <= two.start for one, two in itertools.pairwise(edits))
        assert len(done.after) == len(done.before) + sum(len(each.replacement) - (each.end - each.start) for each in edits)
        assert decode(done.data)[0] == decode(done.after)[0]
        data = done.data


def tidied(text: str) -> None:
    """A ledger mended and laid out can be read again, and laying it out twice changes nothing more; or a refusal names its places."""
    text = text.encode("utf-8", "replace").decode()
    try:
        after = tidy("ledger.yaml", mended("ledger.yaml", text)[0])
    except LedgerError as error:
        faults(error)
        return
    assert tidy("ledger.yaml", after) == after


def whole(data: bytes | str, name: str, code: str) -> Audit:
    """The whole way: no rule fails, every claim has its match, every finding stands in the draft and can be written down."""
    draft = read(data, name, language=code or None)
    sound(draft)
    for book in (None, ledger()):
        result = audit(draft, book, builtin(), today=TODAY)
        assert result.crashes == ()
        assert len(result.claims) == len(result.matches)
        for claim in result.claims:
            assert 0 <= claim.span.start < claim.span.end <= len(draft.text)
        for finding in result.findings:
            if finding.span is not None:
                there = draft.to_source(finding.span)
                assert 0 <= there.start <= there.end <= len(draft.source)
            json.dumps([finding.message, finding.help])
    return result


def assert_words(error: Exception) -> None:
    """An error says something."""
    assert str(error).strip()


def run(name: str, data: bytes | str, kind: str, code: str) -> None:
    """One target by its name; `kind` is the draft's file name and `code` its language where the target wants them."""
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    if name in ("reader", "whole"):
        (reader if name == "reader" else lambda given, kind: whole(given, kind, code))(data, kind)
    elif name == "fixes":
        fixes(data, code)
    elif name == "ignores":
        whole(data, kind, code)
        fixes(data, code)
    elif name in ("extractor", "claims", "values"):
        {"extractor": extractor, "claims": claims, "values": values}[name](text, code)
    else:
        {"ledgers": ledgers, "tidy": tidied, "config": config}[name](text)


def faults(error: FactlintError) -> None:
    """Every refusal says what is wrong, and where."""
    assert error.faults
    for fault in error.faults:
        assert fault.message
        assert fault.mark is None or (fault.mark.line >= 1 and fault.mark.column >= 1)


def ledgers(text: str) -> None:
    """Any text is a ledger, or is refused with faults that name their places."""
    try:
        load([("ledger.yaml", text)])
    except LedgerError as error:
        faults(error)


def values(text: str, code: str) -> None:
    """A ledger's value is read, or a ValueError says why not."""
    try:
        read_value(text, languages=(code or "en",))
    except ValueError as error:
        assert_words(error)


def config(text: str) -> None:
    """Any text is a configuration, or is refused with its faults."""
    from factlint.shell.config import load_config

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "factlint.toml"
        path.write_text(text, encoding="utf-8", newline="")
        try:
            load_config(str(path))
        except ConfigError as error:
            faults(error)
