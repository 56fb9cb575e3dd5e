"""Verbs and phrases that make a limit of a number, beside twins that only look like them, in; hedges out."""

from __future__ import annotations

import pytest

from factlint.extract import quantities

LIMITS = [
    ("en", "The repairs exceed 70 million dollars.", "gt"), ("en", "Inflation tops 9 percent.", "gt"), ("en", "Sales crossed the 40 million mark.", "gt"),
    ("en", "The bill does not exceed 40 dollars.", "le"), ("en", "The turnout did not reach 40 percent.", "lt"), ("en", "as many as 30 boats", "le"),
    ("en", "no fewer than 12 boats", "ge"), ("en", "The refit comes to 3.5 million at most.", "le"),
    ("es", "La multa supera los 40 millones de euros.", "gt"), ("es", "La multa no supera los 40 millones.", "le"), ("es", "La cola pasa de 300 coches.", "gt"),
    ("es", "La cola no pasa de 300 coches.", "le"), ("es", "La cifra no llega a 70.", "lt"), ("es", "El paro roza el 9%.", None), ("es", "El gasto roza los 13 millones.", "almost"),
    ("es", "El aforo supera con creces los 900 asientos.", "gt"), ("es", "algo más de 40 vecinos", "just_over"), ("es", "poco más de 40 vecinos", "just_over"),
    ("pt", "A conta passa de R$ 70 bilhões.", "gt"), ("pt", "A conta ultrapassa os 70 milhões.", "gt"), ("pt", "O número não chega a 70.", "lt"),
    ("pt", "O número não ultrapassa 70.", "le"), ("pt", "um pouco acima de 70 casas", "just_over"), ("pt", "A conta excede 70 milhões.", "gt"),
    ("fr", "La note avoisine 13 milliards d'euros.", "approx"), ("fr", "La note frôle les 13 milliards d'euros.", "almost"),
    ("fr", "La note dépasse largement 13 milliards d'euros.", "gt"), ("fr", "La note ne dépasse pas 13 milliards d'euros.", "le"),
    ("fr", "Le site franchit le cap des 10 000 abonnés.", "gt"), ("fr", "tout au plus 3,5 milliards d'euros", "le"), ("fr", "3,5 milliards d'euros tout au plus", "le"),
    ("en", "The bill is nearer 70 million pounds.", "approx"), ("en", "The bill could top 70 million pounds.", "gt"), ("en", "The bill is closer to 70 million pounds.", "approx"),
    ("de", "Der Verlust übersteigt 70 Millionen Euro.", "gt"), ("de", "Der Verlust überschreitet die Grenze von 70 Millionen Euro.", "gt"),
    ("de", "Der Verlust liegt knapp unter 70 Millionen Euro.", "almost"), ("de", "Der Verlust erreicht fast 70 Millionen Euro.", "almost"),
    ("de", "Der Verlust liegt bei rund 70 Millionen Euro.", "approx"),
    ("it", "La spesa sfiora i 70 milioni di euro.", "almost"), ("it", "La spesa supera quota 70 milioni.", "gt"), ("it", "La spesa non arriva a 70 milioni.", "lt"),
    ("it", "La spesa non supera i 70 milioni.", "le"),
    ("nl", "De schade overschrijdt de 70 miljoen euro.", "gt"), ("nl", "De schade nadert de 70 miljoen euro.", "almost"), ("nl", "iets meer dan 70 boten", "just_over"),
    ("nl", "ruim 70 boten", "just_over"), ("nl", "krap 70 boten", "almost"),
    ("id", "Kerugian melebihi Rp70 miliar.", "gt"), ("id", "Jumlahnya mencapai lebih dari 70 rumah.", "gt"), ("id", "Jumlahnya mendekati 70 rumah.", "almost"),
    ("id", "Jumlahnya tidak mencapai 70 rumah.", "lt"), ("id", "Biayanya tidak melebihi 70 juta dolar.", "le"),
    ("tr", "Zarar 70 milyon lirayı aşıyor.", "gt"), ("tr", "Zarar 70 milyonu aştı.", "gt"), ("tr", "Sayı 70'e yaklaştı.", "almost"), ("tr", "binden fazla ev", "gt"),
    ("tr", "70 milyon liranın altında", "lt"), ("tr", "Sayı 70'i aşmıyor.", "le"), ("tr", "70 evden fazla", "gt"),
    ("en", "Arrivals top 140,000", "gt"), ("en", "Toll passes 300 as search goes on", "gt"), ("en", "Deaths top 300", "gt"),
    ("en", "Toll hasn't passed 300", "le"), ("en", "Losses near $4 billion", "approx"), ("en", "The index closed above the 7,000 mark.", "gt"),
    ("fr", "Le dollar repasse au-dessus de la barre des 300", "gt"), ("de", "Die Zahl klettert über die Marke von 300.", "gt"),
    ("de", "Der Kurs fiel unter die Marke von 300 Euro.", "lt"), ("es", "El censo sube por encima de la barrera de 300.", "gt"),
    ("pt", "O censo sobe acima da marca de 300.", "gt"), ("it", "Arrivi oltre i 140 mila", "gt"), ("nl", "Dodental passeert de 300", "gt"),
    ("id", "Kedatangan tembus 140 ribu", "ge"),
    ("tr", "30 dakikadan az", "lt"), ("tr", "5 metreye kadar", "le"), ("tr", "5 metre kadar", "approx"), ("tr", "100'ü aşkın ev", "gt"),
]  # fmt: skip

COMPARED = [
    ("en", "The team surpassed last year's 40 goals."),
    ("en", "He crossed 3 rivers."),
    ("en", "The council passes 300 motions in a year."),
    ("en", "Police cleared 58 percent of their cases."),
    ("id", "Muatannya di atas batas 350 ton."),
    ("en", "The bus passes 300 homes."),
    ("en", "The team passes 30 yards down."),
    ("de", "Ankünfte knacken 140.000er-Marke"),
    ("en", "The schools are short of 98,300 teachers."),
    ("en", "The bridge reached 40 metres."),
    ("es", "La multa supera los 40 millones del año pasado."),
    ("es", "El partido pasa de 40 escaños a 70."),
    ("es", "La cifra llega a 70."),
    ("pt", "A obra supera os 40 milhões do ano passado."),
    ("pt", "O partido passa de 40 cadeiras para 70."),
    ("fr", "La note dépasse les 13 milliards de l'an dernier."),
    ("fr", "La note dépasse de 13 milliards le devis."),
    ("fr", "La vente ne couvre plus que 24 % des charges."),
    ("de", "Der Verlust übersteigt die 70 Millionen des Vorjahres."),
    ("it", "La spesa supera i 70 milioni dello scorso anno."),
    ("nl", "De schade overstijgt de 70 miljoen euro van vorig jaar."),
    ("id", "Jumlahnya mencapai 70 rumah."),
    ("tr", "Zarar geçen yılki 70 milyonu aştı."),
    ("tr", "30 kişiden 12'si"),
    ("tr", "Köprüyü 70 kişi geçti."),
    ("tr", "70 kadın üzerinde bir araştırma"),
    ("tr", "Eve 3 araba yaklaştı."),
]


@pytest.mark.parametrize(("code", "text", "hedge"), LIMITS)
def test_a_limit(code: str, text: str, hedge: str | None) -> None:
    (found,) = quantities(text, language=code)
    assert found.hedge == hedge, found


@pytest.mark.parametrize(("code", "text"), COMPARED)
def test_no_limit(code: str, text: str) -> None:
    assert quantities(text, language=code)[0].hedge is None


TIMES = [
    ("es", "Empieza a las 20 horas.", "date"), ("es", "menos de 20 horas", "duration"), ("es", "Duró más de 20 horas.", "duration"),
    ("es", "una huelga de 24 horas", "duration"), ("pt", "às 20 horas", "date"), ("pt", "até 20 horas semanais", "duration"),
    ("fr", "à 20 heures", "date"), ("fr", "à trois heures de route", "duration"), ("fr", "trois heures du matin", "date"), ("fr", "trois heures le matin", "duration"),
    ("nl", "drie uur 's nachts", "date"), ("nl", "na drie uur vergaderen", "duration"), ("de", "um 20 Uhr", "date"), ("de", "nach 20 Stunden", "duration"),
    ("it", "alle 20.", "date"), ("it", "le 20 ore", "duration"), ("id", "jam 3 pagi", "date"), ("id", "kurang dari 3 jam", "duration"),
    ("tr", "saat 20'de", "date"), ("tr", "20 saatten az", "duration"), ("tr", "mart ayında", "date"), ("tr", "salı günü", "date"), ("tr", "Ekim ayında", "date"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "kind"), TIMES)
def test_times_and_lengths_of_time(code: str, text: str, kind: str) -> None:
    (found,) = quantities(text, language=code)
    assert found.kind == kind, found


PHONES = [
    ("es", "Llamó al 112.", "other"), ("es", "el 112 por ciento", "percent"), ("fr", "Le 3114 est joignable.", "other"), ("it", "Il 118 è intervenuto.", "other"),
    ("it", "il 118 per cento", "percent"), ("de", "Wählen Sie die 112.", "other"), ("de", "die 112 Abgeordneten", "count"), ("de", "Der Notruf erhielt 112 Anrufe.", "count"),
    ("pt", "Ligue para o 190.", "other"), ("nl", "Bel 112.", "other"), ("id", "Hotline 110 aktif.", "other"), ("tr", "112 kişi", "count"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "kind"), PHONES)
def test_numbers_to_call(code: str, text: str, kind: str) -> None:
    (found,) = quantities(text, language=code)
    assert found.kind == kind, found
