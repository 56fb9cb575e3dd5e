"""What lies between two rates that the ledger holds, called percent, whatever word of a change, a gap or a lack stands beside it."""

from __future__ import annotations

import pytest
from witness import told

# fmt: off
TOLD = [
    ("en", "Of the lambs 68 percent were tagged. The rule asks for 80 percent, so that [[12 percent|12 points]] are missing."),
    ("de", "Von den Lämmern trugen 68 Prozent eine Marke. Die Regel verlangt 80 Prozent, es [[fehlen 12 Prozent|fehlen 12 Punkte]]."),
    ("nl", "Van de lammeren droeg 68 procent een merk. De regel vraagt 80 procent, zodat er [[12 procent|12 punten]] ontbreekt."),
    ("fr", "Des agneaux, 68 % portaient une marque. La règle en veut 80 % ; il manque donc [[12 %|12 points]]."),
    ("es", "De los corderos, el 68 % llevaba marca. La norma pide el 80 %, de modo que falta un [[12 %|16 %]]."),
    ("it", "Degli agnelli il 68 per cento aveva il marchio. La regola chiede l'80 per cento: manca il [[12 per cento|23 per cento]]."),
    ("pt", "Dos cordeiros, 68% tinham marca. A regra pede 80%, portanto faltam [[12%|12 pontos]]."),
    ("id", "Dari anak domba itu 68 persen bertanda. Aturan meminta 80 persen, jadi kurang [[12 persen|12 poin]]."),
    ("tr", "Kuzuların yüzde 68'i işaretliydi. Kural yüzde 80 istiyor; eksik olan [[yüzde 12|yüzde 23]]."),
]
# fmt: on


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_points_called_percent_are_told_where_the_ledger_holds_both_rates(language: str, text: str) -> None:
    assert "M604" in [code for code, _ in told(language, text, 1)]
    assert told(language, text, 2) == []
