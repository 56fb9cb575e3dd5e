"""A git repository in; which lines of which files changed, and what is staged, out."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence

from factlint.errors import ConfigError, Fault
from factlint.model.dataclasses import dataclass, field

_HUNK = re.compile(rb"@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Changed lines by absolute path: (first, last) pairs, both included, from 1. An empty tuple: only lines were taken away.

    `cuts` are the lines behind which some were taken away.
    """

    lines: Mapping[str, tuple[tuple[int, int], ...]]
    cuts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def touches(self, path: str, first: int, last: int) -> bool:
        """Whether any of the lines from first to last changed."""
        return any(start <= last and first <= end for start, end in self.lines.get(os.path.realpath(path), ()))

    def places(self, path: str) -> tuple[tuple[int, int], ...]:
        """The changed lines of a file, and those behind which some were taken away."""
        real = os.path.realpath(path)
        return (*self.lines.get(real, ()), *((line, line) for line in self.cuts.get(real, ())))

    def has(self, path: str) -> bool:
        return os.path.realpath(path) in self.lines


def changes(folder: str, *, staged: bool, ref: str | None) -> Changes:
    """What differs from HEAD in the index (`staged`), or from a commit in the working tree, new files included."""
    root = _git(folder, "rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n")
    base = "--cached" if staged else _commit(folder, ref or "HEAD")
    chosen = ["--no-renames", "--diff-filter=d", "--ignore-submodules", base]
    names = [name for name in _git(root, "diff", "--name-only", "-z", *chosen).split(b"\0") if name]
    diff = _git(root, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", *chosen)
    sections = (b"\n" + diff).split(b"\ndiff --git ")[1:]  # one for each name, in the same order
    lines: dict[str, tuple[tuple[int, int], ...]] = {}
    cuts: dict[str, tuple[int, ...]] = {}
    for name, section in zip(names, sections, strict=False):
        path = os.path.realpath(os.path.join(root, os.fsdecode(name)))
        hunks = tuple(_hunks(section))
        lines[path] = tuple((start, start + count - 1) for start, count in hunks if count)
        cuts[path] = tuple(start for start, count in hunks if not count)
    if not staged:
        for name in filter(None, _git(root, "ls-files", "--others", "--exclude-standard", "-z").split(b"\0")):
            lines[os.path.realpath(os.path.join(root, os.fsdecode(name)))] = ((1, 1_000_000_000),)
    return Changes(lines=lines, cuts=cuts)


def _commit(folder: str, ref: str) -> str:
    try:
        return _git(folder, "rev-parse", "--verify", "--end-of-options", f"{ref}^{{commit}}").decode().strip()
    except ConfigError:
        hint = "give a branch, a tag or a commit; in CI the history must be fetched too (fetch-depth: 0)"
        if ref == "HEAD":
            return "4b825dc642cb6eb9a060e54bf8d69288fbee4904"  # the empty tree: nothing is committed yet
        raise ConfigError([Fault(message=f"git knows no commit {ref}", hint=hint)]) from None


def _hunks(diff: bytes) -> Iterable[tuple[int, int]]:
    """The first line of each change and how many lines it has now; none: those behind it were taken away."""
    for line in diff.split(b"\n"):
        match = _HUNK.match(line)
        if match:
            start, count = int(match[1]), int(match[2]) if match[2] is not None else 1
            yield start, count


def staged_content(path: str) -> bytes | None:
    """The file as it is staged; None where it is not in the index."""
    folder, name = os.path.split(os.path.realpath(path))
    try:
        return _git(folder, "show", f":./{name}")
    except ConfigError:
        return None


def _git(folder: str, *words: str) -> bytes:
    command: Sequence[str] = ("git", "-C", folder or ".", "-c", "core.quotepath=off", *words)
    try:
        result = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    except FileNotFoundError:
        raise ConfigError(
            [Fault(message="git is not installed", hint="--staged and --changed need it; leave them out to lint whole files")]
        ) from None
    if result.returncode != 0:
        said = result.stderr.decode("utf-8", "replace").strip().splitlines()
        message = said[-1].removeprefix("fatal: ") if said else f"git failed with {result.returncode}"
        hint = "--staged and --changed work inside a git repository; leave them out to lint whole files"
        raise ConfigError([Fault(message=f"git: {message}", hint=hint)])
    return result.stdout
