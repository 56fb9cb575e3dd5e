"""Wordings of business pages, bulletins and councils that look like parts, changes, sums and directions and are none, beside slips that are."""

from __future__ import annotations

import pytest
from twins import flagged, quiet, silent, twins

QUIET = [
    ("en", "Profit of $178 million came in ahead of the $164 million expected."),
    ("de", "Die Kosten von 178 Millionen Euro lagen oberhalb von den 164 Millionen Euro."),
    ("es", "Los ingresos de 178 millones quedaron por encima de los 164 millones previstos."),
    ("pt", "A receita de 178 milhões ficou acima dos 164 milhões previstos."),
    ("fr", "Le bénéfice de 178 millions est au-dessus des 164 millions attendus."),
    ("en", "Quarterly profit declined 12 percent to 3.2 billion riyals compared with an estimate of 5.3 billion riyals."),
    ("es", "El beneficio cayó un 12 % hasta 3.200 millones, frente a una estimación de 5.300 millones."),
    ("de", "Der Gewinn sank um 12 Prozent auf 3,2 Milliarden Euro, verglichen mit einer Schätzung von 5,3 Milliarden Euro."),
    ("tr", "Patlamada 8'i kadın 11 kişi yaşamını kaybetti."),
    ("de", "Das Kartell kürzt um zehn Millionen Barrel (je 159 Liter)."),
    ("en", "The seam has a grade of 3.1 g/t gold (64,000 ounces of gold)."),
    ("es", "En el norte cayeron de cinco a 12 cm antes del anochecer."),
    ("de", "Die Zahl der Toten stieg auf zehn, inzwischen weiß man von mehr als 300 Infizierten."),
    ("en", "They lowered the cost of a flight from $200 million to $300 million, down to $60 million."),
    ("en", "The bank's efficiency ratio, a measure of profitability, improved to 80.7% from 81.6% in the second quarter."),
    ("en", "The board scaled back the number of rate increases it sees next year to two, from three in September."),
    ("es", "Se leerán textos de poetas del siglo XIX, XX y contemporáneos."),
    ("es", "Se reforman las fracciones XX y XXIII del artículo 73."),
    ("de", "Im März meldeten 478 Betriebe Kurzarbeit an, im April 1062 Betriebe. Von April bis August waren es insgesamt 1608 Betriebe."),
    ("de", "21 Fälle kamen am Samstag dazu, 50 am Sonntag. Die Inzidenz liegt damit bei 74,4."),
    ("de", "Die Zahl ist unter 50 gesunken. Inzwischen gelten 1273 Menschen als genesen. Insgesamt haben sich 1392 Menschen angesteckt."),
    ("de", "Bei den Toten handelt es sich um Menschen zwischen Anfang 60 und Mitte 90. Insgesamt sind inzwischen 161 Menschen gestorben."),
    ("de", "6660 Menschen gelten als genesen, das Plus gegenüber dem Vortag belief sich auf 850 oder 15 Prozent."),
    ("de", "Nicht mal mehr die Hälfte (43 Prozent) ist zufrieden."),
    ("en", "Not even half (43 percent) are content."),
    ("fr", "Même pas la moitié (43 %) est satisfaite."),
    ("it", "Nemmeno la metà (43%) è soddisfatta."),
    ("nl", "Nog niet eens de helft (43 procent) is tevreden."),
    ("es", "Ni siquiera la mitad (43 %) está satisfecha."),
    ("pt", "Nem sequer a metade (43%) está satisfeita."),
    ("en", "She lifted her price target to $740 from $650, suggesting a risk that the stock would fall 46%."),
    ("en", "Revenue has fallen by 37%, from $955 million to $598 million. Shares are down 21% this year."),
    ("de", "Im Haushalt stehen Einnahmen von 22,3 Millionen Euro Aufwendungen von 22,1 Millionen Euro gegenüber."),
    ("es", "El rector recibió un adelanto de 25 millones de pesos, aunque el adeudo supera los 400 millones de pesos."),
    (
        "de",
        "Am Wochenende wurden 181 Infektionen bestätigt, am Montag weitere 71 - das sind weniger als vor einer Woche, als 89 gezählt wurden.",
    ),
    ("de", "Vier Orte liegen oberhalb der Inzidenz von 35."),
    ("de", "Die Leistung würde von 350 Megawatt auf etwa 380 gesteigert - bei drei Prozent weniger Brennstoff."),
    ("en", "Buybacks fell short of the record repurchase of $1.7 billion in spring and were lower than the $900 million estimated."),
    (
        "es",
        "El presupuesto asciende a 143 millones, lo cual representa un crecimiento de 100 por ciento con respecto a los 70 millones de 2012.",
    ),
    ("es", "Las ventas pasaron de 411,3 millones a 396,2 millones, debido a que las exportaciones cayeron 12. 7 por ciento."),
    ("es", "Habrá heladas en el norte y de 0 a 5 grados en Baja California."),
    ("tr", "Raporda orada 10 işçinin öldüğü yazıyor. Konut inşaatlarında yaklaşık 10 bin işçi çalışıyor."),
]

TWINS = [
    ("M605", "en", "The jury heard 178 of the 164 witnesses.", "The jury heard 164 of the 178 witnesses."),
    ("M605", "tr", "Patlamada 8 kişiden 11'i yaşamını kaybetti.", "Patlamada 11 kişiden 8'i yaşamını kaybetti."),
    ("M602", "de", "Die Hälfte (43 Prozent) ist zufrieden.", "Die Hälfte (50 Prozent) ist zufrieden."),
    ("R901", "nl", "Het waterpeil zakte van 3,12 naar 3,58 meter.", "Het waterpeil steeg van 3,12 naar 3,58 meter."),
    ("R901", "en", "The cost fell from $200 million to $300 million.", "The cost rose from $200 million to $300 million."),
    ("R901", "en", "The operating margin improved to 80.7% from 81.6%.", "The operating margin improved to 81.6% from 80.7%."),
    ("R901", "es", "La temperatura media bajó de 12 a 15 grados.", "La temperatura media subió de 12 a 15 grados."),
    ("M603", "en", "Sales rose 12 percent, from 840 to 1,020.", "Sales rose 21 percent, from 840 to 1,020."),
    ("U703", "de", "Der Tank fasst 100 Barrel (159 Liter).", "Der Tank fasst 100 Barrel (15.900 Liter)."),
]

HEADLINES = [
    (
        "Lift valued at $24.3 billion in first offering",
        "Lift was valued at $24.3 billion in its first offering.\n\nLift raised $2.34 billion in it.",
    ),
    ("Wage should be $2194, says union", "The union puts the wage that a family needs at $2,194.76 a month."),
    ("Hightop raises $2.1M for warehouses", "The firm lost $1.2 billion in value on Wall Street."),
]

test_quiet = quiet(QUIET)
test_twins = twins(TWINS)


@pytest.mark.parametrize(("title", "text"), HEADLINES)
def test_headlines_left_alone(title: str, text: str) -> None:
    silent("en", text, title)


def test_a_digit_lost_in_the_headline() -> None:
    flagged("I501", "en", "The board put 3,301 voting cards into the vault, said the office.", "Board puts 301 voting cards into the vault")


STORIES = [
    (
        "tr",
        "Fabrikada 500 bin ton stok olduğu söyleniyor, depolarımızda 200 bin ton stok var, tüccarınki ile birlikte 800 bin ton stok var.",
    ),
    ("pt", "São 77 milhões de não leitores, dos quais 21 milhões são analfabetos. Já os leitores, que somam 95 milhões, leem pouco."),
    ("fr", "Selon le ministère, seulement 59% des établissements de 20 à 49 salariés emploient des personnes handicapées."),
    ("tr", "Desteklerle 90 milyon olan zeytin ağacı varlığının 200 milyona çıktığını hatırlattı."),
    ("tr", "İki bilemedin üç katlı evler yapmak varken neden çok katlı evlere gidiliyor."),
    ("tr", "Çin’in üretimi 118 bin ton, İran’ın üretimi 76 bin ton. Türkiye, dünya ortalamasının 3,6 katı verimliliğe sahip."),
    ("de", "Im April waren es 1.365 Lastwagen, im Mai waren es bereits 1.781 – weit mehr als doppelt so viele wie im Vorjahr."),
    ("tr", "Artan fiyatları durdurmak için gümrük vergisi yüzde 130’dan yüzde 5’e düşürüldü."),
    ("nl", "Zweden zakte door de stemmen van het publiek van 1 naar 6."),
    (
        "fr",
        "Le nombre est passé de 107 à 160, soit 49% d'augmentation, contre une progression de 13% chez les uns, une baisse de 4% chez les autres.",
    ),
    ("en", "Visits fell 9 percent in May.\n\nTraffic was up 3 percent from a year earlier, while sales were up 6 percent."),
    ("de", "Der Notenschnitt fiel von 2,5 auf 3,1 im Leistungskurs."),
    ("de", "Der Niederschlag ist auf 589 Liter gesunken, die Temperatur von 8,9°C (1961-1990) auf 9,2°C (1971-2000) gestiegen."),
    ("en", "3-Asset classes:\n\n- Shares\n- Bonds\n- Metals\n- Currencies"),
]

test_stories = quiet(STORIES)

CLOSER = [
    ("R901", "tr", "Gümrük vergisi yüzde 5’ten yüzde 130’a düşürüldü.", "Gümrük vergisi yüzde 130’dan yüzde 5’e düşürüldü."),
    (
        "M606",
        "de",
        "Im April waren es 1.365 Lastwagen, im Mai 1.781, mehr als doppelt so viele.",
        "Im April waren es 865 Lastwagen, im Mai 1.781, mehr als doppelt so viele.",
    ),
]

test_closer = twins(CLOSER)
