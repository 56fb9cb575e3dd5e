"""Published wordings that look like sums, shares, changes, points, directions and lists and are none, beside slips that are."""

from __future__ import annotations

import pytest
from twins import flagged, quiet

QUIET = [
    (
        "en",
        "The states with the lowest shares were Idaho (12.9), Utah (19.8) and Nevada (21.1), while Ohio (64.2), Iowa (56.7) and Maine (56.1) had the highest.",
    ),
    (
        "de",
        "Am niedrigsten lag der Anteil in Gera (12,9), Jena (19,8) und Suhl (21,1), während Erfurt (64,2) und Weimar (56,7) vorn lagen.",
    ),
    ("fr", "Les plus faibles sont Brest (12,9), Nantes (19,8) et Rennes (21,1), tandis que Lille (64,2) et Metz (56,7) sont en tête."),
    ("es", "El club sumó en total 42 medallas de oro, 30 de plata y 16 de bronce."),
    ("pt", "O clube somou no total 42 medalhas de ouro, 30 de prata e 16 de bronze."),
    ("it", "La squadra ha vinto in tutto 42 medaglie d'oro, 30 d'argento e 16 di bronzo."),
    (
        "pt",
        "O Grupo dos Vinte (G20) é um fórum composto por 19 países (África do Sul, Alemanha, Turquia) e dois órgãos regionais: a União Africana e a União Europeia.",
    ),
    ("en", "The Group of Twenty (G20) is made up of 19 countries and two regional bodies, the African Union and the European Union."),
    ("pt", "Mais da metade (55,3%) usou a rede privada."),
    ("pt", "Menos da metade (41,2%) teve acesso."),
    ("es", "Los ingresos fueron de 338 millones, cifra inferior en un 15,5 % a los 400 millones presupuestados."),
    ("pt", "A receita foi de 338 milhões, valor inferior em 15,5% aos 400 milhões orçados."),
    ("en", "Sales reached $9.9 billion, an increase of 10 percent in a year, against a forecast of $9.2 billion."),
    ("es", "Las ventas alcanzaron 9.900 millones, un aumento del 10,12 % interanual, frente a los 9.170 millones pronosticados."),
    ("de", "Der Umsatz stieg auf 9,9 Milliarden Euro, ein Plus von 10 Prozent, gegenüber erwarteten 9,2 Milliarden Euro."),
    ("nl", "Het bureau keek naar de plannen van tien partijen op zes thema's: zorg, wonen, asiel, klimaat, wegen en werk."),
    ("nl", "Er werken tien artsen op vier afdelingen."),
    ("tr", "Şirket, 1,6 milyar TL net kar beklentisine karşın 2,1 milyar TL net kar açıkladı."),
    ("es", "En alimentos, la suba anual de los precios llega al 58,1 por ciento, mientras que en salud es del 64 por ciento."),
    ("pt", "Nos alimentos a alta chega a 58,1 por cento, enquanto na saúde é de 64 por cento."),
    ("id", "Dari total 70 negara yang disurvei, Indonesia turun peringkat dari 40 ke 48."),
    (
        "en",
        "The bill would increase the allowance - a fixed amount that can be taken off pay to lower taxable income - to $12,000 from $6,350.",
    ),
    ("pt", "A tripulação inclui três astronautas americanos e um canadense: Ana Lima, Rui Costa, Eva Reis e Joel Matos."),
    ("en", "The crew is made up of three Americans and a Canadian: Ann Lee, Bob Day, Cy Poe and Don Fry."),
    ("es", "El torneo (agosto 31-septiembre 13) se juega en Lima."),
    ("pt", "As projeções apontam inflação de 8,5% para 2003 e abaixo da meta de 5,5% para 2004."),
    ("en", "The bank puts inflation at 8.5 percent for 2003 and below the target of 5.5 percent for 2004."),
    ("de", "Die Bank sieht die Inflation bei 8,5 Prozent für 2003 und unter dem Ziel von 5,5 Prozent für 2004."),
    ("es", "El banco prevé una inflación del 8,5 % para 2003 y por debajo de la meta del 5,5 % para 2004."),
    ("pt", "A taxa de desemprego recuou para 7,1% em novembro, ante 7,4% em outubro, resultado da queda de 1% na população ativa."),
    (
        "en",
        "Unemployment fell to 7.1 percent in November from 7.4 percent in October, the result of a fall of 0.3 percent in the labour force.",
    ),
    ("es", "El desempleo bajó al 7,1 % en noviembre, frente al 7,4 % de octubre, resultado de una caída de 0,3 % en la población activa."),
    ("fr", "Le chômage est tombé à 7,1 % en novembre, contre 7,4 % en octobre, résultat d'une baisse de 0,3 % de la population active."),
    ("pt", "A taxa passou de 7,1% em setembro para 7% em outubro, mas reduziu-se 0,6 p.p. em relação à verificada em outubro de 2006."),
    ("pt", "Com a inflação do grupo de 1,19% para 3,33%, a contribuição do grupo para o índice aumentou 0,66 p.p. no trimestre."),
    ("pt", "O índice foi de 0,44% em outubro, 0,52% em novembro e 0,60% em dezembro, com média mensal de 0,44% em 2010."),
    ("pt", "A relação entre recolhimentos e base ampliada declinou de 16,0% em setembro para 11,8% em outubro."),
    ("pt", "O índice manteve-se em patamar elevado, ao atingir 120,3 pontos em setembro, ante 123 em agosto."),
    ("pt", "O percentual de atrasos de quinze a noventa dias recuou no crédito a pessoas físicas."),
    ("pt", "O crescimento da economia desacelerou para 1,1%, de 2% no trimestre anterior."),
    ("id", "Harga emas 0,5 gram: Rp 1.377.500. Harga emas 500 gram: Rp 1.297.820.000."),
    ("es", "El ramo que más creció fue el técnico, que pasó de 17,7 millones a 69,6 millones, esto es un 291,7 %."),
    ("pt", "Os capitais cresceram 70%, passando de 615 milhões de euros para mil milhões de euros."),
    ("en", "The fund grew by 58 percent, from 615 million euros to a billion euros."),
    ("es", "Cuatro abogados piden la suspensión\n\nPedro Ruiz, exfiscal, junto a tres abogados, presentó ayer una acción popular."),
    ("en", "Four lawyers ask for a delay\n\nPeter Cole, a former judge, along with three lawyers, filed the suit on Monday."),
]

FLAGGED = [
    ("M601", "es", "El club sumó en total 42 medallas, 30 de oro y 16 de plata."),
    ("M603", "es", "Los ingresos fueron de 338 millones, cifra inferior en un 25,5 % a los 400 millones presupuestados."),
    ("R901", "pt", "A relação entre depósitos e base declinou de 11,8% em setembro para 16,0% em outubro."),
    ("R901", "id", "Jumlah kasus di kota itu turun dari 40 ke 48."),
    ("R901", "id", "Pertumbuhan ekonomi melambat menjadi 5,4 persen dari 5,1 persen."),
    (
        "R901",
        "en",
        "The bill would increase the allowance - a fixed amount that can be taken off pay to lower taxable income - to $6,350 from $12,000.",
    ),
    ("I503", "en", "The crew is made up of three Americans: Ann Lee, Bob Day, Cy Poe and Don Fry."),
    ("R901", "pt", "A inflação, de 8,5%, está abaixo da meta de 5,5%."),
    ("R901", "en", "Inflation was 8.5 percent, below the target of 5.5 percent."),
    ("M604", "pt", "A taxa recuou de 7,4% em outubro para 7,1% em novembro, uma queda de 0,3%."),
    ("M604", "es", "La tasa bajó del 7,4 % al 7,1 %, una caída del 0,3 %."),
    ("R901", "pt", "O crescimento desacelerou para 2,1%, de 2% no trimestre anterior."),
    ("R901", "it", "Il tempo di attesa è sceso da quindici giorni a venti."),
]


test_quiet = quiet(QUIET)


@pytest.mark.parametrize(("code", "language", "text"), FLAGGED)
def test_flagged(code: str, language: str, text: str) -> None:
    flagged(code, language, text)
