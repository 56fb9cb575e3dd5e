"""Glob patterns, of the configuration or of .gitignore, in; functions that say whether a path is meant, out."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from functools import lru_cache


def matcher(patterns: Sequence[str], base: str | None = None) -> Callable[[str], bool]:
    """Whether a path, or a folder above it, is meant by one of the patterns.

    A pattern without a slash matches a name anywhere; one with a slash is a path from `base` (by default where one is). `**` crosses folders.
    """
    if not patterns:
        return _never
    names = [compiled(each.rstrip("/")) for each in patterns if "/" not in each.rstrip("/")]
    whole = [compiled(_from_base(each)) for each in patterns if "/" in each.rstrip("/")]
    root = os.path.abspath(base) if base else os.getcwd()

    def matches(path: str) -> bool:
        try:
            relative = os.path.relpath(os.path.abspath(path), root).replace(os.sep, "/")
        except ValueError:
            relative = path.replace(os.sep, "/")
        parts = relative.split("/")
        if any(pattern.fullmatch(part) for pattern in names for part in parts):
            return True
        heads = ["/".join(parts[: count + 1]) for count in range(len(parts))]
        return any(pattern.fullmatch(head) for pattern in whole for head in heads)

    return matches


def _never(path: str) -> bool:
    return False


def _from_base(pattern: str) -> str:
    pattern = pattern.rstrip("/")
    while pattern.startswith("./"):
        pattern = pattern[2:]
    return pattern.lstrip("/")


@lru_cache(maxsize=512)
def compiled(pattern: str) -> re.Pattern[str]:
    """A glob (`*`, `?`, `[...]`, `**`, `{a,b}`) as a regular expression over a path with `/`."""
    out: list[str] = []
    at = 0
    while at < len(pattern):
        char = pattern[at]
        if char == "*":
            stars = len(pattern) - at - len(pattern[at:].lstrip("*"))
            at += stars
            if stars == 1:
                out.append("[^/]*")
            elif pattern.startswith("/", at):
                out.append("(?:.*/)?")
                at += 1
            else:
                out.append(".*")
            continue
        if char == "?":
            out.append("[^/]")
        elif char == "[" and (close := pattern.find("]", at + 2)) > 0:
            inside = pattern[at + 1 : close].replace("\\", "\\\\").replace("[", "\\[")
            out.append(f"[{'^' + inside[1:] if inside[0] in '!^' else inside}]")
            at = close
        elif char == "\\" and at + 1 < len(pattern):
            at += 1
            out.append(re.escape(pattern[at]))
        else:
            out.append(re.escape(char))
        at += 1
    try:
        return re.compile("".join(out), re.DOTALL)
    except re.error:
        return re.compile(re.escape(pattern))


class Ignored:
    """What .gitignore files say of the paths below a folder, those above it up to the repository's root included."""

    def __init__(self, top: str) -> None:
        self._rules: list[tuple[str, re.Pattern[str], bool, bool, bool]] = []
        self._read: set[str] = set()
        above: list[str] = []
        folder = os.path.abspath(top)
        while True:
            parent = os.path.dirname(folder)
            if os.path.exists(os.path.join(folder, ".git")) or parent == folder:
                break
            folder = parent
            above.append(folder)
        if os.path.exists(os.path.join(folder, ".git")):
            for each in reversed(above):
                self._load(each)
            self._load_file(os.path.join(folder, ".git", "info", "exclude"), folder)

    def enter(self, folder: str, entries: Sequence[os.DirEntry[str]]) -> None:
        """Read the folder's own .gitignore, if it has one."""
        if any(entry.name == ".gitignore" for entry in entries):
            self._load(os.path.abspath(folder))

    def _load(self, folder: str) -> None:
        self._load_file(os.path.join(folder, ".gitignore"), folder)

    def _load_file(self, path: str, folder: str) -> None:
        if path in self._read:
            return
        self._read.add(path)
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                lines = file.read().splitlines()
        except OSError:
            return
        for line in lines:
            line = line.rstrip()
            if not line or line.startswith("#"):
                continue
            negated = line.startswith("!")
            line = line[1:] if negated else line
            only_folders = line.endswith("/")
            line = line.rstrip("/")
            anchored = "/" in line
            self._rules.append((folder, compiled(line.lstrip("/")), negated, only_folders, anchored))

    def has(self, path: str, *, folder: bool) -> bool:
        """Whether git would leave the path out; the last rule that speaks of it decides."""
        if not self._rules:
            return False
        absolute = os.path.abspath(path)
        name = os.path.basename(absolute)
        for base, pattern, negated, only_folders, anchored in reversed(self._rules):
            if only_folders and not folder:
                continue
            if not absolute.startswith(base.rstrip(os.sep) + os.sep):
                continue
            target = absolute[len(base.rstrip(os.sep)) + 1 :].replace(os.sep, "/") if anchored else name
            if pattern.fullmatch(target):
                return not negated
        return False
