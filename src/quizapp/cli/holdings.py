"""What a results file holds, in words and in JSON."""

from collections.abc import Mapping

from quizapp.session.backup import Holdings


def counted(holdings: Holdings) -> str:
    """Return how much there is, as “3 people, 12 quizzes, 117 answers”."""
    parts = (
        _many(holdings.people, "person", "people"),
        _many(holdings.quizzes, "quiz", "quizzes"),
        _many(holdings.answers, "answer", "answers"),
    )
    return ", ".join(parts)


def document(holdings: Holdings) -> Mapping[str, object]:
    """Return how much there is, for a JSON document."""
    latest = holdings.latest_at
    return {
        "people": holdings.people,
        "quizzes": holdings.quizzes,
        "answers": holdings.answers,
        "latest_at": None if latest is None else latest.isoformat().replace("+00:00", "Z"),
    }


def _many(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"
