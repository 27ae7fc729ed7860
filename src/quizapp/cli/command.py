"""What a command is, and how all commands are found.

A command is one module in `commands/`, called by its file name, with a hyphen for each low line.
It has a `SUMMARY`, one line for the list of commands; `configure(parser)`, which adds its
arguments; and `run(arguments, context)`, which does it and returns an exit code. Its docstring is
the description that `--help` shows.
"""

import importlib
import pkgutil
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.cli import commands
from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode


@dataclass(frozen=True, slots=True)
class Command:
    """One command; see the module's description."""

    name: str
    summary: str
    description: str
    configure: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Context], ExitCode]


def command_names() -> tuple[str, ...]:
    """Return the names of all commands, without importing any of them."""
    return tuple(
        sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(commands.__path__))
    )


def command(name: str) -> Command:
    """Return one command by its name."""
    module = importlib.import_module(f"{commands.__name__}.{name.replace('-', '_')}")
    return Command(name, module.SUMMARY, module.__doc__ or "", module.configure, module.run)
