"""From the words behind `quizapp` to a command, and from whatever happens to an exit code."""

import sys
from argparse import REMAINDER, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from quizapp.cli.command import command, command_names
from quizapp.cli.console import Console
from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.failure import explain
from quizapp.cli.version import VersionAction
from quizapp.paths import data_dir

_USAGE = "quizapp [--data-dir DIR] [FILE ...]\n       quizapp [--data-dir DIR] COMMAND ..."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; return the exit code.

    `argv` is what follows the name of the program; None stands for what it was started with.
    Nothing is raised: whatever goes wrong becomes a line on standard error.
    """
    console = Console(sys.stdin, sys.stdout, sys.stderr)
    folder: Path | None = None
    try:
        arguments = _parser().parse_args(argv)
        folder = data_dir(arguments.data_dir)
        code = _run(arguments, Context(console, folder))
        console.flush()
    except SystemExit as end:
        # The parser has said everything; it ends the program with a number.
        return end.code if isinstance(end.code, int) else ExitCode.USAGE
    except BrokenPipeError:
        return ExitCode.UNREAD
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception as error:
        code, lines = explain(error, folder)
        for line in lines:
            console.note(line)
    finally:
        console.close()
    return int(code)


def _run(arguments: Namespace, context: Context) -> int:
    if not arguments.words or arguments.words[0] not in command_names():
        return _open_window(arguments.words, context)
    chosen = command(arguments.words[0])
    parser = ArgumentParser(
        prog=f"quizapp {chosen.name}",
        description=chosen.description,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    chosen.configure(parser)
    return chosen.run(parser.parse_args(arguments.words[1:]), context)


def _open_window(words: Sequence[str], context: Context) -> int:
    from quizapp.cli.window import open_window

    for word in words:
        if not Path(word).exists():
            raise CommandError(ExitCode.USAGE, _not_found(word))
    return open_window([Path(word) for word in words], context.data_dir)


def _not_found(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, command_names(), n=1)
    hint = f"Perhaps “{near[0]}” is meant." if near else "`quizapp --help` lists the commands."
    return f"There is no command and no file “{word}”. {hint}"


class _Parser(ArgumentParser):
    """Lists the commands behind its own help; they are imported only for that."""

    def format_help(self) -> str:
        """Return the help with one line for each command."""
        found = [command(name) for name in command_names()]
        lines = [f"  {one.name:12}{one.summary}" for one in found]
        more = "`quizapp COMMAND --help` tells more about one of them."
        return "\n".join((super().format_help(), "commands:", *lines, "", more, ""))


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="quizapp",
        usage=_USAGE,
        description="A quiz program that makes fair questions out of a table of dated events. "
        "Without a command it opens its window; a FILE is offered for import.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        help="where results, settings and added sets are kept; otherwise the variable "
        "QUIZAPP_DATA_DIR says it",
    )
    parser.add_argument("--version", action=VersionAction)
    parser.add_argument("words", nargs=REMAINDER, metavar="FILE or COMMAND")
    return parser
