"""A seed in; made-up English news of ordinary density and a ledger that fits it, out.

About 4,000 numbers, number words and hedges a megabyte, in files of some 3.8 KB: 266 files a megabyte. Names, places and figures are invented.
"""

from __future__ import annotations

import random
from pathlib import Path

FILES_PER_MB = 266
_SIZE = 1_000_000 // FILES_PER_MB

_SYLLABLES = "ba be bo ca cor da del dor el fa fen ga gor ha hel in ka kel la lin lo ma mar mi mor na nel o pa per ra ren ro sa sel ta ten tor u va ven vi za".split()  # noqa: SIM905
_ROLES = [
    "mayor",
    "governor",
    "minister",
    "director",
    "spokeswoman",
    "chief",
    "head",
    "coordinator",
    "commissioner",
    "chairman",
    "professor",
    "lawyer",
]
_BODIES = [
    "the interior ministry", "the provincial government", "the national statistics office", "the fire service", "the health department", "the rights group",
    "the central bank", "the electoral council", "the transport authority", "the port operator", "the teachers' union", "the weather service", "the court",
]  # fmt: skip
_THINGS = [
    ("people", "killed"), ("people", "injured"), ("people", "arrested"), ("people", "released"), ("homes", "destroyed"), ("families", "evacuated"),
    ("jobs", "lost"), ("schools", "closed"), ("patients", "admitted"), ("workers", "dismissed"), ("ships", "inspected"), ("shops", "looted"),
    ("cases", "reviewed"), ("voters", "registered"), ("trees", "felled"), ("bridges", "repaired"), ("cattle", "vaccinated"), ("roads", "reopened"),
]  # fmt: skip
_EVENTS = [
    "flood",
    "fire",
    "strike",
    "election",
    "earthquake",
    "protest",
    "storm",
    "outbreak",
    "raid",
    "landslide",
    "drought",
    "blackout",
    "march",
]
_HEDGES = ["", "", "", "", "about ", "at least ", "more than ", "nearly ", "some ", "around ", "fewer than ", "up to "]
_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a dozen", "dozens of", "hundreds of", "thousands of"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
_SAID = ["said", "told reporters", "added", "said in a statement", "announced", "confirmed", "acknowledged", "insisted", "wrote"]
_OPENINGS = [
    "Still,",
    "But",
    "Meanwhile,",
    "In the town of {place},",
    "On {day},",
    "Across the region,",
    "By nightfall,",
    "For many residents,",
    "Critics say",
    "",
]
_SUBJECTS = [
    "the road to the coast", "the old market", "a makeshift shelter", "the opposition", "the council", "a small crowd", "the rescue team", "the family of the victim",
    "the company that runs the mine", "the parish priest", "a group of volunteers", "the local newspaper", "the school on the hill", "the ferry to {place}",
    "the investigation into the accident", "the price of bread", "the river", "a former aide to the minister", "the border post", "the new hospital",
]  # fmt: skip
_VERBS = [
    "remained closed", "had been warned", "was waiting for help", "refused to comment", "has yet to be told why", "stood empty", "was shaken by the news",
    "asked for patience", "filled with mud", "was said to be safe", "turned to the courts", "lost its roof", "depends on the harbor", "was cut off from the capital",
    "promised to return", "has been divided ever since", "became a symbol of the crisis", "kept its lights on", "struggled to find fuel",
]  # fmt: skip
_ENDINGS = [
    "as soldiers cleared the debris", "after a night of heavy rain", "while officials debated what to do", "despite repeated appeals", "in spite of the curfew",
    "because the bridge had given way", "according to residents", "and nobody could say for how long", "as the wind picked up again", "before the talks broke down",
    "without any explanation", "in what relatives called a disgrace", "under pressure from creditors", "though the water was falling", "when the power came back",
]  # fmt: skip
_QUOTES = [
    "We have nowhere else to go", "Nobody told us anything until it was too late", "This is not the end of the matter", "It sounded like a train",
    "They promised us answers and we are still waiting", "We will rebuild, but not here", "What matters now is that people are safe", "I have never seen the river so high",
]  # fmt: skip


class News:
    """Draws stories from one seed; the same seed gives the same stories."""

    def __init__(self, seed: int = 20241116) -> None:
        self.random = random.Random(seed)
        self.names = [self._name() for _ in range(4000)]
        self.places = [self._name() for _ in range(900)]

    def _name(self) -> str:
        return "".join(self.random.choice(_SYLLABLES) for _ in range(self.random.randint(2, 4))).capitalize()

    def pick(self, words: list[str]) -> str:
        text = self.random.choice(words)
        if "{" in text:
            text = text.replace("{place}", self.random.choice(self.places)).replace("{day}", self.random.choice(_DAYS))
        return text

    def person(self) -> str:
        return f"{self.random.choice(self.names)} {self.random.choice(self.names)}"

    def count(self) -> str:
        draw = self.random.random()
        hedge = self.random.choice(_HEDGES)
        if draw < 0.2:
            return self.random.choice(_WORDS)
        if draw < 0.4:
            return f"{hedge}{self.random.randint(1, 60) * 100:,}"
        return f"{hedge}{self.random.randint(11, 990)}"

    def plain(self) -> str:
        """A sentence without a number."""
        draw = self.random.random()
        if draw < 0.15:
            return f"“{self.pick(_QUOTES)},” said {self.person()}, {self.pick(['a teacher', 'a farmer', 'a nurse', 'who runs a bakery', 'a fisherman'])} in {self.random.choice(self.places)}."
        opening = self.pick(_OPENINGS)
        text = f"{opening} {self.pick(_SUBJECTS)} {self.pick(_VERBS)} {self.pick(_ENDINGS)}".strip()
        if self.random.random() < 0.4:
            text += f", {self.random.choice(_BODIES)} {self.pick(_SAID)}"
        return text[0].upper() + text[1:] + "."

    def counted(self) -> str:
        """A sentence with one or two numbers."""
        noun, verb = self.random.choice(_THINGS)
        place, body, said = self.random.choice(self.places), self.random.choice(_BODIES), self.pick(_SAID)
        form = self.random.randint(0, 9)
        if form <= 3:
            return f"{body[0].upper()}{body[1:]} {said} on {self.random.choice(_DAYS)} that {self.count()} {noun} had been {verb} in the {place} {self.random.choice(_EVENTS)}."
        if form == 4:
            return f"The {self.random.choice(_EVENTS)} left {self.count()} {noun} {verb} by {self.random.choice(_MONTHS)} {self.random.randint(1, 28)}, {body} {said}."
        if form == 5:
            return f"Unemployment in {place} rose to {self.random.randint(30, 120) / 10}% in {self.random.randint(2019, 2024)}, from {self.random.randint(30, 120) / 10}% a year earlier."
        if form == 6:
            return f"Repairs will cost {self.pick(['about ', ''])}${self.random.randint(12, 98) / 10} million, {self.person()}, the {self.pick(_ROLES)}, {said}."
        if form == 7:
            return f"{self.person()}, {self.random.randint(19, 88)}, has lived there for {self.random.choice(_WORDS[:8])} years."
        if form == 8:
            return f"According to {body}, {self.count()} of the {self.random.randint(1000, 9000):,} {noun} in {place} were {verb}."
        return f"The court in {place} will hear the case at {self.random.randint(1, 11)} p.m. {self.random.choice(_DAYS)}."

    def story(self, size: int = _SIZE) -> str:
        """One article in Markdown of about `size` characters."""
        noun, verb = self.random.choice(_THINGS)
        title = f"{self.count().capitalize()} {noun} {verb} in {self.random.choice(self.places)} {self.random.choice(_EVENTS)}"
        day = f"2024-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"
        parts = [f'---\ntitle: "{title}"\ndate: {day}\nlang: en\n---\n\n']
        length = len(parts[0])
        first = True
        while length < size:
            sentences = [self.counted() if self.random.random() < 0.155 else self.plain() for _ in range(self.random.randint(2, 4))]
            start = f"{self.random.choice(self.places).upper()} — " if first else ""
            paragraph = start + " ".join(sentences) + "\n\n"
            if not first and self.random.random() < 0.04:
                paragraph = f"## {self.pick(_SUBJECTS).capitalize()}\n\n" + paragraph
            first = False
            parts.append(paragraph)
            length += len(paragraph)
        return "".join(parts)

    def ledger(self, figures: int) -> str:
        """A ledger of that many figures about what the stories are about."""
        lines = ["factlint: 1", "sources:"]
        lines += [f"  body-{n}: {{name: {body.removeprefix('the ').title()!r}}}" for n, body in enumerate(_BODIES)]
        lines.append("figures:")
        for n in range(figures):
            noun, verb = self.random.choice(_THINGS)
            label = f"{noun} {verb} in the {self.random.choice(self.places)} {self.random.choice(_EVENTS)}"
            lines.append(
                f"  - {{id: f{n}, label: {label}, value: {self.random.randint(11, 9000)}, source: body-{n % len(_BODIES)}, as_of: 2024-11-{n % 28 + 1:02}}}"
            )
        return "\n".join(lines) + "\n"


def write(folder: Path, megabytes: float, *, seed: int = 20241116) -> int:
    """Write the stories below `folder` (100 a sub-folder); the number of files."""
    news = News(seed)
    files = max(1, round(megabytes * FILES_PER_MB))
    for n in range(files):
        path = folder / f"{n // 100:03}" / f"story-{n:05}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(news.story(), encoding="utf-8")
    return files
