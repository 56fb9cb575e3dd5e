"""Ages and lengths of time that end at another moment than the dates beside them: nothing is said of them, and the wrong ones are told (D804)."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    ("en", "2026-06-01", "The boat left on Tuesday, May 5, was 400 miles out in under three days (it passed the buoy on May 7) and was back only on May 28, {} days later.", "23", "32"),
    ("fr", "2026-06-01", "Parti le mardi 5 mai, le voilier était au large en moins de trois jours (la bouée a été passée le 7 mai) et n'est rentré que le 28 mai, {} jours plus tard.", "vingt-trois", "trente-deux"),
    ("en", "2025-10-10", "Ali Demir, born in 1979, was {} when he joined the bakery in 2011.", "32", "41"),
    ("en", "2025-10-10", "Demir, born in 1979, has been blind since 2011, when he was {}.", "32", "41"),
    ("de", "2026-03-18", "Das Haus wurde 1957 eröffnet und wird in diesem Jahr {} Jahre alt.", "69", "72"),
    ("fr", "2026-03-18", "Construite en 1957, la piscine fête cette année ses {} ans.", "69", "72"),
    ("it", "2026-02-05", "La scuola ha aperto nel {}, dieci anni fa, e ora chiude.", "2016", "2005"),
]
QUIET = [
    ("it", "2026-02-05", "Chiude la scuola di Valdoria: 287 iscritti nel 2025, la metà di dieci anni fa"),
    ("en", "2026-04-20", "A bill to push the deadline back by 15 months, to March 31, 2028, gets its first hearing on Wednesday, April 22."),
    ("de", "2026-04-20", "Ein Antrag, die Frist um 15 Monate auf den 31. März 2028 zu verschieben, wird am Mittwoch, 22. April 2026, beraten."),
    ("pt", "2026-04-20", "A proposta de adiar o prazo em 15 meses, para 31 de março de 2028, será discutida na quarta-feira, 22 de abril de 2026."),
    ("tr", "2025-10-10", "Onlardan biri, 1979 doğumlu Ali Demir. Demir öldüğünde 46 yaşındaydı ve 2011'den beri, 14 yıldır aynı fırında çalışıyordu."),
    ("en", "2025-10-10", "One of them was Ali Demir, born in 1979. He was 46 when he died and had worked at the bakery since 2011."),
    ("de", "2025-10-10", "Einer von ihnen war Ali Demir, geboren 1979. Er war 46 Jahre alt und arbeitete seit 2011 in der Bäckerei."),
    ("es", "2025-10-10", "Uno de ellos era Ali Demir, nacido en 1979. Tenía 46 años y trabajaba desde 2011 en la panadería."),
    ("fr", "2025-10-10", "L'un d'eux était Ali Demir, né en 1979. Il avait 46 ans et travaillait depuis 2011 à la boulangerie."),
    ("it", "2025-10-10", "Uno di loro era Ali Demir, nato nel 1979. Aveva 46 anni e lavorava dal 2011 nel panificio."),
    ("nl", "2025-10-10", "Een van hen was Ali Demir, geboren in 1979. Hij was 46 en werkte sinds 2011 in de bakkerij."),
    ("pt", "2025-10-10", "Um deles era Ali Demir, nascido em 1979. Tinha 46 anos e trabalhava desde 2011 na padaria."),
    ("en", "2026-03-18", "The mill opened in 1911, burned down 14 years later and was rebuilt by 1928; its wheel, cast in 1899, still turns."),
    ("en", "2026-03-18", "The strike began on March 2 and ended 12 days later; the talks, which opened on Feb. 20, went on for three more weeks."),
    ("de", "2026-03-18", "Wernsdorf schließt Ende März 2029. Das Haus wurde 1957 eröffnet; bei der Schließung wird es 72 Jahre alt sein."),
    ("en", "2026-03-18", "The pool closes in March 2029. It was built in 1957 and will be 72 years old by then."),
    ("fr", "2026-03-18", "La piscine fermera en mars 2029. Construite en 1957, elle aura 72 ans."),
    ("nl", "2026-03-18", "Het zwembad sluit in maart 2029. Het werd in 1957 gebouwd en wordt dan 72 jaar."),
]
# fmt: on

test_twins = dated_twins("D804", TWINS)
test_quiet = dated_quiet("D804", QUIET)
