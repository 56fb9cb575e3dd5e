""" "Now" before a number: the moment of the sentence before is none of its."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of

DAY = datetime.date(2026, 5, 13)


@pytest.mark.parametrize(
    ("language", "before", "now"),
    [
        ("en", "At the end of April, the authority had seven.", "A vessel {} waits 760 hours."),
        ("de", "Ende April waren es sieben.", "Es sind {} 760."),
        ("es", "A finales de abril eran siete.", "Son {} 760."),
        ("fr", "Fin avril, ils étaient sept.", "Ils sont {} 760."),
        ("it", "A fine aprile erano sette.", "Sono {} 760."),
        ("nl", "Eind april waren het er zeven.", "Het zijn er {} 760."),
    ],
)
def test_now_is_not_then(language: str, before: str, now: str) -> None:
    word = {"en": "now", "de": "jetzt", "es": "ahora", "fr": "désormais", "it": "ora", "nl": "nu"}[language]
    assert claim_of(f"{before} {now.format(word)}", "760", language, DAY).as_of is None
    plain = claim_of(f"{before} {now.format('').replace('  ', ' ')}", "760", language, DAY).as_of
    assert plain is not None
    assert plain.end == datetime.date(2026, 4, 30)
