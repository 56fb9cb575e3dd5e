"""The total of so many that were just told, one after the other, whatever their sentences."""

from __future__ import annotations

from twins import filled, quiet

# fmt: off
M601 = [
    ("en", "Ohio leads with 3,890 tons. It is ahead of Iowa (2,920 tons), Maine (2,640) and Utah (2,350). Together the four states make {} tons.", "11,800", "12,800"),
    ("en", "Ohio lost 3,890 jobs, Iowa 2,920 and Utah 2,350. Together the three states lost {} jobs.", "9,160", "9,610"),
    ("fr", "L'Alsace reste la première région avec 3 890 tonnes. Elle devance la Corse (2 640 tonnes) et le Béarn (2 350). À elles trois, ces régions pèsent {} tonnes.", "8 880", "8 380"),
    ("de", "Kiel führt mit 3890 Tonnen. Dahinter liegen Jena (2920 Tonnen) und Ulm (2350). Zusammen kommen die drei Städte auf {} Tonnen.", "9160", "9610"),
    ("es", "Lugo recogió 3.890 toneladas, Soria 2.920 y Teruel 2.350. Juntas, las tres provincias suman {} toneladas.", "9.160", "9.610"),
    ("pt", "Braga recolheu 3.890 toneladas, Évora 2.920 e Faro 2.350. Juntos, os três distritos somam {} toneladas.", "9.160", "9.610"),
    ("it", "Asti ha raccolto 3.890 tonnellate, Cuneo 2.920 e Lodi 2.350. Insieme le tre province fanno {} tonnellate.", "9.160", "9.610"),
    ("nl", "Breda haalde 3.890 ton op, Delft 2.920 en Gouda 2.350. Samen komen de drie steden op {} ton.", "9.160", "9.610"),
    ("es", "Hubo 152 muertos: 94 motociclistas, 41 peatones, {} ciclistas y ocho ocupantes de otros vehículos.", "nueve", "19"),
    ("en", "The crashes left 152 dead: 94 motorcyclists, 41 pedestrians, {} cyclists and eight others.", "nine", "19"),
]
QUIET = [
    ("en", "Ohio lost 3,890 jobs, Iowa 2,920 and Utah 2,350. Together the four states lost 12,800 jobs."),
    ("en", "Ohio lost 3,890 jobs, Iowa about 2,920 and Utah up to 2,350. Together the three states lost more than 9,000 jobs."),
    ("en", "Ohio lost 3,890 jobs, 310 more than in 2024, Iowa 2,920 and Utah 2,350. Together the three states have 96,000 firms."),
    ("en", "Ohio lost 3,890 jobs and Iowa 2,920. Together the two states have 41,000 jobs left."),
]
# fmt: on


test_together = filled("M601", M601)
test_quiet = quiet(QUIET)
