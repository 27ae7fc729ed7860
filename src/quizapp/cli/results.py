"""What is said at the end of a quiz."""

from collections.abc import Iterator
from types import MappingProxyType

from quizapp.dataset.date_words import DateWords
from quizapp.formats.writing.question_lines import hanging, key_text
from quizapp.session.quiz import Quiz
from quizapp.session.score import Band, Tally

_HEADLINES = MappingProxyType(
    {
        Band.ALL: "All right this time.",
        Band.ALMOST_ALL: "Almost all right.",
        Band.SOLID: "A solid round.",
        Band.SOME: "Some of it is new.",
        Band.NEW_GROUND: "New ground. A shorter round may help.",
    }
)
_MARGIN = 3


def results(quiz: Quiz, dates: DateWords, width: int) -> Iterator[str]:
    """Yield the score, topic by topic too, and what to look at again."""
    score = quiz.score
    yield _HEADLINES[score.band]
    yield f"{score.right} of {score.questions} right, {_marks(score)}."
    topics = [(topic, counted) for topic, counted in quiz.topics.items() if topic]
    if len(topics) > 1:
        for topic, counted in topics:
            yield from hanging(f"{topic}: {counted.right} of {counted.questions}", "-", 2, width)
    if quiz.mistakes:
        yield ""
        yield "To look at again:"
        for item in quiz.mistakes:
            question = item.question
            yield from hanging(f"{question.stem} {key_text(question, dates)}", "-", 2, width)


def _marks(score: Tally) -> str:
    return f"{score.score:.4g} of {score.max_score:.4g} marks ({score.share:.0%})"
