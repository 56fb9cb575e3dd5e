"""Gold records of numbers in; how well factlint reads them out, beside other tools where their figures are known.

    python benchmarks/quantities.py DATA [--write docs/quantities.md] [--lang en] [--source ud-pud] [--errors FILE] [--kinds] [--speed TEXT]

DATA is a folder of gold files (*.jsonl) with its scorer (score.py). The quantities are converted to the scorer's form and scored by it.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from factlint.extract import quantities
from factlint.language import codes
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span

BEGIN, END = "<!-- made by benchmarks/quantities.py -->", "<!-- end -->"
PEERS = {"en": ("0.95 (quantulum3 0.10)", "0.92 (Recognizers-Text)"), "es": ("0.98", "0.97"), "fr": ("0.98", "0.85"), "pt": ("0.96", "0.95"), "de": ("0.99", "0.93"), "it": ("0.97", "0.90"),
         "nl": ("-", "0.95"), "id": ("0.82 (a digit pattern)", "-")}  # fmt: skip
"""What other tools reach on other records of the same sources: news, specs; the best of quantulum3, Recognizers-Text, compromise, text2num."""
_MODIFIERS = {Hedge.JUST_OVER: "gt", Hedge.ALMOST: "approx_below"}


def prediction(found: Quantity, code: str) -> dict[str, Any]:
    """One quantity in the scorer's words: a ratio or a fraction is a fraction, a duration is a measure or an age by its words."""
    kind = str(found.kind)
    value = None if found.value is None else float(rational(found.value))
    low = high = None
    if found.is_range and found.low is not None and found.high is not None:
        low, high = float(rational(found.low)), float(rational(found.high))
    if kind == "percent_points":
        kind = "percent"
    elif kind == "ratio":
        kind = "count" if found.form in ("multiple", "odds") else "fraction"
    elif kind in ("duration", "rate"):
        kind = "measure"
    elif kind == "date":
        value = None
        digits = re.findall(r"\d+", found.text)
        if len(digits) == 1:  # the records give a date its number
            value = float(digits[0])
    if kind in ("score", "other"):
        kind = "other"
        digits = re.findall(r"\d+", found.text)
        value = float(digits[0]) if value is None and len(digits) == 1 else value
    if low is not None and kind in ("count", "fraction"):
        kind = "range"
    if found.form == "one_in":  # the records count both numbers of "one in four"
        parts = [part.value for word in found.text.split() for part in quantities(word, language=code) if part.value is not None]
        if len(parts) == 2:
            low, high = (float(rational(part)) for part in parts)
        elif found.value is not None and rational(found.value).numerator == 1:  # "uno de cada 35 000"
            low, high = 1.0, float(rational(found.value).denominator)
    modifier = None if found.hedge is None else _MODIFIERS.get(found.hedge, str(found.hedge))
    unit = found.unit if found.unit is not None else found.counted
    return {
        "start": found.start,
        "end": found.end,
        "value": value,
        "low": low,
        "high": high,
        "modifier": modifier,
        "kind": kind,
        "unit": unit,
        "vague": found.vague,
    }


def years(found: Quantity) -> tuple[Quantity, ...]:
    """ "2013-2014" as the two years that it names, else the quantity itself."""
    both = re.fullmatch(r"\d{4}[-–]\d{4}", found.text)
    if found.kind is not Kind.DATE or not both:
        return (found,)
    first, second = Span(found.start, found.start + 4), Span(found.end - 4, found.end)
    return replace(found, span=first, number=first, text=found.text[:4]), replace(found, span=second, number=second, text=found.text[-4:])


def predict(data: Path, languages: set[str], target: Path) -> None:
    with target.open("w", encoding="utf-8") as out:
        for gold in sorted(data.glob("*.jsonl")):
            for line in gold.read_text(encoding="utf-8").splitlines():
                record = json.loads(line)
                code, _, region = record["lang"].partition("-")
                if code in languages:
                    found = [part for each in quantities(record["text"], language=code, region=region) for part in years(each)]
                    out.write(
                        json.dumps({"id": record["id"], "quantities": [prediction(each, code) for each in found]}, ensure_ascii=False)
                        + "\n"
                    )


def score(data: Path, predictions: Path, sources: list[str], *options: str) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile(suffix=".json") as result:
        files = [str(path) for path in sorted(data.glob("*.jsonl")) if not sources or path.stem in sources]
        command = [
            sys.executable,
            str(data / "score.py"),
            str(predictions),
            *files,
            "--json",
            result.name,
            "--quiet",
            "--by",
            "lang,kind",
            *options,
        ]
        subprocess.run(command, check=True)
        return dict(json.loads(Path(result.name).read_text(encoding="utf-8")))


def table(rows: dict[str, dict[str, Any]]) -> str:
    """The accuracy table of docs/quantities.md, in Markdown."""
    out = [
        "| language | news: P / R / F1 | best other tool, F1 | specs: P / R / F1 | best other tool, F1 | hedges right | dates taken for something else |",
        "|---|---|---|---|---|---|---|",
    ]

    def three(row: dict[str, Any] | None) -> str:
        if row is None or row["F1"] is None:
            return "-"
        return " / ".join(f"{row[key]:.2f}" for key in ("P", "R")) + f" / **{row['F1']:.3f}**"

    for code in codes():
        news, specs = rows["ud-pud"].get(f"lang/{code}"), rows["recognizers-number"].get(f"lang/{code}")
        leak = "-" if news is None or news["date_leak"] is None else f"{news['date_leak']:.3f}"
        both = [row for row in (news, specs) if row is not None and row["mod_acc"] is not None]
        hedges = "-" if not both else f"{sum(row['mod_acc'] for row in both) / len(both):.2f}"
        out.append(
            f"| {code} | {three(news)} | {PEERS.get(code, ('-', '-'))[0]} | {three(specs)} | {PEERS.get(code, ('-', '-'))[1]} | {hedges} | {leak} |"
        )
    return "\n".join(out)


def speed(text: str) -> float:
    """Megabytes of a text that are cut into sentences and read in a second of one core's time: the best of five rounds, in which, as in a run
    of the linter, no garbage is looked for."""
    quantities(text[:20_000], language="en")
    times = []
    gc.disable()
    for _ in range(5):
        started = time.process_time()
        quantities(text, language="en")
        times.append(time.process_time() - started)
        gc.collect()
    gc.enable()
    return len(text.encode()) / 1e6 / min(times)


def write(target: Path, made: str) -> None:
    """Put the table between its marks."""
    before, _, rest = target.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    target.write_text(f"{before}{BEGIN}\n{made}\n{END}{after}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--lang", default="")
    parser.add_argument("--source", default="")
    parser.add_argument("--errors", default="")
    parser.add_argument("--kinds", action="store_true")
    parser.add_argument("--write", type=Path, help="put the table into this file")
    parser.add_argument("--speed", type=Path, help="a plain text of English news to measure speed on")
    options = parser.parse_args()
    if options.speed:
        print(f"{speed(options.speed.read_text(encoding='utf-8')):.2f} MB/s")
    languages = set(options.lang.split(",")) if options.lang else set(codes())
    sources = (
        options.source.split(",")
        if options.source
        else ["ud-pud", "recognizers-number", "recognizers-datetime", "duckling", "grobid-quantities", "text2num-tests", "quantulum3-tests"]
    )
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "predictions.jsonl"
        predict(options.data, languages, target)
        extra = ["--errors", options.errors] if options.errors else []
        rows = {
            source: score(
                options.data,
                target,
                [source],
                "--lang",
                ",".join(sorted(languages | {"es-MX"} if "es" in languages else languages)),
                "--skip-flag",
                "unnatural",
                *(extra if len(sources) == 1 else []),
            )
            for source in sources
        }
    if options.write:
        write(options.write, table(rows))
    for source, groups in rows.items():
        print(source)
        for name, row in groups.items():
            if row["gold"] and (options.kinds or name.startswith(("ALL", "lang"))):
                cells = " ".join(
                    "   -  " if row[key] is None else f"{row[key]:6.3f}"
                    for key in ("P", "R", "F1", "kind_acc", "mod_acc", "unit_acc", "date_leak")
                )
                print(f"  {name:18} gold {row['gold']:5} miss {row['fn']:4} false {row['fp']:4}  P R F1 kind mod unit leak {cells}")


if __name__ == "__main__":
    main()
