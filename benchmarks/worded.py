"""Plain sentences with drawn days, hours, rates, heads and lists, right and with one slip, in; how many of the wrong ones are told, and of the right ones, out.

    python benchmarks/worded.py                        every sentence of benchmarks/worded_*.yaml, twelve draws each
    python benchmarks/worded.py -v --only "days later" with a row for each sentence that is not told every time
    python benchmarks/worded.py --draws 40 --seed 7

benchmarks/plain.py does the same for sums. A case has the words that fill a sentence's fields as they are right, and as one slip makes them wrong;
`wrong` is None where all that is drawn is right or of nothing at all, and nothing may be told. A sentence with a head is a mapping of the front
matter's fields and the body.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from worded_draws import TODAY, WORDED  # noqa: E402

from stories import default_rules, lint  # noqa: E402


def draft(language: str, form: str | Mapping[str, str], values: Mapping[str, str]) -> str:
    fields = {"body": form} if isinstance(form, str) else form
    head = "".join(f'{name}: "{told.format(**values)}"\n' for name, told in fields.items() if name != "body")
    return f"---\nlang: {language}\ndate: {TODAY}\n{head}---\n\n{fields['body'].format(**values)}\n"


def forms(only: str) -> Iterator[tuple[str, str, str | Mapping[str, str]]]:
    """The kinds with their languages and sentences."""
    for file in sorted(HERE.glob("worded_*.yaml")):
        if file.name != "worded_words.yaml":
            for kind, languages in yaml.safe_load(file.read_text(encoding="utf-8")).items():
                if only in ("", kind):
                    yield from ((kind, language, form) for language, told in languages.items() for form in told)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="a kind: days later, head, list ...")
    parser.add_argument("--draws", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", action="store_true", dest="verbose")
    options = parser.parse_args(arguments)
    rules, flagged = default_rules(), 0
    asked: dict[str, int] = {}
    found: dict[str, int] = {}
    for kind, language, form in forms(options.only):
        draw = random.Random(f"{options.seed} {kind} {language} {form}")
        cases = [WORDED[kind](draw, language) for _ in range(options.draws)]
        for case in cases:
            right = draft(language, form, case.right)
            for hit in lint(right, None, rules)[1]:
                flagged += 1
                print(f"  FLAGGED {kind} {language}: {right.partition('---')[2].strip()!r} ({hit.finding.code} on {hit.text!r})")
        wrong = [draft(language, form, case.wrong) for case in cases if case.wrong is not None]
        hits = sum(bool(lint(each, None, rules)[1]) for each in wrong)
        asked[kind], found[kind] = asked.get(kind, 0) + len(wrong), found.get(kind, 0) + hits
        if options.verbose and hits < len(wrong):
            print(f"  {hits:3} of {len(wrong)} {kind} {language}: {form}")
    for kind, many in asked.items():
        print(f"{kind:24} {found[kind]:5} of {many}")
    print(f"{'all':24} {sum(found.values()):5} of {sum(asked.values())}; right sentences flagged: {flagged}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
