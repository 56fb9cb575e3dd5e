"""Ledgers of 100 and of 100,000 figures made from a fixed seed: how long they take to load the first time, and what linting one page costs after that.

python benchmarks/ledger_size.py [--figures 100000] [--files 200] [--runs 7] [--keep FOLDER]
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

THINGS = [
    ("people", "arrested"), ("people", "killed"), ("people", "injured"), ("people", "released"), ("homes", "destroyed"), ("schools", "closed"),
    ("families", "evacuated"), ("jobs", "lost"), ("ships", "inspected"), ("patients", "admitted"), ("roads", "reopened"), ("trees", "felled"),
    ("cases", "reviewed"), ("cattle", "vaccinated"), ("bridges", "repaired"), ("voters", "registered"), ("shops", "looted"), ("workers", "dismissed"),
]  # fmt: skip
EVENTS = [
    "flood",
    "fire",
    "strike",
    "election",
    "earthquake",
    "protest",
    "census",
    "storm",
    "outbreak",
    "raid",
    "landslide",
    "drought",
    "blackout",
    "march",
]
SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ren",
    "tor",
    "vas",
    "del",
    "bri",
    "non",
    "sha",
    "pu",
    "gol",
    "wen",
    "dar",
    "fi",
    "zu",
    "hal",
    "ost",
    "ber",
    "qui",
]


def name(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4))).capitalize()


def make(folder: Path, figures: int, files: int, seed: int = 7) -> list[str]:
    """Write the ledger's files; gives the labels of a dozen figures of its middle."""
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    places = [name(rng) for _ in range(max(40, figures // 8))]
    labels: list[str] = []
    per_file = -(-figures // files)
    number = 0
    for index in range(files):
        lines = ["factlint: 1", "defaults: {attribution: preferred, approx_tolerance: 5%}", "sources:"]
        lines += [f"  agency-{index}: {{name: {name(rng)} Agency, type: government, url: 'https://a{index}.example'}}", "figures:"]
        for _ in range(min(per_file, figures - number)):
            noun, verb = rng.choice(THINGS)
            place, event, year = rng.choice(places), rng.choice(EVENTS), rng.randint(1990, 2025)
            label = f"{noun} {verb} in the {event} of {year} in {place}"
            value = rng.randint(2, 9000)
            lines += [
                f"  - id: f{number}",
                f"    label: {label}",
                f"    unit: {noun}",
                f"    scope: {{place: {place}}}",
                "    observations:",
            ]
            lines += [f'      - {{value: "{value:,}", source: agency-{index}, as_of: {year}-05-{rng.randint(1, 28):02}}}']
            lines += [f'      - {{value: "about {value + 7:,}", source: agency-{index}, as_of: {year}-06-{rng.randint(1, 28):02}}}']
            if number % max(1, figures // 12) == 0:
                labels.append(f"{value + 7:,} {label}")
            number += 1
        (folder / f"part-{index:03}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return labels


def page(labels: list[str]) -> str:
    filler = "The mayor spoke to reporters on Tuesday and thanked the neighbours, who had brought soup and blankets since the morning. "
    return (
        "---\ntitle: A page\ndate: 2025-12-01\nlang: en\n---\n\n"
        + "\n\n".join(f"Officials counted about {each}. {filler * 2}" for each in labels)
        + "\n"
    )


def timed(command: list[str], env: dict[str, str]) -> float:
    """Processor time of a run, in seconds: on a busy machine the clock says more about the neighbours."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stdout + done.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--figures", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        top = options.keep or Path(temporary)
        env = {**os.environ, "FACTLINT_CACHE_DIR": str(top / "cache")}
        medians = {}
        first = {}
        sizes = {"small": (100, 1), "large": (options.figures, options.files)}
        commands = {}
        for which, (figures, files) in sizes.items():
            labels = make(top / which, figures, files)
            draft = top / f"{which}.md"
            draft.write_text(page(labels[:12]), encoding="utf-8")
            command = [
                sys.executable,
                "-m",
                "factlint",
                "check",
                str(draft),
                "--ledger",
                str(top / which),
                "--exit-zero",
                "--isolated",
            ]
            commands[which] = command
            first[which] = timed(command, env)
        runs: dict[str, list[float]] = {which: [] for which in commands}
        for _ in range(options.runs):
            for which, command in commands.items():
                with (top / f"{which}.md").open("a", encoding="utf-8") as file:
                    file.write("\nThe mayor spoke again.\n")  # so that no earlier result is taken
                runs[which].append(timed(command, env))
        for which, times in runs.items():
            medians[which] = statistics.median(times)
            print(
                f"{sizes[which][0]:>8,} figures  first {first[which]:6.2f} s  then {1000 * medians[which]:7.1f} ms (median of {len(times)})"
            )
        print(f"ratio {medians['large'] / medians['small']:.2f} (aim: at most 1.5)")


if __name__ == "__main__":
    main()
