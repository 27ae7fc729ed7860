"""The version of the program, looked up only when somebody asks for it."""

from argparse import Action, ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any


class VersionAction(Action):
    """Prints the version and ends the program."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version")

    def __call__(
        self,
        parser: ArgumentParser,
        namespace: Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Print the version."""
        from quizapp.services.program_version import program_version

        print(f"quizapp {program_version() or '(not installed)'}")
        parser.exit()
