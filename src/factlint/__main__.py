"""The command line's words in; the exit code out. `--version` and `--help` are answered before anything else is imported."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run factlint. 0: nothing at or above --fail-on; 1: findings; 2: wrong usage, configuration, ledger or input, or a crash."""
    words = sys.argv[1:] if argv is None else argv
    if words and words[0] in ("--version", "-V"):
        from factlint import __version__

        try:
            sys.stdout.write(f"factlint {__version__}\n")
            sys.stdout.flush()
        except BrokenPipeError:  # whoever asked has gone
            import os

            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        except AttributeError:  # a stream that was closed before the run: nobody to say it to
            return 0
        except OSError as error:  # a full disk
            from factlint.shell.dispatch import unwritable

            return unwritable(error)
        return 0
    from factlint.shell.dispatch import run

    code = run(words)
    if argv is None:
        _leave(code)
    return code


def _leave(code: int) -> None:
    """End the process here and now, so that its values are not taken apart one by one. Returns where anything waits for its usual end."""
    import atexit
    import gc
    import os

    gc.freeze()  # what is left to do then need not search them for garbage once more
    if "threading" in sys.modules or atexit._ncallbacks() or sys.getprofile() or sys.gettrace():
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):  # a full disk, a closed stream: told at the usual end
        return
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
