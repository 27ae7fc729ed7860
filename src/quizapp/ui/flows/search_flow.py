"""Looking for words in the set that is edited, and replacing them everywhere."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from quizapp.dataset.draft_search import Match, all_replaced, find
from quizapp.dataset.set_draft import SetDraft
from quizapp.ui.background import Worker
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.editor_page import EditorPage


class SearchFlow(QObject):
    """The set is gone through aside; what came of another set than is there now is forgotten."""

    def __init__(self, stage: Stage, page: EditorPage) -> None:
        """Listen to the page and its desk."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        page.sought.connect(self._seek)
        page.replaced_all.connect(self._replace_all)
        page.desk.changed.connect(self._seek_again)

    def _seek_again(self) -> None:
        if words := self._page.find_bar.words:
            self._page.search.expect(words, goes=False)
            self._seek(words)

    def _seek(self, words: str) -> None:
        """Look for words in the set as it is now."""
        draft = self._page.desk.draft
        then = partial(self._found, draft, words)
        work = partial(find, draft, words)
        self._stage.background.run(self, work, then, self._stage.tell, Worker.ASIDE)

    def _found(self, draft: SetDraft, words: str, matches: Sequence[Match]) -> None:
        if words == self._page.find_bar.words:
            self._page.search.show(draft, words, matches)

    def _replace_all(self, words: str, by: str) -> None:
        """Replace words at every place, in one step."""
        draft = self._page.desk.draft
        then = partial(self._replaced, draft, words, by)
        work = partial(all_replaced, draft, words, by)
        self._stage.background.run(self, work, then, self._stage.tell, Worker.ASIDE)

    def _replaced(self, before: SetDraft, words: str, by: str, made: tuple[SetDraft, int]) -> None:
        """Take in what came of it; whatever was typed meanwhile is gone through, too."""
        if before.id != self._page.desk.draft.id:
            return
        if before is not self._page.desk.draft:
            self._replace_all(words, by)
            return
        draft, count = made
        self._page.desk.change(self.tr("Replace all"), draft)
        self._page.show_replaced(count)
