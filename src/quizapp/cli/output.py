"""Where a result goes: to standard output, or into a file that is replaced as a whole."""

from argparse import ArgumentParser
from pathlib import Path

from quizapp.cli.console import Console
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.services.whole_file import replace_file


def add_output(parser: ArgumentParser) -> None:
    """Add -o: the file to write to."""
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="write to a file, which is replaced as a whole (default: standard output)",
    )


def deliver(content: bytes, output: Path | None, console: Console) -> None:
    """Print a result, or write it to a file.

    Raises:
        CommandError: the output is a folder.
        OSError: it could not be written; an older file is still there, unharmed.
    """
    if output is None or str(output) == "-":
        console.write(content)
    elif output.is_dir():
        raise CommandError(ExitCode.USAGE, f"“{output}” is a folder; name a file in it.")
    elif output.exists() and not output.is_file():
        output.write_bytes(content)
    else:
        replace_file(output.resolve(), content)
