"""A RunRecord in; text for a person or a machine out. One module a format, each with `render(run, style) -> str`."""

from __future__ import annotations

from importlib import import_module

from factlint.report.record import RunRecord, Style

FORMATS: dict[str, str] = {
    "full": "full",
    "concise": "lines",
    "grouped": "grouped",
    "json": "json",
    "json-lines": "json_lines",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "rdjson": "rdjson",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "markdown": "markdown",
    "html": "html",
}
"""Names of the formats and the modules of this package that write them."""


def render(format_name: str, run: RunRecord, style: Style) -> str:
    """The run in one format. Raises KeyError for an unknown one."""
    module = import_module(f"factlint.report.{FORMATS[format_name]}")
    text: str = module.render(run, style)
    return text
