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
        except (OSError, AttributeError):  # a full disk, a closed stream
            return 2
        return 0
    from factlint.shell.dispatch import run

    code = run(words)
    if argv is None:  # the process ends with this call: its values need not be searched for garbage once more
        import gc

        gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
