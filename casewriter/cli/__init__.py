"""The command line. One file per command; a command's file is loaded when it is called."""

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path as File

import click
from msgspec import Struct

from casewriter.cli.exits import DONE, INTERRUPTED, exit_code, say
from casewriter.domain.errors import CasewriterError
from casewriter.domain.package_names import SUFFIXES
from casewriter.services.workshop import Workshop

COMMANDS: tuple[tuple[str, str], ...] = (
    ("templates", "templates"),
    ("new", "new"),
    ("list", "list_cases"),
    ("show", "show"),
    ("set", "set_leaf"),
    ("import", "import_files"),
    ("send", "send"),
    ("receive", "receive"),
    ("export", "export"),
    ("check", "check"),
    ("diff", "diff"),
    ("merge", "merge"),
    ("search", "search"),
    ("verify", "verify"),
    ("backup", "backup"),
    ("restore", "restore"),
)
"""Name of the command, name of its module; each module has `command`."""

FILES = (".json", *SUFFIXES)
"""Endings of files that the window opens."""


class Tools(Struct, frozen=True):
    """What commands are given.

    Attributes:
        workshop: templates, writers, libraries.
        open_window: opens the window on a library, with files; gives the exit code.
        self_test: tries everything once, gives the exit code.
    """

    workshop: Workshop
    open_window: Callable[[str | None, Sequence[File]], int]
    self_test: Callable[[], int]


class Commands(click.Group):
    """The commands, each loaded when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names, in the order of the work."""
        return [name for name, _ in COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a name."""
        for name, module in COMMANDS:
            if name == cmd_name:
                command: click.Command = import_module(f"casewriter.cli.{module}").command
                return command
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first argument names; a case file stands for opening the window."""
        if args[0].lower().endswith(FILES):
            return "FILE...", _open_files, args
        return super().resolve_command(ctx, args)


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=File))
@click.pass_context
def _open_files(context: click.Context, files: tuple[File, ...]) -> int:
    """Open the window with files."""
    tools: Tools = context.obj
    assert context.parent is not None
    return tools.open_window(context.parent.params.get("library"), files)


@click.command(cls=Commands, invoke_without_command=True, no_args_is_help=False)
@click.option("--library", metavar="PATH-OR-URL", help="The library to work with.")
@click.option("--version", "show_version", is_flag=True, help="Print the version and stop.")
@click.option("--self-test", "test", is_flag=True, help="Try every part once and report.")
@click.pass_context
def casewriter(
    context: click.Context,
    library: str | None,
    show_version: bool,
    test: bool,
) -> int:
    """Write, review and publish structured case studies.

    Without a command: open the window. With case files instead of a command: open it with them.
    """
    if context.invoked_subcommand is not None:
        return DONE
    tools: Tools = context.obj
    if show_version:
        from casewriter import __version__

        click.echo(f"casewriter {__version__}")
        return DONE
    return tools.self_test() if test else tools.open_window(library, ())


def answer(arguments: Sequence[str], tools: Tools) -> int:
    """Do what the arguments say; one sentence on standard error where it cannot be done."""
    try:
        code = casewriter.main(
            args=list(arguments), prog_name="casewriter", obj=tools, standalone_mode=False
        )
    except CasewriterError as error:
        say(error)
        return exit_code(error)
    except click.ClickException as error:
        error.show(sys.stderr)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.exceptions.Exit as stop:
        return stop.exit_code
    return code if isinstance(code, int) else DONE
