"""Another number that a share, an average or a multiple comes from; scales left out, what a price became, days of next year, mills: flagged beside quiet."""

from __future__ import annotations

import datetime

import pytest
from twins import flagged, quiet, rules

from factlint.extract import quantities
from harness import run

# fmt: off
QUIET = [
    ("de", "Im vergangenen Jahr verschwanden 4.386 Boote, so wenige wie nie. Im Jahr davor waren es 4.912. Der Schaden summiert sich auf 5,3 Millionen Euro, im Schnitt rund 1.210 Euro pro Boot. Gefunden wurden 3.240 Boote."),
    ("fr", "Les voyageurs ont déposé 27 300 demandes. La compagnie en a accepté 19 110, soit 70 %, et versé 1,6 million de francs, à peu près 84 francs par dossier."),
    ("nl", "Dit jaar raakten 1.162 schaatsers gewond. Van de gewonden gingen er 396 naar het ziekenhuis en 766 naar een huisarts. 512 van hen, 44 procent, waren jonger dan 18 jaar."),
    ("es", "La isla espera 1.040.000 toneladas de patatas. El norte volverá a ser el primer productor, con 392.000 toneladas, el 37,7 % del total, por delante del sur, con 301.000."),
    ("id", "Diskon 20 persen itu sudah berlaku: tarif Rp452.000 menjadi Rp361.600 pada dua pekan."),
    ("en", "The port will raise its budget for quays by £5.2m, or 15.7 per cent, to £38.4m."),
    ("es", "El puerto recortó su gasto en 5,2 millones, un 11,9 %, hasta los 38,4 millones."),
    ("nl", "Er liggen 38.600 boten in de haven. De verzekeraars keerden 148 miljoen euro uit.\n\nDe nieuwe kade heeft 4.800 plekken en kostte 23,4 miljoen euro: 4.875 euro per boot."),
    ("it", "Gli incassi hanno raggiunto 2,47 milioni di euro, contro i 2,16 di un anno prima (+14,4 per cento)."),
]
# fmt: on

test_quiet = quiet(QUIET)


def test_the_pair_that_is_named_is_still_held() -> None:
    flagged("M602", "en", "The ferry line cancelled 83 of its 210 services on Saturday, or 60%.")


def test_a_day_of_the_time_to_come() -> None:
    date = datetime.date(2026, 1, 27)
    text = "Les deux premières rames circuleront dès le dimanche 13 décembre, jour du changement d'horaire."
    assert not run(text, rules=rules("D802"), lang="fr", date=date).findings
    assert run(text.replace("dimanche", "mardi"), rules=rules("D802"), lang="fr", date=date).findings


@pytest.mark.parametrize("text", ["Voters turned down a 4.2-mill levy.", "The levy is 4.2 mills."])
def test_mills_are_no_millions(text: str) -> None:
    assert [each.low for each in quantities(text, language="en")] == [quantities("4.2", language="en")[0].low]
