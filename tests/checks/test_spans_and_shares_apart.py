"""Spans of time between two days that are both told, and shares of what a table or the ledger holds, each wrong beside its twin that is right."""

from __future__ import annotations

import pytest
from twins import dated_quiet, dated_twins, flagged, quiet, rules, silent

from harness import run

# fmt: off
SPANS = [
    ("en", "2026-06-08", "The ship was lost on May 3. {} days later, on June 6, the wreck was found.", "Thirty-four", "Forty-four"),
    ("es", "2026-06-08", "El barco se perdió el 3 de mayo. {} días después, el 6 de junio, apareció el casco.", "Treinta y cuatro", "Cuarenta y cuatro"),
    ("pt", "2026-06-08", "O barco se perdeu em 3 de maio. {} dias depois, em 6 de junho, o casco apareceu.", "Trinta e quatro", "Quarenta e quatro"),
    ("fr", "2026-06-08", "Le bateau a disparu le 3 mai. {} jours plus tard, le 6 juin, l'épave a été retrouvée.", "Trente-quatre", "Quarante-quatre"),
    ("de", "2026-06-08", "Das Schiff ging am 3. Mai verloren. {} Tage später, am 6. Juni, fand man das Wrack.", "Vierunddreißig", "Vierundvierzig"),
    ("it", "2026-06-08", "La nave è scomparsa il 3 maggio. {} giorni dopo, il 6 giugno, è stato trovato il relitto.", "Trentaquattro", "Quarantaquattro"),
    ("nl", "2026-06-08", "Het schip verging op 3 mei. {} dagen later, op 6 juni, werd het wrak gevonden.", "Vierendertig", "Vierenveertig"),
    ("id", "2026-06-08", "Kapal itu hilang pada 3 Mei. {} hari kemudian, pada 6 Juni, bangkainya ditemukan.", "Tiga puluh empat", "Empat puluh empat"),
    ("tr", "2026-06-08", "Gemi 3 Mayıs'ta kayboldu. {} gün sonra, 6 Haziran'da enkazı bulundu.", "Otuz dört", "Kırk dört"),
    ("en", "2026-06-08", "They met on 3 March 2021. {} years later, on 3 March 2026, they married.", "Five", "Four"),
    ("de", "2026-06-08", "Am 3. März 2021 lernten sie sich kennen. {} Jahre später, am 3. März 2026, heirateten sie.", "Fünf", "Vier"),
    ("nl", "2026-11-20", "Op 3 maart 2025 ging de eerste paal de grond in. {} jaar later, op 3 september 2026, kregen de bewoners hun sleutel.", "Anderhalf", "Een half"),
    ("es", "2026-06-08", "La primera piedra se puso el 3 de marzo de 2023. {} después, el 3 de septiembre de 2024, se fueron los obreros.", "Un año y medio", "Medio año"),
    ("en", "2026-06-08", "Rosales, who joined the board in 2018, leaves after {} years.", "eight", "twelve"),
    ("es", "2026-06-08", "Rosales, que llegó al cargo en 2018, se va después de {} años.", "ocho", "doce"),
    ("pt", "2026-06-08", "O diretor, que chegou em 2014, deixa a casa depois de {} anos.", "doze", "nove"),
    ("fr", "2026-06-08", "Le maire, entré en fonctions en 2014, quitte la mairie après {} ans.", "douze", "neuf"),
    ("de", "2026-06-08", "Die Bäckerei, 2001 eröffnet, schließt nach {} Jahren.", "25", "35"),
    ("it", "2026-06-08", "Il direttore, arrivato nel 2014, lascia dopo {} anni.", "dodici", "nove"),
    ("nl", "2026-06-08", "De directeur, die in 2014 begon, vertrekt na {} jaar.", "twaalf", "negen"),
    ("id", "2026-06-08", "Direktur yang mulai bertugas pada 2014 itu mundur setelah {} tahun.", "dua belas", "sembilan"),
    ("en", "2025-11-20", "The family applied on 4 May 2014. More than {} years later they are now living in a van.", "eleven", "thirteen"),
    ("de", "2025-11-20", "Den Antrag stellte er im März 2014. {} Jahre später wohnt er inzwischen in einem Wohnwagen.", "Elf", "Fünfzehn"),
    ("nl", "2025-11-20", "Ze schreef zich in op 4 mei 2014. Ruim {} jaar later slaapt ze nu op een zolder.", "elf", "dertien"),
]
OTHER_SPANS = [
    ("en", "2026-06-08", "Rosales, who took office in 2018, leaves after twelve years in parliament."),
    ("en", "2026-06-08", "The family applied on 4 May 2014. Ten years later they were still living in a van."),
    ("pt", "2026-02-11", "“Quem nasceu na seca de 1968 não se assusta”, disse a presidente, Lia Prado, 57, que assumiu o comando em 2017."),
    ("en", "2025-11-13", "The charity dates from 2009, when Maud Terry, now 61, cleared a shelf in a garage."),
    ("de", "2025-11-13", "Den Verein gibt es seit 2009, als Maud Terry, heute 61, ein Regal in der Garage freiräumte."),
]
TABLES = {
    "en": ("The catch, landed fish by landed fish:\n\n| Port | Catch, tonnes |\n|---|---:|\n| Brack Haven | 1,240 |\n| Ness | 980 |\n| Salthouse | 780 |\n| Total | 3,000 |"),
    "de": ("Der Fang nach Häfen:\n\n| Hafen | Fang in Tonnen |\n|---|---:|\n| Brackhafen | 1.240 |\n| Nessdorf | 980 |\n| Salzhaus | 780 |\n| Gesamt | 3.000 |"),
    "fr": ("Le poisson débarqué par port :\n\n| Port | Tonnes |\n|---|---:|\n| Brachaven | 1 240 |\n| Nessville | 980 |\n| Salins | 780 |\n| Ensemble | 3 000 |"),
    "es": ("La pesca por puertos, en peces descargados:\n\n| Puerto | Toneladas |\n|---|---:|\n| Bracaluz | 1.240 |\n| Nesera | 980 |\n| Salinas | 780 |\n| Toda la costa | 3.000 |"),
    "it": ("Il pesce arrivato nei porti:\n\n| Porto | Tonnellate |\n|---|---:|\n| Braccaporto | 1.240 |\n| Nessera | 980 |\n| Saline | 780 |\n| Costa | 3.000 |"),
    "pt": ("O pescado por porto:\n\n| Porto | Toneladas |\n|---|---:|\n| Bracaluz | 1.240 |\n| Nesera | 980 |\n| Salinas | 780 |\n| Estado | 3.000 |"),
    "nl": ("De vis per haven:\n\n| Haven | Ton |\n|---|---:|\n| Brakhaven | 1.240 |\n| Nesdorp | 980 |\n| Zouthuis | 780 |\n| Totaal | 3.000 |"),
    "id": ("Ikan menurut pelabuhan:\n\n| Pelabuhan | Ton |\n|---|---:|\n| Bandar Brak | 1.240 |\n| Nesari | 980 |\n| Garaman | 780 |\n| Jumlah | 3.000 |"),
    "tr": ("Limanlara göre balık:\n\n| Liman | Ton |\n|---|---:|\n| Brakliman | 1.240 |\n| Nesköy | 980 |\n| Tuzla | 780 |\n| Toplam | 3.000 |"),
}
ROWS = [
    ("en", "Brack Haven alone lands {} percent of the catch.", "41", "51"),
    ("en", "{} of it came ashore at Brack Haven.", "More than a third", "More than half"),
    ("de", "Gut {} wird in Nessdorf angelandet.", "ein Drittel", "die Hälfte"),
    ("fr", "{} du poisson est débarqué à Nessville.", "Un tiers", "La moitié"),
    ("es", "Uno de cada {} peces se descarga en Nesera.", "tres", "dos"),
    ("it", "{} del pesce arriva a Nessera.", "Un terzo", "Metà"),
    ("pt", "Nesera recebe {} do pescado.", "um terço", "metade"),
    ("nl", "{} van de vis komt in Nesdorp aan land.", "Een derde", "De helft"),
    ("id", "{} ikan didaratkan di Nesari.", "Sepertiga", "Separuh"),
    ("tr", "Balığın yüzde {}'i Brakliman'a geliyor.", "41", "61"),
]
OTHER_ROWS = [
    ("en", "Brack Haven has lost half of its boats since 2010."),
    ("en", "Half of the skippers of Ness are women."),
    ("en", "Ness landed half as much as Brack Haven and Salthouse in a bad year."),
    ("en", "At Ness the catch has fallen by half."),
]
OTHER_WHOLES = [
    ("es", "Acudieron a las urnas 148.800 electores. Las 600 mesas recibieron en promedio 248 votos cada una.\n\nUno de cada veinte sufragios, 7.440 en total, fue nulo."),
    ("fr", "Entre le 1er juin et le 15 août, 1 084 noyades ont été recensées, dont 251 mortelles. C'est un tiers de noyades de plus qu'il y a un an."),
    ("de", "Im vergangenen Jahr gingen 1.170 Beschwerden ein. 2024 waren es 780 gewesen, die Zahl stieg also um die Hälfte."),
    ("nl", "Vorig jaar kwamen er 1.170 klachten binnen. In 2024 waren het er 780, het aantal steeg dus met de helft."),
    ("de", "Eine Firma mit 96 Beschäftigten ist pleite, seither hinkt der Bau hinterher. Von 56 Schulen sind 52 am Netz, die übrigen vier sollen folgen."),
]
LEDGER = {
    "factlint": 1,
    "sources": {"lake": {"name": "lake office"}},
    "figures": [
        {"id": "boats", "label": "boats registered on the lake", "unit": "boats", "value": "4,800 boats", "source": "lake"},
        {"id": "sails", "label": "sailing boats registered on the lake", "unit": "boats", "value": "1,200", "source": "lake"},
        {"id": "guests", "label": "nights that guests spent on the shore", "unit": "nights", "value": "96,000 nights", "source": "lake"},
    ],
}
HELD = [
    ("Some 4,800 boats are registered on the lake, the lake office said.\n\nThe harbours are full. Guests spent 96,000 nights on the shore.\n\n"
     "Nobody minds the noise. Sailing boats came to 1,200, or {}.", "25 percent", "35 percent"),
    ("Some 4,800 boats are registered on the lake, the lake office said.\n\nThe harbours are full. Guests spent 96,000 nights on the shore.\n\n"
     "{}, 1,200 in all, is a sailing boat.", "One in four", "One in three"),
]
OF_ITSELF = [
    "Of 1,200 sailing boats counted last year, 61% were older than ten years, the lake office said. Some 4,800 boats are registered.",
    "Some 4,800 boats are registered on the lake, the lake office said. Sailing boats number 1,200, 61 percent of them of wood.",
]
# fmt: on

test_only_the_wrong_span_is_told = dated_twins("D804", SPANS)
test_spans_of_other_things_are_left_alone = dated_quiet("D804", OTHER_SPANS)
test_shares_of_other_wholes_are_left_alone = quiet(OTHER_WHOLES)


@pytest.mark.parametrize(("language", "text", "right", "wrong"), ROWS)
def test_a_row_named_right_below_its_table(language: str, text: str, right: str, wrong: str) -> None:
    silent(language, f"{TABLES[language]}\n\n{text.format(right)}")
    flagged("M602", language, f"{TABLES[language]}\n\n{text.format(wrong)}")


@pytest.mark.parametrize(("language", "text"), OTHER_ROWS)
def test_what_a_table_does_not_tell_of_its_rows(language: str, text: str) -> None:
    silent(language, f"{TABLES[language]}\n\n{text}")


@pytest.mark.parametrize(("text", "right", "wrong"), HELD)
def test_a_whole_far_off_that_the_ledger_holds(text: str, right: str, wrong: str) -> None:
    def told(share: str) -> list[str]:
        found = run(text.format(share), rules=rules("M602", "M606"), lang="en", ledger=LEDGER)
        assert not found.crashes, found.crashes
        return [each.code for each in found.findings]

    assert told(right) == []
    assert told(wrong) == ["M602"]


@pytest.mark.parametrize("text", OF_ITSELF)
def test_a_share_of_the_number_itself(text: str) -> None:
    assert not run(text, rules=rules("M602", "M606"), lang="en", ledger=LEDGER).findings


BOTH_TOGETHER = [
    ("en", "Of the posts, 960 were advertised and 320, exactly {}, were filled from within, the lake office said.", "a quarter", "a fifth"),
    (
        "de",
        "Davon entfielen 960 auf verkaufte Karten und 320, genau {}, auf geladene Gäste, teilte das Seeamt mit.",
        "ein Viertel",
        "ein Fünftel",
    ),
]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), BOTH_TOGETHER)
def test_a_share_of_two_numbers_together(lang: str, text: str, right: str, wrong: str) -> None:
    """960 and 320 make 1,280, of which 320 are a quarter."""
    assert not run(text.format(right), rules=rules("M602"), lang=lang).findings
    assert [each.code for each in run(text.format(wrong), rules=rules("M602"), lang=lang).findings] == ["M602"]
