"""`casewriter` and `python -m casewriter`: the window, or one command."""

import sys


def main() -> None:
    """Answer the command line. Exits with 0, or with a code of docs/command-line.md."""
    if sys.argv[1:] == ["--version"]:
        # Before anything else is loaded: scripts ask for this.
        from casewriter import __version__

        sys.stdout.write(f"casewriter {__version__}\n")
        return
    from casewriter.app.ending import Ending

    ending = Ending()
    from casewriter.app.console import run

    code = run(sys.argv[1:])
    ending.with_code(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
