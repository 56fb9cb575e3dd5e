"""Words of rise and fall that say which of several things is meant, or how large an earlier move was: no direction of the numbers beside them."""

from __future__ import annotations

import pytest
from twins import flagged, silent

# fmt: off
QUIET = [
    ("it", "Dal 1° marzo l'intero passerà da 16 a 18 euro (+12,5%), il ridotto da 9 a 10."),
    ("it", "La tariffa ridotta sale da 9 a 10 euro, i ridotti per le scuole da 4 a 5."),
    ("it", "In due anni il cinema ha portato le sale da 8 a 6."),
    ("fr", "Le plein tarif passera de 16 à 18 euros, le tarif réduit de 9 à 10."),
    ("fr", "Le réduit passe de 9 à 10 euros, le plein tarif de 16 à 18."),
    ("es", "La entrada general pasará de 16 a 18 euros, la reducida de 9 a 10."),
    ("es", "La tarifa reducida pasa de 9 a 10 euros."),
    ("pt", "O bilhete normal passa de 16 para 18 euros, o reduzido de 9 para 10."),
    ("de", "Der volle Preis steigt von 16 auf 18 Euro, der ermäßigte von 9 auf 10."),
    ("en", "Full tickets go from 16 to 18 euros, reduced ones from 9 to 10."),
    ("en", "The reduced rate goes from 9 to 10 euros, the increased one from 18 to 17."),
    ("en", "Discounted fares go from $9 to $10; the raised fee, from $12 to $11."),
    ("nl", "Het gereduceerde tarief gaat van 9 naar 10 euro, het verhoogde van 18 naar 17."),
    ("tr", "2025'te su seviyesi 2,4 metre düştü; bir önceki yıl düşüş 1,8 metreydi."),
    ("en", "In 2025 the water fell by 2.4 metres; the year before, the fall was 1.8 metres."),
    ("de", "Der Pegel fiel 2025 um 2,4 Meter; im Jahr davor betrug der Rückgang 1,8 Meter."),
]
FLAGGED = [
    ("it", "La tariffa ridotta scende da 9 a 10 euro."),
    ("it", "Il prezzo del biglietto è stato ridotto da 9 a 10 euro."),
    ("it", "La retta sale da 9 a 7 euro."),
    ("fr", "Le tarif a été réduit de 9 à 10 euros."),
    ("es", "La tarifa se ha reducido de 9 a 10 euros."),
    ("pt", "A câmara reduziu a tarifa de 9 para 10 euros."),
    ("de", "Die Stadt erhöhte den Preis von 10 auf 9 Euro."),
    ("en", "The council reduced the fee from 9 to 10 euros."),
    ("en", "The fee was reduced from 9 to 10 euros."),
    ("en", "Full tickets went from 16 to 18 euros, and the pass was reduced from 90 to 100."),
    ("nl", "De gemeente verlaagde het tarief van 9 naar 10 euro."),
]
# fmt: on


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_no_direction(language: str, text: str) -> None:
    silent(language, text)


@pytest.mark.parametrize(("language", "text"), FLAGGED)
def test_a_direction(language: str, text: str) -> None:
    flagged("R901", language, text)
