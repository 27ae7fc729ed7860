"""Help, and what can be copied from it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from quizapp.ui.dialogs.quiz_keys import QuizKeys
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.help_page import HelpPage


class HelpFlow(QObject):
    """Shows the page of help."""

    def __init__(self, stage: Stage, page: HelpPage) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        page.copied.connect(self._copy)
        page.keys_asked.connect(lambda: QuizKeys(stage.themes, stage.shell).open())

    def show(self) -> None:
        """Show the page."""
        self._stage.shell.show_page(self._page)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._stage.shell.notice.present(self.tr("Copied."), "ok")
