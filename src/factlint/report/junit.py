"""A RunRecord in; JUnit XML out: a suite for each draft, a case for each finding, one passing case for a clean draft."""

from __future__ import annotations

from factlint.report.paths import plain_path
from factlint.report.record import FileRecord, FindingRecord, RunRecord, Style
from factlint.report.xml import escaped


def render(run: RunRecord, style: Style) -> str:
    """Errors and warnings are failures, info passes; problems with a draft or a ledger are errors."""
    suites = [_suite(file) for file in run.files]
    other = run.errors
    if other:
        cases = "".join(
            f'    <testcase name="{escaped(error.message)}" classname="factlint">\n      <error message="{escaped(error.message)}">'
            f"{escaped(error.hint or '')}</error>\n    </testcase>\n"
            for error in other
        )
        suites.append(
            (
                f'  <testsuite name="factlint" tests="{len(other)}" failures="0" errors="{len(other)}">\n{cases}  </testsuite>\n',
                len(other),
                0,
                len(other),
            )
        )
    tests, failures, errors = sum(suite[1] for suite in suites), sum(suite[2] for suite in suites), sum(suite[3] for suite in suites)
    head = f'<testsuites name="factlint" tests="{tests}" failures="{failures}" errors="{errors}">\n'
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + head + "".join(suite[0] for suite in suites) + "</testsuites>\n"


def _suite(file: FileRecord) -> tuple[str, int, int, int]:
    name = escaped(plain_path(file.path))
    cases = [_case(finding, name) for finding in file.findings]
    cases += [
        f'    <testcase name="{escaped(error.message)}" classname="{name}">\n      <error message="{escaped(error.message)}">'
        f"{escaped(error.hint or '')}</error>\n    </testcase>\n"
        for error in file.errors
    ]
    if not cases:
        cases.append(f'    <testcase name="factlint" classname="{name}"/>\n')
    failures = sum(finding.severity != "info" for finding in file.findings)
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{len(file.errors)}"'
    return f'  <testsuite name="{name}" {counts}>\n{"".join(cases)}  </testsuite>\n', len(cases), failures, len(file.errors)


def _case(finding: FindingRecord, suite: str) -> str:
    name = escaped(f"{finding.code} {finding.name} at {finding.line}:{finding.column}")
    place = f'file="{escaped(plain_path(finding.path))}" line="{finding.line}"'
    body = escaped(
        "\n".join(
            filter(
                None,
                (
                    f"{finding.path}:{finding.line}:{finding.column}",
                    finding.excerpt,
                    finding.help,
                    *(place.message for place in finding.related),
                ),
            )
        )
    )
    if finding.severity == "info":
        return f'    <testcase name="{name}" classname="{suite}" {place}>\n      <system-out>{escaped(finding.message)}&#10;{body}</system-out>\n    </testcase>\n'
    return (
        f'    <testcase name="{name}" classname="{suite}" {place}>\n'
        f'      <failure type="{finding.severity}" message="{escaped(finding.message)}">{body}</failure>\n    </testcase>\n'
    )
