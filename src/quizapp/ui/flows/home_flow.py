"""Home: what there is to do."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from quizapp.services.overview import Overview, Overviews
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.learner import Learner, tidy_name
from quizapp.settings import Settings
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.home_page import HomePage


class HomeFlow(QObject):
    """Shows the page of the person whose name is in the settings."""

    refreshed = Signal()
    """Everything on the page is looked at again."""

    def __init__(
        self, stage: Stage, page: HomePage, overviews: Overviews, people: People, quizzes: TakeQuiz
    ) -> None:
        """Listen to the page; the caller connects what begins or continues a quiz."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._overviews = overviews
        self._people = people
        self._quizzes = quizzes
        self._gone: UUID | None = None
        page.discarded.connect(self._discard)
        page.undo.undone.connect(self._take_up)
        page.named.connect(self._name)
        page.length_chosen.connect(self._choose_length)

    def show(self) -> None:
        """Show the page, as it was at first, and as it is as soon as that is known."""
        self._page.undo.hide()
        self._stage.shell.show_page(self._page)
        self.refresh()

    def refresh(self) -> None:
        """Look again what there is to do."""
        work = partial(self._overview, self._stage.settings)
        self._stage.background.run(self, work, self._present, self._stage.tell)
        self.refreshed.emit()

    def _overview(self, settings: Settings) -> tuple[Overview, bool]:
        """Return the page of whoever practises, and whether there is anybody to choose from."""
        name, learner_id = settings.learner, settings.learner_id
        find = self._people.learner if name else self._people.known
        overview = self._overviews.of(find(name, learner_id))
        return overview, any(one.name for one in self._people.all())

    def _present(self, found: tuple[Overview, bool]) -> None:
        overview, has_others = found
        self._page.show_who(overview.learner, has_others=has_others)
        focus = self._page.window().focusWidget()
        had_focus = focus is None or self._page.isAncestorOf(focus)
        self._follow_name(overview.learner)
        settings = self._stage.settings
        self._page.show_overview(
            overview,
            self._stage.moments,
            settings.quiz_length,
            named=bool(settings.learner) or has_others,
        )
        if had_focus and self._stage.shell.page is self._page:
            self._page.setFocus()

    def _follow_name(self, learner: Learner | None) -> None:
        """Keep the name of whoever takes quizzes, if a teacher has changed it meanwhile."""
        preferences = self._stage.preferences
        settings = preferences.settings
        is_chosen = learner is not None and str(learner.id) == settings.learner_id
        if is_chosen and learner is not None and learner.name != settings.learner:
            preferences.change(replace(settings, learner=learner.name))

    def _discard(self, quiz_id: UUID, title: str) -> None:
        """Give a quiz up, and offer to take it up again."""

        def gone(_: None) -> None:
            self._gone = quiz_id
            words = self.tr("The quiz “{title}” was discarded. What was answered is kept.")
            # The focus stays with the page, where Enter does what has its sign.
            self._page.undo.present(words.format(title=title), take_focus=False)
            self.refresh()

        work = partial(self._quizzes.discard, quiz_id)
        self._stage.background.run(self, work, gone, self._stage.tell)

    def _take_up(self) -> None:
        # Before its button goes, which would send the focus off the page.
        self._page.setFocus()
        self._page.undo.hide()
        if self._gone is not None:
            work = partial(self._quizzes.take_up, self._gone)
            self._stage.background.run(self, work, lambda _: self.refresh(), self._stage.tell)

    def _name(self, name: str) -> None:
        preferences = self._stage.preferences
        preferences.change(replace(preferences.settings, learner=tidy_name(name), learner_id=""))
        self.refresh()

    def _choose_length(self, length: int) -> None:
        preferences = self._stage.preferences
        preferences.change(replace(preferences.settings, quiz_length=length))
