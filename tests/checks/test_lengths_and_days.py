"""Lengths of time and weekdays, each wrong beside its twin that is right, in drafts of March 18, 2026: the rules on dates alone."""

from __future__ import annotations

import pytest
from twins import rules

from harness import run

# fmt: off
TWINS = [
    ("D804", "en", "The first, expected in June 2025, will be handed over in October, 13 months late.", "The first, expected in June 2025, will be handed over in October, 16 months late."),
    ("D804", "it", "Il primo, atteso per giugno 2025, sarà consegnato a ottobre, con 13 mesi di ritardo.", "Il primo, atteso per giugno 2025, sarà consegnato a ottobre, con 16 mesi di ritardo."),
    ("D804", "en", "The museum is open from 10 to 6, nine hours, and on Thursdays until 9.", "The museum is open from 10 to 6, eight hours, and on Thursdays until 9."),
    ("D804", "en", "The night shift runs from 10 p.m. to 6 a.m., nine hours.", "The night shift runs from 10 p.m. to 6 a.m., eight hours."),
    ("D804", "en", "Inspectors had last visited 16 months ago, in January 2024.", "Inspectors had last visited 26 months ago, in January 2024."),
    ("D804", "es", "Los inspectores estuvieron allí hace 16 meses, en enero de 2024.", "Los inspectores estuvieron allí hace 26 meses, en enero de 2024."),
    ("D804", "fr", "Les inspecteurs y étaient venus il y a 16 mois, en janvier 2024.", "Les inspecteurs y étaient venus il y a 26 mois, en janvier 2024."),
    ("D804", "it", "Gli ispettori c'erano stati 16 mesi fa, nel gennaio 2024.", "Gli ispettori c'erano stati 26 mesi fa, nel gennaio 2024."),
    ("D804", "nl", "De inspecteurs waren er 16 maanden geleden, in januari 2024.", "De inspecteurs waren er 26 maanden geleden, in januari 2024."),
    ("D804", "pt", "Os inspetores estiveram lá há 16 meses, em janeiro de 2024.", "Os inspetores estiveram lá há 26 meses, em janeiro de 2024."),
    ("D804", "id", "Petugas terakhir datang 16 bulan lalu, pada Januari 2024.", "Petugas terakhir datang 26 bulan lalu, pada Januari 2024."),
    ("D804", "id", "Sebanyak 34 relawan memeriksa 120 titik selama 36 hari, dari 9 Juni sampai 4 Juli.", "Sebanyak 34 relawan memeriksa 120 titik selama 26 hari, dari 9 Juni sampai 4 Juli."),
    ("D804", "en", "The divers checked 120 sites in 36 days, from June 9 to July 4.", "The divers checked 120 sites in 26 days, from June 9 to July 4."),
    ("D804", "en", "The divers checked 120 sites during 16 days, from June 9 to July 4.", "The divers checked 120 sites during 26 days, from June 9 to July 4."),
    ("D804", "de", "Die Taucher prüften 36 Tage lang, vom 9. Juni bis 4. Juli, 120 Stellen.", "Die Taucher prüften 26 Tage lang, vom 9. Juni bis 4. Juli, 120 Stellen."),
    ("D804", "es", "Los buzos revisaron 120 puntos durante 36 días, del 9 de junio al 4 de julio.", "Los buzos revisaron 120 puntos durante 26 días, del 9 de junio al 4 de julio."),
    ("D804", "fr", "Les plongeurs ont contrôlé 120 points pendant 36 jours, du 9 juin au 4 juillet.", "Les plongeurs ont contrôlé 120 points pendant 26 jours, du 9 juin au 4 juillet."),
    ("D804", "it", "I sub hanno controllato 120 punti per 36 giorni, dal 9 giugno al 4 luglio.", "I sub hanno controllato 120 punti per 26 giorni, dal 9 giugno al 4 luglio."),
    ("D804", "nl", "De duikers controleerden 120 plekken gedurende 36 dagen, van 9 juni tot 4 juli.", "De duikers controleerden 120 plekken gedurende 26 dagen, van 9 juni tot 4 juli."),
    ("D804", "pt", "Os mergulhadores verificaram 120 pontos durante 36 dias, de 9 de junho a 4 de julho.", "Os mergulhadores verificaram 120 pontos durante 26 dias, de 9 de junho a 4 de julho."),
    ("D804", "en", "From June 9 to July 4, a total of 36 days, the divers checked 120 sites.", "From June 9 to July 4, a total of 26 days, the divers checked 120 sites."),
    ("D804", "en", "The first complaint dates from December 2024, more than two years ago.", "The first complaint dates from December 2024, more than a year ago."),
    ("D804", "en", "The first complaint, more than three years ago, in December 2024, was ignored.", "The first complaint, more than three years ago, in December 2022, was ignored."),
    ("D804", "de", "Die erste Beschwerde stammt vom Dezember 2024, vor mehr als zwei Jahren.", "Die erste Beschwerde stammt vom Dezember 2024, vor mehr als einem Jahr."),
    ("D804", "es", "La primera queja es de diciembre de 2024, hace más de dos años.", "La primera queja es de diciembre de 2024, hace más de un año."),
    ("D804", "fr", "La première plainte date de décembre 2024, il y a plus de deux ans.", "La première plainte date de décembre 2024, il y a plus d'un an."),
    ("D804", "it", "Il primo reclamo è del dicembre 2024, più di due anni fa.", "Il primo reclamo è del dicembre 2024, più di un anno fa."),
    ("D804", "nl", "De eerste klacht dateert van december 2024, meer dan twee jaar geleden.", "De eerste klacht dateert van december 2024, meer dan een jaar geleden."),
    ("D804", "pt", "A primeira queixa é de dezembro de 2024, há mais de dois anos.", "A primeira queixa é de dezembro de 2024, há mais de um ano."),
    ("D804", "de", "Sie ist seit 2017 und damit seit elf Jahren im Amt.", "Sie ist seit 2017 und damit seit neun Jahren im Amt."),
    ("D804", "de", "Der Chef, der vor 14 Jahren, in der Finanzkrise 2009, kam, geht.", "Der Chef, der vor 17 Jahren, in der Finanzkrise 2009, kam, geht."),
    ("D802", "it", "Il tribunale lo discuterà mercoledì 21 aprile.\n\nDal 1º marzo 2027 la tariffa passerà a otto euro.", "Il tribunale lo discuterà martedì 21 aprile.\n\nDal 1º marzo 2027 la tariffa passerà a otto euro."),
    ("D802", "it", "Dal 1º marzo 2027 la tariffa passerà a otto euro.\n\nIl tribunale lo discuterà mercoledì 21 aprile.", "Dal 1º marzo 2027 la tariffa passerà a otto euro.\n\nIl tribunale lo discuterà martedì 21 aprile."),
    ("D802", "pt", "As obras arrancam na quarta-feira, 7 de julho, e duram 11 meses.", "As obras arrancam na terça-feira, 7 de julho, e duram 11 meses."),
    ("D802", "en", "The peak was on Tuesday, January 14.", "The peak was on Wednesday, January 14."),
    ("D802", "en", "The first jobs are to end on Wednesday, June 30.", "The first jobs are to end on Tuesday, June 30."),
    ("D802", "de", "Bürger können bis Donnerstag, 8. Mai, Stellung nehmen.", "Bürger können bis Freitag, 8. Mai, Stellung nehmen."),
    ("D802", "en", "Residents have until Thursday, May 8, to comment.", "Residents have until Friday, May 8, to comment."),
    ("D802", "es", "Los vecinos tienen hasta el jueves 8 de mayo para opinar.", "Los vecinos tienen hasta el viernes 8 de mayo para opinar."),
    ("D802", "fr", "Les habitants ont jusqu'au jeudi 8 mai pour donner leur avis.", "Les habitants ont jusqu'au vendredi 8 mai pour donner leur avis."),
    ("D802", "nl", "Bewoners hebben tot donderdag 8 mei om te reageren.", "Bewoners hebben tot vrijdag 8 mei om te reageren."),
    ("D802", "it", "I cittadini hanno tempo fino a giovedì 8 maggio.", "I cittadini hanno tempo fino a venerdì 8 maggio."),
    ("D804", "de", "Vom 9. Juni bis 4. Juli, insgesamt 36 Tage, wurde getaucht.", "Vom 9. Juni bis 4. Juli, insgesamt 26 Tage, wurde getaucht."),
    ("D804", "en", "It was closed from June 9 to July 4, or 36 days.", "It was closed from June 9 to July 4, or 26 days."),
]
QUIET = [
    ("en", "The first complaint dates from March 2024, almost two years ago."),
    ("fr", "La pointe a été enregistrée le mardi 14 janvier. Le creux date du dimanche 17 août."),
    ("en", "The peak was on Tuesday, January 14. The low was on Sunday, August 17."),
    ("en", "It closed in April 2024, nearly two years ago."),
    ("en", "He has held the post since December 2024, and lived here for more than two years."),
    ("en", "The firm has nine days to reply: it got the letter on Jan. 8 and the next one on Jan. 27."),
    ("en", "The strike lasts nine days: it began on Jan. 8 and talks resume on Jan. 27."),
    ("en", "The 2027 season opens on Thursday, April 8. It ends on Sunday, Oct. 3."),
    ("en", "From June 9 to July 4, 12 days of concerts are planned in the park."),
    ("en", "From June 9 to July 4, divers worked 12 days on the wreck."),
    ("en", "The court sat on June 9 and on July 4, or 12 days later than planned."),
    ("de", "Zwischen dem 9. Juni und dem 4. Juli wurde an insgesamt 12 Tagen getaucht."),
    ("de", "Vom 9. Juni bis 4. Juli, insgesamt an 12 Tagen, wurde getaucht."),
    ("en", "Over the last 16 months, since January 2024, it has lost money."),
    ("en", "It has been shut for more than a year, since January 2024."),
    ("fr", "Il a fermé il y a plus d'un an, en janvier 2024."),
    ("de", "Der letzte Besuch war vor mehr als drei Jahren, im Januar 2022."),
    ("en", "In 2027 the fair will move. It opens on Wednesday, April 21."),
]
# fmt: on


def _found(language: str, text: str) -> set[str]:
    return {each.code for each in run(text, rules=rules("D802", "D804"), lang=language, date="2026-03-18").findings}


@pytest.mark.parametrize(("code", "language", "wrong", "right"), TWINS)
def test_twins(code: str, language: str, wrong: str, right: str) -> None:
    assert _found(language, wrong) == {code}
    assert not _found(language, right)


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    assert not _found(language, text)
