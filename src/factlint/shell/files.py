"""Paths in; bytes, drafts and ledger files out: all the disk I/O there is, and writing that is never half done."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Iterable, Iterator, Sequence

from factlint.errors import DraftError, Fault, LedgerError
from factlint.model.dataclasses import replace

DRAFT_ENDINGS = (".md", ".markdown", ".txt", ".html", ".docx")
"""What a folder is searched for where the configuration says nothing else."""

NOT_DRAFTS = frozenset(
    {
        "readme",
        "changelog",
        "changes",
        "license",
        "licence",
        "contributing",
        "code_of_conduct",
        "security",
        "authors",
        "notice",
        "copying",
        "history",
    }
)
LEDGER_ENDINGS = (".yaml", ".yml")
LEDGER_NAMES = ("ledger.yaml", "ledger.yml", "ledger")
STDIN = "-"
LARGEST, _USUAL = 512 * 1024 * 1024, 64 * 1024


def read_bytes(path: str) -> bytes:
    """A file's content. Raises DraftError with what to do where it cannot be had."""
    if path == STDIN:
        return sys.stdin.buffer.read()
    try:
        with open(path, "rb") as file:
            content = file.read(_USUAL)  # as much memory is taken as is asked for
            return content if len(content) < _USUAL else content + file.read(LARGEST - _USUAL)
    except FileNotFoundError:
        raise DraftError([missing(path)]) from None
    except IsADirectoryError:
        raise DraftError([Fault(message=f"{path} is a folder, not a file", hint="name a file in it")]) from None
    except PermissionError:
        raise DraftError([unreadable(path)]) from None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise DraftError([missing(path)]) from None
        raise DraftError([Fault(message=f"{path} cannot be read: {error.strerror or error}")]) from None


def unreadable(path: str) -> Fault:
    """The fault for a file or folder that this user may not look into."""
    what = "ask for the right to read it"
    if os.path.isdir(path):
        return Fault(message=f"{path} may not be read, so nothing in it was", hint=f"{what}, or leave the folder out with --exclude")
    return Fault(message=f"{path} may not be read", hint=f"{what}, or copy it somewhere of your own")


def _hidden(path: str) -> bool:
    """Whether nobody can tell if the path exists, since a folder above it may not be looked into."""
    try:
        os.lstat(path)
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def missing(path: str) -> Fault:
    """The fault for a path that does not exist, with the nearest name that does."""
    from factlint.shell.words import closest

    folder, name = os.path.split(path)
    if os.path.islink(path):
        return Fault(message=f"{path} is a link that leads nowhere, to {os.readlink(path)}", hint="mend the link, or name the file itself")
    if _hidden(path):
        return unreadable(path)
    try:
        near = closest(name, os.listdir(folder or "."))
    except OSError:
        near = None
    if near is not None:
        hint = f"did you mean {os.path.join(folder, near)}?"
    elif folder and not os.path.isdir(folder):
        hint = f"there is no folder {folder}; check the path"
    else:
        hint = "check the name; the file must be given as a path from where you are"
    return Fault(message=f"there is no file {path}", hint=hint)


class ChangedError(Exception):
    """A file is no longer what it was when it was read."""


def write_atomic(path: str, data: bytes, *, over: bytes | None = None) -> None:
    """Replace a file's content at once: whoever looks sees the old or the new, never half. Keeps the file's mode; follows links.

    What is no file, like /dev/stdout or a pipe, is written to as it is. What is write-protected stays. With `over`, the file must still
    hold these bytes: raises ChangedError where it does not.
    """
    target = os.path.realpath(path)
    draft = f"{target}.{os.getpid()}.tmp"
    try:
        found = os.stat(path).st_mode
    except OSError:
        found = None
    if found is not None and not stat.S_ISREG(found):
        with open(path, "wb") as device:
            device.write(data)
        return
    if found is not None and not (found & 0o222 and os.access(target, os.W_OK)):
        raise PermissionError(errno.EACCES, _PROTECTED, path)
    mode = found & 0o7777 if found is not None else None
    try:
        with open(draft, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            os.chmod(draft, mode)
        with _locked(target) if over is not None else contextlib.nullcontext():
            if over is not None and read_bytes(target) != over:
                raise ChangedError(path)
            os.replace(draft, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(draft)
        raise


@contextlib.contextmanager
def _locked(path: str) -> Iterator[None]:
    """Keeps other runs of factlint from replacing a file; whoever holds it longer than a moment is not waited for."""
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(ImportError, OSError):
            import fcntl

            file = stack.enter_context(open(path, "rb"))
            for _ in range(100):
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    time.sleep(0.01)
        yield


_PROTECTED = "it is write-protected"
_CLOSED = "nothing may be written in its folder"
_WAYS_OUT = {
    errno.EACCES: (_CLOSED, "ask for the right to write there, or work on a copy of your own"),
    errno.EPERM: (_CLOSED, "ask for the right to write there, or work on a copy of your own"),
    errno.EROFS: ("its disk can only be read", "work on a copy on another disk"),
    errno.ENOSPC: ("the disk is full", "make room, then run it again"),
    errno.EDQUOT: ("your share of the disk is used up", "make room, then run it again"),
    errno.ENOENT: ("its folder is gone", "check the path"),
}


def why_not(error: OSError) -> tuple[str, str | None]:
    """Why a file could not be written, in plain words, and the way out."""
    if error.strerror == _PROTECTED:
        return _PROTECTED, "allow writing to it, or work on a copy"
    return _WAYS_OUT.get(error.errno or 0, (error.strerror or str(error), None))


def rewrite(path: str, before: str, after: str) -> Fault | None:
    """Write a UTF-8 file anew, its byte order mark kept, where it still holds the text `before`; else what kept it from that."""
    try:
        data = read_bytes(path)
        text = data.removeprefix(_BOM)
        if text != before.encode("utf-8"):
            raise ChangedError(path)
        write_atomic(path, data[: len(data) - len(text)] + after.encode("utf-8"), over=data)
    except ChangedError:
        return Fault(message=f"{path} has changed since it was read", hint="it is left as it is; run the command again")
    except DraftError as error:
        return error.faults[0]
    except OSError as error:
        why, hint = why_not(error)
        return Fault(message=f"{path} cannot be written: {why}", hint=hint)
    return None


_BOM = b"\xef\xbb\xbf"


def find_drafts(paths: Sequence[str], *, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> tuple[list[str], list[Fault]]:
    """Every draft that the paths name, in order and once, and a fault for each path that cannot be used.

    A named file is always a draft, unless `exclude` has it. A folder is searched by `include` (glob patterns), hidden folders, what git
    ignores and files like README left out.
    """
    from factlint.shell.patterns import matcher

    excluded = matcher(exclude)
    found: dict[str, None] = {}
    faults: list[Fault] = []
    for path in paths:
        if path == STDIN:
            found[path] = None
        elif os.path.isdir(path):
            before, wrong = len(found), len(faults)
            for each in _walk(path, include, excluded, faults):
                found[each] = None
            if len(found) == before and len(paths) == 1 and len(faults) == wrong:
                endings = " ".join(include) if include else " ".join(f"*{ending}" for ending in DRAFT_ENDINGS)
                faults.append(
                    Fault(message=f"no drafts in {path}", hint=f"a folder is searched for {endings}; name the files, or set `include`")
                )
        elif os.path.exists(path):
            if not excluded(path):
                found[path] = None
        else:
            faults.append(missing(path))
    return list(found), faults


def _walk(top: str, include: Sequence[str], excluded: object, faults: list[Fault]) -> Iterable[str]:
    """The drafts below a folder; a fault for each folder that may not be read, and for each link to a draft that leads nowhere."""
    from factlint.shell.patterns import Ignored, matcher

    assert callable(excluded)
    included = matcher(include) if include else None
    ignored = Ignored(top)
    stack = [top]
    while stack:
        folder = stack.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except FileNotFoundError:  # gone since it was listed
            continue
        except OSError as error:
            faults.append(_closed(folder, error))
            continue
        ignored.enter(folder, entries)
        folders: list[str] = []
        for entry in entries:
            name = entry.name
            path = name if folder == "." and top == "." else os.path.join(folder, name)
            if name.startswith("."):
                continue
            is_folder = _is_folder(entry)
            if is_folder and entry.is_symlink():
                continue
            if is_folder:
                if not excluded(path) and not ignored.has(path, folder=True):
                    folders.append(path)
            elif (
                (included(path) if included is not None else _is_draft(name)) and not excluded(path) and not ignored.has(path, folder=False)
            ):
                if entry.is_symlink() and not os.path.exists(path):
                    faults.append(missing(path))
                else:
                    yield path
        stack.extend(reversed(folders))


def _closed(folder: str, error: OSError) -> Fault:
    """The fault for a folder that cannot be listed."""
    if isinstance(error, PermissionError):
        return unreadable(folder)
    return Fault(message=f"{folder} cannot be read, so nothing in it was: {error.strerror or error}", hint="leave it out with --exclude")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder; a link that leads to itself is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_draft(name: str) -> bool:
    stem, ending = os.path.splitext(name)
    return ending.lower() in DRAFT_ENDINGS and stem.split(".")[0].lower() not in NOT_DRAFTS


def find_ledger_files(paths: Sequence[str]) -> list[str]:
    """The YAML files that `--ledger` paths name; a folder stands for all of its own, in order. Raises LedgerError for a missing one."""
    found: dict[str, None] = {}
    faults: list[Fault] = []
    for path in paths:
        if os.path.isdir(path):
            inside = ledger_files_in(path)
            if not inside:
                faults.append(Fault(message=f"no ledger files in {path}", hint="a ledger folder holds *.yaml files", code="L901"))
            for each in inside:
                found[each] = None
        elif os.path.exists(path):
            found[path] = None
        else:
            fault = missing(path)
            hint = fault.hint if "did you mean" in (fault.hint or "") else "make one with `factlint init`, or leave --ledger out"
            faults.append(
                Fault(message=f"there is no ledger {os.path.normpath(path)}", hint=hint, text=os.path.basename(path), code="L901")
            )
    if faults:
        raise LedgerError(faults)
    return list(found)


def ledger_files_in(folder: str) -> list[str]:
    """The YAML files of a ledger folder and the folders in it, sorted, hidden ones left out. Raises LedgerError for one that may not be read."""

    def closed(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            raise LedgerError([replace(_closed(shown(error.filename or folder), error), hint="ask for the right to read it", code="L901")])

    found: list[str] = []
    for top, folders, names in os.walk(folder, onerror=closed):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        found.extend(os.path.join(top, name) for name in sorted(names) if name.endswith(LEDGER_ENDINGS) and not name.startswith("."))
    return found


def ledger_beside(path: str) -> list[str]:
    """ledger.yaml or ledger/ beside a draft, else in the nearest folder above it, up to the repository's root."""
    folder = os.path.dirname(os.path.abspath(path)) if path != STDIN else os.getcwd()
    return _ledger_in_or_above(folder)


_BESIDE: dict[str, list[str]] = {}


def _ledger_in_or_above(folder: str) -> list[str]:
    if folder in _BESIDE:
        return _BESIDE[folder]
    result: list[str] = []
    for name in LEDGER_NAMES:
        candidate = os.path.join(folder, name)
        if os.path.isfile(candidate) and name != "ledger":
            result = [shown(candidate)]
            break
        if name == "ledger" and os.path.isdir(candidate) and (inside := ledger_files_in(candidate)):
            result = [shown(each) for each in inside]
            break
    else:
        parent = os.path.dirname(folder)
        if parent != folder and not os.path.exists(os.path.join(folder, ".git")):
            result = _ledger_in_or_above(parent)
    _BESIDE[folder] = result
    return result


def shown(path: str) -> str:
    """A path as people write it: from here where it lies below, else absolute."""
    here = os.getcwd() + os.sep
    absolute = os.path.abspath(path)
    return absolute[len(here) :] if absolute.startswith(here) else absolute


def read_texts(paths: Sequence[str]) -> list[tuple[str, str]]:
    """(path, text) of each ledger or configuration file, in UTF-8. Raises LedgerError where one cannot be read."""
    texts: list[tuple[str, str]] = []
    faults: list[Fault] = []
    for path in paths:
        try:
            data = read_bytes(path)
        except DraftError as error:
            faults.extend(error.faults)
            continue
        try:
            texts.append((path, data.decode("utf-8-sig")))
        except UnicodeDecodeError as error:
            from factlint.model.ledger import Mark

            line = data.count(b"\n", 0, error.start) + 1
            mark = Mark(path=path, line=line, column=error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1)
            faults.append(Fault(message="the ledger is not in UTF-8", mark=mark, hint="save the file as UTF-8", code="L901"))
    if faults:
        raise LedgerError(faults)
    return texts
