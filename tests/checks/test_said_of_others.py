"""Right sentences in wordings met in published copy in; silence out: what stands beside a number is of something else."""

from __future__ import annotations

import pytest
from twins import own_rules

from harness import run

RIGHT = [
    ('en', 'Profit per share reached Rp491 and operating income was recorded at Rp45 trillion.'),
    ('en', 'Donations reached $1.3 billion in April and the goal for the year was set at $1.7 billion.'),
    ('en', 'Net profit per share was Rp112, of which operating income stood at Rp4.5 trillion.'),
    ('id', 'Nilai ekspor tercatat Rp1.100 triliun atau naik dari Rp1.040 triliun pada tahun sebelumnya.'),
    ('id', 'BPS mencatat harga tabung pada Mei rata-rata sebesar Rp17.500 dari Rp15.000 pada bulan sebelumnya.'),
    ('it', 'Dei due cognomi quasi uguali, Rossi (con quattro lettere in comune) è il più diffuso.'),
    ('it', 'Dei due comuni quasi omonimi, Casso (con quattro frazioni) è il più alto.'),
    ('en', 'It reported a capital ratio of 29.5 percent, core 21.8 percent, above the industry average of 20.5 percent.'),
    ('en', 'The school scored 61 percent in math and 68 percent in reading, above the state average of 55 percent.'),
    ('id', 'Harga nikel naik dari 11.620 dolar di awal tahun menjadi 14.050 dolar di akhir semester, dengan rata-rata 13.393 dolar.'),
    ('en', 'The price rose from 11,620 dollars in January to 14,050 dollars in June, with an average of 13,393 dollars.'),
    ('de', 'Die Quote liegt bei 29,5 Prozent, im Vorjahr waren es 21,8 Prozent, und damit über dem Bundesdurchschnitt von 20,5 Prozent.'),
    ('en', 'The bank cut its rate to 8 percent from 8.5 percent, and oil fell to $61.4 from $63 per barrel.'),
    ('en', 'The forecast put the rate at 8 percent from 8.5 percent, and the oil price at $61.4 from $63 per barrel.'),
    ('en', 'Sales rose to Rp889 billion from Rp444 billion on the back of a 65 percent rise in the oil price.'),
    ('en', 'Revenue climbed to $88 million from $44 million thanks to a 65 percent jump in orders.'),
    ('id', 'Konsumsi pemerintah naik dari Rp225 triliun menjadi Rp288 triliun, pertumbuhan investasi 0,7 persen.'),
    ('it', "Il 30,1% da una a tre volte, l'11,7% da quattro a sei e il 7,7% sette volte o più."),
    ('it', "Va al cinema da una a tre volte il 30,1% degli intervistati, l'11,7% da quattro a sei volte."),
    ('es', 'El 30 % va de una a tres veces, el 12 % de cuatro a seis veces y el 8 % más.'),
    ('fr', "30 % y vont d'une à trois fois, 12 % de quatre à six fois, 8 % davantage."),
    ('de', '30 Prozent gehen ein- bis dreimal hin, 12 Prozent zwischen vier und sechs Mal.'),
    ('en', 'Bonds stood at Rp177 trillion or 38.9 percent of the total, while zero-coupon bonds stood at Rp3.9 trillion or 0.9 percent of the total.'),
    ('en', 'The index closed at 2,102.9, an increase of 24.1 points or 1.16 percent.'),
    ('de', 'Der Index schloss bei 2.102,9, ein Plus von 24,1 Punkten oder 1,16 Prozent.'),
    ('en', 'The airline earned Rp3.01 billion, up from minus Rp3.04 billion.'),
    ('en', 'The airline posted a profit of $3.01 million, up from negative $3.04 million a year ago.'),
    ('en', 'The bill would raise untaxed income to 15.8 million from 13.2 million to ease the burden on families.'),
    ('fr', 'Le syndicat prévoyait une chute de 60 à 80 % du nombre de touristes.'),
    ('es', 'El sector prevé una caída de 60 a 80 % del número de turistas.'),
    ('it', "Gli albergatori prevedono un calo dal 60 all'80 per cento delle presenze."),
    ('pt', 'O setor prevê uma queda de 60 a 80% no número de turistas.'),
    ('en', 'Operators expect a fall of 60 to 80 percent in bookings.'),
    ('nl', 'De sector verwacht een daling van 60 tot 80 procent.'),
    ('de', 'Die Branche rechnet mit einem Rückgang von 60 auf 80 Prozent der Vorjahresbuchungen.'),
    ('en', 'Output increased from Rp3,531 trillion to Rp3,796, the ministry said.'),
    ('en', 'The revision lifts output from $3,531 billion to $3,796, a rise of $265 billion.'),
    ('en', 'He served two five-year terms as mayor from 2011 to 2021.'),
    ('en', 'She served two five-year terms as president from 2011 to 2020.'),
    ('en', 'With production jumping from 1.6 to 2.3 million tons, the centre is expected to bring a tripling of production to over seven million tons.'),
    ('en', 'The fund holds 23.807 millions of its shares.'),
    ('en', 'The yield was 0.99 percent, down by 0.91% points from 1.90%.'),
    ('en', 'The rate is 4.2 percent, up 0.7 % pts from 3.5 percent.'),
    ('pt', 'A empresa abriu 2.064 lojas em 91, 3.018 em 92 e 2.199 até julho de 93.'),
    ('pt', 'O índice caiu de 77 em maio de 93 para 41 no mês passado, queda de 47%.'),
    ('en', 'The sea could rise, with estimates ranging from 0.32m to 1.01m by 2100.'),
    ('pt', 'Cada um dos três precisa dos dois outros.'),
    ('pt', 'O choque envolveu dois grupos de policiais e causou a morte de quatro deles.'),
    ('en', 'The clash involved two groups of officers, and four of them died.'),
    ('de', 'Zwei Gruppen von Helfern waren unterwegs, vier von ihnen sind verletzt.'),
    ('en', 'Two clubs are left: Valencia, of Spain, and Fluminense.'),
    ('es', 'Quedan dos clubes: Valencia, de España, y Fluminense.'),
    ('pt', 'Restam dois clubes: Valencia, da Espanha, e Fluminense.'),
    ('de', 'Übrig sind zwei Klubs: Valencia, aus Spanien, und Fluminense.'),
    ('en', 'The dinar fell from 100 to 200 per dollar within a month.'),
    ('es', 'El peso cayó de 100 a 200 por dólar en un mes.'),
    ('en', 'The dinar has fallen from 300 to 750 to the dollar.'),
    ('en', 'The group earned $422.5 million, or $6.44 a share, up 8.9% from $387.8 million, or $5.63 a share.'),
    ('en', 'The firm was sold for $500 million plus the assumption of $52 million in debt.'),
    ('en', 'The firm was sold for $50 million plus the assumption of $152 million in debt.'),
    ('id', 'Ia mencetak empat gol dalam empat pertandingan dan tiga gol di piala, total tujuh gol.'),
    ('en', 'She scored four goals in four matches and three in the cup, for a total of seven.'),
    ('en', 'The shipyard swung to a profit of $12 million from a loss of $30 million.'),
    ('en', 'The shipyard swung to a loss of $30 million from a profit of $12 million a year earlier.'),
    ('de', 'Die Werft drehte von einem Verlust von 30 Millionen Euro zu einem Gewinn von 12 Millionen Euro.'),
    ('fr', "Le chantier est passé d'une perte de 30 millions d'euros à un bénéfice de 12 millions d'euros."),
    ('es', 'El astillero pasó de unas pérdidas de 30 millones de euros a un beneficio de 12 millones.'),
    ('it', 'Il cantiere è passato da una perdita di 30 milioni a un utile di 12 milioni di euro.'),
    ('pt', 'O estaleiro passou de um prejuízo de 30 milhões de euros para um lucro de 12 milhões.'),
    ('nl', 'De werf ging van een verlies van 30 miljoen euro naar een winst van 12 miljoen.'),
    ('en', 'The shipyard posted a profit of $12 million from a loss of $30 million in 2023.'),
    ('pt', 'A taxa de desemprego caiu para 4,1 %, ante uma taxa inferior a 1 % nos bolsões rurais de emprego informal.'),
    ('pt', 'A taxa de juros caiu para 4,1 %, ante <1 % da inflação mensal.'),
    ('es', 'El desempleo bajó al 4,1 %, frente a menos del 1 % en Mónaco.'),
    ('en', 'Unemployment fell to 4.1 percent, compared with less than 1 percent in Monaco.'),
    ('nl', 'Het werk hing in de salon van Les XX in Brussel. Les XX werd opgericht in 1883.'),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_silent(language: str, text: str) -> None:
    rules = own_rules()
    dates = run(text, only="D804", lang=language, date="2025-06-18").findings
    found = run(text, rules=rules, lang=language, date="2025-06-18").findings
    assert not [*found, *dates], [(each.code, each.message) for each in [*found, *dates]]
