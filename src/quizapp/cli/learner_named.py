"""The learner that somebody names on the command line."""

from collections.abc import Iterable

from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.session.learner import Learner, meant_by


def learner_named(text: str, people: Iterable[Learner]) -> Learner:
    """Return who is meant by a name, by “name (number)”, or by a number.

    Raises:
        CommandError: nobody is, or several are.
    """
    found = meant_by(text, people)
    if not found:
        raise CommandError(ExitCode.USAGE, f"There is no learner “{text}”; see `quizapp learners`.")
    if len(found) > 1:
        each = ", ".join(f"“{one.name} ({one.number})”" for one in found)
        raise CommandError(ExitCode.USAGE, f"“{text}” may be {each}; say which.")
    return found[0]
