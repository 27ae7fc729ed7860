"""Start of the program, for `quizapp` and for `python -m quizapp`."""

import sys


def main() -> int:
    """Hand the arguments to the command line and return its exit code (0 to 3)."""
    from quizapp.cli.main import main as command_line

    return command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
