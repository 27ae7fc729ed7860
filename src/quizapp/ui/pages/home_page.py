"""Home: the quiz to go on with, the week, and the question sets."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.overview import Overview
from quizapp.session.learner import Learner
from quizapp.ui.exams.assignment_list import AssignmentList
from quizapp.ui.home.continue_card import ContinueCard
from quizapp.ui.home.due_card import DueCard
from quizapp.ui.home.latest_card import LatestCard
from quizapp.ui.home.name_card import NameCard
from quizapp.ui.home.quiz_list import QuizList
from quizapp.ui.home.set_list import SetList
from quizapp.ui.home.week_card import WeekCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.undo_bar import UndoBar
from quizapp.ui.words.moments import Moments


class HomePage(ScrollPage):
    """What to do now. Only its title and “Opening…” until `show_overview`."""

    started = Signal(str)
    """A quiz from the set with this id."""

    prepared = Signal(str)
    """A quiz from the set with this id is to be put together first."""

    timeline_asked = Signal(str)
    """The timeline of that set is to be seen."""

    continued = Signal(UUID)
    discarded = Signal(UUID, str)
    """A quiz is given up: its id, and what its set is called here."""

    opened = Signal(UUID)
    """The result of a quiz is to be seen."""

    reviewed = Signal(str)
    """What is due of the set with this id is to be asked."""

    drilled = Signal(str)
    """What was not known of that set is to be asked again."""

    learnt = Signal(str)
    """What is new of that set is to be asked."""

    named = Signal(str)
    length_chosen = Signal(int)
    add_asked = Signal()
    """Files are to be brought in."""

    who_asked = Signal()
    """Somebody else is to practise."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page with its title only."""
        super().__init__(themes, gap=24)
        self._heading = Label(themes, self.tr("Today"), "h1")
        self._date = Label(themes, "", "body", "text2")
        self._cards, self._row = QWidget(), Fold(themes, 16, least=260)
        self._cards.setLayout(self._row)
        self._sets = SetList(themes)
        self._sets.started.connect(self.started)
        self._sets.prepared.connect(self.prepared)
        self._sets.timeline_asked.connect(self.timeline_asked)
        self._sets.length_chosen.connect(self.length_chosen)
        self._sets.add_asked.connect(self.add_asked)
        self.assignments = AssignmentList(themes)
        self.assignments.presented.connect(self._mean)
        self._continue: Button | None = None
        self._meant: Button | None = None
        self.undo = UndoBar(themes)
        self.quizzes = QuizList(themes)
        self._name = NameCard(themes)
        self._name.named.connect(self.named)
        self._opening = Label(themes, self.tr("Opening…"), "body", "text2")
        self.who = Button(themes, "", "ghost", icon="user", key="Ctrl+U")
        self._add_head()
        self.body.addWidget(self._opening)
        self.body.addWidget(self.assignments)
        self.body.addWidget(self.undo)
        self.body.addWidget(self._cards)
        self.body.addWidget(self._sets)
        self.body.addWidget(self.quizzes)
        self.body.addWidget(self._name)
        self.body.addStretch(1)
        self._cards.hide()
        self._sets.hide()
        self._name.hide()
        self.setFocusProxy(self._heading)

    def _add_head(self) -> None:
        """Put title, date and whoever practises on top."""
        self.who.clicked.connect(self.who_asked)
        self.who.hide()
        titles, head = Column(self._themes, 4), Fold(self._themes, 12, least=160)
        titles.addWidget(self._heading)
        titles.addWidget(self._date)
        head.add(titles)
        head.add(self.who, 0)
        self.body.addLayout(head)

    def show_today(self, moments: Moments) -> None:
        """Show the date."""
        self._date.setText(moments.today_words())

    def show_who(self, learner: Learner | None, *, has_others: bool) -> None:
        """Say who practises, where there is anybody to choose from."""
        name = "" if learner is None else learner.name
        self.who.setVisible(bool(name) or has_others)
        self.who.set_text(name or self.tr("Who are you?"))
        words = self.tr("Who practises: {name}. Press to choose somebody else.")
        self.who.setAccessibleName(words.format(name=name or self.tr("nobody chosen")))

    def show_overview(
        self, overview: Overview, moments: Moments, length: int, *, named: bool = False
    ) -> None:
        """Show what there is to do; `length` is how many questions a quiz is to have.

        As long as there are no results the page asks whose they will be, unless that is `named`.
        The focus of the page is then the button that is meant: what is urgent among what is
        set, else Continue, else Start.
        """
        self.show_today(moments)
        self._opening.hide()
        self._sets.show_length(length)
        self._sets.show_sets(overview.sets, overview.standings)
        self._sets.show()
        empty(self._row)
        continues = self._add_continue(overview, moments)
        any_due = any(standing.due for standing in overview.standings)
        if continues is None and not any_due:
            self._add_latest(overview, moments)
        review = self._add_due(overview, moments)
        if continues is None and any_due:
            self._add_latest(overview, moments)
        if overview.days:
            week = WeekCard(self._themes, overview.days, moments.today, overview.best_run)
            self._row.add(week, 18)
        self._cards.setVisible(self._row.count() > 0)
        self._name.setVisible(overview.learner is None and not named)
        self._continue = continues
        self._meant = continues or review or self._sets.first_start
        self._mean()

    def _mean(self) -> None:
        """Give weight, key and the focus of the page to one button alone."""
        urgent = self.assignments.urgent
        if self._meant is not None:
            self._meant.set_kind("primary" if urgent is None else "secondary")
        if self._continue is not None:
            self._continue.set_key("Enter" if urgent is None else "")
        if urgent is not None:
            urgent.set_kind("primary")
            urgent.set_key("Enter")
        self.setFocusProxy(urgent or self._meant or self._heading)

    def _add_continue(self, overview: Overview, moments: Moments) -> Button | None:
        """Offer the unfinished quiz, if there is one; return the button that goes on with it."""
        quiz = overview.unfinished
        if quiz is None:
            return None
        saved = moments.ago(overview.saved_at or quiz.started_at)
        card = ContinueCard(self._themes, quiz, saved)
        card.continued.connect(lambda: self.continued.emit(quiz.id))
        card.discarded.connect(lambda: self.discarded.emit(quiz.id, quiz.set_title))
        self._row.add(card, 20)
        return card.go_on

    def _add_due(self, overview: Overview, moments: Moments) -> Button | None:
        """Show what is to be practised; return the button that reviews, if anything is due."""
        if not overview.standings:
            return None
        card = DueCard(self._themes, overview.standings, moments.today)
        card.reviewed.connect(self.reviewed)
        card.drilled.connect(self.drilled)
        card.learnt.connect(self.learnt)
        self._row.add(card, 27)
        return card.review

    def _add_latest(self, overview: Overview, moments: Moments) -> None:
        """Offer the result of the quiz that was finished last, if there is one."""
        if (latest := overview.latest) is not None:
            card = LatestCard(
                self._themes, latest, moments.ago(latest.finished_at or latest.latest_at)
            )
            card.opened.connect(lambda: self.opened.emit(latest.id))
            self._row.add(card, 20)
