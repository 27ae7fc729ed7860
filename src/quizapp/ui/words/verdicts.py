"""What an answer was worth, as a state that colour, icon and word tell together."""

from quizapp.session.quiz import Answer
from quizapp.ui.widgets.tone import Tone


def tone_of(answer: Answer | None) -> Tone:
    """Return ok for right, bad for wrong, accent for partly right, plain for not known."""
    if answer is None or answer.skipped:
        return "plain"
    if answer.marked.correct:
        return "ok"
    return "accent" if answer.marked.score > 0 else "bad"
