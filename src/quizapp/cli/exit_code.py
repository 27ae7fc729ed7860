"""How a command ends."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the program tells whoever started it."""

    DONE = 0
    PROBLEMS = 1
    """The input has problems; all of them were listed."""
    USAGE = 2
    """The command was not understood."""
    FAILED = 3
    """The machine would not let it: disk, database, no display."""
    INTERRUPTED = 130
    """Ctrl+C, as shells count it: 128 and the number of the signal."""
    UNREAD = 141
    """Nobody read the output to its end, as shells count it."""


class CommandError(Exception):
    """A command cannot go on; the text is one line for a person."""

    def __init__(self, code: ExitCode, text: str) -> None:
        """Keep the code to end with and the words to say."""
        super().__init__(text)
        self.code = code
