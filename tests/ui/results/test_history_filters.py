"""Choosing quizzes of the history."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from pytestqt.qtbot import QtBot

from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode
from quizapp.session.record import QuizSummary
from quizapp.session.score import Tally
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.results.history_filters import HistoryFilters
from quizapp.ui.results.score_chart import ScoreChart
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.moments import Moments

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
TODAY = date(2026, 3, 31)
ADA, NAMESAKE = Learner(uuid4(), "Ada", "12"), Learner(uuid4(), "Ada", "17")


def quiz(learner: Learner, days: int = 0) -> QuizSummary:
    """Return a quiz that was finished some days ago."""
    moment = NOON - timedelta(days=days)
    return QuizSummary(
        id=uuid4(),
        learner=learner,
        set_id="annals",
        set_title="Annals",
        mode=Mode.LEARN,
        questions=4,
        answered=4,
        score=Tally(4, 2, 2.0, 4.0),
        seconds=60,
        started_at=moment,
        latest_at=moment,
        finished_at=moment,
    )


def test_people_of_one_name_are_told_apart(themes: ThemeStore, qtbot: QtBot) -> None:
    filters = HistoryFilters(themes)
    qtbot.addWidget(filters)
    mine, other = quiz(ADA), quiz(NAMESAKE)
    filters.offer([mine, other], ADA)
    offered = [filters.learners.itemText(n) for n in range(filters.learners.count())]
    assert offered == ["All learners", "Ada · 12", "Ada · 17"]
    assert not filters.everybody
    assert list(filter(filters.admits(TODAY), [mine, other])) == [mine]
    filters.reset()
    assert filters.everybody
    assert list(filter(filters.admits(TODAY), [mine, other])) == [mine, other]


def test_everybody_has_a_line_of_their_own(themes: ThemeStore, qtbot: QtBot) -> None:
    page = HistoryPage(themes)
    qtbot.addWidget(page)
    quizzes = [quiz(ADA), quiz(NAMESAKE, 1), quiz(ADA, 2)]
    page.show_quizzes(quizzes, Moments(NOON))
    (chart,) = page.findChildren(ScoreChart)
    assert chart.accessibleDescription().split(". ") == [
        "Ada · 12: 2 quizzes, first 50 %, latest 50 %",
        "Ada · 17: 1 quiz, 50 %",
    ]


def test_a_week_holds_whole_days(themes: ThemeStore, qtbot: QtBot) -> None:
    filters = HistoryFilters(themes)
    qtbot.addWidget(filters)
    quizzes = [quiz(ADA, days) for days in (0, 6, 7)]
    filters.offer(quizzes, None)
    filters.period.choose(7)
    assert list(filter(filters.admits(TODAY), quizzes)) == quizzes[:2]
