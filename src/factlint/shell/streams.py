"""The streams of the process, as they were given in; streams that no letter and no reader going away can break, out."""

from __future__ import annotations

import io
import os
import stat
import sys

TYPE_CHECKING = False  # the help over all commands is told before typing is needed
if TYPE_CHECKING:
    from typing import Any, TextIO


def safe_streams() -> None:
    """No letter of a draft that the terminal's encoding lacks may stop a run, and no stream that was closed before it began."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            if (getattr(stream, "encoding", "") or "").lower().replace("-", "") != "utf8" and not stream.isatty():
                reconfigure(encoding="utf-8", errors="backslashreplace")
            else:
                reconfigure(errors="backslashreplace")
    sys.stdout, sys.stderr = _patient(sys.stdout), _patient(sys.stderr)


class _Pipe(io.FileIO):
    """A pipe whose reader may go away (`| head`): what is written after that is dropped, and the run ends as it would have."""

    gone = False

    def write(self, data: Any, /) -> int:
        if not self.gone:
            try:
                return super().write(data)
            except BrokenPipeError:
                self.gone = True
        return memoryview(data).nbytes


def _patient(stream: TextIO) -> TextIO:
    """The stream; where it is a pipe, one that does not mind being closed at the other end."""
    try:
        number = stream.fileno()
        mode = os.fstat(number).st_mode
    except (OSError, ValueError, AttributeError):  # closed, or no file at all
        return stream
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # with PYTHONUNBUFFERED there is nothing between
    if type(raw) is not io.FileIO or not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return stream
    stream.flush()
    pipe = _Pipe(number, "wb", closefd=False)
    line = bool(getattr(stream, "line_buffering", False))
    through: Any = pipe if raw is buffer else io.BufferedWriter(pipe)
    return io.TextIOWrapper(through, encoding=stream.encoding, errors=stream.errors, line_buffering=line, write_through=raw is buffer)
