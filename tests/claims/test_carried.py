"""For when a number holds that its own sentence does not date: the day to which a story comes back, the month that the sentence before names."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of, holds

DAY = datetime.date(2026, 10, 15)  # a Thursday
WEDNESDAY, MONDAY = "2026-10-14/2026-10-14", "2026-10-12/2026-10-12"
SEPTEMBER = "2026-09-01/2026-09-30"


def carried(text: str, number: str, language: str) -> str:
    """What a number measures or when it holds, as "first day/last day", where a sentence before says so."""
    claim = claim_of(text, number, language, DAY)
    return holds(claim) if claim.dated == "carried" else ""


CARRIED = [
    # behind a look back the story comes back to its own day
    ("en", "As of Wednesday 58 people were ill. On Monday it was 51. Some 19 are in hospital.", "19", WEDNESDAY),
    ("en", "As of Wednesday 58 people were ill. On Monday it was 51. Doctors then treated 19 of them.", "19", MONDAY),
    ("en", "On Monday 51 people were ill. As of Wednesday it was 58. Some 19 are in hospital.", "19", WEDNESDAY),
    ("de", "Am Mittwoch waren 58 Menschen krank. Am Montag lag die Zahl bei 51 Kranken. Rund 19 liegen im Krankenhaus.", "19", WEDNESDAY),
    ("fr", "Mercredi, 58 personnes étaient malades. Lundi, elles étaient 51. Dix-neuf restent hospitalisées.", "Dix-neuf", WEDNESDAY),
    ("es", "El miércoles había 58 enfermos. El lunes eran 51. Otros 19 permanecen en el hospital.", "19", WEDNESDAY),
    ("pt", "Na quarta-feira havia 58 doentes. Na segunda-feira eram 51. Há 19 internados.", "19", WEDNESDAY),
    ("it", "Mercoledì i malati erano 58. Lunedì erano 51. I ricoverati sono 19.", "19", WEDNESDAY),
    ("nl", "Woensdag waren 58 mensen ziek. Maandag waren het er 51. Nog 19 liggen in het ziekenhuis.", "19", WEDNESDAY),
    ("id", "Pada Rabu tercatat 58 orang sakit. Pada Senin tercatat 51 orang. Sebanyak 19 orang masih dirawat.", "19", WEDNESDAY),
    # what goes on in the past is of the month that the sentence before names, and no more of the day on which that was said
    ("en", "Waiting lists fell to 412 in September, the board said on Monday. Some 38 patients had waited longest.", "38", SEPTEMBER),
    ("en", "Unemployment stood at 5.9 percent in September. In all 412 people were out of work.", "412", SEPTEMBER),
    ("en", "Unemployment stood at 5.9 percent in September. The agency has 412 advisers.", "412", ""),
    ("en", "Unemployment stood at 5.9 percent in September. Analysts at Corwen Bank said 412 were out of work.", "412", ""),
    ("en", "Unemployment stood at 5.9 percent in September. The allowance was due to rise and will come to 412 euros.", "412", ""),
    ("en", "Unemployment stood at 5.9 percent in September 2019. In all 412 people were out of work.", "412", ""),
    ("de", "Die Quote lag im September bei 5,9 Prozent. Insgesamt waren 412 Menschen ohne Arbeit.", "412", SEPTEMBER),
    ("de", "Die Quote lag im September bei 5,9 Prozent. Die Behörde beschäftigt 412 Berater.", "412", ""),
    ("fr", "Le taux était de 5,9 % en septembre. Au total, 412 personnes étaient sans emploi.", "412", SEPTEMBER),
    ("es", "La tasa fue del 5,9 % en septiembre. En total, 412 personas estaban en paro.", "412", SEPTEMBER),
    ("pt", "A taxa foi de 5,9% em setembro. Ao todo, 412 pessoas estavam sem trabalho.", "412", SEPTEMBER),
    ("it", "Il tasso era del 5,9% a settembre. In tutto 412 persone erano senza lavoro.", "412", SEPTEMBER),
    ("nl", "Het cijfer lag in september op 5,9 procent. In totaal waren 412 mensen werkloos.", "412", SEPTEMBER),
    ("tr", "Eylülde oran yüzde 5,9 oldu. İşsiz sayısı 412 kişi oldu.", "412", SEPTEMBER),
]


@pytest.mark.parametrize(("language", "text", "number", "expected"), CARRIED)
def test_what_a_sentence_leaves_to_the_next(language: str, text: str, number: str, expected: str) -> None:
    assert carried(text, number, language) == expected
