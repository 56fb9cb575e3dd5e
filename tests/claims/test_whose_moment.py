"""For when a number holds where other numbers and other dates stand beside it: insertions, dates behind a base, "the same" time, ends of a year."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of, holds

DAY = datetime.date(2026, 10, 15)  # a Thursday


def year(number: int) -> str:
    return f"{number}-01-01/{number}-12-31"


FOURTH, SCHOOL = "2025-10-01/2025-12-31", "2023-01-01/2024-12-31"
TO_DATE, TWO_MONTHS = "2025-01-01/2025-10-15", "2025-08-01/2025-10-15"
SUNDAY, WEDNESDAY = "2026-10-11/2026-10-11", "2026-10-14/2026-10-14"

MOMENTS = [
    # the year behind a day of a month, whichever apostrophe is written
    ("en", "On June 12 last year police counted 380 cars.", "380", "2025-06-12/2025-06-12"),
    ("en", "Police counted 380 cars on June 12. Last year they counted 290.", "380", "2026-06-12/2026-06-12"),
    ("es", "La policía contó 380 coches el 12 de junio del año pasado.", "380", "2025-06-12/2025-06-12"),
    ("pt", "A polícia contou 380 carros em 12 de junho do ano passado.", "380", "2025-06-12/2025-06-12"),
    ("de", "Am 12. Juni des Vorjahres zählte die Polizei 380 Autos.", "380", "2025-06-12/2025-06-12"),
    ("nl", "Op 12 juni vorig jaar telde de politie 380 auto's.", "380", "2025-06-12/2025-06-12"),
    ("id", "Polisi mencatat 380 kasus pada 12 Juni tahun lalu.", "380", "2025-06-12/2025-06-12"),
    ("tr", "Polis geçen yıl 12 Haziran’da 380 vaka kaydetti.", "380", "2025-06-12/2025-06-12"),
    ("fr", "La police a compté 380 voitures le 12 juin de l’an dernier.", "380", "2025-06-12/2025-06-12"),
    ("fr", "L’année dernière, la police a compté 380 voitures.", "380", year(2025)),
    ("it", "Quest’anno la polizia ha contato 380 auto.", "380", year(2026)),
    ("de", "Die Polizei zählte heuer 380 Autos.", "380", year(2026)),
    ("pt", "A polícia contou 380 carros em Agosto.", "380", "2026-08-01/2026-08-31"),
    ("pt", "A polícia contou 380 carros no fim de Setembro.", "380", "2026-09-01/2026-09-30"),
    ("pt", "A polícia do Rio de Janeiro contou 380 carros.", "380", ""),
    # what is put between two commas has its date for itself, and takes none from outside
    ("en", "The subsidy, 2.9 million in 2023, is to climb to 3.8 million.", "2.9", year(2023)),
    ("en", "The subsidy, 2.9 million in 2023, is to climb to 3.8 million.", "3.8", ""),
    ("en", "The subsidy, which was 2.9 million in 2023, is to climb to 3.8 million in 2027.", "3.8", year(2027)),
    ("en", "In all, 290 people died in 2023, most of them at night, and 380 were hurt.", "290", year(2023)),
    ("de", "Der Zuschuss, 2023 waren es 2,9 Millionen, steigt auf 3,8 Millionen.", "2,9", year(2023)),
    ("de", "Der Zuschuss, 2023 waren es 2,9 Millionen, steigt auf 3,8 Millionen.", "3,8", ""),
    ("de", "Der Zuschuss – 2023 waren es 2,9 Millionen – lag im September bei 3,8 Millionen.", "3,8", "2026-09-01/2026-09-30"),
    ("fr", "La subvention, 2,9 millions en 2023, passera à 3,8 millions.", "3,8", ""),
    ("fr", "La subvention, qui était de 2,9 millions en 2023, passera à 3,8 millions.", "3,8", ""),
    ("es", "La subvención, que en 2023 era de 2,9 millones, sube a 3,8 millones.", "2,9", year(2023)),
    ("es", "La subvención, que en 2023 era de 2,9 millones, sube a 3,8 millones.", "3,8", ""),
    ("pt", "O subsídio, que em 2023 era de 2,9 milhões, sobe para 3,8 milhões.", "3,8", ""),
    ("it", "Il contributo, che nel 2023 era di 2,9 milioni, sale a 3,8 milioni.", "3,8", ""),
    ("nl", "De subsidie, in 2023 nog 2,9 miljoen, stijgt naar 3,8 miljoen.", "2,9", year(2023)),
    ("nl", "De subsidie, in 2023 nog 2,9 miljoen, stijgt naar 3,8 miljoen.", "3,8", ""),
    ("id", "Subsidi itu, yang pada 2023 sebesar 2,9 juta, naik menjadi 3,8 juta.", "3,8", ""),
    # the year of what a number is compared with is not its own
    ("pt", "As receitas chegaram a 3,8 milhões, mais 10,7% do que a média de 2025.", "3,8", ""),
    ("it", "Le entrate valgono 3,8 milioni, il 10,7 per cento in più della media del 2025.", "3,8", ""),
    ("id", "Pendapatan mencapai 3,8 juta, 10,7 persen lebih tinggi daripada rata-rata 2025.", "3,8", ""),
    ("de", "Der Zuschuss lag mit 3,8 Millionen Euro 0,2 unter dem des Vorjahres.", "3,8", ""),
    ("de", "Unter den 42 Ruderern des Vorjahres waren neun Kinder.", "42", year(2025)),
    ("pt", "Em 2025 as receitas chegaram a 3,8 milhões, mais 10,7% do que o previsto.", "3,8", year(2025)),
    # a date behind the one that something is compared with is no base
    ("en", "Compared with 2023 sales last year rose to 412 units.", "412", year(2025)),
    ("de", "Gegenüber 2023 stieg der Absatz im Vorjahr auf 412 Stück.", "412", year(2025)),
    ("nl", "Vergeleken met 2023 steeg de verkoop vorig jaar tot 412 stuks.", "412", year(2025)),
    # the same time of another year
    ("en", "So far this year 412 have come, against 398 in the same period of 2025.", "398", TO_DATE),
    ("en", "Since August 412 have come. In the same period last year it was 398.", "398", TWO_MONTHS),
    ("es", "En lo que va de año llegaron 412, frente a 398 en el mismo periodo de 2025.", "398", TO_DATE),
    ("es", "Desde agosto llegaron 412. En el mismo periodo del año pasado fueron 398.", "398", TWO_MONTHS),
    ("pt", "Só neste ano foram 412, ante 398 no mesmo período de 2025.", "398", TO_DATE),
    ("it", "Da inizio anno sono arrivati in 412, contro i 398 dello stesso periodo del 2025.", "398", TO_DATE),
    ("tr", "2025'in ilk çeyreğinde 398 kişi geldi, bu yılın aynı döneminde 412 kişi geldi.", "412", "2026-01-01/2026-03-31"),
    ("tr", "Çarşamba günü 412 kişi geldi, geçen yıl aynı gün 398 kişi gelmişti.", "398", "2025-10-14/2025-10-14"),
    ("en", "In September 412 came, against 398 in the same month of 2025.", "398", "2025-09-01/2025-09-30"),
    # the school year before, the part of a year a year before
    ("en", "In the 2024/25 school year 412 pupils came; a year earlier it was 398.", "398", SCHOOL),
    ("de", "Im Schuljahr 2024/25 kamen 412 Kinder, ein Jahr zuvor waren es 398.", "398", SCHOOL),
    ("nl", "In het schooljaar 2024-2025 kwamen 412 leerlingen, een jaar eerder 398.", "398", SCHOOL),
    ("tr", "2024-2025 eğitim yılında 412 öğrenci geldi, bir önceki yıl bu sayı 398 idi.", "398", SCHOOL),
    ("fr", "Au premier semestre, 412 navires sont venus, 21 % de plus que les 398 d'un an plus tôt.", "398", "2025-01-01/2025-06-30"),
    # the year before the one that is named, here or in the sentence before
    ("en", "The office counted 412 cases in 2025. The year before it was 398.", "398", year(2024)),
    ("en", "Sales rose to 412 million in 2025, from 398 million the year before.", "398", year(2024)),
    ("en", "In 2019, the year before the war, it was 412.", "412", year(2019)),
    ("de", "Das Amt zählte im vergangenen Jahr 412 Fälle. Im Vorjahr waren es 398.", "398", year(2024)),
    ("de", "Die Zahl der Fälle stieg 2025 auf 412, nach 398 im Vorjahr.", "398", year(2024)),
    ("de", "Die Zahl der Fälle stieg auf 412, nach 398 im Vorjahr.", "398", year(2025)),
    ("de", "2019 gegründet, machte die Firma im Vorjahr 412 Millionen Umsatz.", "412", year(2025)),
    ("it", "Nel 2025 erano 412, contro i 398 dell'anno prima.", "398", year(2024)),
    ("it", "Il fatturato è salito a 412 milioni nel 2025, dai 398 milioni dell'anno precedente.", "398", year(2024)),
    ("it", "Nel 2025 sono morte 412 persone, 38 in meno dell'anno prima.", "38", year(2025)),
    ("it", "Nel 2025, l'anno prima della riforma, erano 412.", "412", year(2025)),
    ("id", "Badan itu mencatat 412 kasus pada 2025. Pada tahun sebelumnya tercatat 398 kasus.", "398", year(2024)),
    ("tr", "Kurum 2025'te 412 vaka saydı. Önceki yıl 398 vaka sayılmıştı.", "398", year(2024)),
    # a clause that hangs on a time of its own, a range behind "throughout", the day before
    (
        "it",
        "Nei primi due mesi dell'anno i casi sono stati 412, in aumento rispetto allo stesso periodo del 2025, quando furono 398.",
        "398",
        "2025-01-01/2025-02-28",
    ),
    ("id", "Sepanjang Januari hingga September tercatat 412 kasus.", "412", "2026-01-01/2026-09-30"),
    ("tr", "Yılın ilk iki ayında 412 kişi geldi; 2025 yılının aynı döneminde 398 kişi gelmişti.", "398", "2025-01-01/2025-02-28"),
    ("de", "Bis Mittwoch meldeten sich 412 Betroffene. Tags zuvor waren es 398.", "398", "2026-10-13/2026-10-13"),
    ("nl", "Tot woensdag meldden zich 412 mensen. Daags tevoren waren het er 398.", "398", "2026-10-13/2026-10-13"),
    # the last quarter and half of a year in digits
    ("en", "In the last quarter of 2025 it was 412.", "412", FOURTH),
    ("en", "Since the last quarter, in 2025, it was 412.", "412", year(2025)),
    ("de", "Im letzten Quartal 2025 waren es 412.", "412", FOURTH),
    ("fr", "Le chiffre était de 412 au dernier trimestre 2025.", "412", FOURTH),
    ("es", "En el último trimestre de 2025 fueron 412.", "412", FOURTH),
    ("pt", "No último trimestre de 2025 foram 412.", "412", FOURTH),
    ("it", "Nell'ultimo trimestre del 2025 sono stati 412.", "412", FOURTH),
    ("nl", "In het laatste kwartaal van 2025 waren het er 412.", "412", FOURTH),
    ("id", "Pada kuartal terakhir 2025 tercatat 412 kasus.", "412", FOURTH),
    # the day on which something began is not the one of its count
    ("pt", "As chuvas que começaram em 3 de outubro já mataram 41 pessoas, segundo boletim divulgado no domingo.", "41", SUNDAY),
    ("id", "Korban banjir yang terjadi pada 3 Oktober bertambah menjadi 41 orang hingga Minggu.", "41", SUNDAY),
    ("es", "Las lluvias que comenzaron el 3 de octubre han matado a 41 personas, según el recuento del miércoles.", "41", ""),
    ("it", "Il bilancio è salito mercoledì a 41 morti; domenica le vittime erano 38.", "38", SUNDAY),
    ("it", "Il bilancio è salito mercoledì a 41 morti; domenica le vittime erano 38.", "41", WEDNESDAY),
    # a "since" behind the apostrophe, the end of a month written small
    ("tr", "2020'den bu yana 412 köprü onarıldı.", "412", "2020-01-01/2026-10-15"),
    ("tr", "Aralık sonunda 412 çalışanı vardı.", "412", "2025-12-01/2025-12-31"),
]


@pytest.mark.parametrize(("language", "text", "number", "expected"), MOMENTS)
def test_when_a_number_holds(language: str, text: str, number: str, expected: str) -> None:
    assert holds(claim_of(text, number, language, DAY)) == expected
