"""Build hook: compiles rules/ and language/ to JSON, so that no run parses YAML for what never changes.

An installer compiles the modules of a wheel, and nobody those of an editable install: they are compiled here, since where Python may write no
bytecode (PYTHONDONTWRITEBYTECODE, a read-only folder) every run would compile them anew, which takes longer than linting a page.
"""

import compileall
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileResources(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        try:
            from factlint.resources import compile_all

            compile_all()
        finally:
            sys.path.remove(str(source))
        if version == "editable":
            compileall.compile_dir(source / "factlint", quiet=2)
