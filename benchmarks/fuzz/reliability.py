"""The table of faults and the counted rounds of fuzzing in; docs/reliability.md out.

    python benchmarks/fuzz/reliability.py            write the page
    python benchmarks/fuzz/reliability.py --check    only say whether it is current

Every row names the test that shows it; a row whose test is not there is refused.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "reliability.md"
ROUNDS = Path(__file__).with_name("rounds.jsonl")
F, W, B, D, M, A, R, L, C, S, T, G = (
    "tests/fuzz/test_faults.py",
    "tests/fuzz/test_world.py",
    "tests/fuzz/test_bombs.py",
    "tests/read/test_decode.py",
    "tests/read/test_front_matter.py",
    "tests/fuzz/test_archives.py",
    "tests/read/test_decode.py",
    "tests/ledger/test_ledger_faults.py",
    "tests/read/test_remarks.py",
    "tests/ledger/test_ledger_slips.py",
    "tests/shell/test_targets.py",
    "tests/shell/test_mending.py",
)
P = "tests/shell/test_told_plainly.py"
# fmt: off
ROWS = {
    "Drafts": [
        ("missing", "it is named, the others are linted, exit code 2", F, "test_missing_draft_is_named_and_the_others_are_linted"),
        ("not readable: no right to, a broken disk, a folder in its place", "the same", W, "test_a_draft_that_cannot_be_read"),
        ("gone between listing the folder and reading it", "the same", W, "test_a_draft_that_cannot_be_read"),
        ("a folder that may not be read", "it is named, the drafts elsewhere are linted, exit code 2", P, "test_a_folder_that_may_not_be_read_is_named"),
        ("none of the drafts could be linted", "\"nothing was linted\", and never \"no findings\"", P, "test_nothing_linted_is_no_all_clear"),
        ("a folder that holds itself, links that lead nowhere or in a circle", "each draft once; a dead link is named", W, "test_links_that_lead_nowhere_or_in_a_circle"),
        ("cut off in the middle of a character", "the rest is read; F001 says where the damage is", D, "test_damaged_utf8_says_where"),
        ("picture, PDF, program, zero bytes under a text file's name", '"this is no text"; the others are linted, exit code 2', F, "test_strange_drafts_do_not_hide_the_others"),
        ("UTF-8 with or without a byte order mark, UTF-16, UTF-32; UTF-16 without a mark, Windows-1252", "read; places are right in the file as it is; a guess is told as F001", D, "test_encodings"),
        ("line ends of any kind, also mixed", "read; lines and columns are right", D, "test_lines_end_in_any_way"),
        ("one line of half a megabyte", "read as any other", F, "test_strange_drafts_do_not_hide_the_others"),
        ("a draft of 50 MB, in one line or many", "the first four million characters are linted, in seconds where they hold few numbers; F001 says where that ended and what to do", R, "test_a_draft_without_end"),
        ("front matter that is no YAML or TOML", "F001 at the place; the story itself is linted", M, "test_wrong_yaml_never_raises"),
        ("front matter that is never closed", "the same", M, "test_unclosed"),
        ("a comment that is never closed, or not before the next one begins", "F001 where it begins; it is no ignore, and no fix takes it out", C, "test_a_comment_that_is_never_ended_is_told"),
        ("a slip in front matter: a quotation mark not closed, a second colon, a tab", "F001 where it was made, with what to write", M, "test_slips_of_yaml_in_plain_words"),
        ("a day that does not exist", "F001 at the value; no date is taken from it", M, "test_impossible_date_is_a_problem"),
        ("a date as people write it (`12 June 2025`)", "read, where it can mean one day only", M, "test_dates_as_people_write_them"),
        ("a date of two meanings, no date, no language, a misspelled setting of factlint's", "F001 at the value, with how to write it", M, "test_values_that_cannot_be_used"),
        ("an empty date, or one that a program has still to write (`{{ .Date }}`)", "no date is taken from it", M, "test_values_that_are_right_or_mean_none"),
        ("a date that programs write for none: 0001-01-01, 9999-12-31", "no date is taken from it", W, "test_dates_that_mean_none"),
        ("Word file that is empty, no archive, lacks its parts, declares entities or is too long", "an error with the code F001; nothing of it is linted, the others are, exit code 2", F, "test_a_word_file_that_cannot_be_read"),
    ],
    "Bombs, each refused within a second": [
        ("ledger: brackets, lists or questions nested without end, also where comments or texts seem to close them; floods of aliases; 50 MB texts", "refused with the file's name, exit code 2", B, "test_ledgers"),
        ("the same for `ledger format`", "refused, the file is left", B, "test_ledgers_laid_out"),
        ("the same in front matter, YAML or TOML", "F001; the story itself is linted", B, "test_front_matter"),
        ("configuration: nesting, keys of a thousand parts, endless numbers, 50 MB", "refused with the file's name, exit code 2", B, "test_configuration"),
        ("Word files: parts that swell, floods of parts or tags, declared entities in any encoding", "an error with the code F001 and the way out; nothing of it is linted, exit code 2", A, "test_word_files"),
        ("workbooks and tables for `ledger import`: the same, rows and columns without end, sheets that lie about their size; another kind of file under the name", "refused with the file's name and the way out, exit code 2", A, "test_sheets"),
        ("data packages for `ledger import`", "the same", A, "test_packages"),
        ("a ledger with endless faults", "the first 2,000 of a file are told, the others counted", L, "test_of_endless_faults_the_first_are_told_and_the_others_counted"),
        ("`extend` in a circle, or over more than 16 files", "refused with the place", B, "test_extend_in_a_circle"),
        ("`supersedes` in a circle", "a warning of `ledger check` that names the circle; drafts are linted", B, "test_supersedes_in_a_circle"),
        ("relations in a circle", "loaded or refused, never an endless loop", B, "test_relations_in_a_circle"),
    ],
    "Disk and cache": [
        ("full disk while mending, writing a report or laying out a ledger", "the old file stands, no remains are left; a draft or a report that cannot be written gives exit code 2", W, "test_a_full_disk_leaves_drafts_and_reports_as_they_were"),
        ("a draft that changes between linting and mending, or while it is mended", "it is left as it is and named, the others are mended, exit code 2", W, "test_a_draft_that_changes_while_it_is_linted_is_not_mended"),
        ("fixes for a Word file, or for a file whose encoding is a guess", "the file is left as it is; how many fixes are left to people, why, and the way out", G, "test_fixes_that_cannot_be_written_are_told"),
        ("a draft saved in an editor while it is mended", "what was saved stands", W, "test_a_draft_that_changes_while_it_is_mended_is_left"),
        ("two runs that mend the same drafts at once", "each draft is mended by one of them", W, "test_two_runs_that_mend_at_once"),
        ("a ledger that changes while it is mended or laid out", "it is left as it is, exit code 2", W, "test_a_ledger_that_changes_while_it_is_mended_is_left"),
        ("a ledger with slips of YAML, under `ledger check --fix`", "a mend is written where it leaves fewer faults; what can be meant in two ways is told and left", S, "test_a_mend_never_makes_a_ledger_worse"),
        ("a draft that is write-protected, or in a folder where nothing may be written", "told once, left as it is, exit code 2", W, "test_a_draft_that_may_not_be_written"),
        ("killed while mending", "the old file or the new one, never half", W, "test_killed_while_mending_nothing_is_half_written"),
        ("report, annotated copy, baseline or schema under the name of a draft, a ledger or a configuration", "refused with the way out, exit code 2; an earlier report is replaced", T, "test_drafts_ledgers_and_configurations_are_not_written_over"),
        ("report into a device or a pipe", "written to, never replaced by a file", W, "test_a_device_is_written_to_and_not_replaced"),
        ("cache not writable: read-only, full, not allowed", "as if there were none", W, "test_a_cache_that_cannot_be_written"),
        ("cache damaged, of another version, made by somebody else", "as if there were none; nothing in it is executed", "tests/shell/test_running.py", "test_a_damaged_cache_counts_as_none"),
        ("ledger or configuration not readable", "named, exit code 2", W, "test_a_ledger_or_configuration_that_cannot_be_read"),
        ("a ledger's folder that may not be read", "the same; no other ledger is taken in its place", P, "test_a_ledger_folder_that_may_not_be_read_is_not_passed_over"),
    ],
    "Surroundings": [
        ("standard output, error or input closed", "no traceback; the exit code is that of the findings", W, "test_closed_and_full_streams"),
        ("a reader that goes away (`| head`), of any command", "nothing is said; the exit code is the same as if everything had been read", W, "test_a_reader_that_went_away"),
        ("standard output on a full disk", "said on standard error, exit code 2", W, "test_closed_and_full_streams"),
        ("Ctrl+C", '"stopped", exit code 130', W, "test_ctrl_c"),
        ("clock in 1970, or far in the future", "a dated story has the same findings; an undated one no error by the clock", W, "test_a_wrong_clock"),
        ("no home folder", "no cache, and no folder called `~`", W, "test_nobody_has_a_home"),
        ("locale C, a terminal one column wide, an unknown time zone", "the same findings", F, "test_poor_surroundings"),
        ("several runs at once on one cache", "all give the same", W, "test_many_runs_on_one_empty_cache"),
    ],
    "factlint itself": [
        ("a worker is killed", "its draft is named, the others are reported, exit code 2", W, "test_a_killed_worker"),
        ("a rule fails", "F002 names it; all other rules and drafts stand, exit code 2", W, "test_every_rule_may_fail"),
        ("matching, the ignores, or the search for damage or unmatched figures fails", "F002 names it; what does not need it stands, exit code 2", W, "test_a_stage_that_fails_on_one_draft"),
        ("reading, extraction, the ledger or the record fails on one draft", "it is named, the others stand, exit code 2", W, "test_a_stage_that_fails_on_one_draft"),
    ],
}
# fmt: on
HEAD = """\
# Reliability

What factlint gives when the world is not as it should be. Each row is a test that runs the command itself or the function behind it.
This page is made by `python benchmarks/fuzz/reliability.py`.
"""
TAIL = """
## Growth

- `tests/fuzz/test_growth.py` gives readers, extraction and claims text made to be slow, `tests/fuzz/test_growth_rules.py` gives hostile drafts to
  matching, every rule and the ignores, and up to a megabyte to extraction. Four times the text may take no more than nine times the work.
- Sentences of hundreds of numbers, which no story has, take matching more than in proportion, within that bound.
- I502 holds the first 400 numbers of a draft against each other and no more.
- The fixes, marks and ignores of many findings, ids that begin alike, long lists and long sentences are looked up by place and not each against each.
- A block longer than 6,000 characters is cut into sentences piece by piece; a quotation that runs over such a cut counts as two.
"""


def missing() -> list[str]:
    """The tests that rows name and that are not there."""
    return [
        f"{path}::{test}"
        for rows in ROWS.values()
        for _, _, path, test in rows
        if not re.search(rf"^def {test}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)
    ]


def faults() -> str:
    parts = []
    for title, rows in ROWS.items():
        parts.append(f"\n## {title}\n\n| fault | what you get | test |\n|---|---|---|\n")
        parts += [f"| {fault} | {gives} | `{path}::{test}` |\n" for fault, gives, path, test in rows]
    return "".join(parts)


def rounds() -> str:
    """Executions and seconds by target."""
    lines = [json.loads(line) for line in ROUNDS.read_text(encoding="utf-8").splitlines()]
    targets = sorted({(line["engine"], line["target"]) for line in lines})
    rows = []
    for engine, target in targets:
        own = [line for line in lines if (line["engine"], line["target"]) == (engine, target)]
        seconds, executions, failed = (sum(line[key] for line in own) for key in ("seconds", "executions", "failures"))
        rows.append(f"| {target} | {engine} | {seconds:,} | {executions:,} | {failed} |\n")
    seconds, executions = (sum(line[key] for line in lines) for key in ("seconds", "executions"))
    failed = sum(line["failures"] for line in lines)
    dates = sorted({line["date"] for line in lines})
    return f"""
## Invented input

`tests/fuzz/fuzz_targets.py` writes down what each stage promises for any input. `pytest tests/fuzz` makes inputs up with hypothesis, a short round
in every run (`FACTLINT_FUZZ_EXAMPLES=1000` for a long one), and goes through `tests/fuzz/corpus/`, where failures are kept.
`python benchmarks/fuzz/run.py all 300` is guided by coverage (atheris, the extra `fuzz`) and counts; `.ci/run` does two seconds of each target:

| target | engine | seconds | executions | failures, mended since |
|---|---|---:|---:|---:|
{"".join(rows)}| all | | {seconds:,} | {executions:,} | {failed} |

Measured {dates[0]}{f" to {dates[-1]}" if len(dates) > 1 else ""}, one process on a busy machine of two cores. A text of the targets `whole`, `fixes`, `ignores` and
`claims` goes through all stages and rules with and without a ledger, instrumented, which is why they are run less often.
"""


def main() -> None:
    if lost := missing():
        sys.exit("no such test: " + ", ".join(lost))
    text = HEAD + faults() + rounds() + TAIL
    if sys.argv[1:] == ["--check"]:
        sys.exit(
            0 if PAGE.read_text(encoding="utf-8") == text else "docs/reliability.md is not current: run benchmarks/fuzz/reliability.py"
        )
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
