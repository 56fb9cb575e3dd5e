"""Passages with one wrong number each, beside their right twins: sums, shares, changes, multiples, directions, ages."""

from __future__ import annotations

import pytest
from twins import flagged, silent

from harness import run

NUMBERS = [
    ('M602', 'en', 'The survey reached 1,640 renters. Some 410 of them, or about one in three, had moved at least twice since 2022.', 'The survey reached 1,640 renters. Some 410 of them, or about one in four, had moved at least twice since 2022.'),
    ('M606', 'en', 'At $18 a bushel, a load of 250 bushels now brings $5,400, the co-op said.', 'At $18 a bushel, a load of 250 bushels now brings $4,500, the co-op said.'),
    ('M603', 'en', 'Rents in the old town jumped by 35 percent to 1,000 euros from 800 euros within three years.', 'Rents in the old town jumped by 25 percent to 1,000 euros from 800 euros within three years.'),
    ('M604', 'en', 'Support for the tunnel dropped to 47 percent from 55 percent in March, a decline of 8 percent, the pollster said.', 'Support for the tunnel dropped to 47 percent from 55 percent in March, a decline of 8 percentage points, the pollster said.'),
    ('M605', 'en', 'Of the 19 ponies rescued from the flood, 21 have found new homes.', 'Of the 19 ponies rescued from the flood, 17 have found new homes.'),
    ('M603', 'de', 'Die Grundsteuer steigt für das Musterhaus von 480 auf 600 Euro, ein Plus von 35 Prozent.', 'Die Grundsteuer steigt für das Musterhaus von 480 auf 600 Euro, ein Plus von 25 Prozent.'),
    ('M602', 'de', '360 der 480 Apfelbäume, also zwei Drittel, mussten gefällt werden.', '360 der 480 Apfelbäume, also drei Viertel, mussten gefällt werden.'),
    ('R901', 'de', 'Die Zahl der Storchenpaare ist von 64 auf 71 zurückgegangen, teilte der Verein mit.', 'Die Zahl der Storchenpaare ist von 64 auf 71 gewachsen, teilte der Verein mit.'),
    ('M601', 'fr', "L'association gère 17 appartements à Lens, 12 à Douai et huit à Arras, 47 logements au total.", "L'association gère 17 appartements à Lens, 12 à Douai et huit à Arras, 37 logements au total."),
    ('M602', 'fr', 'Sur 2 400 exploitations, 600 ont changé de mains en dix ans, un tiers.', 'Sur 2 400 exploitations, 600 ont changé de mains en dix ans, un quart.'),
    ('M605', 'fr', 'Parmi les 48 vitraux restaurés, 63 datent du XIXe siècle.', 'Parmi les 48 vitraux restaurés, 36 datent du XIXe siècle.'),
    ('M603', 'es', 'El precio del aceite cayó de 9,60 a 6 euros el litro, un 47,5 %.', 'El precio del aceite cayó de 9,60 a 6 euros el litro, un 37,5 %.'),
    ('M601', 'es', 'En la redada fueron detenidas 27 personas: 15 en Murcia, nueve en Lorca y ocho en Totana.', 'En la redada fueron detenidas 27 personas: 15 en Murcia, nueve en Lorca y tres en Totana.'),
    ('M606', 'es', 'El museo recibió 93.000 visitas en 31 días, una media de 3.600 al día.', 'El museo recibió 93.000 visitas en 31 días, una media de 3.000 al día.'),
    ('R901', 'es', 'El consumo de agua por habitante se disparó de 141 a 128 litros diarios.', 'El consumo de agua por habitante se redujo de 141 a 128 litros diarios.'),
    ('M604', 'es', 'La abstención pasó del 31 % al 36 %, un aumento de cinco por ciento.', 'La abstención pasó del 31 % al 36 %, un aumento de cinco puntos.'),
    ('M602', 'pt', 'Dos 640 bancos inspecionados, 96 falharam no teste, ou 18%.', 'Dos 640 bancos inspecionados, 96 falharam no teste, ou 15%.'),
    ('M601', 'pt', 'O parque tem 310 ipês, 225 jacarandás e 140 mangueiras, num total de 775 árvores.', 'O parque tem 310 ipês, 225 jacarandás e 140 mangueiras, num total de 675 árvores.'),
    ('M605', 'it', 'Dei 64 quadri rubati, 81 sono stati ritrovati in un garage.', 'Dei 64 quadri rubati, 18 sono stati ritrovati in un garage.'),
    ('M603', 'it', 'Il biglietto del traghetto passa da 12 a 15 euro: un rincaro del 35 per cento.', 'Il biglietto del traghetto passa da 12 a 15 euro: un rincaro del 25 per cento.'),
    ('M601', 'it', 'La cooperativa ha raccolto 340 quintali di mele, 125 di pere e 85 di susine, complessivamente 650 quintali.', 'La cooperativa ha raccolto 340 quintali di mele, 125 di pere e 85 di susine, complessivamente 550 quintali.'),
    ('M606', 'nl', 'Het dorp telt 1.260 inwoners en 420 woningen, gemiddeld vier inwoners per woning.', 'Het dorp telt 1.260 inwoners en 420 woningen, gemiddeld drie inwoners per woning.'),
    ('M602', 'nl', 'Van de 75 deelnemers haalden er 60 de finish, 90 procent.', 'Van de 75 deelnemers haalden er 60 de finish, 80 procent.'),
    ('R901', 'nl', 'Het waterpeil zakte van 3,12 naar 3,58 meter in één nacht.', 'Het waterpeil steeg van 3,12 naar 3,58 meter in één nacht.'),
    ('M605', 'id', 'Dari 46 sekolah yang rusak, 64 di antaranya sudah diperbaiki.', 'Dari 46 sekolah yang rusak, 24 di antaranya sudah diperbaiki.'),
    ('M602', 'tr', "Kooperatifin 240 üyesinden 60'ı, yani üçte biri, arıcılık yapıyor.", "Kooperatifin 240 üyesinden 60'ı, yani dörtte biri, arıcılık yapıyor."),
    ('R901', 'tr', "Barajdaki doluluk oranı yüzde 58'den yüzde 43'e yükseldi.", "Barajdaki doluluk oranı yüzde 58'den yüzde 43'e geriledi."),
    ('M602', 'en', 'Only 45 of the 300 seats, a quarter, were taken when the curtain rose.', 'Only 45 of the 300 seats, 15 percent, were taken when the curtain rose.'),
    ('M601', 'en', 'The grant is worth $2.4 million over three years: $600,000 in the first, $800,000 in the second and $1.3 million in the third.', 'The grant is worth $2.4 million over three years: $600,000 in the first, $800,000 in the second and $1 million in the third.'),
    ('M603', 'en', 'Egg prices, which stood at $4 a dozen in March, climbed to $5 in June, an increase of 35 percent.', 'Egg prices, which stood at $4 a dozen in March, climbed to $5 in June, an increase of 25 percent.'),
    ('R901', 'en', 'Ridership on the night line dwindled from 1,240 to 1,410 passengers a week.', 'Ridership on the night line dwindled from 1,240 to 1,041 passengers a week.'),
    ('M605', 'en', 'Fourteen of the twelve turbines were turning again by noon, the operator said.', 'Fourteen of the twenty turbines were turning again by noon, the operator said.'),
    ('U703', 'en', 'The trail climbs to 2,400 meters (4,900 feet) before it drops to the lake.', 'The trail climbs to 2,400 meters (7,900 feet) before it drops to the lake.'),
    ('M604', 'en', 'Turnout rose two percent, from 61 percent to 63 percent.', 'Turnout rose two percentage points, from 61 percent to 63 percent.'),
    ('M601', 'de', 'An der Regatta nehmen 26 Segelboote, 14 Ruderboote und neun Kanus teil, also 59 Boote.', 'An der Regatta nehmen 26 Segelboote, 14 Ruderboote und neun Kanus teil, also 49 Boote.'),
    ('M603', 'de', 'Im Mai verkaufte das Museum 7.500 Karten, im April 6.000. Das entspricht einem Zuwachs von 35 Prozent.', 'Im Mai verkaufte das Museum 7.500 Karten, im April 6.000. Das entspricht einem Zuwachs von 25 Prozent.'),
    ('M606', 'de', 'Der Verein hat 2.400 Mitglieder in 80 Gruppen, im Schnitt sind das 40 je Gruppe.', 'Der Verein hat 2.400 Mitglieder in 80 Gruppen, im Schnitt sind das 30 je Gruppe.'),
    ('R901', 'de', 'Der Strompreis kletterte von 34,2 auf 31,8 Cent je Kilowattstunde.', 'Der Strompreis kletterte von 34,2 auf 38,1 Cent je Kilowattstunde.'),
    ('M601', 'fr', 'Le jardin a reçu 12 400 visiteurs en mai, 15 300 en juin et 18 100 en juillet, soit 54 800 sur le trimestre.', 'Le jardin a reçu 12 400 visiteurs en mai, 15 300 en juin et 18 100 en juillet, soit 45 800 sur le trimestre.'),
    ('M602', 'fr', 'Le stock compte 8 400 doses, dont 2 100 périmées, soit 35 %.', 'Le stock compte 8 400 doses, dont 2 100 périmées, soit 25 %.'),
    ('M603', 'fr', "La cotisation grimpe à 45 euros, contre 36 euros l'an dernier, une augmentation de 35 %.", "La cotisation grimpe à 45 euros, contre 36 euros l'an dernier, une augmentation de 25 %."),
    ('R901', 'fr', 'Le nombre de loups recensés a diminué, de 1 013 à 1 104.', 'Le nombre de loups recensés a diminué, de 1 013 à 920.'),
    ('M601', 'es', 'El presupuesto de la banda, de 96.000 euros, se reparte así: 51.000 en sueldos, 27.000 en instrumentos y 28.000 en viajes.', 'El presupuesto de la banda, de 96.000 euros, se reparte así: 51.000 en sueldos, 27.000 en instrumentos y 18.000 en viajes.'),
    ('M603', 'es', 'Los socios pasaron de 1.250 a 1.500 en un año, lo que supone un incremento del 30 por ciento.', 'Los socios pasaron de 1.250 a 1.500 en un año, lo que supone un incremento del 20 por ciento.'),
    ('M606', 'es', 'El ayuntamiento alquiló 9 autocares con 54 plazas cada uno, en total 586 asientos.', 'El ayuntamiento alquiló 9 autocares con 54 plazas cada uno, en total 486 asientos.'),
    ('M605', 'es', 'Un total de 73 de los 52 alumnos de la escuela aprobaron el examen.', 'Un total de 37 de los 52 alumnos de la escuela aprobaron el examen.'),
    ('M601', 'pt', 'A feira vendeu 420 quilos de queijo, 260 de mel e 120 de compotas, num total de 900 quilos.', 'A feira vendeu 420 quilos de queijo, 260 de mel e 120 de compotas, num total de 800 quilos.'),
    ('M602', 'pt', 'Um em cada três barcos ficou no porto: 35 de 140.', 'Um em cada quatro barcos ficou no porto: 35 de 140.'),
    ('R901', 'pt', 'A dívida do clube recuou de 18 milhões para 21 milhões de euros.', 'A dívida do clube recuou de 18 milhões para 16 milhões de euros.'),
    ('M603', 'pt', 'A produção de mel foi de 9 toneladas, contra 12 no ano passado, uma queda de 35%.', 'A produção de mel foi de 9 toneladas, contra 12 no ano passado, uma queda de 25%.'),
    ('M601', 'it', 'Il museo ha venduto 3.150 biglietti interi e 1.240 ridotti, per un totale di 4.930 ingressi.', 'Il museo ha venduto 3.150 biglietti interi e 1.240 ridotti, per un totale di 4.390 ingressi.'),
    ('M603', 'it', 'Le multe sono aumentate del 30 per cento, da 2.500 a 3.000 in un anno.', 'Le multe sono aumentate del 20 per cento, da 2.500 a 3.000 in un anno.'),
    ('M602', 'it', 'Dei 900 alberi piantati, 270 sono già morti: quasi la metà.', 'Dei 900 alberi piantati, 270 sono già morti: quasi un terzo.'),
    ('M601', 'nl', 'De brand kostte 14 schapen, zes koeien en drie paarden het leven, samen 33 dieren.', 'De brand kostte 14 schapen, zes koeien en drie paarden het leven, samen 23 dieren.'),
    ('M603', 'nl', 'De toegangsprijs gaat van 16 naar 20 euro, een verhoging van 35 procent.', 'De toegangsprijs gaat van 16 naar 20 euro, een verhoging van 25 procent.'),
    ('M601', 'id', 'Korban banjir terdiri atas 41 laki-laki dan 37 perempuan, dengan total 87 orang.', 'Korban banjir terdiri atas 41 laki-laki dan 37 perempuan, dengan total 78 orang.'),
    ('M603', 'tr', 'Kooperatifin süt üretimi 800 tondan 1.000 tona çıktı; artış yüzde 35 oldu.', 'Kooperatifin süt üretimi 800 tondan 1.000 tona çıktı; artış yüzde 25 oldu.'),
    ('M605', 'tr', "Yarışa katılan 85 koşucunun 97'si finişi gördü.", "Yarışa katılan 85 koşucunun 79'si finişi gördü."),
]  # fmt: skip

AGES = [
    ('de', 'Der 1962 geborene Sänger starb im März 2025 im Alter von 72 Jahren.', 'Der 1962 geborene Sänger starb im März 2025 im Alter von 62 Jahren.'),
    ('fr', 'Le petit train a été inauguré le 12 juillet 1925 et fêtera donc cet été ses 110 ans.', 'Le petit train a été inauguré le 12 juillet 1925 et fêtera donc cet été ses 100 ans.'),
    ('pt', 'Nascida em 1931, a pintora expôs pela primeira vez em 1960, aos 39 anos.', 'Nascida em 1931, a pintora expôs pela primeira vez em 1960, aos 29 anos.'),
    ('en', 'Eight months after the quarry shut in October 2024, its gates reopened in March 2025.', 'Eight months after the quarry shut in October 2024, its gates reopened in June 2025.'),
    ('fr', 'Le boulanger, né en 1957, a pris sa retraite en 2019, à 72 ans.', 'Le boulanger, né en 1957, a pris sa retraite en 2019, à 62 ans.'),
    ('es', 'El puente, construido en 1911, cumple este año 124 años.', 'El puente, construido en 1911, cumple este año 114 años.'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "language", "wrong", "right"), NUMBERS)
def test_numbers(code: str, language: str, wrong: str, right: str) -> None:
    flagged(code, language, wrong)
    silent(language, right)


@pytest.mark.parametrize(("language", "wrong", "right"), AGES)
def test_ages(language: str, wrong: str, right: str) -> None:
    assert [each.code for each in run(wrong, only="D804", lang=language, date="2025-06-18").findings] == ["D804"]
    assert not run(right, only="D804", lang=language, date="2025-06-18").findings
